story: The moon scrolls of Dar Oshin
domain: museum theft
topic: Disappearance of the moon scrolls from the State Museum of Dar Oshin
description: How the moon scrolls vanished from the storeroom of the State Museum in Dar Oshin, who took them and whether they come back.
keywords: moon scrolls, Dar Oshin, State Museum, Kerkstra, Galerie Ombrane, storeroom theft
entity: State Museum of Dar Oshin | the State Museum, the museum | organisation
entity: Pauwel Kerkstra | Kerkstra, the curator | person
entity: Mariko Saldus | Saldus, the director | person
entity: Galerie Ombrane | the gallery | company
entity: Ziad Lankmans | Lankmans, the prosecutor | person
aspect A: Scrolls | How many scrolls are missing and where are they?
aspect B: Suspect | Who is suspected, and is anyone in custody?
aspect C: When | When were the scrolls taken?
aspect D: Director | Does director Mariko Saldus stay in office?
aspect E: Return | When do the scrolls come back to Dar Oshin?
matter missing: number of missing scrolls
matter found: scrolls found at Galerie Ombrane
matter when: time of the theft
matter keys: keys to the storeroom
matter kerkstra: warrant against and arrest of curator Kerkstra
matter guilt: Kerkstra's admission of the theft
matter director: post of director Saldus
matter value: value of the missing scrolls
matter return: return of the scrolls from Geneva
matter gallery: Galerie Ombrane's claim to the scrolls
matter price: price that the gallery paid for the scrolls
matter audit: count of all storerooms
matter coins: missing coins from the coin cabinet
matter nightlaw: bill on museum inventories
matter strikegate: wardens' strike at the State Museum
matter bail: bail for Kerkstra
matter visitors: opening of the manuscript wing
matter emails: e-mails warning about the storeroom
matter sale: sale of the scroll of the ninth month at auction

== s1 | 2026-04-01T09:20Z | Press Bureau Oshin | https://pbo.example/scrolls-vanish
H Moon scrolls missing from State Museum | missing:about | new | news! | A
. The State Museum of Dar Oshin cannot find twelve of its medieval moon scrolls, a person with knowledge of the matter said on Wednesday. | missing:rumoured; missing:value=12 scrolls | new | news! | A
+ The scrolls show the phases of the moon in silver ink and were last exhibited in 2016. | - | new | background | -
. "It is not an April joke," the person added. | - | new | colour | -
+ The museum did not return calls. | - | new | colour | -
. Experts value a single sheet of this kind at some 250,000 lira. | value:value=250000 lira each | new | news | -

== s2 | 2026-04-01T16:00Z | State Museum of Dar Oshin | https://statemuseum.example/communique
H Communiqué on the manuscript collection | missing:about | new | boilerplate | A
. During preparations for an exhibition it was noticed that nine scrolls of the moon cycle are not in their place in storeroom 4. | missing:value=9 scrolls | dispute s1.1 | news! | A
+ The police were informed on the same day. | - | new | news | -
. The museum cannot at present say whether a theft has occurred. | when:about | new | news | C
+ The manuscript wing will remain closed to the public until further notice. | visitors:cancelled | new | news | -
. Director Mariko Saldus asks for patience. | - | new | colour | -

== s3 | 2026-04-02T06:30Z | Oshin Handelsblad | https://oshinhandelsblad.example/six-keys
H Six keys and no broken lock | keys:value=6 keys | new | news! | B
. There are six keys to storeroom 4, and five of their holders were at work on Wednesday. | keys:value=6 keys | repeat s3.0 | news! | B
+ The sixth, curator Pauwel Kerkstra, has been on leave since Friday. | kerkstra:about | new | news | B
. "Pauwel is fishing, he goes every spring," his colleague Nao Brunovskis told us. | kerkstra:opinion | new | colour | B
+ Two scholars have told the paper that they asked for the scrolls in vain as early as 2023. | when:value=before 2023 | new | news! | C
. A fountain in the courtyard has run dry as well, which nobody had noticed either. | - | new | colour | -
+ In 2009 a security man of the same museum made off with three coins. | - | new | background | -
. The wardens, who are in a quarrel about night pay, plan to stop work on Easter Monday. | strikegate:planned | new | news | -

