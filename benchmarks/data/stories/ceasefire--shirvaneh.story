story: The Shirvaneh truce talks
domain: ceasefire
topic: Truce talks between Zavoria and the Shirvaneh Front and the base at Kostrowa
description: Follows whether a truce is agreed in the Shirvaneh hills, whether troops leave the Kostrowa base, and the toll of the market shelling.
keywords: Shirvaneh, truce, Kostrowa base, Zavoria, Highland Front
entity: Shirvaneh Front | the Front, the rebels | organisation
entity: Bogdana Wieliczko | Wieliczko, the defence minister | person
entity: Farrokh Delavari | Delavari, the Front's chief negotiator | person
entity: Kostrowa base | Kostrowa, the base | place
entity: Ettore Vallisneri | Vallisneri, the mediator | person
aspect A: Truce | Is there a truce?
aspect B: Base | Will the troops leave the Kostrowa base?
aspect C: Dead | How many people were killed in the Mirkali market shelling?
aspect D: Prisoners | Have prisoners been exchanged?
matter truce: a truce between the government and the Front
matter talks: the round of talks at Lindi-on-Lake
matter withdrawal: withdrawal of government troops from Kostrowa
matter dead: number of people killed at Mirkali market
matter injured: number of people injured at Mirkali market
matter blame: who fired on Mirkali market
matter prisoners: exchange of prisoners
matter garrison: number of soldiers at Kostrowa
matter curfew: night curfew in Mirkali

== k1 | 2026-02-03T08:20Z | Meridian Wire | https://meridianwire.example/mirkali-shells
H Shells hit Mirkali market, 9 dead | dead:value=9 people | new | news! | C
. Nine people were killed on Tuesday when three shells fell on the covered market of Mirkali, police said. | dead:value=9 people | repeat k1.0 | news! | C
+ A further 26 were taken to hospital. | injured:value=26 people | new | news | -
+ The army blamed the Shirvaneh Front, which holds the hills to the north. | blame:stands | new | news! | -
. Talks between the two sides were to open on Thursday at Lindi-on-Lake, across the border. | talks:planned | new | news! | -
+ It was unclear if they would go ahead. | talks:about | new | news | -
+ The market dates from the 1880s and sells mostly grain and carpets. | - | new | background | -
+ Police gave no names of the victims. | - | new | colour | -

== k2 | 2026-02-03T16:45Z | Mirkali Courier | https://mirkalicourier.example/market-day
H "We thought it was thunder": a market day ends in ruin | - | new | colour | -
. Saffron was still lying in the gutter at noon, and nobody had the heart to sweep it up. | - | new | colour | -
+ Dr Halina Ostoja of the town hospital counted eleven bodies in her mortuary by two in the afternoon. | dead:value=11 people | update k1.1 | news! | C
+ Her wards, she said, had taken in twenty-six wounded, most with cuts from glass. | injured:value=26 people | confirm k1.2 | news | -
. "Not one of our guns was in range," Farrokh Delavari, the Front's chief negotiator, told this newspaper by telephone. | blame:denied | dispute k1.3 | news! | -
+ He will travel to the lake all the same, he added. | talks:planned | update k1.5 | news | -
+ The mayor, Zofia Rembek, has ordered everyone indoors from nine at night until five, beginning tonight. | curfew:planned | new | news | -
. Delavari's sister ran a bakery in the market until 2019. | - | new | background | -
+ The negotiator spoke from a place where a cock could be heard crowing. | - | new | colour | -
+ Two blood donors fainted in the queue and were given dates. | - | new | colour | -

== k3 | 2026-02-05T07:00Z | Channel Six | https://channelsix.example/0502-lake
H Enemies meet at the lake | talks:under_way | update k2.5 | news! | -
. They sat down this morning at opposite ends of a very long table, and only the mediator smiled. | talks:under_way | repeat k3.0 | news | -

== k4 | 2026-02-05T15:30Z | Meridian Wire | https://meridianwire.example/lindi-day-one
H Front wants army out of Kostrowa before any truce | withdrawal:demanded; truce:demanded | new | news! | A,B
. The Shirvaneh Front asked on Thursday that government troops quit the Kostrowa base as the price of a 60-day truce. | withdrawal:demanded; truce:demanded | repeat k4.0 | news! | A,B
+ About 1,400 soldiers are stationed there, according to the ministry. | garrison:value=about 1,400 soldiers | new | news | -
+ Delavari puts the number at nearer three thousand. | garrison:value=nearly 3,000 soldiers | dispute k4.2 | news | -
. Defence Minister Bogdana Wieliczko said the base was "not on the menu". | withdrawal:refused | update k4.1 | news! | B
+ Kostrowa was built as a crop-duster field and passed to the army in 1994. | - | new | background | -
+ Eleven people died in Tuesday's shelling of Mirkali, 40 km to the south. | dead:value=11 people | repeat k2.2 | recap | C
+ The mediator, Ettore Vallisneri, did not speak to reporters. | - | new | colour | -
+ Talks in an earlier round, held in Geneva in 2024, had ended after an hour. | - | new | background | -
+ The delegations meet again on Sunday. | talks:planned | new | news | -

