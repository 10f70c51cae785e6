story: The Fundelva dyke
domain: flood
topic: Flood of the Fundelva and the fate of the polder of Baixa
description: Whether the polder of Baixa Nova is flooded on purpose to spare the city of Hammerby, and what the Fundelva flood does to people there.
keywords: Fundelva, dyke, Baixa Nova polder, Hammerby, flood
entity: Fundelva | the Fundelva, the river | river
entity: Baixa Nova | the polder, the polder of Baixa Nova | place
entity: Hammerby | the city | place
entity: Mayor Desmond Iyerholt | Iyerholt, the mayor, Hammerby's mayor | person
entity: Zulmira Falkeng | Falkeng, the dyke reeve | person
aspect A: Polder | Will the polder of Baixa Nova be flooded on purpose?
aspect B: Gauge | How high is the Fundelva at Hammerby?
aspect C: Homes | How many houses are flooded?
aspect D: Payment | What do the farmers get for their land?
matter breach: opening of the dyke to flood the polder
matter mend: closing of the gap in the dyke
matter gauge: water level of the Fundelva at Hammerby
matter peak: forecast of the flood peak at Hammerby
matter houses: number of houses flooded in Hammerby
matter polderhouses: number of houses flooded in the polder
matter pay: payment to the polder farmers
matter cattle: moving of the cattle
matter court: farmers' request to the court to stop the opening
matter sailor: missing canoeist
matter power: power cut in Hammerby
matter match: football match Hammerby against Port Kwame
matter mayor: demand that Mayor Iyerholt resign
matter army: soldiers sent to the dyke
matter injured: number of people injured

== d1 | 2026-04-13T06:00Z | Hammerby Blad | https://hammerbyblad.example/snow
H Melting hills send their bill downstream | gauge:about | new | news | -
. It was 19 degrees in the uplands on Sunday, and the snow has let go all at once. | - | new | news | -
+ The Fundelva passed 6.10 metres on the gauge under the Queen's Bridge at dawn. | gauge:value=6.10 metres | new | news! | B
. The hydrologists think it will crest at about 7.60 on Thursday. | peak:planned | new | news! | B
+ The quays are made for 7.50. | - | new | background | -
. In 1987 the river stood in the cathedral, and a pike was caught in the organ loft, or so they say. | - | new | background | -
+ Mayor Desmond Iyerholt asked everybody to keep calm and carry their carpets upstairs. | - | new | colour | -

== d2 | 2026-04-13T19:00Z | Baixa Nova Courier | https://baixacourier.example/whispers
H Is the polder to be the city's bathtub? | breach:rumoured | new | news! | A
. Word has gone round the farms that the dyke at kilometre 12 will be cut if the water gets too high for Hammerby. | breach:rumoured | repeat d2.0 | news! | A
. Zulmira Falkeng, the dyke reeve, said nobody had asked her, and without her signature no spade would go in. | breach:denied | dispute d2.1 | news! | A
+ The polder, won from the river in 1923 by settlers from the south, has 340 houses and some nine thousand cows. | - | new | background | -
. "They will drown us like kittens," said Osei Brattli, whose barn stands lowest of all. | breach:opinion | new | colour | -
+ Asparagus picking began last Tuesday. | - | new | colour | -
. The Courier's Easter quiz has been won by a lady of ninety. | - | new | off | -

== d3 | 2026-04-14T12:10Z | Regional Government of Fundal | https://fundal.example/pr-0414
H Measures against the flood on the Fundelva | breach:about | new | news | -
. The regional government has decided to prepare the opening of the dyke at Baixa Nova as a last resort. | breach:planned | update d2.2,d2.1 | news! | A
+ It will be used only if a level of 7.40 metres is forecast within twelve hours. | breach:planned | new | news! | A
. Owners will be paid in full for what they lose. | pay:planned | new | news! | D
+ Four hundred soldiers have been requested. | army:demanded | new | news | -
. Further information is to be found on the website. | - | new | boilerplate | -

