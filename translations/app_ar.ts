<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>ا&amp;ستخدام هذا الحساب</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>استخدام حساب آ&amp;خر</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (حسب المفتاح)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>ت&amp;غيير المالك</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>إعادة تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>يجدد تسجيل دخول المالك الحالي، حتى إذا فُقد</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;قياس الآن</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>الإ&amp;بقاء على المالك الحالي</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>اسم المستخدم أو عنوان البر&amp;يد في الخدمة</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>لا تعطّل أي مزامنة هذا الحساب ولا تحذفه أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>ال&amp;عثور على هذا الحساب</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>استخدام حساب آ&amp;خر</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>تسجيل دخول المالك الجديد</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>تسمية المالك الجديد</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>هل تريد تغيير المالك؟</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>الحساب والاتصال</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>يفتح أحد مسؤولي المؤسسة {organization} الصفحة ويسجل الدخول ويُدخل الرمز. ويمكن للمالك الحالي فعل ذلك أيضًا لتجديد تسجيل دخوله.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>المالك هو المسؤول الذي يعمل هذا الكمبيوتر نيابةً عنه. لا تعطّل أي مزامنة هذا الحساب ولا تحذفه أبدًا.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>لم يصبح الحساب {name} مالكًا بعد.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>جارٍ قياس الاتصال</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>متصل، مع ما يستدعي الانتباه</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>آخر قياس: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>الخدمة لا تفصح عن ذلك</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>لم يُعيَّن مالك: لن يُعطَّل أو يُحذف أحد حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>مالك منذ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>أدخل اسم مستخدم أو عنوان بريد.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>ت&amp;جديد تسجيل دخول {name}</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>جع&amp;ل {name} المالك</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>يبقى {name} المالك، ويُبطَل تسجيل الدخول السابق. وتستمر المزامنة الجارية إن وُجدت.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>ابتداءً من المزامنة التالية يكون {name} هو الحساب الذي لا يُعطَّل ولا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>يصبح {new} مالك الاتصال من الآن فصاعدًا، ولا تعطّله أي مزامنة ولا تحذفه أبدًا. ويُبطَل تسجيل دخول {old} على هذا الكمبيوتر. وتستمر المزامنة الجارية إن وُجدت.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>ثم يحدث في الخدمة ما كان معلّقًا بشأن {old}.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>جارٍ تغيير المالك</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>المالك هو {name}.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>تذكر صفحة Zoho العميل الخاص بك لا هذا الكمبيوتر: لا تُدخل الرمز إلا إذا بدأت هذا التغيير بنفسك.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>لا تتابع إلا إذا ذكرت الصفحة هذا الكمبيوتر: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>إعدادات متقدمة</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>قياسي ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>منفذ جميع &amp;وحدات التحكم</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>عدد الكائنات في ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>مهلة الاتصال بال&amp;ثواني</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>مهلة انتظار الاستجا&amp;بة بالثواني</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>مراجع مصدقة موثوق بها إضافةً إلى مراجع النظام (&amp;PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>لهذا الاتصال فقط. وهي تضمن الأسماء، كما تفعل جميع المراجع.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>ال&amp;قرارات المتعلقة بالثقة</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>لم يُتخذ أي قرار بعد: تسري قواعد النظام.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>س&amp;حب القرار</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>ا&amp;ستخدام هذه</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة المرجع المصدق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>الملف {file} ليس شهادة يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>وكلاء كلمات المرور على وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>جارٍ التثبيت</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>جارية إعادة التشغيل</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>جارية الإزالة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>في انتظار الدور</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>لا يُعرف ما إذا كان عامل التصفية محمَّلاً. تم التثبيت {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>يلتقط كلمات المرور بعد إعادة تشغيل وحدة التحكم. تم التثبيت {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>لم ترد منه أخبار منذ {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>يمكن تثبيت الإصدار {version}</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>يلتقط كلمات المرور منذ {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done} من {total} م.ب</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}، بواسطة نافذة أخرى أو أمر</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>الت&amp;حقق الآن</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>الحساب الذي يسجل الدخول على وحدات التحكم</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>يكتب الحزمة مع سطر الأوامر الخاص بها لتوزيع البرامج</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>ا&amp;لحزمة…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>الحزمة التي تُثبَّت، وما يجب أن تكون عليه</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>ينتظر الوكلاء حتى تسجل الدخول بحساب يُسمح له بالتثبيت.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>اختيار الحزمة…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>تم الإيقاف. يبقى ما أُنجز، ويُستأنف العمل من هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>تم التثبيت على %n وحدة تحكم.</numerusform>
            <numerusform>تم التثبيت على وحدة تحكم واحدة.</numerusform>
            <numerusform>تم التثبيت على وحدتي تحكم.</numerusform>
            <numerusform>تم التثبيت على %n وحدات تحكم.</numerusform>
            <numerusform>تم التثبيت على %n وحدة تحكم.</numerusform>
            <numerusform>تم التثبيت على %n وحدة تحكم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>أُعيد تشغيل %n وحدة تحكم وعادت إلى الخدمة.</numerusform>
            <numerusform>أُعيد تشغيل وحدة تحكم واحدة وعادت إلى الخدمة.</numerusform>
            <numerusform>أُعيد تشغيل وحدتي تحكم وعادتا إلى الخدمة.</numerusform>
            <numerusform>أُعيد تشغيل %n وحدات تحكم وعادت إلى الخدمة.</numerusform>
            <numerusform>أُعيد تشغيل %n وحدة تحكم وعادت إلى الخدمة.</numerusform>
            <numerusform>أُعيد تشغيل %n وحدة تحكم وعادت إلى الخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>تمت الإزالة من %n وحدة تحكم.</numerusform>
            <numerusform>تمت الإزالة من وحدة تحكم واحدة.</numerusform>
            <numerusform>تمت الإزالة من وحدتي تحكم.</numerusform>
            <numerusform>تمت الإزالة من %n وحدات تحكم.</numerusform>
            <numerusform>تمت الإزالة من %n وحدة تحكم.</numerusform>
            <numerusform>تمت الإزالة من %n وحدة تحكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>مجلد الحزمة</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>كُتبت الحزمة في {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>يثبّت هذا السطر الحزمة دون نافذة ودون إعادة تشغيل. وتلتقط وحدة التحكم كلمات المرور بعد إعادة تشغيلها؛ ويظهر ذلك هنا عند اختيار «{button:Check now}».</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>تسجيل الدخول بالحساب {user}</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>تسجيل الدخول بالحساب الذي يقرأ الدليل</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>تسجيل الدخول بحساب آخر يُطلب مرة واحدة</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>لا توجد وحدة تحكم معروفة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>تلتقط جميع وحدات التحكم القابلة للكتابة كلمات المرور (%n).</numerusform>
            <numerusform>تلتقط جميع وحدات التحكم القابلة للكتابة كلمات المرور (%n).</numerusform>
            <numerusform>تلتقط جميع وحدات التحكم القابلة للكتابة كلمات المرور (%n).</numerusform>
            <numerusform>تلتقط جميع وحدات التحكم القابلة للكتابة كلمات المرور (%n).</numerusform>
            <numerusform>تلتقط جميع وحدات التحكم القابلة للكتابة كلمات المرور (%n).</numerusform>
            <numerusform>تلتقط جميع وحدات التحكم القابلة للكتابة كلمات المرور (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}.</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}.</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}.</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}.</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}.</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>في انتظار إعادة التشغيل: %n.</numerusform>
            <numerusform>في انتظار إعادة التشغيل: %n.</numerusform>
            <numerusform>في انتظار إعادة التشغيل: %n.</numerusform>
            <numerusform>في انتظار إعادة التشغيل: %n.</numerusform>
            <numerusform>في انتظار إعادة التشغيل: %n.</numerusform>
            <numerusform>في انتظار إعادة التشغيل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>فشل: %n.</numerusform>
            <numerusform>فشل: %n.</numerusform>
            <numerusform>فشل: %n.</numerusform>
            <numerusform>فشل: %n.</numerusform>
            <numerusform>فشل: %n.</numerusform>
            <numerusform>فشل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>صامت: %n.</numerusform>
            <numerusform>صامت: %n.</numerusform>
            <numerusform>صامت: %n.</numerusform>
            <numerusform>صامت: %n.</numerusform>
            <numerusform>صامت: %n.</numerusform>
            <numerusform>صامت: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>إ&amp;عادة تشغيل %n…</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n…</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n…</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n…</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n…</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>إ&amp;عادة التشغيل…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>إ&amp;زالة %n…</numerusform>
            <numerusform>إ&amp;زالة %n…</numerusform>
            <numerusform>إ&amp;زالة %n…</numerusform>
            <numerusform>إ&amp;زالة %n…</numerusform>
            <numerusform>إ&amp;زالة %n…</numerusform>
            <numerusform>إ&amp;زالة %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>تحد&amp;يث %n وحدة تحكم</numerusform>
            <numerusform>تحد&amp;يث وحدة تحكم واحدة</numerusform>
            <numerusform>تحد&amp;يث وحدتي تحكم</numerusform>
            <numerusform>تحد&amp;يث %n وحدات تحكم</numerusform>
            <numerusform>تحد&amp;يث %n وحدة تحكم</numerusform>
            <numerusform>تحد&amp;يث %n وحدة تحكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>ت&amp;ثبيت على %n وحدة تحكم</numerusform>
            <numerusform>ت&amp;ثبيت على وحدة تحكم واحدة</numerusform>
            <numerusform>ت&amp;ثبيت على وحدتي تحكم</numerusform>
            <numerusform>ت&amp;ثبيت على %n وحدات تحكم</numerusform>
            <numerusform>ت&amp;ثبيت على %n وحدة تحكم</numerusform>
            <numerusform>ت&amp;ثبيت على %n وحدة تحكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>مزامنة كلمات المرور</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>التقاط كلمات المرور على وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>يلتقط وكيل على كل وحدة تحكم قابلة للكتابة في المجال {domain} كلمة المرور عند تغييرها. أما كلمات المرور الحالية فتتبعها عند تغييرها التالي.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغل&amp;اق</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>هناك مهمة جارية. أوقفها أولاً أو دعها تنتهي.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>سلسلة الشهادة، والمُصدر في الأعلى</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>المعتمدة بعينها حتى الآن</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>نسخ SHA-256</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;عدم الوثوق</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>ال&amp;وثوق بالمرجع المُصدر</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>&amp;فتح ملف المرجع المصدق…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>اعتماد هذه ال&amp;شهادة بعينها</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>أُرسلت مرفقة، ولم تُصدر شيئًا هنا</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>تعذر التحقق من توقيعها</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}، بتوقيع {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ابتداءً من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>ا&amp;ستخدام الاسم {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>ما يُعرض من التغيير</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>&amp;قراءة الحساب الآن</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>قبل وبعد، حقلاً حقلاً</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} عضو</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>{count} أعضاء</numerusform>
            <numerusform>{count} عضوًا</numerusform>
            <numerusform>{count} عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>لم يعد هذا الحساب موجودًا في الخدمة.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>محتجَز: يبقى على حاله حتى يُحدَّد مجددًا.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>ينتظر حتى تتم الموافقة على هذه المجموعة بعينها.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>الحساب موجود بالفعل؛ وقيمه الحالية ليست جزءًا من الخطة.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>قبل وبعد، حقلاً حقلاً</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>ما جرى على &amp;هذا العنصر</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>حالته ال&amp;آن</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>&amp;فتح التشغيل</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة الت&amp;حقق</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>إعادة محاولة هذا ال&amp;صف</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>غير مشفر: تنتقل كلمات المرور إلى الدليل بشكل مقروء.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>فحوص الاتصال</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>يُجرَّب كل صف فعليًا. وتُجرَّب كلمة المرور مرة واحدة، ولا تُعاد تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>تم فحص {done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n فحص فاشل</numerusform>
            <numerusform>فحص واحد فاشل</numerusform>
            <numerusform>فحصان فاشلان</numerusform>
            <numerusform>%n فحوص فاشلة</numerusform>
            <numerusform>%n فحصًا فاشلاً</numerusform>
            <numerusform>%n فحص فاشل</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n تحذير للقراءة</numerusform>
            <numerusform>تحذير واحد للقراءة</numerusform>
            <numerusform>تحذيران للقراءة</numerusform>
            <numerusform>%n تحذيرات للقراءة</numerusform>
            <numerusform>%n تحذيرًا للقراءة</numerusform>
            <numerusform>%n تحذير للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>تم الإيقاف. لم يتغير شيء؛ أعد الفحص متى شئت.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>ال&amp;متابعة دون {host}</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>ت&amp;غيير المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>ا&amp;ستخدام المجال بأكمله</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>الفحص باستخدام {host} &amp;بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>غير موثوق. سُجّل القرار، ولم تُرسَل أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة المرجع المصدق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>إعادة محاولة هذا الصف: {check}</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 م.ث</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} م.ث</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>&amp;نسخ النتيجة والحل</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>الوحدات المحددة</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>يزيل المفتاح Delete الوحدة من التحديد.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}، لم يتم العثور عليها</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>كل {unit}</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>بدون {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>إظهار في الشجرة</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>استبعادها بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>تضمينها بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>لم تُحدَّد أي وحدة بعد: حدِّد وحدة أعلاه.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>الوحدات المحددة</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>إ&amp;ضافة وحدات</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>الوحدات المحددة التي زالت أو لا يُسمح بقراءتها: %n. لن يُعطَّل أو يُحذف أحد حتى تُزال من هنا.</numerusform>
            <numerusform>الوحدات المحددة التي زالت أو لا يُسمح بقراءتها: %n. لن يُعطَّل أو يُحذف أحد حتى تُزال من هنا.</numerusform>
            <numerusform>الوحدات المحددة التي زالت أو لا يُسمح بقراءتها: %n. لن يُعطَّل أو يُحذف أحد حتى تُزال من هنا.</numerusform>
            <numerusform>الوحدات المحددة التي زالت أو لا يُسمح بقراءتها: %n. لن يُعطَّل أو يُحذف أحد حتى تُزال من هنا.</numerusform>
            <numerusform>الوحدات المحددة التي زالت أو لا يُسمح بقراءتها: %n. لن يُعطَّل أو يُحذف أحد حتى تُزال من هنا.</numerusform>
            <numerusform>الوحدات المحددة التي زالت أو لا يُسمح بقراءتها: %n. لن يُعطَّل أو يُحذف أحد حتى تُزال من هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>نقل هذا الشرط أو تكراره</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>حقل الشرط {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>علاقة الشرط {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>قيمة الشرط {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>لا توجد في الدليل سمة بهذا الاسم، لذلك فهي فارغة لدى الجميع.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>رمز QR لصفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>أو امسح الرمز بالهاتف</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>&amp;نسخ الرمز وفتح المتصفح</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>ال&amp;حصول على رمز جديد</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>الوقت المتبقي لهذا الرمز</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>لا يوجد رمز بعد</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>جارٍ طلب رمز من الخدمة</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>صالح لمدة {minutes}:{seconds:02d} أخرى</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>ال&amp;عثور على وحدات التحكم</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ال&amp;مجال</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>وحدات &amp;التحكم بالمجال، الأولى هي المفضلة</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>إضافة وحدة تحكم (Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>إزالة وحدات التحكم المحددة (Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>تفضيل وحدة التحكم المحددة</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>المس&amp;تخدم الذي يقرأ الدليل</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (مستحسن)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التشف&amp;ير</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>المجال بأكمله عند تركه فارغًا</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>قراءة القاعدة من وحدة تحكم</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>قاعد&amp;ة البحث</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>متق&amp;دم…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>تنتقل كلمات المرور بشكل مقروء؛ أوا&amp;فق على ذلك</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>محفوظة في المخزن المختوم</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>الاتصال بـ Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>هناك شهادة معتمدة بعينها: راجع «{button:Advanced}».</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>هناك مرجع مصدق خاص موثوق به: راجع «{button:Advanced}».</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>ال&amp;مجال الذي ينتمي إليه هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>يكفي مستخدم له حق القراءة. يفحص الزر «{button:Next}» الاتصال.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>استخدام {domain}</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>تذكره إعدادات هذا الكمبيوتر ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>اكتب اسم المجال أولاً.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>إيقاف الاستعلام</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>إعادة الاستعلام من وحدات التحكم</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>أصبح {short} الاسم الكامل {full}: تذكر الشهادات أجهزة الكمبيوتر بأسمائها الكاملة.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>القيمة {address} عنوان، بينما تذكر الشهادات أسماء أجهزة كمبيوتر. استخدم الاسم، أو اعتمد الشهادة بعينها في الخطوة التالية.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>أصبح {short} الاسم الكامل {full}.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>للمجال اسم DNS مثل corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>اكتبه بالصيغة name@domain أو DOMAIN\name أو كاسم مميز.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>اكتبها بالصيغة DC=corp,DC=example,DC=com، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>تحتفظ وحدات التحكم بـ {base} ولا شيء خارجها.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>إذا تُركت فارغة: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>سمِّ وحدة تحكم أولاً.</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>لا توجد وحدات تحكم بعد. اكتب المجال واختر «{button:Find controllers}»، أو أضف وحدة تحكم باسمها الكامل.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} م.ث</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم تُسأل</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>غير موثوقة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}، قريبًا</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>الأساسية: لها دور محاكي PDC</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>قابلة للكتابة</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>خطأ غير متوقع</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>يجب استيفاء كل مجموعة</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>تكفي مجموعة واحدة</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>كيفية ربط المجموعات</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>إعادة ما تمت إزالته</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>تكرار المجموعة</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>نقل المجموعة لأعلى</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>نقل المجموعة لأسفل</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>إزالة المجموعة</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>يوجد بالفعل %n شرط.</numerusform>
            <numerusform>يوجد بالفعل شرط واحد.</numerusform>
            <numerusform>يوجد بالفعل شرطان.</numerusform>
            <numerusform>توجد بالفعل %n شروط.</numerusform>
            <numerusform>يوجد بالفعل %n شرطًا.</numerusform>
            <numerusform>يوجد بالفعل %n شرط.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>مفهرسة</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>المستخدمون أو المجموعات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>اختيار من تتم مزامنته</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>جارٍ البحث عن آخر قراءة…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>تظهر الأعداد فور قراءة الدليل.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>لا توجد أعداد قبل قراءة الدليل.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>جارية القراءة من الدليل: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>لم تُقرأ من الدليل بعد: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>لن تتم مزامنة أي مستخدم: لا أحد يستوفي المعايير.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>لن تتم مزامنة أي مجموعة: لا مجموعة تستوفي المعايير.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>استبعاد جميع المستخدمين (%n)</numerusform>
            <numerusform>استبعاد جميع المستخدمين (%n)</numerusform>
            <numerusform>استبعاد جميع المستخدمين (%n)</numerusform>
            <numerusform>استبعاد جميع المستخدمين (%n)</numerusform>
            <numerusform>استبعاد جميع المستخدمين (%n)</numerusform>
            <numerusform>استبعاد جميع المستخدمين (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>استبعاد جميع المجموعات (%n)</numerusform>
            <numerusform>استبعاد جميع المجموعات (%n)</numerusform>
            <numerusform>استبعاد جميع المجموعات (%n)</numerusform>
            <numerusform>استبعاد جميع المجموعات (%n)</numerusform>
            <numerusform>استبعاد جميع المجموعات (%n)</numerusform>
            <numerusform>استبعاد جميع المجموعات (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>عدد المستخدمين المتزامنين الذين سيغادرون: %n.</numerusform>
            <numerusform>عدد المستخدمين المتزامنين الذين سيغادرون: %n.</numerusform>
            <numerusform>عدد المستخدمين المتزامنين الذين سيغادرون: %n.</numerusform>
            <numerusform>عدد المستخدمين المتزامنين الذين سيغادرون: %n.</numerusform>
            <numerusform>عدد المستخدمين المتزامنين الذين سيغادرون: %n.</numerusform>
            <numerusform>عدد المستخدمين المتزامنين الذين سيغادرون: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>عدد المجموعات المتزامنة التي ستغادر: %n.</numerusform>
            <numerusform>عدد المجموعات المتزامنة التي ستغادر: %n.</numerusform>
            <numerusform>عدد المجموعات المتزامنة التي ستغادر: %n.</numerusform>
            <numerusform>عدد المجموعات المتزامنة التي ستغادر: %n.</numerusform>
            <numerusform>عدد المجموعات المتزامنة التي ستغادر: %n.</numerusform>
            <numerusform>عدد المجموعات المتزامنة التي ستغادر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>تبقى حساباتهم في الخدمة، ولا يجري تحديثها بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>بقواعد المستخدمين الحالية ستُعطَّل حسابات %n منهم.</numerusform>
            <numerusform>بقواعد المستخدمين الحالية سيُعطَّل حساب واحد منهم.</numerusform>
            <numerusform>بقواعد المستخدمين الحالية سيُعطَّل حسابا اثنين منهم.</numerusform>
            <numerusform>بقواعد المستخدمين الحالية ستُعطَّل حسابات %n منهم.</numerusform>
            <numerusform>بقواعد المستخدمين الحالية ستُعطَّل حسابات %n منهم.</numerusform>
            <numerusform>بقواعد المستخدمين الحالية ستُعطَّل حسابات %n منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>بقواعد المستخدمين الحالية تبقى حساباتهم على حالها.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>من هم ضمن المزامنة ومن هم خارجها</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>اختبار شخص</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>بالكلمات وكعامل تصفية</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>العودة إلى الأعداد</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>يُفقد بريد الحساب المحذوف وملفاته وبياناته نهائيًا، ولا يمكن استرجاعها حتى إذا تمت مزامنة الشخص مرة أخرى.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>أيضًا عند التعطيل أو انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>يُسمح بحذف الحسابات نهائيًا</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>مؤكَّد: يُسمح بحذف الحسابات نهائيًا.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>اكتب {number} للتأكيد: هذا عدد الأشخاص المتزامنين اليوم</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>ال&amp;فحوص</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>الفحوص أو السجل</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>حفظ ملف &amp;دعم…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>إعادة محاولة هذا ال&amp;صف</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>إجراء &amp;جميع الفحوص</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>تغيير ال&amp;خادم الوكيل</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>معرفة موضع الخلل</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>يُجرى كل فحص فعليًا ولا يغيّر شيئًا. تُجرَّب كلمة المرور المحفوظة مرة واحدة، ولا تُجرَّب إطلاقًا بعد رفضها.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>تم فحص {done} من {total}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>تم الإيقاف؛ ولم يُجرَّب الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n فحص فاشل.</numerusform>
            <numerusform>فحص واحد فاشل.</numerusform>
            <numerusform>فحصان فاشلان.</numerusform>
            <numerusform>%n فحوص فاشلة.</numerusform>
            <numerusform>%n فحصًا فاشلاً.</numerusform>
            <numerusform>%n فحص فاشل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n تحذير للقراءة.</numerusform>
            <numerusform>تحذير واحد للقراءة.</numerusform>
            <numerusform>تحذيران للقراءة.</numerusform>
            <numerusform>%n تحذيرات للقراءة.</numerusform>
            <numerusform>%n تحذيرًا للقراءة.</numerusform>
            <numerusform>%n تحذير للقراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>لم يعثر أي فحص على مشكلة.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>الخادم الوكيل: حسب النظام</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>الخادم الوكيل: بلا</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>الخادم الوكيل: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>كُتب ملف الدعم: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>لم يعد محفوظًا</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>فح&amp;ص الاتصال</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>كل ما تغيّره مسودة: تستمر المزامنة، ولا يسري شيء قبل أن تختار «{button:Update}».</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>تستمر المزامنة الجارية بما لديها؛ وتأخذ المزامنة التالية بالإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>جارٍ حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>كلمة المرور التي كتبتها غير سارية بعد. تُحفظ التغييرات الأخرى كمسودة، أما كلمة المرور فلا.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>حُفظت إعدادات أخرى في أثناء ذلك. يُحتفظ بتغييراتك فوقها.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n أمر يجب تصحيحه</numerusform>
            <numerusform>أمر واحد يجب تصحيحه</numerusform>
            <numerusform>أمران يجب تصحيحهما</numerusform>
            <numerusform>%n أمور يجب تصحيحها</numerusform>
            <numerusform>%n أمرًا يجب تصحيحه</numerusform>
            <numerusform>%n أمر يجب تصحيحه</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>يجب تصحيحه</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>&amp;عرض ما يتغير…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>تم التغيير، ولم يسرِ بعد</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>تم التحديث. تأخذ المزامنة التالية بالإعدادات الجديدة، ولها أن تنفذ ما أكدته بالضبط.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>تم التحديث. تأخذ المزامنة التالية بالإعدادات الجديدة؛ وتحتجز الحسابات التي تتجاوز الحدود وتسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>تم التحديث. تأخذ المزامنة التالية بالإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>تم تجاهل التغييرات. الإعدادات كما كانت.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>الاتصال ووحدات التحكم</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>تنتقل كلمات المرور إلى الدليل بشكل مقروء</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>المزامنة التالية</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>إصدار الوكيل</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>جارٍ قياس الاتصال</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>لم يتم قياس الاتصال</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>تم القياس {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>عندما يعمل الوكيل</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>قرأت منها آخر مزامنة.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>لم تُسأل بعد.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>تستجيب.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>تستجيب خلال {trip} م.ث.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>سمة مخصصة…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>عدة سمات، أو تحويل…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;المستخدمون</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>ال&amp;مجموعات</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>الحقول المعروضة</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>البحث عن حقل</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>إ&amp;ظهار جميع الحقول</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>عدم تعيين هذا الحقل (Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>&amp;قبول جميع الاقتراحات</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>تبقى الحقول التي عيّنتها على حالها.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>إعادة (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>معيَّنة</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>غير معيَّنة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشكلات</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>لا حقل يطابق ما كتبته.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>جميع الحقول معيَّنة.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>لا أحد ضمن النطاق، لذلك لا يوجد ما يُجرَّب عليه التعيين.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>لا مشكلات: جُرّب على %n مستخدم ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على مستخدم واحد ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على مستخدمَين اثنين ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على %n مستخدمين ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على %n مستخدمًا ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على %n مستخدم ضمن النطاق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>لا مشكلات: جُرّب على %n مجموعة ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على مجموعة واحدة ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على مجموعتين ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على %n مجموعات ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على %n مجموعة ضمن النطاق.</numerusform>
            <numerusform>لا مشكلات: جُرّب على %n مجموعة ضمن النطاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>لم يُقرأ الدليل، لذلك لم يُجرَّب التعيين على أحد.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>لا شيء معروف بعد: لم يُجرَّب التعيين على الجميع.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>كل ما أحدث أثرًا</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>ما غيّر شيئًا</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>حالات الفشل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>خلال آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>خلال آخر 30 يومًا</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>خلال آخر سنة</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>بين يومين…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>وقت الحدوث</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>من طلب ذلك أو حفظه</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>شخص أو مجموعة</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>البحث عن شخص أو مجموعة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>صاحب المحفوظات المعروضة</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>حفظ المعروض في ملف</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>المعروض ك&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>المعروض كأ&amp;سطر JSON…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>مع كل &amp;تغيير، كجدول (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>مع &amp;كل تغيير، كأسطر JSON…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إل&amp;ى</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>إظهار الجم&amp;يع مجددًا</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>ما تم بشأن {name}</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>من أي شخص</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>من لا أحد: حان الموعد</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>لا السجل ولا آخر قراءة للدليل يعرفان أحدًا باسم «{name}».</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>السطر المطلوب تشغيله</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>إعادة الت&amp;حقق</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>ا&amp;ستخدام NTLM</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>عند وحدة التحكم هذه، بدلاً من Kerberos الذي يقدم إثباتًا أقوى. يبقى SMB موقَّعًا ومشفرًا، وWinRM مشفرًا.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>تقع في</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>الوحدات المعثور عليها</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>إظهار في ال&amp;شجرة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>لا توجد وحدة باسم «{text}».</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>يُعثر على الوحدات بجزء من اسمها أو بالاسم المميز (DN) أو بـ GUID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>أول %n وحدة؛ اكتب المزيد لتضييق النتائج.</numerusform>
            <numerusform>أول وحدة؛ اكتب المزيد لتضييق النتائج.</numerusform>
            <numerusform>أول وحدتين؛ اكتب المزيد لتضييق النتائج.</numerusform>
            <numerusform>أول %n وحدات؛ اكتب المزيد لتضييق النتائج.</numerusform>
            <numerusform>أول %n وحدة؛ اكتب المزيد لتضييق النتائج.</numerusform>
            <numerusform>أول %n وحدة؛ اكتب المزيد لتضييق النتائج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>تم العثور على %n وحدة</numerusform>
            <numerusform>تم العثور على وحدة واحدة</numerusform>
            <numerusform>تم العثور على وحدتين</numerusform>
            <numerusform>تم العثور على %n وحدات</numerusform>
            <numerusform>تم العثور على %n وحدة</numerusform>
            <numerusform>تم العثور على %n وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>تعذر البحث.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>من الدليل إلى المزامنة</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>المستخدمون في الدليل</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>المجموعات في الدليل</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>في الوحدات المحددة</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>ستتم مزامنتهم</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>جميع هذه الشروط صحيحة</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>شرط واحد على الأقل من هذه صحيح</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>نقل هذه المجموعة أو تكرارها أو إزالتها</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>كيفية ربط شروط المجموعة {number}</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>إبقاؤ&amp;هم على حالهم</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>عر&amp;ض هذه ({count})</numerusform>
            <numerusform>عر&amp;ض هذه ({count})</numerusform>
            <numerusform>عر&amp;ض هذه ({count})</numerusform>
            <numerusform>عر&amp;ض هذه ({count})</numerusform>
            <numerusform>عر&amp;ض هذه ({count})</numerusform>
            <numerusform>عر&amp;ض هذه ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>اكتب {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>اكتب {count} للسماح بذلك</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>اتخاذ القرار من جديد</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>لا يمكن استرجاع ما يُحذف في الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>المستخدمون الذين سيُعطَّلون: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيُعطَّلون: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيُعطَّلون: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيُعطَّلون: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيُعطَّلون: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيُعطَّلون: {count} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>الحسابات التي ستُحذف نهائيًا: {count} من {total}</numerusform>
            <numerusform>الحسابات التي ستُحذف نهائيًا: {count} من {total}</numerusform>
            <numerusform>الحسابات التي ستُحذف نهائيًا: {count} من {total}</numerusform>
            <numerusform>الحسابات التي ستُحذف نهائيًا: {count} من {total}</numerusform>
            <numerusform>الحسابات التي ستُحذف نهائيًا: {count} من {total}</numerusform>
            <numerusform>الحسابات التي ستُحذف نهائيًا: {count} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>الأعضاء الذين ستتم إزالتهم: {count} من {total}</numerusform>
            <numerusform>الأعضاء الذين ستتم إزالتهم: {count} من {total}</numerusform>
            <numerusform>الأعضاء الذين ستتم إزالتهم: {count} من {total}</numerusform>
            <numerusform>الأعضاء الذين ستتم إزالتهم: {count} من {total}</numerusform>
            <numerusform>الأعضاء الذين ستتم إزالتهم: {count} من {total}</numerusform>
            <numerusform>الأعضاء الذين ستتم إزالتهم: {count} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>المستخدمون الذين سيحصلون على اسم تسجيل دخول آخر: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيحصلون على اسم تسجيل دخول آخر: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيحصلون على اسم تسجيل دخول آخر: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيحصلون على اسم تسجيل دخول آخر: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيحصلون على اسم تسجيل دخول آخر: {count} من {total}</numerusform>
            <numerusform>المستخدمون الذين سيحصلون على اسم تسجيل دخول آخر: {count} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>تعذر العثور على وحدة تضم {count} مستخدم متزامن</numerusform>
            <numerusform>تعذر العثور على وحدة تضم مستخدمًا متزامنًا واحدًا</numerusform>
            <numerusform>تعذر العثور على وحدة تضم مستخدمَين متزامنَين اثنين</numerusform>
            <numerusform>تعذر العثور على وحدة تضم {count} مستخدمين متزامنين</numerusform>
            <numerusform>تعذر العثور على وحدة تضم {count} مستخدمًا متزامنًا</numerusform>
            <numerusform>تعذر العثور على وحدة تضم {count} مستخدم متزامن</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>فُقد أحد حقوق قراءة الدليل</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>التغييرات المحتجزة: {count} من {total}</numerusform>
            <numerusform>التغييرات المحتجزة: {count} من {total}</numerusform>
            <numerusform>التغييرات المحتجزة: {count} من {total}</numerusform>
            <numerusform>التغييرات المحتجزة: {count} من {total}</numerusform>
            <numerusform>التغييرات المحتجزة: {count} من {total}</numerusform>
            <numerusform>التغييرات المحتجزة: {count} من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>ت&amp;عطيل {count} مستخدم رغم ذلك</numerusform>
            <numerusform>ت&amp;عطيل مستخدم واحد رغم ذلك</numerusform>
            <numerusform>ت&amp;عطيل مستخدمَين اثنين رغم ذلك</numerusform>
            <numerusform>ت&amp;عطيل {count} مستخدمين رغم ذلك</numerusform>
            <numerusform>ت&amp;عطيل {count} مستخدمًا رغم ذلك</numerusform>
            <numerusform>ت&amp;عطيل {count} مستخدم رغم ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>&amp;حذف {count} حساب رغم ذلك</numerusform>
            <numerusform>&amp;حذف حساب واحد رغم ذلك</numerusform>
            <numerusform>&amp;حذف حسابين رغم ذلك</numerusform>
            <numerusform>&amp;حذف {count} حسابات رغم ذلك</numerusform>
            <numerusform>&amp;حذف {count} حسابًا رغم ذلك</numerusform>
            <numerusform>&amp;حذف {count} حساب رغم ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>إ&amp;زالة {count} عضو رغم ذلك</numerusform>
            <numerusform>إ&amp;زالة عضو واحد رغم ذلك</numerusform>
            <numerusform>إ&amp;زالة عضوين رغم ذلك</numerusform>
            <numerusform>إ&amp;زالة {count} أعضاء رغم ذلك</numerusform>
            <numerusform>إ&amp;زالة {count} عضوًا رغم ذلك</numerusform>
            <numerusform>إ&amp;زالة {count} عضو رغم ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>إعادة ت&amp;سمية {count} مستخدم رغم ذلك</numerusform>
            <numerusform>إعادة ت&amp;سمية مستخدم واحد رغم ذلك</numerusform>
            <numerusform>إعادة ت&amp;سمية مستخدمَين اثنين رغم ذلك</numerusform>
            <numerusform>إعادة ت&amp;سمية {count} مستخدمين رغم ذلك</numerusform>
            <numerusform>إعادة ت&amp;سمية {count} مستخدمًا رغم ذلك</numerusform>
            <numerusform>إعادة ت&amp;سمية {count} مستخدم رغم ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>حُذفت الوحدة عن &amp;قصد</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>لم يعد من المطلوب قراءة هذا ال&amp;موضع</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>السماح &amp;بمرور {count} تغيير رغم ذلك</numerusform>
            <numerusform>السماح &amp;بمرور تغيير واحد رغم ذلك</numerusform>
            <numerusform>السماح &amp;بمرور تغييرين رغم ذلك</numerusform>
            <numerusform>السماح &amp;بمرور {count} تغييرات رغم ذلك</numerusform>
            <numerusform>السماح &amp;بمرور {count} تغييرًا رغم ذلك</numerusform>
            <numerusform>السماح &amp;بمرور {count} تغيير رغم ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>تمت الموافقة: سيُعطَّل {count} مستخدم</numerusform>
            <numerusform>تمت الموافقة: سيُعطَّل مستخدم واحد</numerusform>
            <numerusform>تمت الموافقة: سيُعطَّل مستخدمان</numerusform>
            <numerusform>تمت الموافقة: سيُعطَّل {count} مستخدمين</numerusform>
            <numerusform>تمت الموافقة: سيُعطَّل {count} مستخدمًا</numerusform>
            <numerusform>تمت الموافقة: سيُعطَّل {count} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>تمت الموافقة: سيُحذف {count} حساب</numerusform>
            <numerusform>تمت الموافقة: سيُحذف حساب واحد</numerusform>
            <numerusform>تمت الموافقة: سيُحذف حسابان</numerusform>
            <numerusform>تمت الموافقة: سيُحذف {count} حسابات</numerusform>
            <numerusform>تمت الموافقة: سيُحذف {count} حسابًا</numerusform>
            <numerusform>تمت الموافقة: سيُحذف {count} حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>تمت الموافقة: سيُزال {count} عضو</numerusform>
            <numerusform>تمت الموافقة: سيُزال عضو واحد</numerusform>
            <numerusform>تمت الموافقة: سيُزال عضوان</numerusform>
            <numerusform>تمت الموافقة: سيُزال {count} أعضاء</numerusform>
            <numerusform>تمت الموافقة: سيُزال {count} عضوًا</numerusform>
            <numerusform>تمت الموافقة: سيُزال {count} عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>تمت الموافقة: سيحصل {count} مستخدم على اسم آخر</numerusform>
            <numerusform>تمت الموافقة: سيحصل مستخدم واحد على اسم آخر</numerusform>
            <numerusform>تمت الموافقة: سيحصل مستخدمان على اسم آخر</numerusform>
            <numerusform>تمت الموافقة: سيحصل {count} مستخدمين على اسم آخر</numerusform>
            <numerusform>تمت الموافقة: سيحصل {count} مستخدمًا على اسم آخر</numerusform>
            <numerusform>تمت الموافقة: سيحصل {count} مستخدم على اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>حُذفت عن قصد: يُعد {count} مستخدم مغادرًا</numerusform>
            <numerusform>حُذفت عن قصد: يُعد مستخدم واحد مغادرًا</numerusform>
            <numerusform>حُذفت عن قصد: يُعد مستخدمان مغادرَين</numerusform>
            <numerusform>حُذفت عن قصد: يُعد {count} مستخدمين مغادرين</numerusform>
            <numerusform>حُذفت عن قصد: يُعد {count} مستخدمًا مغادرين</numerusform>
            <numerusform>حُذفت عن قصد: يُعد {count} مستخدم مغادرين</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>تمت الموافقة: لا يُبحث عما لا يمكن قراءته</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>تمت الموافقة: {count} تغيير</numerusform>
            <numerusform>تمت الموافقة: تغيير واحد</numerusform>
            <numerusform>تمت الموافقة: تغييران</numerusform>
            <numerusform>تمت الموافقة: {count} تغييرات</numerusform>
            <numerusform>تمت الموافقة: {count} تغييرًا</numerusform>
            <numerusform>تمت الموافقة: {count} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>أُبقي عليهم: لن يُعطَّل {count} مستخدم</numerusform>
            <numerusform>أُبقي على مستخدم واحد: لن يُعطَّل</numerusform>
            <numerusform>أُبقي على مستخدمَين اثنين: لن يُعطَّلا</numerusform>
            <numerusform>أُبقي عليهم: لن يُعطَّل {count} مستخدمين</numerusform>
            <numerusform>أُبقي عليهم: لن يُعطَّل {count} مستخدمًا</numerusform>
            <numerusform>أُبقي عليهم: لن يُعطَّل {count} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>أُبقي عليها: لن يُحذف {count} حساب</numerusform>
            <numerusform>أُبقي على حساب واحد: لن يُحذف</numerusform>
            <numerusform>أُبقي على حسابين: لن يُحذفا</numerusform>
            <numerusform>أُبقي عليها: لن يُحذف {count} حسابات</numerusform>
            <numerusform>أُبقي عليها: لن يُحذف {count} حسابًا</numerusform>
            <numerusform>أُبقي عليها: لن يُحذف {count} حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>أُبقي عليهم: يبقى {count} عضو في مجموعاته</numerusform>
            <numerusform>أُبقي على عضو واحد: يبقى في مجموعاته</numerusform>
            <numerusform>أُبقي على عضوين: يبقيان في مجموعاتهما</numerusform>
            <numerusform>أُبقي عليهم: يبقى {count} أعضاء في مجموعاتهم</numerusform>
            <numerusform>أُبقي عليهم: يبقى {count} عضوًا في مجموعاتهم</numerusform>
            <numerusform>أُبقي عليهم: يبقى {count} عضو في مجموعاتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>أُبقي عليهم: يحتفظ {count} مستخدم باسمه</numerusform>
            <numerusform>أُبقي على مستخدم واحد: يحتفظ باسمه</numerusform>
            <numerusform>أُبقي على مستخدمَين اثنين: يحتفظان باسميهما</numerusform>
            <numerusform>أُبقي عليهم: يحتفظ {count} مستخدمين بأسمائهم</numerusform>
            <numerusform>أُبقي عليهم: يحتفظ {count} مستخدمًا بأسمائهم</numerusform>
            <numerusform>أُبقي عليهم: يحتفظ {count} مستخدم بأسمائهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>أُبقي الوضع: لا يُسحب شيء ما دامت الوحدة مفقودة</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>أُبقي الوضع: لا يُسحب شيء ما دام الحق مفقودًا</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>أُبقي الوضع: لا يُجرى {count} تغيير</numerusform>
            <numerusform>أُبقي الوضع: تغيير واحد لا يُنفَّذ</numerusform>
            <numerusform>أُبقي الوضع: تغييران لا يُنفَّذان</numerusform>
            <numerusform>أُبقي الوضع: لا يُجرى {count} تغييرات</numerusform>
            <numerusform>أُبقي الوضع: لا يُجرى {count} تغييرًا</numerusform>
            <numerusform>أُبقي الوضع: لا يُجرى {count} تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>الغرض من هذه الخطوة</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>الغرض من هذه الصفحة</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>تعليمات – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>لم تُترجَم هذه المساعدة: فهي بالإنجليزية.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>عندما لا ينجح الأمر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>الاطلاع على ما تم</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>ما حدث، الأحدث أولاً</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>إ&amp;ظهارها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} إدخال</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>{n} إدخالات</numerusform>
            <numerusform>{n} إدخالاً</numerusform>
            <numerusform>{n} إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>عمليات التشغيل المخفية التي لم يكن لديها ما تفعله: {n}.</numerusform>
            <numerusform>عمليات التشغيل المخفية التي لم يكن لديها ما تفعله: {n}.</numerusform>
            <numerusform>عمليات التشغيل المخفية التي لم يكن لديها ما تفعله: {n}.</numerusform>
            <numerusform>عمليات التشغيل المخفية التي لم يكن لديها ما تفعله: {n}.</numerusform>
            <numerusform>عمليات التشغيل المخفية التي لم يكن لديها ما تفعله: {n}.</numerusform>
            <numerusform>عمليات التشغيل المخفية التي لم يكن لديها ما تفعله: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>لم يتم شيء بشأن هذا العنصر بحسب المحفوظات</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>قد يقع خارج أيام عامل التصفية، أو يكون أقدم مما يُحتفظ به.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>لم تتعثر أي عملية تشغيل</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>كل عملية تشغيل محفوظة بلغت نهايتها ولم تستبعد أحدًا.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>يخفي عامل التصفية كل ما هو موجود هنا</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>عرض كل شيء لل&amp;جميع</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>تُدرج هنا من الآن فصاعدًا كل عملية تشغيل وكل حفظ للإعدادات، مع ما غيّره كل منها.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>لم يعد هذا التشغيل محفوظًا، أو لم يُسجَّل بعد.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>حفظ المحفوظات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>حُفظ {n} إدخال باسم {file}</numerusform>
            <numerusform>حُفظ إدخال واحد باسم {file}</numerusform>
            <numerusform>حُفظ إدخالان باسم {file}</numerusform>
            <numerusform>حُفظ {n} إدخالات باسم {file}</numerusform>
            <numerusform>حُفظ {n} إدخالاً باسم {file}</numerusform>
            <numerusform>حُفظ {n} إدخال باسم {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>جارٍ حفظ {done} من {total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>ما حُفظ حتى الآن: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>ال&amp;متابعة دون مالك: لن يُعطَّل أو يُحذف أحد</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>ال&amp;حساب المالك لهذا الاتصال</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>اسم المستخدم أو البريد الخاص به في الخدمة. لا تمنعه أي مزامنة من الدخول أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;النقل إلى هذا الجهاز؛ وينتهي التثبيت الآخر</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>يعمل نيابةً عن</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>وحدات التحكم</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>يقرأ بالحساب</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>موضع الإعدادات</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>تنتقل كلمات المرور إلى الدليل بشكل مقروء</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>هناك شهادة واحدة معتمدة بعينها</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>هناك مرجع مصدق خاص موثوق به</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>تغيير: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>ما الذي يفعله التثبيت</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>تقدم التثبيت</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>تثبيت الاتصال</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>تسجّل هذه الخطوة الكمبيوتر وتحفظ الإعدادات. ولا يتغير بها أي شخص.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>جارٍ التثبيت…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>تم التراجع. لم يعد هذا الكمبيوتر مسجَّلاً.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>جارٍ التثبيت على {host} ({at} من {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>جارية إعادة تشغيل {host} ({at} من {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>جارية الإزالة من {host} ({at} من {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>جارٍ سؤال وحدات التحكم عن مدى تقدمها</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>تُزال المسافات وعلامات الاقتباس وفواصل الأسطر التي أتت معه.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>&amp;مفتاح التثبيت</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;سر العميل</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>الرم&amp;ز المميز للحامل (Bearer)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>&amp;إعدادات الخادم الوكيل</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>يُرسَل الأشخاص إلى</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>استُخدم على</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>المفتاح محفوظ في المخزن المختوم.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>لصق مفتاح التثبيت</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>يحدد المؤسسة التي سيخدمها هذا الكمبيوتر. انسخه من صفحة إدارة الدليل السحابي.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>الرمز المميز لـ &amp;SCIM</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; المخزن المخصص الخاص بك</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>وحدة تحكم API في Zoho &gt; تطبيقك غير المتصفح</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>غير مذكور في المفتاح</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;النقل إلى هذا الجهاز؛ وينتهي التثبيت الآخر</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>&amp;نعم، هذه خدمة مؤسستي</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>&amp;نعم، كلتاهما من خدمات مؤسستي</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>تسجيل الدخول بعميلك الخاص، والأشخاص عبر SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>يسجل مسؤول الدخول باستخدام متصفح.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>يتم الوصول إلى الخدمة برمز مميز للحامل (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>جميع الأشخاص في الوحدات المحددة</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>جميع المجموعات في الوحدات المحددة</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>من يستوفون المعايير فقط</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>المجموعات التي تستوفي المعايير فقط</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>لا يستبعد أي شرط أحدًا. ولا تتم مزامنة حسابات النظام أبدًا.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>لا يستبعد أي شرط أي مجموعة. ولا تتم مزامنة مجموعات النظام أبدًا.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>تعذرت قراءة قائمة السمات؛ اكتب أي اسم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>إعادة العد</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>إيقاف العد</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;المستخدمون</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>مجموعات ال&amp;توزيع</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>مجموعات ال&amp;أمان</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>ما تتم مزامنته منها</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>تضمينها</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>تتم مزامنة الأشخاص في أي وحدة تُنشأ لاحقًا مثل الجميع.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولاً</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>لا تتم مزامنة أحد في أي وحدة تُنشأ لاحقًا حتى تحددها هنا.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>تُستبعد الوحدات التي تُنشأ لاحقًا؛ ويظل بإمكانك تحديدها هنا.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>ال&amp;وحدات الجديدة تحت الوحدات المحددة</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>في الوحدات المحددة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
            <numerusform>%n حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>حدِّد وحدة لإدخال الأشخاص الموجودين فيها.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>تعذر العد</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم يتم العد</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>كائنات النظام المستبعدة: %n</numerusform>
            <numerusform>كائنات النظام المستبعدة: %n</numerusform>
            <numerusform>كائنات النظام المستبعدة: %n</numerusform>
            <numerusform>كائنات النظام المستبعدة: %n</numerusform>
            <numerusform>كائنات النظام المستبعدة: %n</numerusform>
            <numerusform>كائنات النظام المستبعدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n مستخدم</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>لم يُحدَّد أي نوع</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>لا توجد لغة بهذا الاسم.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>ما ستحتاج إليه</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>لا يتغير شيء في دليلك أو في السحابة قبل أن تبدأ المزامنة الأولى في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>مسؤول في الدليل السحابي يمكنه تسجيل الدخول الآن</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>اسم المجال أو اسم إحدى وحدات التحكم به</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>مستخدم في الدليل يُسمح له بقراءة الأشخاص والمجموعات، وكلمة مروره</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>نحو عشر دقائق</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}، مجموعة</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}، حساب</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>الحسابات والمجموعات المستبعدة</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>لا تتم مزامنة هذه أبدًا مهما حُدِّد: فالمجال يحتاج إليها لنفسه. ومن بينها المجموعات المضمنة مثل Domain Users.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>لم يُستبعد أحد.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>أ&amp;قبل الترخيص</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>فتح الارتباط في متصفح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الارتباط</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>قراءة الترخيص وقبوله</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License، الإصدار 2.0. يجوز لك استخدام هذا البرنامج وتغييره ونقله إلى غيرك.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>الارتباط موجود في الحافظة.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>حفظ الترخيص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>تم الحفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>طباعة الترخيص</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>ما يزيد على اليوم العادي ينتظر قرار شخص</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>ت&amp;غيير الحدود…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>الحد الأعلى المطلق</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>ينتظر كل شيء عندما يتقلص الدليل بنسبة</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>تفريغ وحدة أو فقدان حق يبدو كأن الجميع يغادرون.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>يُسمح بتعطيل ما يصل إلى {number} دون سؤال.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>يُسمح بحذف ما يصل إلى {number} دون سؤال.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>يُسمح بإزالة ما يصل إلى {number} من المجموعات دون سؤال.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>يُسمح بأن يحصل ما يصل إلى {number} على اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>يُسمح بتعطيل الجميع ({total}) دون سؤال.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>يُسمح بحذف الجميع ({total}) دون سؤال.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>يُسمح بأن يحصل الجميع ({total}) على اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>يُسمح بتعطيل ما يصل إلى {number} من {total} دون سؤال.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>يُسمح بحذف ما يصل إلى {number} من {total} دون سؤال.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>يُسمح بأن يحصل ما يصل إلى {number} من {total} على اسم مستخدم آخر.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>تحديد مقدار ما يجوز أن يحدث دون سؤال</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>السجل كاملاً</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>جميع المستويات</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>تظهر السجلات الجديدة تلقائيًا.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>السجلات المحددة، أو كل المعروض</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>جارية قراءة السجل…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>تظهر هنا تحذيرات هذا البرنامج وحالات فشله.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>يخفي عامل التصفية جميع السجلات (%n).</numerusform>
            <numerusform>يخفي عامل التصفية جميع السجلات (%n).</numerusform>
            <numerusform>يخفي عامل التصفية جميع السجلات (%n).</numerusform>
            <numerusform>يخفي عامل التصفية جميع السجلات (%n).</numerusform>
            <numerusform>يخفي عامل التصفية جميع السجلات (%n).</numerusform>
            <numerusform>يخفي عامل التصفية جميع السجلات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n سجل</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلاً</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} من %n سجل</numerusform>
            <numerusform>{count} من سجل واحد</numerusform>
            <numerusform>{count} من سجلين</numerusform>
            <numerusform>{count} من %n سجلات</numerusform>
            <numerusform>{count} من %n سجلاً</numerusform>
            <numerusform>{count} من %n سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>سجل {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>لم يُنفَّذ شيء على وحدة التحكم هذه بعد.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>هذا الكمبيوتر جاهز للإعداد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
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
        <translation>تعليمات هذه الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}، {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>يشغّل برنامج آخر على هذا الكمبيوتر الجدول الزمني؛ وتراه هنا.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · مطلوب</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>اختيار سمة</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>سمة الحقل {field}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>المملوء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير معيَّن</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>جارية تجربة التعيين على الجميع…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>تعيين الحقول</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>السمة التي تملأ كل حقل. وتعرض العيّنة النتيجة على الفور.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>لم يُحدَّد المستخدمون للمزامنة. يُحتفظ بتعيينهم لوقت لاحق.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>لم تُحدَّد المجموعات للمزامنة. يُحتفظ بتعيينها لوقت لاحق.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>المتابعة ر&amp;غم ذلك، واستبعاد %n</numerusform>
            <numerusform>المتابعة ر&amp;غم ذلك، واستبعاد %n</numerusform>
            <numerusform>المتابعة ر&amp;غم ذلك، واستبعاد %n</numerusform>
            <numerusform>المتابعة ر&amp;غم ذلك، واستبعاد %n</numerusform>
            <numerusform>المتابعة ر&amp;غم ذلك، واستبعاد %n</numerusform>
            <numerusform>المتابعة ر&amp;غم ذلك، واستبعاد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>المتابعة دون ت&amp;جربة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>لا يمكن بهذا التعيين مزامنة %n ضمن النطاق؛ وهم مدرجون هنا مع السبب. غيّر التعيين أو قيمهم، أو تابع: عندئذٍ يُستبعدون ولا يحدث لهم شيء.</numerusform>
            <numerusform>لا يمكن بهذا التعيين مزامنة %n ضمن النطاق؛ وهم مدرجون هنا مع السبب. غيّر التعيين أو قيمهم، أو تابع: عندئذٍ يُستبعدون ولا يحدث لهم شيء.</numerusform>
            <numerusform>لا يمكن بهذا التعيين مزامنة %n ضمن النطاق؛ وهم مدرجون هنا مع السبب. غيّر التعيين أو قيمهم، أو تابع: عندئذٍ يُستبعدون ولا يحدث لهم شيء.</numerusform>
            <numerusform>لا يمكن بهذا التعيين مزامنة %n ضمن النطاق؛ وهم مدرجون هنا مع السبب. غيّر التعيين أو قيمهم، أو تابع: عندئذٍ يُستبعدون ولا يحدث لهم شيء.</numerusform>
            <numerusform>لا يمكن بهذا التعيين مزامنة %n ضمن النطاق؛ وهم مدرجون هنا مع السبب. غيّر التعيين أو قيمهم، أو تابع: عندئذٍ يُستبعدون ولا يحدث لهم شيء.</numerusform>
            <numerusform>لا يمكن بهذا التعيين مزامنة %n ضمن النطاق؛ وهم مدرجون هنا مع السبب. غيّر التعيين أو قيمهم، أو تابع: عندئذٍ يُستبعدون ولا يحدث لهم شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>تعذرت تجربة التعيين على الجميع. أعد قراءة الدليل أو تابع: تعرض المعاينة كل شخص قبل إرسال أي شيء.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>البحث في الأعضاء</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} عضو</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>{count} أعضاء</numerusform>
            <numerusform>{count} عضوًا</numerusform>
            <numerusform>{count} عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>أُضيف بالفعل</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>أُزيل بالفعل</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>التفاص&amp;يل التقنية</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>خلال أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>خلال %n دقيقة</numerusform>
            <numerusform>خلال دقيقة</numerusform>
            <numerusform>خلال دقيقتين</numerusform>
            <numerusform>خلال %n دقائق</numerusform>
            <numerusform>خلال %n دقيقة</numerusform>
            <numerusform>خلال %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>خلال %n ساعة</numerusform>
            <numerusform>خلال ساعة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %n ساعات</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n أمر ينتظرك</numerusform>
            <numerusform>أمر واحد ينتظرك</numerusform>
            <numerusform>أمران ينتظرانك</numerusform>
            <numerusform>%n أمور تنتظرك</numerusform>
            <numerusform>%n أمرًا ينتظرك</numerusform>
            <numerusform>%n أمر ينتظرك</numerusform>
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
        <translation>عمليات التشغيل التالية</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>متوقف مؤقتًا: لن يتم أي منها.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>عمليات التشغيل التالية، بتوقيت {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>في {date} تتخطى الساعة {wall}: يكون ذلك التشغيل في {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>في {date} تعرض الساعة {wall} مرتين: يكون التشغيل في المرة الأولى.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>تلميحات</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>إعادة العد</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>لا أحد ينضم أو يغادر، مقارنةً بما هو محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n سينضم</numerusform>
            <numerusform>+%n سينضم</numerusform>
            <numerusform>+%n سينضمان</numerusform>
            <numerusform>+%n سينضمون</numerusform>
            <numerusform>+%n سينضمون</numerusform>
            <numerusform>+%n سينضمون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n سيغادر</numerusform>
            <numerusform>−%n سيغادر</numerusform>
            <numerusform>−%n سيغادران</numerusform>
            <numerusform>−%n سيغادرون</numerusform>
            <numerusform>−%n سيغادرون</numerusform>
            <numerusform>−%n سيغادرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>لدى %n منهم حساب</numerusform>
            <numerusform>لدى واحد منهم حساب</numerusform>
            <numerusform>لدى اثنين منهم حساب</numerusform>
            <numerusform>لدى %n منهم حساب</numerusform>
            <numerusform>لدى %n منهم حساب</numerusform>
            <numerusform>لدى %n منهم حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>الشروط غير المكتملة التي لم تُحتسب بعد: %n</numerusform>
            <numerusform>الشروط غير المكتملة التي لم تُحتسب بعد: %n</numerusform>
            <numerusform>الشروط غير المكتملة التي لم تُحتسب بعد: %n</numerusform>
            <numerusform>الشروط غير المكتملة التي لم تُحتسب بعد: %n</numerusform>
            <numerusform>الشروط غير المكتملة التي لم تُحتسب بعد: %n</numerusform>
            <numerusform>الشروط غير المكتملة التي لم تُحتسب بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>م&amp;زامنة الآن</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>مع&amp;اينة فقط</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>مقارنة &amp;كاملة الآن</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>تقرأ الجميع وتقارن الطرفين، لا ما تغيّر فقط.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>م&amp;راجعة الخطة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>جارٍ تطبيق خطة. يبقى ما تم تأكيده؛ وينتظر الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>آخر مزامنة قبل %n دقيقة، والتالية خلال {minutes} د.</numerusform>
            <numerusform>آخر مزامنة قبل دقيقة واحدة، والتالية خلال {minutes} د.</numerusform>
            <numerusform>آخر مزامنة قبل دقيقتين، والتالية خلال {minutes} د.</numerusform>
            <numerusform>آخر مزامنة قبل %n دقائق، والتالية خلال {minutes} د.</numerusform>
            <numerusform>آخر مزامنة قبل %n دقيقة، والتالية خلال {minutes} د.</numerusform>
            <numerusform>آخر مزامنة قبل %n دقيقة، والتالية خلال {minutes} د.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>آخر مزامنة {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>المزامنة التالية {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>تعذرت قراءة عمليات التشغيل.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>لا عمليات تشغيل بعد. ستظهر كل منها هنا كشريط.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>است&amp;ئناف</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>جارية قراءة المعلومات المتوفرة…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء ينتظر قرارًا</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ال&amp;تحقق مجددًا</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>بناءً على طلب</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>أُنهي قسرًا</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>شخص واحد أو مجموعة واحدة</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>قورن كل شيء</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>استُبعد بعضهم</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>احتُجز شيء</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>حزمة الوكيل</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>سمِّ الحزمة وما يجب أن تكون عليه</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>ال&amp;ملف (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-&amp;256</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>&amp;بصمة إبهام الموقِّع (اختيارية)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>خذ قيمة SHA-256 من الناشر لا من الملف. تُقارَن قبل النسخ، ثم مرة أخرى على كل وحدة تحكم بينما يُبقى الملف مفتوحًا.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>ا&amp;ستخدام هذه</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;إلغاء</translation>
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
        <translation>التا&amp;لي</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>التقاط كلمات المرور على وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>يلتقط وكيل على كل وحدة تحكم قابلة للكتابة في المجال {domain} كلمة المرور عند تغييرها. أما كلمات المرور الحالية فتتبعها عند تغييرها التالي.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>هناك مهمة جارية على وحدات التحكم بالمجال؛ وستتوقف.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>م&amp;زامنة تغييرات كلمات المرور من</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>يسجل الأشخاص الدخول إلى الخدمة بكلمة مرور Active Directory الخاصة بهم.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>يلتقط وكيل على كل وحدة تحكم قابلة للكتابة كلمة المرور عند تغييرها؛ أما كلمات المرور الحالية فتتبعها عند تغييرها التالي.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>يتطلب تثبيته حسابًا من Domain Admins وSMB وWinRM وإعادة تشغيل كل وحدة تحكم. ويبدأ بعد المزامنة الأولى، لا قبلها أبدًا.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>عند ترك هذا الخيار متوقفًا لا يُثبَّت شيء. ويمكنك تشغيله لاحقًا.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>الحساب الذي يثبّت</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>عدم إعادة تشغيل أي منها</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>إعادة تشغيلها واحدة تلو الأخرى، والأساسية في النهاية</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>إعادة تشغيل وحدات التحكم</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>التثبيت بالحساب {user}</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>التثبيت بالحساب الذي يقرأ الدليل</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>التثبيت بحساب آخر يُطلب مرة واحدة</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>اختيار موضع التقاط كلمات المرور</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>اختياري. تختار وتفحص هنا؛ ولا يُثبَّت شيء بعد.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>ا&amp;ختيار الحزمة…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;فحص الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}: {names}</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}: {names}</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}: {names}</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}: {names}</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}: {names}</numerusform>
            <numerusform>وحدات التحكم القابلة للكتابة غير المشمولة: %n من {total}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>جميع وحدات التحكم القابلة للكتابة محددة (%n).</numerusform>
            <numerusform>جميع وحدات التحكم القابلة للكتابة محددة (%n).</numerusform>
            <numerusform>جميع وحدات التحكم القابلة للكتابة محددة (%n).</numerusform>
            <numerusform>جميع وحدات التحكم القابلة للكتابة محددة (%n).</numerusform>
            <numerusform>جميع وحدات التحكم القابلة للكتابة محددة (%n).</numerusform>
            <numerusform>جميع وحدات التحكم القابلة للكتابة محددة (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>السطر الأول غير جاهز.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>غير الجاهزة منها: %n.</numerusform>
            <numerusform>غير الجاهزة منها: %n.</numerusform>
            <numerusform>غير الجاهزة منها: %n.</numerusform>
            <numerusform>غير الجاهزة منها: %n.</numerusform>
            <numerusform>غير الجاهزة منها: %n.</numerusform>
            <numerusform>غير الجاهزة منها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>تلتقط كل منها كلمات المرور بعد إعادة تشغيلها.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>تُسأل قبل إعادة تشغيلها.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>لم يكتمل قط: أُنهي قسرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>لم تتم مزامنة %n</numerusform>
            <numerusform>لم تتم مزامنة %n</numerusform>
            <numerusform>لم تتم مزامنة %n</numerusform>
            <numerusform>لم تتم مزامنة %n</numerusform>
            <numerusform>لم تتم مزامنة %n</numerusform>
            <numerusform>لم تتم مزامنة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>أقل من 0.1 ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>تم إنشاء {n} مستخدم</numerusform>
            <numerusform>تم إنشاء مستخدم واحد</numerusform>
            <numerusform>تم إنشاء مستخدمَين اثنين</numerusform>
            <numerusform>تم إنشاء {n} مستخدمين</numerusform>
            <numerusform>تم إنشاء {n} مستخدمًا</numerusform>
            <numerusform>تم إنشاء {n} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>تم تحديث {n} مستخدم</numerusform>
            <numerusform>تم تحديث مستخدم واحد</numerusform>
            <numerusform>تم تحديث مستخدمَين اثنين</numerusform>
            <numerusform>تم تحديث {n} مستخدمين</numerusform>
            <numerusform>تم تحديث {n} مستخدمًا</numerusform>
            <numerusform>تم تحديث {n} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>تم تمكين {n} مستخدم</numerusform>
            <numerusform>تم تمكين مستخدم واحد</numerusform>
            <numerusform>تم تمكين مستخدمَين اثنين</numerusform>
            <numerusform>تم تمكين {n} مستخدمين</numerusform>
            <numerusform>تم تمكين {n} مستخدمًا</numerusform>
            <numerusform>تم تمكين {n} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>تم تعطيل {n} مستخدم</numerusform>
            <numerusform>تم تعطيل مستخدم واحد</numerusform>
            <numerusform>تم تعطيل مستخدمَين اثنين</numerusform>
            <numerusform>تم تعطيل {n} مستخدمين</numerusform>
            <numerusform>تم تعطيل {n} مستخدمًا</numerusform>
            <numerusform>تم تعطيل {n} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>تم حذف {n} مستخدم</numerusform>
            <numerusform>تم حذف مستخدم واحد</numerusform>
            <numerusform>تم حذف مستخدمَين اثنين</numerusform>
            <numerusform>تم حذف {n} مستخدمين</numerusform>
            <numerusform>تم حذف {n} مستخدمًا</numerusform>
            <numerusform>تم حذف {n} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>لم تعد تتم مزامنة {n} مستخدم</numerusform>
            <numerusform>توقفت مزامنة مستخدم واحد</numerusform>
            <numerusform>توقفت مزامنة مستخدمَين اثنين</numerusform>
            <numerusform>لم تعد تتم مزامنة {n} مستخدمين</numerusform>
            <numerusform>لم تعد تتم مزامنة {n} مستخدمًا</numerusform>
            <numerusform>لم تعد تتم مزامنة {n} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>تم إنشاء {n} مجموعة</numerusform>
            <numerusform>تم إنشاء مجموعة واحدة</numerusform>
            <numerusform>تم إنشاء مجموعتين</numerusform>
            <numerusform>تم إنشاء {n} مجموعات</numerusform>
            <numerusform>تم إنشاء {n} مجموعة</numerusform>
            <numerusform>تم إنشاء {n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>تم تحديث {n} مجموعة</numerusform>
            <numerusform>تم تحديث مجموعة واحدة</numerusform>
            <numerusform>تم تحديث مجموعتين</numerusform>
            <numerusform>تم تحديث {n} مجموعات</numerusform>
            <numerusform>تم تحديث {n} مجموعة</numerusform>
            <numerusform>تم تحديث {n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>تم حذف {n} مجموعة</numerusform>
            <numerusform>تم حذف مجموعة واحدة</numerusform>
            <numerusform>تم حذف مجموعتين</numerusform>
            <numerusform>تم حذف {n} مجموعات</numerusform>
            <numerusform>تم حذف {n} مجموعة</numerusform>
            <numerusform>تم حذف {n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>لم تعد تتم مزامنة {n} مجموعة</numerusform>
            <numerusform>توقفت مزامنة مجموعة واحدة</numerusform>
            <numerusform>توقفت مزامنة مجموعتين</numerusform>
            <numerusform>لم تعد تتم مزامنة {n} مجموعات</numerusform>
            <numerusform>لم تعد تتم مزامنة {n} مجموعة</numerusform>
            <numerusform>لم تعد تتم مزامنة {n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>تمت إضافة {n} عضو إلى المجموعات</numerusform>
            <numerusform>تمت إضافة عضو واحد إلى المجموعات</numerusform>
            <numerusform>تمت إضافة عضوين إلى المجموعات</numerusform>
            <numerusform>تمت إضافة {n} أعضاء إلى المجموعات</numerusform>
            <numerusform>تمت إضافة {n} عضوًا إلى المجموعات</numerusform>
            <numerusform>تمت إضافة {n} عضو إلى المجموعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>تمت إزالة {n} عضو من المجموعات</numerusform>
            <numerusform>تمت إزالة عضو واحد من المجموعات</numerusform>
            <numerusform>تمت إزالة عضوين من المجموعات</numerusform>
            <numerusform>تمت إزالة {n} أعضاء من المجموعات</numerusform>
            <numerusform>تمت إزالة {n} عضوًا من المجموعات</numerusform>
            <numerusform>تمت إزالة {n} عضو من المجموعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>تم تغيير: {fields} و%n غيرها</numerusform>
            <numerusform>تم تغيير: {fields} و%n غيرها</numerusform>
            <numerusform>تم تغيير: {fields} و%n غيرها</numerusform>
            <numerusform>تم تغيير: {fields} و%n غيرها</numerusform>
            <numerusform>تم تغيير: {fields} و%n غيرها</numerusform>
            <numerusform>تم تغيير: {fields} و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>تم تغيير: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>تمت مغادرة {n} مجموعة</numerusform>
            <numerusform>تمت مغادرة مجموعة واحدة</numerusform>
            <numerusform>تمت مغادرة مجموعتين</numerusform>
            <numerusform>تمت مغادرة {n} مجموعات</numerusform>
            <numerusform>تمت مغادرة {n} مجموعة</numerusform>
            <numerusform>تمت مغادرة {n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>تمت إضافة {n} عضو</numerusform>
            <numerusform>تمت إضافة عضو واحد</numerusform>
            <numerusform>تمت إضافة عضوين</numerusform>
            <numerusform>تمت إضافة {n} أعضاء</numerusform>
            <numerusform>تمت إضافة {n} عضوًا</numerusform>
            <numerusform>تمت إضافة {n} عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>تمت إزالة {n} عضو</numerusform>
            <numerusform>تمت إزالة عضو واحد</numerusform>
            <numerusform>تمت إزالة عضوين</numerusform>
            <numerusform>تمت إزالة {n} أعضاء</numerusform>
            <numerusform>تمت إزالة {n} عضوًا</numerusform>
            <numerusform>تمت إزالة {n} عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>الإعدادات: أول إصدار محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>الإعدادات: {names} و%n غيرها</numerusform>
            <numerusform>الإعدادات: {names} و%n غيرها</numerusform>
            <numerusform>الإعدادات: {names} و%n غيرها</numerusform>
            <numerusform>الإعدادات: {names} و%n غيرها</numerusform>
            <numerusform>الإعدادات: {names} و%n غيرها</numerusform>
            <numerusform>الإعدادات: {names} و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>الإعدادات: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>كان يُدعى {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>ينتظر مزامنة</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجَز</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>من يُعرض</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>عيّنات</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَدون</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>سينضمون</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>سيغادرون</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>لا تتم مزامنة أحد بهذه المعايير.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>لم يُستبعد أحد.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>لن ينضم أحد، مقارنةً بما هو محفوظ.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>لن يغادر أحد، مقارنةً بما هو محفوظ.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>الاسم المميز</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>نسخ الشرح كنص</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>فتح أحدث خطة</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>إعادة محاولة ه&amp;ذا</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>إل&amp;غاء الاحتجاز</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>إظهار في المح&amp;فوظات</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>م&amp;زامنة هذا الآن</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>ترى هنا خطوة بخطوة سبب مزامنتهم أو عدم مزامنتهم، ويمكنك مزامنتهم بمفردهم.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>تعذر الشرح.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>رُفض %n مرة. يُعاد تجريبه ابتداءً من {time}.</numerusform>
            <numerusform>رُفض مرة واحدة. يُعاد تجريبه ابتداءً من {time}.</numerusform>
            <numerusform>رُفض مرتين. يُعاد تجريبه ابتداءً من {time}.</numerusform>
            <numerusform>رُفض %n مرات. يُعاد تجريبه ابتداءً من {time}.</numerusform>
            <numerusform>رُفض %n مرة. يُعاد تجريبه ابتداءً من {time}.</numerusform>
            <numerusform>رُفض %n مرة. يُعاد تجريبه ابتداءً من {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>كعضو في {group}:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>جارية مزامنة هذا…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>ينتظر التشغيل الجاري…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>هناك ما ينتظر قرار شخص: انظر أعلاه.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>تعذرت مزامنته: انظر أعلاه.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>قُرئ من جديد: لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>تم الإيقاف. يبقى ما تم تأكيده حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>تم إنشاء الحساب.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>تم تحديث القيم.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>تم تمكين الحساب.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>تم تعطيل الحساب.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>تم حذف الحساب.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>لم تعد تتم مزامنته.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>تم تحديث المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>تمت إضافة {count} عضوية.</numerusform>
            <numerusform>تمت إضافة عضوية واحدة.</numerusform>
            <numerusform>تمت إضافة عضويتين.</numerusform>
            <numerusform>تمت إضافة {count} عضويات.</numerusform>
            <numerusform>تمت إضافة {count} عضوية.</numerusform>
            <numerusform>تمت إضافة {count} عضوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>تمت إزالة {count} عضوية.</numerusform>
            <numerusform>تمت إزالة عضوية واحدة.</numerusform>
            <numerusform>تمت إزالة عضويتين.</numerusform>
            <numerusform>تمت إزالة {count} عضويات.</numerusform>
            <numerusform>تمت إزالة {count} عضوية.</numerusform>
            <numerusform>تمت إزالة {count} عضوية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>الاسم أو البريد أو الحساب</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>الشخص المراد اختباره</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص المعثور عليهم</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>اكتب اسمًا لترى ما إذا كانت تتم مزامنة ذلك الشخص، ولماذا.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>لم يُقرأ من الدليل أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>ستتم مزامنتهم</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>لم يُحسم: لن يتغير شيء</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>لن تتم مزامنته</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>ليس ال&amp;آن</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>حدِّد حتى {most} من الصفوف؛ المحدَّد {count}.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>حدِّد حتى {most} من الصفوف أدناه.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>تُرسَل هذه بالضبط، ويبقى كل ما عداها ضمن الخطة.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>اضغط مع الاستمرار على Ctrl لتحديد عدة صفوف. لا يمكن إرسال الصفوف المحتجزة.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>ال&amp;بدء بهذه (%n)</numerusform>
            <numerusform>ال&amp;بدء بهذه (%n)</numerusform>
            <numerusform>ال&amp;بدء بهذه (%n)</numerusform>
            <numerusform>ال&amp;بدء بهذه (%n)</numerusform>
            <numerusform>ال&amp;بدء بهذه (%n)</numerusform>
            <numerusform>ال&amp;بدء بهذه (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>العودة إلى جميع ال&amp;عناوين</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>البحث في الأسماء والحسابات والوحدات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>البحث في الصفوف</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>المستخدمون أو المجموعات أو كلاهما</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>إجراءات أخرى على الصفوف</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>ال&amp;بدء ببعضها…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>احتجا&amp;ز كل المعروض ({count})</numerusform>
            <numerusform>احتجا&amp;ز كل المعروض ({count})</numerusform>
            <numerusform>احتجا&amp;ز كل المعروض ({count})</numerusform>
            <numerusform>احتجا&amp;ز كل المعروض ({count})</numerusform>
            <numerusform>احتجا&amp;ز كل المعروض ({count})</numerusform>
            <numerusform>احتجا&amp;ز كل المعروض ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>ت&amp;حديد كل المعروض ({count})</numerusform>
            <numerusform>ت&amp;حديد كل المعروض ({count})</numerusform>
            <numerusform>ت&amp;حديد كل المعروض ({count})</numerusform>
            <numerusform>ت&amp;حديد كل المعروض ({count})</numerusform>
            <numerusform>ت&amp;حديد كل المعروض ({count})</numerusform>
            <numerusform>ت&amp;حديد كل المعروض ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>احتجاز المحدَّدة في ال&amp;قائمة ({count})</numerusform>
            <numerusform>احتجاز المحدَّدة في ال&amp;قائمة ({count})</numerusform>
            <numerusform>احتجاز المحدَّدة في ال&amp;قائمة ({count})</numerusform>
            <numerusform>احتجاز المحدَّدة في ال&amp;قائمة ({count})</numerusform>
            <numerusform>احتجاز المحدَّدة في ال&amp;قائمة ({count})</numerusform>
            <numerusform>احتجاز المحدَّدة في ال&amp;قائمة ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>تحدي&amp;د المحدَّدة في القائمة ({count})</numerusform>
            <numerusform>تحدي&amp;د المحدَّدة في القائمة ({count})</numerusform>
            <numerusform>تحدي&amp;د المحدَّدة في القائمة ({count})</numerusform>
            <numerusform>تحدي&amp;د المحدَّدة في القائمة ({count})</numerusform>
            <numerusform>تحدي&amp;د المحدَّدة في القائمة ({count})</numerusform>
            <numerusform>تحدي&amp;د المحدَّدة في القائمة ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>حف&amp;ظ هذه ({count}) كجدول…</numerusform>
            <numerusform>حف&amp;ظ هذه ({count}) كجدول…</numerusform>
            <numerusform>حف&amp;ظ هذه ({count}) كجدول…</numerusform>
            <numerusform>حف&amp;ظ هذه ({count}) كجدول…</numerusform>
            <numerusform>حف&amp;ظ هذه ({count}) كجدول…</numerusform>
            <numerusform>حف&amp;ظ هذه ({count}) كجدول…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>التي تنتظر الموافقة ({count})</numerusform>
            <numerusform>التي تنتظر الموافقة ({count})</numerusform>
            <numerusform>التي تنتظر الموافقة ({count})</numerusform>
            <numerusform>التي تنتظر الموافقة ({count})</numerusform>
            <numerusform>التي تنتظر الموافقة ({count})</numerusform>
            <numerusform>التي تنتظر الموافقة ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>يوجد {count} تحت عناوين أخرى.</numerusform>
            <numerusform>يوجد {count} تحت عناوين أخرى.</numerusform>
            <numerusform>يوجد {count} تحت عناوين أخرى.</numerusform>
            <numerusform>يوجد {count} تحت عناوين أخرى.</numerusform>
            <numerusform>يوجد {count} تحت عناوين أخرى.</numerusform>
            <numerusform>يوجد {count} تحت عناوين أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>البحث وعامل التصفية يخفيان كل الصفوف هنا</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>إظهار جميع ال&amp;صفوف مجددًا</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>لا يوجد شيء في هذه الخطة</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>لا أحد في الوحدات المحددة، ولم تتم مزامنة أحد من قبل.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>حُدِّد {chosen} من {count} صف</numerusform>
            <numerusform>حُدِّد {chosen} من صف واحد</numerusform>
            <numerusform>حُدِّد {chosen} من صفين</numerusform>
            <numerusform>حُدِّد {chosen} من {count} صفوف</numerusform>
            <numerusform>حُدِّد {chosen} من {count} صفًا</numerusform>
            <numerusform>حُدِّد {chosen} من {count} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count} صفوف</numerusform>
            <numerusform>{count} صفًا</numerusform>
            <numerusform>{count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>جارٍ الاحتجاز…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>جارٍ التحديد…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>تم الإيقاف. لم يتغير أي تحديد.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>لم يتغير أي صف: هذه كما هو مطلوب، أو لا تُرسَل أصلاً.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>تم احتجاز {count} صف.</numerusform>
            <numerusform>تم احتجاز صف واحد.</numerusform>
            <numerusform>تم احتجاز صفين.</numerusform>
            <numerusform>تم احتجاز {count} صفوف.</numerusform>
            <numerusform>تم احتجاز {count} صفًا.</numerusform>
            <numerusform>تم احتجاز {count} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>تم تحديد {count} صف.</numerusform>
            <numerusform>تم تحديد صف واحد.</numerusform>
            <numerusform>تم تحديد صفين.</numerusform>
            <numerusform>تم تحديد {count} صفوف.</numerusform>
            <numerusform>تم تحديد {count} صفًا.</numerusform>
            <numerusform>تم تحديد {count} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>حفظ الصفوف كجدول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>حُفظ {count} صف باسم {file}</numerusform>
            <numerusform>حُفظ صف واحد باسم {file}</numerusform>
            <numerusform>حُفظ صفان باسم {file}</numerusform>
            <numerusform>حُفظ {count} صفوف باسم {file}</numerusform>
            <numerusform>حُفظ {count} صفًا باسم {file}</numerusform>
            <numerusform>حُفظ {count} صف باسم {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>جارٍ حفظ {done} من {total}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>ما يحدث، ولماذا</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>لم يعد في الخطة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>محتجَز: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>ينتظر الموافقة: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>إنشاء {account}</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>إنشاء مع {count} عضو</numerusform>
            <numerusform>إنشاء مع عضو واحد</numerusform>
            <numerusform>إنشاء مع عضوين</numerusform>
            <numerusform>إنشاء مع {count} أعضاء</numerusform>
            <numerusform>إنشاء مع {count} عضوًا</numerusform>
            <numerusform>إنشاء مع {count} عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>تغيير {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>إضافة {count} عضو</numerusform>
            <numerusform>إضافة عضو واحد</numerusform>
            <numerusform>إضافة عضوين</numerusform>
            <numerusform>إضافة {count} أعضاء</numerusform>
            <numerusform>إضافة {count} عضوًا</numerusform>
            <numerusform>إضافة {count} عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>إزالة {count} عضو</numerusform>
            <numerusform>إزالة عضو واحد</numerusform>
            <numerusform>إزالة عضوين</numerusform>
            <numerusform>إزالة {count} أعضاء</numerusform>
            <numerusform>إزالة {count} عضوًا</numerusform>
            <numerusform>إزالة {count} عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>أنواع التغيير</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>للتحديث</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>للتمكين</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>للتعطيل</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>مغادرون</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تعارضات</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجَز</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>لا أحد جديد</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>جميع من في التحديد موجودون في الخدمة بالفعل.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>لا شيء للتحديث</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>لدى الخدمة قيم الدليل نفسها.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>لا أحد يُعاد تمكينه</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>لن يُعطَّل أحد</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>لا أحد يغادر التحديد</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>لا تعارضات</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>كل الأسماء والعناوين فريدة.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>لا أحد مستبعد في الوحدات المحددة</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>لا شيء دون تغيير</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>كل هذا جديد.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>لا شيء محتجَز</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>ما تلغي تحديده يبقى على حاله، ويُدرج هنا.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>لم يعد أي صف ينتظر هنا</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>يستمر {product} في العمل</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>تستمر المزامنة وفق الجدول الزمني. تفتح هذه الأيقونة النافذة، وتُنهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n مستخدم</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>مجالات البريد</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>تحقق من أن كلاً منها ينتمي إلى مؤسستك.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n عنوان</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>%n مجال آخر</numerusform>
            <numerusform>مجال واحد آخر</numerusform>
            <numerusform>مجالان آخران</numerusform>
            <numerusform>%n مجالات أخرى</numerusform>
            <numerusform>%n مجالاً آخر</numerusform>
            <numerusform>%n مجال آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>كما تحدده إعدادات النظام</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>بلا: اتصال مباشر</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>الخادم الوكيل ذو هذا العنوان</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>يطلب الخادم الوكيل &amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>&amp;عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>&amp;اسم المستخدم للخادم الوكيل</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>كلم&amp;ة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الخادم الو&amp;كيل</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>محفوظة في المخزن المختوم</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارية التجربة…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>لا يرسل الاختبار سوى سؤال واحد إلى الخدمة، ولا يغيّر شيئًا. ولا يتم الوصول إلى الدليل عبر خادم وكيل أبدًا.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>اختيار كيفية الوصول إلى الخدمة</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>مزامنة الم&amp;ستخدمين الذين يعثر عليهم هذا الاستعلام فقط (لا يشمل المجموعات)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>&amp;حفظ الاستعلام</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>شرط واحد في كل سطر</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>تراج&amp;ع عن التغييرات</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>إ&amp;زالة الاستعلام</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>بعض المستخدمين الذين يعثر عليهم الاستعلام</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>لم يُجرَّب بعد.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>ت&amp;جربة</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>لا يوجد استعلام محفوظ: تتم مزامنة كل مستخدم في الوحدات المحددة.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>يضيّق الاستعلام ذلك. احفظه لترى من يعثر عليهم.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>جارٍ الاستعلام من الدليل…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n مستخدم حتى الآن</numerusform>
            <numerusform>مستخدم واحد حتى الآن</numerusform>
            <numerusform>مستخدمان حتى الآن</numerusform>
            <numerusform>%n مستخدمين حتى الآن</numerusform>
            <numerusform>%n مستخدمًا حتى الآن</numerusform>
            <numerusform>%n مستخدم حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>إعادة الت&amp;جربة</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>تعذرت تجربة الاستعلام.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n منهم في الوحدات المحددة</numerusform>
            <numerusform>واحد منهم في الوحدات المحددة</numerusform>
            <numerusform>اثنان منهم في الوحدات المحددة</numerusform>
            <numerusform>%n منهم في الوحدات المحددة</numerusform>
            <numerusform>%n منهم في الوحدات المحددة</numerusform>
            <numerusform>%n منهم في الوحدات المحددة</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>لا يعثر الاستعلام على أحد.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>لن تتم به مزامنة أي مستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>يعثر الاستعلام على %n مستخدم.</numerusform>
            <numerusform>يعثر الاستعلام على مستخدم واحد.</numerusform>
            <numerusform>يعثر الاستعلام على مستخدمَين اثنين.</numerusform>
            <numerusform>يعثر الاستعلام على %n مستخدمين.</numerusform>
            <numerusform>يعثر الاستعلام على %n مستخدمًا.</numerusform>
            <numerusform>يعثر الاستعلام على %n مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>يعثر الاستعلام على %n مستخدم على الأقل.</numerusform>
            <numerusform>يعثر الاستعلام على مستخدم واحد على الأقل.</numerusform>
            <numerusform>يعثر الاستعلام على مستخدمَين اثنين على الأقل.</numerusform>
            <numerusform>يعثر الاستعلام على %n مستخدمين على الأقل.</numerusform>
            <numerusform>يعثر الاستعلام على %n مستخدمًا على الأقل.</numerusform>
            <numerusform>يعثر الاستعلام على %n مستخدم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>قد يكون هناك المزيد: انتهت التجربة عند ذلك.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>إنهاء {product}</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>متابعة التش&amp;غيل</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>تستمر المزامنة: يشغّلها وكيل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>هناك مزامنة جارية. تتوقف مع هذا البرنامج؛ ويبقى ما تم تأكيده.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>لا تتم مزامنة شيء ما دام هذا البرنامج مغلقًا.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>ستبدأ المزامنة التالية: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>هذا الكمبيوتر والحساب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>هل تريد إزالة الوكيل من %n وحدة تحكم؟</numerusform>
            <numerusform>هل تريد إزالة الوكيل من وحدة تحكم واحدة؟</numerusform>
            <numerusform>هل تريد إزالة الوكيل من وحدتي تحكم؟</numerusform>
            <numerusform>هل تريد إزالة الوكيل من %n وحدات تحكم؟</numerusform>
            <numerusform>هل تريد إزالة الوكيل من %n وحدة تحكم؟</numerusform>
            <numerusform>هل تريد إزالة الوكيل من %n وحدة تحكم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>لن تتم مزامنة كلمات المرور التي تُغيَّر هناك، ابتداءً من هذه اللحظة.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>يحتفظ Windows بما حمّله حتى إعادة تشغيل وحدة التحكم؛ ولا يفعل ذلك شيئًا حتى حينها. ولا تعيد هذه العملية تشغيل أي وحدة تحكم.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>إ&amp;زالة من %n وحدة تحكم</numerusform>
            <numerusform>إ&amp;زالة من وحدة تحكم واحدة</numerusform>
            <numerusform>إ&amp;زالة من وحدتي تحكم</numerusform>
            <numerusform>إ&amp;زالة من %n وحدات تحكم</numerusform>
            <numerusform>إ&amp;زالة من %n وحدة تحكم</numerusform>
            <numerusform>إ&amp;زالة من %n وحدة تحكم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الإ&amp;بقاء عليه</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>تعذرت قراءة الإعدادات – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>ا&amp;ستعادة آخر إصدار سليم</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>إ&amp;ظهار الفحوص</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>حفظ ملف &amp;دعم…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>بعد تصحيحك الملف بنفسك.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>كل ما يمكن فحصه، حتى دون إعدادات.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>دون أسرار وأسماء؛ وتراه قبل الاحتفاظ به.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>جارٍ البحث في محفوظات الإعدادات…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>لا تحتوي محفوظات الإعدادات على أي إصدار يمكن قراءته.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>ليست الإعدادات موضع الخلل.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>كما حفظها {who} في {date}. ويُنحّى الملف الموجود الآن جانبًا بجوارها.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>تعذرت قراءة إعداداتك</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>لا تتم مزامنة شيء حتى تصبح قراءتها ممكنة. ويبقى الأشخاص والمجموعات على حالهم.</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>تتوقف كل وحدة تحكم عن العمل على الفور: يُسجَّل خروج من يعمل عليها دون سؤال أحد هناك.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>تتبعها التالية عندما يستجيب LDAP وSYSVOL وDNS في التي سبقتها. وإذا لم تعد إحداها، تُترك الأخريات وشأنها.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>هل تريد إعادة تشغيل %n وحدة تحكم، واحدة تلو الأخرى، بهذا الترتيب؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل وحدة تحكم واحدة؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل وحدتي تحكم، واحدة تلو الأخرى، بهذا الترتيب؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n وحدات تحكم، واحدة تلو الأخرى، بهذا الترتيب؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n وحدة تحكم، واحدة تلو الأخرى، بهذا الترتيب؟</numerusform>
            <numerusform>هل تريد إعادة تشغيل %n وحدة تحكم، واحدة تلو الأخرى، بهذا الترتيب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>لا يُعاد تشغيل أي منها من هنا</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>مستبعدة، لأنه لا تُعرف وحدة تحكم أخرى تخدم موقعها في تلك الأثناء: {names}. أعد تشغيلها بنفسك عندما يناسب ذلك، ثم اضغط «{button:Check now}».</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>إ&amp;عادة تشغيل %n وحدة تحكم</numerusform>
            <numerusform>إ&amp;عادة تشغيل وحدة تحكم واحدة</numerusform>
            <numerusform>إ&amp;عادة تشغيل وحدتي تحكم</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n وحدات تحكم</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n وحدة تحكم</numerusform>
            <numerusform>إ&amp;عادة تشغيل %n وحدة تحكم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس ال&amp;آن</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>إ&amp;ظهار وحدات التحكم</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>إ&amp;ظهار النتيجة</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>الت&amp;غييرات المؤكدة، بالأيام</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>مع ما يلزم للتراجع عنها.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>التغييرات المؤكدة، &amp;بحد أقصى بالميغابايت</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>تُزال الأقدم أولاً.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>ع&amp;مليات التشغيل التي تُحفظ سجلاتها المرفوضة</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>السجل الذي تعذرت مزامنته، والسبب.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>ت&amp;قارير عمليات التشغيل</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>تبقى التقارير التي حُفظت تغييراتها ما بقيت تلك التغييرات.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>إ&amp;صدارات الإعدادات</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>يمكن الاطلاع على كل منها واستعادته.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>تحديد مدة الاحتفاظ بالسجل</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>التقاط كلمات المرور على وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>المزامنة الأولى جارية</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>المزامنة جارية</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>المراجعة، ثم بدء المزامنة الأولى</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>مراجعة الخطة</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>أُوقفت المزامنة</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>لم تكتمل المزامنة</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>اكتملت المزامنة الأولى</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>اكتملت المزامنة</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>ما أُوقف أو تُرك هنا يُستأنف لاحقًا: في نافذة الحالة، ضمن «{page:Password sync}».</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>هذه نتائج مؤكدة: استجابت الخدمة لكل منها.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>يُسجَّل كل تغيير تؤكده الخدمة على الفور.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>تقرأ المعاينة الدليل والخدمة، ولا تكتب شيئًا.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>ألغِ تحديد ما يجب أن يبقى على حاله. لا يُكتب شيء قبل أن تبدأ.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدة تحكم، وتُسأل قبل إعادة تشغيلها.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على وحدة تحكم واحدة، وتُسأل قبل إعادة تشغيلها.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على وحدتي تحكم، وتُسأل قبل إعادة تشغيلهما.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدات تحكم، وتُسأل قبل إعادة تشغيلها.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدة تحكم، وتُسأل قبل إعادة تشغيلها.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدة تحكم، وتُسأل قبل إعادة تشغيلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدة تحكم.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على وحدة تحكم واحدة.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على وحدتي تحكم.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدات تحكم.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدة تحكم.</numerusform>
            <numerusform>ثم يُثبَّت وكيل كلمات المرور على %n وحدة تحكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>إ&amp;نهاء دون تغييرات</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} مستخدم</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمَين اثنين</numerusform>
            <numerusform>{count} مستخدمين</numerusform>
            <numerusform>{count} مستخدمًا</numerusform>
            <numerusform>{count} مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتين</numerusform>
            <numerusform>{count} مجموعات</numerusform>
            <numerusform>{count} مجموعة</numerusform>
            <numerusform>{count} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييرين</numerusform>
            <numerusform>{count} تغييرات</numerusform>
            <numerusform>{count} تغييرًا</numerusform>
            <numerusform>{count} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>إن&amp;شاء {users}</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>إن&amp;شاء {groups}</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>إن&amp;شاء {users} و{groups}</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>ت&amp;طبيق {changes}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارية المزامنة…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>جارٍ إنشاء المعاينة</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>لا يُكتب شيء في أثناء إنشاء المعاينة.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>يلزم إنشاء معاينة جديدة.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>&amp;إنشاء معاينة جديدة</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم الإيقاف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>تعذر إنشاء المعاينة.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>لن يُعطَّل أو يُزال أحد بهذه الخطة. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>البدء بـ %n صف</numerusform>
            <numerusform>البدء بصف واحد</numerusform>
            <numerusform>البدء بصفين</numerusform>
            <numerusform>البدء بـ %n صفوف</numerusform>
            <numerusform>البدء بـ %n صفًا</numerusform>
            <numerusform>البدء بـ %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>أكدت الخدمة جميع الصفوف ({chosen}). ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة جميع الصفوف ({chosen}). ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة جميع الصفوف ({chosen}). ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة جميع الصفوف ({chosen}). ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة جميع الصفوف ({chosen}). ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة جميع الصفوف ({chosen}). ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>أكدت الخدمة {done} من {chosen}. ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة {done} من {chosen}. ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة {done} من {chosen}. ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة {done} من {chosen}. ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة {done} من {chosen}. ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
            <numerusform>أكدت الخدمة {done} من {chosen}. ولا تزال التغييرات الأخرى في الخطة: {rest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>المزامنة الأولى</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>يمكنك الإيقاف في أي وقت: يبقى ما تم تأكيده، ويُترك الباقي كما كان.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>تم الإيقاف قبل إرسال أي شيء. لم تتغير الخطة.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>حفظ تقرير الإعداد</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>حُفظ التقرير باسم {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>لا يُضاف أحد بهذا ولا يغادر أحد.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>&amp;اكتب العدد لتأكيده</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>بعد التحديث</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>ما يغيّره التحديث</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>الاطلاع على ما يتغير قبل سريانه</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>اكتب {number} للمتابعة.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>كلمة مرور الحساب الذي يقرأ الدليل</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>أُعيدت كتابته</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>%n أمر يجب تصحيحه قبل التحديث</numerusform>
            <numerusform>أمر واحد يجب تصحيحه قبل التحديث</numerusform>
            <numerusform>أمران يجب تصحيحهما قبل التحديث</numerusform>
            <numerusform>%n أمور يجب تصحيحها قبل التحديث</numerusform>
            <numerusform>%n أمرًا يجب تصحيحه قبل التحديث</numerusform>
            <numerusform>%n أمر يجب تصحيحه قبل التحديث</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>العدد {number} أكبر مما تسمح الحدود بمروره. كتابته تسمح بهذه الحسابات بعينها لمدة 24 ساعة: فإذا وُجد غيرها بينها عند المزامنة التالية، تُحتجز جميعها ويُطرح السؤال. ويُسأل هناك عن العضويات التي تتجاوز حدها.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>العدد {number} أكبر مما تسمح الحدود بمروره. كتابته تحفظ الإعدادات؛ وتحتجز المزامنة التالية هذه الحسابات وتسأل مرة أخرى، لأن هوية أصحابها غير مؤكدة بعد.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>جارٍ تحديد أثر ذلك في الأشخاص…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>أثر ذلك في الأشخاص غير معروف: تعذرت قراءة الدليل. ويحتجز التشغيل ما يتجاوز الحدود.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>سيُضاف %n شخص</numerusform>
            <numerusform>سيُضاف شخص واحد</numerusform>
            <numerusform>سيُضاف شخصان</numerusform>
            <numerusform>سيُضاف %n أشخاص</numerusform>
            <numerusform>سيُضاف %n شخصًا</numerusform>
            <numerusform>سيُضاف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n منهم دون حساب: معطَّلون</numerusform>
            <numerusform>واحد منهم دون حساب: معطَّل</numerusform>
            <numerusform>اثنان منهم دون حساب: معطَّلان</numerusform>
            <numerusform>%n منهم دون حساب: معطَّلون</numerusform>
            <numerusform>%n منهم دون حساب: معطَّلون</numerusform>
            <numerusform>%n منهم دون حساب: معطَّلون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>سيغادر %n شخص</numerusform>
            <numerusform>سيغادر شخص واحد</numerusform>
            <numerusform>سيغادر شخصان</numerusform>
            <numerusform>سيغادر %n أشخاص</numerusform>
            <numerusform>سيغادر %n شخصًا</numerusform>
            <numerusform>سيغادر %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>سيُعطَّل %n حساب</numerusform>
            <numerusform>سيُعطَّل حساب واحد</numerusform>
            <numerusform>سيُعطَّل حسابان</numerusform>
            <numerusform>سيُعطَّل %n حسابات</numerusform>
            <numerusform>سيُعطَّل %n حسابًا</numerusform>
            <numerusform>سيُعطَّل %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>سيُحذف %n حساب نهائيًا</numerusform>
            <numerusform>سيُحذف حساب واحد نهائيًا</numerusform>
            <numerusform>سيُحذف حسابان نهائيًا</numerusform>
            <numerusform>سيُحذف %n حسابات نهائيًا</numerusform>
            <numerusform>سيُحذف %n حسابًا نهائيًا</numerusform>
            <numerusform>سيُحذف %n حساب نهائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>ستُضاف %n مجموعة</numerusform>
            <numerusform>ستُضاف مجموعة واحدة</numerusform>
            <numerusform>ستُضاف مجموعتان</numerusform>
            <numerusform>ستُضاف %n مجموعات</numerusform>
            <numerusform>ستُضاف %n مجموعة</numerusform>
            <numerusform>ستُضاف %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>ستغادر %n مجموعة</numerusform>
            <numerusform>ستغادر مجموعة واحدة</numerusform>
            <numerusform>ستغادر مجموعتان</numerusform>
            <numerusform>ستغادر %n مجموعات</numerusform>
            <numerusform>ستغادر %n مجموعة</numerusform>
            <numerusform>ستغادر %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>عدد الأشخاص المتزامنين بعد ذلك: {count}</numerusform>
            <numerusform>عدد الأشخاص المتزامنين بعد ذلك: {count}</numerusform>
            <numerusform>عدد الأشخاص المتزامنين بعد ذلك: {count}</numerusform>
            <numerusform>عدد الأشخاص المتزامنين بعد ذلك: {count}</numerusform>
            <numerusform>عدد الأشخاص المتزامنين بعد ذلك: {count}</numerusform>
            <numerusform>عدد الأشخاص المتزامنين بعد ذلك: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>لا يمكن مزامنة %n: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة %n: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة %n: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة %n: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة %n: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة %n: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>اكتب {number} للتأ&amp;كيد</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>هناك تشغيل جارٍ. أوقفه أولاً أو دعه ينتهي.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>إ&amp;ضافة سمة</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>&amp;كيفية تكوينها</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>ا&amp;ستخدام الاقتراح</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>نتيجة {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>السمات، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>اسم السمة</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>تربط السمة objectGUID كل كائن في Active Directory بحسابه. وهي لا تتغير أبدًا مهما أُعيدت تسميته أو نُقل، لذلك لا يُنشأ أحد مرتين ولا يُخلط بينه وبين غيره. ولهذا فإن هذا الصف ثابت.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>يجب أن يختلف لكل شخص.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>%n حرف على الأكثر.</numerusform>
            <numerusform>حرف واحد على الأكثر.</numerusform>
            <numerusform>حرفان على الأكثر.</numerusform>
            <numerusform>%n أحرف على الأكثر.</numerusform>
            <numerusform>%n حرفًا على الأكثر.</numerusform>
            <numerusform>%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>قواعد المستخدمين</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>عند تعطيل شخص أو انتهاء صلاحيته في Active Directory،</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>عند إعادة تمكينه هناك، يُعاد تمكينه هنا.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>لن تعطّل أي مزامنة أحدًا بعد الآن ولن تمكّنه ولن تحذفه.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>عندما يغادر شخص الوحدات المحددة،</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>يبقى الحساب نشطًا، ولا تتم مزامنته بعد ذلك.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>عند حذف شخص في Active Directory،</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>حذفه نهائيًا</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>يُرسل رمز الحساب الجديد المستخدم لمرة واحدة</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>إلى الشخص، بالبريد</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>إلى عنوان البريد المتزامن.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>إلى مسؤول</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>بالبريد؛ ويسلّمه المسؤول.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>إلى لا أحد</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>يعيّن مسؤول كل كلمة مرور، ويبلّغها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>الأشخاص المتزامنون</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>يُرحَّب بهم بالبريد</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>من لم يعيّن كلمة مرور بعد يُدعى مرة أخرى، مرة واحدة يوميًا على الأكثر.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>لا يتلقون بريدًا</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>إعادة ال&amp;سؤال</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>تحديد ما يحدث للحسابات</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>لا يحدث شيء قبل المزامنة الأولى، ويعرض كل تشغيل ما يفعله.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>يتطلب تتبع الحالة، وهو متوقف.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>مالك هذا الاتصال غير معروف: لن يُعطَّل أو يُحذف أحد حتى يُعرف.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>يملك {name} هذا الاتصال، ولا يُعطَّل ولا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>شخص متزامن</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>مالك هذا الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>الأشخاص المتزامنون الموجودون خارجها اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الموجودون خارجها اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الموجودون خارجها اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الموجودون خارجها اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الموجودون خارجها اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الموجودون خارجها اليوم: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>لا أحد من المتزامنين خارجها اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>الأشخاص المتزامنون الذين لم يُعثر عليهم اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الذين لم يُعثر عليهم اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الذين لم يُعثر عليهم اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الذين لم يُعثر عليهم اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الذين لم يُعثر عليهم اليوم: %n.</numerusform>
            <numerusform>الأشخاص المتزامنون الذين لم يُعثر عليهم اليوم: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>لا أحد من المتزامنين مفقود اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>يحصل %n شخص على حساب في التشغيل التالي.</numerusform>
            <numerusform>يحصل شخص واحد على حساب في التشغيل التالي.</numerusform>
            <numerusform>يحصل شخصان على حساب في التشغيل التالي.</numerusform>
            <numerusform>يحصل %n أشخاص على حساب في التشغيل التالي.</numerusform>
            <numerusform>يحصل %n شخصًا على حساب في التشغيل التالي.</numerusform>
            <numerusform>يحصل %n شخص على حساب في التشغيل التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>لا أحد جديد اليوم.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>لا أحد في التحديد معطَّل أو منتهي الصلاحية اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>الأشخاص المعطَّلون أو منتهو الصلاحية في التحديد اليوم: %n.</numerusform>
            <numerusform>الأشخاص المعطَّلون أو منتهو الصلاحية في التحديد اليوم: %n.</numerusform>
            <numerusform>الأشخاص المعطَّلون أو منتهو الصلاحية في التحديد اليوم: %n.</numerusform>
            <numerusform>الأشخاص المعطَّلون أو منتهو الصلاحية في التحديد اليوم: %n.</numerusform>
            <numerusform>الأشخاص المعطَّلون أو منتهو الصلاحية في التحديد اليوم: %n.</numerusform>
            <numerusform>الأشخاص المعطَّلون أو منتهو الصلاحية في التحديد اليوم: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>لا يزال لدى %n منهم حساب نشط.</numerusform>
            <numerusform>لا يزال لدى واحد منهم حساب نشط.</numerusform>
            <numerusform>لا يزال لدى اثنين منهم حساب نشط.</numerusform>
            <numerusform>لا يزال لدى %n منهم حساب نشط.</numerusform>
            <numerusform>لا يزال لدى %n منهم حساب نشط.</numerusform>
            <numerusform>لا يزال لدى %n منهم حساب نشط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>جارٍ سؤال الخدمة عما يمكنها فعله…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>تم حفظ اختيارك.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>آخر عمليات التشغيل</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %n ساعات</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَدون</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;حفظ تقرير الإعداد…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>&amp;فتح صفحة الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} ث، {requests} طلب</numerusform>
            <numerusform>{seconds} ث، طلب واحد</numerusform>
            <numerusform>{seconds} ث، طلبان</numerusform>
            <numerusform>{seconds} ث، {requests} طلبات</numerusform>
            <numerusform>{seconds} ث، {requests} طلبًا</numerusform>
            <numerusform>{seconds} ث، {requests} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>تغييرات الخطة التي لم تُرسَل بعد: {count}. لم يُنجَز أي منها جزئيًا: ما أُرسل تم تأكيده وتسجيله، والباقي كما كان.</numerusform>
            <numerusform>تغييرات الخطة التي لم تُرسَل بعد: {count}. لم يُنجَز أي منها جزئيًا: ما أُرسل تم تأكيده وتسجيله، والباقي كما كان.</numerusform>
            <numerusform>تغييرات الخطة التي لم تُرسَل بعد: {count}. لم يُنجَز أي منها جزئيًا: ما أُرسل تم تأكيده وتسجيله، والباقي كما كان.</numerusform>
            <numerusform>تغييرات الخطة التي لم تُرسَل بعد: {count}. لم يُنجَز أي منها جزئيًا: ما أُرسل تم تأكيده وتسجيله، والباقي كما كان.</numerusform>
            <numerusform>تغييرات الخطة التي لم تُرسَل بعد: {count}. لم يُنجَز أي منها جزئيًا: ما أُرسل تم تأكيده وتسجيله، والباقي كما كان.</numerusform>
            <numerusform>تغييرات الخطة التي لم تُرسَل بعد: {count}. لم يُنجَز أي منها جزئيًا: ما أُرسل تم تأكيده وتسجيله، والباقي كما كان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>ال&amp;متابعة بالباقي ({count})</numerusform>
            <numerusform>ال&amp;متابعة بالباقي ({count})</numerusform>
            <numerusform>ال&amp;متابعة بالباقي ({count})</numerusform>
            <numerusform>ال&amp;متابعة بالباقي ({count})</numerusform>
            <numerusform>ال&amp;متابعة بالباقي ({count})</numerusform>
            <numerusform>ال&amp;متابعة بالباقي ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>محتجَز: %n</numerusform>
            <numerusform>محتجَز: %n</numerusform>
            <numerusform>محتجَز: %n</numerusform>
            <numerusform>محتجَز: %n</numerusform>
            <numerusform>محتجَز: %n</numerusform>
            <numerusform>محتجَز: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>مستبعَد بحسب القواعد: %n</numerusform>
            <numerusform>مستبعَد بحسب القواعد: %n</numerusform>
            <numerusform>مستبعَد بحسب القواعد: %n</numerusform>
            <numerusform>مستبعَد بحسب القواعد: %n</numerusform>
            <numerusform>مستبعَد بحسب القواعد: %n</numerusform>
            <numerusform>مستبعَد بحسب القواعد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>ينتظر الموافقة: %n</numerusform>
            <numerusform>ينتظر الموافقة: %n</numerusform>
            <numerusform>ينتظر الموافقة: %n</numerusform>
            <numerusform>ينتظر الموافقة: %n</numerusform>
            <numerusform>ينتظر الموافقة: %n</numerusform>
            <numerusform>ينتظر الموافقة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>لم تتم مزامنته: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>مستبعَد: {count}</numerusform>
            <numerusform>مستبعَد: {count}</numerusform>
            <numerusform>مستبعَد: {count}</numerusform>
            <numerusform>مستبعَد: {count}</numerusform>
            <numerusform>مستبعَد: {count}</numerusform>
            <numerusform>مستبعَد: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>مستبعَد: {count}؛ وهذه أول {shown}</numerusform>
            <numerusform>مستبعَد: {count}؛ وهذه أول {shown}</numerusform>
            <numerusform>مستبعَد: {count}؛ وهذه أول {shown}</numerusform>
            <numerusform>مستبعَد: {count}؛ وهذه أول {shown}</numerusform>
            <numerusform>مستبعَد: {count}؛ وهذه أول {shown}</numerusform>
            <numerusform>مستبعَد: {count}؛ وهذه أول {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>أكدت الخدمة كل شيء</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>لم يكن هناك ما يُفعل</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>هناك خطة تنتظر مراجعتك</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>تنتظر بعض التغييرات موافقتك</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>تم، واستُبعدت بعض الكائنات</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>تم الإيقاف. يبقى ما تم تأكيده حتى الآن</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>فشلت المزامنة. يبقى ما تم تأكيده حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>مستخدم تم إنشاؤه</numerusform>
            <numerusform>مستخدم تم إنشاؤه</numerusform>
            <numerusform>مستخدمان تم إنشاؤهما</numerusform>
            <numerusform>مستخدمين تم إنشاؤهم</numerusform>
            <numerusform>مستخدمًا تم إنشاؤهم</numerusform>
            <numerusform>مستخدم تم إنشاؤهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>مستخدم تم تحديثه</numerusform>
            <numerusform>مستخدم تم تحديثه</numerusform>
            <numerusform>مستخدمان تم تحديثهما</numerusform>
            <numerusform>مستخدمين تم تحديثهم</numerusform>
            <numerusform>مستخدمًا تم تحديثهم</numerusform>
            <numerusform>مستخدم تم تحديثهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>مستخدم تم تمكينه</numerusform>
            <numerusform>مستخدم تم تمكينه</numerusform>
            <numerusform>مستخدمان تم تمكينهما</numerusform>
            <numerusform>مستخدمين تم تمكينهم</numerusform>
            <numerusform>مستخدمًا تم تمكينهم</numerusform>
            <numerusform>مستخدم تم تمكينهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>مستخدم تم تعطيله</numerusform>
            <numerusform>مستخدم تم تعطيله</numerusform>
            <numerusform>مستخدمان تم تعطيلهما</numerusform>
            <numerusform>مستخدمين تم تعطيلهم</numerusform>
            <numerusform>مستخدمًا تم تعطيلهم</numerusform>
            <numerusform>مستخدم تم تعطيلهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>مستخدم تم حذفه</numerusform>
            <numerusform>مستخدم تم حذفه</numerusform>
            <numerusform>مستخدمان تم حذفهما</numerusform>
            <numerusform>مستخدمين تم حذفهم</numerusform>
            <numerusform>مستخدمًا تم حذفهم</numerusform>
            <numerusform>مستخدم تم حذفهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>مستخدم لم تعد تتم مزامنته</numerusform>
            <numerusform>مستخدم لم تعد تتم مزامنته</numerusform>
            <numerusform>مستخدمان لم تعد تتم مزامنتهما</numerusform>
            <numerusform>مستخدمين لم تعد تتم مزامنتهم</numerusform>
            <numerusform>مستخدمًا لم تعد تتم مزامنتهم</numerusform>
            <numerusform>مستخدم لم تعد تتم مزامنتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>مجموعة تم إنشاؤها</numerusform>
            <numerusform>مجموعة تم إنشاؤها</numerusform>
            <numerusform>مجموعتان تم إنشاؤهما</numerusform>
            <numerusform>مجموعات تم إنشاؤها</numerusform>
            <numerusform>مجموعة تم إنشاؤها</numerusform>
            <numerusform>مجموعة تم إنشاؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>مجموعة تم تحديثها</numerusform>
            <numerusform>مجموعة تم تحديثها</numerusform>
            <numerusform>مجموعتان تم تحديثهما</numerusform>
            <numerusform>مجموعات تم تحديثها</numerusform>
            <numerusform>مجموعة تم تحديثها</numerusform>
            <numerusform>مجموعة تم تحديثها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>مجموعة تم حذفها</numerusform>
            <numerusform>مجموعة تم حذفها</numerusform>
            <numerusform>مجموعتان تم حذفهما</numerusform>
            <numerusform>مجموعات تم حذفها</numerusform>
            <numerusform>مجموعة تم حذفها</numerusform>
            <numerusform>مجموعة تم حذفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>مجموعة لم تعد تتم مزامنتها</numerusform>
            <numerusform>مجموعة لم تعد تتم مزامنتها</numerusform>
            <numerusform>مجموعتان لم تعد تتم مزامنتهما</numerusform>
            <numerusform>مجموعات لم تعد تتم مزامنتها</numerusform>
            <numerusform>مجموعة لم تعد تتم مزامنتها</numerusform>
            <numerusform>مجموعة لم تعد تتم مزامنتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>عضو أُضيف إلى المجموعات</numerusform>
            <numerusform>عضو أُضيف إلى المجموعات</numerusform>
            <numerusform>عضوان أُضيفا إلى المجموعات</numerusform>
            <numerusform>أعضاء أُضيفوا إلى المجموعات</numerusform>
            <numerusform>عضوًا أُضيفوا إلى المجموعات</numerusform>
            <numerusform>عضو أُضيفوا إلى المجموعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>عضو أُزيل من المجموعات</numerusform>
            <numerusform>عضو أُزيل من المجموعات</numerusform>
            <numerusform>عضوان أُزيلا من المجموعات</numerusform>
            <numerusform>أعضاء أُزيلوا من المجموعات</numerusform>
            <numerusform>عضوًا أُزيلوا من المجموعات</numerusform>
            <numerusform>عضو أُزيلوا من المجموعات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>أي تغييرات التشغيل تُعرض</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>البحث عن أسماء في هذا التشغيل</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>حفظ المعروض من هذا التشغيل في ملف</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>ك&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>كأ&amp;سطر JSON…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>تغييرات التشغيل</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>الطلب: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>بإصدار الإعدادات {number}</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>بدأ {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}، استغرق {took}، {n} طلب</numerusform>
            <numerusform>{when}، استغرق {took}، طلب واحد</numerusform>
            <numerusform>{when}، استغرق {took}، طلبان</numerusform>
            <numerusform>{when}، استغرق {took}، {n} طلبات</numerusform>
            <numerusform>{when}، استغرق {took}، {n} طلبًا</numerusform>
            <numerusform>{when}، استغرق {took}، {n} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>التغييرات التي انتظرت الموافقة: {n}</numerusform>
            <numerusform>التغييرات التي انتظرت الموافقة: {n}</numerusform>
            <numerusform>التغييرات التي انتظرت الموافقة: {n}</numerusform>
            <numerusform>التغييرات التي انتظرت الموافقة: {n}</numerusform>
            <numerusform>التغييرات التي انتظرت الموافقة: {n}</numerusform>
            <numerusform>التغييرات التي انتظرت الموافقة: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>جميع التغييرات ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>لم تتم مزامنتها ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>ما غيّره هذا التشغيل أقدم مما تحتفظ به الإعدادات؛ وبقيت أعداده.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>لم يغيّر هذا التشغيل شيئًا في الخدمة، ولم يستبعد أحدًا.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>لا اسم هنا يحتوي على ذلك</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>إظهارها &amp;كلها</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>آخر عمليات التشغيل</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>ك&amp;جدول</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>التغييرات المؤكدة</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>كأ&amp;شرطة</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>بعض منهم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>العيّنة السابقة</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>العيّنة التالية</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>عيّنة عشوائية</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>مستخدم كعيّنة</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>مجموعة كعيّنة</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>البحث عن مستخدم كعيّنة</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>البحث عن مجموعة كعيّنة</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>لا يُعثر بهذا على أحد.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>تنفيذه عند بدء التشغيل التالي</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>عدم تنفيذه</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>تشغيل فا&amp;ت لأن هذا الكمبيوتر كان متوقفًا</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>إي&amp;قاف الجدول الزمني مؤقتًا</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>تستمر عمليات التشغيل التي يبدؤها شخص كما في السابق.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>الت&amp;غييرات كل</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>كل &amp;يوم</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>أيام الأ&amp;سبوع</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>كل &amp;شهر، في اليوم</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>الدقائق بين عمليتي تشغيل</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>الشهر الأقصر يُستخدم آخر يوم فيه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المن&amp;طقة الزمنية</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>اختيار وقت المزامنة</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>يظهر التغيير في الخدمة بعد التشغيل التالي. ويمكنك دائمًا المزامنة يدويًا أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>&amp;كل شيء في</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>&amp;في</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>تسجيل الدخول على وحدات التحكم</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>استخدام حساب يُسمح له بالتثبيت على وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>تُحفظ في الذاكرة حتى تغادر هذه الصفحة، ولا تُخزَّن أبدًا. ولا تُعاد تجربة كلمة مرور خاطئة تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;إلغاء</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>هل تريد المتابعة بهذا الحساب؟</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>تسجيل الدخول كمسؤول</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>سيكون هذا الحساب مالك الاتصال. ويمكنك تغيير المالك لاحقًا.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>افتح الصفحة في متصفح، وسجّل الدخول وأدخل الرمز.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>لا يفصح عنه Zoho؛ ويجب أن يكون مالك المؤسسة أو مسؤولاً فيها</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>تذكر صفحة Zoho العميل الخاص بك لا هذا الكمبيوتر: لا تُدخل الرمز إلا إذا بدأت هذا الإعداد بنفسك.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>لا تتابع إلا إذا ذكرت الصفحة هذا الكمبيوتر: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>ال&amp;حصول على رمز جديد</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>&amp;إعدادات الخادم الوكيل</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>انتهت صلاحية الرمز، وهذا رمز جديد. في انتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>في انتظار تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>يظل الرمز صالحًا؛ ستُعاد المحاولة خلال {seconds} ث</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>ستُعاد المحاولة تلقائيًا خلال {seconds} ث</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>تم نسخ الرمز. في انتظار تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>تم نسخ الرمز. لا يفتح متصفح هنا: افتح الارتباط على جهاز آخر</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>تم نسخ الارتباط. في انتظار تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>بدء هذا البرنامج عند تسجيل دخولي إلى هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>يبدأ كأيقونة بجوار الساعة ويزامن وفق الجدول الزمني. ودونه، ودون وكيل يعمل كخدمة، لا تتم مزامنة شيء ما دام هذا البرنامج مغلقًا.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم تُسأل</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>البدء مع مستخدم هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>الوحدات المحددة: %n</numerusform>
            <numerusform>الوحدات المحددة: %n</numerusform>
            <numerusform>الوحدات المحددة: %n</numerusform>
            <numerusform>الوحدات المحددة: %n</numerusform>
            <numerusform>الوحدات المحددة: %n</numerusform>
            <numerusform>الوحدات المحددة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>الوحدات المستبعدة: %n</numerusform>
            <numerusform>الوحدات المستبعدة: %n</numerusform>
            <numerusform>الوحدات المستبعدة: %n</numerusform>
            <numerusform>الوحدات المستبعدة: %n</numerusform>
            <numerusform>الوحدات المستبعدة: %n</numerusform>
            <numerusform>الوحدات المستبعدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>حقول المستخدمين: %n</numerusform>
            <numerusform>حقول المستخدمين: %n</numerusform>
            <numerusform>حقول المستخدمين: %n</numerusform>
            <numerusform>حقول المستخدمين: %n</numerusform>
            <numerusform>حقول المستخدمين: %n</numerusform>
            <numerusform>حقول المستخدمين: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>حقول المجموعات: %n</numerusform>
            <numerusform>حقول المجموعات: %n</numerusform>
            <numerusform>حقول المجموعات: %n</numerusform>
            <numerusform>حقول المجموعات: %n</numerusform>
            <numerusform>حقول المجموعات: %n</numerusform>
            <numerusform>حقول المجموعات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>جميع الأشخاص في الوحدات المحددة</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>من يغادر: {leaving} · من يُحذف: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>يُعطَّل {percent} %، بحد أدنى {least} وبحد أقصى {most}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>التغييرات كل %n دقيقة، وكل شيء في {time}</numerusform>
            <numerusform>التغييرات كل دقيقة، وكل شيء في {time}</numerusform>
            <numerusform>التغييرات كل دقيقتين، وكل شيء في {time}</numerusform>
            <numerusform>التغييرات كل %n دقائق، وكل شيء في {time}</numerusform>
            <numerusform>التغييرات كل %n دقيقة، وكل شيء في {time}</numerusform>
            <numerusform>التغييرات كل %n دقيقة، وكل شيء في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>على %n وحدة تحكم بالمجال</numerusform>
            <numerusform>على وحدة تحكم بالمجال واحدة</numerusform>
            <numerusform>على وحدتي تحكم بالمجال</numerusform>
            <numerusform>على %n وحدات تحكم بالمجال</numerusform>
            <numerusform>على %n وحدة تحكم بالمجال</numerusform>
            <numerusform>على %n وحدة تحكم بالمجال</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>بلا: اتصال مباشر</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>كما تحدده إعدادات النظام</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>التغييرات: %n يوم</numerusform>
            <numerusform>التغييرات: يوم واحد</numerusform>
            <numerusform>التغييرات: يومان</numerusform>
            <numerusform>التغييرات: %n أيام</numerusform>
            <numerusform>التغييرات: %n يومًا</numerusform>
            <numerusform>التغييرات: %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>حفظ ملف دعم</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>يُكتب ما تراه هنا بالضبط، ولا يُرسَل شيء. وتُنزع الأسرار؛ ويحمل الأشخاص أسماء أخرى.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>ترك أسماء ال&amp;مضيفين وأسماء الوحدات مقروءة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>المنزوع</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>ملفات ملف الدعم</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>البحث في هذا الملف</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التا&amp;لي</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>جارٍ التجميع…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>لم يكن هناك ما يُنزع.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>ما نُزع أو أُعيدت تسميته – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>النص «{text}» غير موجود في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>السطر %n</numerusform>
            <numerusform>السطر %n</numerusform>
            <numerusform>السطر %n</numerusform>
            <numerusform>السطر %n</numerusform>
            <numerusform>السطر %n</numerusform>
            <numerusform>السطر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>أرشيف (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>جارٍ البحث عن آخر قراءة…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>جارية قراءة الدليل…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>قُرئ الدليل: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n مستخدم</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>لم يُقرأ الدليل حتى نهايته، لذلك قد تكون الأعداد أقل من الواقع.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>أُوقفت القراءة. اختر «{button:Read again}» للحصول على الأعداد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>لم يعد محفوظًا</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>إظهار التشغيل</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>مزامنة كلمات المرور</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>تشخيص</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>ت&amp;صدير الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>ا&amp;ستيراد الإعدادات…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>الإعدادات السارية كملف للاحتفاظ به أو نقله.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>ترى ما يختلف وأثره في الأشخاص قبل تغيير أي شيء. وتُستبدل التغييرات التي لم تحدّثها بعد.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>نقل الإعدادات</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>كُتبت الإعدادات في {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>الإعدادات (*.json);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>است&amp;ئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>م&amp;زامنة الآن</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>ت&amp;غيير المالك…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>إعدادات الات&amp;صال…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>إ&amp;نهاء (تستمر المزامنة)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>إ&amp;نهاء…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>المزامنة التالية: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n أمر يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>%n أمور تحتاج إليك</numerusform>
            <numerusform>%n أمرًا يحتاج إليك</numerusform>
            <numerusform>%n أمر يحتاج إليك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>إعادة المحاولة: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدَّدة</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>غير محدَّدة</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>محدَّدة جزئيًا</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>أجزاء هذه الخطوة</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>البحث عن وحدات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>البحث عن وحدات</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>الوحدات التنظيمية</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>اختيار ما تتم مزامنته</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>الوحدة المحددة تُدخل كل ما تحتها.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم يتم العد</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>لم تعد هذه الوحدة موجودة في الشجرة.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>الوحدات والأنواع</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>استعلام LDAP (مفعّل)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>استعلام LDAP</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَدون</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>المستبعَد ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>الاسم أو البريد أو الحساب</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>الاسم أو البريد أو الحساب أو DN أو GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>البحث عن مستخدم أو مجموعة</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>من هم في القائمة</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>إعادة محاولة ال&amp;كل</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>البحث عن أي شخص ومعرفة سبب مزامنته أو عدم مزامنته</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>كما قُرئ في آخر مزامنة؛ ويمكن قراءة العنصر الذي تختاره من جديد.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>جارية مزامنة شخص؛ وستتوقف.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>أفضل {few} من {count}؛ اكتب المزيد لتضييق النتائج.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>تم العثور على {count}</numerusform>
            <numerusform>تم العثور على {count}</numerusform>
            <numerusform>تم العثور على {count}</numerusform>
            <numerusform>تم العثور على {count}</numerusform>
            <numerusform>تم العثور على {count}</numerusform>
            <numerusform>تم العثور على {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>لا شيء معزول</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>لم ترفض الخدمة أحدًا بسبب بياناته.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>لا أحد محتجَز</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>لم يُلغَ تحديد أي صف في خطة ولم يُرفض.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجَز</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>أول {few} من {count}؛ اكتب اسمًا لتضييق النتائج.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} في القائمة</numerusform>
            <numerusform>{count} في القائمة</numerusform>
            <numerusform>{count} في القائمة</numerusform>
            <numerusform>{count} في القائمة</numerusform>
            <numerusform>{count} في القائمة</numerusform>
            <numerusform>{count} في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>لا أحد هنا يطابق «{text}».</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>يُدرج الآخرون عندما يكون البحث فارغًا.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>&amp;مسح البحث</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>اكتب من تبحث عنه</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>اسم أو جزء منه، أو عنوان بريد، أو اسم حساب، أو اسم سابق، أو اسم مميز، أو GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>قد يكون جديدًا: يمكن قراءة هذا العنصر من الدليل الآن.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>&amp;قراءته من الدليل</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>يُعرف الجدد بعد المزامنة التالية.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>مزامنة ال&amp;جميع الآن</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>تعذر البحث.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>لا توجد خطة تنتظر الاطلاع. تنشئ المعاينة خطة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>سيُعاد إرسال {count} في التشغيل التالي.</numerusform>
            <numerusform>سيُعاد إرسال {count} في التشغيل التالي.</numerusform>
            <numerusform>سيُعاد إرسال {count} في التشغيل التالي.</numerusform>
            <numerusform>سيُعاد إرسال {count} في التشغيل التالي.</numerusform>
            <numerusform>سيُعاد إرسال {count} في التشغيل التالي.</numerusform>
            <numerusform>سيُعاد إرسال {count} في التشغيل التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>أُلغي الاحتجاز. يقرر التشغيل التالي ما يحدث؛ ويمكنك مزامنة هذا العنصر الآن.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>الإعدادات قبل وبعد</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>ا&amp;ستعادة هذا الإصدار…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>المتابعة في الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركه</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>الإعدادات هي نفسها الآن. لا يوجد ما يُستعاد.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>سيتغير هذا من الآن فصاعدًا:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>لم يتغير شيء بعد: تعرض صفحة الإعدادات الأثر في الأشخاص أولاً. ويبقى مالك الاتصال وهذا الجهاز وكلمات المرور كما هي.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>يقرأ الدليل بالحساب {user}. لم يُحتفظ بكلمة مروره: يجب كتابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>لا يحل الاتصال الآخر بالدليل محل الحالي إلا بعد فحصه.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>حُفظت الإعدادات في {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>هذا أول إصدار محفوظ: ما كان قبله غير معروف.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>الشخص المتخذ مثالاً</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <translation>تعليمات هذه الخطوة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – الخطوة {number} من {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>الخطوة {number} من {total}، {title}، {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>الخطوة {number} من {total}، {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n أمر يجب تصحيحه</numerusform>
            <numerusform>أمر واحد يجب تصحيحه</numerusform>
            <numerusform>أمران يجب تصحيحهما</numerusform>
            <numerusform>%n أمور يجب تصحيحها</numerusform>
            <numerusform>%n أمرًا يجب تصحيحه</numerusform>
            <numerusform>%n أمر يجب تصحيحه</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>إغلاق الإعداد</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>هل تريد الاحتفاظ بما أدخلته حتى الآن؟</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>يُستأنف الإعداد عند هذه الخطوة عندما تفتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>تم تثبيت الاتصال. لا تتم مزامنة شيء قبل المراجعة.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;حفظ وخروج</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>متابعة التح&amp;رير</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>عامل تصفية LDAP</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>نسخ عامل التصفية</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>للتجربة في أدوات أخرى. وبخلاف المعايير، يتجاهل LDAP علامات التشكيل أيضًا.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>الخاصة بهذا الكمبيوتر: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>يُقارَن كل شيء</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>تتخطى الساعة {wall} في ذلك اليوم: بعده مباشرةً.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>تعرض الساعة {wall} مرتين في ذلك اليوم: المرة الأولى.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>تعرض الساعة {time} مرتين: المرة الأولى.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>تعرض الساعة {time} مرتين: المرة الثانية.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>آخر يوم في الشهر الأقصر.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>إخراج هذه السمة</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>الوسيطات الموضعية</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: خطأ: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>الوسيطة %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>وسيطات غير معروفة: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>الوسيطات التالية مطلوبة: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>إحدى الوسيطات %s مطلوبة</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>غير مسموح به مع الوسيطة %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>خيار ملتبس: %(option)s قد يطابق %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>اختيار غير صالح: %(value)r (اختر من %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>قيمة %(type)s غير صالحة: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>المتوقع وسيطة واحدة</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>المتوقع وسيطة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>المتوقع وسيطة واحدة على الأقل</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>تم تجاهل الوسيطة الصريحة %r</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>يبقي Identity Connect دليلاً سحابيًا متوافقًا مع Active Directory. ودون أمر تُفتح نافذة.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض رسالة التعليمات هذه والخروج</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>عرض رقم إصدار البرنامج والخروج</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>الفتح كأيقونة بجوار الساعة، كما عند تسجيل الدخول (دون أمر)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>الإعدادات والأسرار والمحفوظات (الافتراضي: $IDENTITY_CONNECT_FOLDER أو بيانات المستخدم)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>استخدام هذه اللغة (de، pt_BR، ...) بدلاً من لغة النظام</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>التفاصيل التقنية للأخطاء</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>تجربة كل شيء على خدمة دليل وActive Directory مضمنين</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>تشغيل خدمة دليل وActive Directory للتجربة</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>الإعداد من ملف إجابات، دون تدخل</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>عرض ما ستفعله المزامنة، وتخزين تلك الخطة</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>المزامنة الآن، أو تطبيق خطة تمت معاينتها بعينها</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>المزامنة وفق الجدول الزمني حتى الإيقاف، دون نافذة</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>تثبيت الوكيل كخدمة لنظام التشغيل أو إزالته أو الاطلاع على حالته</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>ذكر سبب مزامنة شخص أو مجموعة (أو عدم مزامنته)</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>عرض ما تم: عمليات التشغيل والتغييرات وإصدارات الإعدادات</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>عرض الإعدادات أو مقارنتها أو تصديرها أو استيرادها أو استعادتها؛ وإدخال كلمة مرور جديدة للدليل</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>عرض حال المزامنة وما ينتظرك وآخر عمليات التشغيل</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>عرض ما هو محتجَز للموافقة؛ والموافقة عليه أو رفضه أو سحب القرار</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>سرد ما رفضته الخدمة، مع سببه والمحاولة التالية</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>عرض مالك الاتصال أو تغييره</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>تثبيت وكيل مزامنة كلمات المرور على وحدات التحكم بالمجال، وإعادة تشغيلها، ومعرفة مدى تقدمها</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>إنشاء مفتاح تثبيت أو التحقق منه</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>فحص كل شيء، وكتابة ملف منقَّح للدعم</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: المهمة الرئيسية على بيئة الاختبار المضمنة، في نافذة أو (`--headless`) من تلقاء نفسها.

لا يبقى منها شيء: ملف التعريف في مجلد مؤقت، وأسراره في ذاكرة هذه العملية،
وتنتهي بيئة الاختبار مع الأمر.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>دون نافذة، من تلقاء نفسه</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>عدد الأشخاص (الافتراضي 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: خدمة دليل وActive Directory للتجربة، على هذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>كتابة شهادة المرجع المصدق لوحدات التحكم (PEM) هنا</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>على طريقة Zoho: تسجيل الدخول في مركزي بيانات، ومخزن مخصص</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: كل ما يسأل عنه المعالج، دون تدخل.

تأتي الأسرار من البيئة أو من مطالبة أو من حلقة المفاتيح، ولا تأتي أبدًا من الملف أو من
الوسيطات. ولا يُحتفظ بشيء من محاولة فشلت.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML؛ يوجد مثال كامل في README (answers-example.toml). الأسرار: IDENTITY_CONNECT_INSTALLATION_KEY، IDENTITY_CONNECT_KEY_PASSPHRASE، IDENTITY_CONNECT_SCIM_TOKEN، IDENTITY_CONNECT_CLIENT_SECRET، IDENTITY_CONNECT_PROXY_PASSWORD، IDENTITY_CONNECT_DIRECTORY_PASSWORD، أو مطالبة</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>استبدال إعدادات اتصال موجود</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: القراءة والمقارنة وعرض ما ستفعله المزامنة. لا يُكتب شيء في الخدمة.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>الخطة مع جميع تغييراتها</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: تشغيل واحد الآن. ينشئ خطته الخاصة ويطبّقها، أو يطبّق خطة تمت معاينتها بعينها.

خطته الخاصة تشمل ما تغيّر في الدليل منذ آخر تشغيل، مثل خطة التشغيل المجدول، حيث
يكفي ذلك؛ وتشمل الجميع حيث لا يكفي، ومع `--full`.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>النتيجة بتنسيق JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>مقارنة الجميع في الطرفين، لا ما تغيّر في الدليل منذ آخر تشغيل فقط (ما غُيِّر يدويًا في الخدمة لا يُكتشف إلا بهذا)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>تطبيق هذه الخطة التي تمت معاينتها بعينها</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>مزامنة هذا وحده، كما هو في الدليل الآن (الاسم أو البريد أو اسم الحساب أو DN أو GUID لشخص أو مجموعة)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>الموافقة على مجموعة تغييرات محتجزة أولاً (راجع `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>عددها؛ ويُطلب حيث يُحذف شيء نهائيًا</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: يشغّل الجدول الزمني، وما تطلبه النافذة، حتى يتم إيقافه (خدمة).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>الانتظار حتى ينتهي برنامج آخر يعمل في هذا المجلد (نافذة مفتوحة)</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>كما يبدؤه Service Control Manager في Windows</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: الوكيل كخدمة لنظام التشغيل (Linux مع systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>المستخدم والمفتاح والوحدة؛ ويبدأ مع الجهاز</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>إيقافها؛ ويبقى مجلدها ومفتاحها</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>ما إذا كانت مثبتة وتعمل</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: سبب مزامنة شخص واحد أو مجموعة واحدة أو عدم مزامنته؛ والخطوة الحاسمة في الأخير.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>الخطوات والحقائق بتنسيق JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>الاسم أو البريد أو اسم الحساب أو DN أو GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: ما تم، ولمن، ومتى، وبأي إعدادات؛ الأحدث أولاً.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>ما تم بشأن هذا الشخص أو هذه المجموعة، بأي اسم سابق</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>تشغيل واحد، وتغييراته وسجلاته المرفوضة</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>إصدار واحد من الإعدادات، وما يختلف الآن</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>إصدارات الإعدادات وحدها</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>كل تغيير مؤكد أيضًا</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>ليس قبل هذا اليوم (2026-11-30) أو الوقت</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>قبل هذا اليوم (2026-11-30) أو الوقت</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>عمليات التشغيل التي أحدثت أثرًا، أو غيّرت شيئًا، أو تعثرت</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>عمليات التشغيل التي طلبها هذا الحساب من حسابات نظام التشغيل، وما حفظه</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>كائن JSON واحد في كل سطر</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>في هذا الملف (.csv أو .jsonl)، مع التغييرات</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: الإعدادات السارية، كملف، ومقارنتها وتغييرها دون نافذة.

يعرض `import` و`restore` ما يختلف وأثره في الأشخاص بحسب آخر قراءة، قبل
تغيير أي شيء. ولا يحل اتصال آخر بالدليل محل الحالي إلا بعد اجتياز فحصه؛
وتُجرَّب كلمة المرور مرة واحدة. وتستمر المزامنة الجارية بما لديها.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>الإعدادات السارية</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>كتابتها في ملف، دون أسرار ودون ما يخص هذا الجهاز</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>أخذها من ملف، بعد عرض ما يختلف</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>ما سيغيّره ملف</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>العودة إلى إصدار سابق (يسردها history --config)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>كلمة مرور أخرى للحساب الذي يقرأ الدليل</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>الإجابة بتنسيق JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: الحكم، وما ينتظر شخصًا، وما هو متصل، وكيف سارت آخر عمليات التشغيل.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>الحالة بتنسيق JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: ما تحتجزه آلية الحماية، وسببه، وما يقوله شخص عنه.

يذكر `list` كل مجموعة؛ و`show` صفوفها؛ ويسمح `approve` بتلك المجموعة بعينها لمدة 24 ساعة، ويبقيها
`reject` على حالها حتى `release`. ويجوز اختصار المعرّف حيث تكفي بدايته.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>كل مجموعة محتجزة (دون كلمة: كذلك)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>صفوف مجموعة واحدة، بالاسم</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>السماح بهذه المجموعة بعينها، لمدة 24 ساعة</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>إبقاؤها على حالها حتى يُسحب القرار</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>سحب ما قيل عنها</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: ما رفضته الخدمة بسبب بياناته، والسبب، وموعد إعادة إرساله.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>القائمة بتنسيق JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>جعل التشغيل التالي يعيد إرسال هذا الكائن (all: كل شيء)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: صاحب هذا الاتصال، وكيف يصبح شخص آخر مالكه.

يذكر `show` مالك الاتصال وحاله، بحسب آخر قياس؛ ويسأل `--measure`
من جديد. ويجعل `change` من يوافق على الرمز المالك: مسؤولاً في المؤسسة نفسها،
أو المالك الحالي الذي يُجدَّد تسجيل دخوله. ولا يسمح `--account` لأحد غيره بذلك؛ وحيث لا يسجل
أحد الدخول (SCIM عادي) فإنه يسمّي الحساب.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>المالك، وحال الاتصال (دون كلمة: كذلك)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>من يوافق على الرمز هو المالك من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: وكيل مزامنة كلمات المرور على وحدات التحكم بالمجال، دون نافذة.

ينظر `check` فيما يعتمد عليه التثبيت ولا يغيّر شيئًا؛ ويتابع `install` و`restart`
و`uninstall` من حيث توقفت؛ ويعرض `status` ما هو معروف، ويسأل مع `--refresh`.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>ما يعتمد عليه التثبيت؛ ولا يتغير شيء</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>التثبيت أو الترقية، وحدة تحكم تلو الأخرى</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>إعادة تشغيلها واحدة تلو الأخرى، والأساسية في النهاية</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>مدى تقدم كل منها، بحسب المعروف</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>إزالة الوكيل</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` و`key check`: مفاتيح التثبيت. تأتي أسرارها من مطالبة، أو
كأسطر `name=value` على الإدخال القياسي، ولا تأتي أبدًا من الوسيطات التي تعرضها كل قائمة عمليات.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>قراءة مفتاح من الإدخال القياسي أو من مطالبة، دون اتصال</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: كل الفحوص الموجودة، وملف منقَّح للدعم.

يعمل مهما كان التلف، وعندما لا يكون شيء قد أُعدّ. ورمز الإنهاء هو رمز أول فحص
فشل؛ ولا تُعد التحذيرات فشلاً.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>النتائج بتنسيق JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>كتابة ملف دعم (ZIP)، دون أسرار ودون أسماء أشخاص</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>ترك أسماء المضيفين وأسماء الوحدات مقروءة فيه</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>مجلد ملف تعريف مستخدم: تُنقل إعداداته ومحفوظاته وأسراره إلى الخدمة</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>عرض ما يختلف، ثم الإنهاء</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>عدم سؤال أحد</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>عدد الحسابات التي ستُعطَّل أو ستُحذف؛ ويُطلب حيث يزيد على ما تسمح الحدود بمروره</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>معرّف المجموعة، أو بدايته</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>سؤال الخدمة الآن</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>اسم المستخدم أو عنوان البريد: لا يُسمح إلا لهذا الحساب بأن يصبح المالك</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>وحدة التحكم هذه (كرّره لأكثر من واحدة)؛ وإلا فالمذكورة في الإعدادات</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>حساب غير المخزَّن: user@domain أو DOMAIN\user؛ وكلمة مروره في IDENTITY_CONNECT_CONTROLLER_PASSWORD أو تُطلب، ولا تُخزَّن أبدًا</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>طلب كلمة المرور، أو قراءتها كسطر من الإدخال القياسي</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>تسجيل الدخول إلى وحدة التحكم هذه بـ NTLM؛ ويُستخدم Kerberos في كل ما عداها</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>سؤال وحدات التحكم</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>تُطلب الأسرار؛ وعند التمرير عبر أنبوب يحتوي الإدخال القياسي على أسطر مثل token=...: registration_secret، token، client_secret، passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>بتسجيل دخول (الافتراضي)، أو Zoho بعميل خاص بك، أو SCIM 2.0 عادي</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: حيث أُنشئ عميل OAuth الخاص بك؛ يحل محل --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>قاعدة عنوان الخدمة التي يسجل الأشخاص الدخول إليها</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>قاعدة نقاط نهاية SCIM 2.0 الخاصة بها</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>المؤسسة، كما تعرفها الخدمة</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>المؤسسة، كما يعرفها الناس</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>عميل OAuth المستخدم لتسجيل الدخول</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>آخر يوم، بتوقيت UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>ما يذكره، بتنسيق JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>فشل هذا، ولا يوجد وصف له بعد: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>أرسل التفاصيل التقنية إلى الدعم.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>لم تُسمَّ أي وحدة تحكم بالمجال.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>لا يعرف DNS أيًا منها للمجال {domain}، أو القائمة فارغة.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>أدخل الاسم الكامل لوحدة تحكم بالمجال، مثل dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>القيمة «{host}» ليست اسم مضيف.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>تُكتب وحدة التحكم كاسم مثل dc1.corp.example.com، أو كاسم ومنفذ مثل dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>صحّح الاسم.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>الاسم {host} غير موجود في DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>لا يعرفه خادم DNS الذي سُئل ({dns_server}).</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>أدخل الاسم الكامل (مثل dc1.corp.example.com)، أو اجعل هذا الجهاز يسأل خادم DNS الخاص بالمجال.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>تعذر البحث عن الاسم {host}.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>خادم DNS لا يستجيب: {dns_server}.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>تحقق من اتصال هذا الجهاز بالشبكة ومن إعدادات DNS الخاصة به.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>ليس لهذا الجهاز خادم DNS.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>لا تذكر إعدادات الشبكة الخاصة به أي خادم.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>أدخل أسماء وحدات التحكم بالمجال يدويًا، أو عيّن خادم DNS.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>القيمة «{domain}» ليست اسم مجال.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>يبدو اسم DNS للمجال مثل corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>تستجيب وحدة التحكم {host} على المنفذ {open_port} (LDAP)، لكنها لا تستجيب على المنفذ {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>أحد جدران الحماية يحظر المنفذ {port}، أو أن LDAPS متوقف لأن وحدة التحكم ليست لديها شهادة.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>افتح المنفذ {port}، أو زوّد وحدة التحكم بشهادة، أو اختر StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>ترفض وحدة التحكم {host} الاتصالات على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>لا شيء يستمع هناك، أو أن جدار حماية يرفض الاتصال.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>تحقق من الاسم والمنفذ، ومن أن وحدة التحكم قيد التشغيل.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>لم تستجب وحدة التحكم {host} على المنفذ {port} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>وحدة التحكم متوقفة، أو أن جدار حماية يُسقط الحزم.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>تحقق من أن وحدة التحكم قيد التشغيل وأن المنفذ {port} مفتوح من هذا الجهاز.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>تعذر الوصول إلى وحدة التحكم {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>ليس لهذا الجهاز طريق إلى شبكتها.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>تحقق من اتصال هذا الجهاز بالشبكة، ومن VPN إن وُجد.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>وحدة التحكم {host} مشغولة للغاية فلا تستجيب.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>أفادت وحدة التحكم بذلك.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>تتابع المزامنة تلقائيًا مع وحدة التحكم التالية. أما في الفحص فأعد المحاولة لاحقًا أو افحص باستخدام وحدة تحكم أخرى.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>وحدة التحكم {host} قيد إيقاف التشغيل أو غير متاحة.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>انتهى الاتصال بوحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>أغلقته وحدة التحكم أو الشبكة قبل اكتمال الاستجابة.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك كثيرًا، فابحث عن جدار حماية ينهي الاتصالات الطويلة.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>لم ترد استجابة من وحدة التحكم {host} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>وحدة التحكم مثقلة بالأعباء، أو فقدت الشبكة الاستجابة.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>أرسل {host} استجابة ليست LDAP.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>يستمع هناك نوع آخر من الخوادم، أو أن شيئًا ما في الطريق غيّر الاستجابة.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>تحقق من الاسم والمنفذ.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>الخادم {host} خادم LDAP، لكنه ليس Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>لا يذكر مجالاً افتراضيًا.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>أدخل اسم وحدة تحكم بالمجال.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>قبلت وحدة التحكم {host} الاتصال على المنفذ {port} ثم أغلقته.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>ليست لدى وحدة التحكم شهادة قابلة للاستخدام مع LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>ثبّت على وحدة التحكم شهادة لغرض «مصادقة الخادم» بالاسم {host}، أو اطلب إصدار شهادة من المرجع المصدق للمجال.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>رفضت وحدة التحكم {host} التحول إلى التشفير (StartTLS).</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>ليست لدى وحدة التحكم شهادة قابلة للاستخدام.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>ثبّت على وحدة التحكم شهادة لغرض «مصادقة الخادم» بالاسم {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>قبلت وحدة التحكم {host} الاتصال على المنفذ {port}، لكنها لم تستجب.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>وحدة التحكم معلّقة، أو أن جدار حماية يحتجز الاتصال.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>تحقق من أن وحدة التحكم تعمل بشكل طبيعي.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>لا تقدم وحدة التحكم {host} سوى إصدارات قديمة من TLS.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>يحتاج هذا البرنامج إلى TLS 1.2 أو إصدار أحدث. وهو متوقف في Windows Server 2008 R2 و2012 حتى يتم تمكينه.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>مكّن TLS 1.2 على وحدة التحكم.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>لا تستخدم وحدة التحكم {host} بروتوكول TLS على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>المنفذ يخص LDAP غير المشفر أو خدمة أخرى.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>استخدم المنفذ 636 مع LDAPS، أو اختر StartTLS مع المنفذ 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>لم تتمكن وحدة التحكم وهذا الجهاز من الاتفاق. تذكر التفاصيل التقنية المزيد.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>تحقق من شهادة وحدة التحكم ومن إعدادات TLS الخاصة بها.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>انتهت صلاحية شهادة {host} في {not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>لم تُجدَّد: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>جدّد شهادة وحدة التحكم. وإذا كان التاريخ صحيحًا على وحدة التحكم، فتحقق من ساعة هذا الجهاز: تعرض {now}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>شهادة {host} غير صالحة قبل {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>تعرض ساعة هذا الجهاز {now}. من المرجح أنها خاطئة، أو أن الشهادة أصدرها جهاز ساعته خاطئة.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>اضبط ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>لم تصدر الشهادة للاسم {host}.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>هي صالحة للأسماء: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>أدخل أحد هذه الأسماء كوحدة تحكم.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>صدرت شهادة {host} عن مرجع مصدق لا يعرفه هذا الجهاز.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>المُصدر هو {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>ثبّت شهادة المُصدر في مخزن الثقة على هذا الجهاز، أو ثق بالمُصدر هنا بعد مقارنة قيمة SHA-256 الخاصة به.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>شهادة {host} لم يوقعها سوى نفسها.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>لا يضمنها أي مرجع مصدق: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>زوّد وحدة التحكم بشهادة من المرجع المصدق للمجال، أو اعتمد هذه الشهادة بعينها بعد مقارنة قيمة SHA-256 الخاصة بها.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>شهادة {host} ضعيفة للغاية.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>مفتاحها {key}، وتوقيعها {signature}. ترفض قواعد هذا الجهاز المفاتيح القصيرة والتوقيعات القديمة.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>أصدر شهادة جديدة بمفتاح RSA 2048 على الأقل وSHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>شهادة {host} غير موثوقة.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>تذكر التفاصيل التقنية ما وجده هذا الجهاز من خلل فيها.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>صحّح الشهادة على وحدة التحكم.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>تقدم وحدة التحكم {host} شهادة غير التي اعتُمدت بعينها.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>قيمة SHA-256 المعتمدة هي {expected}، والمقدَّمة هي {found}. إما أن الشهادة جُدِّدت، أو أن أحدًا يتوسط بين هذا الجهاز ووحدة التحكم.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>قارن قيمة SHA-256 الجديدة بقيمة وحدة التحكم، ثم اعتمد الشهادة بعينها.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>المرجع المصدق المسجَّل ليس شهادة.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>يجب أن يكون نصًا بصيغة PEM يبدأ بـ BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>اختر شهادة المرجع المصدق مرة أخرى.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>اسم المستخدم لـ Active Directory فارغ.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>أدخل اسم الحساب.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>كلمة مرور {user} فارغة.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>يعامل Active Directory كلمة المرور الفارغة كزائر مجهول.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>لا تقبل وحدة التحكم {host} هذا الاسم وكلمة المرور: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>كلمة المرور خاطئة، أو لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>أدخل كلمة المرور مرة أخرى. جُرِّبت مرة واحدة فقط حتى لا يُقفل الحساب.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>لا يوجد حساب باسم {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>لا تعرف وحدة التحكم {host} هذا الاسم.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>اكتب الاسم بالصيغة name@domain أو DOMAIN\name أو كاسم مميز.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>لا يُسمح للحساب {user} بتسجيل الدخول في هذا الوقت من اليوم.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>للحساب ساعات محددة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>اسمح بجميع الساعات في خصائص الحساب.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>لا يُسمح للحساب {user} بتسجيل الدخول من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>الحساب مقيَّد بأجهزة كمبيوتر معينة.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>أضف هذا الكمبيوتر أو وحدة التحكم ضمن «تسجيل الدخول إلى» في خصائص الحساب.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>انتهت صلاحية كلمة مرور {user}.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>تطلب قواعد المجال كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>عيّن كلمة مرور جديدة في Active Directory وأدخلها هنا. ولحساب خدمة، اجعل كلمة المرور لا تنتهي صلاحيتها أبدًا.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>الحساب {user} معطَّل.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>تم تعطيله في Active Directory.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>مكّن الحساب أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>انتهت صلاحية الحساب {user}.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>مر تاريخ انتهاء صلاحيته.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>عيّن تاريخًا لاحقًا في خصائص الحساب، أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>يجب أن يختار {user} كلمة مرور جديدة أولاً.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>الخيار «يجب على المستخدم تغيير كلمة المرور عند تسجيل الدخول التالي» محدَّد.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>سجّل الدخول إلى Windows مرة واحدة بهذا المستخدم، أو ألغِ تحديد الخيار، ثم أدخل كلمة المرور هنا.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>الحساب {user} مقفل.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>جُرِّبت كلمات مرور خاطئة أكثر من اللازم. وقد توقفنا عن المحاولة.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>ألغِ قفل الحساب في Active Directory، ثم أدخل كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>تتطلب وحدة التحكم {host} ربط القناة (channel binding) لهذا النوع من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>لم يكن تسجيل الدخول مربوطًا بالاتصال المشفر.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>استخدم تسجيل دخول بسيطًا عبر LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>لم تسمح وحدة التحكم {host} للحساب {user} بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>ذكرت وحدة التحكم سببًا يظهر في التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>تحقق من الحساب في Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>ترفض وحدة التحكم {host} تسجيل دخول غير مشفر.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>تتطلب وحدة التحكم التوقيع أو TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>شغّل SSL: اختر LDAPS أو StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>لا يمكن سرد سمات هذا الدليل.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>لا يُعرض للحساب {user} المخطط تحت {dn}.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>اسمح للحساب بقراءة المخطط، أو اكتب أسماء السمات.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>العنصر {dn} غير موجود، أو لا يمكن للحساب {user} رؤيته.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>الاسم خاطئ، أو ليس للحساب حق القراءة هناك.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>تحقق من DN الأساسي، أو اسمح للحساب بقراءته.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>لا يُسمح للحساب {user} بقراءة {dn}.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>ليس للحساب حق في ذلك.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>امنح الحساب حق القراءة هناك.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>القيمة {dn} ليست اسمًا مميزًا.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>يبدو الاسم المميز مثل OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>أوقفت وحدة التحكم {host} البحث بعد بلوغ حدها الزمني.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>يستغرق الاستعلام من وحدة التحكم وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>قلّل حجم الصفحة، أو بسّط الاستعلام.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>قطعت وحدة التحكم {host} الاستجابة عند حد الحجم الخاص بها.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>تسمح وحدة التحكم بنتائج أقل من الموجود.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>قلّل حجم الصفحة.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>أوقفت وحدة التحكم {host} البحث عند حد إداري.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>يكلف الاستعلام وحدة التحكم أكثر مما يسمح به نهجها.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>ينتمي {dn} إلى مجال آخر.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>تحيل وحدة التحكم {host} إلى {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>أدخل وحدة تحكم في ذلك المجال، أو DN أساسيًا من هذا المجال.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>الخادم {host} لا يدعم القراءة على صفحات.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>يفتقر الخادم إلى ملحق موجود في كل Active Directory.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>لم تذكر وحدة التحكم {host} ما إذا كانت هناك نتائج أخرى تتبع.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>تفتقر الاستجابة إلى معلومات التقسيم إلى صفحات.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>أعد المحاولة مع وحدة تحكم أخرى.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>رفضت وحدة التحكم {host} الطلب (النتيجة {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>نص رد وحدة التحكم موجود في التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>لا يمكن فهم استعلام LDAP.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>فيه اسم أو عامل أو قيمة لم تُكتب كما تُكتب استعلامات LDAP.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>يبدو الاستعلام مثل (department=Sales) أو (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>لم تعد الوحدة موجودة، أو لا يمكن للحساب رؤيتها.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>تم حذفها، أو فُقد أحد الحقوق: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>حمّل الوحدات مرة أخرى.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>لم يُعثر على مستخدمين تحت {base_dn}.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>لا يحتوي DN الأساسي على أشخاص، أو لا يمكن للحساب {user} رؤيتهم.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>تحقق من DN الأساسي ومن حقوق الحساب.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>ساعة {host} متقدمة على ساعة هذا الجهاز بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>اضبط الساعتين من مصدر الوقت نفسه.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>ساعة {host} متأخرة عن ساعة هذا الجهاز بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>تنتمي وحدتا التحكم {host} و{other} إلى مجالين مختلفين.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>تقرأ المزامنة الواحدة مجالاً واحدًا.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>سمِّ وحدات تحكم من المجال نفسه.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>لم يُفحص: يجب العثور على الاسم أولاً.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>لم يُفحص: يجب أن يستجيب المنفذ أولاً.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>لم يُفحص: يجب أن يعمل التشفير أولاً.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>لم يُفحص: يجب أن تكون الشهادة موثوقة أولاً.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>لم يُفحص: يجب أن ينجح تسجيل الدخول أولاً.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>تستجيب وحدة التحكم {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>مشفر باستخدام {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>غير مشفر: تنتقل كلمة المرور إلى {host} بشكل مقروء.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>لم يُفحص: الاتصال غير مشفر.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>موثوقة، صالحة حتى {not_after}. أصدرها {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>هذه هي الشهادة المعتمدة بعينها، صالحة حتى {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>تنتهي صلاحية شهادة {host} في {not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>تم تسجيل الدخول بالحساب {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>الساعات متوافقة (الفرق: {seconds} ث).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>تختلف ساعة {host} بمقدار {seconds} ث.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} وحدة تحت {base_dn}.</numerusform>
            <numerusform>وحدة واحدة تحت {base_dn}.</numerusform>
            <numerusform>وحدتان تحت {base_dn}.</numerusform>
            <numerusform>{count} وحدات تحت {base_dn}.</numerusform>
            <numerusform>{count} وحدة تحت {base_dn}.</numerusform>
            <numerusform>{count} وحدة تحت {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>لم يُعثر على وحدات تنظيمية تحت {base_dn}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} مستخدم، ومنهم {samples}.</numerusform>
            <numerusform>مستخدم واحد: {samples}.</numerusform>
            <numerusform>مستخدمان: {samples}.</numerusform>
            <numerusform>{count} مستخدمين، ومنهم {samples}.</numerusform>
            <numerusform>{count} مستخدمًا، ومنهم {samples}.</numerusform>
            <numerusform>{count} مستخدم، ومنهم {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>المستخدمون: أكثر من {count}، ومنهم {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} مجموعة، ومنها {samples}.</numerusform>
            <numerusform>مجموعة واحدة: {samples}.</numerusform>
            <numerusform>مجموعتان: {samples}.</numerusform>
            <numerusform>{count} مجموعات، ومنها {samples}.</numerusform>
            <numerusform>{count} مجموعة، ومنها {samples}.</numerusform>
            <numerusform>{count} مجموعة، ومنها {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>المجموعات: أكثر من {count}، ومنها {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>لم يُعثر على مجموعات تحت {base_dn}.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>يمكن رؤية الكائنات المحذوفة.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>لا يمكن للحساب {user} رؤية الكائنات المحذوفة. تُكتشف عمليات الحذف بمقارنة كل شيء بدلاً من ذلك، وهذا أبطأ.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>ليست للحساب {user} حقوق أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>لا يمكن للحساب {user} رؤية نفسه، لذلك حقوقه غير معروفة.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>يُسمح للحساب {user} بأكثر من القراءة: {groups}. يكفي حساب عادي.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>تنتهي صلاحية كلمة مرور {user} في {date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>يُسمح للحساب {user} بأكثر من القراءة ({groups})، وتنتهي صلاحية كلمة مروره في {date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>لم تُسمَّ سوى {host}: دونها لا تتم مزامنة شيء.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>تعمل {host} أيضًا.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>لم يُعثر على وحدات تحكم للمجال {domain}.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>خادم DNS الذي سُئل ({dns_server}) لا يعرف له سجلات _ldap._tcp.dc._msdcs.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>تحقق من الاسم، أو استخدم خادم DNS للمجال، أو أضف وحدة تحكم باسمها الكامل.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>تعذر على خادم DNS الإجابة عن {host}.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>أجاب {dns_server} بـ {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>أعد المحاولة. وإذا استمر ذلك، فسجل خادم DNS نفسه يذكر السبب؛ ويمكن أيضًا إضافة وحدات التحكم بالاسم.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>المنفذ {port} في {host} هو الكتالوج العمومي، ولا يُقرأ منه.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>لا يحتوي إلا على جزء من كل إدخال: سيبدو الأشخاص وأعضاء المجموعات كأنهم زالوا، وستتم إزالتهم.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>استخدم المنفذ 636 مع LDAPS، أو احذف المنفذ من الاسم.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>المنفذ {port} في {host} لا يناسب LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>هو المنفذ المخصص لـ StartTLS ولـ LDAP غير المشفر.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>احذف المنفذ من الاسم، أو استخدم 636، أو اختر StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>المنفذ {port} في {host} يناسب LDAPS فقط.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>هو مشفر من أول بايت.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>احذف المنفذ من الاسم، أو استخدم 389، أو اختر LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>القيمة {dn} ليست جزءًا مما تحتفظ به {host}.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>تحتفظ بما يلي: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>صحّح قاعدة البحث، أو اتركها فارغة لاستخدام المجال بأكمله.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>المُصدر هو {issuer}. ولا ترسل وحدة التحكم شهادته مرفقة.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>اختر شهادة المرجع المصدق كملف، أو ثبّتها في مخزن الثقة على هذا الجهاز، أو اعتمد شهادة وحدة التحكم بعينها بعد مقارنة قيمة SHA-256 الخاصة بها.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} ليست شهادة مرجع مصدق.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>يجوز أن تعرّف كمبيوترًا واحدًا، لكن لا يجوز أن تُصدر شهادات لغيره.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>اختر شهادة المرجع المصدق الذي أصدر شهادة وحدة التحكم.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>ساعة هذا الجهاز متقدمة بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>ساعة هذا الجهاز متأخرة بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>ساعة الخدمة {service} متقدمة بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>قارن ساعة هذا الجهاز بخادم وقت. وإذا كانت صحيحة، فأبلغ مشغّل الخدمة.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>ساعة الخدمة {service} متأخرة بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>تختلف ساعات {host} وهذا الجهاز و{service} جميعها، بما يصل إلى {seconds} ث.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>اضبط وحدة التحكم وهذا الجهاز من مصدر الوقت نفسه.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>تختلف ساعة هذا الجهاز بمقدار {seconds} ث عن {host} و{service} المتفقتين معًا.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>تختلف ساعة الخدمة {service} بمقدار {seconds} ث عن {host} وهذا الجهاز.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>تختلف ساعات {host} وهذا الجهاز و{service} بما يصل إلى {seconds} ث.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>تتفق ساعات {host} وهذا الجهاز و{service} (أكبر فرق: {seconds} ث).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>تتفق ساعتا {host} وهذا الجهاز ({seconds} ث). وتعذرت قراءة ساعة {service}.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>لم يُفحص: انتهى الاتصال بوحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>لم يُفحص: يجب أن تكون قاعدة البحث صحيحة أولاً.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>هذه هي الشهادة المعتمدة بعينها. انتهت صلاحيتها في {not_after}، والاعتماد بعينها لا يشترط الصلاحية.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>تعمل {host} أيضًا، لكن {other} لا تعمل.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>قاعدة البحث</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>وحدة التحكم، مقابل هذا الجهاز (ث)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>مجموعات ذات حقوق أكثر</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>زمن الاستجابة (م.ث)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>من بينها</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>أكبر فرق (ث)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>الخدمة، مقابل هذا الجهاز (ث)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>المرجع المصدق موثوق به</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>الشهادة معتمدة بعينها</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>غير موثوقة</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>كلمات المرور المقروءة مقبولة</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>لا يوجد مفتاح تثبيت هنا.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>لم يُلصق سوى مسافات أو علامات اقتباس.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>انسخ السطر كاملاً من البريد أو من لوحة الإدارة والصقه.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>هذا ليس مفتاح تثبيت.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>يبدأ المفتاح بـ {expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>انسخ السطر كاملاً من أول حرف إلى آخر حرف.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>مفتاح التثبيت هذا من الإصدار {version}؛ ويقرأ هذا البرنامج الإصدار {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>أُنشئ المفتاح بواسطة إصدار آخر من المنتج.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>حدّث هذا البرنامج، أو اطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>عدد أحرف مفتاح التثبيت {length} بدلاً من {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>فُقد جزء أو أُضيف عند نسخه.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>انسخ السطر كاملاً مرة أخرى.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>في مفتاح التثبيت حرف خاطئ.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>لا يتطابق المجموع الاختباري: تغيّر شيء في أثناء نسخه أو كتابته.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>انسخه والصقه مرة أخرى بدلاً من كتابته.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>انتهت صلاحية مفتاح التثبيت في {date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>المفاتيح صالحة لفترة محدودة فقط.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>أنشئ مفتاحًا جديدًا في لوحة إدارة الخدمة.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>يؤدي مفتاح التثبيت إلى {url}، وهو عنوان غير آمن.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>لا تُرسَل الأسرار إلا إلى عناوين HTTPS.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>اطلب ممن أنشأ المفتاح مفتاحًا بعنوان https://.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>لا يذكر مفتاح التثبيت الخدمة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>لا يحتوي على عنوان خدمة ولا على عنوان SCIM.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>أنشئ المفتاح مرة أخرى بأحدهما.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>لا يذكر مفتاح التثبيت شيئًا عن {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>يتطلب مفتاح Zoho معرّف عميل OAuth الخاص بك ونقطة نهاية المزامنة الخاصة بالمخزن.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>أنشئ المفتاح مرة أخرى بكليهما.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>اختصر أطول قيمة فيه.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>يحتاج مفتاح التثبيت هذا إلى عبارة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>يحمل سرًا صالحًا لمدة طويلة، ولذلك فهو مقفل.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>أدخل عبارة المرور التي اختيرت عند إنشاء المفتاح.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>هذه ليست عبارة مرور مفتاح التثبيت.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>تحقق من الأحرف الكبيرة ومن لغة لوحة المفاتيح، وأدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>لا يعرف الخادم {host} مفتاح التثبيت هذا.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>سُحب، أو ينتمي إلى مؤسسة أخرى أو خدمة أخرى.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>استُخدم مفتاح التثبيت هذا على {device} في {date}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>المفتاح الواحد مخصص لتثبيت جهاز واحد.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>تعذر العثور على الاسم {host}.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>هذا الجهاز غير متصل، أو لا يعرف خادم DNS الخاص به الاسم.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>تحقق من اتصال الشبكة ومن الاسم.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>الخدمة لا تعمل هناك، أو أن جدار حماية يرفض الاتصال.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>تحقق من العنوان، ومن السماح بالاتصالات الصادرة إلى المنفذ {port}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>تعذر الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>متوقف عن العمل، أو أن جدار حماية يُسقط الحزم.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>تحقق من السماح باتصالات HTTPS الصادرة إلى {host}، أو عيّن خادمًا وكيلاً.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>لا يوجد اتصال بـ {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>الشبكة بين هذا الجهاز والخدمة مقطوعة.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>تحقق من اتصال الشبكة، ثم أعد المحاولة؛ وتفعل المزامنة المجدولة ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يستجب الخادم {host} في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>الخدمة أو الشبكة مثقلة بالأعباء.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>أعد المحاولة بعد بضع دقائق؛ وتفعل المزامنة المجدولة ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>أنهى الخادم {host} الاتصال دون استجابة.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>جارية إعادة تشغيل الخدمة، أو أن شيئًا في الطريق يقطع الاتصالات.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>جميع الاتصالات بـ {host} قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>تستجيب الخدمة أبطأ من وتيرة الطلبات.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>من غير المعروف ما إذا كان الخادم {host} قد نفذ طلبًا.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>فُقد الاتصال بعد إرسال الطلب.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>ينظر التشغيل التالي أولاً ثم يرسل ما ينقص فقط.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>القيمة {url} ليست عنوانًا.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>أدخل عنوانًا مثل https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>العنوان {url} غير آمن.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>دون HTTPS سينتقل الرمز المميز بشكل مقروء. ولا يُستثنى إلا هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>أدخل عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>يوجهنا الخادم {host} إلى {target}.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>انتقلت الخدمة، أو تطلب هذه الشبكة تسجيل الدخول على صفحة ويب أولاً. ولا يُرسَل تسجيل دخول هذا الاتصال إلى مضيف آخر.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>افتح صفحة ويب في متصفح لتسجيل الدخول إلى الشبكة، أو صحّح العنوان.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>تم حجب طلب إلى {host}.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>ذكرت الخدمة هذا المضيف، لكن تسجيل الدخول يخص مضيفًا آخر.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>تحقق من مفتاح التثبيت ومن عنوان الخدمة.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>أرسل الخادم {host} ما لا يُعد استجابة ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>عادةً ما تكون صفحة خادم وكيل أو شبكة ضيوف، أو أن العنوان خاطئ.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>افتح صفحة ويب في متصفح لترى ما تطلبه الشبكة، أو صحّح العنوان.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>أرسل الخادم {host} استجابة تزيد على {limit} بايت.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>أبلغ مشغّل الخدمة.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>يطلب الخادم الوكيل {proxy} تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>لا يسمح بمرور هذا البرنامج دونه.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور في إعدادات الخادم الوكيل، أو اجعل الخادم الوكيل يمرر الاتصالات بالخدمة دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>يرفض الخادم الوكيل {proxy} تسجيل دخول {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>كلمة المرور خاطئة، أو لا يقبل الخادم الوكيل كلمات مرور بل تسجيل الدخول بالمجال (Kerberos أو NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>صحّح اسم المستخدم وكلمة المرور، أو اجعل الخادم الوكيل يمرر الاتصالات بالخدمة دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>لا يسمح الخادم الوكيل {proxy} بهذا الاتصال.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>تحظر قواعده الخدمة.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>اطلب السماح بمضيف الخدمة على الخادم الوكيل.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>تعذر على الخادم الوكيل {proxy} إنشاء الاتصال.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>لا يمكنه الوصول إلى الخدمة، أو أنه مثقل بالأعباء.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>تحقق من الخادم الوكيل، ثم أعد المحاولة؛ وتفعل المزامنة المجدولة ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>تعذر الوصول إلى الخادم الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>متوقف عن العمل، أو تغيّر عنوانه.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>تحقق من إعدادات الخادم الوكيل لهذا الجهاز أو لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>لا يمكن استخدام الخادم الوكيل «{proxy}».</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>للخادم الوكيل عنوان مثل http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>صحّحه في إعدادات الخادم الوكيل لهذا الجهاز أو لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>صدرت شهادة {host} عن «{issuer}»، وهو مُصدر لا يثق به هذا الجهاز.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>كثيرًا ما يفتح جهاز في هذه الشبكة الاتصالات المشفرة لفحصها.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>استثنِ {host} من الفحص، أو أضف المُصدر إلى المراجع المصدقة الموثوق بها في النظام.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>لا يضمنها أي مرجع مصدق، لذلك يمكن لخادم آخر أن يعرض مثلها.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>زوّد الخدمة بشهادة من مرجع مصدق. أو قارن قيمة SHA-256 الخاصة بها ({sha256}) بقيمة الخدمة، وأضفها إلى شهادات النظام الموثوق بها.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>انتهت صلاحية شهادة {host} في {date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>لم يجددها مشغّل الخادم، أو ساعة هذا الجهاز متقدمة.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>تحقق من تاريخ هذا الجهاز. وإذا كان صحيحًا، فأبلغ مشغّل الخدمة.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>شهادة {host} صالحة ابتداءً من {date} فقط.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>من المرجح أن ساعة هذا الجهاز متأخرة.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>يعرض الخادم {host} شهادة صادرة للأسماء {names}.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>العنوان خاطئ، أو يستجيب خادم آخر بدلاً منه.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>صحّح عنوان الخدمة.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>لا يوجد اتصال مشفر بـ {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>الطرف الآخر لا يستخدم TLS 1.2 أو إصدارًا أحدث على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>تعذرت قراءة المرجع المصدق المسجَّل.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>ليس شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>سجّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>تختلف ساعتا هذا الجهاز والخدمة بمقدار {difference_s} ث.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>ترفض الخدمة تسجيل الدخول من الأجهزة التي ساعتها خاطئة.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>الخادم {host} ليس خدمة يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>لا يوجد مستند اكتشاف في عنوانه.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>تحقق من العنوان، أو أعدّ هذه الخدمة كخدمة SCIM 2.0 عادية.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>تطلب الخدمة الانتقال إلى {url}، وهو عنوان غير آمن.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>يطلب الخادم {host} التمهل.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>أُرسلت طلبات أكثر مما يسمح به في هذا الوقت.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>يُستأنف العمل في {resumes_at}. لا يضيع شيء؛ وتتابع المزامنة المجدولة تلقائيًا.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>الخادم {host} مثقل بالأعباء أو قيد الصيانة ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>يُبلغ الخادم {host} عن خطأ لديه ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>الخدمة تواجه مشكلة.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>تتابع تلقائيًا في {at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>لا يقبل الخادم {host} هذا الطلب ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>قد يكون العنوان لخدمة أخرى، أو تفتقر الخدمة إلى هذه الوظيفة.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>تحقق من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>لم يعد الخادم {host} يسمح لهذا الاتصال بإدارة الأشخاص.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>فقد المسؤول الذي سجّل الدخول دوره، أو فقد الرمز المميز حقوقه.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>أعد الدور إليه، أو سجّل الدخول بمسؤول آخر.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>ترفض الخدمة الرمز المميز لـ SCIM.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>سُحب أو انتهت صلاحيته أو لم يُنسخ كاملاً.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>أنشئ رمزًا مميزًا جديدًا في الخدمة، وأعدّ الاتصال به.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>لم تعد الخدمة تعرف هذا التثبيت.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>أُزيل في الخدمة، أو نُقل إلى جهاز آخر.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>أعدّ هذا الجهاز مرة أخرى بمفتاح تثبيت جديد.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>بيئة الاختبار هذه لا تقبل أشخاصًا من دليل حقيقي.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>هي مخصصة للتجربة، والدليل ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>إذا كان ذلك مقصودًا، فاكتب اسم المجال في صفحة الوكلاء في بيئة الاختبار.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>لا يوجد في الخدمة حساب باسم «{name}».</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>أدخل اسم المستخدم أو عنوان البريد لحساب في الخدمة.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>لم تُرسَل دعوات.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>إشعارات البريد متوقفة في الخدمة.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>شغّلها، ثم أرسل الدعوات مرة أخرى.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>لا يعرف هذا البرنامج الموفر «{provider}».</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>أُنشئ المفتاح أو الإعدادات لإصدار أحدث.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>انتهى تسجيل الدخول إلى الخدمة.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>سُحب أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>رُفض تسجيل الدخول على صفحة الويب.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>اختار شخص رفضه هناك.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>احصل على رمز جديد ووافق عليه.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>ينتمي الحساب {account} إلى {organization}، ومفتاح التثبيت إلى {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>سجّل شخص الدخول بحساب من مؤسسة أخرى. وأُبطل تسجيل دخوله.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>احصل على رمز جديد، وسجّل الدخول كمسؤول في {wanted}.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>لا يُسمح للحساب {account} بإدارة الأشخاص: دوره «{role}».</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>يتطلب الاتصال أحد هذه الأدوار: {needed}. وأُبطل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>احصل على رمز جديد وسجّل الدخول بحساب كهذا، أو اطلب منح الدور لهذا الحساب.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>تريد الخدمة أن يتم تسجيل الدخول في {url}، وهو عنوان غير آمن.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>لصفحة تسجيل الدخول عنوان HTTPS.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>لا يمكن استخدام استجابة الخدمة بشأن تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>ينقصها جزء لازم.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>ليس لهذه الخدمة تسجيل دخول.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>لا تعرف خدمة SCIM 2.0 العادية سوى الرمز المميز.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>أدخل الرمز المميز لـ SCIM الخاص بالخدمة.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>الخادم {host} ليس خادم حسابات Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>لا يسرد مراكز بيانات Zoho.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>استخدم عنوان مركز البيانات الذي أُنشئ فيه عميل OAuth، مثل https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>يوجد الحساب في مركز البيانات «{location}»، وهو غير معروف.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>لا يسرده خادم الحسابات.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>سجّل الدخول بحساب من مركز بيانات آخر، أو حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>سر العميل غير موجود.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>يطلبه Zoho عند كل تسجيل دخول، ولا يحمله المفتاح.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>انسخه من وحدة تحكم API في Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>لا يقبل الخادم {host} سر العميل.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>نُسخ جزئيًا، أو أُنشئ من جديد، أو ينتمي إلى مركز بيانات آخر.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>ارجع إلى مفتاح التثبيت وأدخل سر العميل من وحدة تحكم API في Zoho.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>لا تقبل الخدمة هذا البرنامج عميلاً لها.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>معرّف العميل في المفتاح أو الإعدادات خاطئ أو سُحب.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>اطلب مفتاح تثبيت جديدًا.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>لم يعد الحساب موجودًا في الخدمة.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>تم حذفه هناك.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>يقرر التشغيل التالي من جديد ما يحدث لهذا الشخص.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>للحساب «{name}» في الخدمة قيمة يجب أن تكون فريدة.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>لحساب آخر اسم المستخدم نفسه أو عنوان البريد نفسه.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>غيّر أحدهما، أو اسمح بربط الاثنين.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>لعدد {count} من الحسابات في الخدمة القيمة «{value}».</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>لا يمكن تحديد المقصود منها.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>اجعل القيمة فريدة في الخدمة.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>لم تقبل الخدمة هذا الكائن.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>إحدى قيمه غير مسموح بها هناك؛ وتذكرها التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>صحّح القيمة في Active Directory، أو عيّن سمة أخرى.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>فشلت الخدمة مع هذا الكائن بخطأ لديها ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>يعيد التشغيل التالي المحاولة. وإذا استمر ذلك، فأبلغ مشغّل الخدمة.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>تحتفظ الخدمة بهذا الحساب لأنه مالك الاتصال.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>ما طُلب معلّق حتى يصبح شخص آخر المالك.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>غيّر المالك أولاً.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>في وحدة محددة.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>لا معايير: تتم مزامنة كل ما في الوحدات المحددة.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>يستوفي المعايير.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>يستوفي المعايير بالسمة «{attribute}».</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>مستبعَد: يحتاج Active Directory إلى هذا الكائن لنفسه.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>مميَّز ككائن نظام مهم.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>مستبعَد: هذا حساب مفتاح Kerberos للمجال، وليس شخصًا.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>مستبعَد: هذا حساب خدمة مُدار، وليس شخصًا.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>مستبعَد: هذا حساب كمبيوتر.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>مستبعَد: ينتمي هذا الحساب إلى علاقة ثقة مع مجال آخر.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>لم يُحدَّد المستخدمون للمزامنة.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>لم تُحدَّد مجموعات التوزيع للمزامنة.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>لم تُحدَّد مجموعات الأمان للمزامنة.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>لم تُحدَّد أي وحدة، لذلك لا تتم مزامنة شيء.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>ليس في أي وحدة محددة.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>في وحدة غير محددة: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>في وحدة جديدة لم يقرر أحد بشأنها بعد: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>قرر ما إذا كانت ستتم مزامنة الوحدة. حتى ذلك الحين لا يتغير شيء لمن فيها.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>في وحدة جديدة، ولا تتم مزامنة الوحدات الجديدة: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>حدِّد الوحدة لمزامنتها.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>قيمة «{attribute}» ليست «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>قيمة «{attribute}» هي «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>لا تبدأ قيمة «{attribute}» بـ «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>لا تنتهي قيمة «{attribute}» بـ «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>لا تحتوي قيمة «{attribute}» على «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>تحتوي قيمة «{attribute}» على «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>السمة «{attribute}» فارغة.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>السمة «{attribute}» ليست فارغة.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>لم يُستوفَ أي من الشروط: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>لا يمكن قراءة «{attribute}» كنص، لذلك لا يمكن حسم المعايير.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>تحتوي القيمة على بايتات ليست UTF-8.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>صحّح القيمة في Active Directory. حتى ذلك الحين لا يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>لا يعثر استعلام LDAP المخصص على هذا المستخدم.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>لم يُجَب عن استعلام LDAP المخصص، لذلك لا يتغير شيء لهذا المستخدم.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>يعيد التشغيل التالي طرحه.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>هناك مجموعة شروط فارغة.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>أضف إليها شرطًا، أو أزل المجموعة.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>هناك شرط بلا حقل.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>اختر سمة من القائمة، أو أزل الشرط.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>تحتوي السمة «{attribute}» على سر ولا يمكن أن تكون شرطًا.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>لا تُقرأ كلمات المرور أبدًا.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>اختر سمة أخرى.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>قيمة «{attribute}» أطول من اللازم: {length} حرفًا، والمسموح {limit}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصرها.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>اختر سمة أخرى؛ تذكر memberOf مجموعات المستخدم.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>القيمة «{attribute}» ليست اسم سمة.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>تتكون الأسماء من أحرف وأرقام وواصلات، وتبدأ بحرف.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>اختر سمة من القائمة، أو اكتب اسمها في LDAP.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>الشرط على «{attribute}» بلا قيمة.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>لا يمكن تعيين «{field}».</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>تحدده المزامنة نفسها: ارتباط الحساب وحالته وأعضاؤه.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>أزل هذا الصف.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>ليس في الخدمة حقل باسم «{field}».</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>اختر حقلاً من القائمة.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>الحقل «{field}» معيَّن مرتين.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>الحقل «{field}» مطلوب وغير معيَّن.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>اختر السمة التي يأتي منها.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>يجب أن يختلف الحقل «{field}» لكل شخص ولا يمكن أن يكون قيمة ثابتة.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>القيمة الثابتة للحقل «{field}» فارغة.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>اكتب قيمة، أو أزل هذا الصف.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>القيمة الثابتة للحقل «{field}» أطول من اللازم: {length} حرفًا، والمسموح {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>من المرجح أنه لُصق بالخطأ.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>اكتب القيمة بدلاً من لصقها.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>ليس للحقل «{field}» مصدر.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>اختر السمة التي يأتي منها، أو أزل هذا الصف.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>للحقل «{field}» قيمة ثابتة ومصدر؛ ولا يمكن استخدام سوى أحدهما.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>أزل المصدر، أو اختر تحويلاً آخر.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>للحقل «{field}» أكثر من مصدر، لكن تحويله يأخذ مصدرًا واحدًا.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>عدة مصادر: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>القيمة «{attribute}» ليست اسم سمة (الحقل «{field}»).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>تحتوي السمة «{attribute}» على سر ولا يمكن مزامنتها (الحقل «{field}»).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>عدد وسيطات تحويل الحقل «{field}» خاطئ: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>اختر التحويل مرة أخرى واملأ ما يطلبه.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>القيمة «{value}» ليست موضعًا أو طولاً (الحقل «{field}»).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>تُعد الأحرف بدءًا من 1.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>اكتب عددًا صحيحًا من 1 فأكثر.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>النص المراد استبداله في «{field}» فارغ.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>اكتب النص المراد استبداله.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>مقترح: يسجل الأشخاص الدخول بعنوان بريدهم؛ ودونه باسم المستخدم الأساسي.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>مقترح: للسمة الاسم نفسه.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>مقترح: السمة مخصصة لهذا.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>مقترح: الرمز المكون من حرفين الذي يطلبه الحقل.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>مقترح: الاسم في دفتر العناوين؛ ودونه اسم المجموعة.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>حقوله مكتملة.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>الحقل «{field}» مطلوب وفارغ.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>ليست لأي من هذه السمات قيمة: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>املأ إحداها لهذا الكائن، أو عيّن سمة أخرى.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>الحقل «{field}» أطول من اللازم: {length} حرفًا، والمسموح {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>من المرجح أنه لُصق أو استُورد بالخطأ.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>اكتب القيمة مرة أخرى في Active Directory.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>يحتوي الحقل «{field}» على حرف غير مرئي: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>قد يبدو اسمان متماثلين وهما مختلفان.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>اكتب القيمة مرة أخرى في Active Directory بدلاً من لصقها.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>يجب أن يكون الحقل «{field}» فريدًا، والقيمة «{value}» يطالب بها أيضًا {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>صحّح قيمة أحدهم في Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>جديد: ليس له حساب في الخدمة بعد.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>تم حذفه في الخدمة، لكنه لا يزال في Active Directory ومحددًا.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>يربط الحساب الموجود {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>يربط الحساب {account}: أُنشئ من جديد في الخدمة بدلاً من حساب زال.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>ينتمي الحساب {account} إلى {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>هو مرتبط بذلك الكائن في الدليل، أو يحمل معرّفه {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>قرر إلى من ينتمي، وصحّح المعرّف الخارجي أو الاسم في الخدمة.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>الحساب {account} تركه {holder}، ولا يُسلَّم تلقائيًا إلى غيره.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>لم يعد {holder} ({other}) في Active Directory، أو لم تعد تتم مزامنته. ومن له الآن الاسم نفسه أو البريد نفسه قد يكون الشخص نفسه وأُنشئ من جديد، أو شخصًا آخر.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>إذا كان الشخص نفسه، فعيّن المعرّف الخارجي للحساب إلى {own}: يربطه التشغيل التالي. وإذا كان شخصًا آخر، فأعد تسمية الحساب في الخدمة أو احذفه.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>يحمل الحساب {account} معرّفًا خارجيًا ليس لأحد في هذا الدليل: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>من المرجح أن مزامنة دليل آخر أو برنامجًا آخر قد أنشأه.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>إذا كان ينتمي إلى هذا الشخص أو هذه المجموعة، فعيّن معرّفه الخارجي إلى {own} أو أفرغه: يربطه التشغيل التالي.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>محدَّد مرة أخرى، وتتم مزامنته من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>تغيّرت قيم.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>تغيّر الأعضاء.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>لم تُقرأ بيانات {members_elsewhere} من أعضائها: جهات اتصال أو أجهزة كمبيوتر أو كائنات لا يُسمح لهذا الحساب برؤيتها.</numerusform>
            <numerusform>لم تُقرأ بيانات عضو واحد من أعضائها: جهة اتصال أو جهاز كمبيوتر أو كائن لا يُسمح لهذا الحساب برؤيته.</numerusform>
            <numerusform>لم تُقرأ بيانات عضوين من أعضائها: جهات اتصال أو أجهزة كمبيوتر أو كائنات لا يُسمح لهذا الحساب برؤيتها.</numerusform>
            <numerusform>لم تُقرأ بيانات {members_elsewhere} من أعضائها: جهات اتصال أو أجهزة كمبيوتر أو كائنات لا يُسمح لهذا الحساب برؤيتها.</numerusform>
            <numerusform>لم تُقرأ بيانات {members_elsewhere} من أعضائها: جهات اتصال أو أجهزة كمبيوتر أو كائنات لا يُسمح لهذا الحساب برؤيتها.</numerusform>
            <numerusform>لم تُقرأ بيانات {members_elsewhere} من أعضائها: جهات اتصال أو أجهزة كمبيوتر أو كائنات لا يُسمح لهذا الحساب برؤيتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>لا شيء مطلوب: الحساب معطَّل بالفعل.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>ممكَّن في Active Directory ومحدَّد.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>تم تعطيله في الخدمة، لكنه ممكَّن في Active Directory.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>معطَّل في Active Directory.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>انتهت صلاحية الحساب في Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>لم يعد في Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>لم يعد في Active Directory. يُعطَّل فقط: للحساب {claimant} الاسم نفسه أو البريد نفسه هناك.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>قد يكون الاثنان شخصًا واحدًا حُذف وأُنشئ من جديد، وسيكون حذف الحساب نهائيًا.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>احسم تعارض {claimant}، أو احذف هذا الحساب في الخدمة.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>ليس في Active Directory ولا في الخدمة.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>احتجزه مسؤول حتى يُلغى الاحتجاز.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>في العزل: {cause} يُعاد تجريبه ابتداءً من {next_try}.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>صحّح السبب؛ يُرسَل أي تغيير في الكائن أو الإعدادات على الفور. ولتجربته كما هو، استخدم الأمر quarantine مع --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>صحّح السبب، أو استخدم الأمر quarantine مع --retry لتجربتها على الفور.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>يبقى نشطًا: هذا الحساب مالك الاتصال.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>لا تعطّل أي مزامنة المالك ولا تحذفه أبدًا.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>يبقى على حاله: الحساب المالك للاتصال غير معروف.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>حتى يُعرف، لن يُعطَّل أحد أو يُحذف أو يُزال من مجموعة.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>سمِّ حساب المالك في الإعدادات.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>يبقى على حاله: تعذرت قراءة الدليل بالكامل.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>ما تعذرت قراءته قد لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>راجع نتيجة التشغيل لمعرفة ما كان ناقصًا.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>تم العثور عليه في Active Directory: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>لم يُعثر عليه في Active Directory.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>مرتبط بحساب في الخدمة.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>يوجد في الخدمة حساب مطابق: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>غير مرتبط بحساب.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>لم يُقرأ جزء من الدليل: أحالت وحدة التحكم إلى خادم آخر.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>تقع أجزاء من مجال آخر تحت القاعدة التي قُرئت.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>اختر قاعدة داخل مجال واحد.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>قطعت وحدة التحكم الاستجابة عند حد الحجم الخاص بها.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>قلّل حجم الصفحة، أو ارفع الحد على وحدة التحكم.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>توقفت القراءة قبل الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>انتهى الاتصال، أو فقدت وحدة التحكم موضعها.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>يقرأ التشغيل التالي مرة أخرى.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>أرسلت وحدة التحكم كائنًا دون اسمه أو معرّفه.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>هو تالف على وحدة التحكم، أو تغيّرت الاستجابة في طريقها.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>يقرأ التشغيل التالي مرة أخرى. وإذا استمر ذلك، فافحص هذا الكائن على وحدة التحكم.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>لم يُقرأ أعضاء مجموعة كبيرة بالكامل.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>استجابت وحدة تحكم أخرى في منتصف القراءة.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>قد تختلف وحدتا تحكم لبعض الوقت.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>يقرأ التشغيل التالي مرة أخرى، من وحدة تحكم واحدة.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>تحصي وحدة التحكم تغييرات أقل مما كانت تحصيه.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>أُعيدت إلى حالة سابقة.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>يقارن التشغيل التالي كل شيء.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>تعذر العثور على وحدة محددة.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>تم حذفها، أو لم يعد يُسمح للحساب بقراءتها.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>أعد إلى الحساب حقه، أو أزل الوحدة من التحديد.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>لم يعد بالإمكان قراءة شخص ما، مع أن مجموعة لا تزال تذكره.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>من يُحذف لا يبقى في أي مجموعة: فقد الحساب حق قراءة بياناته، أو حق قراءة الوحدة الموجود فيها.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>أعد إلى الحساب حقه.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>سردت الخدمة حسابات أقل مما لديها.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>يعيد التشغيل التالي السرد.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>أكثر من اليوم العادي: {count}، والحد الذي يمر دون سؤال {limit}.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>ربما تغيّر عامل تصفية أو وحدة أو إذن، أو أن هذا مقصود.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>اطلع على الصفوف، ثم وافق على هذه بعينها أو ارفضها.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>أعطى Active Directory كائنات أقل بكثير من ذي قبل.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>فُرِّغت وحدة، أو فُقد إذن، أو تغيّرت القاعدة.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>اعرف السبب قبل الموافقة على أي شيء.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>لم يعطِ Active Directory أي كائن على الإطلاق.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>القاعدة خاطئة، أو لم يعد يُسمح للحساب بقراءتها.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>تحقق من الاتصال ومن حقوق الحساب.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>القيمة «{value}» ليست وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>اكتبه بالساعات والدقائق، مثل 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>لا توجد منطقة زمنية باسم «{value}».</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>اختر واحدة من القائمة، مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>لا يمكن قراءة التغييرات كل {value} دقيقة.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>اختر من {least} إلى {most} دقيقة.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>لم يُحدَّد أي يوم من الأسبوع.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>القيمة {value} ليست يومًا من الشهر.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>اختر من 1 إلى 31؛ تستخدم الأشهر الأقصر آخر يوم فيها.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تمكين</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>إيقاف المزامنة</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجَز</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>إزالة من مجموعة</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>اسم مستخدم جديد</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>لم يُقرأ الدليل بعد.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>تُؤخذ الأعداد والعيّنات من آخر مرور على الدليل.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>قيمة «{attribute}» غير معروفة بعد.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>لم يطلب آخر مرور على الدليل هذه السمة.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>كتب قاعدة بيانات المزامنة إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>تنسيق {path} هو {found}؛ ويعرف هذا الإصدار التنسيقات حتى {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>ثبّت الإصدار الأحدث مرة أخرى. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>قاعدة بيانات المزامنة تالفة.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>لا يمكن قراءة {path} كقاعدة بيانات لهذا البرنامج. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>استعدها من نسخة احتياطية، أو انقلها من مكانها: عندئذٍ يعثر التشغيل التالي على الجميع في الخدمة بمعرّفاتهم الثابتة ويربطهم مرة أخرى.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>تعذر فتح قاعدة بيانات المزامنة للكتابة.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>لا يُسمح لهذا الحساب بالكتابة في {path} أو في مجلده.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>امنح الحساب الذي يشغّل المزامنة حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>قفل برنامج آخر قاعدة بيانات المزامنة.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>أبقى شيء ما {path} مقفلاً مدة أطول من اللازم، كنسخ احتياطي مثلاً.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>تعيد المزامنة المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>فشل القرص في أثناء قراءة قاعدة بيانات المزامنة أو كتابتها.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>الملف هو {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>افحص القرص. تعيد المزامنة المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>لا توجد خطة كهذه: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>حلت محلها خطة أحدث، أو كُتب المعرّف خطأً.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>أنشئ معاينة جديدة.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>هذه الخطة قديمة، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>مضى عليها {age_h} ساعة، أو قُرئ الدليل مجددًا أو تغيّرت الإعدادات منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>أنشئ معاينة جديدة وطبّقها.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>لا توجد مجموعة تغييرات محتجزة كهذه: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>حلت محلها خطة أحدث، أو كُتب المعرّف خطأً.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>يسرد «identity-connect holds» ما ينتظر الآن.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>تغيّرت الوحدات التنظيمية في أثناء قراءة الدليل.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>أُعيدت تسمية وحدة أو نُقلت، أو تنتظر وحدة جديدة قرارًا، لذلك ليس مؤكدًا من ينتمي إلى أين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>لم تتم المزامنة: ليست في الخدمة مجموعات.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>يطابق الحساب {account} كائنًا آخر في الدليل أيضًا.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>يُعثر على أحدهما باسمه وعلى الآخر بعنوان بريده، أو لمجموعتين اسم واحد.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>امنح الحساب المعرّف الخارجي للكائن الذي ينتمي إليه، أو غيّر اسمًا.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>لم يُسحب شيء من {name}.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>عند القراءة مرة أخرى قبل التنفيذ مباشرةً، لم يعد الدليل يذكر ما بُنيت عليه الخطة.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>يقرر التشغيل التالي من جديد.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>بقي نحو {count} د</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>بقي نحو {count} س</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>لا شيء في العزل.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: العضو {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>لا تتم مزامنة {members_outside} من أعضائها، لذلك ليسوا في أي مجموعة: هم غير محددين أو معطَّلون أو لا يمكن كتابتهم.</numerusform>
            <numerusform>عضو واحد من أعضائها لا تتم مزامنته، لذلك ليس في أي مجموعة: هو غير محدد أو معطَّل أو لا يمكن كتابته.</numerusform>
            <numerusform>عضوان من أعضائها لا تتم مزامنتهما، لذلك ليسا في أي مجموعة: هما غير محددين أو معطَّلان أو لا يمكن كتابتهما.</numerusform>
            <numerusform>لا تتم مزامنة {members_outside} من أعضائها، لذلك ليسوا في أي مجموعة: هم غير محددين أو معطَّلون أو لا يمكن كتابتهم.</numerusform>
            <numerusform>لا تتم مزامنة {members_outside} من أعضائها، لذلك ليسوا في أي مجموعة: هم غير محددين أو معطَّلون أو لا يمكن كتابتهم.</numerusform>
            <numerusform>لا تتم مزامنة {members_outside} من أعضائها، لذلك ليسوا في أي مجموعة: هم غير محددين أو معطَّلون أو لا يمكن كتابتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>ينتمي {members_foreign} من أعضائها إلى مجال آخر أو غابة أخرى، ولا تتم مزامنتهم من هذا المجال: {foreign}.</numerusform>
            <numerusform>ينتمي عضو واحد من أعضائها إلى مجال آخر أو غابة أخرى، ولا تتم مزامنته من هذا المجال: {foreign}.</numerusform>
            <numerusform>ينتمي عضوان من أعضائها إلى مجال آخر أو غابة أخرى، ولا تتم مزامنتهما من هذا المجال: {foreign}.</numerusform>
            <numerusform>ينتمي {members_foreign} من أعضائها إلى مجال آخر أو غابة أخرى، ولا تتم مزامنتهم من هذا المجال: {foreign}.</numerusform>
            <numerusform>ينتمي {members_foreign} من أعضائها إلى مجال آخر أو غابة أخرى، ولا تتم مزامنتهم من هذا المجال: {foreign}.</numerusform>
            <numerusform>ينتمي {members_foreign} من أعضائها إلى مجال آخر أو غابة أخرى، ولا تتم مزامنتهم من هذا المجال: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>رفضت الخدمة هذا بعينه {tries} مرة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضت الخدمة هذا بعينه مرة واحدة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضت الخدمة هذا بعينه مرتين، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضت الخدمة هذا بعينه {tries} مرات، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضت الخدمة هذا بعينه {tries} مرة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضت الخدمة هذا بعينه {tries} مرة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>عضويات في العزل ({count}): {cause} يُعاد تجريبها ابتداءً من {next_try}.</numerusform>
            <numerusform>عضوية واحدة في العزل: {cause} يُعاد تجريبها ابتداءً من {next_try}.</numerusform>
            <numerusform>عضويتان في العزل: {cause} يُعاد تجريبهما ابتداءً من {next_try}.</numerusform>
            <numerusform>عضويات في العزل ({count}): {cause} يُعاد تجريبها ابتداءً من {next_try}.</numerusform>
            <numerusform>عضويات في العزل ({count}): {cause} يُعاد تجريبها ابتداءً من {next_try}.</numerusform>
            <numerusform>عضويات في العزل ({count}): {cause} يُعاد تجريبها ابتداءً من {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>رفضته الخدمة {tries} مرة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضته الخدمة مرة واحدة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضته الخدمة مرتين، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضته الخدمة {tries} مرات، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضته الخدمة {tries} مرة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
            <numerusform>رفضته الخدمة {tries} مرة، لذلك لا يُرسَل في كل تشغيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>سجلات في العزل ({count}): رفضتها الخدمة. راجع الأمر quarantine.</numerusform>
            <numerusform>سجل واحد في العزل: رفضته الخدمة. راجع الأمر quarantine.</numerusform>
            <numerusform>سجلان في العزل: رفضتهما الخدمة. راجع الأمر quarantine.</numerusform>
            <numerusform>سجلات في العزل ({count}): رفضتها الخدمة. راجع الأمر quarantine.</numerusform>
            <numerusform>سجلات في العزل ({count}): رفضتها الخدمة. راجع الأمر quarantine.</numerusform>
            <numerusform>سجلات في العزل ({count}): رفضتها الخدمة. راجع الأمر quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>رُفض {tries} مرة منذ {since}؛ يُعاد تجريبه في أول تشغيل ابتداءً من {next_try}.</numerusform>
            <numerusform>رُفض مرة واحدة منذ {since}؛ يُعاد تجريبه في أول تشغيل ابتداءً من {next_try}.</numerusform>
            <numerusform>رُفض مرتين منذ {since}؛ يُعاد تجريبه في أول تشغيل ابتداءً من {next_try}.</numerusform>
            <numerusform>رُفض {tries} مرات منذ {since}؛ يُعاد تجريبه في أول تشغيل ابتداءً من {next_try}.</numerusform>
            <numerusform>رُفض {tries} مرة منذ {since}؛ يُعاد تجريبه في أول تشغيل ابتداءً من {next_try}.</numerusform>
            <numerusform>رُفض {tries} مرة منذ {since}؛ يُعاد تجريبه في أول تشغيل ابتداءً من {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>سجلات سيعيد التشغيل التالي إرسالها: {count}.</numerusform>
            <numerusform>سيعيد التشغيل التالي إرسال سجل واحد.</numerusform>
            <numerusform>سيعيد التشغيل التالي إرسال سجلين.</numerusform>
            <numerusform>سجلات سيعيد التشغيل التالي إرسالها: {count}.</numerusform>
            <numerusform>سجلات سيعيد التشغيل التالي إرسالها: {count}.</numerusform>
            <numerusform>سجلات سيعيد التشغيل التالي إرسالها: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>لا شيء في العزل بمعرّف GUID هذا: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>أُرسل منذ ذلك الحين، أو لم يعد من المطلوب إرساله، أو كُتب GUID خطأً.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>راجع القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>خدمة المزامنة لا تعمل.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>لم يتسلّم أحد الطلب خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>ابدأ الخدمة، أو شغّل المزامنة من هنا.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>انتهى آخر تشغيل بخلل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>تعيد المزامنة المحاولة تلقائيًا. أرسل السجل إلى الدعم إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>لا تعرف خدمة المزامنة هذا الطلب: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>زالت الوحدة {unit} مع أشخاص متزامنين أو مجموعات متزامنة.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>إذا حُذفت، فوافق على هذه الصفوف بعينها؛ وإلا فأعد إلى الحساب حقه.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>زالوا مع الوحدة {unit} التي حُذفت عن قصد.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>أفاد شخص بذلك عندما لم يعد بالإمكان العثور على الوحدة.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>وافق على هذه الصفوف بعينها خلال يوم، أو ارفضها.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>لم يعد بالإمكان العثور على نصف أشخاص {unit} أو أكثر.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>حُذفوا، أو لم يعد يُسمح للحساب بقراءة بياناتهم. لا تُعرض الكائنات المحذوفة لهذا الحساب، لذلك لا يمكنه تحديد أيهما.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>إذا حُذفوا، فوافق على هذه الصفوف بعينها؛ وإلا فأعد إلى الحساب حقه.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>لم يعد بالإمكان العثور عليهم، وليسوا ضمن ما حُذف.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>ربما لم يعد يُسمح للحساب بقراءة بياناتهم، أو أصبحوا خارج القاعدة الآن.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>ابحث عنهم في Active Directory. وإذا زالوا فعلاً، فوافق على هذه الصفوف بعينها.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>لم يعودوا حيث تقرأ هذه المزامنة، ولم يُحذفوا.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>نُقلوا إلى جزء من الدليل خارج قاعدة البحث.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>إذا غادروا فعلاً، فوافق على هذه الصفوف بعينها. وإلا فأعد نقلهم، أو اجعل البحث يبدأ من مستوى أعلى.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>السمة «{attribute}» فارغة الآن لدى الجميع، وتحتاج إليها المعايير.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>ربما لم يعد يُسمح للحساب بقراءتها، أو مُسحت في كل مكان.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>أعد إلى الحساب حقه، أو غيّر المعايير؛ وإذا كان هذا مقصودًا، فوافق على هذه الصفوف بعينها.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>السمة «{attribute}» فارغة الآن لدى نصف أشخاص {unit} أو أكثر، وتحتاج إليها المعايير.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>ربما لم يعد يُسمح للحساب بقراءتها هناك، أو مُسحت.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>أعد إلى الحساب حقه؛ وإذا كان هذا مقصودًا، فوافق على هذه الصفوف بعينها.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>لم يعد استعلام LDAP المخصص يعثر على أحد.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>ربما لم يعد يُسمح للحساب بقراءة سمة يسأل عنها، أو ليست لدى أحد.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>لم يعد استعلام LDAP المخصص يعثر على نصف أشخاص {unit} أو أكثر.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>ربما لم يعد يُسمح للحساب بقراءة سمة يسأل عنها هناك، أو تغيّرت.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>في وحدة لها قاعدة ويتعذر العثور عليها حاليًا: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>ربما لم يعد يُسمح للحساب بقراءة الوحدة نفسها.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>أعد إلى الحساب حقه. حتى ذلك الحين لا يتغير شيء لمن فيها.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>لا يمكن قراءة ما إذا كان هذا المستخدم ممكَّنًا.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>لا يُسمح للحساب الذي يقرأ الدليل بقراءة «{attribute}» لهذا المستخدم. تنتمي السمة إلى مجموعة الخصائص Account Restrictions.</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>امنح الحساب حق قراءة Account Restrictions، مثلاً من خلال المجموعة Pre-Windows 2000 Compatible Access.</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>لم يعد من الممكن قراءة كائن لا يمكن حذفه.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>فقد الحساب أحد حقوق القراءة، لذلك قد يكون آخرون مفقودين أيضًا.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>لم يعد من الممكن قراءة {dn}، وهو كائن لا يمكن لأحد حذفه.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>فقد الحساب أحد حقوق القراءة. حتى يُحسم هذا، لن يُعطَّل أحد أو يُحذف أو يُزال من مجموعة.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>أعد إلى الحساب حقه؛ ولا توافق إلا إذا كان الحساب لن يقرأ هذا الموضع بعد الآن.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>تعذر العثور على الوحدة {unit} التي لها قاعدة.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>تم حذفها، أو لم يعد يُسمح للحساب بقراءتها. حتى يُحسم هذا، لن يُعطَّل أحد أو يُحذف أو يُزال من مجموعة.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>لا توافق إلا إذا حُذفت عن قصد: عندئذٍ يُعد أشخاصها مغادرين، وتُزال قاعدتها. وإلا فأعد إلى الحساب حقه، أو غيّر الوحدات.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>مع {before} منذ آخر مقارنة كاملة يصبح هذا أكثر من اليوم العادي: {count} إضافية، والحد الذي يمر دون سؤال {limit}.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>عمليات تشغيل صغيرة كثيرة تساوي في مجموعها عملية كبيرة.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>من المرجح أن الحساب فقد أحد حقوق القراءة.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>ما لا يُسمح بقراءته يبدو كأنه غير موجود.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>تحقق في Active Directory قبل الموافقة على أي شيء.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>أشخاص وحدة تعذر العثور عليها</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>كل ما يسحب شيئًا</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>لا شيء محتجَز.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>مرفوض، يبقى على حاله</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {count} من {total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>للسماح بهذا بعينه: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>للسماح بهذا بعينه: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>لإبقاء كل شيء على حاله: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>ليُطرح السؤال مرة أخرى: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>على الأرجح: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} من المجموعة {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>يتغيّر الاسم {name} إلى {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>تمت الموافقة لمدة 24 ساعة، على هذه بعينها: {what}، {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>أُزيلت قاعدة الوحدة {unit}؛ ويُعد أشخاصها مغادرين الآن.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>لم يعد يُبحث عما لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>مرفوض: {what}، {count}. تبقى على حالها حتى يُسحب القرار.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>لا يُسحب شيء ما دام العثور على {unit} متعذرًا.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>سُحب القرار: {what}، {count}. يسأل التشغيل التالي مرة أخرى.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>ينفذه التشغيل التالي؛ وينفذه «identity-connect sync» الآن.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>ينفذه الوكيل الآن.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>سيُحذف نهائيًا {count} من الحسابات، لذلك لم تتم الموافقة على شيء.</numerusform>
            <numerusform>سيُحذف حساب واحد نهائيًا، لذلك لم تتم الموافقة على شيء.</numerusform>
            <numerusform>سيُحذف حسابان نهائيًا، لذلك لم تتم الموافقة على شيء.</numerusform>
            <numerusform>سيُحذف نهائيًا {count} من الحسابات، لذلك لم تتم الموافقة على شيء.</numerusform>
            <numerusform>سيُحذف نهائيًا {count} من الحسابات، لذلك لم تتم الموافقة على شيء.</numerusform>
            <numerusform>سيُحذف نهائيًا {count} من الحسابات، لذلك لم تتم الموافقة على شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>لا يمكن استرجاع ما يُحذف في الخدمة.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>اطلع عليها باستخدام «identity-connect holds show {hold}»؛ وللسماح بذلك، أضف --count {count}.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>تبدأ أكثر من مجموعة محتجزة بـ {hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>يجوز اختصار المعرّف، وهذا أقصر من أن يميّز بينها.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>اكتب المزيد من المعرّف.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>قورن فقط ما تغيّر في الدليل منذ آخر تشغيل. ومع --full يُقارَن الجميع.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>لا يعرض الدليل لهذا الحساب كائنات محذوفة. ويُلاحَظ من حُذف في المقارنة الكاملة التالية: الليلية، أو التي تبدؤها باستخدام --full.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>قورن كل شيء: هذه أول مقارنة، والتغييرات تحتاج إلى مقارنة تنطلق منها.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>قورن كل شيء: لم تتمكن آخر مقارنة كاملة من قراءة كل الدليل أو كل الخدمة، لذلك لا يمكن أن تنطلق التغييرات منها.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>قورن كل شيء: بدا في آخر مقارنة كاملة كأن أشخاصًا أو مجموعات غادروا، وليس مؤكدًا أنهم غادروا. وتعود عمليات التشغيل إلى قراءة التغييرات وحدها عندما يُحسم ذلك أو لا يعود قائمًا.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>قورن كل شيء: لا يبدأ البحث من الموضع نفسه في الدليل كما في آخر تشغيل.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>قورن كل شيء: الإعدادات ليست إعدادات آخر مقارنة كاملة.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>قورن كل شيء: لم تبلغ آخر مقارنة كاملة نهايتها، أو قُرئ الدليل منذ ذلك الحين من أجل الإعدادات، أو أجراها إصدار سابق من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>قورن كل شيء: مضى على آخر مقارنة كاملة أكثر من يوم.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>قورن كل شيء: ساعة هذا الجهاز متأخرة عن وقت آخر تشغيل.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>قورن كل شيء: استجابت وحدة تحكم بالمجال غير التي استجابت في آخر تشغيل، أو هي نفسها بعد استعادة، وكل منها تحصي تغييراتها بنفسها.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>قورن كل شيء: تحصي وحدة التحكم بالمجال تغييرات أقل مما في آخر تشغيل، كما يحدث بعد استعادة.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>قورن كل شيء: لم تكن استجابة الدليل عن تغييراته كاملة.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>قورن كل شيء: تعذر العثور على وحدة تنظيمية محددة.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>قورن كل شيء: لم تعثر الخدمة على حساب يُفترض أن يكون لديها.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>قورن كل شيء: كان عدد الأشخاص أو المجموعات الجدد كبيرًا بحيث كان سرد الخدمة الطريق الأقصر لمعرفة من لديه حساب بالفعل.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>قورن كل شيء: قد تكون عدة حسابات في الخدمة للشخص نفسه.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>قورن كل شيء: يستخدم التعيين أو المعايير أو الاستعلام المخصص سمة تتغير دون أن يحصيها الدليل (مثل directReports أو lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>لم تبقَ مساحة على قرص {path}.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>القرص أو الحصة ممتلئة. لم يتغير شيء؛ والملف القديم سليم.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>وفّر بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>لا يمكن استخدام المجلد {folder}.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>لا يُسمح لهذا الحساب بالقراءة أو الكتابة هناك، أو أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>تحقق من أذونات المجلد، أو سمِّ مجلدًا آخر باستخدام --profile-folder.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>ملف الإعدادات {path} تالف.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>صحّح ذلك الموضع، أو أعد نسخة من الملف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>كتب ملف الإعدادات {path} إصدار أحدث من Identity Connect.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>تنسيقه {version}؛ ويعرف هذا الإصدار التنسيقات حتى {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>ثبّت الإصدار الأحدث على هذا الجهاز، أو استخدم مجلد ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>لا يمكن فتح كلمات المرور والرموز المميزة المحفوظة في {path}.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>الملف تالف، أو تغيّر مفتاحه أو أُزيل منذ كتابته.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>شغّل الإعداد مرة أخرى لإدخالها من جديد. لا يتأثر الأشخاص والمجموعات.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>كلمات المرور المحفوظة في {folder} قيد الاستخدام من برنامج آخر.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>تكتب نسخة ثانية من Identity Connect هناك منذ عدة ثوانٍ.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>انتظر حتى تنتهي، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>لا يوجد مكان آمن للمفتاح الذي يحمي كلمات المرور المحفوظة.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>لا يوفر هذا النظام حلقة مفاتيح (keyring)، ولم يُعَدّ حافظ آخر.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>على سطح المكتب، ابدأ حلقة المفاتيح الخاصة به. وعلى الخادم، أنشئ ملف مفتاح خاصًا (umask 077; head -c 32 /dev/urandom &gt; FILE) وسمِّه في IDENTITY_CONNECT_KEY_FILE، أو امنح وحدة systemd بيانات الاعتماد identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>المفتاح الذي يحمي كلمات المرور المحفوظة ليس على هذا النظام.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>حُفظت باستخدام حافظ المفتاح {holder}، وهو غير متاح هنا.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>ابدأ Identity Connect كما كان يبدأ من قبل، أو شغّل الإعداد مرة أخرى.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>لم تستجب حلقة مفاتيح النظام خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>من المرجح أنها تنتظر أن يلغي أحد قفلها.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>ألغِ قفل حلقة المفاتيح، ثم أعد المحاولة. وعلى الخادم، سمِّ ملف مفتاح خاصًا في IDENTITY_CONNECT_KEY_FILE.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>حلقة مفاتيح النظام مقفلة.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>لم يلغِ أحد قفلها في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>لم يُسمَّ ملف مفتاح كلمات المرور المحفوظة.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>حُفظت باستخدام ملف مفتاح، لكن {variable} غير معيَّن.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>عيّن {variable} إلى مسار ذلك الملف.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>يقع ملف المفتاح {path} في مجلد ملف التعريف.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>ستحمل أي نسخة من {folder} مفتاحها معها.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>انقل ملف المفتاح إلى مجلد خارجه.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>تعذرت قراءة ملف المفتاح {path}.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>هو مفقود، أو ليس ملفًا عاديًا، أو لا يُسمح لهذا الحساب بقراءته.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>تحقق من المسار ومن أذونات الملف.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>يُسمح لآخرين بقراءة ملف المفتاح {path}.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>وضعه {mode}، أو يملكه مستخدم آخر.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>اجعل ملكيته للمستخدم الذي يشغّل Identity Connect، بالوضع 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>ملف المفتاح {path} قصير للغاية.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>حجمه {size} بايت؛ ويلزم {least} بايت عشوائي على الأقل.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>أنشئ ملفًا جديدًا: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>لا يُستخدم ملف مفتاح على Windows: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>يحتفظ Windows بالمفتاح في مخزن بيانات الاعتماد الخاص به.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>أزل IDENTITY_CONNECT_KEY_FILE من البيئة.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>بيانات اعتماد systemd مفقودة: {credential}.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>حُفظت كلمات المرور باستخدامها، لكن هذه العملية لم تُمنح إياها.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>ابدأ Identity Connect من خلال وحدة systemd الخاصة به، مع LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>الوحدات التنظيمية</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>جارية قراءة الدليل</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>جارية قراءة الخدمة</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارية المقارنة</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>تمت المزامنة.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>أُنشئت خطة. ولم يُكتب شيء في الخدمة.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>تم جزئيًا: تنتظر بعض التغييرات موافقتك.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>تمت المزامنة، لكن رُفضت بعض السجلات.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>تم الإيقاف. يبقى ما تم تأكيده حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>لم تكتمل المزامنة. يبقى ما تم تأكيده حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>أكدته الخدمة:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>ستفعل المزامنة ما يلي:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>مستخدمون سيُنشَؤون</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>مستخدمون سيُحدَّثون</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>مستخدمون سيُمكَّنون</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>مستخدمون سيُعطَّلون</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>مستخدمون سيُحذفون</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>مستخدمون ستتوقف مزامنتهم</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>مجموعات ستُنشأ</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>مجموعات ستُحدَّث</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>مجموعات ستُحذف</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>مجموعات ستتوقف مزامنتها</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>عضويات ستُضاف</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>عضويات ستُزال</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>إنشاء مستخدمين</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>تحديث مستخدمين</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>تمكين مستخدمين</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>تعطيل مستخدمين</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>حذف مستخدمين</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>إيقاف مزامنة مستخدمين</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>مستخدمون في تعارض</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>مستخدمون محتجزون</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>مستخدمون متجاهَلون</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>مستخدمون دون تغيير</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>إنشاء مجموعات</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>تحديث مجموعات</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>تمكين مجموعات</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>تعطيل مجموعات</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>حذف مجموعات</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>إيقاف مزامنة مجموعات</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>مجموعات في تعارض</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>مجموعات محتجزة</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>مجموعات متجاهَلة</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>مجموعات دون تغيير</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>إضافة عضويات</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>إزالة عضويات</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>لم يُعطَّل أحد ولم يُحذف ولم يُزَل من مجموعة. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>السجلات المرفوضة: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>ينتظر الموافقة: {what}، {count} من {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>للاطلاع على هذه بعينها والموافقة عليها أو رفضها: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>يبقى على حاله لأن شخصًا رفضه: {what}، {count}. راجع الأمر holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>تعطيل مستخدمين</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>إزالة أعضاء مجموعات</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>تغييرات بعد تقلص الدليل</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>التغييرات المؤكدة: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>لم تُجرَ أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  والمزيد (كلها باستخدام --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>لتطبيق هذا بعينه: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>جديد ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>للتحديث ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>للتمكين ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>للتعطيل ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>مغادرون ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>تعارضات ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>متجاهَل ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>دون تغيير ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>حدث خطأ لم يكن ينبغي أن يحدث. التفاصيل في {log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>لم يُعَدّ Identity Connect في {folder}.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>لا توجد إعدادات هناك.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>شغّل identity-connect setup، أو سمِّ مجلدًا آخر باستخدام --profile-folder.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>تم إعداد Identity Connect بالفعل في {folder}.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>لاستبدال إعداداته، أضف --replace.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>لم يُعثر على أحد لـ «{who}».</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>لا تعرف قراءة {at} ولا المحفوظات اسمًا أو بريدًا أو GUID كهذا: الكائن غير موجود، أو لا يُسمح للحساب الذي يقرأ برؤيته، أو هو خارج ما يُقرأ.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>شغّل معاينة، أو أدخل الاسم المميز أو GUID.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>لا شيء معروف عن «{who}» بعد.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>لم يُقرأ الدليل حتى الآن.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>شغّل identity-connect preview أولاً.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>لا يُقرأ «{who}» أبدًا.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>ليس تحت {base}، حيث يُقرأ الدليل.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>عيّن قاعدة أخرى في إعدادات الاتصال إذا وجبت مزامنته.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>وحدات التحكم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>يؤدي مفتاح التثبيت إلى {host}، ولا يذكره ملف الإجابات.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>قد يشير مفتاح وصل بالبريد إلى أي مكان، وستتبعه كلمات المرور.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>قارن الاسم بعنوان خدمتك، ثم عيّن confirmed_host = &quot;{host}&quot; ضمن [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>دون تشفير تنتقل كلمة المرور بشكل مقروء.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>يمكن لكل من يتنصت على الشبكة قراءتها.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>عيّن security = &quot;ldaps&quot; أو &quot;starttls&quot; ضمن [directory]، أو plain_confirmed = true إذا كان ذلك مطلوبًا فعلاً.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>لم يُقبل الترخيص.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>اقرأه، ثم عيّن accept_licence = true في ملف الإجابات.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>تعذرت قراءة ملف الإجابات {path}.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>تحقق من المسار ومن أذوناته.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>يوجد خطأ في ملف الإجابات {path}.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>قارن ذلك الموضع بالمثال الكامل في README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>لا مكان لسر في ملف الإجابات {path}: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>الملفات تُنسخ وتُرسَل بالبريد وتُودع في المستودعات.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>أزله من هناك وغيّر ذلك السر. أدخل الأسرار في البيئة أو عند المطالبة.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>تعذرت قراءة ملف الشهادة {path}.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>تحقق من ca_file في ملف الإجابات: ملف PEM بمسار نسبي إلى ملف الإجابات.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>هناك سر مفقود: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>ليس في البيئة، ولا يوجد من يُسأل عنه.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>عيّن {variable} لهذا الأمر، أو شغّله في وحدة طرفية.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>لا توجد وحدة تنظيمية {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>غير موجودة، أو لا يُسمح للحساب برؤيتها.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>تحقق من الاسم المميز في ملف الإجابات.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>مفتاح التثبيت</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>عبارة مرور مفتاح التثبيت</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>الرمز المميز لـ SCIM</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>سر العميل (لعميل OAuth الخاص بالمؤسسة)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>كلمة مرور حساب الدليل</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>مفتاح تثبيت للمؤسسة {organization} في {host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>لتسجيل الدخول، افتح {url} وأدخل الرمز {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>يظل الرمز صالحًا؛ ستُعاد المحاولة خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>تم تسجيل الدخول بالحساب {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>لم يُسمَّ حساب المالك: لن يُعطَّل أو يُحذف أحد حتى يُسمّى.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}، SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    للوثوق به بعد المقارنة: ca_file (مرجعه المصدق) أو pin_sha256، ضمن [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>تم الإعداد. التالي: identity-connect preview، ثم identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>هذا الجهاز مسجَّل.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>كلمات المرور والرموز المميزة مختومة.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>تم حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>هذا المفتاح صالح. يؤدي إلى {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>السطر {line} من الإدخال غير مفهوم.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>كل سطر بالصيغة name=value.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>الأسماء المعروفة: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>اكتب العبارة نفسها مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>تعمل بيئة الاختبار، وعدد الأشخاص فيها {users}. هي للتجربة فقط.</numerusform>
            <numerusform>تعمل بيئة الاختبار، وعدد الأشخاص فيها {users}. هي للتجربة فقط.</numerusform>
            <numerusform>تعمل بيئة الاختبار، وعدد الأشخاص فيها {users}. هي للتجربة فقط.</numerusform>
            <numerusform>تعمل بيئة الاختبار، وعدد الأشخاص فيها {users}. هي للتجربة فقط.</numerusform>
            <numerusform>تعمل بيئة الاختبار، وعدد الأشخاص فيها {users}. هي للتجربة فقط.</numerusform>
            <numerusform>تعمل بيئة الاختبار، وعدد الأشخاص فيها {users}. هي للتجربة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>اضغط Ctrl+C لإنهائها؛ ويزول عندئذٍ كل ما فيها.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>تعمل نسخة أخرى من Identity Connect في {folder}.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>عملية تشغيل واحدة في كل مرة: اثنتان ستفسد كل منهما عمل الأخرى.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>انتظر حتى تنتهي، أو أنهها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>يعمل الوكيل. اضغط Ctrl+C لإنهائه؛ ويتابع عند البدء التالي.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>التشغيل التالي: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذرت كتابة الإخراج.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>القرص الذي يُكتب عليه ممتلئ، أو أُغلق الإخراج.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>اطلع على النتيجة مرة أخرى: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>لم يُسأل Active Directory مرة أخرى لأنه رفض تسجيل الدخول في {time}: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>لم يتغير شيء منذ ذلك الحين. والجدول الزمني الذي يكرر تسجيل دخول مرفوضًا يقفل الحساب.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>صحّح الحساب أو كلمة المرور. ثم شغّل الإعداد مرة أخرى مع --replace، أو شغّل هذا الأمر مرة واحدة في وحدة طرفية.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>لم يُعيَّن DISPLAY ولا WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>استخدم أمرًا بدلاً من ذلك (identity-connect --help; demo --headless)، أو جلسة سطح مكتب.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>جارٍ بدء بيئة الاختبار، وعدد الأشخاص فيها {users}.</numerusform>
            <numerusform>جارٍ بدء بيئة الاختبار، وعدد الأشخاص فيها {users}.</numerusform>
            <numerusform>جارٍ بدء بيئة الاختبار، وعدد الأشخاص فيها {users}.</numerusform>
            <numerusform>جارٍ بدء بيئة الاختبار، وعدد الأشخاص فيها {users}.</numerusform>
            <numerusform>جارٍ بدء بيئة الاختبار، وعدد الأشخاص فيها {users}.</numerusform>
            <numerusform>جارٍ بدء بيئة الاختبار، وعدد الأشخاص فيها {users}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>خدمة الدليل للتجربة بها: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>المسؤول فيها: {user}، كلمة المرور {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>قُرئ من الدليل: مستخدمون {user}، مجموعات {group}.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>تحصي الخدمة نفسها الآن: مستخدمون {users}، مجموعات {groups}.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>المستبعَد، مع السبب ({count}؛ في العرض التوضيحي سجلات معيبة عمدًا):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} طلب خلال {seconds} ث.</numerusform>
            <numerusform>طلب واحد خلال {seconds} ث.</numerusform>
            <numerusform>طلبان خلال {seconds} ث.</numerusform>
            <numerusform>{requests} طلبات خلال {seconds} ث.</numerusform>
            <numerusform>{requests} طلبًا خلال {seconds} ث.</numerusform>
            <numerusform>{requests} طلب خلال {seconds} ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>التشغيل الثاني:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>المستخدمون: المخطط {expected}، والمؤكد {got}.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>المجموعات: المخطط {expected}، والمؤكد {got}.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>المستخدمون: المؤكد {expected}، وزاد العدد في الخدمة بمقدار {got}.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>المجموعات: المؤكد {expected}، وزاد العدد في الخدمة بمقدار {got}.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>لم يُنشأ أي مستخدم.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>لم تُنشأ أي مجموعة.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>لم تستجب صفحة التحقق في بيئة الاختبار كما هو متوقع.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>تعذر فتح {url}، أو ليس فيها زر للموافقة.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>أعد المحاولة؛ يعرض --verbose ما ورد فيها.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>لا يوافق العرض التوضيحي على تسجيل دخول في {host}.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>لا يفعل ذلك إلا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>شغّل identity-connect setup، ووافق على تسجيل الدخول بنفسك.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>لم تبدأ بيئة الاختبار خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>هذا الجهاز مشغول جدًا، أو يعيقها شيء.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>أعد المحاولة بعدد أقل من الأشخاص (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>بيئة الاختبار غير مثبتة.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>حزمها إضافية.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>ثبّت identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>انتهت بيئة الاختبار بشكل غير متوقع.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>أعد المحاولة؛ يعرض --verbose آخر ما أوردته.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} ليس تاريخًا مثل 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} ليس يومًا مثل 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>هذا اليوم انقضى: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>اختر من 1 إلى {most} من الأشخاص</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>برنامج Identity Connect مفتوح بالفعل؛ وأُحضرت نافذته إلى الأمام.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>لا يوجد مفتاح تثبيت بعد.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>يحدد المفتاح المؤسسة التي سيخدمها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>انسخ المفتاح من صفحة إدارة الدليل والصقه هنا.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>لم يُتحقق من هذا المفتاح لدى خدمته بعد.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>أكّد أن {host} هو خدمة مؤسستك.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>يمكن أن يؤدي المفتاح إلى أي خدمة، وهذه الخدمة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>قارن الاسم بالصفحة التي نسخت منها المفتاح، ثم حدّد المربع.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>أكّد المضيفين {host} و{scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>يمكن أن يؤدي المفتاح إلى أي مكان: يذهب تسجيل الدخول إلى الأول، ويُرسَل الأشخاص إلى الثاني.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>قارن الاسمين بالصفحة التي نسخت منها المفتاح، ثم حدّد المربع.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>لم يعد مفتاح التثبيت في المخزن المختوم.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>مُسح المخزن بعد التحقق من المفتاح.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>ارجع إلى الخطوة الأولى والصق المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>هناك سر تم التحقق منه سابقًا ولم يعد في المخزن المختوم: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>مُسح المخزن، أو فتح حساب مستخدم آخر هذا الإعداد.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>ارجع إلى الخطوة التي يُطلب فيها واكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>تحتاج هذه الخدمة إلى رمز مميز للحامل لـ SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>لا يحمله المفتاح.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>انسخه من صفحة التزويد في الخدمة.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>انسخه مرة أخرى من الصفحة التي تعرضه، دون أي شيء آخر.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>للخادم الوكيل كلمة مرور دون اسم مستخدم.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>أدخل اسم المستخدم أيضًا، أو اترك الاثنين فارغين.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>اقرأه، ثم حدّد المربع.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>لم يسجل أحد الدخول بعد.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>يعمل هذا الكمبيوتر نيابةً عن المسؤول الذي يوافق على الرمز.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>افتح الصفحة في متصفح، وسجّل الدخول هناك وأدخل الرمز.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>الرمز صالح لبضع دقائق فقط.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>القيمة {domain} ليست اسم مجال.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>للمجال اسم DNS مثل corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>اكتب اسم DNS للمجال.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>القيمة {host} ليست اسم كمبيوتر.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>اكتب الاسم الكامل، مثل dc1.corp.example.com، ولا تضف :636 إلا لمنفذ آخر.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>لم يُسمَّ أي مستخدم.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>يُقرأ الدليل بحقوق حساب واحد؛ وتكفي القراءة.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>اكتب مستخدمًا، مثل reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>لا يذكر {user} المجال الذي ينتمي إليه المستخدم.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>اكتبه بالصيغة name@domain أو DOMAIN\name أو كاسم مميز.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>كلمة مرور المستخدم مفقودة.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>اكتب كلمة مرور المستخدم الذي يقرأ الدليل.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>شغّل التشفير، أو حدّد المربع للمتابعة دونه.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>اكتبها بالصيغة DC=corp,DC=example,DC=com، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>يجب أن يكون حجم الصفحة بين {low} و{high}.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>القيمة 1000 هي ما تتوقعه وحدات التحكم بالمجال.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>شهادة المرجع المصدق ليست بصيغة PEM.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>يبدأ ملف PEM بـ -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>صدّر الشهادة بصيغة X.509 بترميز Base-64.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>لم يجتز الاتصال فحصه.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>لم يُثبَّت الاتصال بعد.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>سمِّ الحساب المالك لهذا الاتصال، أو تابع دونه.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>حتى يُعرف المالك لن يُعطَّل أو يُحذف أحد، حتى لا يُمنع المالك من الدخول.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>لم تُحدَّد أي وحدة تنظيمية.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>لا تتم إلا مزامنة الأشخاص والمجموعات في الوحدات المحددة.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>حدّد وحدة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>لم يُحدَّد أي نوع من الكائنات.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>حدّد المستخدمين أو المجموعات أو مجموعات الأمان.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>لم تبدأ المزامنة الأولى.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>لا توجد معاينة بعد.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>لا يُكتب شيء قبل أن ترى ما سيتغير.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>تعذرت قراءة الإعداد المحفوظ في {path}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>ابدأ من جديد. احتُفظ بالملف القديم بجواره.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>الإعداد المحفوظ في {path} من إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>ثبّت الإصدار الأحدث، أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>حدث ما لم يتوقعه هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>هذا خلل في البرنامج.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>انسخ التفاصيل وأرسلها إلى الدعم.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>لم يعد بالإمكان تغيير هذه الخطوة هنا: تم تثبيت الاتصال.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>لم يعد بالإمكان تغيير هذه الخطوة هنا: بدأت المزامنة الأولى.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>الوحدات والكائنات</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>تعيين الحقول</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>قواعد المستخدمين</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>مزامنة كلمات المرور</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>المراجعة والبدء</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>ما تتم مزامنته</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>كيفية المزامنة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيها</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>اسم وحدة التحكم</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>عمليات الحذف</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>حقوق المستخدم القارئ</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>وحدة التحكم الثانية</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>جارية قراءة الوحدات التنظيمية</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>جارٍ تحديد ما سيتغير</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>جارٍ إرسال المستخدمين</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>جارٍ إرسال المجموعات</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>جارٍ إرسال أعضاء المجموعات</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>استخدام المفتاح وتسجيل هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>التحقق من أن الأسرار مختومة</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>المفتاح سر: من يملكه يستطيع توصيل كمبيوتر بمؤسستك. يُحفظ في المخزن المختوم ويُنسى بعد استخدامه. وقد يؤدي مفتاح وصل بالبريد إلى أي مكان، لذلك تُؤكَّد الخدمة غير المعروفة باسمها.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>انسخ السطر كاملاً مرة أخرى من صفحة إدارة الدليل السحابي. ويمكن هناك استبدال مفتاح انتهت صلاحيته أو استخدمه كمبيوتر آخر. وإذا تعذر الوصول إلى الخدمة، فراجع إعدادات الخادم الوكيل في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>لغة هذا البرنامج على هذا الكمبيوتر. ويمكن تغييرها في أي وقت أعلى النافذة.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>تبقى الأسماء والسمات والرسائل في دليلك كما هي هناك.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>الشروط التي يجوز بموجبها استخدام هذا البرنامج. النص كاملاً هنا، حتى دون اتصال بالإنترنت؛ ويمكن حفظه وطباعته.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>يُسجَّل في الإعدادات الإصدار الذي تقبله والتاريخ.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>يسمح مسؤول في الدليل السحابي لهذا الكمبيوتر بالعمل للمؤسسة. ويتم تسجيل الدخول في متصفح، على هذا الجهاز أو أي جهاز آخر؛ ولا تصل كلمة المرور إلى هنا أبدًا.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>الرمز صالح لبضع دقائق. تذكر الصفحة في المتصفح الكمبيوتر الذي يطلب: لا تتابع هناك إلا إذا كان هذا الكمبيوتر. الحساب الذي يسجل الدخول هو مالك الاتصال، ولا تعطّله أي مزامنة ولا تحذفه أبدًا.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>كيفية الوصول إلى Active Directory: المجال، ووحدات التحكم به بالترتيب الذي تُجرَّب به، والمستخدم الذي يقرأ.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>تكفي القراءة: لا يلزم مسؤول، ولا يُكتب شيء في Active Directory أبدًا. تُدخل وحدات التحكم بأسمائها الكاملة، لأن الشهادة تصدر للاسم الكامل. والإعداد الافتراضي هو LDAP عبر SSL (المنفذ 636).</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>إذا لم يُعثر على وحدة تحكم، فقد لا يُسمح لهذا الكمبيوتر بسؤال خادم DNS للمجال؛ أضف وحدة تحكم باسمها. والتفاصيل التقنية لأي فشل موجودة في الخطوة التالية، صفًا صفًا.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>يُجرَّب فعليًا كل ما ستحتاج إليه المزامنة، صفًا تلو الآخر. يذكر كل صف ما وجده، ويمكن إعادة محاولة كل صف بمفرده.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>تُجرَّب كلمة المرور مرة واحدة لكل نقرة ولا تُعاد تلقائيًا أبدًا، حتى لا يُقفل حسابك. وتُعرض الشهادة غير الموثوقة مع كل ما يلزم لاتخاذ القرار: الوثوق بالمرجع المصدق الخاص بها، أو اعتمادها بعينها، أو عدم الوثوق بها.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>اختر صفًا لقراءة سببه وحله. والصف الذي ينتظر غيره لا يُجرَّب قبل أن ينجح ذلك.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>الأولى من خطوتين تغيّران شيئًا: يُستخدم المفتاح، ويُسجَّل هذا الكمبيوتر لدى الخدمة، وتُختم الأسرار وتُحفظ الإعدادات.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>لا يُنشأ بها أي شخص ولا يُغيَّر ولا يُعطَّل. وتُقفل الخطوات السابقة بعدها؛ ويمكن تغيير ما حددته لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>تُذكر الخطوة التي تفشل. يتابع الزر «{button:Retry}» منها؛ ويُلغي الزر «{button:Roll back}» ما تم.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>الوحدات التنظيمية التي تتم مزامنتها، وأنواع الكائنات فيها.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>تُدخل الوحدة المحددة كل ما تحتها، وكذلك الوحدات التي تُنشأ لاحقًا إذا اخترت ذلك. تُحفظ الوحدات بهويتها: فالوحدة التي أُعيدت تسميتها أو نُقلت تبقى محددة. وتُستبعد حسابات النظام دائمًا.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>الوحدة التي لا يمكن فتحها قد لا تكون مقروءة لمستخدم الاتصال. ويضيّق استعلام LDAP المستخدمين أكثر؛ ويُشار إلى موضع الخطأ فيه.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>السمة في Active Directory التي تملأ كل حقل في الدليل السحابي.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>تأتي الاقتراحات مع سببها ويمكن التراجع عنها. تُعرض النتيجة لشخص حقيقي، ويُفحص التحديد كله بحثًا عن حقول مطلوبة فارغة وقيم يشترك فيها شخصان. تربط السمة objectGUID الطرفين ولا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>الشخص الذي لا يمكن تعيين سجله يُستبعد مع ذكر السبب؛ وتتم مزامنة كل من سواه.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>من تتم مزامنته من الأشخاص في الوحدات المحددة: الجميع، أو من يستوفون المعايير.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>تُحسب الأعداد بجوار المعايير من آخر مرور على دليلك، وتذكر من سيغادر. اختبر شخصًا لترى أي شرط يحسم.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>إذا لم يبقَ أحد، فانظر إلى الشرط الذي يستبعد أكبر عدد من الأشخاص. تتجاهل المقارنات الفرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>ما يحدث للحسابات في الدليل السحابي عندما يتغير شيء في Active Directory.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>لا تُعالَج مغادرة الوحدات المحددة إلا ما دامت حالة الحساب تُتبع. لا يمكن التراجع عن الحذف؛ ويمكن التراجع عن التعطيل. وما يزيد على ما تسمح به الحدود يُحتجز وينتظر موافقتك. ولا يُعطَّل حساب المالك ولا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>متى تعمل المزامنة تلقائيًا: كل بضع دقائق مع مقارنة كاملة ليلية، أو يوميًا أو أسبوعيًا أو شهريًا.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>الأوقات محلية بحسب المنطقة الزمنية التي تختارها؛ وتُدرج عمليات التشغيل التالية، حتى عند تغيير الساعة.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>وحدات التحكم بالمجال التي ستمرر تغييرات كلمات المرور، لكي يسجل الأشخاص الدخول إلى السحابة بكلمة مرور Active Directory الخاصة بهم. هذه الخطوة اختيارية.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>يُلتقط التغيير على وحدة التحكم التي تتلقاه، لذلك ينبغي أن تكون كل وحدة تحكم قابلة للكتابة مشمولة. ويصبح الوكيل نشطًا بعد إعادة تشغيل وحدة التحكم. أما كلمات المرور الموجودة بالفعل فتتم مزامنتها عند تغييرها التالي.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>يذكر كل صف ما ينقص وسطر PowerShell الذي يصححه.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>كل ما ستفعله المزامنة الأولى قبل كتابة أي شيء: كل شخص مع السبب، وكل حقل قبل وبعد.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>إذا تغيّر الدليل منذ إنشاء المعاينة، فإنها تُنشأ مرة أخرى. يترك الزر «{button:Stop}» حالة متسقة؛ ويتابع التشغيل التالي من هناك.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>ارتباط الدليل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>اللغة المفضلة</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>هاتف العمل</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>هاتف المنزل</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>جهاز النداء</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المقاطعة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>العنوان الكامل</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>مركز التكلفة</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>الاسم الشائع</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>اسم البلد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>معرّف الموظف</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>نوع الموظف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>هاتف IP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>المعرّف الذي لا يتغير أبدًا</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>اسم الحساب (قبل Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة الويب</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>ليست في مخطط هذا الدليل سمة «{attribute}».</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>في المخطط السمة «{attribute}»، لكن ليس لكائنات من هذا النوع.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>تحتوي السمة «{attribute}» على بيانات ثنائية لا تُقرأ كنص.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>يمكن أن تكون للسمة «{attribute}» عدة قيم؛ وتُؤخذ الأولى في الترتيب.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>تحتوي السمة «{attribute}» على الاسم المميز لكائن آخر.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>السمة «{attribute}» رقم، يُرسَل كما هو مكتوب.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>السمة «{attribute}» وقت، يُرسَل كما يكتبه الدليل.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>السمة «{attribute}» في المخطط: نص، قيمة واحدة.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>قيمة ثابتة</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>الأول غير الفارغ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>دون مسافات زائدة</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>جزء منه</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>استبدال نص</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>قيمة افتراضية إذا كان فارغًا</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>الأول من</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>دون زوائد</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>استبدال في</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>افتراضي لـ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>بينها</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>من الحرف رقم</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>العدد (فارغ: الكل)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>النص المراد استبداله</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>استبداله بـ</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>القيمة إذا كان فارغًا</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>معيَّنة</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>مستبعَد: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>اقرأ الملاحظة</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>فارغ: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>مكرر: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>أطول من اللازم: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>ليس نصًا: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>غير مرئي: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>يصعب أن يصل البريد إلى «{domain}» من الخارج.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>تُستخدم أسماء كهذه داخل الشبكات فقط. عدد العناوين التي تتضمنه: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>عيّن سمة أخرى إلى «{field}»، أو تابع إذا كنت تعرف المجال.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>الحقل «{field}» مطلوب، وفارغ لدى {count}.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>يجب أن يختلف الحقل «{field}» لكل شخص، وعدد من يشتركون في قيمة {count}.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>الحقل «{field}» أطول من اللازم لدى {count}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>لا يمكن قراءة الحقل «{field}» كنص لدى {count}.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>يحتوي الحقل «{field}» على أحرف غير مرئية لدى {count}.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>لا يوجد استعلام LDAP.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>اكتب استعلامًا، مثل (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>ينتهي استعلام LDAP قبل الأوان.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>القوس عند الحرف {opened} لا يُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>أضف قوس إغلاق، أو تابع الكتابة.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>قوس الإغلاق عند الحرف {position} زائد.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>لم يُفتح ما يمكن أن يغلقه.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>أزله، أو أضف قوس الفتح الذي يخصه.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>يستمر استعلام LDAP بعد نهايته: «{found}».</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>الاستعلام الواحد زوج واحد من الأقواس؛ ويأتي هذا بعده، عند الحرف {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>اربط الشروط باستخدام &amp; (جميعها) أو | (يكفي واحد): (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>ليست حول {operator} عند الحرف {position} أقواس.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>ضع الاستعلام كله بين قوسين: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>هناك قوس فتح أو إغلاق مفقود قبل «{found}».</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>عند الحرف {position} إما أن يبدأ شرط آخر أو أن تنتهي المجموعة.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>ضع كل شرط بين قوسين خاصين به: (&amp;(department=Sales)(title=*)). وتُكتب كلمات مثل AND وOR في المقدمة بالشكل &amp; و|.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>يُفتح قوسان أحدهما بعد الآخر عند الحرف {position}.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>تُربط الشروط المتجاورة باستخدام &amp;، أو | أو !، وتأتي العلامة أولاً.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>اكتب (&amp;(department=Sales)(title=*))، أو أزل زوجًا من الأقواس.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>ليس لـ {operator} عند الحرف {position} شرط.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>ضع بعده شروطًا، كلاً منها بين قوسين: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>تنطبق العلامة ! على شرط واحد، ويتبعها شرط ثانٍ عند الحرف {position}.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>اكتب (!(&amp;(department=Sales)(title=*))) أو (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>اسم السمة مفقود عند الحرف {position}.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>سمِّ سمة قبل العلامة، مثل department في (department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>القيمة {name} ليست اسم سمة.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>تتكون الأسماء من أحرف وأرقام وواصلات وتبدأ بحرف؛ والحرف {position} غير ذلك.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>اكتب الاسم كما هو في Active Directory، مثل department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>العلامة = مفقودة بعد {name}، عند الحرف {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>يتكون الشرط من اسم، وإحدى العلامات = &gt;= &lt;= ~=، وقيمة.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>اكتبه بالشكل (department=Sales). لا توجد العلامتان &gt; أو &lt;: استخدم &gt;= و&lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>يوجد قوس فتح داخل قيمة، عند الحرف {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>الأقواس تخص الاستعلام نفسه.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>اكتب \28 بدلاً من ( و\29 بدلاً من ) عندما تكون جزءًا من القيمة؛ وإلا فأغلق الشرط أولاً.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>الخط المائل العكسي عند الحرف {position} لا يتبعه رقمان سداسيان عشريان.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>يبدأ الخط المائل العكسي حرفًا يُكتب برقمه.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>اكتب \5c للخط المائل العكسي نفسه.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>لا يمكن استخدام العلامة النجمية مع {operator} (الحرف {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>لا تأخذ جزءًا من قيمة إلا العلامة =.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>استخدم =، أو اكتب \2a للعلامة النجمية التي هي جزء من القيمة.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>يوجد فاصل أسطر أو حرف آخر غير مرئي ({character}) داخل قيمة، عند الحرف {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>كثيرًا ما يكون النص الملصق مقسمًا إلى أسطر.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>أزله. لا بأس بفواصل الأسطر بين الشروط.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>القيمة {rule} ليست اسم قاعدة مطابقة.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>بين النقطتين الرأسيتين، قبل الحرف {position}، يوجد رقم قاعدة.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>اكتبه بالشكل (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>الحرف {character} عند الموضع {position} علامة كاملة العرض.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>تُكتب استعلامات LDAP بالعلامة الضيقة: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>بدّل أسلوب الإدخال إلى نصف العرض واكتب {plain}.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>يزيد تداخل استعلام LDAP على {depth} مستوى (الحرف {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>لا تقرأ وحدات التحكم بالمجال إلى هذا الحد.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>اجمع الشروط ذات العلامة نفسها في مستوى واحد.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>لا يمكن لوحدة التحكم {host} الإجابة عن استعلام LDAP هذا.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>استخدم سمة أخرى. ما أفادت به وحدة التحكم موجود في التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>في استعلام LDAP تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>لا يعرف المخطط سمة {attribute} للمستخدمين: لا يعثر الشرط على أحد.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>لا يعرف المخطط سمة {attribute} للمستخدمين: لا يعثر الشرط على أحد. يوجد: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>يتجاهل Active Directory شرطًا دون سمة: لا يعثر على أحد.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>ليست في Active Directory قاعدة مطابقة {rule}: لا يعثر الشرط على أحد.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>تحتوي السمة {attribute} على أسماء مميزة لا تُقارَن إلا كاملة: مع العلامة النجمية لا يعثر الشرط على أحد.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>تُقارَن السمة {attribute} بلا شيء، وهذا لا يعثر على أحد. وللأشخاص دون قيمة اكتب (!({attribute}=*)).</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>تبدأ قيمة {attribute} بعلامة نجمية: لا يفيد أي فهرس، ويُنظر في كل مستخدم.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>السمة {attribute} غير مفهرسة: يُنظر في كل مستخدم، وهذا بطيء في المجالات الكبيرة.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>يعامل Active Directory العلامة ~= مثل =: يجب أن تساوي السمة {attribute} القيمة تمامًا.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>بعد {attribute} يتجاهل Active Directory الجزء :dn.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>تحتوي قيمة {attribute} على حرف لا يُرى ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>أكّد أن الحسابات تُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>لا يمكن استرجاع بريد الحساب المحذوف وملفاته وبياناته، حتى إذا تمت مزامنة الشخص مرة أخرى.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>أكّد ذلك في البطاقة، أو اختر تعطيل الحسابات.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>يجب أن يكون الحد بين 0 و{most}.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>اكتب عددًا من التغييرات.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>القيمة {value} ليست نسبة.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>اكتب نسبة من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>يسمح الحد بما لا يقل عن {floor}، لكن لا يزيد أبدًا على {ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>العدد الثاني هو الغالب، لذلك لن يكون للأول أثر.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>قلّل العدد الأول، أو زد الثاني.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>القيمة {value} ليست نسبة يُحتجز عندها كل شيء.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>الدليل الذي يعطي كائنات أقل بكثير من ذي قبل ربما قُرئ بحقوق أقل.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>اكتب نسبة أكبر من 0 وحتى 100 بالمئة.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>معطَّل في Active Directory</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>نُقل خارج الوحدات المحددة</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>حُذف في Active Directory</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>أُعيد تمكينه</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>حُذف في الخدمة</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>انتهت صلاحية الحساب</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>يُنشأ حساب جديد فارغ.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>لا يحدث شيء: زال من الطرفين.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>لا يُنشأ أي حساب.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>يُمكَّن الحساب.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>يُعطَّل الحساب.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>يُحذف الحساب نهائيًا.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>يبقى نشطًا، ولا تتم مزامنته بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>يبقى نشطًا: لا يُعطَّل المالك ولا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>يبقى نشطًا حتى يُعرف مالك الاتصال.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>يصل ما يُرسَل إلى مخزن مخصص في Zoho Directory. وتحدد إعدادات المخزن نفسه ما إذا كانت الحسابات هناك تتبع تغيير الحالة أو المغادرة أو الحذف.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>يحدد Zoho Directory ذلك بنفسه: في إعدادات المخزن المخصص (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>تحدد خدمة SCIM ذلك بنفسها: ابحث عن الدعوات أو الإشعارات في صفحات إدارتها.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>تحدد هذه الخدمة ذلك بنفسها، في صفحات إدارتها.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>لم تُحدَّد أي وحدة تحكم.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>تلتقط وحدة التحكم تغييرات كلمات المرور التي تُجرى عليها دون غيرها.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>حدّد كل وحدة تحكم قابلة للكتابة، أو أوقف مزامنة كلمات المرور.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>هذه الخدمة لا تقبل كلمات مرور.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>لا توفر استدعاء وكيل كلمات المرور ولا changePassword الخاص بـ SCIM.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>تابع دون مزامنة كلمات المرور. يعيّن الأشخاص كلمة مرورهم في الخدمة.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>المخزن المخصص في Zoho Directory لا يقبل كلمات مرور.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>ما يُرسَل إلى هناك لا يصبح كلمة مرور لأحد.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>تابع دون مزامنة كلمات المرور. يعيّن الأشخاص كلمة مرورهم في Zoho Directory.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB، المنفذ 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM، المنفذ 5985 أو 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>قابلة للكتابة</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>تسجيل الدخول عبر SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>إمكان الكتابة في ADMIN$</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>تسجيل الدخول عبر WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>الإصدار والبنية</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>حماية LSA</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>عوامل تصفية كلمات مرور أخرى</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>إعادة تشغيل معلّقة</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>تثبيتات أخرى</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>لم يُفحص: يجب أن تستجيب وحدة التحكم أولاً.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>لا يعرف DNS في هذا الكمبيوتر {host}.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>السجل مفقود، أو يسأل هذا الكمبيوتر خادم DNS خارج المجال.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>اجعل هذا الكمبيوتر يستخدم خادم DNS في المجال. يعرض هذا السطر ما يجيب به:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>تستجيب وحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>لم تستجب وحدة التحكم {host} خلال {seconds} ث على أي منفذ.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>هي متوقفة عن العمل، أو أن جدار حماية بين هنا و{addresses} يُسقط كل شيء.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>ابدأ تشغيل وحدة التحكم أو افتح جدار الحماية. يجرّب هذا السطر ذلك من هنا:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>تستجيب على المنفذ {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>ترفض وحدة التحكم {host} بروتوكول SMB على المنفذ {port}.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>خدمة Server لا تعمل؛ ويُنسخ الوكيل عبرها.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>لا رد من وحدة التحكم {host} على المنفذ {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>يُسقطه جدار حماية على وحدة التحكم أو في الطريق؛ ويُنسخ الوكيل عبره. ولا يلزم SMB إلا في أثناء التثبيت أو الإزالة.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>افتح المنفذ {port} في الطريق، وشغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>تستجيب على المنفذ {port}، مع التشفير بـ TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>تستجيب على المنفذ {port}؛ وتُشفَّر الرسائل بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>ترفض وحدة التحكم {host} بروتوكول WinRM على المنفذين {port} و{other}.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>الاتصال عن بُعد عبر PowerShell متوقف؛ ويُثبَّت الوكيل من خلاله.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>لا رد من وحدة التحكم {host} على المنفذين {port} و{other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>يُسقطه جدار حماية على وحدة التحكم أو في الطريق؛ ويُثبَّت الوكيل من خلاله.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>يمكن تغيير كلمات المرور عليها.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>غير مطلوب: هي للقراءة فقط، وتمرر كل تغيير لكلمة مرور إلى وحدة تحكم قابلة للكتابة.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}، {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>لا يذكر الدليل ما الذي تشغّله {host}.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>لا يشغّل {host} نظام Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>يذكر الدليل {system} {version}. والوكيل جزء من تسجيل الدخول الخاص بـ Windows.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>استبعدها.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>تشغّل وحدة التحكم {host} إصدارًا قديمًا جدًا من Windows: {system}، {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>يحتاج الوكيل إلى Windows Server 2012 أو إصدار أحدث.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>استبعدها، أو استبدل وحدة التحكم. لا تُلتقط التغييرات التي تُجرى عليها.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>ينتمي هذا الكمبيوتر إلى {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>ينتمي هذا الكمبيوتر إلى {own}، وليس إلى {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>لا يصل إلى وحدات التحكم في {domain} إلا حيث يثق أحد المجالين بالآخر.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>وإذا لم يكن ذلك، فثبّت من كمبيوتر في {domain}.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>لا يمكن هنا تحديد ما إذا كان هذا الكمبيوتر ينتمي إلى {domain}.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>لا يفصح عن ذلك سوى Windows، وLinux مع realmd.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>يُنسخ الوكيل باستخدام Kerberos: تأكد من أن هذا الكمبيوتر يمكنه تسجيل الدخول إلى {domain}.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>لا ينتمي هذا الكمبيوتر، {machine}، إلى أي مجال.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>لا يكون Kerberos، الذي يُثبَّت الوكيل به، مضمونًا إلا على كمبيوتر في {domain}.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>شغّل Identity Connect على كمبيوتر في المجال، أو اضمم هذا الكمبيوتر إليه، وهذا يعيد تشغيله. كمسؤول، هنا:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>الحساب {account} عضو في Domain Admins.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>الحساب {account} مسؤول على وحدات التحكم.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>لا يمكن للحساب {account} قراءة مجموعاته.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>لا يعرضها الدليل له.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>تُجرَّب حقوقه عند التثبيت.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>يُطلب حساب آخر عند التثبيت.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>لا يُسمح للحساب {account} بالتثبيت على وحدات التحكم.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>لا ينتمي إلى Domain Admins ({sid}) ولا إلى Administrators، ولا من خلال مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>استخدم حسابًا آخر عند التثبيت، أو اطلب من عضو في Domain Admins تشغيل هذا السطر:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>يعمل PowerShell هناك في وضع اللغة المقيد: لا يسمح AppLocker أو App Control for Business إلا بالبرامج النصية التي يذكرها نهج.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>استثنِ الحساب من ذلك النهج في أثناء تثبيت الوكيل، أو ثبّت الحزمة عبر توزيع البرامج. يعرض هذا السطر الوضع، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>إصدار PowerShell على وحدة التحكم {host} أقدم من 5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>يأتي مع Windows Server 2016؛ وتحتاج الأنظمة الأقدم إلى Windows Management Framework 5.1.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>ثبّت Windows Management Framework 5.1، أو استبدل وحدة التحكم. يعرض هذا السطر الإصدار، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>لا تعمل خدمة Task Scheduler على وحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>تُثبَّت الحزمة بحساب SYSTEM، من خلال مهمة تعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>القيمة {host} ليست اسم كمبيوتر أو عنوانه.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>يتكون الاسم من أحرف وأرقام وواصلات ونقاط؛ ويتكون العنوان من أرقامه.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>أدخل اسم DNS الكامل لوحدة التحكم، مثل dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>تعذر الوصول إلى {host} على المنفذ {port} (SMB).</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>ليس لهذا الكمبيوتر طريق إلى شبكتها.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>وصّل هذا الكمبيوتر بشبكة وحدات التحكم (VPN أو توجيه). يجرّب هذا السطر ذلك من هنا:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>توقفت وحدة التحكم {host} عن الاستجابة على المنفذ {port} (SMB): لا شيء منذ {seconds} ث.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>هي مثقلة بالأعباء أو يُعاد تشغيلها، أو أن جهازًا في الطريق يسمح بفتح الاتصال ثم يحتجز ما يُرسَل.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك، فابحث عن جدار حماية أو مُحسِّن WAN في الطريق.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>ما يستجيب على المنفذ {port} في {host} لا يستخدم SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>يستمع برنامج آخر هناك، أو يستجيب جهاز في الطريق بدلاً منها.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>اعرف ما الذي يستمع. شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>لا تشفّر وحدة التحكم {host} بروتوكول SMB.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>لا توفر SMB 3، أو لا توفر التشفير معه. ولا يُرسَل الوكيل بنص غير مشفر أبدًا.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>فعّل SMB 3. شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>سمحت وحدة التحكم {host} للحساب {user} بالدخول كضيف فقط.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>لا تعرف الحساب وتسمح للغرباء بالدخول كضيوف؛ واتصال الضيف غير موقَّع وغير مشفر.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>استخدم حسابًا من Domain Admins، وأوقف حساب الضيف. شغّل هذا السطر كعضو في Domain Admins:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>لا يوجد اسم مستخدم أو لا توجد كلمة مرور لتسجيل الدخول إلى {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>لم يُقدَّم الحساب المخزَّن ولا حساب آخر.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>أدخل اسم مستخدم وكلمة مرور لعضو في Domain Admins، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>ترفض وحدة التحكم {host} كلمة مرور {user}، أو لا تعرف هذا الحساب.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>اسم المستخدم أو كلمة المرور خطأ؛ ولا يُميَّز بينهما.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>صحّح الاثنين، ثم أعد المحاولة. قد تؤدي عدة محاولات إلى قفل الحساب.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>الحساب {user} غير موجود.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>ليس في المجال الذي سُئل حساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>اكتبه بالصيغة user@domain أو DOMAIN\user. يعرض هذا السطر ما إذا كان موجودًا:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>عطّله مسؤول.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>استخدم حسابًا آخر، أو مكّنه. شغّل هذا السطر كعضو في Domain Admins:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>انقضى آخر يوم له.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>استخدم حسابًا آخر، أو مدّد صلاحيته. شغّل هذا السطر كعضو في Domain Admins:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>جُرِّبت به كلمات مرور خاطئة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>انتظر حتى يُلغى قفله تلقائيًا، أو ألغِ قفله. شغّل هذا السطر كعضو في Domain Admins:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>الحساب {user} معطَّل أو مقفل أو منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>لا يذكر Kerberos أيها.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>استخدم حسابًا آخر، أو اعرف أيها ينطبق. يعرض هذا السطر الحالات الثلاث:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>انتهت صلاحية كلمة مرور {user} أو يجب تغييرها.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>هي قديمة جدًا، أو يطلب مسؤول كلمة مرور جديدة عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>غيّرها بتسجيل الدخول إلى Windows مرة واحدة؛ ثم أدخل الجديدة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>لا يُسمح للحساب {user} بتسجيل الدخول في هذه الساعة.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>تستبعدها ساعات تسجيل الدخول المحددة للحساب.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>استخدم حسابًا آخر، أو أعد المحاولة في وقت آخر.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>لا يُسمح للحساب {user} بتسجيل الدخول إلى {host} عبر الشبكة.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>الحساب مقيَّد بأجهزة كمبيوتر معينة، أو يمنعه نهج (Deny access to this computer from the network أو Protected Users أو نهج مصادقة).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>استخدم حسابًا آخر من Domain Admins. يعرض هذا السطر قيود الحساب:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>لا يمكن لوحدة التحكم {host} التحقق من كلمة مرور {user} الآن.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>خدمة Netlogon الخاصة بها لا تعمل، أو لا تصل إلى أي وحدة تحكم أخرى.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>ابدأ الخدمة. شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>ترفض وحدة التحكم {host} بروتوكول NTLM.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>يقيّده نهج في المجال؛ وقد اختير NTLM لوحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>اختر Kerberos لوحدة التحكم {host} مرة أخرى، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>ترفض وحدة التحكم {host} تسجيل دخول {user}: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>لا تذكر سببًا معروفًا هنا؛ والحالة هي حالة Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>ابحث عنها في سجل Security على وحدة التحكم (الحدث 4625). شغّل هذا السطر هناك كمسؤول:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>فشل تسجيل دخول {user} إلى {host}.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>تحقق من طريقة كتابة اسم المستخدم (user@domain أو DOMAIN\user)، أو اختر Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>يحتاج Kerberos إلى اسم وحدة التحكم، لا إلى عنوانها {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>تصدر التذاكر للأسماء.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>أدخل اسم DNS الكامل؛ أو اختر NTLM للعنوان {host} إذا كان لا بد من العنوان.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>لا يعرف Kerberos وحدة التحكم بالاسم {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>الاسم مستعار أو مكتوب خطأً، أو الخدمة cifs/{host} غير مسجَّلة.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>لا يعثر Kerberos على مجال {user}.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>ما يتبع @ ليس اسم المجال، أو لا يعرف هذا الكمبيوتر وحدات التحكم به.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>اكتب الحساب بالصيغة DOMAIN\user، واجعل هذا الكمبيوتر يستخدم DNS الخاص بالمجال.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>لا تستجيب أي وحدة تحكم لـ Kerberos، لذلك لا يمكن للحساب {user} تسجيل الدخول إلى {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>أحد جدران الحماية يحجب المنفذ 88، أو لا يعثر هذا الكمبيوتر على وحدات التحكم في DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>افتح المنفذ 88 (TCP وUDP) إلى وحدات التحكم. يجرّب هذا السطر ذلك من هنا:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>لم يستجب Kerberos خلال {seconds} ث، لذلك لا يسجل أحد الدخول إلى {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>أحد جدران الحماية يحجب المنفذ 88 إلى وحدات التحكم في {realm}، أو جميعها مشغولة.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>تختلف ساعتا هذا الكمبيوتر و{host} أكثر مما يسمح به Kerberos.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>بينهما أكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>اضبط ساعة هذا الكمبيوتر وفق المجال. شغّل هذا السطر هنا كمسؤول:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>لم يُثبَّت Kerberos على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>يحتاج إليه تسجيل الدخول إلى {host}؛ وهو على Linux إضافة لـ Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>ثبّت Identity Connect مع إضافته kerberos؛ أو اختر NTLM لوحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>يرفض Kerberos تسجيل دخول {user} إلى {host}.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>تحقق من اسم المستخدم ومن ساعة هذا الكمبيوتر وDNS؛ أو اختر NTLM لوحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>ليست لدى وحدة التحكم {host} المشاركة ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>المشاركات الإدارية متوقفة هناك.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>فعّلها. شغّل هذا السطر على وحدة التحكم كمسؤول؛ وتنقطع جميع مشاركاتها للحظة:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>لا يُسمح للحساب {user} باستخدام ADMIN$ على {host}.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>لا يُسمح بذلك إلا للمسؤولين على وحدة التحكم، وهذا الحساب ليس منهم.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>استخدم حسابًا له حقوق Domain Admins، هنا أو في إعدادات الاتصال، وأعد المحاولة. ولا يلزم تثبيت شيء مرة أخرى. يعرض هذا السطر من لديه هذه الحقوق:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>لا تسمح وحدة التحكم {host} للحساب {user} بكتابة {name} في ADMIN$.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>يمكن للحساب القراءة هناك لا الكتابة: فهو ليس مسؤولاً على وحدة التحكم، أو تغيّرت حقوق مجلد Windows.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>استخدم حسابًا له حقوق Domain Admins، وأعد المحاولة. شغّل هذا السطر على وحدة التحكم لرؤية الحقوق:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>لا تقبل المشاركة ADMIN$ على {host} ملفات: هي محمية ضد الكتابة.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>لا يمكن الكتابة على وحدة التخزين التي يوجد عليها Windows.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>اعرف ما يحميها. شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>قرص {host} ممتلئ: لم تتسع المساحة لـ {name}.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>لم تبقَ مساحة على وحدة التخزين التي يوجد عليها Windows، أو استُنفدت حصة. وأُزيل ما كان قد نُسخ.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>وفّر مساحة، وأعد المحاولة. يعرض هذا السطر على وحدة التحكم المساحة الحرة:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>لا تقبل وحدة التحكم {host} مزيدًا من العمل عبر SMB الآن.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>استُنفدت ذاكرتها أو عدد جلساتها.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>أعد المحاولة لاحقًا. يعرض هذا السطر على وحدة التحكم من هو متصل:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>الملف {name} على {host} قيد الاستخدام.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>يستخدمه برنامج هناك، مثل msiexec أو برنامج مكافحة فيروسات.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>أعد المحاولة بعد بضع دقائق. يعرض هذا السطر على وحدة التحكم ما إذا كان msiexec يعمل:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>انقطع الاتصال بوحدة التحكم {host} (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>أنهته وحدة التحكم أو الشبكة. والملف الذي كان قيد النسخ تزيله وحدة التحكم نفسها.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك، فانظر في سجل System على وحدة التحكم:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>ردّت وحدة التحكم {host} على SMB بطريقة غير معروفة هنا: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك، فانظر في سجل SMB على وحدة التحكم:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>العنصر {name} ليس على {host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>لم يُكتب بعد، أو أزاله شخص.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>أعد محاولة التثبيت على وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>لم يصل {name} كاملاً إلى {host}: {found} من {sent} بايت.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>أسقطت وحدة التحكم، أو نظام الملفات فيها، جزءًا. وأُزيل ما وصل.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك، فافحص القرص. شغّل هذا السطر على وحدة التحكم:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>تعذرت حماية المجلد {folder} على {host}.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>كان يمكن لغير SYSTEM وAdministrators الكتابة فيه: وحدة التخزين الخاصة به لا تحفظ الحقوق، أو يغيّرها شيء. وقد أُزيل، ولم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>يجب أن تقع ADMIN$ على NTFS أو ReFS. يعرض هذا السطر ذلك على وحدة التحكم:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>المجلد {folder} ليس مجلدًا لـ Identity Connect، ويُترك وشأنه.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>لا يُكتب ولا يُزال إلا ما أنشأه Identity Connect نفسه تحت IdentityConnect.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>أزله يدويًا إذا لم تكن هناك حاجة إليه.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>تعذرت قراءة الحزمة {path}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>الحزمة {path} ليست التي تم تكوينها.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>قيمة SHA-256 الخاصة بها {found}؛ والمتوقعة {expected}. هي إصدار آخر، أو غيّرها شخص. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>احصل على الحزمة مرة أخرى من مصدرها، وقارن قيمة SHA-256 الخاصة بها. يعرضها هذا السطر هنا:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>تغيّرت الحزمة {path} في أثناء نسخها.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>لِما قُرئ في المرة الثانية قيمة SHA-256 أخرى. وأُزيل ما كان قد نُسخ.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>اعرف ما الذي يكتب فيها، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>لم يُقدَّم حساب أو كلمة مرور لوحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>ليس للحساب المخزَّن ولا لحساب آخر كلاهما.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>أدخل الحساب الذي يثبّت، وكلمة مروره.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>أدخل اسم DNS الكامل لوحدة التحكم، أو اختر NTLM لها.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>أنهت وحدة التحكم {host} الاتصال على المنفذ {port} (WinRM) في منتصفه.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>أُعيد تشغيل Windows Remote Management، أو يُعاد تشغيل وحدة التحكم، أو أن جهازًا في الطريق قطع الاتصال.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك، فأعد تشغيل الخدمة. على وحدة التحكم، كمسؤول:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>توقفت وحدة التحكم {host} عن الاستجابة على المنفذ {port} (WinRM): لا شيء منذ {seconds} ث.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>ما يستجيب على المنفذ {port} في {host} ليس Windows Remote Management.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>لا تقبل وحدة التحكم {host} أي رسالة على المنفذ {port} (WinRM): حالة HTTP هي {status}، دون سبب.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>لم يُعَدّ مستمع Windows Remote Management، أو أُعدّ جزئيًا فقط.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>أعدّه مرة أخرى. شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>لم تكن إحدى استجابات {host} على المنفذ {port} (WinRM) مشفرة كما اتُّفق.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>ابحث عن جهاز بين هنا و{host} يقرأ HTTP أو يغيّره. وتُبعد شهادةٌ لـ WinRM أجهزة كهذه؛ شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>ما يستجيب على المنفذ {port} في {host} لم يثبت أنه {host}.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>قبل تسجيل الدخول ولم يجب عنه، وهو ما لا تستطيعه إلا وحدة التحكم نفسها.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>ابحث عن جهاز في الطريق يستجيب بدلاً منها، أو عن سجل قديم لـ {host} في DNS. يعرض هذا السطر ما يذكره DNS، هنا:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>لا توفر وحدة التحكم {host} لـ WinRM على المنفذ {port} أيًا من Kerberos أو Negotiate.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>هما متوقفان هناك. ولا يُستخدم Basic أبدًا، لأنه يرسل كلمة المرور بشكل مقروء.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>شهادة {host} لـ WinRM (المنفذ {port}) غير موثوقة.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>ثق بذلك المرجع المصدق في إعدادات الاتصال. أو شغّل هذا السطر على وحدة التحكم كمسؤول لبدء استخدام شهادة من المرجع المصدق للمجال موجودة في مخزن الكمبيوتر:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>الشهادة المستخدمة لـ WinRM على المنفذ {port} لاسم غير {host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>صدرت لاسم آخر لوحدة التحكم، أو يستجيب جهاز آخر.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>زوّد WinRM بشهادة بالاسم {host}. وإذا كانت في مخزن الكمبيوتر شهادة كهذه، فإن هذا السطر يبدأ استخدامها، على وحدة التحكم، كمسؤول:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>شهادة {host} لـ WinRM (المنفذ {port}) غير صالحة اليوم.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>انتهت صلاحيتها، أو لم تبدأ بعد، أو ساعة هذا الكمبيوتر خاطئة.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>جدّدها. وإذا كانت في مخزن الكمبيوتر شهادة جديدة، فإن هذا السطر يبدأ استخدامها، على وحدة التحكم، كمسؤول:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>زالت شهادتها، أو مفتاحها ضعيف للغاية، أو لا يعمل عليها سوى TLS أقدم من 1.2.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>أعدّ المستمع مرة أخرى. شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>كلمة مرور {user} خاطئة.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>كُتبت خطأً، أو تغيّرت منذ تخزينها.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>أدخلها مرة أخرى. تُحتسب كل محاولة خاطئة ضمن ما يقفل الحساب؛ ويعرض هذا السطر الحسابات المقفلة:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>لا يعرف مجال {host} الحساب {user}.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>كُتب الاسم خطأً، أو ينتمي الحساب إلى مجال آخر.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>اكتبه بالصيغة user@domain أو DOMAIN\user، مع مجال الحساب.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>لا يُسمح للحساب {user} بتسجيل الدخول: هو مقفل أو معطَّل أو منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>لا يذكر Kerberos أيها.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>ألغِ قفله أو مكّنه، أو استخدم حسابًا آخر. يعرض هذا السطر أيها ينطبق:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>لا يُسمح للحساب {user} بتسجيل الدخول على {host} الآن، أو ليس من هنا.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>تمنعه ساعات تسجيل الدخول، أو أجهزة الكمبيوتر التي يُسمح له بتسجيل الدخول إليها، أو نهج مصادقة.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>غيّر ذلك في خصائص الحساب، أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>انتهت صلاحية كلمة مرور {user}، أو يجب تغييرها أولاً.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>عيّن كلمة مرور جديدة بتسجيل الدخول إلى Windows مرة واحدة؛ ثم أدخلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>لا يعرف Kerberos خدمة باسم {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>الاسم {host} مستعار وليس اسم وحدة التحكم نفسها، أو اسم الخدمة مسجَّل لحساب آخر أيضًا أو غير مسجَّل لأي حساب.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>أدخل اسم DNS الكامل لوحدة التحكم. يعرض هذا السطر صاحب اسم الخدمة:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>يتسامح Kerberos مع خمس دقائق.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>اضبط ساعة هذا الكمبيوتر وفق المجال. كمسؤول، هنا:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>لا يُعثر على Kerberos للمجال المذكور في {user}.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>ما يأتي بعد @ ليس مجالاً بل لاحقة لتسجيل الدخول، أو يسأل هذا الكمبيوتر خادم DNS خارج المجال.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>اكتب الحساب بالصيغة DOMAIN\user: يُسأل عندئذٍ مجال {host}.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>الاسم {host} مختصر: لا يمكن لـ Kerberos تحديد المجال الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>لا ينتمي هذا الكمبيوتر إلى مجال يمكن إضافته.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>لا تستجيب أي وحدة تحكم لـ Kerberos للحساب {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>المنفذ 88 مغلق في الطريق، أو لا يُعثر على وحدات التحكم بالمجال في DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>افتح المنفذ 88 (TCP وUDP) إلى وحدات التحكم. يجرّب هذا السطر ذلك، من هنا:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>لم يتلقَّ تسجيل الدخول على {host} استجابة خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>جدار حماية في الطريق يُسقط Kerberos (المنفذ 88)، أو لا يستجيب خادم أسماء.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>هو على Linux جزء مستقل.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>ثبّت Identity Connect معه: pip install &apos;identity-connect[kerberos]&apos;. يتطلب ذلك مترجم C وملفات رأس Python وlibkrb5-dev.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>ترفض وحدة التحكم {host} الحساب {user} على المنفذ {port} (WinRM)، مع أن Kerberos منح تذكرة.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Kerberos متوقف في إعدادات Windows Remote Management، أو اسم خدمته يخص حسابًا آخر، أو لا ينتهي الاتصال عند وحدة التحكم نفسها.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>ترفض وحدة التحكم {host} الحساب {user} على المنفذ {port} (WinRM مع NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>كلمة المرور خاطئة، أو أن أحد النُهج يمنع NTLM هناك، أو لا ينتهي الاتصال عند وحدة التحكم نفسها.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>تحقق من كلمة المرور، أو اختر Kerberos لوحدة التحكم {host} مرة أخرى. يعرض هذا السطر النهج (1 أو 2: يُرفض NTLM)، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>فشل تسجيل دخول {user} على {host} (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>الإجابة ضمن «{button:Technical details}»؛ وهذا البرنامج لا يعرفها.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>جرّب DOMAIN\user بدلاً من user@domain، أو اختر NTLM لوحدة التحكم {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>سجّل {user} الدخول على {host}، لكن لا يُسمح له باستخدام Windows Remote Management هناك.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>لا يُسمح بذلك إلا للمسؤولين ولأعضاء Remote Management Users؛ ويُثبَّت الوكيل بواسطة مسؤول.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>استخدم حسابًا من Domain Admins. أو اجعل الحساب مسؤولاً على جميع وحدات التحكم، بهذا السطر على وحدة تحكم:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>لا تمنح وحدة التحكم {host} الحساب {user} جلسة shell أخرى.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>الجلسات المفتوحة بهذا الحساب أكثر من اللازم: كل برنامج يدير Windows عن بُعد يحتفظ ببعضها، وتبقى جلسات البرنامج الذي توقف بعض الوقت.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>انتظر ربع ساعة، أو اسمح بالمزيد. شغّل هذا السطر على وحدة التحكم:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>أنهت وحدة التحكم {host} ما كان يعمل عليها.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>أُعيد تشغيل Windows Remote Management هناك، أو يُعاد تشغيل وحدة التحكم.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>لم تبدأ وحدة التحكم {host} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>Windows Remote Management مثقل بالأعباء هناك.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>يرفض Windows Remote Management على {host}: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>السطر من وحدة التحكم نفسها.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>أرسلت وحدة التحكم {host} استجابة لا يمكن قراءتها (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>يغيّرها شيء في الطريق، أو الخدمة تالفة.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>أعد تشغيل الخدمة. شغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>فشل PowerShell على {host} (رمز الإنهاء {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>صحّح ما يذكره، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>لم تنتهِ وحدة التحكم {host} خلال {seconds} ث. وطُلب منها التوقف.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>هي مثقلة بالأعباء، أو هناك ما ينتظر شخصًا.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>أعد المحاولة عندما تكون وحدة التحكم أقل انشغالاً. يعرض هذا السطر ما يشغلها:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>ما أجابت به وحدة التحكم ليس استجابة برنامجنا النصي.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>يكتب ملف تعريف أو نهج أو برنامج آخر في إخراج PowerShell هناك.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>لم يُفحص: يجب أن ينجح تسجيل الدخول عبر SMB أولاً.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>لم يُفحص: يجب أن ينجح تسجيل الدخول عبر WinRM أولاً.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>لم يُفحص: يجب أن تصف وحدة التحكم نفسها أولاً.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>لم يُجرَّب: رُفض الحساب. وتُحتسب كل محاولة أخرى ضمن ما يقفله.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>لم تنتهِ وحدة التحكم {host} من الفحوص بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>تستجيب، لكن ببطء شديد: هي مثقلة بالأعباء، أو أن جهازًا في الطريق يحتجز الحزم.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>أعد المحاولة عندما تكون أقل انشغالاً. يعرض هذا السطر من هنا كيف تستجيب:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>تم تسجيل الدخول؛ وكل شيء موقَّع ومشفر.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>كُتب ملف في ADMIN$ ثم أُزيل.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>تم تسجيل الدخول بـ Kerberos، مع التشفير بـ TLS.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>تم تسجيل الدخول بـ Kerberos، الذي يشفّر كل رسالة.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>تم تسجيل الدخول بـ NTLM، كما اختير، مع التشفير بـ TLS.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>تم تسجيل الدخول بـ NTLM، كما اختير. يشفّر كل رسالة، ولا يثبت أي كمبيوتر يستجيب: زوّد {host} بشهادة لـ WinRM، أو استخدم Kerberos.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}، إصدار البنية {version}، {architecture}.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}، إصدار البنية {version}، {architecture}، Server Core.</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}، إصدار البنية {version}: أقدم من Windows Server 2016. لم يُجرَّب الوكيل هناك.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>الخادم {host} ليس وحدة تحكم بالمجال.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>يشغّل {system} كخادم عضو؛ ولا تُغيَّر عليه كلمات مرور المجال.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>استبعده. يسرد هذا السطر وحدات التحكم القابلة للكتابة في المجال:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>وحدة التحكم {host} للقراءة فقط.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>تمرر كل تغيير لكلمة مرور إلى وحدة تحكم قابلة للكتابة، حيث يُلتقط.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>تعمل وحدة التحكم {host} على {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>الوكيل مخصص لـ AMD64 (x64): لا يحمّل LSASS سواه هناك.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>استبعدها. يعرض هذا السطر البنية، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>المساحة الحرة على محرك أقراص Windows هي {free_mb} م.ب.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>المساحة الحرة على محرك أقراص Windows في {host} هي {free_mb} م.ب، ويلزم {least_mb} م.ب.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>تُنسخ الحزمة إلى هناك، ويحتفظ Windows Installer بنسخة أخرى، ويكتب سجلاً.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>وفّر بعض المساحة. يزيل هذا السطر ما خلّفته تحديثات Windows، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>حماية LSA متوقفة. لا تمنع أي عامل تصفية.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>حماية LSA قيد التشغيل وتنتهي عند إعادة التشغيل التالية. وبعدها لا تمنع أي عامل تصفية.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>لا يمكن تحديد ما إذا كانت حماية LSA سارية: لم يعد سجل System يصل إلى وقت بدء Windows. وهي غير مشغّلة في التسجيل.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>حماية LSA قيد التشغيل: لن تحمّل وحدة التحكم {host} عامل التصفية.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>قيمة RunAsPPL هي {value}. عندئذٍ لا يحمّل LSASS إلا ما وقّعته Microsoft له؛ ولا يظهر الرفض إلا في سجل الأحداث (3033، 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>استخدم حزمة وقّعت Microsoft عامل التصفية الخاص بها؛ أو، إذا قبلت حماية أقل لـ LSASS، فشغّل هذا السطر على وحدة التحكم كمسؤول، ثم أعد التشغيل:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>تبدأ حماية LSA عند إعادة التشغيل التالية: لن تحمّل وحدة التحكم {host} عامل التصفية عندئذٍ.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>قيمة RunAsPPL هي {value} وعُيّنت بعد بدء Windows.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>استخدم حزمة وقّعت Microsoft عامل التصفية الخاص بها؛ أو، إذا قبلت حماية أقل لـ LSASS، فشغّل هذا السطر على وحدة التحكم كمسؤول:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>يفرض نهج المجموعة حماية LSA: لن تحمّل وحدة التحكم {host} عامل التصفية.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>&quot;Configures LSASS to run as a protected process&quot; معيَّن في نهج. عندئذٍ لا يحمّل LSASS إلا ما وقّعته Microsoft له.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>استخدم حزمة وقّعت Microsoft عامل التصفية الخاص بها، أو استثنِ وحدات التحكم من ذلك النهج. يعرض هذا السطر أي نهج هو، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>حماية LSA قيد التشغيل مع أنها غير معيَّنة: لن تحمّل وحدة التحكم {host} عامل التصفية.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>شُغّلت مع قفل UEFI: تحتفظ بها البرامج الثابتة مهما ذكر التسجيل. وإذا أُوقفت منذ بدء Windows دون قفل كهذا، فإن إعادة التشغيل تنهيها.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>أزل القفل بأداة LSA Protected Process Opt-out من Microsoft (LsaPplConfig.efi)، أو استخدم حزمة وقّعت Microsoft عامل التصفية الخاص بها. يعرض هذا السطر متى بدأ LSASS بهذه الحالة، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>لا يوجد عامل تصفية آخر لكلمات المرور.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>تبقى كما هي: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>لا توجد إعادة تشغيل منتظرة.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>ينتظر Windows إعادة تشغيل لإنهاء تحديث أو ميزة. ويمكن أن تكون إعادة التشغيل من أجل الوكيل هي نفسها.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>ينتظر Windows Update إعادة تشغيل. ويمكن أن تكون إعادة التشغيل من أجل الوكيل هي نفسها.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>تُستبدل ملفات عند إعادة التشغيل التالية، لأن برنامجًا آخر طلب ذلك.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>عُلِّق تثبيت آخر حتى إعادة تشغيل. أعد تشغيل وحدة التحكم أولاً: قد يرفض Windows Installer الوكيل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer خامل.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>هناك تثبيت آخر جارٍ. ينتظره تثبيت الوكيل حتى عشر دقائق.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>غير مثبت.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>الإصدار {found} مثبت.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>الإصدار {found} مثبت وسيُرقّى إلى {wanted}.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>الإصدار {found} مثبت؛ وخدمته {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>يوجد جزء من وكيل لا يعرفه Windows Installer. يصحح التثبيت ذلك.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>على وحدة التحكم {host} الإصدار {found} من الوكيل، وهو أحدث من {wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>يرفض Windows Installer الرجوع إلى إصدار أقدم.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>كوّن الحزمة الأحدث، أو ألغِ تثبيت الوكيل هناك أولاً. يعرض هذا السطر ما هو مثبت، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>تتفق ساعتها مع ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>تختلف ساعتها عن ساعة هذا الكمبيوتر بمقدار {seconds} ث. يقبل Kerberos خمس دقائق.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>ساعة {host} متقدمة على ساعة هذا الكمبيوتر بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>يقبل Kerberos خمس دقائق؛ وقد يفشل تسجيل الدخول في أي لحظة.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>اضبط كلتيهما من مصدر الوقت نفسه. شغّل هذا السطر على وحدة التحكم وهنا:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>ساعة {host} متأخرة عن ساعة هذا الكمبيوتر بمقدار {seconds} ث.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>بدأ التثبيت</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>في انتظار إعادة التشغيل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>جارٍ إنشاء المجلد المحمي</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>جارٍ نسخ الحزمة</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>جارٍ بدء التثبيت</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>جارٍ تشغيل Windows Installer</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>جارٍ فحص ما تم تثبيته</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>جارٍ حذف ما تم نسخه</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>جارٍ طلب إعادة التشغيل</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>جارٍ إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>جارٍ بدء التشغيل مجددًا</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>في انتظار LDAP وSYSVOL وDNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>جارٍ البحث عن عامل التصفية المحمَّل</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>جارية إزالة الوكيل</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>الاسم الذي يسجل به {user} الدخول على وحدة التحكم غير معروف.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>هو مخزَّن كاسم مميز، وتعذر سؤال الدليل عن اسم الحساب.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>استخدم حسابًا آخر هنا، أو اكتبه بالصيغة user@domain في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>لا يوجد حساب لتسجيل الدخول به.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>لا تذكر إعدادات الاتصال أي حساب.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>استخدم حسابًا آخر هنا.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>لا يمكن استخدام {user} لتسجيل الدخول على وحدة تحكم.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>تعرف وحدات التحكم الحسابات بالصيغة user@domain أو DOMAIN\user.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>اكتب الحساب بإحدى هاتين الصيغتين.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>اكتب كلمة مرور {user}.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>سمِّ ملف الحزمة.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>هذه ليست قيمة SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>تتكون من 64 رقمًا من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>انسخ القيمة التي يذكرها ناشر الحزمة.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>هذه ليست بصمة إبهام.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>تتكون من 40 رقمًا من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>انسخها من تفاصيل الشهادة، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}، الإصدار {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>لم يُفحص: يجب أن يكون الحساب معروفًا أولاً.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>سيُرسَل</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>تم تخطيه: لم يعد صحيحًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>الاسم المميز</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>الحقول (قبل → بعد)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>إضافة أعضاء</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>إزالة أعضاء</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>المعرّف في الخدمة</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>من المرجح أنه لم يعد يُسمح لحساب الدليل بقراءة أي شيء، أو أن القاعدة خاطئة.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>تحقق من الاتصال قبل الموافقة على أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>كان {count} منهم في «{before}»، التي لم تعد مسرودة.</numerusform>
            <numerusform>كان واحد منهم في «{before}»، التي لم تعد مسرودة.</numerusform>
            <numerusform>كان اثنان منهم في «{before}»، التي لم تعد مسرودة.</numerusform>
            <numerusform>كان {count} منهم في «{before}»، التي لم تعد مسرودة.</numerusform>
            <numerusform>كان {count} منهم في «{before}»، التي لم تعد مسرودة.</numerusform>
            <numerusform>كان {count} منهم في «{before}»، التي لم تعد مسرودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>حُذفت الوحدة، أو لم يعد يُسمح لحساب الدليل بقراءتها؛ ولا شيء في الاستجابات يحدد أيهما.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>ابحث عن الوحدة في Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>نُقل {count} منهم من «{before}» إلى «{now}».</numerusform>
            <numerusform>نُقل واحد منهم من «{before}» إلى «{now}».</numerusform>
            <numerusform>نُقل اثنان منهم من «{before}» إلى «{now}».</numerusform>
            <numerusform>نُقل {count} منهم من «{before}» إلى «{now}».</numerusform>
            <numerusform>نُقل {count} منهم من «{before}» إلى «{now}».</numerusform>
            <numerusform>نُقل {count} منهم من «{before}» إلى «{now}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>منذ آخر مزامنة انتقل الأشخاص، أو الوحدة الموجودون فيها.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>حدّد الموضع الجديد أيضًا إذا كان يجب أن يبقوا.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>تغيّر تحديد الوحدات أو الكائنات بعد آخر مزامنة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>يستبعد ذلك {count} منهم.</numerusform>
            <numerusform>يستبعد ذلك واحدًا منهم.</numerusform>
            <numerusform>يستبعد ذلك اثنين منهم.</numerusform>
            <numerusform>يستبعد ذلك {count} منهم.</numerusform>
            <numerusform>يستبعد ذلك {count} منهم.</numerusform>
            <numerusform>يستبعد ذلك {count} منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>تغيّرت المعايير بعد آخر مزامنة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>لم يعد {count} منهم يستوفون المعايير.</numerusform>
            <numerusform>لم يعد واحد منهم يستوفي المعايير.</numerusform>
            <numerusform>لم يعد اثنان منهم يستوفيان المعايير.</numerusform>
            <numerusform>لم يعد {count} منهم يستوفون المعايير.</numerusform>
            <numerusform>لم يعد {count} منهم يستوفون المعايير.</numerusform>
            <numerusform>لم يعد {count} منهم يستوفون المعايير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>تغيّرت السمة «{attribute}» لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>تغيّرت السمة «{attribute}» لدى واحد منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>تغيّرت السمة «{attribute}» لدى اثنين منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>تغيّرت السمة «{attribute}» لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>تغيّرت السمة «{attribute}» لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>تغيّرت السمة «{attribute}» لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>كثيرًا ما يأتي تغيير كهذا من برنامج نصي أو نظام آخر.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>قارن بعضهم في Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>السمة «{attribute}» فارغة لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>السمة «{attribute}» فارغة لدى واحد منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>السمة «{attribute}» فارغة لدى اثنين منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>السمة «{attribute}» فارغة لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>السمة «{attribute}» فارغة لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
            <numerusform>السمة «{attribute}» فارغة لدى {count} منهم، والمعايير تنظر إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>مُسحت، أو لم يعد يُسمح لحساب الدليل بقراءتها.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>انظر إلى واحد منهم في Active Directory.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>لم يعد استعلام LDAP المخصص يعثر على {count} منهم.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>تغيّر ما يسأل عنه في Active Directory، أو لم يعد يُسمح بقراءته.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>عُطِّل {count} منهم في Active Directory نفسه.</numerusform>
            <numerusform>عُطِّل واحد منهم في Active Directory نفسه.</numerusform>
            <numerusform>عُطِّل اثنان منهم في Active Directory نفسه.</numerusform>
            <numerusform>عُطِّل {count} منهم في Active Directory نفسه.</numerusform>
            <numerusform>عُطِّل {count} منهم في Active Directory نفسه.</numerusform>
            <numerusform>عُطِّل {count} منهم في Active Directory نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>عطّل شخص أو برنامج نصي حسابات كثيرة منذ آخر مزامنة.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>اسأل من فعل ذلك قبل أن يفقدوا وصولهم هنا أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>انتهت صلاحية {count} من الحسابات في Active Directory.</numerusform>
            <numerusform>انتهت صلاحية واحد من الحسابات في Active Directory.</numerusform>
            <numerusform>انتهت صلاحية اثنين من الحسابات في Active Directory.</numerusform>
            <numerusform>انتهت صلاحية {count} من الحسابات في Active Directory.</numerusform>
            <numerusform>انتهت صلاحية {count} من الحسابات في Active Directory.</numerusform>
            <numerusform>انتهت صلاحية {count} من الحسابات في Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>مر تاريخ انتهاء صلاحية، وكثيرًا ما يكون في نهاية شهر أو فصل.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>مدّد الحسابات إذا كان يجب أن تبقى.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>أعطى Active Directory عدد {now} من الكائنات، و{before} في المرة السابقة.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>حُذفت، أو لم يعد يُسمح لحساب الدليل بقراءتها.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>اعرف أيهما قبل الموافقة على أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>لم يعد {count} منهم في Active Directory.</numerusform>
            <numerusform>لم يعد واحد منهم في Active Directory.</numerusform>
            <numerusform>لم يعد اثنان منهم في Active Directory.</numerusform>
            <numerusform>لم يعد {count} منهم في Active Directory.</numerusform>
            <numerusform>لم يعد {count} منهم في Active Directory.</numerusform>
            <numerusform>لم يعد {count} منهم في Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>حُذفوا، أو نُقلوا إلى حيث لا يُسمح لحساب الدليل بالقراءة.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>ابحث عن بعضهم في Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>أسماء تسجيل الدخول التي تتغير من «@{before}» إلى «@{after}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير من «@{before}» إلى «@{after}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير من «@{before}» إلى «@{after}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير من «@{before}» إلى «@{after}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير من «@{before}» إلى «@{after}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير من «@{before}» إلى «@{after}»: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>يبدو هذا كمجال بريد جديد.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>لا توافق عليه إلا إذا كان المجال الجديد مقصودًا وتم التحقق منه في الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>أسماء تسجيل الدخول التي تتغير بين عنوان بريد وشكل آخر: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير بين عنوان بريد وشكل آخر: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير بين عنوان بريد وشكل آخر: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير بين عنوان بريد وشكل آخر: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير بين عنوان بريد وشكل آخر: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير بين عنوان بريد وشكل آخر: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>تُستخدم سمة أخرى لاسم تسجيل الدخول، أو تغيّرت قيمتها لدى الجميع.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>تحقق من تعيين اسم تسجيل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>أسماء تسجيل الدخول التي تتغير داخل «@{domain}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير داخل «@{domain}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير داخل «@{domain}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير داخل «@{domain}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير داخل «@{domain}»: {count}.</numerusform>
            <numerusform>أسماء تسجيل الدخول التي تتغير داخل «@{domain}»: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>تغيّرت القاعدة التي تُكوَّن بها الأسماء، أو أُعيدت تسمية كثيرين دفعة واحدة.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>قارن بعض الأسماء قبل وبعد.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>تغيّرت الإعدادات بعد آخر مزامنة.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>قد يأتي اسم تسجيل الدخول من سمة أخرى الآن.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>تفقد المجموعة «{group}» جميع أعضائها المعروفين: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>فُرِّغت أو أُنشئت من جديد في Active Directory، أو لا يُسمح بقراءة أعضائها.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>انظر إلى المجموعة في Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>تفقد المجموعة «{group}» {count} عضو من {of}.</numerusform>
            <numerusform>تفقد المجموعة «{group}» عضوًا واحدًا من {of}.</numerusform>
            <numerusform>تفقد المجموعة «{group}» عضوين من {of}.</numerusform>
            <numerusform>تفقد المجموعة «{group}» {count} أعضاء من {of}.</numerusform>
            <numerusform>تفقد المجموعة «{group}» {count} عضوًا من {of}.</numerusform>
            <numerusform>تفقد المجموعة «{group}» {count} عضو من {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>يُعطَّل</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>يُحذف نهائيًا</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>انضم إلى المجموعة {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>غادر المجموعة {group}</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>الانضمام إلى المجموعات ومغادرتها معروف منذ {at}؛ وما زال الأقدم قيد القراءة.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>ما زال الانضمام إلى المجموعات ومغادرتها في السابق قيد القراءة.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>وفق الجدول الزمني</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>استدراكًا بعد بدء التشغيل</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>محاولة أخرى بعد فشل</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>بعد موافقة</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>لم يُسجَّل من طلب ذلك.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>لم ينته: ما زال جاريًا، أو أُنهي قسرًا.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>بحسب آخر قراءة للدليل: الأشخاص الذين سيُضافون: {joins}، والأشخاص الذين سيغادرون: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} من الأشخاص المضافين معطَّلون في Active Directory ولا يُنشأ لهم حساب.</numerusform>
            <numerusform>واحد من الأشخاص المضافين معطَّل في Active Directory ولا يُنشأ له حساب.</numerusform>
            <numerusform>اثنان من الأشخاص المضافين معطَّلان في Active Directory ولا يُنشأ لهما حساب.</numerusform>
            <numerusform>{count} من الأشخاص المضافين معطَّلون في Active Directory ولا يُنشأ لهم حساب.</numerusform>
            <numerusform>{count} من الأشخاص المضافين معطَّلون في Active Directory ولا يُنشأ لهم حساب.</numerusform>
            <numerusform>{count} من الأشخاص المضافين معطَّلون في Active Directory ولا يُنشأ لهم حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>نعم ن</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>يستمر الاتصال الساري حتى يجتاز اتصال آخر فحصه وتختار «{button:Update}».</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>من يجوز أن تتم مزامنته أصلاً. لا يتغير شيء قبل أن تختار «{button:Update}».</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>السمة التي تملأ كل حقل. يسري ذلك باختيار «{button:Update}».</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>من تتم مزامنته في الوحدات المحددة. يسري ذلك باختيار «{button:Update}».</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>يسري مع أول مزامنة بعد «{button:Update}».</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>وحدات التحكم التي تلتقط كلمات المرور. يُثبَّت الوكلاء في صفحة «{page:Password sync}».</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>تتابع «{button:Try again}» عند هذه الخطوة.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>انظر إلى ما يعمل بهذا السطر. وتواصل «{button:Try again}» انتظار التثبيت نفسه:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>انظر إلى شاشتها المحلية. وعندما تعمل، تتابع «{button:Try again}» الفحوص. من هنا:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>صحّح ذلك؛ تتابع «{button:Try again}» الفحوص. على وحدة التحكم، كمسؤول:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>أوقفه شخص. تتابع «{button:Try again}» عند هذه الخطوة.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>ما إذا كانت المزامنة تعمل، وما ينتظرك، وموعد التشغيل التالي. يجلب «{button:Sync now}» ما تغيّر في الدليل؛ ويعرض «{button:Preview only}» ما ستفعله المزامنة ولا يكتب شيئًا.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>ما يُعرض قُرئ في آخر مزامنة. وتقرأ «{button:Sync this one now}» ذلك الشخص وحده من جديد ولا تمس أحدًا غيره.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>اختر وحدة تحكم لقراءة سبب فشلها وما يفيد. ويسأل «{button:Check now}» جميعها مرة أخرى؛ ويذكر سجل وحدة التحكم ما جُرِّب.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>لم يُذكر مالك جديد.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>ليس لهذه الخدمة تسجيل دخول، لذلك يجب تحديد الحساب.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>أُعدّت مزامنة كلمات المرور بالخيار «{button:Install with another account, asked for once}».</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>وحدات تحكم لم تُجرَّب بعد ذلك: {count}.</numerusform>
            <numerusform>وحدات تحكم لم تُجرَّب بعد ذلك: {count}.</numerusform>
            <numerusform>وحدات تحكم لم تُجرَّب بعد ذلك: {count}.</numerusform>
            <numerusform>وحدات تحكم لم تُجرَّب بعد ذلك: {count}.</numerusform>
            <numerusform>وحدات تحكم لم تُجرَّب بعد ذلك: {count}.</numerusform>
            <numerusform>وحدات تحكم لم تُجرَّب بعد ذلك: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}؛ والأسطر التي لا يمكن قراءتها: {lost}</numerusform>
            <numerusform>إصدار واحد، في {date} بواسطة {who}؛ والأسطر التي لا يمكن قراءتها: {lost}</numerusform>
            <numerusform>إصداران، آخرهما في {date} بواسطة {who}؛ والأسطر التي لا يمكن قراءتها: {lost}</numerusform>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}؛ والأسطر التي لا يمكن قراءتها: {lost}</numerusform>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}؛ والأسطر التي لا يمكن قراءتها: {lost}</numerusform>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}؛ والأسطر التي لا يمكن قراءتها: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>صحّح المستخدم أو كلمة المرور في {page:Settings}، {page:Connection to Active Directory}؛ يسجل الفحص هناك الدخول مرة واحدة.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>اختر «{button:Resume}» في صفحة «{page:Overview}».</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>صحّح المستخدم أو كلمة المرور في {page:Settings}، {page:Connection to Active Directory}.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: التغييرات المؤكدة {count}، والسجلات المرفوضة {rejected}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}، والسجلات المرفوضة {rejected}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}، والسجلات المرفوضة {rejected}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}، والسجلات المرفوضة {rejected}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}، والسجلات المرفوضة {rejected}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}، والسجلات المرفوضة {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>افتح «{page:History}»: لكل منها سببه.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>افتح صفحة «{page:Overview}» وراجعها.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>وحدات التحكم: {count}؛ في انتظار إعادة التشغيل: {waiting}</numerusform>
            <numerusform>وحدات التحكم: {count}؛ في انتظار إعادة التشغيل: {waiting}</numerusform>
            <numerusform>وحدات التحكم: {count}؛ في انتظار إعادة التشغيل: {waiting}</numerusform>
            <numerusform>وحدات التحكم: {count}؛ في انتظار إعادة التشغيل: {waiting}</numerusform>
            <numerusform>وحدات التحكم: {count}؛ في انتظار إعادة التشغيل: {waiting}</numerusform>
            <numerusform>وحدات التحكم: {count}؛ في انتظار إعادة التشغيل: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>افتح «{page:Password sync}» لإعادة تشغيلها واحدة تلو الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>وحدات التحكم: {count}؛ وبها مشكلة: {bad} ({host})</numerusform>
            <numerusform>وحدات التحكم: {count}؛ وبها مشكلة: {bad} ({host})</numerusform>
            <numerusform>وحدات التحكم: {count}؛ وبها مشكلة: {bad} ({host})</numerusform>
            <numerusform>وحدات التحكم: {count}؛ وبها مشكلة: {bad} ({host})</numerusform>
            <numerusform>وحدات التحكم: {count}؛ وبها مشكلة: {bad} ({host})</numerusform>
            <numerusform>وحدات التحكم: {count}؛ وبها مشكلة: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>يتحدد الأعضاء بمن هو محدَّد، أو بكيفية معاملة المجموعات داخل المجموعات.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>أعد المحاولة، أو اسمح بمدة أطول ضمن «{button:Advanced}».</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>أنشئ مفتاحًا جديدًا، أو اختر «{button:Move to this machine; the other installation ends}» لإنهاء التثبيت على {device}.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>حدِّد وحدات في صفحة «{page:Units and objects}».</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>يُسأل عن الوحدات الجديدة، كما عُيّن في صفحة «{page:Units and objects}».</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>اكتب قيمة، أو اختر «{button:is empty}» أو «{button:is not empty}».</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>أبقِ أحد الصفين. ولأخذ أول قيمة موجودة، استخدم «{button:First that is not empty}».</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>استخدم «{button:First that is not empty}» أو «{button:Join}»، أو أبقِ مصدرًا واحدًا.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>اختصره في Active Directory، أو استخدم التحويل «{button:A part of it}».</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>اختر «{button:Read again}».</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>جرّب الاستعلام في صفحة «{page:Units and objects}»؛ وإذا كان هذا مقصودًا، فوافق على هذه الصفوف بعينها.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>اختر «{button:Next}» للتحقق منه.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>اختر «{button:Get a new code}».</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>اختر «{button:Find controllers}»، أو أضف وحدة تحكم باسمها الكامل.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>صحّح ما فشل، ثم اختر «{button:Check again}».</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>اختر «{button:Install}».</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>اكتب اسم مستخدم المالك أو عنوان بريده، أو حدّد «{button:Go on without an owner: nobody will be disabled or deleted}».</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>راجع المعاينة، ثم ابدأ من أسفل هذه الصفحة.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>اختر «{button:Build a new preview}».</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>يحدد مفتاح التثبيت المؤسسة والدليل السحابي اللذين سيخدمهما هذا الكمبيوتر. يُتحقق منه هنا، ويُستهلك عند {page:Install}.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>يُستبدل الرمز المنتهي باختيار «{button:Get a new code}». وإذا تعذر على المتصفح فتح الصفحة، فانسخ الارتباط إلى جهاز آخر. وإذا كان هناك دور ناقص فإنه يُذكر؛ سجّل الدخول بحساب لديه هذا الدور.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>الصف الذي أُلغي تحديده يُحتجز حتى تحدده مرة أخرى. والحسابات المعطَّلة أو المُزالة التي تتجاوز الحدود تنتظر موافقتك على تلك المجموعة بعينها. ومن خلال «{button:More}» يمكنك البدء بما يصل إلى عشرة صفوف، واحتجاز كل ما يعرضه البحث، وحفظ الصفوف كجدول. وأعداد النتيجة هي ما أكدته الخدمة.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>اختر «{button:Save query}»، أو {button:Undo changes}.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>يُعاد إنشاؤه وفق الجدول الزمني. يدويًا: مدرج تحت «{button:New}».</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>انتهى NTLM قبل أن تتمكن وحدة التحكم من الاستجابة؛ وما أورده موجود ضمن «{button:Technical details}».</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>ما أورده موجود ضمن «{button:Technical details}».</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>اختر الحزمة مرة أخرى: {page:Password sync}، {button:Package}.</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>اعرف ما الذي يكتب هناك؛ وما كتبه موجود ضمن «{button:Technical details}». ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>ارجع إلى صفحة «{page:Units and objects}» إذا لم يكن ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>ارجع إلى صفحة «{page:Criteria}» إذا لم يكن ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>جرّب الاستعلام في صفحة «{page:Units and objects}».</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>ارجع إلى هاتين الصفحتين إذا لم يكن ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>لا يبرز شيء مشترك بين هذه ({count}).</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>اطلع على الصفوف.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>تقرير إعداد Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>أُنشئ {when} بواسطة الإصدار {version}. لا يحتوي على كلمات مرور ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>نتيجة المزامنة</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>لم تتم مزامنتها</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>القرارات المتعلقة بالتشفير</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>ما تتم مزامنته</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>حقول المستخدمين</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>حقول المجموعات</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>الحدود دون سؤال</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>لم يُسحب شيء بسبب</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>سجلات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>{count} مرات</numerusform>
            <numerusform>{count} مرة</numerusform>
            <numerusform>{count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>أكدت الخدمة كل شيء</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>لم يكن هناك ما يُفعل</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>تنتظر بعض التغييرات الموافقة</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>تم، واستُبعدت بعض الكائنات</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>أُوقف؛ ويبقى ما تم تأكيده</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>فشل؛ ويبقى ما تم تأكيده</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>هناك خطة تنتظر المراجعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>وحدات التحكم بالمجال</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>القاعدة</translation>
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
        <translation>بلا: تنتقل كلمات المرور بشكل مقروء</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>هذا المرجع المُصدر موثوق به</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>تُقبل هذه الشهادة بعينها</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>هذه الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>قُبلت كلمات المرور المقروءة</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>وحدة، تتم مزامنتها</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>وحدة، مستبعدة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>مجموعات التوزيع</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>مجموعات الأمان</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>استعلام LDAP</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>معايير المستخدمين</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>معايير المجموعات</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>كل ما في الوحدات المحددة</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>حالة الحساب</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>تتبع Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>تُترك وشأنها</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>يغادر الوحدات المحددة</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>تم تعطيله</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>يُحذف نهائيًا عند التعطيل</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>تعذر إنشاء اتصال مشفر مع {host}.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>الفرق الذي يزيد على {limit} ث يُفشل تسجيل الدخول والشهادات.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>عنوان {host} هو {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>تتفق ساعتا {host} و{service} معًا. والفرق الذي يزيد على {limit} ث يُفشل تسجيل الدخول والشهادات.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>تتفق ساعتا {host} وهذا الجهاز معًا. والفرق الذي يزيد على {limit} ث يُفشل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>سيكون هذا المفتاح أطول مما ينبغي: {length} بايت، والحد الأقصى الممكن {limit}.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>أعد المحاولة في {retried_at}؛ وتفعل المزامنة المجدولة ذلك تلقائيًا. وإذا تكرر ذلك، فأبلغ مشغّل الخدمة.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>لا يمكن قراءة «{attribute}» للجميع.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>تكوّنها وحدة التحكم لكائن واحد في كل مرة، وترفض ذلك لكائنات كثيرة.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>تحتوي القيمة الثابتة للحقل «{field}» على حرف ليس نصًا: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>لا يمكن قراءة «{attribute}» للجميع (الحقل «{field}»).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>لا يمكن ملء «{field}»: لا يمكن قراءة «{attribute}» كنص.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>يحتوي الحقل «{field}» على حرف ليس نصًا: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>كان مرتبطًا ولم تعد تتم مزامنته.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>اسم مؤقت، ريثما تتبادل عدة كائنات أسماءها.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>القيد عند {position} ليس القيد المتوقع هناك.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>لا شيء للقيام به: الخدمة مطابقة للدليل بالفعل.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>لا شيء مطلوب، بقدر ما يمكن تحديده.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>اكتمل، باستثناء ما رفضه أحدهم؛ ولا شيء جديد ينتظرك.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>هذا ليس رمزًا مميزًا ولا سر عميل.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>فيه أحرف لا توجد في أي منهما، أو هو أطول من {limit} حرفًا.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>يحتوي الحقل «{field}» على أحرف ليست نصًا لدى {count}.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>يستخدم سمة لا تُكوَّن إلا عند قراءتها، أو قاعدة مطابقة ليست في Active Directory.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>يرفض Active Directory الاستعلامات عن {attribute}: قيمتها تُكوَّن عند قراءتها.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>لا تسمح وحدة التحكم {host} بتشغيل أي برنامج نصي من برامجنا.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>أدخل اسم DNS الكامل لوحدة التحكم. يعرض هذا السطر الحساب الذي يحمل الاسم:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>تغيّرت في الطريق، أو استجاب شيء غير وحدة التحكم. ولم يُعتدّ بأي شيء منها.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>لم تصدرها جهة يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>تعذر إنشاء اتصال مشفر مع {host} على المنفذ {port} (WinRM عبر TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>تُبلَّغ كلمة المرور الأولية إلى</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>إشعارات البريد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} بالمئة، على الأقل {floor}، ولا يزيد أبدًا على {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>التغييرات كل {minutes} د، وكل شيء يوميًا في {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>يوميًا في {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>أسبوعيًا في {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>شهريًا في اليوم {day} في {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>عمليات التشغيل التالية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ليس فارغًا</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>تتم مزامنة كل ما في الوحدات المحددة.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>تتم المزامنة إذا كانت جميع هذه الشروط صحيحة:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>تتم المزامنة إذا كان واحد على الأقل من هذه الشروط صحيحًا:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>تتم المزامنة إذا كان كل مما يلي صحيحًا:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>تتم المزامنة إذا كان واحد مما يلي صحيحًا:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>جميع هذه الشروط صحيحة:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>واحد على الأقل من هذه الشروط صحيح:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>تتم المزامنة إذا كانت قيمة «{attribute}» هي «{value}».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>تتم المزامنة إذا كانت قيمة «{attribute}» ليست «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>تبدأ قيمة «{attribute}» بـ «{value}».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>تتم المزامنة إذا بدأت قيمة «{attribute}» بـ «{value}».</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>تنتهي قيمة «{attribute}» بـ «{value}».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>تتم المزامنة إذا انتهت قيمة «{attribute}» بـ «{value}».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>تتم المزامنة إذا احتوت قيمة «{attribute}» على «{value}».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>تتم المزامنة إذا لم تحتوِ قيمة «{attribute}» على «{value}».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>تتم المزامنة إذا لم تكن «{attribute}» فارغة.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>تتم المزامنة إذا كانت «{attribute}» فارغة.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>دون شروط لا يوجد عامل تصفية.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>لا يوجد عامل تصفية قبل اكتمال كل شرط.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>لا يمكن لـ LDAP سؤال هذا: تُحسب «{attribute}» عند قراءتها ولا يمكن البحث فيها.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>لا يمكن لـ LDAP سؤال هذا: يقارن Active Directory السمة «{attribute}» كاملةً، لا بأجزائها.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>كائنات النظام</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>حساب Kerberos للمجال</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>حسابات الخدمة المُدارة</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>حسابات أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>علاقات الثقة مع مجالات أخرى</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>لم يُحدَّد المستخدمون</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>لم تُحدَّد مجموعات التوزيع</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>لم تُحدَّد مجموعات الأمان</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>لم تُحدَّد أي وحدة</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>ليس في وحدة محددة</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>في وحدة مستبعدة</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>في وحدة جديدة لم يُتخذ قرار بشأنها بعد</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>في وحدة جديدة مستبعدة</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>لا يستوفون المعايير</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>لا يمكن قراءة قيمة</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>لم يعثر عليهم الاستعلام المخصص</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>لم يُطرح الاستعلام المخصص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>اسم كائن</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>نوع الموظف</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>اسم تسجيل الدخول (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>علامات الحساب</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>مخفي من قوائم العناوين</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>نوع المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>بهذه المعايير لن تتم مزامنة شيء بعد الآن: سيُستبعد {count}.</numerusform>
            <numerusform>بهذه المعايير لن تتم مزامنة شيء بعد الآن: سيُستبعد {count}.</numerusform>
            <numerusform>بهذه المعايير لن تتم مزامنة شيء بعد الآن: سيُستبعد {count}.</numerusform>
            <numerusform>بهذه المعايير لن تتم مزامنة شيء بعد الآن: سيُستبعد {count}.</numerusform>
            <numerusform>بهذه المعايير لن تتم مزامنة شيء بعد الآن: سيُستبعد {count}.</numerusform>
            <numerusform>بهذه المعايير لن تتم مزامنة شيء بعد الآن: سيُستبعد {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>لا يستوفي الشروط أي من الموجودين في الوحدات المحددة.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>غيّر الشروط، أو حدّد أن هذا هو ما تريده.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>لا يسمح هذا الكمبيوتر للبرنامج بالبدء عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>تعذرت كتابة أي شيء في {path}.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>اطلب ذلك ممن يدير هذا الكمبيوتر، أو ابدأ الوكيل كخدمة.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>الطريق إلى الخدمة</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}، {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}، {system}: أقدم من Windows 10 1809 أو Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>عضو في {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>تذكر إعداداته {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>ليس عضوًا في مجال؛ ولا تحتاج إلى ذلك سوى مزامنة كلمات المرور</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>عبر الخادم الوكيل {proxy}، كما تحدده إعدادات النظام</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>دون خادم وكيل</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>يستجيب {host} خلال {milliseconds} م.ث، دون خادم وكيل</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>يستجيب {host} خلال {milliseconds} م.ث، عبر {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>تُقارَن بساعة الخدمة عندما تُعرف</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>تختلف عن ساعة الخدمة بمقدار {difference_s} ث</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>وقت الخدمة غير معروف</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>يُجرَّب بعد أن تؤكد المضيف</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>انتهى بالحذف.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تم إنشاؤه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>تم تمكينه</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم حذفه</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>لم تعد تتم مزامنته</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>تغيّر الأعضاء</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>المجموعات التي غادرها</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>لم يعد مرتبطًا</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>تغيّر الأعضاء</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>فقد عضوياته</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>لم يعد مرتبطًا</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>حُفظت الإعدادات</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>في النافذة</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>على سطر الأوامر</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>بواسطة إصدار جديد من البرنامج</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>تم التغيير في الملف نفسه</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>إصدار الإعدادات {number}</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>الإعدادات هي نفسها الآن.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>ما سيتغير إذا استُعيدت هذه الإعدادات:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>أول إصدار محفوظ.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>تشغيل مع معاينة</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>تشغيل كامل</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>تشغيل التغييرات مع معاينة</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>تشغيل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>تعذرت مزامنة {count}.</numerusform>
            <numerusform>تعذرت مزامنة {count}.</numerusform>
            <numerusform>تعذرت مزامنة {count}.</numerusform>
            <numerusform>تعذرت مزامنة {count}.</numerusform>
            <numerusform>تعذرت مزامنة {count}.</numerusform>
            <numerusform>تعذرت مزامنة {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>محتجَز: {count}.</numerusform>
            <numerusform>محتجَز: {count}.</numerusform>
            <numerusform>محتجَز: {count}.</numerusform>
            <numerusform>محتجَز: {count}.</numerusform>
            <numerusform>محتجَز: {count}.</numerusform>
            <numerusform>محتجَز: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>تمت إضافة {count}:</numerusform>
            <numerusform>تمت إضافة {count}:</numerusform>
            <numerusform>تمت إضافة {count}:</numerusform>
            <numerusform>تمت إضافة {count}:</numerusform>
            <numerusform>تمت إضافة {count}:</numerusform>
            <numerusform>تمت إضافة {count}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>تمت إزالة {count}:</numerusform>
            <numerusform>تمت إزالة {count}:</numerusform>
            <numerusform>تمت إزالة {count}:</numerusform>
            <numerusform>تمت إزالة {count}:</numerusform>
            <numerusform>تمت إزالة {count}:</numerusform>
            <numerusform>تمت إزالة {count}:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>كُتبت الأحداث في {path}: {count}.</numerusform>
            <numerusform>كُتبت الأحداث في {path}: {count}.</numerusform>
            <numerusform>كُتبت الأحداث في {path}: {count}.</numerusform>
            <numerusform>كُتبت الأحداث في {path}: {count}.</numerusform>
            <numerusform>كُتبت الأحداث في {path}: {count}.</numerusform>
            <numerusform>كُتبت الأحداث في {path}: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>لا يُدعى أحد الآن أو سابقًا «{who}».</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>لا تعرف آخر قراءة للدليل ولا المحفوظات اسمًا أو بريدًا أو GUID كهذا.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>جرّب اسمًا أو عنوان بريد آخر، أو GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>يحتوي الملف على محفوظات واحد فقط.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>أدخل GUID الخاص بالمقصود؛ ودون --export تُعرض جميعها.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>لا يوجد تشغيل {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>لم يبدأ قط، أو هو أقدم مما يُحتفظ به.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>يسرد identity-connect history عمليات التشغيل.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>لم يعد إصدار الإعدادات {number} موجودًا.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>لم يوجد قط، أو هو أقدم مما يُحتفظ به.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>يسرد identity-connect history --config الإصدارات المحفوظة.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>لا يمكن كتابة {path}: نوعه غير معروف.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>تُصدَّر المحفوظات بتنسيق CSV أو كأسطر JSON.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>أدخل اسمًا ينتهي بـ .csv أو .jsonl.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>لم يعد في Active Directory. تم حذف الحساب في {at} (التشغيل {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>لم يعد في Active Directory، وغير مرتبط. كان آخر تغيير في {at} (التشغيل {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>كان يُدعى «{name}» من قبل.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>كما قُرئ في {at}، كله.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>كما قُرئ في {at}؛ وحُدِّث بالتغييرات منذ ذلك الحين ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>آخر تغيير مؤكد: {action} في {at} (التشغيل {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>لم يُغيَّر شيء قط، بحسب المحفوظات.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: ينتظر الموافقة، لأن عدد المتأثرين سيكون أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: محتجَز، لأن شخصًا ألغى تحديده أو رفضه.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: ينتظر في أحدث خطة.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>في المجموعة {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>في المجموعة {group} في الخدمة، حيث لا يذكره الدليل مباشرةً.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>ليس في المجموعة {group} في الخدمة: لا تتم مزامنة المجموعة.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>ليس في المجموعة {group} في الخدمة: لا يوجد حساب مرتبط.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>ليس في المجموعة {group} في الخدمة بعد.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>العثور عليه</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>history</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>أنشأه هذا التشغيل.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>يستعيد قيمه السابقة.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>مكّنه هذا التشغيل.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>عطّله هذا التشغيل.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>حذفه هذا التشغيل.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>تتم مزامنته مرة أخرى.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>يستعيد أعضاءه السابقين.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>يستعيد عضوًا تم حذفه.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>يُربط مرة أخرى.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>يُنشأ من جديد، بمعرّف آخر ودون ما كان يملكه.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>يُعطَّل الحساب، ولا يُحذف.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>يحتفظ الحساب بالمعرّف الذي منحته إياه المزامنة.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>قيمه السابقة غير معروفة، لأنه تعذرت قراءتها.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>من كان في المجموعة قبل أن تتولاها المزامنة غير معروف.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>سجّل إصدار سابق ما تم، لكن ليس ما كان قبله.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>حُفظت إعدادات أخرى في أثناء ذلك: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>حفظها شخص في نافذة أخرى أو بأمر بعد أن بدأت. احتُفظ بتغييراتك، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>انظر إلى ما يختلف الآن، وحدّث مرة أخرى.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>تنتمي هذه الإعدادات إلى اتصال غير الموجود في {folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>أُعدّ الاتصال من جديد بعد فتحها.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>تجاهلها وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>تحفظ نافذة أخرى أو أمر آخر الإعدادات في {folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>يستغرق ذلك لحظة، ولم ينتهِ بعد.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>تعذرت قراءة {path}.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>يذكر النظام: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>اختر ملفًا آخر، أو امنح هذا المستخدم حق قراءته.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>الملف {path} ليس ملف إعدادات.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>ليس ما يكتبه التصدير، أو هو جزء منه فقط.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>صدّر الإعدادات مرة أخرى، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>لا يمكن استخدام الإعدادات في {path}.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>صحّح ذلك الموضع، أو صدّر الإعدادات مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>كتب الملف {path} إصدار أحدث من Identity Connect.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>ثبّت الإصدار الأحدث على هذا الجهاز، أو صدّر من هذا الإصدار.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>يحتوي {path} على ما يبدو أنه سر، عند {position}.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>يُنسخ ملف الإعدادات ويُرسَل بالبريد، لذلك يجب ألا يحتوي على أي سر.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>أزله من الملف. تُكتب كلمة المرور على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>لم يجتز الاتصال المعدَّل بـ Active Directory فحصه.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>لا يحل اتصال آخر محل الحالي إلا بعد ذلك. ويبقى الحالي ساريًا.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>افحص الاتصال، أو تراجع عما غيّرته فيه.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>كُتبت الإعدادات في {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>تم التحديث. تأخذ المزامنة التالية بالإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>كلمة مرور {user} تعمل، وهي سارية الآن.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>جارٍ فحص الاتصال. تُجرَّب كلمة المرور مرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا شيء يختلف.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>يُسمح للمزامنة التالية أن تعطّل أو تحذف الحسابات التي تم تأكيدها بعينها، لمدة 24 ساعة. وإذا وُجد غيرها بينها حتى ذلك الحين، فإنها تحتجز جميعها وتسأل.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>تحتجز المزامنة التالية الحسابات التي تتجاوز الحدود وتسأل: راجع identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>الحسابات التي ستُعطَّل: {disables}، والتي ستُحذف نهائيًا: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>لا يمكن مزامنة {count}: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة {count}: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة {count}: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة {count}: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة {count}: {problem}</numerusform>
            <numerusform>لا يمكن مزامنة {count}: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>أثر ذلك في الأشخاص غير معروف: لم يُقرأ الدليل لهذه الإعدادات. ويحتجز التشغيل ما يتجاوز الحدود.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>هل تريد تحديث الإعدادات؟ [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>عدد الحسابات {count} أكبر مما تسمح الحدود بمروره. اكتب {count} للمتابعة: </numerusform>
            <numerusform>عدد الحسابات {count} أكبر مما تسمح الحدود بمروره. اكتب {count} للمتابعة: </numerusform>
            <numerusform>عدد الحسابات {count} أكبر مما تسمح الحدود بمروره. اكتب {count} للمتابعة: </numerusform>
            <numerusform>عدد الحسابات {count} أكبر مما تسمح الحدود بمروره. اكتب {count} للمتابعة: </numerusform>
            <numerusform>عدد الحسابات {count} أكبر مما تسمح الحدود بمروره. اكتب {count} للمتابعة: </numerusform>
            <numerusform>عدد الحسابات {count} أكبر مما تسمح الحدود بمروره. اكتب {count} للمتابعة: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>لا يوجد من يُسأل عما إذا كان يجب تحديث الإعدادات.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>لا يعمل الأمر في وحدة طرفية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>انظر إلى ما يختلف باستخدام --dry-run، ثم أضف --yes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>سيُعطَّل أو يُحذف {count} من الحسابات: أكثر مما تسمح الحدود بمروره.</numerusform>
            <numerusform>سيُعطَّل أو يُحذف حساب واحد: أكثر مما تسمح الحدود بمروره.</numerusform>
            <numerusform>سيُعطَّل أو يُحذف حسابان: أكثر مما تسمح الحدود بمروره.</numerusform>
            <numerusform>سيُعطَّل أو يُحذف {count} من الحسابات: أكثر مما تسمح الحدود بمروره.</numerusform>
            <numerusform>سيُعطَّل أو يُحذف {count} من الحسابات: أكثر مما تسمح الحدود بمروره.</numerusform>
            <numerusform>سيُعطَّل أو يُحذف {count} من الحسابات: أكثر مما تسمح الحدود بمروره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>يُؤكَّد تغيير كهذا بعدده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>أضف --count {count} إذا كنت تقصد ذلك.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>الاتصال بـ Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>الخادم الوكيل والشبكة</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>ما يُحتفظ به ومدته</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>كيف يصل هذا الكمبيوتر إلى الخدمة. يسري ذلك باختيار «{button:Update}».</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>لهذه النافذة، ولما يسجله الوكيل، وللأوامر.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>الطرف المجيب بطيء جدًا، أو لا تنتهي إجابته.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>أعد هذا الفحص وحده؛ وإن بقي كما هو فافحص الشبكة وذلك الخادم.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} سليم</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>افتح «{page:Password sync}»: لكل منها سببه.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>اختر منطقة أخرى في {page:Settings}، {page:Schedule}، أو حدّث بيانات المناطق الزمنية في النظام.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>التشغيل الذي لم ينتهِ بنجاح يذكر السبب وما يفيد. ويجرّب «{page:Diagnostics}» كل ما تحتاج إليه المزامنة، صفًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>كل ما تقرر في الإعداد، لتغييره. يُعرض الأثر أولاً؛ ولا يتغير شيء قبل أن تختار «{button:Update}».</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>شخص واحد أو مجموعة واحدة، تمت المزامنة على الفور</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات: {names}.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات: {names}.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات: {names}.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات: {names}.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات: {names}.</numerusform>
            <numerusform>يطابق «{who}» عدد {count} من الأشخاص أو المجموعات: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>لا يمكن مزامنة أكثر من واحد في كل مرة.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>يطابق «{who}» عدة عناصر:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>لا يمكن مزامنة أحد بمفرده بعد.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>لا يمكن مزامنة أحد بمفرده في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>زامن الآن؛ بعد ذلك يمكن مزامنة شخص واحد أو مجموعة واحدة مرة أخرى.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>لا يمكن مزامنة هذا العنصر بمفرده.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>لن يتمكن {owner} قريبًا من البقاء مالكًا لهذا الاتصال.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>عنوان {service} هو {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>اختر «{button:Sign in again}». وإذا لم يعد {owner} موجودًا هناك، فغيّر المالك.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>لم يُبطَل بعد تسجيل دخول لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>تعذر إبلاغ {service}. ولا يتأثر بذلك تسجيل دخول المالك.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>اختر «{button:Change owner}» وسمِّ الحساب.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>اختر «{button:Change owner}» وسجّل الدخول بالحساب {owner} لكي يتفق الاثنان.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>تعذر تحليل الاسم {host}: لا إجابة خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>لم تتم الإجابة عن الأسئلة الباقية خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>اختر «{button:Change owner}» وسجّل الدخول بالمالك الجديد.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>لا يضيع شيء: يتابع هذا تلقائيًا مع نبضة الاتصال التالية، أو اختر «{button:Change owner}» مرة أخرى. حتى ذلك الحين لا يختلف شيء.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>اختر «{button:Change owner}» وسجّل الدخول مرة أخرى: يحل ذلك محل التغيير الذي بدأ. حتى ذلك الحين لا يختلف شيء هنا.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>يُجرَّب كل صف فعليًا. وتُجرَّب كلمة المرور مرة واحدة، ولا تُعاد تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>ينفذ التشغيل من تلقاء نفسه ما يحدث في يوم عادي؛ وما زاد ينتظر.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>يظهر التغيير في الخدمة بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>ما هو أقدم أو أكثر من اللازم يُزال بعد التشغيل.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>يسري على الفور.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>ليس في ملف الإعدادات أي سر ولا أي شيء خاص بهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>لم تُكوَّن أي حزمة لوكيل مزامنة كلمات المرور.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>لا تذكر الإعدادات ملف MSI، أو لا تذكر قيمة SHA-256 الخاصة به (64 رقمًا سداسيًا عشريًا).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>أدخل مسار الحزمة وقيمة SHA-256 التي يذكرها ناشرها.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>الحزمة {path} ليست موجودة هناك.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>نُقلت أو حُذفت، أو محرك الأقراص الذي هي عليه غير متصل.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>ضعها هناك، أو أدخل مكانها الحالي.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>قيمة SHA-256 الخاصة بها {found}؛ وتذكر الإعدادات {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>احصل على الحزمة من جديد من ناشرها. وإذا كانت هذه هي الصحيحة، فأدخل قيمة SHA-256 الخاصة بها في الإعدادات. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>ليست حزمة Windows Installer، أو لا يُسمح لهذا الحساب بقراءتها.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>أدخل مسار ملف MSI الخاص بالوكيل؛ ويجب أن يتمكن الحساب الذي يشغّل Identity Connect من قراءته.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>هناك تثبيت آخر لوكلاء كلمات المرور قيد التنفيذ.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>تعمل نافذة ثانية أو أمر ثانٍ من Identity Connect في {folder}؛ ويجري العمل على وحدات التحكم واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>انتظر حتى ينتهي، أو أوقفه هناك.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>انقطع العمل على {host}.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>أُغلق Identity Connect أو أُوقف في أثناء ذلك. واحتُفظ بما أُنجز.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>ردّت وحدة التحكم {host} بطريقة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>تغيّر برنامج نصي في طريقه، أو Windows هناك من نوع لم يُجرَّب قط.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>على وحدة التحكم {host} وكيل أحدث: الإصدار {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>إصدار الحزمة المكوَّنة {version}، وسيعيده إلى إصدار أقدم.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>كوّن الحزمة الأحدث، أو ألغِ تثبيت الوكيل هناك أولاً.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>على وحدة التحكم {host} أجزاء من وكيل لا يعرفها Windows Installer.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>خدمته أو عامل التصفية الخاص به مسجَّل، دون المنتج الذي أتى به.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>ثبّت الحزمة هناك مرة أخرى، ثم ألغِ التثبيت. يعرض هذا السطر ما هو مسجَّل:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>يفيد Windows Installer أن الوكيل مثبت على {host}، لكنه ليس موجودًا كله.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>المفقود: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>أزاله شيء، مثل برنامج مكافحة فيروسات. ألغِ التثبيت، وانظر في سجل ذلك البرنامج، ثم ثبّت مرة أخرى. يعرض هذا السطر الخدمة:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>يفيد Windows Installer أن الوكيل أُزيل من {host}، لكنه لا يزال هناك.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>لا يزال الإصدار {version} مسجَّلاً.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>أعد المحاولة. وإذا استمر ذلك، فإن هذا السطر يعرض ما هو مسجَّل:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>تعذر الوصول إلى Windows Installer على {host} (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>خدمته معطَّلة أو لا تبدأ.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>شغّل هذا السطر على وحدة التحكم كمسؤول، وأعد المحاولة:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>أُلغي التثبيت على {host} (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>أنهاه هناك شخص أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>توقف Windows Installer على {host} بخطأ فادح (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>يذكر سجله: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>صحّح ذلك على وحدة التحكم، وأعد المحاولة. ويُحذف هناك ما نُسخ.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>لا يذكر سجله السبب، أو تعذر جلبه.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك، فإن هذا السطر يعرض ما سجّله Windows Installer في سجل الأحداث:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>لا تعرف وحدة التحكم {host} المنتج الذي كان يجب إزالته (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>سبقته عملية إزالة أخرى.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>اسأل عن حالتها مرة أخرى.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>يفتقد Windows Installer مصدر الوكيل على {host} (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>زالت نسخته الخاصة من الحزمة المثبتة هناك.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>ثبّت الإصدار نفسه مرة أخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>هناك تثبيت آخر جارٍ على {host} منذ وقت أطول من اللازم (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>ينفذ Windows Installer تثبيتًا واحدًا في كل مرة؛ وانتظر تثبيتنا عشر دقائق.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>دعه ينتهي، أو أعد تشغيل وحدة التحكم، ثم أعد المحاولة. يعرض هذا السطر ما يعمل:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>تعذر على Windows Installer فتح الحزمة على {host} (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>حُذفت أو يستخدمها برنامج آخر، مثل برنامج مكافحة فيروسات.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>اجعل برنامج المكافحة يترك ADMIN$\IdentityConnect وشأنه، وأعد المحاولة. يعرض هذا السطر ما وجده:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>لا يقبل Windows Installer على {host} الملف كحزمة (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>وصل كما أُرسل: الحزمة نفسها تالفة، أو مخصصة لإصدار أحدث من Windows Installer.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>احصل على الحزمة من جديد من ناشرها، وأدخل قيمة SHA-256 الخاصة بها.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>أحد النُهج يمنع التثبيت على {host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>كُوِّن Windows Installer أو AppLocker أو تقييد البرامج على هذا النحو، بواسطة نهج المجموعة.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>اسمح بالحزمة هناك، بناشرها أو بقيمة SHA-256 الخاصة بها. يعرض هذا السطر النُهج الموجودة:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>الحزمة غير مخصصة لمعالج {host} (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>الوكيل متوفر لنظام Windows 64 بت على AMD64 فقط.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>استبعد وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>على وحدة التحكم {host} إصدار آخر مثبت من الوكيل (1638)، ولا تحل هذه الحزمة محله.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>لكليهما رمز المنتج نفسه: الحزمة ليست ترقية له.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>ألغِ تثبيت الوكيل هناك، ثم ثبّت.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>انتهى Windows Installer على {host} بالرمز {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>ابحث عن الرمز بهذا السطر، على وحدة التحكم:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>ترفض وحدة التحكم {host} الحزمة: لم يوقّعها الناشر المكوَّن.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>نتيجة فحص Windows: {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>احصل على الحزمة من جديد من ناشرها، أو صحّح بصمة الإبهام في الإعدادات. لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>الحزمة على {host} ليست التي أُرسلت.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>قيمة SHA-256 الخاصة بها هناك {found}: تغيّرت بعد نسخها. لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>اعرف من يمكنه الكتابة في ADMIN$ على وحدة التحكم هذه. يعرض هذا السطر من هو متصل:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>اختفت الحزمة من {host} قبل أن يتم تثبيتها.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>حذفها برنامج آخر، وغالبًا ما يكون برنامج مكافحة فيروسات.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>فشلت على {host} المهمة التي تشغّل Windows Installer.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>تذكر: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>صحّح ذلك على وحدة التحكم، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>اختفت من {host} المهمة التي تشغّل Windows Installer، ولم تترك نتيجة.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>أُعيد تشغيل وحدة التحكم في أثناء ذلك، أو حذف شخص المهمة.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>أعد المحاولة: تفحص ما هو مثبت، وتبدأ من جديد حيث لم يُثبَّت.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>لم تبدأ وحدة التحكم {host} المهمة التي تشغّل Windows Installer خلال {minutes} د.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>يؤخرها Task Scheduler، أو أُوقف في أثناء ذلك. لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>يعمل Windows Installer على {host} منذ {minutes} د.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>ينتظر شيئًا هناك. ولم يُنهَ: فقد يترك ذلك نصف وكيل.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>لا يزال Windows Installer يعمل على {host}.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>لم ينتهِ تثبيت كان قد بدأ، لذلك لا يُحذف شيء هناك.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>لا يُعاد تشغيل {host} من هنا: لا تُعرف وحدة تحكم أخرى في موقعها ({site}).</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>لن يتمكن أحد من تسجيل الدخول هناك ما دامت متوقفة.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>أعد تشغيلها بنفسك عندما يناسب ذلك، ثم اسأل عن حالتها. على وحدة التحكم، كمسؤول:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>لا يُعاد تشغيل {host}: هي آخر وحدة تحكم تعمل في الموقع {site}.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>لا تستجيب الأخريات: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>صحّح إحداها، وأعد المحاولة. يعرض هذا السطر موضع الخلل هناك:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>لم يتوقف تشغيل {host} خلال {minutes} د.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>هناك ما يعيق إيقاف التشغيل. ولم يُعَد تشغيل أي وحدة أخرى.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>انظر إلى وحدة التحكم، وأعد المحاولة. يعرض هذا السطر من طلب ماذا:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>لم تعد وحدة التحكم {host} إلى العمل خلال {minutes} د.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>توقفت عندما طُلب منها، ولا تستجيب منذ ذلك الحين. ولم يُعَد تشغيل أي وحدة أخرى.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>عادت وحدة التحكم {host} إلى العمل لكنها لا تقدم خدماتها بعد {minutes} د.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>لا رد من: {missing}. ولم يُعَد تشغيل أي وحدة أخرى.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>بعد إعادة التشغيل ليس على {host} عامل تصفية للوكيل.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>لم تعد القيمة &quot;Notification Packages&quot; تذكره.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>ثبّت الوكيل مرة أخرى. يعرض هذا السطر القيمة:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>لم تحمّل وحدة التحكم {host} عامل تصفية الوكيل عند إعادة تشغيلها.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>يذكر Windows: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>يأتي الحدثان 3033 و3063 من حماية LSA التي لا تحمّل إلا ما وقّعته Microsoft: أوقفها هناك، أو استبعد وحدة التحكم هذه. الحدث 16953: تعذر تحميل الملف؛ ثبّت مرة أخرى. يعرض هذا السطر الأحداث:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>لم تحمّل وحدة التحكم {host} عامل تصفية الوكيل عند إعادة تشغيلها.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>هو مسجَّل، ولا يذكر Windows سبب تركه.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>انظر إلى الأحداث بهذا السطر؛ وقد تلزم إعادة تشغيل ثانية:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>كلمة مرور الحساب على وحدات التحكم</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>تطلب الإعدادات حسابًا لوحدات التحكم غير المخزَّن.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>سمِّه باستخدام --user؛ وتُطلب كلمة مروره.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>لم تُحدَّد أي وحدة تحكم، ولم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>لا يزال المجلد ADMIN$\{folder} هناك؛ وتحذفه المهمة التالية.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>الإصدار {found} مثبت بالفعل؛ ويجري فحصه.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>الإصدار {found} موجود؛ ويحل محله {version}.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>أُنشئ المجلد المحمي ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>نُسخ الإصدار {version} إلى ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>بدأ Windows Installer، بحساب SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>هناك تثبيت آخر جارٍ على {host}؛ يُعاد النظر خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>انتهى Windows Installer بالرمز {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>تعذر جلب سجل Windows Installer: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>الإصدار {version} موجود: المنتج وعامل التصفية والخدمة.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>تعذر حذف ADMIN$\{folder}: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>تم التثبيت. يعمل الوكيل بعد إعادة التشغيل التالية.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>تم التثبيت. لا يمكن تحديد ما إذا كانت إعادة التشغيل لازمة.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>عامل التصفية محمَّل: تُلتقط تغييرات كلمات المرور هنا.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>لا يوجد وكيل لإزالته.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>تمت الإزالة. يُخرج Windows عامل التصفية من الذاكرة عند إعادة التشغيل التالية؛ ولم يعد يلتقط شيئًا.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>طُلبت إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>توقف تشغيل وحدة التحكم.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>عادت وحدة التحكم إلى العمل.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>يستجيب LDAP وSYSVOL وDNS.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>أُعيد التشغيل. لا يوجد وكيل عليها.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>أُعيد التشغيل. لا يمكن تحديد ما إذا كان عامل التصفية محمَّلاً.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>كلمات المرور والرموز المميزة المحفوظة</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>ذاكرة المزامنة</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>مجلد ملف التعريف</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>مساحة القرص الحرة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>الساعة مقابل الخدمة</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>الطريق إلى الخدمة، والخادم الوكيل</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>تنسيق الإعدادات</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>محفوظات الإعدادات</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>حافظ مفتاحها</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>يمكن فتحها</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>تُفتح قاعدة البيانات، ويمكن الكتابة فيها</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>تنسيق قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>قاعدة البيانات سليمة</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>حجم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>دفتر يومية قاعدة البيانات</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>الوكيل يعمل</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التشغيل التالي</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>وكلاء كلمات المرور على وحدات التحكم</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>لم يكتمل هذا الفحص خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>لم يُعَدّ شيء بعد</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>المجلد {folder} غير موجود بعد؛ وينشئه الإعداد</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>يمكن الكتابة في {folder}</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>المساحة الحرة حيث يوجد {folder} هي {free_mb} م.ب</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>لا تتوفر حيث يوجد {folder} سوى {free_mb} م.ب</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>تحتاج المزامنة الأولى لأشخاص كثيرين إلى نحو 2 ج.ب لكل مليون.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>وفّر مساحة هناك قبل أن تلزم.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset})، وهي أيضًا منطقة الجدول الزمني</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset})؛ ويسير الجدول الزمني وفق {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>لا توجد إعدادات بعد: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>ينتظر ملف إعدادات يمكن قراءته</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>التنسيق {found}؛ ويعرف هذا البرنامج التنسيقات حتى {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}</numerusform>
            <numerusform>إصدار واحد، في {date} بواسطة {who}</numerusform>
            <numerusform>إصداران، آخرهما في {date} بواسطة {who}</numerusform>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}</numerusform>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}</numerusform>
            <numerusform>الإصدارات: {count}، آخرها في {date} بواسطة {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>قُطع الملف في منتصف سطر، أو غيّره شخص.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>لا يعتمد شيء على هذه الأسطر: فالإعدادات نفسها في ملفها الخاص.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>ملف مفتاح، مسمّى في IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>بيانات اعتماد وحدة systemd</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows، لهذا الجهاز (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>هذه العملية وحدها: ما يُختم ينتهي بانتهائها</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>عدة حافظين: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>الموجود: {count}، وتُفتح كلها بمفتاحها</numerusform>
            <numerusform>الموجود: {count}، ويُفتح بمفتاحه</numerusform>
            <numerusform>الموجود: {count}، ويُفتحان بمفتاحيهما</numerusform>
            <numerusform>الموجود: {count}، وتُفتح كلها بمفتاحها</numerusform>
            <numerusform>الموجود: {count}، وتُفتح كلها بمفتاحها</numerusform>
            <numerusform>الموجود: {count}، وتُفتح كلها بمفتاحها</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>لا توجد قاعدة بيانات بعد: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>يُفتح {path}، ويمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>ينتظر قاعدة بيانات تُفتح</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>لا تلف في أي من الجداول ({tables})</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>لا تلف في {checked} من {tables} جدول؛ وتُرك الباقي بعد {seconds} ث</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} م.ب، منها {free_mb} م.ب غير مستخدمة؛ و{log_mb} م.ب تنتظر في السجل</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} م.ب، و{log_mb} م.ب إضافية في سجل الكتابة المسبقة</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>أبقى برنامج قاعدة البيانات مفتوحة للقراءة مدة طويلة، كنسخ احتياطي مثلاً.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>أنهِ ذلك البرنامج؛ عندئذٍ ينقل التشغيل التالي السجل إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>سجل الكتابة المسبقة: يمكن القراءة في أثناء كتابة المزامنة</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>وضع دفتر اليومية {journal} بدلاً من سجل الكتابة المسبقة</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>المجلد على نظام ملفات لا يمكنه مشاركة الذاكرة، مثل محرك أقراص شبكة.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>انقل مجلد ملف التعريف إلى قرص محلي.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>لم يُجرَّب: رفض الدليل كلمة المرور هذه من قبل</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>سجّل الوكيل ذلك ({cause}). وأي محاولة أخرى تقرّب الحساب من القفل.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>نعم؛ وردت منه آخر إشارة في {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>نعم: العملية {pid} على {host}، منذ {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>لا؛ وردت منه آخر إشارة في {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>النافذة مغلقة، أو أُوقفت الخدمة.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>ابدأ Identity Connect أو الخدمة identity-connect: لا تتم مزامنة شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>لا؛ لم يعمل هنا قط</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>لا شيء ما دام الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>هناك تشغيل جارٍ</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>لا شيء: الجدول الزمني متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>أوقفه شخص مؤقتًا.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>لا شيء: رفض الدليل تسجيل الدخول</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} والجدول الزمني الذي يكرر تسجيل دخول مرفوضًا يقفل الحساب.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>لم يكن هناك أي تشغيل بعد</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: التغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>رفضت الخدمة هذه السجلات بسبب بياناتها.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: التغييرات المؤكدة {count}؛ وتنتظر أخرى موافقتك</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}؛ وتنتظر أخرى موافقتك</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}؛ وتنتظر أخرى موافقتك</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}؛ وتنتظر أخرى موافقتك</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}؛ وتنتظر أخرى موافقتك</numerusform>
            <numerusform>{at}: التغييرات المؤكدة {count}؛ وتنتظر أخرى موافقتك</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>احتجزت آلية الحماية ما يسحب أكثر مما سمحت به.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: أوقفه شخص، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: أوقفه شخص، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: أوقفه شخص، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: أوقفه شخص، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: أوقفه شخص، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: أوقفه شخص، والتغييرات المؤكدة {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: لم يكتمل، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: لم يكتمل، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: لم يكتمل، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: لم يكتمل، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: لم يكتمل، والتغييرات المؤكدة {count}</numerusform>
            <numerusform>{at}: لم يكتمل، والتغييرات المؤكدة {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>لم يُثبَّت أي منها من هنا</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>وحدات التحكم: {count}، لا مشكلة في أي منها</numerusform>
            <numerusform>وحدات التحكم: {count}، لا مشكلة في أي منها</numerusform>
            <numerusform>وحدات التحكم: {count}، لا مشكلة في أي منها</numerusform>
            <numerusform>وحدات التحكم: {count}، لا مشكلة في أي منها</numerusform>
            <numerusform>وحدات التحكم: {count}، لا مشكلة في أي منها</numerusform>
            <numerusform>وحدات التحكم: {count}، لا مشكلة في أي منها</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>يعمل الوكيل بعد إعادة تشغيل وحدة التحكم الخاصة به.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>فشل تثبيت هناك، أو لم تعد ترد من الوكيل أخبار.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>لا تتوفر حيث يوجد {folder} سوى {free_mb} م.ب.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>تحتاج المزامنة إلى مساحة لذاكرتها وللسجل.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>وفّر مساحة على ذلك القرص، أو انقل مجلد ملف التعريف (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>المنطقة الزمنية {zone} للجدول الزمني غير معروفة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>قائمة المناطق الزمنية فيه مفقودة أو أقدم من الإعدادات.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>انتهى هذا الفحص بخلل في البرنامج.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>احفظ ملف دعم وأرسله إلى الدعم.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>جارٍ تجميع ملف الدعم</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>كُتب ملف الدعم: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>لم يعثر أي فحص على مشكلة.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>لم يفشل أي فحص؛ للقراءة: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>الفحوص التي فشلت: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>أسرار</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>أشخاص وعناوين بريد</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>أسماء مضيفين</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>عناوين شبكة</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>نصوص أخرى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>المساحة الحرة (م.ب)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>منطقة الجدول الزمني</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>معروف حتى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>أسطر لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحافظ</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>الجداول المفحوصة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>الحجم (م.ب)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>سجل الكتابة المسبقة (م.ب)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>دفتر اليومية</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>آخر إشارة</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>تنتظر إعادة التشغيل</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>بها مشكلة</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ميلي ثانية</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>الفرق (ث)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>الأعداد هي ما أكدته الخدمة. والتشغيل الجاري يستمر عند إغلاق هذه النافذة، ما دام البرنامج أو الوكيل يعمل.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>اعثر على أي شخص في الدليل واعرف خطوة بخطوة سبب مزامنته أو عدم مزامنته: القراءة والنطاق والمعايير والتعيين والمطابقة والإجراء، مع القاعدة التي حسمت.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>من لا يُعثر عليه قد يقع خارج القاعدة، أو أُنشئ بعد آخر مزامنة. وما رفضته الخدمة مدرج على حدة، مع السبب والمحاولة التالية.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>ما تم، ولمن، ومتى، وبأي إعدادات: عمليات التشغيل وتغييرات الإعدادات في قائمة واحدة، حتى مستوى الحقول المفردة.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>لا يُغيَّر شيء هنا بعد وقوعه أبدًا. ومدة الاحتفاظ به إعداد. ويمكن استعادة إصدار سابق من الإعدادات؛ ويصبح هو الأحدث.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>إذا لم يُعثر على أحد، فانظر أولاً إلى عامل التصفية أعلى القائمة. وما هو أقدم من مدة الاحتفاظ تمت إزالته.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>الوكلاء على وحدات التحكم بالمجال الذين يلتقطون كلمة المرور عند تغييرها: مدى تقدم كل منهم، وما يمكن فعله.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>لا يلتقط الوكيل شيئًا قبل إعادة تشغيل وحدة التحكم الخاصة به. ويُعاد تشغيل وحدات التحكم واحدة في كل مرة، وفقط عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>تستمر المزامنة في أثناء ذلك: يسري التغيير مع التشغيل التالي. ولا يحل اتصال جديد بالدليل محل الحالي إلا بعد اجتياز فحصه.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>يمكن تجاهل ما لم تحدّثه. ويُحفظ كل إصدار في المحفوظات ويمكن استعادته هناك.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>صاحب هذا الاتصال: الحساب الذي سجّل الدخول، ودوره، ومنذ متى.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>لا تعطّل أي مزامنة المالك ولا تحذفه أبدًا. ويحل حساب آخر محله بعد تسجيل دخوله هو؛ ويُبطل عندئذٍ تسجيل دخول المالك السابق.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>إذا لم تعد الخدمة تسمح لهذا الكمبيوتر بالدخول، فسجّل الدخول مرة أخرى هنا. وإذا كان هناك دور ناقص فإنه يُذكر.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>جميع فحوص الدليل والخدمة وهذا الكمبيوتر وما هو مخزَّن عليه، وملف للدعم.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>يُعرض ملف الدعم قبل كتابته، ولا يحتوي على أي سر: ما يُحفظ هو ما تراه بالضبط. وتُجرَّب كلمة المرور المخزَّنة مرة واحدة.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>تنسيق ملف الإعدادات</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>اسم الأسرار</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>إصدار الترخيص</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>تاريخ قبول الترخيص</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>الحساب الذي يقرأ الدليل</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>كلمة مرور ذلك الحساب، باسمها في المخزن</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>تشفير الدليل</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>المرجع المُصدر الموثوق به</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>الشهادات المقبولة (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>الكائنات في صفحة واحدة من الاستجابة</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>مهلة الاتصال بالثواني</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>مهلة الاستجابة بالثواني</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>القرار المتعلق بالتشفير، {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>القرار المتعلق بالتشفير، {item}: تاريخ اتخاذه</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>عنوان الأشخاص والمجموعات</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>مالك الاتصال</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>المالك: اسم المستخدم</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>المالك: عنوان البريد</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>المالك: الاسم</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>المالك: المعرّف</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>المالك: المؤسسة</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>المالك: معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>المالك: المنطقة</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>تسجيل هذا البرنامج لدى الخدمة</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>عنوان مركز البيانات</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>المالك: الدور</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>تسجيل هذا الجهاز</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>اسم هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل، باسمه في المخزن</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>الوحدة {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>الوحدة {item}: الموضع</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>تتم مزامنة المستخدمين</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>تتم مزامنة مجموعات التوزيع</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>تتم مزامنة مجموعات الأمان</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>استعلام LDAP للمستخدمين</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>الوحدات الجديدة</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>معايير المستخدمين: كيفية ربط القواعد</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>معايير المستخدمين: القواعد</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>معايير المجموعات: كيفية ربط القواعد</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>معايير المجموعات: القواعد</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>حقل المستخدمين: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>حقل المستخدمين: {item}، المصدر</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>حقل المستخدمين: {item}، كيفية التحويل</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>حقل المستخدمين: {item}، معطيات التحويل</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>حقل المجموعات: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>حقل المجموعات: {item}، المصدر</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>حقل المجموعات: {item}، كيفية التحويل</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>حقل المجموعات: {item}، معطيات التحويل</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>المجموعات داخل المجموعات</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>حساب المالك، الذي لا يُسحب أبدًا</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>أسماء المالك، التي لا تُسحب أبدًا</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>حد التعطيل: على الأقل</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>حد التعطيل: بالمئة</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>حد التعطيل: لا يزيد أبدًا على</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>حد الحذف: على الأقل</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>حد الحذف: بالمئة</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>حد الحذف: لا يزيد أبدًا على</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>حد الإزالة من المجموعات: على الأقل</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>حد الإزالة من المجموعات: بالمئة</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>حد الإزالة من المجموعات: لا يزيد أبدًا على</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>حد أسماء المستخدمين الجديدة: على الأقل</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>حد أسماء المستخدمين الجديدة: بالمئة</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>حد أسماء المستخدمين الجديدة: لا يزيد أبدًا على</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>يُحتجز كل شيء عندما يتقلص الدليل بنسبة</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>الدقائق بين عمليات التشغيل</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>الجدول الزمني متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>تُعوَّض عمليات التشغيل الفائتة</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>وحدات التحكم المشمولة بمزامنة كلمات المرور</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>يثبّت بالحساب المخزَّن</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>إعادة تشغيل وحدات التحكم</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>حزمة وكيل كلمات المرور</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>حزمة وكيل كلمات المرور: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>حزمة وكيل كلمات المرور: الموقِّع</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>تُحفظ التغييرات لعدد من الأيام</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>تُحفظ التغييرات حتى عدد من الميغابايت</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>عمليات التشغيل التي تُحفظ سجلاتها المستبعدة</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>تقارير عمليات التشغيل المحفوظة</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>إصدارات الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>لا معايير: جميع الأشخاص في الوحدات</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>متزامنة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>تتم مزامنتها</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>تنتظر حتى يقرر شخص</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>تُستبعد</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>يجب استيفاؤها جميعًا</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>يجب استيفاء واحدة</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>يصبح الجميع أعضاء مباشرين</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>تبقى مجموعات داخل مجموعات</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>كل بضع دقائق</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>شخص واحد أو مجموعة واحدة</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>قُرئ هذا وحده وتمت مزامنته؛ ويقرر التشغيل التالي بشأن كل ما عداه.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>أدخل GUID أو البريد أو اسم الحساب الخاص بالمقصود.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>أيها، من 1 إلى {count}؟ </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>لم تُجرَ مقارنة بين الدليل والخدمة حتى الآن.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>شغّل معاينة أو مزامنة أولاً.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>لم تبلغ آخر مقارنة للجميع نهايتها، لذلك لا يُعرف من غيره له الاسم نفسه أو البريد نفسه.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>يُقرأ الدليل تحت قاعدة غير التي كانت في آخر تشغيل.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>زامن الآن لكي يُقارَن الجميع مرة واحدة.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>قد تكون عدة حسابات في الخدمة له: لها الاسم نفسه أو البريد نفسه.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>زامن الآن: تحدد مقارنة الجميع أي الحسابات هي.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>لم يُعثر على {name} في Active Directory، ولم يُحذف أيضًا.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>شوهد آخر مرة باسم {dn}. ربما لم يعد يُسمح للحساب الذي يقرأ برؤيته، أو لم تذكر وحدة التحكم كل شيء.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>أعد إلى الحساب حقه. حتى ذلك الحين يبقى كل شيء على حاله.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>لم يُعثر على {name} في Active Directory، ولا يُعرف ما إذا كان قد حُذف.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>شوهد آخر مرة باسم {dn}. لا يرى الحساب الذي يقرأ كائنات محذوفة.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>تحسم ذلك المقارنة الكاملة التالية: ابدأ مقارنة، أو اسمح للحساب برؤية الكائنات المحذوفة.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>يوجد {name} الآن حيث لا يُقرأ الدليل: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>نُقل خارج قاعدة البحث.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>تسألك المقارنة الكاملة التالية قبل أن يُسحب أي شيء.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>المزامنة تعمل، وهناك ما يحتاج إليك.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>هناك خطة تنتظر مراجعتك.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>لا يُرسَل شيء منها قبل أن تطلع عليها.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>هناك ما ينتظر موافقتك.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>احتجزت آلية الحماية ما كان سيسحب أكثر من اليوم العادي.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>تعذرت مزامنة البعض.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>مستبعَد: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>المزامنة المجدولة جارية.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>المزامنة جارية.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>جارٍ إنشاء المعاينة.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>جارٍ تطبيق الخطة.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>جارٍ تطبيق ما تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>جارية مزامنة شخص واحد أو مجموعة واحدة.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>لا تبدأ أي مزامنة تلقائيًا حتى تستأنفها.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>لا شيء يشغّل المزامنة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>لم تصدر عن أي وكيل على هذا الكمبيوتر إشارة منذ دقيقة.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>أبقِ هذا البرنامج مفتوحًا، أو ابدأ الوكيل كخدمة.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>تم الإعداد. لم تتم مزامنة شيء بعد.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>تبدأ المزامنة الأولى وفق الجدول الزمني، أو الآن إذا أردت.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>أُنهيت آخر مزامنة قسرًا.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>يبقى ما تم تأكيده حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>تتابع المزامنة التالية من هناك.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>أُوقفت آخر مزامنة.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>فشلت آخر مزامنة.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>فشلت آخر {count} عملية مزامنة.</numerusform>
            <numerusform>فشلت آخر عملية مزامنة.</numerusform>
            <numerusform>فشلت آخر عمليتي مزامنة.</numerusform>
            <numerusform>فشلت آخر {count} عمليات مزامنة.</numerusform>
            <numerusform>فشلت آخر {count} عملية مزامنة.</numerusform>
            <numerusform>فشلت آخر {count} عملية مزامنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>لا يمكن أن تبدأ المزامنة.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>تأخرت المزامنة التالية عن موعدها.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>الوكيل يعمل، لكنه لم يبدأ مزامنة حان موعدها.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>إذا لم تبدأ خلال بضع دقائق، فأعد تشغيل الوكيل وانظر في سجله.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>الاتصال بالخدمة مقطوع.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>اكتملت آخر مزامنة.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>لم يُقَس ما إذا كان الوصول إلى الخدمة ممكنًا الآن.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>تعذرت قراءة الإعدادات.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>لا يمكن تحديد حال المزامنة: تعذرت قراءة ذاكرتها.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>تعذرت قراءة ذاكرة المزامنة.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>لا يمكن كتابة أي شيء في مجلد الإعدادات.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>هناك إعداد غير قابل للاستخدام.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>حدّد وحدات في الإعدادات.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>لم تعد الخدمة تقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>لم يعد يُسمح للمالك بإدارة الأشخاص.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>اجعل شخصًا آخر يتولى الأمر قبل أن تتوقف المزامنة بسببه.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>تعذر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>لم يعد Active Directory يقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>لم يُعطَّل أو يُحذف أحد، لأنه ليس مؤكدًا من غادر.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>فقد حساب الدليل أحد حقوق القراءة.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>احتجزته آلية الحماية: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>سيُسحب أو تُعاد تسمية عدد كبير دفعة واحدة، لذلك يجب أن يوافق شخص أو يرفض.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>هناك خطة تنتظر مراجعتك. التغييرات: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>الوحدات المحددة التي تعذر العثور عليها: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>حُذفت الوحدة {unit}، أو لم يعد يُسمح للحساب بقراءتها.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>أعد إلى الحساب حقه، أو أزل الوحدة من الإعدادات.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>الوحدات الجديدة التي تنتظر قرارًا: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>الوحدة {unit} جديدة. لا تتم مزامنة أحد فيها حتى تقرر.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>الوحدات المحددة التي تغيّر اسمها: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>أصبحت الوحدة {before} الآن {unit}. ولا يزال التحديد ساريًا.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>تنتهي صلاحية شهادة {host} في {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>الأيام المتبقية: {days}. ودون شهادة جديدة لن يعود من الممكن القراءة من وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>جدّدها على وحدة التحكم.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>انتهت صلاحية شهادة {host} في {date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>تنتهي صلاحية المرجع المصدق الموثوق به للدليل في {date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. الأيام المتبقية: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>سجّل خلفه في الإعدادات قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>انتهت صلاحية المرجع المصدق الموثوق به للدليل في {date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>سجّل خلفه في الإعدادات.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>تنتهي صلاحية كلمة مرور {user} في {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>الأيام المتبقية: {days}. لا يمكن قراءة Active Directory بكلمة مرور منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>غيّرها في Active Directory، ثم اكتب الجديدة في الإعدادات.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>انتهت صلاحية كلمة مرور {user} في {date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>وحدات التحكم التي لم تعد تُبلغ عن تغييرات كلمات المرور: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>وحدات التحكم التي تعذر تثبيت وكيل كلمات المرور عليها: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>وحدات التحكم التي تنتظر إعادة التشغيل: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. تُلتقط تغييرات كلمات المرور هناك بعدها.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>وحدات التحكم دون وكيل كلمات المرور: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>وحدات التحكم القابلة للكتابة التي لا تشملها مزامنة كلمات المرور: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. لا تُلتقط كلمة المرور التي تُغيَّر هناك.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>ما رفضته الخدمة: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>يُعاد تجريب كل منها لاحقًا، أو على الفور عندما يتغير.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>المستبعَد من آخر مزامنة: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>المحتجَز يدويًا: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>ألغى شخص تحديدها أو رفضها. تبقى على حالها.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>المزامنة التالية</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>غير متصل: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>المطلوب: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>خدمة المزامنة</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>تزامن نسخة أخرى من Identity Connect في هذا المجلد. وتنتظر هذه النسخة حتى تنتهي.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>لا تعمل.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>تعمل.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>تزامن الآن.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>تعيد المحاولة بعد فشل.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>الخدمة مثبتة. تعمل في {folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>أصبح ملف تعريف {source} يخص الخدمة الآن، في {folder}. ويمكن حذف ما عدا ذلك في المجلد القديم.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>أُزيلت الخدمة. واحتُفظ بمجلدها {folder} وبمفتاحها.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>الخدمة مثبتة.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>الخدمة غير مثبتة.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>تذكر</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>لا يمكن تثبيت الخدمة من هنا على هذا النظام.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>هذا النظام {system}؛ ولا يُعِدّ هذا الأمر إلا systemd في Linux.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>على Windows، شغّل packaging/windows/install-service.ps1 كمسؤول. وعلى غيره، اجعل النظام يبدأ «identity-connect agent --wait».</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>لا يمكن تثبيت الخدمة: لا يعمل systemd هنا.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>لا يوجد في حاوية أو مع نظام init آخر.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>اجعل النظام يبدأ «identity-connect agent --wait».</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>لا يمكن إلا لمسؤول إعداد خدمة.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>تحتاج إلى مستخدم ومفتاح ووحدة خاصة بها.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>شغّل الأمر باستخدام sudo.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>لم ينفذ النظام «{command}».</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>استجابته موجودة في التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>صحّح ذلك، ثم شغّل الأمر مرة أخرى: يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>لا يمكن لخدمة تشغيل البرنامج في {path}.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>المجلدات الرئيسية مخفية عنها، حتى لا تتمكن من قراءة ملفات أحد.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>ثبّت Identity Connect في مكان آخر، مثل /opt/identity-connect، وشغّل الأمر من هناك.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>يوجد شيء في {folder} بالفعل.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>للخدمة إعدادات خاصة بها، أو المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>انقل ذلك المجلد أولاً، ثم شغّل الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>هذا الأمر مخصص لـ Service Control Manager في Windows وحده.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>لم يبدأ أحد هذه العملية كخدمة.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>احذف الخيار --windows-service.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>يشغّل هذا الأمر «service install --move».</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>يحتاج إلى مفتاح من {size} بايت على الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>شغّل «identity-connect service install --move DIR» كمسؤول.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>لم تُبلَّغ الخدمة بذلك في {time}.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>تم العثور على الاسم</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>الخدمة تستجيب</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>تستجيب {service} في {address}، المنفذ {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>يتولى ذلك الخادم الوكيل {proxy}</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>لم يُعيَّن خادم وكيل لهذه الخدمة</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>يسمح {proxy} بمرور هذا البرنامج</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>الشهادة هي شهادة الخدمة نفسها؛ ولا أحد يفحص في الطريق</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>الخدمة {service} على هذا الجهاز: لا ينتقل شيء عبر شبكة</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>عند خمس دقائق ترفض الخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>اجعل هذا الجهاز يأخذ وقته من المجال أو من خادم وقت.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>تقبل {service} الرمز المميز لهذا التثبيت</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>تعرف {service} هذا التثبيت وتسجيل دخول {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>انتهى تسجيل دخول {owner}.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>سُحب في {service}، أو انتهت صلاحيته. تستمر المزامنة: لها رمز مميز خاص بها. ويلزم تسجيل دخول المالك لإثبات من يملك الاتصال.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>تعذر السؤال عما إذا كان تسجيل دخول {owner} لا يزال صالحًا.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>أعد القياس بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>لا شيء مطلوب: تُعاد المحاولة مع كل نبضة اتصال.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>لا يزال لدى {owner} الدور «{role}»</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>لا تفصح {service} عما إذا كان المالك لا يزال مسؤولاً</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>الحساب {owner} موجود ونشط</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>لم يُعيَّن مالك. لن يُعطَّل أو يُحذف أحد حتى يُعيَّن.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>لا يمكن للخدمة تحديد الحساب الواجب حمايته.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>حساب {owner} على وشك الحذف.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>طلب شخص من {service} حذف هذا الحساب. وينتظر الطلب لأن الحساب مالك هذا الاتصال.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>اجعل مسؤولاً آخر المالك؛ ويتم الحذف عندئذٍ تلقائيًا.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>حساب {owner} على وشك التعطيل.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>طلب شخص من {service} تعطيل هذا الحساب. وينتظر الطلب لأن الحساب مالك هذا الاتصال.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>اجعل مسؤولاً آخر المالك؛ ويتم التعطيل عندئذٍ تلقائيًا.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>تذكر {service} أن المالك هو {owner}، وتذكر الإعدادات هنا {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>تغيّر المالك في الخدمة نفسها.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>استلمت {service} آخر نبضة اتصال</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>لم يُسأل، بسبب «{cause}»</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>سأل هذا الجهاز خادم DNS ({dns_server}). وهو ليس الخادم الصحيح لهذا الاسم، أو هذا الجهاز غير متصل.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>تحقق من اتصال الشبكة، ومن أن {dns_server} يحلّل الاسم الكامل {host}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>سأل هذا الجهاز خادم DNS ({dns_server}).</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>تحقق من اتصال الشبكة، ومن إمكان الوصول إلى {dns_server}.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>يرفض الخادم {host} الاتصالات ({address}، المنفذ {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>تحقق من السماح بالاتصالات الصادرة إلى {host}، المنفذ {port}.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>لا يستجيب الخادم {host} ({address}، المنفذ {port}) خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>تحقق من السماح بالاتصالات الصادرة إلى {host}، المنفذ {port}، أو عيّن خادمًا وكيلاً.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>لا يوجد طريق إلى {host} ({address}، المنفذ {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>تحقق من اتصال هذا الجهاز بالشبكة.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>تعذر العثور على الخادم الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>سأل هذا الجهاز خادم DNS ({dns_server}) عن {host}.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>صحّح إعدادات الخادم الوكيل، أو اجعل {dns_server} يحلّل {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>يرفض الخادم الوكيل {proxy} الاتصالات.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>لا يعمل في {address}، المنفذ {port}، أو له منفذ آخر.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>لا يستجيب الخادم الوكيل {proxy} خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>متوقف عن العمل، أو أن جدار حماية يُسقط الحزم إلى {address}، المنفذ {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>ساعة هذا الجهاز متقدمة على {host} بمقدار {difference_s} ث.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>تعرض {here}، وتعرض الخدمة {there}. ترفض الخدمة تسجيل الدخول من الأجهزة التي ساعتها خاطئة.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية لهذا الجهاز، واجعله يأخذ وقته من المجال أو من خادم وقت.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>ساعة هذا الجهاز متأخرة عن {host} بمقدار {difference_s} ث.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>الشبكة أو الخدمة بطيئة جدًا.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>لم يعد المالك مسؤولاً.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>لدى {owner} الدور «{role}» في {host}، وهو لا يتيح لاتصال إدارة أحد.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>أعد الدور إليه، أو اجعل مسؤولاً آخر المالك.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>حساب المالك معطَّل.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>لم يعد يُسمح للحساب {owner} بتسجيل الدخول في {host}.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>اجعل مسؤولاً آخر المالك.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>لم يعد حساب المالك موجودًا في الخدمة.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>تم حذف {owner} هناك.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>اجعل حسابًا آخر المالك.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>المالك على وشك المغادرة.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>ينتظر حذف الحساب أو تعطيله حتى يصبح شخص آخر المالك.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>تذكر الخدمة مالكًا غير المذكور في الإعدادات هنا.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>انتهى تسجيل دخول المالك.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>سجّل الدخول مرة أخرى، أو غيّر المالك.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>مع هذه الخدمة يجب أن يسجل المالك الجديد الدخول.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>الاسم وحده لا يثبت شيئًا هناك.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>غيّر المالك دون تسميته، واجعل المالك الجديد يوافق على الرمز.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>جارٍ تغيير المالك بالفعل.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>تتولى ذلك نافذة أخرى أو أمر آخر من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>انتظر لحظة، ثم انظر من هو المالك.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>سيصبح {account} المالك، ولم تؤكد الخدمة ذلك بعد.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>لا يُعرف ما إذا كان {account} قد أصبح المالك.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>ترفض الخدمة تسجيل الدخول هذا وهذا الجهاز أيضًا: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>أدخل اسم مستخدم الحساب أو عنوان بريده باستخدام --account.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>سجّل {account} الدخول، وكان من المقرر أن يصبح {wanted} وحده المالك.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>تمت الموافقة على الرمز بحساب آخر. أُبطل تسجيل دخوله؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>أعد المحاولة، واجعل {wanted} يوافق على الرمز.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>المالك حتى الآن: {old}؛ ومن الآن فصاعدًا: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>المالك هو {owner}.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>لم يُقَس الاتصال بعد. استخدم --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>الاتصال، تم القياس {when}:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>بتغيير المالك</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>خادم DNS</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>وقت هذا الجهاز</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>المالك في الإعدادات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>وقت الخدمة</translation>
    </message>
</context>
</TS>
