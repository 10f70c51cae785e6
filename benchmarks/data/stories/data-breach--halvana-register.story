story: The residents' register of Halvana
domain: data breach
topic: Leak from the residents' register of Halvana
description: What leaked from Halvana's register of residents, through whose fault, and what becomes of the minister, the contractor and the identity cards.
keywords: Halvana residents register leak, Tresk Systems, Minister Dolores Vrabec, identity cards
entity: Halvana | the republic of Halvana | country
entity: Dolores Vrabec | Vrabec, the interior minister, the minister | person
entity: Tresk Systems | Tresk, the contractor | firm
entity: Lorcan Pospisil | Pospisil, the ombudsman | person
entity: Cao Nhat Minh | Cao, the researcher | person
aspect A: Entries leaked | How many entries leaked?
aspect B: Cause | How did the leak come about?
aspect C: Identity cards | Will identity cards be replaced?
aspect D: Minister | Is Vrabec still minister?
matter entries: number of entries leaked
matter cause: how the leak came about
matter cards: replacement of identity cards
matter cost: cost of replacing the cards
matter vrabec: Vrabec's post
matter contract: the state's contract with Tresk Systems
matter inquiry: parliamentary inquiry into the leak
matter portal: register portal online
matter downloads: number of downloads of the file
matter protected: leak of protected addresses
matter relocation: moving of protected witnesses
matter charge: charge against the researcher Cao
matter bonus: bonus to Tresk's director
matter taxleak: leak at the tax office
matter compensation: compensation for the citizens concerned

== h1 | 2026-03-03T06:40Z | Halvan News Service | https://halvannews.example/register-1
H Residents' register of Halvana found on open net | entries:about | new | news! | A
. A file with entries of the Halvan residents' register lay open on the internet for at least five weeks. | entries:about | repeat h1.0 | news! | A
+ Researcher Cao Nhat Minh, who came upon it in February, counted 2.3 million entries. | entries:value=2.3 million entries | new | news! | A
. The interior ministry switched off the register's portal on Monday night and gave no reason. | portal:cancelled | new | news! | -
+ Halvana has a population of 6.1 million. | - | new | background | -

== h2 | 2026-03-03T14:00Z | Ministry of the Interior | https://interior-halvana.example/statement
H Statement of the Minister | entries:about | new | news | -
. Through an error of the contractor, Tresk Systems, a test copy of the register could be reached from outside. | cause:stands | new | news! | B
+ It comprised 900,000 entries with name, address and date of birth. | entries:value=900,000 entries | dispute h1.2 | news! | A
. Identity card numbers are not among them, and no card need be exchanged. | cards:denied | new | news! | C
+ The file was taken down within an hour of our learning of it. | - | new | news | -
. "I regret this deeply," says Minister Dolores Vrabec. | - | new | colour | -

== h3 | 2026-03-03T18:15Z | The Halvana Observer | https://halvanaobserver.example/open-door
H A nation's addresses, free to all | entries:about | new | news | -
. Tresk rejects the blame. | cause:denied | dispute h2.1 | news! | B
+ "The copy was made, placed and forgotten by an official of the ministry," its director, Eamon Zelisko, told the Observer. | cause:stands | dispute h2.1 | news! | B
. He showed us a work order bearing a ministry stamp, but would not let us photograph it. | cause:about | new | news | B
. The opposition calls for the minister to go. | vrabec:demanded | new | news! | D
+ She is 51, a former mayor of Puente Kral, and has been in office for fourteen months. | - | new | background | -
. Whether anybody has downloaded the file is not known. | downloads:about | new | news | -

== h4 | 2026-03-05T09:10Z | The Halvana Observer | https://halvanaobserver.example/protected
H Hidden addresses were in the file | protected:stands | new | news! | -
. The leaked file contains the homes of 412 people whose addresses are secret by order of a court. | protected:stands;protected:value=412 people | new | news! | -
+ Among them are witnesses, battered wives and two judges. | protected:about | new | news | -
. Ombudsman Lorcan Pospisil is asking the government to move those in danger at once. | relocation:demanded | new | news! | -
+ "One of them telephoned me from her car, with the children in the back," he said. | - | new | colour | -
. Prosecutors are weighing a charge against the man who found it all, for unlawful access. | charge:planned | new | news | -
+ His lawyer, Ita Moravcik, finds that grotesque. | charge:opinion | new | colour | -

== h5 | 2026-03-05T16:30Z | Halvan News Service | https://halvannews.example/register-2
H Ministry corrects size of register leak | entries:about | new | news! | A
. Halvana's interior ministry on Thursday withdrew its figure of 900,000 and gave 2.1 million as the number of entries. | entries:value=2.1 million | retract h2.2 | news! | A
+ The first number had referred to a single province, a spokesman, Ngoc Anh Farrelly, explained. | entries:about | new | news | -
. Protected addresses were leaked in 412 cases, he said. | protected:value=412 cases | confirm h4.1 | news! | -
+ The file was fetched eleven times, by nine different machines. | downloads:value=11 downloads | update h3.6 | news! | -