== d4 | 2026-04-14T17:20Z | Nordsul Press | https://nordsulpress.example/farmers-court
H Polder farmers to go to court over dyke plan | court:planned | new | news! | A
. Farmers at Baixa Nova will ask a judge on Wednesday to forbid the flooding of their land, their lawyer Ifeoma Straumsvik said. | court:planned | repeat d4.0 | news! | A
+ The government announced on Tuesday that it was making ready to open the dyke. | breach:planned | repeat d3.1 | news! | A
. Full payment means nothing as long as no figure is written down, Straumsvik said. | pay:opinion | new | news | D
. The river had reached 6.75 metres by four in the afternoon. | gauge:value=6.75 metres | update d1.2 | news! | B
. A canoeist who set out from the Hammerby boat club at noon has not come back. | sailor:stands | new | news! | -
+ Police described him as an experienced man of 34. | sailor:about | new | news | -
. Upstream, at Skovdal, a campsite was cleared without fuss. | - | new | news | -

== d5 | 2026-04-15T07:30Z | Radio Fundal | https://radiofundal.example/cows
H Nine thousand cows on the move | cattle:under_way | new | news! | -
. From four in the morning the lorries have been rolling north; milkers weep, and one bull refuses. | cattle:under_way | repeat d5.0 | news! | -

== d6 | 2026-04-15T15:50Z | Nordsul Press | https://nordsulpress.example/judge
H Judge refuses to bar opening of dyke | court:refused | update d4.0 | news! | A
. Public safety outweighs property, the administrative court in Hammerby ruled on Wednesday after a hearing of forty minutes. | court:refused | repeat d6.0 | news! | A
+ Farmers shouted "shame" from the gallery. | court:opinion | new | colour | -
. The crest is expected earlier and higher, on Wednesday night at 7.90 metres, the hydrological service said. | peak:planned | update d1.3 | news! | B
. A private forecaster hired by the port sees no more than 7.45. | peak:planned | dispute d6.3 | news! | B
+ Which of them is right will be known by breakfast. | peak:about | new | colour | -
. The first 120 soldiers are filling sandbags. | army:done | update d3.4 | news | -
. The missing canoeist walked into a police station in the evening of Tuesday, having capsized and slept in a shed. | sailor:done | update d4.5 | news! | -
. Under the plan the dyke is to be opened only if 7.40 metres is in sight within half a day. | breach:planned | repeat d3.2 | recap | A

== d7 | 2026-04-15T20:15Z | Radio Fundal | https://radiofundal.example/bang
H They have done it | breach:done | update d3.1,d2.2 | news! | A
. At 19.42 three charges tore a gap of 60 metres at kilometre 12, and brown water went over the asparagus. | breach:done | repeat d7.0 | news! | A

== d8 | 2026-04-16T06:10Z | Hammerby Blad | https://hammerbyblad.example/morning
H City wakes up wet but not drowned | houses:about | new | news | -
. The bang was heard as far as the hospital, where two babies were born in the same minute. | - | new | colour | -
+ The blowing up of the dyke on Wednesday night took some forty centimetres off the top, engineers reckon. | breach:done | confirm d7.1 | news | A
. At the Queen's Bridge the highest reading was 7.52, at ten past two. | gauge:value=7.52 metres; peak:done | update d6.3,d6.4,d4.4 | news! | B
. Cellars filled all the same: the fire brigade counts 85 houses with water in them. | houses:value=85 houses | new | news! | C
+ The residents' association of the Old Fishmarket has a list of 140. | houses:value=140 houses | dispute d8.4 | news! | C
. Two thousand households are without power. | power:value=2,000 households | new | news! | -
+ Saturday's derby against Port Kwame will be played as planned, the club says. | match:planned | new | news | -
. An administrative judge had cleared the way for the explosion in the afternoon. | court:refused | repeat d6.1 | recap | A
+ The library has lost nothing but a doormat. | - | new | colour | -

