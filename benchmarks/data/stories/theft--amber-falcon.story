story: The amber falcon of Liezum
domain: museum theft
topic: Theft of the amber falcon from the Van Zahran Museum in Liezum
description: Who stole the amber falcon and other pieces from the Van Zahran Museum, whether they are found and what follows for the museum.
keywords: amber falcon, Van Zahran Museum, Liezum, museum theft, burglary
entity: Van Zahran Museum | the museum | organisation
entity: Amber falcon | the falcon, the Liezum falcon | object
entity: Willemijn Asakura | Asakura, the director | person
entity: Egils Marwan | Marwan, the chief inspector | person
entity: Joost Berzin | Berzin, the night guard | person
aspect A: Falcon | Where is the amber falcon?
aspect B: Loot | How many objects were stolen and what are they worth?
aspect C: Arrests | Who has been arrested?
aspect D: Museum | Is the museum open?
aspect E: Alarm | Did the alarm work?
matter stolen: number of objects stolen
matter worth: value of the loot
matter falcon: recovery of the amber falcon
matter rings: recovery of the stolen rings
matter arrests: arrests of suspects in the burglary
matter thieves: number of burglars
matter alarm: working of the museum's alarm
matter museum: closure and reopening of the museum
matter guard: suspension of night guard Joost Berzin
matter reward: reward for the falcon
matter ransom: ransom demand for the falcon
matter copy: claim that the falcon on show was a copy
matter director: post of director Willemijn Asakura
matter insurance: insurer's payment for the falcon
matter atlas: theft of an atlas from the city library
matter car: burned-out car at Eemhaven
matter review: ministry's review of museum security
matter trial: criminal trial of the suspects

== f1 | 2026-02-08T08:30Z | Oostzee Persbureau | https://ozp.example/falcon-stolen
H Amber falcon stolen from Liezum museum | stolen:about; falcon:failed | new | news! | A
. Burglars carried off the amber falcon, the best-known treasure of the Van Zahran Museum in Liezum, in the early hours of Sunday. | falcon:failed | repeat f1.0 | news! | A
+ Police said that three masked persons had climbed in by a skylight. | thieves:value=3 people | new | news! | -
. In all seven pieces are missing. | stolen:value=7 objects | new | news! | B
+ The house will stay shut until further notice. | museum:done | new | news! | D
. The bird, 31 cm high, was carved around 1640 for a merchant who traded with Aleppo. | - | new | background | -

== f2 | 2026-02-08T13:00Z | Oostzee Persbureau | https://ozp.example/falcon-stolen-2
H Falcon theft: alarm rang, police were late, museum says | alarm:done | new | news! | E
. An alarm went off at 03:12, but the first patrol car did not arrive until 03:31, director Willemijn Asakura said at noon. | alarm:done | repeat f2.0 | news! | E
+ Chief inspector Egils Marwan contradicted her: no signal had ever reached the control room. | alarm:failed | dispute f2.1 | news! | E
. Three masked intruders had entered through a skylight. | thieves:value=3 people | repeat f1.2 | recap | -
+ The amber alone is insured for six million thaler. | insurance:about; worth:value=6 million thaler | new | news | B

== f3 | 2026-02-09T06:00Z | Liezumer Anzeiger | https://liezumer.example/empty-plinth
H A plinth, a hook and some dust | - | new | colour | -
. On Monday morning schoolchildren left paper birds on the museum's steps. | - | new | colour | -
+ "We used to say good morning to it," said cleaner Fumiko Drost, 61. | - | new | colour | -
. She saw two men run to a grey van, not three. | thieves:value=2 people | dispute f1.2 | news | -
+ Night guard Joost Berzin sat in the boiler room at the time, because it is the only warm place. | guard:about | new | news | -
. The burglary comes four months after a sea atlas vanished from the city library, a case still unsolved. | atlas:stands | new | background | -
+ At the Café Orient people bet on the Antwerp diamond gangs. | - | new | colour | -
. A burned-out van was found at Eemhaven on Sunday evening. | car:done | new | news | -