== s4 | 2026-04-02T18:30Z | Oshin TV | https://oshintv.example/live-scrolls
H Live: the missing moon scrolls | missing:about | new | boilerplate | A
. 17:10 Nine it is, the public prosecutor's office tells our desk after its own search of the shelves. | missing:value=9 scrolls | confirm s2.1 | news! | A
+ 17:25 Prosecutor Ziad Lankmans: a warrant is out for a 51-year-old employee. | kerkstra:planned | new | news! | B
. 17:40 According to the Handelsblad, readers asked for the sheets in 2023 without success. | when:value=before 2023 | repeat s3.4 | recap | C
+ 18:05 Culture minister Gerrit Al-Amal: "Someone will have to take responsibility, and it is not the cleaner." | director:opinion | new | news | D
. 18:20 The opposition wants Ms Saldus to resign tonight. | director:demanded | new | news! | D

== s5 | 2026-04-04T10:10Z | Press Bureau Oshin | https://pbo.example/geneva-gallery
H Geneva gallery hands over scrolls | found:done | new | news! | A
. Seven of the lost moon scrolls from Dar Oshin have turned up with the art dealers Galerie Ombrane in Geneva, Swiss police said on Saturday. | found:value=7 scrolls | new | news! | A
+ Correcting its report of Wednesday, this bureau notes that nine, not 12, sheets disappeared. | missing:value=9 scrolls | retract s1.1 | news | A
. The dealers say they bought in good faith in November 2024 and want their money back. | gallery:demanded; when:value=before November 2024 | new | news! | C
+ A friend of Mr Kerkstra's boat landlord saw him board a night bus to the border, Oshin TV claimed. | kerkstra:rumoured | new | news | B
. At the museum itself the director stayed away from the microphones for a third day. | director:about | new | colour | D
. The nine scrolls were entered in the museum's books in 1931 as a gift of a shipping heiress. | - | new | background | -

== s6 | 2026-04-04T15:45Z | Oshin Handelsblad | https://oshinhandelsblad.example/director-stays
H Saldus: "I lock up last" | director:refused | update s4.5 | news! | D
. The director of the State Museum rejects calls for her departure and promises instead to have all eleven storerooms counted by the end of May. | director:refused; audit:planned | new | news! | D
+ She heard of the gaps on 30 March, she assures us. | emails:denied | new | news! | D
. The find in Geneva, where seven sheets lay in a drawer, leaves two still to be looked for. | found:value=7 scrolls | repeat s5.1 | recap | A
+ Her deputy, Omar Terauda, was seen carrying boxes to his car; they held, he says, his children's drawings. | - | new | colour | -
. Night pay is settled: no picket lines on Monday. | strikegate:cancelled | update s3.7 | news | -

== s8 | 2026-04-07T11:30Z | Press Bureau Oshin | https://pbo.example/kerkstra-held
H Police seize suspect in moon scroll case | kerkstra:done | update s4.2 | news! | B
. Pauwel Kerkstra, 51, was arrested on Monday evening at a river in the Saaremer hills, prosecutor Ziad Lankmans said. | kerkstra:done | repeat s8.0 | news! | B
+ In his luggage were 40,000 lira in cash and one of the two sheets that were still missing. | missing:value=1 scroll; found:about | update s6.3 | news! | A
. "My client took nothing that was not his to study," said his lawyer, Chiyo Vanags. | guilt:denied | new | news! | B
+ He is to appear before a judge on Wednesday. | kerkstra:planned | new | news | B
. Galerie Ombrane repeated that it had acted in good faith. | gallery:stands | repeat s5.3 | recap | -
. Customs men found a rod, a kettle and no fish. | - | new | colour | -

== s9 | 2026-04-10T07:15Z | Oshin Handelsblad | https://oshinhandelsblad.example/mails-2022
H She was told in 2022 | emails:done | new | news! | D
. Three e-mails in which a restorer reported empty folders in storeroom 4 went to Mariko Saldus in June 2022; this newspaper has read them. | emails:done; when:value=before June 2022 | dispute s6.2 | news! | C, D
+ Each of them was marked as opened. | emails:done | new | news | D
. Kerkstra had at that time been in charge of the room for eight months. | keys:about | new | background | B
+ On Wednesday a judge remanded him for four weeks and turned down bail of 60,000 lira. | kerkstra:stands; bail:refused | new | news! | B
. The restorer left the museum in 2023 and keeps bees. | - | new | colour | -
+ In the coin cabinet the counters have come upon a further gap, of fourteen silver pieces. | coins:value=14 coins; audit:under_way | new | news | -
. Nothing suggests that it has to do with the curator, Mr Lankmans warned. | coins:about | new | news | -