== k5 | 2026-02-05T18:10Z | Mirkali Courier | https://mirkalicourier.example/second-night
H Second night indoors for Mirkali | curfew:under_way | update k2.6 | news | -
. Patrols turned back a wedding party at the river gate on Wednesday evening, the first night of the order having passed quietly. | curfew:under_way | new | colour | -
+ "My guests ate in the car," said the groom, Cesare Mwinyi. | - | new | colour | -
. At Kostrowa, the troops will stay "as long as the flag does", the minister told the lake talks, according to Meridian Wire. | withdrawal:refused | repeat k4.4 | recap | B
+ Shopkeepers here think the base draws fire rather than prevents it. | withdrawal:opinion | new | colour | -
+ Carpet seller Dariush Pol called the Front's price "cheap, if it buys us sixty quiet days". | truce:opinion; withdrawal:opinion | new | colour | -
+ The municipal baths will open only in the forenoon for as long as the order lasts. | - | new | news | -

== k6 | 2026-02-08T09:00Z | Ministry of Defence of Zavoria | https://mod.zavoria.example/statement-11
H Statement on the Lindi-on-Lake talks | talks:about | new | news | -
. The Government has proposed to the other side that both release all persons held since October. | prisoners:planned | new | news! | D
+ Our list bears 112 names. | prisoners:about | new | news | D
+ The strength of the Kostrowa garrison is 1,850 and not the figure given earlier by this ministry. | garrison:value=1,850 soldiers | retract k4.2 | news | -
. No member of the armed forces fired on Mirkali. | blame:stands | new | news | -
+ The Government remains committed to the safety of all citizens. | - | new | boilerplate | -

== k7 | 2026-02-08T13:20Z | Meridian Wire | https://meridianwire.example/lindi-prisoners
H Zavoria offers swap of prisoners | prisoners:planned | repeat k6.1 | news! | D
. Zavoria put forward an exchange of everybody detained in the past four months, its defence ministry said on Sunday. | prisoners:planned | repeat k6.1 | news! | D
+ The Front accepted within hours, naming Wednesday for the handover at the Ruvu bridge. | prisoners:planned | update k6.1 | news! | D
+ Vallisneri said he saw no reason that guns should not fall silent by the end of the week. | truce:planned | update k4.1 | news! | A
. On the base there was no movement, a diplomat close to the talks said. | withdrawal:stands | new | news | B
+ One of the wounded from Mirkali, a boy of six, died on Saturday night, and twelve have now lost their lives. | dead:value=12 people | update k2.2 | news! | C
+ A different shelling, at the village of Sadeghabad last summer, killed four. | - | new | background | -
+ Delavari thanked the mediator's cook in three languages. | - | new | colour | -

== k8 | 2026-02-11T06:30Z | Channel Six | https://channelsix.example/1102-bridge
H Nobody came | prisoners:about | new | colour | -
. Families waited at the Ruvu bridge until dark for buses that had never left the barracks. | prisoners:failed | update k7.2 | news! | D

== k9 | 2026-02-11T17:40Z | Meridian Wire | https://meridianwire.example/swap-slips
H Prisoner swap put off to Friday | prisoners:planned | update k8.1,k7.2 | news! | D
. An exchange due on Wednesday will be held two days later because of disputed names, the mediator's office said. | prisoners:planned | repeat k9.0 | news! | D
+ A Front spokeswoman, Neema Sohrabi, said it was snow on the road and nothing else. | prisoners:about | dispute k9.1 | news | D
. Wieliczko told parliament that Kostrowa could be handed to unarmed observers if the truce held for a month. | withdrawal:planned | update k4.4 | news! | B
+ Her own spokesman, Jan Tarkowski, said later that she had been "thinking aloud" and no such plan existed. | withdrawal:denied | dispute k9.3 | news! | B
+ The opposition Rural League called the idea a surrender by instalments. | withdrawal:opinion | new | colour | -
+ Relatives were given tea and a room in the customs house. | - | new | colour | -
+ Wieliczko, 58, was a judge before she went into politics. | - | new | background | -

