<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AccountChangeText</name>
    <message>
        <source>There is no account %1 any more.</source>
        <translation>A conta %1 já não existe.</translation>
    </message>
    <message>
        <source>Contador knows no fact “%1”.</source>
        <translation>O Contador não conhece o dado «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be: write a number that is not negative.</source>
        <translation>%1 não pode ser: escreva um número que não seja negativo.</translation>
    </message>
    <message>
        <source>%1 cannot be counted: write a whole number.</source>
        <translation>%1 não se conta: escreva um número inteiro.</translation>
    </message>
    <message>
        <source>The account has no such service: %1.</source>
        <translation>A conta não tem este serviço: %1.</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Diga a partir de que dia.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>Say why: it stays beside the change.</source>
        <translation>Diga porquê: fica junto da alteração.</translation>
    </message>
    <message>
        <source>Say what shows it: a certificate, a letter, who saw it.</source>
        <translation>Diga o que o comprova: um atestado, uma carta, quem o viu.</translation>
    </message>
    <message>
        <source>Say how you know that the phone is the holder&apos;s: who texts from it is told what is owed.</source>
        <translation>Diga como sabe que o telefone é do titular: quem escreve dele fica a saber o que se deve.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Write it as it is dialled, or with + and the country.</source>
        <translation>«%1» não é um número de telefone. Escreva-o como se marca, ou com + e o país.</translation>
    </message>
    <message>
        <source>It is so already on that day: nothing has been changed.</source>
        <translation>Nesse dia já é assim: nada foi alterado.</translation>
    </message>
    <message>
        <source>That has ended already. Open the account again to see it as it is now.</source>
        <translation>Isso já terminou. Abra a conta de novo para a ver como está agora.</translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>There is no account with this number.</source>
        <translation>Não existe nenhuma conta com este número.</translation>
    </message>
    <message>
        <source>Balance: %1 (overdue %2, not yet due %3)</source>
        <translation>Saldo: %1 (vencido %2, por vencer %3)</translation>
    </message>
    <message>
        <source>Phone: %1 (%2)</source>
        <translation>Telefone: %1 (%2)</translation>
    </message>
    <message>
        <source>Meter: %1, %2, tariff %3</source>
        <translation>Contador: %1, %2, tarifário %3</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensagem %1</translation>
    </message>
    <message>
        <source>In dispute, not asked for meanwhile: %1</source>
        <translation>Em reclamação, não exigido entretanto: %1</translation>
    </message>
</context>
<context>
    <name>AccountRecordsCommand</name>
    <message>
        <source>Kept.</source>
        <translation>Registado.</translation>
    </message>
    <message>
        <source>--date wants a day such as 2026-03-31.</source>
        <translation>--date pede um dia, por exemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>The account has no such service.</source>
        <translation>A conta não tem esse serviço.</translation>
    </message>
    <message>
        <source>An empty note says nothing.</source>
        <translation>Uma nota vazia não diz nada.</translation>
    </message>
    <message>
        <source>A hold is one of: dispute, complaint, plan.</source>
        <translation>Uma suspensão é uma de: dispute, complaint, plan.</translation>
    </message>
    <message>
        <source>--reason is needed: it stands beside the hold.</source>
        <translation>Falta --reason: fica junto da suspensão.</translation>
    </message>
    <message>
        <source>The account has no open hold of this number.</source>
        <translation>A conta não tem nenhuma suspensão aberta com este número.</translation>
    </message>
    <message>
        <source>A status is one of: active, suspended, closed, in_court.</source>
        <translation>Um estado é um de: active, suspended, closed, in_court.</translation>
    </message>
    <message>
        <source>--reason is needed: it stands beside the status.</source>
        <translation>Falta --reason: fica junto do estado.</translation>
    </message>
    <message>
        <source>A fact is one of: %1.</source>
        <translation>Um facto é um de: %1.</translation>
    </message>
    <message>
        <source>This fact is a number that is not negative, such as 4 or 82.5.</source>
        <translation>Este facto é um número não negativo, por exemplo 4 ou 82.5.</translation>
    </message>
    <message>
        <source>--service is needed: this is a fact of the contract of one service.</source>
        <translation>Falta --service: este é um facto do contrato de um serviço.</translation>
    </message>
    <message>
        <source>The statement of the account shows the code %1.</source>
        <translation>O extrato da conta mostra o código %1.</translation>
    </message>
</context>
<context>
    <name>AccountSort</name>
    <message>
        <source>by number</source>
        <translation>por número</translation>
    </message>
    <message>
        <source>by holder</source>
        <translation>por titular</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>por morada</translation>
    </message>
    <message>
        <source>by balance</source>
        <translation>por saldo</translation>
    </message>
    <message>
        <source>by overdue amount</source>
        <translation>por valor vencido</translation>
    </message>
    <message>
        <source>by last reading</source>
        <translation>por última leitura</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Eletricidade</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gás</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>Água quente</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>Saneamento</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Meter reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Control reading</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Estorno</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Mora</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>Plano de pagamento</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abatido</translation>
    </message>
    <message>
        <source>From the contract file</source>
        <translation>Do ficheiro de contratos</translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation>Registado ao balcão</translation>
    </message>
    <message>
        <source>It has more digits than the meter: the decimals may have been included.</source>
        <translation>Tem mais algarismos do que o contador: as casas decimais podem ter sido incluídas.</translation>
    </message>
    <message>
        <source>It has more decimals than the meter: ask for the number again.</source>
        <translation>Tem mais casas decimais do que o contador: peça o número de novo.</translation>
    </message>
    <message>
        <source>Its date is in the future: check the date.</source>
        <translation>A data é futura: confirme-a.</translation>
    </message>
    <message>
        <source>It is older than the reading before: check the date.</source>
        <translation>É mais antiga do que a leitura anterior: confirme a data.</translation>
    </message>
    <message>
        <source>It is lower than the reading before: check the digits, and whether the meter was changed.</source>
        <translation>É inferior à leitura anterior: confirme os algarismos e se o contador foi substituído.</translation>
    </message>
    <message>
        <source>It is far above the usual consumption: wait for the confirmation, and think of a leak.</source>
        <translation>Está muito acima do consumo habitual: aguarde a confirmação e pense numa fuga.</translation>
    </message>
    <message>
        <source>It cannot be priced: there is no tariff for this meter at that time.</source>
        <translation>Não é possível calcular o valor: não há tarifário para este contador nessa data.</translation>
    </message>
    <message>
        <source>It cannot be priced: the tariff file has an error.</source>
        <translation>Não é possível calcular o valor: o ficheiro do tarifário tem um erro.</translation>
    </message>
    <message>
        <source>No household uses that much: he was asked to look again. Check the meter if he insists.</source>
        <translation>Nenhuma casa gasta tanto: pediu-se ao consumidor que voltasse a ver. Verifique o contador se ele insistir.</translation>
    </message>
    <message>
        <source>The multiplier kept for this meter cannot be right: compare it with the nameplate.</source>
        <translation>O multiplicador registado para este contador não pode estar certo: compare-o com a chapa de características.</translation>
    </message>
    <message>
        <source>It is lower than our own control reading: have the meter looked at again.</source>
        <translation>É inferior à nossa própria leitura de controlo: mande verificar de novo o contador.</translation>
    </message>
    <message>
        <source>The meter cannot measure that much in that time: check the digits, then the meter.</source>
        <translation>O contador não consegue medir tanto nesse tempo: verifique os algarismos e depois o contador.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetria</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Text from another number</source>
        <translation>Mensagem de outro número</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Não conta</translation>
    </message>
    <message>
        <source>That meter was not installed on that day: check the serial number and the date.</source>
        <translation>Esse contador não estava instalado nesse dia: verifique o número de série e a data.</translation>
    </message>
    <message>
        <source>Two registers seem to have been read the wrong way round: ask which value is of which.</source>
        <translation>Dois registos parecem ter sido lidos trocados: pergunte que valor é de qual.</translation>
    </message>
    <message>
        <source>The registers do not add up to the total of the meter: have it looked at.</source>
        <translation>Os registos não somam o total do contador: mande vê-lo.</translation>
    </message>
    <message>
        <source>It came from a number that no contract names: ask the holder before accepting it.</source>
        <translation>Veio de um número que nenhum contrato indica: pergunte ao titular antes de a aceitar.</translation>
    </message>
    <message>
        <source>Bound by the code of a statement</source>
        <translation>Associado pelo código de um extrato</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Algarismos a mais</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Casas decimais a mais</translation>
    </message>
    <message>
        <source>Wrong multiplier</source>
        <translation>Multiplicador errado</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Data no futuro</translation>
    </message>
    <message>
        <source>Older than the last one</source>
        <translation>Mais antiga que a última</translation>
    </message>
    <message>
        <source>Below our control</source>
        <translation>Abaixo do nosso controlo</translation>
    </message>
    <message>
        <source>Lower than before</source>
        <translation>Inferior à anterior</translation>
    </message>
    <message>
        <source>More than it measures</source>
        <translation>Mais do que ele mede</translation>
    </message>
    <message>
        <source>Far too much</source>
        <translation>Muito acima do possível</translation>
    </message>
    <message>
        <source>Unusually high</source>
        <translation>Acima do habitual</translation>
    </message>
    <message>
        <source>Meter not there</source>
        <translation>Contador não instalado</translation>
    </message>
    <message>
        <source>Registers swapped</source>
        <translation>Registos trocados</translation>
    </message>
    <message>
        <source>Sum differs</source>
        <translation>A soma não bate</translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation>Telefone desconhecido</translation>
    </message>
    <message>
        <source>No tariff</source>
        <translation>Sem tarifa</translation>
    </message>
    <message>
        <source>Tariff has an error</source>
        <translation>Tarifa com erro</translation>
    </message>
</context>
<context>
    <name>AddendumCommand</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>O ficheiro não se consegue escrever: %1</translation>
    </message>
    <message>
        <source>This phone speaks for other accounts too: %1.</source>
        <translation>Este telefone também fala por outras contas: %1.</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ontem às %1</translation>
    </message>
</context>
<context>
    <name>BooksCloseCommand</name>
    <message>
        <source>Name the last closed day, such as 2026-03-31.</source>
        <translation>Indique o último dia fechado, por exemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>Only days that are over can be closed.</source>
        <translation>Só se podem fechar dias que já passaram.</translation>
    </message>
    <message>
        <source>The books are closed to a later day already, and what is closed stays closed.</source>
        <translation>As contas já estão fechadas até um dia posterior, e o que está fechado assim fica.</translation>
    </message>
    <message>
        <source>Closed through %1: a correction of what was charged until then becomes a note of its own.</source>
        <translation>Fechado até %1: uma correção do que foi faturado até então passa a ser uma nota à parte.</translation>
    </message>
</context>
<context>
    <name>BooksText</name>
    <message>
        <source>Entry %1 does not add up to nothing.</source>
        <translation>O lançamento %1 não soma zero.</translation>
    </message>
    <message>
        <source>What is open of entry %1 is not its amount less what was paid of it.</source>
        <translation>O que está em aberto do lançamento %1 não é o seu valor menos o que dele foi pago.</translation>
    </message>
    <message>
        <source>More was paid of entry %1 than it has.</source>
        <translation>Foi pago mais do lançamento %1 do que ele tem.</translation>
    </message>
    <message>
        <source>The books are not sound. Stop booking, and restore the latest copy from before.</source>
        <translation>A contabilidade não está certa. Pare os lançamentos e reponha a última cópia anterior.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Danger</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <translation>Quer que liguem</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Quer uma pessoa</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Not the holder</source>
        <translation>Não é o titular</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Fraud?</source>
        <translation>Burla?</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>Doubted reading</source>
        <translation>Leitura duvidosa</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não percebida</translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation>Telefone desconhecido</translation>
    </message>
    <message>
        <source>Previous reading</source>
        <translation>Leitura anterior</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Would be plausible</source>
        <translation>Seria plausível</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Ligar para</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Em dívida</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>assumido</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Settled by itself</source>
        <translation>Resolvido por si</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lida em</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dívida</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>ClerkReply</name>
    <message>
        <source>There is nothing to send: write a text first.</source>
        <translation>Não há nada para enviar: escreva primeiro um texto.</translation>
    </message>
    <message>
        <source>The text is too long for a text message: shorten it, or call.</source>
        <translation>O texto é demasiado longo para um SMS: encurte-o, ou telefone.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this sender: it is not a phone number.</source>
        <translation>Não se pode enviar nada a este remetente: não é um número de telefone.</translation>
    </message>
    <message>
        <source>Something was said since you opened this: read it, then send again. Your text is kept.</source>
        <translation>Alguém escreveu depois de ter aberto a conversa: leia, e envie outra vez. O seu texto está guardado.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>sqlite:/path/file.db or postgresql://user@host:port/name.</source>
        <translation>sqlite:/caminho/ficheiro.db ou postgresql://utilizador@servidor:porta/nome.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Responder em JSON.</translation>
    </message>
    <message>
        <source>The clock for this call, ISO 8601 with its offset or Z.</source>
        <translation>A hora a usar nesta chamada, ISO 8601 com o desvio ou Z.</translation>
    </message>
    <message>
        <source>Who does it; stands in what is written.</source>
        <translation>Quem o faz; fica no que for escrito.</translation>
    </message>
    <message>
        <source>A folder of tariff files, searched before the shipped ones.</source>
        <translation>Pasta de tarifários, procurada antes dos que vêm com o programa.</translation>
    </message>
    <message>
        <source>“demo”, or a file of settings.</source>
        <translation>«demo», ou um ficheiro de definições.</translation>
    </message>
    <message>
        <source>Country of the phone numbers, such as PT.</source>
        <translation>País dos números de telefone, por exemplo PT.</translation>
    </message>
    <message>
        <source>Such as EUR.</source>
        <translation>Por exemplo EUR.</translation>
    </message>
    <message>
        <source>Of the answers where an account names none, such as pt_PT.</source>
        <translation>Das respostas quando a conta não indica nenhuma, por exemplo pt_PT.</translation>
    </message>
    <message>
        <source>Such as Europe/Lisbon.</source>
        <translation>Por exemplo Europe/Lisbon.</translation>
    </message>
    <message>
        <source>Name of the utility, as consumers read it.</source>
        <translation>Nome da entidade, tal como os consumidores o leem.</translation>
    </message>
    <message>
        <source>Who sets it up; stands in what is written.</source>
        <translation>Quem faz a instalação; fica no que for escrito.</translation>
    </message>
    <message>
        <source>Only show what would happen.</source>
        <translation>Mostrar apenas o que aconteceria.</translation>
    </message>
    <message>
        <source>Serial port of a modem; may be given several times.</source>
        <translation>Porta série de um modem; pode ser indicada várias vezes.</translation>
    </message>
    <message>
        <source>File with the PIN of the SIM card.</source>
        <translation>Ficheiro com o PIN do cartão SIM.</translation>
    </message>
    <message>
        <source>End when nothing is left to answer or to send.</source>
        <translation>Terminar quando já não houver nada para responder nem para enviar.</translation>
    </message>
    <message>
        <source>What he writes.</source>
        <translation>O que o consumidor escreve.</translation>
    </message>
    <message>
        <source>Which command? These are known:</source>
        <translation>Que comando? Os que existem são:</translation>
    </message>
    <message>
        <source>--%1 does not belong here: %2</source>
        <translation>--%1 não se usa aqui: %2</translation>
    </message>
    <message>
        <source>--at wants a time such as 2026-11-25T10:15:00Z.</source>
        <translation>--at pede uma hora como 2026-11-25T10:15:00Z.</translation>
    </message>
    <message>
        <source>Contador for scripts, headless desks and support.</source>
        <translation>O Contador para scripts, postos sem ecrã e apoio técnico.</translation>
    </message>
    <message>
        <source>PDUs come without the service centre field.</source>
        <translation>As PDU vêm sem o campo do centro de serviço.</translation>
    </message>
    <message>
        <source>Refuse PDUs other than deliver, submit or status-report.</source>
        <translation>Recusar PDU que não sejam deliver, submit ou status-report.</translation>
    </message>
    <message>
        <source>Number of the consumer; for a tariff, the day of the earlier reading.</source>
        <translation>Número do consumidor; num tarifário, o dia da leitura anterior.</translation>
    </message>
    <message>
        <source>The day of the later reading.</source>
        <translation>O dia da leitura seguinte.</translation>
    </message>
    <message>
        <source>What was used, such as 12.5.</source>
        <translation>O consumo, por exemplo 12.5.</translation>
    </message>
    <message>
        <source>Persons in the dwelling.</source>
        <translation>Pessoas na habitação.</translation>
    </message>
    <message>
        <source>Its area in m².</source>
        <translation>A área em m².</translation>
    </message>
    <message>
        <source>Its heated area in m².</source>
        <translation>A área aquecida em m².</translation>
    </message>
    <message>
        <source>Dwellings behind the meter.</source>
        <translation>Fogos servidos pelo contador.</translation>
    </message>
    <message>
        <source>Taps, radiators, lamps.</source>
        <translation>Torneiras, radiadores, lâmpadas.</translation>
    </message>
    <message>
        <source>Of the meter, in mm.</source>
        <translation>Do contador, em mm.</translation>
    </message>
    <message>
        <source>Contracted, in kVA.</source>
        <translation>Contratada, em kVA.</translation>
    </message>
    <message>
        <source>Of the gas, in MJ/m³.</source>
        <translation>Do gás, em MJ/m³.</translation>
    </message>
    <message>
        <source>Of the gas meter.</source>
        <translation>Do contador de gás.</translation>
    </message>
    <message>
        <source>Used in twelve months.</source>
        <translation>Consumo em doze meses.</translation>
    </message>
    <message>
        <source>To other prices, such as social; may be given several times.</source>
        <translation>A outros preços, por exemplo social; pode repetir-se.</translation>
    </message>
    <message>
        <source>A file that says how the columns of the table are called.</source>
        <translation>Um ficheiro que diz como se chamam as colunas da tabela.</translation>
    </message>
    <message>
        <source>The code of a register; for a tariff what it used, such as T1=120, and several times.</source>
        <translation>O código de um registo; num tarifário, o que consumiu, por exemplo T1=120, e várias vezes.</translation>
    </message>
    <message>
        <source>Serial number of the meter.</source>
        <translation>Número de série do contador.</translation>
    </message>
    <message>
        <source>The day it is of; today without it.</source>
        <translation>O dia a que diz respeito; sem isto, hoje.</translation>
    </message>
    <message>
        <source>Who read the meter: office, phone, field or control.</source>
        <translation>Quem leu o contador: office, phone, field ou control.</translation>
    </message>
    <message>
        <source>An unusual value was looked at again and is right.</source>
        <translation>Um valor invulgar foi visto de novo e está certo.</translation>
    </message>
    <message>
        <source>Why; it stays on record.</source>
        <translation>O motivo; fica registado.</translation>
    </message>
    <message>
        <source>Of the file that is written: csv, xlsx or json.</source>
        <translation>Do ficheiro que se escreve: csv, xlsx ou json.</translation>
    </message>
    <message>
        <source>How many, a month apart.</source>
        <translation>Quantas, com um mês de intervalo.</translation>
    </message>
    <message>
        <source>The day on which the first instalment is due.</source>
        <translation>O dia em que vence a primeira prestação.</translation>
    </message>
    <message>
        <source>Of one service only, such as water.</source>
        <translation>Só de um serviço, como water.</translation>
    </message>
    <message>
        <source>Of the payment: the same one is booked once.</source>
        <translation>Do pagamento: a mesma só se lança uma vez.</translation>
    </message>
    <message>
        <source>Of a Multibanco reference, five digits.</source>
        <translation>De uma referência Multibanco, cinco algarismos.</translation>
    </message>
    <message>
        <source>From now on no more.</source>
        <translation>De agora em diante, não.</translation>
    </message>
    <message>
        <source>What the old meter showed at last; T1=5230 for one of several registers.</source>
        <translation>O que o contador antigo marcava no fim; T1=5230 para um de vários registos.</translation>
    </message>
    <message>
        <source>Serial number of the new meter.</source>
        <translation>Número de série do contador novo.</translation>
    </message>
    <message>
        <source>What the new meter showed at first; 0 without it.</source>
        <translation>O que o contador novo marcava no início; sem isto, 0.</translation>
    </message>
    <message>
        <source>Whole digits of the new meter; as the old one without it.</source>
        <translation>Algarismos inteiros do contador novo; sem isto, como o antigo.</translation>
    </message>
    <message>
        <source>Decimals of the new meter; as the old one without it.</source>
        <translation>Casas decimais do contador novo; sem isto, como o antigo.</translation>
    </message>
    <message>
        <source>Of the nameplate of the new meter.</source>
        <translation>Da placa do contador novo.</translation>
    </message>
    <message>
        <source>With each step of how an amount was found.</source>
        <translation>Com cada passo de como se chegou a um valor.</translation>
    </message>
    <message>
        <source>The reply may take more than one SMS.</source>
        <translation>A resposta pode ocupar mais de um SMS.</translation>
    </message>
    <message>
        <source>What the holder wants to be told of: service,payment_receipt,relation,marketing.</source>
        <translation>De que o titular quer ser informado: service,payment_receipt,relation,marketing.</translation>
    </message>
    <message>
        <source>How the holder was known.</source>
        <translation>Como se soube que era o titular.</translation>
    </message>
    <message>
        <source>Where the signed sheet is kept.</source>
        <translation>Onde está guardada a folha assinada.</translation>
    </message>
    <message>
        <source>Only those to be confirmed again.</source>
        <translation>Só os que há que confirmar de novo.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>The file with the PIN cannot be read: %1</source>
        <translation>Não é possível ler o ficheiro com o PIN: %1</translation>
    </message>
</context>
<context>
    <name>DayPicture</name>
    <message>
        <source>Signal in dBm</source>
        <translation>Sinal em dBm</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Texts per hour</source>
        <translation>Mensagens por hora</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À espera de envio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
</context>
<context>
    <name>DebtsCommand</name>
    <message>
        <source>A day is written like 2026-11-25.</source>
        <translation>Um dia escreve-se como 2026-11-25.</translation>
    </message>
    <message>
        <source>There is no account with this number.</source>
        <translation>Não há conta com este número.</translation>
    </message>
    <message>
        <source>Account %1, plan of %2: %3</source>
        <translation>Conta %1, plano de %2: %3</translation>
    </message>
    <message>
        <source>Not yet due: %1</source>
        <translation>Ainda por vencer: %1</translation>
    </message>
    <message>
        <source>%1 to %2 days overdue: %3</source>
        <translation>Vencido há %1 a %2 dias: %3</translation>
    </message>
    <message>
        <source>%1 days and more: %2</source>
        <translation>Há %1 dias ou mais: %2</translation>
    </message>
    <message>
        <source>Without a due date: %1</source>
        <translation>Sem data de vencimento: %1</translation>
    </message>
    <message>
        <source>Paid in advance: %1</source>
        <translation>Pago por adiantado: %1</translation>
    </message>
    <message>
        <source>Debts: %1. Penalties: %2.</source>
        <translation>Dívidas: %1. Juros e multas: %2.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Ensaio: nada foi escrito.</translation>
    </message>
    <message>
        <source>No plan was ever agreed for this account.</source>
        <translation>Nunca foi combinado um plano para esta conta.</translation>
    </message>
    <message>
        <source>Plans that ended: %1.</source>
        <translation>Planos terminados: %1.</translation>
    </message>
    <message>
        <source>Say why with --reason: it stays on record.</source>
        <translation>Diga porquê com --reason: fica registado.</translation>
    </message>
    <message>
        <source>No plan of this account runs.</source>
        <translation>Não corre nenhum plano desta conta.</translation>
    </message>
    <message>
        <source>In dispute: %1</source>
        <translation>Em contestação: %1</translation>
    </message>
</context>
<context>
    <name>DebtsText</name>
    <message>
        <source>Nothing is owed that a plan could cover.</source>
        <translation>Não há dívida que um plano possa abranger.</translation>
    </message>
    <message>
        <source>A plan of this account runs already: end it first.</source>
        <translation>Já corre um plano desta conta: termine-o primeiro.</translation>
    </message>
    <message>
        <source>The rules of the country do not allow so many instalments, or there is none.</source>
        <translation>As regras do país não permitem tantas prestações, ou não há nenhuma.</translation>
    </message>
    <message>
        <source>Each instalment would be too small: agree fewer of them.</source>
        <translation>Cada prestação seria demasiado pequena: combine menos prestações.</translation>
    </message>
    <message>
        <source>The first instalment would be due in the past: choose a later day.</source>
        <translation>A primeira prestação venceria no passado: escolha um dia posterior.</translation>
    </message>
    <message>
        <source>Penalties are asked up to today, not for days to come.</source>
        <translation>Os juros contam até hoje, não por dias que ainda hão de vir.</translation>
    </message>
    <message>
        <source>For this country no penalty rules are known: nothing was booked.</source>
        <translation>Não se conhecem regras de mora para este país: nada foi lançado.</translation>
    </message>
    <message>
        <source>Penalties begin on a working day here, and the holidays of this country are not known.</source>
        <translation>Aqui a mora começa num dia útil, e não se conhecem os feriados deste país.</translation>
    </message>
    <message>
        <source>%1 % a day</source>
        <translation>%1 % ao dia</translation>
    </message>
    <message>
        <source>%1 % in 30 days</source>
        <translation>%1 % em 30 dias</translation>
    </message>
    <message>
        <source>%1 % a year of 365 days</source>
        <translation>%1 % ao ano de 365 dias</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Paid as agreed</source>
        <translation>Pago como combinado</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Quebrado</translation>
    </message>
    <message>
        <source>Ended by a clerk</source>
        <translation>Terminado no balcão</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>paid as agreed</source>
        <translation>pago como combinado</translation>
    </message>
    <message>
        <source>broken: an instalment was not paid, and the debts are as they were before</source>
        <translation>quebrado: uma prestação não foi paga e as dívidas voltam a ser as anteriores</translation>
    </message>
    <message>
        <source>ended by a clerk: the debts are as they were before</source>
        <translation>terminado por um funcionário: as dívidas voltam a ser as anteriores</translation>
    </message>
    <message>
        <source>Once, on the first day late: %1 % of what is open.</source>
        <translation>Uma vez, no primeiro dia de atraso: %1 % do que está em dívida.</translation>
    </message>
    <message>
        <source>%1 of the rate of the central bank a day</source>
        <translation>%1 da taxa do banco central ao dia</translation>
    </message>
    <message>
        <source>From day %1 late: %2 of what is open.</source>
        <translation>A partir do dia %1 de atraso: %2 do que está em dívida.</translation>
    </message>
    <message>
        <source>Interest at most %1 % of the debt.</source>
        <translation>Juros no máximo até %1 % da dívida.</translation>
    </message>
    <message>
        <source>The first day late is the first working day after the last day to pay.</source>
        <translation>O primeiro dia de atraso é o primeiro dia útil depois do fim do prazo.</translation>
    </message>
    <message>
        <source>The first day late is the day after the last day to pay.</source>
        <translation>O primeiro dia de atraso é o dia seguinte ao fim do prazo.</translation>
    </message>
    <message>
        <source>No penalty on a penalty; days of a dispute or of a plan cost nothing.</source>
        <translation>Não há juros sobre juros; os dias de uma contestação ou de um plano não custam nada.</translation>
    </message>
    <message>
        <source>At most %1 instalments, a month apart, without interest.</source>
        <translation>No máximo %1 prestações mensais, sem juros.</translation>
    </message>
    <message>
        <source>Each at least %1.</source>
        <translation>Cada uma de pelo menos %1.</translation>
    </message>
    <message>
        <source>An instalment may be %1 days late before the plan is broken.</source>
        <translation>Uma prestação pode atrasar-se %1 dias antes de o plano se quebrar.</translation>
    </message>
    <message>
        <source>%1 to %2 days overdue</source>
        <translation>%1 a %2 dias de atraso</translation>
    </message>
    <message>
        <source>%1 days overdue and more</source>
        <translation>%1 ou mais dias de atraso</translation>
    </message>