== d9 | 2026-04-16T14:30Z | Baixa Nova Courier | https://baixacourier.example/under
H What the water took | polderhouses:about | new | news | -
. Of the 340 houses in the polder 212 stand in water up to the sill or above. | polderhouses:value=212 houses | new | news! | C
+ No one was in them. | - | new | news | -
. Brattli's barn can be seen from the air as a red square, and nothing else of his can. | - | new | colour | -
. "I did not sign," says Falkeng; the order came down without her name on it. | breach:about | new | news! | A
+ A spokesman for the regional government insists that her signature is under the paper and may be seen in his office. | breach:about | dispute d9.4 | news! | A
. All cattle but eleven are safe on the high pastures. | cattle:done | update d5.0 | news! | -
. A soldier broke his leg while stacking bags; three colleagues were treated for cold. | injured:value=4 people | new | news | -

== d10 | 2026-04-17T11:00Z | Nordsul Press | https://nordsulpress.example/pay
H Region offers polder owners 28,000 per hectare | pay:value=28,000 per hectare | update d3.3 | news! | D
. The sum would be paid within six weeks to all whose land lies under water, Finance Councillor Arvid Nkemelu said on Friday. | pay:planned | new | news! | D
+ The farmers' lawyer called it a third of what a hectare is worth with a crop in it. | pay:opinion | new | news | D
. They ask for 90,000. | pay:demanded | new | news! | D
. The river at Hammerby had gone down to 6.90 by ten o'clock. | gauge:value=6.90 metres | update d8.3 | news! | B
+ Lights are on again everywhere except on Ferry Island. | power:done | update d8.6 | news! | -
. A corrected version of this dispatch: an earlier one gave the gap in the dyke as 600 metres. | breach:about | new | news | -
. Since Wednesday night 212 of the 340 polder houses have been standing in water. | polderhouses:value=212 houses | repeat d9.1 | recap | C
+ The region spends 1.1 billion a year in all. | - | new | background | -

== d11 | 2026-04-18T09:40Z | Hammerby Blad | https://hammerbyblad.example/signature
H Government spokesman eats his words on dyke order | breach:about | retract d9.5 | news! | A
. There was no signature, it turns out. | breach:about | repeat d11.0 | news! | A
+ "I relied on a draft, and I should not have," said the spokesman, Ulrik Pachecosen, late on Friday. | breach:about | repeat d11.0 | news! | A
. He apologised to the reeve, who told him to apologise to the cows. | - | new | colour | -
. Some people in the city want the mayor to go, because he had the quay walls lowered for the view in 2022. | mayor:demanded | new | news! | -
+ Iyerholt will not hear of it. | mayor:refused | new | news! | -
. The derby has fallen to the flood after all, with the pitch under a foot of mud. | match:cancelled | update d8.7 | news | -
+ The brigade revised its own figure to 131 houses in the city, close to what the Fishmarket people had all along. | houses:value=131 houses | update d8.4,d8.5 | news! | C
. Brass bands from both banks will play for the flood fund next Sunday. | - | new | colour | -

== d12 | 2026-04-19T08:00Z | Radio Fundal | https://radiofundal.example/sunday-look
H Sunday essay: the settlers' dyke | - | new | background | -
. In 1923 they came with spades and songs, and on Wednesday dynamite undid their work; a look back. | breach:done | repeat d7.1,d2.3 | recap | A

== d13 | 2026-04-22T13:20Z | Baixa Nova Courier | https://baixacourier.example/closing
H Gap to be closed by end of May; talks on money fail | mend:planned; pay:failed | update d10.0,d10.3 | news! | D
. Dredgers from Port Kwame will begin to mend the dyke on Monday, April 27. | mend:planned | new | news! | -
+ The last session about compensation broke up on Tuesday at midnight, with the region at 41,000 and the growers at seventy. | pay:value=41,000 per hectare | update d10.0,d10.3 | news! | D
. An arbitrator, former judge Nalini Aaberge, will take over if both sides sign by Friday. | pay:planned | new | news! | D
. After a walk round with an insurer the count of wrecked houses in the polder was brought down from 212 to 197. | polderhouses:value=197 houses | update d9.1 | news! | C
+ In the city 131 had been affected. | houses:value=131 houses | repeat d11.7 | recap | C
. Brattli has found his bull, which is the one that refused to board. | cattle:about | new | colour | -
. Hammerby's council will vote on the mayor's future on May 4. | mayor:planned | update d11.5 | news! | -
+ Falkeng is thinking of standing for his chair. | - | new | news | -
. At the worst hour, on April 16, the water under the Queen's Bridge had stood at 7.52. | gauge:value=7.52 metres | repeat d8.3 | recap | B

