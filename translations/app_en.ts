<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ChangeDetails</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n warning to read</numerusform>
            <numerusform>%n warnings to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>There is %n condition already.</numerusform>
            <numerusform>There are %n conditions already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>Leave out the %n user there is</numerusform>
            <numerusform>Leave out all %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>Leave out the %n group there is</numerusform>
            <numerusform>Leave out all %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n synced user would leave.</numerusform>
            <numerusform>%n synced users would leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n synced group would leave.</numerusform>
            <numerusform>%n synced groups would leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>With the user rules as they are, the account of %n of them would be disabled.</numerusform>
            <numerusform>With the user rules as they are, the accounts of %n of them would be disabled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>No problems: tried on %n user in scope.</numerusform>
            <numerusform>No problems: tried on %n users in scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>No problems: tried on %n group in scope.</numerusform>
            <numerusform>No problems: tried on %n groups in scope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message numerus="yes">
        <source>&amp;Disable %n users anyway</source>
        <translation>
            <numerusform>&amp;Disable %n user anyway</numerusform>
            <numerusform>&amp;Disable %n users anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n users anyway</source>
        <translation>
            <numerusform>&amp;Delete %n user anyway</numerusform>
            <numerusform>&amp;Delete %n users anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n members anyway</source>
        <translation>
            <numerusform>&amp;Remove %n member anyway</numerusform>
            <numerusform>&amp;Remove %n members anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rename %n users anyway</source>
        <translation>
            <numerusform>&amp;Rename %n user anyway</numerusform>
            <numerusform>&amp;Rename %n users anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n changes pass anyway</source>
        <translation>
            <numerusform>&amp;Let %n change pass anyway</numerusform>
            <numerusform>&amp;Let %n changes pass anyway</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>Continue any&amp;way, leave out %n</numerusform>
            <numerusform>Continue any&amp;way, leave out %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>%n in scope cannot be synced with this map and is listed here with the reason. Change the map or the value, or continue: this one is left out, and nothing happens there.</numerusform>
            <numerusform>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n would join</numerusform>
            <numerusform>+%n would join</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n would leave</numerusform>
            <numerusform>−%n would leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>%n of them has an account</numerusform>
            <numerusform>%n of them have an account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n incomplete condition is not counted yet</numerusform>
            <numerusform>%n incomplete conditions are not counted yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n of {total} writable controllers is not covered: {names}</numerusform>
            <numerusform>%n of {total} writable controllers are not covered: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are covered.</source>
        <translation>
            <numerusform>The one writable controller is covered.</numerusform>
            <numerusform>All %n writable controllers are covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message numerus="yes">
        <source>Create with %n members</source>
        <translation>
            <numerusform>Create with %n member</numerusform>
            <numerusform>Create with %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members added</source>
        <translation>
            <numerusform>%n member added</numerusform>
            <numerusform>%n members added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members removed</source>
        <translation>
            <numerusform>%n member removed</numerusform>
            <numerusform>%n members removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>%n more domain</numerusform>
            <numerusform>%n more domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Create %n users</source>
        <translation>
            <numerusform>&amp;Create %n user</numerusform>
            <numerusform>&amp;Create %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n users and groups</source>
        <translation>
            <numerusform>&amp;Create %n user or group</numerusform>
            <numerusform>&amp;Create %n users and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n changes</source>
        <translation>
            <numerusform>&amp;Apply %n change</numerusform>
            <numerusform>&amp;Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n synced person is outside of them today.</numerusform>
            <numerusform>%n synced people are outside of them today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n synced person was not found today.</numerusform>
            <numerusform>%n synced people were not found today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n person gets an account in the next run.</numerusform>
            <numerusform>%n people get an account in the next run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>%n person in the selection is disabled or expired today.</numerusform>
            <numerusform>%n people in the selection are disabled or expired today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>%n of them still has an active account.</numerusform>
            <numerusform>%n of them still have an active account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n left out by the rules</numerusform>
            <numerusform>%n left out by the rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>user created</numerusform>
            <numerusform>users created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>user updated</numerusform>
            <numerusform>users updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>user enabled</numerusform>
            <numerusform>users enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>user disabled</numerusform>
            <numerusform>users disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>user deleted</numerusform>
            <numerusform>users deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>group created</numerusform>
            <numerusform>groups created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>group updated</numerusform>
            <numerusform>groups updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>group deleted</numerusform>
            <numerusform>groups deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>member added to a group</numerusform>
            <numerusform>members added to groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>member removed from a group</numerusform>
            <numerusform>members removed from groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
</context>
</TS>