</context>
<context>
    <name>DisciplineCommand</name>
    <message>
        <source>%1: billed %2 in %3 bills; paid in time %4, late %5; open %6, of it overdue %7. In time: %8 of %9 bills.</source>
        <translation>%1: faturado %2 em %3 faturas; pago no prazo %4, com atraso %5; por pagar %6, dos quais vencidos %7. No prazo: %8 de %9 faturas.</translation>
    </message>
    <message>
        <source>Came in: %1 in %2 payments, %3 of what was billed.</source>
        <translation>Recebido: %1 em %2 pagamentos, %3 do que foi faturado.</translation>
    </message>
    <message>
        <source>A day is written like 2026-11-25; the whole month that holds it is told.</source>
        <translation>Um dia escreve-se 2026-11-25; conta-se todo o mês desse dia.</translation>
    </message>
    <message>
        <source>--from comes before --to.</source>
        <translation>--from vem antes de --to.</translation>
    </message>
    <message>
        <source>Nothing was billed and nothing came in.</source>
        <translation>Nada foi faturado e nada foi recebido.</translation>
    </message>
    <message>
        <source>No share is told of fewer than %1 bills.</source>
        <translation>Não se dá percentagem de menos de %1 faturas.</translation>
    </message>
</context>
<context>
    <name>EnrolmentText</name>
    <message>
        <source>There is no account with this number.</source>
        <translation>Não há conta com este número.</translation>
    </message>
    <message>
        <source>“%1” is no phone number: type it as one dials it, with the code of the country where it is another.</source>
        <translation>«%1» não é número de telefone: escreva-o como se marca, com o indicativo se for de outro país.</translation>
    </message>
    <message>
        <source>%1 is a line at home: no text arrives there. Ask for a mobile number.</source>
        <translation>%1 é um telefone fixo: lá não chegam mensagens. Peça um número de telemóvel.</translation>
    </message>
    <message>
        <source>%1 is enrolled for this account already. To have another sheet signed, end that one first.</source>
        <translation>%1 já está inscrito nesta conta. Para assinar outra folha, termine primeiro essa.</translation>
    </message>
    <message>
        <source>Nobody can be told of “%1”. It is one of: %2.</source>
        <translation>Ninguém pode ser informado de «%1». É um de: %2.</translation>
    </message>
    <message>
        <source>There is no contract text in the language “%1”: choose another one.</source>
        <translation>Não há texto de contrato na língua «%1»: escolha outra.</translation>
    </message>
    <message>
        <source>The text %1 was printed with another wording before: a changed text needs a file with the next number.</source>
        <translation>O texto %1 já foi impresso com outra redação: um texto alterado precisa de um ficheiro com o número seguinte.</translation>
    </message>
    <message>
        <source>There is no addendum of this number.</source>
        <translation>Não há aditamento com este número.</translation>
    </message>
    <message>
        <source>This sheet was signed already, or has ended: prepare a new one.</source>
        <translation>Esta folha já foi assinada, ou terminou: prepare uma nova.</translation>
    </message>
    <message>
        <source>Only what is signed and in force can be confirmed.</source>
        <translation>Só se confirma o que está assinado e em vigor.</translation>
    </message>
    <message>
        <source>Write how you know that it is the holder: “citizen card seen at the desk”.</source>
        <translation>Escreva como sabe que é o titular: «cartão de cidadão visto ao balcão».</translation>
    </message>
    <message>
        <source>Write why: it stays on record.</source>
        <translation>Escreva porquê: fica registado.</translation>
    </message>
    <message>
        <source>This addendum has ended already.</source>
        <translation>Este aditamento já terminou.</translation>
    </message>
    <message>
        <source>prepared, not signed</source>
        <translation>preparado, por assinar</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>bills, works and checks of the meter</source>
        <translation>faturas, obras e verificações do contador</translation>
    </message>
    <message>
        <source>each payment received</source>
        <translation>cada pagamento recebido</translation>
    </message>
    <message>
        <source>greetings</source>
        <translation>saudações</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>ofertas</translation>
    </message>
    <message>
        <source>This phone is being asked something else just now: try again in a quarter of an hour.</source>
        <translation>Está-se a perguntar outra coisa a este telefone: tente de novo daqui a um quarto de hora.</translation>
    </message>
</context>
<context>
    <name>EstimateCommand</name>
    <message>
        <source>--to wants the day up to which use is estimated, such as 2026-03-31.</source>
        <translation>--to pede o dia até ao qual se estima o consumo, por exemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>The account has no such meter or register: look at `account show`.</source>
        <translation>A conta não tem esse contador ou registo: veja em `account show`.</translation>
    </message>
    <message>
        <source>%1 %2: estimated at %3, used %4, charged %5.</source>
        <translation>%1 %2: estimativa %3, consumo %4, faturado %5.</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca lido</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>What is to be exported? These are known: %1</source>
        <translation>O que se há de exportar? Conhecem-se estes: %1</translation>
    </message>
    <message>
        <source>--format wants csv, xlsx or json.</source>
        <translation>--format quer csv, xlsx ou json.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não é possível escrever o ficheiro: %1</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 linhas escritas em %2.</translation>
    </message>
    <message>
        <source>This Contador keeps no batches of notices yet: there is nothing to export.</source>
        <translation>Este Contador ainda não guarda lotes de avisos: não há nada para exportar.</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não entendida</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Talvez enviada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>The consumer was asked to confirm. If no confirmation comes, call and check the meter.</source>
        <translation>Foi pedida confirmação ao consumidor. Se não chegar, telefone e verifique o contador.</translation>
    </message>
    <message>
        <source>The consumer received the instructions. Read the message: it may be a complaint or a question for a person.</source>
        <translation>O consumidor recebeu as instruções. Leia a mensagem: pode ser uma reclamação ou uma pergunta para uma pessoa.</translation>
    </message>
    <message>
        <source>No contract names this number, so no account data was given. Find the account and register the number if it belongs there.</source>
        <translation>Nenhum contrato indica este número, por isso não foram dados elementos de nenhuma conta. Procure a conta e registe o número, se lhe pertencer.</translation>
    </message>
    <message>
        <source>This message could not be read. It is kept as it came; the consumer may have to send it again.</source>
        <translation>Não foi possível ler esta mensagem. Fica guardada tal como chegou; o consumidor poderá ter de a enviar de novo.</translation>
    </message>
    <message>
        <source>The connection to the modem broke while the answer was leaving. It is not repeated by itself; a delivery report may still settle it.</source>
        <translation>A ligação ao modem caiu enquanto a resposta saía. Não é repetida automaticamente; um relatório de entrega ainda pode esclarecer.</translation>
    </message>
    <message>
        <source>The network refused the answer for good. Call the consumer or write a letter.</source>
        <translation>A rede recusou definitivamente a resposta. Telefone ao consumidor ou escreva-lhe uma carta.</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Da rede</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Não respondida</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Chamada perdida</translation>
    </message>
    <message>
        <source>Texts from this number come too often or say always the same, as an answering machine does. They are kept but not answered for now. If a person wrote, call back.</source>
        <translation>As mensagens deste número vêm vezes demais ou dizem sempre o mesmo, como faz um atendedor automático. Ficam guardadas, mas por agora não são respondidas. Se foi uma pessoa, ligue-lhe.</translation>
    </message>
    <message>
        <source>Calls to this number are not taken. Consumers sometimes ring once to be called back.</source>
        <translation>As chamadas para este número não são atendidas. Às vezes os consumidores dão um toque para que lhes liguem.</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Pagamento anulado</translation>
    </message>
    <message>
        <source>Bank file</source>
        <translation>Ficheiro do banco</translation>
    </message>
    <message>
        <source>What it had paid is owed again.</source>
        <translation>O que tinha pago volta a estar em dívida.</translation>
    </message>
    <message>
        <source>Messages stopped</source>
        <translation>Mensagens paradas</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Para uma pessoa</translation>
    </message>
    <message>
        <source>The consumer was told by when a person answers, and the reference. It waits in Conversations.</source>
        <translation>O consumidor sabe até quando uma pessoa responde, e a referência. Espera em Conversas.</translation>
    </message>
    <message>
        <source>Answers to what the consumer writes, and notices that the law asks for, go on.</source>
        <translation>Continuam as respostas ao que o consumidor escreve e os avisos que a lei exige.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>zona %1</translation>
    </message>
    <message>
        <source>tariff %1</source>
        <translation>tarifário %1</translation>
    </message>
    <message>
        <source>overdue more than %1</source>
        <translation>vencido acima de %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message numerus="yes">
        <source>overdue for more than %n day(s)</source>
        <translation>
            <numerusform>vencido há mais de %n dia</numerusform>
            <numerusform>vencido há mais de %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no reading for %n day(s)</source>
        <translation>
            <numerusform>sem leitura há %n dia</numerusform>
            <numerusform>sem leitura há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>with a phone</source>
        <translation>com telefone</translation>
    </message>
    <message>
        <source>without a phone</source>
        <translation>sem telefone</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>não em espera</translation>
    </message>
    <message>
        <source>vulnerable</source>
        <translation>vulnerável</translation>
    </message>
    <message>
        <source>not vulnerable</source>
        <translation>não vulnerável</translation>
    </message>
    <message>
        <source>meter verification due</source>
        <translation>verificação do contador devida</translation>
    </message>
    <message numerus="yes">
        <source>meter verification due within %n day(s)</source>
        <translation>
            <numerusform>verificação do contador devida dentro de %n dia</numerusform>
            <numerusform>verificação do contador devida dentro de %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, duplicate %4, invalid %5.</source>
        <translation>Novas %1, alteradas %2, iguais %3, duplicadas %4, inválidas %5.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o ficheiro: %1</translation>
    </message>
    <message>
        <source>The file is too large: divide it, and import one part after the other.</source>
        <translation>O ficheiro é demasiado grande: divida-o e importe uma parte de cada vez.</translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows and import the file again.</source>
        <translation>Nada foi importado: corrija estas linhas e importe o ficheiro de novo.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Ensaio: nada foi escrito.</translation>
    </message>
    <message>
        <source>Import %1.</source>
        <translation>Importação %1.</translation>
    </message>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>Linha %1, %2, “%3”: %4</translation>
    </message>
    <message>
        <source>This is no mapping file of Contador: %1</source>
        <translation>Isto não é um ficheiro de correspondências do Contador: %1</translation>
    </message>
    <message>
        <source>The file was read as %1.</source>
        <translation>O ficheiro foi lido como %1.</translation>
    </message>
    <message>
        <source>Of them %1 are held: somebody has to look at them.</source>
        <translation>Destas, %1 ficam retidas: alguém tem de as ver.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The file has no rows.</source>
        <translation>O ficheiro não tem linhas.</translation>
    </message>
    <message>
        <source>This column is needed and is not in the file.</source>
        <translation>Esta coluna é necessária e não está no ficheiro.</translation>
    </message>
    <message>
        <source>Contador does not know this column: correct its name or take it out.</source>
        <translation>O Contador não conhece esta coluna: corrija-lhe o nome ou retire-a.</translation>
    </message>
    <message>
        <source>This column is in the file twice.</source>
        <translation>Esta coluna está duas vezes no ficheiro.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: save it as “CSV UTF-8”.</source>
        <translation>O ficheiro não está em UTF-8: guarde-o como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta um valor.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 1482 or 12,40.</source>
        <translation>Isto não é um número: escreva-o como 1482 ou 12,40.</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2026-11-25 or 25/11/2026.</source>
        <translation>Isto não é uma data: escreva-a como 2026-11-25 ou 25/11/2026.</translation>
    </message>
    <message>
        <source>This is not a phone number of the country, nor an international one.</source>
        <translation>Isto não é um número de telefone do país, nem um número internacional.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de correio eletrónico.</translation>
    </message>
    <message>
        <source>Contador does not speak this language: use pt_PT or en.</source>
        <translation>O Contador não fala esta língua: use pt_PT ou en.</translation>
    </message>
    <message>
        <source>Contador does not know this service.</source>
        <translation>O Contador não conhece este serviço.</translation>
    </message>
    <message>
        <source>The value is out of range.</source>
        <translation>O valor está fora dos limites.</translation>
    </message>
    <message>
        <source>The reading has more digits than the meter.</source>
        <translation>A leitura tem mais algarismos do que o contador.</translation>
    </message>
    <message>
        <source>The value has more decimals than allowed here.</source>
        <translation>O valor tem mais casas decimais do que as permitidas aqui.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>A data é futura.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header.</source>
        <translation>A linha tem mais ou menos células do que o cabeçalho.</translation>
    </message>
    <message>
        <source>An earlier row of the same account says something else.</source>
        <translation>Uma linha anterior da mesma conta diz outra coisa.</translation>
    </message>
    <message>
        <source>The account has its opening balance already: bring in what changed as charges and payments.</source>
        <translation>A conta já tem saldo inicial: importe o que mudou como encargos e pagamentos.</translation>
    </message>
    <message>
        <source>The meter has readings already: bring in newer ones as readings.</source>
        <translation>O contador já tem leituras: importe as mais recentes como leituras.</translation>
    </message>
    <message>
        <source>The file says that it holds something else: choose the kind of import that it names.</source>
        <translation>O ficheiro diz que contém outra coisa: escolha o tipo de importação que ele indica.</translation>
    </message>
    <message>
        <source>The file was written by a later Contador: bring this one up to date.</source>
        <translation>O ficheiro foi escrito por um Contador mais recente: atualize este.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>the consumer sent message %1</source>
        <translation>o consumidor enviou a mensagem %1</translation>
    </message>
    <message>
        <source>message %1 was sent</source>
        <translation>foi enviada a mensagem %1</translation>
    </message>
    <message>
        <source>reading %1 was taken since (%2)</source>
        <translation>entretanto houve a leitura %1 (%2)</translation>
    </message>
    <message>
        <source>entry %1 was booked since (%2)</source>
        <translation>entretanto foi feito o lançamento %1 (%2)</translation>
    </message>
    <message>
        <source>entry %1 (%2) has paid what the import booked</source>
        <translation>o lançamento %1 (%2) pagou o que a importação lançou</translation>
    </message>
    <message>
        <source>%1 was changed since</source>
        <translation>%1 foi alterado entretanto</translation>
    </message>
    <message>
        <source>the phone %1 was bound or unbound since</source>
        <translation>o telefone %1 foi ligado ou desligado entretanto</translation>
    </message>
    <message>
        <source>import %1 (%2) came later</source>
        <translation>a importação %1 (%2) veio depois</translation>
    </message>
    <message>
        <source>something was noted since (%1)</source>
        <translation>entretanto foi anotado algo (%1)</translation>
    </message>
    <message>
        <source>Row %1, account %2: %3.</source>
        <translation>Linha %1, conta %2: %3.</translation>
    </message>
    <message>
        <source>There is no account with this number.</source>
        <translation>Não existe nenhuma conta com este número.</translation>
    </message>
    <message>
        <source>The account has no such meter or register, or several: name service, meter and register.</source>
        <translation>A conta não tem esse contador ou registo, ou tem vários: indique serviço, contador e registo.</translation>
    </message>
    <message>
        <source>Contador does not know this source: use office, phone, field, control, or leave it empty.</source>
        <translation>O Contador não conhece esta origem: use office, phone, field, control ou deixe em branco.</translation>
    </message>
    <message>
        <source>The meter has a later reading already.</source>
        <translation>O contador já tem uma leitura mais recente.</translation>
    </message>
    <message>
        <source>This document is booked with another amount or due date: send a credit note and a new document.</source>
        <translation>Este documento está lançado com outro valor ou data de vencimento: emita uma nota de crédito e um novo documento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da conta</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Nome do titular</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifário</translation>
    </message>
    <message>
        <source>Number of the meter</source>
        <translation>Número do contador</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Digits of the dial</source>
        <translation>Algarismos do mostrador</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Casas decimais</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Day of the last reading</source>
        <translation>Data da última leitura</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Data de vencimento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Data do contrato</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Day of the reading</source>
        <translation>Data da leitura</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Day of the document</source>
        <translation>Data do documento</translation>
    </message>
    <message>
        <source>Last day of the supply</source>
        <translation>Último dia do fornecimento</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobranças</translation>
    </message>
    <message>
        <source>This phone does not speak for the account: register it there first.</source>
        <translation>Este telefone não está associado à conta: registe-o lá primeiro.</translation>
    </message>
    <message>
        <source>Contador does not know this purpose: use payment_receipt.</source>
        <translation>O Contador não conhece esta finalidade: use payment_receipt.</translation>
    </message>
    <message>
        <source>The consumer has withdrawn this here since: leave the row out, and stop it in the other program too.</source>
        <translation>O consumidor retirou-o aqui entretanto: deixe a linha de fora, e termine-o também no outro programa.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado em</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registado por</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado em</translation>
    </message>
    <message>
        <source>Withdrawal recorded by</source>
        <translation>Retirada registada por</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>The profile cannot be read: %1</source>
        <translation>Não é possível ler o perfil: %1</translation>
    </message>
    <message>
        <source>This is no profile of Contador: %1</source>
        <translation>Isto não é um perfil do Contador: %1</translation>
    </message>
    <message>
        <source>Contador does not know this value of “%1”.</source>
        <translation>O Contador não conhece este valor de «%1».</translation>
    </message>
    <message>
        <source>The accounts of the profile have errors; no database was made.</source>
        <translation>As contas do perfil têm erros; não foi criada nenhuma base de dados.</translation>
    </message>
    <message>
        <source>The database is ready: %1</source>
        <translation>A base de dados está pronta: %1</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>Gives a reading</source>
        <translation>Dá uma leitura</translation>
    </message>
    <message>
        <source>Corrects a reading</source>
        <translation>Corrige uma leitura</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Anula o que enviou</translation>
    </message>
    <message>
        <source>Asks what is owed</source>
        <translation>Pergunta o que deve</translation>
    </message>
    <message>
        <source>Asks for the bill</source>
        <translation>Pede a fatura</translation>
    </message>
    <message>
        <source>Asks how to pay</source>
        <translation>Pergunta como pagar</translation>
    </message>
    <message>
        <source>Asks for payments received</source>
        <translation>Pergunta por pagamentos recebidos</translation>
    </message>
    <message>
        <source>Texts about payments, yes or no</source>
        <translation>Mensagens sobre pagamentos, sim ou não</translation>
    </message>
    <message>
        <source>Asks for prices</source>
        <translation>Pergunta os preços</translation>
    </message>
    <message>
        <source>Asks what was used</source>
        <translation>Pergunta o consumo</translation>
    </message>
    <message>
        <source>Asks about the meter</source>
        <translation>Pergunta pelo contador</translation>
    </message>
    <message>
        <source>Wants to pay in parts</source>
        <translation>Quer pagar em prestações</translation>
    </message>
    <message>
        <source>Complains</source>
        <translation>Reclama</translation>
    </message>
    <message>
        <source>Reports a fault</source>
        <translation>Comunica uma avaria</translation>
    </message>
    <message>
        <source>Asks about works</source>
        <translation>Pergunta por obras</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Quer que lhe liguem</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Quer falar com uma pessoa</translation>
    </message>
    <message>
        <source>Changes the contract</source>
        <translation>Altera o contrato</translation>
    </message>
    <message>
        <source>Confirms a notice</source>
        <translation>Confirma um aviso</translation>
    </message>
    <message>
        <source>Asks whether a message is genuine</source>
        <translation>Pergunta se uma mensagem é verdadeira</translation>
    </message>
    <message>
        <source>Says yes</source>
        <translation>Diz que sim</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>Diz que não</translation>
    </message>
    <message>
        <source>Chooses from a list</source>
        <translation>Escolhe de uma lista</translation>
    </message>
    <message>
        <source>Wants the phone bound to an account</source>
        <translation>Quer ligar o telefone a uma conta</translation>
    </message>
    <message>
        <source>Is not the holder</source>
        <translation>Não é o titular</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Não quer mais mensagens</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Quer mensagens outra vez</translation>
    </message>
    <message>
        <source>Wants another language</source>
        <translation>Quer outra língua</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Pede ajuda</translation>
    </message>
    <message>
        <source>Says thanks or hello</source>
        <translation>Agradece ou cumprimenta</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>À espera de uma pessoa</translation>
    </message>
    <message>
        <source>Kept, not answered</source>
        <translation>Guardada, sem resposta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À espera de envio</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>A ser enviada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Delivered to the phone</source>
        <translation>Entregue no telemóvel</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Talvez enviada</translation>
    </message>
    <message>
        <source>Shown, not sent</source>
        <translation>Mostrada, não enviada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Legal notices</source>
        <translation>Avisos legais</translation>
    </message>
    <message>
        <source>Service notices</source>
        <translation>Avisos de serviço</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Saudações</translation>
    </message>
</context>
<context>
    <name>MeterCommand</name>
    <message>
        <source>Give --new with the serial number, and --final and --initial with what the meters show, such as 5230 or T1=5230.</source>
        <translation>Indique --new com o número de série, e --final e --initial com o que os contadores marcam, por exemplo 5230 ou T1=5230.</translation>
    </message>
    <message>
        <source>--date wants a day such as 2026-03-31.</source>
        <translation>--date pede um dia, por exemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>--digits wants 1 to 12, --decimals 0 to 3.</source>
        <translation>--digits pede 1 a 12, --decimals 0 a 3.</translation>
    </message>
    <message>
        <source>--multiplier wants a number above 0, such as 40.</source>
        <translation>--multiplier pede um número acima de 0, por exemplo 40.</translation>
    </message>
    <message>
        <source>%1: %2 ended at %3, %4 begins at %5; %6 will be charged with the next reading.</source>
        <translation>%1: %2 terminou em %3, %4 começa em %5; %6 será faturado com a próxima leitura.</translation>
    </message>
</context>
<context>
    <name>ModemLook</name>
    <message>
        <source>Sending is paused: texts are received and kept, answers wait until you press “Resume sending”.</source>
        <translation>O envio está em pausa: as mensagens são recebidas e guardadas, as respostas esperam até carregar em «Retomar envio».</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>Envio em pausa</translation>
    </message>
    <message>
        <source>delivered to a phone</source>
        <translation>entregue num telemóvel</translation>
    </message>
    <message>
        <source>sent to the network</source>
        <translation>enviada para a rede</translation>
    </message>
    <message>
        <source>a text received</source>
        <translation>uma mensagem recebida</translation>
    </message>
    <message>
        <source>a text sent or received</source>
        <translation>uma mensagem enviada ou recebida</translation>
    </message>
</context>
<context>
    <name>ModemPort</name>
    <message>
        <source>Another program has %1 open: close it first. A running station examines its modems itself, on the screen Modems.</source>
        <translation>Outro programa tem %1 aberto: feche-o primeiro. Uma estação a trabalhar examina ela própria os seus modems, no ecrã Modems.</translation>
    </message>
    <message>
        <source>You may not open %1: ask the administrator to add you to the group “dialout”, then sign in again.</source>
        <translation>Não pode abrir %1: peça ao administrador que o junte ao grupo «dialout» e volte a iniciar sessão.</translation>
    </message>
    <message>
        <source>There is no modem at %1: plug it in, and look in /dev/serial/by-id for its name.</source>
        <translation>Não há nenhum modem em %1: ligue-o e procure o nome em /dev/serial/by-id.</translation>
    </message>
    <message>
        <source>The modem at %1 went away: see to its plug and its supply, then try again.</source>
        <translation>O modem em %1 desapareceu: veja a ficha e a alimentação e tente de novo.</translation>
    </message>
</context>
<context>
    <name>ModemProbe</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o ficheiro: %1</translation>
    </message>
    <message>
        <source>This modem can receive and send texts.</source>
        <translation>Este modem pode receber e enviar mensagens.</translation>
    </message>
    <message>
        <source>This modem cannot work yet: see what is to be put right.</source>
        <translation>Este modem ainda não pode trabalhar: veja o que é preciso resolver.</translation>
    </message>
