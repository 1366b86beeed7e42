<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;שימוש בחשבון זה</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>שימוש בחשבון &amp;אחר</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (לפי המפתח)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>דואר</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>ה&amp;חלפת בעלים</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;כניסה מחדש</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>מחדש את הכניסה של הבעלים הנוכחי, גם אם אבדה</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;מדידה כעת</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>העתקת &amp;פרטים</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>&amp;השארת הבעלים הנוכחי</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>&amp;שם משתמש או כתובת דואר בשירות</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>סנכרון לעולם אינו משבית או מוחק חשבון זה.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>חיפוש החש&amp;בון</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>עד כה</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>מעתה</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>שימוש בחשבון &amp;אחר</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>הבעלים החדש נכנס</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>ציון הבעלים החדש</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>להחליף את הבעלים?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>חשבון וחיבור</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>מנהל מערכת של {organization} פותח את הדף, נכנס ומזין את הקוד. גם הבעלים הנוכחי רשאי לעשות זאת, כדי לחדש את הכניסה.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>עדיין לא השתנה דבר.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>הבעלים הוא מנהל המערכת שבשמו פועל מחשב זה. שום סנכרון אינו משבית או מוחק את החשבון הזה.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} עדיין אינו הבעלים.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>מודד את החיבור</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>מחובר, אך יש מה לבדוק</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>מנותק</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>נמדד לאחרונה: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>השירות אינו מוסר זאת</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>לא הוגדר: עד אז איש אינו מושבת או נמחק</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>דואר</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>בעלים מאז</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>מחשב זה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>יש להזין שם משתמש או כתובת דואר.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>חי&amp;דוש הכניסה של {name}</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>&amp;קביעת {name} כבעלים</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} נשאר הבעלים; הכניסה הקודמת מבוטלת. סנכרון שמתבצע כעת ממשיך.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>החל בסנכרון הבא, {name} הוא החשבון שלעולם אינו מושבת או נמחק.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>{new} הוא מעתה בעלי החיבור, וסנכרון לעולם אינו משבית או מוחק אותו. הכניסה של {old} במחשב זה מבוטלת. סנכרון שמתבצע כעת ממשיך.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>מה שממתין עבור {old} בשירות מתבצע לאחר מכן.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>מחליף את הבעלים</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} הוא הבעלים.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>הדף של Zoho מציין את הלקוח שלך ולא את המחשב הזה: יש להזין את הקוד רק אם ההחלפה הזאת החלה ביוזמתך.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>יש להמשיך רק אם הדף מציין את המחשב הזה: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>הגדרות מתקדמות</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>רגיל ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>&amp;יציאה של כל הבקרים</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>אובייקטים ב&amp;עמוד</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>שניות ל&amp;התחברות</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>ש&amp;ניות המתנה לתשובה</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>&amp;רשויות מהימנות נוסף על אלה של המערכת (PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>רק לחיבור זה. הן ערבות לשמות, כמו כל הרשויות.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>פתיחת &amp;קובץ…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>ה&amp;חלטות בנוגע לאמון</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>עדיין לא הוחלט דבר: כללי המערכת חלים.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>בי&amp;טול ההחלטה</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;שימוש באלה</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>ביטו&amp;ל</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>תעודה של הרשות</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>תעודות (*.pem *.crt *.cer *.der);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>הקובץ {file} אינו תעודה שניתן לקרוא.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>סוכני סיסמאות בבקרי תחום</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>בקר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>מתקין</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>מפעיל מחדש</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>מסיר</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>לא נחוץ</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>ממתין לתורו</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>לא ידוע אם המסנן שלו נטען. הותקן {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>קולט סיסמאות לאחר ההפעלה מחדש. הותקן {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>לא התקבל ממנו דבר מאז {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>ניתן להתקין את גרסה {version}</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>קולט סיסמאות מאז {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done} מתוך {total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, על ידי חלון אחר או פקודה</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;בדיקה כעת</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>החשבון שנכנס לבקרים</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;יומן</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>כותב את החבילה, עם שורת הפקודה שלה להפצת תוכנה</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>&amp;חבילה…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>איזו חבילה מותקנת, ומה היא חייבת להיות</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>הסוכנים ממתינים לכניסה עם חשבון שרשאי להתקין.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>בחירת החבילה…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>נעצר. מה שהושג נשאר, וההמשך יהיה מאותו מקום.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>הותקן בבקר אחד.</numerusform>
            <numerusform>הותקן ב-%n בקרים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>בקר אחד הופעל מחדש, ושוב משרת.</numerusform>
            <numerusform>%n בקרים הופעלו מחדש, ושוב משרתים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>הוסר מבקר אחד.</numerusform>
            <numerusform>הוסר מ-%n בקרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>תיקייה עבור החבילה</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>החבילה נכתבה אל {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>שורה זו מתקינה אותה ללא חלון וללא הפעלה מחדש. לאחר הפעלה מחדש של בקר היא קולטת סיסמאות; &quot;{button:Check now}&quot; מציגה זאת כאן.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>כניסה בתור {user}</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>כניסה עם החשבון שקורא את הספרייה</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>כניסה עם חשבון אחר, שמתבקש פעם אחת</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>עדיין לא ידוע על שום בקר.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>הבקר היחיד לכתיבה קולט סיסמאות.</numerusform>
            <numerusform>כל %n הבקרים לכתיבה קולטים סיסמאות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n מתוך {total} בקרים לכתיבה אינו מכוסה.</numerusform>
            <numerusform>%n מתוך {total} בקרים לכתיבה אינם מכוסים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n ממתין להפעלה מחדש.</numerusform>
            <numerusform>%n ממתינים להפעלה מחדש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n נכשל.</numerusform>
            <numerusform>%n נכשלו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n ללא סימן חיים.</numerusform>
            <numerusform>%n ללא סימן חיים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>ה&amp;פעלה מחדש של %n…</numerusform>
            <numerusform>ה&amp;פעלה מחדש של %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;הפעלה מחדש…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>ה&amp;סרת %n…</numerusform>
            <numerusform>ה&amp;סרת %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>ה&amp;סרה…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>ה&amp;תקנה</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>&amp;עדכון בקר אחד</numerusform>
            <numerusform>&amp;עדכון %n בקרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>ה&amp;תקנה בבקר אחד</numerusform>
            <numerusform>ה&amp;תקנה ב-%n בקרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>סנכרון סיסמאות</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>קליטת סיסמאות בבקרי התחום</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>סוכן בכל בקר לכתיבה של {domain} קולט סיסמה בעת שינויה. סיסמאות קיימות יסונכרנו בשינוי הבא שלהן.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>ס&amp;גירה</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>משימה מתבצעת. יש לעצור אותה תחילה, או להניח לה להסתיים.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>תכונות</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>שרשרת התעודה, המנפיק למעלה</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>הונפקה על ידי</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>תוקף</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>מוצמדת עד כה</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>העתקת SHA-256</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;לא לתת אמון</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>מתן &amp;אמון ברשות המנפיקה</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>&amp;פתיחת קובץ הרשות…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>&amp;הצמדת תעודה זו</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>נשלחה גם היא, לא הנפיקה כאן דבר</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>לא ניתן היה לבדוק את החתימה שלה</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} עד {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, חתומה עם {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>פגה {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>מתאריך {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>עד {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>&amp;שימוש בשם {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>מה מוצג מן השינוי</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>&amp;קריאת החשבון כעת</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>לפני ואחרי, שדה אחר שדה</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>חבר אחד</numerusform>
            <numerusform>{count} חברים</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>אין עוד חשבון כזה בשירות.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>מעוכב: נשאר כפי שהוא עד שיסומן שוב.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>ממתין עד שבדיוק קבוצת שינויים זו תאושר.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>החשבון כבר קיים; הערכים הנוכחיים שלו אינם חלק מהתוכנית.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>לפני ואחרי, שדה אחר שדה</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>מה נעשה באובייקט &amp;זה</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>כפי &amp;שהוא כעת</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>&amp;פתיחת ההרצה</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>בדיקה &amp;מחדש</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>&amp;ניסיון נוסף בשורה זו</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>לא מוצפן: סיסמאות עוברות אל הספרייה בטקסט קריא.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>בדיקות החיבור</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>בדיקת החיבור</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>כל שורה נבדקת בפועל. סיסמה מנוסה פעם אחת, ואינה מנוסה שוב באופן אוטומטי.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>נבדקו {done} מתוך {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>בדיקה אחת נכשלה</numerusform>
            <numerusform>%n בדיקות נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>החיבור פועל.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>אזהרה אחת לקריאה</numerusform>
            <numerusform>%n אזהרות לקריאה</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>נעצר. לא השתנה דבר; ניתן לבדוק שוב בכל עת.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>עדיין לא נבדק.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>ה&amp;משך ללא {host}</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>&amp;שינוי המשתמש או הסיסמה</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>שימוש ב&amp;תחום כולו</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>בדיקה עם {host} במ&amp;קום</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>לא ניתן אמון. ההחלטה נרשמה; לא נשלחה סיסמה.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>תעודה של הרשות</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>תעודות (*.pem *.crt *.cer *.der);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>בודק</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>לא נוסה</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>ניסיון נוסף בשורה זו: {check}</translation>
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
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>&amp;העתקת ממצא ותיקון</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>יחידות שנבחרו</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>מקש Delete מסיר יחידה מהבחירה.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, לא נמצאה</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>כל {unit}</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>ללא {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>הצגה בעץ</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>לא לכלול אותה</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>לכלול אותה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>עדיין לא נבחרה יחידה: יש לסמן אחת למעלה.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>יחידות שנבחרו</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>הו&amp;ספת יחידות</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>יחידה אחת שנבחרה אינה קיימת עוד או שאין הרשאה לקרוא אותה. עד שתוסר כאן, איש אינו מושבת או נמחק.</numerusform>
            <numerusform>%n יחידות שנבחרו אינן קיימות עוד או שאין הרשאה לקרוא אותן. עד שיוסרו כאן, איש אינו מושבת או נמחק.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>הסרתן</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>העברה או שכפול של תנאי זה</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>הסרת תנאי זה</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>השדה של תנאי {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>היחס של תנאי {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>הערך של תנאי {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>אין בספרייה תכונה בשם זה, ולכן היא ריקה אצל כולם.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>קוד QR של דף הכניסה</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>או סריקה בטלפון</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>העתקת ה&amp;קוד ופתיחת הדפדפן</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>העתקת הקי&amp;שור</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>קבלת קוד &amp;חדש</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>הקוד שלך</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>הזמן שנותר לקוד זה</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>אין קוד עדיין</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>מבקש קוד מהשירות</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>קוד {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>תקף לעוד {minutes}:{seconds:02d}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>חיפ&amp;וש בקרים</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;תחום</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>בקרי תחום, הראשו&amp;ן מועדף</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>הוספת בקר (Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>הסרת הבקרים שנבחרו (Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>העדפת הבקר שנבחר</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>הצגת הסיסמה</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>הסתרת הסיסמה</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>ה&amp;משתמש שקורא את הספרייה</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (מומלץ)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>ה&amp;צפנה</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>התחום כולו כאשר השדה ריק</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>קריאת הבסיס מבקר</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>בסיס החי&amp;פוש</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>מתק&amp;דם…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>סיסמאות עוברות בטקסט קריא; &amp;אני מסכים לכך</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>שמורה במאגר המוגן</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>התחברות אל Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>תעודה מוצמדת: ראו &quot;{button:Advanced}&quot;.</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>ניתן אמון ברשות משלך: ראו &quot;{button:Advanced}&quot;.</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>&amp;תחום, שמחשב זה חבר בו</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>די במשתמש בעל גישת קריאה. &quot;{button:Next}&quot; בודק את החיבור.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>שימוש ב-{domain}</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>הוא מצוין בהגדרות של מחשב זה ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>יש להקליד תחילה את שם התחום.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>הפסקת הפנייה</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>פנייה חוזרת אל הבקרים</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} הפך ל-{full}: תעודות מציינות שמות מלאים של מחשבים.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} היא כתובת, ותעודות מציינות שמות של מחשבים. יש להשתמש בשם, או להצמיד את התעודה בשלב הבא.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} הפך ל-{full}.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>לתחום יש שם DNS, כגון corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>יש להקליד בצורה name@domain, DOMAIN\name או שם ייחודי (DN).</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>יש להקליד בצורה DC=corp,DC=example,DC=com, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>הבקרים מחזיקים את {base} ושום דבר מחוץ לו.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>הושאר ריק: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>יש לציין תחילה בקר.</translation>
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
        <translation>שם</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>הלוך ושוב</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>בתוקף עד</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>בקרי תחום</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>אין בקרים עדיין. יש להקליד את התחום ולבחור &quot;{button:Find controllers}&quot;, או להוסיף בקר בשמו המלא.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>לא נשאל</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>שואל…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>אין אמון</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג תוקף</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, בקרוב</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>ראשי: בעל התפקיד PDC emulator</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>לקריאה בלבד</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>לכתיבה</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>ראשי</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>לקריאה בלבד</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>שגיאה לא צפויה</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>פרטים טכניים</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>העתקת ה&amp;פרטים</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>סגי&amp;רה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>חובה לעמוד בכל קבוצה</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>די בקבוצה אחת</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>האופן שבו הקבוצות מחוברות</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>הוספת קבוצה</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>החזרת מה שהוסר</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>העברה למעלה</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>העברה למטה</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>שכפול הקבוצה</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>העברת הקבוצה למעלה</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>העברת הקבוצה למטה</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>הסרת הקבוצה</translation>
    </message>
    <message>
        <source>and</source>
        <translation>וגם</translation>
    </message>
    <message>
        <source>or</source>
        <translation>או</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>כבר קיים תנאי אחד.</numerusform>
            <numerusform>כבר קיימים %n תנאים.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>באינדקס</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>משתמשים או קבוצות</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>בחירת מי יסונכרן</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>מחפש את הקריאה האחרונה…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>המספרים יופיעו לאחר שהספרייה תיקרא.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>אין מספרים לפני שהספרייה נקראה.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>קורא מהספרייה: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>עדיין לא נקרא מהספרייה: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>במקרה זה לא יסונכרן אף משתמש: איש אינו עומד בקריטריונים.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>במקרה זה לא תסונכרן אף קבוצה: אף אחת אינה עומדת בקריטריונים.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>לא לכלול את המשתמש היחיד</numerusform>
            <numerusform>לא לכלול את כל %n המשתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>לא לכלול את הקבוצה היחידה</numerusform>
            <numerusform>לא לכלול את כל %n הקבוצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>משתמש מסונכרן אחד ייצא במקרה זה.</numerusform>
            <numerusform>%n משתמשים מסונכרנים ייצאו במקרה זה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>קבוצה מסונכרנת אחת תצא במקרה זה.</numerusform>
            <numerusform>%n קבוצות מסונכרנות ייצאו במקרה זה.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>הם נשארים בשירות ואינם מעודכנים עוד.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>לפי כללי המשתמשים הנוכחיים, החשבון של %n מהם יושבת במקרה זה.</numerusform>
            <numerusform>לפי כללי המשתמשים הנוכחיים, החשבונות של %n מהם יושבתו במקרה זה.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>לפי כללי המשתמשים הנוכחיים, החשבונות שלהם נשארים כפי שהם.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>מי נכלל ומי לא</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>בדיקת אדם</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>במילים וכמסנן</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>חזרה למספרים</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>סופר…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>דואר, קבצים ונתונים של חשבון שנמחק אובדים לצמיתות. לא ניתן להחזירם, גם אם האדם יסונכרן שוב.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>גם כאשר מושבת או שפג תוקפו</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>מותר למחוק חשבונות לצמיתות</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>אושר: מותר למחוק חשבונות לצמיתות.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>יש להקליד {number} לאישור: זה מספר האנשים המסונכרנים היום</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;בדיקות</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;יומן</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>בדיקות או יומן</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>שמירת קובץ &amp;תמיכה…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>&amp;ניסיון נוסף בשורה זו</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>הרצת &amp;כל הבדיקות</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>שינוי שרת ה-&amp;Proxy</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>איתור התקלה</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>כל בדיקה נעשית בפועל ואינה משנה דבר. הסיסמה השמורה מנוסה פעם אחת, ואינה מנוסה כלל לאחר שנדחתה.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>נבדקו {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>עדיין לא נבדק.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>נעצר; השאר לא נוסה.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>בדיקה אחת נכשלה.</numerusform>
            <numerusform>%n בדיקות נכשלו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>אזהרה אחת לקריאה.</numerusform>
            <numerusform>%n אזהרות לקריאה.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>אף בדיקה לא מצאה בעיה.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>Proxy: לפי המערכת</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: ללא</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>קובץ התמיכה נכתב: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>מה נעשה</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>לא נשמר עוד</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>טוען…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>מקטע</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>הערך שהוגדר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>מקטעי ההגדרות</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>הקוד&amp;ם</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>&amp;בדיקת החיבור</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>שינוי ההגדרות</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>כל שינוי כאן הוא טיוטה: הסנכרון נמשך, ושום דבר אינו נכנס לתוקף לפני בחירה ב&quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>סנכרון שמתבצע כעת ממשיך עם ההגדרות שברשותו; הבא יפעל לפי ההגדרות החדשות.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>ההגדרות נשמרות.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>סיסמה שהוקלדה עדיין אינה בתוקף. שאר השינויים נשמרים כטיוטה, הסיסמה לא.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>בינתיים נשמרו הגדרות אחרות. השינויים שלך נשמרים על גביהן.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>דבר אחד לתיקון</numerusform>
            <numerusform>%n דברים לתיקון</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>לתיקון</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;עדכון</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>הצגת ה&amp;שינויים…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>שומר…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>השתנה, ועדיין אינו בתוקף</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>עודכן. הסנכרון הבא יפעל לפי ההגדרות החדשות, ורשאי לבצע בדיוק את מה שאושר.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>עודכן. הסנכרון הבא יפעל לפי ההגדרות החדשות; הוא מעכב את החשבונות שמעבר למגבלות ושואל פעם נוספת.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>עודכן. הסנכרון הבא יפעל לפי ההגדרות החדשות.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>השינויים בוטלו. ההגדרות כפי שהיו.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>חיבור ובקרים</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>סיסמאות עוברות אל הספרייה בטקסט קריא</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>בקרי תחום</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>סנכרון אחרון</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>סנכרון הבא</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>התקן זה</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>גרסת הסוכן</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>מנותק</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>החיבור נמדד</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>החיבור לא נמדד</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>נמדד {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>כאשר הסוכן פועל</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>הסנכרון האחרון קרא ממנו.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>עדיין לא נשאל.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>משיב.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>משיב תוך {trip} ms.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>תכונה מותאמת אישית…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>כמה תכונות, או המרה…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;משתמשים</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;קבוצות</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>אילו שדות מוצגים</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>חיפוש שדה</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>הצגת &amp;כל השדות</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;עריכה…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>לא למפות שדה זה (Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>קבלת כל &amp;ההצעות</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>שדות שמיפית נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>ביטול פעולה (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>ביצוע שוב (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>ממופים</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>לא ממופים</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>אף שדה אינו תואם למה שהוקלד.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>כל השדות ממופים.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>אין איש בתחולה, ולכן אין על מה לנסות את המיפוי.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>אין בעיות: נוסה על משתמש אחד בתחולה.</numerusform>
            <numerusform>אין בעיות: נוסה על %n משתמשים בתחולה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>אין בעיות: נוסה על קבוצה אחת בתחולה.</numerusform>
            <numerusform>אין בעיות: נוסה על %n קבוצות בתחולה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>הספרייה לא נקראה, ולכן המיפוי לא נוסה על איש.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>עדיין לא ידוע דבר: המיפוי לא נוסה על כולם.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>כל ההרצות שעשו משהו</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>מה ששינה משהו</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>כישלונות</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>מה מוצג</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>בכל זמן</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>ב-7 הימים האחרונים</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>ב-30 הימים האחרונים</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>בשנה האחרונה</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>בין שני ימים…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>מתי זה קרה</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>מי ביקש או שמר</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>אדם או קבוצה</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>חיפוש אדם או קבוצה (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>של מי ההיסטוריה המוצגת</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>שמ&amp;ירה…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>שמירת המוצג בקובץ</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>המוצג כ&amp;טבלה (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>המוצג כשו&amp;רות JSON…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>עם כל שינוי, כט&amp;בלה (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>עם כל שינוי, כשורות &amp;JSON…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;מתאריך</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;עד</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>הצגת &amp;כולם שוב</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>מה נעשה עבור {name}</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>של כל אחד</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>של אף אחד: הגיע הזמן</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>לא בהיסטוריה ולא בקריאה האחרונה של הספרייה מוכר מישהו בשם &quot;{name}&quot;.</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>השורה להרצה</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>בדיקה &amp;חוזרת</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>שימוש ב-&amp;NTLM</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>בבקר זה, במקום Kerberos, שמוכיח יותר. SMB נשאר חתום ומוצפן, WinRM מוצפן.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>מיקום</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>יחידות שנמצאו</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>הצגה ב&amp;עץ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>אין יחידה בשם &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>יחידות נמצאות לפי חלק מהשם, לפי DN או לפי GUID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>היחידה הראשונה (%n); הקלדה נוספת מצמצמת.</numerusform>
            <numerusform>%n היחידות הראשונות; הקלדה נוספת מצמצמת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>נמצאה יחידה אחת</numerusform>
            <numerusform>נמצאו %n יחידות</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>לא ניתן היה לחפש.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>כמה</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>מהספרייה אל הסנכרון</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>משתמשים בספרייה</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>קבוצות בספרייה</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>ביחידות שנבחרו</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>יסונכרנו במקרה זה</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>כל אלה מתקיימים</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>לפחות אחד מאלה מתקיים</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>העברה, שכפול או הסרה של קבוצה זו</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>הוספת תנאי</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>קבוצה {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>האופן שבו התנאים של קבוצה {number} מחוברים</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>ה&amp;שארתם כפי שהם</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>&amp;הצגה ({count})</numerusform>
            <numerusform>&amp;הצגת {count} אלה</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>יש להקליד {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>יש להקליד {count} כדי להתיר זאת</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>החלטה מחדש</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>מה שנמחק בשירות לא ניתן להחזיר.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>משתמש אחד מתוך {total} יושבת אם יאושר</numerusform>
            <numerusform>{count} מתוך {total} משתמשים יושבתו אם יאושר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>חשבון אחד מתוך {total} יימחק לצמיתות אם יאושר</numerusform>
            <numerusform>{count} מתוך {total} חשבונות יימחקו לצמיתות אם יאושר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>חבר אחד מתוך {total} יוסר מקבוצות אם יאושר</numerusform>
            <numerusform>{count} מתוך {total} חברים יוסרו מקבוצות אם יאושר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>משתמש אחד מתוך {total} יקבל שם כניסה אחר אם יאושר</numerusform>
            <numerusform>{count} מתוך {total} משתמשים יקבלו שם כניסה אחר אם יאושר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>לא ניתן למצוא יחידה ובה משתמש מסונכרן אחד</numerusform>
            <numerusform>לא ניתן למצוא יחידה ובה {count} משתמשים מסונכרנים</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>אבדה הרשאה לקרוא את הספרייה</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>שינוי אחד מתוך {total} מעוכב</numerusform>
            <numerusform>{count} מתוך {total} שינויים מעוכבים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>השבתת משתמש אחד &amp;בכל זאת</numerusform>
            <numerusform>השבתת {count} משתמשים &amp;בכל זאת</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>&amp;מחיקת חשבון אחד בכל זאת</numerusform>
            <numerusform>&amp;מחיקת {count} חשבונות בכל זאת</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>ה&amp;סרת חבר אחד בכל זאת</numerusform>
            <numerusform>ה&amp;סרת {count} חברים בכל זאת</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>שינוי ש&amp;ם של משתמש אחד בכל זאת</numerusform>
            <numerusform>שינוי ש&amp;ם של {count} משתמשים בכל זאת</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>היחידה נמחקה ב&amp;כוונה</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>מק&amp;ום זה לא ייקרא עוד</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>מתן מעבר לשינוי אחד בכל &amp;זאת</numerusform>
            <numerusform>מתן מעבר ל-{count} שינויים בכל &amp;זאת</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>אושר: משתמש אחד יושבת</numerusform>
            <numerusform>אושר: {count} משתמשים יושבתו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>אושר: חשבון אחד יימחק</numerusform>
            <numerusform>אושר: {count} חשבונות יימחקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>אושר: חבר אחד יוסר מקבוצות</numerusform>
            <numerusform>אושר: {count} חברים יוסרו מקבוצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>אושר: משתמש אחד יקבל שם אחר</numerusform>
            <numerusform>אושר: {count} משתמשים יקבלו שם אחר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>נמחקה בכוונה: משתמש אחד נחשב כיוצא</numerusform>
            <numerusform>נמחקה בכוונה: {count} משתמשים נחשבים כיוצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>אושר: מה שלא ניתן לקרוא אינו נבדק</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>אושר: שינוי אחד</numerusform>
            <numerusform>אושר: {count} שינויים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>נשאר: משתמש אחד לא יושבת</numerusform>
            <numerusform>נשאר: {count} משתמשים לא יושבתו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>נשאר: חשבון אחד לא יימחק</numerusform>
            <numerusform>נשאר: {count} חשבונות לא יימחקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>נשאר: חבר אחד נשאר בקבוצות שלו</numerusform>
            <numerusform>נשאר: {count} חברים נשארים בקבוצות שלהם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>נשאר: משתמש אחד שומר על שמו</numerusform>
            <numerusform>נשאר: {count} משתמשים שומרים על שמם</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>נשאר: דבר אינו מושבת, נמחק או מוסר כל עוד היחידה חסרה</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>נשאר: דבר אינו מושבת, נמחק או מוסר כל עוד ההרשאה חסרה</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>נשאר: שינוי אחד אינו מתבצע</numerusform>
            <numerusform>נשאר: {count} שינויים אינם מתבצעים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>למה מיועד שלב זה</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>למה מיועד דף זה</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>עזרה – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>עזרה זו לא תורגמה: היא באנגלית.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>כדאי לדעת</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>כאשר זה לא עובד</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>צפייה במה שנעשה</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>מה קרה, מהחדש לישן</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>&amp;הצגתן</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>{n} רשומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>הרצה אחת שלא היה לה מה לעשות מוסתרת.</numerusform>
            <numerusform>{n} הרצות שלא היה להן מה לעשות מוסתרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>לא נעשה דבר עבור אובייקט זה, ככל שההיסטוריה מגיעה</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>ייתכן שזה מחוץ לימי המסנן, או ישן ממה שנשמר.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>אף הרצה לא השתבשה</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>כל הרצה שנשמרה הגיעה לסופה, וכללה את כולם.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>המסנן מסתיר את כל מה שיש כאן</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>הצגת הכול עבור כו&amp;לם</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>הצגת ה&amp;כול</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>עדיין לא קרה דבר</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>כל הרצה וכל שמירה של ההגדרות יופיעו כאן מעתה, עם מה שהשתנה בהן.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>הרצה זו אינה נשמרת עוד, או שעדיין לא נרשמה.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>שורות JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>שמירת ההיסטוריה</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>שומר…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>נעצר. לא נכתב קובץ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>רשומה אחת נשמרה בקובץ {file}</numerusform>
            <numerusform>{n} רשומות נשמרו בקובץ {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>שומר {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>נשמר עד כה: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>ה&amp;משך ללא בעלים: איש לא יושבת ולא יימחק</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>ה&amp;חשבון שהוא בעלי חיבור זה</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>שם המשתמש או הדואר שלו בשירות. סנכרון לעולם אינו חוסם אותו.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>ה&amp;עברה למחשב זה; ההתקנה האחרת מסתיימת</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>מחשב זה</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>פועל עבור</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>בקרים</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>קורא בתור</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>אמון</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>מיקום ההגדרות</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>סיסמאות עוברות אל הספרייה בטקסט קריא</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>תעודה אחת מוצמדת</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>ניתן אמון ברשות משלך</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>שינוי: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>מה עושה ההתקנה</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>התקדמות ההתקנה</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;ביטול והחזרה</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>התקנת החיבור</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>פעולה זו רושמת את המחשב ושומרת את ההגדרות. היא אינה משנה אף אדם.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>ה&amp;תקנה</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>מתקין…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>בוטל. מחשב זה אינו רשום עוד.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>ע&amp;צירה</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>נכנס…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>מתקין ב-{host} ({at} מתוך {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>מפעיל מחדש את {host} ({at} מתוך {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>מסיר מ-{host} ({at} מתוך {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>שואל את הבקרים על התקדמותם</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>רווחים, מירכאות ומעברי שורה שנוספו מוסרים.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>מ&amp;פתח התקנה</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>משפט ה&amp;סיסמה של המפתח</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>סו&amp;ד הלקוח</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>&amp;אסימון Bearer</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>&amp;הגדרות Proxy</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>האנשים נשלחים אל</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>דרך הכניסה</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>שימוש קודם</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>המפתח נשמר במאגר המוגן.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>הדבקת מפתח ההתקנה</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>הוא מציין את הארגון שמחשב זה ישרת. יש להעתיק אותו מדף הניהול של ספריית הענן.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>אס&amp;ימון SCIM</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; המאגר המותאם שלך</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>API console של Zoho &gt; היישום שלך מסוג non-browser</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>לא צוין במפתח</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>ה&amp;עברה למחשב זה; ההתקנה האחרת מסתיימת</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>&amp;כן, זהו השירות של הארגון שלי</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>&amp;כן, שניהם שירותים של הארגון שלי</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>כניסה עם לקוח משלך, אנשים דרך SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>מנהל מערכת נכנס באמצעות דפדפן.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>השירות נגיש באמצעות אסימון bearer (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>כל מי שביחידות שנבחרו</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>כל קבוצה שביחידות שנבחרו</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>רק מי שעומדים בקריטריונים</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>רק קבוצות שעומדות בקריטריונים</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>איש אינו מושמט בשל תנאי. חשבונות מערכת לעולם אינם מסונכרנים.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>אף קבוצה אינה מושמטת בשל תנאי. קבוצות מערכת לעולם אינן מסונכרנות.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>לא ניתן היה לקרוא את רשימת התכונות; ניתן להקליד כל שם.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>ספירה מחדש</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>הפסקת הספירה</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;משתמשים</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>קבוצות &amp;תפוצה</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>קבוצות &amp;אבטחה</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>מה לסנכרן מהן</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>לכלול אותן</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>אנשים ביחידה שתיווצר בהמשך מסונכרנים כמו כל השאר.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>לשאול תחילה</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>איש ביחידה שתיווצר בהמשך אינו מסונכרן עד שתסומן כאן.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>לא לכלול אותן</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>יחידות שייווצרו בהמשך אינן נכללות; עדיין ניתן לסמן אותן כאן.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>י&amp;חידות חדשות מתחת ליחידות שנבחרו</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>ביחידות שנבחרו</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>סופר…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n עד כה</numerusform>
            <numerusform>%n עד כה</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>לא נבחר דבר</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>יש לסמן יחידה כדי לכלול את האנשים שבה.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>לא ניתן היה לספור</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>לא נספר</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>אובייקט מערכת אחד לא נכלל</numerusform>
            <numerusform>%n אובייקטי מערכת לא נכללו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>קבוצה אחת</numerusform>
            <numerusform>%n קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>לא סומן אף סוג</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>חיפוש לפי שם</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>חיפוש בשפות</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>אין שפה בשם זה.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>מה יידרש</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>בחירת שפה</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>שום דבר אינו משתנה בספרייה או בענן לפני שמתחילים את הסנכרון הראשון בדף האחרון.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>מנהל מערכת של ספריית הענן שיכול להיכנס כעת</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>שם התחום, או שמו של אחד הבקרים שלו</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>משתמש בספרייה שרשאי לקרוא אנשים וקבוצות, והסיסמה שלו</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>כעשר דקות</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>בחירת השפה</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, קבוצה</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, חשבון</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>חשבונות וקבוצות שאינם נכללים</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>אלה לעולם אינם מסונכרנים, יהיה הסימון אשר יהיה: התחום זקוק להם לעצמו. ביניהם קבוצות מובנות כגון Domain Users.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>אין מי שאינו נכלל.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>טקסט הרישיון</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>אני &amp;מקבל את הרישיון</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>פתיחת הקישור בדפדפן</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>שמ&amp;ירה…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;הדפסה…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>קריאה וקבלה של הרישיון</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License, גרסה 2.0. מותר להשתמש בתוכנית זו, לשנות אותה ולהעביר אותה הלאה.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>הקישור נמצא בלוח.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>שמירת הרישיון</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>טקסט (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>נשמר בתור {file}.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>הדפסת הרישיון</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>מה שחורג מיום שגרתי ממתין להחלטת אדם</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>שינוי ה&amp;מגבלות…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>לפחות</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>אחוז</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>לעולם לא מעל</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>הכול ממתין כאשר הספרייה קטנה ב</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>יחידה שהתרוקנה או הרשאה שאבדה נראות כאילו כולם יוצאים.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>ניתן להשבית עד {number} ללא שאלה.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>ניתן למחוק עד {number} ללא שאלה.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>ניתן להסיר מקבוצות עד {number}.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>ניתן לתת שם משתמש אחר לעד {number}.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>ניתן להשבית את כל {total} ללא שאלה.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>ניתן למחוק את כל {total} ללא שאלה.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>ניתן לתת שם משתמש אחר לכל {total}.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>ניתן להשבית עד {number} מתוך {total} ללא שאלה.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>ניתן למחוק עד {number} מתוך {total} ללא שאלה.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>ניתן לתת שם משתמש אחר לעד {number} מתוך {total}.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>מגבלות</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>קביעה כמה מותר שיקרה ללא שאלה</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>רשומה</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>הרשומה המלאה</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>כל הרמות</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>אזהרות ושגיאות</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>שגיאות</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>חיפוש ביומן</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;מעקב</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>רשומות חדשות מופיעות מעצמן.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>הרשומות שנבחרו, או כל המוצגות</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;פתיחת תיקייה</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>קורא את היומן…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>לא נרשם דבר ביומן.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>אזהרות וכשלים של תוכנית זו יופיעו כאן.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>המסנן מסתיר את הרשומה היחידה.</numerusform>
            <numerusform>המסנן מסתיר את כל %n הרשומות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>הצגת ה&amp;כול</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%n רשומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} מתוך רשומה אחת</numerusform>
            <numerusform>{count} מתוך %n רשומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>היומן של {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>עדיין לא נעשה דבר בבקר זה.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>העתקת ה&amp;כול</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>סגי&amp;רה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>בהיר או כהה</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>מחשב זה מוכן להתקנה</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
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
        <translation>עזרה לדף זה</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>תוכנית אחרת במחשב זה מפעילה את התזמון; הוא מוצג כאן.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · חובה</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>בחירת תכונה</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ריק)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>תכונה עבור {field}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>דוגמה</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>מלא</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>לא ממופה</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>מנסה את המיפוי על כולם…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>מיפוי השדות</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>איזו תכונה ממלאת כל שדה. דוגמה מציגה את התוצאה מיד.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>משתמשים לא נבחרו לסנכרון. המיפוי שלהם נשמר לאחר כך.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>קבוצות לא נבחרו לסנכרון. המיפוי שלהן נשמר לאחר כך.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>המשך ב&amp;כל זאת, ללא %n</numerusform>
            <numerusform>המשך ב&amp;כל זאת, ללא %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>המשך ל&amp;לא ניסיון</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>בודק…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>לא ניתן לסנכרן פריט אחד בתחולה עם מיפוי זה; הוא מופיע כאן עם הסיבה. יש לשנות את המיפוי או את הערכים, או להמשיך: הוא לא ייכלל, ולא יקרה לו דבר.</numerusform>
            <numerusform>לא ניתן לסנכרן %n פריטים בתחולה עם מיפוי זה; הם מופיעים כאן עם הסיבה. יש לשנות את המיפוי או את הערכים, או להמשיך: הם לא ייכללו, ולא יקרה להם דבר.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>לא ניתן היה לנסות את המיפוי על כולם. יש לקרוא שוב את הספרייה, או להמשיך: התצוגה המקדימה מראה כל אדם לפני שנשלח דבר.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>חיפוש בחברים</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>חברים</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>חבר אחד</numerusform>
            <numerusform>{count} חברים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>חבר</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה קורה</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>טוען…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>כבר נוסף</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>כבר הוסר</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסר</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>העתקת ה&amp;פרטים</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>פרטים &amp;טכניים</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>לפני יום</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>בעוד פחות מדקה</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>בעוד דקה</numerusform>
            <numerusform>בעוד %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>בעוד שעה</numerusform>
            <numerusform>בעוד %n שעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>דבר אחד ממתין לך</numerusform>
            <numerusform>%n דברים ממתינים לך</numerusform>
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
        <translation>ההרצות הבאות</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>מושהה: אף אחת מאלה אינה מתקיימת.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>ההרצות הבאות, לפי השעון של {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>בתאריך {date} השעון מדלג על {wall}: ההרצה מתקיימת בשעה {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>בתאריך {date} השעון מציג את {wall} פעמיים: ההרצה מתקיימת בפעם הראשונה.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>רמזים</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>ספירה מחדש</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>איש אינו מצטרף או יוצא, בהשוואה לשמור.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n יצטרף במקרה זה</numerusform>
            <numerusform>+%n יצטרפו במקרה זה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n ייצא במקרה זה</numerusform>
            <numerusform>−%n ייצאו במקרה זה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>ל-%n מהם יש חשבון</numerusform>
            <numerusform>ל-%n מהם יש חשבון</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>תנאי אחד שאינו שלם עדיין אינו נספר</numerusform>
            <numerusform>%n תנאים שאינם שלמים עדיין אינם נספרים</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>סופר…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;סנכרון כעת</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>&amp;תצוגה מקדימה בלבד</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>עו&amp;ד</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>השוואה &amp;מלאה כעת</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>קורא את כולם ומשווה בין שני הצדדים, לא רק את מה שהשתנה.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>ס&amp;קירת התוכנית</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>תוכנית מיושמת כעת. מה שאושר על ידי השירות נשאר; השאר ממתין.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>הסנכרון האחרון לפני דקה, הבא בעוד {minutes} דק&apos;.</numerusform>
            <numerusform>הסנכרון האחרון לפני %n דקות, הבא בעוד {minutes} דק&apos;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>סנכרון אחרון {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>סנכרון הבא {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>לא ניתן היה לקרוא את ההרצות.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>עדיין לא הייתה הרצה. כל אחת תופיע כאן כעמודה.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;חידוש</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;השהיה</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>קורא את מה שידוע…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>אין פעולות לביצוע</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>דבר אינו ממתין לך.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>דבר אינו ממתין להחלטה</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;בדיקה נוספת</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>מתוזמן</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>לפי בקשה</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>מתבצע</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>הופסק בכוח</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>אדם אחד או קבוצה אחת</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>הכול הושווה</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>חלק לא נכלל</translation>
    </message>
    <message>
        <source>done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>אין פעולות לביצוע</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>משהו מעוכב</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>נעצר</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>חבילה של הסוכן</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>ציון החבילה ומה היא חייבת להיות</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>&amp;קובץ (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>&amp;טביעת אצבע של החותם (רשות)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>&amp;פתיחת קובץ…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>יש לקחת את ה-SHA-256 מהמפרסם, לא מהקובץ. הוא מושווה לפני ההעתקה, ושוב בכל בקר בזמן שהקובץ מוחזק פתוח.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;שימוש בזה</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>ביטו&amp;ל</translation>
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
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>בודק…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>קליטת סיסמאות בבקרי התחום</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>סוכן בכל בקר לכתיבה של {domain} קולט סיסמה בעת שינויה. סיסמאות קיימות יסונכרנו בשינוי הבא שלהן.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>משימה מתבצעת בבקרי התחום; היא תיעצר.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>סנכרון &amp;שינויי סיסמאות מ</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>אנשים נכנסים לשירות עם סיסמת Active Directory שלהם.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>סוכן בכל בקר לכתיבה קולט סיסמה בעת שינויה; קיימות יסונכרנו בשינוי הבא שלהן.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>ההתקנה דורשת Domain Admin, SMB ו-WinRM, והפעלה מחדש של כל בקר. היא מתחילה לאחר הסנכרון הראשון, לעולם לא לפניו.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>אם כבוי, לא מותקן דבר. ניתן להפעיל זאת מאוחר יותר.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>החשבון שמתקין</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>לא להפעיל מחדש אף אחד מהם</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>להפעיל מחדש אחד אחד, הראשי אחרון</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>הפעלה מחדש של הבקרים</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>התקנה בתור {user}</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>התקנה עם החשבון שקורא את הספרייה</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>התקנה עם חשבון אחר, שמתבקש פעם אחת</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>בחירת המקום שבו נקלטות סיסמאות</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>רשות. כאן בוחרים ובודקים; עדיין לא מותקן דבר.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>בחירת ה&amp;חבילה…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ע&amp;צירה</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>בדיקת ה&amp;כול</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n מתוך {total} בקרים לכתיבה אינו מכוסה: {names}</numerusform>
            <numerusform>%n מתוך {total} בקרים לכתיבה אינם מכוסים: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>הבקר היחיד לכתיבה נבחר.</numerusform>
            <numerusform>כל %n הבקרים לכתיבה נבחרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>השורה הראשונה אינה מוכנה.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n מהם אינו מוכן.</numerusform>
            <numerusform>%n מהם אינם מוכנים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>כל אחד קולט סיסמאות לאחר ההפעלה מחדש שלו.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>תופיע שאלה לפני שהם מופעלים מחדש.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>מתבצע</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>לא הסתיימה: הופסקה בכוח</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n לא סונכרן</numerusform>
            <numerusform>%n לא סונכרנו</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>פחות מ-0.1 s</translation>
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
            <numerusform>משתמש אחד נוצר</numerusform>
            <numerusform>{n} משתמשים נוצרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>משתמש אחד עודכן</numerusform>
            <numerusform>{n} משתמשים עודכנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>משתמש אחד הופעל</numerusform>
            <numerusform>{n} משתמשים הופעלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>משתמש אחד הושבת</numerusform>
            <numerusform>{n} משתמשים הושבתו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>משתמש אחד נמחק</numerusform>
            <numerusform>{n} משתמשים נמחקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>משתמש אחד אינו מסונכרן עוד</numerusform>
            <numerusform>{n} משתמשים אינם מסונכרנים עוד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>קבוצה אחת נוצרה</numerusform>
            <numerusform>{n} קבוצות נוצרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>קבוצה אחת עודכנה</numerusform>
            <numerusform>{n} קבוצות עודכנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>קבוצה אחת נמחקה</numerusform>
            <numerusform>{n} קבוצות נמחקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>קבוצה אחת אינה מסונכרנת עוד</numerusform>
            <numerusform>{n} קבוצות אינן מסונכרנות עוד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>חבר אחד נוסף לקבוצות</numerusform>
            <numerusform>{n} חברים נוספו לקבוצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>חבר אחד הוסר מקבוצות</numerusform>
            <numerusform>{n} חברים הוסרו מקבוצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>השתנו: {fields} ועוד %n</numerusform>
            <numerusform>השתנו: {fields} ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>השתנו: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>יצא מקבוצות: {n}</numerusform>
            <numerusform>יצא מקבוצות: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>חבר אחד נוסף</numerusform>
            <numerusform>{n} חברים נוספו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>חבר אחד הוסר</numerusform>
            <numerusform>{n} חברים הוסרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>הגדרות: הגרסה הראשונה שנשמרת</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>הגדרות: {names} ועוד %n</numerusform>
            <numerusform>הגדרות: {names} ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>הגדרות: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>גרסה {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>משתמשים וקבוצות</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>נקרא בעבר {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>מסונכרן</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>ממתין לסנכרון</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>מעוכב</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>בהסגר</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>התנגשות</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>לא נלקח בחשבון</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>עדיין לא ידוע</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>את מי להציג</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>דוגמאות</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>מסונכרן</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>לא נכלל</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>יצטרפו במקרה זה</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>ייצאו במקרה זה</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>איש אינו מסונכרן עם קריטריונים אלה.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>אין מי שאינו נכלל.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>איש לא יצטרף במקרה זה, בהשוואה לשמור.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>איש לא ייצא במקרה זה, בהשוואה לשמור.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>שם ייחודי (DN)</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>העתקת ההסבר כטקסט</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>פתיחת התוכנית האחרונה</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>&amp;ניסיון נוסף לזה</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;שחרור</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>הצגה ב&amp;היסטוריה</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>&amp;סנכרון של זה כעת</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>יש לבחור מישהו</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>כאן רואים שלב אחר שלב מדוע הוא מסונכרן או לא, וניתן לסנכרן אותו לבדו.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>לא ניתן היה להסביר.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>ניס&amp;יון נוסף</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>מספר הדחיות: %n. ניסיון נוסף החל ב-{time}.</numerusform>
            <numerusform>מספר הדחיות: %n. ניסיון נוסף החל ב-{time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>כחבר בקבוצה {group}:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קורא…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>מסנכרן את זה…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>ממתין להרצה שמתבצעת…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>משהו ממתין לאדם: ראו למעלה.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>לא ניתן היה לסנכרן: ראו למעלה.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>נקרא מחדש: אין פעולות לביצוע.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>נעצר. מה שאושר על ידי השירות עד אז נשאר.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>החשבון נוצר.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>הערכים עודכנו.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>החשבון הופעל.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>החשבון הושבת.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>החשבון נמחק.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>אינו מסונכרן עוד.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>הקבוצה עודכנה.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>חברות אחת נוספה.</numerusform>
            <numerusform>{count} חברויות נוספו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>חברות אחת הוסרה.</numerusform>
            <numerusform>{count} חברויות הוסרו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>שם, דואר או חשבון</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>אדם לבדיקה</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>אנשים שנמצאו</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>יש להקליד שם כדי לראות אם אדם זה מסונכרן, ומדוע.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>איש בשם זה לא נקרא מהספרייה.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>יסונכרנו במקרה זה</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>לא הוחלט: במקרה זה לא ישתנה דבר</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>לא יסונכרן במקרה זה</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>לא &amp;כעת</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>ניתן לבחור עד {most} שורות; נבחרו {count}.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>ניתן לבחור למטה עד {most} שורות.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>בדיוק אלה נשלחים, וכל השאר נשאר מתוכנן.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>יש להחזיק Ctrl כדי לבחור כמה. לא ניתן לשלוח שורות מעוכבות.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>ה&amp;תחלה עם זה (%n)</numerusform>
            <numerusform>ה&amp;תחלה עם %n אלה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>חזרה לכל ה&amp;כותרות</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>חיפוש שמות, חשבונות ויחידות (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>חיפוש בשורות</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>משתמשים וקבוצות</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>משתמשים, קבוצות או שניהם</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>עו&amp;ד</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>פעולות נוספות על השורות</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>ה&amp;תחלה עם כמה מהם…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>&amp;עיכוב המוצג ({count})</numerusform>
            <numerusform>&amp;עיכוב כל {count} המוצגים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>&amp;סימון המוצג ({count})</numerusform>
            <numerusform>&amp;סימון כל {count} המוצגים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>עיכוב ה&amp;נבחר ({count})</numerusform>
            <numerusform>עיכוב {count} ה&amp;נבחרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>סי&amp;מון הנבחר ({count})</numerusform>
            <numerusform>סי&amp;מון {count} הנבחרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>שמירת שורה אחת כ&amp;טבלה…</numerusform>
            <numerusform>שמירת {count} אלה כ&amp;טבלה…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>{count} שממתין לאישור</numerusform>
            <numerusform>{count} שממתינים לאישור</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} נמצא תחת כותרות אחרות.</numerusform>
            <numerusform>{count} נמצאים תחת כותרות אחרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>החיפוש והמסנן מסתירים כאן את כל השורות</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>הצגת כל ה&amp;שורות שוב</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>אין דבר בתוכנית זו</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>איש אינו נמצא ביחידות שנבחרו, ואיש לא סונכרן קודם לכן.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסי&amp;ון נוסף</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>נבחרו {chosen} מתוך שורה אחת</numerusform>
            <numerusform>נבחרו {chosen} מתוך {count} שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>{count} שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>מעכב…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>מסמן…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>נעצר. אף סימון לא השתנה.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>אף שורה לא השתנתה: הן כמבוקש, או שאינן נשלחות כלל.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>שורה אחת מעוכבת.</numerusform>
            <numerusform>{count} שורות מעוכבות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>שורה אחת סומנה.</numerusform>
            <numerusform>{count} שורות סומנו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>שמירת השורות כטבלה</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>שומר…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>נעצר. לא נכתב קובץ.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>שורה אחת נשמרה בקובץ {file}</numerusform>
            <numerusform>{count} שורות נשמרו בקובץ {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>שומר {done} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>מה קורה, ומדוע</translation>
    </message>
    <message>
        <source>In</source>
        <translation>בתוך</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>אינו עוד בתוכנית</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>טוען…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>מעוכב: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>ממתין לאישור: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>יצירת {account}</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>יצירה עם חבר אחד</numerusform>
            <numerusform>יצירה עם {count} חברים</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>שינוי {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>חבר אחד נוסף</numerusform>
            <numerusform>{count} חברים נוספו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>חבר אחד הוסר</numerusform>
            <numerusform>{count} חברים הוסרו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>סוגי שינוי</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדשים</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>לעדכון</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>להפעלה</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>להשבתה</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>יוצאים</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>התנגשויות</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>לא נלקח בחשבון</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>מעוכב</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצעו</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>אין חדשים</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>כל מי שבבחירה כבר נמצא בשירות.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>אין מה לעדכן</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>בשירות נמצאים ערכי הספרייה.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>אין את מי להפעיל שוב</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>איש לא יושבת</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>איש אינו יוצא מהבחירה</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>אין התנגשויות</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>כל שם וכל כתובת הם ייחודיים.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>אין ביחידות שנבחרו מי שאינו נכלל</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>אין דבר ללא שינוי</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>הכול חדש.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>דבר אינו מעוכב</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>מה שסימונו בוטל נשאר כפי שהוא, ומופיע כאן.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>דבר לא נדחה</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>עדיין לא נשלח דבר</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>אף שורה אינה ממתינה כאן עוד</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} ממשיך לפעול</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>הסנכרון נמשך לפי התזמון שלו. סמל זה פותח את החלון, וממנו גם יוצאים.</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>In</source>
        <translation>בתוך</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>קבוצה אחת</numerusform>
            <numerusform>%n קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>תחומי דואר</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>יש לבדוק שכל אחד מהם שייך לארגון.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>כתובת אחת</numerusform>
            <numerusform>%n כתובות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>עוד תחום אחד</numerusform>
            <numerusform>עוד %n תחומים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>לפי הגדרות המערכת</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>ללא: התחברות ישירה</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>השרת בכתובת זו</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>בד&amp;יקת החיבור</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>שרת ה-Proxy &amp;דורש כניסה</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>&amp;כתובת שרת ה-Proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>שם &amp;משתמש לשרת ה-Proxy</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>&amp;סיסמה לשרת ה-Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>שמורה במאגר המוגן</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>מנסה…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>הבדיקה שולחת רק שאלה אחת לשירות ואינה משנה דבר. הגישה לספרייה לעולם אינה דרך שרת Proxy.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>בחירת אופן הגישה לשירות</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>סנכרון רק של ה&amp;משתמשים ששאילתה זו מוצאת (השאילתה אינה חלה על קבוצות)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>&amp;שמירת השאילתה</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;עיצוב</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>תנאי אחד בשורה</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>&amp;ביטול השינויים</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>ה&amp;סרת השאילתה</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>כמה מהמשתמשים שהשאילתה מוצאת</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>עדיין לא נוסתה.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;ניסיון</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>לא נשמרה שאילתה: כל משתמש ביחידות שנבחרו מסונכרן.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>שאילתה מצמצמת זאת. יש לשמור אותה כדי לראות את מי היא מוצאת.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>שואל את הספרייה…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>משתמש אחד עד כה</numerusform>
            <numerusform>%n משתמשים עד כה</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ע&amp;צירה</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>לא ניתן היה לנסות את השאילתה.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n מהם ביחידות שנבחרו</numerusform>
            <numerusform>%n מהם ביחידות שנבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>השאילתה אינה מוצאת איש.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>איתה אף משתמש אינו מסונכרן.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>השאילתה מוצאת משתמש אחד.</numerusform>
            <numerusform>השאילתה מוצאת %n משתמשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>השאילתה מוצאת לפחות משתמש אחד.</numerusform>
            <numerusform>השאילתה מוצאת לפחות %n משתמשים.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>ייתכן שיש יותר: הניסיון הסתיים שם.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>יציאה מ-{product}</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;מזעור</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>המ&amp;שך פעולה</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>הסנכרון נמשך: סוכן במחשב זה מפעיל אותו.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>סנכרון מתבצע. הוא נעצר יחד עם תוכנית זו; מה שאושר על ידי השירות נשאר.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>דבר אינו מסונכרן בזמן שתוכנית זו סגורה.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>הסנכרון הבא אמור להתחיל: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>בקרי תחום</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>בקר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>מחשב זה והחשבון</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>לקריאה</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>לא נחוץ</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%n בעיות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>להסיר את הסוכן מבקר אחד?</numerusform>
            <numerusform>להסיר את הסוכן מ-%n בקרים?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>סיסמאות שמשתנות שם אינן מסונכרנות עוד, מרגע זה ואילך.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows מחזיק את מה שטען עד שהבקר מופעל מחדש; עד אז זה אינו עושה דבר. פעולה זו אינה מפעילה מחדש שום בקר.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>ה&amp;סרה מבקר אחד</numerusform>
            <numerusform>ה&amp;סרה מ-%n בקרים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>ה&amp;שארתו</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>לא ניתן לקרוא את ההגדרות – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>&amp;שחזור הגרסה התקינה האחרונה</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסי&amp;ון נוסף</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>ה&amp;צגת הבדיקות</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>שמירת קובץ &amp;תמיכה…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;פתיחת התיקייה</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>לאחר תיקון ידני של הקובץ.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>כל מה שניתן לבדוק, גם ללא הגדרות.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>ללא סודות ושמות; מוצג לפני שהוא נשמר.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>הקוד&amp;ם</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>מחפש בהיסטוריית ההגדרות…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>בהיסטוריית ההגדרות אין גרסה שניתן לקרוא.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>התקלה אינה בהגדרות.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>כפי שנשמרו ב-{date} על ידי {who}. הקובץ שנמצא שם כעת מונח בצד, לידן.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>מישהו</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>לא ניתן לקרוא את ההגדרות</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>דבר אינו מסונכרן עד שניתן יהיה לקרוא אותן. אנשים וקבוצות נשארים כפי שהם.</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>ראשי</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>כל אחד נכבה מיד: מי שעובד עליו מנותק, ללא בקשת אישור.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>הבא אחריו מתחיל כאשר LDAP, SYSVOL ו-DNS של הקודם משיבים. אם אחד אינו חוזר, האחרים נשארים כמות שהם.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>להפעיל מחדש בקר אחד?</numerusform>
            <numerusform>להפעיל מחדש %n בקרים, אחד אחרי השני, בסדר זה?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>אף אחד מהם אינו מופעל מחדש מכאן</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>לא נכללו, כי לא ידוע על בקר אחר שישרת את האתר שלהם בינתיים: {names}. יש להפעיל אותם מחדש ידנית בזמן מתאים, ואז ללחוץ &quot;{button:Check now}&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>ה&amp;פעלה מחדש של בקר אחד</numerusform>
            <numerusform>ה&amp;פעלה מחדש של %n בקרים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;לא כעת</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>ה&amp;צגת הבקרים</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>הצגת ה&amp;תוצאה</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>&amp;שינויים שאושרו, בימים</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>עם מה שנדרש כדי לבטלם.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>שינויים שאושרו, לכל היותר ב&amp;מגה-בתים</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>הישנים ביותר נמחקים תחילה.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>הרצות שהרשומות ש&amp;נדחו בהן נשמרות</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>איזו רשומה לא ניתן היה לסנכרן, ומדוע.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>&amp;דוחות של הרצות</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>אלה עם שינויים שנשמרים נשארים כל עוד הם נשמרים.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>&amp;גרסאות של ההגדרות</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>ניתן לעיין בכל אחת ולשחזר אותה.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>קביעה כמה זמן ההיסטוריה נשמרת</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>קליטת סיסמאות בבקרי התחום</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>הסנכרון הראשון מתבצע</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>הסנכרון מתבצע</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>סקירה, ואז התחלת הסנכרון הראשון</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>סקירת התוכנית</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>הסנכרון נעצר</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>הסנכרון לא הושלם</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>הסנכרון הראשון הושלם</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>הסנכרון הושלם</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>מה שנעצר או הושאר כאן ממשיך מאוחר יותר: בחלון המצב, תחת &quot;{page:Password sync}&quot;.</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>אלה תוצאות מאושרות: השירות השיב על כל אחת מהן.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>כל שינוי שהשירות מאשר נרשם מיד.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>התצוגה המקדימה קוראת את הספרייה ואת השירות, ואינה כותבת דבר.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>יש לבטל את הסימון של מה שיישאר כפי שהוא. דבר אינו נכתב לפני ההתחלה.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>לאחר מכן מותקן סוכן הסיסמאות בבקר אחד, ותופיע שאלה לפני שהוא מופעל מחדש.</numerusform>
            <numerusform>לאחר מכן מותקן סוכן הסיסמאות ב-%n בקרים, ותופיע שאלה לפני שהם מופעלים מחדש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>לאחר מכן מותקן סוכן הסיסמאות בבקר אחד.</numerusform>
            <numerusform>לאחר מכן מותקן סוכן הסיסמאות ב-%n בקרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;סיום</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>ה&amp;תחלה</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>סיום &amp;ללא שינויים</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>{count} משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>קבוצה אחת</numerusform>
            <numerusform>{count} קבוצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>שינוי אחד</numerusform>
            <numerusform>{count} שינויים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>י&amp;צירת {users}</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>י&amp;צירת {groups}</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>י&amp;צירת {users} ו-{groups}</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>ה&amp;חלת {changes}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>מסנכרן…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>בונה את התצוגה המקדימה</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>דבר אינו נכתב בזמן בניית התצוגה המקדימה.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>נדרשת תצוגה מקדימה חדשה.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>&amp;בניית תצוגה מקדימה חדשה</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>נעצר. לא נכתב דבר.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>לא ניתן היה לבנות את התצוגה המקדימה.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>תוכנית זו לא תשבית ולא תסיר איש. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>מתחיל עם שורה אחת</numerusform>
            <numerusform>מתחיל עם %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>השירות אישר את כל מה שנבחר ({chosen}). שינוי אחד נוסף עדיין מתוכנן.</numerusform>
            <numerusform>השירות אישר את כל מה שנבחר ({chosen}). {rest} שינויים נוספים עדיין מתוכננים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>השירות אישר {done} מתוך {chosen}. שינוי אחד נוסף עדיין מתוכנן.</numerusform>
            <numerusform>השירות אישר {done} מתוך {chosen}. {rest} שינויים נוספים עדיין מתוכננים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>הסנכרון הראשון</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>מסנכרן</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>ניתן לעצור בכל עת: מה שאושר על ידי השירות נשאר, והשאר נותר כפי שהיה.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>נעצר לפני שנשלח דבר. התוכנית לא השתנתה.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>שמירת דוח ההתקנה</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>דף אינטרנט (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>הדוח נשמר בקובץ {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>שינוי זה אינו מוסיף איש ואינו מוציא איש.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>יש להקליד את ה&amp;מספר לאישור</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>לאחר העדכון</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>מה העדכון משנה</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>הצגת מה שמשתנה לפני שהוא נכנס לתוקף</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>יש להקליד {number} כדי להמשיך.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>סיסמת החשבון שקורא את הספרייה</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>כניסה לשרת ה-Proxy</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>הוקלדה מחדש</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד %n</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>דבר אחד לתיקון לפני העדכון</numerusform>
            <numerusform>%n דברים לתיקון לפני העדכון</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} הוא יותר ממה שהמגבלות מתירות. הקלדתו מתירה בדיוק את החשבונות האלה למשך 24 שעות: אם עד הסנכרון הבא יהיה ביניהם מישהו אחר, הסנכרון יעכב את כולם וישאל. על חברויות בקבוצות שמעבר למגבלה נשאלת שאלה שם.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} הוא יותר ממה שהמגבלות מתירות. הקלדתו שומרת את ההגדרות; הסנכרון הבא מעכב חשבונות אלה ושואל פעם נוספת, כי עדיין לא ודאי מי הם.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>מחשב מה ההשפעה על אנשים…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>ההשפעה על אנשים אינה ידועה: לא ניתן היה לקרוא את הספרייה. הרצה מעכבת את מה שמעבר למגבלות.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>אדם אחד מתווסף</numerusform>
            <numerusform>%n אנשים מתווספים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n מהם אינו מקבל חשבון: מושבת</numerusform>
            <numerusform>%n מהם אינם מקבלים חשבון: מושבתים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>אדם אחד ייצא במקרה זה</numerusform>
            <numerusform>%n אנשים ייצאו במקרה זה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>חשבון אחד יושבת במקרה זה</numerusform>
            <numerusform>%n חשבונות יושבתו במקרה זה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>חשבון אחד יימחק לצמיתות במקרה זה</numerusform>
            <numerusform>%n חשבונות יימחקו לצמיתות במקרה זה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>קבוצה אחת מתווספת</numerusform>
            <numerusform>%n קבוצות מתווספות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>קבוצה אחת תצא במקרה זה</numerusform>
            <numerusform>%n קבוצות ייצאו במקרה זה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>אדם אחד מסונכרן לאחר מכן</numerusform>
            <numerusform>{count} אנשים מסונכרנים לאחר מכן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>לא ניתן לסנכרן %n: {problem}</numerusform>
            <numerusform>לא ניתן לסנכרן %n: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>יש להקליד {number} ל&amp;אישור</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>הרצה מתבצעת. יש לעצור אותה תחילה, או להניח לה להסתיים.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>סגירת הפרטים</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>הוספת &amp;תכונה</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>&amp;כיצד הוא נוצר</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>שימוש בה&amp;צעה</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>תוצאה עבור {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ריק)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>תכונות, לפי סדר זה</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>תכונה</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>שם תכונה</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>התכונה objectGUID מקשרת כל אובייקט של Active Directory לחשבון שלו. היא לעולם אינה משתנה, גם אם האובייקט משנה שם או מועבר, ולכן איש אינו נוצר פעמיים או מוחלף באחר. משום כך שורה זו קבועה.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>חובה.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>חייב להיות שונה אצל כל אחד.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>לכל היותר תו אחד.</numerusform>
            <numerusform>לכל היותר %n תווים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>כללי משתמשים</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>הודעות דואר</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>מגבלות</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>כאשר מישהו מושבת ב-Active Directory או שפג תוקפו שם,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>להשבית את החשבון</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>אם יופעל שם שוב, יופעל שוב גם כאן.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>לא לעשות דבר</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>סנכרון אינו משבית, מפעיל או מוחק עוד איש.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>כאשר מישהו יוצא מהיחידות שנבחרו,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>החשבון נשאר פעיל, ואינו מסונכרן עוד.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>כאשר מישהו נמחק ב-Active Directory,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>למחוק אותו לצמיתות</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>הקוד החד-פעמי של חשבון חדש נשלח</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>לאדם עצמו, בדואר</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>לכתובת הדואר המסונכרנת.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>למנהל מערכת</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>בדואר; מנהל המערכת מעביר אותו הלאה.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>לאף אחד</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>מנהל מערכת קובע כל סיסמה, ומוסר אותה בדרך אחרת.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>אנשים מסונכרנים</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>מקבלים הודעת קבלת פנים בדואר</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>מי שעדיין לא הגדיר סיסמה מוזמן שוב, לכל היותר פעם ביום.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>אינם מקבלים דואר</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;שאלה חוזרת</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>קביעה מה קורה לחשבונות</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>לא קורה דבר לפני הסנכרון הראשון, וכל הרצה מציגה מה היא עושה.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>דורש מעקב אחר המצב, שכבוי כעת.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>הפעלת המעקב</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>לא ידוע מי בעלי חיבור זה: עד אז איש אינו מושבת או נמחק.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} הוא בעלי חיבור זה, ולעולם אינו מושבת או נמחק.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>מישהו שמסונכרן</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>הבעלים של חיבור זה</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>אדם מסונכרן אחד נמצא היום מחוץ להן.</numerusform>
            <numerusform>%n אנשים מסונכרנים נמצאים היום מחוץ להן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>היום אין אדם מסונכרן מחוץ להן.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>אדם מסונכרן אחד לא נמצא היום.</numerusform>
            <numerusform>%n אנשים מסונכרנים לא נמצאו היום.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>היום לא חסר אף אדם מסונכרן.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>אדם אחד מקבל חשבון בהרצה הבאה.</numerusform>
            <numerusform>%n אנשים מקבלים חשבון בהרצה הבאה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>אין חדשים היום.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>היום אין בבחירה מי שמושבת או שפג תוקפו.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>אדם אחד בבחירה מושבת או שפג תוקפו היום.</numerusform>
            <numerusform>%n אנשים בבחירה מושבתים או שפג תוקפם היום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>ל-%n מהם עדיין יש חשבון פעיל.</numerusform>
            <numerusform>ל-%n מהם עדיין יש חשבון פעיל.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>שואל את השירות מה ביכולתו…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>הבחירה שלך נשמרת.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>הרצות אחרונות</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} מתוך {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} בשנייה</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>נותרה פחות מדקה</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>נותרה כדקה</numerusform>
            <numerusform>נותרו כ-%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>נותרה כשעה</numerusform>
            <numerusform>נותרו כ-%n שעות</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>לא נכלל</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;שמירת דוח ההתקנה…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>&amp;פתיחת הדף של השירות</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, בקשה אחת</numerusform>
            <numerusform>{seconds} s, {requests} בקשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>שינוי אחד מהתוכנית עדיין לא נשלח. אין שינוי חלקי: מה שנשלח אושר ונרשם, והשאר כפי שהיה.</numerusform>
            <numerusform>{count} שינויים מהתוכנית עדיין לא נשלחו. אין שינוי חלקי: מה שנשלח אושר ונרשם, והשאר כפי שהיה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>ה&amp;משך עם השינוי הנותר ({count})</numerusform>
            <numerusform>ה&amp;משך עם {count} הנותרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>התנגשות אחת</numerusform>
            <numerusform>%n התנגשויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n מעוכב</numerusform>
            <numerusform>%n מעוכבים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n לא נכלל לפי הכללים</numerusform>
            <numerusform>%n לא נכללו לפי הכללים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n ממתין לאישור</numerusform>
            <numerusform>%n ממתינים לאישור</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>לא סונכרן: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} לא נכלל</numerusform>
            <numerusform>{count} לא נכללו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} לא נכלל; מוצג: {shown}</numerusform>
            <numerusform>{count} לא נכללו; אלה {shown} הראשונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>הכול אושר על ידי השירות</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>לא היו פעולות לביצוע</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>תוכנית ממתינה לסקירה שלך</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>יש שינויים שממתינים לאישור שלך</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>בוצע, ויש אובייקטים שלא נכללו</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>נעצר. מה שאושר על ידי השירות עד כה נשאר</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>הסנכרון נכשל. מה שאושר על ידי השירות עד כה נשאר</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>משתמש שנוצר</numerusform>
            <numerusform>משתמשים שנוצרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>משתמש שעודכן</numerusform>
            <numerusform>משתמשים שעודכנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>משתמש שהופעל</numerusform>
            <numerusform>משתמשים שהופעלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>משתמש שהושבת</numerusform>
            <numerusform>משתמשים שהושבתו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>משתמש שנמחק</numerusform>
            <numerusform>משתמשים שנמחקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>משתמש שאינו מסונכרן עוד</numerusform>
            <numerusform>משתמשים שאינם מסונכרנים עוד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>קבוצה שנוצרה</numerusform>
            <numerusform>קבוצות שנוצרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>קבוצה שעודכנה</numerusform>
            <numerusform>קבוצות שעודכנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>קבוצה שנמחקה</numerusform>
            <numerusform>קבוצות שנמחקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>קבוצה שאינה מסונכרנת עוד</numerusform>
            <numerusform>קבוצות שאינן מסונכרנות עוד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>חבר שנוסף לקבוצות</numerusform>
            <numerusform>חברים שנוספו לקבוצות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>חבר שהוסר מקבוצות</numerusform>
            <numerusform>חברים שהוסרו מקבוצות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>אילו שינויים של ההרצה</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>חיפוש שמות</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>חיפוש שמות בהרצה זו</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>שמירת המוצג מהרצה זו בקובץ</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>כ&amp;טבלה (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>כ&amp;שורות JSON…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>שינויי ההרצה</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>מתבצע</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>התבקש: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>לפי גרסה {number} של ההגדרות</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>החלה {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, נמשכה {took}, בקשה אחת</numerusform>
            <numerusform>{when}, נמשכה {took}, {n} בקשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>שינוי אחד המתין לאישור</numerusform>
            <numerusform>{n} שינויים המתינו לאישור</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>כל השינויים ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>לא סונכרנו ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>מה שהרצה זו שינתה ישן ממה שההגדרות שומרות; נותרו המספרים.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>הרצה זו לא שינתה דבר בשירות, וכללה את כולם.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>אף שם כאן אינו מכיל זאת</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>הצגת ה&amp;כול</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>הרצות אחרונות</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>כ&amp;טבלה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>שינויים שאושרו על ידי השירות</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>כ&amp;עמודות</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>כמה מהם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>נמצאו</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>הדוגמה הקודמת</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>הדוגמה הבאה</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>דוגמה אקראית</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>משתמש לדוגמה</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>קבוצה לדוגמה</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>חיפוש משתמש לדוגמה</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>חיפוש קבוצה לדוגמה</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>לא נמצא איש לפי חיפוש זה.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>לבצע בהפעלה הבאה</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>לדלג עליה</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>הרצה שהוחמצה כשמחשב &amp;זה היה כבוי</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>ה&amp;שהיית התזמון</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>הרצות שמישהו מפעיל ממשיכות כרגיל.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>שינויים &amp;כל</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>כל &amp;יום</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>ימים בשבו&amp;ע</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>כל &amp;חודש, ביום</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>דקות בין שתי הרצות</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>בחודש קצר יותר זהו יומו האחרון.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>יום בחודש</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;אזור זמן</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>בחירה מתי לסנכרן</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>שינוי מופיע בשירות לאחר ההרצה הבאה. תמיד ניתן לסנכרן גם ידנית.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>הכ&amp;ול בשעה</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>בשע&amp;ה</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>סופר…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>שומר…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>כניסה לבקרים</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>יש להשתמש בחשבון שרשאי להתקין בבקרי תחום</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;משתמש</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>היא נשמרת בזיכרון עד היציאה מדף זה, ולעולם אינה מאוחסנת. סיסמה שגויה אינה מנוסה שוב באופן אוטומטי.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>ביטו&amp;ל</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>להמשיך עם חשבון זה?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>כניסה כמנהל מערכת</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>חשבון זה יהיה בעלי החיבור. ניתן להחליף את הבעלים מאוחר יותר.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>יש לפתוח את הדף בדפדפן, להיכנס ולהזין את הקוד.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Zoho אינו מוסר זאת; התפקיד חייב להיות organization owner או admin</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>הדף של Zoho מציין את הלקוח שלך ולא את המחשב הזה: יש להזין את הקוד רק אם ההתקנה הזאת החלה ביוזמתך.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>יש להמשיך רק אם הדף מציין את המחשב הזה: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>לא בוצעה כניסה</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>קבלת קוד &amp;חדש</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>&amp;הגדרות Proxy</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>החיבור קיים שוב</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>תוקף הקוד פג, זהו קוד חדש. ממתין לכניסה</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>ממתין לכניסה בדפדפן</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>הקוד עדיין תקף; ניסיון נוסף בעוד {seconds} s</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>ניסיון נוסף אוטומטי בעוד {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסי&amp;ון נוסף</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>הקוד הועתק. ממתין לכניסה בדפדפן</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>הקוד הועתק. לא נפתח כאן דפדפן: יש לפתוח את הקישור בהתקן אחר</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>הקישור הועתק. ממתין לכניסה</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>הפעלת תוכנית זו בעת כניסתי למחשב זה</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>היא מופעלת כסמל ליד השעון ומסנכרנת לפי התזמון. בלעדיה, וללא סוכן כשירות, דבר אינו מסונכרן בזמן שתוכנית זו סגורה.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>ראוי לבדיקה</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>לא נשאל</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>מודד</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>לא נמדד</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>מודד…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>עדיין לא נמדד</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>הפעלה עם המשתמש של מחשב זה</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>יחידה אחת נבחרה</numerusform>
            <numerusform>%n יחידות נבחרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>יחידה אחת לא נכללה</numerusform>
            <numerusform>%n יחידות לא נכללו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>שדה אחד של משתמשים</numerusform>
            <numerusform>%n שדות של משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>שדה אחד של קבוצות</numerusform>
            <numerusform>%n שדות של קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>כל מי שביחידות שנבחרו</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>כלל אחד</numerusform>
            <numerusform>%n כללים</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>מי שיוצא: {leaving} · מי שנמחק: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent} %, לפחות {least} ולכל היותר {most} מושבתים</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>שינויים כל דקה, הכול בשעה {time}</numerusform>
            <numerusform>שינויים כל %n דקות, הכול בשעה {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>בבקר תחום אחד</numerusform>
            <numerusform>ב-%n בקרי תחום</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>ללא: התחברות ישירה</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>לפי הגדרות המערכת</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>שינויים: יום אחד</numerusform>
            <numerusform>שינויים: %n ימים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>שמירת קובץ תמיכה</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>נכתב בדיוק מה שמוצג כאן, ודבר אינו נשלח. סודות מוצאים; לאנשים ניתנים שמות אחרים.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>השארת &amp;שמות מארחים ושמות יחידות קריאים</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>הוצא</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>הקבצים שבקובץ התמיכה</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>חיפוש בקובץ זה</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>תוכן הקובץ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>שמ&amp;ירה…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ביט&amp;ול</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>מרכיב את הקובץ…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%n קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>לא היה צורך להוציא דבר.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>הוצאו או שונה שמם – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>הטקסט &quot;{text}&quot; אינו בקובץ זה.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>שורה %n</numerusform>
            <numerusform>שורה %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>ארכיון (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>מחפש את הקריאה האחרונה…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>קריאה מחדש</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>קורא את הספרייה…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>הספרייה נקראה: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>קבוצה אחת</numerusform>
            <numerusform>%n קבוצות</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>הספרייה לא נקראה עד סופה, ולכן ייתכן שהמספרים נמוכים מדי.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>הקריאה נעצרה. יש לבחור &quot;{button:Read again}&quot; כדי לקבל את המספרים.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>לא נשמר עוד</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>טוען…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>לביצוע</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>הצגתם</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>הצגת ההרצה</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>סנכרון סיסמאות</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>אבחון</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>יי&amp;צוא ההגדרות…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>ייבו&amp;א הגדרות…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>ההגדרות שבתוקף, כקובץ לשמירה או להעברה.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>ניתן לראות מה שונה ומה ההשפעה על אנשים, לפני שמשתנה דבר. שינויים שעדיין לא עודכנו מוחלפים.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>העברת ההגדרות</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>ייצוא ההגדרות</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>הגדרות (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>ההגדרות נכתבו אל {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>ייבוא הגדרות</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>הגדרות (*.json);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;חידוש</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>ה&amp;שהיה</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;סנכרון כעת</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>החלפת &amp;בעלים…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>הגדרות החיבו&amp;ר…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>&amp;יציאה (הסנכרון נמשך)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;יציאה…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>סנכרון הבא: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>דבר אחד דורש את טיפולך</numerusform>
            <numerusform>%n דברים דורשים את טיפולך</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>ניסיון נוסף: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>נבחרה</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>לא נבחרה</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>נבחרה חלקית</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>טוען…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>חלקי שלב זה</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>חיפוש יחידות (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>חיפוש יחידות</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>יחידות ארגוניות</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>בחירה מה לסנכרן</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>יחידה מסומנת כוללת את כל מה שמתחתיה.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>לא נספר</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>סופר…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>יחידה זו אינה עוד בעץ.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>יחידות וסוגים</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>שאילתת LDAP (פעילה)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>שאילתת LDAP</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>לא נכלל</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>לא נכללים ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>שם, דואר או חשבון</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>שם, דואר, חשבון, DN או GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>חיפוש משתמש או קבוצה</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>מי מופיע</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>ניסיון נוסף ל&amp;כולם</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>חיפוש כל אדם, וצפייה מדוע הוא מסונכרן או לא</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>כפי שנקרא בסנכרון האחרון; את מי שנבחר ניתן לקרוא מחדש.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>מישהו מסונכרן כעת; הפעולה תיעצר.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>{few} המתאימים ביותר מתוך {count}; הקלדה נוספת מצמצמת.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>נמצא {count}</numerusform>
            <numerusform>נמצאו {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>דבר אינו בהסגר</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>השירות לא דחה איש בשל הנתונים שלו.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>איש אינו מעוכב</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>לא בוטל סימון של שורה בתוכנית ולא נדחתה שורה.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>בהסגר</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>מעוכב</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>{few} הראשונים מתוך {count}; הקלדת שם מצמצמת.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} מופיע</numerusform>
            <numerusform>{count} מופיעים</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>איש כאן אינו מתאים ל-&quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>אחרים מופיעים כאשר החיפוש ריק.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>&amp;ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>יש להקליד את מי מחפשים</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>שם או חלק ממנו, כתובת דואר, שם חשבון, שם קודם, שם ייחודי (DN) או GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>לא נמצא איש.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>ייתכן שזה חדש: ניתן לקרוא אותו מהספרייה כעת.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>&amp;קריאתו מהספרייה</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>מי שחדש ידוע לאחר הסנכרון הבא.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>&amp;סנכרון כולם כעת</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>לא ניתן היה לחפש.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>ניס&amp;יון נוסף</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>אין תוכנית שממתינה לעיון. תצוגה מקדימה יוצרת תוכנית.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} יישלח שוב בהרצה הבאה.</numerusform>
            <numerusform>{count} יישלחו שוב בהרצה הבאה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>שוחרר. ההרצה הבאה מחליטה מה קורה; ניתן לסנכרן אותו כעת.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>הגדרות לפני ואחרי</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>&amp;שחזור גרסה זו…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>המשך ב&amp;הגדרות</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>השא&amp;רה כפי שהוא</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>ההגדרות זהות כעת. אין מה לשחזר.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>מעתה ישתנה במקרה זה:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>עדיין לא משתנה דבר: דף ההגדרות מציג תחילה את ההשפעה על אנשים. בעלי החיבור, התקן זה והסיסמאות נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>הספרייה נקראת עם החשבון {user}. הסיסמה שלו לא נשמרה: יש להקליד אותה שוב.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>החיבור האחר לספרייה נכנס לתוקף רק לאחר בדיקתו.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>ההגדרות נשמרו {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>זו הגרסה הראשונה שנשמרת: מה שהיה קודם אינו ידוע.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>מה אם…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>האדם שנלקח כדוגמה</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>מה יקרה במקרה זה</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
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
        <translation>עזרה לשלב זה</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – שלב {number} מתוך {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>הקוד&amp;ם</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>שלב {number} מתוך {total}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>שלב {number} מתוך {total}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>דבר אחד לתיקון</numerusform>
            <numerusform>%n דברים לתיקון</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>סגירת ההתקנה</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>לשמור את מה שהוזן עד כה?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>ההתקנה תמשיך בשלב זה כאשר תיפתח שוב.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>החיבור מותקן. דבר אינו מסונכרן לפני הסקירה.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;שמירה ויציאה</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>יציאה &amp;ללא שמירה</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>ה&amp;משך עריכה</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>מסנן LDAP</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>העתקת המסנן</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>לניסיון בכלים אחרים. בשונה מהקריטריונים, LDAP מתעלם גם מסימני ניקוד והטעמה.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>של מחשב זה: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>הכול מושווה</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>ביום זה השעון מדלג על {wall}: מיד לאחר מכן.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>ביום זה השעון מציג את {wall} פעמיים: הפעם הראשונה.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>השעון מציג את {time} פעמיים: הפעם הראשונה.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>השעון מציג את {time} פעמיים: הפעם השנייה.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>היום האחרון של חודש קצר יותר.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>מוקדם יותר</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>הוצאת תכונה זו</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>שימוש: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>ארגומנטים לפי מיקום</translation>
    </message>
    <message>
        <source>options</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: שגיאה: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>ארגומנט %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>ארגומנטים לא מוכרים: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>הארגומנטים הבאים נדרשים: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>אחד מהארגומנטים %s נדרש</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>אינו מותר יחד עם הארגומנט %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>אפשרות לא חד-משמעית: %(option)s יכולה להתאים ל-%(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>בחירה לא חוקית: %(value)r (יש לבחור מתוך %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ערך %(type)s לא חוקי: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>נדרש ארגומנט אחד</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>נדרש ארגומנט אחד לכל היותר</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>נדרש לפחות ארגומנט אחד</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ארגומנט מפורש %r מתעלמים ממנו</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect שומר על התאמה בין ספריית ענן לבין Active Directory. ללא פקודה נפתח חלון.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>הצגת הודעת עזרה זו ויציאה</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>הצגת מספר הגרסה של התוכנית ויציאה</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>פתיחה כסמל ליד השעון, כמו בכניסה (ללא פקודה)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>הגדרות, סודות והיסטוריה (ברירת מחדל: $IDENTITY_CONNECT_FOLDER או נתוני המשתמש)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>שימוש בשפה זו (de, pt_BR, ...) במקום שפת המערכת</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>פרטים טכניים של שגיאות</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>ניסוי של הכול על שירות ספרייה ו-Active Directory מוטבעים</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>הפעלת שירות ספרייה ו-Active Directory לניסיונות</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>התקנה מקובץ תשובות, ללא השגחה</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>הצגת מה שסנכרון יעשה, ושמירת תוכנית זו</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>סנכרון כעת, או החלה מדויקת של תוכנית מתצוגה מקדימה</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>סנכרון לפי התזמון עד לעצירה, ללא חלון</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>התקנה, הסרה או בדיקה של הסוכן כשירות של מערכת ההפעלה</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>מדוע אדם או קבוצה מסונכרנים או לא</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>הצגת מה שנעשה: הרצות, שינויים וגרסאות של ההגדרות</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>הצגה, השוואה, ייצוא, ייבוא או שחזור של ההגדרות; מסירת סיסמה חדשה לספרייה</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>הצגת מצב הסנכרון, מה שממתין לך, וההרצות האחרונות</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>הצגת מה שמעוכב לאישור; אישור, דחייה או שחרור שלו</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>הצגת מה שהשירות סירב לו, עם הסיבה והניסיון הבא</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>הצגה או החלפה של בעלי החיבור</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>התקנת Password Sync Agent בבקרי תחום, הפעלתם מחדש, והצגת התקדמותם</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>יצירה או בדיקה של מפתח התקנה</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>בדיקת הכול, וכתיבת קובץ מצונזר לתמיכה</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: העבודה העיקרית על סביבת הניסוי המוטבעת, בחלון או (`--headless`) לגמרי מעצמה.

דבר ממנה אינו נשאר: הפרופיל נמצא בתיקייה זמנית, הסודות שלו בזיכרון של תהליך זה,
וסביבת הניסוי מסתיימת עם הפקודה.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>ללא חלון, מעצמה</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>אנשים (ברירת מחדל 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: שירות ספרייה ו-Active Directory לניסיונות, במחשב זה בלבד.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>כתיבת תעודת הרשות של הבקרים (PEM) לכאן</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>באופן של Zoho: הכניסה שלו בשני מרכזי נתונים, ומאגר מותאם</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: כל מה שהאשף שואל, ללא השגחה.

סודות מגיעים ממשתני הסביבה, משורת הקלט או ממחזיק המפתחות, ולעולם לא מהקובץ או
מארגומנטים. דבר אינו נשמר מניסיון שנכשל.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML; דוגמה מלאה נמצאת ב-README (answers-example.toml). סודות: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, או שורת הקלט</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>החלפת ההגדרות של חיבור קיים</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: קריאה, השוואה והצגת מה שסנכרון יעשה. דבר אינו נכתב לשירות.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>התוכנית עם כל השינויים שלה</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: הרצה אחת כעת. יוצרת ומחילה תוכנית משלה, או מחילה בדיוק תוכנית מתצוגה מקדימה.

התוכנית שלה היא של מה שהשתנה בספרייה מאז ההרצה האחרונה, כמו בהרצה מתוזמנת, כאשר
די בכך; של כולם כאשר לא די בכך, ועם `--full`.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>התוצאה כ-JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>השוואת כולם בשני הצדדים, לא רק את מה שהשתנה בספרייה מאז ההרצה האחרונה (מה ששונה ידנית בשירות מתגלה רק כך)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>החלת תוכנית זו מהתצוגה המקדימה, בדיוק</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>סנכרון של זה בלבד, כפי שהוא בספרייה כעת (שם, דואר, שם חשבון, DN או GUID של אדם או קבוצה)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>אישור תחילה של קבוצת שינויים מעוכבת (ראו `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>כמה הם; נדרש כאשר משהו נמחק לצמיתות</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: מפעיל את התזמון, ואת מה שהחלון מבקש, עד לעצירתו (שירות).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>כאשר אחר פועל בתיקייה זו (חלון פתוח), להמתין לסיומו</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>כפי שה-Service Control Manager של Windows מפעיל אותו</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: הסוכן כשירות של מערכת ההפעלה (Linux עם systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>משתמש, מפתח ויחידת systemd; מופעל עם המחשב</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>עוצר אותו; התיקייה והמפתח שלו נשארים</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>אם הוא מותקן ופועל</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: מדוע אדם אחד או קבוצה אחת מסונכרנים או לא; השלב שהכריע מופיע אחרון.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>שלבים ועובדות כ-JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>שם, דואר, שם חשבון, DN או GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: מה נעשה, למי, מתי, ולפי אילו הגדרות; מהחדש לישן.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>מה נעשה עבור אדם זה או קבוצה זו, לפי כל שם קודם</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>הרצה אחת, השינויים שלה והרשומות שנדחו</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>גרסה אחת של ההגדרות, ומה שונה כעת</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>גרסאות של ההגדרות בלבד</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>גם כל שינוי שאושר על ידי השירות</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>לא לפני יום זה (2026-11-30) או זמן זה</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>לפני יום זה (2026-11-30) או זמן זה</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>הרצות שעשו משהו, ששינו משהו, או שהשתבשו</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>הרצות שחשבון זה של מערכת ההפעלה ביקש, ומה ששמר</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>אובייקט JSON אחד בשורה</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>לקובץ זה (.csv או .jsonl), עם שינויים</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: ההגדרות שבתוקף, כקובץ, בהשוואה, ובשינוי ללא חלון.

`import` ו-`restore` מציגים מה שונה, ומה ההשפעה על אנשים לפי הקריאה האחרונה, לפני
שמשתנה דבר. חיבור אחר לספרייה נכנס לתוקף רק לאחר שבדיקתו
עברה; סיסמה מנוסה פעם אחת. סנכרון שמתבצע כעת ממשיך עם ההגדרות שברשותו.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>ההגדרות שבתוקף</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>כתיבתן לקובץ, ללא סודות וללא מה ששייך להתקן זה</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>לקיחתן מקובץ, לאחר הצגת ההבדלים</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>מה קובץ ישנה במקרה זה</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>חזרה לגרסה קודמת (history --config מציג אותן)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>סיסמה אחרת לחשבון שקורא את הספרייה</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>התשובה כ-JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: ההערכה, מה ממתין לאדם, מה מחובר, כיצד עברו ההרצות האחרונות.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>המצב כ-JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: מה השומר מעכב, מדוע, ומה אדם אומר על כך.

`list` מציג כל קבוצת שינויים; `show` את השורות שלה; `approve` מתיר בדיוק קבוצת שינויים זו ל-24 שעות, `reject`
משאיר אותה כפי שהיא עד `release`. ניתן לקצר מזהה כאשר די בתחילתו.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>כל קבוצת שינויים מעוכבת (ללא מילה: אותו הדבר)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>השורות של קבוצת שינויים אחת, לפי שם</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>להתיר בדיוק קבוצת שינויים זו, ל-24 שעות</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>להשאיר אותה כפי שהיא, עד שתשוחרר</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>לבטל את מה שנאמר עליה</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: מה השירות דחה בשל הנתונים שלו, מדוע, ומתי הוא נשלח שוב.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>הרשימה כ-JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>לאפשר להרצה הבאה לשלוח שוב אובייקט זה (all: הכול)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: של מי חיבור זה, וכיצד מישהו אחר נעשה הבעלים שלו.

`show` מציין מי בעלי החיבור ומה מצבו, כפי שנמדד לאחרונה; `--measure` שואל
מחדש. `change` קובע כבעלים את מי שמאשר את הקוד: מנהל מערכת של אותו ארגון,
או הבעלים הנוכחי, שכניסתו מחודשת. `--account` אינו מאפשר לאיש מלבדו; כאשר אין
כניסה (SCIM רגיל) הוא מציין את החשבון.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>הבעלים, ומצב החיבור (ללא מילה: אותו הדבר)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>מי שמאשר את הקוד הוא הבעלים מעתה</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: Password Sync Agent בבקרי תחום, ללא חלון.

`check` בודק במה תלויה התקנה ואינו משנה דבר; `install`, `restart` ו-
`uninstall` ממשיכים מהמקום שבו היו; `status` מציג את מה שידוע, ושואל עם `--refresh`.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>במה תלויה התקנה; דבר אינו משתנה</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>התקנה או שדרוג, בקר אחר בקר</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>הפעלה מחדש זה אחר זה, הראשי אחרון</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>עד היכן הגיע כל אחד, ככל שידוע</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>הסרת הסוכן</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` ו-`key check`: מפתחות התקנה. הסודות שלהם מגיעים משורת הקלט, או
כשורות `name=value` בקלט הרגיל, ולעולם לא מארגומנטים, שכל רשימת תהליכים מציגה.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>יצירת מפתח</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>קריאת מפתח מהקלט הרגיל או משורת הקלט, ללא רשת</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: כל הבדיקות הקיימות, וקובץ מצונזר לתמיכה.

פועל גם אם משהו פגום, וגם כאשר לא הוגדר דבר. קוד היציאה הוא של הבדיקה הראשונה
שנכשלה; אזהרות אינן כשל.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>התוצאות כ-JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>כתיבת קובץ תמיכה (ZIP), ללא סודות וללא שמות אנשים</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>להשאיר בו שמות מארחים ושמות יחידות קריאים</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>תיקיית הפרופיל של משתמש: ההגדרות, ההיסטוריה והסודות שלה עוברים לשירות</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>לא כעת</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>הצגת ההבדלים, וסיום</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>לא לשאול איש</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>כמה חשבונות יושבתו או יימחקו במקרה זה; נדרש כאשר הם יותר ממה שהמגבלות מתירות</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>מזהה קבוצת השינויים, או תחילתו</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>לשאול את השירות כעת</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>שם משתמש או כתובת דואר: רק חשבון זה רשאי להיעשות הבעלים</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>בקר זה (יש לחזור על כך עבור כמה); אחרת אלה שבהגדרות</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>חשבון אחר מזה השמור: user@domain או DOMAIN\user; הסיסמה שלו נמצאת ב-IDENTITY_CONNECT_CONTROLLER_PASSWORD, או מתבקשת, ולעולם אינה מאוחסנת</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>לבקש את הסיסמה, או לקרוא אותה כשורה בקלט הרגיל</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>כניסה לבקר זה עם NTLM; בכל מקום אחר זה Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>לשאול את הבקרים</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>סודות מתבקשים; כאשר הקלט מועבר בצינור, יש בקלט הרגיל שורות כגון token=...: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>עם כניסה (ברירת מחדל), Zoho עם לקוח משלך, או SCIM 2.0 רגיל</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: היכן נוצר לקוח ה-OAuth שלך; בא במקום --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>כתובת הבסיס של השירות שאנשים נכנסים אליו</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>כתובת הבסיס של נקודות הקצה שלו ב-SCIM 2.0</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>הארגון, כפי שהשירות מכיר אותו</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>הארגון, כפי שאנשים מכירים אותו</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>לקוח ה-OAuth להיכנס איתו</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>היום האחרון, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>מה כתוב בו, כ-JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>הפעולה נכשלה, ועדיין אין לכך תיאור: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>יש לשלוח את הפרטים הטכניים לתמיכה.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>לא צוין בקר תחום.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>ב-DNS לא ידוע אף אחד עבור התחום {domain}, או שהרשימה ריקה.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>יש להזין את השם המלא של בקר תחום, כגון dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>&quot;{host}&quot; אינו שם מארח.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>בקר הוא שם כגון dc1.corp.example.com, או שם ויציאה כגון dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>יש לתקן את השם.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>השם {host} אינו קיים ב-DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>שרת ה-DNS שנשאל ({dns_server}) אינו מכיר אותו.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>יש להזין את השם המלא (כגון dc1.corp.example.com), או לאפשר למחשב זה לשאול את שרת ה-DNS של התחום.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>לא ניתן היה לבדוק את השם {host}.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>שרת ה-DNS {dns_server} אינו משיב.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>יש לבדוק את חיבור הרשת של מחשב זה ואת הגדרות ה-DNS שלו.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>למחשב זה אין שרת DNS.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>הגדרות הרשת שלו אינן מציינות אף אחד.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>יש להזין את שמות בקרי התחום ידנית, או להגדיר שרת DNS.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>&quot;{domain}&quot; אינו שם תחום.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>שם DNS של תחום נראה כך: corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} משיב ביציאה {open_port} (LDAP), אך לא ביציאה {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>חומת אש חוסמת את יציאה {port}, או ש-LDAPS כבוי כי לבקר אין תעודה.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>יש לפתוח את יציאה {port}, להתקין תעודה בבקר, או לבחור StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} מסרב לחיבורים ביציאה {port}.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>דבר אינו מאזין שם, או שחומת אש דוחה את החיבור.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>יש לבדוק את השם ואת היציאה, ושהבקר פועל.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} לא השיב ביציאה {port} תוך {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>הבקר כבוי, או שחומת אש משליכה את המנות.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>יש לבדוק שהבקר פועל ושיציאה {port} פתוחה ממחשב זה.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>לא ניתן להגיע אל {host} ביציאה {port}.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>למחשב זה אין דרך אל הרשת שלו.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>יש לבדוק את חיבור הרשת של מחשב זה, ואת ה-VPN אם קיים.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} עמוס מכדי להשיב.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>כך הודיע הבקר.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>סנכרון ממשיך מעצמו עם הבקר הבא. בבדיקה, יש לנסות שוב מאוחר יותר או לבדוק עם בקר אחר.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} נכבה או אינו זמין.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>החיבור אל {host} הסתיים.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>הבקר או הרשת סגרו אותו לפני שהתשובה הושלמה.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>יש לנסות שוב. אם זה קורה לעתים קרובות, יש לחפש חומת אש שמנתקת חיבורים ארוכים.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} לא נתן תשובה תוך {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>הבקר עמוס יתר על המידה, או שהתשובה אבדה ברשת.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} נתן תשובה שאינה LDAP.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>שרת מסוג אחר מאזין שם, או שמשהו בדרך שינה את התשובה.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>יש לבדוק את השם ואת היציאה.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} הוא שרת LDAP, אך לא Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>הוא אינו מציין תחום ברירת מחדל.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>יש להזין שם של בקר תחום.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} קיבל את החיבור ביציאה {port} וסגר אותו שוב.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>לבקר אין תעודה שמישה עבור LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>יש להתקין בבקר תעודה עבור &quot;Server Authentication&quot; עם השם {host}, או להנפיק לו תעודה מרשות האישורים של התחום.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} סירב לעבור להצפנה (StartTLS).</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>לבקר אין תעודה שמישה.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>יש להתקין בבקר תעודה עבור &quot;Server Authentication&quot; עם השם {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} קיבל את החיבור ביציאה {port}, אך לא השיב.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>הבקר תקוע, או שחומת אש מחזיקה את החיבור.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>יש לבדוק שהבקר פועל כרגיל.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} מציע רק גרסאות ישנות של TLS.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>תוכנית זו דורשת TLS 1.2 ואילך. ב-Windows Server 2008 R2 ו-2012 הוא כבוי עד שמפעילים אותו.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>יש להפעיל TLS 1.2 בבקר.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} אינו תומך ב-TLS ביציאה {port}.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>היציאה שייכת ל-LDAP לא מוצפן או לשירות אחר.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>יש להשתמש ביציאה 636 עבור LDAPS, או לבחור StartTLS עבור יציאה 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>הבקר ומחשב זה לא הגיעו להסכמה. הפרטים הטכניים מפרטים יותר.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>יש לבדוק את תעודת הבקר ואת הגדרות ה-TLS שלו.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>תוקף התעודה של {host} פג ב-{not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>היא לא חודשה: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>יש לחדש את תעודת הבקר. אם התאריך בבקר נכון, יש לבדוק את השעון של מחשב זה: הוא מציג {now}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>התעודה של {host} אינה בתוקף לפני {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>השעון של מחשב זה מציג {now}. כנראה הוא שגוי, או שהתעודה הונפקה על ידי מחשב ששעונו שגוי.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>יש לכוון את השעון של מחשב זה.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>התעודה לא הונפקה עבור {host}.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>היא תקפה עבור: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>יש להזין אחד משמות אלה כבקר.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>התעודה של {host} הונפקה על ידי רשות שמחשב זה אינו מכיר.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>המנפיק הוא {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>יש להתקין את תעודת המנפיק במאגר האמון של מחשב זה, או לתת כאן אמון במנפיק לאחר השוואת ה-SHA-256 שלו.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>התעודה של {host} חתומה רק על ידי עצמה.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>אף רשות אינה ערבה לה: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>יש לספק לבקר תעודה של רשות האישורים של התחום, או להצמיד תעודה זו לאחר השוואת ה-SHA-256 שלה.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>התעודה של {host} חלשה מדי.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>המפתח שלה הוא {key}, חתום עם {signature}. הכללים של מחשב זה דוחים מפתחות קצרים וחתימות ישנות.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>יש להנפיק תעודה חדשה עם RSA 2048 ו-SHA-256 לפחות.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>אין אמון בתעודה של {host}.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>הפרטים הטכניים מציינים מה מחשב זה מצא שגוי בה.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>יש לתקן את התעודה בבקר.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} מציג תעודה אחרת מזו שהוצמדה.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>הוצמדה SHA-256 {expected}, מוצגת {found}. התעודה חודשה, או שמישהו נמצא בין מחשב זה לבקר.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>יש להשוות את ה-SHA-256 החדשה לזו של הבקר, ואז להצמיד אותה.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>הרשות הרשומה אינה תעודה.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>היא חייבת להיות טקסט בתבנית PEM שמתחיל ב-BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>יש לבחור שוב את תעודת הרשות.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>שם המשתמש עבור Active Directory ריק.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>יש להזין את שם החשבון.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>הסיסמה של {user} ריקה.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory יראה בסיסמה ריקה מבקר אנונימי.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>יש להזין את הסיסמה.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} אינו מקבל שם וסיסמה אלה: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>הסיסמה שגויה, או שאין חשבון כזה.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>יש להזין שוב את הסיסמה. היא נוסתה פעם אחת בלבד, כדי שהחשבון לא יינעל.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>אין חשבון {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} אינו מכיר שם זה.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>יש לכתוב את השם בצורה name@domain, DOMAIN\name או כשם ייחודי (DN).</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user} אינו רשאי להיכנס בשעה זו.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>לחשבון הוגדרו שעות כניסה.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>יש להתיר את כל השעות במאפייני החשבון.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user} אינו רשאי להיכנס ממחשב זה.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>החשבון מוגבל למחשבים מסוימים.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>יש להוסיף את מחשב זה או את הבקר תחת &quot;Log on to&quot; במאפייני החשבון.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>תוקף הסיסמה של {user} פג.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>כללי התחום דורשים סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>יש להגדיר סיסמה חדשה ב-Active Directory ולהזין אותה כאן. עבור חשבון שירות, כדאי להגדיר שתוקף הסיסמה לא יפוג.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>החשבון {user} מושבת.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>הוא הושבת ב-Active Directory.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>יש להפעיל את החשבון, או להשתמש בחשבון אחר.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>תוקף החשבון {user} פג.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>תאריך התפוגה שלו חלף.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>יש להגדיר תאריך מאוחר יותר במאפייני החשבון, או להשתמש בחשבון אחר.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} חייב לבחור תחילה סיסמה חדשה.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>האפשרות &quot;User must change password at next logon&quot; מסומנת.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>יש להיכנס פעם אחת ל-Windows כמשתמש זה, או לבטל את הסימון, ואז להזין כאן את הסיסמה.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>החשבון {user} נעול.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>נוסו סיסמאות שגויות רבות מדי. הפסקנו לנסות.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>יש לבטל את נעילת החשבון ב-Active Directory, ואז להזין את הסיסמה הנכונה.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} דורש כריכת ערוץ (channel binding) עבור סוג כניסה זה.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>הכניסה לא נקשרה לחיבור המוצפן.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>יש להשתמש בכניסה פשוטה דרך LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} לא אפשר ל-{user} להיכנס.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>הבקר מסר סיבה שמוצגת בפרטים הטכניים.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>יש לבדוק את החשבון ב-Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} מסרב לכניסה שאינה מוצפנת.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>הבקר דורש חתימה או TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>יש להפעיל SSL: לבחור LDAPS או StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>לא ניתן להציג את רשימת התכונות של ספרייה זו.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>הסכמה תחת {dn} אינה מוצגת ל-{user}.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>יש לאפשר לחשבון לקרוא את הסכמה, או להקליד את שמות התכונות.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} אינו קיים, או ש-{user} אינו יכול לראות אותו.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>השם שגוי, או שלחשבון אין הרשאה לקרוא שם.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>יש לבדוק את ה-DN של הבסיס, או לאפשר לחשבון לקרוא אותו.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} אינו רשאי לקרוא את {dn}.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>לחשבון אין הרשאה אליו.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>יש להעניק לחשבון הרשאה לקרוא שם.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} אינו שם ייחודי (DN).</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>שם ייחודי (DN) נראה כך: OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} עצר את החיפוש לאחר מגבלת הזמן שלו.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>השאילתה אורכת לבקר זמן רב מדי.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>יש להקטין את גודל העמוד, או לפשט את השאילתה.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} קטע את התשובה בשל מגבלת הגודל שלו.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>הבקר מתיר פחות תוצאות ממה שיש.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>יש להקטין את גודל העמוד.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} עצר את החיפוש במגבלה ניהולית.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>השאילתה עולה לבקר יותר ממה שהמדיניות שלו מתירה.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} שייך לתחום אחר.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} מפנה אל {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>יש להזין בקר של אותו תחום, או DN בסיס של תחום זה.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} אינו קורא בעמודים.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>בשרת חסרה הרחבה שקיימת בכל Active Directory.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} לא ציין אם יש תוצאות נוספות.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>בתשובה חסר מידע החלוקה לעמודים.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>יש לנסות שוב עם בקר אחר.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} סירב לבקשה (תוצאה {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>דברי הבקר עצמו נמצאים בפרטים הטכניים.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>לא ניתן להבין את שאילתת ה-LDAP.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>שם, אופרטור או ערך בה אינם כתובים כפי שנכתבות שאילתות LDAP.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>שאילתה נראית כך: (department=Sales) או (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>היחידה אינה קיימת עוד, או שהחשבון אינו יכול לראות אותה.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>היא נמחקה, או שאבדה הרשאה: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>יש לטעון שוב את היחידות.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>לא נמצאו משתמשים מתחת ל-{base_dn}.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>ב-DN של הבסיס אין אנשים, או ש-{user} אינו יכול לראות אותם.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>יש לבדוק את ה-DN של הבסיס ואת הרשאות החשבון.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>השעון של {host} מקדים ב-{seconds} שניות את השעון של מחשב זה.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>יש לכוון את שני השעונים לפי אותו מקור זמן.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>השעון של {host} מפגר ב-{seconds} שניות אחרי השעון של מחשב זה.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} ו-{other} שייכים לתחומים שונים.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>סנכרון אחד קורא תחום אחד.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>יש לציין בקרים של אותו תחום.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>לא נבדק: תחילה יש למצוא את השם.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>לא נבדק: תחילה היציאה חייבת להשיב.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>לא נבדק: תחילה ההצפנה חייבת לפעול.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>לא נבדק: תחילה יש לתת אמון בתעודה.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>לא נבדק: תחילה הכניסה חייבת להצליח.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} משיב ביציאה {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>מוצפן עם {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>לא מוצפן: הסיסמה עוברת אל {host} בטקסט קריא.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>לא נבדק: החיבור אינו מוצפן.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>יש אמון, בתוקף עד {not_after}. הונפקה על ידי {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>זוהי התעודה המוצמדת, בתוקף עד {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>תוקף התעודה של {host} פג ב-{not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>נכנס בתור {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>השעונים תואמים (הפרש: {seconds} s).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>השעון של {host} שונה ב-{seconds} s.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>יחידה אחת תחת {base_dn}.</numerusform>
            <numerusform>{count} יחידות תחת {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>לא נמצאו יחידות ארגוניות תחת {base_dn}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>משתמש אחד: {samples}.</numerusform>
            <numerusform>{count} משתמשים, ביניהם {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>יותר מ-{count} משתמשים, ביניהם {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>קבוצה אחת: {samples}.</numerusform>
            <numerusform>{count} קבוצות, ביניהן {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>יותר מ-{count} קבוצות, ביניהן {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>לא נמצאו קבוצות תחת {base_dn}.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>ניתן לראות אובייקטים שנמחקו.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} אינו יכול לראות אובייקטים שנמחקו. במקום זאת מחיקות נמצאות בהשוואה של הכול, שהיא איטית יותר.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>ל-{user} אין יותר הרשאות מהנדרש.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>החשבון {user} אינו יכול לראות את עצמו, ולכן הרשאותיו אינן ידועות.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} רשאי לעשות יותר מקריאה: {groups}. די בחשבון רגיל.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>תוקף הסיסמה של {user} יפוג ב-{date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} רשאי לעשות יותר מקריאה ({groups}), ותוקף הסיסמה שלו יפוג ב-{date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>רק {host} צוין: בלעדיו דבר אינו מסונכרן.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>גם {host} פועל.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>לא נמצאו בקרי תחום עבור {domain}.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>שרת ה-DNS שנשאל ({dns_server}) אינו מכיר רשומות _ldap._tcp.dc._msdcs שלו.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>יש לבדוק את השם, להשתמש בשרת DNS של התחום, או להוסיף בקר בשמו המלא.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>שרת ה-DNS לא יכול היה להשיב עבור {host}.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} השיב {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>יש לנסות שוב. אם זה נמשך, היומן של שרת ה-DNS מציין מדוע; ניתן גם להוסיף בקרים לפי שם.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>יציאה {port} של {host} היא הקטלוג הגלובלי, שממנו אין קוראים.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>הוא מחזיק רק חלק מכל ערך: אנשים וחברי קבוצות ייראו כאילו נעלמו, ויוסרו.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>יש להשתמש ביציאה 636 עבור LDAPS, או להשמיט את היציאה.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>יציאה {port} של {host} אינה מתאימה ל-LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>זו היציאה עבור StartTLS ועבור LDAP לא מוצפן.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>יש להשמיט את היציאה, להשתמש ב-636, או לבחור StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>יציאה {port} של {host} מתאימה ל-LDAPS בלבד.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>היא מוצפנת מהבית הראשון ואילך.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>יש להשמיט את היציאה, להשתמש ב-389, או לבחור LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} אינו חלק ממה ש-{host} מחזיק.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>הוא מחזיק: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>יש לתקן את בסיס החיפוש, או להשאיר אותו ריק כדי להשתמש בתחום כולו.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>המנפיק הוא {issuer}. הבקר אינו שולח את התעודה שלו יחד.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>יש לבחור את תעודת הרשות כקובץ, להתקין אותה במאגר האמון של מחשב זה, או להצמיד את תעודת הבקר עצמה לאחר השוואת ה-SHA-256 שלה.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} אינה תעודה של רשות.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>היא יכולה לזהות מחשב אחד, אך לא להנפיק תעודות לאחרים.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>יש לבחור את תעודת הרשות שהנפיקה את תעודת הבקר.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>השעון של מחשב זה מקדים ב-{seconds} שניות.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>השעון של מחשב זה מפגר ב-{seconds} שניות.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>השעון של השירות {service} מקדים ב-{seconds} שניות.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>יש להשוות את השעון של מחשב זה לשרת זמן. אם הוא נכון, יש להודיע למפעיל השירות.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>השעון של השירות {service} מפגר ב-{seconds} שניות.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>השעונים של {host}, של מחשב זה ושל {service} שונים כולם זה מזה, בהפרש של עד {seconds} שניות.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>יש לכוון את הבקר ואת מחשב זה לפי אותו מקור זמן.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>השעון של מחשב זה שונה ב-{seconds} s מאלה של {host} ו-{service}, שתואמים.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>השעון של השירות {service} שונה ב-{seconds} s מאלה של {host} ומחשב זה.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>השעונים של {host}, של מחשב זה ושל {service} שונים זה מזה, בהפרש של עד {seconds} s.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, מחשב זה ו-{service} תואמים (ההפרש הגדול ביותר: {seconds} s).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} ומחשב זה תואמים ({seconds} s). לא ניתן היה לקרוא את השעון של {service}.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>לא נבדק: החיבור אל {host} הסתיים.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>לא נבדק: תחילה בסיס החיפוש חייב להיות נכון.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>זוהי התעודה המוצמדת. תוקפה פג ב-{not_after}, אך הצמדה אינה בודקת זאת.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>גם {host} פועל, אך {other} לא.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>כתובות</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>בסיס החיפוש</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>הבקר, לעומת מחשב זה (s)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>תוקף הסיסמה יפוג</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>קבוצות עם הרשאות נוספות</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>בקר</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>הונפקה על ידי</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>בתוקף עד</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>אינו פועל</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>הלוך ושוב (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>ביניהם</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>ההפרש הגדול ביותר (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>השירות, לעומת מחשב זה (s)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>הצפנה</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>ניתן אמון ברשות</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>תעודה מוצמדת</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>אין אמון</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>הוסכם על סיסמאות בטקסט קריא</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>אין כאן מפתח התקנה.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>הודבקו רק רווחים או מירכאות.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>יש להעתיק את השורה כולה מהודעת הדואר או מלוח הניהול ולהדביק אותה.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>זה אינו מפתח התקנה.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>מפתח מתחיל ב-{expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>יש להעתיק את השורה כולה, מהאות הראשונה עד האחרונה.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>מפתח התקנה זה הוא בגרסה {version}; תוכנית זו קוראת את גרסה {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>המפתח נוצר על ידי גרסה אחרת של המוצר.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>יש לעדכן תוכנית זו, או לבקש מפתח חדש.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>במפתח ההתקנה יש {length} תווים במקום {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>חלק אבד או נוסף בעת ההעתקה.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>יש להעתיק שוב את השורה כולה.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>במפתח ההתקנה יש תו שגוי.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>סכום הביקורת אינו תואם: משהו השתנה בעת ההעתקה או ההקלדה.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>יש להעתיק ולהדביק אותו שוב במקום להקליד.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>תוקף מפתח ההתקנה פג ב-{date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>מפתחות תקפים לזמן מוגבל בלבד.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>יש ליצור מפתח חדש בלוח הניהול של השירות.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>מפתח ההתקנה מוביל אל {url}, שאינה כתובת בטוחה.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>סודות נשלחים לכתובות HTTPS בלבד.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>יש לבקש ממי שיצר את המפתח מפתח עם כתובת https://.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>מפתח ההתקנה אינו מציין לאיזה שירות הוא שייך.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>אין בו כתובת שירות או כתובת SCIM.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>יש ליצור שוב את המפתח, עם אחת מהשתיים.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>מפתח ההתקנה אינו מציין דבר לגבי {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>מפתח עבור Zoho דורש את מזהה לקוח ה-OAuth שלך ואת נקודת הקצה לסנכרון של המאגר.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>יש ליצור שוב את המפתח, עם שניהם.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>יש לקצר את הערך הארוך ביותר שלו.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>מפתח התקנה זה דורש את משפט הסיסמה שלו.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>הוא נושא סוד שתקף לזמן רב, ולכן הוא נעול.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>יש להזין את משפט הסיסמה שנבחר בעת יצירת המפתח.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>זה אינו משפט הסיסמה של מפתח ההתקנה.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>יש לבדוק אותיות רישיות ואת שפת המקלדת, ולהזין אותו שוב.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} אינו מכיר מפתח התקנה זה.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>המפתח בוטל, או שהוא שייך לארגון אחר או לשירות אחר.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>מפתח התקנה זה שימש ב-{device} ב-{date}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>מפתח מתקין מחשב אחד.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>לא ניתן למצוא את השם {host}.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>מחשב זה אינו מקוון, או ששרת ה-DNS שלו אינו מכיר את השם.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>יש לבדוק את חיבור הרשת ואת השם.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>השירות אינו פועל שם, או שחומת אש דוחה אותו.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>יש לבדוק את הכתובת, ושחיבורים יוצאים ליציאה {port} מותרים.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>לא ניתן להגיע אל {host}.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>הוא כבוי, או שחומת אש משליכה את המנות.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>יש לבדוק ש-HTTPS יוצא אל {host} מותר, או להגדיר שרת Proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>אין חיבור אל {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>הרשת בין מחשב זה לשירות מנותקת.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>יש לבדוק את חיבור הרשת, ואז לנסות שוב; סנכרון מתוזמן עושה זאת מעצמו.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} לא השיב בזמן.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>השירות או הרשת עמוסים יתר על המידה.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>יש לנסות שוב בעוד כמה דקות; סנכרון מתוזמן עושה זאת מעצמו.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} סיים את החיבור ללא תשובה.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>השירות מופעל מחדש, או שמשהו בדרך מנתק חיבורים.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>כל החיבורים אל {host} בשימוש.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>השירות משיב לאט יותר מקצב הבקשות.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>לא ידוע אם {host} ביצע בקשה.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>החיבור אבד לאחר שהבקשה נשלחה.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>ההרצה הבאה בודקת תחילה, ואז שולחת רק את מה שחסר.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} אינה כתובת.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>יש להזין כתובת כגון https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} אינה כתובת בטוחה.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>ללא HTTPS האסימון יעבור בטקסט קריא. רק מחשב זה עצמו יוצא מן הכלל.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>יש להזין כתובת שמתחילה ב-https://.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} מפנה אותנו אל {target}.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>השירות עבר, או שרשת זו דורשת תחילה כניסה בדף אינטרנט. הכניסה של חיבור זה אינה נשלחת למארח אחר.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>יש לפתוח דף אינטרנט בדפדפן כדי להיכנס לרשת, או לתקן את הכתובת.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>בקשה אל {host} עוכבה.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>השירות ציין מארח זה, אך הכניסה שייכת למארח אחר.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>יש לבדוק את מפתח ההתקנה ואת כתובת השירות.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} השיב במשהו שאינו תשובה ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>בדרך כלל דף של שרת Proxy או של רשת אורחים, או שהכתובת שגויה.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>יש לפתוח דף אינטרנט בדפדפן כדי לראות מה הרשת דורשת, או לתקן את הכתובת.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} שלח תשובה של יותר מ-{limit} בתים.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>יש להודיע למפעיל השירות.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>שרת ה-Proxy {proxy} דורש כניסה.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>הוא אינו מאפשר לתוכנית זו לעבור בלעדיה.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>יש להזין את שם המשתמש והסיסמה שלו בהגדרות ה-Proxy, או לאפשר בשרת ה-Proxy חיבורים לשירות ללא כניסה.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>שרת ה-Proxy {proxy} דוחה את הכניסה של {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>הסיסמה שגויה, או ששרת ה-Proxy אינו מקבל סיסמאות אלא את הכניסה לתחום (Kerberos, NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>יש לתקן את שם המשתמש ואת הסיסמה, או לאפשר בשרת ה-Proxy חיבורים לשירות ללא כניסה.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>שרת ה-Proxy {proxy} אינו מתיר חיבור זה.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>הכללים שלו אוסרים את השירות.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>יש לבקש שמארח השירות יותר בשרת ה-Proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>שרת ה-Proxy {proxy} לא הצליח ליצור את החיבור.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>הוא אינו יכול להגיע לשירות, או עמוס יתר על המידה.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>יש לבדוק את שרת ה-Proxy, ואז לנסות שוב; סנכרון מתוזמן עושה זאת מעצמו.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>לא ניתן להגיע אל שרת ה-Proxy {proxy}.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>הוא כבוי, או שכתובתו השתנתה.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>יש לבדוק את הגדרות ה-Proxy של מחשב זה או של חיבור זה.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>לא ניתן להשתמש בשרת ה-Proxy &quot;{proxy}&quot;.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>לשרת Proxy יש כתובת כגון http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>יש לתקן אותה בהגדרות ה-Proxy של מחשב זה או של חיבור זה.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>התעודה של {host} הונפקה על ידי &quot;{issuer}&quot;, שמחשב זה אינו נותן בו אמון.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>לעתים קרובות התקן ברשת זו פותח חיבורים מוצפנים כדי לבדוק אותם.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>יש להחריג את {host} מהבדיקה, או להוסיף את המנפיק לרשויות המהימנות של המערכת.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>אף רשות אינה ערבה לה, ולכן שרת אחר עלול להציג תעודה כמוה.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>יש לספק לשירות תעודה של רשות. לחלופין, להשוות את ה-SHA-256 שלה ({sha256}) לזו של השירות, ולהוסיף אותה לתעודות המהימנות של המערכת.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>תוקף התעודה של {host} פג ב-{date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>המפעיל שלו לא חידש אותה, או שהשעון של מחשב זה מקדים.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>יש לבדוק את התאריך במחשב זה. אם הוא נכון, יש להודיע למפעיל השירות.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>התעודה של {host} תקפה רק החל ב-{date}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>כנראה השעון של מחשב זה מפגר.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} מציג תעודה עבור {names}.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>הכתובת שגויה, או ששרת אחר משיב במקומו.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>יש לתקן את כתובת השירות.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>אין חיבור מוצפן אל {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>הצד השני אינו תומך ב-TLS 1.2 ואילך ביציאה זו.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>יש לבדוק את הכתובת ואת היציאה.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>לא ניתן לקרוא את רשות האישורים הרשומה.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>זו אינה תעודה בתבנית PEM.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>יש לרשום אותה שוב.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>השעונים של מחשב זה ושל השירות שונים ב-{difference_s} שניות.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>השירות מסרב לכניסות ממחשבים ששעונם שגוי.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} אינו שירות שתוכנית זו מכירה.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>אין לו מסמך גילוי בכתובת שלו.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>יש לבדוק את הכתובת, או להגדיר שירות זה כ-SCIM 2.0 רגיל.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>השירות מבקש שנפנה אל {url}, שאינה כתובת בטוחה.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} מבקש מאיתנו להאט.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>נשלחו יותר בקשות ממה שהוא מתיר בפרק זמן זה.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>ההמשך ב-{resumes_at}. דבר אינו אובד; סנכרון מתוזמן ממשיך מעצמו.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} עמוס יתר על המידה או בתחזוקה ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} מדווח על שגיאה משלו ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>השירות בתקלה.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>הוא ממשיך מעצמו ב-{at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} אינו מקבל בקשה זו ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>ייתכן שהכתובת היא של שירות אחר, או שלשירות חסרה פונקציה זו.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>יש לבדוק את כתובת השירות.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} אינו מאפשר עוד לחיבור זה לנהל אנשים.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>מנהל המערכת שנכנס איבד את התפקיד, או שהאסימון איבד את הרשאותיו.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>יש להחזיר את התפקיד, או להיכנס עם מנהל מערכת אחר.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>השירות דוחה את אסימון ה-SCIM.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>הוא בוטל, תוקפו פג, או שלא הועתק במלואו.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>יש ליצור אסימון חדש בשירות, ולהגדיר איתו את החיבור.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>השירות אינו מכיר עוד התקנה זו.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>היא הוסרה בשירות, או הועברה למחשב אחר.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>יש להגדיר מחשב זה מחדש עם מפתח התקנה חדש.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>סביבת ניסוי זו אינה מקבלת אנשים מספרייה אמיתית.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>היא מיועדת לניסיונות, והספרייה אינה במחשב זה.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>אם זו הכוונה, יש להקליד את שם התחום בדף הסוכנים של סביבת הניסוי.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>בשירות אין חשבון &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>יש להזין את שם המשתמש או את כתובת הדואר של חשבון בשירות.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>לא נשלחו הזמנות.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>הודעות הדואר כבויות בשירות.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>יש להפעיל אותן, ואז לשלוח שוב את ההזמנות.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>תוכנית זו אינה מכירה את הספק &quot;{provider}&quot;.</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>המפתח או ההגדרות נוצרו עבור גרסה חדשה יותר.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>יש לעדכן תוכנית זו.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>הכניסה לשירות הסתיימה.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>היא בוטלה או שתוקפה פג.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>יש להיכנס שוב.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>הכניסה נדחתה בדף האינטרנט.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>מישהו בחר לסרב לה שם.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>יש לקבל קוד חדש ולאשר אותו.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} שייך אל {organization}, ומפתח ההתקנה שייך אל {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>מישהו נכנס עם חשבון של ארגון אחר. הכניסה שלו בוטלה.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>יש לקבל קוד חדש, ולהיכנס כמנהל מערכת של {wanted}.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} אינו רשאי לנהל אנשים: התפקיד שלו הוא &quot;{role}&quot;.</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>חיבור דורש אחד מתפקידים אלה: {needed}. הכניסה בוטלה.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>יש לקבל קוד חדש ולהיכנס עם חשבון כזה, או לדאוג שהתפקיד יינתן לחשבון זה.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>השירות מבקש שהכניסה תתבצע ב-{url}, שאינה כתובת בטוחה.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>לדף כניסה יש כתובת HTTPS.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>לא ניתן להשתמש בתשובת השירות בנוגע לכניסה.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>חסר בה משהו שחייב להיות.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>בשירות זה אין כניסה.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>SCIM 2.0 רגיל מכיר אסימון בלבד.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>יש להזין את אסימון ה-SCIM של השירות.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} אינו שרת החשבונות של Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>הוא אינו מציג את רשימת מרכזי הנתונים של Zoho.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>יש להשתמש בכתובת של מרכז הנתונים שבו נוצר לקוח ה-OAuth, כגון https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>החשבון נמצא במרכז הנתונים &quot;{location}&quot;, שאינו מוכר.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>הוא אינו ברשימה של שרת החשבונות.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>יש להיכנס עם חשבון של מרכז נתונים אחר, או לעדכן תוכנית זו.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>סוד הלקוח חסר.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho דורש אותו בכל כניסה, והמפתח אינו נושא אותו.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>יש להעתיק אותו מ-API console של Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} אינו מקבל את סוד הלקוח.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>הוא הועתק חלקית, נוצר מחדש, או שייך למרכז נתונים אחר.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>יש לחזור אל מפתח ההתקנה ולהזין את סוד הלקוח מ-API console של Zoho.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>השירות אינו מקבל תוכנית זו כלקוח שלו.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>מזהה הלקוח במפתח או בהגדרות שגוי, או שבוטל.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>יש לבקש מפתח התקנה חדש.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>החשבון אינו עוד בשירות.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>הוא נמחק שם.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>ההרצה הבאה מחליטה מחדש מה קורה עם אדם זה.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>ל-&quot;{name}&quot; בשירות יש ערך שחייב להיות ייחודי.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>לחשבון אחר יש אותו שם משתמש או אותה כתובת דואר.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>יש לשנות אחד מהשניים, או לאפשר לקשר ביניהם.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>ל-{count} חשבונות בשירות יש &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>לא ניתן לדעת לאיזה מהם הכוונה.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>יש להפוך את הערך לייחודי בשירות.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>השירות לא קיבל אובייקט זה.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>אחד מערכיו אינו מותר שם; הפרטים הטכניים מציינים אותו.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>יש לתקן את הערך ב-Active Directory, או למפות תכונה אחרת.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>השירות נכשל באובייקט זה בשגיאה משלו ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>ההרצה הבאה מנסה שוב. אם זה נמשך, יש להודיע למפעיל השירות.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>השירות משאיר חשבון זה, כי הוא בעלי החיבור.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>מה שהתבקש ממתין עד שמישהו אחר יהיה הבעלים.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>יש להחליף תחילה את הבעלים.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>ביחידה שנבחרה.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>אין קריטריונים: כל מה שביחידות שנבחרו מסונכרן.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>עומד בקריטריונים.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>עומד בקריטריונים לפי &quot;{attribute}&quot;.</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>לא נכלל: Active Directory זקוק לאובייקט זה לעצמו.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>הוא מסומן כאובייקט מערכת קריטי.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>לא נכלל: זהו חשבון מפתח ה-Kerberos של התחום, לא אדם.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>לא נכלל: זהו חשבון שירות מנוהל, לא אדם.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>לא נכלל: זהו חשבון מחשב.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>לא נכלל: חשבון זה שייך ליחסי אמון עם תחום אחר.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>משתמשים לא נבחרו לסנכרון.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>קבוצות תפוצה לא נבחרו לסנכרון.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>קבוצות אבטחה לא נבחרו לסנכרון.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>לא נבחרה יחידה, ולכן דבר אינו מסונכרן.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>אינו באף יחידה שנבחרה.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>ביחידה שלא נבחרה: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>ביחידה חדשה שאיש עדיין לא החליט לגביה: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>יש להחליט אם היחידה מסונכרנת. עד אז לא משתנה דבר עבור מי שבתוכה.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>ביחידה חדשה, ויחידות חדשות אינן מסונכרנות: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>יש לבחור את היחידה כדי לסנכרן אותה.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>&quot;{attribute}&quot; אינו &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>&quot;{attribute}&quot; הוא &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>&quot;{attribute}&quot; אינו מתחיל ב-&quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>&quot;{attribute}&quot; אינו מסתיים ב-&quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>&quot;{attribute}&quot; אינו מכיל &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>&quot;{attribute}&quot; מכיל &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>&quot;{attribute}&quot; ריק.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>&quot;{attribute}&quot; אינו ריק.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>אף אחד מהתנאים אינו מתקיים: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>לא ניתן לקרוא את &quot;{attribute}&quot; כטקסט, ולכן לא ניתן להכריע בקריטריונים.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>הערך מכיל בתים שאינם UTF-8.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>יש לתקן את הערך ב-Active Directory. עד אז לא משתנה כאן דבר.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>שאילתת ה-LDAP המותאמת אינה מוצאת משתמש זה.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>שאילתת ה-LDAP המותאמת לא נענתה, ולכן לא משתנה דבר עבור משתמש זה.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>ההרצה הבאה שואלת אותה שוב.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>קבוצת תנאים ריקה.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>יש להוסיף לה תנאי, או להסיר את הקבוצה.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>לתנאי אין שדה.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>יש לבחור תכונה מהרשימה, או להסיר את התנאי.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>&quot;{attribute}&quot; מכיל סוד ואינו יכול לשמש כתנאי.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>סיסמאות לעולם אינן נקראות.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>יש לבחור תכונה אחרת.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>הערך עבור &quot;{attribute}&quot; ארוך מדי: {length} תווים, כאשר {limit} מותרים.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>יש לקצר אותו.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>יש לבחור תכונה אחרת; memberOf מציין את הקבוצות של משתמש.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>&quot;{attribute}&quot; אינו שם של תכונה.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>בשמות יש אותיות לטיניות, ספרות ומקפים, והם מתחילים באות.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>יש לבחור תכונה מהרשימה, או להקליד את שם ה-LDAP שלה.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>לתנאי על &quot;{attribute}&quot; אין ערך.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>לא ניתן למפות את &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>הסנכרון עצמו קובע אותו: הקישור, המצב והחברים של חשבון.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>יש להסיר שורה זו.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>בשירות אין שדה &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>יש לבחור שדה מהרשימה.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>&quot;{field}&quot; ממופה פעמיים.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>&quot;{field}&quot; הוא חובה ואינו ממופה.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>יש לבחור את התכונה שממנה הוא מגיע.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>&quot;{field}&quot; חייב להיות שונה אצל כל אחד ואינו יכול להיות ערך קבוע.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>הערך הקבוע של &quot;{field}&quot; ריק.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>יש להקליד ערך, או להסיר שורה זו.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>הערך הקבוע של &quot;{field}&quot; ארוך מדי: {length} תווים, כאשר {limit} מותרים.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>כנראה הודבק בטעות.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>יש להקליד את הערך במקום להדביק אותו.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>ל-&quot;{field}&quot; אין מקור.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>יש לבחור את התכונה שממנה הוא מגיע, או להסיר שורה זו.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>ל-&quot;{field}&quot; יש ערך קבוע ומקור; ניתן להשתמש רק באחד.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>יש להסיר את המקור, או לבחור המרה אחרת.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>ל-&quot;{field}&quot; יש יותר ממקור אחד, אך ההמרה שלו מקבלת אחד.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>כמה מקורות: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>&quot;{attribute}&quot; אינו שם של תכונה (שדה &quot;{field}&quot;).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>&quot;{attribute}&quot; מכיל סוד ולא ניתן לסנכרן אותו (שדה &quot;{field}&quot;).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>להמרה של &quot;{field}&quot; יש מספר ארגומנטים שגוי: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>יש לבחור שוב את ההמרה ולמלא את מה שהיא דורשת.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>&quot;{value}&quot; אינו מיקום או אורך (שדה &quot;{field}&quot;).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>תווים נספרים החל ב-1.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>יש להקליד מספר שלם, 1 ומעלה.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>הטקסט להחלפה ב-&quot;{field}&quot; ריק.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>יש להקליד את הטקסט שיוחלף.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>הצעה: אנשים נכנסים עם כתובת הדואר שלהם; בלעדיה, עם השם הראשי שלהם (principal name).</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>הצעה: לתכונה יש אותו שם.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>הצעה: התכונה מיועדת לכך.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>הצעה: הקוד בן שתי האותיות, שהשדה דורש.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>הצעה: השם בפנקס הכתובות; בלעדיו, שם הקבוצה.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>השדות שלו שלמים.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>&quot;{field}&quot; הוא חובה וריק.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>לאף אחת מתכונות אלה אין ערך: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>יש למלא אחת מהן עבור אובייקט זה, או למפות תכונה אחרת.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>&quot;{field}&quot; ארוך מדי: {length} תווים, כאשר {limit} מותרים.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>כנראה הודבק או יובא בטעות.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>יש להקליד שוב את הערך ב-Active Directory.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>&quot;{field}&quot; מכיל תו בלתי נראה: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>שני שמות עלולים להיראות זהים ולהיות שונים.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>יש להקליד שוב את הערך ב-Active Directory במקום להדביק אותו.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>&quot;{field}&quot; חייב להיות ייחודי, ו-&quot;{value}&quot; נתבע גם על ידי {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>יש לתקן את הערך של אחד מהם ב-Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>חדש: עדיין אין לו חשבון בשירות.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>נמחק בשירות, אך עדיין נמצא ב-Active Directory ונבחר.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>מקשר את החשבון הקיים {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>מקשר את החשבון {account}: הוא נוצר מחדש בשירות, במקומו של חשבון שאינו קיים עוד.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>החשבון {account} שייך אל {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>הוא מקושר לאובייקט זה בספרייה, או נושא את המזהה שלו, {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>יש להחליט למי הוא שייך, ולתקן את המזהה החיצוני או את השם בשירות.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>החשבון {account} נותר מ-{holder}, ואינו מועבר מעצמו.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) אינו עוד ב-Active Directory, או אינו מסונכרן עוד. מי שיש לו כעת אותו שם או דואר יכול להיות אותו אדם, שנוצר מחדש, או מישהו אחר.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>עבור אותו אדם, יש להגדיר את המזהה החיצוני של החשבון ל-{own}: ההרצה הבאה מקשרת אותו. עבור מישהו אחר, יש לשנות את שם החשבון או למחוק אותו בשירות.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>החשבון {account} נושא מזהה חיצוני שאין לאיש בספרייה זו: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>כנראה נוצר על ידי סנכרון של ספרייה אחרת, או על ידי תוכנית אחרת.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>אם הוא שייך לאדם זה או לקבוצה זו, יש להגדיר את המזהה החיצוני שלו ל-{own}, או לרוקן אותו: ההרצה הבאה מקשרת אותו.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>נבחר שוב, ומסונכרן מעתה.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>ערכים השתנו.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>חברים השתנו.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} מהחברים בה לא נקרא: איש קשר, מחשב, או אובייקט שחשבון זה אינו רשאי לראות.</numerusform>
            <numerusform>{members_elsewhere} מהחברים בה לא נקראו: אנשי קשר, מחשבים, או אובייקטים שחשבון זה אינו רשאי לראות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>אין פעולות לביצוע.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>אין פעולות לביצוע: החשבון כבר מושבת.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>מופעל ב-Active Directory ונבחר.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>הושבת בשירות, אך מופעל ב-Active Directory.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>מושבת ב-Active Directory.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>תוקף החשבון פג ב-Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>אינו עוד ב-Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>אינו עוד ב-Active Directory. מושבת בלבד: קיים שם {claimant}, עם אותו שם או אותו דואר.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>ייתכן שהשניים הם אדם אחד שנמחק ונוצר מחדש, ומחיקת החשבון תהיה לצמיתות.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>יש ליישב את ההתנגשות של {claimant}, או למחוק חשבון זה בשירות.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>אינו ב-Active Directory ואינו בשירות.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>מעוכב על ידי מנהל מערכת עד שישוחרר.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>בהסגר: {cause} ניסיון נוסף החל ב-{next_try}.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>יש לתקן את הסיבה; שינוי של האובייקט או של ההגדרות נשלח מיד. כדי לנסות כפי שהוא, יש להשתמש בפקודה quarantine עם --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>יש לתקן את הסיבה, או להשתמש בפקודה quarantine עם --retry כדי לנסות אותן מיד.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>נשאר פעיל: חשבון זה הוא בעלי החיבור.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>סנכרון לעולם אינו משבית או מוחק את הבעלים.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>נשאר כפי שהוא: לא ידוע איזה חשבון הוא בעלי החיבור.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>עד שזה יהיה ידוע, איש אינו מושבת, נמחק או מוסר מקבוצה.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>יש לציין את חשבון הבעלים בהגדרות.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>נשאר כפי שהוא: לא ניתן היה לקרוא את הספרייה במלואה.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>ייתכן שמה שלא ניתן היה לקרוא עדיין קיים שם.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>יש לעיין בתוצאת ההרצה כדי לראות מה חסר.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>נמצא ב-Active Directory: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>לא נמצא ב-Active Directory.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>מקושר לחשבון בשירות.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>קיים בשירות חשבון מתאים: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>אינו מקושר לחשבון.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>חלק מהספרייה לא נקרא: הבקר הפנה לשרת אחר.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>חלקים של תחום אחר נמצאים מתחת לבסיס שנקרא.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>יש לבחור בסיס בתוך תחום אחד.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>הבקר קטע את התשובה בשל מגבלת הגודל שלו.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>יש להקטין את גודל העמוד, או להגדיל את המגבלה בבקר.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>הקריאה נעצרה לפני העמוד האחרון.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>החיבור הסתיים, או שהבקר איבד את מקומו.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>ההרצה הבאה קוראת שוב.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>הבקר מסר אובייקט ללא שם או מזהה.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>הוא פגום בבקר, או שהתשובה השתנתה בדרך.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>ההרצה הבאה קוראת שוב. אם זה נמשך, יש לבדוק אובייקט זה בבקר.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>החברים של קבוצה גדולה לא נקראו במלואם.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>בקר אחר השיב באמצע הקריאה.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>שני בקרים יכולים להיות שונים לזמן מה.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>ההרצה הבאה קוראת שוב, מבקר אחד.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>הבקר סופר פחות שינויים מבעבר.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>הוא הוחזר למצב קודם.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>ההרצה הבאה משווה הכול.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>לא ניתן למצוא יחידה שנבחרה.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>היא נמחקה, או שהחשבון אינו רשאי עוד לקרוא אותה.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>יש להחזיר לחשבון את הרשאתו, או להסיר את היחידה מהבחירה.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>לא ניתן עוד לקרוא מישהו, אף שקבוצה עדיין מציינת אותו.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>מי שנמחק אינו עוד באף קבוצה: לחשבון אבדה ההרשאה לקרוא אותו, או את היחידה שבה הוא נמצא.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>יש להחזיר לחשבון את הרשאתו.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>השירות הציג פחות חשבונות ממה שיש בו.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>ההרצה הבאה מבקשת שוב את הרשימה.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>יותר מביום שגרתי: {count}, כאשר {limit} עוברים ללא שאלה.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>ייתכן שמסנן, יחידה או הרשאה השתנו, או שזו הכוונה.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>יש לעיין בשורות, ואז לאשר או לדחות בדיוק אותן.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory מסר הרבה פחות אובייקטים מבעבר.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>יחידה התרוקנה, אבדה הרשאה, או שהבסיס השתנה.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>יש לברר מדוע לפני שמאשרים דבר.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory לא מסר אף אובייקט.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>הבסיס שגוי, או שהחשבון אינו רשאי עוד לקרוא אותו.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>יש לבדוק את החיבור ואת הרשאות החשבון.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>&quot;{value}&quot; אינו שעה ביום.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>יש להקליד שעות ודקות, כגון 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>אין אזור זמן &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>יש לבחור אחד מהרשימה, כגון Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>לא ניתן לקרוא שינויים כל {value} דקות.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>יש לבחור בין {least} ל-{most} דקות.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>לא נבחר יום בשבוע.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>יש לבחור לפחות אחד.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} אינו יום בחודש.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>יש לבחור מ-1 עד 31; חודשים קצרים יותר משתמשים ביומם האחרון.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>עדכון</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>השבתה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>הפסקת סנכרון</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>התנגשות</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>מעוכב</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>לא נלקח בחשבון</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>הסרה מקבוצה</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>שם משתמש חדש</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>הספרייה עדיין לא נקראה.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>מספרים ודוגמאות נלקחים מהמעבר האחרון על הספרייה.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>הערך של &quot;{attribute}&quot; עדיין אינו ידוע.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>המעבר האחרון על הספרייה לא ביקש תכונה זו.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>מסד הנתונים של הסנכרון נכתב על ידי גרסה חדשה יותר של תוכנית זו.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} בתבנית {found}; גרסה זו מכירה תבניות עד {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>יש להתקין שוב את הגרסה החדשה יותר. הקובץ לא השתנה.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>מסד הנתונים של הסנכרון פגום.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>לא ניתן לקרוא את {path} כמסד הנתונים של תוכנית זו. הקובץ לא השתנה.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>יש לשחזר אותו מגיבוי, או להעביר אותו משם: ההרצה הבאה תמצא אז את כולם בשירות לפי העוגן שלהם ותקשר אותם שוב.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>לא ניתן לפתוח את מסד הנתונים של הסנכרון לכתיבה.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>חשבון זה אינו רשאי לכתוב אל {path} או לתיקייה שלו.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>יש להעניק לחשבון שמפעיל את הסנכרון הרשאת כתיבה שם.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>מסד הנתונים של הסנכרון נעול על ידי תוכנית אחרת.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>משהו החזיק את {path} נעול זמן רב מדי, למשל גיבוי.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>הסנכרון מנסה שוב מעצמו.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>הדיסק נכשל בזמן קריאה או כתיבה של מסד הנתונים של הסנכרון.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>הקובץ הוא {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>יש לבדוק את הדיסק. הסנכרון מנסה שוב מעצמו.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>אין תוכנית כזו: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>היא הוחלפה בחדשה יותר, או שהמזהה הוקלד באופן שגוי.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>יש ליצור תצוגה מקדימה חדשה.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>תוכנית זו אינה עדכנית, ולכן לא נשלח דבר.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>גילה {age_h} שעות, או שמאז הספרייה נקראה שוב או שההגדרות השתנו.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>יש ליצור תצוגה מקדימה חדשה ולהחיל אותה.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>אין קבוצת שינויים מעוכבת כזו: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>תוכנית חדשה יותר החליפה אותה, או שהמזהה הוקלד באופן שגוי.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>הפקודה &quot;identity-connect holds&quot; מציגה מה ממתין כעת.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>היחידות הארגוניות השתנו בזמן קריאת הספרייה.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>שמה של אחת שונה או שהועברה, או שיחידה חדשה ממתינה להחלטה, ולכן לא ודאי מי שייך לאן. לא השתנה דבר.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>לא סונכרן: בשירות אין קבוצות.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>החשבון {account} מתאים גם לאובייקט אחר בספרייה.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>האחד נמצא לפי שמו והאחר לפי כתובת הדואר שלו, או שלשתי קבוצות יש שם אחד.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>יש לתת לחשבון את המזהה החיצוני של מי שהוא שייך לו, או לשנות שם.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>דבר לא הושבת, נמחק או הוסר אצל {name}.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>בקריאה נוספת ממש לפני כן, הספרייה אינה אומרת עוד את מה שהתוכנית נבנתה ממנו.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>ההרצה הבאה מחליטה מחדש.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>נותרה פחות מדקה</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>נותרו כ-{count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>נותרו כ-{count} h</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>דבר אינו בהסגר.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: החבר {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} מהחברים בה אינו מסונכרן, ולכן אינו באף קבוצה: הוא לא נבחר, מושבת, או שלא ניתן לכתוב אותו.</numerusform>
            <numerusform>{members_outside} מהחברים בה אינם מסונכרנים, ולכן אינם באף קבוצה: הם לא נבחרו, מושבתים, או שלא ניתן לכתוב אותם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} מהחברים בה הוא מתחום או יער אחר, ואינו מסונכרן מתחום זה: {foreign}.</numerusform>
            <numerusform>{members_foreign} מהחברים בה הם מתחום או יער אחר, ואינם מסונכרנים מתחום זה: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>השירות סירב בדיוק לזה פעם אחת, ולכן אינו נשלח בכל הרצה.</numerusform>
            <numerusform>השירות סירב בדיוק לזה {tries} פעמים, ולכן אינו נשלח בכל הרצה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>חברות אחת בקבוצה בהסגר: {cause} ניסיון נוסף החל ב-{next_try}.</numerusform>
            <numerusform>{count} חברויות בקבוצות בהסגר: {cause} ניסיון נוסף החל ב-{next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>השירות סירב לכך פעם אחת, ולכן זה אינו נשלח בכל הרצה.</numerusform>
            <numerusform>השירות סירב לכך {tries} פעמים, ולכן זה אינו נשלח בכל הרצה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>רשומה אחת בהסגר: השירות סירב לה. ראו הפקודה quarantine.</numerusform>
            <numerusform>{count} רשומות בהסגר: השירות סירב להן. ראו הפקודה quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>סורב פעם אחת מאז {since}; ניסיון נוסף בהרצה הראשונה החל ב-{next_try}.</numerusform>
            <numerusform>סורב {tries} פעמים מאז {since}; ניסיון נוסף בהרצה הראשונה החל ב-{next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>רשומה אחת תישלח שוב בהרצה הבאה.</numerusform>
            <numerusform>{count} רשומות יישלחו שוב בהרצה הבאה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>דבר עם GUID זה אינו בהסגר: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>הוא נשלח מאז, אינו מיועד עוד לשליחה, או שה-GUID הוקלד באופן שגוי.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>יש לעיין שוב ברשימה.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>שירות הסנכרון אינו פועל.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>איש לא לקח את הבקשה תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>יש להפעיל את השירות, או להריץ את הסנכרון מכאן.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>ההרצה האחרונה הסתיימה בשל תקלה בתוכנית זו.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>הפרטים ביומן.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>הסנכרון מנסה שוב מעצמו. אם זה קורה שוב, יש לשלוח את היומן לתמיכה.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>שירות הסנכרון אינו מכיר בקשה זו: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>היחידה {unit} אינה קיימת עוד, יחד עם אנשים או קבוצות מסונכרנים.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>אם היא נמחקה, יש לאשר בדיוק שורות אלה; אם לא, יש להחזיר לחשבון את הרשאתו.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>הם נעלמו יחד עם היחידה {unit}, שנמחקה בכוונה.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>אדם אמר זאת כאשר לא ניתן היה עוד למצוא את היחידה.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>יש לאשר בדיוק שורות אלה תוך יום, או לדחות אותן.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>לא ניתן עוד למצוא מחצית מהאנשים של {unit} או יותר.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>הם נמחקו, או שהחשבון אינו רשאי עוד לקרוא אותם. אובייקטים שנמחקו אינם מוצגים לחשבון זה, ולכן הוא אינו יכול לדעת מה מהשניים.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>אם הם נמחקו, יש לאשר בדיוק שורות אלה; אם לא, יש להחזיר לחשבון את הרשאתו.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>לא ניתן עוד למצוא אותם, והם אינם בין מה שנמחק.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>ייתכן שהחשבון אינו רשאי עוד לקרוא אותם, או שהם כעת מחוץ לבסיס.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>יש לחפש אותם ב-Active Directory. אם באמת אינם, יש לאשר בדיוק שורות אלה.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>הם אינם עוד במקום שסנכרון זה קורא, והם לא נמחקו.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>הם הועברו לחלק של הספרייה שמחוץ לבסיס החיפוש.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>אם באמת יצאו, יש לאשר בדיוק שורות אלה. אם לא, יש להחזיר אותם, או להתחיל את החיפוש גבוה יותר.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>&quot;{attribute}&quot; ריק כעת אצל כולם, והקריטריונים זקוקים לו.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>ייתכן שהחשבון אינו רשאי עוד לקרוא אותו, או שהוא רוקן בכל מקום.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>יש להחזיר לחשבון את הרשאתו, או לשנות את הקריטריונים; אם זו הכוונה, יש לאשר בדיוק שורות אלה.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>&quot;{attribute}&quot; ריק כעת אצל מחצית מהאנשים של {unit} או יותר, והקריטריונים זקוקים לו.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>ייתכן שהחשבון אינו רשאי עוד לקרוא אותו שם, או שהוא רוקן.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>יש להחזיר לחשבון את הרשאתו; אם זו הכוונה, יש לאשר בדיוק שורות אלה.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>שאילתת ה-LDAP המותאמת אינה מוצאת עוד איש.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>ייתכן שהחשבון אינו רשאי עוד לקרוא תכונה שהיא מבקשת, או שאין היא אצל איש.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>שאילתת ה-LDAP המותאמת אינה מוצאת עוד מחצית מהאנשים של {unit} או יותר.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>ייתכן שהחשבון אינו רשאי עוד לקרוא שם תכונה שהיא מבקשת, או שהתכונה השתנתה.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>ביחידה שיש לה כלל ולא ניתן למצוא אותה כרגע: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>ייתכן שהחשבון אינו רשאי עוד לקרוא את היחידה עצמה.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>יש להחזיר לחשבון את הרשאתו. עד אז לא משתנה דבר עבור מי שבתוכה.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>לא ניתן לקרוא אם משתמש זה מופעל.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>החשבון שקורא את הספרייה אינו רשאי לקרוא את &quot;{attribute}&quot; של משתמש זה. התכונה שייכת לערכת המאפיינים Account Restrictions.</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>יש להעניק לחשבון הרשאה לקרוא את Account Restrictions, למשל דרך הקבוצה Pre-Windows 2000 Compatible Access.</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>אובייקט שלא ניתן למחוק אינו קריא עוד.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>לחשבון אבדה הרשאת קריאה, ולכן ייתכן שגם אחרים חסרים.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>לא ניתן עוד לקרוא את {dn}, וזהו אובייקט שאיש אינו יכול למחוק.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>לחשבון אבדה הרשאת קריאה. עד שזה יוסדר, איש אינו מושבת, נמחק או מוסר מקבוצה.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>יש להחזיר לחשבון את הרשאתו; יש לאשר רק אם אין עוד לקרוא מקום זה.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>לא ניתן למצוא את היחידה {unit}, שיש לה כלל.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>היא נמחקה, או שהחשבון אינו רשאי עוד לקרוא אותה. עד שזה יוסדר, איש אינו מושבת, נמחק או מוסר מקבוצה.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>יש לאשר רק אם היא נמחקה בכוונה: האנשים שלה נחשבים אז כיוצאים, והכלל שלה מוסר. אחרת, יש להחזיר לחשבון את הרשאתו, או לשנות את היחידות.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>יחד עם {before} מאז ההשוואה המלאה האחרונה זה יותר מביום שגרתי: עוד {count}, כאשר {limit} עוברים ללא שאלה.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>הרצות קטנות רבות מצטברות לאחת גדולה.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>לחשבון כנראה אבדה הרשאת קריאה.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>מה שאין רשות לקרוא נראה כאילו אינו קיים.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>יש לבדוק ב-Active Directory לפני שמאשרים דבר.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>האנשים של יחידה שלא ניתן למצוא</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>כל מה שמשבית, מוחק או מסיר משהו</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>דבר אינו מעוכב.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>נדחה, נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {count} מתוך {total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>כדי להתיר בדיוק זאת: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>כדי להתיר בדיוק זאת: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>כדי להשאיר הכול כפי שהוא: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>כדי להישאל שוב: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>כנראה: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>הסרת {member} מהקבוצה {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} הופך ל-{becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>אושרו ל-24 שעות, בדיוק אלה: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>הכלל של {unit} מוסר; האנשים שלה נחשבים כעת כיוצאים.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>מה שלא ניתן לקרוא אינו נבדק עוד.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>נדחו: {what}, {count}. הם נשארים כפי שהם עד שישוחררו.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>דבר אינו מושבת, נמחק או מוסר כל עוד לא ניתן למצוא את {unit}.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>שוחררו: {what}, {count}. ההרצה הבאה שואלת שוב.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>ההרצה הבאה מבצעת זאת; &quot;identity-connect sync&quot; מבצע זאת כעת.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>הסוכן מבצע זאת כעת.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>חשבון אחד יימחק לצמיתות במקרה זה, ולכן לא אושר דבר.</numerusform>
            <numerusform>{count} חשבונות יימחקו לצמיתות במקרה זה, ולכן לא אושר דבר.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>מה שנמחק בשירות לא ניתן להחזיר.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>יש לעיין בהם באמצעות &quot;identity-connect holds show {hold}&quot;; כדי להתיר זאת, יש להוסיף --count {count}.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>יותר מקבוצת שינויים מעוכבת אחת מתחילה ב-{hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>ניתן לקצר מזהה, וזה קצר מכדי להבחין ביניהן.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>יש להקליד עוד מהמזהה.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>הושווה רק מה שהשתנה בספרייה מאז ההרצה האחרונה. עם --full מושווים כולם.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>הספרייה אינה מציגה לחשבון זה אובייקטים שנמחקו. מי שנמחק מתגלה בהשוואה המלאה הבאה: הלילית, או אחת שמופעלת עם --full.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>הכול הושווה: זוהי ההשוואה הראשונה, וקריאת שינויים בלבד מחייבת השוואה קודמת.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>הכול הושווה: ההשוואה המלאה האחרונה לא הצליחה לקרוא את כל הספרייה או את כל השירות, ולכן לא ניתן להמשיך ממנה בקריאת שינויים בלבד.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>הכול הושווה: בהשוואה המלאה האחרונה נראה כאילו אנשים או קבוצות יצאו, ולא ודאי שיצאו. הרצות קוראות שוב שינויים בלבד לאחר שהדבר יוכרע או לא יתקיים עוד.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>הכול הושווה: החיפוש אינו מתחיל באותו מקום בספרייה כמו בהרצה האחרונה.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>הכול הושווה: ההגדרות אינן אלה של ההשוואה המלאה האחרונה.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>הכול הושווה: ההשוואה המלאה האחרונה לא הגיעה לסופה, הספרייה נקראה מאז עבור ההגדרות, או שגרסה קודמת של תוכנית זו עשתה אותה.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>הכול הושווה: ההשוואה המלאה האחרונה נעשתה לפני יותר מיום.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>הכול הושווה: השעון של מחשב זה מפגר אחרי זמן ההרצה האחרונה.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>הכול הושווה: השיב בקר תחום אחר מבהרצה האחרונה, או אותו בקר לאחר שחזור, וכל אחד סופר את שינוייו בעצמו.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>הכול הושווה: בקר התחום סופר פחות שינויים מבהרצה האחרונה, כמו לאחר שחזור.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>הכול הושווה: תשובת הספרייה בנוגע לשינוייה לא הייתה שלמה.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>הכול הושווה: לא ניתן למצוא יחידה ארגונית שנבחרה.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>הכול הושווה: השירות לא מצא חשבון שאמור להיות בו.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>הכול הושווה: היו כל כך הרבה אנשים או קבוצות חדשים, שקבלת רשימת השירות הייתה הדרך הקצרה לברר למי כבר יש חשבון.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>הכול הושווה: כמה חשבונות של השירות יכולים להיות של אותו אדם.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>הכול הושווה: המיפוי, הקריטריונים או השאילתה המותאמת משתמשים בתכונה שמשתנה בלי שהספרייה סופרת זאת (כגון directReports או lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>לא נותר מקום בדיסק של {path}.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>הדיסק או המכסה מלאים. לא השתנה דבר; הקובץ הישן שלם.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>יש לפנות מקום, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>לא ניתן להשתמש בתיקייה {folder}.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>חשבון זה אינו רשאי לקרוא או לכתוב שם, או שהדיסק דיווח על שגיאה.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>יש לבדוק את הרשאות התיקייה, או לציין תיקייה אחרת עם --profile-folder.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>קובץ ההגדרות {path} פגום.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>יש לתקן מקום זה, או להחזיר עותק של הקובץ. לא השתנה דבר.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>קובץ ההגדרות {path} נכתב על ידי גרסה חדשה יותר של Identity Connect.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>הוא בתבנית {version}; גרסה זו מכירה תבניות עד {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>יש להתקין את הגרסה החדשה יותר במחשב זה, או להשתמש בתיקיית פרופיל אחרת.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>לא ניתן לפתוח את הסיסמאות והאסימונים השמורים ב-{path}.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>הקובץ פגום, או שהמפתח שלו השתנה או הוסר מאז שנכתב.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>יש להריץ שוב את ההתקנה כדי להזין אותם מחדש. אנשים וקבוצות אינם מושפעים.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>הסיסמאות השמורות ב-{folder} בשימוש על ידי תוכנית אחרת.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>עותק שני של Identity Connect כותב שם זה כמה שניות.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>יש להמתין לסיומו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>אין מקום בטוח עבור המפתח שמגן על הסיסמאות השמורות.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>מערכת זו אינה מציעה מחזיק מפתחות (keyring), ולא הוגדר מחזיק אחר.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>בשולחן עבודה, יש להפעיל את מחזיק המפתחות שלו. בשרת, יש ליצור קובץ מפתח פרטי (umask 077; head -c 32 /dev/urandom &gt; FILE) ולציין אותו ב-IDENTITY_CONNECT_KEY_FILE, או לתת ליחידת systemd את האישור (credential) identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>המפתח שמגן על הסיסמאות השמורות אינו במערכת זו.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>הן נשמרו עם מחזיק המפתח {holder}, שאינו זמין כאן.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>יש להפעיל את Identity Connect כפי שהופעל קודם לכן, או להריץ שוב את ההתקנה.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>מחזיק המפתחות של המערכת לא השיב תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>כנראה הוא ממתין שמישהו יבטל את נעילתו.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>יש לבטל את נעילת מחזיק המפתחות, ואז לנסות שוב. בשרת, יש לציין קובץ מפתח פרטי ב-IDENTITY_CONNECT_KEY_FILE.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>מחזיק המפתחות של המערכת נעול.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>איש לא ביטל את נעילתו בהפעלה זו.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>קובץ המפתח של הסיסמאות השמורות לא צוין.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>הן נשמרו עם קובץ מפתח, אך {variable} אינו מוגדר.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>יש להגדיר את {variable} לנתיב של קובץ זה.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>קובץ המפתח {path} נמצא בתיקיית הפרופיל.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>עותק של {folder} יישא את המפתח של עצמו.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>יש להעביר את קובץ המפתח לתיקייה שמחוץ לה.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>לא ניתן לקרוא את קובץ המפתח {path}.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>הוא חסר, אינו קובץ רגיל, או שחשבון זה אינו רשאי לקרוא אותו.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>יש לבדוק את הנתיב ואת הרשאות הקובץ.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>אחרים רשאים לקרוא את קובץ המפתח {path}.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>המצב שלו הוא {mode}, או שהוא שייך למשתמש אחר.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>הוא צריך להיות שייך למשתמש שמפעיל את Identity Connect, במצב 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>קובץ המפתח {path} קצר מדי.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>יש בו {size} בתים; נדרשים לפחות {least} בתים אקראיים.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>יש ליצור חדש: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>אין משתמשים בקובץ מפתח ב-Windows: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows שומר את המפתח במאגר האישורים (credential store) שלו.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>יש להסיר את IDENTITY_CONNECT_KEY_FILE ממשתני הסביבה.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>חסר credential {credential} של systemd.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>הסיסמאות השמורות נשמרו איתו, אך תהליך זה לא קיבל אותו.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>יש להפעיל את Identity Connect דרך יחידת ה-systemd שלו, עם LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>יחידות ארגוניות</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>קורא את הספרייה</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>קורא את השירות</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>משווה</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>חברויות</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצעו</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>הסנכרון בוצע.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>נוצרה תוכנית. לא נכתב דבר לשירות.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>בוצע חלקית: יש שינויים שממתינים לאישור שלך.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>הסנכרון בוצע, אך חלק מהרשומות נדחו.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>נעצר. מה שאושר על ידי השירות עד אז נשאר.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>הסנכרון לא הושלם. מה שאושר על ידי השירות עד אז נשאר.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>אושר על ידי השירות:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>סנכרון יבצע את אלה:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>משתמשים ליצירה</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>משתמשים לעדכון</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>משתמשים להפעלה</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>משתמשים להשבתה</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>משתמשים למחיקה</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>משתמשים שסנכרונם ייפסק</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>קבוצות ליצירה</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>קבוצות לעדכון</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>קבוצות למחיקה</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>קבוצות שסנכרונן ייפסק</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>חברויות להוספה</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>חברויות להסרה</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>משתמשים שנוצרו</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>משתמשים שעודכנו</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>משתמשים שהופעלו</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>משתמשים שהושבתו</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>משתמשים שנמחקו</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>משתמשים שאינם מסונכרנים עוד</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>משתמשים בהתנגשות</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>משתמשים מעוכבים</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>משתמשים שלא נלקחו בחשבון</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>משתמשים ללא שינוי</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>קבוצות שנוצרו</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>קבוצות שעודכנו</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>קבוצות שהופעלו</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>קבוצות שהושבתו</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>קבוצות שנמחקו</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>קבוצות שאינן מסונכרנות עוד</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>קבוצות בהתנגשות</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>קבוצות מעוכבות</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>קבוצות שלא נלקחו בחשבון</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>קבוצות ללא שינוי</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>חברויות שנוספו</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>חברויות שהוסרו</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>איש לא הושבת, נמחק או הוסר מקבוצה. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>רשומות שנדחו: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>ממתינים לאישור: {what}, {count} מתוך {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>כדי לראות בדיוק אלה, ולאשר או לדחות אותם: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>נשאר כפי שהוא, כי מישהו דחה זאת: {what}, {count}. ראו הפקודה holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>השבתת משתמשים</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>הסרת חברי קבוצות</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>שינויים לאחר שהספרייה קטנה</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>שינויים שאושרו על ידי השירות: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>עדיין לא רץ סנכרון.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  ועוד (כולם עם --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>כדי להחיל בדיוק זאת: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>חדשים ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>לעדכון ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>להפעלה ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>להשבתה ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>יוצאים ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>התנגשויות ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>לא נלקחו בחשבון ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>ללא שינוי ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>תחולה</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>קריטריונים</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>מיפוי</translation>
    </message>
    <message>
        <source>match</source>
        <translation>התאמה</translation>
    </message>
    <message>
        <source>action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>משהו השתבש שלא היה אמור. הפרטים נמצאים ב-{log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect אינו מוגדר ב-{folder}.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>אין שם הגדרות.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>יש להריץ identity-connect setup, או לציין תיקייה אחרת עם --profile-folder.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect כבר מוגדר ב-{folder}.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>כדי להחליף את ההגדרות שלו, יש להוסיף --replace.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>לא נמצא איש עבור &quot;{who}&quot;.</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>הקריאה של {at} וההיסטוריה אינן מכירות שם, דואר או GUID כזה: האובייקט אינו קיים, החשבון שקורא אינו רשאי לראות אותו, או שהוא מחוץ למה שנקרא.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>יש להריץ תצוגה מקדימה, או לציין את השם הייחודי (DN) או את ה-GUID.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>עדיין לא ידוע דבר על &quot;{who}&quot;.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>הספרייה לא נקראה עד כה.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>יש להריץ תחילה identity-connect preview.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>&quot;{who}&quot; לעולם אינו נקרא.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>הוא אינו מתחת ל-{base}, שבו נקראת הספרייה.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>יש להגדיר בסיס אחר בהגדרות החיבור, אם יש לסנכרן אותו.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>בקרים</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>בעלים</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>מפתח ההתקנה מוביל אל {host}, שקובץ התשובות אינו מציין.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>מפתח שהגיע בדואר יכול להוביל לכל מקום, והסיסמאות ילכו אחריו.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>יש להשוות את השם לכתובת השירות שלך, ואז להגדיר confirmed_host = &quot;{host}&quot; תחת [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>ללא הצפנה הסיסמה עוברת בטקסט קריא.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>כל מי שיכול להאזין ברשת יכול לקרוא אותה.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>יש להגדיר security = &quot;ldaps&quot; או &quot;starttls&quot; תחת [directory], או plain_confirmed = true אם באמת רוצים בכך.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>לא ניתנה הסכמה לרישיון.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>יש לקרוא אותו, ואז להגדיר accept_licence = true בקובץ התשובות.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>לא ניתן לקרוא את קובץ התשובות {path}.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>יש לבדוק את הנתיב ואת ההרשאות שלו.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>יש טעות בקובץ התשובות {path}.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>יש להשוות מקום זה לדוגמה המלאה ב-README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>אין מקום לסוד בקובץ התשובות {path}: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>קבצים מועתקים, נשלחים בדואר ונשמרים במאגרי קוד.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>יש להסיר אותו שם ולהחליף סוד זה. סודות נמסרים במשתני הסביבה או בשורת הקלט.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>לא ניתן לקרוא את קובץ התעודה {path}.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>יש לבדוק את ca_file בקובץ התשובות: קובץ PEM, יחסית לקובץ התשובות.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>חסר סוד: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>הוא אינו במשתני הסביבה, ואין שם איש שניתן לשאול.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>יש להגדיר את {variable} עבור פקודה זו, או להריץ אותה במסוף.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>לא ניתן למצוא את היחידה הארגונית {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>היא אינה קיימת, או שהחשבון אינו רשאי לראות אותה.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>יש לבדוק את השם הייחודי (DN) בקובץ התשובות.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>מפתח התקנה</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>משפט הסיסמה של מפתח ההתקנה</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>אסימון SCIM</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>סיסמה לשרת ה-Proxy</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>סוד הלקוח (של לקוח ה-OAuth של הארגון עצמו)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>סיסמה של חשבון הספרייה</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>מפתח התקנה עבור {organization} ב-{host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>כדי להיכנס, יש לפתוח את {url} ולהזין את הקוד {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>הקוד עדיין תקף; ניסיון נוסף בעוד {seconds} s.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>נכנס בתור {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>חשבון הבעלים לא צוין: איש לא יושבת ולא יימחק עד שיצוין.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    כדי לתת בה אמון לאחר השוואה: ca_file (הרשות שלה) או pin_sha256, תחת [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>ההגדרה הושלמה. השלב הבא: identity-connect preview, ואז identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>התקן זה רשום.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>הסיסמאות והאסימונים שמורים במאגר המוגן.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>ההגדרות נשמרו.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>מפתח זה תקין. הוא מוביל אל {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>שורה {line} של הקלט אינה מובנת.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>כל שורה היא name=value.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>שמות מוכרים: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>שני משפטי הסיסמה שונים.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>יש להקליד את אותו משפט פעמיים.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>סביבת הניסוי פועלת, עם אדם אחד. היא מיועדת לניסיונות בלבד.</numerusform>
            <numerusform>סביבת הניסוי פועלת, עם {users} אנשים. היא מיועדת לניסיונות בלבד.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>יש להקיש Ctrl+C כדי לסיים אותה; כל מה שבה נעלם אז.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>עותק אחר של Identity Connect פועל ב-{folder}.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>הרצה אחת בכל פעם: שתיים יבטלו זו את עבודתה של זו.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>יש להמתין לסיומו, או לסיים אותו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>הסוכן פועל. יש להקיש Ctrl+C כדי לסיים אותו; ההפעלה הבאה ממשיכה.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>הרצה הבאה: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>לא ניתן היה לכתוב את הפלט.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>הדיסק שאליו הוא נכתב מלא, או שהפלט נסגר.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>יש לעיין שוב בתוצאה: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>Active Directory לא נשאל שוב, כי סירב לכניסה ב-{time}: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>מאז לא השתנה דבר. תזמון שחוזר על כניסה שסורבה נועל את החשבון.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>יש לתקן את החשבון או את הסיסמה. לאחר מכן להריץ שוב setup עם --replace, או פקודה זו פעם אחת במסוף.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>אין תצוגה לפתוח בה חלון.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>DISPLAY ו-WAYLAND_DISPLAY אינם מוגדרים.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>יש להשתמש בפקודה במקום (identity-connect --help; demo --headless), או בהפעלת שולחן עבודה.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>מפעיל את סביבת הניסוי עם אדם אחד.</numerusform>
            <numerusform>מפעיל את סביבת הניסוי עם {users} אנשים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>שירות הספרייה לניסיון: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>מנהל המערכת שלו: {user}, סיסמה {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>נקרא מהספרייה: {user} משתמשים, {group} קבוצות.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>השירות עצמו סופר כעת {users} משתמשים ו-{groups} קבוצות.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>לא נכללו, עם הסיבה ({count}; בהדגמה יש רשומות פגומות בכוונה):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>בקשה אחת ב-{seconds} s.</numerusform>
            <numerusform>{requests} בקשות ב-{seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>הרצה שנייה:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>משתמשים: {expected} תוכננו, {got} אושרו.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>קבוצות: {expected} תוכננו, {got} אושרו.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>משתמשים: {expected} אושרו, בשירות יש עוד {got}.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>קבוצות: {expected} אושרו, בשירות יש עוד {got}.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>לא נוצר משתמש.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>לא נוצרה קבוצה.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>דף האימות של סביבת הניסוי לא השיב כצפוי.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>לא ניתן היה לפתוח את {url}, או שאין בו לחצן לאישור.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>יש לנסות שוב; --verbose מציג מה נאמר שם.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>ההדגמה אינה מאשרת כניסה ב-{host}.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>היא עושה זאת רק במחשב זה.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>יש להריץ identity-connect setup, ולאשר את הכניסה בעצמך.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>סביבת הניסוי לא החלה תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>מחשב זה עמוס מאוד, או שמשהו חוסם אותה.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>יש לנסות שוב עם פחות אנשים (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>סביבת הניסוי אינה מותקנת.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>החבילות שלה הן תוספת.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>יש להתקין identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>סביבת הניסוי הסתיימה באופן לא צפוי.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>יש לנסות שוב; --verbose מציג מה נאמר לאחרונה.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>לא צוין דבר</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} אינו תאריך כגון 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} אינו יום כגון 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>יום זה עבר: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} אינו מספר שלם</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>ניתן לבחור מ-1 עד {most} אנשים</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect כבר פתוח; החלון שלו הובא לחזית.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>אין עדיין מפתח התקנה.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>המפתח מציין את הארגון שמחשב זה ישרת.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>יש להעתיק את המפתח מדף הניהול של הספרייה ולהדביק אותו כאן.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>מפתח זה עדיין לא נבדק מול השירות שלו.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>יש לאשר ש-{host} הוא השירות של הארגון שלך.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>מפתח יכול להוביל לכל שירות, ושירות זה אינו מוכר כאן.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>יש להשוות את השם לדף שממנו הועתק המפתח, ואז לסמן את התיבה.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>יש לאשר את המארחים {host} ו-{scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>מפתח יכול להוביל לכל מקום: הכניסה מגיעה לראשון, האנשים נשלחים לשני.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>יש להשוות את השמות לדף שממנו הועתק המפתח, ואז לסמן את התיבה.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>מפתח ההתקנה אינו עוד במאגר המוגן.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>המאגר נוקה לאחר שהמפתח נבדק.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>יש לחזור לשלב הראשון ולהדביק שוב את המפתח.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>סוד שנבדק קודם אינו עוד במאגר המוגן: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>המאגר נוקה, או שחשבון משתמש אחר פתח התקנה זו.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>יש לחזור לשלב שבו הוא מתבקש ולהקליד אותו שוב.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>שירות זה דורש אסימון bearer עבור SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>המפתח אינו נושא אסימון כזה.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>יש להעתיק אותו מדף ההקצאה (provisioning) של השירות.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>יש להעתיק אותו שוב מהדף שמציג אותו, ולא שום דבר אחר.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>לשרת ה-Proxy יש סיסמה ואין שם משתמש.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>יש להזין גם את שם המשתמש, או להשאיר את שניהם ריקים.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>יש לקרוא אותו, ואז לסמן את התיבה.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>עדיין איש לא נכנס.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>מחשב זה פועל עבור מנהל המערכת שמאשר את הקוד.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>יש לפתוח את הדף בדפדפן, להיכנס שם ולהזין את הקוד.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>תוקף הקוד פג.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>קוד תקף לכמה דקות בלבד.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} אינו שם של תחום.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>לתחום יש שם DNS, כגון corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>יש להקליד את שם ה-DNS של התחום.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} אינו שם של מחשב.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>יש להקליד את השם המלא, כגון dc1.corp.example.com, עם :636 רק עבור יציאה אחרת.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>לא צוין משתמש.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>הספרייה נקראת עם הרשאות של חשבון אחד; די בהרשאת קריאה.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>יש להקליד משתמש, כגון reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} אינו מציין לאיזה תחום המשתמש שייך.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>יש להקליד בצורה name@domain, DOMAIN\name או שם ייחודי (DN).</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>סיסמת המשתמש חסרה.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>יש להקליד את הסיסמה של המשתמש שקורא את הספרייה.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>יש להפעיל הצפנה, או לסמן את התיבה כדי להמשיך בלעדיה.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>יש להקליד בצורה DC=corp,DC=example,DC=com, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>גודל העמוד חייב להיות בין {low} ל-{high}.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>1000 הוא הערך שבקרי תחום מצפים לו.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>תעודת הרשות אינה בתבנית PEM.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>קובץ PEM מתחיל בשורה -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>יש לייצא את התעודה כ-X.509 בקידוד Base-64.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>החיבור לא עבר את בדיקתו.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>החיבור עדיין אינו מותקן.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>יש לציין את החשבון שהוא בעלי חיבור זה, או להמשיך בלעדיו.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>עד שהבעלים ידוע, איש אינו מושבת או נמחק, כדי שהבעלים לא ייחסם.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>לא נבחרה יחידה ארגונית.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>רק אנשים וקבוצות ביחידות שנבחרו מסונכרנים.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>יש לסמן לפחות יחידה אחת.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>לא נבחר סוג אובייקט.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>יש לסמן משתמשים, קבוצות או קבוצות אבטחה.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>הסנכרון הראשון לא הותחל.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>אין עדיין תצוגה מקדימה.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>דבר אינו נכתב לפני שרואים מה ישתנה.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>לא ניתן היה לקרוא את ההתקנה השמורה ב-{path}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>הקובץ פגום.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>יש להתחיל מחדש. הקובץ הישן נשמר לצדו.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>ההתקנה השמורה ב-{path} מגיעה מגרסה חדשה יותר של תוכנית זו.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>יש להתקין את הגרסה החדשה יותר, או להתחיל מחדש.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>קרה משהו שתוכנית זו לא ציפתה לו.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>זוהי תקלה בתוכנית.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>יש להעתיק את הפרטים ולשלוח אותם לתמיכה.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>לא ניתן עוד לשנות שלב זה כאן: החיבור מותקן.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>לא ניתן עוד לשנות שלב זה כאן: הסנכרון הראשון החל.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>התקנה</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>יחידות ואובייקטים</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>מיפוי שדות</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>קריטריונים</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>כללי משתמשים</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>סנכרון סיסמאות</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>סקירה והתחלה</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>מה לסנכרן</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>כיצד לסנכרן</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>השלב הנוכחי</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>לביצוע</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורש טיפול</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>שם הבקר</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>תעודה</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>שעונים</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>מחיקות</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>הרשאות המשתמש הקורא</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>בקר שני</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>קורא את היחידות הארגוניות</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>מחשב מה ישתנה</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>שולח משתמשים</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>שולח קבוצות</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>שולח חברי קבוצות</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>מימוש המפתח ורישום מחשב זה</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>בדיקה שהסודות שמורים במאגר המוגן</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>שמירת ההגדרות</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>מפתח הוא סוד: מי שמחזיק בו יכול לחבר מחשב לארגון. הוא נשמר במאגר המוגן ונשכח לאחר מימושו. מפתח שהגיע בדואר יכול להוביל לכל מקום, ולכן שירות לא מוכר מאושר לפי שמו.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>יש להעתיק שוב את השורה כולה מדף הניהול של ספריית הענן. מפתח שתוקפו פג או ששימש מחשב אחר ניתן להחלפה שם. אם לא ניתן להגיע לשירות, יש לבדוק את הגדרות ה-Proxy בדף זה.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>השפה של תוכנית זו במחשב זה. ניתן לשנות אותה בכל עת בראש החלון.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>שמות, תכונות והודעות של הספרייה נשארים כפי שהם שם.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>התנאים שלפיהם מותר להשתמש בתוכנית זו. הטקסט המלא נמצא כאן, גם ללא חיבור לאינטרנט; ניתן לשמור ולהדפיס אותו.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>הגרסה שהתקבלה והתאריך נרשמים בהגדרות.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>מנהל מערכת של ספריית הענן מתיר למחשב זה לפעול עבור הארגון. הכניסה מתבצעת בדפדפן, בהתקן זה או בכל התקן אחר; הסיסמה לעולם אינה מגיעה לכאן.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>הקוד תקף לכמה דקות. הדף בדפדפן מציין את המחשב שמבקש: יש להמשיך שם רק אם זה המחשב הזה. החשבון שנכנס הוא בעלי החיבור, ושום סנכרון אינו משבית או מוחק אותו.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>כיצד מגיעים אל Active Directory: התחום, הבקרים שלו לפי הסדר שבו מנסים אותם, והמשתמש שקורא.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>די בקריאה: אין צורך במנהל מערכת, ולעולם לא נכתב דבר אל Active Directory. בקרים מצוינים בשמם המלא, כי תעודה מונפקת לשם המלא. LDAP over SSL (יציאה 636) הוא ברירת המחדל.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>אם לא נמצא בקר, ייתכן שמחשב זה אינו רשאי לשאול שרת DNS של התחום; יש להוסיף בקר לפי שמו. הפרטים הטכניים של כשל נמצאים בשלב הבא, שורה אחר שורה.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>כל מה שסנכרון יזדקק לו נבדק בפועל, שורה אחר שורה. כל שורה אומרת מה מצאה, וניתן לנסות כל אחת שוב לבדה.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>הסיסמה מנוסה פעם אחת לכל לחיצה ואינה מנוסה שוב באופן אוטומטי, כדי שהחשבון לא יינעל. תעודה שאין בה אמון מוצגת עם כל הנדרש להחלטה: לתת אמון ברשות שלה, להצמיד אותה, או לא לתת בה אמון.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>יש לבחור שורה כדי לקרוא את הסיבה והתיקון שלה. שורה שממתינה לאחרת אינה מנוסה לפני שהאחרת פועלת.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>הראשון משני שלבים שמשנים משהו: המפתח ממומש, מחשב זה נרשם בשירות, הסודות נשמרים במאגר המוגן וההגדרות נשמרות.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>אף אדם אינו נוצר, משתנה או מושבת כתוצאה מכך. השלבים הקודמים ננעלים לאחר מכן; את מה שנקבע בהם ניתן לשנות בהגדרות מאוחר יותר.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>שלב שנכשל מצוין בשמו. &quot;{button:Retry}&quot; ממשיך איתו; &quot;{button:Roll back}&quot; מבטל את מה שנעשה.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>אילו יחידות ארגוניות מסונכרנות, ואילו סוגי אובייקטים בהן.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>יחידה מסומנת כוללת את כל מה שמתחתיה, גם יחידות שייווצרו מאוחר יותר אם נבחר כך. יחידות נזכרות לפי זהותן: יחידה ששמה שונה או שהועברה נשארת נבחרת. חשבונות מערכת לעולם אינם נכללים.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>ייתכן שיחידה שלא ניתן לפתוח אינה קריאה למשתמש של החיבור. שאילתת LDAP מצמצמת עוד את המשתמשים; שגיאה בה מסומנת.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>איזו תכונה של Active Directory ממלאת איזה שדה בספריית הענן.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>הצעות מגיעות עם הסיבה שלהן וניתן לבטלן. התוצאה מוצגת עבור אדם אמיתי, והבחירה כולה נבדקת לגילוי שדות חובה ריקים וערכים ששני אנשים חולקים. objectGUID מקשר בין שני הצדדים ולעולם אינו משתנה.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>אדם שלא ניתן למפות את הרשומה שלו לא נכלל, עם הסיבה; כל השאר מסונכרנים.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>מי מהאנשים ביחידות שנבחרו מסונכרן: כולם, או מי שעומדים בקריטריונים.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>המספרים שליד הקריטריונים נספרים מהמעבר האחרון על הספרייה, ומציינים מי ייצא במקרה זה. יש לבדוק אדם כדי לראות איזה תנאי מכריע.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>אם לא נותר איש, יש לבדוק את התנאי שמשמיט את רוב האנשים. השוואות מתעלמות מהבדלים בין אותיות רישיות לקטנות.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>מה קורה לחשבונות בספריית הענן כאשר משהו משתנה ב-Active Directory.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>יציאה מהיחידות שנבחרו מטופלת רק כל עוד נעשה מעקב אחר מצב החשבון. מחיקה אינה הפיכה; השבתה הפיכה. מה שמעבר למגבלות מעוכב וממתין לאישור שלך. חשבון הבעלים לעולם אינו מושבת או נמחק.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>מתי הסנכרון פועל מעצמו: כל כמה דקות עם השוואה מלאה לילית, או מדי יום, שבוע או חודש.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>השעות הן מקומיות לאזור הזמן שנבחר; ההרצות הבאות מוצגות ברשימה, גם במעברי שעון.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>אילו בקרי תחום יעבירו הלאה שינויי סיסמאות, כך שאנשים ייכנסו לענן עם סיסמת Active Directory שלהם. שלב זה הוא רשות.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>שינוי נקלט בבקר שמקבל אותו, ולכן כל בקר לכתיבה צריך להיות מכוסה. הסוכן נעשה פעיל לאחר הפעלה מחדש של הבקר. סיסמאות שכבר קיימות מסונכרנות בשינוי הבא שלהן.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>כל שורה מציינת מה חסר ואת שורת ה-PowerShell שמתקנת זאת.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>כל מה שהסנכרון הראשון יעשה, לפני שנכתב דבר: כל אדם עם הסיבה, כל שדה לפני ואחרי.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>אם הספרייה השתנתה מאז שנוצרה התצוגה המקדימה, היא נוצרת מחדש. &quot;{button:Stop}&quot; משאירה מצב עקבי; ההרצה הבאה ממשיכה משם.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>קישור לספרייה</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>שם תצוגה</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>שם אמצעי</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>כינוי</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>כתובת דואר</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>תואר תפקיד</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>שפה מועדפת</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>טלפון בעבודה</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>טלפון נייד</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>פקס</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>טלפון בבית</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>איתורית</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>רחוב</translation>
    </message>
    <message>
        <source>City</source>
        <translation>עיר</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>מחוז</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>כתובת מלאה</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>מספר עובד</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>חטיבה</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>מרכז עלות</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>קוד מדינה</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>שם נפוץ</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>שם המדינה</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>מזהה עובד</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>סוג עובד</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>ראשי תיבות</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>טלפון IP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>מנהל</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>מזהה שלעולם אינו משתנה</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>משרד</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>תא דואר</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>שם חשבון (לפני Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>שם כניסה</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>דף אינטרנט</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>בסכמה של ספרייה זו אין &quot;{attribute}&quot;.</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>בסכמה יש &quot;{attribute}&quot;, אך לא עבור אובייקטים מסוג זה.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>&quot;{attribute}&quot; מכיל נתונים בינאריים, שאינם נקראים כטקסט.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>ל-&quot;{attribute}&quot; יכולים להיות כמה ערכים; נלקח הראשון לפי סדר המיון.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>&quot;{attribute}&quot; מכיל את השם הייחודי (DN) של אובייקט אחר.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>&quot;{attribute}&quot; הוא מספר, שנשלח כפי שהוא כתוב.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>&quot;{attribute}&quot; הוא תאריך ושעה, שנשלחים כפי שהספרייה כותבת אותם.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>&quot;{attribute}&quot; נמצא בסכמה: טקסט, ערך אחד.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>כפי שהוא</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>ערך קבוע</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>הראשון שאינו ריק</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>אותיות קטנות</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>אותיות רישיות</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>ללא רווחים מיותרים</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>חלק ממנו</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>החלפת טקסט</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>אם ריק, ברירת מחדל</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>קבוע</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>הראשון מבין</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>מקוצץ</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>חלק מ</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>החלפה ב</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>ברירת מחדל עבור</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>ביניהם</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>מתו מספר</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>כמה (ריק: הכול)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>הטקסט להחלפה</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>להחליף ב</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>הערך אם ריק</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>ממופים</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>לא ממופה</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>חובה</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>לא שלם</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>לא נכללו: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>עדיין לא נקרא</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>יש הערה לקריאה</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>ריקים: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>כפולים: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>ארוכים מדי: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>לא טקסט: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>בלתי נראים: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>דואר אל &quot;{domain}&quot; כמעט אינו יכול להגיע מבחוץ.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>שמות כאלה משמשים רק בתוך רשתות. כתובות עם שם זה: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>יש למפות תכונה אחרת אל &quot;{field}&quot;, או להמשיך אם התחום מוכר לך.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>&quot;{field}&quot; הוא חובה, וריק אצל {count}.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>&quot;{field}&quot; חייב להיות שונה אצל כל אחד, ו-{count} חולקים ערך.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>&quot;{field}&quot; ארוך מדי אצל {count}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>לא ניתן לקרוא את &quot;{field}&quot; כטקסט אצל {count}.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>&quot;{field}&quot; מכיל תווים בלתי נראים אצל {count}.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>אין שאילתת LDAP.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>יש להקליד שאילתה, כגון (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>שאילתת ה-LDAP מסתיימת מוקדם מדי.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>הסוגריים בתו {opened} אינם נסגרים.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>יש להוסיף סוגריים סוגרים, או להמשיך לכתוב.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>הסוגריים הסוגרים בתו {position} מיותרים.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>לא נפתח דבר שהם יכולים לסגור.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>יש להסיר אותם, או להוסיף את הסוגריים הפותחים השייכים להם.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>שאילתת ה-LDAP ממשיכה לאחר סופה: &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>שאילתה אחת היא זוג סוגריים אחד; זה מופיע אחריו, בתו {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>יש לחבר תנאים באמצעות &amp; (כולם) או | (די באחד): (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>האופרטור {operator} בתו {position} אינו מוקף בסוגריים.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>יש להקיף את השאילתה כולה בסוגריים: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>חסרים סוגריים פותחים או סוגרים לפני &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>בתו {position} מתחיל תנאי נוסף או שהקבוצה מסתיימת.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>יש לשים כל תנאי בסוגריים משלו: (&amp;(department=Sales)(title=*)). מילים כגון AND ו-OR נכתבות &amp; ו-| בהתחלה.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>שני סוגריים נפתחים זה אחר זה בתו {position}.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>תנאים שעומדים יחד מחוברים באמצעות &amp;, | או !, שבא ראשון.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>יש לכתוב (&amp;(department=Sales)(title=*)), או להסיר זוג סוגריים אחד.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>לאופרטור {operator} בתו {position} אין תנאי.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>יש לשים אחריו תנאים, כל אחד בסוגריים: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>הסימן ! חל על תנאי אחד, ותנאי שני בא אחריו בתו {position}.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>יש לכתוב (!(&amp;(department=Sales)(title=*))) או (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>שם של תכונה חסר בתו {position}.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>יש לציין שם לפני הסימן, כגון department ב-(department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} אינו שם של תכונה.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>בשמות יש אותיות לטיניות, ספרות ומקפים והם מתחילים באות; התו {position} הוא אחר.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>יש לכתוב את השם כפי שהוא ב-Active Directory, כגון department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>אחרי {name} חסר הסימן =, בתו {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>תנאי הוא שם, אחד מהסימנים = &gt;= &lt;= ~= וערך.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>יש לכתוב (department=Sales). אין &gt; או &lt;: יש להשתמש ב- &gt;= וב- &lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>סוגריים פותחים נמצאים בתוך ערך, בתו {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>סוגריים שייכים לשאילתה עצמה.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>יש לכתוב \28 עבור ( ו-\29 עבור ) כאשר הם חלק מהערך; אחרת יש לסגור תחילה את התנאי.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>אחרי הלוכסן ההפוך בתו {position} לא באות שתי ספרות הקסדצימליות.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>לוכסן הפוך מתחיל תו שנכתב לפי מספרו.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>יש לכתוב \5c עבור לוכסן הפוך עצמו.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>לא ניתן להשתמש בכוכבית עם {operator} (תו {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>רק = מקבל חלק של ערך.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>יש להשתמש ב- =, או לכתוב \2a עבור כוכבית שהיא חלק מהערך.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>מעבר שורה או תו בלתי נראה אחר ({character}) נמצא בתוך ערך, בתו {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>טקסט מודבק נשבר לעתים קרובות לשורות.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>יש להסיר אותו. בין תנאים מעברי שורה מותרים.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} אינו שם של כלל התאמה.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>בין הנקודתיים, לפני תו {position}, נמצא המספר של כלל.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>יש לכתוב (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>הסימן {character} בתו {position} הוא סימן ברוחב מלא.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>שאילתות LDAP נכתבות בסימן הצר: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>יש להעביר את שיטת הקלט לחצי רוחב ולהקליד {plain}.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>שאילתת ה-LDAP מקוננת יותר מ-{depth} רמות (תו {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>בקרי תחום אינם קוראים עד לעומק כזה.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>יש לחבר תנאים ברמה אחת כאשר יש להם אותו סימן.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} אינו יכול להשיב לשאילתת LDAP זו.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>יש להשתמש בתכונה אחרת. דברי הבקר נמצאים בפרטים הטכניים.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>בשאילתת ה-LDAP יש שינויים שלא נשמרו.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>הסכמה אינה מכירה תכונה {attribute} של משתמשים: התנאי אינו מוצא איש.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>הסכמה אינה מכירה תכונה {attribute} של משתמשים: התנאי אינו מוצא איש. קיימת: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory מתעלם מתנאי ללא תכונה: הוא אינו מוצא איש.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>ב-Active Directory אין כלל התאמה {rule}: התנאי אינו מוצא איש.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} מכיל שמות ייחודיים (DN), שמושווים רק בשלמותם: עם כוכבית התנאי אינו מוצא איש.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} מושווה ללא כלום, וזה אינו מוצא איש. עבור אנשים ללא ערך יש לכתוב (!({attribute}=*)).</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>הערך של {attribute} מתחיל בכוכבית: אינדקס אינו עוזר, וכל משתמש נבדק.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} אינו באינדקס: כל משתמש נבדק, וזה איטי בתחומים גדולים.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory מתייחס אל ~= כמו אל =: {attribute} חייב להיות שווה.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory מתעלם מ-:dn אחרי {attribute}.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>הערך של {attribute} מכיל תו שאינו נראה ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>יש לאשר שחשבונות נמחקים לצמיתות.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>דואר, קבצים ונתונים של חשבון שנמחק לא ניתן להחזיר, גם אם האדם יסונכרן שוב.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>יש לאשר זאת בכרטיס, או לבחור להשבית את החשבונות.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>המגבלה חייבת להיות בין 0 ל-{most}.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>יש להקליד מספר של שינויים.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} אינו חלק באחוזים.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>יש להקליד חלק מ-0 עד 100 אחוז.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>המגבלה מתירה לפחות {floor}, אך לעולם לא יותר מ-{ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>המספר השני גובר, ולכן לראשון לא תהיה השפעה.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>יש להקטין את המספר הראשון, או להגדיל את השני.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} אינו חלק שבו הכול מעוכב.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>ייתכן שספרייה שמוסרת הרבה פחות אובייקטים מבעבר נקראה עם פחות הרשאות.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>יש להקליד חלק מעל 0 ועד 100 אחוז.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>מושבת ב-Active Directory</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>הועבר אל מחוץ ליחידות שנבחרו</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>נמחק ב-Active Directory</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>הופעל שוב</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>נמחק בשירות</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>תוקף החשבון פג</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>נוצר חשבון חדש וריק.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>לא קורה דבר: אינו קיים עוד בשני הצדדים.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>לא נוצר חשבון.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>החשבון מופעל.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>החשבון מושבת.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>החשבון נמחק לצמיתות.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>נשאר פעיל, ואינו מסונכרן עוד.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>לא משתנה דבר.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>נשאר פעיל: הבעלים לעולם אינו מושבת או נמחק.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>נשאר פעיל עד שיהיה ידוע מי בעלי החיבור.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>מה שנשלח מגיע למאגר מותאם (custom store) של Zoho Directory. הגדרות המאגר עצמו קובעות אם החשבונות שם עוקבים אחר שינוי מצב, יציאה או מחיקה.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Zoho Directory מחליט על כך בעצמו: בהגדרות המאגר המותאם (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>שירות SCIM מחליט על כך בעצמו: יש לחפש הזמנות או הודעות בדפי הניהול שלו.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>שירות זה מחליט על כך בעצמו, בדפי הניהול שלו.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>לא נבחר בקר.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>בקר קולט את שינויי הסיסמאות שנעשים בו, ולא אחרים.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>יש לבחור את כל הבקרים לכתיבה, או לכבות את סנכרון הסיסמאות.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>שירות זה אינו מקבל סיסמאות.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>הוא אינו מציע את הקריאה של סוכן סיסמאות ולא את changePassword של SCIM.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>יש להמשיך ללא סנכרון סיסמאות. אנשים מגדירים את סיסמתם בשירות.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>מאגר מותאם של Zoho Directory אינו מקבל סיסמאות.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>מה שנשלח לשם אינו הופך לסיסמה של איש.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>יש להמשיך ללא סנכרון סיסמאות. אנשים מגדירים את סיסמתם ב-Zoho Directory.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>מחשב זה</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, יציאה 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, יציאה 5985 או 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>לכתיבה</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>כניסה דרך SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ניתן לכתוב אל ADMIN$</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>כניסה דרך WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>גרסה וארכיטקטורה</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>שטח דיסק</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>הגנת LSA</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>מסנני סיסמאות אחרים</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>הפעלה מחדש ממתינה</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>התקנות אחרות</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>סוכן</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>לא נבדק: תחילה הבקר חייב להשיב.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>{host} אינו מוכר ל-DNS של מחשב זה.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>הרשומה חסרה, או שמחשב זה שואל שרת DNS שמחוץ לתחום.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>יש לאפשר למחשב זה להשתמש בשרת DNS של התחום. שורה זו מציגה מה הוא משיב:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} משיב.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} לא השיב תוך {seconds} שניות באף יציאה.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>הוא כבוי, או שחומת אש בין כאן לבין {addresses} משליכה הכול.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>יש להפעיל את הבקר או לפתוח את חומת האש. שורה זו מנסה זאת מכאן:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>משיב ביציאה {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} מסרב ל-SMB ביציאה {port}.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>השירות Server אינו פועל; הסוכן מועתק דרכו.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} אינו משיב ביציאה {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>חומת אש בבקר או בדרך חוסמת את SMB; הסוכן מועתק דרכו. SMB נדרש רק בזמן שמשהו מותקן או מוסר.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>יש לפתוח את יציאה {port} בדרך, ולהריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>משיב ביציאה {port}, מוצפן עם TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>משיב ביציאה {port}; ההודעות מוצפנות על ידי הכניסה.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} מסרב ל-WinRM ביציאות {port} ו-{other}.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>PowerShell remoting כבוי; הסוכן מותקן דרכו.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} אינו משיב ביציאות {port} ו-{other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>חומת אש בבקר או בדרך חוסמת את WinRM; הסוכן מותקן דרכו.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>ניתן לשנות בו סיסמאות.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>לא נחוץ: הוא לקריאה בלבד, ומעביר כל שינוי סיסמה לבקר לכתיבה.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>הספרייה אינה מציינת מה פועל ב-{host}.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>ב-{host} לא פועל Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>לפי הספרייה זהו {system} {version}. הסוכן הוא חלק מהכניסה של Windows עצמו.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>אין לכלול אותו.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>ב-{host} פועל Windows ישן מדי: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>הסוכן דורש Windows Server 2012 ואילך.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>אין לכלול אותו, או שיש להחליף את הבקר. שינויים שנעשים בו אינם נקלטים.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>מחשב זה שייך אל {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>מחשב זה שייך אל {own}, ולא אל {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>הוא מגיע לבקרים של {domain} רק כאשר תחום אחד נותן אמון באחר.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>כאשר אין אמון, יש להתקין ממחשב של {domain}.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>לא ניתן לדעת כאן אם מחשב זה שייך אל {domain}.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>רק Windows, ו-Linux עם realmd, מציינים זאת.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>הסוכן מועתק עם Kerberos: יש לוודא שמחשב זה יכול להיכנס אל {domain}.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>מחשב זה, {machine}, אינו שייך לאף תחום.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>Kerberos, שבאמצעותו מותקן הסוכן, ודאי רק במחשב של {domain}.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>יש להריץ את Identity Connect במחשב של התחום, או לצרף מחשב זה, מה שמפעיל אותו מחדש. כמנהל מערכת, כאן:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} הוא Domain Admin.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} הוא מנהל מערכת של הבקרים.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} אינו יכול לקרוא את הקבוצות שלו.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>הספרייה אינה מציגה לו אותן.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>הרשאותיו נבדקות בעת ההתקנה.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>חשבון אחר יתבקש בעת ההתקנה.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} אינו רשאי להתקין בבקרים.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>הוא אינו שייך ל-Domain Admins ({sid}) ולא ל-Administrators, גם לא דרך קבוצה אחרת.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>יש להשתמש בחשבון אחר בעת ההתקנה, או לבקש מ-Domain Admin להריץ שורה זו:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell נמצא שם במצב שפה מוגבל (constrained language mode): AppLocker או App Control for Business מתירים רק סקריפטים שמדיניות מציינת.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>יש להחריג את החשבון ממדיניות זו בזמן התקנת הסוכן, או להתקין את החבילה בהפצת תוכנה. שורה זו מציגה את המצב, בבקר:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>ב-{host} יש PowerShell ישן מ-5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>הוא מגיע עם Windows Server 2016; מערכות ישנות יותר דורשות Windows Management Framework 5.1.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>יש להתקין Windows Management Framework 5.1, או להחליף את הבקר. שורה זו מציגה את הגרסה, בבקר:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>מתזמן המשימות של {host} אינו פועל.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>החבילה מותקנת כ-SYSTEM, באמצעות משימה שמופעלת פעם אחת.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} אינו שם או כתובת של מחשב.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>בשם יש אותיות לטיניות, ספרות, מקפים ונקודות; בכתובת יש המספרים שלה.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>יש להזין את שם ה-DNS המלא של הבקר, כגון dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>לא ניתן להגיע אל {host} ביציאה {port} (SMB).</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>למחשב זה אין דרך אל הרשת שלו.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>יש לחבר מחשב זה לרשת של הבקרים (VPN, נתיב). שורה זו מנסה זאת מכאן:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} הפסיק להשיב ביציאה {port} (SMB): אין תשובה במשך {seconds} שניות.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>הוא עמוס יתר על המידה או מופעל מחדש, או שהתקן בדרך מאפשר לפתוח את החיבור ואז מעכב את מה שנשלח.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, יש לחפש חומת אש או מייעל WAN בדרך.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>מה שמשיב ביציאה {port} של {host} אינו תומך ב-SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>תוכנית אחרת מאזינה שם, או שהתקן בדרך משיב במקומו.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>יש לברר מה מאזין. יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} אינו מצפין SMB.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>הוא אינו מציע SMB 3, או שאינו מציע הצפנה איתו. הסוכן לעולם אינו נשלח בטקסט קריא.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>יש להפעיל SMB 3. יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} הכניס את {user} כאורח בלבד.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>הוא אינו מכיר את החשבון ומכניס זרים כאורחים; חיבור של אורח אינו חתום ואינו מוצפן.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>יש להשתמש ב-Domain Admin, ולהשבית את חשבון האורח. יש להריץ שורה זו כ-Domain Admin:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>אין שם משתמש או סיסמה לכניסה אל {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>לא נמסר החשבון השמור ולא חשבון אחר.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>יש להזין שם משתמש וסיסמה של Domain Admin, ולנסות שוב.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} דוחה את הסיסמה של {user}, או אינו מכיר חשבון זה.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>שם המשתמש או הסיסמה שגויים; אין הבחנה ביניהם.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>יש לתקן את שניהם, ואז לנסות שוב. ניסיונות אחדים עלולים לנעול את החשבון.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>החשבון {user} אינו קיים.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>בתחום שנשאל אין חשבון בשם זה.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>יש לכתוב אותו בצורה user@domain, או DOMAIN\user. שורה זו מציגה אם הוא קיים:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>מנהל מערכת השבית אותו.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>יש להשתמש בחשבון אחר, או להפעיל אותו. יש להריץ שורה זו כ-Domain Admin:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>יומו האחרון חלף.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>יש להשתמש בחשבון אחר, או להאריך אותו. יש להריץ שורה זו כ-Domain Admin:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>נוסו איתו סיסמאות שגויות רבות מדי.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>יש להמתין עד שהנעילה תתבטל מעצמה, או לבטל אותה. יש להריץ שורה זו כ-Domain Admin:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>החשבון {user} מושבת, נעול או שתוקפו פג.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos אינו מציין מה מהם.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>יש להשתמש בחשבון אחר, או לברר מה מהם. שורה זו מציגה את שלושתם:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>תוקף הסיסמה של {user} פג או שיש לשנותה.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>היא ישנה מדי, או שמנהל מערכת דורש סיסמה חדשה בכניסה הבאה.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>יש לשנות אותה בכניסה אחת ל-Windows; לאחר מכן להזין את החדשה ולנסות שוב.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} אינו רשאי להיכנס בשעה זו.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>שעות הכניסה של החשבון אינן כוללות אותה.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>יש להשתמש בחשבון אחר, או לנסות שוב בשעה אחרת.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} אינו רשאי להיכנס אל {host} דרך הרשת.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>החשבון מוגבל למחשבים מסוימים, או שמדיניות אוסרת זאת (Deny access to this computer from the network, Protected Users, מדיניות אימות).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>יש להשתמש ב-Domain Admin אחר. שורה זו מציגה את ההגבלות של החשבון:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} אינו יכול לבדוק כעת את הסיסמה של {user}.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>שירות ה-Netlogon שלו אינו פועל, או שאינו מגיע לבקר אחר.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>יש להפעיל את השירות. יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} מסרב ל-NTLM.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>מדיניות של התחום מגבילה אותו; NTLM נבחר עבור בקר זה.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>יש לבחור שוב Kerberos עבור {host}, ולנסות שוב.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} מסרב לכניסה של {user}: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>הוא אינו מוסר סיבה שמוכרת כאן; קוד המצב הוא של Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>יש לחפש זאת ביומן האבטחה של הבקר (אירוע 4625). יש להריץ שם שורה זו, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>הכניסה של {user} אל {host} נכשלה.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>יש לבדוק כיצד כתוב שם המשתמש (user@domain, DOMAIN\user), או לבחור Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos דורש את שם הבקר, ולא את כתובתו {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>כרטיסים מונפקים לשמות.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>יש להזין את שם ה-DNS המלא שלו; או לבחור NTLM עבור {host}, אם חייבת להיות זו הכתובת.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos אינו מכיר את הבקר בשם {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>השם הוא כינוי או שגוי, או שהשירות cifs/{host} אינו רשום.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos אינו מוצא את התחום של {user}.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>מה שבא אחרי @ הוא שם אחר משם התחום, או שמחשב זה אינו מכיר את הבקרים שלו.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>יש לכתוב את החשבון בצורה DOMAIN\user, ולאפשר למחשב זה להשתמש ב-DNS של התחום.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>אף בקר אינו משיב ל-Kerberos, ולכן {user} אינו יכול להיכנס אל {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>חומת אש חוסמת את יציאה 88, או שמחשב זה אינו מוצא את הבקרים ב-DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>יש לפתוח את יציאה 88 (TCP ו-UDP) אל הבקרים. שורה זו מנסה זאת מכאן:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos לא השיב תוך {seconds} שניות, ולכן איש אינו נכנס אל {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>חומת אש חוסמת את יציאה 88 אל הבקרים של {realm}, או שכולם עסוקים.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>השעונים של מחשב זה ושל {host} שונים מדי עבור Kerberos.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>יותר מחמש דקות מפרידות ביניהם.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>יש לכוון את השעון של מחשב זה לפי התחום. יש להריץ שורה זו כאן, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>Kerberos אינו מותקן במחשב זה.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>הכניסה אל {host} דורשת אותו; ב-Linux הוא תוספת של Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>יש להתקין את Identity Connect עם התוספת kerberos; או לבחור NTLM עבור {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos מסרב לכניסה של {user} אל {host}.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>יש לבדוק את שם המשתמש ואת השעון וה-DNS של מחשב זה; או לבחור NTLM עבור {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>ב-{host} אין שיתוף ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>השיתופים הניהוליים כבויים שם.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>יש להפעיל אותם. יש להריץ שורה זו בבקר, כמנהל מערכת; כל השיתופים שלו אינם זמינים לרגע:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} אינו רשאי להשתמש ב-ADMIN$ ב-{host}.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>רק מנהלי מערכת של הבקר רשאים, וחשבון זה אינו אחד מהם.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>יש להשתמש בחשבון עם הרשאות Domain Admin, כאן או בהגדרות החיבור, ולנסות שוב. אין צורך להתקין דבר מחדש. שורה זו מציגה למי יש אותן:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} אינו מאפשר ל-{user} לכתוב אל {name} ב-ADMIN$.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>החשבון יכול לקרוא שם אך לא לכתוב: הוא אינו מנהל מערכת של הבקר, או שההרשאות של תיקיית Windows שונו.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>יש להשתמש בחשבון עם הרשאות Domain Admin, ולנסות שוב. יש להריץ שורה זו בבקר כדי לראות את ההרשאות:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>ADMIN$ של {host} אינו מקבל קבצים: הוא מוגן מפני כתיבה.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>לא ניתן לכתוב לאמצעי האחסון ש-Windows נמצא בו.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>יש לברר מה מגן עליו. יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>הדיסק של {host} מלא: לא היה מקום עבור {name}.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>באמצעי האחסון ש-Windows נמצא בו לא נותר מקום, או שמכסה נוצלה. מה שהועתק מוסר שוב.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>יש לפנות מקום, ולנסות שוב. שורה זו בבקר מציגה מה פנוי:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} אינו מקבל כעת עבודה נוספת דרך SMB.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>הזיכרון שלו או מספר ההפעלות שלו נוצלו.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>יש לנסות שוב מאוחר יותר. שורה זו בבקר מציגה מי מחובר:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{name} ב-{host} בשימוש.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>תוכנית שם מחזיקה אותו, כגון msiexec או סורק וירוסים.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>יש לנסות שוב בעוד כמה דקות. שורה זו בבקר מציגה אם msiexec פועל:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>החיבור אל {host} נותק (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>הבקר או הרשת סיימו אותו. קובץ שהיה בהעתקה מוסר על ידי הבקר עצמו.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, יש לעיין ביומן המערכת של הבקר:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} השיב ל-SMB באופן שאינו מוכר כאן: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, יש לעיין ביומן ה-SMB של הבקר:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} אינו ב-{host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>הוא עדיין לא נכתב, או שמישהו הסיר אותו.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>יש לנסות שוב את ההתקנה של בקר זה.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} לא הגיע במלואו אל {host}: {found} מתוך {sent} בתים.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>הבקר, או מערכת הקבצים שמתחתיו, השמיטו חלק. הוא הוסר שוב.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, יש לבדוק את הדיסק. יש להריץ שורה זו בבקר:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>לא ניתן היה להגן על התיקייה {folder} ב-{host}.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>אחרים מלבד SYSTEM ו-Administrators יכלו לכתוב אליה: אמצעי האחסון אינו שומר הרשאות, או שמשהו משנה אותן. היא הוסרה שוב, ולא הועתק דבר.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ חייב להימצא ב-NTFS או ReFS. שורה זו בבקר מציגה זאת:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} אינה תיקייה של Identity Connect, ואין נוגעים בה.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>נכתב ומוסר רק מה ש-Identity Connect עצמו יצר מתחת ל-IdentityConnect.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>יש להסיר אותה ידנית, אם אינה נחוצה.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>לא ניתן לקרוא את החבילה {path}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>החבילה {path} אינה זו שהוגדרה.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>ה-SHA-256 שלה הוא {found}; מצופה {expected}. זו גרסה אחרת, או שמישהו שינה אותה. לא הועתק דבר.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>יש לקבל שוב את החבילה ממקורה, ולהשוות את ה-SHA-256 שלה. שורה זו מציגה אותו כאן:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>החבילה {path} שונתה בזמן שהועתקה.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>למה שנקרא בפעם השנייה יש SHA-256 אחר. מה שהועתק מוסר שוב.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>יש לברר מה כותב אליה, ולנסות שוב.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>לא נמסר חשבון, או לא נמסרה סיסמה, עבור {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>אין בחשבון השמור ולא בחשבון אחר את שניהם.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>יש להזין את החשבון שמתקין, ואת סיסמתו.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>יש להזין את שם ה-DNS המלא של הבקר, או לבחור NTLM עבורו.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} סיים את החיבור ביציאה {port} (WinRM) באמצע.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Windows Remote Management הופעל מחדש, הבקר מופעל מחדש, או שהתקן בדרך ניתק את החיבור.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, יש להפעיל מחדש את השירות. בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} הפסיק להשיב ביציאה {port} (WinRM): אין תשובה במשך {seconds} שניות.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>מה שמשיב ביציאה {port} של {host} אינו Windows Remote Management.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} אינו מקבל הודעות ביציאה {port} (WinRM): מצב HTTP {status}, ללא סיבה.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>המאזין של Windows Remote Management אינו מוגדר, או מוגדר רק בחלקו.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>יש להגדיר אותו מחדש. יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>תשובה של {host} ביציאה {port} (WinRM) לא הוצפנה כמוסכם.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>יש לחפש התקן בין כאן לבין {host} שקורא או משנה HTTP. תעודה עבור WinRM מונעת התקנים כאלה; יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>מה שמשיב ביציאה {port} של {host} לא הוכיח שהוא {host}.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>הוא קיבל את הכניסה ולא השיב עליה כפי שרק הבקר עצמו יכול.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>יש לחפש התקן בדרך שמשיב במקומו, או רשומה ישנה של {host} ב-DNS. שורה זו מציגה מה ה-DNS אומר, כאן:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} אינו מציע Kerberos או Negotiate עבור WinRM ביציאה {port}.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>הם כבויים שם. Basic, ששולח את הסיסמה בטקסט קריא, לעולם אינו בשימוש.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>אין אמון בתעודה של {host} עבור WinRM (יציאה {port}).</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>יש לתת אמון ברשות זו בהגדרות החיבור. לחלופין, כשיש במאגר המחשב תעודה של רשות האישורים של התחום, יש להריץ שורה זו בבקר, כמנהל מערכת, כדי להתחיל להשתמש בה:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>התעודה עבור WinRM ביציאה {port} היא לשם אחר מ-{host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>היא הונפקה לשם אחר של הבקר, או שמחשב אחר משיב.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>יש לתת ל-WinRM תעודה עם השם {host}. כשיש תעודה כזו במאגר המחשב, שורה זו מתחילה להשתמש בה, בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>התעודה של {host} עבור WinRM (יציאה {port}) אינה בתוקף היום.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>תוקפה פג, היא עדיין אינה בתוקף, או שהשעון של מחשב זה שגוי.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>יש לחדש אותה. כשיש תעודה חדשה במאגר המחשב, שורה זו מתחילה להשתמש בה, בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>התעודה שלו אינה, המפתח שלה חלש מדי, או שמופעל רק TLS ישן מ-1.2.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>יש להגדיר מחדש את המאזין. יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>הסיסמה של {user} שגויה.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>היא הוקלדה באופן שגוי, או שונתה מאז שנשמרה.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>יש להזין אותה שוב. כל ניסיון שגוי נספר לקראת נעילת החשבון; שורה זו מציגה אילו חשבונות נעולים:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>התחום של {host} אינו מכיר את {user}.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>השם הוקלד באופן שגוי, או שהחשבון שייך לתחום אחר.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>יש לכתוב אותו בצורה user@domain או DOMAIN\user, עם התחום של החשבון.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} אינו רשאי להיכנס: החשבון נעול, מושבת או שתוקפו פג.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos אינו מציין איזה מהם.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>יש לבטל את הנעילה או להפעיל אותו, או להשתמש בחשבון אחר. שורה זו מציגה מה מהם:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} אינו רשאי להיכנס אל {host} כעת, או לא מכאן.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>שעות הכניסה שלו, המחשבים שהוא רשאי להיכנס אליהם, או מדיניות אימות אוסרים זאת.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>יש לשנות זאת במאפייני החשבון, או להשתמש בחשבון אחר.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>תוקף הסיסמה של {user} פג, או שיש לשנות אותה תחילה.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>יש להגדיר חדשה בכניסה אחת ל-Windows; לאחר מכן להזין אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos אינו מכיר שירות {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} הוא כינוי ולא שמו של הבקר עצמו, או ששם השירות רשום גם לחשבון אחר, או לאף אחד.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>יש להזין את שם ה-DNS המלא של הבקר. שורה זו מציגה של מי שם השירות:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos מתיר הפרש של חמש דקות.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>יש לכוון את השעון של מחשב זה לפי התחום. כמנהל מערכת, כאן:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>לא נמצא Kerberos של התחום שב-{user}.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>מה שאחרי @ אינו תחום אלא סיומת לכניסה, או שמחשב זה שואל שרת DNS שמחוץ לתחום.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>יש לכתוב את החשבון בצורה DOMAIN\user: התחום של {host} נשאל אז.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} הוא שם קצר: Kerberos אינו יכול לדעת לאיזה תחום הוא שייך.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>מחשב זה אינו שייך לתחום שניתן להוסיף לשם.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>אף בקר אינו משיב ל-Kerberos עבור {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>יציאה 88 סגורה בדרך, או שבקרי התחום אינם נמצאים ב-DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>יש לפתוח את יציאה 88 (TCP ו-UDP) אל הבקרים. שורה זו מנסה זאת, מכאן:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>הכניסה אל {host} לא קיבלה תשובה תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>חומת אש בדרך חוסמת את Kerberos (יציאה 88), או ששרת שמות אינו משיב.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>ב-Linux הוא חלק נפרד.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>יש להתקין את Identity Connect איתו: pip install &apos;identity-connect[kerberos]&apos;. הדבר דורש מהדר C, קובצי הכותרת של Python ו-libkrb5-dev.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} דוחה את {user} ביציאה {port} (WinRM), אף ש-Kerberos נתן כרטיס.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Kerberos כבוי בהגדרות Windows Remote Management, שם השירות שלו שייך לחשבון אחר, או שהחיבור אינו מסתיים בבקר עצמו.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} דוחה את {user} ביציאה {port} (WinRM עם NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>הסיסמה שגויה, מדיניות אוסרת שם NTLM, או שהחיבור אינו מסתיים בבקר עצמו.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>יש לבדוק את הסיסמה, או לבחור שוב Kerberos עבור {host}. שורה זו מציגה את המדיניות (1 או 2: NTLM נדחה), בבקר:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>הכניסה של {user} אל {host} נכשלה (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>התשובה נמצאת תחת &quot;{button:Technical details}&quot;; תוכנית זו אינה מכירה אותה.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>יש לנסות DOMAIN\user במקום user@domain, או לבחור NTLM עבור {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} נכנס אל {host}, אך אינו רשאי להשתמש שם ב-Windows Remote Management.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>רק מנהלי מערכת וחברי Remote Management Users רשאים; הסוכן מותקן על ידי מנהל מערכת.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>יש להשתמש ב-Domain Admin. לחלופין, להפוך את החשבון למנהל מערכת של כל הבקרים, בשורה זו בבקר:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} אינו נותן ל-{user} מעטפת (shell) נוספת.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>יותר מדי פתוחות תחת חשבון זה: כל תוכנית שמנהלת את Windows מרחוק מחזיקה כמה, ואלה של תוכנית שנפלה נשארות זמן מה.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>יש להמתין רבע שעה, או להתיר יותר. יש להריץ שורה זו בבקר:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} סיים את מה שהופעל בו.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>Windows Remote Management הופעל שם מחדש, או שהבקר מופעל מחדש.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>יש לנסות שוב.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} לא התחיל תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>Windows Remote Management עמוס שם יתר על המידה.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>Windows Remote Management ב-{host} מסרב: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>השורה היא של הבקר עצמו.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} נתן תשובה שלא ניתן לקרוא (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>משהו בדרך משנה אותה, או שהשירות פגום.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>יש להפעיל מחדש את השירות. יש להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>PowerShell ב-{host} נכשל (קוד יציאה {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>יש לתקן את מה שנאמר שם, ולנסות שוב.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} לא סיים תוך {seconds} שניות. נאמר לו לעצור.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>הוא עמוס יתר על המידה, או שמשהו שם ממתין לאדם.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>יש לנסות שוב כאשר הבקר פחות עמוס. שורה זו מציגה מה מעסיק אותו:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>מה שהבקר השיב אינו תשובה של הסקריפט שלנו.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>פרופיל, מדיניות או תוכנית אחרת כותבים שם לפלט של PowerShell.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>לא נבדק: תחילה הכניסה דרך SMB חייבת להצליח.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>לא נבדק: תחילה הכניסה דרך WinRM חייבת להצליח.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>לא נבדק: תחילה הבקר חייב לתאר את עצמו.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>לא נוסה: החשבון נדחה. כל ניסיון נוסף ייספר לקראת נעילתו.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} לא סיים את הבדיקות לאחר {seconds} שניות.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>הוא משיב, אך לאט מדי: הוא עמוס יתר על המידה, או שהתקן בדרך מעכב מנות.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>יש לנסות שוב כאשר הוא פחות עמוס. שורה זו מציגה מכאן כיצד הוא משיב:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>נכנס; הכול חתום ומוצפן.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>קובץ נכתב אל ADMIN$ והוסר שוב.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>נכנס באמצעות Kerberos, מוצפן עם TLS.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>נכנס באמצעות Kerberos, שמצפין כל הודעה.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>נכנס באמצעות NTLM, כפי שנבחר, מוצפן עם TLS.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>נכנס באמצעות NTLM, כפי שנבחר. הוא מצפין כל הודעה, ואינו מוכיח איזה מחשב משיב: יש לתת ל-{host} תעודה עבור WinRM, או להשתמש ב-Kerberos.</translation>
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
        <translation>{system}, build {version}: ישן מ-Windows Server 2016. הסוכן לא נוסה שם.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} אינו בקר תחום.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>פועל בו {system} כשרת חבר; סיסמאות של התחום אינן משתנות בו.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>אין לכלול אותו. שורה זו מציגה את הבקרים לכתיבה של התחום:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} הוא בקר לקריאה בלבד.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>הוא מעביר כל שינוי סיסמה לבקר לכתיבה, ושם הוא נקלט.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} פועל על {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>הסוכן מיועד ל-AMD64 (x64): LSASS אינו טוען שם דבר אחר.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>אין לכלול אותו. שורה זו מציגה את הארכיטקטורה, בבקר:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>{free_mb} MB פנויים בכונן של Windows.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>ב-{host} פנויים {free_mb} MB בכונן של Windows, ונדרשים {least_mb} MB.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>החבילה מועתקת לשם, Windows Installer שומר עותק נוסף, וכותב יומן.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>יש לפנות מקום. שורה זו מסירה את מה שעדכוני Windows השאירו, בבקר:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>הגנת LSA כבויה. היא אינה מונעת שום מסנן.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>הגנת LSA פעילה ותסתיים בהפעלה מחדש הבאה. לאחריה היא אינה מונעת שום מסנן.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>לא ניתן לדעת אם הגנת LSA בתוקף: יומן המערכת אינו מגיע עוד עד להפעלת Windows. היא אינה מופעלת ברישום.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>הגנת LSA פעילה: {host} לא יטען את המסנן.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL הוא {value}. LSASS טוען אז רק את מה ש-Microsoft חתמה עבורו; סירוב נראה רק ביומן האירועים (3033, 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>יש להשתמש בחבילה שהמסנן שלה חתום על ידי Microsoft; או, אם הגנה פחותה על LSASS מקובלת, להריץ שורה זו בבקר, כמנהל מערכת, ולהפעיל מחדש:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>הגנת LSA תתחיל בהפעלה מחדש הבאה: {host} לא יטען אז את המסנן.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL הוא {value} והוגדר לאחר הפעלת Windows.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>יש להשתמש בחבילה שהמסנן שלה חתום על ידי Microsoft; או, אם הגנה פחותה על LSASS מקובלת, להריץ שורה זו בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>מדיניות קבוצתית מחייבת הגנת LSA: {host} לא יטען את המסנן.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>&quot;Configures LSASS to run as a protected process&quot; מוגדר במדיניות. LSASS טוען אז רק את מה ש-Microsoft חתמה עבורו.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>יש להשתמש בחבילה שהמסנן שלה חתום על ידי Microsoft, או להחריג את הבקרים ממדיניות זו. שורה זו מציגה איזו מדיניות זו, בבקר:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>הגנת LSA פעילה אף שאינה מוגדרת: {host} לא יטען את המסנן.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>היא הופעלה עם נעילת UEFI: הקושחה שומרת אותה, יהיה ברישום אשר יהיה. אם כובתה מאז הפעלת Windows, ללא נעילה כזו, הפעלה מחדש מסיימת אותה.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>יש להסיר את הנעילה בכלי LSA Protected Process Opt-out של Microsoft (LsaPplConfig.efi), או להשתמש בחבילה שהמסנן שלה חתום על ידי Microsoft. שורה זו מציגה מתי LSASS הופעל כך, בבקר:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>אין מסנן סיסמאות אחר.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>נשארים כפי שהם: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>אין הפעלה מחדש ממתינה.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows ממתין להפעלה מחדש, כדי לסיים עדכון או תכונה. ההפעלה מחדש עבור הסוכן יכולה להיות אותה הפעלה.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update ממתין להפעלה מחדש. ההפעלה מחדש עבור הסוכן יכולה להיות אותה הפעלה.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>קבצים מוחלפים בהפעלה מחדש הבאה, כי תוכנית אחרת ביקשה זאת.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>התקנה אחרת הושהתה עד להפעלה מחדש. יש להפעיל מחדש תחילה את הבקר: עד אז Windows Installer עלול לסרב לסוכן.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer פנוי.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>התקנה אחרת מתבצעת. התקנת הסוכן ממתינה לה, עד עשר דקות.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>לא מותקן.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>גרסה {found} מותקנת.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>גרסה {found} מותקנת ותשודרג אל {wanted}.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>גרסה {found} מותקנת; השירות שלה הוא {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>נמצא חלק של סוכן ש-Windows Installer אינו מכיר. ההתקנה מתקנת זאת.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>ב-{host} יש גרסה {found} של הסוכן, שחדשה מ-{wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer מסרב לחזור אחורה.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>יש להגדיר את החבילה החדשה יותר, או להסיר שם תחילה את התקנת הסוכן. שורה זו מציגה מה מותקן, בבקר:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>השעון שלו תואם את של מחשב זה.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>השעון שלו שונה משל מחשב זה ב-{seconds} שניות. Kerberos מתיר הפרש של חמש דקות.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>השעון של {host} מקדים ב-{seconds} שניות את של מחשב זה.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos מתיר הפרש של חמש דקות; כניסה עלולה להיכשל בכל רגע.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>יש לכוון את שניהם לפי אותו מקור זמן. יש להריץ שורה זו בבקר, וכאן:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>השעון של {host} מפגר ב-{seconds} שניות אחרי של מחשב זה.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>לא מותקן</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>ההתקנה החלה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>מותקן</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>ממתין להפעלה מחדש</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>ללא סימן חיים</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>נכנס</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>יוצר את התיקייה המוגנת</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>מעתיק את החבילה</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>מפעיל את ההתקנה</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>מריץ את Windows Installer</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>בודק מה הותקן</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>מוחק את מה שהועתק</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>מבקש את ההפעלה מחדש</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>נכבה</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>מופעל שוב</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>ממתין ל-LDAP, SYSVOL ו-DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>מחפש את המסנן שנטען</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>מסיר את הסוכן</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>השם שבו {user} נכנס לבקר אינו ידוע.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>הוא שמור כשם ייחודי (DN), ולא ניתן היה לשאול את הספרייה על שם החשבון שלו.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>יש להשתמש כאן בחשבון אחר, או לכתוב אותו בצורה user@domain בהגדרות החיבור.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>אין חשבון להיכנס איתו.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>הגדרות החיבור אינן מציינות אף אחד.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>יש להשתמש כאן בחשבון אחר.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>לא ניתן להשתמש ב-{user} לכניסה לבקר.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>בקרים מכירים חשבונות בצורה user@domain או DOMAIN\user.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>יש להקליד את החשבון באחת משתי הצורות האלה.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>יש להקליד את הסיסמה של {user}.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>יש לציין את קובץ החבילה.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>זה אינו SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>יש בו 64 ספרות מ-0 עד 9 ומ-a עד f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>יש להעתיק את זה שמפרסם החבילה מציין.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>זו אינה טביעת אצבע.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>יש בה 40 ספרות מ-0 עד 9 ומ-a עד f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>יש להעתיק אותה מפרטי התעודה, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, גרסה {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>לא נבדק: תחילה החשבון חייב להיות ידוע.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>יישלח</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>ממתין לאישור</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>דולג: אינו נכון עוד</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>שם ייחודי (DN)</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>שדות (לפני → אחרי)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>חברים שנוספו</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>חברים שהוסרו</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>מזהה בשירות</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>כנראה חשבון הספרייה אינו רשאי עוד לקרוא דבר, או שהבסיס שגוי.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>יש לבדוק את החיבור לפני שמאשרים דבר.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} מהם היה ב-&quot;{before}&quot;, שאינה מופיעה עוד ברשימה.</numerusform>
            <numerusform>{count} מהם היו ב-&quot;{before}&quot;, שאינה מופיעה עוד ברשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>היחידה נמחקה, או שחשבון הספרייה אינו רשאי עוד לקרוא אותה; דבר בתשובות אינו מציין מה מהשניים.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>יש לחפש את היחידה ב-Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} מהם הועבר מ-&quot;{before}&quot; אל &quot;{now}&quot;.</numerusform>
            <numerusform>{count} מהם הועברו מ-&quot;{before}&quot; אל &quot;{now}&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>מאז הסנכרון האחרון האנשים, או היחידה שבה הם נמצאים, עברו מקום.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>יש לבחור גם את המקום החדש, אם הם אמורים להישאר.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>הבחירה של יחידות או אובייקטים שונתה לאחר הסנכרון האחרון.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} מהם אינו נכלל בגללה.</numerusform>
            <numerusform>{count} מהם אינם נכללים בגללה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>הקריטריונים שונו לאחר הסנכרון האחרון.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} מהם אינו עומד עוד בקריטריונים.</numerusform>
            <numerusform>{count} מהם אינם עומדים עוד בקריטריונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>&quot;{attribute}&quot; שונה אצל {count} מהם, והקריטריונים בודקים אותו.</numerusform>
            <numerusform>&quot;{attribute}&quot; שונה אצל {count} מהם, והקריטריונים בודקים אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>שינוי כזה מגיע לעתים קרובות מסקריפט או ממערכת אחרת.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>יש להשוות כמה מהם ב-Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>&quot;{attribute}&quot; ריק אצל {count} מהם, והקריטריונים בודקים אותו.</numerusform>
            <numerusform>&quot;{attribute}&quot; ריק אצל {count} מהם, והקריטריונים בודקים אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>הוא רוקן, או שחשבון הספרייה אינו רשאי עוד לקרוא אותו.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>יש לבדוק אחד מהם ב-Active Directory.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>שאילתת ה-LDAP המותאמת אינה מוצאת עוד {count} מהם.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>מה שהיא מבקשת השתנה ב-Active Directory, או שאין עוד רשות לקרוא אותו.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} מהם הושבת ב-Active Directory עצמו.</numerusform>
            <numerusform>{count} מהם הושבתו ב-Active Directory עצמו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>מישהו, או סקריפט, השבית חשבונות רבים מאז הסנכרון האחרון.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>יש לברר מי עשה זאת לפני שהם מאבדים את הגישה גם כאן.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>תוקפו של {count} מהחשבונות פג ב-Active Directory.</numerusform>
            <numerusform>תוקפם של {count} מהחשבונות פג ב-Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>תאריך תפוגה חלף, לעתים קרובות בסוף חודש או סמסטר.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>יש להאריך את החשבונות, אם הם אמורים להישאר.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory מסר {now} אובייקטים, ובפעם הקודמת {before}.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>הם נמחקו, או שחשבון הספרייה אינו רשאי עוד לקרוא אותם.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>יש לברר מה מהשניים לפני שמאשרים דבר.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} מהם אינו עוד ב-Active Directory.</numerusform>
            <numerusform>{count} מהם אינם עוד ב-Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>הם נמחקו, או הועברו למקום שחשבון הספרייה אינו רשאי לקרוא.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>יש לחפש כמה מהם ב-Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>שם כניסה אחד משתנה מ-&quot;@{before}&quot; אל &quot;@{after}&quot;.</numerusform>
            <numerusform>{count} שמות כניסה משתנים מ-&quot;@{before}&quot; אל &quot;@{after}&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>זה נראה כמו תחום דואר חדש.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>יש לאשר זאת רק אם התחום החדש מכוון ומאומת בשירות.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>שם כניסה אחד משתנה בין כתובת דואר לצורה אחרת.</numerusform>
            <numerusform>{count} שמות כניסה משתנים בין כתובת דואר לצורה אחרת.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>תכונה אחרת משמשת כשם הכניסה, או שערכה השתנה אצל כולם.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>יש לבדוק את המיפוי של שם הכניסה.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>שם כניסה אחד משתנה בתוך &quot;@{domain}&quot;.</numerusform>
            <numerusform>{count} שמות כניסה משתנים בתוך &quot;@{domain}&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>הכלל שלפיו נוצרים שמות השתנה, או שרבים שינו שם בבת אחת.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>יש להשוות כמה שמות לפני ואחרי.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>ההגדרות שונו לאחר הסנכרון האחרון.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>ייתכן ששם הכניסה מגיע כעת מתכונה אחרת.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>הקבוצה &quot;{group}&quot; מאבדת את כל החברים הידועים שלה: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>היא רוקנה או נוצרה מחדש ב-Active Directory, או שאין רשות לקרוא את החברים שלה.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>יש לבדוק את הקבוצה ב-Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>הקבוצה &quot;{group}&quot; מאבדת חבר אחד מתוך {of}.</numerusform>
            <numerusform>הקבוצה &quot;{group}&quot; מאבדת {count} חברים מתוך {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>נמחק לצמיתות</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>הצטרפות לקבוצה {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>עזיבת הקבוצה {group}</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>הצטרפויות לקבוצות ועזיבות ידועות מאז {at}; הישנות יותר עדיין נקראות.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>הצטרפויות לקבוצות ועזיבות קודמות עדיין נקראות.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>לפי התזמון</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>הושלם לאחר הפעלה</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>ניסיון חוזר לאחר כשל</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>לאחר אישור</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>לא נרשם מי ביקש זאת.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>היא לא הסתיימה: היא עדיין מתבצעת, או הופסקה בכוח.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>&quot;{who}&quot; מתאים לאדם או לקבוצה: {count}.</numerusform>
            <numerusform>&quot;{who}&quot; מתאים ל-{count} אנשים או קבוצות.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>על ידי מי</translation>
    </message>
    <message>
        <source>How</source>
        <translation>כיצד</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>לפי הקריאה האחרונה של הספרייה: אנשים שנוספים: {joins}, אנשים שייצאו במקרה זה: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} מהאנשים שנוספו מושבת ב-Active Directory ואינו מקבל חשבון.</numerusform>
            <numerusform>{count} מהאנשים שנוספו מושבתים ב-Active Directory ואינם מקבלים חשבון.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>כן כ</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>החיבור שבתוקף נמשך עד שחיבור אחר עבר את בדיקתו ונבחר &quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>מי בכלל רשאי להיות מסונכרן. דבר אינו משתנה לפני בחירה ב&quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>איזו תכונה ממלאת איזה שדה. נכנס לתוקף עם &quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>מי מהיחידות שנבחרו מסונכרן. נכנס לתוקף עם &quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>נכנס לתוקף בסנכרון הראשון לאחר &quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>אילו בקרים קולטים סיסמאות. הסוכנים מותקנים בדף &quot;{page:Password sync}&quot;.</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>{button:Try again} ממשיך בשלב זה.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>יש לבדוק מה פועל בשורה זו. {button:Try again} ממשיך להמתין לאותה התקנה:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>יש לבדוק את המסוף שלו. כאשר הוא פועל, {button:Try again} ממשיך בבדיקות. מכאן:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>יש לתקן זאת; {button:Try again} ממשיך בבדיקות. בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>נעצר על ידי אדם. {button:Try again} ממשיך בשלב זה.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>האם הסנכרון פועל, מה ממתין לך, ומתי ההרצה הבאה. &quot;{button:Sync now}&quot; מביא את מה שהשתנה בספרייה; &quot;{button:Preview only}&quot; מראה מה סנכרון יעשה ואינו כותב דבר.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>מה שמוצג נקרא בסנכרון האחרון. &quot;{button:Sync this one now}&quot; קורא את האדם האחד הזה מחדש ואינו נוגע באיש מלבדו.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>יש לבחור בקר כדי לקרוא מדוע נכשל, ומה עוזר. &quot;{button:Check now}&quot; שואלת שוב את כולם; היומן של בקר מציין מה נוסה.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>לא צוין בעלים חדש.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>בשירות זה אין כניסה, ולכן יש לציין את החשבון.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>סנכרון הסיסמאות הוגדר עם &quot;{button:Install with another account, asked for once}&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>לא נוסה לאחר מכן: בקר אחד.</numerusform>
            <numerusform>לא נוסו לאחר מכן: {count} בקרים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>גרסה אחת, מ-{date} על ידי {who}. שורות שלא ניתן לקרוא: {lost}</numerusform>
            <numerusform>{count} גרסאות, האחרונה מ-{date} על ידי {who}. שורות שלא ניתן לקרוא: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>יש לתקן את המשתמש או את הסיסמה ב&quot;{page:Settings}&quot;, &quot;{page:Connection to Active Directory}&quot;; הבדיקה שם נכנסת פעם אחת.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>יש לבחור &quot;{button:Resume}&quot; בדף &quot;{page:Overview}&quot;.</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>יש לתקן את המשתמש או את הסיסמה ב&quot;{page:Settings}&quot;, &quot;{page:Connection to Active Directory}&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: שינוי אחד אושר; רשומות שנדחו: {rejected}</numerusform>
            <numerusform>{at}: {count} שינויים אושרו; רשומות שנדחו: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>יש לפתוח את &quot;{page:History}&quot;: לכל אחת הסיבה שלה.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>יש לפתוח את הדף &quot;{page:Overview}&quot; ולסקור אותם.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>בקר אחד; ממתין להפעלה מחדש: {waiting}</numerusform>
            <numerusform>{count} בקרים; ממתינים להפעלה מחדש: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>יש לפתוח את &quot;{page:Password sync}&quot; כדי להפעיל אותם מחדש זה אחר זה.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>בקר אחד; עם בעיה: {bad} ({host})</numerusform>
            <numerusform>{count} בקרים; עם בעיה: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>מי שנבחר, או אופן הטיפול בקבוצות בתוך קבוצות, קובע את החברים.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>יש לנסות שוב, או לאפשר זמן רב יותר תחת &quot;{button:Advanced}&quot;.</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>יש ליצור מפתח חדש, או לבחור &quot;{button:Move to this machine; the other installation ends}&quot; כדי לסיים את ההתקנה ב-{device}.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>יש לבחור יחידות בדף &quot;{page:Units and objects}&quot;.</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>נשאלת שאלה לגבי יחידות חדשות, כפי שהוגדר בדף &quot;{page:Units and objects}&quot;.</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>יש להקליד ערך, או לבחור &quot;{button:is empty}&quot; או &quot;{button:is not empty}&quot;.</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>יש להשאיר אחת מהשורות. כדי לקחת את הערך הראשון שקיים, יש להשתמש ב&quot;{button:First that is not empty}&quot;.</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>יש להשתמש ב&quot;{button:First that is not empty}&quot; או ב&quot;{button:Join}&quot;, או להשאיר מקור אחד.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>יש לקצר אותו ב-Active Directory, או להשתמש בהמרה &quot;{button:A part of it}&quot;.</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>יש לבחור &quot;{button:Read again}&quot;.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>יש לנסות את השאילתה בדף &quot;{page:Units and objects}&quot;; אם זו הכוונה, יש לאשר בדיוק שורות אלה.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>יש לבחור &quot;{button:Next}&quot; כדי לבדוק אותו.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>יש לבחור &quot;{button:Get a new code}&quot;.</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>יש לבחור &quot;{button:Find controllers}&quot;, או להוסיף אחד בשמו המלא.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>יש לתקן את מה שנכשל, ואז לבחור &quot;{button:Check again}&quot;.</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>יש לבחור &quot;{button:Install}&quot;.</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>יש להקליד את שם המשתמש או כתובת הדואר של הבעלים, או לסמן &quot;{button:Go on without an owner: nobody will be disabled or deleted}&quot;.</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>יש לעבור על התצוגה המקדימה, ואז להתחיל בתחתית דף זה.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>יש לבחור &quot;{button:Build a new preview}&quot;.</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>מפתח ההתקנה מציין איזה ארגון באיזו ספריית ענן מחשב זה ישרת. הוא נבדק כאן ומנוצל ב&quot;{page:Install}&quot;.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>קוד שתוקפו פג מוחלף באמצעות &quot;{button:Get a new code}&quot;. אם הדפדפן אינו יכול לפתוח את הדף, יש להעתיק את הקישור להתקן אחר. תפקיד חסר מצוין בשמו; יש להיכנס עם חשבון שיש לו אותו.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>שורה ללא סימון מעוכבת עד שתסומן שוב. חשבונות שיושבתו או יוסרו מעבר למגבלות ממתינים לאישור שלך לקבוצת שינויים זו בדיוק. תחת &quot;{button:More}&quot; ניתן להתחיל עם עד עשר שורות, לעכב את כל מה שחיפוש מציג, ולשמור את השורות כטבלה. המספרים שבתוצאה הם מה שהשירות אישר.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>יש לבחור &quot;{button:Save query}&quot; או &quot;{button:Undo changes}&quot;.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>נוצר שוב על ידי התזמון. ידנית: מופיע תחת &quot;{button:New}&quot;.</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>NTLM הסתיים לפני שהבקר יכול היה להשיב; דבריו נמצאים תחת &quot;{button:Technical details}&quot;.</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>דבריו נמצאים תחת &quot;{button:Technical details}&quot;.</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>יש לבחור שוב את החבילה: {page:Password sync}, {button:Package}.</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>יש לברר מה כותב שם; מה שנכתב נמצא תחת &quot;{button:Technical details}&quot;. לאחר מכן יש לנסות שוב.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>יש לחזור לדף &quot;{page:Units and objects}&quot;, אם זו לא הייתה הכוונה.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>יש לחזור לדף &quot;{page:Criteria}&quot;, אם זו לא הייתה הכוונה.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>יש לנסות את השאילתה בדף &quot;{page:Units and objects}&quot;.</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>יש לחזור לדפים אלה, אם זו לא הייתה הכוונה.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>אין דבר בולט המשותף ל-{count} אלה.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>יש לעיין בשורות.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>דוח ההתקנה של Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>נוצר {when} על ידי גרסה {version}. אין בו סיסמאות או מפתחות.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>תוצאת הסנכרון</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>לא סונכרנו</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>החלטות בנוגע להצפנה</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>מה מסונכרן</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>שדות של משתמשים</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>שדות של קבוצות</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>מגבלות ללא שאלה</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>ממתין לאישור</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>הסתיים על ידי</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>דבר לא הושבת, נמחק או הוסר, כי</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>רשומות נוספות</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>פעם אחת</numerusform>
            <numerusform>{count} פעמים</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>הכול אושר על ידי השירות</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>לא היו פעולות לביצוע</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>יש שינויים שממתינים לאישור</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>בוצע, ויש אובייקטים שלא נכללו</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>נעצר; מה שאושר על ידי השירות נשאר</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>נכשל; מה שאושר על ידי השירות נשאר</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>תוכנית ממתינה לסקירה</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>תחום</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>בקרי תחום</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>בסיס</translation>
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
        <translation>ללא: סיסמאות עוברות בטקסט קריא</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>ניתן אמון ברשות מנפיקה זו</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>מתקבלת בדיוק תעודה זו</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>לא ניתן אמון בתעודה זו</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>הוסכם על סיסמאות בטקסט קריא</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>יחידה, מסונכרנת</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>יחידה, לא נכללת</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>אובייקטים</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>קבוצות תפוצה</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>קבוצות אבטחה</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>שאילתת LDAP</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>קריטריונים של משתמשים</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>קריטריונים של קבוצות</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>כל מה שביחידות שנבחרו</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>מצב החשבון</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>עוקב אחר Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>אין נוגעים בו</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>יוצא מהיחידות שנבחרו</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>נמחק לצמיתות כאשר מושבת</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>לא נוצר חיבור מוצפן אל {host}.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>יותר מ-{limit} שניות משבשות כניסה ותעודות.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>הכתובת של {host} היא {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} ו-{service} תואמים זה לזה. יותר מ-{limit} שניות משבשות כניסה ותעודות.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} ומחשב זה תואמים זה לזה. יותר מ-{limit} שניות משבשות כניסה.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>מפתח זה יהיה ארוך מדי: {length} בתים, ולכל היותר {limit} אפשריים.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>יש לנסות שוב ב-{retried_at}; סנכרון מתוזמן עושה זאת מעצמו. אם זה קורה שוב, יש להודיע למפעיל השירות.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>לא ניתן לקרוא את &quot;{attribute}&quot; של כולם.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>בקר מחשב אותו לאובייקט אחד בכל פעם, ומסרב לעשות זאת לרבים.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>הערך הקבוע של &quot;{field}&quot; מכיל תו שאינו טקסט: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>לא ניתן לקרוא את &quot;{attribute}&quot; של כולם (שדה &quot;{field}&quot;).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>לא ניתן למלא את &quot;{field}&quot;: לא ניתן לקרוא את &quot;{attribute}&quot; כטקסט.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>&quot;{field}&quot; מכיל תו שאינו טקסט: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>היה מקושר בעבר, ואינו מסונכרן עוד.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>שם זמני, בזמן שכמה מחליפים ביניהם שמות.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>הרשומה ב-{position} אינה מה שמצופה שם.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>אין מה לעשות: השירות כבר תואם לספרייה.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>אין פעולות לביצוע, ככל שניתן לדעת.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>הושלם, למעט מה שמישהו דחה; שום דבר חדש אינו ממתין לך.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>זה אינו אסימון או סוד לקוח.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>יש בו תווים שאינם אפשריים באף אחד מהם, או שהוא ארוך מ-{limit} תווים.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>&quot;{field}&quot; מכיל תווים שאינם טקסט אצל {count}.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>היא משתמשת בתכונה שמחושבת רק כאשר היא נקראת, או בכלל התאמה שאין ב-Active Directory.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory מסרב לשאילתות על {attribute}: הערך שלה מחושב כאשר היא נקראת.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} אינו מאפשר לאף סקריפט שלנו לפעול.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>יש להזין את שם ה-DNS המלא של הבקר. שורה זו מציגה מי נושא את השם:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>היא שונתה בדרך, או שמשהו אחר מהבקר השיב. לא ניתן אמון בשום דבר ממנה.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>היא לא הונפקה על ידי רשות שמחשב זה נותן בה אמון.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>לא נוצר חיבור מוצפן עם {host} ביציאה {port} (WinRM over TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>הסיסמה ההתחלתית נמסרת אל</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>המשתמש</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>מנהל המערכת</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>הודעות דואר</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} אחוז, לפחות {floor}, לעולם לא יותר מ-{ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>תדירות</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>שינויים כל {minutes} דקות, הכול מדי יום בשעה {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>מדי יום בשעה {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>מדי שבוע בשעה {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>מדי חודש ביום {day} בשעה {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>ההרצות הבאות</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>is</source>
        <translation>הוא</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>אינו</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>מתחיל ב</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>מסתיים ב</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>מכיל</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>אינו מכיל</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>אינו ריק</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>כל מה שביחידות שנבחרו מסונכרן.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>מסונכרן אם כל אלה מתקיימים:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>מסונכרן אם לפחות אחד מאלה מתקיים:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>מסונכרן אם כל אחד מאלה מתקיים:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>מסונכרן אם אחד מאלה מתקיים:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>כל אלה מתקיימים:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>לפחות אחד מאלה מתקיים:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; הוא &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; אינו &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>&quot;{attribute}&quot; מתחיל ב-&quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; מתחיל ב-&quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>&quot;{attribute}&quot; מסתיים ב-&quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; מסתיים ב-&quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; מכיל &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; אינו מכיל &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; אינו ריק.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>מסונכרן אם &quot;{attribute}&quot; ריק.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>ללא תנאים אין מסנן.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>אין מסנן לפני שכל תנאי שלם.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP אינו יכול לשאול זאת: &quot;{attribute}&quot; מחושב כאשר הוא נקרא ולא ניתן לחפש בו.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP אינו יכול לשאול זאת: Active Directory משווה את &quot;{attribute}&quot; בשלמותו, לעולם לא בחלקים.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>אובייקטי מערכת</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>חשבון ה-Kerberos של התחום</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>חשבונות שירות מנוהלים</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>חשבונות מחשב</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>יחסי אמון עם תחומים אחרים</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>משתמשים לא נבחרו</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>קבוצות תפוצה לא נבחרו</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>קבוצות אבטחה לא נבחרו</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>לא נבחרה יחידה</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>לא ביחידה שנבחרה</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>ביחידה שאינה נכללת</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>ביחידה חדשה, עדיין לא הוחלט</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>ביחידה חדשה, לא נכללת</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>אינם עומדים בקריטריונים</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>לא ניתן לקרוא ערך</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>לא נמצאו בשאילתה המותאמת</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>השאילתה המותאמת לא נשאלה</translation>
    </message>
    <message>
        <source>text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>time</source>
        <translation>תאריך ושעה</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>כן או לא</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>שם של אובייקט</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>בינארי</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>חבר ב</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>סוג העובד</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>שם כניסה (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>שם חשבון</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>דגלי חשבון</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>מוסתר מרשימות כתובות</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>כתובות נוספות</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>מנוהל על ידי</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>סוג הקבוצה</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>עם קריטריונים אלה לא יסונכרן עוד דבר: {count} לא ייכלל.</numerusform>
            <numerusform>עם קריטריונים אלה לא יסונכרן עוד דבר: {count} לא ייכללו.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>אף אחד מאלה שביחידות שנבחרו אינו עומד בתנאים.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>יש לשנות את התנאים, או לסמן שזה מה שרוצים.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>מחשב זה אינו מאפשר לתוכנית לפעול בעת כניסתך.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>לא ניתן היה לכתוב דבר אל {path}.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>יש לפנות למי שמנהל מחשב זה, או להפעיל את הסוכן כשירות.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>הדרך אל השירות</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: ישן מ-Windows 10 1809 או Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>חבר בתחום {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>ההגדרות שלו מציינות {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>אינו חבר בתחום; רק סנכרון סיסמאות זקוק לכך</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>דרך שרת ה-Proxy {proxy}, לפי הגדרות המערכת</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>ללא שרת Proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} משיב תוך {milliseconds} ms, ללא שרת Proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} משיב תוך {milliseconds} ms, דרך {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>מושווה לזה של השירות כאשר הוא ידוע</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>שונה ב-{difference_s} s מזה של השירות</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>זמן השירות אינו ידוע</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>נבדק לאחר אישור המארח</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>הסתיים עם המחיקה.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>הופעל</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>אינו מסונכרן עוד</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>החברים השתנו</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>קבוצות שיצא מהן</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>אינו מקושר עוד</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>החברים שונו</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>איבד את החברויות שלו</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>אינו מקושר עוד</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>ההגדרות נשמרו</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>בחלון</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>בשורת הפקודה</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>על ידי גרסה חדשה של התוכנית</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>שונה בקובץ עצמו</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>גרסה {number} של ההגדרות</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>ההגדרות זהות כעת.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>מה ישתנה אם הגדרות אלה ישוחזרו:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>הגרסה הראשונה שנשמרת.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>הרצה עם תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>הרצה מלאה</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>הרצת שינויים עם תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>הרצת שינויים</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>לא ניתן היה לסנכרן {count}.</numerusform>
            <numerusform>לא ניתן היה לסנכרן {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} מעוכב.</numerusform>
            <numerusform>{count} מעוכבים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} נוסף:</numerusform>
            <numerusform>{count} נוספו:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} הוסר:</numerusform>
            <numerusform>{count} הוסרו:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>לא נרשם דבר.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>אירוע אחד נכתב אל {path}.</numerusform>
            <numerusform>{count} אירועים נכתבו אל {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>לאיש אין ולא היה השם &quot;{who}&quot;.</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>הקריאה האחרונה של הספרייה וההיסטוריה אינן מכירות שם, דואר או GUID כזה.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>יש לנסות שם או כתובת דואר אחרים, או את ה-GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>קובץ מכיל את ההיסטוריה של אחד.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>יש לציין את ה-GUID של מי שהכוונה אליו; ללא --export כולם מוצגים.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>אין הרצה {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>היא לא הותחלה מעולם, או ישנה ממה שנשמר.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>הפקודה identity-connect history מציגה את ההרצות.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>אין עוד גרסה {number} של ההגדרות.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>היא לא הייתה מעולם, או ישנה ממה שנשמר.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>הפקודה identity-connect history --config מציגה את אלה שנשמרות.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>לא ניתן לכתוב את {path}: הסוג שלו אינו מוכר.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>היסטוריה מיוצאת כ-CSV או כשורות JSON.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>יש לציין שם שמסתיים ב-.csv או ב-.jsonl.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>אינו עוד ב-Active Directory. החשבון נמחק ב-{at} (הרצה {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>אינו עוד ב-Active Directory, ואינו מקושר. השינוי האחרון היה ב-{at} (הרצה {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>נקרא בעבר &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>כפי שנקרא ב-{at}, במלואו.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>כפי שנקרא ב-{at}; עודכן בשינויים מאז ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>השינוי האחרון שאושר על ידי השירות: {action} ב-{at} (הרצה {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>מעולם לא השתנה דבר, ככל שההיסטוריה מגיעה.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: ממתין לאישור, כי רבים מדי יושפעו.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: מעוכב, כי מישהו ביטל את הסימון או דחה זאת.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: ממתין בתוכנית האחרונה.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>נמצא בקבוצה {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>נמצא בקבוצה {group} בשירות, בעוד שהספרייה אינה מציינת אותו שם ישירות.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>אינו בקבוצה {group} בשירות: הקבוצה אינה מסונכרנת.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>אינו בקבוצה {group} בשירות: אין חשבון מקושר.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>עדיין אינו בקבוצה {group} בשירות.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>נמצא</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>history</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>נוצר בהרצה זו.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>מקבל חזרה את ערכיו הקודמים.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>הופעל בהרצה זו.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>הושבת בהרצה זו.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>נמחק בהרצה זו.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>מסונכרן שוב.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>מקבלת חזרה את חבריה הקודמים.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>מקבלת חזרה חבר שנמחק.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>מקושר שוב.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>הוא נוצר מחדש, עם מזהה אחר וללא מה שהיה בבעלותו.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>החשבון מושבת, לא נמחק.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>החשבון שומר על המזהה שהסנכרון נתן לו.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>ערכיו הקודמים אינם ידועים, כי לא ניתן היה לקרוא אותם.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>לא ידוע מי היה בקבוצה לפני שהסנכרון קיבל אותה לטיפולו.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>גרסה קודמת רשמה מה נעשה, אך לא מה היה קודם.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>בינתיים נשמרו הגדרות אחרות: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>מישהו שמר אותן בחלון אחר או בפקודה, לאחר שהתחלת. השינויים שלך נשארים, ולא נשמר דבר.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>יש לעיין במה ששונה כעת, ולעדכן פעם נוספת.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>הגדרות אלה שייכות לחיבור אחר מזה שב-{folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>החיבור הוגדר מחדש לאחר שנפתחו.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>יש לבטל את השינויים ולהתחיל מחדש.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>חלון או פקודה אחרים שומרים הגדרות ב-{folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>זה נמשך רגע, ועדיין לא הסתיים.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>לא ניתן לקרוא את {path}.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>הודעת המערכת: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>יש לבחור קובץ אחר, או להעניק למשתמש זה הרשאה לקרוא אותו.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} אינו קובץ הגדרות.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>זה אינו מה שייצוא כותב, או רק חלק ממנו.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>יש לייצא שוב את ההגדרות, ולבחור קובץ זה.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>לא ניתן להשתמש בהגדרות שב-{path}.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>יש לתקן מקום זה, או לייצא שוב את ההגדרות. לא השתנה דבר.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} נכתב על ידי גרסה חדשה יותר של Identity Connect.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>יש להתקין את הגרסה החדשה יותר במחשב זה, או לייצא מגרסה זו.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} מכיל משהו שנראה כמו סוד, ב-{position}.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>קובץ הגדרות מועתק ונשלח בדואר, ולכן אסור שיהיה בו סוד.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>יש להסיר אותו מהקובץ. סיסמה מוקלדת במחשב זה.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>החיבור הערוך אל Active Directory לא עבר את בדיקתו.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>חיבור אחר נכנס לתוקף רק לאחר מכן. החיבור הנוכחי נשאר בתוקף.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>יש לבדוק את החיבור, או לבטל את מה שהשתנה בו.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>ההגדרות נכתבו אל {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>עודכן. הסנכרון הבא יפעל לפי ההגדרות החדשות.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>הסיסמה של {user} פועלת, ובתוקף כעת.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>בודק את החיבור. הסיסמה מנוסה פעם אחת.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>דבר אינו שונה.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>הסנכרון הבא רשאי להשבית או למחוק בדיוק את החשבונות שאושרו, למשך 24 שעות. אם עד אז יהיה ביניהם מישהו אחר, הוא יעכב את כולם וישאל.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>הסנכרון הבא מעכב את החשבונות שמעבר למגבלות ושואל: ראו identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>חשבונות שיושבתו במקרה זה: {disables}, שיימחקו לצמיתות: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>לא ניתן לסנכרן {count}: {problem}</numerusform>
            <numerusform>לא ניתן לסנכרן {count}: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>ההשפעה על אנשים אינה ידועה: הספרייה לא נקראה עבור הגדרות אלה. הרצה מעכבת את מה שמעבר למגבלות.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>לעדכן את ההגדרות? [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>חשבון אחד הוא יותר ממה שהמגבלות מתירות. יש להקליד {count} כדי להמשיך: </numerusform>
            <numerusform>{count} חשבונות הם יותר ממה שהמגבלות מתירות. יש להקליד {count} כדי להמשיך: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>אין שם איש שניתן לשאול אם לעדכן את ההגדרות.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>הפקודה אינה פועלת במסוף. לא השתנה דבר.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>יש לעיין במה ששונה עם --dry-run, ואז לציין --yes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>חשבון אחד יושבת או יימחק במקרה זה: יותר ממה שהמגבלות מתירות.</numerusform>
            <numerusform>{count} חשבונות יושבתו או יימחקו במקרה זה: יותר ממה שהמגבלות מתירות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>שינוי כזה מאושר עם המספר שלו. לא השתנה דבר.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>יש לציין --count {count} אם זו הכוונה.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>חיבור אל Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>מגבלות</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>Proxy ורשת</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>מה נשמר, ולכמה זמן</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>הפעלה בכניסה</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>ייצוא וייבוא</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>כיצד מחשב זה ניגש לשירות. הדבר נכנס לתוקף עם &quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>עבור חלון זה, עבור מה שהסוכן רושם, ועבור פקודות.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>מי שמשיב לה עושה זאת לאט מדי, או משיב ללא סוף.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>יש לבדוק אותה שוב לבדה; אם זה נמשך, יש לבדוק את הרשת ואת השרת הזה.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} תקין</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>יש לפתוח את &quot;{page:Password sync}&quot;: לכל אחד הסיבה שלו.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>יש לבחור אזור אחר ב&quot;{page:Settings}&quot;, &quot;{page:Schedule}&quot;, או לעדכן את נתוני אזורי הזמן של המערכת.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>הרצה שלא הסתיימה כראוי מציינת מדוע, ומה עוזר. &quot;{page:Diagnostics}&quot; בודק את כל מה שסנכרון זקוק לו, שורה אחר שורה.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>כל מה שנקבע בהתקנה, לשינוי. ההשפעה מוצגת תחילה; דבר אינו משתנה לפני בחירה ב&quot;{button:Update}&quot;.</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>אדם אחד או קבוצה אחת, סונכרן מיד</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>&quot;{who}&quot; מתאים לאדם או לקבוצה ({count}): {names}.</numerusform>
            <numerusform>&quot;{who}&quot; מתאים ל-{count} אנשים או קבוצות: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>ניתן לסנכרן רק אחד בכל פעם.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>&quot;{who}&quot; מתאים לכמה:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>עדיין לא ניתן לסנכרן איש לבדו.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>כרגע לא ניתן לסנכרן איש לבדו.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>יש לסנכרן כעת; לאחר מכן ניתן שוב לסנכרן אחד לבדו.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>לא ניתן לסנכרן את זה לבדו.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} לא יוכל עוד בקרוב להיות הבעלים של חיבור זה.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>הכתובת של {service} היא {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>יש לבחור &quot;{button:Sign in again}&quot;. אם {owner} אינו שם עוד, יש להחליף את הבעלים.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>כניסה שאינה בשימוש עוד טרם בוטלה.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>לא ניתן היה להודיע ל-{service}. הכניסה של הבעלים אינה מושפעת מכך.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>יש לבחור &quot;{button:Change owner}&quot; ולציין את החשבון.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>יש לבחור &quot;{button:Change owner}&quot; ולהיכנס בתור {owner}, כדי ששני הצדדים יתאמו.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>לא ניתן היה לפענח את השם {host}: אין תשובה תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>השאלות הנותרות לא נענו תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>יש לבחור &quot;{button:Change owner}&quot; ולהיכנס בתור הבעלים החדש.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>דבר אינו אובד: זה ממשיך מעצמו עם פעימת החיים הבאה, או בבחירה חוזרת ב&quot;{button:Change owner}&quot;. עד אז דבר אינו שונה.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>יש לבחור &quot;{button:Change owner}&quot; ולהיכנס שוב: זה בא במקום ההחלפה שהחלה. עד אז דבר אינו שונה כאן.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>כל שורה נבדקת בפועל. סיסמה מנוסה פעם אחת, ואינה מנוסה שוב באופן אוטומטי.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>הרצה מבצעת מעצמה את מה שקורה ביום שגרתי; מעבר לכך ממתין.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>שינוי מופיע בשירות לאחר ההרצה הבאה.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>מה שישן יותר, או רב מדי, נמחק לאחר הרצה.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>נכנס לתוקף מיד.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>בקובץ הגדרות אין סוד, ואין דבר ממחשב זה.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>לא הוגדרה חבילה של Password Sync Agent.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>ההגדרות אינן מציינות MSI, או את ה-SHA-256 שלו (64 ספרות הקסדצימליות).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>יש להזין את נתיב החבילה ואת ה-SHA-256 שהמפרסם שלה מציין.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>החבילה {path} אינה שם.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>היא הועברה או נמחקה, או שהכונן שבו היא נמצאת אינו מחובר.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>יש לשים אותה שם, או להזין היכן היא כעת.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>ה-SHA-256 שלה הוא {found}; לפי ההגדרות {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>יש לקבל את החבילה מחדש מהמפרסם שלה. אם זו הנכונה, יש להזין את ה-SHA-256 שלה בהגדרות. לא הועתק דבר.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>זו אינה חבילה של Windows Installer, או שחשבון זה אינו רשאי לקרוא אותה.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>יש להזין את הנתיב של קובץ ה-MSI של הסוכן; החשבון שמפעיל את Identity Connect חייב להיות רשאי לקרוא אותו.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>התקנה אחרת של סוכני סיסמאות מתבצעת.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>חלון או פקודה נוספים של Identity Connect פועלים ב-{folder}; מטפלים בבקר אחד בכל פעם.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>יש להמתין לסיומה, או לעצור אותה שם.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>העבודה על {host} הופסקה.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>Identity Connect נסגר או נעצר בינתיים. מה שהושג נשמר.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} השיב באופן שאינו מוכר כאן.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>סקריפט שונה בדרכו, או ש-Windows שם מסוג שמעולם לא נוסה.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>ב-{host} יש סוכן חדש יותר: גרסה {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>החבילה המוגדרת היא בגרסה {version}, ותחזיר את הסוכן לגרסה קודמת.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>יש להגדיר את החבילה החדשה יותר, או להסיר שם תחילה את התקנת הסוכן.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>ב-{host} יש חלקים של סוכן ש-Windows Installer אינו מכיר.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>השירות או המסנן שלו רשומים, ללא המוצר שהביא אותם.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>יש להתקין שם את החבילה פעם נוספת, ואז להסיר את ההתקנה. שורה זו מציגה מה רשום:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>לפי Windows Installer הסוכן מותקן ב-{host}, אך לא כולו נמצא שם.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>חסר: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>משהו הסיר את החסר, כגון סורק וירוסים. יש להסיר את התקנת הסוכן, לעיין ביומן של הסורק, ולהתקין שוב. שורה זו מציגה את השירות:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>לפי Windows Installer הסוכן הוסר מ-{host}, אך הוא עדיין שם.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>גרסה {version} עדיין רשומה.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>יש לנסות שוב. אם זה נשאר, שורה זו מציגה מה רשום:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>לא ניתן היה להגיע אל Windows Installer ב-{host} (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>השירות שלו מושבת או אינו מופעל.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>יש להריץ שורה זו בבקר, כמנהל מערכת, ולנסות שוב:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>ההתקנה ב-{host} בוטלה (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>מישהו או תוכנית אחרת סיימו אותה שם.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>יש לנסות שוב.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>Windows Installer נעצר ב-{host} עם שגיאה חמורה (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>היומן שלו אומר: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>יש לתקן זאת בבקר, ולנסות שוב. מה שהועתק נמחק שם.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>היומן שלו אינו מציין מדוע, או שלא ניתן היה להביא אותו.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>יש לנסות שוב. אם זה קורה שוב, שורה זו מציגה מה Windows Installer רשם ביומן האירועים:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} אינו מכיר את המוצר שהיה אמור להיות מוסר (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>הסרה אחרת הייתה מהירה יותר.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>יש לשאול שוב על מצבו.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>ל-Windows Installer חסר המקור של הסוכן ב-{host} (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>העותק שלו של החבילה המותקנת שם אינו קיים עוד.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>יש להתקין את אותה גרסה פעם נוספת, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>התקנה אחרת מתבצעת ב-{host} זמן רב מדי (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer מבצע אחת בכל פעם; שלנו המתינה עשר דקות.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>יש להניח לה להסתיים, או להפעיל מחדש את הבקר, ואז לנסות שוב. שורה זו מציגה מה פועל:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer לא הצליח לפתוח את החבילה ב-{host} (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>היא נמחקה או מוחזקת על ידי תוכנית אחרת, כגון סורק וירוסים.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>יש להחריג את ADMIN$\IdentityConnect מהסורק, ולנסות שוב. שורה זו מציגה מה הוא מצא:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>Windows Installer ב-{host} אינו מקבל את הקובץ כחבילה (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>היא הגיעה כפי שנשלחה: החבילה עצמה פגומה, או נוצרה עבור Windows Installer חדש יותר.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>יש לקבל את החבילה מחדש מהמפרסם שלה, ולהזין את ה-SHA-256 שלה.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>מדיניות אוסרת את ההתקנה ב-{host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>Windows Installer, AppLocker או הגבלת תוכנה מוגדרים כך, על ידי מדיניות קבוצתית.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>יש להתיר שם את החבילה, לפי המפרסם שלה או ה-SHA-256 שלה. שורה זו מציגה אילו מדיניויות יש:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>החבילה אינה מיועדת למעבד של {host} (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>הסוכן קיים רק עבור Windows של 64 סיביות על AMD64.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>אין לכלול בקר זה.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>גרסה אחרת של הסוכן מותקנת ב-{host} (1638), וחבילה זו אינה מחליפה אותה.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>לשתיהן אותו קוד מוצר: החבילה אינה שדרוג שלה.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>יש להסיר שם את התקנת הסוכן, ואז להתקין.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>Windows Installer הסתיים ב-{host} עם קוד {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>יש לחפש את הקוד בשורה זו, בבקר:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} מסרב לחבילה: היא אינה חתומה על ידי המפרסם המוגדר.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows מצא {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>יש לקבל את החבילה מחדש מהמפרסם שלה, או לתקן את טביעת האצבע בהגדרות. לא הותקן דבר.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>החבילה ב-{host} אינה זו שנשלחה.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>ה-SHA-256 שלה שם הוא {found}: היא שונתה לאחר שהועתקה. לא הותקן דבר.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>יש לברר מי יכול לכתוב אל ADMIN$ בבקר זה. שורה זו מציגה מי מחובר:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>החבילה לא הייתה עוד ב-{host} לפני שניתן היה להתקין אותה.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>תוכנית אחרת מחקה אותה, לרוב סורק וירוסים.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>המשימה שמריצה את Windows Installer נכשלה ב-{host}.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>הודעתה: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>יש לתקן זאת בבקר, ולנסות שוב.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>המשימה שמריצה את Windows Installer אינה קיימת עוד ב-{host}, ולא השאירה תוצאה.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>הבקר הופעל מחדש בינתיים, או שמישהו מחק את המשימה.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>יש לנסות שוב: נבדק מה מותקן, ומתחילים מחדש במקום שאינו מותקן.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} לא התחיל את המשימה שמריצה את Windows Installer תוך {minutes} דקות.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>מתזמן המשימות מעכב אותה, או שנעצר בינתיים. לא הותקן דבר.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>Windows Installer פועל ב-{host} זה {minutes} דקות.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>הוא ממתין שם למשהו. הוא לא הופסק: הדבר עלול להשאיר חצי סוכן.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>Windows Installer עדיין פועל ב-{host}.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>התקנה שהחלה לא הסתיימה, ולכן דבר אינו נמחק שם.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>יש לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} אינו מופעל מחדש מכאן: לא ידוע על בקר אחר באתר שלו ({site}).</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>איש לא יוכל להיכנס שם בזמן שהוא כבוי.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>יש להפעיל אותו מחדש ידנית בזמן מתאים, ואז לשאול על מצבו. בבקר, כמנהל מערכת:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} אינו מופעל מחדש: הוא הבקר האחרון באתר {site} שמשרת.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>האחרים אינם משיבים: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>יש לתקן אחד מהם, ולנסות שוב. שורה זו מציגה מה לא תקין שם:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} לא כבה תוך {minutes} דקות.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>משהו שם מעכב את הכיבוי. אף אחד אחר לא הופעל מחדש.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>יש לבדוק את הבקר, ולנסות שוב. שורה זו מציגה מי ביקש מה:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} לא חזר תוך {minutes} דקות.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>הוא כבה כאשר התבקש, ומאז אינו משיב. אף אחד אחר לא הופעל מחדש.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} פועל שוב אך אינו משרת לאחר {minutes} דקות.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>אינם משיבים: {missing}. אף אחד אחר לא הופעל מחדש.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>לאחר ההפעלה מחדש אין ב-{host} מסנן של הסוכן.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; אינו מציין אותו עוד.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>יש להתקין שוב את הסוכן. שורה זו מציגה את הערך:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} לא טען את מסנן הסוכן בהפעלה מחדש שלו.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>הודעת Windows: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 ו-3063 מגיעים מהגנת LSA, שטוענת רק את מה ש-Microsoft חתמה: יש לכבות אותה שם, או לא לכלול בקר זה. 16953: לא ניתן היה לטעון את הקובץ; יש להתקין שוב. שורה זו מציגה את האירועים:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} לא טען את מסנן הסוכן בהפעלה מחדש שלו.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>הוא רשום, ו-Windows אינו מציין מדוע הושמט.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>יש לעיין באירועים בשורה זו; ייתכן שתידרש הפעלה מחדש שנייה:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>סיסמת החשבון בבקרים</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>ההגדרות דורשות עבור הבקרים חשבון אחר מזה השמור.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>יש לציין אותו עם --user; הסיסמה שלו תתבקש.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>לא נבחר בקר, ולא הותקן דבר.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} עדיין שם; המשימה הבאה מוחקת אותה.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>גרסה {found} כבר מותקנת; היא נבדקת.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>גרסה {found} נמצאת שם; היא מוחלפת בגרסה {version}.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>התיקייה המוגנת ADMIN$\{folder} נוצרה.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>גרסה {version} הועתקה אל ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer הופעל, כ-SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>התקנה אחרת מתבצעת ב-{host}; הבדיקה הבאה בעוד {seconds} שניות.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer הסתיים עם {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>לא ניתן היה להביא את היומן של Windows Installer: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>גרסה {version} נמצאת שם: מוצר, מסנן ושירות.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>לא ניתן היה למחוק את ADMIN$\{folder}: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>הותקן. הסוכן פועל לאחר ההפעלה מחדש הבאה.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>הותקן. לא ניתן לדעת אם נדרשת הפעלה מחדש.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>המסנן נטען: שינויי סיסמאות נקלטים כאן.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>אין סוכן להסרה.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>הוסר. Windows פורק את המסנן בהפעלה מחדש הבאה; הוא אינו קולט דבר עוד.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>ההפעלה מחדש התבקשה.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>הבקר כבה.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>הבקר פועל שוב.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL ו-DNS משיבים.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>הופעל מחדש. אין בו סוכן.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>הופעל מחדש. לא ניתן לדעת אם המסנן נטען.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>סיסמאות ואסימונים שמורים</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>זיכרון הסנכרון</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>מערכת</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>תיקיית פרופיל</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>שטח דיסק פנוי</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>השעון לעומת השירות</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>הדרך אל השירות, ושרת ה-Proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>קובץ ההגדרות</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>תבנית ההגדרות</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>היסטוריית ההגדרות</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>מי מחזיק את המפתח שלהם</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>ניתן לפתוח אותם</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>מסד הנתונים נפתח, וניתן לכתוב אליו</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>תבנית מסד הנתונים</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>מסד הנתונים שלם</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>גודל מסד הנתונים</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>יומן הרישום של מסד הנתונים</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>הסוכן פועל</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>ההרצה הבאה</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>ההרצה האחרונה</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>סוכני סיסמאות בבקרים</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>בדיקה זו לא הגיעה לסופה תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>עדיין לא הוגדר דבר</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} עדיין אינה קיימת; ההתקנה יוצרת אותה</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>ניתן לכתוב אל {folder}</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{free_mb} MB פנויים במקום שבו נמצאת {folder}</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>רק {free_mb} MB פנויים במקום שבו נמצאת {folder}</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>סנכרון ראשון של אנשים רבים דורש כ-2 GB למיליון.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>יש לפנות שם מקום לפני שיידרש.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), שהוא גם אזור הזמן של התזמון</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset}); התזמון פועל לפי {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>אין עדיין: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>ממתין לקובץ הגדרות שניתן לקרוא</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>תבנית {found}; תוכנית זו מכירה תבניות עד {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>עדיין לא נשמר דבר</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>גרסה אחת, מ-{date} על ידי {who}</numerusform>
            <numerusform>{count} גרסאות, האחרונה מ-{date} על ידי {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>הקובץ נקטע באמצע שורה, או שמישהו שינה אותו.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>דבר אינו תלוי בשורות אלה: ההגדרות עצמן נמצאות בקובץ משלהן.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>קובץ מפתח, שצוין ב-IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>credential של יחידת systemd</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows, עבור מחשב זה (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>מחזיק המפתחות של המערכת</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>תהליך זה בלבד: מה שנשמר מוגן אובד עם סיומו</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>כמה: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>עדיין לא נשמר דבר</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} נמצא שם, ונפתח עם המפתח שלו</numerusform>
            <numerusform>{count} נמצאים שם, ונפתחים עם המפתח שלהם</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>אין עדיין: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} נפתח, וניתן לכתוב אליו</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>ממתין למסד נתונים שנפתח</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>אין נזק באף אחת מ-{tables} הטבלאות</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>אין נזק ב-{checked} מתוך {tables} טבלאות; לאחר {seconds} שניות הושאר השאר</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB, מהם {free_mb} MB לא בשימוש; {log_mb} MB ממתינים ביומן</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB, ועוד {log_mb} MB ביומן הכתיבה המקדימה</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>תוכנית החזיקה את מסד הנתונים פתוח לקריאה זמן רב, למשל גיבוי.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>יש לסיים תוכנית זו; ההרצה הבאה תעביר אז את היומן אל מסד הנתונים.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>יומן כתיבה מקדימה: ניתן לקרוא אותו בזמן שסנכרון כותב</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>מצב רישום {journal} במקום יומן כתיבה מקדימה</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>התיקייה נמצאת במערכת קבצים שאינה יכולה לשתף זיכרון, כגון כונן רשת.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>יש להעביר את תיקיית הפרופיל לדיסק מקומי.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>לא נוסה: הספרייה כבר סירבה לסיסמה זו</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>הסוכן סימן אותה ({cause}). ניסיון נוסף יקרב את החשבון לנעילה.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>כן; סימן חיים אחרון ב-{seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>כן: תהליך {pid} ב-{host}, מאז {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>לא; סימן חיים אחרון ב-{seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>החלון סגור, או שהשירות נעצר.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>יש להפעיל את Identity Connect, או את השירות identity-connect: עד אז דבר אינו מסונכרן.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>לא; הוא מעולם לא פעל כאן</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>אין, כל עוד הסוכן אינו פועל</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>לא מתוכננת אף אחת</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>הרצה מתבצעת</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>אין: התזמון מושהה</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>אדם השהה אותו.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>אין: הספרייה סירבה לכניסה</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} תזמון שחוזר על כניסה שסורבה ינעל את החשבון.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>עדיין לא הייתה אף אחת</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: שינוי אחד אושר</numerusform>
            <numerusform>{at}: {count} שינויים אושרו</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>השירות דחה רשומות אלה בשל הנתונים שלהן.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: שינוי אחד אושר על ידי השירות; אחרים ממתינים לאישור שלך</numerusform>
            <numerusform>{at}: {count} שינויים אושרו על ידי השירות; אחרים ממתינים לאישור שלך</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>השומר עיכב השבתות, מחיקות או הסרות מעבר למה שהתרת.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: נעצר על ידי אדם, שינוי אחד אושר</numerusform>
            <numerusform>{at}: נעצר על ידי אדם, {count} שינויים אושרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: לא הושלם, שינוי אחד אושר</numerusform>
            <numerusform>{at}: לא הושלם, {count} שינויים אושרו</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>לא הותקן אף אחד מכאן</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>בקר אחד, ללא בעיה</numerusform>
            <numerusform>{count} בקרים, באף אחד מהם אין בעיה</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>סוכן פועל לאחר שהבקר שלו הופעל מחדש.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>התקנה נכשלה שם, או שאין עוד סימן חיים מהסוכן.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>רק {free_mb} MB פנויים במקום שבו נמצאת {folder}.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>סנכרון דורש מקום לזיכרון שלו, וליומן.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>יש לפנות מקום בדיסק זה, או להעביר את תיקיית הפרופיל (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>אזור הזמן {zone} של התזמון אינו מוכר במחשב זה.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>רשימת אזורי הזמן שלו חסרה או ישנה מההגדרות.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>בדיקה זו הסתיימה בשל תקלה בתוכנית.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>יש לשמור קובץ תמיכה ולשלוח אותו לתמיכה.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>מרכיב את קובץ התמיכה</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>קובץ התמיכה נכתב: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>אף בדיקה לא מצאה בעיה.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>אף בדיקה לא נכשלה; לקריאה: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>בדיקות שנכשלו: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>סודות</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>אנשים וכתובות דואר</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>שמות מארחים</translation>
    </message>
    <message>
        <source>units</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>כתובות רשת</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>טקסטים אחרים</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>פנוי (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>אזור הזמן של התזמון</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>מוכר עד</translation>
    </message>
    <message>
        <source>By</source>
        <translation>על ידי</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>שורות שלא ניתן לקרוא</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>מחזיק</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>טבלאות שנבדקו</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>גודל (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>יומן כתיבה מקדימה (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>רישום</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>סימן חיים אחרון</translation>
    </message>
    <message>
        <source>At</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>תהליך</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>ממתינים להפעלה מחדש</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>עם בעיה</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>אלפיות שנייה</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>הפרש (s)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>סקירה כללית</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>אבחון</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>המספרים הם מה שהשירות אישר. הרצה שמתבצעת ממשיכה כאשר חלון זה נסגר, כל עוד התוכנית או הסוכן פועלים.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>חיפוש כל אדם בספרייה וצפייה שלב אחר שלב מדוע הוא מסונכרן או לא: קריאה, תחולה, קריטריונים, מיפוי, התאמה ופעולה, עם הכלל שהכריע.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>מי שלא נמצא עשוי להיות מחוץ לבסיס, או שנוצר לאחר הסנכרון האחרון. מה שהשירות סירב לו מופיע בנפרד, עם הסיבה והניסיון הבא.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>מה נעשה, למי, מתי, ולפי אילו הגדרות: הרצות ושינויי הגדרות ברשימה אחת, עד לשדה הבודד.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>דבר כאן לעולם אינו משתנה לאחר מעשה. משך השמירה הוא הגדרה. ניתן לשחזר גרסה קודמת של ההגדרות; היא נעשית לחדשה ביותר.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>אם לא נמצא איש, יש לבדוק תחילה את המסנן שמעל הרשימה. מה שישן מתקופת השמירה נמחק.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>הסוכנים בבקרי התחום שקולטים סיסמה בעת שינויה: עד היכן הגיע כל אחד, ומה ניתן לעשות.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>סוכן אינו קולט דבר לפני שהבקר שלו הופעל מחדש. בקרים מופעלים מחדש אחד בכל פעם, ורק לפי בקשתך.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>הסנכרון נמשך בינתיים: שינוי נכנס לתוקף בהרצה הבאה. חיבור חדש לספרייה נכנס לתוקף רק לאחר שבדיקתו עברה.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>את מה שלא עודכן ניתן לבטל. כל גרסה נשמרת בהיסטוריה וניתן לשחזר אותה שם.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>של מי חיבור זה: החשבון שנכנס, התפקיד שלו, ומאז מתי.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>שום סנכרון אינו משבית או מוחק את הבעלים. חשבון אחר מקבל את הבעלות לאחר כניסתו שלו; הכניסה של הבעלים הקודם מבוטלת אז.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>אם השירות אינו מכניס עוד מחשב זה, יש להיכנס כאן שוב. תפקיד חסר מצוין בשמו.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>כל הבדיקות של הספרייה, השירות, מחשב זה ומה ששמור בו, וקובץ לתמיכה.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>קובץ התמיכה מוצג לפני שהוא נכתב, ואין בו סוד: נשמר בדיוק מה שרואים. הסיסמה השמורה מנוסה פעם אחת.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>תבנית קובץ ההגדרות</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>שם הסודות</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>גרסת הרישיון</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>מועד ההסכמה לרישיון</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>החשבון שקורא את הספרייה</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>הסיסמה של חשבון זה, לפי שמה במאגר</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>הצפנת הספרייה</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>רשות מנפיקה מהימנה</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>תעודות שהתקבלו (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>אובייקטים בעמוד אחד של תשובה</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>שניות להתחברות</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>שניות לתשובה</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>החלטה בנוגע להצפנה, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>החלטה בנוגע להצפנה, {item}: מועד</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>סוג השירות</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>כתובת השירות</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>הכתובת לאנשים ולקבוצות</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>מזהה הארגון</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>בעלי החיבור</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>בעלים: שם משתמש</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>בעלים: כתובת דואר</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>בעלים: שם</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>בעלים: מזהה</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>בעלים: ארגון</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>בעלים: מזהה הארגון</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>בעלים: אזור</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>הרישום של תוכנית זו בשירות</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>כתובת הכניסה</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>כתובת מרכז הנתונים</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>בעלים: תפקיד</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>הרישום של התקן זה</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>השם של התקן זה</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>הכניסה לשרת ה-Proxy, לפי שמה במאגר</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>יחידה {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>יחידה {item}: מקום</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>משתמשים מסונכרנים</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>קבוצות תפוצה מסונכרנות</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>קבוצות אבטחה מסונכרנות</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>שאילתת LDAP של משתמשים</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>יחידות חדשות</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>קריטריונים של משתמשים: אופן חיבור הכללים</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>קריטריונים של משתמשים: כללים</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>קריטריונים של קבוצות: אופן חיבור הכללים</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>קריטריונים של קבוצות: כללים</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>שדה של משתמשים: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>שדה של משתמשים: {item}, מקור</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>שדה של משתמשים: {item}, אופן השינוי</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>שדה של משתמשים: {item}, משתנה באמצעות</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>שדה של קבוצות: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>שדה של קבוצות: {item}, מקור</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>שדה של קבוצות: {item}, אופן השינוי</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>שדה של קבוצות: {item}, משתנה באמצעות</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>קבוצות בתוך קבוצות</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>חשבון הבעלים, שלעולם אינו מושבת או נמחק</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>שמות הבעלים, שחשבונם לעולם אינו מושבת או נמחק</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>מגבלת השבתה: לפחות</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>מגבלת השבתה: אחוז</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>מגבלת השבתה: לעולם לא יותר מ</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>מגבלת מחיקה: לפחות</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>מגבלת מחיקה: אחוז</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>מגבלת מחיקה: לעולם לא יותר מ</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>מגבלת הסרה מקבוצות: לפחות</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>מגבלת הסרה מקבוצות: אחוז</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>מגבלת הסרה מקבוצות: לעולם לא יותר מ</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>מגבלת שמות משתמש חדשים: לפחות</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>מגבלת שמות משתמש חדשים: אחוז</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>מגבלת שמות משתמש חדשים: לעולם לא יותר מ</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>הכול מעוכב כאשר הספרייה קטנה ב</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>דקות בין הרצות</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>שעה ביום</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>ימים בשבוע</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>יום בחודש</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>התזמון מושהה</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>הרצות שהוחמצו מושלמות</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>בקרים עם סנכרון סיסמאות</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>מתקין עם החשבון השמור</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>הפעלה מחדש של בקרים</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>חבילת סוכן הסיסמאות</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>חבילת סוכן הסיסמאות: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>חבילת סוכן הסיסמאות: נחתמה על ידי</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>שמירת שינויים: ימים</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>שמירת שינויים: מגה-בתים לכל היותר</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>הרצות שרשומות שלא נכללו בהן נשמרות</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>דוחות הרצות שנשמרים</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>גרסאות הגדרות שנשמרות</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>ללא קריטריונים: כל מי שביחידות</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>מסונכרנת</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>לא נכללת</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>מסונכרנות</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>ממתינות עד שמישהו מחליט</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>לא נכללות</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>חובה לעמוד בכולם</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>חובה לעמוד באחד</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>כולם נעשים חברים ישירים</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>נשארות קבוצות בתוך קבוצות</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>כל כמה דקות</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>מדי יום</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>מדי שבוע</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>מדי חודש</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>זה אחר זה</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>יום שני</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>יום שלישי</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>יום רביעי</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>יום חמישי</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>יום שישי</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>שבת</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>יום ראשון</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>אדם אחד או קבוצה אחת</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>רק זה נקרא וסונכרן; ההרצה הבאה מחליטה על כל השאר.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>יש לציין את ה-GUID, הדואר או שם החשבון של מי שהכוונה אליו.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>איזה מהם, מ-1 עד {count}? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>הספרייה והשירות עדיין לא הושוו.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>יש להריץ תחילה תצוגה מקדימה או סנכרון.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>ההשוואה האחרונה של כולם לא הגיעה לסופה, ולכן לא ידוע למי עוד יש אותו שם או דואר.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>הספרייה נקראת מתחת לבסיס אחר מזה של ההרצה האחרונה.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>יש לסנכרן כעת, כדי שכולם יושוו פעם אחת.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>כמה חשבונות בשירות יכולים להיות שלו: יש להם אותו שם או דואר.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>יש לסנכרן כעת: השוואת כולם מגלה אילו חשבונות אלה.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} לא נמצא ב-Active Directory, וגם לא נמחק.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>נראה לאחרונה בתור {dn}. ייתכן שהחשבון שקורא אינו רשאי עוד לראות אותו, או שהבקר לא מסר הכול.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>יש להחזיר לחשבון את הרשאתו. עד אז הכול נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} לא נמצא ב-Active Directory, ולא ידוע אם נמחק.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>נראה לאחרונה בתור {dn}. החשבון שקורא אינו רואה אובייקטים שנמחקו.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>ההשוואה המלאה הבאה מכריעה: יש להפעיל אחת, או לאפשר לחשבון לראות אובייקטים שנמחקו.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} נמצא כעת במקום שבו הספרייה אינה נקראת: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>הוא הועבר אל מחוץ לבסיס החיפוש.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>ההשוואה המלאה הבאה שואלת אותך לפני שדבר מושבת, נמחק או מוסר.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>הכול פועל.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>הסנכרון פועל, ומשהו דורש את טיפולך.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>תוכנית ממתינה לסקירה שלך.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>דבר ממנה אינו נשלח לפני שעיינת בה.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>משהו ממתין לאישור שלך.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>השומר עיכב השבתות, מחיקות או הסרות רבות מביום שגרתי.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>חלק לא ניתן היה לסנכרן.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>לא נכללו: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>הסנכרון המתוזמן מתבצע.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>מסנכרן.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>בונה את התצוגה המקדימה.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>מחיל את התוכנית.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>מחיל את מה שאושר.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>מסנכרן אדם אחד או קבוצה אחת.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>מושהה.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>שום סנכרון אינו מתחיל מעצמו עד לחידוש.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>דבר אינו מפעיל את הסנכרון כרגע.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>סוכן במחשב זה לא נתן סימן חיים זה דקה.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>יש להשאיר תוכנית זו פתוחה, או להפעיל את הסוכן כשירות.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>הוגדר. עדיין לא סונכרן דבר.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>הסנכרון הראשון מתחיל לפי התזמון, או כעת אם רוצים בכך.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>הסנכרון האחרון הופסק בכוח.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>מה שאושר על ידי השירות עד אז נשאר.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>הסנכרון הבא ממשיך משם.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>הסנכרון האחרון נעצר.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>הסנכרון האחרון נכשל.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>הסנכרון האחרון נכשל.</numerusform>
            <numerusform>{count} הסנכרונים האחרונים נכשלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>הסנכרון אינו יכול להתחיל.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>הסנכרון הבא מאחר.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>הסוכן חי, אך לא התחיל סנכרון שהגיע זמנו.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>אם אינו מתחיל תוך כמה דקות, יש להפעיל מחדש את הסוכן ולעיין ביומן שלו.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>מנותק מהשירות.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>הסנכרון האחרון הושלם.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>לא נמדד אם ניתן להגיע אל השירות כעת.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>לא ניתן לקרוא את ההגדרות.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>לא ניתן לומר מה מצב הסנכרון: לא ניתן לקרוא את הזיכרון שלו.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>לא ניתן לקרוא את זיכרון הסנכרון.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>לא ניתן לכתוב דבר לתיקיית ההגדרות.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>הגדרה אינה שמישה.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>יש לבחור יחידות בהגדרות.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>השירות אינו מקבל עוד את הכניסה.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>הבעלים אינו רשאי עוד לנהל אנשים.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>יש להעביר את הבעלות למישהו אחר לפני שהדבר יעצור את הסנכרון.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>לא ניתן להגיע אל השירות.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory אינו מקבל עוד את הכניסה.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>איש לא הושבת או נמחק, כי לא ודאי מי יצא.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>לחשבון הספרייה אבדה הרשאת קריאה.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>מעוכבים על ידי השומר: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>רבים כל כך יושבתו, יימחקו, יוסרו או ישנו שם בבת אחת במקרה זה, שאדם חייב לומר כן או לא.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>תוכנית ממתינה לסקירה שלך. שינויים: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>יחידות שנבחרו ולא ניתן למצוא אותן: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} נמחקה, או שהחשבון אינו רשאי עוד לקרוא אותה.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>יש להחזיר לחשבון את הרשאתו, או להסיר את היחידה מההגדרות.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>יחידות חדשות שיש להחליט לגביהן: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} חדשה. איש בה אינו מסונכרן עד להחלטה שלך.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>יחידות שנבחרו ושמן שונה: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} היא כעת {unit}. הבחירה עדיין תקפה.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>תוקף התעודה של {host} יסתיים ב-{date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>ימים שנותרו: {days}. ללא תעודה חדשה לא ניתן יהיה עוד לקרוא מבקר זה.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>יש לחדש אותה בבקר.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>תוקף התעודה של {host} הסתיים ב-{date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>תוקף הרשות המהימנה עבור הספרייה יסתיים ב-{date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. ימים שנותרו: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>יש לרשום את היורשת שלה בהגדרות לפני אותו יום.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>תוקף הרשות המהימנה עבור הספרייה הסתיים ב-{date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>יש לרשום את היורשת שלה בהגדרות.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>תוקף הסיסמה של {user} יסתיים ב-{date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>ימים שנותרו: {days}. לא ניתן לקרוא את Active Directory עם סיסמה שתוקפה פג.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>יש לשנות אותה ב-Active Directory, ואז להקליד את החדשה בהגדרות.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>תוקף הסיסמה של {user} הסתיים ב-{date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>בקרים שאינם מדווחים עוד על שינויי סיסמאות: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>בקרים שלא ניתן היה להתקין בהם את סוכן הסיסמאות: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>בקרים שממתינים להפעלה מחדש: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. שינויי סיסמאות נקלטים שם לאחריה.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>בקרים ללא סוכן הסיסמאות: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>בקרים לכתיבה שסנכרון הסיסמאות אינו מכסה: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. סיסמה שמשתנה שם אינה נקלטת.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>נדחו על ידי השירות: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>כל אחד מנוסה שוב מאוחר יותר, או מיד כאשר הוא משתנה.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>לא נכללו בסנכרון האחרון: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>מעוכבים ידנית: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>מישהו ביטל את סימונם או דחה אותם. הם נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>סנכרון אחרון</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>סנכרון הבא</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>מנותק: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>לא נמדד</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>לביצוע: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>שירות הסנכרון</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>עותק אחר של Identity Connect מסנכרן בתיקייה זו. עותק זה ממתין לסיומו.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>הוא אינו פועל.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>הוא פועל.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>הוא מסנכרן.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>הוא מושהה.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>הוא מנסה שוב לאחר כשל.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>השירות מותקן. הוא פועל ב-{folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>הפרופיל של {source} שייך כעת לשירות, ב-{folder}. את כל השאר שבתיקייה הישנה ניתן למחוק.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>השירות הוסר. התיקייה שלו {folder} והמפתח שלו נשמרים.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>השירות מותקן.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>השירות אינו מותקן.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>הודעתו</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>לא ניתן להתקין את השירות מכאן במערכת זו.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>זו {system}; פקודה זו מגדירה רק את systemd של Linux.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>ב-Windows, יש להריץ את packaging/windows/install-service.ps1 כמנהל מערכת. במקום אחר, המערכת צריכה להפעיל את &quot;identity-connect agent --wait&quot;.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>לא ניתן להתקין את השירות: systemd אינו פועל כאן.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>בגורם מכיל (container) או עם מערכת init אחרת הוא אינו קיים.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>המערכת צריכה להפעיל את &quot;identity-connect agent --wait&quot;.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>רק מנהל מערכת יכול להגדיר שירות.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>נדרשים לו משתמש, מפתח ויחידת systemd משלו.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>יש להריץ את הפקודה עם sudo.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>המערכת לא ביצעה את &quot;{command}&quot;.</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>תשובתה נמצאת בפרטים הטכניים.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>יש לתקן זאת, ואז להריץ שוב את הפקודה: היא ממשיכה.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>שירות אינו יכול להפעיל את התוכנית שב-{path}.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>תיקיות הבית מוסתרות ממנו, כדי שלא יוכל לקרוא קבצים של איש.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>יש להתקין את Identity Connect במקום אחר, כגון ב-/opt/identity-connect, ולהריץ משם את הפקודה.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>כבר יש משהו ב-{folder}.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>לשירות יש הגדרות משלו, או שהתיקייה אינה ריקה.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>יש להעביר תחילה תיקייה זו למקום אחר, ואז להריץ שוב את הפקודה.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>פקודה זו מיועדת רק ל-Service Control Manager של Windows.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>איש לא הפעיל תהליך זה כשירות.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>יש להשמיט את --windows-service.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>פקודה זו מופעלת על ידי &quot;service install --move&quot;.</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>היא דורשת מפתח של {size} בתים בקלט הרגיל שלה.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>יש להריץ &quot;identity-connect service install --move DIR&quot; כמנהל מערכת.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>השירות לא קיבל על כך הודעה ב-{time}.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>השם נמצא</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>השירות משיב</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} משיב ב-{address}, יציאה {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>שרת ה-Proxy {proxy} עושה זאת</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>לא הוגדר שרת Proxy עבור שירות זה</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} מאפשר לתוכנית זו לעבור</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>התעודה היא של השירות עצמו; איש אינו בודק בדרך</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} נמצא במחשב זה: דבר אינו עובר ברשת</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>בהפרש של חמש דקות השירות מסרב לכניסות.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>יש לאפשר למחשב זה לקבל את הזמן מהתחום או משרת זמן.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} מקבל את האסימון של התקנה זו</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} מכיר התקנה זו ואת הכניסה של {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>הכניסה של {owner} הסתיימה.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>היא בוטלה ב-{service}, או שתוקפה פג. הסנכרון נמשך: יש לו אסימון משלו. הכניסה של הבעלים נדרשת כדי להוכיח מי בעלי החיבור.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>לא ניתן היה לשאול אם הכניסה של {owner} עדיין תקפה.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>יש למדוד שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>אין צורך בפעולה: מתבצע ניסיון נוסף עם כל פעימת חיים.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>ל-{owner} עדיין יש התפקיד &quot;{role}&quot;</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} אינו מציין אם הבעלים עדיין מנהל מערכת</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>החשבון {owner} קיים ופעיל</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>לא הוגדרו בעלים. עד שיוגדרו, איש אינו מושבת או נמחק.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>השירות אינו יכול לומר על איזה חשבון יש להגן.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} עומד להימחק.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>מישהו ביקש מ-{service} למחוק חשבון זה. הבקשה ממתינה, כי החשבון הוא בעלי חיבור זה.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>יש לקבוע מנהל מערכת אחר כבעלים; המחיקה מתבצעת אז מעצמה.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} עומד להיות מושבת.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>מישהו ביקש מ-{service} להשבית חשבון זה. הבקשה ממתינה, כי החשבון הוא בעלי חיבור זה.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>יש לקבוע מנהל מערכת אחר כבעלים; ההשבתה מתבצעת אז מעצמה.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} מציין את {owner} כבעלים, וההגדרות כאן את {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>הבעלים הוחלף בשירות עצמו.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} קיבל את פעימת החיים האחרונה</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>לא נשאל, בגלל &quot;{cause}&quot;</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>מחשב זה שאל את שרת ה-DNS {dns_server}. הוא אינו המתאים לשם זה, או שמחשב זה אינו מקוון.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>יש לבדוק את חיבור הרשת, וש-{dns_server} מתרגם את השם המלא {host}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>מחשב זה שאל את שרת ה-DNS {dns_server}.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>יש לבדוק את חיבור הרשת, ושניתן להגיע אל {dns_server}.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} מסרב לחיבורים ({address}, יציאה {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>יש לבדוק שחיבורים יוצאים אל {host}, יציאה {port}, מותרים.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} אינו משיב ({address}, יציאה {port}) תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>יש לבדוק שחיבורים יוצאים אל {host}, יציאה {port}, מותרים, או להגדיר שרת Proxy.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>אין דרך אל {host} ({address}, יציאה {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>יש לבדוק את חיבור הרשת של מחשב זה.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>לא ניתן למצוא את שרת ה-Proxy {proxy}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>מחשב זה שאל את שרת ה-DNS {dns_server} על {host}.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>יש לתקן את הגדרות ה-Proxy, או לדאוג ש-{dns_server} יתרגם את {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>שרת ה-Proxy {proxy} מסרב לחיבורים.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>הוא אינו פועל ב-{address}, יציאה {port}, או שיש לו יציאה אחרת.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>שרת ה-Proxy {proxy} אינו משיב תוך {seconds} שניות.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>הוא כבוי, או שחומת אש משליכה את המנות אל {address}, יציאה {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>השעון של מחשב זה מקדים ב-{difference_s} שניות את {host}.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>הוא מציג {here}, והשירות {there}. השירות מסרב לכניסות ממחשבים ששעונם שגוי.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>יש להגדיר תאריך, שעה ואזור זמן במחשב זה, ולאפשר לו לקבל את הזמן מהתחום או משרת זמן.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>השעון של מחשב זה מפגר ב-{difference_s} שניות אחרי {host}.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>הרשת או השירות איטיים מאוד.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>הבעלים אינו עוד מנהל מערכת.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>ל-{owner} יש התפקיד &quot;{role}&quot; ב-{host}, שאינו מאפשר לחיבור לנהל איש.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>יש להחזיר את התפקיד, או לקבוע מנהל מערכת אחר כבעלים.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>חשבון הבעלים מושבת.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} אינו רשאי עוד להיכנס אל {host}.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>יש לקבוע מנהל מערכת אחר כבעלים.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>חשבון הבעלים אינו עוד בשירות.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} נמחק שם.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>יש לקבוע חשבון אחר כבעלים.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>הבעלים עומד לצאת.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>המחיקה או ההשבתה של החשבון ממתינה עד שמישהו אחר יהיה הבעלים.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>השירות מציין בעלים אחר מאשר ההגדרות כאן.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>הכניסה של הבעלים הסתיימה.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>יש להיכנס שוב, או להחליף את הבעלים.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>בשירות זה הבעלים החדש חייב להיכנס.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>שם לבדו אינו מוכיח שם דבר.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>יש להחליף את הבעלים בלי לציין שם, ולתת לבעלים החדש לאשר את הקוד.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>החלפת הבעלים כבר מתבצעת.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>חלון אחר או פקודה אחרת של תוכנית זו עוסקים בכך.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>יש להמתין רגע, ואז לבדוק מי הבעלים.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} אמור להיות הבעלים, והשירות עדיין לא אישר זאת.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>לא ידוע אם {account} נעשה הבעלים.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>השירות מסרב גם לכניסה זו ולהתקן זה: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>יש לציין את שם המשתמש או כתובת הדואר של החשבון עם --account.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} נכנס, ורק {wanted} היה אמור להיות הבעלים.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>הקוד אושר עם חשבון אחר. הכניסה שלו בוטלה; לא השתנה דבר.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>יש לנסות שוב, ולתת ל-{wanted} לאשר את הקוד.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>בעלים עד כה: {old}; מעתה: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} הוא הבעלים.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>החיבור עדיין לא נמדד. יש להשתמש באפשרות --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>החיבור, נמדד {when}:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>על ידי החלפת בעלים</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>שרת DNS</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>הזמן של מחשב זה</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>הבעלים בהגדרות</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>זמן השירות</translation>
    </message>
</context>
</TS>
