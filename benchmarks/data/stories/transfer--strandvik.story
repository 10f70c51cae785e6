story: The Strandvik clearance
domain: football transfer
topic: Nirmala Strandvik's move to Académica Serrado
description: Whether goalkeeper Nirmala Strandvik may play for Académica Serrado after her late move from Hafnes Ladies.
keywords: Nirmala Strandvik, Académica Serrado, Hafnes Ladies, clearance, goalkeeper
entity: Nirmala Strandvik | Strandvik, Nirmala, the goalkeeper, the keeper | person
entity: Hafnes Ladies | Hafnes, the northern club | club
entity: Académica Serrado | Serrado, Académica | club
entity: Rui Fagerbakke | Fagerbakke, Serrado's manager | person
entity: Continental Federation | the federation | body
aspect A: Permission | May Strandvik play for Serrado?
aspect B: Price | How much does Serrado pay for her?
aspect C: Hafnes keeper | Who keeps goal for Hafnes?
aspect D: Debut | When does Strandvik play her first match for Serrado?
matter move: Strandvik's move to Serrado
matter clearance: federation's clearance for Strandvik
matter price: price that Serrado pays
matter papers: hour at which the papers were sent
matter appeal: appeal against the refusal of clearance
matter debut: first match of Strandvik for Serrado
matter keeper: new goalkeeper of Hafnes
matter sale: ownership of Hafnes Ladies
matter manager: post of manager Rui Fagerbakke
matter fine: fine against Hafnes
matter sanction: second case over wages at Hafnes
matter clausula: release clause in Strandvik's contract
matter tickets: number of season tickets sold
matter finger: Strandvik's broken finger

== s1 | 2025-09-01T20:15Z | Remate | https://remate.example/last-day
H Serrado grab Strandvik as window slams | move:done | new | news! | -
. Académica Serrado got their goalkeeper on the last evening of the transfer period. | move:done | repeat s1.0 | news! | -
+ Nirmala Strandvik, 27, of Hafnes Ladies, passed the tests at teatime and posed with a scarf at ten to eight. | move:done | new | news! | -
. She costs 650,000, a record for the women's league here. | price:value=650,000 | new | news! | B
. Her predecessor, Cristina Addokwei, broke a wrist in August. | - | new | background | -
+ "I shall shout at everyone, in three languages," the newcomer promised. | - | new | colour | -
. Saturday against União Barra could be her first match. | debut:planned | new | news! | D

== s2 | 2025-09-02T06:40Z | Hafnes Tidning | https://hafnestidning.example/empty-goal
H Goal in Hafnes stands empty | keeper:about | new | news | C
. On the wall of the club house there are still four posters of her. | - | new | colour | -
+ Club chairman Gunvor Asamoah-Lie, who let her go at the eleventh hour, speaks of an offer that could not be refused. | move:about | new | news | -
. He puts the price at half a million flat. | price:value=500,000 | dispute s1.3 | news! | B
. The only keeper left is Petra Strandvik, 18, no kin of the departed, whose longest journey so far was to a school cup. | keeper:stands | new | news! | C
+ The town has 6,200 inhabitants and two bakeries. | - | new | background | -
. Season tickets, of which 1,140 had been sold, may be returned until Sunday. | tickets:value=1,140 tickets | new | news | -
+ It blew from the north all night. | - | new | colour | -

== s3 | 2025-09-03T15:30Z | Continental Federation | https://federation.example/registrar-0903
H Registrar's notice: international certificate N. Strandvik | clearance:refused | new | news! | A
. The request for the international certificate of the above player was received on 2 September at 00:07 hours. | papers:value=00:07 | new | news! | -
+ The registration period ended on 1 September at midnight. | - | new | background | -
. The certificate is therefore not issued. | clearance:refused | repeat s3.0 | news! | A
+ An appeal may be lodged within seven days. | appeal:about | new | news | -