== s10 | 2026-04-10T19:00Z | Oshin TV | https://oshintv.example/saldus-quits
H Saldus goes | director:done | update s6.0 | news! | D
. After the e-mails it took nine hours. | director:about | new | colour | D

== s11 | 2026-04-11T09:30Z | Press Bureau Oshin | https://pbo.example/director-resigns
H Head of Dar Oshin museum resigns | director:done | repeat s10.0 | news! | D
. Mariko Saldus stepped down on Friday evening, four days after the arrest of her curator. | director:done; kerkstra:done | confirm s10.0 | news! | D
+ In her letter to the minister she writes that she had "opened the messages and forgotten them", and that her earlier account did not hold. | emails:done | retract s6.2 | news! | D
. Her deputy Omar Terauda leads the house until a successor is named. | director:stands | new | news! | D
+ Seven scrolls are in Geneva, one is in Dar Oshin and one is still lost. | missing:value=1 scroll; found:value=7 scrolls | repeat s8.2, s5.1 | recap | A
. The ministry is drafting a bill under which every state museum must count its holdings once in three years. | nightlaw:planned | new | news | -

== s12 | 2026-04-16T13:00Z | Ministry of Culture | https://ministryculture.example/note-31
H Note to the press no. 31 | return:about | new | boilerplate | E
. Switzerland has agreed to release the seven scrolls; they are expected in Dar Oshin on Monday, 20 April. | return:planned | new | news! | E
+ The Republic pays nothing for them. | gallery:refused | update s5.3 | news! | E
. As regards the silver coins, the fourteen pieces were on loan to Nagasaki and are therefore no longer regarded as missing. | coins:value=0 coins | update s9.6 | news | -
+ Minister Al-Amal had spoken on Tuesday of "a plundered house". | coins:opinion | new | colour | -
. Insurance for the flight is borne by the Swiss side. | - | new | news | -

== s13 | 2026-04-16T17:20Z | Oshin Handelsblad | https://oshinhandelsblad.example/confession
H "It began with one sheet for my wall" | guilt:done | update s8.3 | news! | B
. Pauwel Kerkstra has told investigators that he took all nine moon scrolls between October 2021 and May 2022, his lawyer said on Thursday. | guilt:done; when:value=October 2021 to May 2022 | update s9.1 | news! | B, C
+ "He is ashamed, and he withdraws what he let me say at Easter," Chiyo Vanags added. | guilt:done | retract s8.3 | news | B
. For the seven sheets the gallery paid him 610,000 lira, bank papers show. | price:value=610000 lira | new | news | -
+ The ninth, he swears, burned in his stove in a moment of panic; the prosecutor does not believe a word of that. | missing:about | new | news! | A
. His colleague Brunovskis, who covered for him with the fishing tale, now arranges flowers in the entrance hall. | - | new | colour | -
+ The Handelsblad seeks a proofreader for its Saturday pages. | - | new | off | -

== s14 | 2026-04-23T10:00Z | Press Bureau Oshin | https://pbo.example/scrolls-home
H Moon scrolls home three days late | return:done | update s12.1 | news! | E
. A customs strike in Geneva held the crates up until Wednesday, and on Thursday at 8 am they were carried into the State Museum. | return:done | repeat s14.0 | news! | E
+ Mr Terauda broke the seals before cameras. | return:done | new | colour | E
. Eight of the nine sheets taken by curator Pauwel Kerkstra are thus together again. | missing:value=1 scroll; found:value=8 scrolls | repeat s11.4 | recap | A
+ The last was put up for auction in Osaka under another name and was withdrawn from the sale on Wednesday, the auctioneers said. | sale:cancelled; missing:about | update s13.4 | news! | A
. In May the wing with the manuscripts is to receive visitors once more. | visitors:planned | update s2.4 | news | -
. Mr Kerkstra, who has confessed, sits in the remand prison at Tell Aizpur. | guilt:done; kerkstra:stands | repeat s13.1, s9.4 | recap | B
+ Parliament will debate the counting of state collections in June. | nightlaw:planned | update s11.5 | news | -
+ A successor to Ms Saldus has not been chosen. | director:stands | repeat s11.3 | recap | D