== f4 | 2026-02-09T15:00Z | Van Zahran Museum | https://vanzahran.example/press-0209
H Statement by the museum | stolen:about | new | boilerplate | -
. A full inventory carried out today has shown that nine objects were taken: the falcon, six rings and two snuff boxes. | stolen:value=9 objects | update f1.3 | news! | B
+ Their insured value is 7.4 million thaler. | worth:value=7.4 million thaler | new | news | B
. The museum offers 100,000 thaler for information that leads to the recovery of the falcon. | reward:planned | new | news! | A
+ One employee has been relieved of his duties for the time being. | guard:done | new | news! | -
. The temporary exhibition "Tea and Tar" is prolonged to May. | - | new | off | -

== f5 | 2026-02-10T18:00Z | Kanal Liezum | https://kanalliezum.example/guard-speaks
H Suspended guard: "I phoned twice" | guard:about; alarm:about | new | news! | E
. Nobody picked up, he says; the telephone company has the proof. | alarm:about | new | news | E
+ His employer said on Monday only that one of the staff had been relieved. | guard:done | repeat f4.4 | recap | -

== f6 | 2026-02-10T19:45Z | Oostzee Persbureau | https://ozp.example/control-room
H Police admit control room missed falcon alarm | alarm:done | retract f2.2 | news! | E
. The signal from the Van Zahran Museum did come in at 03:12 on Sunday but was taken for a test, Liezum police said on Tuesday. | alarm:done | confirm f2.1 | news! | E
+ "That was a grave mistake, and I said something that was not so," Mr Marwan told journalists. | alarm:done | repeat f6.0 | colour | E
. Three burglars can be seen on a recording from the tram depot, he added. | thieves:value=3 people | dispute f3.3 | news | -
+ The van from Eemhaven had been stolen in January in Port Tsubaki. | car:about | new | news | -
. Asked about the guard's dismissal, the director stressed that he had been suspended, not dismissed. | guard:stands | new | news | -

== f7 | 2026-02-12T07:30Z | Liezumer Anzeiger | https://liezumer.example/ransom-letter
H Letter asks a million for the falcon | ransom:demanded | new | news! | A
. Somebody wants one million thaler in used notes by Saturday midnight, or the falcon "goes into the stove", reads a letter that reached our newsroom on Wednesday. | ransom:demanded | repeat f7.0 | news! | A
+ A splinter of amber was glued to the paper. | ransom:about | new | news | A
. We handed the sheet to the police, who asked us to publish it. | - | new | news | -
+ Culture minister Anneke Haddad rules out any payment. | ransom:refused | update f7.1 | news! | A
. Next to that, people wonder whether the thieves got the real bird: a retired restorer, Valdis Yamane, maintains that a copy has been on show since 1998. | copy:rumoured | new | news! | A
+ "Fairy tale," Ms Asakura replied by text message. | copy:denied | dispute f7.5 | news! | A
. The reward for a useful tip stays at 100,000. | reward:stands | repeat f4.3 | recap | A

== f8 | 2026-02-14T16:20Z | Oostzee Persbureau | https://ozp.example/two-arrested
H Two held over amber falcon theft | arrests:value=2 people | new | news! | C
. A brother and sister of 34 and 29 were seized at a petrol station near Oud-Kaunen on Saturday, prosecutors said. | arrests:value=2 people | repeat f8.0 | news! | C
+ Five of the rings lay in a biscuit tin in their boot. | rings:value=5 rings | new | news! | B
. Of the falcon there is no trace. | falcon:failed | new | news! | A
+ The ransom deadline runs out at midnight. | ransom:demanded | repeat f7.1 | recap | A
. The splinter on the letter is not amber but dyed resin, the state laboratory found. | ransom:failed | new | news | A
. Oud-Kaunen lies 70 km from the museum, on the road to the border. | - | new | background | -

== f9 | 2026-02-14T20:00Z | Kanal Liezum | https://kanalliezum.example/siblings-arrested
H Siblings caught at the pump | arrests:value=2 people | repeat f8.0 | news! | C
. A cashier recognised the van driver; a lawyer says that her clients bought the rings at a flea market. | arrests:opinion; rings:about | new | news | C