== h6 | 2026-03-05T19:00Z | Studio Halva | https://studiohalva.example/0503
H Nine strangers have it | downloads:value=9 machines | repeat h5.4 | news | -
. Three of the machines stood in Halvana, and the police know where. | downloads:about | new | news! | -

== h7 | 2026-03-09T08:00Z | The Halvana Observer | https://halvanaobserver.example/vrabec-stays
H Vrabec: I shall not run away | vrabec:refused | update h3.4 | news! | D
. The minister turned aside calls for her resignation in a long interview on Sunday. | vrabec:refused | repeat h7.0 | news! | D
+ She promised to end the contract with Tresk by the summer. | contract:planned | new | news! | -
. Asked about identity cards, she said she had been badly informed: 160,000 card numbers did leak, and those cards will be replaced. | cards:planned | retract h2.3 | news! | C
+ That will cost the state some 5 million. | cost:value=5 million | new | news | -
. Thirty-seven families have left their homes with the help of the police since Friday. | relocation:under_way | update h4.3 | news! | -
. Zelisko drew a bonus of 200,000 in December, Tresk's annual report shows. | bonus:done | new | news | -

== h8 | 2026-03-10T11:20Z | Halvan News Service | https://halvannews.example/register-3
H Farrelly puts minister right on cards | cards:about | new | news! | C
. All 2.1 million holders in the leaked file will receive new identity cards, and not 160,000, the ministry's spokesman said on Tuesday. | cards:planned | update h7.3 | news! | C
+ The minister had meant the first batch. | cards:about | new | news | C
. He gave no cost; printers reckon with 30 to 40 million. | cost:value=30 to 40 million | update h7.4 | news | -
. Parliament votes on Thursday on whether to set up a committee of inquiry. | inquiry:planned | new | news! | -

== h9 | 2026-03-12T17:45Z | Studio Halva | https://studiohalva.example/1203
H Seventy-one hands for an inquiry | inquiry:done | update h8.4 | news! | -
. Even four of the minister's own people raised theirs, and the chair goes to a farmer from the east. | inquiry:done | repeat h9.0 | news | -

== h10 | 2026-03-14T09:00Z | The Halvana Observer | https://halvanaobserver.example/how-it-happened
H Anatomy of a leak | cause:about | new | recap | -
. On 19 January somebody copied the register to a test machine. | cause:about | new | background | B
+ A password was never set. | cause:about | new | background | B
. The ministry blames the contractor and the contractor the ministry. | cause:stands | repeat h2.1,h3.2 | recap | B
+ Cao counted 2.3 million entries, the ministry, after a false start, 2.1 million. | entries:value=2.3 million;entries:value=2.1 million | repeat h1.2,h5.1 | recap | A
. The portal has been dark since 2 March, so that nobody can register a flat, a child or a dog. | portal:cancelled | repeat h1.3 | recap | -
+ Dolores Vrabec is still in her post, and Tresk still has its contract. | vrabec:stands;contract:stands | repeat h7.1 | recap | D
. Seven years ago the tax office mislaid a disc with 40,000 names, which turned up in a drawer. | taxleak:done | new | background | -
+ Prosecutors told us on Friday that they will not charge Cao. | charge:cancelled | update h4.5 | news! | -

== h11 | 2026-03-18T10:00Z | Halvan News Service | https://halvannews.example/register-4
H Official admits leaving register copy open | cause:stands | new | news! | B
. A head of section in the interior ministry told the committee of inquiry on Wednesday that it was he who had ordered the copy and forgotten it. | cause:stands | confirm h3.2 | news! | B
+ "It was a Monday and I had flu," said Simon Tarnovez, 44. | - | new | colour | -
. Tresk had twice asked him in writing whether the copy could be deleted. | cause:about | new | news! | B
+ Ministry lawyers took back the accusation against the firm in the same session. | cause:denied | retract h2.1 | news! | B
. The committee hears Vrabec next week. | inquiry:planned | new | news | -

== h12 | 2026-03-18T18:40Z | The Halvana Observer | https://halvanaobserver.example/vrabec-falls
H Minister gone by teatime | vrabec:done | update h7.1 | news! | D
. Six hours after her official's testimony Dolores Vrabec handed in her resignation. | vrabec:done | repeat h12.0 | news! | D
+ "One may be badly informed once," she said, "and I was three times." | - | new | colour | -
. The prime minister takes over the ministry for the time being. | vrabec:about | new | news | D
+ For Tresk there is no longer any talk of losing its contract. | contract:cancelled | update h7.2 | news | -
. Pospisil wants 300 for each citizen concerned. | compensation:demanded | new | news! | -
+ A Dolores Vrabec who keeps a bakery in the capital asks us to say that she is another person. | - | new | off | -