== s4 | 2025-09-03T18:05Z | Remate | https://remate.example/seven-minutes
H Seven minutes too late | clearance:refused | repeat s3.0 | news! | A
. Strandvik may train in Serrado but not play, at least until January. | clearance:refused | new | news! | A
+ So ruled the continental body on Wednesday in a note of four lines. | clearance:refused | repeat s3.3 | news! | A
. "We pressed the button at 23.51, and our screen shows it," stormed manager Rui Fagerbakke. | papers:value=23.51 | dispute s3.1 | news! | -
. At Hafnes they say their part was sent well before eleven. | papers:value=before 23.00 | dispute s3.1 | news! | -
+ The fax machine, someone joked, should be given a testimonial match. | - | new | colour | -
. Saturday's game will have to do without her. | debut:cancelled | update s1.6 | news! | D

== s5 | 2025-09-04T12:00Z | Wire Atlântida | https://wireatlantida.example/serrado-appeal
H Serrado to fight federation over goalkeeper | appeal:planned | new | news! | A
. Académica Serrado will lodge an appeal by the weekend, club lawyer Mónica Thiruvane said on Thursday. | appeal:planned | repeat s5.0 | news! | A
. The federation refused on Wednesday to clear Strandvik because her papers came at seven minutes past midnight. | clearance:refused; papers:value=00:07 | repeat s3.1,s3.3 | recap | A
. The purchase cost 650,000, the lawyer said, a sum fixed in a release clause. | price:value=650,000; clausula:stands | confirm s1.3 | news! | B
+ There was no such clause, Hafnes chairman Asamoah-Lie insisted when reached by telephone. | clausula:denied | dispute s5.3 | news | -
. Serrado have lost in the first round of the national cup three years running. | - | new | background | -

== s7 | 2025-09-08T09:15Z | Hafnes Tidning | https://hafnestidning.example/nine
H Nine goals and a hug | keeper:about | new | news | C
. Petra Strandvik picked the ball out of her net nine times on Saturday at Karsund, and sat down in the mud. | keeper:stands | new | news | C
+ The first person to ring her afterwards was Nirmala. | - | new | colour | -
. Help is on the way: Hafnes want the veteran Aisatou Dalgard, 38, out of retirement. | keeper:planned | new | news! | C
+ "I have a shop to run," Dalgard told our reporter, "so no." | keeper:refused | dispute s7.3 | news! | C
. A third of those with season tickets have asked for their money. | tickets:about | new | news | -
. Under a roof of plastic the supporters' choir rehearsed regardless. | - | new | colour | -
+ Players have been waiting for their August wages, and the federation has a file on that as well. | sanction:under_way | new | news! | -

== s8 | 2025-09-08T22:20Z | Remate | https://remate.example/log
H Log speaks for Académica | papers:about | new | news! | -
. The appeal went off on Monday evening, on 31 pages. | appeal:done | update s5.0 | news! | A
+ Attached is the record of an internet provider on which the message leaves Serrado at nine minutes to midnight. | papers:value=23.51 | confirm s4.3 | news! | -
. In an earlier version of this report we called Thiruvane the federation's lawyer; she works for the club. | - | new | news | -
. If the chamber agrees, the keeper could play on the 20th. | debut:about | new | news | D
+ Fagerbakke's side have let in seven in two games. | - | new | news | -
. The president thinks the whole business "an insult to our people". | clearance:opinion | new | colour | -
. The registrar had noted an arrival at seven minutes after twelve. | papers:value=00:07 | repeat s3.1 | recap | -

== s9 | 2025-09-11T14:45Z | Wire Atlântida | https://wireatlantida.example/hearing
H Panel to hear Strandvik case on Sept 16 | appeal:planned | new | news! | A
. Three arbitrators will sit by video link next Tuesday, the federation's appeals chamber said. | appeal:planned | repeat s9.0 | news! | A
. A federation spokeswoman, Liv Mbandeka, said the server had been under repair for part of that night. | papers:about | new | news! | -
+ She would not say whether that explained the missing minutes. | papers:about | new | colour | -
. Hafnes Ladies are up for sale, two persons with knowledge of the talks said. | sale:rumoured | new | news! | -
. Asamoah-Lie did not answer messages. | - | new | colour | -
. Serrado filed their 31 pages on Monday. | appeal:done | repeat s8.1 | recap | A