== f10 | 2026-02-18T10:00Z | Liezumer Anzeiger | https://liezumer.example/ten-days-later
H Ten days without the bird | falcon:failed | new | recap | A
. In the night of 8 February three people came through the roof and left with nine pieces. | thieves:value=3 people; stolen:value=9 objects | repeat f6.3, f4.1 | recap | B
+ The alarm had rung all right, only the police took it for a test. | alarm:done | repeat f6.1 | recap | E
. A brother and a sister have been behind bars since Saturday. | arrests:value=2 people | repeat f8.1 | recap | C
+ The money that a letter writer wanted was never paid, and nothing was burned as far as anyone knows. | ransom:failed | new | news | A
. Joost Berzin is back at his post, for the telephone records bear him out. | guard:cancelled | update f4.4 | news! | -
+ Visitors may come in again from Tuesday, though the amber hall stays locked. | museum:planned | update f1.4 | news! | D
. "I would rather show an empty plinth than a locked door," said Ms Asakura. | museum:opinion | new | colour | D
+ The two snuff boxes had been a gift from a tailor. | - | new | background | -

== f11 | 2026-02-24T12:00Z | Van Zahran Museum | https://vanzahran.example/press-0224
H The Van Zahran Museum is open again | museum:done | update f10.6 | news! | D
. Since ten o'clock this morning all rooms with the exception of the amber hall have been accessible. | museum:done | repeat f11.0 | news! | D
+ Admission is free for everyone until Sunday. | - | new | news | -
. The object stolen on 8 February was the original; statements to the contrary, including one by a former member of staff, are untrue. | copy:denied | repeat f7.6 | recap | A
+ Works by children from eleven schools are on view in the foyer. | - | new | colour | -

== f12 | 2026-02-25T09:15Z | Oostzee Persbureau | https://ozp.example/falcon-found
H Falcon found in beehive | falcon:done | update f8.3 | news! | A
. Police lifted the amber falcon, wrapped in a diving suit, out of an empty beehive near Eemhaven on Wednesday. | falcon:done | repeat f12.0 | news! | A
+ A third suspect, a 45-year-old beekeeper, was taken into custody. | arrests:value=3 people | update f8.1 | news! | C
. One of its wings is chipped. | falcon:about | new | news! | A
+ The insurer, Hanza Mutual, had been about to transfer six million thaler and has stopped the payment. | insurance:cancelled | new | news | -
. One ring and both snuff boxes are still being sought. | rings:value=5 of 6 rings; stolen:about | new | news! | B
+ The sea atlas from the library was not among the beekeeper's things, a police spokeswoman said. | atlas:stands | new | news | -
. In February's raid the thieves made off with nine pieces by way of the roof. | stolen:value=9 objects | repeat f4.1 | recap | B
+ Bees had last lived in the hive in 2022. | - | new | colour | -

== f13 | 2026-03-02T17:00Z | Liezumer Anzeiger | https://liezumer.example/restorer-sorry
H "It is the real one. I was wrong." | copy:failed | retract f7.5 | news! | A
. Valdis Yamane held the bird in his hands for an hour on Monday and then asked for a glass of water. | copy:about | new | colour | A
+ He had mixed it up with a plaster cast that he made in 1998, the 80-year-old said. | copy:failed | new | news | A
. The beekeeper's tip about where to look had come from his own daughter, 15, to whom the reward of 100,000 thaler will go. | reward:done | update f4.3 | news! | A
+ Egils Marwan says the girl's name will stay secret. | - | new | news | -
. Willemijn Asakura will leave in the summer, as the supervisory board confirmed; she wishes to write a book. | director:planned | new | news! | -
+ All museums in the country must have their alarm lines tested before June, the ministry ordered. | review:planned | new | news | -
. The siblings and the beekeeper are expected in the dock in autumn. | trial:planned | new | news | C
+ In the amber hall the falcon will be back in its place on Saturday, chipped wing to the wall. | falcon:planned; museum:planned | new | news! | A, D