== h13 | 2026-03-24T08:30Z | Halvan News Service | https://halvannews.example/register-5
H Halvana register portal back online | portal:done | update h1.3 | news! | -
. Residents of Halvana were able to use the register's portal again as of Tuesday, after three weeks. | portal:done | repeat h13.0 | news! | -
+ The exchange of cards, which was to begin in April, has been put off to September for want of blank cards. | cards:planned | update h8.1 | news! | C
. The cabinet turned down compensation for all but those whose protected addresses were disclosed. | compensation:refused | update h12.5 | news! | -
+ They receive 500 each. | compensation:value=500 | new | news | -

== h14 | 2026-03-24T13:15Z | The Halvana Observer | https://halvanaobserver.example/new-minister
H Farmers' lawyer to head interior ministry | vrabec:done | update h12.3 | news! | D
. Graciela Dunphy, who represents milk farmers, was sworn in at noon as Vrabec's successor. | vrabec:done | repeat h14.0 | news! | D
+ Her first visit was to a woman who has moved house three times since February. | - | new | colour | -
. Card exchange in September, portal open: about those she had nothing to add. | cards:planned;portal:done | repeat h13.2,h13.1 | recap | C
+ The Halvan News Service has put right its report of this morning: people with protected addresses are to get 5,000 each, and not 500. | compensation:value=5,000 | retract h13.4 | news | -

state 2026-03-03 | A | 2.3 million; 900,000 | 2.1 million
state 2026-03-03 | B | error of the contractor; official of the ministry; rejects the blame | it was he who had ordered
state 2026-03-03 | C | no card need be exchanged | 160,000
state 2026-03-03 | D | calls for the minister to go | resignation
state 2026-03-05 | A | 2.1 million | of 900,000 entries
state 2026-03-05 | B | error of the contractor; official of the ministry; rejects the blame | it was he who had ordered
state 2026-03-05 | C | no card need be exchanged | 160,000
state 2026-03-05 | D | calls for the minister to go | resignation
state 2026-03-09 | A | 2.1 million | of 900,000 entries
state 2026-03-09 | B | error of the contractor; official of the ministry; rejects the blame | it was he who had ordered
state 2026-03-09 | C | 160,000 | no card need be exchanged
state 2026-03-09 | D | turned aside calls for her resignation; shall not run away | handed in
state 2026-03-10 | A | 2.1 million | of 900,000 entries
state 2026-03-10 | B | error of the contractor; official of the ministry; rejects the blame | it was he who had ordered
state 2026-03-10 | C | all 2.1 million holders | no card need be exchanged
state 2026-03-10 | D | turned aside calls for her resignation; shall not run away | handed in
state 2026-03-12 | A | 2.1 million | of 900,000 entries
state 2026-03-12 | B | error of the contractor; official of the ministry; rejects the blame | it was he who had ordered
state 2026-03-12 | C | all 2.1 million holders | no card need be exchanged
state 2026-03-12 | D | turned aside calls for her resignation; shall not run away | handed in
state 2026-03-14 | A | 2.1 million | of 900,000 entries
state 2026-03-14 | B | error of the contractor; official of the ministry; the ministry blames the contractor | it was he who had ordered
state 2026-03-14 | C | all 2.1 million holders | no card need be exchanged
state 2026-03-14 | D | still in her post; turned aside calls for her resignation | handed in
state 2026-03-18 | A | 2.1 million | of 900,000 entries
state 2026-03-18 | B | it was he who had ordered; official admits | error of the contractor
state 2026-03-18 | C | all 2.1 million holders | no card need be exchanged
state 2026-03-18 | D | handed in her resignation; minister gone by teatime | still in her post
state 2026-03-24 | A | 2.1 million | of 900,000 entries
state 2026-03-24 | B | it was he who had ordered; official admits | error of the contractor
state 2026-03-24 | C | put off to september; card exchange in september | no card need be exchanged
state 2026-03-24 | D | handed in her resignation; minister gone by teatime; vrabec's successor; to head interior ministry | still in her post
ask How many entries leaked? | SIDES | h1.2 ; h5.1
ask Who left the copy of the register open? | simon tarnovez; a head of section | h11.1, h11.2
ask Whose fault was the leak, as told on 3 March? | SIDES | h2.1 ; h3.2
ask How many protected addresses were in the file? | 412 | h4.1
ask How often was the file downloaded? | eleven times | h5.4
ask When will the identity cards be exchanged? | september | h13.2
ask When did Vrabec resign? | six hours after her official's testimony | h12.1
ask Who succeeds Vrabec? | graciela dunphy | h14.1
ask Is the researcher being charged? | will not charge cao | h10.8
ask What compensation do people with protected addresses receive? | 5,000 | h14.4
ask Who downloaded the file abroad? | REFUSE
ask Will Simon Tarnovez be dismissed? | REFUSE
ask How much is the contract with Tresk worth? | REFUSE
since 2026-03-11 | h9.0, h10.8, h11.1, h11.4, h12.1, h12.5, h13.1, h13.2, h13.3, h14.1
since 2026-03-19 | h13.0, h13.1, h13.2, h13.3, h14.0, h14.1