state 2026-04-13 | A | without her signature; will be cut if | -
state 2026-04-13 | B | 6.10 metres; 7.60 | -
state 2026-04-13 | C | EMPTY
state 2026-04-13 | D | EMPTY
state 2026-04-14 | A | last resort; 7.40 metres is forecast | -
state 2026-04-14 | B | 6.75 metres | 6.10 metres
state 2026-04-14 | C | EMPTY
state 2026-04-14 | D | paid in full | -
state 2026-04-15 | A | they have done it; tore a gap | last resort
state 2026-04-15 | B | 6.75 metres; 7.90 metres; 7.45 | 6.10 metres
state 2026-04-15 | C | EMPTY
state 2026-04-15 | D | paid in full; no figure is written down | -
state 2026-04-16 | A | they have done it; tore a gap; blowing up of the dyke | last resort
state 2026-04-16 | B | 7.52 | 6.75 metres
state 2026-04-16 | C | 85 houses; list of 140; 212 | -
state 2026-04-16 | D | paid in full; no figure is written down | -
state 2026-04-17 | A | they have done it; tore a gap; blowing up of the dyke | last resort
state 2026-04-17 | B | 6.90 | 7.52
state 2026-04-17 | C | 85 houses; list of 140; 212 | -
state 2026-04-17 | D | 28,000; 90,000 | -
state 2026-04-18 | A | they have done it; tore a gap; blowing up of the dyke; no signature | last resort
state 2026-04-18 | B | 6.90 | 7.52
state 2026-04-18 | C | 131 houses; 212 | 85 houses
state 2026-04-18 | D | 28,000; 90,000 | -
state 2026-04-19 | A | they have done it; tore a gap; blowing up of the dyke; dynamite undid | last resort
state 2026-04-19 | B | 6.90 | 7.52
state 2026-04-19 | C | 131 houses; 212 | 85 houses
state 2026-04-19 | D | 28,000; 90,000 | -
state 2026-04-22 | A | they have done it; tore a gap; blowing up of the dyke; dynamite undid | last resort
state 2026-04-22 | B | 6.90 | 7.52
state 2026-04-22 | C | 131; 197 | 85 houses
state 2026-04-22 | D | 41,000; talks on money fail | 28,000
ask When was the dyke opened? | at 19.42 | d7.1
ask How high did the Fundelva get at Hammerby? | 7.52 | d8.3
ask How many houses were flooded in the city, by the revised count? | 131 | d11.7, d13.5
ask How many houses were wrecked in the polder? | 197 | d13.4
ask What did the court say to the farmers? | public safety outweighs property; refuses to bar | d6.0, d6.1
ask What became of the missing canoeist? | walked into a police station; slept in a shed | d6.7
ask How high would the peak be, according to the forecasts of April 15? | SIDES | d6.3 ; d6.4
ask How many houses in the city had water in them on April 16? | SIDES | d8.4 ; d8.5
ask How much per hectare did the region offer on April 17? | 28,000 | d10.0
ask Was the derby against Port Kwame played? | fallen to the flood | d11.6
ask How long will the water stay in the polder? | REFUSE
ask Who gave the order to fire the charges? | REFUSE
ask How much did the flood cost the city? | REFUSE
since 2026-04-17 | d11.0, d11.4, d11.5, d11.6, d11.7, d13.0, d13.1, d13.2, d13.3, d13.4, d13.7
since 2026-04-14 | d6.0, d6.7, d7.0, d7.1, d8.3, d8.4, d8.5, d9.1, d9.6, d10.0, d10.3, d11.0, d11.7, d13.0, d13.2