== s11 | 2025-09-11T21:10Z | Onda Sul | https://ondasul.example/basket
H Serrado's basketball women win opener | - | new | off | -
. In the stands sat Nirmala Strandvik, waving a flag, as the new hall filled for the first time. | - | new | off | -

== s12 | 2025-09-16T16:50Z | Wire Atlântida | https://wireatlantida.example/cleared
H Strandvik free to play as panel overturns ban | clearance:done; appeal:done | update s9.0,s4.1,s3.0 | news! | A
. The federation's own server had lost sixteen minutes during repairs, the arbitrators found on Tuesday. | papers:value=23.51 | update s9.2,s3.1 | news! | -
+ The registrar takes back his notice of September 3 as "resting on a wrong clock". | clearance:done | retract s3.3 | news! | A
. Serrado must nonetheless pay the costs of 4,000. | - | new | news | -
. The federation could go to the world court of sport but will not, its spokeswoman said. | appeal:refused | new | news! | A
. Hafnes were ordered to pay 20,000 for sending a form unsigned. | fine:done | new | news! | -

== s13 | 2025-09-16T21:20Z | Hafnes Tidning | https://hafnestidning.example/dalgard
H Dalgard shuts shop, opens kit bag | keeper:done | update s7.4 | news! | C
. "My daughter said I would be sorry at eighty," says the thirty-eight-year-old, who will stand in goal on Sunday. | keeper:done | new | news | C
+ The yarn shop will be run by an aunt. | - | new | colour | -
. Chairman Asamoah-Lie has sold his shares to a salmon farmer, Devika Noraas, for a crown and the debts. | sale:done | update s9.4 | news! | -
. Her first act was to pay the August wages. | sanction:about | new | news! | -
+ About the fee she is frank: 650,000 it was, with 150,000 of it going to an intermediary. | price:value=650,000 | update s2.3 | news! | B
. The fine of twenty thousand will be contested. | fine:planned | update s12.5 | news | -

== s14 | 2025-09-19T19:30Z | Remate | https://remate.example/finger
H Cleared on Tuesday, crocked on Friday | finger:about | new | news! | D
. A shot by a team-mate bent the little finger of Strandvik's left hand, and the bone gave way. | finger:done | new | news! | -
+ Saturday, for which she had been pencilled in, is out. | debut:cancelled | update s8.4 | news! | D
. The club's doctor gives her four weeks; she herself told fans at the gate she needed ten days. | finger:value=4 weeks; finger:value=10 days | new | news! | -
. Fagerbakke has offered to step down, and the president has asked him to sleep on it. | manager:planned | new | news! | -
+ União Barra's coach sent flowers. | - | new | colour | -
. Only three days earlier the arbitrators had lifted the ban on her. | clearance:done | repeat s12.0 | recap | A

== s15 | 2025-10-04T21:00Z | Remate | https://remate.example/debut
H At last she shouts | debut:done | update s14.2 | news! | D
. With two fingers strapped together Nirmala Strandvik kept a clean sheet on Saturday night in Vila Tanager, two weeks sooner than the doctor had wanted. | debut:done; finger:about | repeat s15.0 | news! | D
+ It came thirty-three days after the scarf and the photograph. | - | new | background | -
. Fagerbakke watched from the bench and will go on doing so, having slept well. | manager:stands | update s14.4 | news! | -
. The fine against Hafnes has been halved on review, a colleague in the north reports. | fine:value=10,000 | update s13.6,s12.5 | news | -
+ Petra, the other Strandvik, saved a penalty the same afternoon after Dalgard had gone off with cramp. | keeper:about | new | news | C
. Hafnes belong to the salmon farmer Noraas these days, and wages come on time. | sale:done | repeat s13.3 | recap | -
+ The Serrado museum has asked for the gloves. | - | new | colour | -