</context>
<context>
    <name>ModemReportText</name>
    <message>
        <source>The modem answers.</source>
        <translation>O modem responde.</translation>
    </message>
    <message>
        <source>Nothing answers at this port: unplug the modem, wait five seconds and plug it in again; a stick has several ports, so try its others too.</source>
        <translation>Nada responde nesta porta: desligue o modem, espere cinco segundos e volte a ligá-lo; uma pen tem várias portas, experimente também as outras.</translation>
    </message>
    <message>
        <source>It is a {manufacturer} {model}, firmware {firmware}, IMEI {imei}.</source>
        <translation>É um {manufacturer} {model}, firmware {firmware}, IMEI {imei}.</translation>
    </message>
    <message>
        <source>It does not say what it is; that does no harm.</source>
        <translation>Não diz o que é; não faz mal.</translation>
    </message>
    <message>
        <source>Contador knows the peculiarities of this family: {profile}.</source>
        <translation>O Contador conhece as particularidades desta família: {profile}.</translation>
    </message>
    <message>
        <source>Contador treats it as the standard says.</source>
        <translation>O Contador trata-o como manda a norma.</translation>
    </message>
    <message>
        <source>Its radio is on.</source>
        <translation>O rádio está ligado.</translation>
    </message>
    <message>
        <source>Its radio is off: Contador switches it on when it starts with this modem.</source>
        <translation>O rádio está desligado: o Contador liga-o quando começar a usar este modem.</translation>
    </message>
    <message>
        <source>It does not say whether its radio is on.</source>
        <translation>Não diz se o rádio está ligado.</translation>
    </message>
    <message>
        <source>The SIM card is ready.</source>
        <translation>O cartão SIM está pronto.</translation>
    </message>
    <message>
        <source>There is no SIM card, or it makes no contact: put it in, with the contacts facing the way the modem shows.</source>
        <translation>Não há cartão SIM, ou não faz contacto: ponha-o, com os contactos virados como o modem indica.</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN: turn the PIN off in a phone, or give it to Contador once.</source>
        <translation>O cartão SIM pede o PIN: desative o PIN num telemóvel, ou dê-o uma vez ao Contador.</translation>
    </message>
    <message>
        <source>The SIM card refused this PIN: look it up before you try again, because three wrong ones lock the card.</source>
        <translation>O cartão SIM recusou este PIN: confirme-o antes de tentar de novo, porque três errados bloqueiam o cartão.</translation>
    </message>
    <message>
        <source>The PIN was not tried: it is no PIN of 4 to 8 digits, or a wrong one might lock the card. Put the card into a phone and enter it there.</source>
        <translation>O PIN não foi tentado: não tem 4 a 8 algarismos, ou um errado podia bloquear o cartão. Ponha o cartão num telemóvel e introduza-o aí.</translation>
    </message>
    <message>
        <source>The SIM card is locked: unlock it in a phone with the PUK that came with the card, then put it back.</source>
        <translation>O cartão SIM está bloqueado: desbloqueie-o num telemóvel com o PUK que veio com o cartão e volte a pô-lo.</translation>
    </message>
    <message>
        <source>The modem or its card is locked ({lock}): whoever sold it has the code; a modem bound to one operator takes only that operator’s cards.</source>
        <translation>O modem ou o cartão está bloqueado ({lock}): quem o vendeu tem o código; um modem preso a um operador só aceita cartões desse operador.</translation>
    </message>
    <message>
        <source>The SIM card is not ready yet: examine the modem again in a minute.</source>
        <translation>O cartão SIM ainda não está pronto: examine o modem de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>The modem did not say how its SIM card is.</source>
        <translation>O modem não disse como está o cartão SIM.</translation>
    </message>
    <message>
        <source>All {tries} attempts for the PIN are left.</source>
        <translation>Restam todas as {tries} tentativas do PIN.</translation>
    </message>
    <message>
        <source>Only {tries} attempts for the PIN are left: somebody gave a wrong one. A right one brings them back.</source>
        <translation>Só restam {tries} tentativas do PIN: alguém deu um errado. Um certo repõe-nas.</translation>
    </message>
    <message>
        <source>The last attempt for the PIN is left, and Contador does not use it up: enter the PIN in a phone.</source>
        <translation>Resta a última tentativa do PIN, e o Contador não a gasta: introduza o PIN num telemóvel.</translation>
    </message>
    <message>
        <source>No attempt for the PIN is left: the card now wants its PUK, in a phone.</source>
        <translation>Não resta nenhuma tentativa do PIN: o cartão quer agora o PUK, num telemóvel.</translation>
    </message>
    <message>
        <source>The modem does not say how many attempts for the PIN are left.</source>
        <translation>O modem não diz quantas tentativas do PIN restam.</translation>
    </message>
    <message>
        <source>The number of the card is {iccid}, that of its contract (IMSI) {imsi}.</source>
        <translation>O número do cartão é {iccid}, o do contrato (IMSI) {imsi}.</translation>
    </message>
    <message>
        <source>The card does not tell its number; Contador then counts by modem.</source>
        <translation>O cartão não diz o seu número; o Contador conta então por modem.</translation>
    </message>
    <message>
        <source>It receives and sends texts.</source>
        <translation>Recebe e envia mensagens.</translation>
    </message>
    <message>
        <source>It says that it cannot both receive and send texts: use another modem, or newer firmware.</source>
        <translation>Diz que não pode receber e enviar mensagens: use outro modem, ou firmware mais recente.</translation>
    </message>
    <message>
        <source>It does not say whether it receives and sends texts.</source>
        <translation>Não diz se recebe e envia mensagens.</translation>
    </message>
    <message>
        <source>It hands over texts complete (PDU mode).</source>
        <translation>Entrega as mensagens completas (modo PDU).</translation>
    </message>
    <message>
        <source>It lacks PDU mode, without which long texts and accents are lost: use another modem.</source>
        <translation>Não tem o modo PDU, sem o qual se perdem mensagens longas e acentos: use outro modem.</translation>
    </message>
    <message>
        <source>It does not say whether it has PDU mode.</source>
        <translation>Não diz se tem o modo PDU.</translation>
    </message>
    <message>
        <source>Texts can be kept in: {receives}. Contador uses {memory}.</source>
        <translation>As mensagens podem ficar em: {receives}. O Contador usa {memory}.</translation>
    </message>
    <message>
        <source>It does not say where it keeps texts: Contador takes them as they come. Send it one and see that it arrives.</source>
        <translation>Não diz onde guarda as mensagens: o Contador recebe-as à medida que chegam. Envie-lhe uma e veja se chega.</translation>
    </message>
    <message>
        <source>{used} of {total} places for texts ({memory}) are taken.</source>
        <translation>Estão ocupados {used} de {total} lugares para mensagens ({memory}).</translation>
    </message>
    <message>
        <source>{used} of {total} places for texts ({memory}) are taken: Contador empties them when it runs with this modem; if they stay, call support.</source>
        <translation>Estão ocupados {used} de {total} lugares para mensagens ({memory}): o Contador esvazia-os quando trabalha com este modem; se ficarem, ligue ao apoio técnico.</translation>
    </message>
    <message>
        <source>All {total} places for texts ({memory}) are taken, so that none arrives: Contador empties them when it runs with this modem; if they stay, call support.</source>
        <translation>Estão ocupados todos os {total} lugares para mensagens ({memory}), e não chega nenhuma: o Contador esvazia-os quando trabalha com este modem; se ficarem, ligue ao apoio técnico.</translation>
    </message>
    <message>
        <source>It does not say how many texts it holds.</source>
        <translation>Não diz quantas mensagens tem.</translation>
    </message>
    <message>
        <source>It announces a text as soon as it has it (setting {parameters}).</source>
        <translation>Anuncia cada mensagem logo que a tem (definição {parameters}).</translation>
    </message>
    <message>
        <source>It hands a text over without keeping it; Contador confirms each one once it is on disk. Let the computer run day and night.</source>
        <translation>Entrega a mensagem sem a guardar; o Contador confirma cada uma quando está em disco. Deixe o computador ligado dia e noite.</translation>
    </message>
    <message>
        <source>It does not announce texts: Contador asks for them, so that answers take longer. A newer modem answers faster.</source>
        <translation>Não anuncia as mensagens: o Contador pergunta por elas, e as respostas demoram mais. Um modem mais recente responde mais depressa.</translation>
    </message>
    <message>
        <source>How it announces texts shows once Contador runs with it.</source>
        <translation>Como anuncia as mensagens vê-se quando o Contador trabalhar com ele.</translation>
    </message>
    <message>
        <source>It tells when a text was delivered.</source>
        <translation>Diz quando uma mensagem foi entregue.</translation>
    </message>
    <message>
        <source>It does not tell when a text was delivered: “delivered” never appears, only “sent”. For notices that must be proved, use another modem.</source>
        <translation>Não diz quando uma mensagem foi entregue: «entregue» nunca aparece, só «enviada». Para avisos que é preciso provar, use outro modem.</translation>
    </message>
    <message>
        <source>Whether it tells of delivery shows once Contador runs with it.</source>
        <translation>Se avisa da entrega vê-se quando o Contador trabalhar com ele.</translation>
    </message>
    <message>
        <source>Texts go out by the operator’s centre {number}.</source>
        <translation>As mensagens saem pelo centro do operador {number}.</translation>
    </message>
    <message>
        <source>The card lacks the number of the operator’s message centre, so that nothing can be sent: ask the operator for it and set it in a phone.</source>
        <translation>Falta no cartão o número do centro de mensagens do operador, e nada pode ser enviado: peça-o ao operador e defina-o num telemóvel.</translation>
    </message>
    <message>
        <source>It does not tell the number of the operator’s message centre.</source>
        <translation>Não diz o número do centro de mensagens do operador.</translation>
    </message>
    <message>
        <source>It is in its home network.</source>
        <translation>Está na sua própria rede.</translation>
    </message>
    <message>
        <source>It is in a foreign network: every text may cost more. Near a border, move it away from the window or choose the home network.</source>
        <translation>Está numa rede alheia: cada mensagem pode custar mais. Perto de uma fronteira, afaste-o da janela ou escolha a rede própria.</translation>
    </message>
    <message>
        <source>The network lets it have texts only; that is all Contador needs.</source>
        <translation>A rede só lhe dá mensagens; o Contador não precisa de mais.</translation>
    </message>
    <message>
        <source>It has data but not the classic network ({calls}): texts may fail to leave. If they do, ask the operator for texts over LTE (IMS), or set the modem to 3G or 2G.</source>
        <translation>Tem dados, mas não a rede clássica ({calls}): as mensagens podem não sair. Se assim for, peça ao operador mensagens por LTE (IMS), ou ponha o modem em 3G ou 2G.</translation>
    </message>
    <message>
        <source>It finds no network: move it to a window or fit an antenna; if that does not help, try the card in a phone.</source>
        <translation>Não encontra rede: ponha-o junto a uma janela ou monte uma antena; se não ajudar, experimente o cartão num telemóvel.</translation>
    </message>
    <message>
        <source>The network refuses this card: ask the operator whether it is active and paid for.</source>
        <translation>A rede recusa este cartão: pergunte ao operador se está ativo e pago.</translation>
    </message>
    <message>
        <source>It does not say whether it is in a network.</source>
        <translation>Não diz se está numa rede.</translation>
    </message>
    <message>
        <source>The signal is {signal} ({signal_dbm} dBm).</source>
        <translation>O sinal é {signal} ({signal_dbm} dBm).</translation>
    </message>
    <message>
        <source>The signal is {signal} ({signal_dbm} dBm): move the modem to a window, away from the computer, or fit an antenna.</source>
        <translation>O sinal é {signal} ({signal_dbm} dBm): ponha o modem junto a uma janela, longe do computador, ou monte uma antena.</translation>
    </message>
    <message>
        <source>It does not tell the strength of the signal.</source>
        <translation>Não diz a força do sinal.</translation>
    </message>
    <message>
        <source>The operator is {operator}, over {technology}.</source>
        <translation>O operador é {operator}, por {technology}.</translation>
    </message>
    <message>
        <source>It names no operator.</source>
        <translation>Não diz o nome do operador.</translation>
    </message>
    <message>
        <source>Its supply is in order (charge {charge} %, {millivolts} mV).</source>
        <translation>A alimentação está em ordem (carga {charge} %, {millivolts} mV).</translation>
    </message>
    <message>
        <source>Its supply is weak ({millivolts} mV), so that it may switch off while sending: use another USB port, a shorter cable or a hub with its own supply.</source>
        <translation>A alimentação é fraca ({millivolts} mV), e pode desligar-se ao enviar: use outra porta USB, um cabo mais curto ou um hub com alimentação própria.</translation>
    </message>
    <message>
        <source>It does not tell about its supply.</source>
        <translation>Não diz nada da alimentação.</translation>
    </message>
    <message>
        <source>Its clock says {clock}.</source>
        <translation>O relógio diz {clock}.</translation>
    </message>
    <message>
        <source>Its clock says {clock}, which is another day than that of this computer: see that the computer’s date is right, because due dates depend on it.</source>
        <translation>O relógio diz {clock}, que não é o dia deste computador: veja se a data do computador está certa, porque os prazos dependem dela.</translation>
    </message>
    <message>
        <source>Its clock is not set; that does no harm.</source>
        <translation>O relógio não está acertado; não faz mal.</translation>
    </message>
    <message>
        <source>How it numbers what it sends shows with the first text.</source>
        <translation>Como numera o que envia vê-se com a primeira mensagem.</translation>
    </message>
    <message>
        <source>It takes several commands at once, so that answers are quick.</source>
        <translation>Aceita vários comandos de uma vez, e as respostas são rápidas.</translation>
    </message>
    <message>
        <source>It takes one command at a time; answers take a little longer.</source>
        <translation>Aceita um comando de cada vez; as respostas demoram um pouco mais.</translation>
    </message>
    <message>
        <source>The operator can be asked by codes such as *#123#.</source>
        <translation>É possível perguntar ao operador por códigos como *#123#.</translation>
    </message>
    <message>
        <source>The operator cannot be asked by codes such as *#123#: ask for the balance in a phone.</source>
        <translation>Não é possível perguntar ao operador por códigos como *#123#: pergunte o saldo num telemóvel.</translation>
    </message>
    <message>
        <source>Its character sets are: {sets}.</source>
        <translation>Os conjuntos de caracteres são: {sets}.</translation>
    </message>
    <message>
        <source>It does not tell its character sets; Contador does not need them.</source>
        <translation>Não diz os conjuntos de caracteres; o Contador não precisa deles.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>Para resolver</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muito bom</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>fraco</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>muito fraco</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>à procura</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>recusada</translation>
    </message>
</context>
<context>
    <name>ModemTalk</name>
    <message>
        <source>Commands, one a line; what follows a prompt is a PDU, an empty line there takes it back. Ctrl+D ends.</source>
        <translation>Comandos, um por linha; o que segue um pedido é uma PDU, uma linha vazia aí retira-a. Ctrl+D termina.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Sem resposta a tempo.</translation>
    </message>
</context>
<context>
    <name>ModemText</name>
    <message>
        <source>The modem is not in use: start the console with a modem to receive texts.</source>
        <translation>O modem não está em uso: abra o Contador com um modem para receber mensagens.</translation>
    </message>
    <message>
        <source>The modem is unplugged: plug it into a USB port; Contador takes it up by itself.</source>
        <translation>O modem está desligado: ligue-o a uma porta USB; o Contador retoma-o sozinho.</translation>
    </message>
    <message>
        <source>This user may not open the modem: ask the administrator to add you to the group “dialout”, then sign in again.</source>
        <translation>Este utilizador não pode abrir o modem: peça ao administrador que o junte ao grupo «dialout» e volte a iniciar sessão.</translation>
    </message>
    <message>
        <source>Another program is using the modem: close it; Contador takes the modem up by itself.</source>
        <translation>Outro programa está a usar o modem: feche-o; o Contador retoma o modem sozinho.</translation>
    </message>
    <message>
        <source>The modem is being set up: this takes a few seconds.</source>
        <translation>O modem está a ser preparado: demora uns segundos.</translation>
    </message>
    <message>
        <source>The modem does not answer: unplug it, wait five seconds and plug it in again.</source>
        <translation>O modem não responde: desligue-o, espere cinco segundos e volte a ligá-lo.</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem: put one in, with the contacts facing the way the modem shows.</source>
        <translation>O modem não tem cartão SIM: introduza um, com os contactos virados como o modem indica.</translation>
    </message>
    <message>
        <source>The SIM card refused the PIN: check it before trying again, because three wrong ones lock the card.</source>
        <translation>O cartão SIM recusou o PIN: confirme-o antes de tentar de novo, porque três PIN errados bloqueiam o cartão.</translation>
    </message>
    <message>
        <source>The SIM card is locked: unlock it in a phone with the PUK that came with the card, then put it back.</source>
        <translation>O cartão SIM está bloqueado: desbloqueie-o num telemóvel com o PUK que veio com o cartão e volte a colocá-lo.</translation>
    </message>
    <message>
        <source>The modem is looking for the network: if this lasts, move it to a window or fit an antenna.</source>
        <translation>O modem está à procura de rede: se demorar, aproxime-o de uma janela ou ligue uma antena.</translation>
    </message>
    <message>
        <source>The network refuses this SIM card: ask the operator whether it is active and paid for.</source>
        <translation>A rede recusa este cartão SIM: pergunte à operadora se está ativo e com saldo.</translation>
    </message>
    <message>
        <source>The modem is ready: texts are received and answered.</source>
        <translation>O modem está pronto: as mensagens são recebidas e respondidas.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Sem uso</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Used by another program</source>
        <translation>Usado por outro programa</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>A preparar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No SIM card</source>
        <translation>Sem cartão SIM</translation>
    </message>
    <message>
        <source>PIN needed</source>
        <translation>Pede o PIN</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN errado</translation>
    </message>
    <message>
        <source>SIM card locked</source>
        <translation>Cartão SIM bloqueado</translation>
    </message>
    <message>
        <source>Looking for the network</source>
        <translation>À procura de rede</translation>
    </message>
    <message>
        <source>Refused by the network</source>
        <translation>Recusado pela rede</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN: enter it under “Modems”, turn it off in a phone, or start Contador with --pin and a file that holds it.</source>
        <translation>O cartão SIM pede o PIN: introduza-o em “Modems”, desative-o num telemóvel, ou inicie o Contador com --pin e um ficheiro que o contenha.</translation>
    </message>
    <message>
        <source>Sending is paused: nothing leaves until somebody resumes it.</source>
        <translation>O envio está em pausa: nada sai até alguém o retomar.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>O envio continua.</translation>
    </message>
    <message>
        <source>The settings of a SIM card were changed.</source>
        <translation>As definições de um cartão SIM foram alteradas.</translation>
    </message>
    <message>
        <source>A code has digits, * and # only: look it up on the papers of the card.</source>
        <translation>Um código só tem algarismos, * e #: veja-o nos papéis do cartão.</translation>
    </message>
    <message>
        <source>Another question is on its way: wait a minute and ask again.</source>
        <translation>Já vai outra pergunta a caminho: espere um minuto e pergunte de novo.</translation>
    </message>
    <message>
        <source>The modem does not ask such codes: put the card into a phone and ask there.</source>
        <translation>O modem não faz estas perguntas: ponha o cartão num telemóvel e pergunte aí.</translation>
    </message>
    <message>
        <source>The operator ended the question without an answer: ask again later.</source>
        <translation>O operador terminou a pergunta sem responder: pergunte mais tarde.</translation>
    </message>
    <message>
        <source>The operator does not know this code: look it up on the papers of the card.</source>
        <translation>O operador não conhece este código: veja-o nos papéis do cartão.</translation>
    </message>
    <message>
        <source>The operator did not answer in time: ask again later.</source>
        <translation>O operador não respondeu a tempo: pergunte mais tarde.</translation>
    </message>
    <message>
        <source>The question was taken back.</source>
        <translation>A pergunta foi retirada.</translation>
    </message>
    <message>
        <source>The program %1 is using the modem: close it; Contador takes the modem up by itself.</source>
        <translation>O programa %1 está a usar o modem: feche-o; o Contador retoma o modem sozinho.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>Resta %n tentativa.</numerusform>
            <numerusform>Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory for texts is filling up: if it does not empty within minutes, call support.</source>
        <translation>A memória das mensagens está a encher: se não esvaziar em poucos minutos, ligue ao apoio técnico.</translation>
    </message>
    <message>
        <source>The memory for texts is full and no text arrives: press “Doctor…” and follow what it says.</source>
        <translation>A memória das mensagens está cheia e não chega nenhuma: carregue em «Médico…» e siga o que diz.</translation>
    </message>
    <message>
        <source>The modem gets too little power: plug it directly into the computer, or into a hub with its own power supply.</source>
        <translation>O modem recebe pouca corrente: ligue-o diretamente ao computador, ou a um hub com alimentação própria.</translation>
    </message>
    <message>
        <source>The modem restarts again and again: try another cable and another USB port.</source>
        <translation>O modem reinicia vezes sem conta: experimente outro cabo e outra porta USB.</translation>
    </message>
    <message>
        <source>There is another SIM card than before: if that is meant, confirm it; if not, put the old one back.</source>
        <translation>O cartão SIM não é o de antes: se é de propósito, confirme; se não, volte a pôr o antigo.</translation>
    </message>
    <message>
        <source>One message after the other is refused: look whether the SIM card has credit, then call the operator.</source>
        <translation>As mensagens são recusadas umas atrás das outras: veja se o cartão SIM tem saldo, depois ligue ao operador.</translation>
    </message>
    <message>
        <source>Everything was tried to wake the modem: unplug it, wait five seconds and plug it in again.</source>
        <translation>Tentou-se tudo para acordar o modem: desligue-o, espere cinco segundos e volte a ligá-lo.</translation>
    </message>
    <message>
        <source>One more wrong PIN locks the SIM card: look the PIN up before you enter it.</source>
        <translation>Mais um PIN errado bloqueia o cartão SIM: confirme o PIN antes de o introduzir.</translation>
    </message>
    <message>
        <source>Memory filling up</source>
        <translation>Memória a encher</translation>
    </message>
    <message>
        <source>Memory full</source>
        <translation>Memória cheia</translation>
    </message>
    <message>
        <source>Power low</source>
        <translation>Pouca corrente</translation>
    </message>
    <message>
        <source>Restarts often</source>
        <translation>Reinicia muito</translation>
    </message>
    <message>
        <source>Another SIM card</source>
        <translation>Outro cartão SIM</translation>
    </message>
    <message>
        <source>Sending fails</source>
        <translation>O envio falha</translation>
    </message>
    <message>
        <source>Does not wake up</source>
        <translation>Não acorda</translation>
    </message>
    <message>
        <source>Last PIN attempt</source>
        <translation>Última tentativa do PIN</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muito bom</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraco</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muito fraco</translation>
    </message>
    <message>
        <source>abroad or on a foreign network</source>
        <translation>no estrangeiro ou em rede alheia</translation>
    </message>
    <message>
        <source>The modem went before the operator answered: see what its card says.</source>
        <translation>O modem desapareceu antes de o operador responder: veja o que diz o seu cartão.</translation>
    </message>
    <message>
        <source>Not sent: a command begins with AT.</source>
        <translation>Não enviado: um comando começa por AT.</translation>
    </message>
    <message>
        <source>Not sent: it could lose messages that nobody has read yet.</source>
        <translation>Não enviado: podia perder mensagens que ainda ninguém leu.</translation>
    </message>
    <message>
        <source>Not sent: it would send a message that Contador knows nothing of.</source>
        <translation>Não enviado: enviaria uma mensagem de que o Contador nada sabe.</translation>
    </message>
    <message>
        <source>Not sent: it may lock the SIM card. A PIN is entered by the button “Enter PIN…”.</source>
        <translation>Não enviado: pode bloquear o cartão SIM. O PIN introduz-se no botão «Introduzir PIN…».</translation>
    </message>
    <message>
        <source>Not sent: it would restart the modem or switch its radio off.</source>
        <translation>Não enviado: reiniciaria o modem ou desligaria o rádio.</translation>
    </message>
    <message>
        <source>Not sent: it would change a setting that receiving depends on.</source>
        <translation>Não enviado: mudaria uma definição de que a receção depende.</translation>
    </message>
    <message>
        <source>Not sent: it would take the modem off its network for minutes.</source>
        <translation>Não enviado: tiraria o modem da rede durante minutos.</translation>
    </message>
    <message>
        <source>Not sent: the modem would not answer any more during a call.</source>
        <translation>Não enviado: o modem deixaria de responder durante uma chamada.</translation>
    </message>
    <message>
        <source>Not sent: it would change what the modem is.</source>
        <translation>Não enviado: mudaria o que o modem é.</translation>
    </message>
    <message>
        <source>Not sent: it talks to the SIM card directly.</source>
        <translation>Não enviado: fala diretamente com o cartão SIM.</translation>
    </message>
    <message>
        <source>Not sent: Contador does not know what this setting does.</source>
        <translation>Não enviado: o Contador não sabe o que faz esta definição.</translation>
    </message>
    <message>
        <source>Another desk works with this modem: there is nothing to do; this one takes over when that one stops.</source>
        <translation>Outro posto trabalha com este modem: não há nada a fazer; este posto assume-o quando o outro parar.</translation>
    </message>
    <message>
        <source>The desk %1 works with this modem: there is nothing to do; this one takes over when that one stops.</source>
        <translation>O posto %1 trabalha com este modem: não há nada a fazer; este posto assume-o quando o outro parar.</translation>
    </message>
    <message>
        <source>At another desk</source>
        <translation>Noutro posto</translation>
    </message>
