<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
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
        <source>Number of the consumer.</source>
        <translation>Número do consumidor.</translation>
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
</context>
<context>
    <name>Composition</name>
    <message>
        <source>The file with the PIN cannot be read: %1</source>
        <translation>Não é possível ler o ficheiro com o PIN: %1</translation>
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
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas por fechar.</translation>
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
        <source>The SIM card asks for its PIN: turn the PIN off in a phone, or start Contador with --pin and a file that holds it.</source>
        <translation>O cartão SIM pede o PIN: desative o PIN num telemóvel, ou inicie o Contador com --pin e um ficheiro que o contenha.</translation>
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
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <source>Messages, oldest first</source>
        <translation>Mensagens, da mais antiga para a mais recente</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ainda sem mensagens</translation>
    </message>
    <message>
        <source>Texts from the phones of this account and our answers appear here.</source>
        <translation>As mensagens dos telefones desta conta e as nossas respostas aparecem aqui.</translation>
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
</context>
<context>
    <name>contador::ConsumptionChart</name>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Consumption in %1; the table below has the same figures</source>
        <translation>Consumo em %1; a tabela abaixo tem os mesmos valores</translation>
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
    <name>contador::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
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
</TS>
