<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>यह खाता उपयोग करें (&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>दूसरा खाता उपयोग करें (&amp;A)</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (कुंजी के अनुसार)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>स्वामी बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>फिर से साइन इन करें (&amp;S)</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>वर्तमान स्वामी का साइन-इन नवीनीकृत करता है, खो जाने पर भी</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>अभी मापें (&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>विवरण कॉपी करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>वर्तमान स्वामी रखें (&amp;K)</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>सेवा में उपयोगकर्ता नाम या मेल पता (&amp;N)</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>यह खाता किसी सिंक द्वारा कभी अक्षम या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>यह खाता खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>अब से</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>दूसरा खाता उपयोग करें (&amp;A)</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>नया स्वामी साइन इन करता है</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>नए स्वामी का नाम बताएँ</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>स्वामी बदलें?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>खाता और कनेक्शन</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>{organization} का कोई व्यवस्थापक पृष्ठ खोलता है, साइन इन करता है और कोड दर्ज करता है। साइन-इन नवीनीकृत करने के लिए वर्तमान स्वामी भी ऐसा कर सकता है।</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>अभी कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>स्वामी वह व्यवस्थापक है जिसकी ओर से यह कंप्यूटर कार्य करता है। कोई भी सिंक उस खाते को कभी अक्षम नहीं करता और न हटाता है।</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} अभी स्वामी नहीं है।</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>कनेक्शन मापा जा रहा है</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>कनेक्टेड, पर कुछ देखने योग्य है</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्टेड</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>डिस्कनेक्टेड</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>पिछला मापन: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>सेवा यह नहीं बताती</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>कोई निर्धारित नहीं: तब तक कोई अक्षम नहीं किया जाता और न हटाया जाता है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>स्वामी कब से</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>उपयोगकर्ता नाम या मेल पता दर्ज करें।</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>{name} का साइन-इन नवीनीकृत करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>{name} को स्वामी बनाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} स्वामी बना रहता है; पिछला साइन-इन निरस्त किया जाता है। जारी सिंक चलता रहता है।</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>अगले सिंक से {name} वह खाता है जो कभी अक्षम या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>अब से {new} कनेक्शन का स्वामी है और किसी सिंक द्वारा कभी अक्षम या हटाया नहीं जाता। इस कंप्यूटर पर {old} का साइन-इन निरस्त किया जाता है। जारी सिंक चलता रहता है।</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>तब सेवा में {old} के लिए जो प्रतीक्षारत है, वह होता है।</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>स्वामी बदला जा रहा है</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} स्वामी है।</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>Zoho का पृष्ठ इस कंप्यूटर का नहीं, आपके अपने क्लाइंट का नाम बताता है: कोड तभी दर्ज करें जब यह परिवर्तन आपने स्वयं शुरू किया हो।</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>तभी आगे बढ़ें जब पृष्ठ इस कंप्यूटर का नाम बताए: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>उन्नत सेटिंग्स</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>मानक ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>सभी नियंत्रकों का पोर्ट (&amp;O)</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>प्रति पृष्ठ ऑब्जेक्ट (&amp;P)</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>कनेक्ट होने के सेकंड (&amp;C)</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>उत्तर की प्रतीक्षा के सेकंड (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>सिस्टम के अतिरिक्त विश्वसनीय प्राधिकरण (PEM) (&amp;A)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>केवल इस कनेक्शन के लिए। सभी प्राधिकरणों की तरह ये नामों की पुष्टि करते हैं।</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>फ़ाइल खोलें (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>विश्वास के निर्णय (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>अभी कोई निर्णय नहीं लिया गया: सिस्टम के नियम लागू हैं।</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>वापस लें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>इनका उपयोग करें (&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>रद्द करें (&amp;G)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>प्राधिकरण का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer *.der);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} ऐसा प्रमाणपत्र नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>डोमेन नियंत्रकों पर पासवर्ड एजेंट</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>नियंत्रक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>इंस्टॉल हो रहा है</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>पुनरारंभ हो रहा है</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>निकाला जा रहा है</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>आवश्यक नहीं</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>इसका फ़िल्टर लोड है या नहीं, ज्ञात नहीं। {when} इंस्टॉल किया गया</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>पुनरारंभ के बाद पासवर्ड कैप्चर करेगा। {when} इंस्टॉल किया गया</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>{when} से कोई सूचना नहीं</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>संस्करण {version} इंस्टॉल किया जा सकता है</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>{when} से पासवर्ड कैप्चर कर रहा है</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {total} में से {done} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, किसी अन्य विंडो या कमांड द्वारा</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>अभी जाँचें (&amp;K)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>पुनः प्रयास करें (&amp;G)</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>नियंत्रकों पर साइन इन करने वाला खाता</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>लॉग (&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>सॉफ़्टवेयर वितरण की कमांड लाइन सहित पैकेज लिखता है</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>पैकेज (&amp;P)…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>कौन-सा पैकेज इंस्टॉल होता है, और वह कैसा होना चाहिए</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>एजेंट तब तक प्रतीक्षा करते हैं जब तक आप इंस्टॉल करने की अनुमति वाले खाते से साइन इन न करें।</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>पैकेज चुनें…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>रोका गया। जो पूरा हुआ वह बना रहता है, और आगे वहीं से शुरू होगा।</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>%n नियंत्रक पर इंस्टॉल किया गया।</numerusform>
            <numerusform>%n नियंत्रकों पर इंस्टॉल किया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n नियंत्रक पुनरारंभ किया गया और फिर से सेवा दे रहा है।</numerusform>
            <numerusform>%n नियंत्रक पुनरारंभ किए गए और फिर से सेवा दे रहे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>%n नियंत्रक से निकाला गया।</numerusform>
            <numerusform>%n नियंत्रकों से निकाला गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>पैकेज का फ़ोल्डर</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>पैकेज {folder} में लिखा गया</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>यह पंक्ति इसे बिना विंडो और बिना पुनरारंभ के इंस्टॉल करती है। नियंत्रक के पुनरारंभ के बाद यह पासवर्ड कैप्चर करता है; “{button:Check now}” से यह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>{user} के रूप में साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>निर्देशिका पढ़ने वाले खाते से साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>दूसरे खाते से साइन इन करें, एक बार पूछा जाएगा</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>अभी कोई नियंत्रक ज्ञात नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>%n लिखने योग्य नियंत्रक पासवर्ड कैप्चर करता है।</numerusform>
            <numerusform>सभी %n लिखने योग्य नियंत्रक पासवर्ड कैप्चर करते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>{total} में से %n लिखने योग्य नियंत्रक कवर नहीं है।</numerusform>
            <numerusform>{total} में से %n लिखने योग्य नियंत्रक कवर नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n पुनरारंभ की प्रतीक्षा में है।</numerusform>
            <numerusform>%n पुनरारंभ की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n विफल हुआ।</numerusform>
            <numerusform>%n विफल हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n से कोई सूचना नहीं।</numerusform>
            <numerusform>%n से कोई सूचना नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>%n पुनरारंभ करें (&amp;R)…</numerusform>
            <numerusform>%n पुनरारंभ करें (&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>पुनरारंभ करें (&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>%n से निकालें (&amp;V)…</numerusform>
            <numerusform>%n से निकालें (&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>निकालें (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>इंस्टॉल करें (&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>%n नियंत्रक अपडेट करें (&amp;U)</numerusform>
            <numerusform>%n नियंत्रक अपडेट करें (&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>%n नियंत्रक पर इंस्टॉल करें (&amp;I)</numerusform>
            <numerusform>%n नियंत्रकों पर इंस्टॉल करें (&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>पासवर्ड सिंक</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>डोमेन नियंत्रकों पर पासवर्ड कैप्चर करें</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain} के हर लिखने योग्य नियंत्रक पर एक एजेंट पासवर्ड बदले जाने पर उसे कैप्चर करता है। मौजूदा पासवर्ड अपने अगले परिवर्तन पर जुड़ते हैं।</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>बंद करें (&amp;O)</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>एक कार्य जारी है। पहले उसे रोकें या समाप्त होने दें।</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>विशेषताएँ</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>प्रमाणपत्र की शृंखला, जारीकर्ता ऊपर</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>जारीकर्ता</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>मान्य</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>अब तक पिन किया हुआ</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>विश्वास न करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>जारीकर्ता प्राधिकरण पर विश्वास करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>प्राधिकरण की फ़ाइल खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>यह प्रमाणपत्र पिन करें (&amp;P)</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>भेजा नहीं गया</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>साथ भेजा गया, यहाँ कुछ जारी नहीं किया</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>इसके हस्ताक्षर की जाँच नहीं हो सकी</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, {digest} से हस्ताक्षरित</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>{day} को समाप्त</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>नाम {name} उपयोग करें (&amp;U)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>परिवर्तन का क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>खाता अभी पढ़ें (&amp;R)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>पहले और बाद में, फ़ील्ड-दर-फ़ील्ड</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} सदस्य</numerusform>
            <numerusform>{count} सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>सेवा में अब ऐसा कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>रोका गया: फिर से चिह्नित किए जाने तक यह जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>ठीक इसी सेट को स्वीकृति मिलने तक प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>खाता पहले से मौजूद है; उसके वर्तमान मान योजना का भाग नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>पहले और बाद में, फ़ील्ड-दर-फ़ील्ड</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>इस पर क्या किया गया (&amp;T)</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>अभी जैसा है (&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>रन खोलें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>फिर से जाँचें (&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>यह पंक्ति पुनः आज़माएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>एन्क्रिप्टेड नहीं: पासवर्ड निर्देशिका तक पढ़े जा सकने वाले रूप में जाते हैं।</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>कनेक्शन की जाँचें</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>हर पंक्ति वास्तव में आज़माई जाती है। पासवर्ड एक बार आज़माया जाता है, अपने-आप दोबारा कभी नहीं।</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total} में से {done} जाँचे गए</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n जाँच विफल</numerusform>
            <numerusform>%n जाँचें विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>कनेक्शन काम करता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>पढ़ने के लिए %n चेतावनी</numerusform>
            <numerusform>पढ़ने के लिए %n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>रोका गया। कुछ नहीं बदला; जब चाहें फिर से जाँचें।</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>अभी जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>{host} के बिना आगे बढ़ें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>उपयोगकर्ता या पासवर्ड बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>पूरे डोमेन का उपयोग करें (&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>इसके बजाय {host} से जाँचें (&amp;W)</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>विश्वास नहीं किया गया। निर्णय दर्ज है; कोई पासवर्ड नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>प्राधिकरण का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer *.der);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच जारी</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>आज़माया नहीं गया</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>यह पंक्ति पुनः आज़माएँ: {check}</translation>
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
        <translation>{number} सेकंड</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>निष्कर्ष और समाधान कॉपी करें (&amp;B)</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>चुनी गई इकाइयाँ</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Delete कुंजी इकाई को चयन से निकालती है।</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, नहीं मिली</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>{unit} की पूरी सामग्री</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>{unit} के बिना</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>ट्री में दिखाएँ</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>इसके बजाय छोड़ दें</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>इसके बजाय शामिल करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>निकालें</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>अभी कोई इकाई नहीं चुनी गई: ऊपर किसी पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>चुनी गई इकाइयाँ</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>इकाइयाँ जोड़ें (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n चुनी गई इकाई अब नहीं है या पढ़ी नहीं जा सकती। उसे यहाँ से निकाले जाने तक कोई अक्षम नहीं किया जाता और न हटाया जाता है।</numerusform>
            <numerusform>%n चुनी गई इकाइयाँ अब नहीं हैं या पढ़ी नहीं जा सकतीं। उन्हें यहाँ से निकाले जाने तक कोई अक्षम नहीं किया जाता और न हटाया जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>उन्हें निकालें</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>यह शर्त ले जाएँ या डुप्लिकेट करें</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>यह शर्त निकालें</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>शर्त {number} का फ़ील्ड</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>शर्त {number} का संबंध</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>शर्त {number} का मान</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>निर्देशिका में इस नाम की कोई विशेषता नहीं है, इसलिए यह सबके लिए रिक्त है।</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>साइन-इन पृष्ठ का QR कोड</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>या फ़ोन से स्कैन करें</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>कोड कॉपी करें और ब्राउज़र खोलें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>लिंक कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>नया कोड प्राप्त करें (&amp;G)</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>आपका कोड</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>इस कोड का शेष समय</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>अभी कोई कोड नहीं</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>सेवा से कोड माँगा जा रहा है</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>{minutes}:{seconds:02d} और मान्य</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>नियंत्रक खोजें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>डोमेन (&amp;M)</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>डोमेन नियंत्रक, पहले को प्राथमिकता (&amp;I)</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>नियंत्रक जोड़ें (Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>चुने गए नियंत्रक निकालें (Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>चुने गए नियंत्रक को प्राथमिकता दें</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>निर्देशिका पढ़ने वाला उपयोगकर्ता (&amp;L)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>पासवर्ड (&amp;W)</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (अनुशंसित)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>एन्क्रिप्शन (&amp;E)</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>रिक्त छोड़ने पर पूरा डोमेन</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>नियंत्रक से आधार पढ़ें</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>खोज का आधार (&amp;S)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>उन्नत (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>पासवर्ड पढ़े जा सकने वाले रूप में जाते हैं; मुझे स्वीकार है (&amp;P)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>सीलबंद स्टोर में रखा गया</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Active Directory से कनेक्ट करें</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>एक प्रमाणपत्र पिन किया हुआ है: “{button:Advanced}” देखें।</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>अपना एक प्राधिकरण विश्वसनीय है: “{button:Advanced}” देखें।</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>डोमेन, जिसका यह कंप्यूटर सदस्य है (&amp;D)</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>पढ़ने के अधिकार वाला उपयोगकर्ता पर्याप्त है। “{button:Next}” कनेक्शन जाँचता है।</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>{domain} उपयोग करें</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>इस कंप्यूटर की सेटिंग्स इसका नाम बताती हैं ({source})।</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>पहले डोमेन का नाम लिखें।</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>पूछना बंद करें</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>नियंत्रकों से फिर पूछें</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} को {full} किया गया: प्रमाणपत्र कंप्यूटरों के पूरे नाम बताते हैं।</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} एक पता है, जबकि प्रमाणपत्र कंप्यूटरों के नाम बताते हैं। नाम का उपयोग करें, या अगले चरण में प्रमाणपत्र पिन करें।</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} को {full} किया गया।</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>डोमेन का DNS नाम corp.example.com जैसा होता है।</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>इसे name@domain, DOMAIN\name या विशिष्ट नाम (DN) के रूप में लिखें।</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>इसे DC=corp,DC=example,DC=com के रूप में लिखें, या रिक्त छोड़ें।</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>नियंत्रकों में {base} है और उसके बाहर कुछ नहीं।</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>रिक्त छोड़ा गया: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>पहले किसी नियंत्रक का नाम दें।</translation>
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
        <translation>नाम</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>राउंड ट्रिप</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>तक मान्य</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>डोमेन नियंत्रक</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>अभी कोई नियंत्रक नहीं। डोमेन लिखकर “{button:Find controllers}” चुनें, या पूरे नाम से कोई जोड़ें।</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>काम करता है</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>विश्वसनीय नहीं</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, शीघ्र</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>प्राथमिक: इसके पास PDC एमुलेटर की भूमिका है</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>केवल-पठन</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>लिखने योग्य</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>प्राथमिक</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>केवल-पठन</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>अनपेक्षित त्रुटि</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>तकनीकी विवरण</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>विवरण कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>हर समूह पूरा होना चाहिए</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>एक समूह पर्याप्त है</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>समूह कैसे जोड़े जाते हैं</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>समूह जोड़ें</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>निकाला हुआ वापस रखें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट करें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>समूह डुप्लिकेट करें</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>समूह ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>समूह नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>समूह निकालें</translation>
    </message>
    <message>
        <source>and</source>
        <translation>और</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>पहले से %n शर्त है।</numerusform>
            <numerusform>पहले से %n शर्तें हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>अनुक्रमित</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>उपयोगकर्ता या समूह</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>चुनें कि किसे सिंक किया जाए</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>पिछला पठन खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>निर्देशिका पढ़े जाते ही संख्याएँ आएँगी।</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>निर्देशिका पढ़े जाने से पहले संख्याएँ नहीं होतीं।</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>निर्देशिका से पढ़ा जा रहा है: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>निर्देशिका से अभी नहीं पढ़ा गया: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>कोई उपयोगकर्ता सिंक नहीं होगा: कोई मानदंड पूरा नहीं करता।</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>कोई समूह सिंक नहीं होगा: कोई मानदंड पूरा नहीं करता।</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>%n उपयोगकर्ता छोड़ दें</numerusform>
            <numerusform>सभी %n उपयोगकर्ता छोड़ दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>%n समूह छोड़ दें</numerusform>
            <numerusform>सभी %n समूह छोड़ दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n सिंक किया गया उपयोगकर्ता बाहर हो जाएगा।</numerusform>
            <numerusform>%n सिंक किए गए उपयोगकर्ता बाहर हो जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n सिंक किया गया समूह बाहर हो जाएगा।</numerusform>
            <numerusform>%n सिंक किए गए समूह बाहर हो जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>वे सेवा में रहते हैं, पर अद्यतन नहीं रखे जाते।</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>वर्तमान उपयोगकर्ता नियमों के अनुसार उनमें से %n का खाता अक्षम हो जाएगा।</numerusform>
            <numerusform>वर्तमान उपयोगकर्ता नियमों के अनुसार उनमें से %n के खाते अक्षम हो जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>वर्तमान उपयोगकर्ता नियमों के अनुसार उनके खाते जैसे हैं वैसे रहते हैं।</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>कौन अंदर है, और कौन बाहर</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>किसी व्यक्ति का परीक्षण करें</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>शब्दों में और फ़िल्टर के रूप में</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>वापस संख्याओं पर</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>हटाए गए खाते के मेल, फ़ाइलें और डेटा स्थायी रूप से नष्ट हो जाते हैं। व्यक्ति को फिर से सिंक करने पर भी वे वापस नहीं लाए जा सकते।</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>अक्षम या समय-सीमा समाप्त होने पर भी</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>खाते स्थायी रूप से हटाए जा सकते हैं</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>पुष्टि हुई: खाते स्थायी रूप से हटाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>पुष्टि के लिए {number} लिखें: आज इतने लोग सिंक किए जाते हैं</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>जाँचें (&amp;K)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>लॉग (&amp;G)</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>जाँचें या लॉग</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>सहायता फ़ाइल सहेजें (&amp;U)…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>यह पंक्ति पुनः आज़माएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>सभी जाँचें चलाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>प्रॉक्सी बदलें (&amp;X)</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>पता करें कि क्या गड़बड़ है</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>हर जाँच वास्तव में की जाती है और कुछ नहीं बदलती। सहेजा गया पासवर्ड एक बार आज़माया जाता है, और अस्वीकार होने के बाद बिल्कुल नहीं।</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>रोकें (&amp;O)</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total} में से {done} जाँचे गए</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>अभी जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>रोका गया; शेष आज़माया नहीं गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n जाँच विफल हुई।</numerusform>
            <numerusform>%n जाँचें विफल हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>पढ़ने के लिए %n चेतावनी।</numerusform>
            <numerusform>पढ़ने के लिए %n चेतावनियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>किसी जाँच में समस्या नहीं मिली।</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>प्रॉक्सी: सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>प्रॉक्सी: कोई नहीं</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>प्रॉक्सी: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>अभी परीक्षण नहीं हुआ</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>सहायता फ़ाइल लिखी गई: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>अब नहीं रखा गया</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>इस पर सेट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग्स के अनुभाग</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>वापस (&amp;B)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>त्यागें</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>कनेक्शन जाँचें (&amp;K)</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>सेटिंग्स बदलें</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>आप जो भी बदलते हैं वह ड्राफ़्ट है: सिंक चलता रहता है, और “{button:Update}” चुनने से पहले कुछ प्रभावी नहीं होता।</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>जारी सिंक अपनी मौजूदा सेटिंग्स से चलता रहता है; अगला नई सेटिंग्स लेता है।</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>सेटिंग्स सहेजी जा रही हैं।</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>आपका लिखा पासवर्ड अभी प्रभावी नहीं है। अन्य परिवर्तन ड्राफ़्ट में रखे जाते हैं, पासवर्ड नहीं।</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>इस बीच अन्य सेटिंग्स सहेजी गईं। आपके परिवर्तन उनके ऊपर रखे गए हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>ठीक करने के लिए %n बात</numerusform>
            <numerusform>ठीक करने के लिए %n बातें</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>परिवर्तित</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>ठीक करना है</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>अपडेट करें (&amp;U)</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>देखें कि क्या बदलता है (&amp;N)…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>परिवर्तित, पर अभी प्रभावी नहीं</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>अपडेट किया गया। अगला सिंक नई सेटिंग्स लेता है, और ठीक वही कर सकता है जिसकी आपने पुष्टि की।</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>अपडेट किया गया। अगला सिंक नई सेटिंग्स लेता है; सीमाओं से परे के खातों को वह रोकता है और एक बार फिर पूछता है।</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>अपडेट किया गया। अगला सिंक नई सेटिंग्स लेता है।</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>त्यागा गया। सेटिंग्स पहले जैसी हैं।</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>कनेक्शन और नियंत्रक</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>पासवर्ड निर्देशिका तक पढ़े जा सकने वाले रूप में जाते हैं</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>डोमेन नियंत्रक</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>पिछला सिंक</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>अगला सिंक</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>निर्देशिका</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>यह डिवाइस</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>एजेंट संस्करण</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>डिस्कनेक्टेड</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्टेड</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>कनेक्शन मापा जा रहा है</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>कनेक्शन मापा नहीं गया</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>{when} मापा गया।</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम में</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>जब एजेंट चलता है</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>पिछले सिंक ने इससे पढ़ा।</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>अभी पूछा नहीं गया।</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>यह उत्तर देता है।</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>यह {trip} ms में उत्तर देता है।</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>कस्टम विशेषता…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>अनेक विशेषताएँ, या रूपांतरण…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>उपयोगकर्ता (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>समूह (&amp;G)</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>कौन-से फ़ील्ड दिखाए जाएँ</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>फ़ील्ड खोजें</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>सभी फ़ील्ड दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>संपादित करें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>निकालें (&amp;R)</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>इस फ़ील्ड की मैपिंग न करें (Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>सभी सुझाव स्वीकार करें (&amp;A)</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>आपके मैप किए फ़ील्ड जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>पूर्ववत करें (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>फिर से करें (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>मैप किए गए</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>मैप नहीं किए गए</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>आपके लिखे से कोई फ़ील्ड मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>हर फ़ील्ड मैप किया गया है।</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>दायरे में कोई नहीं है, इसलिए मैपिंग आज़माने के लिए कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>कोई समस्या नहीं: दायरे के %n उपयोगकर्ता पर आज़माया गया।</numerusform>
            <numerusform>कोई समस्या नहीं: दायरे के %n उपयोगकर्ताओं पर आज़माया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>कोई समस्या नहीं: दायरे के %n समूह पर आज़माया गया।</numerusform>
            <numerusform>कोई समस्या नहीं: दायरे के %n समूहों पर आज़माया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>निर्देशिका नहीं पढ़ी गई, इसलिए मैपिंग किसी पर नहीं आज़माई गई।</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>अभी कुछ ज्ञात नहीं: मैपिंग सब पर नहीं आज़माई गई है।</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>सब जिन्होंने कुछ किया</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>जिससे कुछ बदला</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>विफलताएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया जाता है</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>किसी भी समय</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>पिछले 7 दिनों में</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>पिछले 30 दिनों में</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>पिछले वर्ष में</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>दो दिनों के बीच…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>कब हुआ</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>किसने माँगा या सहेजा</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>व्यक्ति या समूह</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>व्यक्ति या समूह खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>किसका इतिहास दिखाया जाता है</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>सहेजें (&amp;V)…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>दिखाई गई सामग्री फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>दिखाई गई सामग्री तालिका के रूप में (CSV) (&amp;T)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>दिखाई गई सामग्री JSON पंक्तियों के रूप में (&amp;J)…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>हर परिवर्तन सहित, तालिका के रूप में (CSV) (&amp;E)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>हर परिवर्तन सहित, JSON पंक्तियों के रूप में (&amp;C)…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>से (&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>तक (&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>फिर से सभी को दिखाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>{name} के साथ क्या किया गया</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>किसी के भी द्वारा</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>किसी के द्वारा नहीं: समय हो गया था</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>न इतिहास में और न निर्देशिका के पिछले पठन में “{name}” नाम का कोई है।</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>चलाने की पंक्ति</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>कॉपी करें (&amp;Y)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>फिर से जाँचें (&amp;G)</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>NTLM उपयोग करें (&amp;N)</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>इस नियंत्रक पर, Kerberos के बजाय, जो अधिक प्रमाणित करता है। SMB हस्ताक्षरित और एन्क्रिप्टेड, WinRM एन्क्रिप्टेड रहता है।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>स्थान</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>मिली हुई इकाइयाँ</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>ट्री में दिखाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>“{text}” नाम की कोई इकाई नहीं है।</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>इकाइयाँ नाम के अंश, DN या GUID से खोजी जाती हैं।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>पहली %n इकाई; सूची छोटी करने के लिए और लिखें।</numerusform>
            <numerusform>पहली %n इकाइयाँ; सूची छोटी करने के लिए और लिखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n इकाई मिली</numerusform>
            <numerusform>%n इकाइयाँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>खोजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास करें</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>निर्देशिका से सिंक तक</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>निर्देशिका में उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>निर्देशिका में समूह</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>चयनित इकाइयों में</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>सिंक होंगे</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>ये सभी सत्य हैं</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>इनमें से कम से कम एक सत्य है</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>यह समूह ले जाएँ, डुप्लिकेट करें या निकालें</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>समूह {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>समूह {number} की शर्तें कैसे जोड़ी जाती हैं</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>उन्हें जैसे हैं वैसे रखें (&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>यह {count} दिखाएँ (&amp;W)</numerusform>
            <numerusform>ये {count} दिखाएँ (&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>{count} लिखें</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>अनुमति देने के लिए {count} लिखें</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>फिर से निर्णय लें</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>सेवा में जो हटाया जाता है वह वापस नहीं लाया जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{total} में से {count} उपयोगकर्ता अक्षम हो जाएगा</numerusform>
            <numerusform>{total} में से {count} उपयोगकर्ता अक्षम हो जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{total} में से {count} खाता स्थायी रूप से हटाया जाएगा</numerusform>
            <numerusform>{total} में से {count} खाते स्थायी रूप से हटाए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{total} में से {count} सदस्य निकाला जाएगा</numerusform>
            <numerusform>{total} में से {count} सदस्य निकाले जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{total} में से {count} उपयोगकर्ता का साइन-इन नाम बदल जाएगा</numerusform>
            <numerusform>{total} में से {count} उपयोगकर्ताओं के साइन-इन नाम बदल जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>{count} सिंक किए गए उपयोगकर्ता वाली एक इकाई नहीं मिल रही</numerusform>
            <numerusform>{count} सिंक किए गए उपयोगकर्ताओं वाली एक इकाई नहीं मिल रही</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>निर्देशिका पढ़ने का एक अधिकार नहीं रहा</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{total} में से {count} परिवर्तन रोका गया है</numerusform>
            <numerusform>{total} में से {count} परिवर्तन रोके गए हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>फिर भी {count} उपयोगकर्ता अक्षम करें (&amp;D)</numerusform>
            <numerusform>फिर भी {count} उपयोगकर्ता अक्षम करें (&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>फिर भी {count} खाता हटाएँ (&amp;D)</numerusform>
            <numerusform>फिर भी {count} खाते हटाएँ (&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>फिर भी {count} सदस्य निकालें (&amp;V)</numerusform>
            <numerusform>फिर भी {count} सदस्य निकालें (&amp;V)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>फिर भी {count} उपयोगकर्ता का नाम बदलें (&amp;M)</numerusform>
            <numerusform>फिर भी {count} उपयोगकर्ताओं के नाम बदलें (&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>इकाई जानबूझकर हटाई गई (&amp;D)</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>यह स्थान अब नहीं पढ़ना है (&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>फिर भी {count} परिवर्तन होने दें (&amp;L)</numerusform>
            <numerusform>फिर भी {count} परिवर्तन होने दें (&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>स्वीकृत: {count} उपयोगकर्ता अक्षम किया जाएगा</numerusform>
            <numerusform>स्वीकृत: {count} उपयोगकर्ता अक्षम किए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>स्वीकृत: {count} खाता हटाया जाएगा</numerusform>
            <numerusform>स्वीकृत: {count} खाते हटाए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>स्वीकृत: {count} सदस्य निकाला जाएगा</numerusform>
            <numerusform>स्वीकृत: {count} सदस्य निकाले जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>स्वीकृत: {count} उपयोगकर्ता को दूसरा नाम मिलेगा</numerusform>
            <numerusform>स्वीकृत: {count} उपयोगकर्ताओं को दूसरा नाम मिलेगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>जानबूझकर हटाई गई: {count} उपयोगकर्ता बाहर हो रहा है</numerusform>
            <numerusform>जानबूझकर हटाई गई: {count} उपयोगकर्ता बाहर हो रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>स्वीकृत: जो पढ़ा नहीं जा सकता, उसे नहीं खोजा जाता</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>स्वीकृत: {count} परिवर्तन</numerusform>
            <numerusform>स्वीकृत: {count} परिवर्तन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>यथावत: {count} उपयोगकर्ता अक्षम नहीं किया जाएगा</numerusform>
            <numerusform>यथावत: {count} उपयोगकर्ता अक्षम नहीं किए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>यथावत: {count} खाता नहीं हटाया जाएगा</numerusform>
            <numerusform>यथावत: {count} खाते नहीं हटाए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>यथावत: {count} सदस्य अपने समूहों में रहता है</numerusform>
            <numerusform>यथावत: {count} सदस्य अपने समूहों में रहते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>यथावत: {count} उपयोगकर्ता का नाम वही रहता है</numerusform>
            <numerusform>यथावत: {count} उपयोगकर्ताओं के नाम वही रहते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>यथावत: जब तक इकाई नहीं मिलती, कुछ भी अक्षम, हटाया या निकाला नहीं जाता</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>यथावत: जब तक अधिकार वापस नहीं मिलता, कुछ भी अक्षम, हटाया या निकाला नहीं जाता</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>यथावत: {count} परिवर्तन नहीं किया जाता</numerusform>
            <numerusform>यथावत: {count} परिवर्तन नहीं किए जाते</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>यह चरण किसलिए है</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>यह पृष्ठ किसलिए है</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>सहायता – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>इस सहायता का अनुवाद नहीं हुआ है: यह अंग्रेज़ी में है।</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>जानने योग्य</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>जब यह काम न करे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>देखें क्या किया गया</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>क्या हुआ, नवीनतम पहले</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>उन्हें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} प्रविष्टि</numerusform>
            <numerusform>{n} प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>{n} रन, जिसमें कुछ करना नहीं था, छिपा है।</numerusform>
            <numerusform>{n} रन, जिनमें कुछ करना नहीं था, छिपे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>इतिहास के अनुसार इसके साथ कुछ नहीं किया गया</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>यह फ़िल्टर के दिनों से बाहर, या रखी गई अवधि से पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>कोई रन विफल नहीं हुआ</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>रखा गया हर रन पूरा हुआ और उसमें कोई नहीं छूटा।</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>फ़िल्टर यहाँ का सब कुछ छिपाता है</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>सबका सब कुछ दिखाएँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>सब कुछ दिखाएँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>अभी कुछ नहीं हुआ है</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>अब से हर रन और सेटिंग्स सहेजने की हर घटना, उसके परिवर्तनों सहित, यहाँ सूचीबद्ध होती है।</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>पुनः प्रयास करें (&amp;G)</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>यह रन अब नहीं रखा गया है, या अभी दर्ज नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON पंक्तियाँ (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>इतिहास सहेजें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>रोका गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} प्रविष्टि {file} के रूप में सहेजी गई</numerusform>
            <numerusform>{n} प्रविष्टियाँ {file} के रूप में सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{total} में से {done} सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>अब तक सहेजी गईं: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>बिना स्वामी के आगे बढ़ें: कोई अक्षम या हटाया नहीं जाएगा (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>वह खाता जो इस कनेक्शन का स्वामी है (&amp;A)</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>सेवा में उसका उपयोगकर्ता नाम या मेल। सिंक से इस खाते का प्रवेश कभी बंद नहीं होता।</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>इस मशीन पर ले जाएँ; दूसरा इंस्टॉलेशन समाप्त होता है (&amp;M)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>किसकी ओर से</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>निर्देशिका</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>नियंत्रक</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>पढ़ने वाला खाता</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>विश्वास</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>सेटिंग्स का स्थान</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>पासवर्ड निर्देशिका तक पढ़े जा सकने वाले रूप में जाते हैं</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>एक प्रमाणपत्र पिन किया हुआ है</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>अपना एक प्राधिकरण विश्वसनीय है</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>बदलें: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>&quot;इंस्टॉल करें&quot; क्या करता है</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>इंस्टॉलेशन की प्रगति</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>वापस लें (&amp;R)</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>कनेक्शन इंस्टॉल करें</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>यह कंप्यूटर को पंजीकृत करता है और सेटिंग्स सहेजता है। इससे किसी व्यक्ति में कोई परिवर्तन नहीं होता।</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>पुनः प्रयास करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>इंस्टॉल करें (&amp;I)</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>इंस्टॉल हो रहा है…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>पूर्ववत किया गया। यह कंप्यूटर अब पंजीकृत नहीं है।</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें (&amp;T)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>{host} पर इंस्टॉल हो रहा है ({total} में से {at})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>{host} पुनरारंभ हो रहा है ({total} में से {at})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>{host} से निकाला जा रहा है ({total} में से {at})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>नियंत्रकों से पूछा जा रहा है कि वे कहाँ तक पहुँचे</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>साथ आए रिक्त स्थान, उद्धरण चिह्न और पंक्ति विराम हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>इंस्टॉलेशन कुंजी (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>कुंजी का पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>क्लाइंट सीक्रेट (&amp;S)</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>बेयरर टोकन (&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>प्रॉक्सी सेटिंग्स (&amp;R)</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>लोग कहाँ भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>प्रवेश का तरीका</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>किस पर उपयोग</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>कुंजी सीलबंद स्टोर में रखी जाती है।</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>इंस्टॉलेशन कुंजी पेस्ट करें</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>यह बताती है कि यह कंप्यूटर किस संगठन को सेवा देगा। इसे अपनी क्लाउड निर्देशिका के व्यवस्थापन पृष्ठ से कॉपी करें।</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>SCIM टोकन (&amp;K)</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; आपका कस्टम स्टोर</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Zoho का API कंसोल &gt; आपका गैर-ब्राउज़र एप्लिकेशन</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>कुंजी में नाम नहीं है</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>इस मशीन पर ले जाएँ; दूसरा इंस्टॉलेशन समाप्त होता है (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>हाँ, यह मेरे संगठन की सेवा है (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>हाँ, दोनों मेरे संगठन की सेवाएँ हैं (&amp;Y)</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>साइन-इन आपके अपने क्लाइंट से, लोग SCIM से।</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>कोई व्यवस्थापक ब्राउज़र से साइन इन करता है।</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>सेवा तक बेयरर टोकन से पहुँचा जाता है (SCIM 2.0)।</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>चयनित इकाइयों के सभी लोग</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>चयनित इकाइयों का हर समूह</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>केवल मानदंड पूरा करने वाले लोग</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>केवल मानदंड पूरा करने वाले समूह</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>किसी शर्त से कोई नहीं छूटता। सिस्टम खाते कभी सिंक नहीं होते।</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>किसी शर्त से कोई समूह नहीं छूटता। सिस्टम समूह कभी सिंक नहीं होते।</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>विशेषताओं की सूची पढ़ी नहीं जा सकी; कोई भी नाम लिखें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास करें</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>फिर से गिनें</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>गिनना बंद करें</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>उपयोगकर्ता (&amp;U)</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>वितरण समूह (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>सुरक्षा समूह (&amp;S)</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>उनसे क्या सिंक किया जाए</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>उन्हें शामिल करें</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>बाद में बनी इकाई के लोग अन्य सभी की तरह सिंक होते हैं।</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>पहले पूछें</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>बाद में बनी इकाई में कोई तब तक सिंक नहीं होता जब तक आप यहाँ उस पर निशान न लगाएँ।</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>उन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>बाद में बनी इकाइयाँ छोड़ दी जाती हैं; आप यहाँ उन पर फिर भी निशान लगा सकते हैं।</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>चुनी गई इकाइयों के नीचे नई इकाइयाँ (&amp;I)</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>चुनी गई इकाइयों में</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>अब तक %n</numerusform>
            <numerusform>अब तक %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>किसी इकाई के लोगों को लाने के लिए उस पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>गिना नहीं जा सका</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>गिना नहीं गया</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n सिस्टम ऑब्जेक्ट छोड़ा गया</numerusform>
            <numerusform>%n सिस्टम ऑब्जेक्ट छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n उपयोगकर्ता</numerusform>
            <numerusform>%n उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n समूह</numerusform>
            <numerusform>%n समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>किसी प्रकार पर निशान नहीं है</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>नाम से खोजें</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>भाषाएँ खोजें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>इस नाम की कोई भाषा नहीं है।</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>आपको क्या चाहिए होगा</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>अंतिम पृष्ठ पर पहला सिंक शुरू करने से पहले आपकी निर्देशिका या क्लाउड में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>क्लाउड निर्देशिका का कोई व्यवस्थापक जो अभी साइन इन कर सके</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>डोमेन का या उसके किसी नियंत्रक का नाम</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>निर्देशिका का कोई उपयोगकर्ता जो लोगों और समूहों को पढ़ सके, और उसका पासवर्ड</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>लगभग दस मिनट</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>भाषा चुनें</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, समूह</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, खाता</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>छोड़े गए खाते और समूह</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>निशान कुछ भी हो, ये कभी सिंक नहीं होते: डोमेन को ये अपने लिए चाहिए। Domain Users जैसे अंतर्निहित समूह इनमें शामिल हैं।</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>कोई नहीं छोड़ा गया।</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>मुझे लाइसेंस स्वीकार है (&amp;A)</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>लिंक ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट करें (&amp;P)…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>लाइसेंस पढ़ें और स्वीकार करें</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License, संस्करण 2.0। आप इस प्रोग्राम का उपयोग कर सकते हैं, इसे बदल और आगे दे सकते हैं।</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>लिंक क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>लाइसेंस सहेजें</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>लाइसेंस प्रिंट करें</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>सामान्य दिन से अधिक परिवर्तन किसी व्यक्ति के निर्णय की प्रतीक्षा करते हैं</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>सीमाएँ बदलें (&amp;L)…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>कभी इससे ऊपर नहीं</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>सब कुछ प्रतीक्षा करता है यदि निर्देशिका इतनी घट गई</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>खाली की गई इकाई या खोया हुआ अधिकार ऐसा दिखता है मानो सभी बाहर हो रहे हों।</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>बिना पूछे {number} तक अक्षम किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>बिना पूछे {number} तक हटाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>बिना पूछे {number} तक समूहों से निकाले जा सकते हैं।</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>बिना पूछे {number} तक को दूसरा उपयोगकर्ता नाम मिल सकता है।</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>बिना पूछे सभी {total} अक्षम किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>बिना पूछे सभी {total} हटाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>बिना पूछे सभी {total} को दूसरा उपयोगकर्ता नाम मिल सकता है।</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>बिना पूछे {total} में से {number} तक अक्षम किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>बिना पूछे {total} में से {number} तक हटाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>बिना पूछे {total} में से {number} तक को दूसरा उपयोगकर्ता नाम मिल सकता है।</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>तय करें कि बिना पूछे कितना हो सकता है</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>पूरा रिकॉर्ड</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>सभी स्तर</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>चेतावनियाँ और त्रुटियाँ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>अनुसरण करें (&amp;F)</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>नए रिकॉर्ड अपने-आप दिखते हैं।</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>कॉपी करें (&amp;Y)</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>चुने गए रिकॉर्ड, या दिखाए गए सभी</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फ़ोल्डर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>लॉग पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>पुनः प्रयास करें (&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>कुछ लॉग नहीं किया गया।</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>इस प्रोग्राम की चेतावनियाँ और विफलताएँ यहाँ दिखती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>फ़िल्टर %n रिकॉर्ड छिपाता है।</numerusform>
            <numerusform>फ़िल्टर सभी %n रिकॉर्ड छिपाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>सभी दिखाएँ (&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n रिकॉर्ड</numerusform>
            <numerusform>%n रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>%n में से {count} रिकॉर्ड</numerusform>
            <numerusform>%n में से {count} रिकॉर्ड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>{host} का लॉग</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>इस नियंत्रक पर अभी कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>सभी कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>यह कंप्यूटर सेटअप के लिए तैयार है</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
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
        <translation>इस पृष्ठ की सहायता</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>इस कंप्यूटर पर कोई अन्य प्रोग्राम शेड्यूल चलाता है; आप उसे यहाँ देखते हैं।</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · आवश्यक</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>विशेषता चुनें</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(रिक्त)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>{field} के लिए विशेषता</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>भरा हुआ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>मैप नहीं किया गया</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>मैपिंग सब पर आज़माई जा रही है…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>फ़ील्ड मैप करें</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>कौन-सी विशेषता किस फ़ील्ड को भरती है। नमूना परिणाम तुरंत दिखाता है।</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>उपयोगकर्ता सिंक के लिए चयनित नहीं हैं। उनकी मैपिंग बाद के लिए रखी जाती है।</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>समूह सिंक के लिए चयनित नहीं हैं। उनकी मैपिंग बाद के लिए रखी जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>फिर भी जारी रखें, %n छोड़ दें (&amp;W)</numerusform>
            <numerusform>फिर भी जारी रखें, %n छोड़ दें (&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>आज़माए बिना जारी रखें (&amp;W)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच जारी…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>दायरे में %n को इस मैपिंग से सिंक नहीं किया जा सकता; वह कारण सहित यहाँ सूचीबद्ध है। मैपिंग या उसके मान बदलें, या जारी रखें: उसे छोड़ दिया जाता है, और उसके साथ कुछ नहीं होता।</numerusform>
            <numerusform>दायरे में %n को इस मैपिंग से सिंक नहीं किया जा सकता; वे कारण सहित यहाँ सूचीबद्ध हैं। मैपिंग या उनके मान बदलें, या जारी रखें: उन्हें छोड़ दिया जाता है, और उनके साथ कुछ नहीं होता।</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>मैपिंग सब पर आज़माई नहीं जा सकी। निर्देशिका फिर से पढ़ें, या जारी रखें: कुछ भेजे जाने से पहले पूर्वावलोकन हर व्यक्ति को दिखाता है।</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>सदस्य खोजें</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} सदस्य</numerusform>
            <numerusform>{count} सदस्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>पहले ही जोड़ा गया</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>पहले ही निकाला गया</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>निकाला गया</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>विवरण कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>तकनीकी विवरण (&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>एक मिनट से कम में</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n मिनट में</numerusform>
            <numerusform>%n मिनट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n घंटे में</numerusform>
            <numerusform>%n घंटे में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n बात आपकी प्रतीक्षा में है</numerusform>
            <numerusform>%n बातें आपकी प्रतीक्षा में हैं</numerusform>
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
        <translation>अगले रन</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>विराम में: इनमें से कोई नहीं होता।</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>{zone} की घड़ी के अनुसार अगले रन</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>{date} को घड़ी {wall} को लाँघ जाती है: वह रन {time} पर होता है।</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>{date} को घड़ी {wall} दो बार दिखाती है: रन पहली बार पर होता है।</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>संकेत</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>फिर से गिनें</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>सहेजे हुए की तुलना में न कोई जुड़ता है, न बाहर होता है।</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n जुड़ेगा</numerusform>
            <numerusform>+%n जुड़ेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n बाहर हो जाएगा</numerusform>
            <numerusform>−%n बाहर हो जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>उनमें से %n का खाता है</numerusform>
            <numerusform>उनमें से %n के खाते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n अधूरी शर्त अभी नहीं गिनी गई है</numerusform>
            <numerusform>%n अधूरी शर्तें अभी नहीं गिनी गई हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>अभी सिंक करें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>केवल पूर्वावलोकन (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>अधिक (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>अभी पूर्ण तुलना करें (&amp;F)</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>सबको पढ़ता है और दोनों पक्षों की तुलना करता है, केवल परिवर्तनों की नहीं।</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>योजना की समीक्षा करें (&amp;R)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>योजना लागू की जा रही है। जिसकी पुष्टि हुई वह बना रहता है; शेष प्रतीक्षा करता है।</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>पिछला सिंक %n मिनट पहले, अगला {minutes} मिनट में।</numerusform>
            <numerusform>पिछला सिंक %n मिनट पहले, अगला {minutes} मिनट में।</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>पिछला सिंक {when}।</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>अगला सिंक {when}।</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>रन पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>अभी कोई रन नहीं। हर रन यहाँ एक पट्टी के रूप में दिखेगा।</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>फिर शुरू करें (&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>विराम दें (&amp;A)</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>ज्ञात जानकारी पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>आपके लिए कुछ प्रतीक्षारत नहीं है।</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>कुछ भी निर्णय की प्रतीक्षा में नहीं है</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>फिर से देखें (&amp;L)</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>शेड्यूल से</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>अनुरोध पर</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>बलपूर्वक समाप्त</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>एक व्यक्ति या समूह</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>पूर्ण तुलना</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>कुछ छोड़े गए</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>कुछ रोका गया</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>एजेंट का पैकेज</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>पैकेज बताएँ, और वह कैसा होना चाहिए</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>फ़ाइल (MSI) (&amp;F)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-256 (&amp;5)</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>हस्ताक्षरकर्ता का थंबप्रिंट (वैकल्पिक) (&amp;T)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>फ़ाइल खोलें (&amp;B)…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>SHA-256 प्रकाशक से लें, फ़ाइल से नहीं। इसकी तुलना कॉपी से पहले, और फिर हर नियंत्रक पर फ़ाइल को खुला रखते हुए की जाती है।</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>इसका उपयोग करें (&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>रद्द करें (&amp;G)</translation>
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
        <translation>अगला (&amp;J)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच जारी…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>डोमेन नियंत्रकों पर पासवर्ड कैप्चर करें</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain} के हर लिखने योग्य नियंत्रक पर एक एजेंट पासवर्ड बदले जाने पर उसे कैप्चर करता है। मौजूदा पासवर्ड अपने अगले परिवर्तन पर जुड़ते हैं।</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>डोमेन नियंत्रकों पर एक कार्य जारी है; वह रुक जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>पासवर्ड के परिवर्तन यहाँ से सिंक करें (&amp;A)</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>लोग अपने Active Directory पासवर्ड से सेवा में साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>हर लिखने योग्य नियंत्रक पर एक एजेंट पासवर्ड बदले जाने पर उसे कैप्चर करता है; मौजूदा पासवर्ड अपने अगले परिवर्तन पर जुड़ते हैं।</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>इसके इंस्टॉलेशन के लिए Domain Admin, SMB और WinRM, तथा हर नियंत्रक का पुनरारंभ आवश्यक है। यह पहले सिंक के बाद शुरू होता है, उससे पहले कभी नहीं।</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>बंद रहने पर कुछ इंस्टॉल नहीं होता। आप इसे बाद में चालू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>इंस्टॉल करने वाला खाता</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>किसी को पुनरारंभ न करें</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>एक-एक करके पुनरारंभ करें, प्राथमिक अंत में</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>नियंत्रकों का पुनरारंभ</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>{user} के रूप में इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>निर्देशिका पढ़ने वाले खाते से इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>दूसरे खाते से इंस्टॉल करें, एक बार पूछा जाएगा</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>चुनें कि पासवर्ड कहाँ कैप्चर हों</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>वैकल्पिक। यहाँ आप चुनते और जाँचते हैं; अभी कुछ इंस्टॉल नहीं होता।</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>पैकेज चुनें (&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें (&amp;T)</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>सभी जाँचें (&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>{total} में से %n लिखने योग्य नियंत्रक कवर नहीं है: {names}</numerusform>
            <numerusform>{total} में से %n लिखने योग्य नियंत्रक कवर नहीं हैं: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>%n लिखने योग्य नियंत्रक चुना गया है।</numerusform>
            <numerusform>सभी %n लिखने योग्य नियंत्रक चुने गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>पहली पंक्ति तैयार नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>उनमें से %n तैयार नहीं है।</numerusform>
            <numerusform>उनमें से %n तैयार नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>हर एक अपने पुनरारंभ के बाद पासवर्ड कैप्चर करता है।</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>उनके पुनरारंभ से पहले आपसे पूछा जाता है।</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>कभी पूरा नहीं हुआ: बलपूर्वक समाप्त</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n सिंक नहीं हुआ</numerusform>
            <numerusform>%n सिंक नहीं हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>0.1 सेकंड से कम</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकंड</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं {minutes} मिनट</translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>{n} उपयोगकर्ता बनाया गया</numerusform>
            <numerusform>{n} उपयोगकर्ता बनाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} उपयोगकर्ता अपडेट किया गया</numerusform>
            <numerusform>{n} उपयोगकर्ता अपडेट किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} उपयोगकर्ता सक्षम किया गया</numerusform>
            <numerusform>{n} उपयोगकर्ता सक्षम किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} उपयोगकर्ता अक्षम किया गया</numerusform>
            <numerusform>{n} उपयोगकर्ता अक्षम किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} उपयोगकर्ता हटाया गया</numerusform>
            <numerusform>{n} उपयोगकर्ता हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} उपयोगकर्ता अब सिंक नहीं होता</numerusform>
            <numerusform>{n} उपयोगकर्ता अब सिंक नहीं होते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} समूह बनाया गया</numerusform>
            <numerusform>{n} समूह बनाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} समूह अपडेट किया गया</numerusform>
            <numerusform>{n} समूह अपडेट किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} समूह हटाया गया</numerusform>
            <numerusform>{n} समूह हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} समूह अब सिंक नहीं होता</numerusform>
            <numerusform>{n} समूह अब सिंक नहीं होते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} सदस्य समूहों में जोड़ा गया</numerusform>
            <numerusform>{n} सदस्य समूहों में जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} सदस्य समूहों से निकाला गया</numerusform>
            <numerusform>{n} सदस्य समूहों से निकाले गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>परिवर्तित: {fields} और %n अन्य</numerusform>
            <numerusform>परिवर्तित: {fields} और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>परिवर्तित: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>{n} समूह से निकाला गया</numerusform>
            <numerusform>{n} समूहों से निकाला गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} सदस्य जोड़ा गया</numerusform>
            <numerusform>{n} सदस्य जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} सदस्य निकाला गया</numerusform>
            <numerusform>{n} सदस्य निकाले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>सेटिंग्स: रखा गया पहला संस्करण</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>सेटिंग्स: {names} और %n अन्य</numerusform>
            <numerusform>सेटिंग्स: {names} और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>सेटिंग्स: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>उपयोगकर्ता और समूह</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>पूर्व नाम {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>सिंक किया गया</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>अक्षम</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>सिंक की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>क्वारंटीन</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>विरोध</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>अनदेखा</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अभी ज्ञात नहीं</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>किसे दिखाएँ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>सिंक किया गया</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>जुड़ेंगे</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>बाहर हो जाएँगे</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>इन मानदंडों से कोई सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>कोई नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>सहेजे हुए की तुलना में कोई नहीं जुड़ेगा।</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>सहेजे हुए की तुलना में कोई बाहर नहीं होगा।</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>विशिष्ट नाम (DN)</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>स्पष्टीकरण पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>नवीनतम योजना खोलें</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>इसे पुनः आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>मुक्त करें (&amp;L)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>इतिहास में दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>इसे अभी सिंक करें (&amp;N)</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>कोई व्यक्ति चुनें</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>यहाँ आप चरण-दर-चरण देखते हैं कि कोई क्यों सिंक होता है या क्यों नहीं, और उसे अलग से सिंक कर सकते हैं।</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>स्पष्ट नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>पुनः प्रयास करें (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>%n बार अस्वीकृत। {time} से फिर आज़माया जाता है।</numerusform>
            <numerusform>%n बार अस्वीकृत। {time} से फिर आज़माया जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>समूह {group} के सदस्य के रूप में:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>इसे सिंक किया जा रहा है…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>जारी रन की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>कुछ किसी व्यक्ति की प्रतीक्षा में है: ऊपर देखें।</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>इसे सिंक नहीं किया जा सका: ऊपर देखें।</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>फिर से पढ़ा गया: करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>रोका गया। तब तक जिसकी पुष्टि हुई वह बना रहता है।</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>खाता बनाया गया।</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>मान अपडेट किए गए।</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>खाता सक्षम किया गया।</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>खाता अक्षम किया गया।</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>खाता हटाया गया।</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>यह अब सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>समूह अपडेट किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} सदस्यता जोड़ी गई।</numerusform>
            <numerusform>{count} सदस्यताएँ जोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} सदस्यता निकाली गई।</numerusform>
            <numerusform>{count} सदस्यताएँ निकाली गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>नाम, मेल या खाता</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>परीक्षण के लिए व्यक्ति</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>मिले हुए लोग</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>कोई नाम लिखें और देखें कि वह व्यक्ति सिंक होता है या नहीं, और क्यों।</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>निर्देशिका से इस नाम का कोई नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>सिंक होंगे</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>निर्णय नहीं हुआ: कुछ नहीं बदलेगा</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>सिंक नहीं होगा</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>अभी नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>अधिकतम {most} पंक्तियाँ चुनें; {count} चुनी गई हैं।</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>नीचे अधिकतम {most} पंक्तियाँ चुनें।</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>ठीक यही भेजी जाती हैं, बाकी सब नियोजित रहता है।</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>अनेक चुनने के लिए Ctrl दबाए रखें। रोकी गई पंक्तियाँ भेजी नहीं जा सकतीं।</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>इस %n से शुरू करें (&amp;S)</numerusform>
            <numerusform>इन %n से शुरू करें (&amp;S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>वापस सभी शीर्षकों पर (&amp;H)</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>नाम, खाते और इकाइयाँ खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>पंक्तियाँ खोजें</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>उपयोगकर्ता और समूह</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>उपयोगकर्ता, समूह या दोनों</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>अधिक (&amp;C)</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>पंक्तियों के साथ और कार्य</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>उनमें से कुछ से आरंभ करें (&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>दिखाई गई {count} रोकें (&amp;H)</numerusform>
            <numerusform>दिखाई गई सभी {count} रोकें (&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>दिखाई गई {count} पर निशान लगाएँ (&amp;T)</numerusform>
            <numerusform>दिखाई गई सभी {count} पर निशान लगाएँ (&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>चुनी गई {count} रोकें (&amp;C)</numerusform>
            <numerusform>चुनी गई {count} रोकें (&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>चुनी गई {count} पर निशान लगाएँ (&amp;I)</numerusform>
            <numerusform>चुनी गई {count} पर निशान लगाएँ (&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>यह {count} तालिका के रूप में सहेजें (&amp;S)…</numerusform>
            <numerusform>ये {count} तालिका के रूप में सहेजें (&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>स्वीकृति की प्रतीक्षा वाली {count}</numerusform>
            <numerusform>स्वीकृति की प्रतीक्षा वाली {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} अन्य शीर्षकों के अंतर्गत मिली।</numerusform>
            <numerusform>{count} अन्य शीर्षकों के अंतर्गत मिलीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>खोज और फ़िल्टर यहाँ हर पंक्ति छिपाते हैं</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>सभी पंक्तियाँ फिर दिखाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>इस योजना में कुछ नहीं है</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>चयनित इकाइयों में कोई नहीं है, और पहले कोई सिंक नहीं हुआ था।</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>पुनः प्रयास करें (&amp;T)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{count} में से {chosen} पंक्ति चुनी गई</numerusform>
            <numerusform>{count} में से {chosen} पंक्तियाँ चुनी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} पंक्ति</numerusform>
            <numerusform>{count} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>निशान लगाया जा रहा है…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>रोका गया। कोई निशान नहीं बदला।</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>कोई पंक्ति नहीं बदली: ये पहले से वांछित रूप में हैं, या भेजी ही नहीं जातीं।</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} पंक्ति रोकी गई।</numerusform>
            <numerusform>{count} पंक्तियाँ रोकी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} पंक्ति पर निशान लगाया गया।</numerusform>
            <numerusform>{count} पंक्तियों पर निशान लगाया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>पंक्तियाँ तालिका के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>रोका गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} पंक्ति {file} के रूप में सहेजी गई</numerusform>
            <numerusform>{count} पंक्तियाँ {file} के रूप में सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{total} में से {done} सहेजी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>क्या होता है, और क्यों</translation>
    </message>
    <message>
        <source>In</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>योजना में अब नहीं</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>रोका गया: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>स्वीकृति की प्रतीक्षा में: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>{account} बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>{count} सदस्य के साथ बनाएँ</numerusform>
            <numerusform>{count} सदस्यों के साथ बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>{fields} बदलें</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} सदस्य जोड़ा गया</numerusform>
            <numerusform>{count} सदस्य जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} सदस्य निकाला गया</numerusform>
            <numerusform>{count} सदस्य निकाले गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>परिवर्तन के प्रकार</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>अपडेट करने हैं</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>सक्षम करने हैं</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>अक्षम करने हैं</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>बाहर हो रहे</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>विरोध</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>अनदेखा</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>अपरिवर्तित</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>कोई नया नहीं</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>चयन के सभी लोग पहले से सेवा में हैं।</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>अपडेट करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>सेवा में निर्देशिका के मान हैं।</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>किसी को फिर से सक्षम नहीं करना है</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>कोई अक्षम नहीं किया जाएगा</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>कोई चयन से बाहर नहीं होता</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>कोई विरोध नहीं</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>हर नाम और पता अद्वितीय है।</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>चयनित इकाइयों में कोई नहीं छूटा</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>कुछ अपरिवर्तित नहीं</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>यह सब नया है।</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>कुछ नहीं रोका गया</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>जिससे आप निशान हटाते हैं वह जैसा है वैसा रहता है, और यहाँ सूचीबद्ध होता है।</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>कुछ अस्वीकृत नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>अभी कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>यहाँ अब कोई पंक्ति प्रतीक्षा में नहीं है</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} चलता रहता है</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>सिंक अपने शेड्यूल से चलता रहता है। इस आइकन से विंडो खोली जा सकती है और प्रोग्राम से बाहर निकला जा सकता है।</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>In</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n उपयोगकर्ता</numerusform>
            <numerusform>%n उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n समूह</numerusform>
            <numerusform>%n समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>मेल डोमेन</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>जाँचें कि इनमें से हर एक आपके संगठन का है।</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n पता</numerusform>
            <numerusform>%n पते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>%n और डोमेन</numerusform>
            <numerusform>%n और डोमेन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>सिस्टम की सेटिंग्स के अनुसार</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>कोई नहीं: सीधे कनेक्ट करें</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>इस पते वाला</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>कनेक्शन का परीक्षण करें (&amp;E)</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>प्रॉक्सी को साइन-इन चाहिए (&amp;W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>प्रॉक्सी का पता (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>प्रॉक्सी का उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>प्रॉक्सी का पासवर्ड (&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>प्रॉक्सी (&amp;X)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>सीलबंद स्टोर में रखा गया</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>आज़माया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>परीक्षण सेवा को केवल एक प्रश्न भेजता है, और कुछ नहीं बदलता। निर्देशिका तक कभी प्रॉक्सी से नहीं पहुँचा जाता।</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>चुनें कि सेवा तक कैसे पहुँचा जाए</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>केवल वे उपयोगकर्ता सिंक करें जिन्हें यह क्वेरी खोजती है (समूहों से नहीं पूछा जाता) (&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>क्वेरी सहेजें (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>प्रारूपित करें (&amp;F)</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>प्रति पंक्ति एक शर्त</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>परिवर्तन पूर्ववत करें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>क्वेरी निकालें (&amp;R)</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>क्वेरी से मिले कुछ उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>अभी आज़माया नहीं गया।</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>कोई क्वेरी सहेजी नहीं गई: चुनी गई इकाइयों का हर उपयोगकर्ता सिंक होता है।</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>क्वेरी इसे सीमित करती है। वह किसे खोजती है, यह देखने के लिए उसे सहेजें।</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>निर्देशिका से पूछा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>अब तक %n उपयोगकर्ता</numerusform>
            <numerusform>अब तक %n उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें (&amp;T)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>फिर से आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>क्वेरी आज़माई नहीं जा सकी।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>उनमें से %n चुनी गई इकाइयों में</numerusform>
            <numerusform>उनमें से %n चुनी गई इकाइयों में</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>क्वेरी को कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>इसके साथ कोई उपयोगकर्ता सिंक नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>क्वेरी को %n उपयोगकर्ता मिलता है।</numerusform>
            <numerusform>क्वेरी को %n उपयोगकर्ता मिलते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>क्वेरी को कम से कम %n उपयोगकर्ता मिलता है।</numerusform>
            <numerusform>क्वेरी को कम से कम %n उपयोगकर्ता मिलते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>और भी हो सकते हैं: परीक्षण वहीं समाप्त हुआ।</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>{product} से बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>न्यूनतम करें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>चलने दें (&amp;K)</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>सिंक चलता रहता है: इस कंप्यूटर पर एक एजेंट उसे चलाता है।</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>एक सिंक जारी है। वह इस प्रोग्राम के साथ रुक जाता है; जिसकी पुष्टि हुई वह बना रहता है।</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>यह प्रोग्राम बंद रहने पर कुछ सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>अगला सिंक शुरू होता: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>डोमेन नियंत्रक</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>नियंत्रक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>यह कंप्यूटर और खाता</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>पढ़ना है</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>आवश्यक नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n समस्या</numerusform>
            <numerusform>%n समस्याएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>%n नियंत्रक से एजेंट निकालें?</numerusform>
            <numerusform>%n नियंत्रकों से एजेंट निकालें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>इस क्षण से वहाँ बदले गए पासवर्ड अब सिंक नहीं होंगे।</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows अपना लोड किया हुआ भाग नियंत्रक के पुनरारंभ तक रखता है; तब तक वह कुछ नहीं करता। इससे कोई नियंत्रक पुनरारंभ नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>%n नियंत्रक से निकालें (&amp;R)</numerusform>
            <numerusform>%n नियंत्रकों से निकालें (&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>रखें (&amp;K)</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>सेटिंग्स पढ़ी नहीं जा सकतीं – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>अंतिम सही संस्करण पुनर्स्थापित करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>पुनः प्रयास करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>जाँचें दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>सहायता फ़ाइल सहेजें (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>फ़ोल्डर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>फ़ाइल को स्वयं ठीक करने के बाद।</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>वह सब जो सेटिंग्स के बिना भी जाँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>गुप्त मानों और नामों के बिना; रखे जाने से पहले आप इसे देखते हैं।</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>वापस (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>सेटिंग्स का इतिहास देखा जा रहा है…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>सेटिंग्स के इतिहास में कोई पढ़ा जा सकने वाला संस्करण नहीं है।</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>गड़बड़ सेटिंग्स में नहीं है।</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>जैसी {who} ने {date} को सहेजी थीं। अभी मौजूद फ़ाइल उनके पास अलग रखी जाती है।</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>किसी व्यक्ति</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>आपकी सेटिंग्स पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>जब तक वे पढ़ी न जा सकें, कुछ सिंक नहीं होता। लोग और समूह जैसे हैं वैसे रहते हैं।</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>प्राथमिक</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>हर एक तुरंत शट डाउन होता है: उस पर कार्य कर रहे लोग साइन आउट हो जाते हैं, और वहाँ किसी से पूछा नहीं जाता।</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>अगला तब होता है जब पिछले के LDAP, SYSVOL और DNS उत्तर दें। यदि कोई वापस नहीं आता, तो शेष को छेड़ा नहीं जाता।</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>%n नियंत्रक पुनरारंभ करें?</numerusform>
            <numerusform>%n नियंत्रक एक-एक करके इसी क्रम में पुनरारंभ करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>इनमें से कोई यहाँ से पुनरारंभ नहीं होता</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>छोड़े गए, क्योंकि इस बीच उनकी साइट को सेवा देने वाला कोई अन्य नियंत्रक ज्ञात नहीं है: {names}। उपयुक्त समय पर स्वयं पुनरारंभ करें, फिर “{button:Check now}” दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>%n नियंत्रक पुनरारंभ करें (&amp;R)</numerusform>
            <numerusform>%n नियंत्रक पुनरारंभ करें (&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>अभी नहीं (&amp;N)</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>नियंत्रक दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>परिणाम दिखाएँ (&amp;W)</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>पुष्टि किए गए परिवर्तन, दिनों में (&amp;C)</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>उन्हें पूर्ववत करने के लिए आवश्यक जानकारी सहित।</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>पुष्टि किए गए परिवर्तन, अधिकतम मेगाबाइट (&amp;M)</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>सबसे पुराने पहले हटाए जाते हैं।</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>रन, जिनके अस्वीकृत रिकॉर्ड रखे जाते हैं (&amp;W)</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>कौन-सा रिकॉर्ड सिंक नहीं हो सका, और क्यों।</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>रन की रिपोर्टें (&amp;R)</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>जिनके परिवर्तन रखे गए हैं वे उतने ही समय तक रहती हैं।</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>सेटिंग्स के संस्करण (&amp;V)</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>हर एक को देखा और पुनर्स्थापित किया जा सकता है।</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>तय करें कि इतिहास कितने समय रखा जाए</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>डोमेन नियंत्रकों पर पासवर्ड कैप्चर करें</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>पहला सिंक चल रहा है</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>सिंक चल रहा है</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>समीक्षा करें, फिर पहला सिंक शुरू करें</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>योजना की समीक्षा करें</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>सिंक रोका गया</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>सिंक पूरा नहीं हो सका</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>पहला सिंक पूरा हुआ</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>सिंक पूरा हुआ</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>यहाँ जो रोका या छोड़ा जाता है वह बाद में आगे बढ़ता है: स्थिति विंडो में, “{page:Password sync}” के अंतर्गत।</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>ये पुष्टि किए गए परिणाम हैं: सेवा ने इनमें से हर एक का उत्तर दिया।</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>सेवा जिस परिवर्तन की पुष्टि करती है वह तुरंत याद रखा जाता है।</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>पूर्वावलोकन निर्देशिका और सेवा को पढ़ता है, और कुछ नहीं लिखता।</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>जिसे वैसा ही रहना है उससे निशान हटाएँ। आपके शुरू करने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>फिर %n नियंत्रक पर पासवर्ड एजेंट इंस्टॉल होता है, और उसके पुनरारंभ से पहले आपसे पूछा जाता है।</numerusform>
            <numerusform>फिर %n नियंत्रकों पर पासवर्ड एजेंट इंस्टॉल होता है, और उनके पुनरारंभ से पहले आपसे पूछा जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>फिर %n नियंत्रक पर पासवर्ड एजेंट इंस्टॉल होता है।</numerusform>
            <numerusform>फिर %n नियंत्रकों पर पासवर्ड एजेंट इंस्टॉल होता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>समाप्त करें (&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>शुरू करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>बिना परिवर्तन समाप्त करें (&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} उपयोगकर्ता</numerusform>
            <numerusform>{count} उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} समूह</numerusform>
            <numerusform>{count} समूह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} परिवर्तन</numerusform>
            <numerusform>{count} परिवर्तन</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>{users} बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>{groups} बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>{users} और {groups} बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>{changes} लागू करें (&amp;A)</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>सिंक हो रहा है…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>पूर्वावलोकन बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>पूर्वावलोकन बनते समय कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>नया पूर्वावलोकन आवश्यक है।</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>नया पूर्वावलोकन बनाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोका गया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>पुनः प्रयास करें (&amp;R)</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>पूर्वावलोकन नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>इस योजना से न कोई अक्षम किया जाएगा, न निकाला जाएगा। {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>%n पंक्ति से शुरुआत</numerusform>
            <numerusform>%n पंक्तियों से शुरुआत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>सेवा ने चुने गए सभी ({chosen}) की पुष्टि की। {rest} अन्य परिवर्तन अभी नियोजित है।</numerusform>
            <numerusform>सेवा ने चुने गए सभी ({chosen}) की पुष्टि की। {rest} अन्य परिवर्तन अभी नियोजित हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>सेवा ने {chosen} में से {done} की पुष्टि की। {rest} अन्य परिवर्तन अभी नियोजित है।</numerusform>
            <numerusform>सेवा ने {chosen} में से {done} की पुष्टि की। {rest} अन्य परिवर्तन अभी नियोजित हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>पहला सिंक</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>सिंक जारी</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>आप कभी भी रोक सकते हैं: जिसकी पुष्टि हुई वह बना रहता है, शेष जैसा था वैसा छोड़ा जाता है।</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>कुछ भेजे जाने से पहले रोका गया। योजना अपरिवर्तित है।</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>सेटअप रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>वेब पृष्ठ (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>रिपोर्ट {file} के रूप में सहेजी गई</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>इससे न कोई जुड़ता है और न बाहर होता है।</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>पुष्टि के लिए संख्या लिखें (&amp;T)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>अपडेट के बाद</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>अपडेट क्या बदलता है</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>प्रभावी होने से पहले देखें कि क्या बदलता है</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>आगे बढ़ने के लिए {number} लिखें।</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>निर्देशिका पढ़ने वाले खाते का पासवर्ड</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>प्रॉक्सी पर साइन-इन</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>नया लिखा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>अपडेट से पहले ठीक करने के लिए %n बात</numerusform>
            <numerusform>अपडेट से पहले ठीक करने के लिए %n बातें</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} सीमाओं से अधिक है। यह संख्या लिखने से 24 घंटे के लिए ठीक इन्हीं खातों को अनुमति मिलती है: यदि अगले सिंक तक इनमें कोई और हो, तो वह सभी को रोकता है और पूछता है। सीमा से अधिक सदस्यताओं के बारे में वहीं पूछा जाता है।</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} सीमाओं से अधिक है। यह संख्या लिखने से सेटिंग्स सहेजी जाती हैं; अगला सिंक इन खातों को रोकता है और एक बार फिर पूछता है, क्योंकि वे कौन हैं यह अभी निश्चित नहीं है।</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>लोगों पर इसका प्रभाव निकाला जा रहा है…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>लोगों पर इसका प्रभाव ज्ञात नहीं: निर्देशिका पढ़ी नहीं जा सकी। रन उसे रोकता है जो सीमाओं से परे है।</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n व्यक्ति जुड़ेगा</numerusform>
            <numerusform>%n लोग जुड़ेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>उनमें से %n को खाता नहीं मिलेगा: अक्षम</numerusform>
            <numerusform>उनमें से %n को खाता नहीं मिलेगा: अक्षम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n व्यक्ति बाहर हो जाएगा</numerusform>
            <numerusform>%n लोग बाहर हो जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n खाता अक्षम हो जाएगा</numerusform>
            <numerusform>%n खाते अक्षम हो जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n खाता स्थायी रूप से हटाया जाएगा</numerusform>
            <numerusform>%n खाते स्थायी रूप से हटाए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n समूह जुड़ेगा</numerusform>
            <numerusform>%n समूह जुड़ेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n समूह बाहर हो जाएगा</numerusform>
            <numerusform>%n समूह बाहर हो जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>इसके बाद {count} व्यक्ति सिंक होता है</numerusform>
            <numerusform>इसके बाद {count} लोग सिंक होते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n को सिंक नहीं किया जा सकता: {problem}</numerusform>
            <numerusform>%n को सिंक नहीं किया जा सकता: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>पुष्टि के लिए {number} लिखें (&amp;T)</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>एक रन जारी है। पहले उसे रोकें या समाप्त होने दें।</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>विशेषता जोड़ें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>यह कैसे बनता है (&amp;H)</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>सुझाव का उपयोग करें (&amp;I)</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>{name} के लिए परिणाम</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(रिक्त)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>विशेषताएँ, इसी क्रम में</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>विशेषता</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>विशेषता का नाम</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>objectGUID Active Directory के हर ऑब्जेक्ट को उसके खाते से जोड़ता है। नाम बदलने या स्थानांतरण पर भी यह कभी नहीं बदलता, इसलिए न कोई दो बार बनाया जाता है, न किसी और के स्थान पर मान लिया जाता है। इसीलिए यह पंक्ति निश्चित है।</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>आवश्यक।</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>सबके लिए भिन्न होना चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>अधिकतम %n वर्ण।</numerusform>
            <numerusform>अधिकतम %n वर्ण।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>उपयोगकर्ता नियम</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>जब कोई Active Directory में अक्षम हो या उसकी समय-सीमा समाप्त हो,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>खाता अक्षम करें</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>वहाँ फिर से सक्षम होने पर यहाँ भी फिर से सक्षम होता है।</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>कुछ न करें</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>अब कोई सिंक द्वारा अक्षम, सक्षम या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>जब कोई चयनित इकाइयों से बाहर हो,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>खाता सक्रिय रहता है, और अब सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>जब कोई Active Directory में हटाया जाए,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>उसे स्थायी रूप से हटाएँ</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>नए खाते का एकबारगी कोड जाता है</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>व्यक्ति को, मेल से</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>सिंक किए जाने वाले मेल पते पर।</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>किसी व्यवस्थापक को</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>मेल से; व्यवस्थापक उसे आगे देता है।</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>किसी को नहीं</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>कोई व्यवस्थापक हर पासवर्ड सेट करता है, और उसे दूसरे तरीके से बताता है।</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>सिंक किए गए लोग</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>मेल से स्वागत पाते हैं</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>जिसने अभी पासवर्ड सेट नहीं किया, उसे फिर आमंत्रित किया जाता है, दिन में अधिकतम एक बार।</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>कोई मेल नहीं पाते</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>फिर से पूछें (&amp;K)</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>तय करें कि खातों का क्या होता है</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>पहले सिंक से पहले कुछ नहीं होता, और हर रन दिखाता है कि वह क्या करता है।</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>इसके लिए स्थिति का अनुसरण आवश्यक है, जो बंद है।</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>इसे चालू करें</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>ज्ञात नहीं कि इस कनेक्शन का स्वामी कौन है: तब तक कोई अक्षम नहीं किया जाता और न हटाया जाता है।</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} इस कनेक्शन का स्वामी है, और कभी अक्षम या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>सिंक किया गया कोई व्यक्ति</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>इस कनेक्शन का स्वामी</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n सिंक किया गया व्यक्ति आज उनसे बाहर है।</numerusform>
            <numerusform>%n सिंक किए गए लोग आज उनसे बाहर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>सिंक किया गया कोई व्यक्ति आज उनसे बाहर नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n सिंक किया गया व्यक्ति आज नहीं मिला।</numerusform>
            <numerusform>%n सिंक किए गए लोग आज नहीं मिले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>सिंक किया गया कोई व्यक्ति आज अनुपस्थित नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>अगले रन में %n व्यक्ति को खाता मिलता है।</numerusform>
            <numerusform>अगले रन में %n लोगों को खाता मिलता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>आज कोई नया नहीं।</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>चयन में आज न कोई अक्षम है, न किसी की समय-सीमा समाप्त हुई है।</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>चयन में %n व्यक्ति आज अक्षम है या उसकी समय-सीमा समाप्त हो चुकी है।</numerusform>
            <numerusform>चयन में %n लोग आज अक्षम हैं या उनकी समय-सीमा समाप्त हो चुकी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>उनमें से %n का खाता अभी सक्रिय है।</numerusform>
            <numerusform>उनमें से %n के खाते अभी सक्रिय हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>सेवा से पूछा जा रहा है कि वह क्या कर सकती है…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>आपका चयन रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>पिछले रन</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} प्रति सेकंड</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम शेष</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>लगभग %n मिनट शेष</numerusform>
            <numerusform>लगभग %n मिनट शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>लगभग %n घंटा शेष</numerusform>
            <numerusform>लगभग %n घंटे शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>सेटअप रिपोर्ट सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>सेवा का पृष्ठ खोलें (&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} सेकंड, {requests} अनुरोध</numerusform>
            <numerusform>{seconds} सेकंड, {requests} अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>योजना का {count} परिवर्तन अभी नहीं भेजा गया। कुछ भी अधूरा नहीं है: जो भेजा गया उसकी पुष्टि हुई और वह याद रखा गया है, शेष जैसा था वैसा है।</numerusform>
            <numerusform>योजना के {count} परिवर्तन अभी नहीं भेजे गए। कुछ भी अधूरा नहीं है: जो भेजा गया उसकी पुष्टि हुई और वह याद रखा गया है, शेष जैसा था वैसा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>शेष {count} के साथ आगे बढ़ें (&amp;G)</numerusform>
            <numerusform>शेष {count} के साथ आगे बढ़ें (&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n विरोध</numerusform>
            <numerusform>%n विरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n रोका गया</numerusform>
            <numerusform>%n रोके गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n नियमों से छोड़ा गया</numerusform>
            <numerusform>%n नियमों से छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n स्वीकृति की प्रतीक्षा में</numerusform>
            <numerusform>%n स्वीकृति की प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>सिंक नहीं हुए: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} छोड़ा गया</numerusform>
            <numerusform>{count} छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} छोड़ा गया; दिखाया गया: {shown}</numerusform>
            <numerusform>{count} छोड़े गए; ये पहले {shown} हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>सेवा ने सभी परिवर्तनों की पुष्टि की</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>करने को कुछ नहीं था</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>एक योजना आपकी समीक्षा की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>कुछ परिवर्तन आपकी स्वीकृति की प्रतीक्षा में हैं</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>पूर्ण, और कुछ ऑब्जेक्ट छोड़े गए</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>रोका गया। अब तक जिसकी पुष्टि हुई वह बना रहता है</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>सिंक विफल हुआ। अब तक जिसकी पुष्टि हुई वह बना रहता है</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>उपयोगकर्ता बनाया गया</numerusform>
            <numerusform>उपयोगकर्ता बनाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>उपयोगकर्ता अपडेट किया गया</numerusform>
            <numerusform>उपयोगकर्ता अपडेट किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>उपयोगकर्ता सक्षम किया गया</numerusform>
            <numerusform>उपयोगकर्ता सक्षम किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>उपयोगकर्ता अक्षम किया गया</numerusform>
            <numerusform>उपयोगकर्ता अक्षम किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>उपयोगकर्ता हटाया गया</numerusform>
            <numerusform>उपयोगकर्ता हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>उपयोगकर्ता अब सिंक नहीं होता</numerusform>
            <numerusform>उपयोगकर्ता अब सिंक नहीं होते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>समूह बनाया गया</numerusform>
            <numerusform>समूह बनाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>समूह अपडेट किया गया</numerusform>
            <numerusform>समूह अपडेट किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>समूह हटाया गया</numerusform>
            <numerusform>समूह हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>समूह अब सिंक नहीं होता</numerusform>
            <numerusform>समूह अब सिंक नहीं होते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>सदस्य समूहों में जोड़ा गया</numerusform>
            <numerusform>सदस्य समूहों में जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>सदस्य समूहों से निकाला गया</numerusform>
            <numerusform>सदस्य समूहों से निकाले गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>रन के कौन-से परिवर्तन</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>नाम खोजें</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>इस रन में नाम खोजें</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>इस रन का जो दिखाया गया है उसे फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>तालिका के रूप में (CSV) (&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>JSON पंक्तियों के रूप में (&amp;J)…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>रन के परिवर्तन</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>माँगा गया: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>सेटिंग्स के संस्करण {number} के अंतर्गत</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>{when} शुरू हुआ</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, {took} लगे, {n} अनुरोध</numerusform>
            <numerusform>{when}, {took} लगे, {n} अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} परिवर्तन स्वीकृति की प्रतीक्षा में था</numerusform>
            <numerusform>{n} परिवर्तन स्वीकृति की प्रतीक्षा में थे</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>सभी परिवर्तन ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>सिंक नहीं हुए ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>इस रन ने जो बदला वह सेटिंग्स में रखी गई अवधि से पुराना है; उसकी संख्याएँ शेष हैं।</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>इस रन ने सेवा में कुछ नहीं बदला, और कोई नहीं छोड़ा।</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>यहाँ किसी नाम में यह नहीं है</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>उन सभी को दिखाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>पुनः प्रयास करें (&amp;G)</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>पिछले रन</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>तालिका के रूप में (&amp;T)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>पुष्टि किए गए परिवर्तन</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>पट्टियों के रूप में (&amp;B)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>उनमें से कुछ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>पिछला नमूना</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>अगला नमूना</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>यादृच्छिक नमूना</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>नमूना उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>नमूना समूह</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>नमूना उपयोगकर्ता खोजें</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>नमूना समूह खोजें</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>इससे कोई नहीं मिलता।</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>अगली शुरुआत पर चलाएँ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>कंप्यूटर बंद होने से छूटा हुआ रन (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>शेड्यूल को विराम दें (&amp;P)</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>किसी के द्वारा शुरू किए गए रन पहले की तरह चलते हैं।</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>परिवर्तन हर (&amp;C)</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>हर दिन (&amp;D)</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>सप्ताह के दिन (&amp;W)</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>हर महीने, दिन (&amp;O)</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>दो रन के बीच मिनट</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>छोटे महीने में उसका अंतिम दिन लिया जाता है।</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>महीने का दिन</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>समय क्षेत्र (&amp;Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>चुनें कि कब सिंक करना है</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>परिवर्तन अगले रन के बाद सेवा में दिखता है। आप कभी भी मैन्युअल रूप से सिंक कर सकते हैं।</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>पूर्ण तुलना का समय (&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>इस समय (&amp;T)</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>नियंत्रकों पर साइन इन करें</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>ऐसे खाते का उपयोग करें जो डोमेन नियंत्रकों पर इंस्टॉल कर सके</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>उपयोगकर्ता (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>इस पृष्ठ से जाने तक यह मेमोरी में रखा जाता है, और कभी संग्रहीत नहीं होता। गलत पासवर्ड अपने-आप दोबारा नहीं आज़माया जाता।</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन इन करें (&amp;S)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>रद्द करें (&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>इस खाते से जारी रखें?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>व्यवस्थापक के रूप में साइन इन करें</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>यह खाता कनेक्शन का स्वामी होगा। आप स्वामी बाद में बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>पृष्ठ ब्राउज़र में खोलें, साइन इन करें और कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Zoho ने नहीं बताया; इसे संगठन का स्वामी या व्यवस्थापक होना चाहिए</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>Zoho का पृष्ठ इस कंप्यूटर का नहीं, आपके अपने क्लाइंट का नाम बताता है: कोड तभी दर्ज करें जब यह सेटअप आपने स्वयं शुरू किया हो।</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>तभी आगे बढ़ें जब पृष्ठ इस कंप्यूटर का नाम बताए: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं किया गया</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>नया कोड प्राप्त करें (&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>प्रॉक्सी सेटिंग्स (&amp;R)</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>कनेक्शन फिर से उपलब्ध है</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>कोड की समय-सीमा समाप्त हो गई थी, यह नया कोड है। साइन-इन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>ब्राउज़र में साइन-इन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>कोड मान्य है; {seconds} सेकंड में फिर से प्रयास</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>{seconds} सेकंड में अपने-आप फिर से प्रयास</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>पुनः प्रयास करें (&amp;T)</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>कोड कॉपी किया गया। ब्राउज़र में साइन-इन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>कोड कॉपी किया गया। यहाँ ब्राउज़र नहीं खुलता: लिंक किसी अन्य डिवाइस पर खोलें</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>लिंक कॉपी किया गया। साइन-इन की प्रतीक्षा</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>इस कंप्यूटर में मेरे साइन इन करने पर यह प्रोग्राम शुरू करें</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>यह घड़ी के पास आइकन के रूप में शुरू होता है और शेड्यूल से सिंक करता है। इसके बिना, और सेवा के रूप में किसी एजेंट के बिना, यह प्रोग्राम बंद रहने पर कुछ सिंक नहीं होता।</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>मापा जा रहा है</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>मापा जा रहा है…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>अभी मापा नहीं गया</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>इस कंप्यूटर के उपयोगकर्ता के साथ शुरू करें</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n इकाई चयनित</numerusform>
            <numerusform>%n इकाइयाँ चयनित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n इकाई छोड़ी गई</numerusform>
            <numerusform>%n इकाइयाँ छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>उपयोगकर्ताओं का %n फ़ील्ड</numerusform>
            <numerusform>उपयोगकर्ताओं के %n फ़ील्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>समूहों का %n फ़ील्ड</numerusform>
            <numerusform>समूहों के %n फ़ील्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>चयनित इकाइयों के सभी लोग</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n नियम</numerusform>
            <numerusform>%n नियम</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>बाहर होने पर: {leaving} · हटाए जाने पर: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent} %, कम से कम {least} और अधिकतम {most} अक्षम किए जाते हैं</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम में</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>परिवर्तन हर %n मिनट, पूर्ण तुलना {time} पर</numerusform>
            <numerusform>परिवर्तन हर %n मिनट, पूर्ण तुलना {time} पर</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>%n डोमेन नियंत्रक पर</numerusform>
            <numerusform>%n डोमेन नियंत्रकों पर</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>कोई नहीं: सीधे कनेक्ट करें</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>सिस्टम की सेटिंग्स के अनुसार</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>परिवर्तन: %n दिन</numerusform>
            <numerusform>परिवर्तन: %n दिन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>सहायता फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>ठीक वही लिखा जाता है जो आप यहाँ देखते हैं, और कुछ भेजा नहीं जाता। गुप्त मान निकाल दिए जाते हैं; लोगों के नाम बदल दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>होस्ट नाम और इकाइयों के नाम पढ़ने योग्य छोड़ें (&amp;H)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>निकाला गया</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>सहायता फ़ाइल की फ़ाइलें</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>इस फ़ाइल में खोजें</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>अगला (&amp;J)</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>फ़ाइल की सामग्री</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>तैयार किया जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>कुछ निकालना नहीं पड़ा।</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>निकाला या नाम बदला गया – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>“{text}” इस फ़ाइल में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>पंक्ति %n</numerusform>
            <numerusform>पंक्ति %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>संग्रह (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>पिछला पठन खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>निर्देशिका पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>निर्देशिका पढ़ी गई: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n उपयोगकर्ता</numerusform>
            <numerusform>%n उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n समूह</numerusform>
            <numerusform>%n समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>निर्देशिका अंत तक नहीं पढ़ी गई, इसलिए संख्याएँ वास्तविक से कम हो सकती हैं।</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>पढ़ना रोका गया। संख्याओं के लिए “{button:Read again}” चुनें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुनः प्रयास करें</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>अब नहीं रखा गया</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>करने योग्य</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा करें</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>रन दिखाएँ</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>पासवर्ड सिंक</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>निदान करें</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>सेटिंग्स निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>सेटिंग्स आयात करें (&amp;I)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>प्रभावी सेटिंग्स, रखने या साथ ले जाने की फ़ाइल के रूप में।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>कुछ बदलने से पहले आप देखते हैं कि क्या भिन्न है, और लोगों पर उसका क्या प्रभाव है। जिन परिवर्तनों को आपने अभी अपडेट नहीं किया, उनका स्थान आयात की गई सेटिंग्स ले लेती हैं।</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>सेटिंग्स साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>सेटिंग्स निर्यात करें</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>सेटिंग्स (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>सेटिंग्स {path} में लिखी गईं।</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>सेटिंग्स आयात करें</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>सेटिंग्स (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>फिर शुरू करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>विराम दें (&amp;P)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>अभी सिंक करें (&amp;S)</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>स्वामी बदलें (&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>कनेक्शन सेटिंग्स (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>बाहर निकलें (सिंक चलता रहता है) (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>बाहर निकलें (&amp;Q)…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>अगला सिंक: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n बात पर आपका ध्यान चाहिए</numerusform>
            <numerusform>%n बातों पर आपका ध्यान चाहिए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>पुनः प्रयास करें: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>चयनित</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>चयनित नहीं</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>आंशिक रूप से चयनित</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>इस चरण के भाग</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>इकाइयाँ खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>इकाइयाँ खोजें</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>संगठनात्मक इकाइयाँ</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>चुनें कि क्या सिंक करना है</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>चिह्नित इकाई अपने नीचे की सभी चीज़ें लाती है।</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>गिना नहीं गया</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>यह इकाई अब ट्री में नहीं है।</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>इकाइयाँ और प्रकार</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>LDAP क्वेरी (चालू)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP क्वेरी</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>छोड़े गए ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>नाम, मेल या खाता</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>नाम, मेल, खाता, DN या GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>उपयोगकर्ता या समूह खोजें</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>कौन सूचीबद्ध है</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>सभी पुनः आज़माएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>किसी को भी खोजें, और देखें कि वह क्यों सिंक होता है या नहीं</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>जैसा पिछले सिंक में पढ़ा गया; जिसे आप चुनते हैं उसे फिर से पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>किसी का सिंक जारी है; वह रुक जाएगा।</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>{count} में से सबसे उपयुक्त {few}; घटाने के लिए और लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} मिला</numerusform>
            <numerusform>{count} मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>क्वारंटीन में कुछ नहीं है</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>सेवा ने किसी को उसके मानों के कारण अस्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>कोई नहीं रोका गया</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>योजना की किसी पंक्ति से न निशान हटाया गया, न वह अस्वीकार की गई।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>क्वारंटीन</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>{count} में से पहले {few}; घटाने के लिए कोई नाम लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} सूचीबद्ध</numerusform>
            <numerusform>{count} सूचीबद्ध</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>“{text}” से यहाँ कोई मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>खोज खाली होने पर अन्य सूचीबद्ध होते हैं।</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>खोज साफ़ करें (&amp;H)</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>लिखें कि आप किसे खोज रहे हैं</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>नाम या उसका अंश, मेल पता, खाता नाम, पूर्व नाम, विशिष्ट नाम (DN) या GUID।</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>कोई नहीं मिला।</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>यह नया हो सकता है: इसे अभी निर्देशिका से पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>निर्देशिका से पढ़ें (&amp;R)</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>जो नया है वह अगले सिंक के बाद ज्ञात होता है।</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>अभी सभी को सिंक करें (&amp;V)</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>खोजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>पुनः प्रयास करें (&amp;A)</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>देखने के लिए कोई योजना प्रतीक्षा में नहीं है। पूर्वावलोकन योजना बनाता है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} अगले रन में फिर भेजा जाएगा।</numerusform>
            <numerusform>{count} अगले रन में फिर भेजे जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>मुक्त किया गया। क्या होता है, यह अगला रन तय करता है; आप इसे अभी सिंक कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>पहले और बाद की सेटिंग्स</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>यह संस्करण पुनर्स्थापित करें (&amp;R)…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>सेटिंग्स में आगे बढ़ें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>रहने दें (&amp;L)</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>सेटिंग्स अब समान हैं। पुनर्स्थापित करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>अब से यह बदल जाएगा:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>अभी कुछ नहीं बदला है: सेटिंग्स पृष्ठ पहले लोगों पर प्रभाव दिखाता है। कनेक्शन का स्वामी, यह डिवाइस और पासवर्ड जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>यह खाते {user} से निर्देशिका पढ़ता है। उसका पासवर्ड नहीं रखा गया था: उसे फिर से लिखना होगा।</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>निर्देशिका का दूसरा कनेक्शन अपनी जाँच के बाद ही प्रभावी होता है।</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>सेटिंग्स {when} सहेजी गईं</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>यह रखा गया पहला संस्करण है: पहले क्या था, ज्ञात नहीं।</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>यदि…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>उदाहरण के रूप में लिया गया व्यक्ति</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>क्या होगा</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
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
        <translation>इस चरण की सहायता</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – {total} में से चरण {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>वापस (&amp;B)</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>{total} में से चरण {number}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>{total} में से चरण {number}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>ठीक करने के लिए %n बात</numerusform>
            <numerusform>ठीक करने के लिए %n बातें</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>सेटअप बंद करें</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>अब तक दर्ज की गई जानकारी रखें?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>दोबारा खोलने पर सेटअप इसी चरण से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>कनेक्शन इंस्टॉल हो गया है। समीक्षा से पहले कुछ सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>सहेजें और बाहर निकलें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>त्यागें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>संपादन जारी रखें (&amp;K)</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>LDAP फ़िल्टर</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>फ़िल्टर कॉपी करें</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>अन्य टूल में आज़माने के लिए। मानदंडों के विपरीत, LDAP उच्चारण चिह्नों को भी अनदेखा करता है।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>इस कंप्यूटर का: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>पूर्ण तुलना होती है</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>उस दिन घड़ी {wall} को लाँघ जाती है: उसके ठीक बाद।</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>उस दिन घड़ी {wall} दो बार दिखाती है: पहली बार।</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>घड़ी {time} दो बार दिखाती है: पहली बार।</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>घड़ी {time} दो बार दिखाती है: दूसरी बार।</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>छोटे महीने का अंतिम दिन।</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>पहले ले जाएँ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में ले जाएँ</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>यह विशेषता निकालें</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>उपयोग: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>स्थितीय तर्क</translation>
    </message>
    <message>
        <source>options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: त्रुटि: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>आर्ग्युमेंट %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>अज्ञात आर्ग्युमेंट: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ये आर्ग्युमेंट आवश्यक हैं: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>आर्ग्युमेंट %s में से एक आवश्यक है</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>आर्ग्युमेंट %s के साथ अनुमत नहीं</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>अस्पष्ट विकल्प: %(option)s का मेल %(matches)s से हो सकता है</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>अमान्य चयन: %(value)r (इनमें से चुनें: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>अमान्य %(type)s मान: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>एक आर्ग्युमेंट अपेक्षित</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>अधिकतम एक आर्ग्युमेंट अपेक्षित</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>कम से कम एक आर्ग्युमेंट अपेक्षित</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>स्पष्ट आर्ग्युमेंट %r अनदेखा किया गया</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect क्लाउड निर्देशिका को Active Directory के अनुरूप रखता है। बिना कमांड के एक विंडो खुलती है।</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>यह सहायता संदेश दिखाएँ और बाहर निकलें</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>प्रोग्राम का संस्करण दिखाएँ और बाहर निकलें</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>घड़ी के पास आइकन के रूप में खोलें, जैसे साइन-इन पर (बिना कमांड के)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>सेटिंग्स, गुप्त मान और इतिहास (डिफ़ॉल्ट: $IDENTITY_CONNECT_FOLDER या उपयोगकर्ता का डेटा)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>सिस्टम की भाषा के बजाय यह भाषा उपयोग करें (de, pt_BR, ...)</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>त्रुटियों के तकनीकी विवरण</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>एम्बेडेड निर्देशिका सेवा और Active Directory पर सब कुछ आज़माएँ</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>आज़माने के लिए निर्देशिका सेवा और Active Directory चलाएँ</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>उत्तर फ़ाइल से, बिना किसी हस्तक्षेप के सेट करें</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>दिखाएँ कि सिंक क्या करेगा, और वह योजना संग्रहीत करें</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>अभी सिंक करें, या ठीक पूर्वावलोकित योजना लागू करें</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>रोके जाने तक शेड्यूल से सिंक करें, बिना विंडो</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>एजेंट को ऑपरेटिंग सिस्टम की सेवा के रूप में इंस्टॉल करें, निकालें या देखें</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>बताएँ कि व्यक्ति या समूह क्यों सिंक होता है (या नहीं)</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>दिखाएँ क्या किया गया: रन, परिवर्तन, और सेटिंग्स के संस्करण</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>सेटिंग्स दिखाएँ, तुलना, निर्यात, आयात या पुनर्स्थापित करें; नया निर्देशिका पासवर्ड दें</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>दिखाएँ कि सिंक की स्थिति क्या है, आपके लिए क्या प्रतीक्षारत है, और पिछले रन</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>दिखाएँ कि स्वीकृति के लिए क्या रोका गया है; स्वीकृति दें, अस्वीकार करें या मुक्त करें</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>सेवा ने जो अस्वीकार किया उसे कारण और अगले प्रयास सहित सूचीबद्ध करें</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>कनेक्शन का स्वामी दिखाएँ या बदलें</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>डोमेन नियंत्रकों पर Password Sync Agent इंस्टॉल करें, उन्हें पुनरारंभ करें, देखें कि वे कहाँ तक पहुँचे</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>इंस्टॉलेशन कुंजी बनाएँ या जाँचें</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>सब कुछ जाँचें, और सहायता के लिए गुप्त मानों से रहित फ़ाइल लिखें</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: मुख्य कार्य एम्बेडेड सैंडबॉक्स पर, विंडो में या (`--headless`) पूरी तरह अपने-आप।

इसका कुछ नहीं बचता: प्रोफ़ाइल अस्थायी फ़ोल्डर में है, गुप्त मान इस प्रक्रिया की मेमोरी में,
और सैंडबॉक्स कमांड के साथ समाप्त होता है।
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>बिना विंडो, अपने-आप</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>लोग (डिफ़ॉल्ट 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: आज़माने के लिए निर्देशिका सेवा और Active Directory, केवल इस मशीन पर।</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>नियंत्रकों का प्राधिकरण (PEM) यहाँ लिखें</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>Zoho की तरह: दो डेटा केंद्रों में उसका साइन-इन, और एक कस्टम स्टोर</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: विज़ार्ड जो कुछ पूछता है वह सब, बिना किसी हस्तक्षेप के।

गुप्त मान परिवेश, संकेत या कीरिंग से आते हैं, फ़ाइल या तर्कों से कभी नहीं।
विफल प्रयास का कुछ नहीं रखा जाता।
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML; पूरा उदाहरण README में है (answers-example.toml)। गुप्त मान: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, या संकेत</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>मौजूदा कनेक्शन की सेटिंग्स बदलें</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: पढ़ता है, तुलना करता है और दिखाता है कि सिंक क्या करेगा। सेवा में कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>सभी परिवर्तनों सहित योजना</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: अभी एक रन। अपनी योजना बनाकर लागू करता है, या ठीक पूर्वावलोकित योजना लागू करता है।

उसकी अपनी योजना, शेड्यूल किए गए रन की तरह, पिछले रन के बाद निर्देशिका में हुए परिवर्तनों की होती है,
जहाँ यह पर्याप्त है; जहाँ नहीं है वहाँ, और `--full` के साथ, सबकी।
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>परिणाम JSON के रूप में</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>दोनों ओर सबकी तुलना करें, केवल पिछले रन के बाद निर्देशिका में हुए परिवर्तनों की नहीं (सेवा में मैन्युअल रूप से जो बदला गया वह केवल इसी से मिलता है)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>ठीक यही पूर्वावलोकित योजना लागू करें</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>केवल इसे सिंक करें, जैसा यह अभी निर्देशिका में है (व्यक्ति या समूह का नाम, मेल, खाता नाम, DN या GUID)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>पहले रोके गए परिवर्तनों के सेट को स्वीकृति दें (`holds` देखें)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>वे कितने हैं; जहाँ कुछ स्थायी रूप से हटाया जाता है वहाँ पूछा जाता है</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: रोके जाने तक शेड्यूल, और विंडो के अनुरोध, चलाता है (सेवा)।</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>जहाँ इस फ़ोल्डर में दूसरा कार्य करता है (खुली विंडो), वहाँ उसके समाप्त होने तक प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>जैसे Windows का Service Control Manager इसे शुरू करता है</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: एजेंट ऑपरेटिंग सिस्टम की सेवा के रूप में (systemd वाला Linux)।</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>उपयोगकर्ता, कुंजी और यूनिट; मशीन के साथ शुरू होती है</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>उसे रोकता है; उसका फ़ोल्डर और कुंजी रहते हैं</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>वह इंस्टॉल है और चलती है या नहीं</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: एक व्यक्ति या समूह क्यों सिंक होता है या नहीं; निर्णय करने वाला चरण अंत में है।</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>चरण और तथ्य JSON के रूप में</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>नाम, मेल, खाता नाम, DN या GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: क्या किया गया, किसके साथ, कब, और किन सेटिंग्स के अंतर्गत; नवीनतम पहले।</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>इस व्यक्ति या समूह के साथ क्या किया गया, किसी भी पुराने नाम से</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>एक रन, उसके परिवर्तन और अस्वीकृत रिकॉर्ड</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>सेटिंग्स का एक संस्करण, और अब क्या भिन्न है</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>केवल सेटिंग्स के संस्करण</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>हर पुष्टि किया गया परिवर्तन भी</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>इस दिन (2026-11-30) या समय से पहले का नहीं</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>इस दिन (2026-11-30) या समय से पहले</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>रन जिन्होंने कुछ किया, कुछ बदला, या जो विफल हुए</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>वे रन जो ऑपरेटिंग सिस्टम के इस खाते ने माँगे, और जो इसने सहेजा</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>प्रति पंक्ति एक JSON ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>इस फ़ाइल (.csv या .jsonl) में, परिवर्तनों सहित</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: प्रभावी सेटिंग्स, फ़ाइल के रूप में, तुलना के साथ, और बिना विंडो बदली हुई।

`import` और `restore` कुछ बदलने से पहले दिखाते हैं कि क्या भिन्न है, और पिछले पठन के अनुसार
लोगों पर उसका क्या प्रभाव है। निर्देशिका का दूसरा कनेक्शन अपनी जाँच में सफल होने के बाद ही
प्रभावी होता है; पासवर्ड एक बार आज़माया जाता है। जारी सिंक अपनी मौजूदा सेटिंग्स से चलता रहता है।
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>प्रभावी सेटिंग्स</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>उन्हें फ़ाइल में लिखें, गुप्त मानों के बिना और इस डिवाइस की सामग्री के बिना</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>जो भिन्न है उसे दिखाने के बाद उन्हें फ़ाइल से लें</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>फ़ाइल क्या बदलेगी</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>पिछले संस्करण पर लौटें (history --config उन्हें सूचीबद्ध करता है)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>निर्देशिका पढ़ने वाले खाते का दूसरा पासवर्ड</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>उत्तर JSON के रूप में</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: निष्कर्ष, किसी व्यक्ति के लिए क्या प्रतीक्षारत है, क्या कनेक्टेड है, पिछले रन कैसे रहे।</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>स्थिति JSON के रूप में</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: सुरक्षा सीमा क्या रोकती है, क्यों, और कोई व्यक्ति उस पर क्या कहता है।

`list` हर सेट का नाम बताता है; `show` उसकी पंक्तियाँ; `approve` 24 घंटे के लिए ठीक उस सेट की अनुमति देता है,
`reject` `release` होने तक उसे जैसा है वैसा रखता है। जहाँ ID का आरंभ पर्याप्त है वहाँ उसे छोटा किया जा सकता है।
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>हर रोका गया सेट (बिना शब्द: वही)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>एक सेट की पंक्तियाँ, नाम से</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>ठीक इस सेट की अनुमति दें, 24 घंटे के लिए</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>मुक्त किए जाने तक इसे जैसा है वैसा रखें</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>इस पर जो कहा गया उसे वापस लें</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: सेवा ने जो उसके मानों के कारण अस्वीकार किया, क्यों, और वह फिर कब भेजा जाता है।</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>सूची JSON के रूप में</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>अगले रन को यह ऑब्जेक्ट फिर भेजने दें (all: सब कुछ)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: यह कनेक्शन किसका है, और कोई और इसका स्वामी कैसे बनता है।

`show` बताता है कि कनेक्शन का स्वामी कौन है और पिछले मापन में उसकी स्थिति क्या थी; `--measure`
नए सिरे से पूछता है। `change` कोड को स्वीकृति देने वाले को स्वामी बनाता है: उसी संगठन का कोई व्यवस्थापक,
या वर्तमान स्वामी, जिसका साइन-इन नवीनीकृत होता है। `--account` किसी और को स्वामी नहीं बनने देता; जहाँ कोई
साइन इन नहीं करता (सादा SCIM) वहाँ वह खाता बताता है।
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>स्वामी, और कनेक्शन की स्थिति (बिना शब्द: वही)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>कोड को स्वीकृति देने वाला अब से स्वामी है</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: डोमेन नियंत्रकों पर Password Sync Agent, बिना विंडो।

`check` देखता है कि इंस्टॉलेशन किस पर निर्भर है और कुछ नहीं बदलता; `install`, `restart` और
`uninstall` वहीं से आगे बढ़ते हैं जहाँ थे; `status` ज्ञात जानकारी दिखाता है, और `--refresh` के साथ पूछता है।
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>इंस्टॉलेशन किस पर निर्भर है; कुछ नहीं बदला जाता</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>इंस्टॉल या अपग्रेड करें, नियंत्रक एक के बाद एक</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>एक के बाद एक पुनरारंभ करें, प्राथमिक अंत में</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>जहाँ तक ज्ञात है, हर एक कहाँ तक पहुँचा है</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>एजेंट निकालें</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` और `key check`: इंस्टॉलेशन कुंजियाँ। उनके गुप्त मान संकेत से, या मानक इनपुट पर
`name=value` पंक्तियों के रूप में आते हैं, तर्कों से कभी नहीं, जिन्हें हर प्रक्रिया सूची दिखाती है।
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>मानक इनपुट या संकेत से कुंजी पढ़ें, ऑफ़लाइन</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: उपलब्ध हर जाँच, और सहायता के लिए गुप्त मानों से रहित फ़ाइल।

कुछ भी क्षतिग्रस्त हो, या कुछ सेट न हो, तब भी काम करता है। निकास कोड पहली विफल जाँच का होता है;
चेतावनियाँ विफलता नहीं हैं।
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>परिणाम JSON के रूप में</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>सहायता फ़ाइल (ZIP) लिखें, गुप्त मानों और लोगों के नामों के बिना</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>उसमें होस्ट नाम और इकाइयों के नाम पढ़ने योग्य छोड़ें</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>किसी उपयोगकर्ता का प्रोफ़ाइल फ़ोल्डर: उसकी सेटिंग्स, इतिहास और गुप्त मान सेवा में जाते हैं</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>दिखाएँ कि क्या भिन्न है, और समाप्त करें</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>किसी से न पूछें</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>कितने खाते अक्षम किए या हटाए जाएँगे; जहाँ वे सीमाओं से अधिक हों वहाँ पूछा जाता है</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>सेट की ID, या उसका आरंभ</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>सेवा से अभी पूछें</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>उपयोगकर्ता नाम या मेल पता: केवल यही खाता स्वामी बन सकता है</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>यह नियंत्रक (अनेक के लिए दोहराएँ); अन्यथा सेटिंग्स वाले</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>संग्रहीत से अलग खाता: user@domain या DOMAIN\user; उसका पासवर्ड IDENTITY_CONNECT_CONTROLLER_PASSWORD में है, या पूछा जाता है, और कभी संग्रहीत नहीं होता</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>पासवर्ड पूछें, या उसे मानक इनपुट की पंक्ति के रूप में पढ़ें</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>इस नियंत्रक में NTLM से साइन इन करें; अन्य सभी जगह Kerberos है</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>नियंत्रकों से पूछें</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>गुप्त मान पूछे जाते हैं; पाइप करने पर मानक इनपुट में token=... जैसी पंक्तियाँ होती हैं: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>साइन-इन के साथ (डिफ़ॉल्ट), आपके अपने क्लाइंट वाला Zoho, या सादा SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: जहाँ आपका OAuth क्लाइंट बनाया गया; --service-url के स्थान पर</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>उस सेवा का आधार जिसमें लोग साइन इन करते हैं</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>उसके SCIM 2.0 एंडपॉइंट का आधार</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>संगठन, जैसा सेवा उसे जानती है</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>संगठन, जैसा लोग उसे जानते हैं</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>साइन इन करने का OAuth क्लाइंट</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>अंतिम दिन, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>वह क्या बताती है, JSON के रूप में</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>यह विफल हुआ, और इसका विवरण अभी उपलब्ध नहीं है: {code}।</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>तकनीकी विवरण सहायता को भेजें।</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>किसी डोमेन नियंत्रक का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>DNS को डोमेन {domain} का कोई नियंत्रक ज्ञात नहीं, या सूची रिक्त है।</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>किसी डोमेन नियंत्रक का पूरा नाम दर्ज करें, जैसे dc1.corp.example.com।</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>“{host}” होस्ट नाम नहीं है।</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>नियंत्रक dc1.corp.example.com जैसा नाम, या dc1.corp.example.com:636 जैसा नाम और पोर्ट होता है।</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>नाम सही करें।</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>नाम {host} DNS में मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>पूछा गया DNS सर्वर ({dns_server}) इसे नहीं जानता।</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>पूरा नाम (जैसे dc1.corp.example.com) दर्ज करें, या इस मशीन को डोमेन के अपने DNS सर्वर से पूछने दें।</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>नाम {host} खोजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>DNS सर्वर {dns_server} उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>इस मशीन का नेटवर्क कनेक्शन और DNS सेटिंग्स जाँचें।</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>इस मशीन का कोई DNS सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>इसकी नेटवर्क सेटिंग्स में किसी का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>डोमेन नियंत्रकों के नाम मैन्युअल रूप से दर्ज करें, या DNS सर्वर सेट करें।</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}” डोमेन नाम नहीं है।</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>डोमेन का DNS नाम corp.example.com जैसा होता है।</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} पोर्ट {open_port} (LDAP) पर उत्तर देता है, पर पोर्ट {port} (LDAPS) पर नहीं।</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>कोई फ़ायरवॉल पोर्ट {port} को रोकता है, या प्रमाणपत्र न होने से नियंत्रक पर LDAPS बंद है।</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>पोर्ट {port} खोलें, नियंत्रक को प्रमाणपत्र दें, या StartTLS चुनें।</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} पोर्ट {port} पर कनेक्शन अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>वहाँ कोई सुन नहीं रहा, या कोई फ़ायरवॉल उसे अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>नाम और पोर्ट जाँचें, और यह भी कि नियंत्रक चल रहा है।</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} ने पोर्ट {port} पर {seconds} सेकंड में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>नियंत्रक बंद है, या कोई फ़ायरवॉल पैकेट ड्रॉप करता है।</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>जाँचें कि नियंत्रक चल रहा है और पोर्ट {port} इस मशीन से खुला है।</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>पोर्ट {port} पर {host} तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>इस मशीन से उसके नेटवर्क तक कोई मार्ग नहीं है।</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>इस मशीन का नेटवर्क कनेक्शन, और यदि हो तो VPN, जाँचें।</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} उत्तर देने के लिए बहुत व्यस्त है।</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>नियंत्रक ने ऐसा कहा।</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>सिंक अपने-आप अगले नियंत्रक से आगे बढ़ता है। जाँच में, बाद में पुनः प्रयास करें या दूसरे नियंत्रक से जाँचें।</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} शट डाउन हो रहा है या उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>{host} से कनेक्शन समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>उत्तर पूरा होने से पहले नियंत्रक या नेटवर्क ने उसे बंद कर दिया।</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>पुनः प्रयास करें। यदि ऐसा बार-बार हो, तो लंबे कनेक्शन समाप्त करने वाला फ़ायरवॉल खोजें।</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} ने {seconds} सेकंड में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>नियंत्रक पर अधिक भार है, या नेटवर्क में उत्तर खो गया।</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} ने ऐसा उत्तर दिया जो LDAP नहीं है।</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>वहाँ किसी अन्य प्रकार का सर्वर सुन रहा है, या मार्ग में किसी ने उत्तर बदल दिया।</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>नाम और पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} LDAP सर्वर है, पर Active Directory नहीं।</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>वह कोई डिफ़ॉल्ट डोमेन नहीं बताता।</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>किसी डोमेन नियंत्रक का नाम दर्ज करें।</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} ने पोर्ट {port} पर कनेक्शन स्वीकार किया और फिर बंद कर दिया।</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>नियंत्रक के पास LDAPS के लिए उपयोग योग्य प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>नियंत्रक पर नाम {host} के साथ “Server Authentication” का प्रमाणपत्र इंस्टॉल करें, या डोमेन के प्रमाणन प्राधिकरण से जारी करवाएँ।</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} ने एन्क्रिप्शन (StartTLS) पर जाने से इनकार किया।</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>नियंत्रक के पास उपयोग योग्य प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>नियंत्रक पर नाम {host} के साथ “Server Authentication” का प्रमाणपत्र इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} ने पोर्ट {port} पर कनेक्शन स्वीकार किया, पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>नियंत्रक अटका हुआ है, या कोई फ़ायरवॉल कनेक्शन को रोके हुए है।</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>जाँचें कि नियंत्रक सामान्य रूप से चल रहा है।</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} केवल TLS के पुराने संस्करण देता है।</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>इस प्रोग्राम को TLS 1.2 या बाद का चाहिए। Windows Server 2008 R2 और 2012 में यह सक्षम किए जाने तक बंद रहता है।</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>नियंत्रक पर TLS 1.2 सक्षम करें।</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} पोर्ट {port} पर TLS का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>यह पोर्ट अनएन्क्रिप्टेड LDAP या किसी अन्य सेवा का है।</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>LDAPS के लिए पोर्ट 636 उपयोग करें, या पोर्ट 389 के लिए StartTLS चुनें।</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>नियंत्रक और यह मशीन सहमत नहीं हो सके। तकनीकी विवरण में अधिक जानकारी है।</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>नियंत्रक का प्रमाणपत्र और उसकी TLS सेटिंग्स जाँचें।</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>{host} का प्रमाणपत्र {not_after} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>उसे नवीनीकृत नहीं किया गया: {subject}।</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>नियंत्रक का प्रमाणपत्र नवीनीकृत करें। यदि नियंत्रक पर तिथि सही है, तो इस मशीन की घड़ी जाँचें: वह {now} दिखाती है।</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>{host} का प्रमाणपत्र {not_before} से पहले मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>इस मशीन की घड़ी {now} दिखाती है। वह संभवतः गलत है, या प्रमाणपत्र ऐसी मशीन ने जारी किया जिसकी घड़ी गलत है।</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>इस मशीन की घड़ी सेट करें।</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>प्रमाणपत्र {host} के लिए जारी नहीं किया गया था।</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>यह इनके लिए मान्य है: {names}।</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>इनमें से कोई नाम नियंत्रक के रूप में दर्ज करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>{host} का प्रमाणपत्र ऐसे प्राधिकरण ने जारी किया जिसे यह मशीन नहीं जानती।</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>जारीकर्ता {issuer} है।</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>जारीकर्ता का प्रमाणपत्र इस मशीन के विश्वास स्टोर में इंस्टॉल करें, या उसके SHA-256 की तुलना करके यहाँ जारीकर्ता पर विश्वास करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>{host} का प्रमाणपत्र केवल स्वयं द्वारा हस्ताक्षरित है।</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>कोई प्राधिकरण इसकी पुष्टि नहीं करता: {subject}।</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>नियंत्रक को डोमेन के प्राधिकरण का प्रमाणपत्र दें, या SHA-256 की तुलना करके इसे पिन करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>{host} का प्रमाणपत्र बहुत कमज़ोर है।</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>इसकी कुंजी {key} है, {signature} से हस्ताक्षरित। इस मशीन के नियम छोटी कुंजियाँ और पुराने हस्ताक्षर अस्वीकार करते हैं।</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>कम से कम RSA 2048 और SHA-256 वाला नया प्रमाणपत्र जारी करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>{host} का प्रमाणपत्र विश्वसनीय नहीं है।</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>तकनीकी विवरण बताते हैं कि इस मशीन को उसमें क्या गलत मिला।</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>नियंत्रक पर प्रमाणपत्र ठीक करें।</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} पिन किए हुए से अलग प्रमाणपत्र प्रस्तुत करता है।</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>पिन किया हुआ SHA-256 {expected} था, प्रस्तुत {found} है। प्रमाणपत्र नवीनीकृत किया गया, या इस मशीन और नियंत्रक के बीच कोई है।</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>नए SHA-256 की तुलना नियंत्रक के SHA-256 से करें, फिर उसे पिन करें।</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>दर्ज प्राधिकरण प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>यह PEM रूप का पाठ होना चाहिए जो BEGIN CERTIFICATE से शुरू हो।</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>प्राधिकरण का प्रमाणपत्र फिर से चुनें।</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>Active Directory का उपयोगकर्ता नाम रिक्त है।</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>खाते का नाम दर्ज करें।</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>{user} का पासवर्ड रिक्त है।</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>रिक्त पासवर्ड को Active Directory अनाम आगंतुक मानेगा।</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} यह नाम और पासवर्ड स्वीकार नहीं करता: {user}।</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>पासवर्ड गलत है, या ऐसा कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>पासवर्ड फिर से दर्ज करें। उसे केवल एक बार आज़माया गया, ताकि खाता लॉक न हो।</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>खाता {user} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} यह नाम नहीं जानता।</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>नाम को name@domain, DOMAIN\name या विशिष्ट नाम (DN) के रूप में लिखें।</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user} को दिन के इस समय साइन इन करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>खाते के लिए लॉगऑन समय निर्धारित है।</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>खाते के गुणों में सभी घंटों की अनुमति दें।</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user} को इस कंप्यूटर से साइन इन करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>खाता कुछ कंप्यूटरों तक सीमित है।</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>खाते के गुणों में “Log on to” के अंतर्गत यह कंप्यूटर या नियंत्रक जोड़ें।</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>{user} के पासवर्ड की समय-सीमा समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>डोमेन के नियम नया पासवर्ड माँगते हैं।</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Active Directory में नया पासवर्ड सेट करें और उसे यहाँ दर्ज करें। सेवा खाते के लिए पासवर्ड को कभी समाप्त न होने दें।</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>खाता {user} अक्षम है।</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>उसे Active Directory में अक्षम किया गया।</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>खाते को सक्षम करें, या दूसरे का उपयोग करें।</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>खाते {user} की समय-सीमा समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>उसकी समाप्ति तिथि बीत चुकी है।</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>खाते के गुणों में बाद की तिथि सेट करें, या दूसरे खाते का उपयोग करें।</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} को पहले नया पासवर्ड चुनना होगा।</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>“User must change password at next logon” पर निशान लगा है।</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>इस उपयोगकर्ता के रूप में एक बार Windows में साइन इन करें, या निशान हटाएँ, फिर पासवर्ड यहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>खाता {user} लॉक है।</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>बहुत अधिक गलत पासवर्ड आज़माए गए। हमने प्रयास रोक दिए।</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Active Directory में खाता अनलॉक करें, फिर सही पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>इस प्रकार के साइन-इन के लिए {host} को चैनल बाइंडिंग चाहिए।</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>साइन-इन एन्क्रिप्टेड कनेक्शन से बँधा नहीं था।</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>LDAPS पर सरल साइन-इन का उपयोग करें।</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} ने {user} को साइन इन नहीं करने दिया।</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>नियंत्रक ने जो कारण दिया वह तकनीकी विवरण में है।</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Active Directory में खाता जाँचें।</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} अनएन्क्रिप्टेड साइन-इन अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>नियंत्रक को साइनिंग या TLS चाहिए।</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>SSL चालू करें: LDAPS या StartTLS चुनें।</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>इस निर्देशिका की विशेषताएँ सूचीबद्ध नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>{user} को {dn} के अंतर्गत स्कीमा नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>खाते को स्कीमा पढ़ने दें, या विशेषताओं के नाम लिखें।</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} मौजूद नहीं है, या {user} उसे नहीं देख सकता।</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>नाम गलत है, या खाते को वहाँ पढ़ने का अधिकार नहीं है।</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>आधार DN जाँचें, या खाते को उसे पढ़ने दें।</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} को {dn} पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>खाते को इसका अधिकार नहीं है।</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>खाते को वहाँ पढ़ने का अधिकार दें।</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} विशिष्ट नाम (DN) नहीं है।</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>विशिष्ट नाम OU=Sales,DC=corp,DC=example,DC=com जैसा होता है।</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} ने अपनी समय-सीमा पर खोज रोक दी।</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>क्वेरी में नियंत्रक को बहुत समय लगता है।</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>पृष्ठ आकार घटाएँ, या क्वेरी सरल करें।</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} ने अपनी आकार-सीमा पर उत्तर काट दिया।</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>नियंत्रक उपलब्ध परिणामों से कम की अनुमति देता है।</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>पृष्ठ आकार घटाएँ।</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} ने एक प्रशासनिक सीमा पर खोज रोक दी।</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>क्वेरी नियंत्रक पर उसकी नीति की अनुमति से अधिक भार डालती है।</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} किसी अन्य डोमेन का है।</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} {referral} की ओर भेजता है।</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>उस डोमेन का नियंत्रक दर्ज करें, या इस डोमेन का आधार DN।</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} पृष्ठों में नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>सर्वर में वह एक्सटेंशन नहीं है जो हर Active Directory में होता है।</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} ने नहीं बताया कि आगे और परिणाम हैं या नहीं।</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>उत्तर में पेजिंग की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>दूसरे नियंत्रक से पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} ने अनुरोध अस्वीकार किया (परिणाम {result})।</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>नियंत्रक के अपने शब्द तकनीकी विवरण में हैं।</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>LDAP क्वेरी समझी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>इसमें कोई नाम, ऑपरेटर या मान LDAP क्वेरी के नियमानुसार नहीं लिखा है।</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>क्वेरी (department=Sales) या (&amp;(department=Sales)(title=*)) जैसी होती है।</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>इकाई अब मौजूद नहीं है, या खाता उसे नहीं देख सकता।</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>उसे हटाया गया, या कोई अधिकार नहीं रहा: {guid}।</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>इकाइयाँ फिर से लोड करें।</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>{base_dn} के नीचे कोई उपयोगकर्ता नहीं मिला।</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>आधार DN में लोग नहीं हैं, या {user} उन्हें नहीं देख सकता।</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>आधार DN और खाते के अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>{host} की घड़ी इस मशीन की घड़ी से {seconds} सेकंड आगे है।</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>दोनों घड़ियाँ एक ही समय स्रोत से सेट करें।</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>{host} की घड़ी इस मशीन की घड़ी से {seconds} सेकंड पीछे है।</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} और {other} अलग-अलग डोमेन के हैं।</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>एक सिंक एक डोमेन पढ़ता है।</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>एक ही डोमेन के नियंत्रकों के नाम दें।</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>जाँचा नहीं गया: पहले नाम मिलना चाहिए।</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>जाँचा नहीं गया: पहले पोर्ट को उत्तर देना चाहिए।</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>जाँचा नहीं गया: पहले एन्क्रिप्शन काम करना चाहिए।</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>जाँचा नहीं गया: पहले प्रमाणपत्र विश्वसनीय होना चाहिए।</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>जाँचा नहीं गया: पहले साइन-इन सफल होना चाहिए।</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} पोर्ट {port} पर उत्तर देता है।</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>{version} से एन्क्रिप्टेड।</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>एन्क्रिप्टेड नहीं: पासवर्ड {host} तक पढ़े जा सकने वाले रूप में जाता है।</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>जाँचा नहीं गया: कनेक्शन एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>विश्वसनीय, {not_after} तक मान्य। जारीकर्ता {issuer}।</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>यह पिन किया हुआ प्रमाणपत्र है, {not_after} तक मान्य।</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>{host} का प्रमाणपत्र {not_after} को समाप्त होता है।</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>{user} के रूप में साइन इन किया गया।</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>घड़ियाँ मेल खाती हैं (अंतर: {seconds} सेकंड)।</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>{host} की घड़ी में {seconds} सेकंड का अंतर है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{base_dn} के अंतर्गत {count} इकाई।</numerusform>
            <numerusform>{base_dn} के अंतर्गत {count} इकाइयाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>{base_dn} के अंतर्गत कोई संगठनात्मक इकाई नहीं मिली।</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} उपयोगकर्ता: {samples}।</numerusform>
            <numerusform>{count} उपयोगकर्ता, जिनमें {samples} शामिल हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>{count} से अधिक उपयोगकर्ता, जिनमें {samples} शामिल हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} समूह: {samples}।</numerusform>
            <numerusform>{count} समूह, जिनमें {samples} शामिल हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>{count} से अधिक समूह, जिनमें {samples} शामिल हैं।</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>{base_dn} के अंतर्गत कोई समूह नहीं मिला।</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>हटाए गए ऑब्जेक्ट देखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} हटाए गए ऑब्जेक्ट नहीं देख सकता। उनका पता तब पूर्ण तुलना से चलता है, जो धीमी है।</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} के पास आवश्यकता से अधिक अधिकार नहीं हैं।</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>खाता {user} स्वयं को नहीं देख सकता, इसलिए उसके अधिकार अज्ञात हैं।</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} पढ़ने से अधिक कर सकता है: {groups}। साधारण खाता पर्याप्त है।</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>{user} का पासवर्ड {date} को समाप्त होता है।</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} पढ़ने से अधिक कर सकता है ({groups}), और उसका पासवर्ड {date} को समाप्त होता है।</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>केवल {host} का नाम दिया गया है: उसके बिना कुछ सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} भी काम करता है।</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>{domain} के लिए कोई डोमेन नियंत्रक नहीं मिला।</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>पूछा गया DNS सर्वर ({dns_server}) उसका कोई _ldap._tcp.dc._msdcs रिकॉर्ड नहीं जानता।</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>नाम जाँचें, डोमेन के DNS सर्वर का उपयोग करें, या पूरे नाम से नियंत्रक जोड़ें।</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>DNS सर्वर {host} के लिए उत्तर नहीं दे सका।</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} ने {answer} कहा।</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>पुनः प्रयास करें। यदि ऐसा ही रहे, तो कारण DNS सर्वर के अपने लॉग में है; नियंत्रक नाम से भी जोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>{host} का पोर्ट {port} ग्लोबल कैटलॉग है, जिससे नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>इसमें हर प्रविष्टि का केवल एक भाग होता है: लोग और समूहों के सदस्य गायब दिखते, और निकाल दिए जाते।</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>LDAPS के लिए पोर्ट 636 उपयोग करें, या पोर्ट न लिखें।</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>{host} का पोर्ट {port} LDAPS के साथ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>यह StartTLS और अनएन्क्रिप्टेड LDAP का पोर्ट है।</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>पोर्ट न लिखें, 636 उपयोग करें, या StartTLS चुनें।</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>{host} का पोर्ट {port} केवल LDAPS के साथ मेल खाता है।</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>यह पहले बाइट से ही एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>पोर्ट न लिखें, 389 उपयोग करें, या LDAPS चुनें।</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} उसका भाग नहीं है जो {host} में है।</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>इसमें है: {contexts}।</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>खोज का आधार सही करें, या पूरे डोमेन के लिए उसे रिक्त छोड़ें।</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>जारीकर्ता {issuer} है। नियंत्रक उसका प्रमाणपत्र साथ नहीं भेजता।</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>प्राधिकरण का प्रमाणपत्र फ़ाइल के रूप में चुनें, उसे इस मशीन के विश्वास स्टोर में इंस्टॉल करें, या SHA-256 की तुलना करके नियंत्रक का अपना प्रमाणपत्र पिन करें।</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} प्राधिकरण का प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>यह एक कंप्यूटर की पहचान कर सकता है, पर दूसरों के लिए प्रमाणपत्र जारी नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>उस प्राधिकरण का प्रमाणपत्र चुनें जिसने नियंत्रक का प्रमाणपत्र जारी किया।</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>इस मशीन की घड़ी {seconds} सेकंड आगे है।</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>इस मशीन की घड़ी {seconds} सेकंड पीछे है।</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>सेवा {service} की घड़ी {seconds} सेकंड आगे है।</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>इस मशीन की घड़ी की तुलना समय सर्वर से करें। यदि वह सही है, तो सेवा के संचालक को बताएँ।</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>सेवा {service} की घड़ी {seconds} सेकंड पीछे है।</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>{host}, इस मशीन और {service} की घड़ियाँ सभी भिन्न हैं, अधिकतम {seconds} सेकंड।</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>नियंत्रक और इस मशीन को एक ही समय स्रोत से सेट करें।</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>इस मशीन की घड़ी {host} और {service} की घड़ियों से {seconds} सेकंड भिन्न है, जो आपस में मेल खाती हैं।</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>सेवा {service} की घड़ी {host} और इस मशीन की घड़ियों से {seconds} सेकंड भिन्न है।</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>{host}, इस मशीन और {service} की घड़ियाँ अधिकतम {seconds} सेकंड भिन्न हैं।</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, इस मशीन और {service} की घड़ियाँ मेल खाती हैं (अधिकतम अंतर: {seconds} सेकंड)।</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} और इस मशीन की घड़ियाँ मेल खाती हैं ({seconds} सेकंड)। {service} की घड़ी पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>जाँचा नहीं गया: {host} से कनेक्शन समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>जाँचा नहीं गया: पहले खोज का आधार सही होना चाहिए।</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>यह पिन किया हुआ प्रमाणपत्र है। यह {not_after} को समाप्त हो गया, पर पिन किए हुए प्रमाणपत्र की समाप्ति तिथि नहीं जाँची जाती।</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} भी काम करता है, पर {other} नहीं।</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>खोज का आधार</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>नियंत्रक, इस मशीन की तुलना में (सेकंड)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>पासवर्ड की समाप्ति</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>अधिक अधिकारों वाले समूह</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>नियंत्रक</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>जारीकर्ता</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>तक मान्य</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>काम नहीं करता</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>राउंड ट्रिप (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>उनमें से</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>अधिकतम अंतर (सेकंड)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>सेवा, इस मशीन की तुलना में (सेकंड)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>विश्वसनीय प्राधिकरण</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>पिन किया हुआ प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>विश्वसनीय नहीं</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>पढ़े जा सकने वाले पासवर्ड स्वीकृत</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>यहाँ कोई इंस्टॉलेशन कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>केवल रिक्त स्थान या उद्धरण चिह्न पेस्ट किए गए।</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>मेल या व्यवस्थापन पैनल से पूरी पंक्ति कॉपी करें और पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>यह इंस्टॉलेशन कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>कुंजी {expected} से शुरू होती है।</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>पहले अक्षर से अंतिम तक पूरी पंक्ति कॉपी करें।</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>यह इंस्टॉलेशन कुंजी संस्करण {version} की है; यह प्रोग्राम संस्करण {supported} पढ़ता है।</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>कुंजी उत्पाद के किसी अन्य संस्करण ने बनाई।</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>यह प्रोग्राम अपडेट करें, या नई कुंजी माँगें।</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>इंस्टॉलेशन कुंजी में {expected} के बजाय {length} वर्ण हैं।</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>कॉपी करते समय कोई भाग खो गया या जुड़ गया।</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>पूरी पंक्ति फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>इंस्टॉलेशन कुंजी में एक गलत वर्ण है।</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>इसका चेकसम मेल नहीं खाता: कॉपी करते या लिखते समय कुछ बदल गया।</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>लिखने के बजाय फिर से कॉपी और पेस्ट करें।</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>इंस्टॉलेशन कुंजी {date} को समाप्त हो गई।</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>कुंजियाँ केवल सीमित समय तक मान्य होती हैं।</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>सेवा के व्यवस्थापन पैनल में नई कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>इंस्टॉलेशन कुंजी {url} पर ले जाती है, जो सुरक्षित पता नहीं है।</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>गुप्त मान केवल HTTPS पतों पर जाते हैं।</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>कुंजी बनाने वाले से https:// पते वाली कुंजी माँगें।</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>इंस्टॉलेशन कुंजी नहीं बताती कि वह किस सेवा की है।</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>इसमें न सेवा का पता है, न SCIM का।</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>दोनों में से किसी एक के साथ कुंजी फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>इंस्टॉलेशन कुंजी {missing} के बारे में कुछ नहीं बताती।</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Zoho की कुंजी के लिए आपके OAuth क्लाइंट की ID और स्टोर का सिंक एंडपॉइंट आवश्यक है।</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>दोनों के साथ कुंजी फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>इसका सबसे लंबा मान छोटा करें।</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>इस इंस्टॉलेशन कुंजी के लिए उसका पासफ़्रेज़ आवश्यक है।</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>इसमें लंबे समय तक मान्य गुप्त मान है, इसलिए यह लॉक है।</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>कुंजी बनाते समय चुना गया पासफ़्रेज़ दर्ज करें।</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>यह इंस्टॉलेशन कुंजी का पासफ़्रेज़ नहीं है।</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>बड़े अक्षर और कीबोर्ड की भाषा जाँचें, और फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} यह इंस्टॉलेशन कुंजी नहीं जानता।</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>इसे वापस लिया गया, या यह किसी अन्य संगठन या सेवा की है।</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>यह इंस्टॉलेशन कुंजी {date} को {device} पर उपयोग की गई।</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>एक कुंजी से केवल एक मशीन पर इंस्टॉल किया जा सकता है।</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>नाम {host} नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>यह मशीन ऑफ़लाइन है, या इसका DNS सर्वर यह नाम नहीं जानता।</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>नेटवर्क कनेक्शन और नाम जाँचें।</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>सेवा वहाँ नहीं चल रही, या कोई फ़ायरवॉल उसे अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>पता जाँचें, और यह भी कि पोर्ट {port} पर बाहर जाने वाले कनेक्शन की अनुमति है।</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>यह बंद है, या कोई फ़ायरवॉल पैकेट ड्रॉप करता है।</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>जाँचें कि {host} तक बाहर जाने वाले HTTPS की अनुमति है, या प्रॉक्सी सेट करें।</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>{host} से कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>इस मशीन और सेवा के बीच नेटवर्क बाधित है।</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, फिर पुनः प्रयास करें; शेड्यूल किया गया सिंक यह अपने-आप करता है।</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>सेवा या नेटवर्क पर अधिक भार है।</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>कुछ मिनट बाद पुनः प्रयास करें; शेड्यूल किया गया सिंक यह अपने-आप करता है।</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} ने बिना उत्तर कनेक्शन समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>सेवा पुनरारंभ हो रही है, या बीच में कुछ कनेक्शन काटता है।</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>{host} के सभी कनेक्शन उपयोग में हैं।</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>सेवा अनुरोधों की गति से धीमे उत्तर देती है।</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>ज्ञात नहीं कि {host} ने कोई अनुरोध पूरा किया या नहीं।</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>अनुरोध भेजे जाने के बाद कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>अगला रन पहले देखता है और फिर केवल वही भेजता है जो शेष है।</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} पता नहीं है।</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>https://directory.example.com जैसा पता दर्ज करें।</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} सुरक्षित पता नहीं है।</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>HTTPS के बिना टोकन पढ़े जा सकने वाले रूप में जाएगा। केवल यह मशीन स्वयं अपवाद है।</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>https:// से शुरू होने वाला पता दर्ज करें।</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} हमें {target} पर भेजता है।</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>सेवा स्थानांतरित हो गई है, या यह नेटवर्क पहले किसी वेब पृष्ठ पर साइन-इन चाहता है। इस कनेक्शन का साइन-इन किसी अन्य होस्ट को नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>नेटवर्क में साइन इन करने के लिए ब्राउज़र में कोई वेब पृष्ठ खोलें, या पता सही करें।</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>{host} को एक अनुरोध रोका गया।</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>सेवा ने इस होस्ट का नाम दिया, पर साइन-इन किसी अन्य का है।</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>इंस्टॉलेशन कुंजी और सेवा का पता जाँचें।</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} ने ऐसा कुछ भेजा जो उत्तर नहीं है ({content_type})।</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>प्रायः किसी प्रॉक्सी या अतिथि नेटवर्क का पृष्ठ, या पता गलत है।</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>नेटवर्क क्या चाहता है यह देखने के लिए ब्राउज़र में कोई वेब पृष्ठ खोलें, या पता सही करें।</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} ने {limit} बाइट से बड़ा उत्तर भेजा।</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>सेवा के संचालक को बताएँ।</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>प्रॉक्सी {proxy} को साइन-इन चाहिए।</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>वह इस प्रोग्राम को साइन-इन के बिना नहीं जाने देता।</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>प्रॉक्सी सेटिंग्स में उसका उपयोगकर्ता नाम और पासवर्ड दर्ज करें, या प्रॉक्सी को सेवा के कनेक्शन बिना साइन-इन जाने दें।</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>प्रॉक्सी {proxy} ने {user} का साइन-इन अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>पासवर्ड गलत है, या प्रॉक्सी पासवर्ड नहीं बल्कि डोमेन का साइन-इन (Kerberos, NTLM) लेता है।</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड सही करें, या प्रॉक्सी को सेवा के कनेक्शन बिना साइन-इन जाने दें।</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>प्रॉक्सी {proxy} इस कनेक्शन की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>उसके नियम इस सेवा को निषिद्ध करते हैं।</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>प्रॉक्सी पर सेवा के होस्ट की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>प्रॉक्सी {proxy} कनेक्शन नहीं बना सका।</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>वह सेवा तक नहीं पहुँच सकता, या उस पर अधिक भार है।</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>प्रॉक्सी जाँचें, फिर पुनः प्रयास करें; शेड्यूल किया गया सिंक यह अपने-आप करता है।</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>प्रॉक्सी {proxy} तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>वह बंद है, या उसका पता बदल गया है।</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>इस मशीन या इस कनेक्शन की प्रॉक्सी सेटिंग्स जाँचें।</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>प्रॉक्सी “{proxy}” का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>प्रॉक्सी का पता http://proxy.example.com:8080 जैसा होता है।</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>इस मशीन या इस कनेक्शन की प्रॉक्सी सेटिंग्स में उसे सही करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>{host} का प्रमाणपत्र “{issuer}” ने जारी किया, जिस पर यह मशीन विश्वास नहीं करती।</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>प्रायः इस नेटवर्क का कोई उपकरण निरीक्षण के लिए एन्क्रिप्टेड कनेक्शन खोलता है।</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>{host} को निरीक्षण से मुक्त करें, या जारीकर्ता को सिस्टम के विश्वसनीय प्राधिकरणों में जोड़ें।</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>कोई प्राधिकरण इसकी पुष्टि नहीं करता, इसलिए कोई अन्य सर्वर ऐसा ही दिखा सकता है।</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>सेवा को किसी प्राधिकरण का प्रमाणपत्र दें। या उसके SHA-256 ({sha256}) की तुलना सेवा के SHA-256 से करें, और उसे सिस्टम के विश्वसनीय प्रमाणपत्रों में जोड़ें।</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>{host} का प्रमाणपत्र {date} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>उसके संचालक ने उसे नवीनीकृत नहीं किया, या इस मशीन की घड़ी आगे है।</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>इस मशीन की तिथि जाँचें। यदि सही है, तो सेवा के संचालक को बताएँ।</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>{host} का प्रमाणपत्र {date} से ही मान्य है।</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>इस मशीन की घड़ी संभवतः पीछे है।</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} {names} का प्रमाणपत्र दिखाता है।</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>पता गलत है, या उसके स्थान पर कोई अन्य सर्वर उत्तर देता है।</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>सेवा का पता सही करें।</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>{host} से एन्क्रिप्टेड कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>दूसरा पक्ष इस पोर्ट पर TLS 1.2 या नए का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>पता और पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>दर्ज प्रमाणन प्राधिकरण पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>यह PEM रूप का प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>इसे फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>इस मशीन और सेवा की घड़ियों में {difference_s} सेकंड का अंतर है।</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>सेवा गलत घड़ी वाली मशीनों के साइन-इन अस्वीकार करती है।</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} ऐसी सेवा नहीं है जिसे यह प्रोग्राम जानता हो।</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>उसके पते पर डिस्कवरी दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>पता जाँचें, या इस सेवा को सादे SCIM 2.0 के रूप में सेट करें।</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>सेवा हमें {url} पर भेजना चाहती है, जो सुरक्षित पता नहीं है।</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} गति धीमी करने को कहता है।</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>इस समय में अनुमति से अधिक अनुरोध किए गए।</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>यह {resumes_at} पर फिर शुरू होता है। कुछ नहीं खोया; शेड्यूल किया गया सिंक अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} पर अधिक भार है या रखरखाव चल रहा है ({status})।</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} अपनी ही एक त्रुटि बताता है ({status})।</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>सेवा में समस्या है।</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>यह {at} पर अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} यह अनुरोध नहीं लेता ({status})।</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>पता किसी अन्य सेवा का हो सकता है, या सेवा में यह सुविधा नहीं है।</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>सेवा का पता जाँचें।</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} अब इस कनेक्शन को लोगों का प्रबंधन नहीं करने देता।</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>साइन इन करने वाले व्यवस्थापक की भूमिका नहीं रही, या टोकन के अधिकार नहीं रहे।</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>भूमिका वापस दें, या किसी अन्य व्यवस्थापक से साइन इन करें।</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>सेवा SCIM टोकन अस्वीकार करती है।</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>उसे वापस लिया गया, उसकी समय-सीमा समाप्त हुई, या वह पूरा कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>सेवा में नया टोकन बनाएँ, और उसी से कनेक्शन सेट करें।</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>सेवा अब इस इंस्टॉलेशन को नहीं जानती।</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>उसे सेवा में निकाला गया, या किसी अन्य मशीन पर ले जाया गया।</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>नई इंस्टॉलेशन कुंजी से यह मशीन फिर से सेट करें।</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>यह सैंडबॉक्स वास्तविक निर्देशिका के लोगों को नहीं लेता।</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>यह परीक्षण के लिए है, और निर्देशिका इस मशीन पर नहीं है।</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>यदि यही अभिप्राय है, तो सैंडबॉक्स के एजेंट पृष्ठ पर डोमेन का नाम लिखें।</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>सेवा में “{name}” नाम का खाता नहीं है।</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>सेवा के किसी खाते का उपयोगकर्ता नाम या मेल पता दर्ज करें।</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>कोई आमंत्रण नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>सेवा में मेल सूचनाएँ बंद हैं।</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>उन्हें चालू करें, फिर आमंत्रण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>यह प्रोग्राम प्रदाता “{provider}” को नहीं जानता।</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>कुंजी या सेटिंग्स किसी नए संस्करण के लिए बनाई गईं।</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>यह प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>सेवा का साइन-इन समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>उसे वापस लिया गया या उसकी समय-सीमा समाप्त हुई।</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>वेब पृष्ठ पर साइन-इन अस्वीकार किया गया।</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>किसी ने वहाँ अस्वीकार करना चुना।</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>नया कोड प्राप्त करें और उसे स्वीकृति दें।</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} {organization} का है, और इंस्टॉलेशन कुंजी {wanted} की।</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>किसी ने अन्य संगठन के खाते से साइन इन किया। उसका साइन-इन निरस्त किया गया।</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>नया कोड प्राप्त करें, और {wanted} के व्यवस्थापक के रूप में साइन इन करें।</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} लोगों का प्रबंधन नहीं कर सकता: उसकी भूमिका “{role}” है।</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>कनेक्शन के लिए इनमें से एक भूमिका चाहिए: {needed}। साइन-इन निरस्त किया गया।</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>नया कोड प्राप्त करें और ऐसे खाते से साइन इन करें, या इसे यह भूमिका दिलाएँ।</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>सेवा चाहती है कि साइन-इन {url} पर हो, जो सुरक्षित पता नहीं है।</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>साइन-इन पृष्ठ का पता HTTPS होता है।</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>साइन-इन के बारे में सेवा का उत्तर उपयोग योग्य नहीं है।</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>उसका कोई आवश्यक भाग नहीं है।</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>इस सेवा में साइन-इन नहीं है।</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>सादा SCIM 2.0 केवल टोकन जानता है।</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>सेवा का SCIM टोकन दर्ज करें।</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} Zoho का खाता सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>वह Zoho के डेटा केंद्र नहीं बताता।</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>उस डेटा केंद्र का पता उपयोग करें जहाँ OAuth क्लाइंट बनाया गया, जैसे https://accounts.zoho.eu।</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>खाता डेटा केंद्र “{location}” में है, जो ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>खाता सर्वर उसे सूचीबद्ध नहीं करता।</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>किसी अन्य डेटा केंद्र के खाते से साइन इन करें, या यह प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>क्लाइंट सीक्रेट उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho हर साइन-इन के लिए इसे चाहता है, और कुंजी में यह नहीं है।</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>इसे Zoho के API कंसोल से कॉपी करें।</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} क्लाइंट सीक्रेट स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>वह अधूरा कॉपी हुआ, नया बनाया गया, या किसी अन्य डेटा केंद्र का है।</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>इंस्टॉलेशन कुंजी पर वापस जाएँ और Zoho के API कंसोल से क्लाइंट सीक्रेट दर्ज करें।</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>सेवा इस प्रोग्राम को अपना क्लाइंट नहीं मानती।</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>कुंजी या सेटिंग्स में क्लाइंट ID गलत है, या वापस ली गई।</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>नई इंस्टॉलेशन कुंजी माँगें।</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>खाता अब सेवा में नहीं है।</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>उसे वहाँ हटाया गया।</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>अगला रन नए सिरे से तय करता है कि इस व्यक्ति का क्या होता है।</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>सेवा में “{name}” का एक मान ऐसा है जो अद्वितीय होना चाहिए।</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>किसी अन्य खाते का उपयोगकर्ता नाम या मेल पता वही है।</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>दोनों में से एक बदलें, या दोनों को जुड़ने दें।</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>सेवा में {count} खातों में “{value}” है।</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>यह नहीं बताया जा सकता कि कौन-सा अभिप्रेत है।</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>सेवा में इस मान को अद्वितीय बनाएँ।</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>सेवा ने यह ऑब्जेक्ट स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>इसके किसी मान की वहाँ अनुमति नहीं है; तकनीकी विवरण उसका नाम बताते हैं।</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Active Directory में मान सही करें, या दूसरी विशेषता मैप करें।</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>सेवा इस ऑब्जेक्ट पर अपनी ही त्रुटि से विफल हुई ({status})।</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>अगला रन पुनः प्रयास करता है। यदि ऐसा ही रहे, तो सेवा के संचालक को बताएँ।</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>सेवा यह खाता रखती है, क्योंकि यह कनेक्शन का स्वामी है।</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>जो माँगा गया वह तब तक लंबित है जब तक कोई और स्वामी न हो।</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>पहले स्वामी बदलें।</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>चयनित इकाई में।</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>कोई मानदंड नहीं: चयनित इकाइयों का सब कुछ सिंक होता है।</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>मानदंड पूरा करता है।</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>“{attribute}” के कारण मानदंड पूरा करता है।</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>छोड़ा गया: Active Directory को यह ऑब्जेक्ट अपने लिए चाहिए।</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>यह महत्वपूर्ण सिस्टम ऑब्जेक्ट के रूप में चिह्नित है।</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>छोड़ा गया: यह डोमेन का Kerberos कुंजी खाता है, व्यक्ति नहीं।</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>छोड़ा गया: यह प्रबंधित सेवा खाता है, व्यक्ति नहीं।</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>छोड़ा गया: यह कंप्यूटर खाता है।</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>छोड़ा गया: यह खाता किसी अन्य डोमेन के साथ ट्रस्ट का है।</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>उपयोगकर्ता सिंक के लिए चयनित नहीं हैं।</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>वितरण समूह सिंक के लिए चयनित नहीं हैं।</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>सुरक्षा समूह सिंक के लिए चयनित नहीं हैं।</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>कोई इकाई चयनित नहीं है, इसलिए कुछ सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>किसी चयनित इकाई में नहीं।</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>ऐसी इकाई में जो चयनित नहीं है: {unit}।</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>नई इकाई में जिस पर अभी किसी ने निर्णय नहीं लिया: {unit}।</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>तय करें कि इकाई सिंक हो या नहीं। तब तक उसमें मौजूद लोगों के लिए कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>नई इकाई में, और नई इकाइयाँ सिंक नहीं होतीं: {unit}।</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>सिंक करने के लिए इकाई चुनें।</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>“{attribute}” “{value}” नहीं है।</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>“{attribute}” “{value}” है।</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>“{attribute}” “{value}” से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>“{attribute}” “{value}” पर समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}” में “{value}” नहीं है।</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>“{attribute}” में “{value}” है।</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>“{attribute}” रिक्त है।</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>“{attribute}” रिक्त नहीं है।</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>कोई शर्त पूरी नहीं होती: {attributes}।</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>“{attribute}” पाठ के रूप में पढ़ा नहीं जा सकता, इसलिए मानदंड तय नहीं हो सकते।</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>मान में ऐसे बाइट हैं जो UTF-8 नहीं हैं।</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Active Directory में मान सही करें। तब तक यहाँ कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>कस्टम LDAP क्वेरी को यह उपयोगकर्ता नहीं मिलता।</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>कस्टम LDAP क्वेरी का उत्तर नहीं मिला, इसलिए इस उपयोगकर्ता के लिए कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>अगला रन उसे फिर से पूछता है।</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>शर्तों का एक समूह रिक्त है।</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>उसमें शर्त जोड़ें, या समूह निकालें।</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>एक शर्त में फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>सूची से विशेषता चुनें, या शर्त निकालें।</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>“{attribute}” में गुप्त मान है और वह शर्त नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>पासवर्ड कभी नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>दूसरी विशेषता चुनें।</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{attribute}” का मान बहुत लंबा है: {length} वर्ण, जबकि {limit} की अनुमति है।</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>दूसरी विशेषता चुनें; memberOf उपयोगकर्ता के समूह बताती है।</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>“{attribute}” किसी विशेषता का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>नाम में अक्षर, अंक और हाइफ़न होते हैं, और वह अक्षर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>सूची से विशेषता चुनें, या उसका LDAP नाम लिखें।</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>“{attribute}” की शर्त में मान नहीं है।</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>“{field}” मैप नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>सिंक स्वयं तय करता है: खाते का लिंक, स्थिति और सदस्य।</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>यह पंक्ति निकालें।</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>सेवा में फ़ील्ड “{field}” नहीं है।</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>सूची से फ़ील्ड चुनें।</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>“{field}” दो बार मैप किया गया है।</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>“{field}” आवश्यक है और मैप नहीं किया गया।</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>वह विशेषता चुनें जिससे यह आता है।</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>“{field}” सबके लिए भिन्न होना चाहिए और निश्चित मान नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>“{field}” का निश्चित मान रिक्त है।</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>मान लिखें, या यह पंक्ति निकालें।</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}” का निश्चित मान बहुत लंबा है: {length} वर्ण, जबकि {limit} की अनुमति है।</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>यह संभवतः गलती से पेस्ट हुआ।</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>पेस्ट करने के बजाय मान लिखें।</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>“{field}” का कोई स्रोत नहीं है।</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>वह विशेषता चुनें जिससे यह आता है, या यह पंक्ति निकालें।</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>“{field}” का निश्चित मान और स्रोत दोनों हैं; केवल एक उपयोग हो सकता है।</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>स्रोत निकालें, या दूसरा रूपांतरण चुनें।</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>“{field}” के एक से अधिक स्रोत हैं, पर उसका रूपांतरण एक लेता है।</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>अनेक स्रोत: {count}।</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>“{attribute}” किसी विशेषता का नाम नहीं है (फ़ील्ड “{field}”)।</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>“{attribute}” में गुप्त मान है और सिंक नहीं किया जा सकता (फ़ील्ड “{field}”)।</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>“{field}” के रूपांतरण में तर्कों की संख्या गलत है: {count}।</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>रूपांतरण फिर से चुनें और जो वह माँगता है उसे भरें।</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>“{value}” स्थिति या लंबाई नहीं है (फ़ील्ड “{field}”)।</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>वर्ण 1 से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>1 या उससे बड़ी पूर्ण संख्या लिखें।</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>“{field}” में बदला जाने वाला पाठ रिक्त है।</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>बदला जाने वाला पाठ लिखें।</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>सुझाव: लोग अपने मेल पते से साइन इन करते हैं; न हो तो अपने प्रिंसिपल नाम से।</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>सुझाव: विशेषता का नाम वही है।</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>सुझाव: विशेषता इसी के लिए है।</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>सुझाव: दो अक्षरों का कोड, जो फ़ील्ड माँगता है।</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>सुझाव: पता पुस्तिका का नाम; न हो तो समूह का नाम।</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>इसके फ़ील्ड पूर्ण हैं।</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>“{field}” आवश्यक है और रिक्त है।</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>इनमें से किसी विशेषता का मान नहीं है: {sources}।</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>इस ऑब्जेक्ट के लिए कोई भरें, या दूसरी विशेषता मैप करें।</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}” बहुत लंबा है: {length} वर्ण, जबकि {limit} की अनुमति है।</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>यह संभवतः गलती से पेस्ट या आयात हुआ।</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Active Directory में मान फिर से लिखें।</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>“{field}” में एक अदृश्य वर्ण है: {character}।</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>दो नाम एक जैसे दिख सकते हैं और फिर भी भिन्न हो सकते हैं।</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>पेस्ट करने के बजाय Active Directory में मान फिर से लिखें।</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>“{field}” अद्वितीय होना चाहिए, और “{value}” पर इनका भी दावा है: {others}।</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>उनमें से किसी एक का मान Active Directory में सही करें।</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>नया: सेवा में अभी कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>सेवा में हटाया गया था, पर Active Directory में अभी है और चयनित है।</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>मौजूदा खाते {account} को जोड़ता है।</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>खाते {account} को जोड़ता है: उसे सेवा में, गायब हुए खाते के स्थान पर, नए सिरे से बनाया गया।</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>खाता {account} {holder} का है।</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>यह निर्देशिका के उस ऑब्जेक्ट से जुड़ा है, या उसका पहचानकर्ता {other} रखता है।</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>तय करें कि यह किसका है, और सेवा में बाह्य ID या नाम सही करें।</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>खाता {account} {holder} का छोड़ा हुआ है, और अपने-आप किसी को नहीं सौंपा जाता।</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) अब Active Directory में नहीं है, या अब सिंक नहीं होता। अब जिसका नाम या मेल वही है, वह नए सिरे से बना वही व्यक्ति या कोई और हो सकता है।</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>वही व्यक्ति हो तो खाते की बाह्य ID {own} पर सेट करें: अगला रन उसे जोड़ता है। कोई और हो तो सेवा में खाते का नाम बदलें या उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>खाते {account} में ऐसी बाह्य ID है जो इस निर्देशिका में किसी की नहीं: {other}।</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>उसे संभवतः किसी अन्य निर्देशिका के सिंक ने, या किसी अन्य प्रोग्राम ने बनाया।</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>यदि यह इस व्यक्ति या समूह का है, तो उसकी बाह्य ID {own} पर सेट करें या रिक्त करें: अगला रन उसे जोड़ता है।</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>फिर से चयनित है, और अब से सिंक होता है।</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>मान बदल गए हैं।</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>सदस्य बदल गए हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>इसका {members_elsewhere} सदस्य नहीं पढ़ा गया: संपर्क, कंप्यूटर, या ऐसा ऑब्जेक्ट जिसे यह खाता नहीं देख सकता।</numerusform>
            <numerusform>इसके {members_elsewhere} सदस्य नहीं पढ़े गए: संपर्क, कंप्यूटर, या ऐसे ऑब्जेक्ट जिन्हें यह खाता नहीं देख सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>करने को कुछ नहीं: खाता पहले से अक्षम है।</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Active Directory में सक्षम और चयनित।</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>सेवा में अक्षम किया गया था, पर Active Directory में सक्षम है।</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Active Directory में अक्षम।</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>खाते की समय-सीमा Active Directory में समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>अब Active Directory में नहीं है।</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>अब Active Directory में नहीं है। केवल अक्षम किया जाता है: वहाँ {claimant} का नाम या मेल वही है।</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>दोनों एक ही व्यक्ति हो सकते हैं जिसे हटाकर नए सिरे से बनाया गया, और खाता हटाना स्थायी होगा।</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>{claimant} का विरोध सुलझाएँ, या सेवा में यह खाता हटाएँ।</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>न Active Directory में है, न सेवा में।</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>मुक्त किए जाने तक किसी व्यवस्थापक द्वारा रोका गया।</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>क्वारंटीन में: {cause} {next_try} से फिर आज़माया जाता है।</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>कारण ठीक करें; ऑब्जेक्ट या सेटिंग्स का परिवर्तन तुरंत भेजा जाता है। जैसा है वैसा ही आज़माने के लिए quarantine कमांड --retry के साथ उपयोग करें।</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>कारण ठीक करें, या तुरंत आज़माने के लिए quarantine कमांड --retry के साथ उपयोग करें।</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>सक्रिय रहता है: यह खाता कनेक्शन का स्वामी है।</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>स्वामी किसी सिंक द्वारा कभी अक्षम या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>जैसा है वैसा रहता है: ज्ञात नहीं कि कनेक्शन का स्वामी कौन-सा खाता है।</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>ज्ञात होने तक कोई अक्षम नहीं किया जाता, न हटाया जाता, न समूह से निकाला जाता है।</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>सेटिंग्स में स्वामी का खाता बताएँ।</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>जैसा है वैसा रहता है: निर्देशिका पूरी तरह पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>जो पढ़ा नहीं जा सका वह अभी भी वहाँ हो सकता है।</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>क्या छूटा, इसके लिए रन का परिणाम देखें।</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Active Directory में मिला: {dn}।</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>Active Directory में नहीं मिला।</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>सेवा के एक खाते से जुड़ा है।</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>सेवा में मेल खाने वाला खाता मौजूद है: {account}।</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>किसी खाते से जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>निर्देशिका का एक भाग नहीं पढ़ा गया: नियंत्रक ने किसी अन्य सर्वर की ओर भेजा।</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>पढ़े गए आधार के नीचे किसी अन्य डोमेन के भाग हैं।</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>एक डोमेन के भीतर का आधार चुनें।</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>नियंत्रक ने अपनी आकार-सीमा पर उत्तर काट दिया।</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>पृष्ठ आकार घटाएँ, या नियंत्रक पर सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>पढ़ना अंतिम पृष्ठ से पहले रुक गया।</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>कनेक्शन समाप्त हुआ, या नियंत्रक अपना स्थान भूल गया।</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>अगला रन फिर से पढ़ता है।</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>नियंत्रक ने एक ऑब्जेक्ट बिना नाम या पहचानकर्ता के दिया।</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>वह नियंत्रक पर क्षतिग्रस्त है, या उत्तर मार्ग में बदल गया।</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>अगला रन फिर से पढ़ता है। यदि ऐसा ही रहे, तो नियंत्रक पर यह ऑब्जेक्ट देखें।</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>एक बड़े समूह के सदस्य पूरी तरह नहीं पढ़े गए।</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>पढ़ने के बीच में दूसरे नियंत्रक ने उत्तर दिया।</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>दो नियंत्रक कुछ समय तक भिन्न हो सकते हैं।</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>अगला रन एक ही नियंत्रक से फिर पढ़ता है।</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>नियंत्रक पहले से कम परिवर्तन गिनता है।</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>उसे पहले की स्थिति पर वापस लाया गया।</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>अगला रन पूर्ण तुलना करता है।</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>एक चयनित इकाई नहीं मिल रही।</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>उसे हटाया गया, या खाता अब उसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>खाते को उसका अधिकार वापस दें, या इकाई को चयन से निकालें।</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>कोई अब पढ़ा नहीं जा सकता, यद्यपि एक समूह में अब भी उसका नाम है।</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>हटाया गया व्यक्ति किसी समूह में नहीं रहता: खाते का उसे, या जिस इकाई में वह है उसे, पढ़ने का अधिकार नहीं रहा।</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>खाते को उसका अधिकार वापस दें।</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>सेवा ने अपने खातों से कम सूचीबद्ध किए।</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>अगला रन फिर से सूची लेता है।</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>सामान्य दिन से अधिक: {count}, जबकि {limit} बिना पूछे हो सकते हैं।</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>कोई फ़िल्टर, इकाई या अनुमति बदली होगी, या यही अभिप्राय है।</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>पंक्तियाँ देखें, फिर ठीक इन्हें स्वीकृति दें या अस्वीकार करें।</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory ने पहले से बहुत कम ऑब्जेक्ट दिए।</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>कोई इकाई खाली की गई, कोई अनुमति नहीं रही, या आधार बदल गया है।</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>किसी भी स्वीकृति से पहले कारण पता करें।</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory ने एक भी ऑब्जेक्ट नहीं दिया।</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>आधार गलत है, या खाता अब उसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>कनेक्शन और खाते के अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>“{value}” दिन का समय नहीं है।</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>इसे घंटे और मिनट के रूप में लिखें, जैसे 02:00।</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>“{value}” कोई समय क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>सूची से चुनें, जैसे Europe/Berlin।</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>परिवर्तन हर {value} मिनट पर नहीं पढ़े जा सकते।</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>{least} से {most} मिनट तक चुनें।</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>सप्ताह का कोई दिन नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} महीने का दिन नहीं है।</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>1 से 31 तक चुनें; छोटे महीनों में उनका अंतिम दिन लिया जाता है।</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट करें</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>सक्षम करें</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>अक्षम करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>सिंक बंद करें</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>विरोध</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>अनदेखा</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>अपरिवर्तित</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>समूह से निकालें</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>नया उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>निर्देशिका अभी नहीं पढ़ी गई है।</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>संख्याएँ और नमूने निर्देशिका के पिछले पठन से लिए जाते हैं।</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>“{attribute}” का मान अभी ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>निर्देशिका के पिछले पठन में यह विशेषता नहीं माँगी गई।</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>सिंक डेटाबेस इस प्रोग्राम के नए संस्करण ने लिखा था।</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} का प्रारूप {found} है; यह संस्करण {known} तक के प्रारूप जानता है।</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>नया संस्करण फिर से इंस्टॉल करें। फ़ाइल नहीं बदली गई।</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>सिंक डेटाबेस क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} इस प्रोग्राम के डेटाबेस के रूप में पढ़ा नहीं जा सकता। फ़ाइल नहीं बदली गई।</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>इसे बैकअप से पुनर्स्थापित करें, या इसे किसी अन्य स्थान पर ले जाएँ: अगला रन तब सेवा में सभी को उनके एंकर से खोजता और फिर जोड़ता है।</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>सिंक डेटाबेस लिखने के लिए खोला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>यह खाता {path} या उसके फ़ोल्डर में नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>सिंक चलाने वाले खाते को वहाँ लिखने का अधिकार दें।</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>सिंक डेटाबेस किसी अन्य प्रोग्राम द्वारा लॉक है।</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>किसी ने, जैसे बैकअप ने, {path} को बहुत देर तक लॉक रखा है।</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>सिंक अपने-आप पुनः प्रयास करता है।</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>सिंक डेटाबेस पढ़ते या लिखते समय डिस्क विफल हुई।</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>फ़ाइल {path} है।</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>डिस्क जाँचें। सिंक अपने-आप पुनः प्रयास करता है।</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>ऐसी कोई योजना नहीं है: {plan}।</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>उसका स्थान नई योजना ने लिया, या ID गलत लिखी गई।</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>नया पूर्वावलोकन बनाएँ।</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>यह योजना पुरानी है, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>यह {age_h} घंटे पुरानी है, या तब से निर्देशिका फिर पढ़ी गई या सेटिंग्स बदली गईं।</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>नया पूर्वावलोकन बनाएँ और उसे लागू करें।</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>रोके गए परिवर्तनों का ऐसा कोई सेट नहीं है: {hold}।</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>उसका स्थान नई योजना ने लिया, या ID गलत लिखी गई।</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>“identity-connect holds” बताता है कि अभी क्या प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>निर्देशिका पढ़े जाते समय संगठनात्मक इकाइयाँ बदल गईं।</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>किसी का नाम या स्थान बदला, या कोई नई निर्णय की प्रतीक्षा में है, इसलिए निश्चित नहीं कि कौन कहाँ का है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>सिंक नहीं हुआ: सेवा में समूह नहीं हैं।</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>खाता {account} निर्देशिका के एक अन्य ऑब्जेक्ट से भी मेल खाता है।</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>एक उसके नाम से और दूसरा उसके मेल पते से मिलता है, या दो समूहों का एक नाम है।</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>खाते को उसकी बाह्य ID दें जिसका वह है, या कोई नाम बदलें।</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>{name} के लिए कुछ भी अक्षम, हटाया या निकाला नहीं गया।</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>ठीक पहले फिर से पढ़ने पर निर्देशिका वह नहीं बताती जिससे योजना बनी थी।</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>अगला रन नए सिरे से तय करता है।</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>एक मिनट से कम शेष</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>लगभग {count} मिनट शेष</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>लगभग {count} घंटे शेष</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>क्वारंटीन में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: सदस्य {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>इसका {members_outside} सदस्य सिंक नहीं होता, इसलिए किसी समूह में नहीं है: वह चयनित नहीं है, अक्षम है, या लिखा नहीं जा सकता।</numerusform>
            <numerusform>इसके {members_outside} सदस्य सिंक नहीं होते, इसलिए किसी समूह में नहीं हैं: वे चयनित नहीं हैं, अक्षम हैं, या लिखे नहीं जा सकते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>इसका {members_foreign} सदस्य किसी अन्य डोमेन या फ़ॉरेस्ट का है, और यहाँ से सिंक नहीं होता: {foreign}।</numerusform>
            <numerusform>इसके {members_foreign} सदस्य किसी अन्य डोमेन या फ़ॉरेस्ट के हैं, और यहाँ से सिंक नहीं होते: {foreign}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>सेवा ने ठीक इसी को {tries} बार अस्वीकार किया, इसलिए यह हर रन में नहीं भेजा जाता।</numerusform>
            <numerusform>सेवा ने ठीक इसी को {tries} बार अस्वीकार किया, इसलिए यह हर रन में नहीं भेजा जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} सदस्यता क्वारंटीन में: {cause} {next_try} से फिर आज़माई जाती है।</numerusform>
            <numerusform>{count} सदस्यताएँ क्वारंटीन में: {cause} {next_try} से फिर आज़माई जाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>सेवा ने इसे {tries} बार अस्वीकार किया, इसलिए यह हर रन में नहीं भेजा जाता।</numerusform>
            <numerusform>सेवा ने इसे {tries} बार अस्वीकार किया, इसलिए यह हर रन में नहीं भेजा जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} रिकॉर्ड क्वारंटीन में: सेवा ने उसे अस्वीकार किया। quarantine कमांड देखें।</numerusform>
            <numerusform>{count} रिकॉर्ड क्वारंटीन में: सेवा ने उन्हें अस्वीकार किया। quarantine कमांड देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>{since} से {tries} बार अस्वीकृत; {next_try} के बाद के पहले रन में फिर आज़माया जाएगा।</numerusform>
            <numerusform>{since} से {tries} बार अस्वीकृत; {next_try} के बाद के पहले रन में फिर आज़माया जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} रिकॉर्ड अगले रन में फिर भेजा जाएगा।</numerusform>
            <numerusform>{count} रिकॉर्ड अगले रन में फिर भेजे जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>इस GUID वाला कुछ क्वारंटीन में नहीं है: {guid}।</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>वह तब से भेजा जा चुका है, अब भेजना नहीं है, या GUID गलत लिखा गया।</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>सूची फिर से देखें।</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>सिंक सेवा नहीं चल रही है।</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>{seconds} सेकंड में किसी ने अनुरोध नहीं लिया।</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>सेवा शुरू करें, या सिंक यहाँ से चलाएँ।</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>पिछला रन इस प्रोग्राम की त्रुटि से समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>विवरण लॉग में है।</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>सिंक अपने-आप पुनः प्रयास करता है। फिर ऐसा हो तो लॉग सहायता को भेजें।</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>सिंक सेवा यह अनुरोध नहीं जानती: {command}।</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>इकाई {unit}, सिंक किए गए लोगों या समूहों सहित, अब नहीं है।</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>यदि उसे हटाया गया, तो ठीक इन पंक्तियों को स्वीकृति दें; नहीं तो खाते को उसका अधिकार वापस दें।</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>ये इकाई {unit} के साथ गए, जिसे जानबूझकर हटाया गया।</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>इकाई न मिलने पर एक व्यक्ति ने ऐसा बताया।</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>एक दिन के भीतर ठीक इन पंक्तियों को स्वीकृति दें, या अस्वीकार करें।</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>{unit} के आधे या अधिक लोग अब नहीं मिलते।</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>उन्हें हटाया गया, या खाता अब उन्हें नहीं पढ़ सकता। हटाए गए ऑब्जेक्ट इस खाते को नहीं दिखते, इसलिए वह नहीं बता सकता कि इनमें से क्या हुआ।</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>यदि उन्हें हटाया गया, तो ठीक इन पंक्तियों को स्वीकृति दें; नहीं तो खाते को उसका अधिकार वापस दें।</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>वे अब नहीं मिलते, और हटाए गए ऑब्जेक्टों में भी नहीं हैं।</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>खाता अब उन्हें नहीं पढ़ सकता, या वे अब आधार से बाहर हैं।</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>उन्हें Active Directory में खोजें। यदि वे वास्तव में नहीं रहे, तो ठीक इन पंक्तियों को स्वीकृति दें।</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>वे अब वहाँ नहीं हैं जहाँ यह सिंक पढ़ता है, और उन्हें हटाया नहीं गया।</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>उन्हें निर्देशिका के ऐसे भाग में ले जाया गया जो खोज के आधार से बाहर है।</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>यदि वे वास्तव में बाहर हुए, तो ठीक इन पंक्तियों को स्वीकृति दें। नहीं तो उन्हें वापस लाएँ, या खोज को ऊपर से शुरू करें।</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>“{attribute}” अब सबके लिए रिक्त है, और मानदंडों को इसकी आवश्यकता है।</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>खाता अब इसे नहीं पढ़ सकता, या इसे हर जगह रिक्त किया गया।</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>खाते को उसका अधिकार वापस दें, या मानदंड बदलें; यदि यही अभिप्राय है, तो ठीक इन पंक्तियों को स्वीकृति दें।</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>{unit} के आधे या अधिक लोगों के लिए “{attribute}” अब रिक्त है, और मानदंडों को इसकी आवश्यकता है।</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>खाता अब इसे वहाँ नहीं पढ़ सकता, या इसे रिक्त किया गया।</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>खाते को उसका अधिकार वापस दें; यदि यही अभिप्राय है, तो ठीक इन पंक्तियों को स्वीकृति दें।</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>कस्टम LDAP क्वेरी को अब कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>खाता अब उसमें माँगी गई किसी विशेषता को नहीं पढ़ सकता, या वह किसी के पास नहीं है।</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>कस्टम LDAP क्वेरी को {unit} के आधे या अधिक लोग अब नहीं मिलते।</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>खाता अब वहाँ उसमें माँगी गई किसी विशेषता को नहीं पढ़ सकता, या वह बदल गई है।</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>ऐसी इकाई में जिसका नियम है और जो इस समय नहीं मिल रही: {unit}।</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>खाता अब इकाई को ही नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>खाते को उसका अधिकार वापस दें। तब तक उसमें मौजूद लोगों के लिए कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>यह पढ़ा नहीं जा सकता कि यह उपयोगकर्ता सक्षम है या नहीं।</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>निर्देशिका पढ़ने वाला खाता इस उपयोगकर्ता का “{attribute}” नहीं पढ़ सकता। यह विशेषता Account Restrictions गुण सेट की है।</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>खाते को Account Restrictions पढ़ने का अधिकार दें, जैसे समूह Pre-Windows 2000 Compatible Access के माध्यम से।</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>एक ऑब्जेक्ट जो हटाया नहीं जा सकता, अब पढ़ने योग्य नहीं है।</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>खाते का पढ़ने का एक अधिकार नहीं रहा, इसलिए अन्य ऑब्जेक्ट भी न दिख रहे हों, यह संभव है।</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} अब पढ़ा नहीं जा सकता, और यह ऐसा ऑब्जेक्ट है जिसे कोई नहीं हटा सकता।</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>खाते का पढ़ने का एक अधिकार नहीं रहा। यह सुलझने तक कोई अक्षम नहीं किया जाता, न हटाया जाता, न समूह से निकाला जाता है।</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>खाते को उसका अधिकार वापस दें; स्वीकृति तभी दें जब उसे यह स्थान अब नहीं पढ़ना है।</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>इकाई {unit}, जिसका एक नियम है, नहीं मिल रही।</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>उसे हटाया गया, या खाता अब उसे नहीं पढ़ सकता। यह सुलझने तक कोई अक्षम नहीं किया जाता, न हटाया जाता, न समूह से निकाला जाता है।</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>स्वीकृति तभी दें जब उसे जानबूझकर हटाया गया हो: तब उसके लोग बाहर हो रहे माने जाते हैं, और उसका नियम निकाल दिया जाता है। अन्यथा खाते को उसका अधिकार वापस दें, या इकाइयाँ बदलें।</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>पिछली पूर्ण तुलना के बाद के {before} के साथ यह सामान्य दिन से अधिक है: {count} और, जबकि {limit} बिना पूछे हो सकते हैं।</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>कई छोटे रन मिलकर एक बड़ा रन बनते हैं।</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>संभवतः खाते का पढ़ने का एक अधिकार नहीं रहा।</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>जिसे पढ़ने की अनुमति नहीं, वह ऐसा दिखता है मानो हो ही नहीं।</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>किसी भी स्वीकृति से पहले Active Directory में देखें।</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>न मिलने वाली इकाई के लोग</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>वे सभी परिवर्तन जो कुछ अक्षम करते, हटाते या निकालते हैं</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>कुछ नहीं रोका गया है।</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>अस्वीकृत, जैसा है वैसा रहता है</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {total} में से {count}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>ठीक इसकी अनुमति देने के लिए: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>ठीक इसकी अनुमति देने के लिए: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>सब कुछ जैसा है वैसा रखने के लिए: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>फिर से पूछे जाने के लिए: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>संभवतः: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} समूह {group} से बाहर</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} का नया नाम {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>24 घंटे के लिए स्वीकृत, ठीक ये: {what}, {count}।</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>{unit} का नियम निकाला गया; उसके लोग अब बाहर हो रहे माने जाते हैं।</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>जो पढ़ा नहीं जा सकता, उसे अब नहीं खोजा जाता।</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>अस्वीकृत: {what}, {count}। मुक्त किए जाने तक वे जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>जब तक {unit} नहीं मिलती, कुछ भी अक्षम, हटाया या निकाला नहीं जाता।</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>मुक्त किया गया: {what}, {count}। अगला रन फिर पूछता है।</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>अगला रन इसे करता है; “identity-connect sync” इसे अभी करता है।</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>एजेंट इसे अभी करता है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>इससे {count} खाता स्थायी रूप से हटाया जाता, इसलिए कुछ स्वीकृत नहीं किया गया।</numerusform>
            <numerusform>इससे {count} खाते स्थायी रूप से हटाए जाते, इसलिए कुछ स्वीकृत नहीं किया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>सेवा में जो हटाया जाता है वह वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>उन्हें “identity-connect holds show {hold}” से देखें; अनुमति देने के लिए --count {count} जोड़ें।</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>एक से अधिक रोके गए सेट {hold} से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>ID छोटी की जा सकती है, पर यह अलग पहचानने के लिए बहुत छोटी है।</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>ID का और भाग लिखें।</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>केवल उसी की तुलना की गई जो पिछले रन के बाद निर्देशिका में बदला है। --full के साथ सबकी तुलना होती है।</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>निर्देशिका इस खाते को हटाए गए ऑब्जेक्ट नहीं दिखाती। हटाए गए लोगों का पता अगली पूर्ण तुलना में चलता है: रात वाली, या जिसे आप --full से शुरू करें।</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>पूर्ण तुलना हुई: यह पहली तुलना है, और केवल परिवर्तन पढ़ने के लिए पहले एक पूर्ण तुलना आवश्यक है।</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>पूर्ण तुलना हुई: पिछली पूर्ण तुलना निर्देशिका या सेवा को पूरा नहीं पढ़ सकी, इसलिए वहाँ से आगे केवल परिवर्तन नहीं पढ़े जा सकते।</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>पूर्ण तुलना हुई: पिछली पूर्ण तुलना में लोग या समूह बाहर हुए दिखे, और यह निश्चित नहीं कि वे हुए हैं। यह तय होने या ऐसा न रहने पर रन फिर केवल परिवर्तन पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>पूर्ण तुलना हुई: खोज निर्देशिका में पिछले रन वाले स्थान से शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>पूर्ण तुलना हुई: सेटिंग्स पिछली पूर्ण तुलना वाली नहीं हैं।</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>पूर्ण तुलना हुई: पिछली पूर्ण तुलना पूरी नहीं हुई, तब से निर्देशिका सेटिंग्स के लिए पढ़ी गई, या उसे इस प्रोग्राम के पुराने संस्करण ने किया।</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>पूर्ण तुलना हुई: पिछली पूर्ण तुलना एक दिन से अधिक पुरानी है।</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>पूर्ण तुलना हुई: इस मशीन की घड़ी पिछले रन के समय से पीछे है।</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>पूर्ण तुलना हुई: पिछले रन से अलग डोमेन नियंत्रक ने उत्तर दिया, या पुनर्स्थापना के बाद उसी ने, और हर एक अपने परिवर्तन स्वयं गिनता है।</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>पूर्ण तुलना हुई: डोमेन नियंत्रक पिछले रन से कम परिवर्तन गिनता है, जैसे पुनर्स्थापना के बाद।</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>पूर्ण तुलना हुई: परिवर्तनों के बारे में निर्देशिका का उत्तर पूरा नहीं था।</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>पूर्ण तुलना हुई: एक चयनित संगठनात्मक इकाई नहीं मिल रही।</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>पूर्ण तुलना हुई: सेवा को वह खाता नहीं मिला जो उसमें होना चाहिए।</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>पूर्ण तुलना हुई: इतने नए लोग या समूह थे कि किसका खाता पहले से है, यह जानने के लिए सेवा की सूची लेना छोटा मार्ग था।</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>पूर्ण तुलना हुई: सेवा के कई खाते एक ही व्यक्ति के हो सकते हैं।</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>पूर्ण तुलना हुई: मैपिंग, मानदंड या कस्टम क्वेरी ऐसी विशेषता का उपयोग करती है जो निर्देशिका की गिनती के बिना बदलती है (जैसे directReports या lastLogon)।</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>{path} की डिस्क पर स्थान नहीं बचा है।</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>डिस्क या कोटा भर गया है। कुछ नहीं बदला गया; पुरानी फ़ाइल अक्षुण्ण है।</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>कुछ स्थान खाली करें, फिर पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>फ़ोल्डर {folder} का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>यह खाता वहाँ पढ़ या लिख नहीं सकता, या डिस्क ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>फ़ोल्डर की अनुमतियाँ जाँचें, या --profile-folder से दूसरा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>सेटिंग्स फ़ाइल {path} क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>वह स्थान ठीक करें, या फ़ाइल की प्रति वापस रखें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>सेटिंग्स फ़ाइल {path} को Identity Connect के नए संस्करण ने लिखा था।</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>इसका प्रारूप {version} है; यह संस्करण {known} तक के प्रारूप जानता है।</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>इस मशीन पर नया संस्करण इंस्टॉल करें, या दूसरा प्रोफ़ाइल फ़ोल्डर उपयोग करें।</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>{path} में सहेजे गए पासवर्ड और टोकन खोले नहीं जा सकते।</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>फ़ाइल क्षतिग्रस्त है, या लिखे जाने के बाद उसकी कुंजी बदली या निकाली गई।</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>उन्हें नए सिरे से दर्ज करने के लिए सेटअप फिर चलाएँ। लोगों और समूहों पर प्रभाव नहीं पड़ता।</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>{folder} के सहेजे गए पासवर्ड किसी अन्य प्रोग्राम के उपयोग में हैं।</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Identity Connect की दूसरी प्रति वहाँ कई सेकंड से लिख रही है।</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>उसके समाप्त होने की प्रतीक्षा करें, फिर पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>सहेजे गए पासवर्ड सुरक्षित रखने वाली कुंजी के लिए कोई सुरक्षित स्थान नहीं है।</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>यह सिस्टम कीरिंग नहीं देता, और कोई अन्य धारक सेट नहीं किया गया।</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>डेस्कटॉप पर उसकी कीरिंग शुरू करें। सर्वर पर निजी कुंजी फ़ाइल बनाएँ (umask 077; head -c 32 /dev/urandom &gt; FILE) और IDENTITY_CONNECT_KEY_FILE में उसका नाम दें, या systemd यूनिट को क्रेडेंशियल identity-connect-key दें।</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>सहेजे गए पासवर्ड सुरक्षित रखने वाली कुंजी इस सिस्टम पर नहीं है।</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>वे कुंजी धारक {holder} से सहेजे गए थे, जो यहाँ उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Identity Connect को पहले की तरह शुरू करें, या सेटअप फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>सिस्टम की कीरिंग ने {seconds} सेकंड में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>वह संभवतः किसी के अनलॉक करने की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>कीरिंग अनलॉक करें, फिर पुनः प्रयास करें। सर्वर पर IDENTITY_CONNECT_KEY_FILE में निजी कुंजी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>सिस्टम की कीरिंग लॉक है।</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>इस सत्र में किसी ने उसे अनलॉक नहीं किया।</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>सहेजे गए पासवर्ड की कुंजी फ़ाइल का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>वे कुंजी फ़ाइल से सहेजे गए थे, पर {variable} सेट नहीं है।</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>{variable} को उस फ़ाइल के पथ पर सेट करें।</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>कुंजी फ़ाइल {path} प्रोफ़ाइल फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>{folder} की प्रति अपनी कुंजी साथ ले जाती।</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>कुंजी फ़ाइल को उससे बाहर के फ़ोल्डर में ले जाएँ।</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>कुंजी फ़ाइल {path} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>वह अनुपस्थित है, साधारण फ़ाइल नहीं है, या यह खाता उसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>फ़ाइल का पथ और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>कुंजी फ़ाइल {path} को अन्य लोग पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>उसका मोड {mode} है, या वह किसी अन्य उपयोगकर्ता की है।</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>उसे Identity Connect चलाने वाले उपयोगकर्ता का बनाएँ, मोड 0600 के साथ (chmod 600)।</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>कुंजी फ़ाइल {path} बहुत छोटी है।</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>उसमें {size} बाइट हैं; कम से कम {least} यादृच्छिक बाइट चाहिए।</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>नई बनाएँ: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>Windows पर कुंजी फ़ाइल का उपयोग नहीं होता: {path}।</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows कुंजी को अपने क्रेडेंशियल स्टोर में रखता है।</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>परिवेश से IDENTITY_CONNECT_KEY_FILE निकालें।</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>systemd क्रेडेंशियल {credential} अनुपस्थित है।</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>सहेजे गए पासवर्ड उसी से सहेजे गए थे, पर वह इस प्रक्रिया को नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>Identity Connect को उसकी systemd यूनिट से, LoadCredential={credential} के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>संगठनात्मक इकाइयाँ</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>निर्देशिका पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>सेवा पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>तुलना की जा रही है</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>सदस्यताएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>सिंक पूरा हुआ।</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>योजना बनाई गई। सेवा में कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>आंशिक रूप से पूर्ण: कुछ परिवर्तन आपकी स्वीकृति की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>सिंक पूरा हुआ, पर कुछ रिकॉर्ड अस्वीकृत हुए।</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>रोका गया। तब तक जिसकी पुष्टि हुई वह बना रहता है।</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>सिंक पूरा नहीं हुआ। तब तक जिसकी पुष्टि हुई वह बना रहता है।</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>सेवा द्वारा पुष्टि:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>सिंक यह करेगा:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>बनाए जाने वाले उपयोगकर्ता</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>अपडेट किए जाने वाले उपयोगकर्ता</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>सक्षम किए जाने वाले उपयोगकर्ता</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>अक्षम किए जाने वाले उपयोगकर्ता</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>हटाए जाने वाले उपयोगकर्ता</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>जिन उपयोगकर्ताओं का सिंक बंद होगा</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>बनाए जाने वाले समूह</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>अपडेट किए जाने वाले समूह</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>हटाए जाने वाले समूह</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>जिन समूहों का सिंक बंद होगा</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>जोड़ी जाने वाली सदस्यताएँ</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>निकाली जाने वाली सदस्यताएँ</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>उपयोगकर्ता बनाए गए</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>उपयोगकर्ता अपडेट किए गए</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>उपयोगकर्ता सक्षम किए गए</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>उपयोगकर्ता अक्षम किए गए</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>उपयोगकर्ता हटाए गए</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>उपयोगकर्ता अब सिंक नहीं होते</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>उपयोगकर्ता विरोध में</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>उपयोगकर्ता रोके गए</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>उपयोगकर्ता अनदेखे</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>उपयोगकर्ता अपरिवर्तित</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>समूह बनाए गए</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>समूह अपडेट किए गए</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>समूह सक्षम किए गए</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>समूह अक्षम किए गए</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>समूह हटाए गए</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>समूह अब सिंक नहीं होते</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>समूह विरोध में</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>समूह रोके गए</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>समूह अनदेखे</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>समूह अपरिवर्तित</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>सदस्यताएँ जोड़ी गईं</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>सदस्यताएँ निकाली गईं</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>कोई अक्षम नहीं किया गया, न हटाया गया, न समूह से निकाला गया। {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>अस्वीकृत रिकॉर्ड: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>स्वीकृति की प्रतीक्षा में: {what}, {total} में से {count}।</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>ठीक इन्हें देखने, और स्वीकृति देने या अस्वीकार करने के लिए: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>जैसा है वैसा रहता है, क्योंकि किसी ने अस्वीकार किया: {what}, {count}। holds कमांड देखें।</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>उपयोगकर्ता अक्षम करना</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>समूह के सदस्य निकालना</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>नाम बदलना</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>निर्देशिका घटने के बाद के परिवर्तन</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>पुष्टि किए गए परिवर्तन: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>अभी कोई सिंक नहीं चला है।</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  और अन्य (सभी --json के साथ)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>ठीक इसे लागू करने के लिए: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>नए ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>अपडेट करने हैं ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>सक्षम करने हैं ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>अक्षम करने हैं ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>बाहर हो रहे ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>विरोध ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>अनदेखे ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>अपरिवर्तित ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>दायरा</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>मैपिंग</translation>
    </message>
    <message>
        <source>match</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>action</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>कुछ ऐसा गलत हुआ जो नहीं होना चाहिए था। विवरण {log} में है।</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>{folder} में Identity Connect सेट नहीं किया गया है।</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>वहाँ कोई सेटिंग्स नहीं हैं।</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>identity-connect setup चलाएँ, या --profile-folder से दूसरा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>{folder} में Identity Connect पहले से सेट है।</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>इसकी सेटिंग्स बदलने के लिए --replace जोड़ें।</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>“{who}” के लिए कोई नहीं मिला।</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>न {at} का पठन और न इतिहास ऐसा नाम, मेल या GUID जानता है: ऑब्जेक्ट मौजूद नहीं है, पढ़ने वाला खाता उसे नहीं देख सकता, या वह पढ़े जाने वाले भाग से बाहर है।</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>पूर्वावलोकन चलाएँ, या विशिष्ट नाम (DN) अथवा GUID दें।</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>“{who}” के बारे में अभी कुछ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>निर्देशिका अब तक नहीं पढ़ी गई है।</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>पहले identity-connect preview चलाएँ।</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>“{who}” कभी नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>यह {base} के नीचे नहीं है, जहाँ निर्देशिका पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>यदि इसे सिंक होना है, तो कनेक्शन की सेटिंग्स में दूसरा आधार सेट करें।</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>निर्देशिका</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>नियंत्रक</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>इंस्टॉलेशन कुंजी {host} पर ले जाती है, जिसका नाम उत्तर फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>मेल से आई कुंजी कहीं भी ले जा सकती है, और पासवर्ड उसके पीछे जाएँगे।</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>नाम की तुलना अपनी सेवा के पते से करें, फिर [service] के अंतर्गत confirmed_host = &quot;{host}&quot; सेट करें।</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>एन्क्रिप्शन के बिना पासवर्ड पढ़े जा सकने वाले रूप में जाता है।</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>नेटवर्क पर सुन सकने वाला कोई भी उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>[directory] के अंतर्गत security = &quot;ldaps&quot; या &quot;starttls&quot; सेट करें, या यदि वास्तव में यही चाहिए तो plain_confirmed = true।</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>लाइसेंस स्वीकार नहीं किया गया है।</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>उसे पढ़ें, फिर उत्तर फ़ाइल में accept_licence = true सेट करें।</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>उत्तर फ़ाइल {path} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>पथ और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>उत्तर फ़ाइल {path} में एक गलती है।</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>उस स्थान की तुलना README के पूरे उदाहरण (answers-example.toml) से करें।</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>उत्तर फ़ाइल {path} में गुप्त मान नहीं होना चाहिए: {name}।</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>फ़ाइलें कॉपी, मेल और कमिट की जाती हैं।</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>उसे वहाँ से निकालें और वह गुप्त मान बदलें। गुप्त मान परिवेश में या प्रॉम्प्ट पर दें।</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>प्रमाणपत्र फ़ाइल {path} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>उत्तर फ़ाइल में ca_file जाँचें: PEM फ़ाइल, उत्तर फ़ाइल के सापेक्ष।</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>एक गुप्त मान अनुपस्थित है: {secret}।</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>वह परिवेश में नहीं है, और पूछने के लिए कोई नहीं है।</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>इस कमांड के लिए {variable} सेट करें, या इसे टर्मिनल पर चलाएँ।</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>संगठनात्मक इकाई {dn} नहीं मिली।</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>वह मौजूद नहीं है, या खाता उसे नहीं देख सकता।</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>उत्तर फ़ाइल में विशिष्ट नाम (DN) जाँचें।</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>इंस्टॉलेशन कुंजी</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>इंस्टॉलेशन कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM टोकन</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>प्रॉक्सी का पासवर्ड</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>क्लाइंट सीक्रेट (संगठन के अपने OAuth क्लाइंट का)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>निर्देशिका खाते का पासवर्ड</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>{host} पर {organization} की इंस्टॉलेशन कुंजी।</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>साइन इन करने के लिए {url} खोलें और कोड {code} दर्ज करें</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>कोड मान्य है; {seconds} सेकंड में फिर से प्रयास।</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>{name} के रूप में साइन इन किया गया।</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>स्वामी का खाता नहीं बताया गया: बताए जाने तक कोई अक्षम नहीं किया जाएगा और न हटाया जाएगा।</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    तुलना के बाद विश्वास करने के लिए: ca_file (इसका प्राधिकरण) या pin_sha256, [directory] के अंतर्गत।</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>सेट हो गया। आगे: identity-connect preview, फिर identity-connect sync।</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>यह डिवाइस पंजीकृत है।</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>पासवर्ड और टोकन सीलबंद हैं।</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>सेटिंग्स सहेजी गई हैं।</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>यह कुंजी सही है। यह {host} पर ले जाती है।</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>इनपुट की पंक्ति {line} समझ में नहीं आई।</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>हर पंक्ति name=value होती है।</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>ज्ञात नाम: {names}।</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>दोनों पासफ़्रेज़ भिन्न हैं।</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>एक ही पासफ़्रेज़ दो बार लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>सैंडबॉक्स {users} व्यक्ति के साथ चल रहा है। यह केवल परीक्षण के लिए है।</numerusform>
            <numerusform>सैंडबॉक्स {users} लोगों के साथ चल रहा है। यह केवल परीक्षण के लिए है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>समाप्त करने के लिए Ctrl+C दबाएँ; तब उसमें मौजूद सब कुछ नष्ट हो जाता है।</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>{folder} में Identity Connect की दूसरी प्रति चल रही है।</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>एक समय में एक रन: दो एक-दूसरे का कार्य पलट देंगे।</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>उसके समाप्त होने की प्रतीक्षा करें, या उसे समाप्त करें, फिर पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>एजेंट चल रहा है। समाप्त करने के लिए Ctrl+C दबाएँ; अगली शुरुआत आगे बढ़ती है।</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>अगला रन: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>आउटपुट लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>जिस डिस्क पर वह जाता है वह भरी है, या उसे बंद किया गया।</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>परिणाम फिर से देखें: identity-connect status।</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>Active Directory से फिर नहीं पूछा गया, क्योंकि उसने {time} पर साइन-इन अस्वीकार किया: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>तब से कुछ नहीं बदला है। अस्वीकृत साइन-इन दोहराने वाला शेड्यूल खाते को लॉक कर देता है।</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>खाता या पासवर्ड सही करें। फिर --replace के साथ सेटअप चलाएँ, या यह कमांड एक बार टर्मिनल पर।</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>विंडो खोलने के लिए कोई डिस्प्ले नहीं है।</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>न DISPLAY सेट है, न WAYLAND_DISPLAY।</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>इसके बजाय कमांड (identity-connect --help; demo --headless), या डेस्कटॉप सत्र उपयोग करें।</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>{users} व्यक्ति के साथ सैंडबॉक्स शुरू हो रहा है।</numerusform>
            <numerusform>{users} लोगों के साथ सैंडबॉक्स शुरू हो रहा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>आज़माने के लिए निर्देशिका सेवा: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>इसका व्यवस्थापक: {user}, पासवर्ड {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>निर्देशिका से पढ़े गए: {user} उपयोगकर्ता, {group} समूह।</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>सेवा स्वयं अब {users} उपयोगकर्ता और {groups} समूह गिनती है।</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>कारण सहित छोड़े गए ({count}; डेमो में जानबूझकर दोषपूर्ण रिकॉर्ड हैं):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{seconds} सेकंड में {requests} अनुरोध।</numerusform>
            <numerusform>{seconds} सेकंड में {requests} अनुरोध।</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>दूसरा रन:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>उपयोगकर्ता: {expected} नियोजित थे, {got} की पुष्टि हुई।</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>समूह: {expected} नियोजित थे, {got} की पुष्टि हुई।</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>उपयोगकर्ता: {expected} की पुष्टि हुई, सेवा में {got} अधिक हैं।</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>समूह: {expected} की पुष्टि हुई, सेवा में {got} अधिक हैं।</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>कोई उपयोगकर्ता नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>कोई समूह नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>सैंडबॉक्स के सत्यापन पृष्ठ ने अपेक्षित उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>{url} खोला नहीं जा सका, या उसमें स्वीकृति का बटन नहीं है।</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>पुनः प्रयास करें; --verbose दिखाता है कि उसने क्या कहा।</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>डेमो {host} पर साइन-इन को स्वीकृति नहीं देता।</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>वह ऐसा केवल इस मशीन पर करता है।</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>identity-connect setup चलाएँ, और साइन-इन को स्वयं स्वीकृति दें।</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>सैंडबॉक्स {seconds} सेकंड में शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>यह मशीन बहुत व्यस्त है, या कुछ उसे रोकता है।</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>कम लोगों के साथ पुनः प्रयास करें (--users)।</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>सैंडबॉक्स इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>इसके पैकेज अतिरिक्त हैं।</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>identity-connect[sandbox] इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>सैंडबॉक्स अनपेक्षित रूप से समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>पुनः प्रयास करें; --verbose दिखाता है कि उसने अंत में क्या कहा।</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} 2030-12-31 जैसी तिथि नहीं है</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} 2030-12-31 जैसा दिन नहीं है</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>यह दिन बीत चुका है: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>1 से {most} लोगों तक चुनें</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect पहले से खुला है; उसकी विंडो सामने लाई गई।</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>अभी कोई इंस्टॉलेशन कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>कुंजी बताती है कि यह कंप्यूटर किस संगठन को सेवा देगा।</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>निर्देशिका के व्यवस्थापन पृष्ठ से कुंजी कॉपी करें और यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>यह कुंजी अभी अपनी सेवा से जाँची नहीं गई है।</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>पुष्टि करें कि {host} आपके संगठन की सेवा है।</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>कुंजी किसी भी सेवा पर ले जा सकती है, और यह यहाँ ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>नाम की तुलना उस पृष्ठ से करें जहाँ से आपने कुंजी कॉपी की, फिर चेक बॉक्स पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>होस्ट {host} और {scim_host} की पुष्टि करें।</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>कुंजी कहीं भी ले जा सकती है: साइन-इन पहले पर जाता है, लोग दूसरे पर भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>नामों की तुलना उस पृष्ठ से करें जहाँ से आपने कुंजी कॉपी की, फिर चेक बॉक्स पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>इंस्टॉलेशन कुंजी अब सीलबंद स्टोर में नहीं है।</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>कुंजी की जाँच के बाद स्टोर साफ़ किया गया।</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>पहले चरण पर वापस जाएँ और कुंजी फिर से पेस्ट करें।</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>पहले जाँचा गया एक गुप्त मान अब सीलबंद स्टोर में नहीं है: {secret}।</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>स्टोर साफ़ किया गया, या किसी अन्य उपयोगकर्ता खाते ने यह सेटअप खोला।</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>जिस चरण में वह माँगा जाता है उस पर वापस जाएँ और उसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>इस सेवा को SCIM के लिए बेयरर टोकन चाहिए।</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>कुंजी में वह नहीं है।</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>उसे सेवा के प्रोविज़निंग पृष्ठ से कॉपी करें।</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>जिस पृष्ठ पर वह दिखता है वहाँ से फिर कॉपी करें, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>प्रॉक्सी का पासवर्ड है, पर उपयोगकर्ता नाम नहीं।</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>उपयोगकर्ता नाम भी दर्ज करें, या दोनों रिक्त छोड़ें।</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>उसे पढ़ें, फिर चेक बॉक्स पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>अभी किसी ने साइन इन नहीं किया है।</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>यह कंप्यूटर उस व्यवस्थापक की ओर से कार्य करता है जो कोड को स्वीकृति देता है।</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>पृष्ठ ब्राउज़र में खोलें, वहाँ साइन इन करें और कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>कोड की समय-सीमा समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>कोड केवल कुछ मिनट मान्य होता है।</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} किसी डोमेन का नाम नहीं है।</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>डोमेन का DNS नाम corp.example.com जैसा होता है।</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>डोमेन का DNS नाम लिखें।</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} किसी कंप्यूटर का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>पूरा नाम लिखें, जैसे dc1.corp.example.com, :636 केवल दूसरे पोर्ट के लिए।</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>किसी उपयोगकर्ता का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>निर्देशिका एक खाते के अधिकारों से पढ़ी जाती है; पढ़ना पर्याप्त है।</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>उपयोगकर्ता लिखें, जैसे reader@corp.example.com।</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} नहीं बताता कि उपयोगकर्ता किस डोमेन का है।</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>इसे name@domain, DOMAIN\name या विशिष्ट नाम (DN) के रूप में लिखें।</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>उपयोगकर्ता का पासवर्ड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>निर्देशिका पढ़ने वाले उपयोगकर्ता का पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>एन्क्रिप्शन चालू करें, या उसके बिना आगे बढ़ने के लिए चेक बॉक्स पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>इसे DC=corp,DC=example,DC=com के रूप में लिखें, या रिक्त छोड़ें।</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>पृष्ठ आकार {low} और {high} के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>डोमेन नियंत्रक 1000 की अपेक्षा करते हैं।</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>प्राधिकरण का प्रमाणपत्र PEM रूप में नहीं है।</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>PEM फ़ाइल -----BEGIN CERTIFICATE----- से शुरू होती है।</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>प्रमाणपत्र को Base-64 encoded X.509 के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>कनेक्शन अपनी जाँच में सफल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>कनेक्शन अभी इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>इस कनेक्शन का स्वामी खाता बताएँ, या बिना स्वामी के आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>स्वामी ज्ञात होने तक कोई अक्षम नहीं किया जाता और न हटाया जाता है, ताकि स्वामी का अपना प्रवेश बंद न हो जाए।</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>कोई संगठनात्मक इकाई चयनित नहीं है।</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>केवल चयनित इकाइयों के लोग और समूह सिंक होते हैं।</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>कम से कम एक इकाई पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>किसी प्रकार का ऑब्जेक्ट चयनित नहीं है।</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>उपयोगकर्ता, समूह या सुरक्षा समूह पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>पहला सिंक शुरू नहीं किया गया है।</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>अभी कोई पूर्वावलोकन नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>क्या बदलेगा यह आपके देखने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>{path} में सहेजा गया सेटअप पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>फिर से आरंभ करें। पुरानी फ़ाइल उसके पास रखी गई।</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>{path} में सहेजा गया सेटअप इस प्रोग्राम के नए संस्करण का है।</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>नया संस्करण इंस्टॉल करें, या फिर से आरंभ करें।</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>कुछ ऐसा हुआ जिसकी इस प्रोग्राम को अपेक्षा नहीं थी।</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>यह प्रोग्राम की त्रुटि है।</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>विवरण कॉपी करें और सहायता को भेजें।</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>यह चरण यहाँ अब नहीं बदला जा सकता: कनेक्शन इंस्टॉल हो गया है।</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>यह चरण यहाँ अब नहीं बदला जा सकता: पहला सिंक शुरू हो गया है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>इकाइयाँ और ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>फ़ील्ड मैपिंग</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>उपयोगकर्ता नियम</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>शेड्यूल</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>पासवर्ड सिंक</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>समीक्षा और शुरुआत</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>क्या सिंक करें</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>कैसे सिंक करें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समापन</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>वर्तमान चरण</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करने योग्य</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान आवश्यक</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>नियंत्रक का नाम</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>साइन-इन</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>घड़ियाँ</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>हटाए गए ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>पढ़ने वाले उपयोगकर्ता के अधिकार</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>दूसरा नियंत्रक</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>संगठनात्मक इकाइयाँ पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>क्या बदलेगा, यह निकाला जा रहा है</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>उपयोगकर्ता भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>समूह भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>समूहों के सदस्य भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>कुंजी रिडीम करें और यह कंप्यूटर पंजीकृत करें</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>जाँचें कि गुप्त मान सीलबंद हैं</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>सेटिंग्स सहेजें</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>कुंजी गुप्त है: जिसके पास वह है, वह आपके संगठन से कंप्यूटर जोड़ सकता है। उसे सीलबंद स्टोर में रखा जाता है और रिडीम होते ही भुला दिया जाता है। मेल से आई कुंजी कहीं भी ले जा सकती है, इसलिए अज्ञात सेवा की पुष्टि उसके नाम से की जाती है।</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>अपनी क्लाउड निर्देशिका के व्यवस्थापन पृष्ठ से पूरी पंक्ति फिर कॉपी करें। समाप्त हुई या किसी अन्य कंप्यूटर द्वारा उपयोग की गई कुंजी वहाँ बदली जा सकती है। यदि सेवा तक नहीं पहुँचा जा सकता, तो इस पृष्ठ की प्रॉक्सी सेटिंग्स देखें।</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>इस कंप्यूटर पर इस प्रोग्राम की भाषा। इसे विंडो के शीर्ष पर कभी भी बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>आपकी निर्देशिका के नाम, विशेषताएँ और संदेश वहाँ जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>वे शर्तें जिन पर यह प्रोग्राम उपयोग किया जा सकता है। पूरा पाठ इंटरनेट कनेक्शन के बिना भी यहाँ है; उसे सहेजा और प्रिंट किया जा सकता है।</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>आप जो संस्करण स्वीकार करते हैं वह और तिथि सेटिंग्स में दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>क्लाउड निर्देशिका का कोई व्यवस्थापक इस कंप्यूटर को संगठन के लिए कार्य करने की अनुमति देता है। साइन-इन ब्राउज़र में, इस या किसी अन्य डिवाइस पर होता है; पासवर्ड यहाँ कभी नहीं आता।</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>कोड केवल कुछ मिनट मान्य है। ब्राउज़र का पृष्ठ अनुरोध करने वाले कंप्यूटर का नाम बताता है: वहाँ तभी आगे बढ़ें जब वह यही हो। साइन इन करने वाला खाता कनेक्शन का स्वामी होता है, और कोई सिंक उसे कभी अक्षम नहीं करता और न हटाता है।</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Active Directory तक कैसे पहुँचा जाता है: डोमेन, उसके नियंत्रक आज़माए जाने के क्रम में, और पढ़ने वाला उपयोगकर्ता।</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>पढ़ना पर्याप्त है: व्यवस्थापक आवश्यक नहीं, और Active Directory में कभी कुछ नहीं लिखा जाता। नियंत्रकों के पूरे नाम दिए जाते हैं, क्योंकि प्रमाणपत्र पूरे नाम पर जारी होता है। LDAP over SSL (पोर्ट 636) डिफ़ॉल्ट है।</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>यदि कोई नियंत्रक न मिले, तो संभव है यह कंप्यूटर डोमेन के DNS सर्वर से नहीं पूछ सकता; नाम से नियंत्रक जोड़ें। विफलता के तकनीकी विवरण अगले चरण में, पंक्ति-दर-पंक्ति हैं।</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>सिंक को जो कुछ चाहिए होगा वह सब वास्तव में, एक के बाद एक पंक्ति में आज़माया जाता है। हर पंक्ति बताती है कि उसे क्या मिला, और हर एक को अकेले फिर आज़माया जा सकता है।</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>पासवर्ड हर क्लिक पर एक बार आज़माया जाता है और अपने-आप दोबारा कभी नहीं, ताकि आपका खाता लॉक न हो। अविश्वसनीय प्रमाणपत्र निर्णय के लिए आवश्यक सभी जानकारी के साथ दिखाया जाता है: उसके प्राधिकरण पर विश्वास करें, उसे पिन करें, या विश्वास न करें।</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>कारण और समाधान पढ़ने के लिए पंक्ति चुनें। दूसरी पंक्ति की प्रतीक्षा करने वाली पंक्ति उसके काम करने से पहले नहीं आज़माई जाती।</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>कुछ बदलने वाले दो चरणों में पहला: कुंजी रिडीम की जाती है, यह कंप्यूटर सेवा में पंजीकृत होता है, गुप्त मान सीलबंद किए जाते हैं और सेटिंग्स सहेजी जाती हैं।</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>इससे कोई व्यक्ति न बनाया जाता है, न बदला, न अक्षम किया जाता है। पिछले चरण इसके बाद लॉक हो जाते हैं; उनके निर्णय बाद में सेटिंग्स में बदले जा सकते हैं।</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>विफल चरण का नाम बताया जाता है। “{button:Retry}” उससे आगे बढ़ता है; “{button:Roll back}” किए हुए को पलटता है।</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>कौन-सी संगठनात्मक इकाइयाँ सिंक होती हैं, और उनमें किस प्रकार के ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>चिह्नित इकाई अपने नीचे की सभी चीज़ें लाती है, और आप चाहें तो बाद में बनी इकाइयाँ भी। इकाइयाँ अपनी पहचान से याद रखी जाती हैं: नाम या स्थान बदलने पर भी इकाई चुनी रहती है। सिस्टम खाते सदैव छोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>जो इकाई नहीं खुलती वह संभवतः कनेक्शन के उपयोगकर्ता के लिए पढ़ने योग्य नहीं है। LDAP क्वेरी उपयोगकर्ताओं को और सीमित करती है; उसकी त्रुटि दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Active Directory की कौन-सी विशेषता क्लाउड निर्देशिका के किस फ़ील्ड को भरती है।</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>सुझाव अपने कारण के साथ आते हैं और पूर्ववत किए जा सकते हैं। परिणाम एक वास्तविक व्यक्ति के लिए दिखाया जाता है, और पूरे चयन में रिक्त आवश्यक फ़ील्ड और दो लोगों के समान मान जाँचे जाते हैं। objectGUID दोनों पक्षों को जोड़ता है और कभी नहीं बदलता।</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>जिस व्यक्ति का रिकॉर्ड मैप नहीं हो सकता उसे कारण सहित छोड़ दिया जाता है; बाकी सभी सिंक होते हैं।</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>चुनी गई इकाइयों के लोगों में से कौन सिंक होता है: सभी, या वे जो मानदंड पूरा करते हैं।</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>मानदंडों के पास की संख्याएँ आपकी निर्देशिका के पिछले पठन से गिनी जाती हैं, और बताती हैं कि कौन बाहर हो जाएगा। कौन-सी शर्त निर्णय करती है, यह देखने के लिए किसी व्यक्ति का परीक्षण करें।</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>यदि कोई न बचे, तो वह शर्त देखें जो सबसे अधिक लोगों को छोड़ती है। तुलना में बड़े और छोटे अक्षरों का भेद नहीं होता।</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Active Directory में कुछ बदलने पर क्लाउड निर्देशिका के खातों का क्या होता है।</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>चयनित इकाइयों से बाहर होने पर कार्रवाई तभी होती है जब खाते की स्थिति का अनुसरण किया जाता है। हटाना पूर्ववत नहीं किया जा सकता; अक्षम करना किया जा सकता है। सीमाओं से अधिक को रोका जाता है और वह आपकी स्वीकृति की प्रतीक्षा करता है। स्वामी का खाता कभी अक्षम या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>सिंक अपने-आप कब चलता है: रात की पूर्ण तुलना के साथ हर कुछ मिनट, या दैनिक, साप्ताहिक या मासिक।</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>समय आपके चुने समय क्षेत्र के अनुसार स्थानीय हैं; अगले रन सूचीबद्ध हैं, घड़ी बदलने के दिनों पर भी।</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>कौन-से डोमेन नियंत्रक पासवर्ड के परिवर्तन आगे भेजेंगे, ताकि लोग अपने Active Directory पासवर्ड से क्लाउड में साइन इन करें। यह चरण वैकल्पिक है।</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>परिवर्तन उसी नियंत्रक पर कैप्चर होता है जो उसे लेता है, इसलिए हर लिखने योग्य नियंत्रक कवर होना चाहिए। एजेंट नियंत्रक के पुनरारंभ के बाद सक्रिय होता है। पहले से मौजूद पासवर्ड अपने अगले परिवर्तन पर सिंक होते हैं।</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>हर पंक्ति बताती है कि क्या कमी है और PowerShell की कौन-सी पंक्ति उसे ठीक करती है।</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>पहला सिंक जो कुछ करेगा वह सब, कुछ लिखे जाने से पहले: हर व्यक्ति कारण सहित, हर फ़ील्ड पहले और बाद में।</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>यदि पूर्वावलोकन बनने के बाद निर्देशिका बदली, तो वह फिर बनाया जाता है। “{button:Stop}” एक सुसंगत स्थिति छोड़ता है; अगला रन वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>निर्देशिका लिंक</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>प्रदर्शन नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>प्रथम नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>मध्य नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>अंतिम नाम</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>उपनाम (निकनेम)</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>मेल पता</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>पदनाम</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>पसंदीदा भाषा</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>कार्यालय फ़ोन</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>मोबाइल फ़ोन</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>फ़ैक्स</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>घर का फ़ोन</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>पेजर</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>सड़क</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>राज्य या प्रांत</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>डाक कोड</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>पूरा पता</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>कर्मचारी संख्या</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>प्रभाग</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>विभाग</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>लागत केंद्र</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>देश कोड</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>सामान्य नाम</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>देश का नाम</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>कर्मचारी ID</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>कर्मचारी प्रकार</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>आद्याक्षर</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>IP फ़ोन</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>कभी न बदलने वाला पहचानकर्ता</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>पोस्ट ऑफ़िस बॉक्स</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>खाता नाम (Windows 2000 से पहले)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>कुलनाम</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>साइन-इन नाम</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>वेब पृष्ठ</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>इस निर्देशिका के स्कीमा में “{attribute}” नहीं है।</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>स्कीमा में “{attribute}” है, पर इस प्रकार के ऑब्जेक्ट के लिए नहीं।</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>“{attribute}” में बाइनरी डेटा है, जो पाठ के रूप में नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>“{attribute}” के कई मान हो सकते हैं; क्रम में पहला लिया जाता है।</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>“{attribute}” में किसी अन्य ऑब्जेक्ट का विशिष्ट नाम (DN) है।</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>“{attribute}” संख्या है, जैसी लिखी है वैसी भेजी जाती है।</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>“{attribute}” समय है, निर्देशिका जैसा लिखती है वैसा भेजा जाता है।</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>“{attribute}” स्कीमा में है: पाठ, एक मान।</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>निश्चित मान</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>पहला जो रिक्त न हो</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>अतिरिक्त रिक्त स्थान बिना</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>उसका एक भाग</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>पाठ बदलें</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>रिक्त हो तो डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>छँटा हुआ</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>प्रतिस्थापन</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>उनके बीच</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>किस वर्ण से</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>कितने (रिक्त: सभी)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>बदला जाने वाला पाठ</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>रिक्त हो तो मान</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>मैप किए गए</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>मैप नहीं किया गया</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>पूर्ण नहीं</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>छोड़े गए: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>अभी नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>टिप्पणी पढ़ें</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>रिक्त: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>डुप्लिकेट: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>बहुत लंबे: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>पाठ नहीं: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>अदृश्य: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>“{domain}” पर मेल बाहर से शायद ही पहुँच सके।</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>ऐसे नाम केवल नेटवर्क के भीतर उपयोग होते हैं। इसके पते: {count}।</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>“{field}” पर दूसरी विशेषता मैप करें, या डोमेन ज्ञात हो तो आगे बढ़ें।</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>“{field}” आवश्यक है, और {count} के लिए रिक्त है।</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>“{field}” सबके लिए भिन्न होना चाहिए, पर {count} में मान समान है।</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>“{field}” {count} के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>“{field}” {count} के लिए पाठ के रूप में पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>{count} के लिए “{field}” में अदृश्य वर्ण हैं।</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>कोई LDAP क्वेरी नहीं है।</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>एक लिखें, जैसे (department=Sales)।</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>LDAP क्वेरी बहुत जल्दी समाप्त होती है।</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>वर्ण {opened} का कोष्ठक कभी बंद नहीं होता।</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>बंद करने वाला कोष्ठक जोड़ें, या आगे लिखें।</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>वर्ण {position} का बंद करने वाला कोष्ठक एक अधिक है।</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>ऐसा कुछ नहीं खुला जिसे यह बंद कर सके।</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>इसे निकालें, या इसका खोलने वाला कोष्ठक जोड़ें।</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>LDAP क्वेरी अपने अंत के बाद भी जारी है: “{found}”।</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>एक क्वेरी कोष्ठकों की एक जोड़ी है; यह उसके बाद, वर्ण {position} पर आता है।</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>शर्तों को &amp; (सभी) या | (एक पर्याप्त) से जोड़ें: (&amp;(department=Sales)(title=*))।</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>वर्ण {position} के {operator} के चारों ओर कोष्ठक नहीं हैं।</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>पूरी क्वेरी को कोष्ठकों में रखें: ({operator}(department=Sales)(title=*))।</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>“{found}” से पहले खोलने या बंद करने वाला कोष्ठक नहीं है।</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>वर्ण {position} पर या तो दूसरी शर्त शुरू होनी चाहिए या समूह समाप्त होना चाहिए।</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>हर शर्त को अपने कोष्ठकों में रखें: (&amp;(department=Sales)(title=*))। AND और OR जैसे शब्द &amp; और | के रूप में आगे लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>वर्ण {position} पर दो कोष्ठक एक के बाद एक खुलते हैं।</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>साथ की शर्तें &amp;, | या ! से जोड़ी जाती हैं, जो पहले आता है।</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>(&amp;(department=Sales)(title=*)) लिखें, या कोष्ठकों की एक जोड़ी निकालें।</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>वर्ण {position} के {operator} की कोई शर्त नहीं है।</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>उसके बाद शर्तें रखें, हर एक कोष्ठकों में: ({operator}(department=Sales))।</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>! एक शर्त पर लागू होता है, और वर्ण {position} पर दूसरी आती है।</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>(!(&amp;(department=Sales)(title=*))) या (!(|(department=Sales)(title=*))) लिखें।</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>वर्ण {position} पर विशेषता का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>चिह्न से पहले नाम दें, जैसे (department=Sales) में department।</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} किसी विशेषता का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>नाम में अक्षर, अंक और हाइफ़न होते हैं और वह अक्षर से शुरू होता है; वर्ण {position} कुछ और है।</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>नाम वैसा लिखें जैसा Active Directory में है, जैसे department।</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>{name} के बाद वर्ण {position} पर = नहीं है।</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>शर्त में एक नाम, = &gt;= &lt;= ~= में से एक और एक मान होता है।</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>इसे (department=Sales) के रूप में लिखें। &gt; या &lt; नहीं होते: &gt;= और &lt;= उपयोग करें।</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>मान के भीतर, वर्ण {position} पर, खोलने वाला कोष्ठक है।</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>कोष्ठक क्वेरी के अपने चिह्न हैं।</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>यदि वे मान का भाग हैं तो ( के लिए \28 और ) के लिए \29 लिखें; अन्यथा पहले शर्त बंद करें।</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>वर्ण {position} के बैकस्लैश के बाद दो हेक्साडेसिमल अंक नहीं हैं।</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>बैकस्लैश ऐसे वर्ण को शुरू करता है जो अपनी संख्या से लिखा जाता है।</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>स्वयं बैकस्लैश के लिए \5c लिखें।</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>{operator} के साथ तारांकन का उपयोग नहीं हो सकता (वर्ण {position})।</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>केवल = मान का भाग लेता है।</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>= उपयोग करें, या मान के भाग वाले तारांकन के लिए \2a लिखें।</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>मान के भीतर, वर्ण {position} पर, पंक्ति विराम या कोई अन्य अदृश्य वर्ण ({character}) है।</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>पेस्ट किया गया पाठ प्रायः पंक्तियों में टूटा होता है।</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>इसे निकालें। शर्तों के बीच पंक्ति विराम ठीक हैं।</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} किसी मिलान नियम का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>कोलनों के बीच, वर्ण {position} से पहले, नियम की संख्या होती है।</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>इसे (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com) के रूप में लिखें।</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>वर्ण {position} का {character} पूर्ण-चौड़ाई चिह्न है।</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>LDAP क्वेरी अर्ध-चौड़ाई वाले चिह्न से लिखी जाती है: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>इनपुट पद्धति को अर्ध-चौड़ाई पर बदलें और {plain} लिखें।</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>LDAP क्वेरी {depth} स्तरों से अधिक गहरी है (वर्ण {position})।</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>डोमेन नियंत्रक इतना गहरा नहीं पढ़ते।</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>समान चिह्न वाली शर्तों को एक स्तर पर जोड़ें।</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} इस LDAP क्वेरी का उत्तर नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>दूसरी विशेषता उपयोग करें। नियंत्रक ने जो कहा वह तकनीकी विवरण में है।</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>LDAP क्वेरी में ऐसे परिवर्तन हैं जो सहेजे नहीं गए।</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>स्कीमा में उपयोगकर्ताओं की विशेषता {attribute} नहीं है: शर्त को कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>स्कीमा में उपयोगकर्ताओं की विशेषता {attribute} नहीं है: शर्त को कोई नहीं मिलता। उपलब्ध है: {similar}।</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory बिना विशेषता की शर्त अनदेखी करता है: उसे कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory में मिलान नियम {rule} नहीं है: शर्त को कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} में विशिष्ट नाम (DN) हैं, जिनकी तुलना केवल पूरे रूप में होती है: तारांकन के साथ शर्त को कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} की तुलना रिक्त से है, जिससे कोई नहीं मिलता। बिना मान वाले लोगों के लिए (!({attribute}=*)) लिखें।</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>{attribute} का मान तारांकन से शुरू होता है: कोई अनुक्रमणिका सहायक नहीं, और हर उपयोगकर्ता देखा जाता है।</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} अनुक्रमित नहीं है: हर उपयोगकर्ता देखा जाता है, जो बड़े डोमेन में धीमा है।</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory ~= को = मानता है: {attribute} समान होना चाहिए।</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory {attribute} के बाद :dn अनदेखा करता है।</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>{attribute} के मान में न दिखने वाला वर्ण है ({character})।</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>खातों के स्थायी रूप से हटाए जाने की पुष्टि करें।</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>हटाए गए खाते के मेल, फ़ाइलें और डेटा वापस नहीं लाए जा सकते, व्यक्ति को फिर से सिंक करने पर भी नहीं।</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>कार्ड में इसकी पुष्टि करें, या खाते अक्षम करना चुनें।</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>सीमा 0 और {most} के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>परिवर्तनों की संख्या लिखें।</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} प्रतिशत हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>0 से 100 प्रतिशत तक हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>सीमा कम से कम {floor} की अनुमति देती है, पर कभी {ceiling} से अधिक नहीं।</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>दूसरी संख्या प्रभावी होती है, इसलिए पहली का कोई प्रभाव नहीं होगा।</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>पहली संख्या घटाएँ, या दूसरी बढ़ाएँ।</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} ऐसा हिस्सा नहीं है जिस पर सब कुछ रोका जाए।</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>पहले से बहुत कम ऑब्जेक्ट देने वाली निर्देशिका संभवतः कम अधिकारों से पढ़ी गई।</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>0 से ऊपर और 100 प्रतिशत तक हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Active Directory में अक्षम</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>चयनित इकाइयों से बाहर ले जाया गया</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Active Directory में हटाया गया</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>फिर से सक्षम किया गया</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>सेवा में हटाया गया</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>खाते की समय-सीमा समाप्त</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>नया, रिक्त खाता बनाया जाता है।</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>कुछ नहीं होता: दोनों ओर नहीं रहा।</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>कोई खाता नहीं बनाया जाता।</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>खाता सक्षम किया जाता है।</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>खाता अक्षम किया जाता है।</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>खाता स्थायी रूप से हटाया जाता है।</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>सक्रिय रहता है, और अब सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>सक्रिय रहता है: स्वामी कभी अक्षम या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>कनेक्शन का स्वामी ज्ञात होने तक सक्रिय रहता है।</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>जो भेजा जाता है वह Zoho Directory के कस्टम स्टोर में जाता है। वहाँ खाते स्थिति-परिवर्तन, बाहर होने या हटाए जाने का अनुसरण करते हैं या नहीं, यह स्टोर की अपनी सेटिंग्स तय करती हैं।</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Zoho Directory यह स्वयं तय करता है: कस्टम स्टोर की सेटिंग्स में (Admin Panel &gt; Directory Stores)।</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>SCIM सेवा यह स्वयं तय करती है: उसके व्यवस्थापन पृष्ठों में आमंत्रण या सूचनाएँ देखें।</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>यह सेवा इसे स्वयं, अपने व्यवस्थापन पृष्ठों में तय करती है।</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>कोई नियंत्रक नहीं चुना गया।</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>नियंत्रक केवल उन पासवर्ड परिवर्तनों को कैप्चर करता है जो उस पर किए जाते हैं।</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>हर लिखने योग्य नियंत्रक चुनें, या पासवर्ड सिंक बंद करें।</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>यह सेवा पासवर्ड नहीं लेती।</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>वह न पासवर्ड एजेंट का कॉल देती है, न SCIM का changePassword।</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>पासवर्ड सिंक के बिना आगे बढ़ें। लोग अपना पासवर्ड सेवा में सेट करते हैं।</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Zoho Directory का कस्टम स्टोर पासवर्ड नहीं लेता।</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>वहाँ जो भेजा जाता है वह किसी का पासवर्ड नहीं बनता।</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>पासवर्ड सिंक के बिना आगे बढ़ें। लोग अपना पासवर्ड Zoho Directory में सेट करते हैं।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, पोर्ट 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, पोर्ट 5985 या 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>लिखने योग्य</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>SMB पर साइन-इन</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ADMIN$ में लिखा जा सकता है</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>WinRM पर साइन-इन</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>संस्करण और आर्किटेक्चर</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>डिस्क स्थान</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>LSA सुरक्षा</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>अन्य पासवर्ड फ़िल्टर</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>लंबित पुनरारंभ</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>अन्य इंस्टॉलेशन</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>जाँचा नहीं गया: पहले नियंत्रक को उत्तर देना चाहिए।</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>{host} इस कंप्यूटर के DNS को ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>रिकॉर्ड नहीं है, या यह कंप्यूटर डोमेन से बाहर के DNS सर्वर से पूछता है।</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>इस कंप्यूटर को डोमेन का DNS सर्वर उपयोग करने दें। यह पंक्ति दिखाती है कि वह क्या उत्तर देता है:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} उत्तर देता है।</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} ने {seconds} सेकंड में किसी पोर्ट पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>वह बंद है, या यहाँ और {addresses} के बीच कोई फ़ायरवॉल सब कुछ ड्रॉप करता है।</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>नियंत्रक शुरू करें या फ़ायरवॉल खोलें। यह पंक्ति यहाँ से आज़माती है:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>पोर्ट {port} पर उत्तर देता है।</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} पोर्ट {port} पर SMB अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>Server सेवा नहीं चल रही; एजेंट उसी के माध्यम से कॉपी होता है।</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} पोर्ट {port} (SMB) पर मौन है।</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>नियंत्रक या मार्ग का कोई फ़ायरवॉल इसे ड्रॉप करता है; एजेंट इसी के माध्यम से कॉपी होता है। SMB केवल कुछ इंस्टॉल करने या निकालने के समय आवश्यक है।</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>मार्ग में पोर्ट {port} खोलें, और यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>पोर्ट {port} पर उत्तर देता है, TLS से एन्क्रिप्टेड।</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>पोर्ट {port} पर उत्तर देता है; संदेश साइन-इन द्वारा एन्क्रिप्ट होते हैं।</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} पोर्ट {port} और {other} पर WinRM अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>PowerShell रिमोटिंग बंद है; एजेंट उसी के माध्यम से इंस्टॉल होता है।</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} पोर्ट {port} और {other} (WinRM) पर मौन है।</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>नियंत्रक या मार्ग का कोई फ़ायरवॉल इसे ड्रॉप करता है; एजेंट इसी के माध्यम से इंस्टॉल होता है।</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>इस पर पासवर्ड बदले जा सकते हैं।</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>आवश्यक नहीं: यह केवल-पठन है, और पासवर्ड का हर परिवर्तन लिखने योग्य नियंत्रक को भेजता है।</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}।</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>निर्देशिका नहीं बताती कि {host} पर क्या चलता है।</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} पर Windows नहीं चलता।</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>निर्देशिका {system} {version} बताती है। एजेंट Windows के अपने साइन-इन का भाग है।</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} पर चलने वाला Windows बहुत पुराना है: {system}, {version}।</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>एजेंट को Windows Server 2012 या नया चाहिए।</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>इसे छोड़ दें, या नियंत्रक बदलें। इस पर किए गए परिवर्तन कैप्चर नहीं होते।</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>यह कंप्यूटर {own} का है।</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>यह कंप्यूटर {own} का है, {domain} का नहीं।</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>यह {domain} के नियंत्रकों तक तभी पहुँचता है जब एक डोमेन दूसरे पर विश्वास करता हो।</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>जहाँ ऐसा नहीं है, वहाँ {domain} के किसी कंप्यूटर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>यहाँ नहीं बताया जा सकता कि यह कंप्यूटर {domain} का है या नहीं।</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>केवल Windows, और realmd वाला Linux, यह बताते हैं।</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>एजेंट Kerberos से कॉपी होता है: सुनिश्चित करें कि यह कंप्यूटर {domain} में साइन इन कर सकता है।</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>यह कंप्यूटर, {machine}, किसी डोमेन का नहीं है।</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>Kerberos, जिससे एजेंट इंस्टॉल होता है, केवल {domain} के कंप्यूटर पर निश्चित है।</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>Identity Connect को डोमेन के किसी कंप्यूटर पर चलाएँ, या इसे जोड़ें, जिससे यह पुनरारंभ होता है। यहाँ, व्यवस्थापक के रूप में:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} Domain Admin है।</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} नियंत्रकों का व्यवस्थापक है।</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} अपने समूह नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>निर्देशिका उसे वे नहीं दिखाती।</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>इसके अधिकार इंस्टॉलेशन पर आज़माए जाते हैं।</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>इंस्टॉलेशन पर दूसरा खाता माँगा जाता है।</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} नियंत्रकों पर इंस्टॉल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>वह न Domain Admins ({sid}) का है, न Administrators का, किसी अन्य समूह के माध्यम से भी नहीं।</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>इंस्टॉलेशन पर दूसरा खाता उपयोग करें, या किसी Domain Admin से यह पंक्ति चलवाएँ:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell वहाँ constrained language mode में है: AppLocker या App Control for Business केवल नीति में नामित स्क्रिप्ट की अनुमति देता है।</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>एजेंट इंस्टॉल होते समय खाते को उस नीति से बाहर रखें, या पैकेज सॉफ़्टवेयर वितरण से इंस्टॉल करें। यह पंक्ति नियंत्रक पर मोड दिखाती है:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} का PowerShell 5.1 से पुराना है।</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>यह Windows Server 2016 के साथ आता है; पुराने सिस्टम को Windows Management Framework 5.1 चाहिए।</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Windows Management Framework 5.1 इंस्टॉल करें, या नियंत्रक बदलें। यह पंक्ति नियंत्रक पर संस्करण दिखाती है:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>{host} का Task Scheduler नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>पैकेज SYSTEM के रूप में, एक बार चलने वाले कार्य के माध्यम से इंस्टॉल होता है।</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} किसी कंप्यूटर का नाम या पता नहीं है।</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>नाम में अक्षर, अंक, हाइफ़न और बिंदु होते हैं; पते में उसकी संख्याएँ।</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>नियंत्रक का पूरा DNS नाम दर्ज करें, जैसे dc1.corp.example.com।</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>पोर्ट {port} (SMB) पर {host} तक नहीं पहुँचा जाता।</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>इस कंप्यूटर से उसके नेटवर्क तक कोई मार्ग नहीं है।</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>इस कंप्यूटर को नियंत्रकों के नेटवर्क से जोड़ें (VPN, रूट)। यह पंक्ति यहाँ से आज़माती है:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} ने पोर्ट {port} (SMB) पर उत्तर देना बंद कर दिया: {seconds} सेकंड से कुछ नहीं।</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>उस पर अधिक भार है या वह पुनरारंभ हो रहा है, या मार्ग का कोई उपकरण कनेक्शन खुलने देता है और फिर भेजी गई सामग्री रोक लेता है।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>पुनः प्रयास करें। फिर ऐसा हो तो मार्ग में फ़ायरवॉल या WAN ऑप्टिमाइज़र खोजें।</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>{host} के पोर्ट {port} पर जो उत्तर देता है वह SMB का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>वहाँ कोई अन्य प्रोग्राम सुन रहा है, या मार्ग का कोई उपकरण उसके स्थान पर उत्तर देता है।</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>पता करें कि कौन सुन रहा है। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} SMB एन्क्रिप्ट नहीं करता।</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>वह SMB 3 नहीं देता, या उसके साथ एन्क्रिप्शन नहीं। एजेंट कभी सादे पाठ में नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>SMB 3 चालू करें। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} ने {user} को केवल अतिथि के रूप में प्रवेश दिया।</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>वह खाते को नहीं जानता और अपरिचितों को अतिथि के रूप में आने देता है; अतिथि का कनेक्शन न हस्ताक्षरित होता है, न एन्क्रिप्टेड।</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Domain Admin का उपयोग करें, और अतिथि खाता अक्षम करें। यह पंक्ति Domain Admin के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>{host} में साइन इन करने के लिए उपयोगकर्ता नाम या पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>न संग्रहीत खाता दिया गया, न दूसरा।</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Domain Admin का उपयोगकर्ता नाम और पासवर्ड दर्ज करें, और पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} {user} का पासवर्ड अस्वीकार करता है, या यह खाता नहीं जानता।</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड गलत है; दोनों में भेद नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>दोनों सही करें, फिर पुनः प्रयास करें। कई प्रयास खाते को लॉक कर सकते हैं।</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>खाता {user} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>पूछे गए डोमेन में इस नाम का खाता नहीं है।</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>इसे user@domain, या DOMAIN\user के रूप में लिखें। यह पंक्ति दिखाती है कि वह मौजूद है या नहीं:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>किसी व्यवस्थापक ने उसे अक्षम किया।</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>दूसरा खाता उपयोग करें, या उसे सक्षम करें। यह पंक्ति Domain Admin के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>उसका अंतिम दिन बीत चुका है।</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>दूसरा खाता उपयोग करें, या उसकी अवधि बढ़ाएँ। यह पंक्ति Domain Admin के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>उसके साथ बहुत अधिक गलत पासवर्ड आज़माए गए।</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>उसके अपने-आप अनलॉक होने की प्रतीक्षा करें, या उसे अनलॉक करें। यह पंक्ति Domain Admin के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>खाता {user} अक्षम है, लॉक है या उसकी समय-सीमा समाप्त है।</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos नहीं बताता कि इनमें से क्या।</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>दूसरा खाता उपयोग करें, या देखें कि क्या है। यह पंक्ति तीनों दिखाती है:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>{user} के पासवर्ड की समय-सीमा समाप्त है या उसे बदलना होगा।</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>वह बहुत पुराना है, या कोई व्यवस्थापक अगले साइन-इन पर नया माँगता है।</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>एक बार Windows में साइन इन करके उसे बदलें; फिर नया दर्ज करें और पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} इस समय साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>खाते का लॉगऑन समय इसे बाहर रखता है।</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>दूसरा खाता उपयोग करें, या किसी अन्य समय पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} नेटवर्क पर {host} में साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>खाता कुछ कंप्यूटरों तक सीमित है, या कोई नीति इसे रोकती है (Deny access to this computer from the network, Protected Users, प्रमाणीकरण नीति)।</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>दूसरे Domain Admin का उपयोग करें। यह पंक्ति खाते की सीमाएँ दिखाती है:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} अभी {user} का पासवर्ड नहीं जाँच सकता।</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>उसकी Netlogon सेवा नहीं चल रही, या वह किसी अन्य नियंत्रक तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>सेवा शुरू करें। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} NTLM अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>डोमेन की एक नीति इसे सीमित करती है; इस नियंत्रक के लिए NTLM चुना गया था।</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>{host} के लिए फिर Kerberos चुनें, और पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} {user} का साइन-इन अस्वीकार करता है: {status}।</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>वह यहाँ ज्ञात कोई कारण नहीं देता; यह स्थिति Windows की है।</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>नियंत्रक के Security लॉग में देखें (घटना 4625)। यह पंक्ति वहाँ, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>{host} में {user} का साइन-इन विफल हुआ।</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>जाँचें कि उपयोगकर्ता नाम कैसे लिखा है (user@domain, DOMAIN\user), या Kerberos चुनें।</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos को नियंत्रक का नाम चाहिए, उसका पता {host} नहीं।</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>टिकट नामों पर बनते हैं।</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>उसका पूरा DNS नाम दर्ज करें; या यदि पता ही आवश्यक है, तो {host} के लिए NTLM चुनें।</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos नियंत्रक को नाम {host} से नहीं जानता।</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>नाम उपनाम (alias) है या गलत लिखा है, या सेवा cifs/{host} पंजीकृत नहीं है।</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos को {user} का डोमेन नहीं मिलता।</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>@ के बाद डोमेन के नाम से अलग नाम है, या यह कंप्यूटर उसके नियंत्रक नहीं जानता।</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>खाते को DOMAIN\user के रूप में लिखें, और इस कंप्यूटर को डोमेन का DNS उपयोग करने दें।</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>कोई नियंत्रक Kerberos का उत्तर नहीं देता, इसलिए {user} {host} में साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>कोई फ़ायरवॉल पोर्ट 88 के पैकेट ड्रॉप करता है, या इस कंप्यूटर को DNS में नियंत्रक नहीं मिलते।</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>नियंत्रकों के लिए पोर्ट 88 (TCP और UDP) खोलें। यह पंक्ति यहाँ से आज़माती है:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos ने {seconds} सेकंड में उत्तर नहीं दिया, इसलिए {host} में कोई साइन इन नहीं करता।</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>कोई फ़ायरवॉल {realm} के नियंत्रकों के पोर्ट 88 के पैकेट ड्रॉप करता है, या वे सभी व्यस्त हैं।</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>इस कंप्यूटर और {host} की घड़ियों में Kerberos के लिए बहुत अधिक अंतर है।</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>उनके बीच पाँच मिनट से अधिक हैं।</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>इस कंप्यूटर की घड़ी डोमेन के अनुसार सेट करें। यह पंक्ति यहाँ, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>इस कंप्यूटर पर Kerberos इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>{host} के साइन-इन को यह चाहिए; Linux पर यह Identity Connect का अतिरिक्त भाग है।</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>Identity Connect को उसके kerberos अतिरिक्त भाग सहित इंस्टॉल करें; या {host} के लिए NTLM चुनें।</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos {host} में {user} का साइन-इन अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>उपयोगकर्ता नाम और इस कंप्यूटर की घड़ी व DNS जाँचें; या {host} के लिए NTLM चुनें।</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} पर शेयर ADMIN$ नहीं है।</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>वहाँ प्रशासनिक शेयर बंद हैं।</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>उन्हें चालू करें। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ; उसके सभी शेयर क्षण भर अनुपलब्ध होते हैं:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} {host} पर ADMIN$ का उपयोग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>केवल नियंत्रक के व्यवस्थापक कर सकते हैं, और यह खाता उनमें नहीं है।</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>Domain Admin अधिकारों वाला खाता, यहाँ या कनेक्शन की सेटिंग्स में, उपयोग करें और पुनः प्रयास करें। कुछ दोबारा इंस्टॉल नहीं करना है। यह पंक्ति दिखाती है कि ये अधिकार किसके पास हैं:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} {user} को ADMIN$ में {name} पर नहीं लिखने देता।</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>खाता वहाँ पढ़ सकता है पर लिख नहीं सकता: वह नियंत्रक का व्यवस्थापक नहीं है, या Windows फ़ोल्डर के अधिकार बदले गए।</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Domain Admin अधिकारों वाला खाता उपयोग करें, और पुनः प्रयास करें। अधिकार देखने के लिए यह पंक्ति नियंत्रक पर चलाएँ:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>{host} का ADMIN$ फ़ाइलें नहीं लेता: वह लेखन-संरक्षित है।</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>जिस वॉल्यूम पर Windows है उस पर लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>देखें कि उसे क्या संरक्षित करता है। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>{host} की डिस्क भरी है: {name} के लिए स्थान नहीं था।</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>जिस वॉल्यूम पर Windows है उस पर स्थान नहीं बचा, या कोटा समाप्त है। जो कॉपी हुआ था वह फिर निकाल दिया जाता है।</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>स्थान बनाएँ, और पुनः प्रयास करें। यह पंक्ति नियंत्रक पर खाली स्थान दिखाती है:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} अभी SMB पर और कार्य नहीं लेता।</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>उसकी मेमोरी या सत्रों की संख्या समाप्त है।</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>बाद में पुनः प्रयास करें। यह पंक्ति नियंत्रक पर दिखाती है कि कौन जुड़ा है:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{host} पर {name} उपयोग में है।</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>वहाँ कोई प्रोग्राम उसे पकड़े हुए है, जैसे msiexec या वायरस स्कैनर।</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>कुछ मिनट बाद पुनः प्रयास करें। यह पंक्ति नियंत्रक पर दिखाती है कि msiexec कार्यरत है या नहीं:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>{host} से कनेक्शन टूट गया (SMB)।</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>नियंत्रक या नेटवर्क ने उसे समाप्त किया। कॉपी हो रही फ़ाइल को नियंत्रक स्वयं निकाल देता है।</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>पुनः प्रयास करें। फिर ऐसा हो तो नियंत्रक का System लॉग देखें:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} ने SMB का ऐसा उत्तर दिया जो यहाँ ज्ञात नहीं: {status}।</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>पुनः प्रयास करें। फिर ऐसा हो तो नियंत्रक का SMB लॉग देखें:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} {host} पर नहीं है।</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>वह अभी लिखा नहीं गया, या किसी ने उसे निकाल दिया।</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>इस नियंत्रक का इंस्टॉलेशन पुनः आज़माएँ।</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} {host} पर पूरा नहीं पहुँचा: {sent} में से {found} बाइट।</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>नियंत्रक, या उसके नीचे की फ़ाइल प्रणाली ने एक भाग नहीं लिखा। फ़ाइल फिर निकाल दी गई।</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>पुनः प्रयास करें। फिर ऐसा हो तो डिस्क जाँचें। यह पंक्ति नियंत्रक पर चलाएँ:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>{host} पर फ़ोल्डर {folder} को सुरक्षित नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>SYSTEM और Administrators के अतिरिक्त अन्य उसमें लिख सकते थे: उसका वॉल्यूम अधिकार नहीं रखता, या कुछ उन्हें बदलता है। उसे फिर निकाल दिया गया, और कुछ कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ का NTFS या ReFS पर होना आवश्यक है। यह पंक्ति नियंत्रक पर इसे दिखाती है:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} Identity Connect का फ़ोल्डर नहीं है, और उसे छेड़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>IdentityConnect के नीचे केवल वही लिखा और निकाला जाता है जो Identity Connect ने स्वयं बनाया।</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>यदि आवश्यक न हो तो उसे मैन्युअल रूप से निकालें।</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>पैकेज {path} पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}।</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>पैकेज {path} वह नहीं है जो कॉन्फ़िगर किया गया था।</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>उसका SHA-256 {found} है; अपेक्षित {expected} है। वह दूसरा संस्करण है, या किसी ने उसे बदला। कुछ कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>पैकेज फिर से उसके स्रोत से लें, और उसका SHA-256 मिलाएँ। यह पंक्ति उसे यहाँ दिखाती है:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>पैकेज {path} कॉपी होते समय बदल गया।</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>दूसरी बार पढ़े गए का SHA-256 अलग है। जो कॉपी हुआ था वह फिर निकाल दिया जाता है।</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>पता करें कि उसमें कौन लिखता है, और पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>{host} के लिए खाता या पासवर्ड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>न संग्रहीत खाते में दोनों हैं, न दूसरे में।</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>इंस्टॉल करने वाला खाता और उसका पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>नियंत्रक का पूरा DNS नाम दर्ज करें, या उसके लिए NTLM चुनें।</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} ने पोर्ट {port} (WinRM) पर कनेक्शन बीच में समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Windows Remote Management पुनरारंभ हुआ, नियंत्रक पुनरारंभ हो रहा है, या मार्ग के किसी उपकरण ने कनेक्शन काट दिया।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>पुनः प्रयास करें। फिर ऐसा हो तो सेवा पुनरारंभ करें। नियंत्रक पर, व्यवस्थापक के रूप में:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} ने पोर्ट {port} (WinRM) पर उत्तर देना बंद कर दिया: {seconds} सेकंड से कुछ नहीं।</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>{host} के पोर्ट {port} पर जो उत्तर देता है वह Windows Remote Management नहीं है।</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} पोर्ट {port} (WinRM) पर संदेश नहीं लेता: HTTP स्थिति {status}, बिना कारण।</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>Windows Remote Management का लिसनर सेट नहीं है, या केवल आंशिक रूप से है।</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>उसे फिर से सेट करें। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>पोर्ट {port} (WinRM) पर {host} का एक उत्तर तय अनुसार एन्क्रिप्टेड नहीं था।</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>यहाँ और {host} के बीच HTTP पढ़ने या बदलने वाला उपकरण खोजें। WinRM का प्रमाणपत्र ऐसे उपकरणों को बाहर रखता है; यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>{host} के पोर्ट {port} पर जो उत्तर देता है, उसने प्रमाणित नहीं किया कि वह {host} है।</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>उसने साइन-इन लिया और उसका वैसा उत्तर नहीं दिया जैसा केवल नियंत्रक स्वयं दे सकता है।</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>मार्ग में उसके स्थान पर उत्तर देने वाला उपकरण, या DNS में {host} का पुराना रिकॉर्ड खोजें। यह पंक्ति यहाँ दिखाती है कि DNS क्या कहता है:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} पोर्ट {port} पर WinRM के लिए न Kerberos देता है, न Negotiate।</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>वे वहाँ बंद हैं। Basic, जो पासवर्ड पढ़े जा सकने वाले रूप में भेजता, कभी उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>WinRM (पोर्ट {port}) के लिए {host} का प्रमाणपत्र विश्वसनीय नहीं है।</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>कनेक्शन की सेटिंग्स में उस प्राधिकरण पर विश्वास करें। या, यदि कंप्यूटर के स्टोर में डोमेन के प्राधिकरण का प्रमाणपत्र है, तो उसे उपयोग में लाने के लिए यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>पोर्ट {port} पर WinRM का प्रमाणपत्र {host} के बजाय किसी अन्य नाम का है।</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>वह नियंत्रक के किसी अन्य नाम के लिए जारी हुआ, या कोई अन्य मशीन उत्तर देती है।</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>WinRM को नाम {host} का प्रमाणपत्र दें। कंप्यूटर के स्टोर में हो तो यह पंक्ति उसे उपयोग में लाती है, नियंत्रक पर, व्यवस्थापक के रूप में:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>WinRM (पोर्ट {port}) के लिए {host} का प्रमाणपत्र आज मान्य नहीं है।</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>वह समाप्त हो गया है, अभी मान्य नहीं हुआ है, या इस कंप्यूटर की घड़ी गलत है।</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>उसे नवीनीकृत करें। कंप्यूटर के स्टोर में नया हो तो यह पंक्ति उसे उपयोग में लाती है, नियंत्रक पर, व्यवस्थापक के रूप में:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>उसका प्रमाणपत्र नहीं रहा, उसकी कुंजी बहुत कमज़ोर है, या केवल 1.2 से पुराना TLS चालू है।</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>लिसनर फिर से सेट करें। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>{user} का पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>वह गलत लिखा गया, या संग्रहीत होने के बाद बदला गया।</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>उसे फिर से दर्ज करें। हर गलत प्रयास खाते को लॉक करने में गिना जाता है; यह पंक्ति दिखाती है कि कौन-से खाते लॉक हैं:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>{host} का डोमेन {user} को नहीं जानता।</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>नाम गलत लिखा गया, या खाता किसी अन्य डोमेन का है।</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>इसे user@domain या DOMAIN\user के रूप में, खाते के डोमेन के साथ लिखें।</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} साइन इन नहीं कर सकता: खाता लॉक है, अक्षम है या उसकी समय-सीमा समाप्त है।</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos नहीं बताता कि क्या।</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>उसे अनलॉक या सक्षम करें, या दूसरा खाता उपयोग करें। यह पंक्ति दिखाती है कि क्या है:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} अभी {host} पर, या यहाँ से, साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>उसका लॉगऑन समय, जिन कंप्यूटरों पर वह लॉग ऑन कर सकता है, या कोई प्रमाणीकरण नीति इसे निषिद्ध करती है।</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>खाते के गुणों में उसे बदलें, या दूसरा खाता उपयोग करें।</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>{user} के पासवर्ड की समय-सीमा समाप्त है, या उसे पहले बदलना होगा।</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>एक बार Windows में साइन इन करके नया सेट करें; फिर उसे दर्ज करें और पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos सेवा {service} को नहीं जानता।</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} उपनाम (alias) है, नियंत्रक का अपना नाम नहीं, या सेवा का नाम किसी अन्य खाते पर भी, या किसी पर नहीं, पंजीकृत है।</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>नियंत्रक का पूरा DNS नाम दर्ज करें। यह पंक्ति दिखाती है कि सेवा का नाम किसका है:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos पाँच मिनट तक सहन करता है।</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>इस कंप्यूटर की घड़ी डोमेन के अनुसार सेट करें। यहाँ, व्यवस्थापक के रूप में:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>{user} में दिए डोमेन का Kerberos नहीं मिलता।</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>@ के बाद डोमेन नहीं बल्कि साइन-इन का प्रत्यय है, या यह कंप्यूटर डोमेन से बाहर के DNS सर्वर से पूछता है।</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>खाते को DOMAIN\user के रूप में लिखें: तब {host} के डोमेन से पूछा जाता है।</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} छोटा नाम है: Kerberos नहीं बता सकता कि वह किस डोमेन का है।</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>यह कंप्यूटर किसी ऐसे डोमेन का नहीं है जिसे वह जोड़ सके।</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>{user} के लिए कोई नियंत्रक Kerberos का उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>मार्ग में पोर्ट 88 बंद है, या डोमेन के नियंत्रक DNS में नहीं मिलते।</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>नियंत्रकों के लिए पोर्ट 88 (TCP और UDP) खोलें। यह पंक्ति इसे यहाँ से आज़माती है:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>{host} पर साइन-इन को {seconds} सेकंड में उत्तर नहीं मिला।</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>मार्ग का कोई फ़ायरवॉल Kerberos (पोर्ट 88) के पैकेट ड्रॉप करता है, या कोई नाम सर्वर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>Linux पर यह अलग भाग है।</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>Identity Connect को इसके साथ इंस्टॉल करें: pip install &apos;identity-connect[kerberos]&apos;। इसके लिए C कंपाइलर, Python के हेडर और libkrb5-dev चाहिए।</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} पोर्ट {port} (WinRM) पर {user} को अस्वीकार करता है, यद्यपि Kerberos ने टिकट दिया।</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Windows Remote Management की सेटिंग्स में Kerberos बंद है, उसकी सेवा का नाम किसी अन्य खाते का है, या कनेक्शन स्वयं नियंत्रक पर समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} पोर्ट {port} (NTLM सहित WinRM) पर {user} को अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>पासवर्ड गलत है, कोई नीति वहाँ NTLM निषिद्ध करती है, या कनेक्शन स्वयं नियंत्रक पर समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>पासवर्ड जाँचें, या {host} के लिए फिर Kerberos चुनें। यह पंक्ति नियंत्रक पर नीति दिखाती है (1 या 2: NTLM अस्वीकृत है):</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>{host} पर {user} का साइन-इन विफल हुआ (WinRM)।</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>उत्तर “{button:Technical details}” में है; यह प्रोग्राम उसे नहीं जानता।</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>user@domain के बजाय DOMAIN\user आज़माएँ, या {host} के लिए NTLM चुनें।</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} ने {host} पर साइन इन किया, पर वहाँ Windows Remote Management का उपयोग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>केवल व्यवस्थापक और Remote Management Users के सदस्य कर सकते हैं; एजेंट को व्यवस्थापक इंस्टॉल करता है।</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Domain Admin का उपयोग करें। या किसी नियंत्रक पर इस पंक्ति से खाते को सभी नियंत्रकों का व्यवस्थापक बनाएँ:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} {user} को और शेल नहीं देता।</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>इस खाते के अंतर्गत बहुत अधिक खुले हैं: Windows को दूरस्थ रूप से प्रबंधित करने वाला हर प्रोग्राम कुछ रखता है, और बंद हो चुके प्रोग्राम के कुछ समय तक रहते हैं।</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>पंद्रह मिनट प्रतीक्षा करें, या अधिक की अनुमति दें। यह पंक्ति नियंत्रक पर चलाएँ:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} ने उस पर चल रहे कार्य को समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>वहाँ Windows Remote Management पुनरारंभ हुआ, या नियंत्रक पुनरारंभ हो रहा है।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} ने {seconds} सेकंड में आरंभ नहीं किया।</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>वहाँ Windows Remote Management पर अधिक भार है।</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>{host} पर Windows Remote Management अस्वीकार करता है: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>यह पंक्ति नियंत्रक की अपनी है।</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} ने ऐसा उत्तर दिया जो पढ़ा नहीं जा सकता (WinRM)।</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>मार्ग में कुछ उसे बदलता है, या सेवा क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>सेवा पुनरारंभ करें। यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>{host} पर PowerShell विफल हुआ (निकास कोड {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>जो वह कहता है उसे ठीक करें, और पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} ने {seconds} सेकंड में कार्य पूरा नहीं किया। उसे रुकने को कहा गया।</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>उस पर अधिक भार है, या वहाँ कुछ किसी व्यक्ति की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>नियंत्रक कम व्यस्त हो तब पुनः प्रयास करें। यह पंक्ति दिखाती है कि वह किसमें व्यस्त है:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>नियंत्रक ने जो उत्तर दिया वह हमारी स्क्रिप्ट का उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>कोई प्रोफ़ाइल, नीति या अन्य प्रोग्राम वहाँ PowerShell के आउटपुट में लिखता है।</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>जाँचा नहीं गया: पहले SMB पर साइन-इन सफल होना चाहिए।</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>जाँचा नहीं गया: पहले WinRM पर साइन-इन सफल होना चाहिए।</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>जाँचा नहीं गया: पहले नियंत्रक को अपना विवरण देना चाहिए।</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>आज़माया नहीं गया: खाता अस्वीकार किया गया। हर और प्रयास उसके लॉक होने में गिना जाएगा।</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} ने {seconds} सेकंड बाद भी जाँचें पूरी नहीं कीं।</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>वह उत्तर देता है, पर बहुत धीरे: उस पर अधिक भार है, या मार्ग का कोई उपकरण पैकेट रोकता है।</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>वह कम व्यस्त हो तब पुनः प्रयास करें। यह पंक्ति यहाँ से दिखाती है कि वह कैसे उत्तर देता है:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>साइन इन किया गया; सब कुछ हस्ताक्षरित और एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>ADMIN$ में एक फ़ाइल लिखी गई और फिर निकाल दी गई।</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Kerberos से साइन इन किया गया, TLS से एन्क्रिप्टेड।</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Kerberos से साइन इन किया गया, जो हर संदेश एन्क्रिप्ट करता है।</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>चयन के अनुसार NTLM से साइन इन किया गया, TLS से एन्क्रिप्टेड।</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>चयन के अनुसार NTLM से साइन इन किया गया। वह हर संदेश एन्क्रिप्ट करता है, पर प्रमाणित नहीं करता कि कौन-सा कंप्यूटर उत्तर देता है: {host} को WinRM का प्रमाणपत्र दें, या Kerberos उपयोग करें।</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}, बिल्ड {version}, {architecture}।</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}, बिल्ड {version}, {architecture}, Server Core।</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}, बिल्ड {version}: Windows Server 2016 से पुराना। एजेंट वहाँ नहीं आज़माया गया।</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} डोमेन नियंत्रक नहीं है।</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>उस पर {system} सदस्य सर्वर के रूप में चलता है; डोमेन के पासवर्ड उस पर नहीं बदले जाते।</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>इसे छोड़ दें। यह पंक्ति डोमेन के लिखने योग्य नियंत्रक सूचीबद्ध करती है:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} केवल-पठन नियंत्रक है।</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>वह पासवर्ड का हर परिवर्तन लिखने योग्य नियंत्रक को भेजता है, जहाँ वह कैप्चर होता है।</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} {architecture} पर चलता है।</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>एजेंट AMD64 (x64) के लिए बना है: LSASS वहाँ और कुछ लोड नहीं करता।</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>इसे छोड़ दें। यह पंक्ति नियंत्रक पर आर्किटेक्चर दिखाती है:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>Windows की ड्राइव पर {free_mb} MB खाली हैं।</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} में Windows की ड्राइव पर {free_mb} MB खाली हैं, जबकि {least_mb} MB चाहिए।</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>पैकेज वहाँ कॉपी होता है, Windows Installer दूसरी प्रति रखता है, और लॉग लिखता है।</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>कुछ स्थान खाली करें। यह पंक्ति नियंत्रक पर Windows अपडेट का छोड़ा हुआ निकालती है:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>LSA सुरक्षा बंद है। वह किसी फ़िल्टर को बाहर नहीं रखती।</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>LSA सुरक्षा चालू है और अगले पुनरारंभ पर समाप्त होती है। उसके बाद वह किसी फ़िल्टर को बाहर नहीं रखती।</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>LSA सुरक्षा प्रभावी है या नहीं, यह नहीं बताया जा सकता: System लॉग अब Windows की शुरुआत तक नहीं पहुँचता। रजिस्ट्री में वह चालू नहीं है।</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>LSA सुरक्षा चालू है: {host} फ़िल्टर लोड नहीं करेगा।</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL {value} है। LSASS तब केवल वही लोड करता है जिस पर Microsoft ने उसके लिए हस्ताक्षर किए; अस्वीकृति केवल इवेंट लॉग में दिखती है (3033, 3063)।</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>ऐसा पैकेज उपयोग करें जिसके फ़िल्टर पर Microsoft के हस्ताक्षर हों; या, जहाँ आप LSASS की कम सुरक्षा स्वीकार करते हैं, यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ, और उसे पुनरारंभ करें:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>LSA सुरक्षा अगले पुनरारंभ से शुरू होती है: {host} तब फ़िल्टर लोड नहीं करेगा।</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL {value} है और Windows के शुरू होने के बाद सेट किया गया।</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>ऐसा पैकेज उपयोग करें जिसके फ़िल्टर पर Microsoft के हस्ताक्षर हों; या, जहाँ आप LSASS की कम सुरक्षा स्वीकार करते हैं, यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>Group Policy LSA सुरक्षा का आदेश देती है: {host} फ़िल्टर लोड नहीं करेगा।</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>&quot;Configures LSASS to run as a protected process&quot; किसी नीति में सेट है। LSASS तब केवल वही लोड करता है जिस पर Microsoft ने उसके लिए हस्ताक्षर किए।</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>ऐसा पैकेज उपयोग करें जिसके फ़िल्टर पर Microsoft के हस्ताक्षर हों, या नियंत्रकों को उस नीति से बाहर रखें। यह पंक्ति नियंत्रक पर दिखाती है कि वह कौन-सी नीति है:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>LSA सुरक्षा सेट न होने पर भी चालू है: {host} फ़िल्टर लोड नहीं करेगा।</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>उसे UEFI लॉक के साथ चालू किया गया: रजिस्ट्री जो भी कहे, फ़र्मवेयर उसे बनाए रखता है। यदि ऐसे लॉक के बिना उसे Windows के शुरू होने के बाद बंद किया गया, तो पुनरारंभ उसे समाप्त करता है।</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Microsoft के LSA Protected Process Opt-out टूल (LsaPplConfig.efi) से लॉक निकालें, या ऐसा पैकेज उपयोग करें जिसके फ़िल्टर पर Microsoft के हस्ताक्षर हों। यह पंक्ति नियंत्रक पर दिखाती है कि LSASS कब ऐसे शुरू हुआ:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>कोई अन्य पासवर्ड फ़िल्टर नहीं है।</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>जैसे हैं वैसे रहते हैं: {packages}।</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>किसी पुनरारंभ की प्रतीक्षा नहीं है।</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows किसी अपडेट या सुविधा को पूरा करने के लिए पुनरारंभ की प्रतीक्षा में है। एजेंट का पुनरारंभ वही हो सकता है।</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update पुनरारंभ की प्रतीक्षा में है। एजेंट का पुनरारंभ वही हो सकता है।</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>अगले पुनरारंभ पर फ़ाइलें बदली जाती हैं, क्योंकि किसी अन्य प्रोग्राम ने यह माँगा।</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>दूसरा इंस्टॉलेशन पुनरारंभ तक निलंबित है। पहले नियंत्रक पुनरारंभ करें: तब तक Windows Installer एजेंट को अस्वीकार कर सकता है।</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer निष्क्रिय है।</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>दूसरा इंस्टॉलेशन जारी है। एजेंट का इंस्टॉलेशन दस मिनट तक उसकी प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>संस्करण {found} इंस्टॉल है।</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>संस्करण {found} इंस्टॉल है और {wanted} में अपग्रेड किया जाएगा।</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>संस्करण {found} इंस्टॉल है; उसकी सेवा {service} है।</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>वहाँ एजेंट का ऐसा भाग है जिसे Windows Installer नहीं जानता। इंस्टॉलेशन उसे ठीक करता है।</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} पर एजेंट का संस्करण {found} है, जो {wanted} से नया है।</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer पीछे जाने से इनकार करता है।</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>नया पैकेज कॉन्फ़िगर करें, या पहले वहाँ एजेंट अनइंस्टॉल करें। यह पंक्ति नियंत्रक पर दिखाती है कि क्या इंस्टॉल है:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>उसकी घड़ी इस कंप्यूटर की घड़ी से मेल खाती है।</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>उसकी घड़ी इस कंप्यूटर की घड़ी से {seconds} सेकंड भिन्न है। Kerberos पाँच मिनट तक स्वीकार करता है।</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>{host} की घड़ी इस कंप्यूटर की घड़ी से {seconds} सेकंड आगे है।</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos पाँच मिनट तक स्वीकार करता है; साइन-इन किसी भी क्षण विफल हो सकता है।</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>दोनों को एक ही समय स्रोत से सेट करें। यह पंक्ति नियंत्रक पर, और यहाँ चलाएँ:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>{host} की घड़ी इस कंप्यूटर की घड़ी से {seconds} सेकंड पीछे है।</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>इंस्टॉल नहीं</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>इंस्टॉलेशन शुरू</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>इंस्टॉल है</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>पुनरारंभ की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>सुरक्षित फ़ोल्डर बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>पैकेज कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>इंस्टॉलेशन शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Windows Installer चल रहा है</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>जो इंस्टॉल हुआ उसे देखा जा रहा है</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>कॉपी की हुई सामग्री हटाई जा रही है</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>पुनरारंभ का अनुरोध किया जा रहा है</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>शट डाउन हो रहा है</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>फिर शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>LDAP, SYSVOL और DNS की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>लोड हुए फ़िल्टर की खोज</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>एजेंट निकाला जा रहा है</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>नियंत्रक पर {user} जिस नाम से साइन इन करता है वह ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>वह विशिष्ट नाम (DN) के रूप में संग्रहीत है, और निर्देशिका से उसका खाता नाम नहीं पूछा जा सका।</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>यहाँ दूसरा खाता उपयोग करें, या कनेक्शन की सेटिंग्स में उसे user@domain के रूप में लिखें।</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>साइन इन करने के लिए कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>कनेक्शन की सेटिंग्स में किसी का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>यहाँ दूसरा खाता उपयोग करें।</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} से नियंत्रक पर साइन इन नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>नियंत्रक खातों को user@domain या DOMAIN\user के रूप में जानते हैं।</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>खाता इन दो रूपों में से एक में लिखें।</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>{user} का पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>पैकेज की फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>यह SHA-256 नहीं है।</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>इसमें 0 से 9 और a से f तक के 64 अंक होते हैं।</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>पैकेज के प्रकाशक द्वारा बताया गया कॉपी करें।</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>यह थंबप्रिंट नहीं है।</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>इसमें 0 से 9 और a से f तक के 40 अंक होते हैं।</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>उसे प्रमाणपत्र के विवरण से कॉपी करें, या रिक्त छोड़ें।</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, संस्करण {version}।</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}।</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>जाँचा नहीं गया: पहले खाता ज्ञात होना चाहिए।</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>भेजा जाएगा</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>स्वीकृति की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>छोड़ा गया: अब सत्य नहीं</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>विशिष्ट नाम (DN)</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>फ़ील्ड (पहले → बाद में)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>जोड़े गए सदस्य</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>निकाले गए सदस्य</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>सेवा में ID</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>संभवतः निर्देशिका खाता अब कुछ नहीं पढ़ सकता, या आधार गलत है।</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>किसी भी स्वीकृति से पहले कनेक्शन जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>उनमें से {count} “{before}” में था, जो अब सूचीबद्ध नहीं है।</numerusform>
            <numerusform>उनमें से {count} “{before}” में थे, जो अब सूचीबद्ध नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>इकाई हटाई गई, या निर्देशिका खाता अब उसे नहीं पढ़ सकता; उत्तरों से पता नहीं चलता कि क्या हुआ।</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Active Directory में इकाई खोजें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>उनमें से {count} को “{before}” से “{now}” में ले जाया गया।</numerusform>
            <numerusform>उनमें से {count} को “{before}” से “{now}” में ले जाया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>पिछले सिंक के बाद लोग, या जिस इकाई में वे हैं, स्थानांतरित हुए हैं।</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>यदि उन्हें रहना है, तो नया स्थान भी चुनें।</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>पिछले सिंक के बाद इकाइयों या ऑब्जेक्ट का चयन बदला गया।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>उनमें से {count} उसके कारण छोड़ा जाता है।</numerusform>
            <numerusform>उनमें से {count} उसके कारण छोड़े जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>पिछले सिंक के बाद मानदंड बदले गए।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>उनमें से {count} अब मानदंड पूरा नहीं करता।</numerusform>
            <numerusform>उनमें से {count} अब मानदंड पूरा नहीं करते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>उनमें से {count} के लिए “{attribute}” बदला गया, और मानदंड इसे देखते हैं।</numerusform>
            <numerusform>उनमें से {count} के लिए “{attribute}” बदला गया, और मानदंड इसे देखते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>ऐसा परिवर्तन प्रायः किसी स्क्रिप्ट या अन्य सिस्टम से आता है।</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Active Directory में उनमें से कुछ की तुलना करें।</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>उनमें से {count} के लिए “{attribute}” रिक्त है, और मानदंड इसे देखते हैं।</numerusform>
            <numerusform>उनमें से {count} के लिए “{attribute}” रिक्त है, और मानदंड इसे देखते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>इसे रिक्त किया गया, या निर्देशिका खाता अब इसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Active Directory में उनमें से किसी एक को देखें।</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>कस्टम LDAP क्वेरी को उनमें से {count} अब नहीं मिलते।</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>जो वह माँगती है वह Active Directory में बदल गया है, या अब पढ़ा नहीं जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>उनमें से {count} स्वयं Active Directory में अक्षम किया गया।</numerusform>
            <numerusform>उनमें से {count} स्वयं Active Directory में अक्षम किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>किसी व्यक्ति या स्क्रिप्ट ने पिछले सिंक के बाद कई खाते अक्षम किए हैं।</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>उनकी पहुँच यहाँ भी समाप्त होने से पहले पूछें कि यह किसने किया।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} खाते की समय-सीमा Active Directory में समाप्त हो गई है।</numerusform>
            <numerusform>{count} खातों की समय-सीमा Active Directory में समाप्त हो गई है।</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>कोई समाप्ति तिथि बीत चुकी है, प्रायः महीने या सत्र के अंत में।</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>यदि उन्हें रहना है, तो खातों की अवधि बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory ने {now} ऑब्जेक्ट दिए, और पिछली बार {before}।</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>उन्हें हटाया गया, या निर्देशिका खाता अब उन्हें नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>किसी भी स्वीकृति से पहले पता करें कि क्या हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>उनमें से {count} अब Active Directory में नहीं है।</numerusform>
            <numerusform>उनमें से {count} अब Active Directory में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>उन्हें हटाया गया, या वहाँ ले जाया गया जहाँ निर्देशिका खाता नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>उनमें से कुछ को Active Directory में खोजें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} साइन-इन नाम “@{before}” से “@{after}” में बदलता है।</numerusform>
            <numerusform>{count} साइन-इन नाम “@{before}” से “@{after}” में बदलते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>यह नया मेल डोमेन प्रतीत होता है।</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>स्वीकृति तभी दें जब नया डोमेन अभिप्रेत हो और सेवा में सत्यापित हो।</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} साइन-इन नाम मेल पते और किसी अन्य रूप के बीच बदलता है।</numerusform>
            <numerusform>{count} साइन-इन नाम मेल पते और किसी अन्य रूप के बीच बदलते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>साइन-इन नाम के लिए दूसरी विशेषता उपयोग होती है, या उसका मान सबके लिए बदल गया है।</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>साइन-इन नाम की मैपिंग जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} साइन-इन नाम “@{domain}” के भीतर बदलता है।</numerusform>
            <numerusform>{count} साइन-इन नाम “@{domain}” के भीतर बदलते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>नाम बनाने का नियम बदला है, या कई के नाम एक साथ बदले गए।</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>कुछ नामों की पहले और बाद की तुलना करें।</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>पिछले सिंक के बाद सेटिंग्स बदली गईं।</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>साइन-इन नाम अब किसी अन्य विशेषता से आ सकता है।</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>समूह “{group}” के सभी ज्ञात सदस्य निकल जाते हैं: {count}।</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>उसे Active Directory में खाली किया गया या नए सिरे से बनाया गया, या उसके सदस्य पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Active Directory में समूह देखें।</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>समूह “{group}” के {of} में से {count} सदस्य निकल जाता है।</numerusform>
            <numerusform>समूह “{group}” के {of} में से {count} सदस्य निकल जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>अक्षम किया जाता है</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>स्थायी रूप से हटाया जाता है</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>समूह {group} में शामिल हुआ</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>समूह {group} छोड़ा</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>समूहों में शामिल होना और छोड़ना {at} से ज्ञात है; पुराने अभी पढ़े जा रहे हैं।</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>पहले के समूहों में शामिल होना और छोड़ना अभी पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>शेड्यूल से</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>आरंभ के बाद पूरा किया गया</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>विफलता के बाद फिर आज़माया गया</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>स्वीकृति के बाद</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>यह दर्ज नहीं है कि किसने माँगा।</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>यह समाप्त नहीं हुआ: अभी जारी है, या बलपूर्वक समाप्त किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}” से {count} व्यक्ति या समूह मेल खाता है।</numerusform>
            <numerusform>“{who}” से {count} लोग या समूह मेल खाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>किसके द्वारा</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>निर्देशिका के पिछले पठन के अनुसार: जुड़ने वाले लोग: {joins}, बाहर हो जाने वाले लोग: {leaves}।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>जोड़े गए लोगों में से {count} Active Directory में अक्षम है और उसे खाता नहीं मिलता।</numerusform>
            <numerusform>जोड़े गए लोगों में से {count} Active Directory में अक्षम हैं और उन्हें खाता नहीं मिलता।</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>हाँ हां ह</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>प्रभावी कनेक्शन तब तक चलता है जब तक दूसरा अपनी जाँच में सफल न हो और आप “{button:Update}” न चुनें।</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>कौन सिंक किया जा सकता है। “{button:Update}” चुनने से पहले कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>कौन-सी विशेषता किस फ़ील्ड को भरती है। यह “{button:Update}” से प्रभावी होता है।</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>चयनित इकाइयों के लोगों में से कौन सिंक होता है। यह “{button:Update}” से प्रभावी होता है।</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>यह “{button:Update}” के बाद पहले सिंक से प्रभावी होता है।</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>कौन-से नियंत्रक पासवर्ड कैप्चर करते हैं। एजेंट “{page:Password sync}” पृष्ठ पर इंस्टॉल किए जाते हैं।</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>“{button:Try again}” इसी चरण से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>इस पंक्ति से देखें कि क्या चल रहा है। “{button:Try again}” उसी इंस्टॉलेशन की प्रतीक्षा जारी रखता है:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>उसका कंसोल देखें। उसके चालू होने पर “{button:Try again}” जाँचों से आगे बढ़ता है। यहाँ से:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>उसे ठीक करें; “{button:Try again}” जाँचों से आगे बढ़ता है। नियंत्रक पर, व्यवस्थापक के रूप में:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>एक व्यक्ति ने रोका। “{button:Try again}” इसी चरण से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>सिंक काम करता है या नहीं, आपके लिए क्या प्रतीक्षारत है, और वह अगली बार कब चलता है। “{button:Sync now}” निर्देशिका के परिवर्तन लाता है; “{button:Preview only}” दिखाता है कि सिंक क्या करेगा और कुछ नहीं लिखता।</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>जो दिखाया जाता है वह पिछले सिंक में पढ़ा गया। “{button:Sync this one now}” उस एक व्यक्ति को फिर पढ़ता है और किसी और को नहीं छेड़ता।</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>विफलता का कारण और समाधान पढ़ने के लिए नियंत्रक चुनें। “{button:Check now}” उन सभी से फिर पूछता है; नियंत्रक का लॉग बताता है कि क्या आज़माया गया।</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>कोई नया स्वामी नहीं बताया गया।</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>इस सेवा में साइन-इन नहीं है, इसलिए खाते का नाम देना होगा।</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>पासवर्ड सिंक “{button:Install with another account, asked for once}” के साथ सेट किया गया था।</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>उसके बाद नहीं आज़माया गया: {count} नियंत्रक।</numerusform>
            <numerusform>उसके बाद नहीं आज़माए गए: {count} नियंत्रक।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} संस्करण, {date} को {who} द्वारा। न पढ़ी जा सकने वाली पंक्तियाँ: {lost}</numerusform>
            <numerusform>{count} संस्करण, अंतिम {date} को {who} द्वारा। न पढ़ी जा सकने वाली पंक्तियाँ: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>“{page:Settings}”, “{page:Connection to Active Directory}” में उपयोगकर्ता या पासवर्ड सही करें; वहाँ की जाँच एक बार साइन इन करती है।</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>“{page:Overview}” पृष्ठ पर “{button:Resume}” चुनें।</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>“{page:Settings}”, “{page:Connection to Active Directory}” में उपयोगकर्ता या पासवर्ड सही करें।</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} परिवर्तन की पुष्टि हुई; अस्वीकृत रिकॉर्ड: {rejected}</numerusform>
            <numerusform>{at}: {count} परिवर्तनों की पुष्टि हुई; अस्वीकृत रिकॉर्ड: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>“{page:History}” खोलें: हर एक का कारण वहाँ है।</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>“{page:Overview}” पृष्ठ खोलें और उनकी समीक्षा करें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} नियंत्रक; पुनरारंभ की प्रतीक्षा में: {waiting}</numerusform>
            <numerusform>{count} नियंत्रक; पुनरारंभ की प्रतीक्षा में: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>उन्हें एक-एक करके पुनरारंभ करने के लिए “{page:Password sync}” खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} नियंत्रक; समस्या वाले: {bad} ({host})</numerusform>
            <numerusform>{count} नियंत्रक; समस्या वाले: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>सदस्य इससे तय होते हैं कि कौन चयनित है, या समूहों के भीतर के समूहों के साथ क्या किया जाता है।</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>पुनः प्रयास करें, या “{button:Advanced}” में अधिक समय दें।</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>नई कुंजी बनाएँ, या {device} पर इंस्टॉलेशन समाप्त करने के लिए “{button:Move to this machine; the other installation ends}” चुनें।</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>“{page:Units and objects}” पृष्ठ पर इकाइयाँ चुनें।</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>“{page:Units and objects}” पृष्ठ की सेटिंग के अनुसार नई इकाइयों के बारे में पूछा जाता है।</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>मान लिखें, या “{button:is empty}” अथवा “{button:is not empty}” चुनें।</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>एक पंक्ति रखें। उपलब्ध पहला मान लेने के लिए “{button:First that is not empty}” रूपांतरण उपयोग करें।</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>“{button:First that is not empty}” या “{button:Join}” उपयोग करें, या एक स्रोत रखें।</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Active Directory में इसे छोटा करें, या “{button:A part of it}” रूपांतरण उपयोग करें।</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>“{button:Read again}” चुनें।</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>“{page:Units and objects}” पृष्ठ पर क्वेरी आज़माएँ; यदि यही अभिप्राय है, तो ठीक इन पंक्तियों को स्वीकृति दें।</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>जाँचने के लिए “{button:Next}” चुनें।</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>“{button:Get a new code}” चुनें।</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>“{button:Find controllers}” चुनें, या पूरे नाम से कोई जोड़ें।</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>जो विफल हुआ उसे ठीक करें, फिर “{button:Check again}” चुनें।</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>“{button:Install}” चुनें।</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>स्वामी का उपयोगकर्ता नाम या मेल पता लिखें, या “{button:Go on without an owner: nobody will be disabled or deleted}” पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>पूर्वावलोकन देखें, फिर इस पृष्ठ के नीचे से शुरू करें।</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>“{button:Build a new preview}” चुनें।</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>इंस्टॉलेशन कुंजी बताती है कि यह कंप्यूटर किस क्लाउड निर्देशिका के किस संगठन को सेवा देगा। वह यहाँ जाँची जाती है और “{page:Install}” पर उपयोग हो जाती है।</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>समाप्त हुआ कोड “{button:Get a new code}” से बदला जाता है। यदि ब्राउज़र पृष्ठ नहीं खोल सकता, तो लिंक किसी अन्य डिवाइस पर कॉपी करें। अनुपस्थित भूमिका का नाम बताया जाता है; ऐसे खाते से साइन इन करें जिसके पास वह है।</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>बिना निशान की पंक्ति तब तक रोकी जाती है जब तक आप उस पर फिर निशान न लगाएँ। सीमाओं से अधिक अक्षम या निकाले गए खाते ठीक उसी सेट पर आपकी स्वीकृति की प्रतीक्षा करते हैं। “{button:More}” के अंतर्गत आप अधिकतम दस पंक्तियों से आरंभ कर सकते हैं, खोज में दिखाई गई सभी रोक सकते हैं, और पंक्तियाँ तालिका के रूप में सहेज सकते हैं। परिणाम की संख्याएँ वे हैं जिनकी सेवा ने पुष्टि की।</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>“{button:Save query}” चुनें, या {button:Undo changes}।</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>शेड्यूल से फिर बनाया जाता है। मैन्युअल होने पर: “{button:New}” में सूचीबद्ध।</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>नियंत्रक के उत्तर देने से पहले NTLM समाप्त हुआ; उसने जो कहा वह “{button:Technical details}” में है।</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>उसने जो कहा वह “{button:Technical details}” में है।</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>पैकेज फिर से चुनें: “{page:Password sync}”, “{button:Package}”।</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>पता करें कि वहाँ कौन लिखता है; जो लिखा गया वह “{button:Technical details}” में है। फिर पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>यदि यह अभिप्राय नहीं था, तो “{page:Units and objects}” पृष्ठ पर वापस जाएँ।</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>यदि यह अभिप्राय नहीं था, तो “{page:Criteria}” पृष्ठ पर वापस जाएँ।</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>“{page:Units and objects}” पृष्ठ पर क्वेरी आज़माएँ।</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>यदि यह अभिप्राय नहीं था, तो इन पृष्ठों पर वापस जाएँ।</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>इन {count} में कोई स्पष्ट समानता नहीं दिखती।</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>पंक्तियाँ देखें।</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Identity Connect की सेटअप रिपोर्ट</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>{when} संस्करण {version} द्वारा बनाई गई। इसमें न पासवर्ड हैं, न कुंजियाँ।</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>सिंक का परिणाम</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>सिंक नहीं हुए</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>एन्क्रिप्शन के निर्णय</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>क्या सिंक होता है</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>उपयोगकर्ताओं के फ़ील्ड</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>समूहों के फ़ील्ड</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>बिना पूछे की सीमाएँ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>स्वीकृति की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>समाप्ति का कारण</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>कुछ भी अक्षम, हटाया या निकाला नहीं गया, क्योंकि</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>अन्य रिकॉर्ड</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} बार</numerusform>
            <numerusform>{count} बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>सेवा ने सभी परिवर्तनों की पुष्टि की</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>करने को कुछ नहीं था</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>कुछ परिवर्तन स्वीकृति की प्रतीक्षा में हैं</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>पूर्ण, और कुछ ऑब्जेक्ट छोड़े गए</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>रोका गया; जिसकी पुष्टि हुई वह बना रहता है</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>विफल; जिसकी पुष्टि हुई वह बना रहता है</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>एक योजना समीक्षा की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>डोमेन नियंत्रक</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>आधार</translation>
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
        <translation>कोई नहीं: पासवर्ड पढ़े जा सकने वाले रूप में जाते हैं</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>यह जारीकर्ता प्राधिकरण विश्वसनीय है</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>ठीक यही प्रमाणपत्र स्वीकार किया जाता है</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>यह प्रमाणपत्र विश्वसनीय नहीं है</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>पढ़े जा सकने वाले पासवर्ड स्वीकार किए गए</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>इकाई, सिंक की जाती है</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>इकाई, छोड़ी गई</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>वितरण समूह</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>सुरक्षा समूह</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP क्वेरी</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>उपयोगकर्ताओं के मानदंड</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>समूहों के मानदंड</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>चयनित इकाइयों का सब कुछ</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>खाते की स्थिति</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Active Directory का अनुसरण करती है</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>अपरिवर्तित रहती है</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>चयनित इकाइयों से बाहर होता है</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>अक्षम</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>अक्षम होने पर स्थायी रूप से हटाया जाता है</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>{host} से एन्क्रिप्टेड कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{limit} सेकंड से अधिक अंतर साइन-इन और प्रमाणपत्रों को बाधित करता है।</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} का पता {addresses} है।</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} और {service} की घड़ियाँ आपस में मेल खाती हैं। {limit} सेकंड से अधिक अंतर साइन-इन और प्रमाणपत्रों को बाधित करता है।</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} और इस मशीन की घड़ियाँ आपस में मेल खाती हैं। {limit} सेकंड से अधिक अंतर साइन-इन को बाधित करता है।</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>यह कुंजी बहुत लंबी होगी: {length} बाइट, जबकि अधिकतम {limit} संभव हैं।</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>{retried_at} पर फिर प्रयास करें; शेड्यूल किया गया सिंक यह अपने-आप करता है। यदि फिर ऐसा हो, तो सेवा के संचालक को बताएँ।</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>“{attribute}” सबके लिए पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>नियंत्रक इसे एक बार में एक ऑब्जेक्ट के लिए बनाता है, और अनेक के लिए इनकार करता है।</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}” के निश्चित मान में ऐसा वर्ण है जो पाठ नहीं है: {character}।</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>“{attribute}” सबके लिए पढ़ा नहीं जा सकता (फ़ील्ड “{field}”)।</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>“{field}” भरा नहीं जा सकता: “{attribute}” को पाठ के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}” में ऐसा वर्ण है जो पाठ नहीं है: {character}।</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>पहले लिंक था, और अब सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>एक अस्थायी नाम, जब तक कई अपने नाम आपस में बदलते हैं।</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>{position} पर वह प्रविष्टि नहीं है जो वहाँ अपेक्षित है।</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>करने को कुछ नहीं: सेवा पहले से निर्देशिका के अनुरूप है।</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>जहाँ तक बताया जा सकता है, करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>पूरा हुआ, उसे छोड़कर जो किसी ने अस्वीकार किया है; कुछ नया आपकी प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>यह टोकन या क्लाइंट सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>इसमें ऐसे अक्षर हैं जो उनमें नहीं होते, या यह {limit} वर्णों से लंबा है।</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>{count} के लिए “{field}” में ऐसे वर्ण हैं जो पाठ नहीं हैं।</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>इसमें ऐसी विशेषता है जो पढ़े जाने पर ही बनती है, या ऐसा मिलान नियम जो Active Directory में नहीं है।</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory {attribute} पर क्वेरी अस्वीकार करता है: उसका मान पढ़े जाने पर बनता है।</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} हमारी कोई स्क्रिप्ट नहीं चलने देता।</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>नियंत्रक का पूरा DNS नाम दर्ज करें। यह पंक्ति दिखाती है कि यह नाम किसका है:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>वह मार्ग में बदला गया, या नियंत्रक के अतिरिक्त किसी और ने उत्तर दिया। उसका कुछ भी नहीं माना गया।</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>यह ऐसे प्राधिकरण ने जारी नहीं किया जिस पर यह कंप्यूटर विश्वास करता हो।</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>पोर्ट {port} (TLS पर WinRM) पर {host} से एन्क्रिप्टेड कनेक्शन नहीं बना।</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>प्रारंभिक पासवर्ड किसे बताया जाता है</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>मेल सूचनाएँ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} प्रतिशत, कम से कम {floor}, कभी {ceiling} से अधिक नहीं</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>परिवर्तन हर {minutes} मिनट, पूर्ण तुलना प्रतिदिन {at} पर</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>प्रतिदिन {at} पर</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>साप्ताहिक {at} पर</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>मासिक, दिन {day} को {at} पर</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>अगले रन</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम में</translation>
    </message>
    <message>
        <source>is</source>
        <translation>है</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>से शुरू होता है</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>पर समाप्त होता है</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में शामिल है</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>में शामिल नहीं है</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>रिक्त नहीं है</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>रिक्त है</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>चयनित इकाइयों का सब कुछ सिंक होता है।</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>सिंक होता है यदि ये सभी सत्य हों:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>सिंक होता है यदि इनमें से कम से कम एक सत्य हो:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>सिंक होता है यदि इनमें से हर एक सत्य हो:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>सिंक होता है यदि इनमें से एक सत्य हो:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>ये सभी सत्य हैं:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>इनमें से कम से कम एक सत्य है:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>सिंक होता है यदि “{attribute}” “{value}” हो।</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>सिंक होता है यदि “{attribute}” “{value}” न हो।</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}” “{value}” से शुरू होता है।</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>सिंक होता है यदि “{attribute}” “{value}” से शुरू हो।</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}” “{value}” पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>सिंक होता है यदि “{attribute}” “{value}” पर समाप्त हो।</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>सिंक होता है यदि “{attribute}” में “{value}” हो।</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>सिंक होता है यदि “{attribute}” में “{value}” न हो।</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>सिंक होता है यदि “{attribute}” रिक्त न हो।</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>सिंक होता है यदि “{attribute}” रिक्त हो।</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>शर्तों के बिना कोई फ़िल्टर नहीं है।</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>हर शर्त पूरी होने से पहले कोई फ़िल्टर नहीं है।</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP यह नहीं पूछ सकता: “{attribute}” पढ़े जाने पर निकाला जाता है और खोजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP यह नहीं पूछ सकता: Active Directory “{attribute}” की तुलना पूरे रूप में करता है, कभी अंशों से नहीं।</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>सिस्टम ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>डोमेन का Kerberos खाता</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>प्रबंधित सेवा खाते</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>कंप्यूटर खाते</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>अन्य डोमेन के साथ ट्रस्ट</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>उपयोगकर्ता चयनित नहीं हैं</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>वितरण समूह चयनित नहीं हैं</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>सुरक्षा समूह चयनित नहीं हैं</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>कोई इकाई चयनित नहीं है</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>चयनित इकाई में नहीं</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>छोड़ी गई इकाई में</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>नई इकाई में, अभी निर्णय नहीं</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>नई इकाई में, छोड़े गए</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>मानदंड पूरा नहीं करते</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>एक मान पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>कस्टम क्वेरी से नहीं मिले</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>कस्टम क्वेरी नहीं पूछी गई</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>ऑब्जेक्ट का नाम</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>बाइनरी</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>इनका सदस्य</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>कर्मचारी का प्रकार</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>साइन-इन नाम (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>खाता नाम</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>खाता फ़्लैग</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>पता सूचियों से छिपा हुआ</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>अन्य पते</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>प्रबंधनकर्ता</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>समूह का प्रकार</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>इन मानदंडों से अब कुछ सिंक नहीं होगा: {count} छोड़ा जाएगा।</numerusform>
            <numerusform>इन मानदंडों से अब कुछ सिंक नहीं होगा: {count} छोड़े जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>चयनित इकाइयों में मौजूद कोई भी शर्तें पूरी नहीं करता।</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>शर्तें बदलें, या निशान लगाएँ कि आप यही चाहते हैं।</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>यह कंप्यूटर आपके साइन इन करने पर प्रोग्राम को शुरू नहीं होने देता।</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>{path} में कुछ नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>इस कंप्यूटर के प्रबंधक से पूछें, या एजेंट को सेवा के रूप में शुरू करें।</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>सेवा तक का मार्ग</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: Windows 10 1809 या Server 2019 से पुराना</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>{domain} का सदस्य</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>इसकी सेटिंग्स {domain} का नाम बताती हैं</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>किसी डोमेन का सदस्य नहीं; केवल पासवर्ड सिंक को इसकी आवश्यकता है</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>सिस्टम की सेटिंग्स के अनुसार प्रॉक्सी {proxy} से</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>बिना प्रॉक्सी</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} {milliseconds} ms में, बिना प्रॉक्सी, उत्तर देता है</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} {milliseconds} ms में, {proxy} से, उत्तर देता है</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>सेवा की घड़ी ज्ञात होने पर उससे तुलना होती है</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>सेवा की घड़ी से {difference_s} सेकंड भिन्न</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>सेवा का समय ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>होस्ट की पुष्टि करने के बाद आज़माया जाता है</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>हटाए जाने के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>परिवर्तित</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>सक्षम किया गया</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>अब सिंक नहीं होता</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>सदस्य बदले</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>समूहों से निकाला गया</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>अब जुड़ा नहीं</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>सदस्य बदले गए</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>सदस्यताएँ नहीं रहीं</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>अब जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>सेटिंग्स सहेजी गईं</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>विंडो में</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>कमांड लाइन पर</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>प्रोग्राम के नए संस्करण द्वारा</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>स्वयं फ़ाइल में बदला गया</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>सेटिंग्स का संस्करण {number}</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>सेटिंग्स अब समान हैं।</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>ये सेटिंग्स पुनर्स्थापित करने पर क्या बदलेगा:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>रखा गया पहला संस्करण।</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>पूर्वावलोकन वाला रन</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>पूर्ण रन</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>पूर्वावलोकन सहित परिवर्तनों का रन</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>परिवर्तनों का रन</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} सिंक नहीं हो सका।</numerusform>
            <numerusform>{count} सिंक नहीं हो सके।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} रोका गया।</numerusform>
            <numerusform>{count} रोके गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} जोड़ा गया:</numerusform>
            <numerusform>{count} जोड़े गए:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} निकाला गया:</numerusform>
            <numerusform>{count} निकाले गए:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>कुछ दर्ज नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} घटना {path} में लिखी गई।</numerusform>
            <numerusform>{count} घटनाएँ {path} में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>“{who}” नाम का न कोई है, न था।</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>निर्देशिका का पिछला पठन और इतिहास ऐसा नाम, मेल या GUID नहीं जानते।</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>कोई अन्य नाम या मेल पता, या GUID आज़माएँ।</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>एक फ़ाइल में एक का इतिहास होता है।</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>जो अभिप्रेत है उसका GUID दें; --export के बिना सभी दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>रन {run} नहीं है।</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>वह कभी शुरू नहीं हुआ, या रखी गई अवधि से पुराना है।</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history रन सूचीबद्ध करता है।</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>सेटिंग्स का संस्करण {number} अब नहीं है।</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>वह कभी नहीं था, या रखी गई अवधि से पुराना है।</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config रखे गए संस्करण सूचीबद्ध करता है।</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>{path} लिखा नहीं जा सकता: उसका प्रकार ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>इतिहास CSV या JSON पंक्तियों के रूप में निर्यात होता है।</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>.csv या .jsonl पर समाप्त होने वाला नाम दें।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>अब Active Directory में नहीं है। खाता {at} को हटाया गया (रन {run})।</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>अब Active Directory में नहीं है, और जुड़ा नहीं है। पिछला परिवर्तन {at} को हुआ (रन {run})।</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>पहले नाम “{name}” था।</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>जैसा {at} को पूरा पढ़ा गया।</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>जैसा {at} को पढ़ा गया; तब से हुए परिवर्तनों से अद्यतन ({count})।</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>पिछला पुष्टि किया गया परिवर्तन: {action}, {at} को (रन {run})।</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>इतिहास के अनुसार कभी कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: स्वीकृति की प्रतीक्षा में, क्योंकि प्रभावित होने वालों की संख्या बहुत अधिक होगी।</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: रोका गया, क्योंकि किसी ने निशान हटाया या अस्वीकार किया।</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: नवीनतम योजना में प्रतीक्षारत।</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>{group} में है।</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>सेवा में {group} में है, जहाँ निर्देशिका इसका सीधे नाम नहीं देती।</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>सेवा में {group} में नहीं: समूह सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>सेवा में {group} में नहीं: कोई जुड़ा हुआ खाता नहीं है।</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>सेवा में अभी {group} में नहीं।</translation>
    </message>
    <message>
        <source>found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>history</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>इस रन द्वारा बनाया गया।</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>अपने पिछले मान वापस पाता है।</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>इस रन द्वारा सक्षम किया गया।</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>इस रन द्वारा अक्षम किया गया।</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>इस रन द्वारा हटाया गया।</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>फिर से सिंक होता है।</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>अपने पिछले सदस्य वापस पाता है।</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>हटाया गया एक सदस्य वापस पाता है।</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>फिर से जुड़ा है।</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>यह नए सिरे से, दूसरी ID के साथ और अपने स्वामित्व की चीज़ों के बिना बनता है।</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>खाता अक्षम किया जाता है, हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>खाता सिंक का दिया पहचानकर्ता रखता है।</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>इसके पहले के मान ज्ञात नहीं हैं, क्योंकि वे पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>सिंक के नियंत्रण में आने से पहले समूह में कौन था, ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>पुराने संस्करण ने दर्ज किया कि क्या किया गया, पर यह नहीं कि पहले क्या था।</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>इस बीच अन्य सेटिंग्स सहेजी गईं: {names}।</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>आपके आरंभ करने के बाद किसी ने उन्हें दूसरी विंडो या कमांड से सहेजा। आपके परिवर्तन रखे गए हैं, और कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>देखें कि अब क्या भिन्न है, और एक बार फिर अपडेट करें।</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>ये सेटिंग्स {folder} वाले से अलग कनेक्शन की हैं।</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>इनके खोले जाने के बाद कनेक्शन नए सिरे से सेट किया गया।</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>इन्हें त्यागें और फिर से आरंभ करें।</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>दूसरी विंडो या कमांड {folder} में सेटिंग्स सहेज रही है।</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>इसमें क्षण भर लगता है, और यह अभी समाप्त नहीं हुआ।</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>सिस्टम कहता है: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>दूसरी फ़ाइल चुनें, या इस उपयोगकर्ता को उसे पढ़ने का अधिकार दें।</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} सेटिंग्स की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>यह वह नहीं है जो निर्यात लिखता है, या केवल उसका एक भाग है।</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>सेटिंग्स फिर से निर्यात करें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>{path} की सेटिंग्स उपयोग नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>वह स्थान ठीक करें, या सेटिंग्स फिर से निर्यात करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} को Identity Connect के नए संस्करण ने लिखा।</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>इस मशीन पर नया संस्करण इंस्टॉल करें, या इस संस्करण से निर्यात करें।</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} में {position} पर गुप्त मान जैसा कुछ है।</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>सेटिंग्स की फ़ाइल कॉपी और मेल की जाती है, इसलिए उसमें गुप्त मान नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>उसे फ़ाइल से निकालें। पासवर्ड इसी मशीन पर लिखा जाता है।</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>Active Directory का संपादित कनेक्शन अपनी जाँच में सफल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>दूसरा कनेक्शन उसके बाद ही प्रभावी होता है। वर्तमान प्रभावी रहता है।</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>कनेक्शन जाँचें, या उसमें किए परिवर्तन वापस लें।</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>सेटिंग्स {path} में लिखी गईं।</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>अपडेट किया गया। अगला सिंक नई सेटिंग्स लेता है।</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>{user} का पासवर्ड काम करता है, और अब प्रभावी है।</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>कनेक्शन जाँचा जा रहा है। पासवर्ड एक बार आज़माया जाता है।</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>कुछ भिन्न नहीं है।</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>अगले 24 घंटे तक अगला सिंक ठीक उन्हीं खातों को अक्षम कर या हटा सकता है जिनकी पुष्टि हुई। यदि तब तक इनमें कोई और हो, तो वह सभी को रोकता है और पूछता है।</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>अगला सिंक सीमाओं से परे के खातों को रोकता है और पूछता है: identity-connect holds देखें।</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>खाते जो अक्षम हो जाएँगे: {disables}, स्थायी रूप से हटाए जाएँगे: {deletes}।</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} को सिंक नहीं किया जा सकता: {problem}</numerusform>
            <numerusform>{count} को सिंक नहीं किया जा सकता: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>लोगों पर इसका प्रभाव ज्ञात नहीं: इन सेटिंग्स के लिए निर्देशिका नहीं पढ़ी गई। रन उसे रोकता है जो सीमाओं से परे है।</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>सेटिंग्स अपडेट करें? [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} खाता सीमाओं से अधिक है। आगे बढ़ने के लिए {count} लिखें: </numerusform>
            <numerusform>{count} खाते सीमाओं से अधिक हैं। आगे बढ़ने के लिए {count} लिखें: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>यह पूछने के लिए कोई नहीं है कि सेटिंग्स अपडेट करनी हैं या नहीं।</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>कमांड टर्मिनल पर नहीं चल रही। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>--dry-run से देखें कि क्या भिन्न है, फिर --yes दें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>इससे {count} खाता अक्षम किया या हटाया जाता: सीमाओं से अधिक।</numerusform>
            <numerusform>इससे {count} खाते अक्षम किए या हटाए जाते: सीमाओं से अधिक।</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>ऐसे परिवर्तन की पुष्टि उसकी संख्या से होती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>यदि यही अभिप्राय है तो --count {count} दें।</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Active Directory से कनेक्शन</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>प्रॉक्सी और नेटवर्क</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>क्या रखा जाता है, और कब तक</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>साइन-इन पर शुरुआत</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>निर्यात और आयात</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>यह कंप्यूटर सेवा तक कैसे पहुँचता है। यह “{button:Update}” से प्रभावी होता है।</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>इस विंडो के लिए, एजेंट जो दर्ज करता है उसके लिए, और कमांड के लिए।</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>उत्तर देने वाला बहुत धीरे, या बिना अंत के उत्तर देता है।</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>इसे अलग से फिर जाँचें; यदि ऐसा ही रहे, तो नेटवर्क और उस सर्वर को देखें।</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} ठीक है</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>“{page:Password sync}” खोलें: हर एक का कारण वहाँ है।</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>“{page:Settings}”, “{page:Schedule}” में दूसरा क्षेत्र चुनें, या सिस्टम का समय क्षेत्र डेटा अपडेट करें।</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>जो रन ठीक से समाप्त नहीं हुआ वह बताता है कि क्यों, और क्या करने से ठीक होगा। “{page:Diagnostics}” सिंक के लिए आवश्यक सब कुछ, एक के बाद एक पंक्ति में, आज़माता है।</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>सेटअप में तय किया गया सब कुछ, बदलने के लिए। प्रभाव पहले दिखाया जाता है; “{button:Update}” चुनने से पहले कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>एक व्यक्ति या समूह, तुरंत सिंक किया गया</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}” से {count} व्यक्ति या समूह मेल खाता है: {names}।</numerusform>
            <numerusform>“{who}” से {count} लोग या समूह मेल खाते हैं: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>एक बार में केवल एक ही सिंक किया जा सकता है।</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>“{who}” से कई मेल खाते हैं:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>अभी किसी को अलग से सिंक नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>इस समय किसी को अलग से सिंक नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>अभी सिंक करें; उसके बाद फिर एक को अलग से सिंक किया जा सकता है।</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>इसे अलग से सिंक नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} जल्द ही इस कनेक्शन का स्वामी नहीं रह सकेगा।</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} का पता {addresses} है</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>“{button:Sign in again}” चुनें। यदि {owner} अब वहाँ नहीं है, तो स्वामी बदलें।</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>जो साइन-इन अब उपयोग में नहीं है, वह अभी निरस्त नहीं हुआ है।</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>{service} को सूचित नहीं किया जा सका। इससे स्वामी के साइन-इन पर कोई असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>“{button:Change owner}” चुनें और खाता बताएँ।</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>“{button:Change owner}” चुनें और {owner} के रूप में साइन इन करें, ताकि दोनों मेल खाएँ।</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>नाम {host} का समाधान नहीं हो सका: {seconds} सेकंड में कोई उत्तर नहीं।</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>शेष प्रश्नों का उत्तर {seconds} सेकंड में नहीं मिला।</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>“{button:Change owner}” चुनें और नए स्वामी के रूप में साइन इन करें।</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>कुछ नहीं खोया: यह अगली हार्टबीट के साथ अपने-आप आगे बढ़ता है, या फिर “{button:Change owner}” चुनें। तब तक कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>“{button:Change owner}” चुनें और फिर से साइन इन करें: यह शुरू किए गए परिवर्तन का स्थान लेता है। तब तक यहाँ कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>हर पंक्ति वास्तव में आज़माई जाती है। पासवर्ड एक बार आज़माया जाता है, अपने-आप दोबारा कभी नहीं।</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>सामान्य दिन में जो होता है वह रन अपने-आप करता है; उससे अधिक प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>परिवर्तन अगले रन के बाद सेवा में दिखता है।</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>जो पुराना या सीमा से अधिक है, वह रन के बाद मिटा दिया जाता है।</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>यह तुरंत प्रभावी होता है।</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>सेटिंग्स की फ़ाइल में न गुप्त मान होता है, न इस कंप्यूटर का कुछ।</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Password Sync Agent का कोई पैकेज कॉन्फ़िगर नहीं है।</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>सेटिंग्स में MSI का नाम नहीं है, या उसका SHA-256 (64 हेक्साडेसिमल अंक) नहीं।</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>पैकेज का पथ और उसके प्रकाशक द्वारा बताया गया SHA-256 दर्ज करें।</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>पैकेज {path} वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>उसे स्थानांतरित किया या हटाया गया, या उसकी ड्राइव कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>उसे वहाँ रखें, या दर्ज करें कि वह अब कहाँ है।</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>उसका SHA-256 {found} है; सेटिंग्स में {expected} है।</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>पैकेज नए सिरे से उसके प्रकाशक से लें। यदि यही सही है, तो उसका SHA-256 सेटिंग्स में दर्ज करें। कुछ कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>यह Windows Installer का पैकेज नहीं है, या यह खाता उसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>एजेंट के MSI का पथ दर्ज करें; Identity Connect चलाने वाला खाता उसे पढ़ सकना चाहिए।</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>पासवर्ड एजेंटों का दूसरा इंस्टॉलेशन जारी है।</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Identity Connect की दूसरी विंडो या कमांड {folder} में कार्य कर रही है; नियंत्रकों पर एक-एक करके कार्य होता है।</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>उसके पूरा होने की प्रतीक्षा करें, या उसे वहाँ रोकें।</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>{host} पर कार्य बाधित हुआ।</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>इस बीच Identity Connect बंद किया या रोका गया। जो पूरा हुआ वह रखा गया है।</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} ने ऐसा उत्तर दिया जो यहाँ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>स्क्रिप्ट मार्ग में बदल गई, या वहाँ का Windows ऐसे प्रकार का है जो कभी नहीं आज़माया गया।</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} पर नया एजेंट है: संस्करण {found}।</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>कॉन्फ़िगर किए पैकेज का संस्करण {version} है, और वह उसे पीछे ले जाएगा।</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>नया पैकेज कॉन्फ़िगर करें, या पहले वहाँ एजेंट अनइंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} पर एजेंट के ऐसे भाग हैं जिन्हें Windows Installer नहीं जानता।</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>उसकी सेवा या फ़िल्टर पंजीकृत है, पर उसे लाने वाला उत्पाद नहीं है।</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>वहाँ पैकेज एक बार फिर इंस्टॉल करें, फिर अनइंस्टॉल करें। यह पंक्ति दिखाती है कि क्या पंजीकृत है:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer कहता है कि एजेंट {host} पर इंस्टॉल है, पर वहाँ पूरा नहीं है।</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>अनुपस्थित: {missing}।</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>किसी अन्य प्रोग्राम, जैसे वायरस स्कैनर, ने उसे निकाल दिया। अनइंस्टॉल करें, उसका लॉग देखें, और फिर इंस्टॉल करें। यह पंक्ति सेवा दिखाती है:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer कहता है कि एजेंट {host} से निकाला गया, पर वह अभी वहाँ है।</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>संस्करण {version} अभी पंजीकृत है।</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>पुनः प्रयास करें। यदि वह बना रहे, तो यह पंक्ति दिखाती है कि क्या पंजीकृत है:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>{host} पर Windows Installer तक नहीं पहुँचा जा सका (1601)।</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>उसकी सेवा अक्षम है या शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>यह पंक्ति नियंत्रक पर, व्यवस्थापक के रूप में चलाएँ, और पुनः प्रयास करें:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>{host} पर इंस्टॉलेशन रद्द किया गया (1602)।</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>किसी व्यक्ति या अन्य प्रोग्राम ने उसे वहाँ समाप्त किया।</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>{host} पर Windows Installer घातक त्रुटि से रुका (1603)।</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>उसका लॉग कहता है: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>उसे नियंत्रक पर ठीक करें, और पुनः प्रयास करें। जो कॉपी हुआ था वह वहाँ हटा दिया जाता है।</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>उसका लॉग कारण नहीं बताता, या लाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>पुनः प्रयास करें। फिर ऐसा हो तो यह पंक्ति दिखाती है कि Windows Installer ने इवेंट लॉग को क्या बताया:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} उस उत्पाद को नहीं जानता जिसे निकालना था (1605)।</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>निकालने का दूसरा कार्य पहले पूरा हुआ।</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>उसकी स्थिति फिर पूछें।</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>{host} पर Windows Installer को एजेंट का स्रोत नहीं मिलता (1612)।</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>वहाँ इंस्टॉल पैकेज की उसकी अपनी प्रति नहीं रही।</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>वही संस्करण एक बार फिर इंस्टॉल करें, फिर पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>{host} पर दूसरा इंस्टॉलेशन बहुत देर से जारी है (1618)।</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer एक समय में एक करता है; हमारे इंस्टॉलेशन ने दस मिनट प्रतीक्षा की।</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>उसे समाप्त होने दें, या नियंत्रक पुनरारंभ करें, फिर पुनः प्रयास करें। यह पंक्ति दिखाती है कि क्या चल रहा है:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer {host} पर पैकेज नहीं खोल सका (1619)।</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>उसे हटाया गया या किसी अन्य प्रोग्राम, जैसे वायरस स्कैनर, ने पकड़ रखा है।</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>स्कैनर को ADMIN$\IdentityConnect न छेड़ने दें, और पुनः प्रयास करें। यह पंक्ति दिखाती है कि उसे क्या मिला:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>{host} पर Windows Installer फ़ाइल को पैकेज नहीं मानता (1620)।</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>वह जैसी भेजी गई वैसी पहुँची: पैकेज स्वयं क्षतिग्रस्त है, या नए Windows Installer के लिए बना है।</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>पैकेज नए सिरे से उसके प्रकाशक से लें, और उसका SHA-256 दर्ज करें।</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>एक नीति {host} पर इंस्टॉलेशन निषिद्ध करती है (1625)।</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>Windows Installer, AppLocker या सॉफ़्टवेयर प्रतिबंध Group Policy द्वारा ऐसा कॉन्फ़िगर है।</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>वहाँ पैकेज को उसके प्रकाशक या SHA-256 से अनुमति दें। यह पंक्ति दिखाती है कि कौन-सी नीतियाँ हैं:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>पैकेज {host} के प्रोसेसर के लिए नहीं बना (1633)।</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>एजेंट केवल AMD64 पर 64-बिट Windows के लिए उपलब्ध है।</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>यह नियंत्रक छोड़ दें।</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>{host} पर एजेंट का दूसरा संस्करण इंस्टॉल है (1638), और यह पैकेज उसे नहीं बदलता।</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>दोनों का उत्पाद कोड समान है: पैकेज उसका अपग्रेड नहीं है।</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>वहाँ एजेंट अनइंस्टॉल करें, फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>{host} पर Windows Installer कोड {exit_code} के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>नियंत्रक पर, इस पंक्ति से कोड देखें:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} पैकेज अस्वीकार करता है: उस पर कॉन्फ़िगर किए प्रकाशक के हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows को {found} मिला ({line})।</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>पैकेज नए सिरे से उसके प्रकाशक से लें, या सेटिंग्स में थंबप्रिंट सही करें। कुछ इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>{host} पर पैकेज वह नहीं है जो भेजा गया।</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>वहाँ उसका SHA-256 {found} है: कॉपी होने के बाद वह बदला गया। कुछ इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>पता करें कि इस नियंत्रक के ADMIN$ में कौन लिख सकता है। यह पंक्ति दिखाती है कि कौन जुड़ा है:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>{host} पर पैकेज इंस्टॉल होने से पहले गायब हो गया।</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>किसी अन्य प्रोग्राम, प्रायः वायरस स्कैनर, ने उसे हटा दिया।</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>Windows Installer चलाने वाला कार्य {host} पर विफल हुआ।</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>वह कहता है: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>उसे नियंत्रक पर ठीक करें, और पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>Windows Installer चलाने वाला कार्य {host} पर नहीं रहा, और कोई परिणाम नहीं छोड़ा।</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>इस बीच नियंत्रक पुनरारंभ हुआ, या किसी ने कार्य हटा दिया।</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>पुनः प्रयास करें: यह देखता है कि क्या इंस्टॉल है, और जहाँ नहीं है वहाँ नए सिरे से आरंभ करता है।</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} ने Windows Installer चलाने वाला कार्य {minutes} मिनट में शुरू नहीं किया।</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>Task Scheduler उसे रोके हुए है, या इस बीच बंद किया गया। कुछ इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>{host} पर Windows Installer {minutes} मिनट से कार्यरत है।</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>वह वहाँ किसी चीज़ की प्रतीक्षा में है। उसे समाप्त नहीं किया गया: इससे आधा एजेंट रह सकता था।</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>{host} पर Windows Installer अभी कार्यरत है।</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>शुरू किया गया इंस्टॉलेशन समाप्त नहीं हुआ, इसलिए वहाँ कुछ हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>कुछ मिनट बाद पुनः प्रयास करें।</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} यहाँ से पुनरारंभ नहीं होता: उसकी साइट ({site}) पर कोई अन्य नियंत्रक ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>उसके बंद रहने पर वहाँ कोई साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>उपयुक्त समय पर स्वयं पुनरारंभ करें, फिर उसकी स्थिति पूछें। नियंत्रक पर, व्यवस्थापक के रूप में:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} पुनरारंभ नहीं होता: वह साइट {site} का सेवा देने वाला अंतिम नियंत्रक है।</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>अन्य उत्तर नहीं देते: {others}।</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>उनमें से एक को ठीक करें, और पुनः प्रयास करें। यह पंक्ति दिखाती है कि वहाँ क्या गड़बड़ है:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} {minutes} मिनट में बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>वहाँ कुछ शट डाउन को रोके हुए है। कोई अन्य पुनरारंभ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>नियंत्रक देखें, और पुनः प्रयास करें। यह पंक्ति दिखाती है कि किसने क्या माँगा:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} {minutes} मिनट में वापस नहीं आया।</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>वह अनुरोध पर बंद हुआ, और तब से उत्तर नहीं देता। कोई अन्य पुनरारंभ नहीं किया गया।</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} फिर चालू है पर {minutes} मिनट बाद भी सेवा नहीं देता।</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>मौन: {missing}। कोई अन्य पुनरारंभ नहीं किया गया।</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>पुनरारंभ के बाद {host} पर एजेंट का फ़िल्टर नहीं है।</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; में अब उसका नाम नहीं है।</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>एजेंट फिर से इंस्टॉल करें। यह पंक्ति मान दिखाती है:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} ने पुनरारंभ पर एजेंट का फ़िल्टर लोड नहीं किया।</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows कहता है: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 और 3063 LSA सुरक्षा से आते हैं, जो केवल Microsoft के हस्ताक्षर वाला लोड करती है: उसे वहाँ बंद करें, या यह नियंत्रक छोड़ दें। 16953: फ़ाइल लोड नहीं हो सकी; फिर इंस्टॉल करें। यह पंक्ति घटनाएँ दिखाती है:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} ने पुनरारंभ पर एजेंट का फ़िल्टर लोड नहीं किया है।</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>वह पंजीकृत है, और Windows नहीं बताता कि उसे क्यों छोड़ा गया।</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>इस पंक्ति से घटनाएँ देखें; दूसरा पुनरारंभ आवश्यक हो सकता है:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>नियंत्रकों पर खाते का पासवर्ड</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>सेटिंग्स नियंत्रकों के लिए संग्रहीत खाते से अलग खाता चाहती हैं।</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>--user से उसका नाम दें; उसका पासवर्ड पूछा जाता है।</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>कोई नियंत्रक नहीं चुना गया, और कुछ इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} अभी वहाँ है; अगला कार्य उसे हटाता है।</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>संस्करण {found} पहले से इंस्टॉल है; उसे देखा जाता है।</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>संस्करण {found} वहाँ है; उसे {version} से बदला जाता है।</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>सुरक्षित फ़ोल्डर ADMIN$\{folder} बनाया गया।</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>संस्करण {version} ADMIN$\{folder} में कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer SYSTEM के रूप में शुरू किया गया।</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>{host} पर दूसरा इंस्टॉलेशन जारी है; अगली बार {seconds} सेकंड में देखा जाता है।</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer {exit_code} के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Windows Installer का लॉग लाया नहीं जा सका: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>संस्करण {version} वहाँ है: उत्पाद, फ़िल्टर और सेवा।</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>ADMIN$\{folder} हटाया नहीं जा सका: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>इंस्टॉल किया गया। एजेंट अगले पुनरारंभ के बाद काम करता है।</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>इंस्टॉल किया गया। यह नहीं बताया जा सकता कि पुनरारंभ आवश्यक है या नहीं।</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>फ़िल्टर लोड है: यहाँ पासवर्ड के परिवर्तन कैप्चर होते हैं।</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>निकालने के लिए कोई एजेंट नहीं है।</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>निकाला गया। Windows अगले पुनरारंभ पर फ़िल्टर अनलोड करता है; वह अब कुछ कैप्चर नहीं करता।</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>पुनरारंभ का अनुरोध किया गया।</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>नियंत्रक बंद हो गया है।</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>नियंत्रक फिर चालू है।</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL और DNS उत्तर देते हैं।</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>पुनरारंभ किया गया। उस पर कोई एजेंट नहीं है।</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>पुनरारंभ किया गया। यह नहीं बताया जा सकता कि फ़िल्टर लोड है या नहीं।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>सहेजे गए पासवर्ड और टोकन</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>सिंक डेटाबेस</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>प्रोफ़ाइल फ़ोल्डर</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>खाली डिस्क स्थान</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>सेवा की तुलना में घड़ी</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>सेवा तक का मार्ग, और प्रॉक्सी</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>सेटिंग्स फ़ाइल</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>सेटिंग्स का प्रारूप</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>सेटिंग्स का इतिहास</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>उनकी कुंजी का धारक</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>उन्हें खोला जा सकता है</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>डेटाबेस खुलता है, और उसमें लिखा जा सकता है</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>डेटाबेस का प्रारूप</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>डेटाबेस अक्षुण्ण है</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>डेटाबेस का आकार</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>डेटाबेस का जर्नल</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>एजेंट चल रहा है</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>अगला रन</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>पिछला रन</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>नियंत्रकों पर पासवर्ड एजेंट</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>यह जाँच {seconds} सेकंड में पूरी नहीं हुई।</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>अभी कुछ सेट नहीं है</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} अभी नहीं है; सेटअप उसे बनाता है</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>{folder} में लिखा जा सकता है</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{folder} वाली डिस्क पर {free_mb} MB खाली हैं</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>{folder} वाली डिस्क पर केवल {free_mb} MB खाली हैं</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>अधिक लोगों के पहले सिंक को दस लाख के लिए लगभग 2 GB चाहिए।</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>आवश्यकता से पहले वहाँ स्थान बनाएँ।</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), जो शेड्यूल का भी है</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset}); शेड्यूल {schedule_zone} के अनुसार चलता है</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>अभी कोई नहीं हैं: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>पढ़ी जा सकने वाली सेटिंग्स फ़ाइल की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>प्रारूप {found}; यह प्रोग्राम {known} तक के प्रारूप जानता है</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>अभी कुछ सहेजा नहीं गया</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} संस्करण, {date} को {who} द्वारा</numerusform>
            <numerusform>{count} संस्करण, अंतिम {date} को {who} द्वारा</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>फ़ाइल किसी पंक्ति के बीच में कट गई, या किसी ने उसे बदला।</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>इन पंक्तियों पर कुछ निर्भर नहीं है: सेटिंग्स स्वयं अपनी फ़ाइल में हैं।</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>IDENTITY_CONNECT_KEY_FILE में नामित कुंजी फ़ाइल</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>systemd यूनिट का क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows, इस मशीन के लिए (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>सिस्टम की कीरिंग</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>केवल यह प्रक्रिया: जो सीलबंद है वह इसके साथ समाप्त होता है</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>अनेक: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>अभी कुछ सहेजा नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} है, और अपनी कुंजी से खुलता है</numerusform>
            <numerusform>{count} हैं, और अपनी कुंजी से खुलते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>अभी कोई नहीं है: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} खुलता है, और उसमें लिखा जा सकता है</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>खुलने वाले डेटाबेस की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>{tables} तालिकाओं में से किसी में क्षति नहीं</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>{tables} में से {checked} तालिकाओं में क्षति नहीं; {seconds} सेकंड बाद शेष की जाँच नहीं की गई</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB, जिनमें {free_mb} MB अप्रयुक्त; {log_mb} MB लॉग में प्रतीक्षारत</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB, और {log_mb} MB राइट-अहेड लॉग में</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>किसी प्रोग्राम ने, जैसे बैकअप ने, डेटाबेस को देर तक पढ़ने के लिए खुला रखा है।</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>वह प्रोग्राम समाप्त करें; तब अगला रन लॉग को डेटाबेस में ले जाता है।</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>राइट-अहेड लॉग: सिंक के लिखते समय उसे पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>राइट-अहेड लॉग के बजाय जर्नल मोड {journal}</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>फ़ोल्डर ऐसी फ़ाइल प्रणाली पर है जो मेमोरी साझा नहीं कर सकती, जैसे नेटवर्क ड्राइव।</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>प्रोफ़ाइल फ़ोल्डर को स्थानीय डिस्क पर ले जाएँ।</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>आज़माया नहीं गया: निर्देशिका ने यह पासवर्ड पहले अस्वीकार किया</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>एजेंट ने इसे चिह्नित किया है ({cause})। एक और प्रयास खाते को लॉक होने के और निकट ले जाएगा।</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>हाँ; अंतिम सूचना {seen_at} को मिली</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>हाँ: {host} पर प्रक्रिया {pid}, {since} से</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>नहीं; अंतिम सूचना {seen_at} को मिली</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>विंडो बंद है, या सेवा रोकी गई।</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Identity Connect, या सेवा identity-connect शुरू करें: तब तक कुछ सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>नहीं; यह यहाँ कभी नहीं चला</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>कोई नहीं, जब तक एजेंट नहीं चलता</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>कोई नियोजित नहीं</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>एक रन जारी है</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>कोई नहीं: शेड्यूल विराम में है</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>एक व्यक्ति ने उसे विराम दिया।</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>कोई नहीं: निर्देशिका ने साइन-इन अस्वीकार किया</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} अस्वीकृत साइन-इन दोहराने वाला शेड्यूल खाते को लॉक कर देगा।</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>अभी तक कोई नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} परिवर्तन की पुष्टि हुई</numerusform>
            <numerusform>{at}: {count} परिवर्तनों की पुष्टि हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>सेवा ने इन रिकॉर्ड को उनके मानों के कारण अस्वीकार किया।</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} परिवर्तन की पुष्टि हुई; अन्य आपकी स्वीकृति की प्रतीक्षा में हैं</numerusform>
            <numerusform>{at}: {count} परिवर्तनों की पुष्टि हुई; अन्य आपकी स्वीकृति की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>सुरक्षा सीमा ने उन परिवर्तनों को रोका जो आपकी अनुमति से अधिक अक्षम करते, हटाते या निकालते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: एक व्यक्ति ने रोका, {count} परिवर्तन की पुष्टि हुई</numerusform>
            <numerusform>{at}: एक व्यक्ति ने रोका, {count} परिवर्तनों की पुष्टि हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: पूरा नहीं हुआ, {count} परिवर्तन की पुष्टि हुई</numerusform>
            <numerusform>{at}: पूरा नहीं हुआ, {count} परिवर्तनों की पुष्टि हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>यहाँ से कोई इंस्टॉल नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} नियंत्रक, कोई समस्या नहीं</numerusform>
            <numerusform>{count} नियंत्रक, किसी में समस्या नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>एजेंट अपने नियंत्रक के पुनरारंभ के बाद काम करता है।</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>वहाँ इंस्टॉलेशन विफल हुआ, या एजेंट से अब सूचना नहीं मिलती।</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>{folder} वाली डिस्क पर केवल {free_mb} MB खाली हैं।</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>सिंक को अपने डेटाबेस और लॉग के लिए स्थान चाहिए।</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>उस डिस्क पर स्थान बनाएँ, या प्रोफ़ाइल फ़ोल्डर स्थानांतरित करें (--profile-folder)।</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>शेड्यूल का समय क्षेत्र {zone} इस कंप्यूटर पर ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>इसकी समय क्षेत्रों की सूची नहीं है या सेटिंग्स से पुरानी है।</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>यह जाँच प्रोग्राम की त्रुटि से समाप्त हुई।</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>सहायता फ़ाइल सहेजें और सहायता को भेजें।</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>सहायता फ़ाइल तैयार की जा रही है</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>सहायता फ़ाइल लिखी गई: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>किसी जाँच में समस्या नहीं मिली।</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>कोई जाँच विफल नहीं हुई; ध्यान देने योग्य: {count}।</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>विफल जाँचें: {count}।</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>गुप्त मान</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>लोग और मेल पते</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>होस्ट नाम</translation>
    </message>
    <message>
        <source>units</source>
        <translation>इकाइयाँ</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>नेटवर्क पते</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>अन्य पाठ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>खाली (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ऑफ़सेट</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>शेड्यूल का क्षेत्र</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>यहाँ तक ज्ञात</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसके द्वारा</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>न पढ़ी जा सकने वाली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>धारक</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>जाँची गई तालिकाएँ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>आकार (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>राइट-अहेड लॉग (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>अंतिम सूचना</translation>
    </message>
    <message>
        <source>At</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रक्रिया</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>पुनरारंभ की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>समस्या वाले</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>मिलीसेकंड</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>अंतर (सेकंड)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>संख्याएँ वे हैं जिनकी सेवा ने पुष्टि की है। यह विंडो बंद होने पर जारी रन चलता रहता है, जब तक प्रोग्राम या एजेंट चलता है।</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>निर्देशिका में किसी को भी खोजें और चरण-दर-चरण देखें कि वह क्यों सिंक होता है या नहीं: पठन, दायरा, मानदंड, मैपिंग, मिलान और कार्रवाई, निर्णय करने वाले नियम सहित।</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>जो नहीं मिलता वह आधार से बाहर हो सकता है, या पिछले सिंक के बाद बनाया गया। सेवा ने जो अस्वीकार किया वह कारण और अगले प्रयास सहित अलग सूचीबद्ध है।</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>क्या किया गया, किसके साथ, कब, और किन सेटिंग्स के अंतर्गत: रन और सेटिंग्स के परिवर्तन एक सूची में, हर फ़ील्ड तक।</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>यहाँ कुछ भी बाद में कभी नहीं बदला जाता। इसे कब तक रखा जाता है, यह एक सेटिंग है। सेटिंग्स का पिछला संस्करण पुनर्स्थापित किया जा सकता है; वह नवीनतम बन जाता है।</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>यदि कोई न मिले, तो पहले सूची के ऊपर का फ़िल्टर देखें। रखे जाने की अवधि से पुराना साफ़ किया जा चुका है।</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>डोमेन नियंत्रकों के एजेंट जो पासवर्ड बदले जाने पर उसे कैप्चर करते हैं: हर एक कहाँ तक पहुँचा है, और क्या किया जा सकता है।</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>नियंत्रक के पुनरारंभ से पहले एजेंट कुछ कैप्चर नहीं करता। नियंत्रक एक-एक करके, और केवल आपके कहने पर, पुनरारंभ होते हैं।</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>इस बीच सिंक चलता रहता है: परिवर्तन अगले रन से प्रभावी होता है। निर्देशिका का नया कनेक्शन अपनी जाँच में सफल होने के बाद ही प्रभावी होता है।</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>जो आपने अपडेट नहीं किया उसे त्यागा जा सकता है। हर संस्करण इतिहास में रखा जाता है और वहाँ पुनर्स्थापित किया जा सकता है।</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>यह कनेक्शन किसका है: साइन इन करने वाला खाता, उसकी भूमिका, और कब से।</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>कोई सिंक स्वामी को कभी अक्षम नहीं करता और न हटाता है। दूसरा खाता अपने साइन-इन के बाद स्वामी बनता है; तब पूर्व स्वामी का साइन-इन निरस्त किया जाता है।</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>यदि सेवा अब इस कंप्यूटर को प्रवेश नहीं देती, तो यहाँ फिर से साइन इन करें। अनुपस्थित भूमिका का नाम बताया जाता है।</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>निर्देशिका, सेवा, इस कंप्यूटर और उस पर संग्रहीत सामग्री की सभी जाँचें, और सहायता के लिए एक फ़ाइल।</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>सहायता फ़ाइल लिखे जाने से पहले दिखाई जाती है, और उसमें गुप्त मान नहीं होते: जो आप देखते हैं ठीक वही रखा जाता है। संग्रहीत पासवर्ड एक बार आज़माया जाता है।</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>सेटिंग्स फ़ाइल का प्रारूप</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>गुप्त मानों का नाम</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>लाइसेंस का संस्करण</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>लाइसेंस स्वीकृति की तिथि</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>निर्देशिका पढ़ने वाला खाता</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>उस खाते का पासवर्ड, स्टोर में उसके नाम से</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>निर्देशिका का एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>विश्वसनीय जारीकर्ता प्राधिकरण</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>स्वीकृत प्रमाणपत्र (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>उत्तर के एक पृष्ठ में ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>कनेक्ट होने के सेकंड</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>उत्तर के सेकंड</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>एन्क्रिप्शन का निर्णय, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>एन्क्रिप्शन का निर्णय, {item}: तिथि</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>सेवा का प्रकार</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>सेवा का पता</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>लोगों और समूहों का पता</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>संगठन का पहचानकर्ता</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>कनेक्शन का स्वामी</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>स्वामी: उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>स्वामी: मेल पता</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>स्वामी: नाम</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>स्वामी: पहचानकर्ता</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>स्वामी: संगठन</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>स्वामी: संगठन का पहचानकर्ता</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>स्वामी: क्षेत्र</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>सेवा में इस प्रोग्राम का पंजीकरण</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>साइन-इन का पता</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>डेटा केंद्र का पता</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>स्वामी: भूमिका</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>इस डिवाइस का पंजीकरण</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>इस डिवाइस का नाम</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>प्रॉक्सी का साइन-इन, स्टोर में उसके नाम से</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>इकाई {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>इकाई {item}: स्थान</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>उपयोगकर्ता सिंक होते हैं</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>वितरण समूह सिंक होते हैं</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>सुरक्षा समूह सिंक होते हैं</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>उपयोगकर्ताओं की LDAP क्वेरी</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>नई इकाइयाँ</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>उपयोगकर्ताओं के मानदंड: नियम कैसे जोड़े जाते हैं</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>उपयोगकर्ताओं के मानदंड: नियम</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>समूहों के मानदंड: नियम कैसे जोड़े जाते हैं</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>समूहों के मानदंड: नियम</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>उपयोगकर्ताओं का फ़ील्ड: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>उपयोगकर्ताओं का फ़ील्ड: {item}, स्रोत</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>उपयोगकर्ताओं का फ़ील्ड: {item}, रूपांतरण</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>उपयोगकर्ताओं का फ़ील्ड: {item}, रूपांतरण के मान</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>समूहों का फ़ील्ड: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>समूहों का फ़ील्ड: {item}, स्रोत</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>समूहों का फ़ील्ड: {item}, रूपांतरण</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>समूहों का फ़ील्ड: {item}, रूपांतरण के मान</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>समूहों के भीतर समूह</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>स्वामी का खाता, जो कभी अक्षम या हटाया नहीं जाता</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>स्वामी के नाम, जिनके खाते कभी अक्षम या हटाए नहीं जाते</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>अक्षम करने की सीमा: कम से कम</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>अक्षम करने की सीमा: प्रतिशत</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>अक्षम करने की सीमा: कभी इससे अधिक नहीं</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>हटाने की सीमा: कम से कम</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>हटाने की सीमा: प्रतिशत</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>हटाने की सीमा: कभी इससे अधिक नहीं</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>समूहों से निकालने की सीमा: कम से कम</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>समूहों से निकालने की सीमा: प्रतिशत</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>समूहों से निकालने की सीमा: कभी इससे अधिक नहीं</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>नए उपयोगकर्ता नामों की सीमा: कम से कम</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>नए उपयोगकर्ता नामों की सीमा: प्रतिशत</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>नए उपयोगकर्ता नामों की सीमा: कभी इससे अधिक नहीं</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>सब कुछ रोका जाता है यदि निर्देशिका इतनी घट गई</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>रन के बीच मिनट</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>दिन का समय</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>सप्ताह के दिन</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>महीने का दिन</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>शेड्यूल विराम में है</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>छूटे हुए रन बाद में चलाए जाते हैं</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>पासवर्ड सिंक वाले नियंत्रक</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>संग्रहीत खाते से इंस्टॉल करता है</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>नियंत्रकों का पुनरारंभ</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>पासवर्ड एजेंट का पैकेज</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>पासवर्ड एजेंट का पैकेज: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>पासवर्ड एजेंट का पैकेज: हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>परिवर्तन रखने के दिन</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>परिवर्तन रखने की सीमा (मेगाबाइट)</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>रन जिनके छोड़े गए रिकॉर्ड रखे जाते हैं</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>रखी जाने वाली रन रिपोर्टें</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>रखे जाने वाले सेटिंग्स संस्करण</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>कोई मानदंड नहीं: इकाइयों के सभी लोग</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>सिंक किया जाता है</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा जाता है</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>सिंक होती हैं</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>किसी के निर्णय तक प्रतीक्षा करती हैं</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>छोड़ी जाती हैं</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>सभी पूरे होने चाहिए</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>एक पूरा होना चाहिए</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>सभी सीधे सदस्य बनते हैं</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>समूहों के भीतर समूह रहते हैं</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>हर कुछ मिनट</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>दैनिक</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>साप्ताहिक</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>मासिक</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>एक के बाद एक</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>एक व्यक्ति या समूह</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>केवल यही पढ़ा और सिंक किया गया; बाकी सब अगला रन तय करता है।</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>जो अभिप्रेत है उसका GUID, मेल या खाता नाम दें।</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>कौन-सा, 1 से {count}? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>निर्देशिका और सेवा की अब तक तुलना नहीं हुई है।</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>पहले पूर्वावलोकन या सिंक चलाएँ।</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>सबकी पिछली तुलना पूरी नहीं हुई, इसलिए ज्ञात नहीं कि और किसका नाम या मेल वही है।</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>निर्देशिका पिछले रन से अलग आधार के नीचे पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>अभी सिंक करें, ताकि सबकी एक बार तुलना हो।</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>सेवा के कई खाते इसके हो सकते हैं: उनका नाम या मेल वही है।</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>अभी सिंक करें: सबकी तुलना बताती है कि वे कौन-से खाते हैं।</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} Active Directory में नहीं मिला, और हटाया भी नहीं गया।</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>पिछली बार {dn} के रूप में दिखा। पढ़ने वाला खाता अब इसे नहीं देख सकता, या नियंत्रक ने सब कुछ नहीं बताया।</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>खाते को उसका अधिकार वापस दें। तब तक सब कुछ जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} Active Directory में नहीं मिला, और ज्ञात नहीं कि उसे हटाया गया या नहीं।</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>पिछली बार {dn} के रूप में दिखा। पढ़ने वाला खाता हटाए गए ऑब्जेक्ट नहीं देखता।</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>अगली पूर्ण तुलना तय करती है: एक शुरू करें, या खाते को हटाए गए ऑब्जेक्ट देखने दें।</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} अब वहाँ है जहाँ निर्देशिका नहीं पढ़ी जाती: {dn}।</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>उसे खोज के आधार से बाहर ले जाया गया।</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>कुछ भी अक्षम करने, हटाने या निकालने से पहले अगली पूर्ण तुलना आपसे पूछती है।</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>सब कुछ काम करता है।</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>सिंक काम करता है, और किसी बात पर आपका ध्यान चाहिए।</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>एक योजना आपकी समीक्षा की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>आपके देखने से पहले उसका कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>कुछ आपकी स्वीकृति की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>सुरक्षा सीमा ने उन परिवर्तनों को रोका जो सामान्य दिन से अधिक अक्षम करते, हटाते या निकालते।</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>कुछ सिंक नहीं हो सके।</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>शेड्यूल किया गया सिंक चल रहा है।</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>सिंक हो रहा है।</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>पूर्वावलोकन बनाया जा रहा है।</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>योजना लागू की जा रही है।</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>जिसे स्वीकृति मिली वह लागू किया जा रहा है।</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>एक व्यक्ति या समूह सिंक किया जा रहा है।</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>विराम में।</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>फिर शुरू करने तक कोई सिंक अपने-आप शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>इस समय सिंक को कुछ नहीं चला रहा।</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>इस कंप्यूटर के किसी एजेंट से एक मिनट से कोई संकेत नहीं मिला।</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>यह प्रोग्राम खुला रखें, या एजेंट को सेवा के रूप में शुरू करें।</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>सेट हो गया। अभी कुछ सिंक नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>पहला सिंक शेड्यूल से शुरू होता है, या आप चाहें तो अभी।</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>पिछला सिंक बलपूर्वक समाप्त किया गया।</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>तब तक जिसकी पुष्टि हुई वह बना रहता है।</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>अगला सिंक वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>पिछला सिंक रोका गया।</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>पिछला सिंक विफल हुआ।</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>पिछला सिंक विफल हुआ।</numerusform>
            <numerusform>पिछले {count} सिंक विफल हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>सिंक शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>अगले सिंक का समय बीत चुका है।</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>एजेंट सक्रिय है, पर उसने वह सिंक शुरू नहीं किया जिसका समय हो गया था।</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>यदि वह कुछ मिनट में शुरू न हो, तो एजेंट पुनरारंभ करें और उसका लॉग देखें।</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>सेवा से डिस्कनेक्टेड।</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>पिछला सिंक पूरा हुआ।</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>सेवा तक अभी पहुँचा जा सकता है या नहीं, यह मापा नहीं गया।</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>सेटिंग्स पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>सिंक की स्थिति नहीं बताई जा सकती: उसका डेटाबेस पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>सिंक डेटाबेस पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>सेटिंग्स के फ़ोल्डर में कुछ नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>एक सेटिंग उपयोग योग्य नहीं है।</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>सेटिंग्स में इकाइयाँ चुनें।</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>सेवा अब साइन-इन स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>स्वामी अब लोगों का प्रबंधन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>सिंक रुकने से पहले किसी और को स्वामी बनने दें।</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>सेवा तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory अब साइन-इन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>कोई अक्षम नहीं किया गया और न हटाया गया, क्योंकि निश्चित नहीं कि कौन बाहर हुआ है।</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>निर्देशिका खाते का पढ़ने का एक अधिकार नहीं रहा।</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>सुरक्षा सीमा द्वारा रोके गए: {count}।</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>एक साथ इतने अक्षम किए, हटाए या निकाले जाते, या उनके नाम बदले जाते, कि किसी व्यक्ति को हाँ या नहीं कहना होगा।</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>एक योजना आपकी समीक्षा की प्रतीक्षा में है। परिवर्तन: {count}।</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>चुनी गई इकाइयाँ जो नहीं मिल रहीं: {count}।</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} हटाई गई, या खाता अब उसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>खाते को उसका अधिकार वापस दें, या इकाई को सेटिंग्स से निकालें।</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>निर्णय के लिए नई इकाइयाँ: {count}।</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} नई है। आपके निर्णय तक उसमें कोई सिंक नहीं होता।</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>चुनी गई इकाइयाँ जिनका नाम बदला: {count}।</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} अब {unit} है। चयन बना हुआ है।</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>{host} का प्रमाणपत्र {date} को समाप्त होता है।</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>शेष दिन: {days}। उसके बाद नए प्रमाणपत्र के बिना यह नियंत्रक पढ़ा नहीं जा सकेगा।</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>उसे नियंत्रक पर नवीनीकृत करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>{host} का प्रमाणपत्र {date} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>निर्देशिका के लिए विश्वसनीय प्राधिकरण {date} को समाप्त होता है।</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}। शेष दिन: {days}।</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>उस दिन से पहले सेटिंग्स में उसका उत्तराधिकारी दर्ज करें।</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>निर्देशिका के लिए विश्वसनीय प्राधिकरण {date} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}।</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>सेटिंग्स में उसका उत्तराधिकारी दर्ज करें।</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>{user} का पासवर्ड {date} को समाप्त होता है।</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>शेष दिन: {days}। समाप्त पासवर्ड से Active Directory पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>उसे Active Directory में बदलें, फिर नया पासवर्ड सेटिंग्स में लिखें।</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>{user} का पासवर्ड {date} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>नियंत्रक जो अब पासवर्ड परिवर्तन नहीं बताते: {count}।</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>नियंत्रक जिन पर पासवर्ड एजेंट इंस्टॉल नहीं हो सका: {count}।</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>पुनरारंभ की प्रतीक्षा वाले नियंत्रक: {count}।</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}। वहाँ पासवर्ड परिवर्तन उसके बाद कैप्चर होते हैं।</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>बिना पासवर्ड एजेंट वाले नियंत्रक: {count}।</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>लिखने योग्य नियंत्रक जिन्हें पासवर्ड सिंक कवर नहीं करता: {count}।</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}। वहाँ बदला गया पासवर्ड कैप्चर नहीं होता।</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>सेवा द्वारा अस्वीकृत: {count}।</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>हर एक बाद में, या बदलने पर तुरंत, फिर आज़माया जाता है।</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>पिछले सिंक में छोड़े गए: {count}।</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>मैन्युअल रूप से रोके गए: {count}।</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>किसी ने उनसे निशान हटाया या उन्हें अस्वीकार किया। वे जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>पिछला सिंक</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>अगला सिंक</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्टेड</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>डिस्कनेक्टेड: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>करने योग्य: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>सिंक सेवा</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Identity Connect की दूसरी प्रति इस फ़ोल्डर में सिंक करती है। यह उसके समाप्त होने तक प्रतीक्षा करती है।</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>यह नहीं चल रही है।</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>यह चल रही है।</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>यह सिंक कर रही है।</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>यह विराम में है।</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>यह विफलता के बाद पुनः प्रयास करती है।</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>सेवा इंस्टॉल है। वह {folder} में कार्य करती है।</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>{source} का प्रोफ़ाइल अब सेवा का है, {folder} में। पुराने फ़ोल्डर में शेष सामग्री हटाई जा सकती है।</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>सेवा निकाली गई। उसका फ़ोल्डर {folder} और उसकी कुंजी रखी गई है।</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>सेवा इंस्टॉल है।</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>सेवा इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>वह कहती है</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>इस सिस्टम पर सेवा यहाँ से इंस्टॉल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>यह {system} है; यह कमांड केवल Linux का systemd सेट करती है।</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>Windows पर packaging/windows/install-service.ps1 व्यवस्थापक के रूप में चलाएँ। अन्यत्र सिस्टम से “identity-connect agent --wait” शुरू करवाएँ।</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>सेवा इंस्टॉल नहीं की जा सकती: systemd यहाँ नहीं चल रहा।</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>कंटेनर में या अन्य init सिस्टम के साथ वह नहीं होता।</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>सिस्टम से “identity-connect agent --wait” शुरू करवाएँ।</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>केवल व्यवस्थापक सेवा सेट कर सकता है।</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>उसे अपना उपयोगकर्ता, कुंजी और यूनिट चाहिए।</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>कमांड sudo के साथ चलाएँ।</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>सिस्टम ने “{command}” पूरा नहीं किया।</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>उसका उत्तर तकनीकी विवरण में है।</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>उसे ठीक करें, फिर कमांड दोबारा चलाएँ: वह आगे बढ़ती है।</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>सेवा {path} पर प्रोग्राम नहीं चला सकती।</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>होम फ़ोल्डर उससे छिपे हैं, ताकि वह किसी की फ़ाइलें न पढ़ सके।</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Identity Connect को अन्यत्र, जैसे /opt/identity-connect में, इंस्टॉल करें, और कमांड वहाँ से चलाएँ।</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>{folder} में पहले से कुछ है।</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>सेवा की अपनी सेटिंग्स हैं, या फ़ोल्डर खाली नहीं है।</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>पहले वह फ़ोल्डर कहीं और ले जाएँ, फिर कमांड दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>यह कमांड केवल Windows के Service Control Manager के लिए है।</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>किसी ने इस प्रक्रिया को सेवा के रूप में शुरू नहीं किया।</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>--windows-service न लिखें।</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>यह कमांड “service install --move” द्वारा चलाई जाती है।</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>इसे अपने मानक इनपुट पर {size} बाइट की कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>“identity-connect service install --move DIR” व्यवस्थापक के रूप में चलाएँ।</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>{time} पर सेवा को सूचना नहीं मिली।</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>नाम मिला</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>सेवा उत्तर देती है</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} {address}, पोर्ट {port} पर उत्तर देती है</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>प्रॉक्सी {proxy} यह करता है</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>इस सेवा के लिए कोई प्रॉक्सी सेट नहीं है</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} इस प्रोग्राम को जाने देता है</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>प्रमाणपत्र सेवा का अपना है; बीच में कोई निरीक्षण नहीं करता</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} इसी मशीन पर है: नेटवर्क पर कुछ नहीं जाता</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>पाँच मिनट पर सेवा साइन-इन अस्वीकार करती है।</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>इस मशीन को डोमेन या समय सर्वर से समय लेने दें।</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} इस इंस्टॉलेशन का टोकन लेती है</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} यह इंस्टॉलेशन और {owner} का साइन-इन जानती है</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>{owner} का साइन-इन समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>उसे {service} पर वापस लिया गया, या उसकी समय-सीमा समाप्त हुई। सिंक चलता रहता है: उसका अपना टोकन है। स्वामी का साइन-इन यह प्रमाणित करने के लिए आवश्यक है कि कनेक्शन का स्वामी कौन है।</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>{owner} का साइन-इन अभी मान्य है या नहीं, यह नहीं पूछा जा सका।</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>कुछ मिनट बाद फिर मापें।</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>कुछ नहीं करना है: हर हार्टबीट के साथ फिर प्रयास होता है।</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} की भूमिका अभी “{role}” है</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} नहीं बताती कि स्वामी अभी व्यवस्थापक है या नहीं</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>खाता {owner} मौजूद और सक्रिय है</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>कोई स्वामी निर्धारित नहीं। निर्धारित होने तक कोई अक्षम नहीं किया जाता और न हटाया जाता है।</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>सेवा नहीं बता सकती कि किसका खाता सुरक्षित रखना है।</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} को हटाया जाने वाला है।</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>किसी व्यक्ति ने {service} से यह खाता हटाने को कहा। यह अनुरोध प्रतीक्षा में है, क्योंकि खाता इस कनेक्शन का स्वामी है।</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>किसी अन्य व्यवस्थापक को स्वामी बनाएँ; तब हटाना अपने-आप होता है।</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} को अक्षम किया जाने वाला है।</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>किसी व्यक्ति ने {service} से यह खाता अक्षम करने को कहा। यह अनुरोध प्रतीक्षा में है, क्योंकि खाता इस कनेक्शन का स्वामी है।</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>किसी अन्य व्यवस्थापक को स्वामी बनाएँ; तब अक्षम करना अपने-आप होता है।</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} {owner} को स्वामी बताती है, और यहाँ की सेटिंग्स {here_owner} को।</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>स्वामी स्वयं सेवा में बदला गया।</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} ने पिछली हार्टबीट ली</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>“{cause}” के कारण नहीं पूछा गया</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>इस मशीन ने DNS सर्वर {dns_server} से पूछा। वह इस नाम के लिए सही नहीं है, या यह मशीन ऑफ़लाइन है।</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, और यह भी कि {dns_server} पूरा नाम {host} रिज़ॉल्व करता है।</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>इस मशीन ने DNS सर्वर {dns_server} से पूछा।</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, और यह भी कि {dns_server} तक पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} कनेक्शन अस्वीकार करता है ({address}, पोर्ट {port})।</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>जाँचें कि {host}, पोर्ट {port} तक बाहर जाने वाले कनेक्शन की अनुमति है।</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} {seconds} सेकंड में उत्तर नहीं देता ({address}, पोर्ट {port})।</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>जाँचें कि {host}, पोर्ट {port} तक बाहर जाने वाले कनेक्शन की अनुमति है, या प्रॉक्सी सेट करें।</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>{host} तक कोई मार्ग नहीं है ({address}, पोर्ट {port})।</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>इस मशीन का नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>प्रॉक्सी {proxy} नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>इस मशीन ने {host} के लिए DNS सर्वर {dns_server} से पूछा।</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>प्रॉक्सी सेटिंग्स सही करें, या {dns_server} पर {host} को रिज़ॉल्व करवाएँ।</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>प्रॉक्सी {proxy} कनेक्शन अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>वह {address}, पोर्ट {port} पर नहीं चल रहा, या उसका पोर्ट दूसरा है।</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>प्रॉक्सी {proxy} {seconds} सेकंड में उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>वह बंद है, या कोई फ़ायरवॉल {address}, पोर्ट {port} के पैकेट ड्रॉप करता है।</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>इस मशीन की घड़ी {host} से {difference_s} सेकंड आगे है।</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>वह {here} दिखाती है, और सेवा {there}। सेवा गलत घड़ी वाली मशीनों के साइन-इन अस्वीकार करती है।</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>इस मशीन की तिथि, समय और समय क्षेत्र सेट करें, और उसे डोमेन या समय सर्वर से समय लेने दें।</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>इस मशीन की घड़ी {host} से {difference_s} सेकंड पीछे है।</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>नेटवर्क या सेवा बहुत धीमी है।</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>स्वामी अब व्यवस्थापक नहीं है।</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{host} पर {owner} की भूमिका “{role}” है, जो कनेक्शन को किसी का प्रबंधन नहीं करने देती।</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>भूमिका वापस दें, या किसी अन्य व्यवस्थापक को स्वामी बनाएँ।</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>स्वामी का खाता अक्षम है।</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} अब {host} पर साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>किसी अन्य व्यवस्थापक को स्वामी बनाएँ।</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>स्वामी का खाता अब सेवा में नहीं है।</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} को वहाँ हटाया गया।</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>किसी अन्य खाते को स्वामी बनाएँ।</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>स्वामी बाहर होने वाला है।</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>खाते का हटाया या अक्षम किया जाना तब तक प्रतीक्षा में है जब तक कोई और स्वामी न बन जाए।</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>सेवा यहाँ की सेटिंग्स से अलग स्वामी बताती है।</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>स्वामी का साइन-इन समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>फिर से साइन इन करें, या स्वामी बदलें।</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>इस सेवा में नए स्वामी को साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>केवल नाम वहाँ कुछ प्रमाणित नहीं करता।</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>नाम दिए बिना स्वामी बदलें, और नए स्वामी से कोड को स्वीकृति दिलाएँ।</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>स्वामी पहले से बदला जा रहा है।</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>इस प्रोग्राम की दूसरी विंडो या कमांड यह कर रही है।</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>क्षण भर प्रतीक्षा करें, फिर देखें कि स्वामी कौन है।</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} को स्वामी बनना है, और सेवा ने अभी पुष्टि नहीं की है।</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>{account} स्वामी बना या नहीं, ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>सेवा यह साइन-इन और यह डिवाइस भी अस्वीकार करती है: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>--account से खाते का उपयोगकर्ता नाम या मेल पता दें।</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} ने साइन इन किया, जबकि केवल {wanted} को स्वामी बनना था।</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>कोड को दूसरे खाते से स्वीकृति दी गई। उसका साइन-इन निरस्त किया गया; कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>पुनः प्रयास करें, और {wanted} से कोड को स्वीकृति दिलाएँ।</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>अब तक स्वामी: {old}; अब से: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} स्वामी है।</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>कनेक्शन अभी मापा नहीं गया। --measure उपयोग करें।</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>कनेक्शन, {when} मापा गया:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>स्वामी के परिवर्तन द्वारा</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS सर्वर</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>इस मशीन का समय</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>सेटिंग्स में स्वामी</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>सेवा का समय</translation>
    </message>
</context>
</TS>
