<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>overdue for more than %n day(s)</source>
        <translation>
            <numerusform>overdue for more than %n day</numerusform>
            <numerusform>overdue for more than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no reading for %n day(s)</source>
        <translation>
            <numerusform>no reading for %n day</numerusform>
            <numerusform>no reading for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meter verification due within %n day(s)</source>
        <translation>
            <numerusform>meter verification due within %n day</numerusform>
            <numerusform>meter verification due within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModemText</name>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>%n attempt left.</numerusform>
            <numerusform>%n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::AccountSide</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n decimal(s), in %2</source>
        <translation>
            <numerusform>%1 and %n decimal, in %2</numerusform>
            <numerusform>%1 and %n decimals, in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::CheckScreen</name>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n reading waits</numerusform>
            <numerusform>%n readings wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::ConversationsScreen</name>
    <message numerus="yes">
        <source>%n conversation(s) wait</source>
        <translation>
            <numerusform>%n conversation waits</numerusform>
            <numerusform>%n conversations wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::DayTiles</name>
    <message numerus="yes">
        <source>%n payment(s) booked</source>
        <translation>
            <numerusform>%n payment booked</numerusform>
            <numerusform>%n payments booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) held</source>
        <translation>
            <numerusform>%n reading held</numerusform>
            <numerusform>%n readings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of the last %n answer(s)</source>
        <translation>
            <numerusform>of the last answer</numerusform>
            <numerusform>median of the last %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::FilesModel</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::MappingDialog</name>
    <message numerus="yes">
        <source>%n payment(s) came in, %1.</source>
        <translation>
            <numerusform>%n payment came in, %1.</numerusform>
            <numerusform>%n payments came in, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::NavigationButton</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::PaymentsImportDialog</name>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n payment, %1</numerusform>
            <numerusform>%n payments, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), not booked again</source>
        <translation>
            <numerusform>%n payment, not booked again</numerusform>
            <numerusform>%n payments, not booked again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::PinDialog</name>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>%n attempt left.</numerusform>
            <numerusform>%n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::SmsEdit</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 make it dearer: %n message(s) without them</source>
        <translation>
            <numerusform>%1 make it dearer: %n message without them</numerusform>
            <numerusform>%1 make it dearer: %n messages without them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::StatusLine</name>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n message waits to be sent</numerusform>
            <numerusform>%n messages wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::TariffsModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::ThreadPane</name>
    <message numerus="yes">
        <source>and %n more account(s)</source>
        <translation>
            <numerusform>and %n more account</numerusform>
            <numerusform>and %n more accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::ThreadsModel</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
</TS>
