<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n scheduled post(s) have times in the old zone.</source>
        <translation>
            <numerusform>%n scheduled post has a time in the old zone.</numerusform>
            <numerusform>%n scheduled posts have times in the old zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: %n person(s)</source>
        <translation>
            <numerusform>For: %n person</numerusform>
            <numerusform>For: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsing its next %n day(s) on the practice wall …</source>
        <translation>
            <numerusform>Rehearsing its next %n day on the practice wall …</numerusform>
            <numerusform>Rehearsing its next %n days on the practice wall …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to {name}.</source>
        <translation>
            <numerusform>%n person written to {name}.</numerusform>
            <numerusform>%n people written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are left without a wave.</source>
        <translation>
            <numerusform>%n volunteer is left without a wave.</numerusform>
            <numerusform>%n volunteers are left without a wave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of {wave} written to {file}.</source>
        <translation>
            <numerusform>%n person of {wave} written to {file}.</numerusform>
            <numerusform>%n people of {wave} written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) read</source>
        <translation>
            <numerusform>%n post read</numerusform>
            <numerusform>%n posts read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) read</source>
        <translation>
            <numerusform>%n channel read</numerusform>
            <numerusform>%n channels read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) no longer there</source>
        <translation>
            <numerusform>%n post no longer there</numerusform>
            <numerusform>%n posts no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) out</source>
        <translation>
            <numerusform>%n post out</numerusform>
            <numerusform>%n posts out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) may or may not be out.</source>
        <translation>
            <numerusform>%n post may or may not be out.</numerusform>
            <numerusform>%n posts may or may not be out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were refused.</source>
        <translation>
            <numerusform>%n post was refused.</numerusform>
            <numerusform>%n posts were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missed their time.</source>
        <translation>
            <numerusform>%n post missed its time.</numerusform>
            <numerusform>%n posts missed their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next day will not go out like this. {why}</source>
        <translation>
            <numerusform>%n post of the next day will not go out like this. {why}</numerusform>
            <numerusform>%n posts of the next day will not go out like this. {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due, but nothing publishes.</source>
        <translation>
            <numerusform>%n post is due, but nothing publishes.</numerusform>
            <numerusform>%n posts are due, but nothing publishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are overdue.</source>
        <translation>
            <numerusform>%n task is overdue.</numerusform>
            <numerusform>%n tasks are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) wait for a decision.</source>
        <translation>
            <numerusform>%n gate waits for a decision.</numerusform>
            <numerusform>%n gates wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) should be kept by now.</source>
        <translation>
            <numerusform>%n promise should be kept by now.</numerusform>
            <numerusform>%n promises should be kept by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n byte(s) too long.</source>
        <translation>
            <numerusform>{account}: %n byte too long.</numerusform>
            <numerusform>{account}: %n bytes too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}, part {number}: %n byte(s) too long.</source>
        <translation>
            <numerusform>{account}, part {number}: %n byte too long.</numerusform>
            <numerusform>{account}, part {number}: %n bytes too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n character(s) too long.</source>
        <translation>
            <numerusform>{account}: %n character too long.</numerusform>
            <numerusform>{account}: %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}, part {number}: %n character(s) too long.</source>
        <translation>
            <numerusform>{account}, part {number}: %n character too long.</numerusform>
            <numerusform>{account}, part {number}: %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account} takes %n picture(s) in a post at most.</source>
        <translation>
            <numerusform>{account} takes %n picture in a post at most.</numerusform>
            <numerusform>{account} takes %n pictures in a post at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: the description of picture {number} is %n character(s) too long.</source>
        <translation>
            <numerusform>{account}: the description of picture {number} is %n character too long.</numerusform>
            <numerusform>{account}: the description of picture {number} is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) with fewer reactions are not listed.</source>
        <translation>
            <numerusform>%n more post with fewer reactions is not listed.</numerusform>
            <numerusform>%n more posts with fewer reactions are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) hidden, so that nobody can be singled out.</source>
        <translation>
            <numerusform>%n department hidden, so that nobody can be singled out.</numerusform>
            <numerusform>%n departments hidden, so that nobody can be singled out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No department has %n people invited yet.</source>
        <translation>
            <numerusform>No department has %n person invited yet.</numerusform>
            <numerusform>No department has %n people invited yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals are 95% Wilson intervals. Below ten people no percentage is given. Groups of fewer than %n people are hidden.</source>
        <translation>
            <numerusform>Intervals are 95% Wilson intervals. Below ten people no percentage is given. Groups of fewer than %n person are hidden.</numerusform>
            <numerusform>Intervals are 95% Wilson intervals. Below ten people no percentage is given. Groups of fewer than %n people are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat the address of an earlier line and were merged into it: {lines}.</source>
        <translation>
            <numerusform>%n line repeats the address of an earlier line and was merged into it: {lines}.</numerusform>
            <numerusform>%n lines repeat the address of an earlier line and were merged into it: {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula without a value and were left out: lines {lines}.</source>
        <translation>
            <numerusform>%n cell holds a formula without a value and was left out: line {lines}.</numerusform>
            <numerusform>%n cells hold a formula without a value and were left out: lines {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “{column}” are neither yes nor no, first on line {line}: “{cell}”.</source>
        <translation>
            <numerusform>%n cell of “{column}” is neither yes nor no, on line {line}: “{cell}”.</numerusform>
            <numerusform>%n cells of “{column}” are neither yes nor no, first on line {line}: “{cell}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “{column}” name no kind of person, first on line {line}: “{cell}”.</source>
        <translation>
            <numerusform>%n cell of “{column}” names no kind of person, on line {line}: “{cell}”.</numerusform>
            <numerusform>%n cells of “{column}” name no kind of person, first on line {line}: “{cell}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff number(s) stand beside several addresses; nobody is recognised by them: {numbers}.</source>
        <translation>
            <numerusform>%n staff number stands beside several addresses; nobody is recognised by it: {numbers}.</numerusform>
            <numerusform>%n staff numbers stand beside several addresses; nobody is recognised by them: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have another address; their staff number told.</source>
        <translation>
            <numerusform>%n person has another address; the staff number told.</numerusform>
            <numerusform>%n people have another address; their staff numbers told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column says who is a manager: %n were marked as managers by their level.</source>
        <translation>
            <numerusform>No column says who is a manager: %n person was marked as a manager by their level.</numerusform>
            <numerusform>No column says who is a manager: %n people were marked as managers by their level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no name; theirs was made from the address.</source>
        <translation>
            <numerusform>%n person has no name; theirs was made from the address.</numerusform>
            <numerusform>%n people have no name; theirs was made from the address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) look garbled: on line {line}, “{text}” was probably “{better}”.</source>
        <translation>
            <numerusform>%n line looks garbled: on line {line}, “{text}” was probably “{better}”.</numerusform>
            <numerusform>%n lines look garbled: on line {line}, “{text}” was probably “{better}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are already invited.</source>
        <translation>
            <numerusform>%n of these people is already invited.</numerusform>
            <numerusform>%n of these people are already invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of this wave are already invited.</source>
        <translation>
            <numerusform>%n person of this wave is already invited.</numerusform>
            <numerusform>%n people of this wave are already invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manager(s) came first.</source>
        <translation>
            <numerusform>%n manager came first.</numerusform>
            <numerusform>%n managers came first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in it have not volunteered.</source>
        <translation>
            <numerusform>%n person in it has not volunteered.</numerusform>
            <numerusform>%n people in it have not volunteered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay empty: no volunteer is left.</source>
        <translation>
            <numerusform>%n seat stays empty: no volunteer is left.</numerusform>
            <numerusform>%n seats stay empty: no volunteer is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are empty.</source>
        <translation>
            <numerusform>%n seat is empty.</numerusform>
            <numerusform>%n seats are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place {rank} of {of} in the lot, for %n seat(s).</source>
        <translation>
            <numerusform>Place {rank} of {of} in the lot, for %n seat.</numerusform>
            <numerusform>Place {rank} of {of} in the lot, for %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external volunteer(s) are not drawn with employees.</source>
        <translation>
            <numerusform>%n external volunteer is not drawn with employees.</numerusform>
            <numerusform>%n external volunteers are not drawn with employees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{department} (%n person(s)) is kept for comparison: nobody of it is drawn.</source>
        <translation>
            <numerusform>{department} (%n person) is kept for comparison: nobody of it is drawn.</numerusform>
            <numerusform>{department} (%n people) is kept for comparison: nobody of it is drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are already invited, so the comparison is weaker.</source>
        <translation>
            <numerusform>%n of them is already invited, so the comparison is weaker.</numerusform>
            <numerusform>%n of them are already invited, so the comparison is weaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are away while seats stay empty.</source>
        <translation>
            <numerusform>%n volunteer is away while seats stay empty.</numerusform>
            <numerusform>%n volunteers are away while seats stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wave} keeps its dates, with %n closed day(s) in it.</source>
        <translation>
            <numerusform>{wave} keeps its dates, with %n closed day in it.</numerusform>
            <numerusform>{wave} keeps its dates, with %n closed days in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer than two colleagues or contacts in their wave.</source>
        <translation>
            <numerusform>%n person has fewer than two colleagues or contacts in their wave.</numerusform>
            <numerusform>%n people have fewer than two colleagues or contacts in their wave.</numerusform>
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
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) without a time</source>
        <translation>
            <numerusform>%n draft without a time</numerusform>
            <numerusform>%n drafts without a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due, but the publisher is stopped.</source>
        <translation>
            <numerusform>%n post is due, but the publisher is stopped.</numerusform>
            <numerusform>%n posts are due, but the publisher is stopped.</numerusform>
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
        <source>published in 7 days · %n planned</source>
        <translation>
            <numerusform>published in 7 days · %n planned</numerusform>
            <numerusform>published in 7 days · %n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the chasm</source>
        <translation>
            <numerusform>%n to the chasm</numerusform>
            <numerusform>%n to the chasm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens {day}, in %n day(s)</source>
        <translation>
            <numerusform>Opens {day}, in %n day</numerusform>
            <numerusform>Opens {day}, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found; nothing was changed.</source>
        <translation>
            <numerusform>%n fault was found; nothing was changed.</numerusform>
            <numerusform>%n faults were found; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now: {state}</source>
        <translation>
            <numerusform>%n person now: {state}</numerusform>
            <numerusform>%n people now: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there from where they are.</source>
        <translation>
            <numerusform>%n cannot go there from where they are.</numerusform>
            <numerusform>%n cannot go there from where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved</source>
        <translation>
            <numerusform>%n person moved</numerusform>
            <numerusform>%n people moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>%n line imported</numerusform>
            <numerusform>%n lines imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of known people are others in the file:</source>
        <translation>
            <numerusform>%n field of a known person is another in the file:</numerusform>
            <numerusform>%n fields of known people are others in the file:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Open for %n day</numerusform>
            <numerusform>Open for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s) drawn</source>
        <translation>
            <numerusform>%n wave drawn</numerusform>
            <numerusform>%n waves drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were given a wave</source>
        <translation>
            <numerusform>%n person was given a wave</numerusform>
            <numerusform>%n people were given a wave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are on the waiting list: no wave has a seat.</source>
        <translation>
            <numerusform>%n person is on the waiting list: no wave has a seat.</numerusform>
            <numerusform>%n people are on the waiting list: no wave has a seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to {file}</source>
        <translation>
            <numerusform>%n person written to {file}</numerusform>
            <numerusform>%n people written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of {wave} noted as invited</source>
        <translation>
            <numerusform>%n person of {wave} noted as invited</numerusform>
            <numerusform>%n people of {wave} noted as invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) · drag onto a wave</source>
        <translation>
            <numerusform>%n candidate · drag onto a wave</numerusform>
            <numerusform>%n candidates · drag onto a wave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s), next first</source>
        <translation>
            <numerusform>%n volunteer, next first</numerusform>
            <numerusform>%n volunteers, next first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all.</source>
        <translation>
            <numerusform>%n seat in all.</numerusform>
            <numerusform>%n seats in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) can be drawn.</source>
        <translation>
            <numerusform>%n volunteer can be drawn.</numerusform>
            <numerusform>%n volunteers can be drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to {wave}</source>
        <translation>
            <numerusform>%n person moved to {wave}</numerusform>
            <numerusform>%n people moved to {wave}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out of the waves</source>
        <translation>
            <numerusform>%n person taken out of the waves</numerusform>
            <numerusform>%n people taken out of the waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written to {name}.</source>
        <translation>
            <numerusform>%n reminder written to {name}.</numerusform>
            <numerusform>%n reminders written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to {name}.</source>
        <translation>
            <numerusform>%n post written to {name}.</numerusform>
            <numerusform>%n posts written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series has ended: %n post(s) deleted.</source>
        <translation>
            <numerusform>The series has ended: %n post deleted.</numerusform>
            <numerusform>The series has ended: %n posts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due before you usually come back</source>
        <translation>
            <numerusform>%n post is due before you usually come back</numerusform>
            <numerusform>%n posts are due before you usually come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of these posts: the server posts them, even if this computer is off.</source>
        <translation>
            <numerusform>For %n of these posts: the server posts it, even if this computer is off.</numerusform>
            <numerusform>For %n of these posts: the server posts them, even if this computer is off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s) have times in {zone}, such as {time}.</source>
        <translation>
            <numerusform>%n scheduled post has its time in {zone}: {time}.</numerusform>
            <numerusform>%n scheduled posts have times in {zone}, such as {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would be too late with that: they keep their instant.</source>
        <translation>
            <numerusform>%n post would be too late with that: it keeps its instant.</numerusform>
            <numerusform>%n posts would be too late with that: they keep their instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missed their time</source>
        <translation>
            <numerusform>%n post missed its time</numerusform>
            <numerusform>%n posts missed their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be sent</source>
        <translation>
            <numerusform>%n post will be sent</numerusform>
            <numerusform>%n posts will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n post(s)?</source>
        <translation>
            <numerusform>Leave out %n post?</numerusform>
            <numerusform>Leave out %n posts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left out</source>
        <translation>
            <numerusform>%n post left out</numerusform>
            <numerusform>%n posts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) for review:</source>
        <translation>
            <numerusform>%n post for review:</numerusform>
            <numerusform>%n posts for review:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none made.</source>
        <translation>
            <numerusform>%n change, not made.</numerusform>
            <numerusform>%n changes, none made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made; take them back with: plan shift --undo</source>
        <translation>
            <numerusform>%n change made; take it back with: plan shift --undo</numerusform>
            <numerusform>%n changes made; take them back with: plan shift --undo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would not go out like this.</source>
        <translation>
            <numerusform>%n post would not go out like this.</numerusform>
            <numerusform>%n posts would not go out like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the waiting list are in {wave} now.</source>
        <translation>
            <numerusform>%n person of the waiting list is in {wave} now.</numerusform>
            <numerusform>%n people of the waiting list are in {wave} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n message(s) a week for one audience</source>
        <translation>
            <numerusform>At most %n message a week for one audience</numerusform>
            <numerusform>At most %n messages a week for one audience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n channel(s) for one audience</source>
        <translation>
            <numerusform>At most %n channel for one audience</numerusform>
            <numerusform>At most %n channels for one audience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for approval and are due within two days.</source>
        <translation>
            <numerusform>%n post waits for approval and is due within two days.</numerusform>
            <numerusform>%n posts wait for approval and are due within two days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were not approved and are due within two days.</source>
        <translation>
            <numerusform>%n post was not approved and is due within two days.</numerusform>
            <numerusform>%n posts were not approved and are due within two days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are in already; the same file again goes on from there.</source>
        <translation>
            <numerusform>%n post are in already; the same file again goes on from there.</numerusform>
            <numerusform>%n posts are in already; the same file again goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the week of {day}; the campaign&apos;s budget of attention is {limit}.</source>
        <translation>
            <numerusform>%n message in the week of {day}; the campaign&apos;s budget of attention is {limit}.</numerusform>
            <numerusform>%n messages in the week of {day}; the campaign&apos;s budget of attention is {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n post(s) on {day}, more than its platform takes in a day.</source>
        <translation>
            <numerusform>{account}: %n post on {day}, more than its platform takes in a day.</numerusform>
            <numerusform>{account}: %n posts on {day}, more than its platform takes in a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n post(s) on {day} is a lot for those who read it.</source>
        <translation>
            <numerusform>{account}: %n post on {day} is a lot for those who read it.</numerusform>
            <numerusform>{account}: %n posts on {day} is a lot for those who read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wave} has %n seat(s) for {group}; others had a better place in the lot.</source>
        <translation>
            <numerusform>{wave} has %n seat for {group}; others had a better place in the lot.</numerusform>
            <numerusform>{wave} has %n seats for {group}; others had a better place in the lot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wave} has %n seat(s) for {group}; people who belong together were kept so.</source>
        <translation>
            <numerusform>{wave} has %n seat for {group}; people who belong together were kept so.</numerusform>
            <numerusform>{wave} has %n seats for {group}; people who belong together were kept so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go out at their time.</source>
        <translation>
            <numerusform>%n post goes out at its time.</numerusform>
            <numerusform>%n posts go out at their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay where they are until they say something else.</source>
        <translation>
            <numerusform>%n post stays where it is until it says something else.</numerusform>
            <numerusform>%n posts stay where they are until they say something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were changed after the review was made: send them again.</source>
        <translation>
            <numerusform>%n post was changed after the review was made: send it again.</numerusform>
            <numerusform>%n posts were changed after the review was made: send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The opening is on {day}; %n thing(s) moved.</source>
        <translation>
            <numerusform>The opening is on {day}; %n thing moved.</numerusform>
            <numerusform>The opening is on {day}; %n things moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) move</source>
        <translation>
            <numerusform>%n thing moves</numerusform>
            <numerusform>%n things move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) where it is</source>
        <translation>
            <numerusform>%n stays where it is</numerusform>
            <numerusform>%n stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for approval.</source>
        <translation>
            <numerusform>%n post waits for approval.</numerusform>
            <numerusform>%n posts wait for approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reviewer.</source>
        <translation>
            <numerusform>%n with a reviewer.</numerusform>
            <numerusform>%n with a reviewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were found: they count as published.</source>
        <translation>
            <numerusform>%n post was found: it counts as published.</numerusform>
            <numerusform>%n posts were found: they count as published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on by themselves.</source>
        <translation>
            <numerusform>%n post goes on by itself.</numerusform>
            <numerusform>%n posts go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were not found.</source>
        <translation>
            <numerusform>%n post was not found.</numerusform>
            <numerusform>%n posts were not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) could not be looked for.</source>
        <translation>
            <numerusform>%n post could not be looked for.</numerusform>
            <numerusform>%n posts could not be looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) serve no need</source>
        <translation>
            <numerusform>%n use case serves no need</numerusform>
            <numerusform>%n use cases serve no need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{department} (%n person(s))</source>
        <translation>
            <numerusform>{department} (%n person)</numerusform>
            <numerusform>{department} (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circle “{name}” holds %n person(s).</source>
        <translation>
            <numerusform>The circle “{name}” holds %n person.</numerusform>
            <numerusform>The circle “{name}” holds %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is kept; it names %n person(s).</source>
        <translation>
            <numerusform>The answer is kept; it names %n person.</numerusform>
            <numerusform>The answer is kept; it names %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) erased.</source>
        <translation>
            <numerusform>%n name erased.</numerusform>
            <numerusform>%n names erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are for “{name}”.</source>
        <translation>
            <numerusform>%n post is for “{name}”.</numerusform>
            <numerusform>%n posts are for “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meant for {who}: %n people</source>
        <translation>
            <numerusform>Meant for {who}: %n person</numerusform>
            <numerusform>Meant for {who}: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are external.</source>
        <translation>
            <numerusform>%n of them is external.</numerusform>
            <numerusform>%n of them are external.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left.</source>
        <translation>
            <numerusform>%n person left.</numerusform>
            <numerusform>%n people left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {floor} people for %n day(s) in a row.</source>
        <translation>
            <numerusform>At least {floor} people for %n day.</numerusform>
            <numerusform>At least {floor} people for %n days in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is named any more in %n message(s).</source>
        <translation>
            <numerusform>Nobody is named any more in %n message.</numerusform>
            <numerusform>Nobody is named any more in %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) noted as sent.</source>
        <translation>
            <numerusform>%n letter noted as sent.</numerusform>
            <numerusform>%n letters noted as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stay here.</source>
        <translation>
            <numerusform>%n letter stays here.</numerusform>
            <numerusform>%n letters stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) would be made.</source>
        <translation>
            <numerusform>%n letter would be made.</numerusform>
            <numerusform>%n letters would be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to {folder}.</source>
        <translation>
            <numerusform>%n letter written to {folder}.</numerusform>
            <numerusform>%n letters written to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent.</source>
        <translation>
            <numerusform>%n letter sent.</numerusform>
            <numerusform>%n letters sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s).</source>
        <translation>
            <numerusform>Noted for %n person.</numerusform>
            <numerusform>Noted for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %n removed</source>
        <translation>
            <numerusform>{what}: %n removed</numerusform>
            <numerusform>{what}: %n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased person(s) had come back with a backup and were erased again.</source>
        <translation>
            <numerusform>%n erased person had come back with a backup and was erased again.</numerusform>
            <numerusform>%n erased people had come back with a backup and were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of this workspace name the person.</source>
        <translation>
            <numerusform>%n text of this workspace names the person.</numerusform>
            <numerusform>%n texts of this workspace name the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) hold the person.</source>
        <translation>
            <numerusform>%n earlier backup holds the person.</numerusform>
            <numerusform>%n earlier backups hold the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent again %n time(s)</source>
        <translation>
            <numerusform>sent again once</numerusform>
            <numerusform>sent again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are still to go out by this account, or wait for a decision.</source>
        <translation>
            <numerusform>%n post is still to go out by this account, or waits for a decision.</numerusform>
            <numerusform>%n posts are still to go out by this account, or wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) named the person and no longer do.</source>
        <translation>
            <numerusform>%n text named the person and no longer does.</numerusform>
            <numerusform>%n texts named the person and no longer do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that are out name the person: take them down on their networks.</source>
        <translation>
            <numerusform>%n post that is out names the person: take it down on its network.</numerusform>
            <numerusform>%n posts that are out name the person: take them down on their networks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) were deleted.</source>
        <translation>
            <numerusform>%n earlier backup was deleted.</numerusform>
            <numerusform>%n earlier backups were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) still hold the person:</source>
        <translation>
            <numerusform>%n earlier backup still holds the person:</numerusform>
            <numerusform>%n earlier backups still hold the person:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) are behind with their missions.</source>
        <translation>
            <numerusform>%n tester is behind with their missions.</numerusform>
            <numerusform>%n testers are behind with their missions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) need their consent again before they are shown.</source>
        <translation>
            <numerusform>%n story needs its consent again before it is shown.</numerusform>
            <numerusform>%n stories need their consent again before they are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking issue(s) wait for an answer.</source>
        <translation>
            <numerusform>%n blocking issue waits for an answer.</numerusform>
            <numerusform>%n blocking issues wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to testers are late.</source>
        <translation>
            <numerusform>%n promise to testers is late.</numerusform>
            <numerusform>%n promises to testers are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may or may not have arrived.</source>
        <translation>
            <numerusform>%n letter may or may not have arrived.</numerusform>
            <numerusform>%n letters may or may not have arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mail server refused %n letter(s).</source>
        <translation>
            <numerusform>The mail server refused %n letter.</numerusform>
            <numerusform>The mail server refused %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were made: say when they are sent.</source>
        <translation>
            <numerusform>%n letter was made: say when it is sent.</numerusform>
            <numerusform>%n letters were made: say when they are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have not answered their invitation.</source>
        <translation>
            <numerusform>%n person has not answered their invitation.</numerusform>
            <numerusform>%n people have not answered their invitation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are due, but nothing sends them: no publisher is running.</source>
        <translation>
            <numerusform>%n letter is due, but nothing sends it: no publisher is running.</numerusform>
            <numerusform>%n letters are due, but nothing sends them: no publisher is running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait, and their e-mail account is no longer set up.</source>
        <translation>
            <numerusform>%n letter waits, and its e-mail account is no longer set up.</numerusform>
            <numerusform>%n letters wait, and their e-mail account is no longer set up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) still wait for an answer: they will get one.</source>
        <translation>
            <numerusform>%n more message still waits for an answer: it will get one.</numerusform>
            <numerusform>%n more messages still wait for an answer: they will get one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} (said %n time(s))</source>
        <translation>
            <numerusform>{text} (said %n time)</numerusform>
            <numerusform>{text} (said %n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) object to being counted in statistics.</source>
        <translation>
            <numerusform>%n person objects to being counted in statistics.</numerusform>
            <numerusform>%n people object to being counted in statistics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) keep erased people out of imports.</source>
        <translation>
            <numerusform>%n mark keeps erased people out of imports.</numerusform>
            <numerusform>%n marks keep erased people out of imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the campaign’s end</source>
        <translation>
            <numerusform>%n month after the campaign’s end</numerusform>
            <numerusform>%n months after the campaign’s end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n animator(s)</source>
        <translation>
            <numerusform>%n animator</numerusform>
            <numerusform>%n animators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) each at most</source>
        <translation>
            <numerusform>%n person each at most</numerusform>
            <numerusform>%n people each at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n draft(s)…</source>
        <translation>
            <numerusform>Save %n draft…</numerusform>
            <numerusform>Save %n drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n letter(s) to print…</source>
        <translation>
            <numerusform>Save %n letter to print…</numerusform>
            <numerusform>Save %n letters to print…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) on their way</source>
        <translation>
            <numerusform>%n letter on its way</numerusform>
            <numerusform>%n letters on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to {name}</source>
        <translation>
            <numerusform>%n letter written to {name}</numerusform>
            <numerusform>%n letters written to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
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
        <source>{names} and %n other(s)</source>
        <translation>
            <numerusform>{names} and %n other</numerusform>
            <numerusform>{names} and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be reminded now.</source>
        <translation>
            <numerusform>%n person may be reminded now.</numerusform>
            <numerusform>%n people may be reminded now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n reminder(s) sent.</source>
        <translation>
            <numerusform>Noted: %n reminder sent.</numerusform>
            <numerusform>Noted: %n reminders sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done by %n person(s): {mission}</source>
        <translation>
            <numerusform>Done by %n person: {mission}</numerusform>
            <numerusform>Done by %n people: {mission}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done after all by %n person(s): {mission}</source>
        <translation>
            <numerusform>Not done after all by %n person: {mission}</numerusform>
            <numerusform>Not done after all by %n people: {mission}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left the wave.</source>
        <translation>
            <numerusform>%n person left the wave.</numerusform>
            <numerusform>%n people left the wave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup(s) beside the workspace hold the person</source>
        <translation>
            <numerusform>%n earlier backup beside the workspace holds the person</numerusform>
            <numerusform>%n earlier backups beside the workspace hold the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name the person: the name is taken out of them.</source>
        <translation>
            <numerusform>%n text names the person: the name is taken out of it.</numerusform>
            <numerusform>%n texts name the person: the name is taken out of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) for it</source>
        <translation>
            <numerusform>%n post for it</numerusform>
            <numerusform>%n posts for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of known people are others in the file.</source>
        <translation>
            <numerusform>%n field of a known person is another in the file.</numerusform>
            <numerusform>%n fields of known people are others in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep what is stored.</source>
        <translation>
            <numerusform>%n keeps what is stored.</numerusform>
            <numerusform>%n keep what is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s): {state}</source>
        <translation>
            <numerusform>%n invitation: {state}</numerusform>
            <numerusform>%n invitations: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to be sent again</source>
        <translation>
            <numerusform>%n letter to be sent again</numerusform>
            <numerusform>%n letters to be sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) imported</source>
        <translation>
            <numerusform>%n answer imported</numerusform>
            <numerusform>%n answers imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be gone for good.</source>
        <translation>
            <numerusform>%n answer will be gone for good.</numerusform>
            <numerusform>%n answers will be gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept so far</source>
        <translation>
            <numerusform>%n answer kept so far</numerusform>
            <numerusform>%n answers kept so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} (%n not read)</source>
        <translation>
            <numerusform>{n} (%n not read)</numerusform>
            <numerusform>{n} (%n not read)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) for a circle are counted by circle, not listed.</source>
        <translation>
            <numerusform>%n post for a circle is counted by circle, not listed.</numerusform>
            <numerusform>%n posts for a circle are counted by circle, not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the next waves are to be invited, and no e-mail account is set up.</source>
        <translation>
            <numerusform>%n person of the next waves is to be invited, and no e-mail account is set up.</numerusform>
            <numerusform>%n people of the next waves are to be invited, and no e-mail account is set up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait to be sent.</source>
        <translation>
            <numerusform>%n letter waits to be sent.</numerusform>
            <numerusform>%n letters wait to be sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