state 2026-04-01 | A | nine scrolls; twelve of its | -
state 2026-04-01 | B | EMPTY
state 2026-04-01 | C | cannot at present say | -
state 2026-04-01 | D | EMPTY
state 2026-04-01 | E | EMPTY
state 2026-04-02 | A | nine scrolls; nine it is | twelve of its
state 2026-04-02 | B | a warrant is out | -
state 2026-04-02 | C | as early as 2023; in 2023 without success | -
state 2026-04-02 | D | take responsibility; resign tonight | -
state 2026-04-02 | E | EMPTY
state 2026-04-04 | A | seven of the lost; seven sheets lay | twelve of its
state 2026-04-04 | B | a warrant is out; night bus | -
state 2026-04-04 | C | as early as 2023; in 2023 without success; november 2024 | -
state 2026-04-04 | D | rejects calls; i lock up last | resign tonight
state 2026-04-04 | E | EMPTY
state 2026-04-07 | A | one of the two sheets | twelve of its
state 2026-04-07 | B | was arrested; police seize | a warrant is out
state 2026-04-07 | C | as early as 2023; in 2023 without success; november 2024 | -
state 2026-04-07 | D | rejects calls; i lock up last | resign tonight
state 2026-04-07 | E | EMPTY
state 2026-04-10 | A | one of the two sheets | twelve of its
state 2026-04-10 | B | remanded; was arrested | a warrant is out
state 2026-04-10 | C | june 2022 | november 2024
state 2026-04-10 | D | saldus goes | rejects calls
state 2026-04-10 | E | EMPTY
state 2026-04-11 | A | one is still lost | twelve of its
state 2026-04-11 | B | remanded; was arrested | a warrant is out
state 2026-04-11 | C | june 2022 | november 2024
state 2026-04-11 | D | saldus goes; stepped down; resigns | rejects calls
state 2026-04-11 | E | EMPTY
state 2026-04-16 | A | one is still lost; burned in his stove | twelve of its
state 2026-04-16 | B | took all nine; it began with one sheet | was not his to study
state 2026-04-16 | C | between october 2021 and may 2022 | as early as 2023
state 2026-04-16 | D | saldus goes; stepped down; resigns | rejects calls
state 2026-04-16 | E | monday, 20 april | -
state 2026-04-23 | A | eight of the nine; auction in osaka | one is still lost
state 2026-04-23 | B | took all nine; it began with one sheet | was not his to study
state 2026-04-23 | C | between october 2021 and may 2022 | as early as 2023
state 2026-04-23 | D | saldus goes; stepped down; resigns | rejects calls
state 2026-04-23 | E | scrolls home; carried into the state museum | monday, 20 april
ask How many scrolls were taken? | nine | s13.1, s4.1
ask Where were seven of the scrolls found? | geneva | s5.1
ask When was Kerkstra arrested? | monday evening | s8.1
ask When did Kerkstra take the scrolls? | between october 2021 and may 2022 | s13.1
ask Why did Saldus resign? | opened the messages and forgotten them; after the e-mails | s11.2, s10.1
ask Who leads the museum in the meantime? | omar terauda | s11.3
ask What did the gallery pay? | 610,000 lira | s13.3
ask When were the scrolls expected back, as of 16 April? | monday, 20 april | s12.1
ask How many scrolls were missing, as told on 1 April? | SIDES | s1.1 ; s2.1
ask When did Saldus learn of the gaps, as known on 10 April? | SIDES | s6.2 ; s9.1
ask How long will Kerkstra have to stay in prison? | REFUSE
ask Who put the last scroll up for auction in Osaka? | REFUSE
ask Will Galerie Ombrane be prosecuted? | REFUSE
since 2026-04-07 | s9.0, s9.1, s9.4, s10.0, s11.2, s11.3, s12.1, s12.2, s13.0, s13.1, s13.4, s14.0, s14.4, s14.5