== k10 | 2026-02-13T19:05Z | Mirkali Courier | https://mirkalicourier.example/they-are-back
H They are back, and the guns are to stop at midnight | prisoners:done; truce:planned | update k9.1,k7.3 | news! | A,D
. Shortly after three on Friday the first of five buses crossed the Ruvu bridge with its lights on. | prisoners:done | repeat k10.0 | news! | D
+ Ninety-seven men and six women came home, by the Red Crescent's tally. | prisoners:value=103 people | new | news | D
+ At the lake, both delegations put their names to a truce of 45 days. | truce:planned | update k7.3 | news! | A
+ It takes effect at midnight. | truce:planned | repeat k10.0 | news | A
. "I had forgotten that he limps," said Marzena Kikwete, holding her husband's sleeve. | - | new | colour | -
+ The paper they signed does not mention Kostrowa at all. | withdrawal:stands | new | news | B
+ Correction: Our edition of 5 February attributed to the minister the words "as long as the flag does"; Meridian Wire reported no such sentence and we should not have printed it. | withdrawal:about | retract k5.4 | news | -
. Doctors will look at all those who came back over the weekend. | - | new | news | -

== k11 | 2026-02-14T08:00Z | Channel Six | https://channelsix.example/1402-quiet
H Quiet | truce:under_way | update k10.3 | news! | A
. Not a shot was heard from the Shirvaneh hills overnight, for the first time since October. | truce:under_way | repeat k11.0 | news! | A

== k12 | 2026-02-14T14:15Z | Meridian Wire | https://meridianwire.example/truce-holds
H Truce in first day, both armies report calm | truce:under_way | confirm k11.1 | news! | A
. Commanders on the two sides of the line told Meridian Wire by radio that it had been a silent night. | truce:under_way | repeat k12.0 | news! | A
+ The agreement runs for 45 days and was reached after nine days of talks at Lindi-on-Lake. | truce:about; talks:done | repeat k10.3 | recap | A
+ It followed the shelling of a market in Mirkali on 3 February that left a dozen dead. | dead:value=12 people | repeat k7.5 | recap | C
. The town of Mirkali scrapped its night curfew on Saturday morning. | curfew:cancelled | update k5.0 | news! | -
+ An inquiry by the mediator's experts found fragments of a calibre that only the army uses, a person who has read it said. | blame:rumoured | dispute k6.4 | news! | -
+ The defence ministry did not answer questions about the report. | blame:about | new | colour | -
+ Elsewhere, a storm cut power to 8,000 homes on the coast. | - | new | off | -
+ Vallisneri flew to Warsaw on Saturday for a wedding. | - | new | colour | -

state 2026-02-03 | A | EMPTY
state 2026-02-03 | B | EMPTY
state 2026-02-03 | C | eleven bodies | nine people were killed
state 2026-02-03 | D | EMPTY
state 2026-02-05 | A | 60-day truce; before any truce | midnight
state 2026-02-05 | B | not on the menu | -
state 2026-02-05 | C | eleven | nine people were killed
state 2026-02-05 | D | EMPTY
state 2026-02-08 | A | fall silent by the end of the week | -
state 2026-02-08 | B | no movement; not on the menu | -
state 2026-02-08 | C | twelve | eleven
state 2026-02-08 | D | naming wednesday | -
state 2026-02-11 | A | fall silent by the end of the week | -
state 2026-02-11 | B | unarmed observers; no such plan existed | -
state 2026-02-11 | C | twelve | eleven
state 2026-02-11 | D | put off to friday; two days later | naming wednesday
state 2026-02-13 | A | truce of 45 days; at midnight | fall silent by the end of the week
state 2026-02-13 | B | does not mention kostrowa | -
state 2026-02-13 | C | twelve | eleven
state 2026-02-13 | D | crossed the ruvu bridge; came home | put off to friday
state 2026-02-14 | A | not a shot was heard; silent night; calm | 60-day truce
state 2026-02-14 | B | does not mention kostrowa | -
state 2026-02-14 | C | twelve; a dozen dead | eleven
state 2026-02-14 | D | crossed the ruvu bridge; came home | put off to friday
ask How many people were killed in the shelling of the market? | twelve; a dozen dead | k7.5, k12.3
ask How many people were known to be dead on the evening of 3 February? | eleven bodies | k2.2
ask How long is the truce to last? | 45 days | k10.3, k12.2
ask When were the prisoners exchanged? | shortly after three on friday | k10.1
ask How many prisoners came home? | ninety-seven men and six women | k10.2
ask How many soldiers are at Kostrowa, according to the ministry? | 1,850 | k6.3
ask Is there still a curfew in Mirkali? | scrapped its night curfew | k12.4
ask Who fired on the market? | SIDES | k1.3 ; k2.4 ; k6.4 ; k12.5
ask Why was the exchange put off? | SIDES | k9.1 ; k9.2
ask What did the Front offer for the return of the mediator's staff? | REFUSE
ask How much compensation will the market traders get? | REFUSE
ask Who will observe the truce line? | REFUSE
since 2026-02-11 | k10.0, k10.1, k10.3, k11.0, k12.4, k12.5
since 2026-02-05 | k7.2, k7.5, k9.0, k9.3, k9.4, k10.0, k10.3, k11.0, k12.4, k12.5