state 2025-09-01 | A | EMPTY
state 2025-09-01 | B | 650,000 | -
state 2025-09-01 | C | EMPTY
state 2025-09-01 | D | saturday against união barra | -
state 2025-09-02 | A | EMPTY
state 2025-09-02 | B | 650,000; half a million | -
state 2025-09-02 | C | petra strandvik; goal in hafnes stands empty | -
state 2025-09-02 | D | saturday against união barra | -
state 2025-09-03 | A | not issued; may train in serrado but not play; seven minutes too late | -
state 2025-09-03 | B | 650,000; half a million | -
state 2025-09-03 | C | petra strandvik; goal in hafnes stands empty | -
state 2025-09-03 | D | have to do without her | could be her first match
state 2025-09-04 | A | will lodge an appeal; fight federation; not issued; but not play | -
state 2025-09-04 | B | 650,000; half a million | -
state 2025-09-04 | C | petra strandvik; goal in hafnes stands empty | -
state 2025-09-04 | D | have to do without her | could be her first match
state 2025-09-08 | A | appeal went off; not issued; but not play | -
state 2025-09-08 | B | 650,000; half a million | -
state 2025-09-08 | C | petra strandvik; aisatou dalgard; i have a shop to run | -
state 2025-09-08 | D | on the 20th; have to do without her | could be her first match
state 2025-09-11 | A | sept 16; next tuesday; not issued; but not play | -
state 2025-09-11 | B | 650,000; half a million | -
state 2025-09-11 | C | petra strandvik; aisatou dalgard; i have a shop to run | -
state 2025-09-11 | D | on the 20th; have to do without her | could be her first match
state 2025-09-16 | A | free to play; takes back his notice | not issued; but not play
state 2025-09-16 | B | 650,000 | half a million
state 2025-09-16 | C | dalgard shuts shop; will stand in goal on sunday | i have a shop to run
state 2025-09-16 | D | on the 20th | could be her first match
state 2025-09-19 | A | free to play; takes back his notice | not issued; but not play
state 2025-09-19 | B | 650,000 | half a million
state 2025-09-19 | C | dalgard shuts shop; will stand in goal on sunday | i have a shop to run
state 2025-09-19 | D | is out; crocked on friday | on the 20th
state 2025-10-04 | A | free to play; takes back his notice | not issued; but not play
state 2025-10-04 | B | 650,000 | half a million
state 2025-10-04 | C | dalgard shuts shop; will stand in goal on sunday; saved a penalty | i have a shop to run
state 2025-10-04 | D | at last she shouts; clean sheet on saturday night | is out
ask How much did Serrado pay for Strandvik? | 650,000 | s13.5, s5.3
ask What was the price as told on September 2? | SIDES | s1.3 ; s2.3
ask When were the papers sent, as the parties said on September 3? | SIDES | s3.1 ; s4.3 ; s4.4
ask Why was the certificate refused at first? | 00:07; seven minutes past midnight | s3.1, s5.2
ask Why did the panel overturn the refusal? | lost sixteen minutes | s12.1
ask Who was to keep goal for Hafnes after September 16? | dalgard | s13.0, s13.1
ask When did Nirmala Strandvik play her first match for Serrado? | saturday night in vila tanager | s15.1
ask Who bought Hafnes Ladies? | devika noraas | s13.3
ask Did the manager Fagerbakke leave? | will go on doing so | s15.3
ask Was there a release clause? | SIDES | s5.3 ; s5.4
ask How long is Strandvik's contract with Serrado? | REFUSE
ask Who is the intermediary that got 150,000? | REFUSE
ask Who repaired the federation's server that night? | REFUSE
since 2025-09-16 | s14.0, s14.1, s14.2, s14.3, s14.4, s15.0, s15.1, s15.3, s15.4
since 2025-09-08 | s9.0, s9.2, s9.4, s12.0, s12.1, s12.2, s12.5, s13.0, s13.3, s13.5, s14.1, s14.2, s15.0, s15.3
