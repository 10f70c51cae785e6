story: The tinned fish duty
domain: tariffs
topic: Tarsovian duty on tinned fish from Merrow
description: Follow the trade dispute between Tarsovia and Merrow over tinned fish: rates, retaliation, talks, jobs and the court case.
keywords: tinned fish duty, Tarsovia, Merrow, Halvik Canneries
entity: Osric Dellamy | Dellamy, the trade minister of Merrow | person
entity: Ilka Brandeis-Roh | Brandeis-Roh, Tarsovia's commerce secretary | person
entity: Halvik Canneries | Halvik, the cannery | firm
aspect A: Rate | What duty does Tarsovia charge on Merrow's tinned fish?
aspect B: Retaliation | What has Merrow done in return?
aspect C: Talks | Are the two sides talking?
aspect D: Jobs | How many workers has Halvik laid off?
aspect E: Court | What has the trade court decided?
matter duty: Tarsovian duty on tinned fish
matter counter: Merrow's counter-duty on Tarsovian plum brandy
matter talks: talks between Dellamy and Brandeis-Roh
matter layoffs: number of workers laid off at Halvik
matter prices: Halvik's price rise for shops
matter suit: importers' suit at the trade court
matter stock: tins held at the port of Gransk
matter dellamy: Dellamy's view of the duty