state 2026-02-08 | A | stolen from liezum museum; carried off | -
state 2026-02-08 | B | seven pieces | -
state 2026-02-08 | C | EMPTY
state 2026-02-08 | D | stay shut | -
state 2026-02-08 | E | went off at 03:12; no signal | -
state 2026-02-09 | A | stolen from liezum museum; carried off; 100,000 thaler | -
state 2026-02-09 | B | nine objects; 7.4 million | seven pieces
state 2026-02-09 | C | EMPTY
state 2026-02-09 | D | stay shut | -
state 2026-02-09 | E | went off at 03:12; no signal | -
state 2026-02-10 | A | stolen from liezum museum; carried off; 100,000 thaler | -
state 2026-02-10 | B | nine objects; 7.4 million | seven pieces
state 2026-02-10 | C | EMPTY
state 2026-02-10 | D | stay shut | -
state 2026-02-10 | E | taken for a test; missed falcon alarm | no signal
state 2026-02-12 | A | a million for the falcon; one million thaler | -
state 2026-02-12 | B | nine objects; 7.4 million | seven pieces
state 2026-02-12 | C | EMPTY
state 2026-02-12 | D | stay shut | -
state 2026-02-12 | E | taken for a test; missed falcon alarm | no signal
state 2026-02-14 | A | there is no trace | -
state 2026-02-14 | B | nine objects; 7.4 million; five of the rings | seven pieces
state 2026-02-14 | C | two held; a brother and sister; siblings | -
state 2026-02-14 | D | stay shut | -
state 2026-02-14 | E | taken for a test; missed falcon alarm | no signal
state 2026-02-18 | A | there is no trace; ten days without | -
state 2026-02-18 | B | nine objects; 7.4 million; five of the rings; nine pieces | seven pieces
state 2026-02-18 | C | two held; a brother and sister; siblings; a brother and a sister | -
state 2026-02-18 | D | from tuesday | stay shut
state 2026-02-18 | E | taken for a test; missed falcon alarm; took it for a test | no signal
state 2026-02-24 | A | there is no trace; ten days without | -
state 2026-02-24 | B | nine objects; 7.4 million; five of the rings; nine pieces | seven pieces
state 2026-02-24 | C | two held; a brother and sister; siblings; a brother and a sister | -
state 2026-02-24 | D | open again; all rooms with the exception | stay shut
state 2026-02-24 | E | taken for a test; missed falcon alarm; took it for a test | no signal
state 2026-02-25 | A | found in beehive; an empty beehive | there is no trace
state 2026-02-25 | B | nine objects; 7.4 million; five of the rings; nine pieces; one ring and both snuff boxes | seven pieces
state 2026-02-25 | C | a third suspect | two held
state 2026-02-25 | D | open again; all rooms with the exception | stay shut
state 2026-02-25 | E | taken for a test; missed falcon alarm; took it for a test | no signal
state 2026-03-02 | A | found in beehive; an empty beehive; back in its place on saturday | there is no trace
state 2026-03-02 | B | nine objects; 7.4 million; five of the rings; nine pieces; one ring and both snuff boxes | seven pieces
state 2026-03-02 | C | a third suspect; the siblings and the beekeeper | two held
state 2026-03-02 | D | open again; all rooms with the exception; amber hall the falcon will be back | stay shut
state 2026-03-02 | E | taken for a test; missed falcon alarm; took it for a test | no signal
ask Where was the falcon found? | beehive | f12.0, f12.1
ask How many objects were stolen? | nine | f4.1
ask How many objects were missing according to the first report? | seven | f1.3
ask Why did the police not come at once? | taken for a test | f6.1
ask How many suspects are in custody? | a third suspect | f12.2
ask Was the falcon on show a copy? | the real one; plaster cast | f13.0, f13.2
ask Who gets the reward? | his own daughter | f13.3
ask When did the museum open again? | since ten o'clock this morning | f11.1
ask Is the guard still suspended? | back at his post | f10.5
ask How many burglars were there? | SIDES | f1.2 ; f3.3
ask Did the alarm go off, as of 8 February? | SIDES | f2.1 ; f2.2
ask Who wrote the ransom letter? | REFUSE
ask What are the names of the siblings? | REFUSE
ask Who stole the sea atlas? | REFUSE
since 2026-02-18 | f11.0, f12.0, f12.1, f12.2, f12.3, f12.5, f13.0, f13.3, f13.5, f13.8
since 2026-02-09 | f6.0, f6.1, f7.0, f8.0, f8.2, f10.5, f11.0, f12.0, f12.2, f13.3