</context>
<context>
    <name>ModemUssd</name>
    <message>
        <source>The operator gave no answer to %1 (%2): look the code up, and try again later.</source>
        <translation>O operador não respondeu a %1 (%2): confirme o código e tente mais tarde.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>sqlite:/path/file.db</source>
        <translation>sqlite:/caminho/ficheiro.db</translation>
    </message>
    <message>
        <source>Serial port of a modem; may be given several times.</source>
        <translation>Porta série de um modem; pode ser indicada várias vezes.</translation>
    </message>
    <message>
        <source>A folder of tariff files.</source>
        <translation>Pasta de tarifários.</translation>
    </message>
    <message>
        <source>Language of the screens: pt_PT or en.</source>
        <translation>Língua dos ecrãs: pt_PT ou en.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (claro) ou dark (escuro).</translation>
    </message>
    <message>
        <source>A demonstration utility, modem and consumers.</source>
        <translation>Entidade, modem e consumidores de demonstração.</translation>
    </message>
    <message>
        <source>End after so many seconds.</source>
        <translation>Terminar ao fim de tantos segundos.</translation>
    </message>
    <message>
        <source>Save pictures of the screens there.</source>
        <translation>Guardar imagens dos ecrãs nessa pasta.</translation>
    </message>
    <message>
        <source>Consumers text their readings and get back what they owe.</source>
        <translation>Os consumidores enviam as leituras por SMS e recebem o que devem.</translation>
    </message>
    <message>
        <source>File with the PIN of the SIM card.</source>
        <translation>Ficheiro com o PIN do cartão SIM.</translation>
    </message>
</context>
<context>
    <name>PaymentText</name>
    <message>
        <source>This is no bank file that Contador knows. Ask the bank for camt.053 or MT940, or import its CSV or Excel file by naming the columns.</source>
        <translation>Não é um ficheiro bancário que o Contador conheça. Peça ao banco camt.053 ou MT940, ou importe o ficheiro CSV ou Excel dando nome às colunas.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Download it from the bank again.</source>
        <translation>O ficheiro está cortado ou danificado. Descarregue-o outra vez do banco.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Download the file again, or correct how its columns are read.</source>
        <translation>“%1” não é um montante. Descarregue o ficheiro outra vez, ou corrija a leitura das colunas.</translation>
    </message>
    <message>
        <source>“%1” is no date. Download the file again, or correct how its columns are read.</source>
        <translation>“%1” não é uma data. Descarregue o ficheiro outra vez, ou corrija a leitura das colunas.</translation>
    </message>
    <message>
        <source>The file is in %1, which is not the utility&apos;s currency. Import the statement of the right account.</source>
        <translation>O ficheiro está em %1, que não é a moeda da entidade. Importe o extrato da conta certa.</translation>
    </message>
    <message>
        <source>Opening balance and movements do not come to the closing balance of statement %1. Ask the bank for the whole statement.</source>
        <translation>O saldo inicial e os movimentos não dão o saldo final do extrato %1. Peça ao banco o extrato completo.</translation>
    </message>
    <message>
        <source>The payments of a bundle do not come to its amount. Ask the bank for the statement again.</source>
        <translation>Os pagamentos de um lote não somam o montante do lote. Peça outra vez o extrato ao banco.</translation>
    </message>
    <message>
        <source>The file holds no movements. Choose the file of another day.</source>
        <translation>O ficheiro não tem movimentos. Escolha o ficheiro de outro dia.</translation>
    </message>
    <message>
        <source>The table cannot be opened (%1). Save it anew as CSV UTF-8 or as an Excel workbook without a password.</source>
        <translation>A tabela não se consegue abrir (%1). Guarde-a de novo como CSV UTF-8 ou como livro Excel sem palavra-passe.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Choose the right columns, or the right file.</source>
        <translation>A tabela não tem a coluna “%1”. Escolha as colunas certas, ou o ficheiro certo.</translation>
    </message>
    <message>
        <source>Say which columns hold the amount and the date, then import again.</source>
        <translation>Diga que colunas têm o montante e a data, e importe outra vez.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>There is no such payment. List the waiting ones anew.</source>
        <translation>Esse pagamento não existe. Liste outra vez os que esperam.</translation>
    </message>
    <message>
        <source>There is no account with this number. Look for it by name, phone or address.</source>
        <translation>Não há conta com este número. Procure por nome, telefone ou morada.</translation>
    </message>
    <message>
        <source>Somebody has decided about this payment already. Undo that first if it is wrong.</source>
        <translation>Alguém já decidiu sobre este pagamento. Se está errado, desfaça primeiro essa decisão.</translation>
    </message>
    <message>
        <source>This money went out; it is no consumer&apos;s payment.</source>
        <translation>Este dinheiro saiu; não é pagamento de um consumidor.</translation>
    </message>
    <message>
        <source>A payment is more than nothing: write the amount like 23.40.</source>
        <translation>Um pagamento é mais do que zero: escreva o montante como 23,40.</translation>
    </message>
    <message>
        <source>This account has no booked payment of that amount to take back. Choose the account that it was booked for, or say that it is not ours.</source>
        <translation>Esta conta não tem pagamento lançado desse montante para anular. Escolha a conta em que foi lançado, ou diga que não é nosso.</translation>
    </message>
    <message>
        <source>There is nothing to undo: it waits, or the bank has taken it back.</source>
        <translation>Não há nada a desfazer: está à espera, ou o banco anulou-o.</translation>
    </message>
    <message>
        <source>Another account is paid by this reference. Choose another one.</source>
        <translation>Esta referência paga outra conta. Escolha outra.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Lançado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Não é nosso</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>The file names the account</source>
        <translation>O ficheiro diz a conta</translation>
    </message>
    <message>
        <source>Reference of the account</source>
        <translation>Referência da conta</translation>
    </message>
    <message>
        <source>RF reference</source>
        <translation>Referência RF</translation>
    </message>
    <message>
        <source>Account number in the text</source>
        <translation>Número de conta no texto</translation>
    </message>
    <message>
        <source>Has paid for this account before</source>
        <translation>Já pagou esta conta antes</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nome parecido</translation>
    </message>
    <message>
        <source>Reversal by the bank</source>
        <translation>Devolução pelo banco</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Decidido por uma pessoa</translation>
    </message>
    <message>
        <source>Nothing in it says whose payment it is.</source>
        <translation>Nada nele diz de quem é o pagamento.</translation>
    </message>
    <message>
        <source>It fits several accounts.</source>
        <translation>Serve para várias contas.</translation>
    </message>
    <message>
        <source>The account that the file names does not exist.</source>
        <translation>A conta que o ficheiro indica não existe.</translation>
    </message>
    <message>
        <source>Another file has this bank reference with another date, amount or payer: it may be the same payment.</source>
        <translation>Outro ficheiro tem esta referência do banco com outra data, montante ou ordenante: pode ser o mesmo pagamento.</translation>
    </message>
    <message>
        <source>The file has the same row before, and no number tells them apart.</source>
        <translation>O ficheiro já tem antes a mesma linha, e nenhum número as distingue.</translation>
    </message>
    <message>
        <source>The bank takes a payment back, and it is not clear which one.</source>
        <translation>O banco anula um pagamento, e não é claro qual.</translation>
    </message>
    <message>
        <source>What was decided before was undone.</source>
        <translation>O que estava decidido foi desfeito.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de conta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Amount that went out</source>
        <translation>Montante que saiu</translation>
    </message>
    <message>
        <source>Direction (C, D)</source>
        <translation>Sentido (C, D)</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Data-valor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Payer&apos;s text</source>
        <translation>Texto do ordenante</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ordenante</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>IBAN do ordenante</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Bank&apos;s number</source>
        <translation>Número do banco</translation>
    </message>
    <message>
        <source>File taken back</source>
        <translation>Ficheiro anulado</translation>
    </message>
    <message>
        <source>Line %1 stays: it was undone by hand, and waits.</source>
        <translation>A linha %1 fica: foi desfeita à mão, e espera.</translation>
    </message>
    <message>
        <source>Line %1 stays: the bank took it back by another file.</source>
        <translation>A linha %1 fica: o banco anulou-a noutro ficheiro.</translation>
    </message>
    <message>
        <source>Line %1 stays: somebody said that it is not ours.</source>
        <translation>A linha %1 fica: alguém disse que não é nossa.</translation>
    </message>
    <message>
        <source>Line %1 stays: it was booked by hand for account %2.</source>
        <translation>A linha %1 fica: foi lançada à mão na conta %2.</translation>
    </message>
</context>
<context>
    <name>PaymentsCommand</name>
    <message>
        <source>Known already: %1</source>
        <translation>Já conhecidos: %1</translation>
    </message>
    <message>
        <source>Import %1.</source>
        <translation>Importação %1.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Ensaio: nada foi escrito.</translation>
    </message>
    <message>
        <source>Some payments wait for you: contadorctl payments queue lists them.</source>
        <translation>Há pagamentos à sua espera: contadorctl payments queue mostra-os.</translation>
    </message>
    <message>
        <source>This file was imported on %1 as “%2”. Nothing was booked again.</source>
        <translation>Este ficheiro foi importado em %1 como “%2”. Nada foi lançado outra vez.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O ficheiro não se consegue ler: %1</translation>
    </message>
    <message>
        <source>The file is too large: ask the bank for shorter periods, and import one after the other.</source>
        <translation>O ficheiro é demasiado grande: peça ao banco períodos mais curtos, e importe um a seguir ao outro.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”: give its file, or a name saved in the window.</source>
        <translation>Não há mapeamento “%1”: indique o ficheiro, ou um nome guardado na janela.</translation>
    </message>
    <message>
        <source>--date wants a day such as 2026-11-25, not one that is still to come.</source>
        <translation>--date quer um dia como 2026-11-25, que não esteja ainda para vir.</translation>
    </message>
    <message>
        <source>Booked: %1 for account %2.</source>
        <translation>Lançado: %1 na conta %2.</translation>
    </message>
    <message>
        <source>Payments with the reference %1 are booked for account %2.</source>
        <translation>Os pagamentos com a referência %1 são lançados na conta %2.</translation>
    </message>
    <message>
        <source>This phone does not speak for the account: register it there first.</source>
        <translation>Este telefone não fala pela conta: registe-o lá primeiro.</translation>
    </message>
    <message>
        <source>No more SMS about payments to %1.</source>
        <translation>Não se enviam mais SMS de pagamentos para %1.</translation>
    </message>
    <message>
        <source>Each payment of account %1 is told to %2 by SMS.</source>
        <translation>Cada pagamento da conta %1 é comunicado a %2 por SMS.</translation>
    </message>
</context>
<context>
    <name>PduCommand</name>
    <message>
        <source>--direction wants deliver, submit or status-report.</source>
        <translation>--direction pede deliver, submit ou status-report.</translation>
    </message>
</context>
<context>
    <name>ReadingCall</name>
    <message>
        <source>There is no account with this number.</source>
        <translation>Não há nenhuma conta com este número.</translation>
    </message>
    <message>
        <source>The account has no such meter or register: look at `account show`.</source>
        <translation>A conta não tem esse contador ou registo: veja em `account show`.</translation>
    </message>
    <message>
        <source>Several registers could be meant: name one by --meter and --register.</source>
        <translation>Pode tratar-se de vários registos: indique um com --meter e --register.</translation>
    </message>
</context>
<context>
    <name>ReadingCommand</name>
    <message>
        <source>A reading is a number such as 1482 or 1482.5.</source>
        <translation>Uma leitura é um número como 1482 ou 1482.5.</translation>
    </message>
    <message>
        <source>--date wants a day such as 2026-03-31.</source>
        <translation>--date pede um dia, por exemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>--source wants office, phone, field or control.</source>
        <translation>--source pede office, phone, field ou control.</translation>
    </message>
    <message>
        <source>Reading %1 is held for checking.</source>
        <translation>A leitura %1 fica retida para verificação.</translation>
    </message>
    <message>
        <source>Reading %1 was entered before; nothing was written.</source>
        <translation>A leitura %1 já tinha sido registada; nada foi escrito.</translation>
    </message>
    <message>
        <source>Reading %1: %2, used %3, charged %4.</source>
        <translation>Leitura %1: %2, consumo %3, faturado %4.</translation>
    </message>
    <message>
        <source>Owed now: %1</source>
        <translation>Em dívida agora: %1</translation>
    </message>
    <message>
        <source>A reading is named by its number, as `account show --json` gives it.</source>
        <translation>Uma leitura indica-se pelo seu número, como o dá `account show --json`.</translation>
    </message>
    <message>
        <source>--reason is needed: it stands beside the reading for good.</source>
        <translation>Falta --reason: fica junto da leitura para sempre.</translation>
    </message>
    <message>
        <source>Reading %1 stands for reading %2: %3, %4.</source>
        <translation>A leitura %1 substitui a leitura %2: %3, %4.</translation>
    </message>
    <message>
        <source>Charge of reading %1: %2 instead of %3.</source>
        <translation>Valor da leitura %1: %2 em vez de %3.</translation>
    </message>
    <message>
        <source>It may have been %1.</source>
        <translation>Talvez fosse %1.</translation>
    </message>
    <message>
        <source>Not yet told of this meter: %1</source>
        <translation>Ainda por indicar deste contador: %1</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>There is no reading %1. Look up its number on the account.</source>
        <translation>Não há nenhuma leitura %1. Procure o número dela na conta.</translation>
    </message>
    <message>
        <source>Reading %1 stands for this one already: change that one.</source>
        <translation>A leitura %1 já substitui esta: altere antes essa.</translation>
    </message>
    <message>
        <source>Reading %1 does not count, so there is nothing to correct. A held one is accepted or rejected.</source>
        <translation>A leitura %1 não conta, por isso não há nada a corrigir. Uma leitura retida é aceite ou recusada.</translation>
    </message>
    <message>
        <source>Reading %1 is not held. One that counts is corrected or withdrawn.</source>
        <translation>A leitura %1 não está retida. Uma leitura que conta é corrigida ou anulada.</translation>
    </message>
    <message>
        <source>This value cannot stand: %1</source>
        <translation>Este valor não pode ficar: %1</translation>
    </message>
    <message>
        <source>Then the reading after it, %1, could not be right. Correct or withdraw that one first. %2</source>
        <translation>Nesse caso a leitura seguinte, %1, não podia estar certa. Corrija ou anule primeiro essa. %2</translation>
    </message>
    <message>
        <source>Reading %1 is that already.</source>
        <translation>A leitura %1 já está assim.</translation>
    </message>
    <message>
        <source>Reading %1 begins or ends a meter. Correct it; it cannot be withdrawn.</source>
        <translation>A leitura %1 inicia ou termina um contador. Corrija-a; não pode ser anulada.</translation>
    </message>
    <message>
        <source>The meter was never read: enter a first reading.</source>
        <translation>O contador nunca foi lido: registe uma primeira leitura.</translation>
    </message>
    <message>
        <source>There is a reading of that day or later: name a later day.</source>
        <translation>Há uma leitura desse dia ou posterior: indique um dia posterior.</translation>
    </message>
    <message>
        <source>Only days that are over can be estimated.</source>
        <translation>Só se podem estimar dias que já passaram.</translation>
    </message>
    <message>
        <source>The meter was not there on that day: name the one that was.</source>
        <translation>O contador não estava lá nesse dia: indique o que estava.</translation>
    </message>
    <message>
        <source>There is nothing to estimate from: have the meter read, or enter the persons and their norm.</source>
        <translation>Não há de onde estimar: mande ler o contador, ou registe as pessoas e a norma.</translation>
    </message>
    <message>
        <source>The account has no meter of this number: look at `account show`.</source>
        <translation>A conta não tem nenhum contador com este número: veja em `account show`.</translation>
    </message>
    <message>
        <source>This meter was replaced before: name the one that is there now.</source>
        <translation>Este contador já foi substituído: indique o que lá está agora.</translation>
    </message>
    <message>
        <source>The account has a meter of the new number already: check the nameplate.</source>
        <translation>A conta já tem um contador com o número novo: verifique a placa.</translation>
    </message>
    <message>
        <source>The meter has several registers: give --final and --initial for %1 too.</source>
        <translation>O contador tem vários registos: indique --final e --initial também para %1.</translation>
    </message>
    <message>
        <source>The last value of the old meter cannot stand: %1 Add --confirmed to one that is only high.</source>
        <translation>O último valor do contador antigo não pode ficar: %1 Junte --confirmed a um que seja apenas alto.</translation>
    </message>
    <message>
        <source>The first value of the new meter cannot stand: %1</source>
        <translation>O primeiro valor do contador novo não pode ficar: %1</translation>
    </message>
</context>
<context>
    <name>RecordsText</name>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>In court</source>
        <translation>Em tribunal</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contestação</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plano de pagamento</translation>
    </message>
    <message>
        <source>Life support at home</source>
        <translation>Suporte de vida em casa</translation>
    </message>
    <message>
        <source>Serious illness</source>
        <translation>Doença grave</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Deficiência</translation>
    </message>
    <message>
        <source>Old age</source>
        <translation>Idade avançada</translation>
    </message>
    <message>
        <source>Infant at home</source>
        <translation>Bebé em casa</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Baixos rendimentos</translation>
    </message>
    <message>
        <source>Other reason for care</source>
        <translation>Outro motivo de cuidado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Heated area</source>
        <translation>Área aquecida</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Fogos</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifário</translation>
    </message>
    <message>
        <source>Contracted power</source>
        <translation>Potência contratada</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diâmetro</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>RepliesCommand</name>
    <message>
        <source>Without your own: %1</source>
        <translation>Sem a sua: %1</translation>
    </message>
    <message>
        <source>Your own text is left aside: Contador's has other values now.</source>
        <translation>O seu texto foi posto de lado: o do Contador tem agora outros valores.</translation>
    </message>
    <message>
        <source>With long values it takes %1 SMS.</source>
        <translation>Com valores longos ocupa %1 SMS.</translation>
    </message>
</context>
<context>
    <name>ReplyFaultText</name>
    <message>
        <source>There are no replies in the language “%1”.</source>
        <translation>Não há respostas na língua «%1».</translation>
    </message>
    <message>
        <source>There is no reply called “%1”: `contadorctl replies list` names them.</source>
        <translation>Não há resposta chamada «%1»: `contadorctl replies list` mostra os nomes.</translation>
    </message>
    <message>
        <source>An empty reply says nothing: write one, or go back to the shipped text.</source>
        <translation>Uma resposta vazia não diz nada: escreva uma, ou volte ao texto original.</translation>
    </message>
    <message>
        <source>This reply knows no {%1}: take it out, or write one that the shipped text has.</source>
        <translation>Esta resposta não conhece {%1}: retire-o, ou use um dos que o texto original tem.</translation>
    </message>
    <message>
        <source>{%1} is missing: without it the consumer would not be told. Put it back.</source>
        <translation>Falta {%1}: sem ele o consumidor não ficaria a saber. Volte a pô-lo.</translation>
    </message>
    <message>
        <source>A brace stands alone: { and } belong around the name of a value.</source>
        <translation>Há uma chaveta sozinha: { e } ficam à volta do nome de um valor.</translation>
    </message>
    <message>
        <source>With long values it takes more than one SMS: shorten it, or tick that it may.</source>
        <translation>Com valores longos ocupa mais de um SMS: encurte-a, ou assinale que pode.</translation>
    </message>
    <message>
        <source>This is the text that is used already.</source>
        <translation>Este já é o texto em uso.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Modems</source>
        <translation>Modems</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifários</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dívidas</translation>
    </message>
    <message>
        <source>Check readings</source>
        <translation>Verificar leituras</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>%1 = %2 (without it %3)</source>
        <translation>%1 = %2 (sem ela %3)</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>É %1.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Answers in a day to texts that differ in digits only.</source>
        <translation>Respostas por dia a mensagens que só diferem nos algarismos.</translation>
    </message>
    <message>
        <source>Answers to texts nobody understood, one after the other.</source>
        <translation>Respostas seguidas a mensagens que ninguém percebeu.</translation>
    </message>
    <message>
        <source>Answers to one number in an hour.</source>
        <translation>Respostas a um número numa hora.</translation>
    </message>
    <message>
        <source>Of them those to texts that were no good reading.</source>
        <translation>Delas, as respostas a mensagens que não eram uma leitura boa.</translation>
    </message>
    <message>
        <source>Readings of one number that are taken in a day.</source>
        <translation>Leituras de um número aceites num dia.</translation>
    </message>
    <message>
        <source>Answers in a day to a number no contract names.</source>
        <translation>Respostas por dia a um número que nenhum contrato indica.</translation>
    </message>
    <message>
        <source>Texts of one number that are judged in an hour.</source>
        <translation>Mensagens de um número apreciadas numa hora.</translation>
    </message>
    <message>
        <source>Minutes a message waits for the number it should leave from.</source>
        <translation>Minutos que uma mensagem espera pelo número de que deve sair.</translation>
    </message>
    <message>
        <source>Hours in which answers are sent.</source>
        <translation>Horas em que se enviam respostas.</translation>
    </message>
    <message>
        <source>Hours in which legal notices are sent.</source>
        <translation>Horas em que se enviam avisos legais.</translation>
    </message>
    <message>
        <source>Hours in which service messages are sent.</source>
        <translation>Horas em que se enviam mensagens de serviço.</translation>
    </message>
    <message>
        <source>Hours in which greetings are sent.</source>
        <translation>Horas em que se enviam saudações.</translation>
    </message>
    <message>
        <source>Hours after which an answer is not worth sending.</source>
        <translation>Horas depois das quais já não vale a pena enviar uma resposta.</translation>
    </message>
    <message>
        <source>Hours after which a legal notice is not worth sending.</source>
        <translation>Horas depois das quais já não vale a pena enviar um aviso legal.</translation>
    </message>
    <message>
        <source>Hours after which a service message is not worth sending.</source>
        <translation>Horas depois das quais já não vale a pena enviar uma mensagem de serviço.</translation>
    </message>
    <message>
        <source>Hours after which a greeting is not worth sending; 0: when its hours close.</source>
        <translation>Horas depois das quais já não vale a pena enviar uma saudação; 0: quando acabam as suas horas.</translation>
    </message>
    <message>
        <source>What becomes of an answer that may or may not have left.</source>
        <translation>O que se faz de uma resposta que não se sabe se saiu.</translation>
    </message>
    <message>
        <source>What becomes of a legal notice that may or may not have left.</source>
        <translation>O que se faz de um aviso legal que não se sabe se saiu.</translation>
    </message>
    <message>
        <source>What becomes of a service message that may or may not have left.</source>
        <translation>O que se faz de uma mensagem de serviço que não se sabe se saiu.</translation>
    </message>
    <message>
        <source>What becomes of a greeting that may or may not have left.</source>
        <translation>O que se faz de uma saudação que não se sabe se saiu.</translation>
    </message>
    <message>
        <source>A reading is doubted above so many times the usual use.</source>
        <translation>Uma leitura é duvidosa acima de tantas vezes o consumo habitual.</translation>
    </message>
    <message>
        <source>A reading is held above so many times of what would be unusual.</source>
        <translation>Uma leitura é retida acima de tantas vezes o que seria invulgar.</translation>
    </message>
    <message>
        <source>Up to this a use is never called unusually high.</source>
        <translation>Até aqui um consumo nunca se diz invulgarmente alto.</translation>
    </message>
    <message>
        <source>Use in 30 days that is unusual where nothing is known of the household.</source>
        <translation>Consumo em 30 dias que é invulgar quando nada se sabe da casa.</translation>
    </message>
    <message>
        <source>A dial goes round only from this last part of its way, in per cent.</source>
        <translation>Um contador só dá a volta a partir desta última parte do seu curso, em percentagem.</translation>
    </message>
    <message>
        <source>Less than this of the usual use, twice in a row, is unusually low; in per cent.</source>
        <translation>Menos do que isto do consumo habitual, duas vezes seguidas, é invulgarmente baixo; em percentagem.</translation>
    </message>
    <message>
        <source>So many periods with the very same use look invented.</source>
        <translation>Tantos períodos com o mesmíssimo consumo parecem inventados.</translation>
    </message>
    <message>
        <source>So many periods with a round use look invented.</source>
        <translation>Tantos períodos com um consumo redondo parecem inventados.</translation>
    </message>
    <message>
        <source>A use is round where it is a multiple of this.</source>
        <translation>Um consumo é redondo quando é múltiplo disto.</translation>
    </message>
    <message>
        <source>The registers of a meter may differ from its total by this; in per cent.</source>
        <translation>Os registos de um contador podem diferir disto do seu total; em percentagem.</translation>
    </message>
    <message>
        <source>Hours a doubted value may wait to be said again.</source>
        <translation>Horas que um valor duvidoso pode esperar até ser repetido.</translation>
    </message>
    <message>
        <source>Months a meter may go by estimates.</source>
        <translation>Meses que um contador pode andar por estimativas.</translation>
    </message>
    <message>
        <source>Real readings there must be in a year.</source>
        <translation>Leituras reais que tem de haver num ano.</translation>
    </message>
    <message>
        <source>Norm of use of one person in 30 days.</source>
        <translation>Norma de consumo de uma pessoa em 30 dias.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>um número inteiro de 0 a %1</translation>
    </message>
    <message>
        <source>a number such as 2.5, not below 0</source>
        <translation>um número como 2.5, não abaixo de 0</translation>
    </message>
    <message>
        <source>such as 09:00-20:00, or always</source>
        <translation>como 09:00-20:00, ou always</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>There is no setting of that name: `contadorctl settings list` names them.</source>
        <translation>Não há definição com esse nome: `contadorctl settings list` diz quais há.</translation>
    </message>
    <message>
        <source>The setting may not have that value.</source>
        <translation>A definição não pode ter esse valor.</translation>
    </message>
</context>
<context>
    <name>SmsCommand</name>
    <message>
        <source>(no answer is sent)</source>
        <translation>(não é enviada resposta)</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>Would be: %1</source>
        <translation>Seria: %1</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>Falta --%1.</translation>
    </message>
</context>
<context>
    <name>StatementCommand</name>
    <message>
        <source>--from and --to want days such as 2026-03-31, the first not after the last.</source>
        <translation>--from e --to pedem dias como 2026-03-31, o primeiro não depois do último.</translation>
    </message>
    <message>
        <source>There is no account with this number.</source>
        <translation>Não há nenhuma conta com este número.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não é possível escrever o ficheiro: %1</translation>
    </message>
    <message>
        <source>%1: balance %2 on %3, %4 to be paid now.</source>
        <translation>%1: saldo %2 em %3, %4 a pagar agora.</translation>
    </message>
