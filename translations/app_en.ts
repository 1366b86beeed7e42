<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AgentsPanel</name>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n of {total} writable controllers is not covered.</numerusform>
            <numerusform>%n of {total} writable controllers are not covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>The %n writable controller captures passwords.</numerusform>
            <numerusform>All %n writable controllers capture passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n waits for a restart.</numerusform>
            <numerusform>%n wait for a restart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n is silent.</numerusform>
            <numerusform>%n are silent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>Installed on %n controller.</numerusform>
            <numerusform>Installed on %n controllers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n controller was restarted, and serves again.</numerusform>
            <numerusform>%n controllers were restarted, and serve again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>Removed from %n controller.</numerusform>
            <numerusform>Removed from %n controllers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>&amp;Update %n controller</numerusform>
            <numerusform>&amp;Update %n controllers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>&amp;Install on %n controller</numerusform>
            <numerusform>&amp;Install on %n controllers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>&amp;Restart %n…</numerusform>
            <numerusform>&amp;Restart %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>Remo&amp;ve %n…</numerusform>
            <numerusform>Remo&amp;ve %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} member</numerusform>
            <numerusform>{count} members</numerusform>
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
    <name>ChosenPanel</name>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n chosen unit is gone or may not be read. Until it is removed here, nobody is disabled or deleted.</numerusform>
            <numerusform>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</numerusform>
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
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n warning to read.</numerusform>
            <numerusform>%n warnings to read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
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
    <name>FoundPanel</name>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>The first unit; type more to narrow it down.</numerusform>
            <numerusform>The first %n units; type more to narrow it down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n unit found</numerusform>
            <numerusform>%n units found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>Sho&amp;w this one</numerusform>
            <numerusform>Sho&amp;w these {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{count} of {total} users would be disabled</numerusform>
            <numerusform>{count} of {total} users would be disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{count} of {total} accounts would be deleted for good</numerusform>
            <numerusform>{count} of {total} accounts would be deleted for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{count} of {total} members would be removed</numerusform>
            <numerusform>{count} of {total} members would be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{count} of {total} users would get another sign-in name</numerusform>
            <numerusform>{count} of {total} users would get another sign-in name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>A unit with {count} synced user cannot be found</numerusform>
            <numerusform>A unit with {count} synced users cannot be found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{count} of {total} changes is held back</numerusform>
            <numerusform>{count} of {total} changes are held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>&amp;Disable {count} user anyway</numerusform>
            <numerusform>&amp;Disable {count} users anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>&amp;Delete {count} account anyway</numerusform>
            <numerusform>&amp;Delete {count} accounts anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>Remo&amp;ve {count} member anyway</numerusform>
            <numerusform>Remo&amp;ve {count} members anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>Rena&amp;me {count} user anyway</numerusform>
            <numerusform>Rena&amp;me {count} users anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>&amp;Let {count} change pass anyway</numerusform>
            <numerusform>&amp;Let {count} changes pass anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>Approved: {count} user will be disabled</numerusform>
            <numerusform>Approved: {count} users will be disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>Approved: {count} account will be deleted</numerusform>
            <numerusform>Approved: {count} accounts will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>Approved: {count} member will be removed</numerusform>
            <numerusform>Approved: {count} members will be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>Approved: {count} user will get another name</numerusform>
            <numerusform>Approved: {count} users will get another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>Deleted on purpose: {count} user is a leaver</numerusform>
            <numerusform>Deleted on purpose: {count} users are leavers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>Approved: {count} change</numerusform>
            <numerusform>Approved: {count} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>Kept: {count} user will not be disabled</numerusform>
            <numerusform>Kept: {count} users will not be disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>Kept: {count} account will not be deleted</numerusform>
            <numerusform>Kept: {count} accounts will not be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>Kept: {count} member stays in its group</numerusform>
            <numerusform>Kept: {count} members stay in their groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>Kept: {count} user keeps the name</numerusform>
            <numerusform>Kept: {count} users keep their names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>Kept: {count} change is not made</numerusform>
            <numerusform>Kept: {count} changes are not made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entry</numerusform>
            <numerusform>{n} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>{n} run that had nothing to do is hidden.</numerusform>
            <numerusform>{n} runs that had nothing to do are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} entry was saved as {file}</numerusform>
            <numerusform>{n} entries were saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n system object left out</numerusform>
            <numerusform>%n system objects left out</numerusform>
        </translation>
    </message>
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
    <name>LogView</name>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>The filter hides the %n record.</numerusform>
            <numerusform>The filter hides all %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} of %n record</numerusform>
            <numerusform>{count} of %n records</numerusform>
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
    <name>MemberList</name>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} member</numerusform>
            <numerusform>{count} members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
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
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n thing waits for you</numerusform>
            <numerusform>%n things wait for you</numerusform>
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
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>Last sync %n minute ago, next in {minutes} min.</numerusform>
            <numerusform>Last sync %n minutes ago, next in {minutes} min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n of them is not ready.</numerusform>
            <numerusform>%n of them are not ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n of {total} writable controllers is not covered: {names}</numerusform>
            <numerusform>%n of {total} writable controllers are not covered: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>The one writable controller is chosen.</numerusform>
            <numerusform>All %n writable controllers are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n not synced</numerusform>
            <numerusform>%n not synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>{n} user created</numerusform>
            <numerusform>{n} users created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} user updated</numerusform>
            <numerusform>{n} users updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} user enabled</numerusform>
            <numerusform>{n} users enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} user disabled</numerusform>
            <numerusform>{n} users disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} user deleted</numerusform>
            <numerusform>{n} users deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} user no longer synced</numerusform>
            <numerusform>{n} users no longer synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} group created</numerusform>
            <numerusform>{n} groups created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} group updated</numerusform>
            <numerusform>{n} groups updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} group deleted</numerusform>
            <numerusform>{n} groups deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} group no longer synced</numerusform>
            <numerusform>{n} groups no longer synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} member added to a group</numerusform>
            <numerusform>{n} members added to groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} member removed from a group</numerusform>
            <numerusform>{n} members removed from groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>Changed: {fields} and %n more</numerusform>
            <numerusform>Changed: {fields} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>{n} group left</numerusform>
            <numerusform>{n} groups left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} member added</numerusform>
            <numerusform>{n} members added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} member removed</numerusform>
            <numerusform>{n} members removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>Settings: {names} and %n more</numerusform>
            <numerusform>Settings: {names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>Refused once. Tried again from {time} on.</numerusform>
            <numerusform>Refused %n times. Tried again from {time} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} membership was added.</numerusform>
            <numerusform>{count} memberships were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} membership was removed.</numerusform>
            <numerusform>{count} memberships were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>&amp;Start with this one</numerusform>
            <numerusform>&amp;Start with these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>&amp;Hold back the {count} shown</numerusform>
            <numerusform>&amp;Hold back all {count} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>&amp;Tick the {count} shown</numerusform>
            <numerusform>&amp;Tick all {count} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>Hold back the {count} &amp;chosen</numerusform>
            <numerusform>Hold back the {count} &amp;chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>T&amp;ick the {count} chosen</numerusform>
            <numerusform>T&amp;ick the {count} chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>&amp;Save this one as a table…</numerusform>
            <numerusform>&amp;Save these {count} as a table…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>The one that waits for approval</numerusform>
            <numerusform>The {count} that wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} is found under another heading.</numerusform>
            <numerusform>{count} are found under other headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{chosen} of {count} row chosen</numerusform>
            <numerusform>{chosen} of {count} rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} row held back.</numerusform>
            <numerusform>{count} rows held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} row ticked.</numerusform>
            <numerusform>{count} rows ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} row was saved as {file}</numerusform>
            <numerusform>{count} rows were saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>Create with {count} member</numerusform>
            <numerusform>Create with {count} members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} member added</numerusform>
            <numerusform>{count} members added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} member removed</numerusform>
            <numerusform>{count} members removed</numerusform>
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
    <name>QueryPanel</name>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n user so far</numerusform>
            <numerusform>%n users so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n of them in the chosen units</numerusform>
            <numerusform>%n of them in the chosen units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>The query finds %n user.</numerusform>
            <numerusform>The query finds %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>The query finds at least %n user.</numerusform>
            <numerusform>The query finds at least %n users.</numerusform>
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
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>Remove the agent from this controller?</numerusform>
            <numerusform>Remove the agent from %n controllers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>&amp;Remove from %n controller</numerusform>
            <numerusform>&amp;Remove from %n controllers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>Restart this controller?</numerusform>
            <numerusform>Restart %n controllers, one after the other, in this order?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>&amp;Restart %n controller</numerusform>
            <numerusform>&amp;Restart %n controllers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>Then the password agent is installed on %n controller.</numerusform>
            <numerusform>Then the password agent is installed on %n controllers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>Then the password agent is installed on %n controller, and you are asked before it restarts.</numerusform>
            <numerusform>Then the password agent is installed on %n controllers, and you are asked before they restart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} user</numerusform>
            <numerusform>{count} users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} group</numerusform>
            <numerusform>{count} groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} change</numerusform>
            <numerusform>{count} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>Starting with %n row</numerusform>
            <numerusform>Starting with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>The service confirmed all {chosen}. {rest} other change is still planned.</numerusform>
            <numerusform>The service confirmed all {chosen}. {rest} other changes are still planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>The service confirmed {done} of {chosen}. {rest} other change is still planned.</numerusform>
            <numerusform>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n cannot be synced: {problem}</numerusform>
            <numerusform>%n cannot be synced: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>%n thing to put right before the update</numerusform>
            <numerusform>%n things to put right before the update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n of them gets no account: disabled</numerusform>
            <numerusform>%n of them get no account: disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n person would leave</numerusform>
            <numerusform>%n people would leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n account would be disabled</numerusform>
            <numerusform>%n accounts would be disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n account would be deleted for good</numerusform>
            <numerusform>%n accounts would be deleted for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n group added</numerusform>
            <numerusform>%n groups added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n group would leave</numerusform>
            <numerusform>%n groups would leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>{count} person is synced afterwards</numerusform>
            <numerusform>{count} people are synced afterwards</numerusform>
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
    <name>RunProgress</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
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
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>{count} change of the plan is not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</numerusform>
            <numerusform>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, {requests} request</numerusform>
            <numerusform>{seconds} s, {requests} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>&amp;Go on with the other one</numerusform>
            <numerusform>&amp;Go on with the other {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n waiting for approval</numerusform>
            <numerusform>%n waiting for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} left out</numerusform>
            <numerusform>{count} left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} left out; these are the first {shown}</numerusform>
            <numerusform>{count} left out; these are the first {shown}</numerusform>
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
        <source>users no longer synced</source>
        <translation>
            <numerusform>user no longer synced</numerusform>
            <numerusform>users no longer synced</numerusform>
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
        <source>groups no longer synced</source>
        <translation>
            <numerusform>group no longer synced</numerusform>
            <numerusform>groups no longer synced</numerusform>
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
    <name>RunView</name>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, took {took}, {n} request</numerusform>
            <numerusform>{when}, took {took}, {n} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} change waited for approval</numerusform>
            <numerusform>{n} changes waited for approval</numerusform>
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
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n unit selected</numerusform>
            <numerusform>%n units selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n unit left out</numerusform>
            <numerusform>%n units left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n field of users</numerusform>
            <numerusform>%n fields of users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>%n field of groups</numerusform>
            <numerusform>%n fields of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>Changes every minute, everything at {time}</numerusform>
            <numerusform>Changes every %n minutes, everything at {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>On %n domain controller</numerusform>
            <numerusform>On %n domain controllers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>Changes: %n day</numerusform>
            <numerusform>Changes: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>Line %n</numerusform>
            <numerusform>Line %n</numerusform>
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
    <name>Tray</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} found</numerusform>
            <numerusform>{count} found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} listed</numerusform>
            <numerusform>{count} listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} will be sent again with the next run.</numerusform>
            <numerusform>{count} will be sent again with the next run.</numerusform>
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
<context>
    <name>words</name>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} unit under {base_dn}.</numerusform>
            <numerusform>{count} units under {base_dn}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} user: {samples}.</numerusform>
            <numerusform>{count} users, among them {samples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} group: {samples}.</numerusform>
            <numerusform>{count} groups, among them {samples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} of its members is not synced and therefore in no group: it is not selected, is disabled, or cannot be written.</numerusform>
            <numerusform>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} of its members was not read: a contact, a computer, or an object that this account may not see.</numerusform>
            <numerusform>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} of its members belongs to another domain or forest, and is not synced from this one: {foreign}.</numerusform>
            <numerusform>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>The service refused exactly this {tries} time, so it is not sent in every run.</numerusform>
            <numerusform>The service refused exactly this {tries} times, so it is not sent in every run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} membership in quarantine: {cause} Tried again from {next_try} on.</numerusform>
            <numerusform>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>Refused by the service {tries} time, and so not sent in every run.</numerusform>
            <numerusform>Refused by the service {tries} times, and so not sent in every run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} record in quarantine: the service refused it. See the command quarantine.</numerusform>
            <numerusform>{count} records in quarantine: the service refused them. See the command quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>Refused {tries} time since {since}; tried again in the first run from {next_try} on.</numerusform>
            <numerusform>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} record will be sent again by the next run.</numerusform>
            <numerusform>{count} records will be sent again by the next run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} account would be deleted for good, so nothing was approved.</numerusform>
            <numerusform>{count} accounts would be deleted for good, so nothing was approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} of them was in “{before}”, which is no longer listed.</numerusform>
            <numerusform>{count} of them were in “{before}”, which is no longer listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} of them was moved from “{before}” to “{now}”.</numerusform>
            <numerusform>{count} of them were moved from “{before}” to “{now}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} of them is left out by it.</numerusform>
            <numerusform>{count} of them are left out by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} of them no longer meets the criteria.</numerusform>
            <numerusform>{count} of them no longer meet the criteria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” was changed for {count} of them, and the criteria look at it.</numerusform>
            <numerusform>“{attribute}” was changed for {count} of them, and the criteria look at it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” is empty for {count} of them, and the criteria look at it.</numerusform>
            <numerusform>“{attribute}” is empty for {count} of them, and the criteria look at it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} of them was disabled in Active Directory itself.</numerusform>
            <numerusform>{count} of them were disabled in Active Directory itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} of the accounts has expired in Active Directory.</numerusform>
            <numerusform>{count} of the accounts have expired in Active Directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} of them is no longer in Active Directory.</numerusform>
            <numerusform>{count} of them are no longer in Active Directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} sign-in name changes from “@{before}” to “@{after}”.</numerusform>
            <numerusform>{count} sign-in names change from “@{before}” to “@{after}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} sign-in name changes between a mail address and another form.</numerusform>
            <numerusform>{count} sign-in names change between a mail address and another form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} sign-in name changes within “@{domain}”.</numerusform>
            <numerusform>{count} sign-in names change within “@{domain}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>The group “{group}” loses {count} member of {of}.</numerusform>
            <numerusform>The group “{group}” loses {count} members of {of}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} time</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>With these criteria nothing would be synced any more: {count} would be left out.</numerusform>
            <numerusform>With these criteria nothing would be synced any more: {count} would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} could not be synced.</numerusform>
            <numerusform>{count} could not be synced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} held back.</numerusform>
            <numerusform>{count} held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} added:</numerusform>
            <numerusform>{count} added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} removed:</numerusform>
            <numerusform>{count} removed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} event was written to {path}.</numerusform>
            <numerusform>{count} events were written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}” matches {count} person or group.</numerusform>
            <numerusform>“{who}” matches {count} people or groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}” matches {count} person or group: {names}.</numerusform>
            <numerusform>“{who}” matches {count} people or groups: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} cannot be synced: {problem}</numerusform>
            <numerusform>{count} cannot be synced: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>The sandbox runs, with {users} person. It is for trying only.</numerusform>
            <numerusform>The sandbox runs, with {users} people. It is for trying only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>Starting the sandbox with {users} person.</numerusform>
            <numerusform>Starting the sandbox with {users} people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} request in {seconds} s.</numerusform>
            <numerusform>{requests} requests in {seconds} s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} of the people added is disabled in Active Directory and gets no account.</numerusform>
            <numerusform>{count} of the people added are disabled in Active Directory and get no account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} account is more than the limits let pass. Type {count} to go on: </numerusform>
            <numerusform>{count} accounts are more than the limits let pass. Type {count} to go on: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} account would be disabled or deleted: more than the limits let pass.</numerusform>
            <numerusform>{count} accounts would be disabled or deleted: more than the limits let pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>Not tried after that: {count} controller.</numerusform>
            <numerusform>Not tried after that: {count} controllers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} version, of {date} by {who}</numerusform>
            <numerusform>{count} versions, the last of {date} by {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} version, of {date} by {who}. Lines that cannot be read: {lost}</numerusform>
            <numerusform>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} is there, and opens with its key</numerusform>
            <numerusform>{count} are there, and open with their key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} change confirmed</numerusform>
            <numerusform>{at}: {count} changes confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} change confirmed; rejected records: {rejected}</numerusform>
            <numerusform>{at}: {count} changes confirmed; rejected records: {rejected}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} change confirmed; others wait for your approval</numerusform>
            <numerusform>{at}: {count} changes confirmed; others wait for your approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: stopped by a person, {count} change confirmed</numerusform>
            <numerusform>{at}: stopped by a person, {count} changes confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: it did not finish, {count} change confirmed</numerusform>
            <numerusform>{at}: it did not finish, {count} changes confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} controller, without a problem</numerusform>
            <numerusform>{count} controllers, none with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} controller; waiting for a restart: {waiting}</numerusform>
            <numerusform>{count} controllers; waiting for a restart: {waiting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} controller; with a problem: {bad} ({host})</numerusform>
            <numerusform>{count} controllers; with a problem: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>The last sync failed.</numerusform>
            <numerusform>The last {count} syncs failed.</numerusform>
        </translation>
    </message>
</context>
</TS>