== k1 | 2025-09-01T06:10Z | Norrwire | https://norrwire.example/1
H Tarsovia said to weigh duty on Merrow's tinned fish | duty:rumoured | new | news! | A
. Two officials told Norrwire that a levy of 15 per cent is being drawn up in the commerce department. | duty:rumoured | new | news! | A
+ Merrow sold tins worth $310m to its neighbour last year. | - | new | background | -
== k2 | 2025-09-01T09:30Z | Tarsovian Commerce Department | https://commerce.example/fish-1
H Statement on press speculation about fish products | duty:about | new | background | -
. No levy on preserved fish is in preparation, the department says. | duty:denied | dispute k1.1,k1.0 | news! | A
== k3 | 2025-09-01T15:00Z | Halvik Courier | https://halvikcourier.example/1
H What would a fish levy mean for our harbour? | duty:about | new | colour | -
. "Every second tin we close goes over that border," said Marit Osk, who has packed sprats for 26 years. | - | new | colour | -
== k4 | 2025-09-03T07:00Z | Norrwire | https://norrwire.example/2
H Brandeis-Roh slaps 20% on Merrow sardines and sprats from Monday | duty:planned | update k2.1,k1.1 | news! | A
. The commerce secretary signed the order late on Tuesday, saying that the tins were sold below cost. | duty:planned | new | news | A
+ Fresh and frozen fish are spared. | - | new | news | -
== k5 | 2025-09-03T08:20Z | Radio Merrow | https://radiomerrow.example/1
H Tarsovia to tax our tins: one fifth on top from next week | duty:planned | repeat k4.0 | news! | A
. The trade minister, Osric Dellamy, calls the step "a slap with a wet herring". | dellamy:opinion | new | news | -
== k6 | 2025-09-03T11:45Z | The Ledger | https://ledger.example/1
H Halvik Canneries to charge shops more | prices:planned | new | news | -
. The firm will put 8 per cent on its list prices in October, finance chief Pauli Trent told The Ledger. | prices:planned | new | news | -
+ Shares in the rival Bracken Foods slipped. | - | new | background | -
== k7 | 2025-09-03T16:30Z | Daily Trumpet | https://trumpet.example/1
H BRANDY BLOW: Dellamy wants to hit back at plum spirit | counter:demanded | new | news! | B
. He asked the cabinet on Wednesday for a 25 per cent charge on bottles from over the border. | counter:demanded | new | news! | B
== k8 | 2025-09-03T19:00Z | Channel Nine Abroad | https://nineabroad.example/1
H Brandeis-Roh's sister opens gallery in Vell | - | new | off | -
. The show runs until December. | - | new | off | -
== k9 | 2025-09-08T06:00Z | Norrwire | https://norrwire.example/3
H Duty on Merrow tins takes effect | duty:done | update k5.0,k4.0 | news! | A
. Customs officers at the Gransk crossing began to collect the 20 per cent at midnight. | duty:done | new | news! | A
+ Some 40,000 cartons stood uncleared in the port by dawn, the harbour office said. | stock:value=40,000 cartons | new | news | -
== k10 | 2025-09-08T07:15Z | Channel Nine Abroad | https://nineabroad.example/2
H First lorries pay up at Gransk | duty:done | confirm k9.1,k9.0 | news | A
. Our reporter watched a driver hand over the new fee shortly after twelve. | duty:done | confirm k9.1 | news | A
== k11 | 2025-09-08T09:40Z | Halvik Courier | https://halvikcourier.example/2
H Cannery sends workers home | layoffs:about | new | news! | D
. Sixty people at Halvik Canneries lost their jobs on Monday morning, the union says. | layoffs:value=60 workers | new | news! | D
+ "They told us at the gate," said a filleter. | - | new | colour | -
== k12 | 2025-09-08T11:00Z | Halvik Canneries | https://halvik.example/note-1
H Note to the press on staffing | layoffs:about | new | background | -
. We have parted with 35 colleagues, not with the figure that is going round. | layoffs:value=35 workers | dispute k11.1 | news! | D
== k13 | 2025-09-08T12:30Z | The Ledger | https://ledger.example/2
H Shippers doubt harbour's count of stranded fish | stock:about | new | news | -
. The shippers' league puts the cargo stuck at Gransk at no more than 28,000 cartons. | stock:value=28,000 cartons | dispute k9.2 | news | -
== k14 | 2025-09-08T17:00Z | Radio Merrow | https://radiomerrow.example/2
H Cabinet backs charge on Tarsovian plum brandy | counter:planned | update k7.1,k7.0 | news! | B
. It is to apply from 15 September, at the quarter that Dellamy had asked for. | counter:planned | update k7.1 | news! | B
+ Imports of Tarsovian timber stay free. | - | new | news | -
== k15 | 2025-09-09T08:00Z | Daily Trumpet | https://trumpet.example/2
H Who is Ilka Brandeis-Roh? | - | new | background | -
. The secretary, a former judge, put a fifth on Merrow's tins this week. | duty:done | repeat k9.1,k4.0 | recap | A
== k16 | 2025-09-09T10:00Z | The Ledger | https://ledger.example/3
H Timeline: from a whisper to a fish war | - | new | recap | -
. On 1 September the department still said that no levy was being prepared. | duty:denied | repeat k2.1 | recap | A
+ A week later customs took the first payments. | duty:done | repeat k10.1,k9.1 | recap | A
+ Merrow's answer, a charge on brandy, is due in six days. | counter:planned | repeat k14.1 | recap | B
== k161 | 2025-09-09T14:00Z | Channel Nine Abroad | https://nineabroad.example/21
H Merrow's railways to close the Gransk sleeper | - | new | off | -
. The last train leaves in December. | - | new | off | -
== k162 | 2025-09-09T17:00Z | Halvik Courier | https://halvikcourier.example/21
H School in Halvik gets a new roof at last | - | new | off | -
. Lessons go on in the gym until then. | - | new | off | -
== k17 | 2025-09-11T06:30Z | Norrwire | https://norrwire.example/4
H Importers take fish duty to court | suit:under_way | new | news! | E
. Four Tarsovian grocers filed at the trade court in Vell, asking the judges to suspend the levy. | suit:under_way | new | news! | E
== k18 | 2025-09-11T09:00Z | Radio Merrow | https://radiomerrow.example/3
H Dellamy: I shall meet Brandeis-Roh on Friday | talks:planned | new | news! | C
. He told listeners that the two would sit down in Vell. | talks:planned | new | news | C
== k19 | 2025-09-11T10:20Z | Tarsovian Commerce Department | https://commerce.example/fish-2
H The secretary's diary for Friday | talks:about | new | background | -
. No meeting with a minister from Merrow has been agreed for this week. | talks:denied | dispute k18.0,k18.1 | news! | C
== k20 | 2025-09-11T13:00Z | Halvik Courier | https://halvikcourier.example/3
H We counted wrongly, says cannery union | layoffs:about | retract k11.1 | news! | D
. Its chairwoman, Jorun Abeel, said that the sixty had included temporary hands whose contracts ended in August. | layoffs:about | retract k11.1 | news | D
+ Thirty-five letters went out, she said after going through the lists. | layoffs:value=35 workers | confirm k12.1 | news! | D
== k21 | 2025-09-11T18:00Z | Halvik Courier | https://halvikcourier.example/4
H Halvik rowers win regional cup | - | new | off | -
. The cannery paid for the boat. | - | new | off | -
== k211 | 2025-09-11T19:30Z | Daily Trumpet | https://trumpet.example/21
H Dellamy's dog bites a postman | - | new | off | -
. The minister sent flowers. | - | new | off | -
== k22 | 2025-09-15T05:30Z | Norrwire | https://norrwire.example/5
H Court in Vell puts fish levy on ice | duty:cancelled; suit:done | update k17.0,k17.1,k16.2,k9.0 | news! | A,E
. Nothing may be collected until the full bench has heard the grocers, the judges ruled on Sunday night. | duty:cancelled; suit:done | new | news! | A,E
== k23 | 2025-09-15T07:00Z | Channel Nine Abroad | https://nineabroad.example/3
H Tins roll through Gransk without a fee | duty:cancelled | confirm k22.1,k22.0 | news | A
. Customs staff waved three lorries by on Monday while we filmed. | duty:cancelled | confirm k22.1 | news | A
== k24 | 2025-09-15T08:10Z | Radio Merrow | https://radiomerrow.example/4
H Brandy stays cheap for the moment | counter:cancelled | update k16.3,k14.1 | news! | B
. Hours before it was to start, the cabinet shelved its own charge. | counter:cancelled | new | news! | B
+ Dellamy hailed "a good morning for sprats". | dellamy:opinion | new | colour | -
== k25 | 2025-09-15T12:00Z | The Ledger | https://ledger.example/4
H Halvik scraps price rise | prices:cancelled | update k6.1,k6.0 | news | -
. With the border free again, the October list stays as it was, Trent said. | prices:cancelled | new | news | -
== k26 | 2025-09-15T16:00Z | Tarsovian Commerce Department | https://commerce.example/fish-3
H Secretary invites Merrow to Vell | talks:planned | update k19.1,k18.0 | news! | C
. Ms Brandeis-Roh proposes to receive her colleague on Wednesday. | talks:planned | new | news! | C
== k27 | 2025-09-17T12:00Z | Norrwire | https://norrwire.example/6
H Handshake, then three hours behind closed doors in Vell | talks:done | update k26.1,k26.0 | news! | C
. Dellamy and Brandeis-Roh agreed on little but a second round. | talks:done | new | news! | C
== k28 | 2025-09-17T13:30Z | Radio Merrow | https://radiomerrow.example/5
H Ministers break the ice over fish | talks:done | repeat k27.0 | news | C
. "She listened," Dellamy told our correspondent on the steps after the session. | talks:done | confirm k27.0 | news | C
== k29 | 2025-09-17T15:00Z | Halvik Courier | https://halvikcourier.example/5
H Twelve packers back at the belt | layoffs:value=23 workers | update k20.2,k12.1 | news! | D
. That leaves 23 without work, by the union's reckoning. | layoffs:value=23 workers | new | news! | D