</context>
<context>
    <name>StatementPdf</name>
    <message>
        <source>message %1</source>
        <translation>mensagem %1</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Extrato de conta</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Feito em %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Pay until</source>
        <translation>Pagar até</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>Added in this period</source>
        <translation>Acrescentado neste período</translation>
    </message>
    <message>
        <source>Paid and taken away in this period</source>
        <translation>Pago e retirado neste período</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Saldo em %1</translation>
    </message>
    <message>
        <source>To be paid, as of %1</source>
        <translation>A pagar, em %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>contestado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>Of this overdue</source>
        <translation>Do qual vencido</translation>
    </message>
    <message>
        <source>In your favour</source>
        <translation>A seu favor</translation>
    </message>
    <message>
        <source>Total to be paid</source>
        <translation>Total a pagar</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>To ask and send readings from a further phone, text from it: ACCOUNT %1 %2</source>
        <translation>Para perguntar e enviar leituras de outro telefone, envie dele: CONTA %1 %2</translation>
    </message>
</context>
<context>
    <name>StationCommand</name>
    <message>
        <source>The station works by the real clock: --at does not belong here.</source>
        <translation>A estação trabalha com a hora real: --at não se usa aqui.</translation>
    </message>
    <message>
        <source>Which modem? --modem /dev/ttyUSB0</source>
        <translation>Que modem? --modem /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o ficheiro: %1</translation>
    </message>
    <message>
        <source>The database server answers again.</source>
        <translation>O servidor da base de dados voltou a responder.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>This is not the address of a database: write sqlite:/folder/file.db or postgresql://user@host/name.</source>
        <translation>Isto não é o endereço de uma base de dados: escreva sqlite:/pasta/ficheiro.db ou postgresql://utilizador@servidor/nome.</translation>
    </message>
    <message>
        <source>There is no database here: create one with “contadorctl init”.</source>
        <translation>Não há aqui nenhuma base de dados: crie uma com «contadorctl init».</translation>
    </message>
    <message>
        <source>There is a database here already: choose another file, or open this one.</source>
        <translation>Já existe aqui uma base de dados: escolha outro ficheiro, ou abra esta.</translation>
    </message>
    <message>
        <source>The database cannot be opened by this user: check the permissions of the file and of its folder.</source>
        <translation>Este utilizador não pode abrir a base de dados: verifique as permissões do ficheiro e da pasta.</translation>
    </message>
    <message>
        <source>Another Contador is already working with this database: use that window, or close it first.</source>
        <translation>Outro Contador já está a trabalhar com esta base de dados: use essa janela, ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>This database does not belong to Contador: choose another one.</source>
        <translation>Esta base de dados não é do Contador: escolha outra.</translation>
    </message>
    <message>
        <source>This database was made by a later version of Contador: install that version to open it.</source>
        <translation>Esta base de dados foi criada por uma versão mais recente do Contador: instale essa versão para a abrir.</translation>
    </message>
    <message>
        <source>This installation of Contador does not match its database: install the program again from the original package.</source>
        <translation>Esta instalação do Contador não corresponde à base de dados: volte a instalar o programa a partir do pacote original.</translation>
    </message>
    <message>
        <source>The disk is full: free some space; the modem keeps the texts meanwhile.</source>
        <translation>O disco está cheio: liberte espaço; entretanto, o modem guarda as mensagens.</translation>
    </message>
    <message>
        <source>The database is damaged: stop working, keep the file as it is and restore the last backup.</source>
        <translation>A base de dados está danificada: pare de trabalhar, guarde o ficheiro tal como está e reponha a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The database refused this change because it breaks a rule of the records; nothing was written.</source>
        <translation>A base de dados recusou esta alteração porque viola uma regra dos registos; nada foi escrito.</translation>
    </message>
    <message>
        <source>The database did not do what was asked; nothing was lost. Try again, and tell support if it goes on.</source>
        <translation>A base de dados não fez o que foi pedido; nada se perdeu. Tente de novo e, se continuar, avise o apoio técnico.</translation>
    </message>
    <message>
        <source>Another desk changed the same records at the same moment; nothing was written. Try again.</source>
        <translation>Outro posto alterou os mesmos registos no mesmo instante; nada foi gravado. Tente outra vez.</translation>
    </message>
    <message>
        <source>The database server does not answer: trying again. Check the network and the server if it goes on; the modem keeps the texts meanwhile.</source>
        <translation>O servidor da base de dados não responde: a tentar outra vez. Se continuar, verifique a rede e o servidor; entretanto o modem guarda as mensagens.</translation>
    </message>
    <message>
        <source>Another desk has taken over the modem: this one writes and sends nothing of it any more.</source>
        <translation>Outro posto assumiu o modem: este já não grava nem envia nada dele.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Read again</source>
        <translation>Ler outra vez</translation>
    </message>
    <message>
        <source>We look at it</source>
        <translation>Estamos a ver</translation>
    </message>
    <message>
        <source>We will call</source>
        <translation>Vamos telefonar</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Está tratado</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Quanto deve</translation>
    </message>
    <message>
        <source>Unknown phone</source>
        <translation>Telefone desconhecido</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>The file holds characters that its encoding does not have: choose another encoding.</source>
        <translation>O ficheiro tem carateres que a sua codificação não tem: escolha outra codificação.</translation>
    </message>
    <message>
        <source>Contador does not know this encoding: choose another one, or save the file as “CSV UTF-8”.</source>
        <translation>O Contador não conhece esta codificação: escolha outra ou guarde o ficheiro como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas por fechar.</translation>
    </message>
    <message>
        <source>This is not a workbook: save it anew as .xlsx or as “CSV UTF-8”.</source>
        <translation>Isto não é um livro de cálculo: guarde-o de novo como .xlsx ou como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The workbook is damaged: open it in a spreadsheet, save it anew, and try again.</source>
        <translation>O livro está danificado: abra-o numa folha de cálculo, guarde-o de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The workbook has a password, or is of the old .xls form: save it as .xlsx without a password.</source>
        <translation>O livro tem palavra-passe ou é do formato antigo .xls: guarde-o como .xlsx sem palavra-passe.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of this name, or none that is shown.</source>
        <translation>O livro não tem nenhuma folha com este nome, ou nenhuma visível.</translation>
    </message>
    <message>
        <source>The file is too large: divide it, and import one part after the other.</source>
        <translation>O ficheiro é demasiado grande: divida-o e importe uma parte de cada vez.</translation>
    </message>
    <message>
        <source>The DBF file is damaged or cut short: export it anew.</source>
        <translation>O ficheiro DBF está danificado ou incompleto: exporte-o de novo.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number: format the column as text, and export it anew.</source>
        <translation>Uma folha de cálculo encurtou este número: formate a coluna como texto e exporte de novo.</translation>
    </message>
    <message>
        <source>A spreadsheet seems to have made a date of this number: format the column as text, and export it anew.</source>
        <translation>Uma folha de cálculo parece ter feito deste número uma data: formate a coluna como texto e exporte de novo.</translation>
    </message>
    <message>
        <source>This number is shorter than its neighbours: a spreadsheet may have taken its leading zeros.</source>
        <translation>Este número é mais curto do que os vizinhos: uma folha de cálculo pode ter-lhe tirado os zeros à esquerda.</translation>
    </message>
    <message>
        <source>This number ends in zeros after fifteen digits: a spreadsheet may have lost its last digits.</source>
        <translation>Este número acaba em zeros depois de quinze algarismos: uma folha de cálculo pode ter perdido os últimos algarismos.</translation>
    </message>
</context>
<context>
    <name>TariffCommand</name>
    <message>
        <source>Give --from and --to as days, such as 2026-03-31.</source>
        <translation>Indique --from e --to como dias, por exemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to é anterior a --from.</translation>
    </message>
    <message>
        <source>--quantity wants a number such as 12.5, with three decimals at most.</source>
        <translation>--quantity pede um número como 12.5, com três casas decimais no máximo.</translation>
    </message>
    <message>
        <source>--register wants the code and its quantity, such as T1=120.</source>
        <translation>--register pede o código e o consumo, por exemplo T1=120.</translation>
    </message>
    <message>
        <source>Give --quantity, or one --register for each register.</source>
        <translation>Indique --quantity, ou um --register por cada registo.</translation>
    </message>
    <message>
        <source>--%1 wants a number that is not negative.</source>
        <translation>--%1 pede um número não negativo.</translation>
    </message>
    <message>
        <source>  %1: %2; %3 was published and does not follow from these prices.</source>
        <translation>  %1: %2; foi publicado %3, que não resulta destes preços.</translation>
    </message>
    <message>
        <source>examples[%1] (%2): %3 is expected, the prices give %4. Correct one of them.</source>
        <translation>examples[%1] (%2): esperava-se %3, os preços dão %4. Corrija um deles.</translation>
    </message>
    <message>
        <source>%1: readable; %2 of %3 examples come out right.</source>
        <translation>%1: legível; %2 de %3 exemplos dão certo.</translation>
    </message>
</context>
<context>
    <name>TariffFields</name>
    <message>
        <source>persons</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>area, m²</source>
        <translation>área, m²</translation>
    </message>
    <message>
        <source>heated area, m²</source>
        <translation>área aquecida, m²</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>fogos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>diameter of the meter, mm</source>
        <translation>diâmetro do contador, mm</translation>
    </message>
    <message>
        <source>contracted power, kVA</source>
        <translation>potência contratada, kVA</translation>
    </message>
    <message>
        <source>calorific value, MJ/m³</source>
        <translation>poder calorífico, MJ/m³</translation>
    </message>
    <message>
        <source>correction of the volume</source>
        <translation>correção do volume</translation>
    </message>
    <message>
        <source>used in twelve months</source>
        <translation>consumo em doze meses</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>bill, however long</source>
        <translation>fatura, seja qual for a duração</translation>
    </message>
    <message>
        <source>each part at the price of its tier</source>
        <translation>cada parte ao preço do seu escalão</translation>
    </message>
    <message>
        <source>all at the price of the tier it ends in</source>
        <translation>tudo ao preço do escalão em que acaba</translation>
    </message>
    <message>
        <source>added to the amount</source>
        <translation>acresce ao valor</translation>
    </message>
    <message>
        <source>a percentage of the amount with the tax</source>
        <translation>percentagem do valor com o imposto</translation>
    </message>
    <message>
        <source>in the prices already</source>
        <translation>já incluído nos preços</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>antes do imposto</translation>
    </message>
    <message>
        <source>after tax</source>
        <translation>depois do imposto</translation>
    </message>
    <message>
        <source>half a cent goes up</source>
        <translation>meio cêntimo para cima</translation>
    </message>
    <message>
        <source>half a cent goes to the even cent</source>
        <translation>meio cêntimo para o cêntimo par</translation>
    </message>
    <message>
        <source>parts of a cent are dropped</source>
        <translation>frações de cêntimo são cortadas</translation>
    </message>
    <message>
        <source>each line</source>
        <translation>cada linha</translation>
    </message>
    <message>
        <source>each group of lines</source>
        <translation>cada grupo de linhas</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>o total</translation>
    </message>
    <message>
        <source>shared out by days</source>
        <translation>repartido por dias</translation>
    </message>
    <message>
        <source>the prices of the first day</source>
        <translation>os preços do primeiro dia</translation>
    </message>
    <message>
        <source>the prices of the day of the bill</source>
        <translation>os preços do dia da fatura</translation>
    </message>
    <message>
        <source>as in the calendar</source>
        <translation>como no calendário</translation>
    </message>
    <message>
        <source>30 in each month</source>
        <translation>30 em cada mês</translation>
    </message>
    <message>
        <source>water</source>
        <translation>água</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>água quente</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>eletricidade</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gás</translation>
    </message>
    <message>
        <source>heating, kWh</source>
        <translation>aquecimento, kWh</translation>
    </message>
    <message>
        <source>heating, Gcal</source>
        <translation>aquecimento, Gcal</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Facto</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Acima de</translation>
    </message>
    <message>
        <source>Name in the working</source>
        <translation>Nome no cálculo</translation>
    </message>
    <message>
        <source>Only this register</source>
        <translation>Só este registo</translation>
    </message>
    <message>
        <source>Group of lines</source>
        <translation>Grupo de linhas</translation>
    </message>
    <message>
        <source>Only for these rights</source>
        <translation>Só para estes direitos</translation>
    </message>
    <message>
        <source>Not for these rights</source>
        <translation>Não para estes direitos</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Só onde</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Amount by</source>
        <translation>Valor segundo</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Quantity included</source>
        <translation>Quantidade incluída</translation>
    </message>
    <message>
        <source>Limits per</source>
        <translation>Limites por</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Escalões</translation>
    </message>
    <message>
        <source>Tiers of registers</source>
        <translation>Escalões por registo</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Limits grow with</source>
        <translation>Limites crescem com</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima de</translation>
    </message>
    <message>
        <source>for each by</source>
        <translation>cada um em</translation>
    </message>
    <message>
        <source>Limits times</source>
        <translation>Limites vezes</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Or one price</source>
        <translation>Ou um só preço</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Price of each unit</source>
        <translation>Preço de cada unidade</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por cento</translation>
    </message>
    <message>
        <source>Of these components</source>
        <translation>Destes componentes</translation>
    </message>
    <message>
        <source>Fixed charge</source>
        <translation>Tarifa fixa</translation>
    </message>
    <message>
        <source>Prices by tiers</source>
        <translation>Preços por escalões</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Prices by register</source>
        <translation>Preços por registo</translation>
    </message>
    <message>
        <source>Without a meter</source>
        <translation>Sem contador</translation>
    </message>
    <message>
        <source>Levy on each unit</source>
        <translation>Taxa por unidade</translation>
    </message>
    <message>
        <source>Percentage of others</source>
        <translation>Percentagem de outros</translation>
    </message>
    <message>
        <source>Only on these</source>
        <translation>Só sobre estes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Juntamente com</translation>
    </message>
    <message>
        <source>Only on the first</source>
        <translation>Só sobre os primeiros</translation>
    </message>
    <message>
        <source>Only above</source>
        <translation>Só acima de</translation>
    </message>
    <message>
        <source>in</source>
        <translation>em</translation>
    </message>
    <message>
        <source>Or an amount</source>
        <translation>Ou um valor</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Descontado</translation>
    </message>
    <message>
        <source>Only from these</source>
        <translation>Só destes</translation>
    </message>
    <message>
        <source>From (year-month-day)</source>
        <translation>Desde (ano-mês-dia)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>Primeiro dia (ano-mês-dia)</translation>
    </message>
    <message>
        <source>Last day; none: until further notice</source>
        <translation>Último dia; vazio: até nova versão</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Dias para pagar</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>O que se arredonda</translation>
    </message>
    <message>
        <source>Decimals of a price × coefficient</source>
        <translation>Casas decimais de preço × coeficiente</translation>
    </message>
    <message>
        <source>Decimals of quantities shared out</source>
        <translation>Casas decimais das quantidades repartidas</translation>
    </message>
    <message>
        <source>Where prices change within a bill</source>
        <translation>Preços que mudam a meio da fatura</translation>
    </message>
    <message>
        <source>Days of a month</source>
        <translation>Dias do mês</translation>
    </message>
    <message>
        <source>Gas: correction of the volume</source>
        <translation>Gás: correção do volume</translation>
    </message>
    <message>
        <source>Gas: calorific value, MJ/m³</source>
        <translation>Gás: poder calorífico, MJ/m³</translation>
    </message>
    <message>
        <source>Name, for people</source>
        <translation>Nome, para pessoas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Currency (EUR)</source>
        <translation>Moeda (EUR)</translation>
    </message>
    <message>
        <source>Act that set the prices</source>
        <translation>Ato que fixou os preços</translation>
    </message>
    <message>
        <source>Its day (year-month-day)</source>
        <translation>Data do ato (ano-mês-dia)</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Endereço do ato</translation>
    </message>
</context>
<context>
    <name>TariffText</name>
    <message>
        <source>“%1” is not the name of a tariff file. Give the bare name, without folders.</source>
        <translation>“%1” não é o nome de um ficheiro de tarifário. Indique só o nome, sem pastas.</translation>
    </message>
    <message>
        <source>There is no tariff file “%1”. Put it into the tariff folder, or name the folder.</source>
        <translation>Não há o ficheiro de tarifário “%1”. Ponha-o na pasta dos tarifários, ou indique a pasta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its size and who may read it.</source>
        <translation>Não se consegue ler %1: %2. Verifique o tamanho e quem o pode ler.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2. Look for a missing comma, quote or bracket there.</source>
        <translation>%1 não é JSON: %2. Procure aí uma vírgula, aspas ou parêntese em falta.</translation>
    </message>
    <message>
        <source>%1 is no tariff file: its “format” must be “contador-tariff/1”.</source>
        <translation>%1 não é um ficheiro de tarifário: “format” tem de ser “contador-tariff/1”.</translation>
    </message>
    <message>
        <source>%1: %2 is missing. Add it.</source>
        <translation>%1: falta %2. Acrescente.</translation>
    </message>
    <message>
        <source>%1: nothing reads %2. Correct its name, or take it out.</source>
        <translation>%1: nada lê %2. Corrija o nome, ou retire.</translation>
    </message>
    <message>
        <source>%1: at %2 something else is expected: %3.</source>
        <translation>%1: em %2 espera-se outra coisa: %3.</translation>
    </message>
    <message>
        <source>%1: “%3” cannot stand at %2. Correct it.</source>
        <translation>%1: “%3” não pode estar em %2. Corrija.</translation>
    </message>
    <message>
        <source>The tariff is in %1, the accounts are not. Use a tariff in the currency of the accounts.</source>
        <translation>O tarifário está em %1, as contas não. Use um tarifário na moeda das contas.</translation>
    </message>
    <message>
        <source>The tariff is for another service (%1) than the meter. Give the account the right tariff.</source>
        <translation>O tarifário é de outro serviço (%1) que não o do contador. Dê à conta o tarifário certo.</translation>
    </message>
    <message>
        <source>The tariff has no prices for %1. Add a version that covers this day.</source>
        <translation>O tarifário não tem preços para %1. Acrescente uma versão que abranja esse dia.</translation>
    </message>
    <message>
        <source>The tariff has no price for the register %1. Add one.</source>
        <translation>O tarifário não tem preço para o registo %1. Acrescente-o.</translation>
    </message>
    <message>
        <source>The tariff asks for “%1”, which is not known of this service. Enter it.</source>
        <translation>O tarifário pede “%1”, que não se conhece deste serviço. Registe-o.</translation>
    </message>
    <message>
        <source>The charge would be %1: beyond any amount of money. Look for a slip in a price.</source>
        <translation>O valor seria %1: mais do que qualquer quantia. Procure um engano num preço.</translation>
    </message>
    <message>
        <source>A limit is a number above the limit before it; the last row has none.</source>
        <translation>Um limite é um número acima do limite anterior; a última linha não tem nenhum.</translation>
    </message>
    <message>
        <source>A number such as 0.59, not below 0.</source>
        <translation>Um número como 0,59, não abaixo de 0.</translation>
    </message>
    <message>
        <source>A day such as 2026-01-31; a version begins after the one before it has ended.</source>
        <translation>Um dia como 2026-01-31; uma versão começa depois de a anterior acabar.</translation>
    </message>
    <message>
        <source>A name that no other component of this version has.</source>
        <translation>Um nome que nenhum outro componente desta versão tenha.</translation>
    </message>
    <message>
        <source>Names of components that stand above, with commas between.</source>
        <translation>Nomes de componentes que estão acima, separados por vírgulas.</translation>
    </message>
    <message>
        <source>The three letters of a currency, such as EUR.</source>
        <translation>As três letras de uma moeda, por exemplo EUR.</translation>
    </message>
    <message>
        <source>A register has one minimum at most.</source>
        <translation>Um registo tem no máximo um mínimo.</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>Falta este valor. Preencha-o.</translation>
    </message>
    <message>
        <source>This is missing. %1</source>
        <translation>Falta este valor. %1</translation>
    </message>
    <message>
        <source>Nothing reads “%1”. Take it out of the file, or correct its name.</source>
        <translation>Nada lê «%1». Retire-o do ficheiro, ou corrija o nome.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Correct it.</source>
        <translation>«%1» não pode estar aqui. Corrija.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. %2</source>
        <translation>«%1» não pode estar aqui. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Use letters, digits, blanks, points and hyphens.</source>
        <translation>«%1» não pode ser nome de ficheiro. Use letras, algarismos, espaços, pontos e hífenes.</translation>
    </message>
    <message>
        <source>“%1” comes with Contador and stays as it is. Save yours under another name.</source>
        <translation>«%1» vem com o Contador e fica como está. Guarde o seu com outro nome.</translation>
    </message>
    <message>
        <source>There is a tariff “%1” already. Choose another name.</source>
        <translation>Já existe um tarifário «%1». Escolha outro nome.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile. Open it again and repeat your change.</source>
        <translation>Alguém alterou «%1» entretanto. Abra-o de novo e repita a alteração.</translation>
    </message>
    <message>
        <source>The version from %1 was charged by: it must stay, so that each charge can be recomputed. Put your prices into a new version.</source>
        <translation>Já se faturou com a versão desde %1: tem de ficar, para que cada encargo possa ser recalculado. Ponha os seus preços numa nova versão.</translation>
    </message>
    <message>
        <source>Days until %1 were charged already. Let the new version begin later.</source>
        <translation>Já se faturaram dias até %1. A nova versão tem de começar depois.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Check the disk and who may write there.</source>
        <translation>Não é possível escrever o ficheiro: %1. Verifique o disco e quem pode escrever lá.</translation>
    </message>
    <message>
        <source>There is no folder for your own tariffs. Start Contador with --tariffs and a folder.</source>
        <translation>Não há pasta para os seus tarifários. Inicie o Contador com --tariffs e uma pasta.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>Área, m²</translation>
    </message>
    <message>
        <source>Heated area, m²</source>
        <translation>Área aquecida, m²</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Fogos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Diameter, mm</source>
        <translation>Diâmetro, mm</translation>
    </message>
    <message>
        <source>Power, kVA</source>
        <translation>Potência, kVA</translation>
    </message>
    <message>
        <source>Calorific value, MJ/m³</source>
        <translation>Poder calorífico, MJ/m³</translation>
    </message>
    <message>
        <source>Correction of the volume</source>
        <translation>Correção do volume</translation>
    </message>
    <message>
        <source>Used in twelve months</source>
        <translation>Consumo em doze meses</translation>
    </message>
</context>
<context>
    <name>TextSaving</name>
    <message>
        <source>The file %1 cannot be written: choose another folder.</source>
        <translation>Não é possível escrever o ficheiro %1: escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>There is no import of this number.</source>
        <translation>Não existe nenhuma importação com este número.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importação já foi anulada.</translation>
    </message>
    <message>
        <source>The import stays: this was built on it. Take it back first, or correct the accounts one by one.</source>
        <translation>A importação fica: assentam nela estas coisas. Anule-as primeiro ou corrija as contas uma a uma.</translation>
    </message>
    <message>
        <source>Which import? Its number was told when it was applied.</source>
        <translation>Qual importação? O número foi dito quando foi aplicada.</translation>
    </message>
    <message>
        <source>A charge cannot be taken back: the tariff it was made by is missing. Put it back, and try again.</source>
        <translation>Não é possível anular uma cobrança: falta o tarifário com que foi feita. Reponha-o e tente de novo.</translation>
    </message>
    <message>
        <source>Import %1 was taken back: accounts %2, fields %3, readings %4, ledger entries %5, consents %6.</source>
        <translation>A importação %1 foi anulada: contas %2, campos %3, leituras %4, lançamentos %5, consentimentos %6.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The books are sound.</source>
        <translation>A contabilidade está certa.</translation>
    </message>
</context>
<context>
    <name>WorksCommand</name>
    <message>
        <source>Ended on %1.</source>
        <translation>Terminou em %1.</translation>
    </message>
    <message>
        <source>Phones that are told: %1.</source>
        <translation>Telefones avisados: %1.</translation>
    </message>
    <message>
        <source>--from and --to want moments such as &quot;2026-03-31 08:00&quot;, the first before the last.</source>
        <translation>--from e --to pedem momentos como &quot;2026-03-31 08:00&quot;, o primeiro antes do último.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Não existe esse serviço.</translation>
    </message>
    <message>
        <source>The words are 1 to %1 characters: the text must fit one SMS.</source>
        <translation>O texto tem de 1 a %1 caracteres: tem de caber num SMS.</translation>
    </message>
    <message>
        <source>No account is in that zone. It is written as in the accounts file.</source>
        <translation>Nenhuma conta está nessa zona. Escreve-se como no ficheiro de contas.</translation>
    </message>
    <message>
        <source>Reported: %1, %2, account %3: %4</source>
        <translation>Participado: %1, %2, conta %3: %4</translation>
    </message>
    <message>
        <source>There are no works of that number that go on.</source>
        <translation>Não há obras em curso com esse número.</translation>
    </message>
</context>
<context>
    <name>contador::AccountHeader</name>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Crédito: %1</translation>
    </message>
    <message>
        <source>Debt: %1</source>
        <translation>Dívida: %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 vencidos</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>In credit</source>
        <translation>Com crédito</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>Nada em dívida</translation>
    </message>
    <message>
        <source>%1 not yet due</source>
        <translation>%1 por vencer</translation>
    </message>
    <message>
        <source>oldest due date %1</source>
        <translation>vencimento mais antigo %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>vence a %1</translation>
    </message>
    <message>
        <source>Meter verification due</source>
        <translation>Verificação do contador devida</translation>
    </message>
    <message>
        <source>SMS addendum signed</source>
        <translation>Aditamento SMS assinado</translation>
    </message>
    <message>
        <source>%1 in dispute</source>
        <translation>%1 contestados</translation>
    </message>
    <message>
        <source>%1 %2, %3 of it overdue</source>
        <translation>%1 %2, dos quais %3 vencidos</translation>
    </message>
    <message>
        <source>Shows the ledger</source>
        <translation>Mostra a conta corrente</translation>
    </message>
    <message>
        <source>Key in a reading…</source>
        <translation>Registar leitura…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Extrato…</translation>
    </message>
    <message>
        <source>Enrol a phone…</source>
        <translation>Inscrever um telefone…</translation>
    </message>
    <message>
        <source>Ask whether the phone is still his</source>
        <translation>Perguntar se o telefone continua a ser dele</translation>
    </message>
</context>
<context>
    <name>contador::AccountScreen</name>
    <message>
        <source>No account open</source>
        <translation>Nenhuma conta aberta</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type an account number, a name, a phone, a meter or an address.</source>
        <translation>Prima Ctrl+K e escreva um número de conta, um nome, um telefone, um contador ou uma morada.</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Leituras</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>Conta &amp;corrente</translation>
    </message>
    <message>
        <source>M&amp;essages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Não existe a conta %1</translation>
    </message>
    <message>
        <source>Press Ctrl+K and look for it by name, phone, meter or address.</source>
        <translation>Prima Ctrl+K e procure-a pelo nome, telefone, contador ou morada.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>A conta já não existe.</translation>
    </message>
    <message>
        <source>The statement is in %1.</source>
        <translation>O extrato está em %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não é possível escrever o ficheiro: %1</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Ainda não há avisos</translation>
    </message>
    <message>
        <source>Reminders and warnings that were sent to this account appear here, with their proofs.</source>
        <translation>Aparecem aqui os lembretes e avisos enviados a esta conta, com as suas provas.</translation>
    </message>
    <message>
        <source>Not&amp;ices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>Notes and &amp;holds</source>
        <translation>&amp;Notas e esperas</translation>
    </message>
    <message>
        <source>Re&amp;cords</source>
        <translation>Re&amp;gistos</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Print it again from Records.</source>
        <translation>O ficheiro não se consegue escrever: %1. Imprima-o de novo em Registos.</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>A folha está em %1.</translation>
    </message>
    <message>
        <source>The phone is asked; a yes within three days confirms it.</source>
        <translation>Perguntou-se ao telefone; um sim em três dias confirma-o.</translation>
    </message>
</context>
<context>
    <name>contador::AccountSide</name>
    <message>
        <source>Phones and meters</source>
        <translation>Telefones e contadores</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>No phone yet</source>
        <translation>Ainda sem telefone</translation>
    </message>
    <message>
        <source>Texts for this account are not recognised.</source>
        <translation>As mensagens desta conta não são reconhecidas.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>No meter yet</source>
        <translation>Ainda sem contador</translation>
    </message>
    <message>
        <source>Readings cannot be taken for this account.</source>
        <translation>Não é possível receber leituras desta conta.</translation>
    </message>
    <message>
        <source>Tariff %1</source>
        <translation>Tarifário %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n algarismo</numerusform>
            <numerusform>%n algarismos</numerusform>
        </translation>
    </message>
    <message>
        <source>digits unknown</source>
        <translation>número de algarismos desconhecido</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n decimal(s), in %2</source>
        <translation>
            <numerusform>%1 e %n casa decimal, em %2</numerusform>
            <numerusform>%1 e %n casas decimais, em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Verification due since %1</source>
        <translation>Verificação devida desde %1</translation>
    </message>
    <message>
        <source>Verified until %1</source>
        <translation>Verificado até %1</translation>
    </message>
    <message>
        <source>Have it verified or changed: until then its readings may be contested.</source>
        <translation>Mande verificá-lo ou trocá-lo: até lá as suas leituras podem ser contestadas.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Acrescentar telefone…</translation>
    </message>
    <message>
        <source>Remove a phone</source>
        <translation>Retirar um telefone</translation>
    </message>
    <message>
        <source>Texts from %1 are not taken for this account any more. What was said stays on record.</source>
        <translation>As mensagens de %1 deixam de valer para esta conta. O que foi dito fica registado.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
</context>
<context>
    <name>contador::AccountsExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não é possível escrever o ficheiro: %1</translation>
    </message>
    <message>
        <source>A workbook takes no more than %1 accounts: choose a table as text, or fewer accounts.</source>
        <translation>Um livro de folhas não leva mais de %1 contas: escolha uma tabela em texto, ou menos contas.</translation>
    </message>
    <message>
        <source>The workbook cannot be made: free some space for temporary files.</source>
        <translation>Não é possível fazer o livro de folhas: liberte espaço para ficheiros temporários.</translation>
    </message>
</context>
<context>
    <name>contador::AccountsModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Holder and address</source>
        <translation>Titular e morada</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contestação</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerável</translation>
    </message>
    <message>
        <source>Verification due</source>
        <translation>Verificação devida</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, account %2, balance %3, overdue %4, last reading %5, %6</source>
        <translation>%1, conta %2, saldo %3, vencido %4, última leitura %5, %6</translation>
    </message>
</context>
<context>
    <name>contador::AccountsScreen</name>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>Import the accounts of your utility; they appear here.</source>
        <translation>Importe as contas da sua entidade; aparecem aqui.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Filtro próprio</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>In this list: number, name, address, meter, phone</source>
        <translation>Nesta lista: número, nome, morada, contador, telefone</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Procurar nesta lista</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>No account is like that</source>
        <translation>Nenhuma conta é assim</translation>
    </message>
    <message>
        <source>Take a condition out of the filter, or choose “All accounts”.</source>
        <translation>Tire uma condição do filtro, ou escolha “Todas as contas”.</translation>
    </message>
    <message>
        <source>↓ &amp;Descending</source>
        <translation>↓ &amp;Descendente</translation>
    </message>
    <message>
        <source>↑ &amp;Ascending</source>
        <translation>↑ &amp;Ascendente</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 conta</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 contas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>mostram-se as primeiras %1</translation>
    </message>
    <message>
        <source>Write the list of accounts to a file</source>
        <translation>Escrever a lista de contas num ficheiro</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabela em texto (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Livro de folhas (*.xlsx)</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>contas</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritas</translation>
    </message>
    <message>
        <source>%1 accounts are in %2</source>
        <translation>%1 contas estão em %2</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Parado; nenhum ficheiro foi escrito</translation>
    </message>
</context>
<context>
    <name>contador::AgeingModel</name>
    <message>
        <source>Not yet due</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>a vencer</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Sem data de vencimento</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Em contestação</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Pago adiantado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antiguidade</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sem serviço</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>contador::AgeingPage</name>
    <message>
        <source>Debts by age</source>
        <translation>Dívidas por antiguidade</translation>
    </message>
    <message>
        <source>Ages of debts</source>
        <translation>Antiguidade das dívidas</translation>
    </message>
    <message>
        <source>&amp;Plan of payment…</source>
        <translation>&amp;Plano de pagamento…</translation>
    </message>
    <message>
        <source>Accounts of this age</source>
        <translation>Contas desta antiguidade</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem conta</translation>
    </message>
    <message>
        <source>Nobody owes anything of this age.</source>
        <translation>Ninguém deve nada com esta antiguidade.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>%1 owed, of it %2 overdue</source>
        <translation>%1 em dívida, dos quais %2 em atraso</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dívidas</translation>
    </message>
    <message>
        <source>No age chosen</source>
        <translation>Nenhuma antiguidade escolhida</translation>
    </message>
</context>
<context>
    <name>contador::AskAgainDialog</name>
    <message>
        <source>Ask for the reading again</source>
        <translation>Pedir a leitura outra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>To %1, %2. The reading goes on waiting until the answer comes.</source>
        <translation>Para %1, %2. A leitura continua à espera até vir a resposta.</translation>
    </message>
</context>
<context>
    <name>contador::BalanceDialog</name>
    <message>
        <source>Balance of the SIM card in “%1”</source>
        <translation>Saldo do cartão SIM em «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Ask the operator</source>
        <translation>&amp;Perguntar ao operador</translation>
    </message>
    <message>
        <source>&amp;Code of the operator, such as *#123#</source>
        <translation>&amp;Código do operador, por exemplo *#123#</translation>
    </message>
    <message>
        <source>Code of the operator, such as *#123#</source>
        <translation>Código do operador, por exemplo *#123#</translation>
    </message>
    <message>
        <source>The code stands on the papers of the SIM card. Asking costs nothing with most operators.</source>
        <translation>O código está nos papéis do cartão SIM. Perguntar é grátis na maioria dos operadores.</translation>
    </message>
    <message>
        <source>Asking the operator: this takes up to a minute.</source>
        <translation>A perguntar ao operador: pode demorar até um minuto.</translation>
    </message>
    <message>
        <source>The operator answers:</source>
        <translation>O operador responde:</translation>
    </message>
</context>
<context>
    <name>contador::BillLinesModel</name>
    <message>
        <source>%1 (in the prices)</source>
        <translation>%1 (incluído nos preços)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>contador::BillPreview</name>
    <message>
        <source>Lines of the bill</source>
        <translation>Linhas da fatura</translation>
    </message>
    <message>
        <source>What would this bill be?</source>
        <translation>Quanto seria esta fatura?</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>The bill follows once the fault is corrected.</source>
        <translation>A fatura aparece logo que o erro esteja corrigido.</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>Consumo, %1</translation>
    </message>
    <message>
        <source>%1: used, %2</source>
        <translation>%1: consumo, %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Has the right “%1”</source>
        <translation>Tem o direito «%1»</translation>
    </message>
    <message>
        <source>Type numbers such as 12 or 12.5, with three decimals at most and not below 0.</source>
        <translation>Escreva números como 12 ou 12,5, com três casas decimais no máximo e não abaixo de 0.</translation>
    </message>
    <message>
        <source>The bill comes to %1</source>
        <translation>A fatura é de %1</translation>
    </message>
</context>
<context>
    <name>contador::CandidatesModel</name>
    <message>
        <source>%1 in credit</source>
        <translation>%1 a favor</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>deve %1</translation>
    </message>
    <message>
        <source>%1, exactly this amount</source>
        <translation>%1, exatamente este montante</translation>
    </message>
</context>
<context>
    <name>contador::CareDialog</name>
    <message>
        <source>A reason for care</source>
        <translation>Um motivo de cuidado</translation>
    </message>
    <message>
        <source>It is of who holds the account now, and shown to whoever deals with it. Write no more than is needed.</source>
        <translation>É de quem é agora titular e é mostrado a quem trata da conta. Não escreva mais do que o necessário.</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>Re&amp;gistar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>O que o &amp;comprova</translation>
    </message>
    <message>
        <source>Wh&amp;o said it</source>
        <translation>&amp;Quem o disse</translation>
    </message>
    <message>
        <source>Since, &amp;day</source>
        <translation>&amp;Desde o dia</translation>
    </message>
    <message>
        <source>It &amp;ends</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>First day wi&amp;thout it</source>
        <translation>Primeiro dia &amp;sem ele</translation>
    </message>
</context>
<context>
    <name>contador::CaseStrip</name>
    <message>
        <source>&amp;Take it</source>
        <translation>Assum&amp;ir</translation>
    </message>
    <message>
        <source>Note for colleagues: Enter keeps it</source>
        <translation>Nota para os colegas: Enter guarda</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Nota para os colegas</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1, aberto desde %2</translation>
    </message>
    <message>
        <source>%1, closed %2: %3</source>
        <translation>%1, fechado %2: %3</translation>
    </message>
    <message>
        <source>%1, open since %2, %3 has it</source>
        <translation>%1, aberto desde %2, está com %3</translation>
    </message>
    <message>
        <source>Nothing is answered by itself here until it is closed.</source>
        <translation>Até ser fechado, aqui nada é respondido automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Give it back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>contador::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>contador::CheckModel</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>habitual %1</translation>
    </message>
    <message>
        <source>%1 would fit</source>
        <translation>%1 seria plausível</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>pedida %1</translation>
    </message>
    <message>
        <source>%1, account %2, meter %3, reading %4, before it %5, consumption %6, %7</source>
        <translation>%1, conta %2, contador %3, leitura %4, antes dela %5, consumo %6, %7</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Porque espera</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>a primeira</translation>
    </message>
    <message>
        <source>Account and meter</source>
        <translation>Conta e contador</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
</context>
<context>
    <name>contador::CheckScreen</name>
    <message>
        <source>The reading of %1 was settled at another desk.</source>
        <translation>A leitura de %1 foi decidida noutro posto.</translation>
    </message>
    <message>
        <source>looked at by a clerk</source>
        <translation>vista por um funcionário</translation>
    </message>
    <message>
        <source>taken back by a clerk</source>
        <translation>anulada por um funcionário</translation>
    </message>
    <message>
        <source>It cannot be taken back: something was built on it. Correct it on the account card.</source>
        <translation>Já não se pode anular: há algo assente nela. Corrija-a na ficha da conta.</translation>
    </message>
    <message>
        <source>The reading was settled at another desk: nothing was sent.</source>
        <translation>A leitura foi decidida noutro posto: nada foi enviado.</translation>
    </message>
    <message>
        <source>Readings that wait, oldest first</source>
        <translation>Leituras à espera, as mais antigas primeiro</translation>
    </message>
    <message>
        <source>No reading waits</source>
        <translation>Nenhuma leitura à espera</translation>
    </message>
    <message>
        <source>A reading that a rule doubts appears here.</source>
        <translation>Uma leitura de que uma regra duvida aparece aqui.</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Aceitar (A)</translation>
    </message>
    <message>
        <source>Edit (E)…</source>
        <translation>Corrigir (E)…</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Seguinte (N)</translation>
    </message>
    <message>
        <source>The reading of %1 waits no more: another desk or the consumer settled it.</source>
        <translation>A leitura de %1 já não espera: decidiu-a outro posto ou o próprio consumidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n leitura à espera</numerusform>
            <numerusform>%n leituras à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada a decidir</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Usual in that time</source>
        <translation>Habitual nesse tempo</translation>
    </message>
    <message>
        <source>Would be plausible</source>
        <translation>Seria plausível</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Pedida outra vez</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Accepted: %1, %2. Ctrl+Z takes it back.</source>
        <translation>Aceite: %1, %2. Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>Taken back: the reading of %1 waits again.</source>
        <translation>Anulado: a leitura de %1 está outra vez à espera.</translation>
    </message>
    <message>
        <source>Asked again. The reading waits for the answer.</source>
        <translation>Pedida outra vez. A leitura espera pela resposta.</translation>
    </message>
    <message>
        <source>There is no phone to ask: call at the house, or edit the value.</source>
        <translation>Não há telefone a quem pedir: vá ao local, ou corrija o valor.</translation>
    </message>
    <message>
        <source>Ask (R)…</source>
        <translation>Pedir (R)…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Anular (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
</context>
<context>
    <name>contador::ConsoleDialog</name>
    <message>
        <source>AT console of “%1”</source>
        <translation>Consola AT de «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What the modem answered</source>
        <translation>O que o modem respondeu</translation>
    </message>
    <message>
        <source>What went over the line</source>
        <translation>O que passou na linha</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>For support only. Type what support asks for: commands that would lose or send messages, or lock the card, are refused.</source>
        <translation>Só para o apoio técnico. Escreva o que o apoio pedir: os comandos que perderiam ou enviariam mensagens, ou bloqueariam o cartão, são recusados.</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Consola</translation>
    </message>
    <message>
        <source>&amp;Line trace</source>
        <translation>Registo da &amp;linha</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>C&amp;ommand; Enter sends it, Up and Down bring back earlier ones</source>
        <translation>C&amp;omando; Enter envia, as setas para cima e para baixo trazem os anteriores</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What went over the line lately. It has texts and numbers of consumers: give it to support only. No PIN is in it.</source>
        <translation>O que passou na linha ultimamente. Tem mensagens e números de consumidores: entregue-o só ao apoio técnico. Não tem nenhum PIN.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>The modem is not there any more.</source>
        <translation>O modem já não está ligado.</translation>
    </message>
    <message>
        <source>The modem asked for a message: the question was ended, nothing was sent.</source>
        <translation>O modem pediu uma mensagem: o pedido foi terminado, nada foi enviado.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Sem resposta a tempo.</translation>
    </message>
</context>
<context>
    <name>contador::ConsumptionChart</name>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>%1, marked by %2</source>
        <translation>%1, assinalada por %2</translation>
    </message>
    <message>
        <source>Consumption in %1 before a band of usual use; the table below has the same figures</source>
        <translation>Consumo em %1 sobre a faixa do uso habitual; a tabela abaixo tem os mesmos números</translation>
    </message>
</context>
<context>
    <name>contador::ConversationModel</name>
    <message>
        <source>%1, the consumer wrote: %2 (%3)</source>
        <translation>%1, o consumidor escreveu: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, we answered: %2 (%3)</source>
        <translation>%1, respondemos: %2 (%3)</translation>
    </message>
    <message>
        <source>came by a service centre of another country, %1</source>
        <translation>veio por um centro de mensagens de outro país, %1</translation>
    </message>
</context>
<context>
    <name>contador::ConversationsScreen</name>
    <message>
        <source>Somebody else has taken it.</source>
        <translation>Já está com outra pessoa.</translation>
    </message>
    <message>
        <source>Closed. Texts are answered by the program again.</source>
        <translation>Fechado. O programa volta a responder às mensagens.</translation>
    </message>
    <message>
        <source>Handed to the modem.</source>
        <translation>Entregue ao modem.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Ninguém à espera</translation>
    </message>
    <message>
        <source>Texts that a person has to answer appear here. Choose “All” to read every conversation.</source>
        <translation>Aqui aparecem as mensagens a que uma pessoa tem de responder. Escolha «Todas» para ler todas as conversas.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Por ler</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Que conversas</translation>
    </message>
    <message>
        <source>Name, phone, account or reference</source>
        <translation>Nome, telefone, conta ou referência</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Procurar uma conversa</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) wait</source>
        <translation>
            <numerusform>%n conversa à espera</numerusform>
            <numerusform>%n conversas à espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n por ler</numerusform>
            <numerusform>%n por ler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::CounterDialog</name>
    <message>
        <source>Payment at the counter</source>
        <translation>Pagamento ao balcão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>Número, nome ou telefone</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>A&amp;mount, %1</source>
        <translation>&amp;Montante, %1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Lançar</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>%1 · %2 · owes %3</source>
        <translation>%1 · %2 · deve %3</translation>
    </message>
    <message>
        <source>%1, and others: type more</source>
        <translation>%1, e outros: escreva mais</translation>
    </message>
    <message>
        <source>Type the account until only one is left.</source>
        <translation>Escreva a conta até só restar uma.</translation>
    </message>
    <message>
        <source>The amount is a number such as %1.</source>
        <translation>O montante é um número como %1.</translation>
    </message>
</context>
<context>
    <name>contador::DayChart</name>
    <message>
        <source>off</source>
        <translation>parado</translation>
    </message>
</context>
<context>
    <name>contador::DayTiles</name>
    <message>
        <source>Readings accepted today</source>
        <translation>Leituras aceites hoje</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Perguntas respondidas</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) booked</source>
        <translation>
            <numerusform>%n pagamento lançado</numerusform>
            <numerusform>%n pagamentos lançados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>nada espera por si</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) held</source>
        <translation>
            <numerusform>%n leitura retida</numerusform>
            <numerusform>%n leituras retidas</numerusform>
        </translation>
    </message>
    <message>
        <source>balance, help and others</source>
        <translation>saldo, ajuda e outras</translation>
    </message>
    <message numerus="yes">
        <source>median of the last %n answer(s)</source>
        <translation>
            <numerusform>mediana da última resposta</numerusform>
            <numerusform>mediana das últimas %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem respostas</translation>
    </message>
    <message>
        <source>messages to read</source>
        <translation>mensagens por ler</translation>
    </message>
</context>
<context>
    <name>contador::DebtorsModel</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerável</translation>
    </message>
    <message>
        <source>%1, account %2, %3 %4, balance %5 %6</source>
        <translation>%1, conta %2, %3 %4, saldo %5 %6</translation>
    </message>
    <message>
        <source>Holder, number and address</source>
        <translation>Titular, número e morada</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>contador::DebtsScreen</name>
    <message>
        <source>Ended: %1 paid as agreed, %2 broken.</source>
        <translation>Terminados: %1 pagos como combinado, %2 quebrados.</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>O plano terminou.</translation>
    </message>
    <message>
        <source>No plan of this account runs.</source>
        <translation>Não corre nenhum plano desta conta.</translation>
    </message>
    <message>
        <source>&amp;How bills are paid</source>
        <translation>Como se &amp;paga</translation>
    </message>
    <message>
        <source>Agreed: account %1.</source>
        <translation>Combinado: conta %1.</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>Anti&amp;guidade</translation>
    </message>
    <message>
        <source>Penalt&amp;ies</source>
        <translation>&amp;Juros e multas</translation>
    </message>
    <message>
        <source>Plan&amp;s</source>
        <translation>Plano&amp;s</translation>
    </message>
</context>
<context>
    <name>contador::DoctorDialog</name>
    <message>
        <source>The doctor looks at “%1”</source>
        <translation>O médico examina «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>&amp;Examinar de novo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Guardar como texto…</translation>
    </message>
    <message>
        <source>&amp;Print to PDF…</source>
        <translation>&amp;Imprimir para PDF…</translation>
    </message>
    <message>
        <source>What the doctor found</source>
        <translation>O que o médico encontrou</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir para PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The modem is being examined: this takes some seconds, and messages go on meanwhile.</source>
        <translation>O modem está a ser examinado: demora alguns segundos, e as mensagens continuam entretanto.</translation>
    </message>
    <message>
        <source>The modem went before it had answered: see what its card says, then examine it again.</source>
        <translation>O modem desapareceu antes de responder: veja o que diz o seu cartão e examine-o de novo.</translation>
    </message>
    <message>
        <source>Modem “%1”, examined on %2</source>
        <translation>Modem «%1», examinado em %2</translation>
    </message>
    <message>
        <source>All is well: texts can be received and sent.</source>
        <translation>Está tudo bem: é possível receber e enviar mensagens.</translation>
    </message>
    <message>
        <source>Texts can be received and sent; something should be looked after.</source>
        <translation>É possível receber e enviar mensagens; há algo a ver.</translation>
    </message>
    <message>
        <source>Something must be put right before texts can be received and sent.</source>
        <translation>É preciso resolver algo para receber e enviar mensagens.</translation>
    </message>
</context>
<context>
    <name>contador::EditReadingDialog</name>
    <message>
        <source>Accept with another value</source>
        <translation>Aceitar com outro valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>mal lida</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>%1, meter %2: %3 was sent, %4 before it.</source>
        <translation>%1, contador %2: foi enviado %3, antes %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>&amp;Value on the meter</source>
        <translation>&amp;Valor no contador</translation>
    </message>
    <message>
        <source>&amp;Why; it stays beside the reading for good</source>
        <translation>&amp;Motivo; fica para sempre junto da leitura</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>Lower than the reading before: it will be refused unless the dial went round.</source>
        <translation>Inferior à leitura anterior: será recusada, salvo se o contador deu a volta.</translation>
    </message>
    <message>
        <source>Difference %1, usual consumption %2 %3.</source>
        <translation>Diferença %1, consumo habitual %2 %3.</translation>
    </message>
    <message>
        <source>Difference %1.</source>
        <translation>Diferença %1.</translation>
    </message>
</context>
<context>
    <name>contador::EndPlanDialog</name>
    <message>
        <source>End the plan</source>
        <translation>Terminar o plano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, account %2: what is left is due again as it was before, with its old days. What was paid of the plan stays paid.</source>
        <translation>%1, conta %2: o que falta volta a dever-se como antes, com os prazos antigos. O que foi pago do plano fica pago.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>&amp;Why; it stays on record</source>
        <translation>&amp;Porquê; fica registado</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminar</translation>
    </message>
</context>
<context>
    <name>contador::EnrolDialog</name>
    <message>
        <source>Enrol a phone for account %1</source>
        <translation>Inscrever um telefone na conta %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Prepare the sheet…</source>
        <translation>&amp;Preparar a folha…</translation>
    </message>
    <message>
        <source>Who texts from this phone is told what the account owes, and his readings count: from the signature on.</source>
        <translation>A quem escrever deste telefone diz-se o que a conta deve, e as suas leituras contam: a partir da assinatura.</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Language of the holder</source>
        <translation>&amp;Língua do titular</translation>
    </message>
    <message>
        <source>Wants to be told of</source>
        <translation>Quer ser informado de</translation>
    </message>
    <message>
        <source>citizen card seen at the desk</source>
        <translation>cartão de cidadão visto ao balcão</translation>
    </message>
    <message>
        <source>folder, box, scan</source>
        <translation>pasta, caixa, digitalização</translation>
    </message>
    <message>
        <source>How you &amp;know the holder</source>
        <translation>Como &amp;conhece o titular</translation>
    </message>
    <message>
        <source>&amp;Where the sheet is kept</source>
        <translation>Onde se &amp;guarda a folha</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar a folha</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in %1: print it and have it signed.</source>
        <translation>A folha está em %1: imprima-a e peça a assinatura.</translation>
    </message>
    <message>
        <source>This phone speaks for other accounts too: %1.</source>
        <translation>Este telefone também fala por outras contas: %1.</translation>
    </message>
    <message>
        <source>There is no code to scan on it: no modem tells its own number (Modems, SIM).</source>
        <translation>Não tem código para ler: nenhum modem diz o seu número (Modems, SIM).</translation>
    </message>
    <message>
        <source>It is &amp;signed</source>
        <translation>Está &amp;assinada</translation>
    </message>
</context>
<context>
    <name>contador::FactDialog</name>
    <message>
        <source>A fact that prices ask for</source>
        <translation>Um dado que os preços pedem</translation>
    </message>
    <message>
        <source>It counts from the day you give until the next change. What is charged already stays as it is.</source>
        <translation>Conta desde o dia que indicar até à alteração seguinte. O que já foi faturado fica como está.</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>Re&amp;gistar</translation>
    </message>
    <message>
        <source>&amp;Fact</source>
        <translation>Da&amp;do</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Since, &amp;day</source>
        <translation>&amp;Desde o dia</translation>
    </message>
    <message>
        <source>The value is a number such as %1.</source>
        <translation>O valor é um número como %1.</translation>
    </message>