state 2025-09-01 | A | no levy; 15 per cent | takes effect
state 2025-09-01 | B | EMPTY
state 2025-09-01 | C | EMPTY
state 2025-09-01 | D | EMPTY
state 2025-09-01 | E | EMPTY
state 2025-09-03 | A | 20%; one fifth | no levy
state 2025-09-03 | B | 25 per cent; plum spirit | backs charge
state 2025-09-03 | C | EMPTY
state 2025-09-03 | D | EMPTY
state 2025-09-03 | E | EMPTY
state 2025-09-08 | A | takes effect; 20 per cent; pay up; hand over | no levy
state 2025-09-08 | B | backs charge; 15 september | wants to hit back
state 2025-09-08 | C | EMPTY
state 2025-09-08 | D | sixty; 35 | -
state 2025-09-08 | E | EMPTY
state 2025-09-09 | A | takes effect; 20 per cent; pay up; a fifth; first payments; hand over | no levy
state 2025-09-09 | B | backs charge; 15 september; due in six days | wants to hit back
state 2025-09-09 | C | EMPTY
state 2025-09-09 | D | sixty; 35 | -
state 2025-09-09 | E | EMPTY
state 2025-09-11 | A | takes effect; 20 per cent; pay up; a fifth; first payments; hand over | no levy
state 2025-09-11 | B | backs charge; 15 september; due in six days | wants to hit back
state 2025-09-11 | C | no meeting; friday | -
state 2025-09-11 | D | thirty-five; 35 | -
state 2025-09-11 | E | to court; filed | on ice
state 2025-09-15 | A | on ice; nothing may be collected; without a fee; waved | takes effect
state 2025-09-15 | B | stays cheap; shelved | backs charge
state 2025-09-15 | C | invites; wednesday | no meeting
state 2025-09-15 | D | thirty-five; 35 | -
state 2025-09-15 | E | on ice; nothing may be collected | filed
state 2025-09-17 | A | on ice; nothing may be collected; without a fee; waved | takes effect
state 2025-09-17 | B | stays cheap; shelved | backs charge
state 2025-09-17 | C | handshake; agreed on little; break the ice; she listened | invites
state 2025-09-17 | D | 23; twelve packers | thirty-five
state 2025-09-17 | E | on ice; nothing may be collected | filed
ask Is the duty on tinned fish being collected? | on ice; nothing may be collected; without a fee; waved | k22.0,k22.1,k23.0,k23.1
ask What duty applied to the tins on 9 September? | 20 per cent; a fifth | k9.1,k15.1
ask What did the department say on 1 September? | no levy | k2.1,k16.1
ask How many workers are without work at Halvik? | 23 | k29.1
ask Who sued against the duty? | grocers | k17.1
ask What became of the charge on brandy? | shelved; stays cheap | k24.0,k24.1
ask How much fish was stuck at Gransk? | SIDES | k9.2 ; k13.1
ask Was a meeting agreed for Friday 12 September? | SIDES | k18.0 ; k19.1
ask When will the second round of talks be held? | REFUSE
ask How much money did customs take in before the ruling? | REFUSE
ask How many people work at Halvik in all? | REFUSE
ask When will the full bench hear the case? | REFUSE
since 2025-09-11 | k22.0, k23.0, k24.0, k25.0, k26.0, k27.0, k29.0