</context>
<context>
    <name>contador::FeedDetail</name>
    <message>
        <source>&amp;Open account</source>
        <translation>A&amp;brir conta</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Pormenores da linha escolhida</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Choose a row to read both messages and how the amount was worked out.</source>
        <translation>Escolha uma linha para ler as duas mensagens e ver como se chegou ao valor.</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Como se chegou ao valor</translation>
    </message>
    <message>
        <source>Messages and working</source>
        <translation>Mensagens e cálculo</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Respondida em %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À espera de envio</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem conta</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Em dívida</translation>
    </message>
    <message>
        <source>Owed after it</source>
        <translation>Dívida depois desta</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Dívida agora</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Retida porque</translation>
    </message>
</context>
<context>
    <name>contador::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Message and answer</source>
        <translation>Mensagem e resposta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>sem conta</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>em dívida</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, conta %2</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensagem: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Respondida em %1</translation>
    </message>
    <message>
        <source>in credit</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
</context>
<context>
    <name>contador::FilesModel</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pagamento</numerusform>
            <numerusform>%n pagamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Por tratar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>%1, %2, booked %3, waiting %4</source>
        <translation>%1, %2, lançado %3, à espera %4</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Lançado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>contador::FilesPage</name>
    <message>
        <source>Bank files, newest first</source>
        <translation>Ficheiros do banco, os mais recentes primeiro</translation>
    </message>
    <message>
        <source>Movements of the file</source>
        <translation>Movimentos do ficheiro</translation>
    </message>
    <message>
        <source>No bank file yet</source>
        <translation>Ainda sem ficheiros do banco</translation>
    </message>
    <message>
        <source>Press Ctrl+O and choose the file that the bank gave you.</source>
        <translation>Carregue em Ctrl+O e escolha o ficheiro que o banco lhe deu.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Nenhum ficheiro escolhido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>contador::FilterDialog</name>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Que contas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a phone speaks for it</source>
        <translation>um telefone fala por ela</translation>
    </message>
    <message>
        <source>no phone speaks for it</source>
        <translation>nenhum telefone fala por ela</translation>
    </message>
    <message>
        <source>procedures rest</source>
        <translation>os procedimentos esperam</translation>
    </message>
    <message>
        <source>nothing rests</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>&amp;Tariff</source>
        <translation>&amp;Tarifário</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Overdue more than, %1</source>
        <translation>&amp;Vencido acima de, %1</translation>
    </message>
    <message>
        <source>Overdue for more than, &amp;days</source>
        <translation>Vencido há mais de, &amp;dias</translation>
    </message>
    <message>
        <source>&amp;No reading for, days</source>
        <translation>Sem &amp;leitura há, dias</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fone</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Espera</translation>
    </message>
    <message>
        <source>&amp;Vulnerable holder</source>
        <translation>Titular v&amp;ulnerável</translation>
    </message>
    <message>
        <source>&amp;Meter verification due within, days</source>
        <translation>Verificação do &amp;contador devida dentro de, dias</translation>
    </message>
    <message>
        <source>The amount is a number such as %1.</source>
        <translation>O valor é um número como %1.</translation>
    </message>
</context>
<context>
    <name>contador::Handset</name>
    <message>
        <source>Your text</source>
        <translation>O seu texto</translation>
    </message>
    <message>
        <source>Write a text, then Enter</source>
        <translation>Escreva e prima Enter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation>Apagar o último carácter</translation>
    </message>
    <message>
        <source># letters or digits</source>
        <translation># letras ou algarismos</translation>
    </message>
    <message>
        <source>%1 (%2 SMS)</source>
        <translation>%1 (%2 SMS)</translation>
    </message>
</context>
<context>
    <name>contador::HitsModel</name>
    <message>
        <source>No account found</source>
        <translation>Nenhuma conta encontrada</translation>
    </message>
    <message>
        <source>Try the number, a part of the name, the phone or the meter.</source>
        <translation>Tente o número, parte do nome, o telefone ou o contador.</translation>
    </message>
    <message>
        <source>%1, account %2, balance %3</source>
        <translation>%1, conta %2, saldo %3</translation>
    </message>
</context>
<context>
    <name>contador::HoldDialog</name>
    <message>
        <source>Let the procedures rest</source>
        <translation>Deixar os procedimentos em espera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>todos os serviços</translation>
    </message>
    <message>
        <source>until somebody ends it</source>
        <translation>até alguém terminar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Porquê</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>For, &amp;days</source>
        <translation>Durante, &amp;dias</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>Por pala&amp;vras</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Espera</translation>
    </message>
</context>
<context>
    <name>contador::HoursDialog</name>
    <message>
        <source>The last 24 hours of “%1”</source>
        <translation>As últimas 24 horas de «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The last 24 hours, newest first</source>
        <translation>As últimas 24 horas, a mais recente primeiro</translation>
    </message>
</context>
<context>
    <name>contador::HoursModel</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Signal, dBm</source>
        <translation>Sinal, dBm</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <translation>Máx. à espera</translation>
    </message>
    <message>
        <source>Minutes off</source>
        <translation>Minutos parado</translation>
    </message>
</context>
<context>
    <name>contador::ImportColumnsModel</name>
    <message>
        <source>%1, such as %2, is %3</source>
        <translation>%1, por exemplo %2, é %3</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>As primeiras linhas</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>É tomada como</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>não se usa</translation>
    </message>
</context>
<context>
    <name>contador::ImportHistoryModel</name>
    <message>
        <source>Import %1, %2, %3, %4 rows, %5</source>
        <translation>Importação %1, %2, %3, %4 linhas, %5</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
</context>
<context>
    <name>contador::ImportRowsModel</name>
    <message>
        <source>Look at it</source>
        <translation>A ver</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, %4</source>
        <translation>Linha %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, “%2”: %3</translation>
    </message>
    <message>
        <source>Waits for somebody to look: %1</source>
        <translation>Espera que alguém a veja: %1</translation>
    </message>
</context>
<context>
    <name>contador::ImportScreen</name>
    <message>
        <source>Save the refused rows</source>
        <translation>Guardar as linhas recusadas</translation>
    </message>
    <message>
        <source>refused.csv</source>
        <translation>recusadas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Es&amp;colher um ficheiro…</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do ficheiro</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>É tomada como</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do ficheiro</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Linhas mostradas</translation>
    </message>
    <message>
        <source>Save the &amp;refused rows…</source>
        <translation>Guardar as linhas &amp;recusadas…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importações, da mais recente para a mais antiga</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Anu&amp;lar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importações feitas</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ainda não há ficheiro</translation>
    </message>
    <message>
        <source>Choose a table of accounts, readings or charges, or drop it here: CSV, XLSX or DBF, from any program.</source>
        <translation>Escolha uma tabela de contas, leituras ou cobranças, ou largue-a aqui: CSV, XLSX ou DBF, de qualquer programa.</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>O &amp;que contém</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Codi&amp;ficação</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Deci&amp;mal mark</source>
        <translation>Sinal deci&amp;mal</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>Da&amp;tas</translation>
    </message>
    <message>
        <source>Its columns appear here, with what they are taken as.</source>
        <translation>As suas colunas aparecem aqui, com aquilo por que são tomadas.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mapping…</source>
        <translation>&amp;Guardar a correspondência…</translation>
    </message>
    <message>
        <source>&amp;Use a mapping…</source>
        <translation>&amp;Usar uma correspondência…</translation>
    </message>
    <message>
        <source>Is ta&amp;ken as</source>
        <translation>É tomada c&amp;omo</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>Each row of the file appears here with what would become of it, before anything is changed.</source>
        <translation>Cada linha do ficheiro aparece aqui com o que lhe aconteceria, antes de se alterar seja o que for.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Being applied. Answers to texts wait meanwhile.</source>
        <translation>A aplicar. As respostas às mensagens esperam entretanto.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Ainda nada foi importado</translation>
    </message>
    <message>
        <source>Each import appears here, and can be taken back.</source>
        <translation>Cada importação aparece aqui e pode ser anulada.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>O que o impede</translation>
    </message>
    <message>
        <source>Being taken back. Answers to texts wait meanwhile.</source>
        <translation>A anular. As respostas às mensagens esperam entretanto.</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>descobrir</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; ponto e vírgula</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>. point</source>
        <translation>. ponto</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dia, mês, ano</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mês, dia, ano</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>ano, mês, dia</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Escolher uma tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.dbf);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt *.xlsx *.dbf);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o ficheiro %1.</translation>
    </message>
    <message>
        <source>The file is too large: divide it, and import one part after the other.</source>
        <translation>O ficheiro é demasiado grande: divida-o e importe uma parte de cada vez.</translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <translation>%1 (certeza de %2 %)</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>separado por %1</translation>
    </message>
    <message>
        <source>decimal mark %1</source>
        <translation>sinal decimal %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>não se usa</translation>
    </message>
    <message>
        <source>Being tried. Nothing is changed.</source>
        <translation>A experimentar. Nada se altera.</translation>
    </message>
    <message>
        <source>Import %1 was applied.</source>
        <translation>A importação %1 foi aplicada.</translation>
    </message>
    <message>
        <source>Nothing can be applied while a row is refused: correct the file, and choose it again.</source>
        <translation>Nada se pode aplicar enquanto houver uma linha recusada: corrija o ficheiro e escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>O ficheiro não tem linhas.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Look through the rows, then apply.</source>
        <translation>Ainda nada foi alterado. Veja as linhas e depois aplique.</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>A ver: %1</translation>
    </message>
    <message>
        <source>Import %1 was taken back.</source>
        <translation>A importação %1 foi anulada.</translation>
    </message>
    <message>
        <source>A charge cannot be taken back: the tariff it was made by is missing. Put it back, and try again.</source>
        <translation>Não é possível anular uma cobrança: falta o tarifário com que foi feita. Reponha-o e tente de novo.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importação já foi anulada.</translation>
    </message>
    <message>
        <source>The import stays: something was built on it.</source>
        <translation>A importação fica: algo assenta nela.</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar a correspondência</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>correspondencia.json</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondências (*.json)</translation>
    </message>
    <message>
        <source>Use a mapping</source>
        <translation>Usar uma correspondência</translation>
    </message>
    <message>
        <source>This is no mapping file of Contador.</source>
        <translation>Isto não é um ficheiro de correspondências do Contador.</translation>
    </message>
</context>
<context>
    <name>contador::InstalmentsModel</name>
    <message>
        <source>%1, %2, %3, open %4</source>
        <translation>%1, %2, %3, por pagar %4</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
</context>
<context>
    <name>contador::KeyList</name>
    <message>
        <source>What the keys do</source>
        <translation>O que fazem as teclas</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Procurar uma conta</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir para «%1»</translation>
    </message>
    <message>
        <source>Open the account of the chosen row</source>
        <translation>Abrir a conta da linha escolhida</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte seguinte da janela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar onde estava</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Key in a reading told on the phone</source>
        <translation>Registar uma leitura dita ao telefone</translation>
    </message>
    <message>
        <source>Write a note on the account</source>
        <translation>Escrever uma nota na conta</translation>
    </message>
    <message>
        <source>Next reading to check</source>
        <translation>Próxima leitura por verificar</translation>
    </message>
    <message>
        <source>Accept or reject the reading that is chosen</source>
        <translation>Aceitar ou rejeitar a leitura escolhida</translation>
    </message>
    <message>
        <source>Statement of the account</source>
        <translation>Extrato da conta</translation>
    </message>
    <message>
        <source>Find in the list of accounts</source>
        <translation>Procurar na lista de contas</translation>
    </message>
    <message>
        <source>In “Check readings”: accept, edit, ask again, next</source>
        <translation>Em «Verificar leituras»: aceitar, corrigir, pedir outra vez, seguinte</translation>
    </message>
    <message>
        <source>Take the last accept back</source>
        <translation>Anular a última aceitação</translation>
    </message>
    <message>
        <source>Send the message that is written</source>
        <translation>Enviar a mensagem escrita</translation>
    </message>
    <message>
        <source>Enrol a phone for the account</source>
        <translation>Inscrever um telefone na conta</translation>
    </message>
</context>
<context>
    <name>contador::LedgerModel</name>
    <message>
        <source>%1, %2, %3, amount %4, balance %5</source>
        <translation>%1, %2, %3, valor %4, saldo %5</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence a</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
</context>
<context>
    <name>contador::LedgerPage</name>
    <message>
        <source>Ledger, newest first</source>
        <translation>Conta corrente, da linha mais recente para a mais antiga</translation>
    </message>
    <message>
        <source>Show the &amp;message</source>
        <translation>Mostrar a men&amp;sagem</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>Ainda sem movimentos</translation>
    </message>
    <message>
        <source>The first accepted reading or payment appears here.</source>
        <translation>A primeira leitura aceite ou o primeiro pagamento aparece aqui.</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Como se chegou ao valor</translation>
    </message>
    <message>
        <source>Choose a line to see its steps.</source>
        <translation>Escolha uma linha para ver os passos do cálculo.</translation>
    </message>
    <message>
        <source>This line came with its amount; there are no steps.</source>
        <translation>Esta linha já veio com o valor; não há passos de cálculo.</translation>
    </message>
    <message>
        <source>Show the readin&amp;g</source>
        <translation>Mostrar a &amp;leitura</translation>
    </message>
    <message>
        <source>%1 of it paid: %2</source>
        <translation>%1 disto pagou: %2</translation>
    </message>
    <message>
        <source>%1 paid by: %2</source>
        <translation>%1 pago por: %2</translation>
    </message>
    <message>
        <source>Booked %1 by %2</source>
        <translation>Lançado %1 por %2</translation>
    </message>
</context>
<context>
    <name>contador::LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>contador::LinesModel</name>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payer and text</source>
        <translation>Ordenante e texto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
</context>
<context>
    <name>contador::MainWindow</name>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Training: nothing is real</source>
        <translation>Formação: nada é real</translation>
    </message>
    <message>
        <source>Demonstration accounts</source>
        <translation>Contas de demonstração</translation>
    </message>
</context>
<context>
    <name>contador::MappingDialog</name>
    <message>
        <source>How is “%1” read?</source>
        <translation>Como se lê “%1”?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Como parece</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>comma: 1.234,50</source>
        <translation>vírgula: 1.234,50</translation>
    </message>
    <message>
        <source>point: 1,234.50</source>
        <translation>ponto: 1,234.50</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dia, mês, ano</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mês, dia, ano</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>ano, mês, dia</translation>
    </message>
    <message>
        <source>money in has no minus</source>
        <translation>entradas sem sinal menos</translation>
    </message>
    <message>
        <source>money in has a minus</source>
        <translation>entradas com sinal menos</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não se guarda</translation>
    </message>
    <message>
        <source>Read &amp;like</source>
        <translation>&amp;Ler como</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Linha de &amp;títulos</translation>
    </message>
    <message>
        <source>Rows of &amp;totals below</source>
        <translation>Linhas de t&amp;otais no fim</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>&amp;Decimais</translation>
    </message>
    <message>
        <source>Date &amp;order</source>
        <translation>O&amp;rdem da data</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Sinal</translation>
    </message>
    <message>
        <source>Word of money &amp;in</source>
        <translation>Palavra de &amp;entrada</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>Payments as they are read</source>
        <translation>Pagamentos como se leem</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) came in, %1.</source>
        <translation>
            <numerusform>Entrou %n pagamento, %1.</numerusform>
            <numerusform>Entraram %n pagamentos, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::MessagesPage</name>
    <message>
        <source>Open the con&amp;versation</source>
        <translation>Abrir a con&amp;versa</translation>
    </message>
    <message>
        <source>Messages, oldest first</source>
        <translation>Mensagens, as mais antigas primeiro</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ainda sem mensagens</translation>
    </message>
    <message>
        <source>Texts from the phones of this account and our answers appear here.</source>
        <translation>Aqui aparecem as mensagens dos telefones desta conta e as nossas respostas.</translation>
    </message>
</context>
<context>
    <name>contador::ModemCard</name>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Memory for texts</source>
        <translation>Memória das mensagens</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviadas hoje</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>À espera de envio</translation>
    </message>
    <message>
        <source>Last proof of work</source>
        <translation>Última prova de vida</translation>
    </message>
    <message>
        <source>Enter PI&amp;N…</source>
        <translation>Introduzir PI&amp;N…</translation>
    </message>
    <message>
        <source>This card is &amp;right</source>
        <translation>Este cartão está &amp;certo</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>Mé&amp;dico…</translation>
    </message>
    <message>
        <source>Ask &amp;balance…</source>
        <translation>Per&amp;guntar saldo…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>&amp;Figures of the day…</source>
        <translation>&amp;Números do dia…</translation>
    </message>
    <message>
        <source>A&amp;T console…</source>
        <translation>Consola A&amp;T…</translation>
    </message>
    <message>
        <source>Modem %1: %2</source>
        <translation>Modem %1: %2</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sem sinal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>full: no text arrives</source>
        <translation>cheia: não chega nenhuma mensagem</translation>
    </message>
    <message>
        <source>places taken</source>
        <translation>lugares ocupados</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>não se sabe agora</translation>
    </message>
    <message>
        <source>nothing sent or received in 24 hours</source>
        <translation>nada enviado nem recebido em 24 horas</translation>
    </message>
    <message>
        <source>no daily limit</source>
        <translation>sem limite diário</translation>
    </message>
    <message>
        <source>this month %1</source>
        <translation>este mês %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>Resume &amp;sending</source>
        <translation>Retomar en&amp;vio</translation>
    </message>
    <message>
        <source>Pause &amp;sending</source>
        <translation>Pausar en&amp;vio</translation>
    </message>
</context>
<context>
    <name>contador::ModemsScreen</name>
    <message>
        <source>No modem</source>
        <translation>Nenhum modem</translation>
    </message>
    <message>
        <source>Plug a modem with a SIM card into a USB port, and start Contador with --modem and the name of its port, such as --modem /dev/ttyUSB0.</source>
        <translation>Ligue um modem com cartão SIM a uma porta USB e inicie o Contador com --modem e o nome da porta, por exemplo --modem /dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>Modems</source>
        <translation>Modems</translation>
    </message>
</context>
<context>
    <name>contador::MonthsModel</name>
    <message>
        <source>1 bill</source>
        <translation>1 fatura</translation>
    </message>
    <message>
        <source>%1 bills</source>
        <translation>%1 faturas</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 pagamento</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 pagamentos</translation>
    </message>
    <message>
        <source>Share of the amount paid by its last day, of bills whose last day is over; of fewer than 20 bills none is told</source>
        <translation>Parte do valor paga até ao fim do prazo, das faturas cujo prazo já acabou; de menos de 20 faturas não se dá</translation>
    </message>
    <message>
        <source>What came in during the month, for whatever debts, of what was billed in it; above 100 % arrears are being recovered</source>
        <translation>O que entrou no mês, de quaisquer dívidas, em relação ao faturado nele; acima de 100 % recuperam-se atrasos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Faturado</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>No prazo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Com atraso</translation>
    </message>
    <message>
        <source>Plan, credit</source>
        <translation>Plano, crédito</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>disputed %1</source>
        <translation>contest. %1</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Cobrança</translation>
    </message>
</context>
<context>
    <name>contador::MonthsPage</name>
    <message>
        <source>What became of the bills of each month</source>
        <translation>O que foi feito das faturas de cada mês</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Contar de novo</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>No bills</source>
        <translation>Sem faturas</translation>
    </message>
    <message>
        <source>Nothing was billed and nothing came in during the last twelve months.</source>
        <translation>Nos últimos doze meses nada foi faturado e nada foi recebido.</translation>
    </message>
    <message>
        <source>Counting: %1 % of the book…</source>
        <translation>A contar: %1 % do livro…</translation>
    </message>
    <message>
        <source>“In time” is the share of the amount of bills whose last day is over; of fewer than %1 bills no share is told.</source>
        <translation>«No prazo» é a parte do valor das faturas cujo prazo já acabou; de menos de %1 faturas não se dá percentagem.</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>Pago no prazo</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Pago com atraso</translation>
    </message>
    <message>
        <source>Plan or credit</source>
        <translation>Plano ou crédito</translation>
    </message>
    <message>
        <source>Not due or in dispute</source>
        <translation>A vencer ou contestado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
</context>
<context>
    <name>contador::NameDialog</name>
    <message>
        <source>Keep this filter as an audience</source>
        <translation>Guardar este filtro como público</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name; one of the same name is replaced</source>
        <translation>&amp;Nome; um com o mesmo nome é substituído</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>contador::NavigationButton</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::NotesPage</name>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escrever</translation>
    </message>
    <message>
        <source>Notes and holds</source>
        <translation>Notas e esperas</translation>
    </message>
    <message>
        <source>A note about this account, then Enter</source>
        <translation>Uma nota sobre esta conta, depois Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>Esper&amp;a…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Ainda não há notas.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Nothing rests: reminders and procedures go on.</source>
        <translation>Nada espera: lembretes e procedimentos continuam.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Terminar hoje</translation>
    </message>
</context>
<context>
    <name>contador::PartsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Acrescentar</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>Apoios</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>a corrigir</translation>
    </message>
</context>
<context>
    <name>contador::PaymentsImportDialog</name>
    <message>
        <source>This file was imported on %1 as “%2”. Nothing is booked again.</source>
        <translation>Este ficheiro foi importado em %1 como “%2”. Nada é lançado outra vez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is booked yet. This is what the file would do:</source>
        <translation>Ainda nada está lançado. Isto é o que o ficheiro faria:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n pagamento, %1</numerusform>
            <numerusform>%n pagamentos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Já conhecidos</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), not booked again</source>
        <translation>
            <numerusform>%n pagamento, não lançado outra vez</numerusform>
            <numerusform>%n pagamentos, não lançados outra vez</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
</context>
<context>
    <name>contador::PaymentsScreen</name>
    <message>
        <source>Booked: %1 for account %2.</source>
        <translation>Lançado: %1 na conta %2.</translation>
    </message>
    <message>
        <source>&amp;Open bank file…</source>
        <translation>&amp;Abrir ficheiro do banco…</translation>
    </message>
    <message>
        <source>&amp;Counter payment…</source>
        <translation>Pagamento ao &amp;balcão…</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>À &amp;espera</translation>
    </message>
    <message>
        <source>Bank &amp;files</source>
        <translation>&amp;Ficheiros do banco</translation>
    </message>
    <message>
        <source>&amp;Waiting (%1)</source>
        <translation>À &amp;espera (%1)</translation>
    </message>
    <message>
        <source>Open bank file</source>
        <translation>Abrir ficheiro do banco</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O ficheiro não se consegue ler: %1</translation>
    </message>
</context>
<context>
    <name>contador::PenaltiesModel</name>
    <message>
        <source>%1, account %2, fine %3, interest %4</source>
        <translation>%1, conta %2, multa %3, juros %4</translation>
    </message>
    <message>
        <source>Holder and number</source>
        <translation>Titular e número</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
</context>
<context>
    <name>contador::PenaltiesPage</name>
    <message>
        <source>&amp;Look what would be asked</source>
        <translation>&amp;Ver o que seria cobrado</translation>
    </message>
    <message>
        <source>Ask &amp;these penalties</source>
        <translation>&amp;Cobrar estes juros e multas</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Juros e multas</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nada a cobrar</translation>
    </message>
    <message>
        <source>Look what a run up to a day would ask; nothing is booked by looking.</source>
        <translation>Veja o que se cobraria até um dia; ver não lança nada.</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Até, inclusive</translation>
    </message>
    <message>
        <source>&amp;Up to and with</source>
        <translation>&amp;Até, inclusive</translation>
    </message>
    <message>
        <source>Stopped; nothing was booked.</source>
        <translation>Parado; nada foi lançado.</translation>
    </message>
    <message>
        <source>Stopped. What was asked until then stays asked; the next run asks the rest.</source>
        <translation>Parado. O que foi cobrado até aqui fica cobrado; a próxima vez cobra o resto.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>A ler o livro…</translation>
    </message>
    <message>
        <source>Debts: %1. Penalties: %2.</source>
        <translation>Dívidas: %1. Juros e multas: %2.</translation>
    </message>
    <message>
        <source>%1 % of the book. %2</source>
        <translation>%1 % do livro. %2</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Mostram-se os primeiros %1.</translation>
    </message>
    <message>
        <source>Nothing is to be asked up to that day.</source>
        <translation>Até esse dia não há nada a cobrar.</translation>
    </message>
    <message>
        <source>Nothing was booked yet.</source>
        <translation>Ainda nada foi lançado.</translation>
    </message>
    <message>
        <source>They are booked.</source>
        <translation>Estão lançados.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
</context>
<context>
    <name>contador::PhoneDialog</name>
    <message>
        <source>A phone for this account</source>
        <translation>Um telefone para esta conta</translation>
    </message>
    <message>
        <source>Who texts from this phone is told what the account owes, and his readings count. Make sure that it is the holder&apos;s.</source>
        <translation>Quem escreve deste telefone fica a saber o que a conta deve, e as suas leituras contam. Confirme que é do titular.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Acrescentar</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;How you know it</source>
        <translation>Como o &amp;sabe</translation>
    </message>
    <message>
        <source>citizen card seen at the desk</source>
        <translation>cartão de cidadão visto ao balcão</translation>
    </message>
</context>
<context>
    <name>contador::PhoneScreen</name>
    <message>
        <source>Nothing is booked and nothing is sent: this phone talks to a copy, which is thrown away.</source>
        <translation>Nada é registado e nada é enviado: este telefone fala com uma cópia, que é deitada fora.</translation>
    </message>
    <message>
        <source>Whose phone? Number, name, phone …</source>
        <translation>Telefone de quem? Conta, nome, telefone …</translation>
    </message>
    <message>
        <source>Whose phone is tried</source>
        <translation>O telefone de quem se experimenta</translation>
    </message>
    <message>
        <source>The number that texts</source>
        <translation>O número que escreve</translation>
    </message>
    <message>
        <source>1&amp;6 minutes later</source>
        <translation>1&amp;6 minutos depois</translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation>Um &amp;dia depois</translation>
    </message>
    <message>
        <source>A mon&amp;th later</source>
        <translation>Um mê&amp;s depois</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Começar de &amp;novo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Write as a consumer would: 1482, a question, anything. Beside each answer stands what the text was taken for, and what the answer would cost.</source>
        <translation>Escreva como um consumidor: 1482, uma pergunta, o que quiser. Ao lado de cada resposta está o que se entendeu do texto e quanto a resposta custaria.</translation>
    </message>
    <message>
        <source>%1 (for this trial only)</source>
        <translation>%1 (só para esta experiência)</translation>
    </message>
    <message>
        <source>A number nobody knows: %1</source>
        <translation>Um número que ninguém conhece: %1</translation>
    </message>
    <message>
        <source>Nobody's phone</source>
        <translation>Telefone de ninguém</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, conta %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 mensagem nova</translation>
    </message>
    <message>
        <source>Clock of the phone: %1</source>
        <translation>Relógio do telefone: %1</translation>
    </message>
</context>
<context>
    <name>contador::PhonedReadingDialog</name>
    <message>
        <source>A reading by phone</source>
        <translation>Uma leitura por telefone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Who calls: number, name, phone, meter or address</source>
        <translation>&amp;Quem liga: número, nome, telefone, contador ou morada</translation>
    </message>
    <message>
        <source>Meter and register</source>
        <translation>Contador e registo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>The &amp;reading, as it stands on the meter</source>
        <translation>A &amp;leitura, como está no contador</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>This account has no meter: a reading cannot be taken.</source>
        <translation>Esta conta não tem contador: não se pode registar uma leitura.</translation>
    </message>
    <message>
        <source>Type what he reads, then Enter.</source>
        <translation>Escreva o que ele lê, depois Enter.</translation>
    </message>
    <message>
        <source>Previous reading</source>
        <translation>Leitura anterior</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>none: this one begins the meter</source>
        <translation>nenhuma: esta é a primeira do contador</translation>
    </message>
    <message>
        <source>Usual since then</source>
        <translation>Habitual desde então</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Doubted above</source>
        <translation>Duvidoso acima de</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>To be paid until</source>
        <translation>Pagar até</translation>
    </message>
    <message>
        <source>A reading is a number such as %1.</source>
        <translation>Uma leitura é um número como %1.</translation>
    </message>
    <message>
        <source>This reading was taken today already.</source>
        <translation>Esta leitura já foi registada hoje.</translation>
    </message>
    <message>
        <source>Enter takes it.</source>
        <translation>Enter regista-a.</translation>
    </message>
    <message>
        <source>Let him read it once more. Enter again takes it as it is.</source>
        <translation>Peça-lhe que leia outra vez. Enter de novo regista-a como está.</translation>
    </message>
    <message>
        <source>Enter again keeps it to be checked; nothing is charged.</source>
        <translation>Enter de novo guarda-a para verificar; nada é faturado.</translation>
    </message>
    <message>
        <source>%1: %2 is kept to be checked. Who calls next?</source>
        <translation>%1: %2 fica para verificar. Quem liga a seguir?</translation>
    </message>
    <message>
        <source>%1: %2 taken, charge %3, owed now %4. Who calls next?</source>
        <translation>%1: %2 registada, valor %3, em dívida agora %4. Quem liga a seguir?</translation>
    </message>
    <message>
        <source>The account or its meter has changed: look for it again.</source>
        <translation>A conta ou o contador mudou: procure-a de novo.</translation>
    </message>
</context>
<context>
    <name>contador::PinDialog</name>
    <message>
        <source>PIN of the SIM card in “%1”</source>
        <translation>PIN do cartão SIM em «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Enter PIN</source>
        <translation>&amp;Introduzir PIN</translation>
    </message>
    <message>
        <source>The PIN came with the SIM card. It is tried once; three wrong ones lock the card.</source>
        <translation>O PIN veio com o cartão SIM. É tentado uma vez; três errados bloqueiam o cartão.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left.</source>
        <translation>
            <numerusform>Resta %n tentativa.</numerusform>
            <numerusform>Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PIN, 4 to 8 digits</source>
        <translation>&amp;PIN, 4 a 8 algarismos</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 a 8 algarismos</translation>
    </message>
</context>
<context>
    <name>contador::PlanDialog</name>
    <message>
        <source>Plan of payment</source>
        <translation>Plano de pagamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>A&amp;gree</source>
        <translation>C&amp;ombinar</translation>
    </message>
    <message>
        <source>Number, name or phone</source>
        <translation>Número, nome ou telefone</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Debts of</source>
        <translation>&amp;Dívidas de</translation>
    </message>
    <message>
        <source>&amp;Instalments</source>
        <translation>&amp;Prestações</translation>
    </message>
    <message>
        <source>&amp;First one due on</source>
        <translation>P&amp;rimeira até</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>%1 · %2 · owes %3</source>
        <translation>%1 · %2 · deve %3</translation>
    </message>
    <message>
        <source>%1, and others: type more</source>
        <translation>%1, e outros: escreva mais</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>A conta já não existe.</translation>
    </message>
</context>
<context>
    <name>contador::PlansModel</name>
    <message>
        <source>Missed</source>
        <translation>Falhada</translation>
    </message>
    <message>
        <source>%1 · agreed on %2</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1, account %2, %3, open %4, next %5 %6, missed %7</source>
        <translation>%1, conta %2, %3, por pagar %4, próxima %5 %6, em falta %7</translation>
    </message>
    <message>
        <source>Holder and number</source>
        <translation>Titular e número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Próxima prestação</translation>
    </message>
</context>
<context>
    <name>contador::PlansPage</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Novo plano…</translation>
    </message>
    <message>
        <source>&amp;Check all today</source>
        <translation>&amp;Verificar todos hoje</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>Plans of payment</source>
        <translation>Planos de pagamento</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Prestações</translation>
    </message>
    <message>
        <source>No plan runs</source>
        <translation>Nenhum plano em curso</translation>
    </message>
    <message>
        <source>Agree one with a consumer who cannot pay at once.</source>
        <translation>Combine um com um consumidor que não pode pagar de uma vez.</translation>
    </message>
    <message>
        <source>Ends the plans that are paid, and those of which an instalment was missed</source>
        <translation>Termina os planos pagos e os que falharam uma prestação</translation>
    </message>
    <message>
        <source>No plan chosen</source>
        <translation>Nenhum plano escolhido</translation>
    </message>
    <message>
        <source>En&amp;ded ones too</source>
        <translation>&amp;Também os terminados</translation>
    </message>
</context>
<context>
    <name>contador::PriceChart</name>
    <message>
        <source>What a bill comes to, over what is used in %1</source>
        <translation>O valor da fatura consoante o consumo em %1</translation>
    </message>
</context>
<context>
    <name>contador::QueuePage</name>
    <message>
        <source>Payments that wait</source>
        <translation>Pagamentos à espera</translation>
    </message>
    <message>
        <source>Nobody proposed</source>
        <translation>Ninguém proposto</translation>
    </message>
    <message>
        <source>Type a number, a name, a phone or an address.</source>
        <translation>Escreva um número, um nome, um telefone ou uma morada.</translation>
    </message>
    <message>
        <source>&amp;Book for this account</source>
        <translation>&amp;Lançar nesta conta</translation>
    </message>
    <message>
        <source>&amp;Not ours</source>
        <translation>&amp;Não é nosso</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Desfazer a última</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada à espera</translation>
    </message>
    <message>
        <source>Payments that Contador cannot place appear here.</source>
        <translation>Aqui aparecem os pagamentos que o Contador não sabe de quem são.</translation>
    </message>
    <message>
        <source>Number, name, phone, meter or address</source>
        <translation>Número, nome, telefone, contador ou morada</translation>
    </message>
    <message>
        <source>Look for the account</source>
        <translation>Procurar a conta</translation>
    </message>
    <message>
        <source>Accounts it may be for</source>
        <translation>Contas de que pode ser</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada a decidir</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ordenante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1: not ours.</source>
        <translation>%1: não é nosso.</translation>
    </message>
    <message>
        <source>%1 for %2, account %3.</source>
        <translation>%1 para %2, conta %3.</translation>
    </message>
    <message>
        <source>Undone: it waits again.</source>
        <translation>Desfeito: está outra vez à espera.</translation>
    </message>
</context>
<context>
    <name>contador::ReadingsModel</name>
    <message>
        <source>%1, meter %2, reading %3, consumption %4, %5, %6</source>
        <translation>%1, contador %2, leitura %3, consumo %4, %5, %6</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lida a</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>contador::ReadingsPage</name>
    <message>
        <source>Readings, newest first</source>
        <translation>Leituras, da mais recente para a mais antiga</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Ainda sem leituras</translation>
    </message>
    <message>
        <source>The first reading that the consumer texts appears here.</source>
        <translation>A primeira leitura que o consumidor enviar aparece aqui.</translation>
    </message>
    <message>
        <source>Consumption of &amp;meter</source>
        <translation>Consumo do &amp;contador</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Aceitar (A)</translation>
    </message>
    <message>
        <source>Reject (R)…</source>
        <translation>Rejeitar (R)…</translation>
    </message>
    <message>
        <source>%1 would be plausible.</source>
        <translation>%1 seria plausível.</translation>
    </message>
    <message>
        <source>looked at by a clerk</source>
        <translation>vista por um funcionário</translation>
    </message>
    <message>
        <source>Reject this reading</source>
        <translation>Rejeitar esta leitura</translation>
    </message>
    <message>
        <source>%1 of %2 will never count.</source>
        <translation>%1 de %2 nunca contará.</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>mal lida</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>No text brought it: %1, kept %2.</source>
        <translation>Não veio por mensagem: %1, registada em %2.</translation>
    </message>
</context>
<context>
    <name>contador::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>&amp;Why; it stays on record for good</source>
        <translation>&amp;Porquê; fica registado para sempre</translation>
    </message>
</context>
<context>
    <name>contador::RecordsPage</name>
    <message>
        <source>Records of the account</source>
        <translation>Registos da conta</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>since before we know</source>
        <translation>desde antes do que se sabe</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Facts that prices ask for</source>
        <translation>Dados que os preços pedem</translation>
    </message>
    <message>
        <source>None on record: persons, areas and powers are unknown.</source>
        <translation>Nenhum registado: pessoas, áreas e potências são desconhecidas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reasons for care</source>
        <translation>Motivos de cuidado</translation>
    </message>
    <message>
        <source>None on record.</source>
        <translation>Nenhum registado.</translation>
    </message>
    <message>
        <source>SMS addendum</source>
        <translation>Aditamento SMS</translation>
    </message>
    <message>
        <source>Nothing was signed: the phones of the contract file count.</source>
        <translation>Nada foi assinado: contam os telefones do ficheiro de contratos.</translation>
    </message>
    <message>
        <source>Version %1, signed on %2</source>
        <translation>Versão %1, assinada em %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change the status…</source>
        <translation>Alterar o estado…</translation>
    </message>
    <message>
        <source>Write down a fact…</source>
        <translation>Registar um dado…</translation>
    </message>
    <message>
        <source>%1, written down %2 by %3</source>
        <translation>%1, registado em %2 por %3</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Acrescentar um motivo…</translation>
    </message>
    <message>
        <source>End today…</source>
        <translation>Terminar hoje…</translation>
    </message>
    <message>
        <source>End a reason for care</source>
        <translation>Terminar um motivo de cuidado</translation>
    </message>
    <message>
        <source>“%1” does not count from today on. It stays on record.</source>
        <translation>«%1» deixa de contar a partir de hoje. Fica registado.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>prepared %1 by %2</source>
        <translation>preparado %1 por %2</translation>
    </message>
    <message>
        <source>signed %1 before %2</source>
        <translation>assinado %1 perante %2</translation>
    </message>
    <message>
        <source>confirmed last %1</source>
        <translation>confirmado pela última vez %1</translation>
    </message>
    <message>
        <source>ended %1 by %2: %3</source>
        <translation>terminado %1 por %2: %3</translation>
    </message>
    <message>
        <source>told of %1</source>
        <translation>informado de %1</translation>
    </message>
    <message>
        <source>Still his</source>
        <translation>Continua a ser dele</translation>
    </message>
    <message>
        <source>It is signed…</source>
        <translation>Está assinada…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Folha…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar a folha</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>End the SMS addendum</source>
        <translation>Terminar o aditamento SMS</translation>
    </message>
    <message>
        <source>Texts from %1 are not taken for this account any more. What was signed and said stays on record.</source>
        <translation>As mensagens de %1 deixam de contar para esta conta. O que foi assinado e dito fica registado.</translation>
    </message>
    <message>
        <source>Ask by SMS</source>
        <translation>Perguntar por SMS</translation>
    </message>
</context>
<context>
    <name>contador::RepliesModel</name>
    <message>
        <source>not saved</source>
        <translation>por guardar</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>posta de lado</translation>
    </message>
    <message>
        <source>shipped one is new</source>
        <translation>a original mudou</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sua</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>contador::RepliesScreen</name>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Language of the replies</source>
        <translation>Língua das respostas</translation>
    </message>
    <message>
        <source>Find a reply</source>
        <translation>Procurar uma resposta</translation>
    </message>
    <message>
        <source>Find a reply by its words</source>
        <translation>Procurar uma resposta pelas suas palavras</translation>
    </message>
    <message>
        <source>No reply has these words</source>
        <translation>Nenhuma resposta tem estas palavras</translation>
    </message>
    <message>
        <source>Type fewer of them.</source>
        <translation>Escreva menos palavras.</translation>
    </message>
</context>
<context>
    <name>contador::ReplyEditor</name>
    <message>
        <source>It may take &amp;more than one SMS</source>
        <translation>Pode ocupar &amp;mais de um SMS</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto da resposta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped text</source>
        <translation>&amp;Voltar ao texto original</translation>
    </message>
    <message>
        <source>This is the text that comes with Contador. What you save here is used from the next text on.</source>
        <translation>Este é o texto que vem com o Contador. O que guardar aqui é usado a partir da próxima mensagem.</translation>
    </message>
    <message>
        <source>Yours since %1 (%2). Contador's own: %3</source>
        <translation>Seu desde %1 (%2). O do Contador: %3</translation>
    </message>
    <message>
        <source>Contador's own text has changed since you wrote yours.</source>
        <translation>O texto do Contador mudou desde que escreveu o seu.</translation>
    </message>
    <message>
        <source>Yours is left aside: Contador's text has other values now.</source>
        <translation>O seu foi posto de lado: o texto do Contador tem agora outros valores.</translation>
    </message>
    <message>
        <source>Puts it where you write: %1</source>
        <translation>Coloca-o onde escreve: %1</translation>
    </message>
    <message>
        <source>As on most days</source>
        <translation>Como na maior parte dos dias</translation>
    </message>
    <message>
        <source>With the longest values</source>
        <translation>Com os valores mais longos</translation>
    </message>
    <message>
        <source>%1 SMS, %2 of %3</source>
        <translation>%1 SMS, %2 de %3</translation>
    </message>
    <message>
        <source>dearer alphabet</source>
        <translation>alfabeto mais caro</translation>
    </message>
    <message>
        <source>“%1” is dear: write “%2”</source>
        <translation>«%1» sai caro: escrever «%2»</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>O que se dizia antes</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Contador's text again</source>
        <translation>de novo o texto do Contador</translation>
    </message>
    <message>
        <source>Write this again</source>
        <translation>Escrever este de novo</translation>
    </message>
</context>
<context>
    <name>contador::RowsField</name>
    <message>
        <source>Add a row</source>
        <translation>Acrescentar linha</translation>
    </message>
    <message>
        <source>Add a row: %1</source>
        <translation>Acrescentar linha: %1</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>Remove row %1: %2</source>
        <translation>Retirar linha %1: %2</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirar esta linha</translation>
    </message>
</context>
<context>
    <name>contador::SearchBox</name>
    <message>
        <source>Number, name, phone, meter or address</source>
        <translation>Número, nome, telefone, contador ou morada</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Procurar contas</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Contas encontradas</translation>
    </message>
</context>
<context>
    <name>contador::SideNavigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
</context>
<context>
    <name>contador::SimDialog</name>
    <message>
        <source>Limits of the SIM card in “%1”</source>
        <translation>Limites do cartão SIM em «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Answers keep to this &amp;pace too</source>
        <translation>As respostas também seguem este &amp;ritmo</translation>
    </message>
    <message>
        <source>Operators count parts: a text of more than 160 letters, or of 70 with accents, is two or more.</source>
        <translation>Os operadores contam partes: um texto com mais de 160 letras, ou de 70 com acentos, são duas ou mais.</translation>
    </message>
    <message>
        <source>&amp;Name of this card</source>
        <translation>&amp;Nome deste cartão</translation>
    </message>
    <message>
        <source>Its &amp;own number</source>
        <translation>O seu nú&amp;mero</translation>
    </message>
    <message>
        <source>Parts a &amp;day, at most</source>
        <translation>Partes por &amp;dia, no máximo</translation>
    </message>
    <message>
        <source>Parts a &amp;month, at most</source>
        <translation>Partes por mê&amp;s, no máximo</translation>
    </message>
    <message>
        <source>&amp;Kept for answers</source>
        <translation>&amp;Guardado para respostas</translation>
    </message>
    <message>
        <source>Parts a m&amp;inute</source>
        <translation>Partes por m&amp;inuto</translation>
    </message>
    <message>
        <source>At once after a &amp;rest</source>
        <translation>Seguidas após uma &amp;pausa</translation>
    </message>
    <message>
        <source>&amp;Cost of a part, %1</source>
        <translation>&amp;Custo de uma parte, %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Gua&amp;rdar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>The cost of a part is a number such as %1.</source>
        <translation>O custo de uma parte é um número como %1.</translation>
    </message>
</context>
<context>
    <name>contador::SmsEdit</name>
    <message>
        <source>Wit&amp;hout accents</source>
        <translation>Sem a&amp;centos</translation>
    </message>
    <message>
        <source>This cannot be sent as a text message: shorten it.</source>
        <translation>Isto não pode ser enviado por SMS: encurte o texto.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 make it dearer: %n message(s) without them</source>
        <translation>
            <numerusform>%1 encarecem: %n SMS sem eles</numerusform>
            <numerusform>%1 encarecem: %n SMS sem eles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::StatementDialog</name>
    <message>
        <source>Statement of account %1</source>
        <translation>Extrato da conta %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>With the &amp;working of each amount</source>
        <translation>Com o &amp;cálculo de cada valor</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar em PDF…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>O primeiro dia é depois do último.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Guardar o extrato</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>extrato</translation>
    </message>
</context>
<context>
    <name>contador::StatusDialog</name>
    <message>
        <source>Status of the account</source>
        <translation>Estado da conta</translation>
    </message>
    <message>
        <source>Nothing is switched off by it: it says how the account is dealt with.</source>
        <translation>Nada é desligado por isso: diz como se trata a conta.</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>Re&amp;gistar</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Since, &amp;day</source>
        <translation>&amp;Desde o dia</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>&amp;Porquê</translation>
    </message>
</context>
<context>
    <name>contador::StatusLine</name>
    <message>
        <source>State of modem, queue and database</source>
        <translation>Estado do modem, da fila e da base de dados</translation>
    </message>
    <message>
        <source>Signal %1 dBm</source>
        <translation>Sinal %1 dBm</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nada à espera de envio</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n mensagem à espera de envio</numerusform>
            <numerusform>%n mensagens à espera de envio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contador::TariffEditor</name>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Nova versão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir lá</translation>
    </message>
    <message>
        <source>All &amp;tariffs</source>
        <translation>&amp;Todos os tarifários</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preços</translation>
    </message>
    <message>
        <source>Ta&amp;xes</source>
        <translation>I&amp;mpostos</translation>
    </message>
    <message>
        <source>Su&amp;bsidies</source>
        <translation>Ap&amp;oios</translation>
    </message>
    <message>
        <source>&amp;Days and rounding</source>
        <translation>Dias e arredondam&amp;ento</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Nom&amp;e</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Days until %1 were charged by this version. It stays as it is, so that each charge can be recomputed and a corrected reading is charged by the prices of its time. Add a new version.</source>
        <translation>Com esta versão já se faturaram dias até %1. Fica como está, para que cada encargo possa ser recalculado e uma leitura corrigida seja faturada pelos preços do seu tempo. Acrescente uma nova versão.</translation>
    </message>
    <message>
        <source>&amp;Save as your own</source>
        <translation>&amp;Guardar como seu</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>por guardar</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>Type a day such as %1.</source>
        <translation>Escreva um dia como %1.</translation>
    </message>
    <message>
        <source>The last version begins on %1. The new one must begin later.</source>
        <translation>A última versão começa em %1. A nova tem de começar depois.</translation>
    </message>
    <message>
        <source>Days until %1 were charged already. Let the new version begin later.</source>
        <translation>Já se faturaram dias até %1. A nova versão tem de começar depois.</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Uma nova versão</translation>
    </message>
    <message>
        <source>It begins with the prices of the last one, which ends on the day before. Then change what is new.</source>
        <translation>Começa com os preços da última, que acaba na véspera. Depois altere o que é novo.</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>Primeiro dia (ano-mês-dia)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Acrescentar</translation>
    </message>
    <message>
        <source>Save as your own tariff</source>
        <translation>Guardar como tarifário seu</translation>
    </message>
    <message>
        <source>The tariffs that come with Contador are examples and stay as they are. Yours is a file of its own; accounts name it by this name.</source>
        <translation>Os tarifários que vêm com o Contador são exemplos e ficam como estão. O seu é um ficheiro à parte; as contas indicam-no por este nome.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do ficheiro</translation>
    </message>
</context>
<context>
    <name>contador::TariffsModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versão</numerusform>
            <numerusform>%n versões</numerusform>
        </translation>
    </message>
    <message>
        <source>no prices for today</source>
        <translation>sem preços para hoje</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>por guardar</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>com erro</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>%1, charged until %2</source>
        <translation>%1, faturado até %2</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifário</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Prices of today</source>
        <translation>Preços de hoje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>contador::TariffsScreen</name>
    <message>
        <source>Tariffs</source>
        <translation>Tarifários</translation>
    </message>
    <message>
        <source>No tariffs</source>
        <translation>Nenhum tarifário</translation>
    </message>
    <message>
        <source>Put tariff files into the tariff folder.</source>
        <translation>Ponha ficheiros de tarifário na pasta dos tarifários.</translation>
    </message>
    <message>
        <source>Enter opens a tariff. Those that come with Contador are examples: save one as your own and put in your prices, with the act that set them.</source>
        <translation>Enter abre um tarifário. Os que vêm com o Contador são exemplos: guarde um como seu e ponha os seus preços, com o ato que os fixou.</translation>
    </message>
</context>
<context>
    <name>contador::ThreadPane</name>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>Nenhuma conversa aberta</translation>
    </message>
    <message>
        <source>Choose one in the list, or type a name, a phone or a reference above it.</source>
        <translation>Escolha uma na lista, ou escreva por cima dela um nome, um telefone ou uma referência.</translation>
    </message>
    <message>
        <source>Messages, oldest first</source>
        <translation>Mensagens, as mais antigas primeiro</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>&amp;Send (Ctrl+Enter)</source>
        <translation>&amp;Enviar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send and c&amp;lose</source>
        <translation>Enviar e &amp;fechar</translation>
    </message>
    <message>
        <source>Close &amp;without an answer</source>
        <translation>Fechar &amp;sem resposta</translation>
    </message>
    <message>
        <source>Something was said just now: read it before you send.</source>
        <translation>Acabam de escrever: leia antes de enviar.</translation>
    </message>
    <message>
        <source>No contract names this phone: tell it nothing of any account.</source>
        <translation>Nenhum contrato tem este telefone: não lhe diga nada de conta alguma.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more account(s)</source>
        <translation>
            <numerusform>e mais %n conta</numerusform>
            <numerusform>e mais %n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>deve %1</translation>
    </message>
    <message>
        <source>%1 is writing an answer here.</source>
        <translation>%1 está a escrever aqui uma resposta.</translation>
    </message>
    <message>
        <source>%1 has this open.</source>
        <translation>%1 tem esta conversa aberta.</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>Assumir a co&amp;nversa</translation>
    </message>
    <message>
        <source>Opens a case that is yours: the program answers nothing here until you close it.</source>
        <translation>Abre um caso seu: o programa não responde nada aqui até o fechar.</translation>
    </message>
</context>
<context>
    <name>contador::ThreadsModel</name>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n por ler</numerusform>
            <numerusform>%n por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>the consumer wrote: %1</source>
        <translation>o consumidor escreveu: %1</translation>
    </message>
    <message>
        <source>we wrote: %1</source>
        <translation>nós escrevemos: %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
</context>
<context>
    <name>contador::TodayScreen</name>
    <message>
        <source>No messages yet</source>
        <translation>Ainda sem mensagens</translation>
    </message>
    <message>
        <source>When a consumer texts a reading to the number of the modem, it appears here at once, with the answer.</source>
        <translation>Quando um consumidor enviar uma leitura para o número do modem, ela aparece aqui de imediato, com a resposta.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada por verificar</translation>
    </message>
    <message>
        <source>Held readings and messages nobody understood appear here.</source>
        <translation>As leituras retidas e as mensagens que ninguém entendeu aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Ainda nada deste tipo</translation>
    </message>
    <message>
        <source>Press the figure above once more to see everything.</source>
        <translation>Prima de novo o número acima para ver tudo.</translation>
    </message>
    <message>
        <source>Messages of today, newest first</source>
        <translation>Mensagens de hoje, da mais recente para a mais antiga</translation>
    </message>
</context>
<context>
    <name>contador::TurnView</name>
    <message>
        <source>Not understood</source>
        <translation>Não entendido</translation>
    </message>
    <message>
        <source>No answer is sent.</source>
        <translation>Não é enviada resposta.</translation>
    </message>
    <message>
        <source>Sent besides</source>
        <translation>Enviada também</translation>
    </message>
    <message>
        <source>%1 SMS, %2 of %3</source>
        <translation>%1 SMS, %2 de %3</translation>
    </message>
    <message>
        <source>dearer alphabet</source>
        <translation>alfabeto mais caro</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
</TS>
