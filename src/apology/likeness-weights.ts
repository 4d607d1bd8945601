// Made by `npm run train:critique`: nothing here is written by hand.
/* oxlint-disable max-lines -- a line for each feature */

/** As `likenessFrom` reads it. */
export const LIKENESS_WEIGHTS = String.raw`conditional=-67 passive_agentless=-128 but_excuse=-66 minimising=-76 blame_client=-91 talking_down=-69 boilerplate=-60 overpromise=-61 vague_promise=-59 grovelling=-166 liability_admission=-41 self_centred=-79 begging=-75
"	582	b-43c-52d-20f-36g-13h-7i-22j-8k-15m-12
" .	683	b-34d-21g-10i-24k-11
" _ a	895	l33
" _ our	979	e50
" was	979	l36
$	465	a-19b-71c-63d-58e-68f-60g-29h-14i-55j-17k-49l-77m-19
$ _ off	951	a26
$ is	681	a18g-9
'd	442	a-25b-61e45g-15h-13i-30j-15k-16l-51
'd _ ,	895	m29
'd _ a	760	d30f-18j-13
'd _ been	881	a-11c53d27e61
'd _ had	979	c86
'd _ me	763	f-22l35m23
'd _ my	895	h31m-18
'd _ right	895	j19m-13
'd _ said	979	e-25i32
'd _ so	881	l-28m46
'd _ something	928	e35
'd _ that	825	f19l36m-14
'd _ to	677	a35c65e-48
'd _ up	895	e47
'd _ you	752	e-43f72k-6l18m102
'd ask	928	m54
'd ask you	951	m60
'd be	723	f39h-7i-13m46
'd be right	979	j26
'd be so	881	l-28m46
'd call	951	e46
'd explain	979	f40
'd had	895	c67
'd hate	951	a27m28
'd hate to	951	a27m28
'd have	713	a-25c106d23e113i13
'd have been	895	a-11d31e62
'd have had	979	c86
'd have said	979	e-25i32
'd left	849	d58e63
'd like to	713	a19m-10
'd need	818	d31
'd need a	833	d33
'd not	869	d61
'd owe	951	m79
'd owe you	951	m79
'd rather	749	e-47h-8l26m27
'd rather you	951	l43m44
'd said something	928	e35
'd suggest	979	f66k-6
's	335	a-41b-90d43e-66g-35h-27i-66j-67k-35l-45m-66
's .	706	a-10c-26j-23
's _ ,	584	a-23h-12i37j-11k14m30
's _ .	532	a-30c-29d-112f-86g8h-17i-13k-17l-36m-28
's _ a	681	a15d37e33f-37i-18l20m-11
's _ again	849	h-18l-25
's _ an	979	l41
's _ and	678	b18d-46g-7h24i-13j14
's _ chance	951	h40
's _ cosmetic	951	d53f25
's _ day	951	d51f-18
's _ dwell	928	d38
's _ first	979	m54
's _ free	895	f32
's _ good	841	d-31f38j-7
's _ half	979	d-31
's _ happens	979	c81
's _ industry	928	c42
's _ is	694	c38d-33f-52g-7k-7
's _ like	979	d45
's _ make	859	d37i-18
's _ minutes	979	d48
's _ my	833	a13c46e38l31
's _ not	818	d40f48
's _ one	795	c43d45e-27f48
's _ only	979	l50
's _ potatoes	910	d44
's _ promise	910	h25
's _ says	951	c55
's _ sense	928	f52
's _ shame	979	a33e75
's _ something	979	d61e27
's _ that	825	a25b21e74f22h21
's _ they	881	f49
's _ this	806	d33f64
's _ to	692	a-13d28f-20i-12k-6m-28
's _ too	910	f47
's _ under	979	c52
's _ us	951	l40
's _ was	785	a19b30d54e-25l-19
's _ what	951	a23d60e33
's _ word	979	d-42f28
's a	599	b-17d77f47m-15
's a day	979	d53f-18
's a free	928	f33
's a good	979	d-22f56
's a promise	910	h25
's a shame	979	a33e75
's all	812	b22d37f-21m-10
's all .	979	d46
's as	951	c68e33l38
's assistant	979	j20
's at the	928	d37
's back	785	d-46
's basic	979	f53
's been	673	a14c38d-21f-25l26m14
's been a	849	a19c32l42
's been the	979	c25l54
's booking	951	c60
's bread	979	d50
's called	979	f28
's called a	979	f28
's chemistry	979	f37
's christening	979	b-28e37l42
's coming	812	d-31i60
's coming ,	979	i100
's common	928	f52
's common sense	928	f52
's cost	979	l50
's down	895	h-17
's email	979	b32
's even	979	d54
's fault	869	d-23
's fixed	833	h24
's fixed .	910	h-18
's fixed and	979	h47
's gone	849	d33l34
's gone .	979	l46
's grave	979	h21
's hard	979	l60
's hard to	979	l60
's hardly	825	b22d56
's hardly the	869	b42
's heads	979	f45h24
's hearing	951	a31
's his	979	c61
's how the	979	d43f50
's instructions	895	c70
's instructions .	928	c36
's just	795	a14c61d76f-33
's just a	859	c-31d22f-20
's just one	881	d38
's lesson	895	f58
's life	910	d51
's life ,	928	d52
's name	718	b23i-11m19
's name ,	928	m24
's name was	881	b29d23
's new	979	f48
's no reason	979	f42
's nobody	928	c62d-35
's not	700	a-15c46d59e24f-21i-16j-9l-21m-9
's not as	979	d35
's not dwell	928	d38
's not like	979	d45
's not make	859	d37i-18
's not my	979	c43e45
's now	859	h41
's on	646	d-44h-17l-32m-14
's one	818	d70f-33
's only	767	b27c-42d75e-46i16m-9
's outage	979	g47
's partly	928	e56
's partly your	928	e56
's possible	928	a33
's possible that	928	a33
's ready	910	i29
's really	776	c87d41
's really not	859	d59
's really the	869	c46
's run	979	b41
's sleep	979	d41
's small	910	d44
's small potatoes	910	d44
's standard	881	c63
's standard industry	928	c42
's taste	979	a26
's the	706	d-21k-6l25m23
's the only	979	l50
's there	951	i43
's try	910	f32
's try this	910	f32
's two	859	d51m38
's unfortunate	979	a13e43
's up to	849	e31m-17
's visit	951	b72
's website	979	c49f-18
's what	785	f57
's what happens	979	c81
's what they	895	f62
's worth	979	f36
's your	790	d51e45
's zero	951	h40
's zero chance	951	h40
,	197	a-49b-157c-32d-51e-147f31g-53h-48i-123j-58k-31l-101m-45
, .	683	a-11b-29c-50d-41e-55f-62g-15h-12j10k-17m-14
, 0	688	b15g18
, _ 'd	657	a23c46h22j-14l43m28
, _ 's	544	a-20d79f32i-16k-7m-23
, _ ,	507	a-22b-32d-35f29g-10h19i-36j44k12m34
, _ .	484	b-54c-85d-34f-58g-29h15i-36j-60k-23l-38
, _ ?	833	d39m59
, _ a	594	b27d76f22h-8j10
, _ about	763	j29
, _ accept	895	a60g-13
, _ again	928	h-12j16
, _ all	767	d70e-41h13k7l24m14
, _ always	928	d41f18h-18i-19
, _ am	547	a26g-11j122k8
, _ and	673	a15c-28f18g-9h-17i-17j50k10
, _ another	910	j22
, _ any	806	a-20e31f30h38
, _ anyone	869	c63h-18
, _ anything	951	a31
, _ apologize	763	a85g-9j78
, _ are	655	a16b-43d-34f19g8j32l30m19
, _ ask	806	a-27j19k-7
, _ at	743	h35l29
, _ ate	979	d61
, _ bad	951	m23
, _ be	825	d26k29l49
, _ bear	979	f39g35
, _ beg	895	m25
, _ believe	979	e61
, _ biscuit	979	d35
, _ by	720	b31
, _ can	687	i19j15l-20m25
, _ cap	928	k30
, _ ceiling	979	e44k23
, _ children	979	f51
, _ cleaning	979	j-14
, _ clients	951	f44
, _ complaint	979	b23
, _ complete	979	j7
, _ cut	869	j-22
, _ dear	951	f37
, _ do	698	a-14c-33f26g23i15k13m55
, _ does	895	f34
, _ doyle	979	j-25
, _ dropped	951	j-10
, _ drove	895	j-14
, _ enough	979	d-22f25j-16
, _ even	951	k18
, _ ever	951	h52
, _ everything	928	l41
, _ exception	951	h31
, _ feel	979	j15l32
, _ few	979	g13l21
, _ figures	979	b51
, _ file	928	f38
, _ for	709	a17h17
, _ free	910	d41
, _ give	841	f28i25
, _ got	869	d58e41
, _ gran	979	l43
, _ had	683	i20j-21
, _ happen	928	g25
, _ have	550	c-30d48e-26h22i14j-14k-8l29
, _ hides	979	c45
, _ hold	979	g13l18
, _ honestly	881	c90d27e69j22
, _ i	382	a-16b-49c-38d-46h-10i-12j35k-7m-15
, _ ifs	951	h37
, _ implore	928	m18
, _ in	734	c68g-7j-10
, _ instead	979	b41
, _ intern	910	c48
, _ is	557	a30f43g-13j-13l-53m-22
, _ it	533	b29c25f55g-7h-17i-16j-7k5l33m-15
, _ just	806	c-26d-30f48i-15m-24
, _ keep	833	h26i18l24
, _ kind	951	f36j12
, _ know	702	g8j-33m-9
, _ lady	881	e67f27h-11
, _ large	979	k26
, _ left	771	e65j-8
, _ let	767	f58
, _ limit	910	k39
, _ line	951	h23
, _ literally	979	h31i28
, _ little	951	m30
, _ look	951	i35
, _ man	951	j18
, _ matter	951	h26k21
, _ may	895	f49
, _ me	688	a-58e-29i23j8k-10m14
, _ misread	979	j-12
, _ missed	869	j45
, _ months	979	d42
, _ more	869	d33
, _ most	869	c-26f68
, _ moves	869	e-29f44
, _ much	928	k39
, _ must	928	j-7m27
, _ my	639	c53h11i-12k10l-35
, _ naturally	979	c54e46
, _ need	895	a19f23m41
, _ needs	881	f24
, _ not	692	d40m18
, _ nothing	806	
, _ notion	979	f46
, _ now	859	h17
, _ of	638	b41c-36e34f-24h-10k-8l-20
, _ old	910	f67l29
, _ on	711	h20m20
, _ one	749	c47d-23f-18m-11
, _ or	771	h36k57
, _ perhaps	951	d42e37f18
, _ phone	910	l22
, _ picked	895	e64
, _ please	806	j27l38m70
, _ put	760	a-14c26j13
, _ question	951	h42k15
, _ rao	979	g-11j85
, _ really	859	j-21l36m10
, _ regret	767	a66b16g14j-7
, _ report	928	b46c63
, _ request	979	m21
, _ runs	895	f34
, _ saw	841	d45j-9
, _ say	760	k-11m22
, _ send	869	e63k32
, _ shall	979	a38k12
, _ should	743	j27
, _ signed	979	e45
, _ sorry	669	a31g-7j156
, _ still	910	d47j14
, _ stop	849	h41
, _ suppose	910	d51
, _ take	812	a16f56
, _ tanaka	979	j-15
, _ tell	841	a28j-6
, _ that	599	c-27d-25e-45f26k35l-32m-10
, _ the	460	b-46e-27i-29j-20k22l-31
, _ these	951	b28c39d26
, _ this	725	h12j-21m12
, _ those	910	f33
, _ thousand	881	h41j12
, _ time	795	h41k-6
, _ to	652	e-26g-7j16k-7l-18
, _ trains	928	c35j-13
, _ us	869	c33i-19l-19m18
, _ very	928	d58j57
, _ walked	979	l43
, _ was	613	c63d38f-23j-8
, _ we	649	a11d-38f33k19l35m9
, _ what	709	c34e-33l-22
, _ whatever	910	k34l22
, _ when	795	h-11
, _ whole	928	k32
, _ will	574	a-38e-30g13j-7m-27
, _ worth	979	f43
, _ would	728	a25e-27i-14m18
, _ wrong	859	b73
, _ you	512	a24b-25d-29e26g-9h-21i-21k-6m32
, _ yours	859	f31
, a	639	c-53d34f55g-6j22m-10
, a complete	979	j7
, a notion	979	f46
, a thousand	895	j13
, against	979	d42h-7
, all	746	c29k-15l-20
, although	849	d62e33
, always	841	f24h58l18
, always ,	951	h15
, always .	979	h38
, always read	928	f33
, an	910	b34f24
, and	304	a-11b-53d-27f-28g6h-51i-23j-10m-50
, and all	928	k12
, and any	979	e42
, and biscuit	979	d35
, and by	833	b36
, and clients	979	f43
, and do	910	m17
, and had	979	i35
, and half	979	c36d38
, and i	405	a-29b-37c-71d-31e-40m-23
, and if	715	a27
, and in	859	a22c48
, and it	597	c-43f19h-8k-7l56
, and most	928	f37
, and my	737	h-10k14
, and no	795	c58
, and nobody	825	
, and nothing	841	h22
, and once	881	c34
, and one	928	c46
, and we	680	a-12c-26e30i14k24l44m11
, and whatever	979	k16
, and you	592	e26f-20h-8j12k11l-26m-16
, any	841	f33h24k-6
, any time	951	h28k-6
, anything	881	h49k16
, anything at	910	h42
, apologies	895	a76j29
, apologies .	910	a82
, as	675	a-20d-47f126h-13i-17k-9
, as the	881	c39f34
, as those	979	f37
, because	645	b-16c-39e-64
, behind	979	b34
, being	979	f20l42
, believe	979	l65
, believe me	979	l65
, big	979	d43
, bless	951	f47
, bless you	951	f47
, both	800	b75d54
, both of	951	b50
, but	576	b27c92d85e42f45g-7h-16i-11l-25
, but a	979	b38d34
, but building	928	c37
, but in	979	c63g-9
, but it	833	b48d41f19
, but nobody	979	e41
, but still	951	d49
, but the	771	c96
, but we	869	c61
, but you	806	a31e59
, day	895	h57
, day or	895	h57
, dear	841	f83
, dear ,	910	f37
, deeply	881	j42
, deeply ,	951	j29
, deeply sorry	928	j42
, direct	979	k11
, direct or	979	k11
, dns	979	f43
, do	698	a29d-27f45l-23m26
, do not	725	d-22i11m26
, dr	859	a-10f28j-16
, ever	785	g12h84i17j-6
, ever ,	951	h48i34
, ever .	859	h41
, ever happen	928	g25
, every	763	d37h42k-8
, every time	849	h28
, everybody	951	c49
, folks	979	d27g-14
, folks .	979	d27g-14
, for	700	a-11f27h30j-11k-8l-20m22
, for the	825	h20m32
, forever	951	h27
, forever .	951	h27
, forgive	979	j15
, forgive me	979	j15
, from now	928	h18
, full	881	h32k-8
, full stop	895	h43
, give	849	i47m29
, give me	895	i52m32
, going	979	h29
, granted	979	b58
, granted .	979	b58
, guaranteed	859	h81
, guaranteed .	869	h67
, hand	951	h28
, hannah	951	m25
, hardly	895	b37d71
, have	928	f36
, have a	951	f37
, he	704	a-17c31
, hon	951	f36
, honestly	833	j26l26
, honestly .	910	j20
, honestly i	951	j17
, however	881	b26c76e74k53
, however much	979	k42
, i	379	a20b-54c-45d-35e-47f-83g-16h-19i-23j-42k-8l19m16
, i 'd	731	h25m12
, i am	547	a26g-11j122k8
, i apologize	780	a70j81
, i ask	895	j21m11
, i beg	895	m25
, i can	756	j8m24
, i could	859	e29j11
, i cut	869	j-22
, i dropped	979	j-11
, i drove	951	j-13
, i feel	979	j15l32
, i had	780	j-18
, i have	600	a-11c-29j-15l33m-9
, i honestly	951	c33j23
, i implore	928	m18
, i know	711	j-33
, i missed	895	j56
, i promise	910	e40i13
, i put	771	a-15j13
, i really	881	j-21l39m20
, i regret	849	a49
, i request	979	m21
, i should	771	j30
, i suppose	910	d51
, i take	881	a25
, i will	630	a-25h-14i-22m-12
, i would	849	a15d37e-35m25
, if	737	e63f70l21
, if i	951	e41l36
, if that	910	a-21f23
, in a	910	d35
, including	910	k6
, it	528	f79h-16j-9k-12l31
, it 'd	951	l54m44
, it 's	634	b17d24f50h-9i-13m-9
, it has	895	l45
, it was	702	b-19d80e28
, it will	812	i24
, it would	951	e25f41
, just	795	d27i47k19m24
, just do	979	i29k27m41
, just give	979	i35
, kindly	951	g33
, lars	979	l32m35
, lars ,	979	l32m35
, like	859	f79h26i23m19
, look	881	d34f63
, look at	910	d45f-18
, mate ,	910	b48j-8
, mel	979	j-14
, mind	881	d62e38m-13
, mind ,	951	e37
, mind you	979	d49
, most	895	e117h-11j55
, mr	740	g-9j19
, mrs	749	g8j-30
, my	660	f39h8l65
, my dear	951	f37
, nice	910	f32
, nice and	910	f32
, no	630	b-27g-7h31i-31j-9k50m-13
, no cap	928	k30
, no ifs	951	h37
, no limit	951	k41
, no matter	951	h26k21
, no question	951	h42k15
, nobody	760	c-49d73e-25f-46i-15j-7
, nobody saw	928	d51
, not	639	b-20g-9h14i-22j-18k-10
, not a	910	j-12
, not for	951	c30h9l27
, not to	928	e49m28
, not us	979	c62
, nothing	776	d52f-20
, nothing more	910	d34
, now	951	k35
, now or	979	k36
, of	881	d-35k16
, of whatever	979	k23
, okay	928	f26i26m40
, okay ?	951	f27i27m42
, on	666	d26f-26h30i-17j11l-22
, on a	979	d54
, on any	951	h19
, on my	859	h14i-16j14l-18
, once	951	c41
, one	734	d28h26l-22m27
, one always	979	d34f27
, our	771	a-16f-23g-30h-11m-9
, our intern	910	c48
, past	979	f39k9
, people	951	d98f-29
, please	645	a28e27f-20g11j-6k-7l-32m54
, please ,	806	l-18m34
, please .	806	m57
, please accept	928	a42g-13
, please do	841	g33
, please give	951	e29m-9
, please keep	979	m22
, pleeease	979	m39
, present	979	k27
, present or	979	k27
, promise	979	d34i67
, put	869	e46k21
, quite	951	f38
, really	859	d-27f36j63m19
, really .	910	d-24f40j-14
, rest	979	a30
, right	979	d37
, ring	771	a-51
, same	767	a12d35
, see	979	f66
, send	928	k15
, shall	881	f51j-8k26
, shall be	979	k37
, should	881	a40h-14
, sir	928	j19l24m12
, sir ,	979	j35l26m16
, sir .	979	j-15
, so	489	a-24b-46c138e43f102g-14h-16i-17j-12l32m-12
, so ,	895	j46
, so all	951	d60
, so do	910	f65
, so i	659	e32g-8j-14l30
, so it	740	c89e40g-6
, so just	910	f85m-12
, so let	910	f44
, so no	910	d33
, so perhaps	979	d43f21
, so please	895	l53m45
, so sorry	818	j15
, so that	785	f30k27
, so this	818	f-20j-14l44
, so very	951	j59
, so we	928	c47
, sorry	575	a19b-16e-25f-28g-7h-16j68
, sorry ,	728	j21
, sorry .	629	h-9j55
, sorry a	951	j27
, sorry about	825	a11j31
, sorry again	979	h-9j16
, sorry for	979	a25
, sorry sorry	895	i21j40
, stupid	979	j23
, subject	979	f32
, subject to	979	f32
, sweetheart	895	f44
, sweetheart ,	895	f44
, terribly	849	j33
, terribly ,	951	j34
, terribly sorry	869	j34
, that	592	a33b-15e48f22g-8h19j-9l23
, that 's	655	f38h10l18m-15
, that is	790	a41f-22h17
, that one	951	c29e38
, that your	979	e52k-6
, the	484	a-12b25d-41e-31f-29g-10h-11i-22j-17k-9m-37
, the file	928	f38
, the phone	979	l36
, the report	951	b47c64
, the trains	928	c35j-13
, the whole	951	k35
, the wrong	910	b81
, then	720	a68c54d-21e-35f-23k-9m-13
, then i	833	a18
, then that	951	a45
, then the	951	c62
, then we	979	a40
, there	737	b16c31d44f39h15
, there 's	806	c62d78
, there was	951	b31d-22
, there will	951	h22
, they	683	d36k-6m-14
, they 'd	979	d39e46
, they have	910	d41k-5
, they were	928	d32
, this	728	a55d-22f34g28h-12i-13j28k7m-11
, this is	825	a17f35
, this was	895	l34
, though	806	a15d-22e44j-11
, though ,	979	e61
, though you	979	a32e36
, three	881	d40
, to	709	c30f-29k11l27
, to be	928	d31l59
, to say	928	m38
, to the	895	k18
, too	979	m28
, too ,	979	m28
, truly	910	j18
, truly ,	979	j31
, two	749	b32d-21g-11m-9
, unbelievably	951	j37
, unbelievably sorry	951	j37
, unforgivably	979	j22
, unforgivably sorry	979	j22
, unspeakably	979	j22
, until	833	h17m24
, was	825	d43e55
, was not	979	d50e70
, water	979	f37
, we	620	a103b-34f-18i12j35
, we 'd	859	a45
, we apologize	928	a21
, we are	760	a24b-45c28g14j53
, we can	979	a36i40m9
, we have	895	d72h21i35
, we regret	818	a24b20g15j-7
, well	979	a24c49
, well ,	979	a24c49
, what	725	c38e-25
, what ,	910	d34f-19
, what can	979	c72
, what is	895	c48
, what with	951	f40l18
, whatever	859	k85
, whatever it	951	k20
, whatever the	910	k64
, which	587	b-17c-36d-32e52f29g-7h18k-10l-25m-15
, which i	760	a25e34
, which is	683	a-18f44l-36
, which says	979	e45k-11
, who 's	979	d54
, will	790	h14i48m44
, will you	979	h-11m61
, with	597	a-21b-16c-44f-28g7
, with 0	979	g13l21
, without	806	h21
, without exception	951	h31
, words can	979	j16
, would	979	m51
, yeah	928	m30
, yeah ?	951	m31
, you	522	a-40b-19c-44d50f35i12j-40
, you are	825	e26j-7l30m23
, you can	833	d40
, you got	951	d76e48
, you have	667	h16
, you must	979	m29
, you will	800	f44i31
, your	651	a-11d-45e36g14h12j-11
, your complaint	979	b23
, yours	881	b-15e69
0	350	a-75b-78c-147d-96e-86f-51g-37h15i-93j-36k-46l-62m-52
0 , 0	849	b42g24
0 .	517	a-27b-51c-41d-35e-61f-33g-20h-9i-19j-11k-17l-21m-30
0 _ .	519	a-16b-44d-24f-28g10i-33j-6k-8l-18
0 _ 0	670	g16h-12m9
0 _ and	604	f-23g17m-16
0 _ free	910	h34
0 _ from	895	g23h49
0 _ my	841	m22
0 _ nothing	795	d30f-18m28
0 _ omitted	979	b37
0 _ out	951	b47
0 _ the	632	b50f32h-11j-6l-18
0 _ was	910	c30f28
0 _ were	951	b34
0 _ will	910	h14
0 _ with	776	g-9h21l53
0 and	576	a-11b-70e-35f-36g-20h-13i-19m-12
0 at the	895	f29
0 august	928	g20k13
0 february	928	b-32e50
0 for	795	m28
0 for nothing	928	m33
0 i have	951	j6m17
0 m	951	b50
0 of	720	h-9m18
0 of the	849	b41h-10
0 since	979	f54
0 to	713	m19
0 to 0	776	h-8m20
0 tomorrow	771	g15
0 tomorrow and	928	g31
0 were	979	b79
0 years	895	g-6l56
0 you	979	h20
0 you will	979	h20
^ 0	776	b30d-27h-9
^ _ $	656	b-21d-31g-8i-11k-27
^ _ 'd	546	d-55e-44f33g-7h-22i-22j-12k-11l-26m45
^ _ 's	458	a-11b-64c-64e-42g-17h-25i-16j-21k-17l-45
^ _ ,	473	a-24b17c-70e-57f-27g-23h-16i-28j-48k-20l-66m-20
^ _ .	538	a-42b-44c-32d-54e-48f-37g-27h-12i-26j-25k-13l-22m-12
^ _ a	622	b-29c-36d-59e-29g11h-19i-35j23m-23
^ _ about	639	a-29b-20i-19j-15l-18
^ _ accept	647	a-20c-37g45i-13j10k89m-16
^ _ acknowledge	859	a-11k65
^ _ action	979	g-8i63
^ _ admit	859	k51
^ _ again	800	e58h-29j118
^ _ agency	910	k42
^ _ all	771	b-18c-30e-24h-8j-12k-10m-14
^ _ already	928	c61
^ _ also	841	a26g24
^ _ am	335	a-23b-21c-27f-45g-13h-24j57k-9
^ _ an	841	d-29h-8j27
^ _ any	800	a22b-17d44f18g-6k-8
^ _ anybody	881	a25b-22
^ _ anyone	790	a25g-8j-12k10
^ _ anything	812	a34d33
^ _ apologies	818	a-16g-16i-14j-15
^ _ apologize	570	a-42g-16k-16l-20
^ _ apology	910	b-18d-25j9
^ _ appears	859	b82j-7
^ _ appointment	881	b45i-14
^ _ appreciate	818	g42
^ _ approved	800	e29
^ _ are	497	b19c-83f-50g-28h-19i48j-6m-27
^ _ as	895	a51
^ _ assistant	895	c32
^ _ assumed	979	e63
^ _ assured	812	g103h26
^ _ at	743	d-22e-46i-13k23l-18
^ _ attention	869	f57m-11
^ _ ball	910	b47
^ _ be	746	a-11d53e-42g30h16i52m-15
^ _ bear	895	c55f-21g-14i18m-14
^ _ beg	812	j-7m11
^ _ being	951	c63d42
^ _ between	928	b31d35
^ _ bex	979	m14
^ _ beyond	928	c35
^ _ booking	859	b53c33
^ _ breached	849	k102
^ _ breaks	928	l27
^ _ brief	849	c37e60
^ _ broke	756	b36j-12
^ _ built	859	c34
^ _ cable	951	b48h14
^ _ call	833	b-19g35l-24
^ _ calm	928	e77
^ _ came	752	b31e-42
^ _ can	551	b-16f-31g-12h49i-36j14k-8l-28m-31
^ _ car	910	c39g-7
^ _ care	979	e45g30
^ _ caught	928	d34
^ _ cdn	928	f36
^ _ checks	910	b33
^ _ chose	928	e47
^ _ claire	951	a32
^ _ cleaner	895	b29
^ _ come	910	c49
^ _ comments	928	g48
^ _ company	979	g41k31
^ _ complaint	859	b31g-8
^ _ concede	859	k57
^ _ consul	979	c51
^ _ contract	859	k-27l36
^ _ copy	928	e39
^ _ correction	928	i40
^ _ could	655	l37m29
^ _ courier	767	c26
^ _ customer	910	h28
^ _ customers	825	a-15d28g-7
^ _ cut	756	h-9j12m-9
^ _ data	849	b35
^ _ day	895	c35d82f37
^ _ days	951	d37
^ _ deadline	806	b27h15
^ _ decision	881	b27e29
^ _ deleted	795	j16
^ _ delivered	812	b-27g-13
^ _ delivery	869	b25e31h24
^ _ deposit	760	
^ _ did	555	a-22b30c33d-26e58g-19i-17k-11l-20m-34
^ _ directions	928	e47
^ _ do	558	a-26b-34d-51f-40g-15h-14i-21j11k-9l-28m15
^ _ document	979	f34h53
^ _ documents	928	b32
^ _ drew	895	k23
^ _ else	785	a-56e44l21
^ _ ended	979	b34
^ _ error	812	b17j-10
^ _ estimate	881	f40l-23
^ _ excuse	928	d-26h-9m-39
^ _ expectations	928	b-19e54
^ _ fail	979	j62
^ _ failed	812	g-11k23
^ _ falls	928	g33
^ _ fault	800	j-13k-10
^ _ feel	776	j28
^ _ felt	895	a38
^ _ few	833	b39d48f-37
^ _ figure	979	h35
^ _ file	756	h35
^ _ find	910	e68
^ _ firm	910	k12l77
^ _ folder	849	b75
^ _ for	624	b-32c-64g-25h-11i-20j-21k-18l-19m-15
^ _ forgive	859	a30j-9m-11
^ _ forgot	669	g-8h-19i-17j-28k-7m-9
^ _ frankly	979	e66l24
^ _ from	910	i23
^ _ full	790	i45
^ _ fully	979	k7
^ _ further	951	k25
^ _ future	812	e48m-12
^ _ gate	881	b35h10
^ _ gave	646	b-22g-6j-8l54
^ _ genuinely	928	c54
^ _ give	760	h46j-12m11
^ _ goes	859	f29
^ _ got	687	b50d-27f-20j-7l-19m-9
^ _ ground	979	c43
^ _ grown	859	e36f27
^ _ guarantee	800	g-9h88i-12k-6
^ _ guests	818	d-24e31
^ _ had	535	a16b-27e-59f-23g-10h-8i-13j-7k-17l-23m-15
^ _ hall	869	b31
^ _ happen	910	c64d33
^ _ harm	795	d36
^ _ has	647	a-21b16c-40d-34e-25f19g-12h-8i-11k-12l-32
^ _ hate	910	j45m-17
^ _ have	389	a-56b-32c-38d-41e-66f-27g-23h-18i28j-25k-9l36
^ _ hear	833	c-33g-10
^ _ here	800	f-23h23i-21k-10m-17
^ _ hereby	841	k54
^ _ hold	833	g13k32m-15
^ _ hope	743	d32g22h-8i16k-8
^ _ hurts	895	l68
^ _ i	562	a-29b-20c-35d-29e-53f23g-9h-10j-49k-19l-50
^ _ if	743	a115d-25e-35
^ _ implore	928	m33
^ _ in	696	b-20c-26d-44e-28g-11h-14i-24j-13k-13
^ _ incorrect	979	b45
^ _ information	910	b32d32e-24
^ _ insurance	910	l33
^ _ intend	869	i38
^ _ invitation	910	b44
^ _ is	505	a-24c-41d-38e-63f39g10h-15k-9l-40m-11
^ _ issue	979	b40i23
^ _ it	557	a28b-16d-41e-72f-45h-26j-10k-15l-21m-46
^ _ job	859	h-8
^ _ joint	928	b41d22
^ _ kind	979	g-6j34
^ _ lab	895	c29
^ _ laid	979	e82
^ _ laptop	849	c50
^ _ law	979	f33k12
^ _ least	795	d26
^ _ leave	881	f24g-7h-11m-34
^ _ let	692	c-29g-12i-16m23
^ _ letter	928	e45
^ _ light	979	c60
^ _ like	859	b21h26j-7
^ _ look	833	g28h-11
^ _ loss	910	d-29e-24f-32
^ _ lost	700	g-16j-9k-16l-32
^ _ maintenance	979	b47
^ _ makes	869	d63h-10
^ _ many	928	l42
^ _ matter	869	g-15i55
^ _ may	709	a-44d-24e-44h-9k9m-9
^ _ me	659	d-26f45h23i-15j-9m26
^ _ mean	928	d53i49
^ _ message	859	a19b28
^ _ might	812	a-25e77
^ _ mill	979	c66
^ _ minutes	806	d78m-11
^ _ miscounted	979	g-12i-12k-8
^ _ misread	818	e35l-31
^ _ missed	706	a15b-20e45j-8k-10
^ _ misunderstood	928	e42
^ _ more	881	h-11l34
^ _ morning	895	j-24k-8
^ _ mr	869	a-16e35g-16j10
^ _ much	979	b67k-6
^ _ mum	979	l69
^ _ must	760	b29e83j10
^ _ my	706	a13d-24g-21j20l-30m-12
^ _ name	849	e41l27
^ _ names	979	d32
^ _ need	723	f23k-6l44
^ _ never	698	c58e51h-20j-6
^ _ new	602	b-35h-12
^ _ next	790	d-25e51f-28h24i-16
^ _ not	715	a-15b-38e-30f-22h-13i13j-7l-24m-12
^ _ note	785	c-38e40f-18g-24k-6m-14
^ _ of	617	a-18b-37c49d-35f-64g-13k-12l-27
^ _ on	776	a-13c-25e-44i-14m101
^ _ one	683	b-21c-64d-32e-26f-31h31j-10k-11m-17
^ _ only	767	c52d33f-20g-7h-7m12
^ _ opened	895	b45j-12
^ _ order	785	b52
^ _ orders	869	b86d26
^ _ orm	833	f23
^ _ other	812	c-32l45
^ _ our	776	a30b-31c43d24f-29g-24k-9
^ _ overcharged	910	g22
^ _ own	780	a-11g-6l20
^ _ packed	928	e53
^ _ paint	910	b29
^ _ parcel	859	b32
^ _ people	746	a-22b-36d44f-46h-10k-7m-10
^ _ per	928	f38
^ _ plan	951	c-31e79
^ _ please	833	g-7j-7m69
^ _ plumber	869	f39
^ _ pressure	979	b51
^ _ previous	928	c41
^ _ previously	910	f43
^ _ pride	795	g38k-7l29
^ _ probably	910	f69
^ _ promise	740	g-15h83
^ _ put	634	c-26g-8j-14k-9m-10
^ _ race	928	f33
^ _ read	715	f-22
^ _ realise	910	f40
^ _ really	910	e36j30m17
^ _ recognise	910	g-7k29
^ _ records	928	a-15b35c50
^ _ refund	841	b-56
^ _ regret	678	a14g17k-10
^ _ remain	979	g35
^ _ reminder	951	e61
^ _ rent	928	l41
^ _ reputation	800	l73
^ _ rest	859	c-33g15h-11i22m-14
^ _ result	928	d47
^ _ return	951	c47i30
^ _ reviews	928	l35
^ _ round	910	e42
^ _ safety	951	b21g51
^ _ samples	928	b30e-24
^ _ sat	928	l33
^ _ satisfaction	771	g47
^ _ say	910	d-20m29
^ _ seems	895	b38
^ _ send	849	i40m-17
^ _ sent	609	b-41k-6
^ _ serious	928	d47
^ _ service	895	b18g22
^ _ shall	771	g-14i81l-22
^ _ shot	951	c61
^ _ should	614	h-17i-20m14
^ _ shrinks	979	c42f39
^ _ signed	767	b-28e29
^ _ simply	951	c70
^ _ sincerely	928	a27g48
^ _ sir	951	j70m9
^ _ sitter	979	e51
^ _ sizes	869	e38
^ _ slides	979	e49
^ _ slip	951	j-11
^ _ software	979	c46m-10
^ _ something	881	a25d-25
^ _ son	833	b38d-24
^ _ sorry	723	b-29c-34h-19j31
^ _ sort	979	j54
^ _ staff	910	c54
^ _ stay	928	g-9m28
^ _ still	833	d90e-40
^ _ stood	895	l22
^ _ strive	818	g45i-18
^ _ subtitles	979	b32
^ _ swear	785	h58i-16l-21
^ _ system	859	b33
^ _ tables	979	b-17l64
^ _ take	704	g80i21j-8k-21m37
^ _ takes	895	e77
^ _ team	795	g-7h-8i67l18
^ _ technical	910	b45f-30
^ _ tell	795	i-11m14
^ _ terms	895	b27c28e35
^ _ thank	895	g21
^ _ that	702	b18f-37h26j-7k-21
^ _ the	478	b-70e-44g-22h-31i-14j-21k-27m-41
^ _ then	825	a-26g-10k-7
^ _ thing	928	c42
^ _ things	780	d68h-11
^ _ think	812	e75f46
^ _ this	718	b-19g-7h9i-13k25l-19
^ _ those	979	a25f56
^ _ thousand	859	j55
^ _ ticked	951	e70
^ _ time	723	a-11b22c-33g8h-9i-17
^ _ to	677	a37b34f-31g-22j-14l-25
^ _ today	795	h13
^ _ told	629	b-19d-34e-67m-13
^ _ traffic	910	c51
^ _ trained	979	l54
^ _ tried	869	c38
^ _ truly	979	g7
^ _ trust	979	g30m17
^ _ twenty	849	l50
^ _ understand	812	c51e-28f-30m-10
^ _ unit	979	d61
^ _ us	849	d22e-24m10
^ _ value	776	a-11g18k-7m-10
^ _ valued	859	a-14g93j-7
^ _ van	849	b18c-28g18i-30
^ _ vendor	979	c63
^ _ very	979	g-8j50m28
^ _ want	785	g10l37
^ _ was	440	a-40b-56e-65f-27g-19h-24i-28j-21k7l-49m-21
^ _ we	752	b-27c-62g-6h-9i36m35
^ _ wee	979	d43
^ _ weekend	928	l56
^ _ went	743	b24d40j-6
^ _ were	584	a-42b45f-20g-12i-17k12
^ _ whatever	881	a74
^ _ who	859	c-33e107f-35
^ _ whole	818	j-6l46
^ _ will	430	a-18b-40c-56d-21f-36g-42i143j-21l-27m-15
^ _ word	881	b-18l28
^ _ work	790	c40f49g-7h-8i-15l28
^ _ would	606	b17c-47g16m47
^ _ wrong	728	b103
^ _ years	895	
^ _ you	501	a-23b-20c-58e31f-20h-15i-38j-19k-16m15
^ _ your	627	a-24c-28d-34f-46i-29l-31m-25
^ a	519	a-38b27c-69e45f-24g-28h-33i-21j20k-22l-64m-12
^ a correction	951	i41
^ a day	951	c37d93
^ a decision	979	b41
^ a few	833	b39d48f-37
^ a full	859	i53
^ a mistake	910	b24
^ a payment	928	b28
^ a race	928	f33
^ a thousand	881	j64
^ accidents	910	c51d33h-15i-19
^ accidents will	928	d54h-16i-19
^ again	910	g-28j52
^ again ,	928	j-39
^ all	731	a-19b-41c-37d-34e-29g-11i-15l26m27
^ all i	979	m69
^ also	951	l45
^ although	979	e67
^ an	725	b81d-43e-26g-11j-15
^ an error	869	b21
^ an issue	979	b40i23
^ and	731	d-27e70f-21i12k15
^ any	825	a17f28h-12i18k12
^ any plumber	928	f47
^ anyone in	928	f28
^ anything	910	h8k27
^ anyway	895	d99m-12
^ anyway ,	951	d47
^ apologies	659	a18b-15d-24f-21g-51h-10i-14j-67k-7
^ apologies ,	849	a-25b40c31j-31
^ apologies .	849	a-53g-31
^ apologies for	760	a-19b-21g-18j-15k-7
^ apologies if	869	a71
^ apologies to	833	a54g-10
^ appropriate	979	i23
^ as	628	a-18d-50e-52f158g12i-22j-6l19
^ as a	881	f-20g29l50
^ as i	771	f125h-7
^ as per	928	f38
^ as previously	910	f43
^ ask	659	b-21c-39d-25e-27i-12j-9m-19
^ ask ,	833	m-20
^ at	771	b-32d59l-23
^ at least	818	d27
^ banerjee	979	j37
^ banerjee ,	979	j37
^ basically	928	f31
^ basically the	979	f60
^ beth	951	j23
^ beth ,	951	j23
^ better	910	h-8i31
^ bit	881	d28f-20
^ bit of	881	d28f-20
^ bonjour	910	a21
^ bonjour claire	951	a32
^ boss	979	j10m89
^ but	780	a-14c65d-27e42f-25l-30
^ but you	910	e86
^ call	881	d45
^ call it	910	d46
^ can	833	d-25h-7m54
^ can we	910	h-7m44
^ can you	895	m28
^ certain	979	b54d44
^ circumstances	928	c35
^ circumstances beyond	928	c35
^ coffee	979	b54
^ communication	979	b46e42
^ could	812	e-25m30
^ could have	979	d33
^ could you	841	m38
^ customer	881	g48
^ customer service	928	g23
^ damp	979	b51f35
^ dear	859	a-14g44j-13
^ dear valued	881	a-14g58
^ dearest	979	j28
^ despite	869	c37
^ despite our	928	c39
^ djing	910	l60
^ djing is	910	l60
^ do	704	b-15i-13j-7l-19m23
^ do not	746	b-15d23f-18j-7
^ dry	979	b47d-27f-23
^ due	881	b32
^ due to	881	b32
^ errors	859	b81
^ errors were	869	b41
^ every	700	b-16d-21h31i13k-10l-29
^ every delivery	928	h25
^ everybody	910	d25f-19h-11
^ everybody makes	928	d37h-11
^ everyone makes	928	d30
^ first	881	d39
^ five	881	m98
^ five minutes	910	d43m-12
^ for	660	d-28e-35f44h-13k-6m-16
^ for future	951	f26
^ for me	895	l63
^ forgive	951	k-6m21
^ forgive me	979	k-6m31
^ from	532	c-30g-6h36i-41k-12l-21m-11
^ from here	812	h36
^ from next	951	h43
^ from the	951	d48
^ from this	800	h16
^ from today	806	h14
^ given	910	c47
^ given the	910	c47
^ go	859	m115
^ going	849	d-21i45
^ going to	979	i46
^ ground	979	k-5
^ had	785	c-32e136f-33
^ had you	841	e114f-29
^ happens	979	d37
^ happens to	979	d37
^ happily	979	d119
^ hardly	895	a-15b-34d21
^ have a	806	c-32f23i-15
^ he 'd	951	e48
^ he had	979	e49
^ her	859	e33l-18
^ here 's	881	f30
^ honestly	790	a-12b-23d22f-41g-7j-17k-6l-25m-10
^ honestly ,	910	c39e53
^ honestly this	979	d32l27
^ how	669	d-45e-55f-43h-10j14l-33m-20
^ how could	928	j32
^ how many	928	l42
^ i	206	a-104b-204c-147d-160e-181f-105g-62h-40i-39j-35k-8l-67m-31
^ i 'd	575	a11c38d-45e-31f28h-20i-13k-7l-18m37
^ i accept	790	g-11k75
^ i acknowledge	951	k14
^ i admit	859	k51
^ i am	335	a-23b-21c-27f-45g-13h-24j57k-9
^ i apologize	596	a-28g-24j9k-6
^ i appreciate	895	f28
^ i beg	812	j-7m11
^ i breached	859	k53
^ i broke	760	j-12
^ i built	859	c34
^ i can	610	c-31i-16j23l-37m-20
^ i come	979	c53
^ i concede	979	k13
^ i could	760	e-44j-13l39m19
^ i cut	760	h-9j12m-9
^ i deleted	795	j16
^ i do	646	a-18d-21j28m-10
^ i drew	895	k23
^ i feel	776	j28
^ i find	979	e94
^ i forgot	669	g-8h-19i-17j-28k-7m-9
^ i gave	662	j-6l55
^ i genuinely	928	c54
^ i get	979	f35
^ i give	881	h61
^ i got	731	b-29i15j-7
^ i guarantee	818	h61
^ i had	577	a24d-26j-8k-6
^ i hate	910	j45m-17
^ i have	415	a-21d-25e-43f-27h-11i-26j-12k-6l32m-31
^ i hereby	881	k22
^ i hold	979	k34
^ i hope	746	d33g-11h-9i19k-7
^ i implore	928	m33
^ i intend	869	i38
^ i know	644	f18j12k7l-31m21
^ i laid	979	e82
^ i mean	928	d53i49
^ i missed	723	a15j-8k-9
^ i need	776	h8l52
^ i only	859	c88d-49m18
^ i pride	910	l49
^ i promise	752	g-12h61
^ i realise	910	f40
^ i really	979	j36m18
^ i recognise	979	k11
^ i regret	734	g20
^ i sat	979	l39
^ i sent	620	a12b-26g13
^ i shall	825	i19k-20
^ i shot	951	c61
^ i should	673	e-26f19m25
^ i swear	785	h58i-16l-21
^ i take	806	g-20
^ i think	812	e75f46
^ i tried	869	c38
^ i want	785	g10l37
^ i was	577	b-42d-55h-9i-21j-8k6
^ i will	486	h-16i87j-9k13l-39
^ i would	702	a-11d26e61g-11j28m38
^ if	522	a121b-40c-31d-30e51f-69g-10h-19i-15j-28k-20m-34
^ if a	910	a29
^ if any	895	a31k-5
^ if anyone	951	k15
^ if anything	849	a35d35
^ if my	859	a71j-9
^ if only	928	e35
^ if our	910	a29
^ if people	910	e35
^ if something	951	a27
^ if that	895	a37
^ if the	734	a66c47e77f-21
^ if there	849	a17
^ if they	812	a-66m-10
^ if we	895	a10i34
^ if word	910	l29
^ if you	637	e66f-28h-8j-7k-10l20m-16
^ improvements	979	h-8i50
^ in	601	a-13b-28c31d48f61g-11h-14j-7k-7m-42
^ in all	881	d53h-8
^ in future	833	e59m-13
^ in my	800	c67
^ in our	869	a-13d31f-23
^ in the	746	a25d33f23i29k-6l-20
^ in twenty	849	l50
^ incorrect	910	b39e-28
^ insofar	895	a51
^ insofar as	895	a51
^ it	395	a-47c-70e-46f-49g-13h20i-31j-32k-19m-25
^ it 's	507	b-33f-23j-15k-6
^ it .	785	d-29
^ it appears	910	b54
^ it breaks	928	l27
^ it can	928	h36
^ it could	859	
^ it did	979	b35
^ it goes	910	f30
^ it has	763	d-26l-42
^ it hurts	910	l42
^ it is	632	b15g7h27i20
^ it might	979	a-28e32
^ it seems	910	b39
^ it takes	928	e35
^ it was	518	a-12b-69d27f-31g-8j-7k-9l-19m-17
^ it will	725	h38j-8
^ it would	800	b47c-29l19m12
^ just	771	d-39k-7l-19m47
^ just do	979	m38
^ kindly	749	a-19c-41d-22g-6h-9j-9k-13m29
^ kindly accept	849	a13g21k-12
^ kindly do	951	l29m70
^ kindly note	928	b25e48
^ leave	663	b-16f29i19m-11
^ leave it	694	i42
^ leave the	812	f60
^ legally	979	k35
^ lessons	895	b-19i138j-7
^ lessons have	910	i36
^ let	650	a12d40e-34h-10i-18m-18
^ let 's	743	d62f25i-16m-9
^ let me	749	a15d-22f42m-12
^ let us	869	d31
^ listen	979	m17
^ listen ,	979	m17
^ load	979	c28
^ look	780	b19c48j-9l-18
^ look ,	833	b35e48
^ many	979	d44
^ maybe	895	e47f46
^ maybe have	928	f31
^ me	979	j-12
^ measures	895	b-19i41
^ measures have	928	b-19i40
^ mind	895	e33
^ mind you	895	e33
^ mistakes	785	b55d26
^ mistakes happen	928	d54
^ mistakes have	869	b55
^ most	800	d67j-17
^ most grown	869	f30
^ most people	869	d88
^ mr	760	b-20g-6j-23
^ my	534	a-45b-61d-57e-59f-44h-32i-22j-64k-27m-42
^ my apologies	833	g-8j-13
^ my assistant	895	c32
^ my bad	895	c-27j-12l-29
^ my error	928	j-12
^ my fault	812	j-13k-5
^ my laptop	849	c50
^ my message	869	a20
^ my name	979	l36
^ my own	910	l38
^ my rent	928	l41
^ my reputation	928	l55
^ my weekend	928	l56
^ my whole	881	j-7l52
^ next	725	a-20e27i-15m-11
^ next time	767	e59
^ nine	951	d36
^ no	622	a-22b-15c-58d32f-33h12j-10k-22l-38m-14
^ no cleaner	928	b40
^ no customer	910	h28
^ no file	869	h18
^ no harm	795	d36
^ no one	818	c-51d-24k-10l18
^ nobody	663	b-43c-34d80f-23g-9h-9i-14k-11l-18m-9
^ nobody can	910	d-33
^ nobody else	951	d-22e61
^ nobody got	979	b-29d43
^ nobody was	806	b39c-32d-42k-9
^ not	771	c-33f-31h33j-18k-6m-11
^ not one	859	h52
^ not the	951	d33
^ nothing	706	b-56c-37d54g-9h13i-23j-6k-7l-31m-14
^ nothing like	869	h30
^ nothing serious	928	d47
^ now	790	f49h-24
^ now ,	979	f36
^ obviously	833	f19
^ obviously you	869	f64
^ omg	951	i29
^ on	698	a15c-27d30e-27f-19g-8
^ on the	825	a37b21d90
^ once	895	d41f23
^ once the	910	d43
^ one	795	j-10k-6l45m-37
^ other	979	d65e31
^ our	602	a-30b-22c34e-41f-29g-30h-16j-17k-27l96m-16
^ our apologies	979	a-20g-9
^ our contract	869	k-24
^ our customers	869	l33
^ our firm	979	k17l24
^ our policy	979	c45m-17
^ our reputation	910	l64
^ our reviews	928	l35
^ our staff	910	c54
^ our system	869	b35
^ our terms	928	c35
^ out	979	c36g-7
^ out of	979	c36g-7
^ owing	825	c42
^ owing to	825	c42
^ page	910	b20
^ page 0	928	b20
^ part	910	e77
^ part of	910	e77
^ pay	715	d-23f30k-10m-9
^ pay attention	869	f57m-11
^ people	910	e95l25
^ perhaps	785	e73f-19g-7h-9i-29
^ please	528	a-25b-28d-36e-34f-36g16h-19i-29j-34k-35l-35m87
^ please ,	746	a-14g-7j-10l35m77
^ please accept	740	a-23g63j23k-15m-15
^ please be	859	g41m-11
^ please calm	928	e77
^ please do	659	c-26e-25g-17i-11l-21m12
^ please forgive	859	a30j-9m-11
^ please give	795	j-10m15
^ please please	979	m16
^ please rest	979	g24i22
^ please say	951	m45
^ please send	910	k-20
^ please stay	928	g-9m28
^ pretty	928	m51
^ pretty please	928	m51
^ price	825	f27
^ regrettably	881	b63
^ regrettably ,	895	b64
^ relax	859	f47
^ relax ,	910	d46f50
^ rest	825	g102h29
^ rest assured	825	g102h29
^ rome	910	f51
^ rome was	928	b-15f53
^ say	694	a-20b-32c-39d-38e-61i-23j-16
^ say you	979	m49
^ send me	979	k20
^ she was	869	d41g-8
^ should	659	a88b-19e-30f-32g8h14i45m-11
^ should be	979	h28i95
^ should this	849	a47c25
^ should you	711	f-22g18
^ sir ,	881	g-6j-14l-20
^ so	678	b-18c-33d-33e-42f-28h-7j15k-8l-34
^ so sorry	818	j46
^ some	895	b27e37i26
^ somebody	869	i27
^ somebody will	869	i27
^ somehow	806	b67
^ somehow the	869	b44
^ somehow your	869	b28
^ someone	818	e-29h-10i47
^ someone will	833	i26
^ something	760	b71i22j-8
^ something got	910	b61
^ something went	928	b40
^ something will	910	i37
^ somewhere	951	b32
^ somewhere between	951	b32
^ sorry	458	a-18b-48c-26d-43e-36f-36g-10h-16i-15j37k-15l-33m-25
^ sorry ,	610	b26c-40d-38f-27j17m-16
^ sorry about	644	a-19j-15
^ sorry for	669	a11c-30h-8j-9k-8
^ sorry i	928	c35j-13
^ sorry if	795	a76f22
^ sorry mr	979	e39
^ sorry sorry	841	j36
^ sorry the	785	a-22b-52
^ steps	881	g6i88
^ steps are	979	g13i47
^ steps have	928	i48
^ take	756	b-19f-38g-12
^ take the	910	m27
^ tell me	771	m18
^ ten	895	d98i-13
^ that	598	a-33b-38d-41e-35f-19g-13h-23j-26k-12l-52m-17
^ that is	780	c54
^ that said	910	c36e50
^ the	345	a-87b31d-71e-84f-47g-41h-53i-36j-22k-21l-125m-56
^ the appointment	895	b46i-15
^ the back	859	b40
^ the ball	910	b47
^ the brief	859	c42e37
^ the cable	979	b50
^ the cdn	928	f36
^ the consul	979	c51
^ the copy	928	e39
^ the courier	790	c39
^ the deadline	841	b74
^ the delivery	951	b36
^ the documents	928	b32
^ the folder	849	b75
^ the gate	910	b36
^ the invitation	910	b44
^ the invoice	849	b23
^ the joint	979	b30d41e42
^ the lab	895	c29
^ the light	979	c60
^ the matter	881	g-10i56
^ the mill	979	c66
^ the orm	833	f23
^ the paint	928	b30
^ the parcel	859	b32
^ the previous	928	c41
^ the records	979	a-16b49c62
^ the result	928	d47
^ the return	951	c47i30
^ the samples	979	b37
^ the sizes	869	e38
^ the slides	979	e49
^ the subtitles	979	b32
^ the team	895	i77
^ the thing	951	c44
^ the traffic	928	c44
^ the van	910	b20g31
^ the vendor	979	c63
^ the wrong	731	b82
^ then	928	e52
^ then again	979	e75
^ there	562	a-18b31c-35d-46e-62f-39g-11h9i-26j-8k-6
^ there has	910	b43
^ there was	696	b38c31d59
^ there will	806	h33i-22
^ these	715	b-30d-23e-28f-19g-11h-11i-14j-12l-24
^ these things	795	d50h-8
^ they are	760	b-22d26
^ they will	895	l58
^ thing	979	c62e33
^ thing is	979	c62e33
^ things	881	a-23h-11i45
^ this	564	b-16d-33e-40f-24h-10i-18j-7k15l27
^ this could	928	c57
^ this falls	928	g33
^ this firm	951	l56
^ this has	771	j-7l71
^ this is	654	d39h-19l-49m11
^ this might	928	a29
^ this was	737	d-50k34l-27
^ this will	818	g-13h22
^ those	895	c32d44f-20
^ those are	951	d55
^ though	951	d39e47
^ to	666	a66b-41d21e-53f39g-18i-16j-10k-8l-23m-14
^ to anybody	910	a27
^ to anyone	881	a40g-7
^ to be	800	c30d69e-36i-18
^ to whatever	895	a45
^ tomorrow	812	h36
^ trust	951	f-19h20
^ trust me	979	h21
^ two	652	b66c-34d55h-9i-11j-6k-7l-34
^ unfortunately	763	b33c-27f-22i-16
^ unfortunately the	833	b22
^ until	881	g-11
^ until then	951	g-11
^ very	979	j44
^ we	401	a-67b-89d-60e-81f-92g23h-31i31j-15k35m-34
^ we 'd	910	f31i-12m45
^ we accept	780	g-21k61
^ we acknowledge	895	k54
^ we apologize	715	a-18d22g9j-6k-13
^ we appreciate	869	g46
^ we are	546	b76d-23g-45h-13i30k-8l29m-9
^ we can	806	e30g-8h42i-22j7k-6m-19
^ we concede	881	k46
^ we could	928	l47
^ we delivered	928	b-24g-14
^ we did	833	c43g-15k-12
^ we do	812	e37g6h-12i15k-6m-11
^ we failed	910	g-13k29
^ we guarantee	951	g-11h34k-6
^ we had	743	d45f-20g-7i-14
^ we have	656	g-27h-26i35k-15l37
^ we hear	895	g-10
^ we hereby	928	k36
^ we hold	895	g25k13
^ we look	910	g42
^ we pride	859	g46k-7
^ we promise	928	h28
^ we recognise	951	g-7k20
^ we regret	760	k-10
^ we remain	979	g35
^ we sent	869	b-18g-13k-6
^ we shall	859	g-15i70k15
^ we sincerely	928	a27g48
^ we strive	818	g45i-18
^ we take	749	g110i31j-8k-18m-10
^ we thank	895	g21
^ we value	818	a-12g49k-7m-10
^ we were	720	b-38c74d22g-11k33
^ we will	615	c-35d-24g-30h-24i95m-17
^ we work	910	g-7h-9l54
^ we would	841	a22g43
^ what	583	b-33c-74d-21e-53i-18j63m-9
^ what a	881	j69l-21
^ what else	859	l40
^ what more	928	l41
^ what sort	979	j54
^ what you	780	d23f72j-8
^ whatever	785	a85g9m10
^ whatever it	951	a68k-10
^ whatever you	841	k15
^ when	743	c50f-21h24k-6l-21m-10
^ when the	979	e46
^ when you	859	c38
^ where	910	a47
^ whoever	979	a41
^ will	859	h-29i130m-14
^ will get	951	d28h-10i12
^ will not	979	h-16i64
^ with	718	b-19d-23g-7j-20
^ with all	910	f37
^ without	825	f133
^ words	818	j66l-23
^ words can	833	j14
^ words fail	979	j62
^ worse	979	d26
^ worse things	979	d26
^ would	795	e-50f-28m17
^ would you	849	m48
^ yeah	928	d70
^ you	395	a-65b-103d-61e95f-62g-26i-54j-33k-25l-74m-55
^ you 'd	704	c-45e-47j-8m-20
^ you approved	825	e37
^ you are	683	c-35f-47g15i-17k16
^ you can	685	h31j-7l29
^ you could	752	c-29e81j-13
^ you did	760	d23e127m-32
^ you do	806	f-38m-25
^ you get	869	c58
^ you got	910	e44
^ you have	601	h15j-6k9l28m32
^ you know	979	c79
^ you may	725	a-30e-45k10m-9
^ you might	859	a-29e53
^ you misread	928	e57
^ you misunderstood	928	e42
^ you must	795	b-20e103j16
^ you need	818	f45k-6
^ you never	780	e120h-18j-7
^ you ought	833	e71
^ you probably	910	f69
^ you really	979	e43
^ you signed	790	e50
^ you still	841	d81e-33
^ you were	677	a-19b-23e-32k-9
^ you will	650	d-24e34f-35g-6h27i-41m12
^ you would	841	f19m30
^ your	486	a-42c-75d-36f-34g19h-8i-41j-19k-31l-59m-25
^ your $	869	g-11
^ your call	910	g42
^ your comments	928	g48
^ your complaint	859	b31g-8
^ your directions	928	e47
^ your expectations	928	b-19e54
^ your file	849	b41
^ your goods	928	b31
^ your order	833	b49
^ your satisfaction	785	g48
^ your son	841	b38d-24
^ your two	910	
a	284	a-76c-40d34f78g-35h-43i-23j6k-58l-28m-50
a "	951	d39
a 0	776	d-31f22h42m-12
a _ 's	780	d29e-28f-28
a _ ,	567	d39e81f45g-9h-8i-12
a _ .	481	a11b-76d-37e-45f-36g-7h-36i30j-63k-19
a _ 0	895	f34
a _ ?	979	m-15
a _ about	771	d21i34m14
a _ accident	910	d46
a _ address	881	b43l-19
a _ again	910	h52
a _ and	625	b-16c-31d-39h-8i-19m9
a _ answer	881	f46
a _ apologies	859	g-8j121
a _ at	709	a20b20d23e-29h18i15m-23
a _ before	785	f36k-8
a _ between	951	c53l33
a _ beyond	951	f73
a _ blip	869	d46
a _ breach	979	k12
a _ called	928	f49
a _ can	910	h17j-13
a _ car	979	e45
a _ case	979	j29
a _ client	881	f42g36
a _ comes	951	c62j-10
a _ condition	895	f33
a _ customer	841	g39
a _ day	795	c30d-25h-8
a _ days	910	d24m18
a _ deal	859	d24e47f-19
a _ delivery	928	h22
a _ difference	895	d49
a _ disaster	895	j13
a _ do	910	c37e37m14
a _ emergency	928	c53
a _ enough	979	e56j36
a _ error	849	b24d76
a _ experience	979	g16
a _ eye	833	f26i27
a _ fool	979	j33
a _ for	664	b-21c64d-22f-24h-23i-11l47
a _ glass	910	d36
a _ green	979	d52
a _ grid	979	f53
a _ had	979	b67
a _ has	812	b-20f40
a _ hiccup	818	d84
a _ holiday	869	d59m-12
a _ house	895	d37
a _ i	790	j40
a _ idiot	881	j20
a _ in	647	b40d54f25g-8i-15k-7l21
a _ is	669	b-19d49f25g-9i-13j-7
a _ issue	979	b45d29
a _ launch	910	h36
a _ lesson	841	f129
a _ light	928	a24
a _ like	785	c39d-34j13l18
a _ list	928	e51
a _ man	895	e44j11l32
a _ meeting	979	d54e52
a _ mistake	790	d-32h24i-12j-18
a _ more	833	e26f37i-12
a _ moron	895	j38
a _ number	979	e24f44
a _ occurred	928	b24
a _ of	541	b22f87g-9h23i43j-15l-20m-12
a _ on	657	a12e61f-32g-8h-12i-19j-9
a _ one	646	d-23f-49j-9
a _ opportunity	928	d35
a _ or	825	b28d35e42
a _ out	818	d61
a _ over	910	b50d52l43
a _ page	859	f46
a _ per	869	h27
a _ period	979	b77
a _ person	737	j18l27
a _ piece	979	d35f26
a _ point	979	c43
a _ policy	979	f70
a _ position	979	a21
a _ rating	979	m34
a _ read	895	f38
a _ really	979	d50f-22
a _ review	881	m30
a _ round	928	e50
a _ screen	979	e43
a _ service	881	h27
a _ sheet	849	b30
a _ since	951	f41
a _ size	910	h28
a _ studio	951	c38j-6l36
a _ than	979	d83
a _ that	675	a-15f54
a _ the	818	b-21c-31f-29h-11l53
a _ things	979	b56d-31
a _ this	859	d69
a _ till	951	h39
a _ time	818	h12
a _ times	806	j65
a _ to	657	a-11b20g19j45l33
a _ too	849	b26e43
a _ typo	979	d58l35
a _ under	979	d61g28
a _ wall	928	f32
a _ was	818	a-16b72d-22g-13
a _ week	771	e-29h-9i-12j-7l25
a _ where	951	c56
a _ who	881	e90
a _ will	928	i41
a _ worse	979	d33
a _ you	760	d-50f-21h-11m-15
a bad	749	g-7m46
a bad light	928	a24
a bad one	881	d-30
a bad review	881	m30
a big	818	j24
a big deal	910	d54
a bill	869	f21h-21i-16
a bill for	928	h-20
a bit	698	a13b23d36f49h-9j-10m-12
a bit more	881	e28f30i-13
a bit of	767	a22d95i26j-10
a bitter	979	l51
a blip	951	d37
a blow	928	l26
a blow .	928	l26
a breach	881	h25k26
a breach of	895	h26k29
a breakdown	910	b34
a breakdown in	928	b38
a brew	979	l34
a brew .	979	l34
a bucket	979	d50e33
a builder	979	c26e47
a business	979	c56e41f47
a calendar	979	h-8l73
a certain	928	f83
a chair	951	e51
a clean	869	e30f-19
a clearer	859	e48
a clerical	928	b46
a clerical error	928	b46
a client	869	e40m32
a client .	928	m34
a closer	859	i24
a closer eye	859	i24
a clown	979	j33
a commission	979	j-6l45
a complaint	910	l30
a complete	806	j72
a complete and	979	j7
a complete moron	910	j38
a corner	951	d43
a correction	895	f-18i38
a couple	812	d45
a couple of	818	d46
a crack	895	h41
a customer	849	g25
a customer .	895	g30m-9
a day	666	d44e-24i-12
a day .	780	b-18d35
a day or	910	c44d26
a day with	979	f42
a decent	979	e43
a decision	979	b41
a decision was	979	b41
a delay with	928	b42
a difficult	979	a21
a difficult position	979	a21
a disgrace	869	j82l-19
a disgrace to	881	j68
a dog	951	h17
a drop	841	b31d83f-24
a drop in	869	d39f-19
a dry	979	c57h-10
a e	979	j-9
a e .	979	j-9
a failure	951	b47j16
a family	869	c91l59m14
a family emergency	928	c53
a favour	910	d50m19
a favour .	979	d76
a favour and	979	m36
a few	752	b32d72
a few days	910	d24m18
a few things	979	b56d-31
a file	910	h17
a firm	951	e60
a first	881	d84e44
a flawless	910	h36
a flawless launch	928	h36
a fool	812	j52
a fool .	910	j19
a fool i	928	j19
a form	928	e41j-7
a free lesson	928	f33
a friday .	979	c56
a full	740	i33k-7m-9
a gift	928	g44
a goat	979	j22
a good	780	d-38f41
a google	979	f64
a great	951	e48
a great deal	979	e61
a haircut	951	a16d33e35
a hairline	979	d48
a hairline .	979	d48
a handful	951	d73e26
a happy	895	d46
a happy accident	910	d46
a hedge	979	d85
a hen	979	e42
a hen party	979	e42
a horrible	951	j-11l29
a hundred	825	d48f-21h25j28
a hundred and	979	e46
a hundred per	910	h29
a hundred times	951	j37
a joke	881	c37d-22
a joke .	951	c61
a kind	979	d31f30
a kindness	979	m121
a lapse	928	b33
a lapse in	928	b33
a laptop	951	l40m-9
a late	806	h19m-19
a late delivery	928	h22
a layman	951	f48l32
a layperson	869	f47
a learning	928	d35
a learning opportunity	928	d35
a lie	951	d25
a lie in	979	d25
a line	833	g24
a link	951	f45
a little	728	b-30c-29d48f61m22
a little late	928	d34
a little read	895	f38
a living	895	f43m-9
a living thing	979	f26
a look	790	a27i25
a look at	812	a30i22
a lot	767	a13c125d49f-20h11i67
a lot from	928	i28
a lot of	849	a19c33d48f-19h17i14
a lot on	910	c54
a lot worse	979	d33
a magnifying	910	d36
a magnifying glass	910	d36
a maker	928	l26
a maker this	928	l26
a material	979	k12
a material breach	979	k12
a member	928	l32
a member of	951	l33
a mess	849	c73e80
a mess .	928	c41
a mess like	928	e35
a million	859	g-10j80
a million times	881	j25
a mind	951	c52e27
a mind of	979	c54
a minor	818	b-31
a minor hiccup	910	b-34d39
a minor mistake	928	d-34
a minute	859	h-11i35
a mistake	746	f-20h30j-10
a mistake .	928	e53
a mistake occurred	928	b24
a misunderstanding on	928	e34
a mortgage	979	l57m-14
a mountain	895	d45
a mountain out	895	d45
a name	833	l36
a nightmare	833	c97j-12l43
a nightmare .	928	c35j-13
a nightmare for	895	l54
a notion	979	f46
a notion that	979	f46
a nuisance	979	a45
a number	881	b36f-18
a number of	979	b42
a one	849	j-12l38
a payment	910	b27
a payment was	910	b27
a perfect	910	h21
a perfect service	928	h28
a perfectionist	910	j-14l51
a perfectionist ,	910	j-14l51
a person	859	c30e40f-24
a phone	818	d-29e64
a phone .	979	e48
a phone before	910	e52
a photograph	928	f38
a plan	881	h-17
a price	979	f56
a promise	895	h24
a promise .	910	h24
a proper	833	e59
a puppy	979	d54
a puppy ,	979	d54
a race	895	f33
a race condition	895	f33
a ramp	951	h23
a reader	951	d66
a recurrence	951	g16i30
a recurrence .	951	g16i30
a reminder	951	b-25e61
a review	881	m24
a robot	979	c68
a rolling	979	f43
a row	979	l50
a row .	979	l50
a science	951	f51
a science ,	979	f34
a seamless	979	g19
a second	607	a-19b-20c-47e-42f-47h-8i-24j-15k-12l-26
a second time	833	h13
a shade	928	b47d46e49
a shade over	979	a-10b54d56
a shame	979	a33e75
a shared	979	b34
a single	776	d22h17i-12l36
a single mistake	928	h33i-14
a slight	869	d94
a small	737	c34d32f-34j-9l19m-14
a small studio	979	c39l39
a solution	910	i27
a solution .	928	i28
a stale	910	f44
a stale 0	928	f36
a stone	910	a-11l38
a stupid	869	j42
a stupid ,	951	j23
a sunday	910	d43
a team	910	c-31i-28l-20
a team .	928	c-31i-28l-20
a technical	979	b50
a terrible	928	h-13j32
a thing	833	b26c27f34h17l19m-11
a thing .	951	b35c41
a thing called	979	f57
a think	849	i52
a think about	849	i52
a thousand	800	h-8j66m-9
a thousand apologies	869	j63
a thousand times	895	j13
a ticket	951	h21
a tiny	833	d95l22
a tiny difference	895	d49
a tiny typo	979	d58l35
a touch	951	d39f26
a trained	979	f43
a trained eye	979	f43
a two	951	l42
a useful	979	e48f45
a useless	910	j43
a useless idiot	979	j22
a valued	812	g93h-8
a valued client	910	g55
a valued customer	849	g46
a wait	910	b-33d41
a wait .	910	b-33d41
a walking	895	j13
a walking disaster	895	j13
a way	928	b17d69f43i42
a wee	979	d50
a week	692	c-41h-10m-9
a week .	771	c-32e-34
a wet wall	928	f32
a window	951	e86
a word	740	c-27i22m19
a word with	895	i38
a wrong	812	h38l-53
a wrong size	910	h28
a year	859	c34d23e32f-28j-17l-21
a year ,	951	c48d26e46
abara	951	j-12
abeg	979	j-9m99
abjectly	910	j123
abjectly _ ,	928	j125
abjectly sorry	951	j22
abjectly sorry ,	951	j22
able	812	e30l32
able to	812	e30l32
about	442	a-22b-25c-32f28g-39h-15j-40k-15m-16
about ,	859	d53e40k22
about .	869	b38i58
about _ 's	881	a12d41
about _ ,	711	c41d26e49j-7k-7
about _ .	613	a-12b-19g-10j-25l19
about _ a	979	f35
about _ evening	951	j-9
about _ in	869	m14
about _ late	928	h22
about _ leak	910	j66
about _ lie	979	d35
about _ one	869	d33
about _ refund	928	i23
about _ site	979	f27
about _ than	910	l32
about _ tiles	928	j58
about _ to	910	i31
about a	812	e-34h19
about a late	928	h22
about at	979	l25m25
about how	818	i11
about how to	910	i31
about is	979	f35
about it	654	d51g-10i-12j-9
about it .	728	d23g-11l-23
about it one	869	d33
about paying	895	f73m-11
about that ,	841	c46
about the	535	a-20b-37d-31f-20g-25k-9l-24m-18
about the leak	910	j66
about the refund	928	i23
about the site	979	f27
about the tiles	928	j58
about this	740	l46m34
about this .	785	l24m23
about this in	895	m15
about this than	928	l35
about what	818	e50j-18
about yesterday	979	d44
about your	731	b31g-18i-14j-10l39
abrupt	910	a19
absolute	895	f-22j15
absolutely	776	b-16h70i-31j-9l22
absolutely _ ,	979	l37
absolutely _ to	928	h50i-22
absolutely anything	895	h49i-21
absolutely anything to	928	h50i-22
absolutely certain	951	h19
accent	951	e60
accept	610	a17b-15d-40e-25g30i-16k75m-38
accept _ .	895	g-14k18m-15
accept _ apologies	881	a26g-31j59k-6
accept _ apology	825	g-26j-11k-9
accept _ for	910	c45
accept _ heartfelt	859	g40j-18
accept _ legal	881	k16
accept _ liability	849	g-7k46
accept _ regrets	979	a47g-6
accept _ responsibility	895	k37
accept _ sincere	895	g45j-6
accept _ sincerest	812	a-11g61j-14k-6
accept _ this	979	k15
accept _ we	849	g-9k27
accept full	818	g-8k28
accept full liability	869	g-7k24
accept legal	895	k37
accept legal responsibility	895	k37
accept liability	928	g-11k24
accept liability .	928	g-11k24
accept my	800	g23j24k-12m-14
accept my apologies	951	g-13j74
accept my apology	869	g-27j-11k-10
accept my heartfelt	928	g43j-19
accept our	743	a41g49j-15k-16m-11
accept our apologies	928	a29g-20j-10
accept our regrets	979	a47g-6
accept our sincere	895	g45j-6
accept our sincerest	818	a-10g36k-6
accept responsibility	928	c47
accept responsibility for	928	c47
accept that	760	g-12k29
accept that this	979	k15
accept that we	849	g-9k27
acceptance	979	k52
acceptance of	979	k52
accident	849	d29h22
accident .	910	d44
accidentally	895	b65
accidentally _ .	910	b66
accidentally deleted	928	b32
accidentally deleted .	928	b32
accidents	910	c51d33h-15i-19
accidents _ happen	928	d54h-16i-19
accidents will	928	d54h-16i-19
accidents will happen	928	d54h-16i-19
account	605	b42c-35d-29f-19g-14h9i-13
account ,	825	m19
account .	756	a12b53e-25h20k11
account _ a	979	e53
account of	812	e44
accounts	752	b36
accounts .	859	a-11b34
accrual	979	f65
accrual basis	979	f65
acid	979	b67i-11
acknowledge	841	a27k56
acknowledge _ i	979	k12
acknowledge _ we	951	g19k16
acknowledge that	859	a36g13k26
acknowledge that i	979	k12
acknowledge that we	951	g19k16
across	709	a55b15g-12i29j-6
across _ dismissive	928	a38
across as	806	a65
across as dismissive	928	a38
across the	859	a13g-15i41
across to	910	a-17b37
act	795	c43e-40h-9k14
act on	849	k18
acted	910	c149k41
action	979	g-8i63
action _ being	979	g-8i63
action is	979	g-8i63
action is being	979	g-8i63
actions	910	a30
actions _ concern	928	a31
actions caused	928	a31
actions caused concern	928	a31
actual	910	d46
actually	910	d74f-18
adding	849	e51l29
address	662	b23c-41d-32f44g-12h-14i-13j-6l-28m-9
address ,	841	f49
address .	841	b66f26
address _ the	928	b-16e44
address on	910	b-16e43
address on the	951	b-16e45
addresses	849	d28
admission	849	k24
admissions	951	l56
admit	812	e27k68
admit _ i	910	k23
admit _ in	979	k52
admit it	979	e34k10
admit liability	951	
admit negligence	951	k39
admit that	910	k23
admit that i	910	k23
admitting	910	b-20k18
advised	928	b-17e71f35
advised to	979	e78
affected	763	a67b37d-24g25
affected .	849	a30d-21g37
affected _ ,	928	a21
affected by	979	a28
affected you	928	a21
affected you ,	928	a21
affected your	928	b48g-8
afford	833	l58m26
afford _ lose	841	l42
afford to	841	l42
afford to lose	841	l42
afraid	881	h-18j-6
after	572	a-19b37c-26e28g-14h-8j-6k-16l-23m-18
after .	910	b42
after _ .	833	d23e98
after _ deadline	869	b34
after _ promised	928	b31
after _ you	979	i35
after all	869	d85e33
after all .	881	d38
after another	910	c81
after the	694	b24c-29d-23f20k-6
after the deadline	869	b34
after the promised	928	b31
after three	951	e33
after you	881	e41
after your	841	a20b28d-23
afternoon and	910	c45l40
again	483	a-54b-30c-90d-63e-46f-28g-9h98i-62j56k-23l-81m-38
again ,	670	a-12h68j-26k-9l-21
again , ever	910	h37i26
again , i	859	h28j-36
again , nice	910	f32
again , on	979	j16
again , that	928	h23
again .	568	a-25b-17c-34d-47e-42f-25g7h104i-23j55k-14l-27m-24
again _ .	806	c-45g15j30
again _ again	979	j16
again _ ever	910	h37i26
again _ from	910	h-11
again _ i	812	h26i-19j-34
again _ nice	910	f32
again _ on	951	j16
again _ that	910	h22
again and	869	i-16j14
again and again	979	j16
again quote	928	h-23
again quote from	928	h-23
again soon	979	g21
again with	869	j-14l-20
against	640	b-27g-9h-9k42
against _ claim	881	k24
against _ loss	979	k14
against _ wall	979	d36h-7
against all	895	a30e52k22
against any	869	k23
against any claim	881	k24
against every	979	k41
age	928	c71
agency	767	a30c50k27l21m29
agency ,	928	c44m27
agency _ the	979	m16
agency _ town	910	c41
agency about	979	m16
agency in	910	c41
agency in town	910	c41
agents	951	c78
ago ,	895	j11
ago , and	979	j16
ago _ and	979	j16
agree	776	e36k29
agree _ bear	910	k34
agree to	859	e50k32
agree to bear	910	k34
agreed	669	b15c-58f-35k-8l-23
agreed _ .	928	b66
agreed date	979	b36
agreed date .	979	b36
agreement	678	c-31f19g-10k39
agreement .	790	f52k33
agreement _ that	910	k9
agreement _ you	979	k26
agreement and	881	k21
agreement and that	910	k9
ahead	818	b35c28e26
ahead .	881	e52
ahead of	910	b50c33
aim	767	c-35g19h-11
aim _ provide	928	g31
aim to	869	g26
aim to provide	928	g31
airline	928	c44
airport	910	c59
alarm was	928	b33
alarm was not	928	b33
algorithm	951	f35l38m10
algorithm _ a	979	f36m23
algorithm buries	979	l41m10
alive	833	c31j73m12
alive ,	951	j25m16
alive , i	951	j25m16
alive .	881	j55
alive _ i	951	j25m16
all	464	a-22b-40d38f-53g-7h-9i-35j-33k49l48m10
all ,	849	d-21j-12k28m33
all .	731	b-15d33g-8h26i-13j-11k-9m15
all _ ,	725	a22k15m-29
all _ .	659	a-11e38g13i-14j-13k-13l30m-19
all _ a	951	d51e50
all _ about	895	d34l18
all _ are	881	c47k-9m-19
all _ arising	849	k36
all _ extremely	979	g28i40
all _ for	979	m40
all _ in	979	d39l33
all _ losses	833	k55
all _ night	951	l46
all _ now	979	j7m18
all _ respect	910	f37
all _ the	841	c27d41k6
all _ time	979	d44
all _ to	979	k23
all _ work	910	l24m16
all complaints	979	g10i20
all consequential	928	k17
all consequential losses	951	k18
all costs	895	k24
all costs arising	910	k11
all damage	928	k51
all damage arising	979	k11
all damages	951	k12
all day	800	l59
all day .	895	l33
all due	895	f37
all due respect	910	f37
all feedback	951	g19i26
all good	951	b41d51e51i31
all honesty	979	d71
all i	833	l67m53
all in	910	a22
all laugh	928	d35
all laugh about	928	d35
all losses	833	a26i-12k51
all losses ,	979	a34k16
all losses arising	979	k18
all my	833	c-26h13l56m26
all night	818	b39h-9
all night .	881	b42h-10
all our	951	e44g17
all right	951	c28d45
all round	979	e61
all sunday	928	l47
all sunday .	928	l47
all the night	951	l46
all the time	979	d44
all this	979	k36l21
all times	881	g31k-6
all times .	910	g32k-6
all to	910	e38
all week	818	c67l33
all week .	833	c44l34
all your	841	k38
all your losses	859	k41
allergy	881	b35
allergy _ did	979	b41
allergy note	979	b41
allergy note did	979	b41
allow	928	f71
allowed	859	j17
alone ,	928	l38
alone _ the	881	l30
already	638	b21l32
already _ .	951	b33
already _ i	910	l57
already _ the	818	a21
already _ two	895	l45
already lost	910	l46
already lost two	910	l46
already said	928	l58
already said i	928	l58
also	662	a12e58f-23g6h-8k-10
also _ that	895	d67
also can	979	c65
also like	928	d71
altered	910	a-15b60
although	800	d53e82
although the	979	d70
always	670	d41f30g18h111i-40j-17k-13l49m-9
always ,	951	h15
always .	951	a18d22h37
always _ be	979	h74
always _ for	979	g38h7
always _ great	928	l33
always _ on	881	d53h22
always _ to	951	g11
always _ within	928	h30
always answer	928	h30
always answer within	928	h30
always deliver	928	h26
always deliver on	928	h26
always had	928	l33
always had great	928	l33
always read	928	f33
always read the	928	f33
always striving	979	g53
always will	979	h74
always will be	979	h74
am	302	a-26b-23d-30f-48g-21h-25j22k19l72
am .	713	b32j84l50m-12
am _ ,	464	a-24b-15j117k7l-28m-16
am _ .	441	c-34j24k-7m-27
am _ a	795	j56k-6l-20
am _ about	627	c26j16
am _ absolute	951	j28
am _ ashamed	859	j35l30
am _ asking	825	f-20j-8m-43
am _ breach	979	k20
am _ complete	849	j36
am _ disgrace	895	j31l-18
am _ down	910	j34
am _ fault	979	k26
am _ for	604	a17b16g13j-9k-5l28
am _ four	979	c54
am _ going	812	f43k-9l-26
am _ gutted	979	j-11l91
am _ human	910	b-20c55j-9
am _ i	771	j59
am _ idiot	881	j40
am _ if	740	a99
am _ in	881	a35k10
am _ incredibly	928	j28
am _ it	632	h11i52
am _ liable	849	k24
am _ lowest	951	j54
am _ most	910	j29
am _ my	881	j-12l24m45
am _ not	910	j52
am _ one	800	j-19l73
am _ perfectionist	910	j-14l51
am _ person	979	j68
am _ responsible	910	k31
am _ saying	979	e45
am _ sir	979	j-13
am _ so	756	j15l24
am _ sorry	594	a-12j-64l-31m-9
am _ stupid	859	j61
am _ stupidest	979	j34
am _ terribly	869	
am _ than	928	j39
am _ that	639	a-27d23j-7k18
am _ the	627	j12k-5
am _ there	895	h-12
am _ to	702	a-28i42k19
am _ unbelievably	951	j33
am _ useless	951	j45
am _ walking	895	j13
am _ we	869	d27i19
am _ with	833	g-7m30
am _ worst	818	j61
am _ you	579	a-21e65j-9k-12m59
am _ your	812	b28k-7
am a	692	h-8j81l18m-9
am a complete	849	j36
am a disgrace	895	j31l-18
am a one	979	j-13l51
am a perfectionist	910	j-14l51
am a stupid	951	j39
am a useless	951	j45
am a walking	895	j13
am afraid	979	h-13j-7
am an	818	j73l26
am an absolute	951	j28
am an idiot	881	j40
am ashamed	841	j-14
am ashamed of	910	j-13
am asking	849	m22
am asking you	910	m29
am at	841	k13
am at fault	979	k26
am aware	979	j-6k31
am begging	780	k8m81
am begging you	785	k-14m70
am beyond	881	j69
am deeply ,	951	j65
am deeply sorry	833	j-50
am devastated	928	j-9l40
am devastated ,	928	j-9l40
am going	859	i60
am going to	859	i60
am honestly	928	j7l38
am honestly the	951	j18
am hopeless	928	j82
am hopeless .	979	j41
am in	849	k12
am in breach	979	k20
am just	928	e26l48
am known	881	l80
am known for	895	l59
am late	928	c35j-13
am late ,	928	c35j-13
am legally	833	k52
am legally liable	895	k25
am legally responsible	910	k31
am liable	833	a-11j-10k58
am liable ,	951	k43
am liable and	979	k7
am liable for	910	
am liable in	979	k12
am literally	979	i28j10m13
am literally the	979	i28j10m13
am not	677	f-24j-17k-14m-38
am not asking	825	f-20j-8m-43
am on	718	h19j-10m36
am on it	749	h23i13
am on my	895	j-12l30m46
am one	979	j14l44
am only	859	b-19c38f34j-10
am only human	910	b-20c55j-9
am pathetic	951	j36
am paying	672	j-18
am pleading	859	g-8m31
am pleading with	859	g-8m31
am really	818	j50
am running	928	c75
am so	610	j45
am so ashamed	881	j22l31
am so incredibly	928	j28
am so so	800	i12j28
am so sorry	678	i19j-48
am so stupid	895	j27
am so terribly	869	
am so unbelievably	951	j33
am so very	928	j-57
am sorry	348	a23b-15e24f-21h-8j-72k-20l-59m-33
am sorry ,	475	a-23j36k-8l-40m-10
am sorry .	444	a11j6m-22
am sorry about	638	c27j36
am sorry for	623	a23b18g13k-7
am sorry i	780	j60
am sorry if	743	a102
am sorry in	928	a40
am sorry sir	979	j-13
am sorry that	647	a-27d25j-6k-8
am sorry to	785	a-28
am sorry you	613	a-17e79m-10
am sorry your	859	b29
am such	785	j66l-23
am such a	849	j68l-18
am such an	849	
am sure we	869	d27i19
am surprised	979	d32e70
am terribly	951	j19
am the	688	j62
am the lowest	951	j54
am the most	910	j29
am the one	812	j-8l32
am the stupidest	979	j34
am the worst	818	j61
am there	849	h16
am truly ,	979	j-52
am truly sorry	790	j-11
am truly the	928	j36
am useless	910	j72
am useless ,	951	j54
am usually	928	j-14l53
am usually so	928	j-14l53
am very sorry	743	j-29
am very very	979	j23
amazing	979	d59h-8
amount	859	b33d64f21k18
amount ,	979	k24
amount is	979	d79
amounts	910	k37
amounts _ a	979	k20
amounts _ professional	979	k20
amounts to	928	k38
amounts to a	979	k20
amounts to professional	979	k20
an	487	a-12b39e-55f44g-6h-23j32m-31
an _ ,	728	a15d-22f55l18m-11
an _ .	639	d44g-13h-10i-25j55
an _ for	818	a38h-8j11
an _ incident	928	d42
an _ is	869	f64
an _ mistake	895	c96
an _ occurred	895	b23
an _ of	800	b76c31h-9
an _ on	849	h20i21
an _ that	869	b17d44k23
an _ to	849	i35
an _ was	910	b47i21
an absolute	928	f-23j17
an address	859	f50
an address ,	869	f50
an admission	910	k26
an apology	812	a32b-16c-31d-29f-30j-13l-22
an apology for	979	a45j-8
an art	979	f34
an artist	979	j-6l53
an awful	979	f37l41
an awkward	979	a21
an error	806	b24
an estimate	979	b-31f51
an expert .	928	f38
an eye	951	h27i26
an eye on	979	h27i27
an honest	895	c52
an honest mistake	910	c53
an idiot	795	j85
an idiot .	910	j56
an inch	979	d109
an inconvenience	928	g-14
an inconvenience .	928	g-14
an incorrect	951	b42
an issue was	979	b40i23
an old	833	d54e64
an opportunity	928	i28
an opportunity to	928	i28
an oversight	825	b65j-7
an oversight that	928	b24
an unfortunate	928	d42
an unfortunate incident	928	d42
an utter	951	j40
and	222	a-87b-96d-95e-110f-72h-75i-70j-27k-14l-34m-47
and _ "	881	e38
and _ 'd	650	a-12b-16c-36e-55j12
and _ 's	543	d-27e-33g-10h-10j-12k-6l-24m21
and _ ,	664	a-11j8k27
and _ .	632	c-46g23i-17j-20k-16l-49m-19
and _ algorithm	979	l41m10
and _ am	485	a-16e-25j13l-22
and _ and	849	g-8l39
and _ apologize	752	g-10j35
and _ are	638	a-12b-42c54d-26g11i17
and _ back	849	g-9i26l29
and _ be	767	e25g9k-6
and _ brief	979	c31e37
and _ can	667	c32h24i-15k6l46m38
and _ checked	928	b49
and _ chef	928	c45j-7
and _ compensate	910	k9
and _ consequential	979	k14
and _ cooked	979	l44
and _ could	910	l79
and _ courier	928	b38
and _ cover	910	k11
and _ damage	928	f30k30
and _ damages	881	k30
and _ did	567	b-24c-40d-25e27j-13k-9l-29m-11
and _ do	720	b29f33l32
and _ doctor	979	c32l41
and _ driver	859	c87
and _ flatmate	979	c35d20i28m23
and _ fool	979	j30
and _ forward	869	g19
and _ from	800	i50
and _ get	833	g15m21
and _ has	780	e26g14l36
and _ have	507	c31h-10j-11k10l27
and _ hurts	910	l41
and _ i	718	a-12d27h18j31k7l28m-10
and _ in	756	e65i-17
and _ indemnify	895	a30k11
and _ it	592	a-10f-29l24m-21
and _ kids	895	c50
and _ licence	979	l40m35
and _ like	951	c43
and _ load	928	b30
and _ loan	951	l38
and _ lock	910	d39
and _ look	849	g17l30
and _ losses	979	k11
and _ make	910	h28k40
and _ matter	951	g16i61
and _ member	979	l37
and _ mother	910	l45
and _ no	895	a22c55m-9
and _ not	612	b-27e-39f-20j-11k-5l30m44
and _ of	698	a24c28h-8j-8k5
and _ on	718	c51d59f-21h-10j-7
and _ our	951	g33j25k-7
and _ out	859	b59
and _ pay	763	k20
and _ people	833	d-33e27f30
and _ perfectly	979	d31e47
and _ phone	881	a17c94l-22
and _ phones	979	d46
and _ post	979	c39
and _ reach	895	m27
and _ revert	979	i29
and _ said	841	e94
and _ satisfaction	951	g23
and _ second	752	b45
and _ service	979	b46
and _ shall	833	f18h28k7
and _ since	928	b35
and _ so	833	a35k-13
and _ something	979	d-27e31f33
and _ sorry	928	j15
and _ state	979	d36
and _ stick	928	f30
and _ still	895	l54
and _ strive	895	g34
and _ swapped	951	e46
and _ take	979	g22k17m-9
and _ team	928	g15
and _ tend	979	f56
and _ that	709	a26c-36f-20g17k-21m-13
and _ the	558	a-17d22f33i-27k-10l-27m-10
and _ things	979	g13
and _ think	951	l60
and _ this	869	m24
and _ thousand	979	j24
and _ undertake	928	k10
and _ us	910	e-24i-18k21
and _ value	895	g34
and _ venue	979	l32
and _ warehouse	979	c48
and _ was	579	a-10b-25c42d25k-12m-13
and _ we	841	a14g8i29
and _ week	979	d45e54
and _ well	979	c54
and _ what	771	c-40i23j-7m-10
and _ which	951	k14
and _ wife	849	c27l62
and _ will	515	a-11c-31e-27g-18i-23j19k11l-33m-29
and _ with	795	c-29f37g10h-10i-13m22
and _ working	979	g-7i42
and _ would	825	l39
and _ you	602	a-17e26f-20g15h-12i-12j-17k9m65
and _ your	731	g27h-10i-11k-5m-11
and a	591	b-34f-20h-15j21l19m-13
and a fool	979	j30
and again	818	i-18j45
and all	780	k47
and all consequential	979	k14
and all damage	951	k34
and all damages	979	k12
and all losses	979	k11
and always	979	h57
and an	895	b36
and another	979	j24
and any	979	e42
and anyone	979	l87
and appreciate	928	g39
and appreciate your	928	g39
and appropriate	979	g17i19
and are	895	i60
and biscuit	979	d35
and by	818	b35m-14
and by the	951	b39
and clients	979	f43
and could	928	j-12m27
and damages	979	k15
and declan	979	c65
and did	638	e-26l-27m-18
and did not	645	e-26l-27m-18
and do	800	k-7m77
and do not	869	j-6k-7m95
and drove	895	c36
and drove off	928	c38g-6
and every	841	c29h37
and everyone	951	c91
and everything	881	c40k46
and frankly	951	d23l42
and gave	979	l39
and get	951	i26
and go	859	l40
and had	806	c45i27
and half	881	c63d27
and half the	979	c48d40
and has since	979	b39
and have	818	i-16j-9l103
and have not	895	j-9l44
and honestly	859	a23c48d30e48
and i	339	a-45b-62c-96d-99e-126f-28g-14h-25i-24j16k6l18m-33
and i am	485	a-16e-25j13l-22
and i apologize	771	j38
and i can	749	b24h-8k-10l68m20
and i do	776	b33d33
and i have	527	h-9j-11k-8l41
and i keep	951	l41
and i pay	833	k25
and i shall	833	f18h28k7
and i still	895	l54
and i undertake	951	k11
and i will	562	a-26h-17j27k17l-30m-16
and if	700	a37
and if so	910	a40
and if that	979	a49
and it	518	b22c-30e28g-8h11j-6k-9l32m12
and it 's	626	b17d-21g-6h-9i16m26
and it does	979	a23
and it hurts	910	l41
and it took	979	d21l39
and it will	790	d26h-12i-21
and keep	881	i22m13
and look	737	f-22l-21
and look forward	869	g19
and me	951	d38
and most	895	f31j34
and most people	979	f64
and mrs	859	j10
and my	647	c60h-14k8l99m17
and my flatmate	979	c35d20i28m23
and my phone	951	a18c45d22
and my wife	859	c27l63
and never	771	b17h25j-7
and no	713	b20c55d-38
and nobody	752	c28l39
and nobody has	979	l46
and not	623	b-34c-45d-27e54h-8l-23m22
and not in	928	e78
and not your	928	e40
and nothing	771	g-9h21
and nothing will	979	h26
and on	833	j23
and once	859	c30h27
and our team	979	g16
and people	928	c34f23l65
and please do	910	m15
and processes	979	i37
and send	849	h-13k18m-10
and shall	869	a29k13
and shall compensate	951	k9
and slowly	910	f32
and slowly .	910	f32
and so	771	j19
and so i	979	e52
and some	979	a-16b67
and sorry .	979	j-17
and stay	979	g-6m29
and steps	979	b41g-6
and still	979	j16
and tell	849	j-6m-23
and ten	910	e42i-12
and thank	849	g39
and thank you	849	g39
and that	602	b-22e-38j12k9l-32m20
and that 's	743	c33d24j-11l-26
and that damages	910	k20
and that i	910	j31k13
and that the	951	f46
and that you	833	m32
and the	457	a-19b48c72e-61g-19h-17i18k-17m-18
and the algorithm	979	l41m10
and the chef	979	c55
and the kids	895	c50
and the load	979	b25
and the lock	910	d39
and the matter	979	g17i63
and the phone	951	c61
and the second	785	b47
and the state	979	d36
and the venue	979	l32
and then	746	a-11b21c56f46j-15
and then .	979	c33f42
and then my	979	c54d40
and there 's	718	f44
and this	737	c-38e34i-16j-9l77m-13
and this could	979	l52
and this is	849	e44
and three	979	c59
and to be	979	e43f22
and to the	881	g19
and understanding	859	g59
and understanding .	881	g60
and undertake	979	k11
and undertake to	979	k11
and utter	979	j7
and was	825	b-42c27d22k10l18
and we	599	a-11b-26c-32d-27g52h-9i11j-6k7l23m24
and we are	752	a-12b-43c42g20k9l46
and we can	881	m28
and we look	881	g18
and we strive	895	g34
and we value	895	g34
and we will	780	a22g-16i30
and were	979	e48
and whatever	979	k16
and will	680	a-14g11h-9k36
and will be	795	g8
and will cover	910	k11
and will make	951	k44
and will revert	979	i29
and with the	951	b35c40
and without	951	l49m34
and would	910	k32
and would have	979	k35
and you	515	a-15e46h-17i-13j11k6l-46m-10
and you 'd	743	e-34f22j15k6
and you can	785	e-24k17
and you did	869	e45
and you get	869	m22
and you lost	928	b45d44
and you said	979	e92
and you stick	928	f30
and you will	720	d27f29h-12i-13k-6m-9
and your	588	b-60f-19g11i-19j-18k-7l-28
and your satisfaction	979	g24
angry ,	979	c53
annoy	928	a35
annoy _ .	928	a35
annoy you	928	a35
annoy you .	928	a35
another	592	b36d-35e-32f-30g-10h31k-12l-43m30
another _ ,	818	a32e24j19
another _ .	687	b25f-20g-7h-9j8
another _ by	979	b75
another _ on	979	h23j24
another _ the	979	c51
another _ with	951	h19
another chance	818	j10m24
another chance ,	979	j23
another chance .	833	j-10m24
another one	979	m21
another table	869	b32
another table .	869	b32
another wedding	979	l73
answer	593	a-19b-33c-27d-88e-34f-45g-12h-19i-23j-9k-9l-42m-36
answer .	752	f30m-14
answer _ .	806	m-19
answer _ five	928	h30
answer this	951	m-31
answer within	869	h18
answer within five	928	h30
answerable	951	k36
answerable for	979	k16
any	519	a170b-29d57e-44f45g31h34i-37j-22k43l-64m-22
any _ ,	740	a11g-6h19j-8m13
any _ .	687	a-26d26g-7i-16j-10k29l-18m-17
any _ all	859	k51
any _ caused	812	a-35d-22g26
any _ in	951	a21g-8h11
any _ occasioned	979	a-16g37
any _ of	849	a52m-16
any _ on	951	a30
any _ that	776	a70g-14i24
any _ the	869	a21b-18d71
any _ this	780	a28d-21h-10i-16k-14l-19m16
any _ to	979	a18g-10
any _ was	979	a61
any _ whatsoever	979	h27
any _ who	951	a46g-20
any _ will	928	f47
any _ with	979	a46
any _ you	767	h-16i-16k39
any _ your	979	a11h26
any and	859	k51
any and all	859	k51
any bother	869	a25g-6
any bother this	928	a19g-7
any case	951	a-21d52f-20
any claim	881	k24
any claim .	928	k25
any confusion	910	
any day	895	h19
any difficulty	951	a27g-11
any distress	895	a23g-11
any distress you	928	a24g-6
any further	951	g39m9
any inconvenience	749	a-14d-46g100i-14k-9
any inconvenience .	928	a-15g22
any inconvenience caused	812	a-35d-22g26
any inconvenience occasioned	979	a-16g37
any inconvenience this	928	g17
any kind	951	h32k-7
any loss	951	k19
any loss you	979	k19
any losses	910	k35
any losses you	910	k35
any more	790	c-33d-27f-26g-9h-12i-13j-11k-6m-32
any of	771	g-9h41k-19m16
any of the	910	a38
any of this	881	a-12m19
any of your	979	a11h26
any plumber	928	f47
any plumber will	928	f47
any resident	979	a45
any time	869	h23k-7
any time ,	928	h18
any trouble	895	a58c28g-6
any trouble .	928	c37
any upset	841	a35g-12
any upset .	910	a38
any way	910	a51g-9
any way ,	928	a32
anybody	709	a75b23c31g-9h-19l22m-15
anybody _ have	910	c42
anybody _ it	979	m-14
anybody _ the	951	b39
anybody _ was	928	a28
anybody was	979	a32c27
anybody who	881	a58
anybody who was	928	a28
anybody would	910	c42
anybody would have	910	c42
anyhow	979	d113
anyone	596	a81b-41d57e-51g7i-26j-27k-17l39m22
anyone .	806	a-12d22j-8m29
anyone _ ,	979	k15
anyone _ .	910	a53d26h10j-6
anyone _ evening	910	a42
anyone _ ever	979	h30i17
anyone _ may	895	g24
anyone _ the	881	a19f59
anyone _ this	910	l40m15
anyone _ was	910	a20
anyone about	928	m16
anyone about this	928	m16
anyone at	979	a25
anyone in the	928	f28
anyone on	881	a-14f-19l45
anyone to	979	l35
anyone who	785	a50f30g20l33
anyone who may	910	a10g27
anyone who was	910	a20
anyone whose	910	a42
anyone whose evening	910	a42
anyone will	895	d41l23
anyone will have	910	d42
anyone would have	881	e-25
anything	574	a85e-41f-31h64i-51j-13k29m31
anything ,	812	h32
anything , anything	910	h42
anything .	812	e-33f-21h-23i-21
anything _ .	780	
anything _ all	881	h39k37
anything _ anything	910	h42
anything _ comes	979	k19
anything _ everything	951	k34
anything _ google	951	m26
anything _ it	928	a12c47
anything _ make	928	h50i-22
anything _ might	869	a28
anything _ my	910	a29
anything _ the	910	m24
anything _ upset	928	a44
anything _ want	869	h61i-22k-6
anything _ you	979	f36k-8
anything and	951	k34
anything and everything	951	k34
anything at	869	h47k35
anything at all	881	h39k37
anything i	790	a40d-26
anything i might	869	a28
anything in	881	a28m22
anything in my	910	a29
anything on	910	m29
anything on google	951	m26
anything that	869	a34k17
anything that comes	979	k19
anything that upset	928	a44
anything to	841	a-19f31h45i-25k-6m11
anything to make	928	h50i-22
anything you	833	h67i-21k-8
anything you want	869	h61i-22k-6
anyway	728	c-31d187e-40f-28i25k-7l-37m-12
anyway ,	881	d32f-23
anyway .	785	b-21d78k-8l-23
aoife	910	e-25j-56
apologies	587	a84b-41d-37e-46f-24g40h-16i-26j75k-22l-28m-36
apologies ,	790	a-37b34g6j95m-11
apologies .	694	b-18c-32e-26g51j-17k-10l-20m-26
apologies _ anybody	979	a36
apologies _ anyone	859	a19g-8
apologies _ i	859	a14m-9
apologies _ the	715	a-26c70g27i-18j9k-6
apologies _ there	979	a30b37
apologies _ this	928	a24
apologies for	709	a-22b-19g25j16k-13
apologies for the	737	g30j17k-6
apologies if	869	a71
apologies if i	910	a24
apologies should	895	a89
apologies should this	928	a24
apologies to	818	a44g-10i-13
apologies to anybody	979	a36
apologies to anyone	859	a19g-8
apologize	523	a124b-21d-28e-46f-20g12i-22j41k-24l-18
apologize ,	746	g-9j16
apologize , but	979	a22c47g-9
apologize , i	869	a-20j82
apologize .	629	c-30d-27g-31i-24j-38
apologize ?	928	l42
apologize _ .	859	a-12j47
apologize _ and	881	j15
apologize _ any	767	a48d47g59i-20k-7
apologize _ anyone	895	a12g38
apologize _ anything	833	a67
apologize _ but	979	a22c47g-9
apologize _ i	869	a-20j82
apologize _ the	688	a22d-29g-7i12j29m15
apologize _ this	928	a26g-10j-11
apologize again	951	j36
apologize again and	979	j16
apologize enough	859	j59
apologize enough .	881	j60
apologize for	644	g32j-13k-12
apologize for any	776	d55g37i-19
apologize for anything	833	a67
apologize for the	720	a-27d-27i20
apologize from	951	j48m27
apologize from the	951	j48m27
apologize if	825	a97g-10j-10
apologize if the	910	a37
apologize if this	979	a37g-10
apologize to	740	a32g44j-16m-12
apologize to any	979	a72g29
apologize to anyone	979	a11g42
apologize without	979	j10
apologized	895	a29
apology	706	a30b-15c-33d-28f-26g-22j-11k-12l-42m-43
apology .	833	g-15j-10m-28
apology _ any	910	a71g-6
apology for	869	a52g-12j-9k-6
apology for any	910	a71g-6
app	767	a16c96j-7l36m19
app .	895	a26
app _ not	895	c68m-15
appeal	928	m53
appear	979	b84
appears	849	b81j-7
appendix	979	j36
appendix .	979	j36
application	763	b51
application _ in	869	b34
application _ not	951	b46
application was	910	b34
application was not	951	b46
application went	869	b34
application went in	869	b34
applied _ the	928	b30
applied before	928	b30
applied before the	928	b30
appointment	800	b41i-13
appreciate	718	c32d-23e-34f88g62h-10i-12m-12
appreciate ,	881	f36
appreciate _ business	895	g37
appreciate _ patience	951	g20
appreciate your	812	f-27g75i-13m-10
appreciate your business	895	g37
appreciate your patience	951	g20
appropriate	928	g12i39
appropriate _ will	928	g12i39
appropriate measures	979	g13i20
appropriate measures will	979	g13i20
appropriate steps	979	i21
appropriate steps will	979	i21
approval	869	e78
approve	849	m-13
approve the	979	e75
approved	731	k-7
approved _ on	979	e77
arch	910	a25d33
arch .	979	a27
archive	825	b-27c49f-18
are	392	a-19b-85c30d-45f92g-21h-33i49j-13l-46m-15
are ,	910	j19
are _ ,	654	d67f-19j28l-18
are _ .	582	a-41b65c-96d-37f-44g-17i-33j-16k-16l-30
are _ ?	979	m33
are _ a	785	f69h-9m10
are _ about	841	b-28d60
are _ an	910	f32j-8
are _ at	812	b19c75e-30g-7
are _ bit	979	d40
are _ breach	806	g-11k35
are _ enough	979	d44
are _ everything	979	i30
are _ experts	928	f68
are _ family	979	l54
are _ for	718	a19b-31g7k11
are _ friends	979	m25
are _ hard	979	g11i27
are _ how	859	a-13e-24i87k-6
are _ if	951	a44b-20e-25g-7
are _ in	800	f27g-6k27l-21
are _ into	806	g-6i57k-7l-19
are _ it	833	b25g22i45k-7
are _ liable	895	g15k76
are _ measures	928	h-15
are _ of	869	d28f49g-8k-8l23
are _ on	749	d25g-7i34
are _ only	841	c-30d-23e43l31m27
are _ our	859	g-11i30
are _ out	895	c31l36
are _ proud	910	l66
are _ sick	928	c43
are _ small	910	c69
are _ so	928	c43e27
are _ sorry	979	i-17
are _ staffed	833	c46i-16
are _ taken	951	g7i46
are _ team	928	c-31i-28l-20
are _ technical	910	f33
are _ that	785	c37e40
are _ to	677	a44b-32c-52e29f-27g21i30j11k19l-25
are _ troubles	928	d35
are _ two	812	c26l78
are _ unreasonable	928	e49
are _ up	869	l59m16
are _ us	910	h28
are _ valued	859	a14g52
are _ we	979	a-14i41j22
are _ with	800	c33e67
are _ your	825	f43
are a	734	c101d-28e-33g9i-31k-10l26m-16
are a family	979	l54
are a small	910	c69
are a team	928	c-31i-28l-20
are a valued	859	a14g52
are answerable	979	k37
are aware	979	d33
are being	780	b-34e46f-34i34j-6l-19
are being taken	951	g7i46
are being unreasonable	928	e49
are committed	841	g27i30
are committed to	841	g27i30
are disappointed	881	e41
are doing	910	c54g17i24
are doing everything	979	i30
are down	951	d35
are entirely	979	b23c33
are entirely at	979	b23c33
are entitled	869	k45
are entitled to	869	k45
are fully	910	g16k41
are fully liable	910	g16k41
are going	859	f21g-11i42k-7
are going to	895	g-11i44k-7
are immensely	928	l30
are immensely proud	928	l30
are in	666	c-30e-41g-9i-13k18
are in breach	806	g-11k35
are in two	979	l60
are just	979	c69f29
are legally	979	k39
are liable	895	k15
are liable for	910	k15
are looking	806	g-6i57k-7l-19
are looking into	806	g-6i57k-7l-19
are my	979	l44m32
are no	928	f31
are not	700	d-25f125
are not an	928	f38
are not technical	910	f33
are off sick	928	c43
are ok	951	m33
are ok .	979	m34
are on	683	b17f-23g17i54
are on it	881	b36g24i61
are on the	785	i27
are only	818	b44c106d-24
are only a	979	m16
are only two	869	c45
are overreacting	928	e33f-20
are overreacting .	928	e33f-20
are owed	910	j-8k9
are owed .	928	k9
are reviewing	849	g-11i54k-6
are reviewing how	928	i23
are reviewing our	895	g-12i34
are short	833	c46i-16
are short staffed	833	c46i-16
are so	979	j36
are sorry	610	a26b59c-31g-18i-46j-18k-19
are sorry .	677	a-36b143g-18i-27j-18k-6
are sorry about	869	b-29
are sorry for	800	a24b-29g14k-10
are sorry if	951	a44b-20e-25g-7
are sorry to	869	a34b-24e26i-12
are still	812	m13
are still friends	979	m25
are taking	910	e25h-15
are taking measures	928	h-15
are talking	979	d55
are talking about	979	d55
are teething	928	d35
are teething troubles	928	d35
are the experts	928	f68
are torn	928	l50
are torn up	928	l50
are unhappy	869	a15c28e39
are unhappy with	895	e47
are very	979	e51g-8l40
are with	771	g-7h24
are with us	928	h28
are working	833	i99
are working hard	979	g11i27
are working on	859	g-7i40
arising	825	k47
arising .	869	k21
around	749	e46h-7l22
around ,	979	c27f30
around , so	979	c27f30
around _ .	895	i20
around _ so	979	c27f30
around _ you	979	e61f-18
arrival	951	b40e70
arrive _ time	951	h9
arrive on time	951	h9
arrives on	951	e45
art	910	d-22f36h-7
artist	881	k-7l48
artist ,	979	j-6l53
as	451	a55e-33f64j-23l52m26
as _ 's	979	i48
as _ ,	700	a30d23f-36j-8k-6l-22
as _ .	666	a39b-22d21e-39f-46g-6h-21j-15k-7m-13
as _ acceptance	979	k52
as _ are	895	h27
as _ as	615	c-28f-31h46i27k-10
as _ can	881	c56h12i30
as _ client	869	m32
as _ contributed	928	a24
as _ customer	910	g42m-9
as _ did	910	c47l52
as _ explained	881	f40
as _ from	979	f36
as _ have	806	c27f60
as _ in	910	b46f18
as _ live	841	h59
as _ maker	928	l26
as _ mistake	928	e53
as _ my	895	e35f35
as _ of	881	a-14k18
as _ on	841	c81f18
as _ opportunity	928	i28
as _ valued	951	g21h-8
as _ was	895	d59
as _ who	979	f58
as a	672	a22e56f-52g38h8i25l73m48
as a client	928	m34
as a customer	910	g42m-9
as a maker	928	l26
as a mistake	928	e53
as a valued	951	g21h-8
as abrupt	910	a19
as an	833	i24
as an opportunity	928	i28
as any	869	f47
as anyone	979	f58
as anyone who	979	f58
as dismissive	928	a38
as dismissive .	928	a38
as ever	979	g-6h-23
as every	979	f34
as far	910	b16
as far as	910	b16
as gentle	979	l56
as good	979	l52
as good as	979	l52
as harsh	910	a16
as i	657	a11c-42e32f63h33k-6m-11
as i can	979	h21i17
as i contributed	928	a24
as i explained	951	f43
as i have	812	f63
as i live	849	h38
as if	881	a-37d31l24
as it	790	a30c-27d31i42k-6
as it is	895	a-18l32
as it was	979	d64
as long	780	h53
as long as	780	h53
as of 0	895	j6m16
as one	928	m43
as our	951	c50k26
as per	895	e29f29
as per my	910	e36f35
as possible	895	g8i25
as possible .	895	g8i25
as previously	910	f43
as quickly	979	g8i27
as quickly as	979	g8i27
as rude	928	a52
as rude .	928	a52
as soon	681	h8i22
as soon as	681	h8i22
as those	979	f37
as well	720	a-19b-17e24f-22j-9
as well .	806	a-18b-18c40j-10
as you	685	c46e-49h24i-20k-8m-12
as you are	928	h28
asap	928	h-8i54m21
asap .	951	d-20h-8i28
ashamed	752	j48m-10
ashamed ,	910	j18
ashamed , i	951	j16
ashamed _ could	928	j43l-22
ashamed _ i	869	j13
ashamed i could	928	j43l-22
ashamed of	895	j-13
ashamed to	979	j22
ask	545	a-29b-29c-35d-48g-9h-19i-12j-16k-9m57
ask ,	776	k15l23m41
ask , do	833	m-20
ask _ as	979	l32m56
ask _ do	833	m-20
ask _ i	979	m20
ask _ that	979	m39
ask _ the	895	l40
ask _ what	895	e63
ask _ you	951	m26
ask _ your	979	c33d26e33f29i26m28
ask about	910	f32
ask for	800	e55f31h-8i20m15
ask for the	979	l44
ask for your	979	c33d26e33f29i26m28
ask him	979	c50
ask that	979	m28
ask that you	979	m28
ask you	718	d-25e-39f-27h-9j-14m19
asked	543	a-16b-33c-55d-30e-31f-52h-9j-8k-29l-39m-19
asked _ and	928	m33
asked for	656	b-26e41f-33k-6l-27m-9
asked to	895	l49
asking _ as	951	m15
asking _ to	849	f-21m-34
asking you as	951	m15
asking you to	859	f-21m-34
assigned	979	b59
assigned to	979	b59
assistant	756	c28j56l-20
assistant _ .	928	h-8j25
assistant _ could	910	j35
assistant _ i	951	j13
assistant _ me	928	c54
assistant and	951	j13
assistant and i	951	j13
assistant ever	928	h-8j25
assistant ever .	928	h-8j25
assistant gave	928	c54
assistant gave me	928	c54
assistant you	910	j35
assistant you could	910	j35
assumed	951	e76
assure	833	g32h23
assure _ of	849	g37
assure you	833	g32h23
assure you of	849	g37
assured	749	g156h20i27m-13
assured _ is	928	g18
assured _ our	979	g27
assured _ the	979	g24i-21
assured _ we	841	a17g54i25
assured _ your	979	i34
assured it	928	g18
assured it is	928	g18
assured of	979	g27
assured of our	979	g27
assured that	795	a11g71h-10i23
assured that the	979	g24i-21
assured that we	841	a17g54i25
assured that your	979	i34
assured we	951	g26h42i15
astray	895	h44
astray .	928	h34
at	353	a-33b-60d-61f-42g-22h-30i-62j-31k-36l-52m-48
at .	869	e60i39
at 0	513	a-19b-31c-34f-20h-14i-21j-10k-11m-24
at 0 tomorrow	818	g18
at _ .	535	b-36c-28e-37f-43g-9i-40j-25k-6l28m15
at _ ?	910	m-46
at _ again	833	h-9j50
at _ against	979	e60
at _ bar	951	b39
at _ club	910	m20
at _ drawing	979	l35
at _ earliest	928	g-9i66
at _ edge	910	f35
at _ end	771	b28e45
at _ gate	869	b-33h22
at _ heart	928	g29
at _ in	825	a20c30
at _ last	825	c58e28f43
at _ level	951	f31g23i-16
at _ mercy	895	b21c80
at _ nobody	895	d41
at _ point	869	a12i40
at _ printing	928	f31
at _ rate	951	d61
at _ since	951	l44
at _ site	951	a25
at _ stage	859	b43i27l27m10
at _ the	841	d29i24
at _ this	740	h-8k21
at _ time	771	c36e31f31i-13k-6
at _ times	881	g31k-6
at _ today	749	g-12i-18j-6
at _ tomorrow	749	g13
at _ weddings	979	c57
at _ with	715	i-18
at a	806	b22d-20e-29f19l39
at all	763	a10g26h22k25m16
at all .	818	h31m22
at all times	881	g31k-6
at any	869	a-22d55g-8h35k-6
at by	895	i29
at by the	910	i29
at every	818	g11h30
at fault	979	k26
at five to	928	c53i-14
at four	756	b-21c29h-9i-22
at four .	859	b-16
at four today	910	i-22
at home	833	a-10e43
at how printing	928	f31
at it from	979	c51
at least	790	d87m41
at least nobody	910	d42
at least the	928	d32
at me	895	j52
at midnight	841	e52
at night	806	b18l67
at nine	694	b-18c-30i-24
at nine .	785	i-23
at noon	678	b-61i-23
at once	800	c62i15k-8
at once .	928	c32
at our	760	b35g-12k-6
at our end	895	b42
at reception	928	a23
at sea	979	d26
at seven with	881	i-18
at some	841	i65
at some point	881	a12i40
at some stage	928	i29
at stake	928	l33
at stake .	928	l33
at that	825	h22
at the	498	b18c65d-44f29g-17h-19j-19k-10
at the bar	979	b40
at the club	928	m21
at the drawing	979	l35
at the earliest	928	g-9i66
at the edge	910	f35
at the heart	928	g29
at the mercy	910	b29c51
at the moment	910	c43i-13
at the time	869	c33e69
at this	849	h18l25
at your	675	c-43g-14j21k-11
at your end	951	e69
ate _ and	979	d42
ate it	951	
attached	572	a13b-33c-42d-61e-48h-11i-16j-9m-22
attached _ the	910	a41
attached to	951	a42f41l23
attention	746	b29f33g39h-13i77k-7m-14
attention .	869	g50h-11i39
attention _ a	979	b35g-7
attention _ the	849	g-14i27
attention _ time	869	f57m-11
attention that	895	b47g-16
attention that a	979	b35g-7
attention this	869	f57m-11
attention this time	869	f57m-11
attention to	910	i30
audio was	979	b36c26
august	818	d28g16k7l26
august ,	979	d40
august and	979	c46k13
aunt	910	d46
autumn	979	d46
available	951	c31h24
award	895	k26l29
award .	928	k29
awards	951	g12l85
aware	849	f58h-8k22
aware _ a	979	c37d33f23
aware of	951	d30j-6k-14
aware that	979	c35f27k41
away	673	b32c-29j10m38
away .	737	b26j12m26
away _ the	910	b29m28
away from	910	b29h19m28
away from the	928	b30m28
away on	979	b31
awful	910	f32l41
awkward	910	a67
b _ ,	979	d32
baby	795	f31j-19l42
baby _ the	979	l54
bach	979	j54
bach with	979	j54
back	446	a-29c-97e-24f-53h-33i-28j-33k-20l-21m-24
back .	635	b-38c-27e-36f-28h16i20j-20m-13
back _ before	895	i40
back _ front	951	b32
back _ next	951	i26
back _ the	694	e30f22g22i-16l-19
back _ was	849	b40
back in	728	b-15e41g24i38l-19
back in the	928	g38
back to	636	c-29f-18j-8k-6l42
back to 0	979	l32
back to front	951	b32
back with next	979	i27
background	895	b32f61
background in	979	f67
bad	632	a14b-27c-38d36g-8h-17j-24l50m30
bad .	869	l-22
bad _ ,	895	d30m30
bad _ .	785	a34d-38g-7l-22
bad _ and	881	j-8l-23m9
bad _ feel	928	l45
bad _ to	928	d32l51
bad i	928	l45
bad i feel	928	l45
bad light	928	a24
bad light .	928	a24
bad one	869	d-29
bad one .	895	d-30
bad rating	979	m57
bad review	859	j-9m44
bad review ,	979	m33
badge	951	l55m33
ball	859	b34j-12
ball _ dropped	910	b47
band	849	j-13k30l41
banerjee	979	j37
banerjee ,	979	j37
banerjee , i	979	j37
banerjee _ i	979	j37
bank	675	a-10d38g-7k-7l20m20
bank _ .	812	b34d-21
bank holiday	833	b30e44l33
bank holiday .	859	b31
bar	833	d42
barely	859	d127l41
barely _ .	951	d34l23
barrel	979	d85
basic	841	f94
basic _ .	928	f47
basic _ hygiene	979	f53
basic stuff	859	f49
basic stuff .	928	f47
basically	895	d-22f87
basically the	951	f75
basis	979	f65
batch	776	b72c38m-13
batch ,	979	c68
batch _ i	979	c70
bathroom	859	a16h16
bathroom and	979	h22
be	410	b-28d-55e44f-41h58i83j20k-7m19
be ,	869	e24h15
be .	841	h46k30
be 0	910	h36
be _ ,	672	c-36f42h48j20k-8
be _ .	629	b18c28d-26g-7h-31i17j-10k-13l25m-44
be _ a	849	d-22h-7i23
be _ again	806	h46i-15j-9
be _ as	895	d56h24i15
be _ at	728	g-11h-21i36j-7
be _ better	979	i36
be _ bill	910	h-18
be _ by	740	i-19k21
be _ careful	800	i56
be _ certain	928	h36
be _ errors	869	h31
be _ every	881	h52
be _ for	711	a22b35c37d-32f41h-28i-29k16
be _ from	859	h14i29k-7
be _ grateful	869	l-27m62
be _ i	951	e50i-11
be _ if	869	a-16e32l45m53
be _ in	776	a45g-12h15i99m37
be _ invoice	910	h-20
be _ it	979	d24l38
be _ mistakes	951	h29
be _ more	895	h47i14
be _ near	979	j19
be _ now	951	e47h30i29
be _ of	859	d27g43h11i-14l28
be _ on	763	b27h-14i-48m-13
be _ organised	951	h-15i57
be _ our	910	g17i68
be _ out	869	b-19i34
be _ saturday	895	i-24
be _ stupid	928	j32
be _ than	910	b-15j-13
be _ that	859	a30c31f22g23i-18k8
be _ the	752	c-32e53h-20i-28
be _ them	979	e69h-12
be _ till	979	h-22j27
be _ time	881	h32i-12
be _ to	687	b-18c68e-24i-21j6k5l54m-14
be _ touch	795	h-12i37
be _ when	979	l19m33
be _ with	833	i-22
be _ you	746	d27g15l-18
be a	785	c-29i40m30
be able	979	e45
be able to	979	e45
be absolutely	951	h19
be absolutely certain	951	h19
be asked	951	e-24j-6l52
be assured	859	g54m-10
be assured of	979	g27
be assured that	895	g30
be aware	928	f70
be back	825	d37i26j-8
be back in	979	i65
be better	833	h-13i57
be blamed	910	c72
be blamed for	910	c72
be charged	812	h-46i-22
be charged .	869	h-31
be clearer	910	e36i-16
be delighted	928	h21
be delighted .	928	h21
be done	825	a22g-9h-12i20
be done at	951	g-9i27
be fair	841	c83
be flawless	910	f29h73i-12
be flawless ,	979	f32h51
be for	979	k19
be forever	979	c52m56
be grateful	910	l53m11
be grateful if	910	l53m11
be hard	910	f29m-15
be hard for	928	f33
be having	910	e35
be having this	910	e35
be held	895	c95j-9
be held to	979	c64
be honest	833	d32e53l92
be honest ,	951	l35
be honoured	979	b36
be in this	979	l56
be in touch	795	h-12i37
be keeping	895	i42
be keeping a	895	i42
be kept	951	b39h-8
be late	785	h17i-13j-8
be late again	825	h17i-12j-8
be looked	979	i50
be looked at	979	i50
be made	951	h-9i32
be more	760	h-15i52j-15l-18
be more careful	800	i56
be no	746	h10i-19
be no bill	910	h-18
be no errors	869	h31
be no invoice	910	h-20
be no more	910	h49i-16
be on time	881	h32i-12
be open	859	b43
be paying	881	i25
be perfect	859	h56
be perfect ,	910	h22
be perfect .	979	h20
be perfect from	979	h20
be putting	928	h-11m21
be ready .	869	c40j-7
be reviewed	951	h-8i44
be reviewed .	979	i28
be right	881	d55j23
be right to	979	j26
be scary	869	f41k-6
be scary for	869	f41k-6
be so	833	h14j27l-31m40
be so grateful	881	l-28m46
be so stupid	928	j32
be sorry	928	a48h-9j36
be spoken	849	l40
be spoken to	849	l40
be straight	979	i-21
be straight with	979	i-21
be taken	806	g-10h-15i27j-7m-10
be taken .	928	h-9i31
be there	720	a26h-9
be there at	785	i-32
be tightening	951	i29
be up	859	e39h24i-11
be up every	910	h33
be with	743	g12h-8
be with you	752	g16
be worked	910	i37
be worked out	910	i37
be wrong	910	h26
be zero	979	h30
be zero mistakes	979	h30
beam	859	f27
bear	790	a-12c26e-27g11k25l-27m71
bear _ mind	895	c50g-10m-11
bear _ us	979	g32i22
bear in	895	c50g-10m-11
bear in mind	895	c50g-10m-11
bear with	951	g27m-10
bear with us	979	g32i22
because	501	a-11b-59c-64d-33e30g-7i-20j-18l-36m-13
because _ changed	910	e39
because _ it	910	k23
because _ were	928	e51
because a	979	b51
because i	556	b-76c-47d-22e-61i-14j-11l-26m-9
because nobody	979	e49
because of	673	c-26d-24e-39j-6k9
because of it	910	k23
because you	812	e120
because you changed	928	e41
become	895	d22
been	445	a38b97c31e26f-36h-20i12j-21k-16l72m-25
been .	763	c-41d-31m-34
been _ ,	720	a23b-16c-43d-21e-29m13
been _ .	616	a-11b-15c-64g-22i13j-8l-62m-12
been _ all	869	l34
been _ and	749	a-14b30c40l-25m23
been _ as	895	a31c30
been _ at	849	c-26l22
been _ back	881	b91
been _ breakdown	928	b38
been _ by	760	a30g40
been _ down	951	b47i-12
been _ for	790	b50c27
been _ hard	869	l48
been _ in	780	g-9i29l-19
been _ lot	979	d33
been _ manic	979	c83
been _ nightmare	895	l56
been _ of	910	c54d57e50l-21
been _ out	928	a42j15
been _ so	979	l77
been _ stressed	910	l50
been _ the	825	d58e57l-27
been _ to	690	a-15g46i36j-7
been _ worst	910	l33
been a	746	a10b17j-11l40
been a breakdown	928	b38
been a lot	979	d33
been a nightmare	895	l56
been able	833	l39
been able to	833	l39
been any	910	a42
been back	928	g20l-35
been back to	979	g22
been changed	869	b40d33
been changed .	869	b40d33
been checked	869	a-14b24e-50
been corrected	951	b40
been crying	895	l40
been crying all	910	l41
been experienced	951	a30g18k-5
been foreseen	928	c57
been foreseen .	928	c57
been given	869	c67
been in	771	c-41d24e32l55
been in the	951	d35e40
been inconvenienced	895	a46g44
been inconvenienced .	910	a47
been learned	910	i36
been learned .	928	i37
been left	895	b52g-9
been made	825	b36
been made on	928	b32
been offended	928	a10g-17
been on	849	a-10c48
been out	951	c37l-26
been perceived	895	a31c30
been perceived as	895	a31c30
been put	818	a19i28j11
been put in	928	b-19i40
been put out	928	a42j15
been putting	910	c47
been putting in	910	c47
been run	979	c56
been shaking	951	j6l20m15
been so	895	l49
been so stressed	910	l50
been spoken	928	i42
been spoken to	928	i42
been swamped	910	c53
been swamped this	928	c54
been taken	818	b-17g21i12
been taken .	910	g-15i42
been taken to	928	g48
been the	841	e54l45
been the worst	910	l33
been there	881	a-17b-15e83
been travelling	979	c82l-23
been under	928	c30l43
been upsetting	928	a26
been upsetting .	928	a26
been worse	859	d43
been worse .	859	d43
before	440	a-56b-31c-45d-88g-25h-63i-50j-19k-37l-36m-46
before _ .	685	b-18e41i-16
before _ got	951	e63
before _ guests	951	c42
before _ have	881	h-15m-15
before _ is	881	l38
before _ next	841	f20i-17
before _ on	881	f40h-11
before _ plaster	928	b30
before _ was	881	d-49e40
before clicking	951	e33f38
before i got	979	e64
before it is	895	l40
before it was	895	d-50e41
before our	928	f31
before our next	928	f31
before telling	979	c59
before the 0	979	e42
before the plaster	928	b30
before they	979	e86
before we	895	m-15
before you .	951	m19
before you get	910	f38
before you have	928	h-15
beg	767	j-7m75
beg _ ,	928	m25
beg _ to	859	m66
beg to	979	j-6m-14
beg you	806	m107
beg you ,	928	m25
beg you to	859	m66
begging	780	k8m81
begging _ ,	910	j15
begging _ .	833	j-16k10m54
begging _ not	979	l21m17
begging you	785	k-14m70
begging you ,	910	j15
begging you .	841	j-16k-14m41
begging you not	979	l21m17
beginners	951	f44
beginners .	979	f46
behave	979	d112
behind _ .	849	d33
behind us	869	d84f-19
behind us .	928	d40
being	625	a-15b38c26d-31f26g21h-19i63j18l61m-11
being _ .	780	b19d-39f24g-6i18l-31
being _ at	895	i53
being _ to	895	b38g7i70
being _ valued	979	g26
being _ with	979	g19
being a	928	e27g25l23
being a valued	979	g26
being in	979	k16
being looked	928	i59
being looked at	951	i60
being made	928	b22i34
being read	928	b31
being read .	928	b31
being spent	928	b28
being spent on	928	b28
being taken	928	i45
being taken to	979	g12i21
being unreasonable	928	e49
being unreasonable .	928	e49
being what	979	c26d46
believe	849	d22e35i24l62m-9
believe .	979	e54l43
believe _ ,	979	i31l31
believe me	979	l65
bell	881	m-28
belongs to	979	l-30
bergen	979	l76
beside	709	c-32f-27h-10i-17k-15
best	692	c64d37g35h12j-9k-13l-22m-9
best .	928	c-26g45j-10
best _ it	928	c39
best _ service	928	g20
best _ the	859	c77g-17k-12
best _ us	895	d42g-7
best attention	979	g14
best efforts	928	c39
best efforts it	928	c39
best of	869	c52d32g-12
best of us	895	d42g-7
best possible	928	g20
best possible service	928	g20
best to	951	h-11i27
best with	928	c46
best with the	928	c46
beth	910	j15
beth ,	951	j23
beth , i	951	j23
beth _ i	951	j23
better	643	a-31b-18d-23e-54f-56g-10h-40i98k-13l-38m-19
better ,	928	f33h-16i54
better , i	979	h-16i22
better _ forward	979	i26
better _ i	928	h-15i21j-10
better _ me	951	j20
better _ this	881	i20
better _ time	910	i41
better _ will	979	h-15i62
better going	979	i26
better going forward	979	i26
better next	928	i42
better next time	928	i42
better than	849	d25i-38j11
better than me	979	j21
between	669	b51c-34f-20g-10h-11i-16k-8m73
between _ .	895	e27m22
between _ and	752	d22i-12m22
between the	869	b56m49
between two	951	b20c51
between us	795	m54
between us ,	910	m12
between us .	910	m29
between us and	928	m22
bev	979	j-10
bex	951	e-28m14
beyond	737	a-17b-27c29f46i-14j51k-8l-18m-15
beyond _ .	881	j66m-16
beyond _ made	928	c35
beyond us	928	c35
beyond us made	928	c35
bibliography	951	b32
big	685	d42f23h-11j17
big _ ,	833	d36h-9
big _ .	895	d109
big deal	849	d98
big deal ,	895	d50
big deal .	928	d55
big enough	979	j37
biggest	979	j29
biggest fool	979	j29
biggie	979	d43
bill	596	b-21c-41g-12h-35i-35j-7l-27m-13
bill ,	800	f20k-8
bill .	663	b-18c-34h-9i-25k-10l-19
bill _ i	881	k14
bill _ it	869	h-17
bill _ this	910	h-20
bill and	859	k19
bill and i	951	k21
bill for	800	h-35i-12
bill for it	881	h-17
bill for this	928	h-20
billing	833	g-9h-16i27k-17l-25
billing .	979	g-10i31k-12
bills	895	h-7k27
bin	849	d46f-20g-10
birth	910	b49j-6
biscuit	849	b29d25
biscuit 's	951	b36
bit	677	c-39d84f30h-10j-12l-18m-16
bit _ fun	979	c43
bit more	881	e28f30i-13
bit of	743	a16d116i22j-10
bit of fun	979	c43
bits	928	f58l27
bitter	979	l51
black	841	b37e30
blame	752	c48g-7j29
blame _ for	928	j-12
blame you	910	j44
blame you for	928	j-12
blamed	895	c69
blamed _ the	928	c46
blamed for	910	c72
blamed for the	928	c46
bless	928	f46
bless _ .	979	f55
bless you	951	f47
bless you .	979	f55
blip	841	c-29d77
bloke	928	a21c48f27
blood	881	j32
blouse is	979	c52
blow .	928	l26
blue	711	e-51h-22m-18
blue one	869	f27
blue one .	928	f29
blurry	979	d45
blush	951	d75e45
board	672	b-29g-12h-15i44j12m12
board .	859	g-15i32
board _ .	928	j32
board and	869	i31
boards	790	c33d36
boards are	895	c-39d47
bolt	928	g20
bones	979	j59
bones ,	979	j59
bonjour	910	a21
bonjour _ ,	910	a21
bonjour claire	951	a32
bonjour claire ,	951	a32
booked	626	b31c-41e-26j-17
booked .	833	b26
booked _ the	895	b59
booked for	749	b25c-27
booked for the	928	b62
booking	692	b43e46j14
booking _ never	979	b46
booking was	895	b55
booking was never	979	b46
bookings	818	g-8k16
bookings ,	979	k26
bookkeeper	951	e37f-20
books	785	a-15e41h21l30
books .	881	a-14h12
born	979	b-25l43
borne	951	k17
borne by	979	k18
boss	771	i31j7m59
boss ,	951	j15m-11
both	568	a-33b-17c-61d31f-42g-10h-34i-28j-9k-6l-55m-22
both _ them	910	b50d21
both families	979	b31d57
both of	795	a-21b32
both of them	910	b50d21
bother	785	a73e60f26h28
bother .	928	a-11e46
bother _ might	928	a19g-7
bother this	928	a19g-7
bother this might	928	a19g-7
bothered	881	a65
bothered your	979	a68
bottom	818	f32g-6i27j37m15
bottom ,	979	e24f42
bottom _ my	895	j45m18
bottom _ this	979	i34
bottom of	859	g-6i28j39m16
bottom of my	895	j45m18
bottom of this	979	i34
bound	818	c66f22k28
bound to	869	c77f24k29
boundary	859	b40g-12j-7k26
bowl	928	a40
box	623	a-12c-69f-35g-8l-29m-12
box _ on	928	d32e83
box was	910	b42
boxes	767	b23e60f-28
boxes _ can	910	e35
boxes they	910	e35
boxes they can	910	e35
boy	806	b-18d-30e28j-8
boy .	928	j-9
branch	806	c35j-14
breach	709	a-13g-16h15i-14k103
breach _ contract	849	k30
breach _ my	928	k12
breach _ our	849	g-6k49
breach _ the	800	k37
breach of	720	a-13g-17h16i-14k122
breach of contract	849	k30
breach of my	928	k12
breach of our	849	g-6k49
breach of the	833	k59
breached	776	g-7k145
breached _ agreement	869	k58
breached _ contract	895	k34
breached _ duty	881	k20
breached my	895	k21
breached my duty	895	k21
breached our	849	k81
breached our agreement	928	k53
breached our contract	895	k34
breached the	910	k62
breached the agreement	928	k9
bread	833	f22
bread .	928	f38
break	825	h28l34
break .	928	h23
break and	979	l46
breakdown	910	b34
breakdown _ communication	928	b38
breakdown in	928	b38
breakdown in communication	928	b38
breaking	979	c37
breaks	910	l27
breaks _ heart	928	l27
breaks my	928	l27
breaks my heart	928	l27
breathe	979	m26
breathes	979	f29
breathes ,	979	f29
brew	951	l33
brew .	979	l34
brick	951	c64
bride	869	h19
brief	685	b-29e77j-11
brief _ to	979	c47e37
brief kept	859	c77
briefing	979	b28f50g-10
bright	881	d49j-33
bright _ ,	979	d45
bright side	951	d62
bright side ,	979	d45
bring	609	c-84d-31e31g6h-11i-54j-13k-14l-22
bring _ a	928	e43
bring _ the	910	e35g11
bring in	979	e45
bringing	771	g49k-10m-20
broke	690	c39i-20j-12
broke _ and	979	b41c31
broke _ vase	928	j-12
broke down	979	b41c31
broke down and	979	b41c31
broke your	849	j-11
brought	681	a12b-23c-39d-23f-19g-20i14
brought the	910	i32
bucket	895	d33e25f60
build	849	l25
builder	806	a19c79e36
builder ,	910	e45
building	790	f58
building work	928	c37
building work is	928	c37
built	752	f28l22
built _ a	928	b-15f53
built _ the	979	c53
built in	910	f52
built in a	928	b-15f53
built this	928	l42
bureau	979	l40m36
buries	979	l41m10
burke	979	j28
burst	849	b26c-37
burst pipe	859	b26c-37
business	666	a-15b-20d-41e28f69g45h-12k-9l86m57
business .	800	d-21f-20g27h-12i22m-9
business _ .	928	f45g9m26
business _ a	979	l44
business _ your	979	f46
business and	895	g32m25
business elsewhere	910	m28
business is	881	l44
business of	979	f48g13l19
business to	951	c54e31m72
busy	825	c42j-7l-21
but	537	c131d25e39g13h-31i-24j-9k-11l-69m-12
but _ 's	790	c75m-16
but _ .	790	c-74f-21j-12
but _ also	951	e38
but _ asked	979	e39
but _ did	979	a24c60e26
but _ had	818	c38d-22h-16
but _ is	910	b53d36
but _ the	881	c67f47
but _ work	928	c37
but a	979	b38d34
but as	979	c101
but as you	979	c101
but building	928	c37
but building work	928	c37
but in	928	c71g-8
but it	795	b45c32
but it 's	849	c33
but it is	979	b60
but let	979	e29f25
but nobody	979	e41
but old	979	f46
but still	951	d49
but still .	951	d49
but the	752	c95g35
but we	869	c61
but you	776	a27c-32e124
but you also	979	e40
but you asked	979	e39
buts	979	h21
buttons	910	e41
buttons .	979	e44
buy	869	d56
buyer	881	e30
buying	979	f40
by	387	b-78d-68e-42f-51g-14h-49i-77j-32k-5l-48m-51
by _ ,	618	a26h-10i-12k11
by _ .	556	a-13b-36c-68d27e-56g-13h-28i-43k-16l-33m-15
by _ 0	517	a-18f-25i-17k-15
by _ again	895	h19
by _ courier	869	b-58
by _ i	895	a-20e41m-16
by _ in	895	k13
by _ invoice	979	e98
by _ night	895	g47
by _ of	895	l49
by _ on	818	b34i-22
by _ outside	951	c68
by _ team	928	e39
by _ your	979	k55
by an	951	c54f32
by any	979	h27
by friday	515	a-26f-31h-33i-33k-16m-12
by friday .	833	d51k-7
by it	928	a16c39k27l45
by it .	979	a18c41l49
by last	979	g51
by me	673	b-65c-28l-28
by me .	737	b-63
by mistake	795	b83
by mistake .	818	b45
by our	895	e46g-8
by some	979	g-7i42
by sunday .	951	d38e45
by that	895	a30l-29m-16
by the	579	a46d-43h-11j-13k-11l-24
by the courier	869	b-58
by then	800	b17c-40e66
by then ,	928	e50
by us	800	c-42i-17k21l-20
by us again	910	h15
by what	979	c46e41
by your	790	b-33c60e57
by your team	928	e39
cable	785	b27f-22h12j-14
cached	895	f29
cached _ stale	928	f36
cached a	928	f36
cached a stale	928	f36
cake	650	d30e-29f-20h-13j-9k-7m-18
cake .	780	d22f-19l23
cake _ good	928	d32
cake _ up	869	b32
cake ended	869	b32
cake ended up	869	b32
cake tasted	928	d32
cake tasted good	928	d32
calendar	728	b19h-9l32
calendar and	979	b31
call	565	a-35c-42e-24g-6h-12i-37k-15m-9
call , i	979	j-9l33
call .	700	a-25d33g-13j21k-6m14
call _ i	928	j-20l31
call a	979	d35
call the	895	k20m16
called	692	e35f44j28m-10
called _ ,	928	f49
called a	951	f64
called an	979	j56
calling	825	g-9j-26
calls	800	d50k-7l-27
calls _ .	979	d71
calm	785	
calm _ .	849	e42
calm down	800	e39
calm down .	859	e42
calories	979	f38
came	573	a32b54d-24f-37h-8i15j-18k-10
came _ ,	869	b50d39
came _ .	825	a15i50
came _ as	800	a64
came _ on	910	b42
came _ you	849	e45
came _ your	951	e42
came across	780	a48
came across as	806	a65
came from	795	e41
came from you	859	e52
came home	859	b30e-28
came home .	910	b36
came off	979	d39
came out	812	a-12b38c-30
came to	812	a-11b108d-24i-19
came to your	951	e42
can	431	a-22b-23c59d-59e-42g-22h41j-10k-24l-32m-15
can .	818	h-27i16
can _ ,	818	d-24h20j9m24
can _ .	723	a-11b-19f-50g-10h-14l-26
can _ a	760	a25b26c28f23h-10i28
can _ absolutely	951	h19
can _ afford	833	l58m26
can _ apologize	825	a34j51
can _ be	743	c66d-27e-29h-15i-16j-11l-23
can _ believe	979	i30
can _ describe	928	j16
can _ do	895	c56
can _ eat	979	l39
can _ ever	979	h40
can _ every	979	h18
can _ express	849	j14
can _ find	881	m27
can _ for	910	a-13e27i22
can _ friday	979	d44
can _ go	979	e44h38
can _ happen	895	h52j-10
can _ imagine	825	j-7l79
can _ just	979	h-8m67
can _ laugh	928	d35
can _ look	951	j-21l89
can _ make	928	l35m22
can _ me	849	h-23k15l-25
can _ on	752	d31h39m-37
can _ plaster	928	f32
can _ promise	833	h-49
can _ say	812	a15e54j56
can _ scary	869	f41k-6
can _ something	928	i29
can _ tell	833	d47j12l32
can _ the	696	a-24c34f-22h-24
can _ you	743	h69i-17
can all	928	d35
can all laugh	928	d35
can assure	979	h31
can assure you	979	h31
can barely	979	d55l29
can be	706	c-26f29i-21j-10k-8
can be absolutely	951	h19
can be scary	869	f41k-6
can control	881	c97
can count	881	h45
can count on	910	h48
can do	743	h-19i29
can do for	979	i24
can figure	928	i29
can figure something	928	i29
can guarantee	979	h41
can hold	951	k18
can hold me	979	k18
can i	979	h-15m-15
can move	910	d44
can move on	928	d44
can not	540	a-18b-20c43e45g-9h11i-15j17k-8l84m-12
can not afford	833	l58m26
can not apologize	859	j59
can not be	746	c36d-25e-26h-14i-13j-9l-20
can not believe	979	i30
can not describe	928	j16
can not eat	979	l39
can not expect	881	e39f18
can not express	849	j14
can not happen	895	h52j-10
can not imagine	825	j-7l79
can not look	951	j-21l89
can not make	928	l35m22
can not plaster	928	f32
can not promise	833	h-49
can not say	825	e59j47
can not tell	841	j12l38
can only	795	a56e37
can only apologize	928	a46
can only say	979	a20j12
can only see	928	d37
can promise	833	h36i-12
can promise you	895	c30h30i-12
can reshoot	979	d40
can say	881	c-66d-22h11j10
can say ,	979	j11
can sleep	951	m28
can sleep .	951	m28
can take	928	a30f25i36
can take a	979	a32f26i38
can to	928	g14i30
can we	895	m44
can you	825	c40m23
can you do	895	c56
can you find	895	m28
cancel	771	j-7m127
cancel ,	881	m29
cancel , please	910	m20
cancel _ please	910	m20
cancelled	702	b69g-17k-5l-66
cancelled .	800	b52
cap	841	k47
cap .	881	k51
car	687	a-17b-38g-7j15m-17
car ,	895	f19l39
car in	979	e45j38
card	592	e-26f-30g-15i-19k-10l-30
card .	723	c26
care	725	f42g25k41
care .	881	f78k27
care _ you	849	k20
care to	869	k20
care to you	869	k20
careful	776	i63j-12k-12l31
careful .	818	i36j-12k-10l35
careful _ future	881	i26
careful in	881	i26
careful in future	881	i26
carefully	895	e49f52
careless	833	a16b-17
careless .	910	a18
carol	979	m74
carpenter	951	j-11
carriage	951	k13
carriage _ ,	979	k14
carried	752	b24c-26g-6j-9
carried _ before	979	b35
carried it	895	e38
carried out	881	b48
carried out before	979	b35
carry	720	b-18f-37h-22k-6l25
cars	979	b27
case	743	a60c-26d24g-7j21
case .	869	a-22d24f-18j25
case _ 's	979	f48
case _ noise	928	a40
case that	979	a46f47
case the	895	a27
case the noise	928	a40
cash	928	f36
cash ,	979	f38
cast	869	h30
cast _ guarantee	928	h39
cast iron	910	h31
cast iron guarantee	928	h39
castellano	979	j-22
cause _ trouble	928	c37
cause any	928	c37
cause any trouble	928	c37
caused	630	a76b-30d-35g24i-12j-6k-14
caused ,	910	g11
caused .	756	a16d-25g29
caused _ .	756	a-22b-28e31g11k-6
caused _ difficulty	979	a46
caused _ trouble	928	a26
caused any	951	a50g-10
caused concern	928	a31
caused concern .	928	a31
caused this	928	e55
caused this .	928	e55
caused you	818	a38g32i-11
caused you .	895	a-11g36
caused you trouble	928	a26
cdn	928	f36
cdn _ a	928	f36
cdn cached	928	f36
cdn cached a	928	f36
ceiling	749	c-36e31k19
ceiling .	895	k25
cent	818	g-7h26k21
cent _ that	928	h23
cent guarantee	928	h23
cent guarantee that	928	h23
century	979	b25d30
century .	979	b25d30
certain	833	a24b41d26f59h30
certain _ of	951	a35f54
certified _ ,	979	b31
chair _ have	979	e52
chance	715	a34f-18h17i12m94
chance ,	833	j16m19
chance , i	859	j19m21
chance .	780	i21j-9m71
chance _ i	859	j19m21
chance of	951	h40
change	646	c-27f-26i16j-8k-13
change _ ,	928	c44d30
change _ you	928	a26
change caused	910	a39
change caused you	928	a26
change of	951	b43
changed .	785	b36e-26f-21m-10
changed _ colour	928	e41
changed _ it	979	b47d26i39
changed and	979	b47d26i39
changed the	749	a19c40e27
changed the colour	928	e41
changed their	979	c54
changes	713	a-12b-22e51f-22g-9h-13m-12
changing	849	c57e30
changing _ mind	928	e33
changing your	928	e33
changing your mind	928	e33
channel	833	m18
chapel .	951	a-11d39
chapters	841	b45
character	951	d103f-24
character ,	979	d106f-24
charge	573	a-11b-37c-40d-46f-37g-7h-23i-27j-8k-11m-9
charge .	688	g-6h-12i-29j-8k-11
charged	670	e-33g-14h-44i-18m-9
charged .	833	h-30
charged to	910	g-11h-9
charged twice	910	b21
charity	979	k11m16
chart	841	b36j-8
chart .	979	b46
chase	756	e25g-12m-25
chat	869	a-12e27f-18m21
cheap	881	e59
cheap .	910	e39
cheaper	841	a-10e47
cheaper _ .	979	e52
cheaper glue	979	e52
cheaper glue .	979	e52
cheapest	979	e76
check	566	a-18c-57f20i-31j-11k-17l-54m-35
check ,	881	f73
check ?	928	l-43
check _ ,	951	h16
check _ and	895	e43
check _ proof	869	e48
check a	951	h21m-11
check and	979	g-9
check every	818	g18k-8
check everything	979	h16i-15
check for	979	b37
check ins	979	e48
check the proof	869	e48
checked	646	a-37b29c-36
checked the	780	b-15e31
checks	800	b41f-18
checks .	928	b33
checks were	910	b33
cheerful	979	d82
chef	869	a22c37j-7
chemistry	869	f73
children	731	c-31h24i-12l72m20
children 's	951	h32m36
children ,	979	f51
children .	859	b30l71
children were	979	a26
choice ,	928	c51
choose _ the	928	d41h21
chose	780	e80
chose the	910	e55
chose to	951	e70
chosen	910	e34
chosen to	979	e54
christmas	849	e33m38
church .	928	d39
circle	951	i85
circle _ .	979	i61
circle back	951	i85
circle back .	979	i61
circumstances	825	b-17c122g-16i-12k-13
circumstances _ our	928	b-19c48
circumstances _ us	928	c35
circumstances beyond	869	b-18c69
circumstances beyond us	928	c35
city	928	b74k26m14
claim	763	e45k25
claim .	881	k34
claims	895	a25k11
claire	895	a30
claire ,	928	a31
claire , i	951	a32
claire _ i	951	a32
clay	881	c74
cleaner	833	b32k-6
cleaner _ sent	910	b44
cleaner was	910	b44
cleaner was sent	910	b44
cleaning	833	b52g-7j-12k-6l26
cleaning .	951	j-13k-6
clear	687	a21b-49i18k-6
clear .	790	a11b-42e-41
clear the	928	i34
clearer	818	e78h-8i-14
clearly _ two	928	c35
clearly state	928	c35
clearly state two	928	c35
clerical	928	b46
clerical _ it	928	b46
clerical error	928	b46
clerical error it	928	b46
click	910	d27
clicking	951	e33f38
client	635	b-18c-42d-28e28g64h-7j-14k-7l44m22
client ,	841	e24g31
client , and	895	e37
client , we	979	g38
client .	776	g34j-9
client _ and	895	e37
client _ is	979	e45
client _ ours	928	g33
client _ we	979	g38
client and	928	l78m33
client of	910	g32
client of ours	928	g33
client who	979	e107
clients	692	a-12c112f85g-13j-7k-14l-36
clients ,	951	f50
clients _ grasp	951	c-28f44
clients _ year	928	l30
clients rarely	979	f27
clients rarely grasp	979	f27
clients this	928	l30
clients this year	928	l30
clinic	841	h25k-8
clinic .	951	h32k-7
close	756	b33l36
close the	895	b15l54
closed	687	a-11g-19i-15k-18
closed .	760	e27g-8i-13k-19
closer	833	i23
closer _ on	859	i24
closer eye	859	i24
closer eye on	859	i24
clown	951	j75l-19
club	818	d22m14
club ,	979	m28
club .	979	d34
clumsy	951	j39
clumsy oaf	979	j40
coaching	979	f34
coast	979	l58
code	711	c-27f-18j-19
codes	951	c47f45
coffee	881	b31e-28i-18j-6
cold	725	d-24e-28g-12j-8
cold ,	979	a21
cold _ ,	895	b44
collaboration	979	g28
colleague	711	a28e-25h-13l-20
colleague 's	895	c49
colleague 's instructions	928	c36
colleague _ instructions	928	c36
colleagues	928	c48j-10
collection	979	g41
colour	734	a13b-37c-28d-39h-16i-15j-10
colour is	979	f40
coloured	979	f61
colours .	910	c37
combined	979	f35
come	572	b-17e36g-8i-20j-9k-12m-19
come .	951	f34h-12i-16
come _ ,	928	a24
come _ .	800	a-10h41
come _ a	910	c48
come _ our	979	b35g-7
come _ the	812	a22d23
come _ to	833	a20e29i-14k-7
come _ with	895	d32
come and	825	i19l51
come back	763	a-17h42i-13k-6
come back .	951	h53
come down	928	a22c33e29
come from	869	c51e36
come in	910	a24
come to	795	b25f31g-6i-16
come to our	979	b35g-7
come with	895	d43
comes	616	a-28b-27d-24g-19h-20j-17k25l-31m13
comes _ ,	806	h-18k16
comes _ .	795	b-22k7m35
comes _ it	928	k20
comes _ of	928	k20
comes of	979	k25
comes of it	979	k25
comes out	869	k14
comes out of	928	k20
comes to	818	g-13k29
comes to .	951	k20
comes up	928	m53
comfort	979	g35
coming	672	c-57d-63e38f-19i37
coming ,	951	i97
coming _ your	951	l39
coming to	895	l32
coming to your	979	l40
comma	951	h16
comment	869	d27e86
comments	790	b-20g17
comments _ been	928	g48
comments have	910	g47
comments have been	928	g48
commission	849	m23
commission .	928	m27
commissioned	951	f34
commitment	881	g53h-10
commitment .	910	g43
commitment to	979	g14h-9
committed	812	g54i25k-7
committed _ excellence	979	g24
committed _ providing	910	g36
committed _ the	910	g35i-28
committed to	812	g54i25k-7
committed to excellence	979	g24
committed to providing	910	g36
committed to the	910	g35i-28
committee	895	a14e29
committee .	951	a16e38
common	881	e-25f74
common _ ,	910	f51
common sense	928	f52
common sense ,	928	f52
communicated	881	b46e-26i-12
communication	812	b66e33g-12h-11i16k-15
communication .	841	b30g-12i22k-14
company	743	a16b18c126g13h19k47
company .	881	h26
company is	979	g36
compensate	812	k88
compensate _ for	881	k41
compensate _ in	895	k43
compensate you	825	k77
compensate you for	881	k41
compensate you in	895	k43
compensation	910	k46
compensation _ us	928	k43
compensation from	910	k46
compensation from us	928	k43
complain	859	e29l31m31
complained	979	e106l26
complained .	979	e106l26
complaint	743	b43g-7h-23l89
complaint _ not	859	b38
complaint was	859	b38
complaint was not	859	b38
complaints	869	f-18i18l33
complaints _ seriously	979	g10i20
complete	734	e40j59l-25
complete _ .	859	j36
complete _ and	979	j11
complete _ i	951	j23
complete _ the	951	e34
complete _ utter	979	j7
complete and utter	979	j7
complete moron	910	j38
complete moron .	910	j38
completed	869	b43
completely	895	c42
completely _ of	928	c50
completely out	928	c50
completely out of	928	c50
complex	895	f48
complex .	910	f48
complicated	869	d-25f59
compressor	951	a19b48d50
concede	859	k57
concede _ .	928	k37
concede _ this	979	k13
concede liability	928	k37
concede liability .	928	k37
concede that	928	k24
concede that this	979	k13
conceivably	979	a24
conceivably have	979	a24
concern	881	g30i-18k-7
concern .	895	g30
concerned	849	a21d49g-18
concerned .	979	a25d60g-21
concerns	910	g17i35
concerns _ seriously	979	g18i38
concerns very	979	g18i38
concerns very seriously	979	g18i38
concrete	928	b-32f45h-10
condition	859	f22h19
condition .	979	h22
condition _ the	910	f48
condition in	895	f43
condition in the	910	f48
cone	951	e51
confidence	833	l32
confidence .	869	l32
config	979	b47d26i39
confirm that	895	k13
confuse	806	f118
confuse _ .	910	f41
confuse you	818	f59
confuse you .	910	f41
confused	859	e54f34m-11
confused _ the	979	e44
confused by	979	e44
confused by the	979	e44
confusing	910	e36f22
confusing .	928	e49
confusion	812	a17b25
confusion ,	928	a24
confusion , i	928	a24
confusion _ i	928	a24
consent	859	b52
consent .	928	b31
consequence	951	b-18k29
consequences	979	k10
consequential	881	k55
consequential loss	979	k37
consequential losses	951	k18
consider	910	a23g-13i-17j19k18m53
consider _ an	979	j22k27
consignment	979	d66
constitutes	979	k12
constitutes _ material	979	k12
constitutes a	979	k12
constitutes a material	979	k12
consul	979	c51
contact	806	g37i25m-19
contact _ .	979	g46m-14
contact _ you	869	i27
contact us	979	g46m-14
contact us .	979	g46m-14
contact with	869	i27
contact with you	869	i27
contacting	928	g-17m67
contacting _ .	979	g-18
contacting the	979	m79
contained	951	e38k-6
content	979	c38
context	979	f40
continued	812	g99
continued _ .	833	g87
continued _ and	951	g17
continued custom	979	g15
continued custom .	979	g15
continued loyalty	951	g31
continued loyalty .	951	g31
continued support	910	g16
continued support and	979	g17
continuing	951	g13
continuing _ serve	979	g13
continuing to	979	g13
continuing to serve	979	g13
contract	650	b18g-14h-9i-14k39l54m12
contract ,	841	a19k14
contract , and	951	a23k28
contract .	780	e-26f38k30
contract _ and	951	a23k28
contract _ liability	928	k-15
contract _ the	928	e41
contract _ you	869	k8
contract and	825	a-10e33g-8k27m24
contract and the	979	e43g-6
contract limits	869	k-24
contract limits liability	928	k-15
contract with	928	k14
contract with you	951	k15
contractor	790	a14c48k-8
contractor _ it	928	c41
contractor left	928	c41
contractor left it	928	c41
contributed	928	a24
contributed _ the	928	a24
contributed to	928	a24
contributed to the	928	a24
control	743	b-27c163g-7
control .	812	c105g-7
controller	951	f46
controller 's	979	f48
convent	979	k12
conversation	895	e34
conversation .	910	e35
copy	634	e31f-19k-7
copy _ signed	928	e39
copy _ us	928	e45
copy held	928	e45
copy held us	928	e45
copy was	895	e38
copy was signed	928	e39
corner	800	d36h-10
corner _ and	979	d45
corrected	631	b-22d-32f-23h-12l-21m-13
corrected _ .	910	d-26m-15
corrected it	869	m-14
corrected it .	928	m-15
correction	776	i18
cosmetic	951	d53f25
cost	556	b-16c-53d-27f-23h-25i-37
cost _ ,	763	k28
cost _ a	812	b20h-12l54
cost _ the	728	h-10k-10
cost me	951	l118m41
cost me a	979	l65
cost nothing	979	e49
cost nothing .	979	e49
cost of	849	k-10
cost of the	849	k-10
cost you	660	b16h-14i-19k15
cost you ,	780	k29
costs	731	a16i-21k57m11
costs .	951	k15
costs _ .	881	k35
costs _ the	979	k-9
costs and	979	a38k27
costs arising	910	k11
costs arising .	928	k11
costs you	841	k32m13
costs you .	979	k28
could	522	b-34c84d-30f-25g-12h-24i-25j21k-13l24m14
could .	910	c80
could _ .	756	b-20c51j21k-6l-71m-16
could _ be	833	b24j46
could _ been	806	b-21d50j-9
could _ done	910	c40j-10
could _ focus	928	l47
could _ have	841	c69
could _ hired	910	j35
could _ my	979	l43
could _ myself	951	j13
could _ on	910	e37
could _ see	825	m40
could _ sleep	928	l51m-9
could _ the	833	e-32h-15j-11l70
could _ this	910	m24
could _ told	849	e51
could _ you	895	f36
could die	895	j41l-22
could die .	910	j42l-21
could do	771	b-19c37l-19m-10
could do .	818	b-20c68
could have	645	a22b-27c42e40f-19l-38
could have been	806	b-21d50j-9
could have done	910	c40j-10
could have hired	910	j35
could have told	849	e51
could hear	910	e-30j-12
could i	881	j30
could i be	928	j32
could keep	895	l43m11
could keep this	910	m24
could kick	951	j13
could kick myself	951	j13
could lose	910	l86
could lose the	928	l47
could not	677	e-53j-8l33
could not .	928	j-12l-53m-20
could not be	881	b27
could not focus	928	l47
could not have	910	c48
could not sleep	928	l51m-9
could read	979	e42
could tell	951	f43
could tell you	951	f43
could you	841	m38
could you see	869	m42
council	752	c51e-27f-35
council 's	881	c52
council _ there	979	c95
count	723	b-16e-39h25m-16
count _ us	928	h56
count on	910	h48
count on us	928	h56
count the	910	l37
country	910	d52
country ,	951	d54
counts	859	l35
counts for	979	l40
couple	763	d42h11
couple of	818	d46
couples	951	d31
courier	649	b-23c65d-35i-16j-7k-15
courier .	800	b-53k-10
courier _ it	859	c81
courier _ lost	928	c34
courier lost it	928	c58
courier sent	928	c49
courier sent it	928	c49
courier who	928	c34
courier who lost	928	c34
course	737	b-19d28f42h-8i46j-7k-9
course .	818	d41i26k-6m11
course of	979	f31i43
court	800	b20k39
court .	979	k23
court _ ,	979	b41
cover	683	k63
cover _ cost	928	k-11
cover _ costs	928	k11
cover _ it	979	k16
cover _ losses	910	k30
cover _ your	910	k32
cover all	849	k40
cover all costs	928	k11
cover all your	910	k32
cover any	928	k31
cover any losses	928	k31
cover the	895	k19
cover the cost	928	k-11
cover whatever	979	k16
cover whatever it	979	k16
covers .	979	e38
crack	776	e40g-6h34k-34
crack _ the	910	g-7h40
cracked	825	c-28d60f-18i-15
cracks	849	b38d71
cracks .	859	b29d81
crashed	869	c123
credits	951	d39
credits are	979	d40
crept	979	b52
crept _ the	979	b52
crept into	979	b52
crept into the	979	b52
crew	704	d-22e-39h-15i-15k-10
crew ,	951	b30
crew .	881	k-10
cried	869	e25l92
cried when	979	e34l44
crime	979	b25d30
crime _ the	979	b25d30
crime of	979	b25d30
crime of the	979	b25d30
cross	849	e39h29j-7m33
cross _ heart	979	h38
cross _ me	951	m25
cross my	979	h38
cross my heart	979	h38
cross with	910	m36
cross with me	951	m25
crossed	869	b44
crossed _ the	979	b33
crossed and	979	b33
crossed and the	979	b33
crowd	928	d25e65
crying	895	l40
crying _ day	910	l41
crying all	910	l41
crying all day	910	l41
curry	979	a26
custom	818	g74k-6
custom .	849	g56k-5
custom and	928	g23
customer	677	e-39f-24g105h11i-31j-8k-11l-25m-21
customer ,	895	b17g23
customer , we	951	b33g26
customer .	825	g42
customer _ .	869	b-19g28k-6m-16
customer _ is	869	g48i-13
customer _ mine	910	h28
customer _ we	928	b32g25
customer care	951	g39k-7
customer of	910	h28
customer of mine	910	h28
customer service	869	g21m-13
customer service is	928	g23
customer you	979	g22h-8
customers	698	a57b-26c-40e28g42i-11j20
customers ,	910	a41
customers _ have	928	a29
customers _ the	979	j-13
customers _ us	928	l50
customers love	928	l50
customers love us	928	l50
customers may	928	a29
customers may have	928	a29
cut .	869	b48
cut _ pipe	979	c53
cut _ the	881	j16
cut the	767	c32j-11
cut the pipe	979	c53
cut through	979	j17
cut through the	979	j17
czech	979	b41
damage	704	a21d91f22g-10h-12k40
damage ,	895	k17
damage .	767	d105g-9h-10k-9
damage _ .	979	k11
damage _ the	979	k17
damage _ will	928	k11
damage and	910	k11
damage and will	928	k11
damage arising	979	k11
damage arising .	979	k11
damage to	979	k17
damage to the	979	k17
damages	790	g-12k86
damages .	910	g-7k13
damages _ owed	928	k9
damages are	928	k9
damages are owed	928	k9
damp _ the	910	b39
dark .	910	d35
data	694	d-42h-24k11
data _ law	979	g20k17
data protection	928	g18k34
data protection law	979	g20k17
data was	849	b35
date	549	b19e-24f-22g-9h-24i-15j-9k-13
date .	669	b35c-27e-29h-9l19
date _ moved	806	c52
date _ our	859	k-13
date had	806	c52
date had moved	806	c52
date in	800	k-12
date in our	859	k-13
dates were	979	a26
day	498	a-24f-29h67i-38k-21m-14
day ,	694	a22d-28g11j-8k-9m-11
day , and	881	g15
day .	629	a-19c-33d39e-28h9i-22
day _ ,	881	h42
day _ a	895	c45
day _ and	818	g14
day _ die	951	h32j29
day _ it	895	f38l40
day _ night	881	h65k-8
day _ no	951	c41
day _ so	881	c33d34
day _ without	979	h26
day and	760	c73e50i-12l-20
day for	869	c52l48
day i	812	h17j24
day i die	979	h10j33
day of	869	h26
day on	841	h39
day on ,	979	h48
day or	833	c38d22h61k-8
day or night	881	h65k-8
day with	928	e25f38
day you	881	h16
days	582	a-17b-49c29f-31g-7h-22k-11m-10
days _ it	895	d38
days _ will	979	c35d26i28m28
days and	869	d40
days and it	928	d51
days to	869	e109
dead	795	b-28d42e35l28
dead _ ,	951	d53
dead _ i	979	e74
dead before	979	e72l43
deadline	678	b36h12j-10
deadline .	806	b26j-8
deadline _ .	833	b41
deadline slipped	928	b57
deadline slipped .	928	b57
deadline was	833	b-43
deadlines	869	c60e28f76l-27
deadlocked	859	f42
deadlocked .	869	f27
deal	763	d91
deal ,	895	d50
deal , it	979	d43
deal .	928	d55
deal _ it	979	d43
deal with	841	d29e-24f20
dear	749	a-24f77g37j-14
dear ,	881	f37
dear , and	928	f30
dear .	951	f37
dear _ and	928	f30
dear _ client	979	g38
dear _ customer	928	b18g25
dear valued	881	a-14g58
dear valued client	979	g38
dear valued customer	928	b18g25
dearest	979	j28
debt	979	m57
debt .	979	m57
decent	928	e40
decision	763	c-27e48
decision _ go	928	e55
decision to	849	b-18c-30e101
decision to go	928	e55
decision was	979	b41
deck .	910	a24b-16m-9
declan	895	c53d-24f-21
deepest	895	g55j58
deepest _ .	910	g84j-31
deepest apologies	895	g55j58
deepest apologies .	910	g84j-31
deeply	752	a-19g-11i-15j46l-19
deeply ,	910	j101
deeply , deeply	951	j65
deeply _ .	869	j17
deeply _ deeply	951	j65
deeply ashamed	979	j34
defects	928	h29
defects .	928	h29
defence	806	a-12c100
defence ,	841	a-10c65
defence , it	928	c39
defence , the	910	c45
defence _ it	928	c39
defence _ the	910	c45
degree	895	a61
degree _ affected	928	a21
degree that	979	a44
degree this	928	a21
degree this affected	928	a21
delay	641	f-22g-10j-12k-5
delay .	785	b-68d46k-6
delay _ .	979	j-12
delay _ the	869	b43
delay _ this	928	e55
delay caused	928	e55
delay caused this	928	e55
delay with	895	b40c34
delay with the	928	b42
delayed	910	b85c54g13
delays	869	a14
delays .	928	a29
deleted	650	c-38e-24j9k-9
deleted _ wrong	849	j22
deleted the	746	j12
deleted the wrong	849	j22
delighted	910	h21
delighted .	928	h21
deliver	780	f-22g14h27i-18m-33
deliver _ seamless	979	g19
deliver _ time	928	h26
deliver a	951	g18
deliver a seamless	979	g19
deliver on	928	h26
deliver on time	928	h26
delivered	656	b20e-27g-15j-6k-7l20
delivered _ .	849	b42
delivered _ two	928	b29
delivered with	928	b29
delivered with two	928	b29
delivering	951	i-17
delivering _ and	979	
delivering excellence	979	
delivering excellence and	979	
delivery	687	c50d-26g-15h22j-6k-10
delivery _ .	881	h18
delivery _ be	928	h25
delivery again	928	h22
delivery again .	928	h22
delivery was	979	b56
delivery will	928	h25
delivery will be	928	h25
delta	979	f41
dentist	895	j45
department	881	b16i42j-8
depend	849	f-18l43
depend on	849	f-18l43
deposit	677	b41c-29k7m-14
deposit .	928	m-19
deposit _ on	979	e46
deposit _ taken	951	b37d22
deposit _ up	928	b28
deposit ended	928	b28
deposit ended up	928	b28
deposit was	785	d31
deposit was taken	979	d43
depot	818	c61e45
depot _ the	979	c49
describe	910	j15l48
describe _ sorry	928	j16
describe how	928	j16
describe how sorry	928	j16
deserve	785	g43j120m-13
deserve _ forgiveness	928	j43
deserve _ like	895	j58
deserve your	895	j41
deserve your forgiveness	928	j43
design	881	f74l37
designed	979	d-23f61
designed for	979	d-23f61
desk	698	b24g-8h-21k-9
desk _ you	928	h-15
desk before	928	h-15
desk before you	928	h-15
despatched	928	b31
despatched _ the	928	b31
despatched after	928	b31
despatched after the	928	b31
despite	869	c37
despite _ best	928	c39
despite our	928	c39
despite our best	928	c39
details	740	b48f88i23
details .	756	b25f50i23
devastated	881	j9l135m-9
devastated ,	895	j14l102m-9
devastated , i	928	j-9l40
devastated _ i	928	j-9l40
diary	790	b15i27l-19
diary .	859	i35
dictionary	979	f43
did	430	a31d-82e57f-31g-25h-16i-33j-45k-20m-27
did .	763	c26e-35l38
did _ a	979	d40
did _ annoy	928	a35
did _ exactly	979	d33e73g-6
did _ for	979	e75f21
did _ get	790	b79d27e-37i-23
did _ have	841	e51
did _ like	910	e52
did _ look	734	l-34
did _ make	895	a21b27
did _ me	951	l46
did _ mean	910	a16c83
did _ mention	881	l24m33
did _ take	869	b64g-11m10
did _ the	818	a21c-29e58
did _ we	928	c40
did _ you	841	a25d26e89f-18l33
did _ your	895	a-11c77
did ask	951	e73f20
did ask for	979	e75f21
did everything we	928	c40
did keep	979	e47
did not	466	a17b25c-44f-34g-14h-8i-21j-23k-8l-25m-15
did not exactly	979	d33e73g-6
did not get	790	b79d27e-37i-23
did not have	841	e51
did not like	910	e52
did not look	734	l-34
did not make	895	a21b27
did not mean	910	a16c83
did not mention	881	l24m33
did not take	869	b64g-11m10
did say	910	a28d38
did say you	979	a30d41e25
did sign	951	a19e47
did tell	979	c62
did to	771	a11l46
did to annoy	928	a35
did what	910	c60
did you	951	d41e-26
die	841	h27j62l-25
die .	869	h29j67l-24
died	800	c35d32
died ,	910	a14c49e24l27
died .	928	d35
difference	711	b-24d92i-13k-18l-18
difference .	833	d117f-18k-8
different	737	b-22d-31f-25g-8h-13j-11
difficult	859	a19e47
difficult _ ,	979	a21
difficult for	895	e67
difficult position	979	a21
difficult position ,	979	a21
difficulties	928	c35
difficulties .	928	c35
difficulty	928	a55g-11
digit	910	d83e26
dimensions	979	b53
dimensions got	979	b53
direct	841	d45h-11k10
direct _ .	928	d37
direct light	928	d37
direct light .	928	d37
direct or	979	k11
directions	895	e68
directions _ impossible	928	e47
directions were	928	e47
directions were impossible	928	e47
directly	869	f32
directly ,	951	f35
disappointed	818	a41
disappointed _ the	979	a27e27
disappointed with	979	a27e27
disappointed with the	979	a27e27
disappointment	951	a48g-9
disclosed	979	b28g-11
disclosure	979	c39h-12k-8
disgrace	859	j81l-21
disgrace _ my	928	j40
disgrace _ the	979	j33
disgrace to	881	j68
disgrace to my	928	j40
disgrace to the	979	j33
dismissive	928	a38
dismissive .	928	a38
dispatch	979	b36
displayed	979	b77
disruption	979	g-11k-6
distinction	979	f49h40
distress	833	a52g-21k-8
distress _ may	910	a24g-8
distress it	910	a47
distress you	928	a24g-6
distress you may	928	a24g-6
disturbed	928	a40
disturbed _ .	928	a40
disturbed you	928	a40
disturbed you .	928	a40
divorce	928	c57l71
divorce ,	979	c29l38
dj	979	j-19
djing	910	l60
djing _ my	910	l60
djing is	910	l60
djing is my	910	l60
dns	869	b22f45
do	425	a-27b-54c59d-28e24f18h-26i37j-24k-27m67
do .	660	a-11b-31c98f-45g12h-24i-15j-10l-21m-26
do _ ,	806	g-8h32
do _ .	700	a19c-31d36e-26f-22h-13i13l-24m-18
do _ a	849	f22m59
do _ accept	928	c47
do _ anything	895	h49i-21
do _ blame	928	j-12
do _ call	979	k22m17
do _ cancel	818	m40
do _ deserve	825	j92m-10
do _ drop	910	m49
do _ eat	951	m-35
do _ expect	849	f31
do _ feel	979	m-20
do _ for	928	c68l42
do _ give	951	i28m44
do _ go	825	j15l21m73
do _ going	979	i26
do _ guess	833	m-20
do _ hate	869	m40
do _ have	756	j-6l26m-22
do _ hesitate	951	g45m-22
do _ is	951	h-8i50
do _ it	785	a-16d37e66
do _ leave	767	g-7l-21m25
do _ mark	979	m18
do _ need	869	f26m-10
do _ needful	979	i53
do _ next	910	i41
do _ our	979	a21
do _ pay	795	m-19
do _ post	951	m16
do _ put	859	m61
do _ report	979	m38
do _ ride	979	h-10m-18
do _ ring	979	m22
do _ sign	895	e44m-14
do _ tell	806	m54
do _ the	869	c61i20
do _ they	979	f66
do _ throw	979	m47
do _ to	951	e54
do _ trouble	979	m-22
do _ want	767	l51m-10
do _ we	841	h-7i17
do _ worry	833	d25m-45
do _ you	763	c-30h26i22m32
do _ your	979	g35
do absolutely	895	h49i-21
do absolutely anything	895	h49i-21
do anything	806	f-20h65i-18
do anything ,	895	h36
do anything you	895	h37i-20
do apologize .	895	a25
do better	749	h-14i47k-8
do better going	979	i26
do better next	928	i42
do everything	951	h-9i38
do for	833	i19
do for you	881	i21
do hope	979	m47
do i	910	l52
do i have	928	l42
do me	979	m39
do me a	979	m39
do not	500	a-32b-37c-43d-23e-59g-12h-24l-23m132
do not accept	928	c47
do not blame	928	j-12
do not call	979	k22m17
do not cancel	818	m40
do not deserve	825	j92m-10
do not drop	910	m49
do not eat	951	m-35
do not expect	849	f31
do not feel	979	m-20
do not give	951	i28m44
do not go	825	j15l21m73
do not guess	833	m-20
do not hate	869	m40
do not have	771	j-6m-23
do not hesitate	951	g45m-22
do not leave	767	g-7l-21m25
do not mark	979	m18
do not need	869	f26m-10
do not pay	818	m-19
do not post	951	m16
do not put	859	m61
do not report	979	m38
do not ride	979	h-10m-18
do not ring	979	m22
do not see	928	c58l33
do not sign	910	m-15
do not tell	806	m54
do not throw	979	m47
do not trouble	979	m-22
do not worry	833	d25m-45
do not you	951	i29
do please	979	f35
do regret it	979	b29
do tend	979	e59
do tend to	979	e59
do the	715	e27h-9i22m-11
do the needful	979	i53
do this	951	c30l37
do value	979	g35
do value your	979	g35
do whatever	895	i45k-10
do with	895	c73
do you	785	e-65j-6l56m-13
do you want	833	l75
dock	881	m34
document	881	f49h44
documents	895	b29
documents _ mislaid	928	b32
documents were	910	b29
documents were mislaid	928	b32
does	594	a-14b-22c37e45h-22i27j11k-9m-17
does _ ?	979	j45
does _ happen	818	h-27i50
does _ help	979	d25e77
does _ recur	979	i50
does it	869	c101
does not	649	a-38b-17e48h-21i41j-11k-6m-11
does not happen	818	h-27i50
does not help	979	d25e77
does not recur	979	i50
does that	895	j41
does that ?	979	j45
dogs	869	c46h14
dogs .	979	c58
doing	690	c25f-24g-7h-13i51j-8
doing _ ,	979	d36e43l44
doing _ we	951	g18i29
doing everything	951	i29l40
doing everything we	979	i30
doing what	951	g18
domains	979	f51
done	551	b-35c54d43e-36f-34g-9j-22k-8m-25
done .	678	a-14b-35c-43d61e-29f-20h-15j-11
done _ ,	869	h22i15
done _ four	979	l40
done _ the	806	a21g-8i23
done _ will	979	h45
done _ your	979	a35
done at	849	g-8i24
done at the	951	g-9i27
done in	859	a22c62
done in the	979	a25
done it	869	h64i15
done the	951	c66
done to	849	a31l28
done with	951	c73
door _ i	928	a19
doors	833	b40c69
doors opened	979	b55
dosage	895	b34
dosage line	979	b38
double	760	b55j6
double _ .	881	b15
double _ your	910	j26
double booked	806	b52j-20
double booked .	910	b28
double booking	979	j32
doubt	895	a31d24f25l53
down	503	a-17b-18c37d-27e-28f-32g-18i12j-9l-36m48
down , and	869	i26
down .	663	m9
down _ .	763	a-16b41h28j-7m-17
down _ a	841	c26f22k-8
down _ my	979	c44j36
down _ one	979	l25m20
down _ road	979	k26m14
down _ we	979	a25m39
down again	825	h39i-15m-10
down again .	849	h40m-10
down and	790	c40d-23k-6m26
down the	790	k34m30
down the road	979	k26m14
down to	785	a18j30
down you	979	d49
downpipe	951	d-35
downstairs	979	d59
downtime	910	h48i17m-9
downtime from	979	h36i20
doyle	928	j31
doyle .	951	j32
draft _ on	979	e51
drama	895	d55h-8
drawing _ and	979	h-9l35
drawings	795	f37h15
drawings ,	979	f53
drawings , i	979	f53
drawings _ be	979	h18
drawings _ i	951	f52
drawings will	979	h18
drawings will be	979	h18
drawn	849	b45
draws	979	g28
drew	841	k16
drew the	928	k24
drive	698	h-14i-13l31
driver	752	a32c58h-9i-14j-10k-7
drivers	928	e66f38h-11k-6
drop	715	a-11b24d57f-23m12
drop _ .	895	e-31m48
drop _ the	849	d38f-19
drop in	869	d39f-19
drop in the	869	d39f-19
drop me	928	m50
dropped	704	b70g-9j-12
dropped _ payload	928	f33
dropped the payload	928	f33
drove _ and	979	j-13
drove off .	951	c39g-6
drove past	979	j-13
dry	690	a-15b28c50d-36h-18
dry .	849	f29
dry _ ,	979	b54
due	678	a14b-22c45g-8h19i15j-13k-20
due _ ,	910	f37
due _ .	841	i28k-6
due _ a	928	b46
due _ friday	869	b-22l29
due _ technical	928	c35
due _ the	869	a34b-16
due course	849	i28k-6
due course .	849	i28k-6
due on	818	b-24l28
due on friday	869	b-22l29
due respect	910	f37
due respect ,	910	f37
due to	806	a22c100g-9
due to a	928	b46
due to technical	928	c35
dull	951	d44
dumped	979	c55
during	790	b84c-28e-24g22l-18
during _ .	910	b24
during processing	910	b24
during processing .	910	b24
during your	951	g33
dust _ and	979	e40
dust sheets	979	e40
dust sheets and	979	e40
dutch	951	e46
duty	776	g-9k75
duty _ care	780	g-9k65
duty of	780	g-9k65
duty of care	780	g-9k65
dwell	928	d38
dwell _ it	928	d38
dwell on	928	d38
dwell on it	928	d38
dye	979	c27m16
dying	979	c29d26i28m31
e	771	e32j-19
e .	951	j-9
e _ ,	951	e80
e mail	849	e76
e mail ,	979	e83
each	568	b-29c-68d-43f-57i-13k-15
each _ every	979	h42
each _ them	859	l43
each of	763	l33
each of them	859	l43
ear	928	b-29f39
earlier	825	d-33e43k-5
earlier .	979	e33m-10
earliest	928	g-9i66
earliest .	928	g-9i66
early	713	b21d27h11j-10m-12
early ,	928	h23
early .	795	b24c29d44
earth	881	d66h22
earth _ have	951	c48
easier	928	e82h-8
easier .	979	e45h-9
easily	910	d135
easter	910	c35l35
easy	841	c45e36
easy _ get	979	e82
easy _ to	979	c48
easy to	979	e82
easy to get	979	e82
eat	795	c39d20l69m-29
eat .	881	l61
eaten	841	l62m11
eaten .	910	l59
eaten since	951	l24m13
edge	859	e30f41
edge .	910	f35
edit	841	a11c53
edits .	979	l32
eejit	951	j19
effect	928	a15d59
effort	928	i65
efforts	928	c39
efforts _ was	928	c39
efforts it	928	c39
efforts it was	928	c39
eh .	979	a16
eight years	979	l36
either	731	h-21i-22l-22
either .	812	e56h-7
element	979	b57
elementary	979	f81
eleven	655	a-13b-25c-45f-42k-8m-14
else	584	a-50c-43d-68e-27f-28g-19h-29i-18j-14
else ?	895	l23m23
else _ .	859	d-24e82
else _ up	979	e-27k22
else _ you	800	l31
else do	869	l40
else do you	869	l40
elsewhere	806	c51
elsewhere ,	849	c54g-8
elsewhere .	895	g14m15
email	656	b41c-30e50g-30j33k-6l24m-20
email ,	841	b23f28
email , the	910	e25f31
email .	833	e25g-14j55k-5m-17
email _ .	979	l38
email _ the	895	e24f30
email _ unanswered	928	b24
email _ went	928	b37
email never	928	b37
email never went	928	b37
email was	841	l39
email went	928	b24
email went unanswered	928	b24
embargo	951	b39
embarrassment	928	j-8l31
embassies	979	f19l67
emergency	881	c51
emergency .	928	c53
empty	790	b-16d27e-32l29
empty .	910	a-12d42
end	627	a-17b39d60e59k11m12
end ,	979	d22
end .	790	b30e34
end _ .	979	m31
end _ losing	928	k30
end _ the	734	d41e32
end it	910	m29
end of the	737	d41e36
end up	910	b29k30
end up losing	928	k30
endeavour	910	a22g-8i39
endeavour _ improve	979	a29g-6i27
endeavour to	928	a23g-8i40
endeavour to improve	979	a29g-6i27
ended	771	b56
ended _ being	928	b28
ended _ on	859	b61
ended up	780	b67
ended up being	928	b28
ended up on	859	b61
ends	806	l33
engineer 's	979	b35
engineers	951	d-25g-9i42
english	910	b-23c46e36
enormous	951	c37e40
enough	683	a13b-16h-11j106m-29
enough .	785	h-10j88
enough _ .	910	e52m-32
enough _ that	910	j22
enough and	979	j26
enough for	979	j13
enquiries	895	c54
ensure	895	h-20i41
ensure _ does	979	i45
ensure _ will	928	h-15
ensure it	928	h-15
ensure it will	928	h-15
ensure this	979	i45
ensure this does	979	i45
entered	749	b64
entered _ the	849	b56
entire	895	f46
entirely	841	b17c35
entirely at	979	b23c33
entitled	841	e-28k51
entitled _ damages	951	k14
entitled _ full	928	k43
entitled to	841	e-28k51
entitled to damages	951	k14
entitled to full	928	k43
episode	881	b40
equipment	979	c96
error	655	b48c-34e-32g-18h10j-24k-7l-41
error ,	812	a11j-16
error .	818	d24g-13l-19
error _ was	869	b42
error it	928	b46
error it was	928	b46
errors	731	b38h44
errors _ made	928	b28
errors _ your	869	h31
errors in	785	b-27h28
errors in your	869	h31
errors were	849	b36
errors were made	928	b28
esteemed	928	a35g34k6
estimate	795	a14b-33c-35f22h-12j-7l-21
estimates	979	f31
etcd	951	f79
etcd _ quorum	979	f46
etcd lost	979	f46
etcd lost quorum	979	f46
eternity	979	h58
eternity .	979	h58
even	734	a-20d24e-35h12k13l26
even _ it	951	a-14d-37
even if	881	a-16d-34
even if it	951	a-14d-37
evening	631	a28b-36d-30f-38g-6h-19i-16j-20k-16l-18
evening _ spoiled	928	a22
evening was	910	a42
evening was spoiled	928	a22
event	841	a47i18k-6
event _ our	979	a21
event _ we	979	a36i27
event that	951	a55i20
event that our	979	a21
ever	611	a-16g-8h178k28l75m40
ever ,	910	h38i28
ever .	812	h67i-12j18k-6l-19
ever _ ,	951	d31f-19h33
ever _ a	859	d32f25h17
ever _ again	806	g18h9k-9
ever _ at	979	h16l74
ever _ it	951	d40h13i17
ever _ to	841	c69l23
ever _ you	881	g-10h-8k23m11
ever again	928	h36
ever be	806	h22j6
ever get	895	h27
ever get a	928	h28
ever go	881	h21
ever going	869	c44e53h-11
ever going to	881	c53h-10
ever happen	812	g20h21
ever happen again	818	g21
ever see	951	d37h13
every	478	b-48f-46h26i-52j-12k40l-49m-17
every _ ,	677	c-29f-24h61i-11
every _ .	673	b-16c-47f-20g10h18k-12
every _ and	818	a22d39g17k17
every _ for	859	c49g-6i-16k-7l38
every _ from	895	h48
every _ i	800	d38h-29
every _ in	780	c69h-9k-10
every _ is	771	f-24i31
every _ minutes	928	c28d-21e45f39
every _ of	760	c31g-9h49k38l25
every _ on	928	d42
every _ will	910	h44
every _ you	859	i-14k51
every agency	910	c41
every agency in	910	c41
every bill	979	k28
every consequence	979	k36
every day	849	c49h53
every day ,	979	h26
every day .	910	h33
every delivery	928	h25
every delivery will	928	h25
every effort	979	i55
every five	979	f46
every five minutes	979	f46
every line	910	h22
every line of	910	h22
every loss	881	k42
every loss ,	979	k11
every loss you	951	k20
every minute	979	h26
every minute of	979	h26
every one .	910	h22
every penny	951	g-8k65
every penny of	979	g-8k29
every piece	979	h38
every second	895	h37
every second of	895	h37
every session	979	h24
every session ,	979	h24
every single	806	h53
every time	818	h52
every time ,	895	h30
every wedding	979	d58
every week	833	a24c34
every week and	979	a29c48
everybody	767	a28b22c87d27e50f19h-10
everybody ,	951	a37f57
everybody _ it	979	c39
everybody _ mistakes	928	d37h-11
everybody makes	928	d37h-11
everybody makes mistakes	928	d37h-11
everyone	677	b-21c40d48f-30j-8m-16
everyone 's	928	a22
everyone 's taste	979	a26
everyone ,	928	e47h9
everyone _ mistakes	928	d30
everyone _ taste	979	a26
everyone _ the	881	c57
everyone in	979	c70
everyone in the	979	c70
everyone makes	928	d30
everyone makes mistakes	928	d30
everything	606	a-14b-49c50d-33e-57f-36g10h26j-9k24l60
everything ,	881	g-8h10k14l32
everything , and	951	l52
everything .	928	l29m34
everything _ ,	881	h-8i19l36
everything _ and	849	i-17l38
everything _ can	951	i31
everything _ could	928	c40
everything _ do	881	g33
everything _ have	979	i-16k18l25
everything _ perfect	928	h45i-21
everything i	869	c28l50
everything is	928	h45i-21
everything is perfect	928	h45i-21
everything we	812	g28i20
everything we can	951	i31
everything we could	928	c40
everything we do	881	g33
everything you	895	k37
everywhere	881	c40f42
everywhere .	910	f46
exactly	806	a11d21e70
exactly _ the	979	a23c40e32
exactly what	869	a20c32e28
exactly what the	979	a23c40e32
exceeded	979	f108
excellence	859	g146h-7i-15k-7
excellence _ everything	979	g6
excellence and	928	g46
excellence in	979	g6
excellence in everything	979	g6
excellent	910	g31
excellent _ .	928	g36
excellent service	928	g36
excellent service .	928	g36
exception	951	h31
exception .	979	h32
excuse	785	d-36h-9k-10m-33
excuses	895	h-10i-25
excuses .	910	h-10i-26
expect	746	c-31f66m-9
expect _ .	928	f36
expect _ to	841	e48
expect a	859	f34
expect miracles	928	f36
expect miracles .	928	f36
expect you	841	f24
expect you to	849	f25
expectations	833	a52e27g13
expectations .	951	a36g22
expectations _ unrealistic	928	b-19e54
expectations were	910	a-16b31e44
expectations were unrealistic	928	b-19e54
expected	841	c95e46
experience	806	f32g28
experience .	869	g22
experience _ 'd	910	f43
experience you	910	f43
experience you 'd	910	f43
experienced	849	a67b-25g8i28k-6
experienced _ .	928	a29
experienced by	979	a28g24i42
experienced delays	928	a29
experienced delays .	928	a29
expert .	928	f38
experts	928	f68
experts _ .	928	f68
experts here	928	f68
experts here .	928	f68
explain	692	a-14e-35f163h-12i-15l-19m-19
explain _ invoices	910	f25
explain how	881	f37
explain how invoices	910	f25
explain it	795	f26h-10
explain that	881	f33
explain this	869	f89
explain this to	951	f39
explained	737	e24f108
explained ,	869	f20
explained on	979	f47
explained to	928	e41
explained to you	928	e41
express	790	j13
express how	849	j14
extend	928	g16
extend _ deepest	928	g16
extend our	928	g16
extend our deepest	928	g16
extent	771	a98g-7
extent _ fell	928	a27
extent _ my	928	a31
extent _ this	951	a25
extent that	833	a47g-8
extent that my	928	a31
extent that this	951	a25
extent we	928	a27
extent we fell	928	a27
extremely	849	g73i14j56
extremely _ ,	979	g40i13
extremely _ .	951	g17i-13j64k8
extremely _ and	910	g25i15
extremely seriously	859	g80i14j-10k7
extremely seriously ,	979	g40i13
extremely seriously .	979	g25i-13j-9k11
extremely seriously and	910	g25i15
eye	771	f64h11i39
eye .	979	f36
eye _ things	859	i24
eye on	833	h17i54
eye on things	859	i24
eyes	910	e49
eyes ,	979	e52
face	800	d23h-15j-22
face .	881	d31j-11
face you	979	h-15
facebook	869	m31
facebook _ .	979	m23
facing	895	b39
factory	928	c66
fail	910	e45h9j51
fail me	979	j62
failed	683	b-16c-86d-24f-25g-31i-29j-7l-56m-11
failed _ our	928	k35
failed in	928	k35
failed in our	928	k35
failing	859	f22
failure	910	b28j15
fair	723	a12b-20c50e-27f-23j-8
fair _ 's	979	d21l36
fairly	951	d68f44
fairness	841	a-10c36
fairness the	979	c48
faith	951	c54l34
fall	818	c32h19j30m-13
fallen	951	a35g-10
fallen short	951	a35g-10
falling	979	c30f53
falls	910	c53g32
falls _ of	928	g33
falls short	928	g33
falls short of	928	g33
families	849	b24d31f20i15m-10
family	687	b-18c37d-24k22l81m30
family ,	928	a15l30
family _ .	869	c38k8
family _ to	979	m45
family _ with	979	l54
family emergency	928	c53
family emergency .	928	c53
far	771	d60f32
far _ .	928	d30
far _ the	951	b17
far as	910	b16
far as the	951	b17
far worse	910	d51
far worse .	928	d30
farm	928	a27d58k10
faster	895	h25i16
faster than	979	h28i17
fault	614	b-25c38d-28e-26g-8i-23j-13k7l-31m-18
fault ,	752	j-12
fault , i	841	j-8
fault _ .	869	c-35e42k-6
fault _ i	800	j-7k-7
fault _ the	881	c42k30
fault that	928	c51
fault that the	928	c51
fault too	928	e56
fault too .	928	e56
favour	869	d38l22m55
favour .	951	d66
favour _ not	979	m39
favour and	951	m67
favour and not	979	m39
fear	951	f67
feature	979	d69f-19
february	825	b-28e44f-18
february ,	979	e42
february , and	979	e42
february _ and	979	e42
fed	910	b-25e41
fee	557	a-14b-16c-54d-29e-25g-16h-32i-20j-11k-25l-70m-15
fee .	677	a-11g-8i-14j-14k-16
feed	795	b-15j9l58m12
feed .	895	l62m15
feedback	756	a-10b-39d-23g49i20k-6m36
feedback .	910	e51g38
feedback _ seriously	979	g18
feedback and	979	g-46i-12
feedback is	895	g45i17
feel	664	a39b-19e80f-32g-8j27l75m-21
feel .	895	c53l38
feel _ the	859	j43l-20
feel like	928	j48
feel like the	979	j59
feel that	833	a22
feel the	928	a29e56j22
feel you	979	m-20
feels	833	b-16d-27i-15j-6l41
feels _ about	928	l35
feels worse	910	l50
feels worse about	928	l35
feet	825	i-13j29l36
feet ,	979	j38
fell	731	b33c-34d-22e-33
fell _ ,	928	a27
fell _ the	849	b41
fell short	825	a18
fell short ,	928	a27
fell through	859	b47
fell through the	859	b47
felt	713	a141b-16g-12j-17k-7l42
felt .	859	a23
felt _ ,	928	a24
felt _ .	895	a21
felt _ all	979	l26
felt _ by	979	a33
felt _ out	979	a47
felt ignored	928	a24
felt ignored ,	928	a24
felt left	979	a47
felt left out	979	a47
felt long	928	a24
felt long .	928	a24
felt sick all	979	l26
fence .	979	b40
fetch	869	l50
fetch _ .	979	l75
fetch it	928	l56
few	740	a-14b31d85g7
few _ these	910	f34
few _ were	910	b38e-35
few days	910	d24m18
few of these	910	f34
few people	895	a-18b-37d38e-27f-23
few things	951	b54d-30g12l20
field	825	f44g-6
field ,	979	f40
fifty	825	c86
figure	718	a-25i16k17
figure .	869	k27
figure _ out	928	i29
figure something	928	i29
figure something out	928	i29
figures	740	b44m-12
figures were	928	b33
file	557	a-33b18d-33f24i-29k-6l-30
file .	728	b31c34h-16j-12
file _ ,	859	b-16e67
file _ at	979	e43
file _ closed	849	b41
file _ i	910	j34
file _ on	910	f37
file _ yours	849	h40
file and	833	j26
file and i	979	j39
file complete	979	e39
file is on	928	f38
file of	849	h40
file of yours	849	h40
file to	895	f39
file was	812	b80e27f19
file was closed	849	b41
files _ accidentally	928	b32
files _ the	881	e103
files were	859	b21
files were accidentally	928	b32
files with	979	e44
filing .	951	e52
fill	841	i-19j-10m26
fill _ in	910	m29
fill it	895	m29
fill it in	910	m29
filming	979	l43
find	647	f21l-23m20
find _ 's	928	e-28f60
find _ .	928	e58h-18
find _ a	979	d45e-29
find _ in	806	f21m45
find a	928	b34c40i45
find it	756	e59f70m38
find it 's	928	e-28f60
find it in	806	f21m45
find the	859	d-21h10
fine	725	a-18e-32f-27h18i18k-9
finish	687	a-38e-24f-21g-11h-15j-10k-7m-15
finish _ .	806	j-9l45
finish me	895	j-11l68
finish me .	895	j-11l68
finished	743	a-11b-16c28l66
finished ,	859	c51
finished .	979	a-15l94m-9
firm	743	a19c34d-41e68k18l50
firm _ had	979	l27
firm _ your	979	e64
firm has	910	l60
firm has had	979	l27
firms	881	c82l-26
first	499	a-34b-34c-56d-36e-55f-59g-23h-25i-19j-9k-14l-24
first , so	895	c43f38
first _ 'd	910	i32
first _ 's	951	d48
first _ .	700	d40e49
first _ in	869	m29
first _ so	895	c43f38
first _ that	979	m56
first _ we	979	l51
first meeting	951	d52e47
first month	979	l19m33
first one	859	d29
first thing	910	m48
first year	910	f46
fit	740	a-17i-14j39
fit _ be	979	j56
fit to	910	c26j52k8
fit to be	979	j56
fitted	737	a-11b24i-14l-18
five	615	b-39d-28g-13h-7i-35j-17k-9l-46m32
five _ ,	859	h22
five minutes	780	d23f32g-10h17i-29m-11
five minutes ,	910	d38h27
five to	869	c50i-13
fix	776	b40d-22
fix _ i	859	
fix it	895	i28
fixed	687	b-15c-38d-31h9i-32j-8
fixed .	812	h-16i-36
fixed _ it	895	h49
fixed and	979	h47
flat	728	c45g-13k-8m-9
flat out	979	c58
flatmate	979	c35d20i28m23
flawless	849	f22h102i-14
flawless ,	979	f32h51
flawless _ .	928	h36
flawless launch	928	h36
flawless launch .	928	h36
flight	818	a-13j27
flight _ i	928	a-15j32
flight and	951	j32
flight and i	979	j33
flights	979	c51
flood	951	b27d36g-6
flood .	979	b28d37g-6
florist	849	c32j-24
florist .	910	j-25
flour	841	b49
flour .	910	b53
flowers	767	b-37e-24f19g-9h20k-6
flowers _ on	979	b-26h21
flowers _ the	951	h39
flowers were	928	a12b-32h-18
flowing	979	k16
flown	951	l42
fly	895	d34
focus	910	l46
focus _ week	928	l47
focus all	928	l47
focus all week	928	l47
fold	979	m20
folded	979	m21
folded hands	979	m21
folder _ lost	859	b51
folder was	849	b44
folder was lost	859	b51
folk	928	e42
folks	895	a-15g-13
folks .	979	d27g-14
follow	681	c43d-28f87j-8k8
follow .	806	e40f44k10
follow _ details	979	f34
follow _ it	979	f39
follow the	812	c41f45
follow the details	979	f34
followed	812	c33e29
followed .	910	e92
followers	951	d49j-6l37
following _ colleague	928	c36
following your	928	c36
following your colleague	928	c36
font	881	b48d45f86
font .	910	d61f92
food	895	k40
fool	776	j130l-29
fool .	881	j55
fool _ am	910	j18
fool _ i	979	j31
fool and	979	j31
fool and i	979	j31
fool i	910	j18
fool i am	910	j18
footnotes	979	b48
for	306	a-40b-70c-78d-96e-65f-48g-9h-36i-84j-31k14m-55
for .	706	a21b-20c27f-20k-10
for 0 years	895	g-6l56
for _ ,	595	a-13d-35i14l40m-15
for _ .	493	a-12b-29c-54g-14h-49i-23l47m-18
for _ 0	702	b42m21
for _ a	869	g23l21
for _ account	979	k18
for _ afternoon	979	l47
for _ again	910	h18j-6
for _ and	645	a-11g8h-9k23l-21
for _ bill	910	e41
for _ bother	910	a28g-7
for _ boy	979	e53j-10
for _ cheaper	979	e52
for _ consequences	979	k10
for _ continued	849	g56
for _ copy	869	c44e-49
for _ crew	881	k-10
for _ damage	763	d-22g-10k30
for _ day	771	h-16
for _ delayed	979	g-12
for _ distress	928	a24g-6
for _ else	951	g-9k16
for _ feedback	928	e65
for _ for	928	h32
for _ happened	910	j18
for _ i	746	a44k-6
for _ in	790	k11
for _ inconvenience	692	a-27d-62g142i-19k-8
for _ it	771	f27
for _ letter	951	g-14
for _ long	785	h17i-12
for _ loss	895	k46
for _ lost	951	k22
for _ me	812	g-26
for _ missed	951	g24k17
for _ mistake	869	j28l-20
for _ mix	881	j27
for _ money	910	c54d24i24l61m28
for _ more	951	d37
for _ next	895	g-7i27k-7
for _ on	776	h-9l53
for _ one	869	m50
for _ out	859	j-14
for _ outage	951	g-16i32
for _ part	849	a28h-9
for _ penalty	910	k25
for _ penny	979	g-8k29
for _ people	841	f39k-5l27
for _ reference	951	f26
for _ rest	812	h38m12
for _ right	979	e49
for _ same	785	a28k7
for _ saturday	951	c56
for _ that	825	a47b-20
for _ the	795	h-13j22k-8
for _ this	849	a-11g50i-16
for _ to	704	e27f31h35k-6
for _ traffic	928	c46
for _ understanding	895	g17
for _ us	979	g-11
for _ way	910	a20g-8
for _ we	951	d33i28
for _ week	785	d40
for _ went	895	a38
for _ will	979	h17
for _ with	895	l39
for _ work	979	k-15
for _ your	881	h-10i-12j35k11
for a week	825	d53e28
for all	776	e52h12i-19k29
for all your	928	i-11k12
for another	825	b55j-8m-11
for any	651	a46b-15f-19g36h-9i-24k13
for any and	910	k32
for any bother	928	a19g-7
for any distress	928	a24g-6
for any inconvenience	756	a-23d-44g80i-13k-6
for anyone	859	c44l23
for anyone to	979	l35
for anything	776	a54k26
for anything and	951	k34
for anything i	869	a28
for anything that	910	a39
for as	841	h20
for as long	841	h20
for beginners	979	f46
for beginners .	979	f46
for being	869	g11l42
for being a	951	g25l23
for contacting	979	g-18
for every	841	g-7h-7k52m11
for every penny	979	g-8k29
for everybody	979	f58
for everything	910	k24
for excellence	951	g32
for free	825	h28i-32k-7
for future	951	f26
for future reference	951	f26
for how	881	i26
for it	615	a13c-44f-28h-12i12m-12
for it .	672	a15h-13
for its	951	c27k11
for life	951	h16
for love	979	c60l37
for march	928	h-16
for march .	928	h-16
for me	677	c-62f-24j-16k-6l123
for me ,	869	l65
for me .	767	c-33j-13
for me again	979	h16j-7
for missing	979	j33
for missing the	979	j33
for my	776	h-20j17l40
for my mistake	895	j29l-20
for nine	895	l40
for no	869	d29f-23
for no more	979	d38
for nothing	743	e-28h-8i-19m26
for one	818	m19
for ordinary	869	f41k-6
for ordinary people	869	f41k-6
for our	979	e63k19
for people	979	f40
for ringing	895	g-14
for someone	951	f31g-9
for telling	818	g-16
for telling me	825	g-16
for that	692	a-13c43e-25j-17
for that ,	869	c89
for that .	812	k23
for the	436	a-50d28g-18j-24l-19m-28
for the 0	760	b48
for the bill	910	e41
for the copy	928	c47
for the damage	776	g-7k23
for the delayed	979	g-12
for the inconvenience	763	d-23g75
for the loss	979	k39
for the missed	951	g24k17
for the mix	881	j27
for the money	928	l63
for the next	895	g-7i27k-7
for the outage	951	g-16i32
for the rest	812	h38m12
for the same	785	a28k7
for the traffic	928	c46
for them .	895	c61e31
for themselves	895	l39
for themselves .	895	l39
for thirty	849	l25
for thirty years	859	l26
for this	632	a-27f-42h22j17k-10l-29m11
for this .	698	f-35h-17j26l-31m-14
for this one	928	m53
for this to	951	h69
for those	812	a14f34g-10
for three weeks	910	b32
for us	881	c56l51
for us .	895	l69
for walking	928	j-12
for walking out	928	j-12
for what happened	910	j18
for what it	795	f35
for whatever	800	a93
for whatever i	928	a35
for whatever went	928	a39
for wood	928	d39
for wood .	928	d39
for you	577	a41e-29f18h11i11j-8k-16m-19
for you .	685	a22i25k-10
for you for	979	h34
for you to	752	f53
for your	604	a-27g13i11j-11k6
for your continued	849	g56
for your crew	910	k-10
for your feedback	928	e65
for your letter	951	g-14
for your penalty	910	k25
for your understanding	895	g17
foreseen	928	c57
foreseen .	928	c57
forever	859	c45h73i15m72
forever .	895	h48i24m24
forget	818	g-9h8k-8m45
forget it	979	d-21h-8m59
forgets	979	d51
forgive	702	a18g-6j11m53
forgive _ ,	833	m42
forgive _ .	785	j12m54
forgive _ and	951	m22
forgive _ if	928	a46
forgive me	728	a23j-11m80
forgive me ,	833	m42
forgive me .	795	j-17m55
forgive me and	951	m22
forgive me if	928	a46
forgive myself	979	j35
forgive myself .	979	j35
forgive the	979	m-21
forgiveness	928	j43
forgiveness .	928	j43
forgot _ lift	979	j39
forgot the	740	j-25
forgot your	833	j26
forgotten	849	b47
form	641	c-31h15m27
form .	859	l38m18
form _ i	895	m-14
form _ the	841	h24
form _ this	979	m53
form for	910	m47
form for this	979	m53
form in	979	h29
form in the	979	h29
form until	928	m-15
form until i	928	m-15
forty	669	c-46f-28g-17i-14j-6k-10
forty .	951	d38
forty _ with	928	l35
forty years	979	l53
forward	706	g44k-7
forward .	881	h-14i23
forward _ continuing	951	g13
forward _ serving	881	g28
forward _ tuesday	928	g-37
forward _ will	951	h53
forward _ working	928	g18
forward to	756	g54i-16
forward to continuing	951	g13
forward to serving	881	g28
forward to tuesday	928	g-37
forward to working	928	g18
forward you	951	h49
forward you will	979	h63
found	621	a24b-24c-43d-23e-50f-26g-9i-12k-19l-29
found _ .	881	a20k-8
found _ report	928	e49
found _ service	928	a22
found our	928	e49
found our report	928	e49
found the service	928	a22
four	576	d25f-33g-21h-12i-21j-7k-9
four _ .	790	b-45c38g-15i-19
four _ of	951	m28
four _ people	979	c34e50j-7
four _ with	951	c52
four days .	979	c58
four of the	951	b18d39k-5
four thousand	928	d34j-9l22
four today	859	i-21
four today .	910	i-22
frames	881	c-63d70
frank	910	g-13
frankly	859	c34d98e46j47l63
free	535	b-18c-53d-21e-62g-22i-37j-10k-18l-64
free _ ,	895	f32
free _ and	806	h25
free _ you	951	d43
free for	910	j6m17
free lesson	869	f26
free lesson ,	928	f33
free of	673	h18
fret	951	f40
friday	447	a-36b-21e-35f-63g-9h-62i-72j-15k-19l-25m-22
friday .	616	a-17c-26f-21h-20i-27j-13k-8
fridays	928	d38i11
fridge ,	910	a18
friends	859	m22
friends _ that	979	m25
friends and	979	m25
friends and that	979	m25
from	379	a-39b-33d-73f-38g-31h35j-27k-29l-74m-28
from .	841	e43k-6
from _ ,	646	c39f40h17
from _ .	594	c-32f-26h-26i54j-19k20l-38m-30
from _ ?	895	l39m10
from _ and	749	e-54g-15k-6
from _ bottom	895	j45m18
from _ car	951	j-13
from _ day	841	b25h48
from _ experience	928	i28
from _ month	910	c48
from _ on	536	a-11c-33h25k-11l-28m-12
from _ other	928	c28e39
from _ side	812	c37e65l25
from _ the	849	m63
from _ there	979	h27
from _ till	951	h20
from _ to	776	b-29h35
from _ two	881	l46
from _ until	869	h30
from _ week	841	h41
from contacting	979	m79
from contacting the	979	m79
from here	723	c-28h47i29
from here .	979	h-15i42
from here on	743	h26
from here to	979	h58
from it	806	a21i35k16
from it .	833	a22i36k17
from me	585	a-10e-40h-17i-18l-26m-29
from me ,	740	h21
from me ?	928	l41
from memory	749	h-18
from memory .	800	h-20
from my side	910	e34l38
from next	928	h41
from next week	951	h57
from now	548	h26k-12l-24m-9
from now on	554	k-10l-22
from now until	951	h32
from one	895	c90
from one month	979	c56
from our	859	c45i19k-7
from our side	928	c63
from that	951	h37
from the	542	g-15h-20i-24j14k-13l-35m10
from the bottom	895	j45m18
from the car	951	j-13
from the other	951	c29e40
from this	711	g-9i54k-9l-18
from this .	849	d39i24
from this day	869	h51
from this experience	928	i28
from time	928	d37h-11
from time to	928	d37h-11
from today	728	h29k-13m-10
from today there	979	h27
from us	849	g-10h25k29
from us .	895	g-10h11k31
from you	723	e103m-11
from you .	833	e73
front	627	j-10k-8
front _ me	833	c40
front _ the	790	a12b32
front of	654	j-6k-8
front of me	833	c40
frustration	910	a16g11
frustration _ might	910	a16g11
full	594	a-14b-21d-32e-41f-20k60l-21m-17
full .	818	k26
full _ .	780	e-29g-7h26i-22m-14
full _ from	910	k42
full _ liability	881	k24
full _ of	833	g32h-8i56k-12
full compensation	928	k43
full compensation from	928	k43
full for	979	k14
full legal	881	k24
full legal liability	881	k24
full liability	859	g-7k23
full liability for	895	k19
full programme	979	i68
full stop	895	h43
full stop .	895	h43
fully	812	a-10b30d24g8k52
fully _ and	979	k19
fully _ for	910	g-8k25
fully admit	979	k7
fully liable	881	g15k40
fully liable for	910	g-8k25
function	928	a21c39
furniture	859	f30k19
furniture .	951	k22
furniture _ .	979	f35
further	790	a-10b-18d-39h-13i-16
further _ ,	951	g31m-9
further _ .	979	f44g-7i-12
further to	951	g-18k-6
future	692	d-31e46f31g21i24k13m-17
future ,	951	e52f37h16m-11
future .	756	g28i19k23
future _ ,	951	f26
future _ will	869	i20
future i	869	e-31i28
future i will	895	i29
future reference	951	f26
future reference ,	951	f26
gable	910	h36
game	881	f74g-15i71
game .	910	i32
gaps	928	c99
gaps .	979	c100
garden	763	d60e27f-31
garden ,	910	d81e43
garden _ it	979	d48
garden is	979	c58
garment	951	h19
gate	651	a-18b-48c-35h24j-18k-6l-23
gate at	979	h26
gate of	979	h11
gather	910	e39j-11
gave	569	a21b-30e27g-18k-12l20m-15
gave _ a	869	d31l55
gave _ impression	979	a56
gave _ my	895	e39l40
gave _ slot	928	j-9
gave another	979	a40
gave me the	841	c45j-6
gave up	881	l64
gave us	806	e110k-7
gave your	734	b-18g-16j6
gave your slot	951	j-9
generally	979	f82k-6
generated	895	b42d54
generated _ wrong	928	b46
generated the	928	b46
generated the wrong	928	b46
gentle	910	l34
gentle .	951	l44
genuinely	928	c54
genuinely _ to	928	c54
genuinely tried	928	c54
genuinely tried to	928	c54
get	533	a-26d22f19g-8i116j-13k-21l-44m-14
get _ at	928	i24
get _ bill	910	h-20
get _ contact	869	i27
get _ done	951	h28i25
get _ it	869	h-13i40
get _ me	951	i27
get _ minute	979	i31
get _ over	895	b47d31
get _ right	979	h16
get _ the	928	i22
get _ to	760	e31g9i51m17
get _ us	979	h16
get _ wrong	895	h27
get _ you	951	c84i34
get a bill	928	h-20
get a minute	979	i31
get a wrong	895	h27
get back	806	d-34f-21g10h-14i28
get back to	833	g10i29
get from	951	h14
get in	849	i27
get in contact	869	i27
get it	776	c56h22i45m11
get it done	951	h28i25
get it right	979	h16
get more	979	i42
get no	979	h38
get right	979	i36
get that	928	f30i33
get the	756	h13m21
get to	841	h-10i50
get to the	979	i34
get to you	979	i37
get your	979	f30
gets	694	e50h-17i29l40m-9
gets _ .	951	e62l40
gets _ i	910	l29
gets a	806	e35i36l-20
gets round	910	l29
gets round i	910	l29
getting	859	d51f37h19j-9
getting _ from	979	h22
geyser	928	j-11
gift	859	g41
give	601	a-15b-37c29d-48g-7i22k-6l-31m38
give _ a	760	d-27f35i63m-24
give _ another	833	j10m40
give _ my	881	c26h32m-18
give _ one	790	i-15m53
give _ this	951	l19m30
give me	746	i56j6m49
give me a	951	i104m-12
give me another	881	j13
give me one	800	i-13m21
give the	859	i14m18
give us	776	c26d-22f-27h-10i-15m18
give us another	928	m38
give us one	979	m40
give you	728	f28h24
give you my	910	c27h36
given	652	b43c87e102f-21g-6i-17j-7l22
given _ .	841	b48
given _ every	910	l42
given away	859	b49
given away .	859	b49
given the	849	c131
given to	869	b41e-32
given up	910	l42
given up every	910	l42
given us the	910	e61
gives	833	c-32d58g-8m14
gives a	951	f50
giving	825	d96j-12l28m15
giving _ one	928	m22
giving me	928	m22
giving me one	928	m22
giving up	979	j-9l34
glass _ see	910	d36
glass to	910	d36
glass to see	910	d36
glitch	881	d24f43
glitch .	979	d73f48
glossary	895	b31
glossary .	979	b34
glue	776	e33
glue .	951	e50
go	542	a-22b-31d-50f-31g-12h31i-19k-19l21m64
go .	756	f-40g-6h-13k-7
go _ ,	833	a-31e-29m11
go _ .	715	d-25e42f-26h13k-10m26
go _ again	818	h54m-11
go _ another	951	j29
go _ it	841	m41
go _ someone	979	l23m21
go _ the	746	c-25h8j-7
go _ what	979	e44
go ahead	895	e46
go ahead .	910	e54
go and	910	l36
go astray	895	h44
go astray .	928	h34
go down	841	h56m-10
go down again	859	h57m-10
go in	910	e94
go into	869	d-22f67
go on	728	h-11m75
go on .	825	m83
go to	746	j8m28
go to another	951	j29
go to someone	979	l23m21
go to the	818	h13j-7m27
go wrong	881	d21h18
goat	910	d-22j20
god	812	d-24h7j-7m41
god 's	979	d31m29
god ,	910	c34h-9
goes	596	a-22b-19c43d-26f25g-8h-35i-14j-7k-22
goes _ ,	951	c27k-11l39
goes _ saying	928	f31
goes without	928	f31
goes without saying	928	f31
going	623	d30f41g-15i94j-18k-17l30
going .	951	d37l40
going _ .	841	h-17i58
going _ to	979	l43
going _ up	910	i32
going _ way	979	e114
going _ work	979	i26
going _ you	951	h49
going forward	812	g-7h13i28
going forward .	895	h-14i24
going forward you	951	h49
going in	895	i37
going to	692	a12d74g-9i86j-18k-15l-21
going to up	910	i32
going to work	979	i26
gone .	833	b-23e-24h-9j-6l27
good	613	a-10g-8h-15k8l27m-17
good ,	928	c43i-11
good .	869	d58
good _ .	749	j31l-21
good _ and	895	j-8k21
good _ i	910	c46
good _ loss	951	k9
good _ losses	951	k20
good _ on	979	c38
good all	979	k16
good all losses	979	k16
good any	928	k27
good any and	951	k23
good as	979	l52
good every	951	k9
good every loss	951	k9
good faith	979	c56
good intentions	910	c100
good intentions .	928	c53
goods _ despatched	928	b31
goods were despatched	928	b31
google	776	f62i-11m32
google .	951	m13
got	523	b212f-64g-17i16j-18k-15m-17
got .	979	e42
got _ ,	818	a26i32
got _ .	734	b42e44f-19g-9h-8j-8k-6
got _ along	928	b33
got _ and	859	b61i32
got _ in	859	b91
got _ into	951	b22l34
got _ off	951	b43
got _ on	951	b31
got _ the	881	b-38d64e-26
got _ to	859	b75g-7h20i25
got _ understand	979	l43
got _ up	928	b71
got _ wrong	780	a19b-23e31
got a	767	b-17e-63f-25
got changed	979	b66d22i39
got crossed	895	b45
got crossed and	979	b33
got in	951	a34
got into	979	d50
got left	979	b63
got lost	849	c26
got lost along	928	b33
got lost in	979	b44c33
got me	979	l30
got missed	910	b38e-28g-9j-6
got mixed	951	b43
got mixed up	979	b45
got on	951	b48e64
got one	951	b-36d-33
got sent	979	b51
got something	928	a23
got something wrong	928	a23
got the	725	b-33j-6
got them	951	d-20e55
got there	881	d35
got to	895	e44h-8l30m26
got to understand	979	l43
got you	910	i35
grade	849	b-21d57
grand	895	d27j-10
grant	841	j-19
granted	881	b51h-8
granted .	979	b58
grasp	841	c-31d-33f98
grasp _ you	910	f33
grasp if	910	f33
grasp if you	910	f33
grass	951	d49j16
grateful	818	m68
grateful _ you	841	l23m46
grateful if	825	m45
grateful if you	841	l23m46
grave	869	h14
great	825	d28e31f-18k-6l23
great _ .	910	l30
great deal	979	e61
great reviews	928	l33
great reviews .	928	l33
greatly	951	g13
greatly _ your	979	g13
green	763	d30g-11
green ,	979	d52
green .	859	e-48g-6
green _ and	979	d52
greta	979	j-13
greta .	979	j-13
grid	928	c47d-23f41
gross	859	k48
gross _ .	869	k41
gross negligence	859	k48
gross negligence .	869	k41
ground	859	c41d-21
ground _ is	979	c98k-5
group	749	a19e54f-26l31m48
group ,	928	m15
group .	869	a-11l41
group _ .	979	m22
group chat	979	e32m26
grout	869	d22
grow	849	d51e62h-14i56
grow .	928	i28
grown	812	d-22e24f118g-7
grown _ know	869	f30
grown up	979	f78
grown ups	849	f56
grown ups know	869	f30
grows	910	d35
grows _ .	951	d57
guarantee	685	c-41h163i-27j-14k-15m-12
guarantee .	833	h12
guarantee 0	979	g25h76j-6
guarantee _ 0	951	h57
guarantee _ defects	928	h29
guarantee _ nothing	928	h23
guarantee _ will	859	h20j-8
guarantee that	841	g-9h55k-6
guarantee that nothing	928	h23
guarantee you	869	h72
guarantee you 0	951	h57
guarantee you will	928	h21
guarantee zero	928	h29
guarantee zero defects	928	h29
guaranteed	833	h78
guaranteed .	869	h67
guaranteed _ life	979	h17
guaranteed for	979	h17
guaranteed for life	979	h17
guess	734	e47m-41
guess .	756	a13e-48m-42
guess it	979	d39e42
guessing	928	e37
guest	795	b31d42h14
guest _ and	951	d48h22
guest bathroom	979	h19
guest list	895	b43d26
guests	651	a22b-46d-38g-14j-8k-10l-43
guests .	806	g-9k-11
guests _ the	951	b41e44
guests came	979	c45
guests had	869	e43
guidance	979	c110
guide	910	c67f30
gutted	895	i-19j-18l99m21
guys	910	g-8l51
guys .	979	l70
habit	928	h-9i84
had	391	a-38c71d-54e26f-77g-30h-33i-38j-44k-24m-51
had .	790	d46
had _ been	812	b71e-58i29
had _ changed	951	b65
had _ come	979	e99
had _ complaint	881	l42
had _ days	895	e58g-8
had _ family	928	c53
had _ intentions	928	c53
had _ labelled	979	e24f38
had _ learning	928	d35
had _ left	910	b40g-10
had _ lot	869	c57
had _ morning	979	e48
had _ problems	928	c31
had _ reviews	928	l33
had _ the	688	c-35
had _ to	795	c48d23
had _ your	910	a22e25
had a	634	c61d39e42h-17j-11
had a complaint	910	l30
had a family	928	c53
had a learning	928	d35
had a lot	869	c57
had an	869	c51e29l24
had been	731	a-17b114e54f25g-9l23
had been left	910	b40g-10
had chosen	979	
had eleven	979	l34
had good	928	c53
had good intentions	928	c53
had great	928	l33
had great reviews	928	l33
had in	881	a21e24
had in your	979	a24e27
had moved	785	b67c29
had moved .	825	b36c41
had not	620	b29j-8l-20m-20
had not been	849	b74
had plenty	979	c31d28
had stock	928	c31
had stock problems	928	c31
had the	643	b-31e69i-23l-24
had three	869	b-23e46g-8
had three days	910	e59g-8
had to	609	a-10b-29e-69f-20j-9l26m-20
had two	800	c27l41
had you	800	c-26e128f-30
hair	833	a17d39g-6
hair .	928	a22e29
haircut	951	a16d33e35
hairline	979	d48
hairline .	979	d48
half	610	d23e-66f-24g-8h-20i-27k-17l19m-12
half _ .	767	d-43i-12
half _ them	951	d55
half a	979	b38l47
half an	910	d82h-8
half of	771	a18c39d37
half of them	979	d63
half term	928	c53
half two	928	l37
hall	675	a-10e-37f-19k11m-9
hall _ and	979	k18
hall _ the	928	b44
hall on	951	b46
hand .	776	g13h-8l19
hand _ heart	979	h31
hand _ with	951	e37
hand on	910	h29
hand on heart	979	h31
handed	771	b41c-29g-10
handful	951	d73e26
handle	825	f37
handle _ side	979	f63
handle that	979	f63
handle that side	979	f63
handling	979	c50k-6
handover	780	b45e66g-7j-9k-13
handover .	979	b39e37
hands	706	b-18c51f-24g-6h7i-19l33m18
hands ,	951	h25
hands _ .	928	c52g-6k-8
hands up	979	k12
hang	825	e29j12l25m-9
hang up	979	j17
hanging	910	c39l21
hannah	881	j-13m16
hannah ,	951	j-14m25
happen	597	b-22c28d59f-19h70j-21k-9l-26
happen .	785	d87f-23h-16i-13
happen _ ,	869	h41i17j-7
happen _ .	690	g13h30j-7
happen _ me	979	h44
happen _ my	859	h17
happen _ sea	979	d26
happen again	677	d-23g8h61i15j-13
happen again ,	869	h41i17j-7
happen again .	690	g13h30j-7
happen at	951	d21h20
happen at sea	979	d26
happen with	928	c28d39h37
happen with me	979	h44
happened	645	c-43f-19g-8h-19i19k-5m47
happened .	776	d22h-14i-15
happened and	951	i60
happens	731	b23d107h-15j-12
happens _ the	881	c26d68
happens to	841	d97
happens to the	910	d42
happens when	951	c72
happens with	979	b41
happily	979	d119
happy	763	b-21d37e42h17i-16
happy _ .	928	d47
happy _ the	910	e44
happy accident	910	d46
happy accident .	928	d47
happy with	849	e29h25
happy with the	910	e44
hard	678	e30f40g9i15k-5l61m-16
hard _ grasp	910	f33
hard _ resolve	979	g23i28
hard _ you	869	f31
hard for	825	f29
hard for you	869	f31
hard to	800	e52f34g13i22l54
hard to grasp	910	f33
hard to resolve	979	g23i28
harder	951	i37l55
harder .	979	i45
hardly	706	a-14d228f-33h-10i-22j-8l42
hardly _ .	859	d43l28
hardly _ crime	979	b25d30
hardly _ will	910	d42
hardly a	895	b28d46
hardly anyone	910	d42
hardly anyone will	910	d42
hardly eaten	910	l30
hardly eaten .	928	l30
hardly the	849	b16d71
hardly the crime	979	b25d30
hardly worth	910	b-15d31
harm	720	b-15c-35d54
harm _ ,	881	d38
harm _ done	910	b-16d51
harm done	841	d67
harm done ,	881	d38
harm was	910	b-16d51
harm was done	910	b-16d51
harmless	928	k39
harmless _ all	951	k14
harmless against	951	k40
harmless against all	979	k15
harsh	910	a16
has	449	a34b-56d-43e-45f-32g-21h-41i-20j-25k-20l58m-37
has _ ,	825	a49e34
has _ .	795	j-10l20m-26
has _ a	790	b35
has _ an	979	a22l35
has _ back	895	g18
has _ been	812	l39
has _ eleven	951	l27
has _ every	979	c58
has _ for	895	l60
has _ in	833	b33
has _ me	849	e26l28
has _ mind	979	c54
has _ my	881	l41
has _ on	859	b-26c46l34
has _ spoken	928	i42
has _ taken	979	i-13l38
has _ you	734	g25k19
has a	694	c29e-35f30h-34l-29
has a mind	979	c54
has been	573	a15b-28d21f-26j-11k-9m-23
has been a	859	b39c26l25
has been spoken	928	i42
has caused	881	g17
has caused you	910	g37
has come to	979	b35g-7
has cooked	979	l44
has cost	833	k21
has cost you	841	k24
has cut	979	c56
has cut the	979	c56
has ever	910	h26i16l69
has had	806	l31
has knocked	869	l40
has knocked my	895	l41
has not	841	e34
has not been	881	c31e36
has occurred	979	b42
has occurred in	979	b42
has put	869	a35l-19
has put you	895	a36
has since	979	b39
has suffered	979	l47
has them	928	d42
has to	790	e-27f26
hat	951	b-30e36
hat .	979	e49
hate	767	a22j47m79
hate _ .	881	j8m36
hate _ for	928	j60
hate _ lose	928	m34
hate _ think	979	a31
hate me	859	j6m35
hate me .	881	j8m36
hate myself	895	j63m10
hate myself ,	979	j7m16
hate myself for	928	j60
hate to	881	a25m59
hate to lose	928	m34
hate to think	979	a31
have	292	a87b-68d-74f-28g-34h-31i-31j-55k-27m-50
have .	734	a-16g-10j30
have _ ,	760	c-38f37g9k12
have _ .	595	a28c29f-29g-18h-17i-22j17k13l-47m-25
have _ a	627	a-12b23d21i16j-10l-81
have _ an	833	b25c42e29j-7l-20
have _ and	825	h41m24
have _ any	951	a45
have _ apologize	928	l42
have _ at	841	a21l28
have _ be	979	a26c30
have _ been	795	l78
have _ business	979	c54e46
have _ careless	928	a29
have _ cast	951	h40
have _ check	910	h20
have _ checked	951	a-15b27
have _ crying	895	l40
have _ delays	928	a29
have _ eaten	859	l78m12
have _ eleven	910	l23
have _ expectations	979	a44
have _ experienced	951	a30g18k-5
have _ far	910	d51
have _ foreseen	928	c57
have _ forgive	910	m21
have _ google	951	f62
have _ had	785	e31h-22l97
have _ idea	881	l51
have _ if	895	e41
have _ ignored	928	a24
have _ in	673	a21c-28i-11k-8l51
have _ inconvenienced	895	a46g44
have _ is	979	a33
have _ it	565	a-36d-27e54h-13i-19k-11l-44m-15
have _ kids	910	l39
have _ learned	910	i36
have _ let	979	m22
have _ little	881	f60
have _ lost	881	d33f54l40
have _ made	833	b46h-12
have _ me	749	e67j-16l-43
have _ my	706	i28l-41m-10
have _ no	928	i33l31
have _ noticed	979	d42
have _ offended	928	a10g-17
have _ on	763	a-17e33
have _ our	833	i27k42
have _ over	833	a14i26l132m19
have _ perceived	895	a31c30
have _ put	800	a23b20f-28i30j11
have _ putting	910	c47
have _ regrets	979	a27
have _ right	849	m46
have _ run	979	c56
have _ said	928	l58
have _ shaking	951	j6l20m15
have _ short	928	a34g-10j-11
have _ sick	979	l26
have _ slept	785	j-8l55
have _ solemn	910	h18
have _ some	881	a16
have _ something	928	a25e25
have _ swamped	910	c53
have _ taken	833	g22i28
have _ that	776	b-20e46k6
have _ the	510	a-17b-24e34g-7i-44j-16k-16l-83
have _ there	859	c27e46
have _ think	818	i50
have _ this	795	a-13i55k-8l93
have _ thought	979	l38
have _ to	599	b-16c-43g-6i-16l-22m10
have _ travelling	979	c82l-23
have _ two	800	l45
have _ under	951	l47
have _ understand	928	c41f22
have _ up	737	a11e48
have _ upsetting	928	a26
have _ word	780	h30i16
have _ worry	928	h22
have _ worse	859	d43
have _ you	617	e-38f21l-33
have _ your	680	a12g-6i-20j-9l-40
have _ yourself	869	e49
have a	610	a-17d-29f53h17j-8l21
have a 0	979	h33l24
have a google	979	f64
have a little	881	f60
have a think	849	i52
have a word	979	i25
have already	752	a24l45
have already lost	910	l46
have already said	928	l58
have always	910	l67
have always had	928	l33
have an	780	a-13b-15d25g-6j-18
have barely	928	l30
have been	520	a38b30e-27g11h-16j-8k-8m-15
have been checked	951	a-15b27
have been crying	895	l40
have been experienced	951	a30g18k-5
have been foreseen	928	c57
have been in	800	d29e38l39
have been inconvenienced	895	a46g44
have been learned	910	i36
have been made	869	b55
have been offended	928	a10g-17
have been perceived	895	a31c30
have been put	841	a25b23i32j11
have been putting	910	c47
have been run	979	c56
have been shaking	951	j6l20m15
have been so	910	l50
have been swamped	910	c53
have been taken	841	g22i28
have been there	951	e63
have been travelling	979	c82l-23
have been under	979	l49
have been upsetting	928	a26
have been worse	859	d43
have breached	928	k53
have breached our	928	k53
have carried it	979	e42
have caused	780	a114g13k-5
have caused .	869	a50
have checked	812	e101
have checked the	881	e62
have chosen	979	e54
have chosen to	979	e54
have come	795	a36
have corrected	869	m-14
have corrected it	910	m-15
have cost	979	e52
have cried	951	j-6l58
have done	725	a11c94d-29h-8i-14j-11
have done the	979	c68
have each	979	h42
have every	979	k9
have every right	979	k9
have expected	979	c48e66
have experienced	928	a29
have experienced delays	928	a29
have explained	869	f26
have fallen	951	a35g-10
have fallen short	951	a35g-10
have felt	795	a51g-7l20
have felt .	859	a23
have felt ignored	928	a24
have felt sick	979	l26
have given	780	l34
have given up	910	l42
have got	687	c68h11i31l41m11
have got a	869	c52
have got to	928	h-8l37m33
have had	630	b-20c65e-26i-25j-6l58m-9
have had .	849	d50
have had a	812	i11l-31
have had an	951	c61e35
have had no	979	l33
have had two	979	l69
have hardly	895	l60
have hardly eaten	910	l30
have helped	951	e89
have hired	869	j33
have hired .	928	j36
have it	673	h-15i-22k20
have it .	979	k40
have learned	800	i65
have learned a	928	i28
have learned our	928	g-6i30k-6
have let	869	a43e35i12
have lost	859	k11l38
have mentioned	910	e35
have met	979	a44
have met expectations	979	a44
have missed	979	c78
have months	928	d46
have months .	928	d46
have my	720	a14h58m-9
have my cast	951	h40
have my regrets	979	a27
have my solemn	910	h18
have my word	790	h34
have never	767	l105
have never had	895	l45
have no	771	c66l25m17
have no idea	881	l51
have not	687	c-26d24h-17j-8l86
have not been	825	l32
have not eaten	979	l25m14
have not slept	790	j-8l56
have noticed	833	a-27b-21e-30h-9
have offended	910	a55
have offended some	928	a17
have one	979	e79
have only	910	e41
have only yourself	910	e41
have played	979	a33
have poured	895	l25
have probably	951	c29d27e50
have put that	979	k13
have received	979	l51
have refunded	723	i-13k-8
have refunded the	776	i-14k-9
have run	859	b47d54
have run a	910	b55d58
have said	760	a39c-29f20i18
have said in	928	a28
have seemed	928	a29
have seemed careless	928	a29
have seen	715	a-22b28d24e-29h-12
have seen far	910	d51
have something	910	i29m24
have spoken to	818	l-19m13
have suffered	951	a26l35
have taken	690	e30h-10i32l-19
have the	612	a-23d-30e-32g22k-7l-28m-20
have to	646	e-56f49h23k20l18
have to apologize	928	l42
have to be	979	a26c30
have to check	910	h20
have to forgive	910	m21
have to understand	928	c41f22
have to worry	928	h22
have told me	841	e45
have told you	785	f47
have two	749	l39
have two kids	910	l39
have won	951	l65
having	785	e75
having _ conversation	910	e35
having this	910	e35
having this conversation	910	e35
hay	928	b-21
hay .	951	b-22
he	553	a-24b-43c-41d-31f-57g-15h-24j-19k-10l-54m-22
he _ .	818	c29d37k-6
he _ a	841	i38
he _ cut	928	c46
he _ in	841	e36l36
he gets	910	c35i42
he has cut	979	c56
he left	951	d20
he wakes	979	c53
he was	790	b-16c-30e44
he was a	951	e49
he was in	979	e42
he was on	979	d35
head	734	a21c45d-25f89j-9l-32m10
head ,	951	a22e33
head .	869	c56
head _ .	979	m30
head _ it	928	a18e28f32
head about	951	f38
head about it	979	f38
head office	895	c107f-23m25
head office .	979	m30
head with	979	f26
heads	869	c52f62h22
heads .	951	c32h24
heads _ ,	979	c27f30
heads around	979	c27f30
heads around ,	979	c27f30
heads in	979	f45
health	881	f33l41
health _ .	979	f45
health _ suffered	979	l47
health has	979	l47
health has suffered	979	l47
hear	612	a16c-54e-57f-26g-11h-29i-17j-24k-9l-33m-33
hear _ .	928	e38g-11
hear _ your	928	a19
hear about	951	a-11j-14
hear about the	979	j-13
hear that	881	a45
hear that your	951	a24
hear you .	979	g-11
hearing	790	a20g-14
hearing _ was	979	l36
hears	979	f42
heart	678	a-12g44h34i-15j21l70m60
heart ,	895	h38m-17
heart .	881	g41h19j59m-16
heart _ everything	910	g29
heart _ keep	928	m18
heart _ let	979	m22
heart and	859	j-18l21m32
heart of	910	g29
heart of everything	910	g29
heart that	928	l27
heart that you	928	l27
heart to	818	m33
heart to keep	928	m18
heart to let	979	m22
heartbroken	928	j25
heartbroken and	979	j31
heartfelt	859	g40j-18
heartfelt _ .	928	g43j-19
heartfelt apologies	859	g40j-18
heartfelt apologies .	928	g43j-19
heat	806	a14c45d23m-10
heat _ the	910	a22d35
heat of	910	a22d35
heat of the	910	a22d35
heating	812	b29d41e31
heating was	910	b43
hedge	776	d62k19m-16
hedge ,	910	k34m-19
heel	979	d43
held	728	a32c43d-22e-25j-8k-6l-26
held _ .	951	a-13b31
held _ up	910	a61e45
held to	979	c64
held up .	979	b32
held us	928	e45
held us up	928	e45
help	692	a-12b-52d-23e72f-21i-15j-18k-13m-26
help .	841	c45k-14
help _ you	979	e45
help if	979	e45
help if you	979	e45
helped	951	e89
helps	833	a-27f40g17i-19
helps us	979	g21i-20
hen party	979	e42
henceforth	928	h34
her	546	a-28b-22c-56d-54f-49g-14i-30j-16k-20l-68m-24
her _ .	776	a-12b-16e44h-8i-20k-10l31
her bill	951	k-9
her flowers	979	h21
here	551	a-13b-47d-61e-48f-18g-21h8j-13k22l-19
here 's a	910	f32
here ,	760	f-21k23
here .	718	b-22d-27f48h-20i38j-7l-20m32
here _ .	833	d-24i-17
here _ eternity	979	h58
here _ in	895	i35
here _ there	869	d43h17
here _ you	869	f20h31
here in	979	k23
here nor	928	d46
here nor there	928	d46
here on	718	h22
here on in	910	i36
here on there	928	h21
here to	951	h56
here to eternity	979	h58
hereby	833	k53
hereby _ you	928	k36
hereby accept	910	k17
hereby indemnify	928	k36
hereby indemnify you	928	k36
hesitate	951	g45m-22
hesitate _ contact	951	g45m-22
hesitate to	951	g45m-22
hesitate to contact	951	g45m-22
hey	951	
hiccup	790	d62
hiccup .	869	b-33
hiccup _ the	859	b35d51
hiccup with	859	b35d51
hiccup with the	859	b35d51
hides	979	c45
hides _ .	979	c45
high	841	b36c41e38g12m24
high .	979	e51
high _ and	979	b60
high _ of	979	c56
highest	752	g68k-9m-10
highest _ .	818	g23i-25k-7
highest _ and	928	g18i24
highest _ of	869	g26
highest standards	760	g53i-20k-9m-10
highest standards .	818	g23i-25k-7
highest standards of	881	g26
hill	895	b34
him	597	b-19c-37f-23g-12h-15i-11j-21k-9m-23
him .	731	j-12l23m-19
him _ .	806	e26l-29
him _ he	910	c47
him to	979	l42
him without	979	d65e75
himself	951	e44
hinges	928	b41i-15
hired	818	b-22c36j31
hired .	928	j36
hired me	951	c43
his	627	a-13b-50c33f-36g-7h-10i-14k-17l-29m-31
his _ ,	833	d43e67
his _ and	895	c51k-8
his _ for	951	d37
his own	910	c44
history	951	h16
history of	979	h17
hob	979	e42
hold	672	b-16c41f-32g13h-9i-16k57
hold _ hands	979	k12
hold _ harmless	928	k39
hold _ liable	951	g-11k56
hold _ to	833	g41
hold me	910	k12
hold me to	910	k12
hold my	979	k12
hold my hands	979	k12
hold off	979	m20
hold ourselves	869	g35k13
hold ourselves to	881	g43k-14
hold you	928	k39
hold you harmless	928	k39
holes	910	d53
holes .	928	d58
holiday	795	b26c46d47e39l29m-11
home	647	a-15b-34c-34d23e34h-14j-7l19
home _ .	928	d71h-15
home _ my	979	l52
home and	951	l50
home for	979	e50
home for the	979	e50
homeowners	979	f45
hon	951	f36
honest	780	b-19g-9j-6l54
honest ,	951	l35
honest .	951	d-27g-8l77
honest _ .	910	c53
honest _ you	979	e74
honest mistake	910	c53
honest mistake .	928	c54
honestly	678	b-20c50d32e41f-37g-6j21k-8l77
honestly ,	881	c32e48j-8l19
honestly , i	979	j-9l34
honestly .	910	j20
honestly _ .	979	j-11l81
honestly _ am	951	j20
honestly _ have	979	l31
honestly _ i	979	j-9l34
honestly _ not	951	j23l32
honestly i	895	j16l28
honestly i am	951	j20
honestly i have	979	l31
honestly the	881	j17
honestly this	951	c31d27e28l24
honesty	979	d71
honour	928	h27i-23k-8
honoured	951	b35
hope	706	b-43d34g30h-18k-8m85
hope _ can	841	d26k-5m-21
hope _ do	928	i42
hope _ will	869	g8m68
hope to	895	g45i36
hope to do	928	i42
hope we	928	d44
hope we can	928	d44
hope you	812	d-21i-12k-8m81
hope you will	881	g8m55
hopefully	979	d46f36
hopeless	869	j103
hopeless .	979	j41
horrible	951	j-11l29
hospitality	951	f32g11
hot and	928	c56d27
hour	582	a-29b-37c-53d-45f-42h-15i-29j-14k-17l37m-12
hour .	743	a-27d-23k-13m-9
hour _ for	895	h-9l79
hour weeks	979	l38
hour weeks for	979	l38
hours	606	a-13d-24e-46f35g-10h-22i-16j-8k-6l23m-20
hours , so	951	c49
hours .	806	b38f46
hours _ have	910	c47
hours _ of	951	f47k-7
hours _ so	951	c49
hours i have	910	c47
hours with	951	l39
house	644	b-16h24j-9k-6l63m9
house _ .	910	l34
house _ it	979	h38
house _ with	979	c64
house is	910	d37
house on	928	h36
household	979	a31g31
houses	928	c74d23f73
houses .	979	c41d31f33
how	511	a-15b-45c-46d-22e-49f78g-18h-38i21j6k-20l35m-42
how _ ,	841	f-22j33
how _ i	756	h-12j13l28m-12
how _ is	841	c57
how _ put	859	i28
how _ this	928	l43
how _ times	928	l42
how _ will	910	h-9l35
how _ work	752	f87i22l-28
how _ works	795	f102
how _ your	979	l48
how a	881	e34f24
how bad	928	l45
how bad i	928	l45
how could	928	j32
how could i	928	j32
how i	833	f-18l66m-10
how invoices	910	f25
how invoices work	910	f25
how it	737	c36f-33i43l18
how it is	881	c60
how many	800	f22l35
how many times	928	l42
how printing	869	f35
how printing works	869	f35
how sorry	841	j14
how sorry i	841	j14
how terribly	979	j22
how terribly ,	979	j22
how that	979	j-6k-13
how the	849	d33f42
how to put	910	i30l-18
how we	776	f-27i39
how we work	859	f-28i34
however	859	b24c73e72k48
however _ that	979	e50k31
however _ the	979	k23
however it	979	c57
however much	951	k37
human	849	b34c62d26i23j10l-23
human .	895	b36c69j-9
humbly	951	j19
humbly and	979	j39
humiliating	979	l78
humour	979	a13c41e35m-9
hundred	737	c35d54e37f-23h16j18l22
hundred ,	979	e46
hundred _ cent	910	h29
hundred _ i	979	e45
hundred _ over	979	j38
hundred and	951	e44
hundred of	951	l60
hundred people	951	c35e49
hundred per	910	h29
hundred per cent	910	h29
hundred times	951	j37
hundred times over	979	j38
hundreds	910	c26f59
hundreds of	910	c26f59
hung _ down	859	b31
hung upside	859	b31
hung upside down	859	b31
hurt	720	a-22b-47d71e-36f-23g-15j-9l45
hurt .	806	b-26d70
hurt _ ,	979	d27
hurt _ .	849	a-19d27j-8
hurt anyone	951	d57
hurt anyone .	979	d43
hurt you	881	a-19c34j-8
hurt you .	881	a-19c34j-8
hurtful	910	a32
hurtful .	928	a26
hurts	718	l38
hurts _ be	859	l40
hurts to	849	l39
hurts to be	859	l40
hygiene	979	f53
i	169	a-94b-291c-156d-213e-231f-141g-77h-74i-86j-95k-40l-73m-49
i 'd	501	b-54d-27g-8i-24j-9k-9
i 'd ask	979	m22
i 'd be	767	a-18i-14l26m62
i 'd call	951	e46
i 'd explain	979	f40
i 'd had	910	c68
i 'd hate	979	a31
i 'd have	800	a-11c60e39
i 'd owe	951	m79
i 'd rather	951	l43m44
i 'd suggest	979	f66k-6
i _ ,	644	f-37j13l-20m-13
i _ a	560	b-18d-22f-38h-29j43k-7m-14
i _ absolutely	979	l37
i _ accept	895	k16
i _ admit	951	k14
i _ afraid	895	h-12j-6
i _ after	951	l38
i _ again	881	j26
i _ already	780	l28
i _ always	869	h50i-12l34
i _ am	895	j-22l24
i _ an	749	f-18j50
i _ and	806	f-19h16i12m25
i _ another	910	c41e25
i _ anyone	910	a24
i _ anything	859	a39h-11
i _ apologize	869	a22j-9
i _ ashamed	833	j-14
i _ ask	818	l22m70
i _ asking	849	m22
i _ at	673	b-33h-9j-9k10
i _ aware	979	j-6k31
i _ barely	910	l62
i _ be	609	a11e-26f-30h-8i29j21l52m80
i _ been	634	a-14c64l51
i _ begging	780	k8m81
i _ beyond	881	j69
i _ breached	928	k53
i _ call	841	e41i-13k-8
i _ can	881	c47l53
i _ coming	881	l34
i _ compensate	895	k47
i _ corrected	869	m-14
i _ count	979	l40
i _ cover	833	k28
i _ cried	951	j-6l58
i _ devastated	928	j-9l40
i _ die	895	j41l-22
i _ do	628	c43h33i14k-11l-19m-17
i _ ever	895	c27h-21k-10l60
i _ explain	841	f135i-12m-12
i _ explained	869	f26
i _ felt	979	l26
i _ find	979	i48
i _ finished	910	a-14l69m-9
i _ fix	979	i31
i _ for	623	a11b-22d-27e-36g-15j-19k-7
i _ from	718	h-12j35k-12m20
i _ get	767	i61m-11
i _ given	771	c34e26l44
i _ going	833	i42
i _ good	910	c52
i _ got	743	c76l24m-11
i _ guarantee	928	h39j-9
i _ guessing	979	e47
i _ had	709	c46i-12j-7l88
i _ hang	951	j16
i _ hardly	869	c34l85
i _ hate	895	a28m26
i _ have	569	a-18d-23e74f-31g-8i17j-17l-30
i _ having	951	c45l20
i _ honestly	928	j7l38
i _ hope	928	l36m66
i _ hopeless	928	j82
i _ i	723	g-7i-13j-11l29m16
i _ if	895	a28m-11
i _ in	669	a-12c-32h-8j-8k7l22
i _ indemnify	928	k35m13
i _ is	951	m67
i _ it	465	a15b-50c-51d-38e-48f-57g-12h-11i-44k-9l-59m-30
i _ just	833	c26e64l40
i _ kick	951	j13
i _ known	825	l57
i _ late	841	j-12
i _ learned	859	i15
i _ leave	951	e40f30
i _ legal	849	f24k29
i _ legally	833	k52
i _ let	869	i52
i _ liable	841	j-10k59
i _ like	690	a17g-11j29m-22
i _ literally	979	i28j10m13
i _ lose	895	l69
i _ lost	910	b-17l49
i _ make	756	h-39i65m-11
i _ most	979	j39
i _ my	677	a-11h-11j-7k19
i _ myself	785	d-25j69k11l42
i _ negligence	979	k40
i _ negligent	881	k31
i _ never	690	g-7h27i-17j7k-8l27
i _ no	696	h9l-33m10
i _ not	416	b-64c-26d24e-43f18g-15h-43i-48j17k-23l46m-44
i _ on	593	b-19h43j-14k-6m23
i _ once	979	j38
i _ only	756	a50b-17c88d-24f26k-6
i _ our	812	g-19h-21j-12k17
i _ out	752	g21h-10
i _ owe	951	m79
i _ past	869	j-12
i _ pathetic	951	j36
i _ pay	713	k24
i _ paying	672	j-18
i _ people	979	j-10l25m25
i _ plead	951	m62
i _ pleading	859	g-8m31
i _ pop	979	d40i27
i _ poured	895	l25
i _ rather	841	e-43m10
i _ really	812	j47m24
i _ refunded	728	k-8
i _ regret	951	b28
i _ replaying	979	l40
i _ reshoot	979	d40
i _ running	928	c75
i _ say	812	d25e90f-21h10j8l42
i _ see	869	a24b28i34
i _ seen	763	d22
i _ send	760	i-33k-8
i _ she	895	j-21
i _ short	833	a37
i _ so	605	j88
i _ sorry	348	a23b-15e24f-22h-9j-54k-20l-37m-33
i _ sort	818	i55
i _ such	780	j66m-9
i _ suggest	951	e57f56k-6
i _ surprised	979	d32e70
i _ take	825	l52m38
i _ tell	771	c44
i _ terribly	951	j19
i _ that	600	e-52f-26g-8i-16j37k25m-15
i _ the	382	a-37b-125c-118d-69e-112f-39h-17i-22j-44k-30l-67m-38
i _ them	670	b-19f-25k23
i _ there	785	e29h26
i _ they	910	e35
i _ this	718	h38j-8l70
i _ through	849	j13l43
i _ to	535	b-33e-59f-56g-15h-10i47j-23k11
i _ told	678	c58f31j-16l-32
i _ tried	928	c54
i _ try	749	i40
i _ type	859	f59i-13
i _ under	951	c82e28
i _ up	700	b-22c-33j-16l52
i _ use	910	i27
i _ useless	910	j72
i _ usually	928	j-14l53
i _ we	881	d38
i _ what	800	c95e54j-7
i _ when	895	e26l40
i _ with	711	a-14f-25g-10h-11j52m12
i _ without	859	j9
i _ won	979	l67
i _ work	928	h25i42
i _ working	785	c38
i _ writing	849	j-15m-11
i _ you	490	a-22b-25c-44e-44f-29g-7h37j-44k-27m21
i _ your	484	a-24b-68c-31d-22e-34f-23g-18h-8j-40k-19m-43
i _ zero	928	h29
i accept	785	g-11k65
i accept legal	910	k37
i accept that	859	g-7k23
i acknowledge	951	k14
i acknowledge that	951	k14
i acted	979	c51k11
i admit	849	k61
i admit negligence	979	k40
i admit that	928	k17
i also	928	c66
i am	302	a-24b-35d-41f-47g-21h-25j25k20l78
i am .	737	j113l39
i am a	692	h-8j81l18m-9
i am afraid	979	h-13j-7
i am an	818	j73l26
i am ashamed	841	j-14
i am asking	849	m22
i am at	841	k13
i am aware	979	j-6k31
i am begging	780	k8m81
i am beyond	881	j69
i am devastated	928	j-9l40
i am going	859	i60
i am honestly	928	j7l38
i am hopeless	928	j82
i am in	849	k12
i am just	928	e26l48
i am known	881	l80
i am late	928	c35j-13
i am legally	833	k52
i am liable	841	j-10k59
i am literally	979	i28j10m13
i am not	677	f-24j-17k-14m-38
i am on	718	h19j-10m36
i am one	979	j14l44
i am only	859	b-19c38f34j-10
i am pathetic	951	j36
i am paying	672	j-18
i am pleading	859	g-8m31
i am really	818	j50
i am running	928	c75
i am so	610	j45
i am sorry	348	a23b-15e24f-21h-8j-72k-20l-59m-33
i am such	785	j66l-23
i am surprised	979	d32e70
i am terribly	951	j19
i am the	688	j62
i am there	849	h16
i am useless	910	j72
i am usually	928	j-14l53
i apologize	566	a19d-22g-28j26k-7l-19
i apologize ,	752	j21
i apologize .	662	a-20j-33
i apologize again	951	j36
i apologize for	700	a14g-16j-11
i apologize from	951	j48m27
i apologize if	979	a31
i apologize to	752	a-27g-13j-14m-11
i apologize without	979	j10
i appreciate	895	f28
i ask	763	h-12j8k-10m24
i be	928	j32
i be so	928	j32
i beg	771	j-7m55
i beg to	979	j-6m-14
i beg you	812	m87
i breached	841	k52
i breached my	895	k21
i breached our	910	k35
i broke	711	i-16j-12
i broke your	849	j-11
i can	541	b17f-21i11j11k-10l22m23
i can guarantee	979	h41
i can not	604	f-19h-54j14k-6l52m19
i can only	881	a62e25
i can reshoot	979	d40
i can say	951	h16j10
i come	869	c44
i come from	979	c59
i concede	979	k13
i concede that	979	k13
i contributed	928	a24
i contributed to	928	a24
i could	650	a-17c-36j18l42
i could die	895	j41l-22
i could kick	951	j13
i could not	785	j-12l64m24
i cut through	979	j17
i deleted	760	j12
i deleted the	812	j13
i did	493	a21b-37e-31g-11j-18k-12l-38m-16
i did not	515	b-33e-39f-35g-9j-19k-8l-22m-10
i did to	869	a31
i die	979	h10j33
i die .	979	h10j33
i do	587	b17c43d22g-6j15l20m-18
i do apologize	869	a22j-9
i do hope	979	m47
i do not	627	j30m-41
i do regret	979	b29
i doubt	928	a33d26h-7l56
i drew	859	k18
i drew the	928	k24
i dropped	795	j-13
i ever	951	h-24l28
i explained	881	f33
i fear	979	f70
i feel	737	j36l73
i feel .	928	l45
i feel like	928	j48
i find	928	e90f29
i find it	979	e94
i forgot the	763	j-26
i forgot your	841	j29
i gather	910	e39j-11
i gave	603	g-10
i gave up	895	l71
i genuinely	928	c54
i genuinely tried	928	c54
i get	859	f18i17
i get a	951	i30
i give	780	h33
i give you	790	h36
i got	713	a-12b-45e42i15j-6
i guarantee	812	h79j-8
i guarantee you	881	h40
i guarantee zero	928	h29
i had	515	b-19c-28d-27e-51j-19k-7l-31
i had a	849	c36
i had good	928	c53
i had not	673	a30c-26j-7
i had to	881	l43
i hate	881	j50
i hate myself	895	j63m10
i have	366	a-45b-29c-50d-38e-67f-24g-14h-31i-37j-31k-12l122m-21
i have a	763	c52e27h-7l36
i have already	795	l28
i have barely	928	l30
i have been	654	a-15i-11l76
i have breached	928	k53
i have corrected	869	m-14
i have cried	951	j-6l58
i have explained	869	f26
i have felt	979	l26
i have given	795	l45
i have got	746	c76l24m-11
i have had	731	i-12j-7l104
i have hardly	895	l60
i have learned	859	i15
i have lost	928	l50
i have never	790	l42
i have no	849	l-39m22
i have not	725	l90
i have poured	895	l25
i have refunded	728	k-8
i have seen	790	d29
i have told	706	c38f38l-18
i have two	841	l46
i have won	979	l67
i hereby	881	k22
i hereby accept	910	k17
i hold	895	k31
i honestly	928	c28j23l23
i hope	743	d48g-11h-8i19k-7
i hope to	928	i42
i hope we	928	d44
i hope you	841	k-7m-39
i ignored	881	a26
i ignored you	928	a29
i implore	869	m48
i implore you	869	m48
i intend	869	i38
i intend to	869	i38
i keep	795	h-9l65
i keep replaying	979	l40
i know	578	a-11d-27h-13j-19l-41
i know .	895	j-50
i know i	859	e35l-18m30
i know it	756	j43k18
i know you	790	j-6
i laid	928	e73
i left	615	a-15b-32e-29j-25k-6
i left your	752	j-11
i let	655	c-42i-18j-14
i live	849	h38
i live .	859	h19
i look	825	g-10h-8l45
i may	928	e62
i mean	895	a-15d46f32i47
i mean ,	951	d61i-12
i meant	780	c62e36
i meant .	928	e42
i might	869	a28
i might have	869	a28
i misread your	895	j-11
i missed the	737	a11b-16e27j32k-9
i must	928	e41
i must say	979	e55
i need	763	h8l46
i need this	859	h9l57
i never meant	928	c47
i only	806	c68d-52h-8m17
i ought	812	e-53f-18j-8
i ought to	812	e-53f-18j-8
i overran	979	j-19
i pay	763	a-16k16
i poured	928	l35
i poured my	979	l36
i pride	895	l48
i pride myself	895	l48
i promise	723	e29g-11h54i42l-19m-9
i promise .	928	h-23i49
i promise i	910	g-9h14
i promise on	979	h25
i promise this	928	h46
i promise to	869	h-11i36
i promise you	869	h22
i put my	841	l49
i put your	833	j11
i realise	910	f40
i realise this	928	f33
i really	849	j9l33m35
i really am	910	j-22l24
i recognise	979	k11
i recognise that	979	k11
i regret	681	a36g18k-7
i regret it	771	a26k-7
i regret that	767	a22
i regret the	895	g38
i request	979	m21
i request you	979	m21
i retire	979	h43
i said	666	a18c-37e-32h-13k-7l-40
i sat	928	l30
i saw your	951	e33l41
i say	849	j11
i say sorry	951	j16
i sent	579	b-37c-26e-49g11
i sent out	979	g28
i shall	734	f24h22i12l56
i shall be	951	i21
i shall not	951	f57h34l22
i shot	951	c61
i should	598	a-21c-37f36g-8i-19j18l36m14
i should be	928	j15l21m42
i should explain	910	f25
i should have	634	c-37f-26g-8i-11j-10m-12
i shouted	910	j-23
i skipped my	979	e45l52
i sounded	928	a46
i sounded short	928	a46
i still	881	l53
i stood	910	l40
i suppose	881	a18d46
i suppose .	928	d52
i swear	780	h64i-16l-21
i swear on	849	h37
i swear to	928	h17
i take	720	a16g-18m-9
i take it	979	a47
i think	790	e63f35m-14
i think there	928	e34
i think you	841	d26e52f19
i took another	979	c44e38
i tried	869	c38
i tried my	928	c46
i trust	951	c55m18
i undertake	951	k11
i undertake to	951	k11
i upset	910	a24
i upset anyone	910	a24
i want	763	f-20g9l29
i want to	800	g11l-26
i want you	895	f-21l64
i was	523	a-13b-47c68d-65h-11i-20j-10k13l62m-13
i was given	979	c79
i was just	928	c36
i was negligent	881	k31
i was off	928	c51
i was sorry	928	l58
i was under	979	c85e29
i was up	979	l55
i was working	785	c38
i will	417	a-58c-35e-52g-13i66k22m-33
i will always	881	h50i-12
i will be	650	f-26i34j15l21m-10
i will compensate	895	k47
i will cover	833	k28
i will do	688	h58k-11
i will explain	979	f30i-11
i will get	771	h10i61m-11
i will have	767	i38m18
i will indemnify	951	k36m13
i will leave	951	e40f30
i will let	951	i57
i will lose	910	l29
i will make	763	h-39i76
i will never	776	g-7h45i-19j12k-9
i will not	663	f65h-26i-56j-6k-5m-9
i will pay	715	k31
i will pop	979	d40i27
i will see	951	a26i41
i will send	771	i-33k-6
i will sort	818	i55
i will try	749	i40
i will type	859	f59i-13
i will use	928	i28
i will work	928	h25i42
i would	647	d51e55g-10j25m31
i would ask	951	l27m44
i would be	881	a40m19
i would hate	928	m34
i would not	780	d82j41
i would plead	979	m34
idea _ bad	928	l45
idea how bad	928	l45
ideal	928	d47
ideal .	928	d47
identical	979	c43
identified	951	b94i18
idiot	763	j113l-26
idiot ,	833	j25
idiot , honestly	979	j22
idiot .	841	j74
idiot _ honestly	979	j22
if	442	a280b-77c-54d-69e66f-24g-24h-41i-54j-22l19m-15
if _ 'd	672	a-43e44f-27k-9m-14
if _ 's	743	d-45m-13
if _ ,	895	a32
if _ are	818	c30f23i31
if _ caused	951	a16
if _ change	928	a26
if _ could	825	a-12l18m19
if _ did	841	a35e49l-18m38
if _ do	833	a-16e70m-27
if _ feel	928	a66e-41j-7
if _ felt	928	a58
if _ found	910	a37
if _ gets	895	l69
if _ got	928	a23
if _ had	737	a-57e119f28
if _ has	910	a110g-9j-8
if _ have	895	a21
if _ i	881	a26
if _ invoice	979	a41
if _ is	790	a20
if _ joke	979	a41
if _ like	859	f20k25
if _ may	910	a-23e61
if _ means	979	f36
if _ note	910	a33e57
if _ pack	910	e35
if _ resident	979	a45
if _ seemed	979	a32c44
if _ seems	928	a29
if _ sounded	928	a46
if _ tone	859	a64e-31
if _ upset	910	a24
if _ wait	910	a23
if _ wanted	951	a-18e52
if _ was	790	a120b-19
if _ were	825	a66e-42f31l25
if _ words	910	a25
if _ would	785	a-30e-30
if _ you	928	e35
if a	895	a29
if any	833	a38k-7
if any resident	979	a45
if anyone	849	d31k13
if anything	806	a36d33
if anything i	895	a19
if i	662	a26h-11j-8k-7l28
if i did	928	a25
if i sounded	928	a46
if i upset	910	a24
if it	670	d-44h-8j-9l39
if it 's	818	a16d-43e42
if it seemed	979	a32c44
if it seems	928	a29
if it was	979	a20e34
if my	771	a89e-34j-8
if my note	928	a16
if my tone	979	a24
if my words	910	a25
if only	928	e35
if only you	928	e35
if our	895	a51g-7
if people	869	a11e51l25
if people pack	910	e35
if so	910	a40
if so ,	928	a33
if somebody	979	e56
if something	951	a27
if something was	979	a34
if that	771	a92
if that caused	979	a16
if that is	979	a25
if that means	979	f36
if the	662	a105b-23c29e42
if the change	928	a26
if the joke	979	a41
if the tone	951	a32
if the wait	910	a23
if there	812	a29
if there was	910	a26
if they	790	a-65m-10
if this	928	a35g-10
if this has	979	a37g-10
if we	859	i18
if we got	928	a23
if word	910	l29
if word gets	910	l29
if you	553	e69h-15i-33j18m40
if you 'd	683	a-43e64f-20k-9m-15
if you could	869	l42m29
if you did	881	a13e54l-19m40
if you do	841	a-15e71m-28
if you feel	951	a49e-34
if you felt	951	a55
if you found	910	a37
if you had	818	a-29e88
if you have	951	a29
if you like	859	f20k25
if you wanted	951	a-18e52
if you were	859	a101e-44
if you will	910	e35
if you would	795	a-22e-29
ifs	951	h37
ignored	812	a38
ignored ,	928	a24
ignored , we	928	a24
ignored _ ,	928	a29
ignored _ we	928	a24
ignored you	928	a29
ignored you ,	928	a29
ill	795	b-37c68d-34i19k-10l26m32
ill _ it	979	j7m17
ill _ my	979	c34d26i27l25m28
imagine	776	j-9l99
imagine how	895	l59
imagine the	951	j-8l44
immensely	910	l29
immensely _ of	910	l29
immensely proud	910	l29
immensely proud of	910	l29
impacted	979	a23
implore	859	j-21m93
implore _ ,	928	m33
implore _ .	979	m19
implore you	859	j-21m93
implore you ,	928	m33
implore you .	979	m19
importance	951	g40
importance _ us	951	g40
importance to	951	g40
importance to us	951	g40
important	752	d-28f-27g35
important _ us	833	e-26g50
important to	825	g48
important to us	833	e-26g50
impossible	771	c37e33h99k-6l23
impossible _ follow	928	e47
impossible _ this	951	h77k-7
impossible for	951	c29h43l35
impossible for this	979	h46
impossible to	895	c26e44
impossible to follow	928	e47
impression	895	a51b-30
improve	785	a14h-9i100k-17
improve .	869	a26i92
improve our	849	h-8i18k-15
improvements	928	h-10i115
improvements _ on	979	i122
in	301	b-44d-77e-52g-49h-37j-61k-8m-54
in ,	746	a37d34m-24
in , i	951	a35
in .	654	a-19b21c-32d-36h-27i63j-17l-45
in _ 's	818	m23
in _ ,	592	a-13b-19c43e80g-10h-8i-18l31
in _ .	529	b-28c-48d-33g-11h-16i33j-15l-51
in _ a	806	c34e59f-20
in _ about	910	i23
in _ accounts	895	b50
in _ agreed	910	b19
in _ agreement	859	k-13
in _ all	895	l72
in _ and	654	c40e-29g-12k7l29
in _ any	895	a31c-32g-15h-14i-13k-7
in _ bad	928	a24
in _ because	951	e32
in _ book	951	d66
in _ books	869	h31
in _ building	979	f31
in _ carrier	979	e43
in _ case	895	a22d46f-20
in _ checks	928	b33
in _ church	979	d38
in _ cold	833	a16
in _ contract	869	e-28f42
in _ course	849	i28k-6
in _ day	881	b-18f23
in _ days	951	c56
in _ debt	979	m57
in _ defence	812	c103
in _ difficult	979	a21
in _ does	910	c41
in _ duty	928	k35
in _ e	979	j-9
in _ end	849	a-14d69
in _ evening	910	a30
in _ event	928	a54i19
in _ faith	979	c56
in _ for	780	e36g-8k32
in _ fridge	928	a18
in _ future	951	i28
in _ group	881	m24
in _ handover	979	b40
in _ hands	869	e38h34
in _ head	895	a22e24
in _ heart	818	m54
in _ honesty	979	d71
in _ hour	881	l52
in _ i	780	a24e-37l-18
in _ if	979	k29
in _ in	881	k13
in _ it	806	c-28f35j-9
in _ life	928	h14
in _ light	910	d34f-21
in _ mess	928	c41
in _ middleware	928	f33
in _ midnight	979	c37e76
in _ morning	812	d-24l36
in _ near	979	g42
in _ no	951	c44d27
in _ ocean	869	d39f-19
in _ of	606	d-23g-10i-17j-11k45m-11
in _ on	841	f27
in _ other	951	h22
in _ safe	928	g-11
in _ shared	895	b28
in _ shop	881	h19
in _ survey	951	k14
in _ system	869	b27
in _ terms	812	f51i-22k-6
in _ that	749	e-35f38g-16k-9l23m-21
in _ the	698	a26c44m-14
in _ to	806	c-26d-28k-7l54
in _ town	895	l45
in _ trade	849	c32f56
in _ van	785	c39
in _ was	979	b49
in _ way	859	a23d66e63
in _ we	881	a13f59k11
in _ whole	979	h29
in _ wind	979	c83
in _ with	790	c82i16
in _ work	951	l32
in _ workshop	979	b29
in _ world	979	h42j30
in _ wrong	731	j26
in _ years	818	l69
in _ you	812	f33m-10
in _ your	910	b69k22
in a	618	a12c30d86h-13i-21j-14
in a bad	928	a24
in a day	881	b-18f23
in a difficult	979	a21
in a e	979	j-9
in a mess	928	c41
in a way	979	b20d86
in after	849	b34
in after the	859	b34
in all	818	d63k-5
in all honesty	979	d71
in an	895	a22
in any	841	d30h21k-6
in any case	951	a-21d52f-20
in any way	928	a32
in anything	979	h39
in at	780	c53e95f-22g-8
in at midnight	979	c37e76
in august	951	c42d39
in before	928	i62
in breach	752	g-12i-13k79
in breach of	752	g-12i-13k79
in business	895	f19l36m29
in case	859	a69c-29f36
in case the	928	a40
in communication	928	b38
in communication .	928	b38
in contact	869	i27
in contact with	869	i27
in december	951	c50
in direct	910	d50
in direct light	928	d37
in due	849	i28k-6
in due course	849	i28k-6
in dutch	979	e47
in error	910	b31
in error .	910	b31
in everything	951	g6
in everything we	979	g6
in fairness	849	c42
in fairness the	979	c48
in four	951	b-16c38k-5
in front	654	j-6k-8
in front of	654	j-6k-8
in full	785	k36
in full .	841	k33
in full for	979	k14
in future	718	e40f-24g-6h10k-11m-16
in future ,	979	e30h16m-11
in future .	771	i24
in good	881	b-18c33f-27k-8
in good faith	979	c56
in hand	881	g17
in hand .	928	g18
in here	979	h24i38
in his	869	c43
in hospital	928	l57
in it	672	e-56h-8i-17
in july	951	a-23b-18e38
in law	790	a19f-19k38
in law .	979	a47
in law for	951	k39
in laws	928	a23
in leicester	979	j34
in leicester ,	979	j34
in march	771	c30g-8h-9i-14
in may ,	895	e49
in mind	859	c33d-25e-24g-10l28m9
in mind .	979	m37
in mind that	895	c34f22g-10l37m-24
in my	584	a13b-46c-32h12i-12j-20m-10
in my defence	841	c65
in my hands	979	h38
in my quote	895	a22b-30
in my shop	979	h17j-6
in my work	951	l32
in no	979	d21e43
in our	720	a-17f25g38k8
in our agreement	859	k-13
in our checks	928	b33
in our duty	928	k35
in particular .	979	f35
in place	767	h-11i70k-6
in place .	841	b-26i75
in place of	881	b40
in question	979	b62
in simple	818	f25i-22
in simple terms	825	f21i-22
in sixty	979	l38
in sixty hour	979	l38
in spring	979	b-26e62
in tears	881	l70
in tears all	895	l72
in that	790	b-20c71k-6
in the	434	a12b29c-59e-51g-11k-23
in the accounts	910	b51
in the agreed	910	b19
in the car	859	l34
in the case	979	a48
in the cold	869	a22
in the contract	869	e-28f42
in the end	849	a-14d69
in the event	951	a55i20
in the future	951	i28
in the group	881	m24
in the middleware	928	f33
in the morning	849	d-25l44
in the ocean	869	d39f-19
in the order	979	a25c30g-11
in the system	869	b27
in the trade	859	c36f56
in the whole	979	h29
in the world	979	h42j30
in the wrong	731	j26
in this	749	c32e29h24k-8l65
in this town	910	l42
in touch	790	h-12i37
in touch about	928	i23
in town	849	c36l20
in town does	910	c41
in transit	979	b38
in transit .	979	b38
in twenty	841	l50
in two	825	l42
in value	979	k44
in value .	979	k44
in which	895	a20g-8
in writing	620	c-31k27l-19
in writing ,	760	m16
in writing and	979	k19
in writing for	979	k13
in your	554	b-23d-25e28f-33g-13h10i-13l-25m23
in your books	869	h31
in your debt	979	m57
in your head	979	a24e27
in your heart	818	m54
inadvertently	951	b72
inbox for	979	b34
inch	928	d93
incident	910	d38k11
incident .	910	d38k11
included	869	a19b27e69
included .	928	a21e74
including	910	k6
income	928	l49m21
inconvenience	664	a-30d31g206i-19k-12
inconvenience .	760	a-31d75g92k-6
inconvenience _ .	780	a-41d-25g54
inconvenience _ has	928	g47
inconvenience _ may	951	a13g18
inconvenience caused	776	a-34d-21g25
inconvenience caused .	790	a-29d-21g25
inconvenience occasioned	979	a-16g37
inconvenience occasioned .	979	a-16g37
inconvenience this	869	g60
inconvenience this has	928	g47
inconvenience this may	951	a13g18
inconvenienced	841	a45g42
inconvenienced .	859	a46
incorrect	818	b129c-26e-29f-18
incorrect _ was	881	b58
incorrect dosage	979	b38
incorrectly	881	b43
incredibly	910	j62
incredibly _ ,	928	j28
incredibly sorry	928	j28
incredibly sorry ,	928	j28
indemnify	771	a17g-13i-11k139
indemnify _ .	928	k36
indemnify _ against	849	k35
indemnify _ for	910	k38m12
indemnify the	979	a37k58
indemnify you	780	a-13g-12i-11k95
indemnify you .	928	k36
indemnify you against	849	k35
indemnify you for	910	k38m12
industry	859	c39l22
industry _ .	869	c39
industry practice	928	c42
industry practice .	928	c42
information	869	b26c36d30
information was	910	b32d32e-24
ingress	951	f82
ingress _ 's	979	f48
ingress controller	979	f48
ingress controller 's	979	f48
inherited	951	f73
insist	951	e58
insist on	979	e62
insisted	979	e62
insofar	881	a110
insofar _ i	928	a24
insofar _ the	979	a31
insofar as	881	a110
insofar as i	928	a24
insofar as the	979	a31
inspection	859	b42h-8j-23
instead	657	g-13k-16m-16
instead of	673	e47g-14k-8
instructions	776	b-19c98e48
insurance will	910	l33
intend	869	i38
intend _ tighten	869	i38
intend to	869	i38
intend to tighten	869	i38
intended	979	c53
intended .	979	c53
intention	790	c183
intention .	849	a13c59
intention _ mislead	928	c35
intention to	881	c56
intention to mislead	928	c35
intentions	895	c116
intentions .	928	c53
interest	881	b34d120
interest .	928	d69
intern	881	c45
intern _ it	910	c48
intern posted	910	c48
intern posted it	910	c48
internal	979	g10i50
internally	869	g-16i18
internally .	895	b17i29
internet	859	c30e27f71
internet _ .	979	f67
interpret	928	h16i-16
interpreter	910	b35m-9
interview	806	a14h-8j25l39
interview and	979	h-9j37
into	588	a-14b21c-57e-54f32g-12h-7i43j-10k-16l80m-22
into _ .	780	f52i44l-20
into _ and	849	f31i13
into _ like	979	l37
into it	752	d22i31j-8l-20
into it .	818	d26i41
into it and	895	i12
into something	979	l37
into something like	979	l37
into the	728	b34d45i-11m-10
into this	790	g-9i38l31m-9
investigation	928	i42
investigation .	928	i42
invitation	859	b39
invoice	558	f-25g-10h-31j-24k-12l-43m-33
invoice , it	928	m-19
invoice .	690	h-13j-17l-24m-10
invoice _ it	895	m-20
invoice _ march	910	h-16
invoice came	979	a25e27
invoice for	833	h-20j-7
invoice for march	928	h-16
invoices work	910	f25
involved	928	d99f29
involved than	979	f35
iron	841	h37m-9
iron _ .	951	h49
iron guarantee	910	h46
iron guarantee .	951	h49
irrigation	928	j27
is	311	a-35b-123c-44e-61f22g15h-33i-24j-61k-58l-46m-53
is ,	785	a-33c46d32f-36l23
is .	780	f54k27
is _ 's	979	c46
is _ ,	540	a-11b-27c-26e-27f-48g-11h10l-26m-13
is _ .	497	b-54d-74e-40f-58g-41h-30i-28j-22k-24l-20m-25
is _ 0	790	g-14h15l20m19
is _ a	680	b-20c31f37h-9j-9
is _ all	979	h17
is _ and	656	d49f-22g-13i-12k-7m-12
is _ are	979	a35f28
is _ art	979	f34
is _ bit	910	d-33f72
is _ blue	869	f27
is _ complex	928	f49
is _ design	979	f70
is _ drop	928	d40
is _ enough	979	j34
is _ first	825	c-27d-25i-17l33m27
is _ from	767	f-18h34i-18
is _ gift	979	g47
is _ hand	910	g18
is _ here	910	d37
is _ how	979	d112f-20
is _ i	702	a-15c-26l61
is _ important	979	i38
is _ impossible	979	h79k-7
is _ in	740	d39g-12k-8
is _ investigation	928	i42
is _ it	749	h27
is _ its	776	i43
is _ last	895	h62
is _ like	928	f68
is _ looked	951	g-6i60
is _ made	979	i44
is _ normal	895	d77
is _ not	979	h23l24
is _ number	806	g11
is _ on	666	b-17e-31g-6l49
is _ one	818	d48f47m-15
is _ our	910	g73
is _ out	841	c42
is _ passion	849	g25l31
is _ school	928	f44
is _ something	833	f37
is _ stake	928	l33
is _ striving	979	g53
is _ stuff	859	f49
is _ than	895	d54g-14
is _ that	849	a10b51d-47e31h-8l62
is _ the	586	b-27d-27e40f-20g24h-12
is _ thing	951	d49f19
is _ to	625	c48e37g20h-13i-12k-10l-23
is _ top	859	g21
is _ topmost	951	g34i-14
is _ what	818	a25
is _ where	979	e81
is _ with	752	d-21e37f-37
is _ you	704	a-20c-27e46g-12m40
is a	641	a14b-17c31d-33e-32f153g17k-9l-32m-11
is a 0	951	h21
is a bit	910	d-33f72
is a drop	928	d40
is a gift	979	g47
is all	869	l80
is all i	881	l44
is always	951	g51
is always striving	979	g53
is an	979	f34
is an art	979	f34
is and	951	g42
is at	743	g13l24
is at stake	928	l33
is at the	818	g15
is attached	629	b-15d-25f-38m-15
is basic	859	f49
is basic stuff	859	f49
is being	743	b-20d-21f-27i85
is being looked	951	g-6i60
is being made	979	i44
is by	910	f64
is dead	979	l43
is done	698	c-40d-50h27j-8
is due	812	b-24c59h29l34
is due on	859	b-22l29
is due to	979	c79
is eleven	979	d85
is green	979	g-14
is hard	910	f33
is hard to	910	f33
is hardly	951	d44
is how	790	f70i-14l18
is how i	979	l37
is important	833	g48i-21
is important to	833	g48i-21
is in	637	f-24g52h-9m-9
is in hand	928	g18
is in our	979	g86
is late	849	c79
is liable	859	k-47
is like	910	m21
is looking	979	b23i45
is more	910	d55g-14
is more than	910	d55g-14
is my	696	c40d-31j-7l41m46
is my passion	859	l33
is needed	895	d-22h-8i22l-24
is needed to	979	h-9i41
is neither	928	d46
is neither here	928	d46
is noisy	928	c37
is noisy .	928	c37
is not	582	b-33c27d-35e37f74h-13i-14j23m-17
is not a	776	c29d37e-30f79j23
is not like	928	f68
is not something	849	f41
is not the	833	g28
is not to	910	a21
is not what	869	a27
is noted	979	a31b39
is nothing	776	c-40d111e30f-28g-7h-8
is nothing in	979	d64e48
is now	752	h20k-7
is of	910	a14d64g33
is of the	979	g10
is off your	928	a26
is on	603	c-47g-9h-13
is on its	780	i12
is on the	715	l33
is only	841	d33
is our	746	g101
is our number	833	g12
is our top	859	g21
is our topmost	951	g34i-14
is perfect	928	h45i-21
is perfect from	928	h45i-21
is primary	928	f44
is primary school	928	f44
is quite	818	d21f64
is quite complex	928	f49
is quite normal	928	d39
is receiving	979	i38
is regrettable	869	a33e46
is regrettable .	895	a17e52
is regretted	928	a33
is regretted .	928	a33
is safe	825	h12j-12
is safe .	869	h16j-13
is set	951	c51
is simply	979	d109f-19h19
is something	979	f78
is that	760	e46f24h13m53
is that you	979	m69
is that your	895	e67
is the	613	d-46g-14h12m-14
is the blue	869	f27
is the first	895	l43
is the last	895	h62
is there	795	c59h-25m-15
is this	910	c53i-13
is under	910	i41
is under investigation	928	i42
is very	951	i36
is what	685	e30i-14k-10l-38
is wrong .	910	m-19
is your	869	d-22f40
issue	675	c-29f-25g12
issue _ identified	979	b40i23
issue was	979	b40i23
issue was identified	979	b40i23
it	238	a-53b-85c-40e-61f-72g-63h-76i-20j-93k-13l-69m-44
it 'd	881	e61l39m36
it 's	444	c53d35e72f55g-8j-19l21m-20
it 's a	681	d93f67
it 's as	979	l41
it 's at	979	d39h-7
it 's been	731	b-17d-40l43
it 's called	979	f28
it 's chemistry	979	f37
it 's coming	895	i73
it 's common	928	f52
it 's down	979	h-18
it 's fixed	833	h24
it 's hard	979	l60
it 's hardly	825	b22d56
it 's just	800	d77f-32
it 's now	951	h45
it 's one	849	d75
it 's partly	928	e56
it 's possible	928	a33
it 's ready	928	i30
it 's really	785	c50d48
it 's small	910	d44
it 's standard	881	c63
it 's the	806	m36
it 's there	979	i45
it 's two	895	d61m39
it 's up	859	e29
it 's your	859	d26
it ,	516	a-24b-22c-61d-66e-25f-33i60j-12k40
it , but	979	f43
it , no	881	k24
it , so	812	c58f-31l-18m26
it , sorry	951	j-11
it , that	928	e35f37
it .	405	a-34b-46c-29e-74f-67g-26h-50i12j-29k-19l-34m-58
it _ ,	577	a-31c-35d-33e-60f47i-25j-9k8m-43
it _ .	479	b-50c-35d-33f-31g-11h-14i-24j-8k-17l-43m14
it _ a	562	a-27b-33d86f52j-11
it _ about	979	d-23i73
it _ across	928	a38
it _ after	928	d50e49
it _ again	785	a-14h-35i-15j-13
it _ all	812	d27k-7
it _ an	756	a-20c65d46e30f-21
it _ any	928	f41
it _ anyone	979	a65
it _ be	647	a-18c38d23i-11j-6l-19m13
it _ been	681	a-13b-17c41d-43f-22i-14
it _ being	910	i31
it _ but	951	f42
it _ called	979	f28
it _ chemistry	979	f37
it _ come	881	a20b27d27e25g-7
it _ coming	881	i72
it _ common	910	f51
it _ completely	928	c50
it _ cost	859	l92m38
it _ day	849	d30
it _ direct	910	d50
it _ do	928	i31l24m22
it _ down	881	h-18
it _ far	979	b44f66
it _ fifty	979	c61
it _ fixed	825	h24
it _ for	692	a18i-24k-7l41
it _ from	763	h12m31
it _ give	979	i68
it _ google	979	m14
it _ happy	895	d42
it _ hard	895	f25l55
it _ hardly	818	b22d46
it _ he	928	i38
it _ help	910	e59f18m-9
it _ him	910	l31
it _ in	654	a-10d-29e-24g12i-13
it _ just	776	d116f-35
it _ late	692	b30c49e58
it _ long	979	e52
it _ look	951	f62
it _ made	951	e46
it _ me	683	b-21d-50i19k39l27m-9
it _ my	616	d-37h-8j-9m-11
it _ never	731	b-19h10i-13j-7
it _ no	812	d49h-8k13
it _ nobody	951	c58d-21
it _ not	545	a-17b-40d-67f-65h24j-11m-13
it _ now	812	h32
it _ of	806	c34f49
it _ on	637	c-27d-20f-19h-18i-20l-27
it _ one	780	b-28d117f-29
it _ only	683	c-50d96f33m-11
it _ our	795	g7k11
it _ over	910	c31d38
it _ partly	928	e56
it _ people	979	d76f35
it _ personally	849	e51
it _ physically	979	h46
it _ possible	928	a33
it _ promise	979	d39i43
it _ put	928	b49k27
it _ quite	910	l35
it _ ready	928	i30
it _ really	785	c50d48
it _ ruined	979	l47
it _ safe	910	h33
it _ shrunk	979	a31d59
it _ small	895	d43
it _ so	800	c56f-31i-12l-18m26
it _ sorry	951	j-11
it _ standard	881	c63
it _ stay	910	a-18m27
it _ that	763	a32e107f21k-6m-14
it _ the	525	a-11b31c45d27e-35f-19g-6i-35j-23m50
it _ there	895	i41
it _ tight	979	c62
it _ times	951	e39
it _ to	656	a-10e26f22i41k18
it _ two	760	d62m33
it _ up	767	d-31e55k-9
it _ urgent	979	e42
it _ us	849	c29d49i72l28
it _ we	951	a28m-14
it _ well	928	j21
it _ will	859	h24i21
it _ without	910	f30
it _ you	560	m21
it _ your	624	d23f-21j-11m43
it a	760	d26h-26
it a happy	910	d46
it again	672	a-11c-42g-10h-20i-12j-16
it all	790	d24k25l22
it and	630	a-15b-17c-54d54f-28g-7h-7j-7k-7m10
it and you	895	d43
it appears	910	b54
it as	740	a-12b33h-11m22
it as a	859	e41m34
it at	713	c62e-25g-8j-6m11
it at my	951	c76
it at the	881	j-7m21
it away	951	m38
it back .	825	a34m-12
it be	979	a38k12
it behind	928	d40
it behind us	928	d40
it breaks	928	l27
it breaks my	928	l27
it by	698	f-25i-31k-7l20
it came	760	a24b15i51
it came across	928	a38
it can	806	f39h63i-19
it can not	859	h72
it cheap	928	e39
it cheap .	928	e39
it comes	859	k30
it comes to	928	k38
it costs	859	a-13k24
it costs you	895	k13
it could	795	b-16d30
it could have	881	c-25d44
it did	849	b29
it did not	928	b33
it does	760	a26d-33f46h-18
it does not	790	h-19i18
it done	928	e40h28i24
it down	731	g-6h-7k13m34
it down .	881	g-7i24m38
it down the	951	k19m41
it ever	979	h-8k23m99
it from	647	a-10c53d-21e-36k-6m-18
it goes without	928	f31
it hard	910	e39
it has	675	a11c78d-41g-7i-15l29
it has come	979	b35g-7
it held	979	a65
it helps	859	a-28f42
it hurts	720	l39
it hurts to	859	l40
it i	806	h25i39
it if	767	a58e28m41
it if my	910	a25
it if the	979	a33
it if you	833	a13e33m45
it in	593	a-14b-23c-36e-66g-9h-15m34
it in .	895	m49
it in any	979	f43
it in direct	910	d50
it in your	790	m47
it is	528	b41c25f-29g6h32j-8k-13m-19
it is ,	833	a-29d38e-26
it is .	841	c39f37l24
it is a	881	d57f-21
it is hard	928	f34
it is in	881	g16
it is not	706	f-41h-9
it is safe	928	h34
it kindly	979	c113
it like	881	d-26f-40
it like that	951	e56
it looks	841	b18e41f24
it makes	979	d44k35
it might	910	a52f34
it now	849	k13
it on	618	a-12c-33g-6i-13k-9m12
it on google	979	m14
it on the	749	l43m25
it one	869	d33
it one day	869	d33
it onto	979	b51
it onto the	979	b51
it out	624	f-30g11i-19m-28
it out and	928	g17
it properly	928	e40f33
it right	690	h26k-9m-27
it right .	740	h22m-11
it right from	979	h16
it seemed	979	a32c44
it seems	859	a21b36
it seems that	928	a29
it should not	849	e41
it so	833	a13e42
it so personally	849	e51
it takes	790	c31d21f33
it takes a	910	f47
it that	825	e32
it three	951	e39
it three times	979	e40
it till	951	e28h19
it till the	979	e29h19
it to	660	b-17e-24g-12k7m17
it to me	979	k19
it to the	812	m16
it today	706	k-14
it today .	725	k-14
it tonight	951	k-8
it tonight .	979	k-8
it up	694	f30g-10k-6
it up .	869	f65
it up to	833	i33m10
it very	910	e34j21
it very late	928	e35
it wants	979	e39
it was	450	b-71c49d39e33f-47g-9h-9j-22k-16m-21
it was "	928	l30
it was ,	895	a40
it was .	869	d60
it was a	698	b-19d31f-21j-8
it was an	790	c33d57e40
it was completely	928	c50
it was just	910	d48
it was made	979	e53
it was meant	928	a-14c48
it was never	818	b-19c50
it was not	660	a11b-45d-64
it was one	928	d71
it was only	780	d77e56f-20
it was over	979	d53
it was that	979	a34k-7
it was urgent	979	e42
it was you	849	e72l33
it was your	780	e31i25j-13m-10
it when	928	i43
it will	616	d22e-29g-6i-21j-14m-15
it will be	687	d28i19
it will come	979	d35
it with	675	d-23i81j-7l-27
it with me	849	i29
it with your	910	m31
it would	734	a-14b42c32e68f38l40m16
it would be	818	a-13c49m24
it would have	951	e45
it would help	979	e54
it would only	910	f83
item	979	b61
items	979	i55
its	601	b-20d25e-41f-19g-19h-34i34j-7k-6l-35m14
its _ .	704	d-31
its _ to	869	i33
its last	979	d67
its mot	979	c50
its own	800	c45h-9l-19
its own .	951	c49
its way .	833	i17
itself	740	e-31f21h23m-9
itself .	833	f42m-9
job	556	a-18d-45f-48g-9h-19i-27j-16k-11m-14
job 's	951	d-29l50
job ,	740	a-17c44f-19h13k-11
job , my	979	h28
job .	690	h-23i-12m-10
job ?	928	m22
job _ my	979	h28
job _ the	841	k-8l44m-10
jobs	711	c29e-28h-7
jobs _ the	849	
jobs on	818	c58
jobs on the	895	
joinery	979	d-22e45f27
joint	825	b65g-8
joint _ not	951	b72d35
joint had	979	b36
joint had not	979	b36
joke	806	a44c27e-25
joke .	951	c61
joke _ have	928	a17
joke _ not	951	a38
joke might	928	a17
joke might have	928	a17
journal	979	b33
judge	910	b36f34
jumper	951	d41
june	706	e52g-8h-14i-12k-14l-29
just	604	d34e47f18h-8j-11m78
just _ ,	895	e34f20l56
just _ it	910	h-7k-6m54
just _ me	881	i24m19
just _ not	859	b21d-20f-21i15k18m62
just _ of	928	d36
just _ that	979	f44
just _ the	895	c32f38m14
just _ your	881	c67
just a	790	b-16c-47d66f-37
just back	979	l40
just do	895	i17k19m80
just do not	895	i17k19m80
just following	928	c36
just following your	928	c36
just give	951	i33
just give me	951	i33
just one	818	d51
just one of	928	d36
just tell	979	m29
just tell me	979	m29
just that	979	c59d28f33
just the	841	c35d-35f-22i-16
k	951	f35
k 0	951	f35
karen	979	a-12i30m26
keep	586	a-26b-21c-35d-25f-32g-11h-8i44k-16l27m69
keep _ between	849	m36
keep _ closer	910	i26
keep _ deposit	928	m-19
keep _ eye	979	h27i27
keep _ it	895	l35
keep _ my	979	l53
keep _ off	910	m46
keep _ on	928	m20
keep _ posted	928	i31k-7
keep a	859	f-24i24
keep a closer	910	i26
keep an	979	h27i27
keep an eye	979	h27i27
keep it	910	i28m51
keep me	928	m17
keep me on	951	m22
keep my	979	m30
keep replaying	979	l40
keep replaying it	979	l40
keep the deposit	928	m-19
keep this	806	m70
keep this between	859	m43
keep this off	928	m25
keep you	910	i43k-8
keep you posted	928	i31k-7
keeping	833	f25h-8i32k-6l70
keeping a	881	i41
keeps	910	c59d24i26m28
kept	656	a13b16c51e44k-6l-29
kept .	979	b40
kept _ .	825	a22c39l-39
kept _ your	928	e33
kept adding	895	e53l34
kept changing your	928	e33
keyboard	928	j18
keys .	833	
kick	869	j12
kick _ ,	928	j13
kick myself	951	j13
kick myself ,	951	j13
kids	743	c37j-10l38
kids _ feed	928	l40
kids to	928	l40
kids to feed	928	l40
kind	704	a-12d25e-41g47h16j29l21
kind .	859	g-6k14
kind _ .	979	d30
kind can	979	c30h17
kind of	869	d53f53j50l25
kindly	734	a-18c40d-21f-18g20h-10j-9k-13m29
kindly ,	979	c50
kindly _ me	979	a-26h-8m-14
kindly _ not	928	l28m72
kindly _ our	869	a25g25k-6
kindly _ that	910	b25e47
kindly _ with	979	g32i22
kindly accept	849	a13g21k-12
kindly accept our	869	a25g25k-6
kindly bear	979	g32i22
kindly bear with	979	g32i22
kindly do	928	l28m72
kindly do not	928	l28m72
kindly note	928	b25e48
kindly note that	928	b25e48
kindness	951	m115
kindness .	979	m64
kirsty	979	j-23
kitchen _ .	979	b30
knees	859	d40j28l-19m61
knees .	979	j13
knees here	979	m74
knees with	979	j27
knocked _ confidence	895	l32
knocked my	881	l41
knocked my confidence	895	l32
know	498	a-49c-39f94g-7h-29j-41m-32
know ,	749	d38f23
know , and	928	e31f34
know , it	859	f-42
know .	771	c-27d-22f35i55j-43k10
know _ 's	881	f24k28
know _ .	746	a-40c-39e-47f43i-22j27k-6
know _ and	910	e31f28
know _ are	951	f76
know _ glue	869	f30
know _ have	859	m28
know _ i	849	f27j-8l40
know _ is	895	j31
know _ it	795	c52
know _ they	979	e49
know _ was	825	j-16
know _ you	849	a15g11k-6
know how	800	c62d-32j-22m-9
know how it	951	c80
know i	825	e33m26
know i have	928	m30
know it	743	j42k18
know it 's	895	k28
know it .	841	d23j37
know that	696	a10f51g6j-12k-6l-19
know that glue	869	f30
know that you	869	a15g11k-6
know this	895	f57
know this .	910	f59
know what	763	f31j-6l21m-10
know what it	910	f36
know who	979	j-15l46
know you	790	j-6
knowing	869	c44
knowing the	910	c46
knowledge	895	f35
known	740	c-32l45
known _ being	910	l54
known for	859	l45
known for being	910	l54
knows	812	e-27f48l44
knows ,	979	f34
knows .	979	f37
lab 's	951	c80
label .	795	b30f28
labelled	881	b-20f34k-5
labels	841	b108c66i-14j-8
lacking	928	a22
lacking ,	928	a22
lacking , then	928	a22
lacking _ then	928	a22
ladder	776	b-56i-16
lads	767	b-22c66i14
lads .	979	i25
lady	790	e53f40h-10
laid	881	e118
lamp	849	d36
land	849	a36j-8
land with	979	a41
landed	841	a22e42
language	859	c50e27f27k-6
lapse _ our	928	b33
lapse in	928	b33
lapse in our	928	b33
lapsed	979	b59
laptop	737	c58d-32j-9m-14
laptop ,	928	l39
laptop died	859	c54e25
laptop died ,	951	c38e27
large	818	k20
large the	910	k24
lars	979	l32m35
lars ,	979	l32m35
last	556	b-56c-36f19g8h11i-13j-8
last _ 's	700	b-32d-23e-25g27
last _ ,	725	e82
last _ .	743	d-21f33g-11h27k16m19
last day	951	e45
last email	910	e25f31
last email ,	910	e25f31
last month	951	f57
last night	720	b-21d-21g30
last night .	859	b-24d-23l22
last time	818	h31
last time .	928	h46
late	530	a-13b-27e39f-26g-14h17i-25j-30k-11m-29
late , the	928	c35j-13
late .	643	a-12e-39g-6h-17i-14j-7m-15
late _ .	776	d30h18j-8
late _ again	928	h22
late _ held	928	e45
late _ order	928	e35
late _ the	869	c51j-12
late _ to	928	c35
late _ you	881	e39
late again	812	h14i-12j-8
late again .	833	h24j-8
late because	881	e38
late because you	928	e41
late copy	928	e45
late copy held	928	e45
late delivery	895	g-9h18
late delivery again	928	h22
late due	928	c35
late due to	928	c35
late to	910	e34
late to order	928	e35
lately	895	c50l31
later	728	b46c-35d-27f-21i20j-7k13
later ,	881	k24
later , you	979	k27
later _ .	910	b-18i34
later _ you	895	k25
later than	979	b100
laugh about	859	d33
laugh about it	859	d33
launch	752	c29h27m12
launch .	869	c72h31
laundry	928	h21j-14
law	749	a15f30g10k63m19
law .	951	a44
law _ a	979	f29
law _ the	951	k38
law for	951	k39
law for the	979	k41
law is	979	f29
law is a	979	f29
law society	979	l22m32
laws	928	a23
laws _ the	979	a30
lawyers	979	k39
lay	800	c32f41
layman	951	f48l32
layout	910	b27
layperson	859	f60
lead ,	928	m20
leak	818	i39j50
leak ,	979	i30j88
leak .	951	i16j-17
leaks	881	a-37
learn	812	a-13b25f84g20h-12i11k-16
learn _ this	910	g7i28k-9
learn _ your	979	b40g23
learn from	895	i28k-9
learn from this	910	g7i28k-9
learn that	951	b33e31g21
learned	734	e-31i83
learned .	928	i37
learned _ lesson	910	g-6i78k-6
learned _ lot	928	i28
learned a	928	i28
learned a lot	928	i28
learned our	928	g-6i30k-6
learned our lesson	928	g-6i30k-6
learning	869	f29g-16h-10i21
learning _ with	928	d35
learning opportunity	928	d35
learning opportunity with	928	d35
learns	979	f55
least	756	d83h-8l-21m35
least _ cake	928	d32
least nobody	910	d42
least the	928	d32
least the cake	928	d32
leave	568	b-19d-23f48g-14h-18k-7l-40m33
leave .	869	c62d31i-19
leave _ desk	928	h-15
leave _ numbers	928	f56
leave _ out	667	i-44m31
leave _ review	979	m27
leave _ sums	928	f30
leave _ there	928	e45
leave _ thinking	928	f49g-10
leave _ with	951	i120
leave a	881	m20
leave a review	979	m27
leave it	652	f-28i39m-34
leave it out	672	f-23i-45
leave it with	951	i120
leave my	881	h-21m-11
leave my desk	928	h-15
leave the	723	e-26f121g-8m9
leave the numbers	928	f56
leave the sums	928	f30
leave the thinking	928	f49g-10
leave them out	979	d-26f24
leave this	951	f-24h22
leave us	841	m38
leaves _ office	951	h34
leaves my	869	h18
leaving	825	d29h-8m55
leaving _ one	928	m22
leaving the	910	d32e40m22
leaving the one	928	m22
lectern	979	b36
led	979	a20
led to	979	a20
left	507	a24b53d-24f-26g-14i-30j-35k-9m-18
left _ and	841	b32
left _ four	979	b34
left _ in	818	a16c69l25
left _ of	951	a39b22
left _ overnight	910	b32
left _ the	740	b48d-23g-8
left _ very	928	e35
left _ without	895	d61e67
left it in	881	c39
left it very	928	e35
left off	825	b69
left off .	979	b20d41
left off the	841	b53
left open	881	b20
left out	849	a29b17
left out of	951	a39b22
left standing	951	a19
left standing in	979	a19
left without	951	b33
left you	795	a26e24j-13
left your	734	b-34j-18
leg	979	e48
legal	752	f27g-6k77
legal _ .	895	k62
legal _ and	895	k16
legal _ can	859	f44k-6
legal _ for	910	k18
legal liability	859	k48
legal liability for	928	k19
legal responsibility	881	k46
legal responsibility .	928	k38
legal responsibility and	979	k11
legally	806	a-14k111
legally _ .	928	k17
legally _ and	979	k16
legally _ for	895	k25
legally _ to	979	k39
legally liable	881	k59
legally liable for	910	k25
legally liable to	979	k39
legally responsible	895	k31
legally responsible .	928	k17
legally responsible and	979	k16
legs	910	d47
leicester	979	j34
leicester ,	979	j34
length	910	f52
less	800	d28f51
less _ ideal	928	d47
less than	895	a11d41
less than ideal	928	d47
lesson	715	d-21f114i45k-12
lesson ,	881	f34
lesson , always	928	f33
lesson .	895	g-6i23k-6
lesson _ always	928	f33
lesson _ i	979	i52
lesson and	951	i47
lesson in	895	f89
lessons	776	b-18g-11h-13i111j-8k-8m-10
lessons _ been	910	i36
lessons have	910	i36
lessons have been	910	i36
let	520	b-21g-15j-19k-24l-37
let 's	737	d64i-15m-9
let 's not	825	d69i-17
let 's try	910	f32
let _ ,	910	a24
let _ by	790	c43h13k-10
let _ down	746	a18b25c94d22m-9
let _ keep	895	f-24m46
let _ know	895	a-25f-41i77
let _ not	825	d69i-17
let _ put	818	d57f54
let _ try	910	f32
let anybody	979	a30i25m-14
let down	760	a18c39h12i-14k-10
let down by	790	c43h13k-10
let him	951	e42
let it	833	d39e39i-27m9
let me	655	b-19c66e-45f71l-25m16
let me down	785	c86d31
let me keep	979	m52
let me put	910	f80
let us	849	f30
let us put	910	d26
let you	806	i69k-10
let your	833	e45
letter	644	d28e-29f-29g-13k6l-20m-12
letters	776	b24
level	780	f35g44i-16
level ,	928	f32
level .	979	g24i-15
level _ service	928	g31
level of	928	g31
level of service	928	g31
levels	951	a-15b77d55
liability	696	a-11g-24i-13k149
liability .	771	g-12k66
liability _ shall	951	k9
liability _ the	841	k24
liability and	881	k8
liability and shall	951	k9
liability for	818	g-11k88
liability for the	881	k36
liable	694	j-11k181l-18
liable ,	951	k43
liable _ all	951	k14
liable _ i	928	k17
liable _ law	979	k19
liable _ the	818	a26g-8k78
liable _ you	951	k38
liable _ your	910	k25
liable and	928	k17
liable and i	928	k17
liable for	756	a13g-17k84
liable for all	951	k14
liable for the	825	a26g-7k41
liable for your	910	k25
liable in	951	k30
liable in law	979	k19
liable to	869	
liable to you	951	k38
liable under	979	g25k61
licence	780	m16
licence is	979	l40m36
license	979	l43
licensing	979	m30
lid	849	b-22g23
lid ,	979	g31
lie .	979	e31m-33
lie _ ,	979	d25
lie in	979	d25
lie in ,	979	d25
life	740	d35h106j-10l39m-10
life ,	869	c31d48h34
life , i	910	d51
life .	869	h56l18
life _ i	849	d47
life _ is	928	h34
life it	928	h34
life it is	928	h34
lift	731	c-32d-37e-31f-21g-13h-10j17
lift .	910	g-13j38
lift _ out	895	b38
lifts	951	m-17
light	734	a14d37f-18k-7
light .	841	a21d26e59f-19
light _ a	979	b31
light _ going	979	c65
light was	951	c83
light was going	979	c65
lighting	951	d34e44
lights	869	k-8l34
like	525	a-18e-26f21g7h17i-14j39k-9l59m-30
like ,	881	f24m24
like , and	979	f37
like .	825	k16
like 0	951	d52l24m25
like _ .	694	c57e59f-33h-10j37l31m-11
like _ a	951	d-23e-24f42
like _ and	979	f37
like _ apologize	859	a58
like _ assure	928	g17
like _ come	910	d46
like _ extend	928	g16
like _ has	979	l42
like _ if	979	l44
like _ of	979	l25m25
like _ say	910	a22
like _ will	825	h28
like a	740	d-25e-40f32
like an	895	g11
like it ,	951	a-12e48
like mine	979	l34m21
like somebody	979	e50
like that	767	d71h12l44
like that .	795	d35l34
like the	910	b18f22h-12j51
like they	979	c40
like this	743	c96d-22g-7h13l44
like this .	841	c62e24
like this will	825	h28
like to	656	a23e-28g16i-11j-7k-9l-34m-22
like to apologize	859	a58
like to assure	928	g17
like to extend	928	g16
like to say	910	a22
like you	841	j54
like you .	881	j57
liked	869	a31d34
lilies	869	j-27
limit	818	i-12k84
limit .	869	k94
limits	859	f30k-27
limits _ .	928	k-15
limits liability	928	k-15
limits liability .	928	k-15
lindqvist	928	a21
lindqvist ,	951	a22
lindqvist , it	979	a22
lindqvist _ it	979	a22
line	596	a13b24d-26e-37f-33g8m-13
line ,	806	a39k-7
line .	756	k14m-9
line _ every	928	h17
line _ i	951	a45
line _ the	790	g23
line of	825	h20
line was	951	b45
lines	776	d44e30
lines ,	979	e45
lining	979	d48
linkedin	979	d38m22
list	566	a-11c-43e-43f-37g-8h-17i-22l-35m-18
list _ your	951	d40
list and	881	d37
list and your	979	d41
list was	812	b51d-21
listen	859	f45m15
listen ,	951	m17
literally	849	d23h18i36j8l30m19
literally _ worst	979	i28j10m13
literally every	979	d84
literally the	951	i27j10l34m38
literally the worst	979	i28j10m13
little	666	b-35c-64d213f66g-8h-13i-23l48m28
little _ .	849	d71l18
little _ and	951	l34m33
little _ is	951	l42
little _ like	979	d49m23
little _ on	979	d149e24f37
little _ up	979	d53
little _ with	859	d46f18
little business	910	l40
little late	928	d34
little late .	928	d34
little ones	951	d25l39
little read	895	f38
live	662	e-39f24h25i-19
live .	806	h15
live _ .	910	h21
live _ week	910	c43
live from	979	f58
live that	910	c51
live that week	928	c45
lived	979	d61
lives	881	e41h7
living	859	f39l24m17
living _ ,	928	f44
living room	979	m29
living thing	979	f26
living thing ,	979	f26
load	795	b37
load shedding	979	c28
loaded	806	b37
loaf	928	f21m23
loan	849	l31
loan _ the	928	l37
local	979	g12
lock	687	b-52c-28d-21f-25g14h-9k-11
lock _ been	910	d39
lock and	881	g19
lock has	910	d39
lock has been	910	d39
logged	849	b40
login	928	j-8
lol	859	a-17d106i16m23
lol .	881	a-17d85f-20
long	688	a11b-18g-10h38i14j8
long .	806	a15i36
long _ ,	951	j16
long _ i	841	h33
long _ you	869	d31h38
long as	780	h53
long as i	841	h33
long as you	881	h40
look	534	a11b-16c-26d25f46g19h-21i28j-40k-11l33m-11
look ,	818	b34e47
look _ ,	825	f37j-16l-21
look _ .	776	b-22g-13
look _ a	869	j-6l56
look _ same	951	d43
look _ that	979	d54
look _ the	752	a28b36f-20h-8
look _ to	756	g58i-11
look _ up	979	f88
look as	979	l49
look at	636	b-17f-27g-11i21j-15l83
look at that	979	d54
look forward	763	g58i-11
look forward to	763	g58i-11
look into	910	i57
look it	951	f85
look it up	979	f88
look like	881	e46j-6
look of	951	a32
look of the	979	a39
look off	979	f33
look the	928	d42
look the same	951	d43
looked	660	c-36d-41f-23h-11i57j23k-7l-21
looked _ .	895	i30
looked _ by	881	i28
looked after	979	i35
looked at	723	h-12i64j34
looked at .	951	i43
looked at by	895	i29
looking	683	c-46e27g-8i51j-8k-11
looking _ a	979	e43
looking _ it	790	i26
looking after	979	a24e34
looking into	780	g-6i74k-6l-18
looking into it	818	i27
looks	746	b33c-34
looks _ the	979	b22f27
looks like	849	b39f20
looks like the	979	b22f27
loose	849	b48
loose .	951	b77e-26
lorry .	979	b35
lose	690	c-28d39j-13k41l103m36
lose _ .	869	d31
lose _ as	928	m34
lose _ client	928	m-19
lose _ of	979	j-9k33
lose _ shop	928	l47
lose _ stall	910	l29
lose it	979	d40l22m22
lose my	895	l69
lose my stall	910	l29
lose the	869	l27
lose the shop	928	l47
lose this	910	l31m-19
lose this client	928	m-19
lose you	849	m42
lose you as	928	m34
loses	951	d44
losing	881	k28l42
losing ,	928	k30
losing , i	928	k30
losing _ i	928	k30
loss	749	a-10e-27k100
loss ,	881	k6
loss , direct	979	k11
loss _ direct	979	k11
loss _ suffer	951	k19
loss arising	979	k14
loss of	881	d-28f-29k6
loss you	910	k37
loss you suffer	951	k19
losses	749	a17h-9i-27k125
losses ,	928	a29k19
losses .	849	k50
losses _ from	979	k16
losses _ suffer	895	k30
losses arising	979	k18
losses of	979	k14
losses you	869	k34
losses you suffer	895	k30
lost	569	a-13e-45g-18i-30j-16k21m-14
lost ,	979	k21
lost .	734	d23f44
lost _ ,	895	k45
lost _ .	818	b-20c64d-21f23
lost _ night	979	d41
lost _ the	818	b35i-23
lost a	790	b29d41g-8
lost along	928	b33
lost along the	928	b33
lost bookings	979	k26
lost in	951	b43c31h25
lost in the	979	b44c33
lost it	869	c86
lost it .	869	c86
lost one	979	d41l-19
lost quorum	979	f46
lost two	841	l33
lot	715	b21c87d92e25h11i79j22k33
lot ,	881	d42k49
lot .	979	j38
lot _ ,	979	d33
lot _ my	928	c39
lot _ the	979	d49
lot _ this	928	i28
lot from	928	i28
lot from this	928	i28
lot of	849	a19c33d48f-19h17i14
lot on	910	c54
lot on my	928	c39
lot that	979	b45f37i39
lot worse	951	d32
lot worse ,	979	d33
love	785	f29h12j-10l43m-17
love _ .	895	j-6l33
love us	928	l50
love us .	928	l50
lovely	910	a22e24
low	746	b-45d43j8l25
low _ the	951	l37
lowe	979	g28
lowest	951	j54
loyalty	895	g65
loyalty .	928	g48
luggage	951	b76
lunch	737	b23i-16l39m-11
lunch .	825	b28l24
m 0 was	951	c53
m _ was	951	c53
machine	715	b-39c38g-13h-12i-25m-9
mad	951	c67
made	562	b67d-50e-37f-25g-8h-23i15j-17k-8m-9
made _ late	928	c35
made _ me	928	b-30
made _ the	785	a-16b45e35i28
made _ this	928	b32
made by	928	b-30
made by me	928	b-30
made during	979	b33
made during the	979	b33
made in	881	b25i38
made in the	895	b25i39
made it	704	b29l20
made it late	928	c35
made on	928	b32
made on this	928	b32
made to	881	e29i37
magnifying	910	d36
magnifying _ to	910	d36
magnifying glass	910	d36
magnifying glass to	910	d36
mail	675	b-37e41f-28h-12j-12l-19
mail ,	859	e60
mail that	979	d35
maintenance	951	b65
make	597	d57f-37h28i52k15m24
make _ .	859	d31h-9i-25l60
make _ all	979	k16
make _ any	928	k27
make _ call	951	m21
make _ clear	928	a25
make _ every	951	k9
make _ everything	928	h45i-21
make _ for	951	i29
make _ invoice	979	c48
make _ it	910	h-22i28
make _ mess	928	e35
make _ mistake	951	h50
make _ right	841	h18i53k-11m-14
make _ single	928	h33i-14
make _ the	979	c48k-6
make _ up	818	i26k-6m9
make a	763	h35i32k-5
make a mess	928	e35
make a mistake	979	h32
make a single	928	h33i-14
make excuses	928	h-10i-26
make excuses .	928	h-10i-26
make good	849	k41
make good all	979	k16
make good any	928	k27
make good every	951	k9
make it	731	b17h17i16k-13l44m26
make it right	849	h25k-6m-14
make it up	818	i26k-6m9
make myself	928	a25
make myself clear	928	a25
make sure everything	928	h45i-21
make sure it	910	h-22i28
make that	951	m21
make that call	951	m21
make the	881	c27d41i-12l31m18
make up	951	i29
make up for	979	i30
maker _ was	928	l26
maker this	928	l26
maker this was	928	l26
makes	756	b-20d70g-7h37k13
makes _ .	895	d84f49
makes _ from	928	d37h-11
makes me	951	c27k42l29
makes mistakes	859	d55h53
makes mistakes .	928	d30
makes mistakes from	928	d37h-11
making	785	h13k-13l64
making a	895	d37h16
man	688	b-16d-27f-18i-24j11m13
man ,	881	j21
man , i	979	j24
man .	869	c47j8
man _ .	979	j-11l39
man _ a	928	e40
man _ i	979	j24
man _ that	979	h25
man at	979	h26
manager	800	a18c26l-26m21
manager .	928	a23m36
managing	979	a23
manic	979	c83
manual	928	b41
manufacturer	951	c104
many	704	b-44f26j-7k-10m-10
many _ do	928	l42
many people	979	f79
many times	928	l42
many times do	928	l42
march	680	a-13d-22g-7h-20i-15k-10
march .	795	h-14i-12
marks	841	b-16c56
marks _ the	979	c82
marks on	979	c70
marquee	833	b-15d40h-10k25
mart	979	m51
massage	979	a33e41
mate , the	979	b24
mate _ the	979	b24
material	841	k20
material _ of	951	k25
material breach	951	k25
material breach of	951	k25
matter	746	a-12b-25g60h15i57j-8k6m-11
matter .	928	g26i17
matter _ .	951	g-10h27i-22
matter _ been	979	g12i25
matter _ being	979	g21i-15
matter _ receiving	979	i38
matter _ under	928	i42
matter has	979	g12i25
matter has been	979	g12i25
matter is	869	g13i59
matter is being	979	g21i-15
matter is receiving	979	i38
matter is under	928	i42
matter what	979	h29
matter what .	979	h29
matters	869	f40g22i17k-8m-10
matters _ seriously	951	g23
matters very	979	g24i16
matters very seriously	979	g24i16
may	550	a96b-34c-52d-30g-25h-17j-14l-21
may , and	928	e51
may _ .	895	a-38g-9k21
may _ and	928	e51
may _ be	951	c26f48
may _ been	767	a64b18
may _ caused	881	a51g9
may _ experienced	928	a29
may _ felt	895	a38g-6
may _ hard	928	f33
may _ have	869	a52b18d20
may _ may	979	a17
may _ so	979	e63
may _ to	881	f30
may be	776	a12b-15g-11h-11i19k-5
may be hard	928	f33
may have	678	a155b40e-27i-17k-12
may have been	767	a64b18
may have caused	881	a51g9
may have experienced	928	a29
may have felt	895	a38g-6
may not	780	a34e-40
may not be	951	c26f48
may not have	869	a52b18d20
may or	951	a16
may or may	979	a17
may suffer	979	k12
may want	881	f30
may want to	881	f30
maybe	869	d32e31f43
maybe _ a	928	f31
maybe have	928	f31
maybe have a	928	f31
maybe i	979	d42f22
me	372	a-87b-106d-113e-73f-64g-35h-28i-31l138m34
me ,	560	a-25f-44h10l33
me , a	979	l35
me , but	979	e51
me , dear	928	f30
me , hannah	979	m26
me , i	756	d23f-24j-14l41m18
me , please	859	m16
me , to	928	k25
me .	501	a-19b-66c-39d-50e-44f-22g-9h-11l41m-20
me ?	928	l41
me _ .	694	a-11e-41g-15h33j29
me _ a	795	c39e31h16l47
me _ an	979	a48
me _ are	928	m64
me _ be	979	j-6l48
me _ bill	951	k20
me _ but	979	e51
me _ chance	881	j19m16
me _ check	895	l-42
me _ clear	979	f44
me _ date	800	c33
me _ dear	928	f30
me _ do	859	m32
me _ for	780	h15
me _ hannah	979	m26
me _ i	662	f-21i19j-15
me _ keep	951	m21
me _ minute	979	i32
me _ more	785	i-11m40
me _ my	951	l59m12
me _ on	895	m40
me _ please	849	m16
me _ tell	979	l55
me _ that	806	k17l32
me _ the	656	a-15d-24f22h10l53m14
me _ this	825	f58h-18
me _ to	812	k22
me _ will	951	h13m42
me _ with	910	j-11
me _ would	895	c65
me _ wrong	910	c53
me a	825	i77l21m17
me a minute	979	i32
me after	951	e39
me again	767	h29j22l-19m-12
me again .	881	h53j42
me and i	760	a-10c33i27
me and it	951	e46
me another	881	j13
me another chance	895	j19
me as	818	l75
me as a	928	l26
me at the	951	c42d-21
me away	979	m47
me away .	979	m47
me down	785	c86d31
me every	849	h-8k21
me four	979	e44
me i	979	d44
me if i	910	a40
me in a	979	e43
me it	895	c36
me it would	928	c43
me keep	979	m52
me keep the	979	m52
me on	725	c57l47m13
me on for	979	m22
me on the	818	h17
me one	767	i-13m31
me one more	785	i-11m40
me put	895	f79
me put this	951	f68
me sooner	869	e44
me that	818	e32k-12
me that the	951	c31e31f28
me the	685	b-21c99e72j-8k10
me the date	806	c34
me the wrong	910	c53
me to check	895	l-42
me to clear	979	f44
me to that	979	k20
me to the	849	j9l52m12
me tonight	951	i-15m21
me we	928	m64
me we are	928	m64
me will	859	h-11i-17l48
me you	859	h12m64
me you do	910	m28
me you will	951	h13m42
meals	910	c36
mean	812	a18c58d36f24g-7i39l18
mean ,	951	d61i-12
mean .	951	a19f43
mean _ cause	928	c37
mean to	910	c34i60
mean to cause	928	c37
means	785	c-30f29g18i14
means _ to	979	f34
means for	910	i20
meant	667	a-13b-29c83g-9i-12j-8k-6
meant _ a	979	c54
meant _ hurt	928	c47
meant to	734	a-10b-19c57
meant to hurt	928	c47
measure	859	e41
measure .	951	e48
measurements	818	e70g-9
measures	818	b-19g8h-18i55
measures _ be	928	g9i22
measures _ been	928	b-19i40
measures _ ensure	928	h-15
measures have	928	b-19i40
measures have been	928	b-19i40
measures to	928	h-15
measures to ensure	928	h-15
measures will	928	g9i22
measures will be	928	g9i22
medicine	979	l44
meet	746	a14g-12i-15k9m-9
mel	951	j-14
member	869	a22l65m32
member and	979	l40m36
member of	951	l33
members	881	a45c-43e-27
members _ your	979	a41
members of	951	a36
members of your	979	a41
membership	928	g7m17
memory	723	h-20
memory .	800	h-20
men	812	c28d25j19
men ,	979	j23
men .	979	c49
men _ and	979	d46
men _ i	979	j23
men short	979	d46
men short and	979	d46
mental	928	a18c63d85i24m28
mental _ my	979	a19c60d49i28m31
mental and	951	a18c65d87i25m30
mental and my	979	a19c60d49i28m31
mention	812	l69m49
mention _ to	849	m19
mention it	881	e40l40m43
mention this	895	m16
mention this to	895	m16
mentioned	859	e52
mentioned the	910	e41
mentioning	910	b-15m44
merchant	979	c57
mercy	881	b21c77m34
mercy _ the	910	b29c51
mercy of	910	b29c51
mercy of the	910	b29c51
mess	785	c42e70m-13
mess _ this	928	e35
mess like	928	e35
mess like this	928	e35
message	711	b59d-53f-20g-8h-29j-14k-13l23
message .	979	j-12
message _ perceived	928	a52
message _ rude	928	a-31
message _ your	979	b47
message was	869	a20
message was perceived	928	a52
message was rude	928	a-31
messed	812	c80
messed up	812	c80
met	849	a29b32g-8h17
met .	928	b46l-19
met _ on	979	a27
met expectations	979	a44
metres	841	f28
mic	869	b-26c63
microphone	951	b35
middle	818	c57d24l19
middle _ .	979	c63
middle _ your	979	l37
middle of your	979	l37
middleware	928	f33
middleware _ the	928	f33
middleware dropped	928	f33
middleware dropped the	928	f33
might	669	a192b-21c-31d-33g-12i-17k9
might _ .	895	a34g-12k25
might _ been	910	a31g-7
might _ caused	910	a38k-6
might _ have	951	a54g26
might _ offended	928	a17
might _ said	869	a28
might _ seemed	928	a29
might cause	928	a19g-7
might cause .	928	a19g-7
might conceivably	979	a24
might conceivably have	979	a24
might have	711	a102d-26e29g-20i-12k-10
might have been	910	a31g-7
might have caused	910	a38k-6
might have offended	928	a17
might have said	869	a28
might have seemed	928	a29
million	859	g-10j80
million _ .	951	g-10j92
million times	881	j25
million times .	979	j28
mind	725	a-11c34d28e86g-12i-12k-5l36m-17
mind ,	951	e37
mind .	859	l35m27
mind _ ,	869	e41
mind _ .	979	d55
mind _ its	979	c54
mind of	979	c54
mind of its	979	c54
mind that	895	c34f22g-10l37m-24
mind you	869	d53e41
mind you ,	881	e58
minded	979	a24
mine	569	a-26b-49c-65d-54f-38g-18i-19j-16k-7
mine , and	869	e51
mine .	635	b-43c-57d-43f-25g-8h-17j-13l-25
mine _ and	849	e50
mine _ ever	895	h27
mine _ it	979	l44
mine will	881	h31
mine will ever	895	h27
minibus	979	b34
minor	800	a-13b-30d118g26
minor _ .	825	a-14b-31d101g27
minor hiccup	910	b-34d39
minor hiccup .	928	b-35
minor mistake	928	d-34
minor mistake .	928	d-34
minute	718	b-16h38i25j-10
minute .	841	h29j-6
minute _ every	979	h26
minute of	928	h25
minute of every	979	h26
minute to	951	i35
minutes	592	a-16b-25e-41g-18i-31j-7l-44m-13
minutes ,	767	h9
minutes , guaranteed	928	h30
minutes _ guaranteed	928	h30
minutes _ nothing	979	f36
minutes _ of	979	d48
miracles	928	f36
miracles .	928	f36
miscommunication	910	b78i-11
miscommunication _ .	928	b25
miscommunication internally	928	b25
miscommunication internally .	928	b25
miscounted	979	g-12i-12k-8
mislaid	849	b68j-17
mislaid .	910	b86
mislead	928	c35
mislead _ .	928	c35
mislead you	928	c35
mislead you .	928	c35
misplaced	979	b102
misread _ quote	928	e57
misread the	869	e39
misread the quote	928	e57
miss	806	j-10
miss _ ,	869	j-11
missed	615	b72f-21i-19j-6
missed .	818	b71g-8i-22
missed _ .	833	k17
missed _ deadline	881	j-9
missed _ on	979	g41
missed the	698	b-22d27g-6j28k-11
missed the deadline	895	j-9
missing	694	b-23c-27g-15j17
missing the	812	j27
mistake	577	a-25b23d-53f-23g-9h47i-19j-17k-8l-35
mistake ,	723	g-6h-8j-21
mistake , sorry	895	j-12
mistake .	700	b27d-32e29h14i-15j-6l-34
mistake _ .	910	h32
mistake _ during	928	b24
mistake _ sorry	895	j-12
mistake _ the	928	b46h7j36
mistake _ your	979	h15j-6
mistake occurred	928	b24
mistake occurred during	928	b24
mistake with	928	h12j30
mistake with the	979	j38
mistake with your	979	h15j-6
mistakes	715	b36d58g-7h93i-26k-6
mistakes .	859	h43i-16
mistakes _ .	910	d45h67
mistakes _ been	869	b55
mistakes _ time	928	d37h-11
mistakes from	910	d36h-11
mistakes from time	928	d37h-11
mistakes happen	928	d54
mistakes happen .	928	d54
mistakes have	869	b55
mistakes have been	869	b55
misunderstanding _ your	928	e34
misunderstanding on	928	e34
misunderstanding on your	928	e34
misunderstood	895	e90
misunderstood _ i	928	e42
misunderstood what	928	e42
misunderstood what i	928	e42
mix	749	b24d51f-20j8
mix _ .	869	j34
mix _ with	859	d56j-13
mix up	776	b25d69f-21j15
mix up .	869	j34
mix up with	859	d56j-13
mixed	718	b31j-12
mixed up	780	b39j-14
mixing	979	b29
models	979	d45
models .	979	d45
moment	795	a15c47i-11
moment .	833	a17c75i-12
monday	520	c-72d-40e-56f-25h-20i-50j-11k-10m-23
monday .	635	a-14e-36g11i-16m-11
monday _ i	790	a19j-12
monday and	760	a19
monday and i	895	a22
money	657	e-43h-20i21j-10k-13l19
money _ .	881	d23i23l25m27
money _ and	979	c30l38
money _ it	951	d41
money back	780	h-18i21l22m19
money back .	881	d23i23l25m27
money was	895	b30
month	597	c37d-50e-29h-28i-23j-7l59m19
month _ my	928	l53
month _ the	928	c94
month and	928	b36l49
month in	979	l18m33
month of	910	l51
month of my	951	l55
month to	951	c47l40
month to the	979	c56
months	763	d57e-41j-7
months .	869	d44
more	545	a-23b-30c-49f-31g-30h-20i76j12k-22
more ,	812	e-34j34
more , and	951	j51
more _ ,	833	m20
more _ .	706	a-10d-26e35f-30h14i15
more _ ?	928	m22
more _ a	869	d24
more _ an	910	g-14i12
more _ and	951	j51
more _ for	979	i34l-18
more _ in	859	i25k-9
more _ to	979	i32
more _ you	849	f36l37
more about	979	e50
more attention	881	h-13i84k-6
more attention .	910	h-12i26
more careful	800	i56
more careful .	859	i28
more careful in	881	i26
more carefully	910	e50
more chance	818	m22
more chance ,	859	m20
more do	928	l41
more do you	928	l41
more experience	910	f43
more experience you	910	f43
more for	928	j37
more involved	979	f35
more involved than	979	f35
more job	928	m22
more job ?	928	m22
more mistakes	910	h49i-16
more mistakes .	928	h46i-16
more of	895	d75i12m-17
more of a	928	d77
more organised	951	h-8i33
more than	698	e-36g-19j-14l22
more than an	928	g-14
morning	530	a-14b-47d-41f-34g-12h-17i-21j-19k-18l-34m-14
morning _ .	859	j-23
morning _ them	979	l55
moron	869	j49
moron .	910	j38
mortgage	979	l57m-14
mortified	895	j98
most	636	b-22c-60f20g10h-10i-13j14k-7l-39
most _ ,	951	d-29j19
most _ .	951	f44j-17
most _ and	951	j38
most _ person	910	j29
most _ ups	869	f30
most grown	869	f30
most grown ups	869	f30
most homeowners	979	f45
most humbly	951	j19
most humbly and	979	j39
most people	767	c-44d105e-34f44l-27
most useless	881	j28
most useless person	910	j29
mostly	979	d44
mother	683	b-15d-35f-22h15l19m-9
mother 's	800	h17
mother 's grave	979	h21
mother _ .	928	d-31f-18
mother _ grave	979	h21
mother _ law	910	a30
mother _ not	979	m16
mother in	881	a24
mother in law	910	a30
motorway	979	c55
mountain	895	d45
mountain _ of	895	d45
mountain out	895	d45
mountain out of	895	d45
move	720	b21d41j-6k-6m-20
move ,	979	f46
move .	951	b35
move _ from	928	d44
move on	833	d84f-18
move on from	928	d44
moved _ three	979	e36
moved _ to	910	b37
movement is	979	e42
mover	979	c42
mover .	979	c42
moves	800	e-26f66
moves .	869	e-29f44
mr	636	a-22b-33c-35d-45f-39g-27i-11j31k-11l-22
mr _ .	760	b-16g-10j27
mr _ mrs	951	j18
mr and	951	j18
mr and mrs	951	j18
mr burke	979	j28
mr doyle	979	j33
mr doyle .	979	j33
mr osei	951	j-13
mr tan	979	j-17
mr tan ,	979	j-17
mrs	664	a-10c-39d-28f-18j-28k-8l-23
mrs _ .	790	g7j-40
much	675	a-12b17d46e31f-41g-7h13j28k19l37m9
much ,	869	c41d50m14
much , and	910	c44d23
much _ .	979	j38
much _ a	910	e25h24m-10
much _ and	910	c44d23
much _ it	979	d65j-7
much _ you	849	c35e71f-27m19
much as	928	h24
much as a	951	h25
much that	910	k35
much to	951	e55
much to you	951	e55
mum	763	f-18j-11k-6l98
muppet	979	
muppet ,	979	
music .	979	a24
must	709	a-11b18c-31e48f-23k-6l28m25
must _ been	881	a-14b52e-28
must _ i	910	j29
must _ you	881	e-25m20
must have	795	a-12b27e33
must have been	881	a-14b52e-28
must now	979	l75
must say	979	e55
must think	910	j29
must think i	910	j29
my	349	a24b-131d-99e-67f-101g-19i-21j-6k-30l154
my _ 's	740	e24h40i14l71m12
my _ ,	563	a-17d-30f34g-9h21j16k-6m-13
my _ .	491	a-28b-62c-54d-60f-30g-30h-32i-12l-33m-12
my _ again	910	h20
my _ and	617	a-11c-45h-11i20j-14l36m42
my _ apologies	869	a-18g103j26m-12
my _ are	812	g-7l27
my _ at	833	a20l38
my _ back	928	l62
my _ before	895	h-15m18
my _ caused	928	a31
my _ died	859	a13c60l-22
my _ email	910	e25f31
my _ every	910	d36h-11
my _ for	737	f-27g-10k-9
my _ gave	895	a28c43
my _ has	812	c46l46
my _ have	841	a49l23
my _ health	979	l44
my _ here	979	m74
my _ in	763	k-10l22
my _ into	881	l60
my _ iron	951	h40
my _ is	690	c-41h15l114m37
my _ it	841	a16c45h28l45
my _ may	910	a25g-7
my _ might	928	a17
my _ of	713	a14h11k18l21
my _ on	749	h18l-34m-10
my _ reads	928	l40
my _ says	881	l33
my _ should	895	a50
my _ sounded	928	a16
my _ that	763	a28k7
my _ the	881	c70d39e29
my _ to	696	a-21h-8l-25
my _ up	869	k10l-21
my _ was	696	b-50e-29
my _ weekend	910	l23
my _ were	812	a34
my _ will	818	h38l26
my _ with	833	c27j32l43m-9
my _ you	928	e32l36m18
my actions	928	a31
my actions caused	928	a31
my apologies	790	a22g-28j38m-19
my apologies .	869	g-20j-31m-16
my apologies should	910	a52
my apology	825	g-26j-12k-9m-20
my apology .	895	g-16j-11m-22
my apology for	895	a13g-13k-6
my assistant	849	c33
my assistant gave	928	c54
my back	928	l34
my bad .	928	l-23
my best	849	h-9i24
my best to	979	h-10i28
my best with	928	c46
my book	979	d68
my business	979	e30l46
my car	910	c38
my cast	951	h40
my cast iron	951	h40
my children	951	h32
my children 's	979	h33
my clients	951	d32f73
my colleague	825	a33
my communication	979	i26
my communication .	979	i26
my confidence	869	l32
my confidence .	910	l32
my dear	928	f36
my dear .	979	f23
my deepest	979	g44j64
my deepest apologies	979	g44j64
my defence	841	c65
my defence ,	895	c38
my desk	849	h-25
my desk before	928	h-15
my drawings	979	h23
my duty	859	k20
my duty of	859	k20
my email	869	a27j-11
my error ,	881	j-16
my fault	704	e-26j-15l-32
my fault ,	795	j-13
my first	869	f-20m25
my flatmate	979	c35d20i28m23
my game	910	i32
my game .	910	i32
my hands	780	c29f-18h19l45m9
my hands .	910	c49
my hands up	979	k12
my head .	951	c45
my heart	752	g-6h20j32l88m17
my heart .	979	h21j65m-17
my heart and	859	j-18l21m32
my heart that	928	l27
my heartfelt	928	g43j-19
my heartfelt apologies	928	g43j-19
my income	979	l54m22
my intention	881	c56
my intention to	881	c56
my invoice	818	h-10l-21m-12
my invoice .	881	h-11m-12
my joke	928	a17
my joke might	928	a17
my kids	869	l28
my knees	895	m68
my knees .	979	j13
my knees here	979	m74
my laptop	806	c102l-23
my laptop died	881	c50
my last email	910	e25f31
my life	800	h64l25
my life ,	979	c39h20
my life .	928	h22l19
my life it	928	h34
my manager	910	m29
my manager .	979	m38
my mate	951	c76d36
my message	859	a19
my message was	869	a20
my mistake	715	h-16l-38
my mistake ,	780	h-8j-16
my mother	910	c47h25l44
my mother 's	979	h21
my mum	928	l70
my name	790	h-17l30
my note sounded	928	a16
my office	895	h29
my office will	979	h35
my only	979	l50m35
my other	928	l56
my own	640	c-31i-15l59m-18
my part	910	h-10k31
my part .	951	k25
my passion	859	l33
my passion .	928	l61
my pay	979	m38
my people	881	c31i39
my people are	910	c43
my plate	928	c39
my plate .	928	c39
my profession	928	j40
my profession .	979	j30
my punctuality	928	l38
my punctuality .	928	l38
my regrets	979	a27
my regrets .	979	a27
my rent	895	h30l83
my rent is	910	h34l52
my report	910	a20
my reputation	895	l68
my reputation is	928	l55
my shop	951	h23j-6
my side .	881	e36f-39
my solemn	910	h18
my soul	951	l61
my stall	910	l29
my third	979	c113
my tone	928	a19e127
my voice	979	a25
my watch	841	h14
my weekend	928	l56
my weekend was	928	l56
my whole	795	e35j50l94m-9
my whole weekend	910	l23
my wife	785	
my wife says	928	l39
my word	720	f-26h56
my word ,	951	h21
my word .	849	h16
my word that	812	k10
my words	841	a34
my words may	928	a26
my words were	928	a26
my work	790	k-11l43
my work and	895	l35m9
myself	591	c-54d-55f-18h-13i-26j43k-7l31
myself ,	790	e36j11m10
myself _ .	928	a25
myself _ my	928	l38
myself _ sorry	979	j7m18
myself _ this	928	j60
myself clear	928	a25
myself clear .	928	a25
myself for	895	j57
myself for this	928	j60
myself on	818	j-6l48
myself on my	928	l38
name	547	a-15b-15c-80d-36h-28i-21j-11k-11l53m-28
name ,	785	g10l23m18
name _ left	859	b19d27
name _ you	951	f19m28
name for	951	l39
name is on	979	l36
name was	825	b24e40
name was left	859	b19d27
names ,	910	d32
national	928	c56l28
natural	979	f63
naturally	895	a61c41e37
nature	928	a30g-6k12
nature .	951	a31k12
nda	979	k57
near	818	d41g29j13
near _ .	951	g39
near _ the	979	d44
near a	951	j18
near enough	979	d44
necessary	951	i61
need	615	b-24f23g-12k-11
need _ appreciate	979	f32
need _ job	859	h9l57
need _ magnifying	910	d36
need _ worry	951	f68
need a	812	d28e36
need a magnifying	910	d36
need this	849	h9l56m25
need this job	859	h9l57
need to	692	d-24e-30m-29
need to appreciate	979	f32
need to worry	979	f43
needed	718	a-11b-25d-28f-25h-8i16j-10k-11
needed to	869	e30h-8i37
needful	910	g-9i75
needful _ be	951	g-9i27
needful will	979	i28
needful will be	979	i28
needle	928	b49l25
needs	771	d-23f28k24l24
needs _ .	951	b30k33
needs _ be	979	e39
needs to	979	e39
needs to be	979	e39
negligence	780	g-7k174
negligence .	859	k41
negligence _ my	951	k45
negligence _ plain	979	k52
negligence on	928	k54
negligence on my	951	k45
negligent	731	b-19c-31g-7k110
negligent ,	979	k15
negligent , i	979	k15
negligent .	825	c-26k31
negligent _ .	928	k-11
negligent _ i	928	k49
negligent _ that	951	
negligent _ the	979	k28
negligent and	841	k35
negligent and i	979	k37
negligent and that	951	
negligent here	928	k-11
negligent here .	928	k-11
negligent in	928	k64
negligent in the	979	k28
neighbour .	910	g20
neighbour and	979	k7
neither	849	d32
neither _ nor	928	d46
neither here	928	d46
neither here nor	928	d46
never	506	a-12b75e-25f-39h77i-43j-9k-17l20m-19
never ,	859	g14h8j-6
never , ever	859	g14h8j-6
never _ .	795	b47
never _ a	725	b-22h30i-12j-8l68
never _ after	910	b79d-24
never _ again	818	h22i-13
never _ another	895	h21
never _ anyone	910	d54l-28
never _ at	928	g-6h24j48
never _ ever	859	g14h8j-6
never _ intention	833	c54
never _ it	800	b47d58e-52
never _ on	790	b34c-31h-9
never _ out	928	b37
never _ quote	928	h-23
never _ the	746	e48
never _ to	756	b-16c28e31h27j-7
never _ us	881	c74
never again quote	928	h-23
never be	833	h42i-15j-9
never be a	979	h21
never checked	849	b35e-28
never confirmed	979	b24c48e41
never get	910	h-20
never get a	910	h-20
never got	979	b24
never had	869	l60
never had a	895	l29
never happen	818	h22i-13
never happen again	818	h22i-13
never have	795	h29
never have to	910	h41
never hurt	910	b-27d65f-19
never hurt anyone	951	d57
never looked	928	j48
never looked at	951	j49
never made	849	b53
never made it	979	b68
never make	979	h54
never meant	859	b-22c86
never meant to	869	b-18c87
never my	928	c54
never said	910	e95
never went	895	b35
never went out	928	b37
new	472	a-49b-42d-100e-86f-45g-20h-14i-43j-12k-16l-65m-32
new _ you	979	f48
new system	895	c40h65
new system went	910	c51
new to	812	f66
newspapers	979	m39
next	533	b-20c-26d-42e25f-47g-12h-8j-12k-11l-18m-18
next _ .	696	e-31f20g-10h-13i31j-7k-9
next _ before	979	e39h-14
next _ please	895	e52
next call	928	f31
next call .	928	f31
next steps	979	i27
next time	702	a-11b-16e159f-44i14m-11
next time ,	881	e93
next time .	869	i35
next time please	895	e52
next to	785	d38
next week	869	d-48h38
nice	790	a-11d33e-35g-7i13j-6k-6m-16
nice .	979	i35
nice _ it	979	d51
nice _ slowly	910	f32
nice about	979	d51
nice about it	979	d51
nice and	910	f32
nice and slowly	910	f32
night	570	f-33g9j-11l45m-20
night 's	928	d39g47
night 's sleep	979	d41
night , i	910	h18
night .	715	b28d-31h33j-6k-7
night _ i	869	h17
night _ nobody	979	l43
night _ sleep	951	c44d40
night _ would	979	e48
night before	841	c62
night i	951	l38
night shift	979	b28g-6
night without	979	c52
nightmare	833	c97j-12l43
nightmare .	928	c35j-13
nightmare _ me	928	c-47l31
nightmare for	895	l54
nightmare for me	928	c-47l31
nights	785	k-6l48
nine	591	a-14b-39c-49f-40h-18i-47k-16m-10
nine .	728	h-14i-21
nine _ of	928	d45l45
nine _ with	979	l46
nine hours	979	l41
nine years	951	l51
nine years of	979	l49
no	443	a-40b-25d58e-72f-73g-24h32i-47j-22k-8
no _ ,	698	c68f-18h9i-11k8
no _ .	602	c-34f-25i-32j-9k15l-18m36
no _ and	818	l73
no _ could	979	a29c38j16
no _ done	849	d58
no _ feels	928	l35
no _ for	645	a-16d-30f-23h-51k-6
no _ from	895	h28
no _ in	780	c34h20
no _ mistakes	910	h49i-16
no _ of	749	c37d-25h40
no _ than	979	d38
no _ that	910	h33
no _ to	723	d-37f-19m24
no _ was	771	a-15b21c84d58k-10
no _ what	979	h29
no _ will	849	h68i23j-7
no _ would	859	c108
no _ you	979	f41
no big	910	d67
no biggie	979	d43
no bill	806	h-17
no bill for	849	h-16
no cap	928	k30
no cap .	928	k30
no ceiling	979	k29
no ceiling .	979	k29
no charge	657	d-40h-23i-18k-11
no cleaner	910	b44
no cleaner was	910	b44
no customer	910	h28
no customer of	910	h28
no difference	979	d47k-11
no errors	869	h31
no errors in	869	h31
no fee	746	h-23
no figure	979	h31
no file	859	h17
no file of	859	h17
no further	979	f40
no harm	763	c-27d77
no harm done	849	d58
no harm was	928	d52
no ifs	951	h37
no invoice	825	h-24
no invoice for	895	h-16
no limit	951	k41
no limit .	951	k41
no matter	951	h26k21
no matter what	979	h29
no more	825	h37i-15
no more mistakes	910	h49i-16
no more than	979	d38
no offence	979	c48d55
no one feels	928	l35
no one will	979	h26
no post	979	c42
no question	928	h41k12
no question ,	979	k17
no real	951	
no reason you	979	f41
no right	928	m42
no right to	928	m42
no way	849	c72
no way of	895	c45
nobody	563	a-14b-36c102d135f-68g-8h-17i-34j-12k-10m-11
nobody 's	841	d46l23
nobody 's fault	979	c56d-22
nobody _ be	979	i-27
nobody _ ever	928	d31h-9l44
nobody _ fault	979	c56d-22
nobody _ have	928	c80
nobody _ hurt	825	b-16d59
nobody _ me	806	c55d-21i-16
nobody _ negligent	928	k-11
nobody _ notice	833	
nobody _ your	979	d32e83
nobody can	841	b22c81d-32
nobody could	928	c80
nobody could have	928	c80
nobody else	790	b-16d-51e38j-11l-22
nobody ever	979	d29f-19l41
nobody got	979	b-29d43
nobody has	881	l30
nobody has ever	951	l45
nobody on	951	d39
nobody saw	928	d51
nobody saw it	928	d51
nobody told	771	b-18c35e-32
nobody told me	859	c73
nobody was	780	b33c-43d-29k-9
nobody was negligent	928	k-11
nobody will	833	d55h-8i-23
nobody will be	979	i-27
nobody will notice	869	d37
noise	715	a40c26j-7
noise ,	795	c67
noise , but	869	c99
noise _ but	869	c99
noise _ the	979	a20
noise _ you	928	a40
noise disturbed	928	a40
noise disturbed you	928	a40
noise from	979	a20
noise from the	979	a20
noisy	895	c35
noisy .	928	c37
non	910	f83
noon	595	a-25b-63c-29e-64f-29g-9h-19i-56k-6l-33m-12
nor	910	d43
nor _ .	928	d44f-25
nor there	928	d46
nor there .	951	d46f-23
normal	776	d63f61g-18l-20
normal _ ,	951	d49
normal _ wood	928	d39
normal for	928	d39
normal for wood	928	d39
normally	910	c38d44e73
normally _ a	979	d58e57
not	303	a-18b71c-56f48g-37h-21i-76j-24k-47m61
not .	672	b-43e-62f-20h-19i-29j-9l-44m-23
not _ ,	638	c66h32j-14l-18
not _ .	525	a-44b-46c-83d30f-85g-10h9j-26m-74
not _ a	645	b-16c-33e-43f34h32i29j-8l37m25
not _ able	833	e32l37
not _ again	746	h20i39
not _ all	910	l57
not _ and	776	j24l-20m-13
not _ another	928	h50m16
not _ anybody	979	m-14
not _ anyone	869	c32f-19m36
not _ anything	825	a13c42d30m39
not _ at	756	b29c-30j-17l40
not _ aware	951	c26f48
not _ bad	859	d70m13
not _ been	869	b43c36d25
not _ before	818	b54f-19
not _ big	881	d42j31
not _ blamed	928	c46
not _ by	818	a-28b71
not _ charged	859	h-39
not _ come	833	a-11h40
not _ cross	979	m13
not _ down	849	c36h56m-10
not _ end	881	d71f-20
not _ enough	806	a-16j40
not _ everybody	979	c29f58
not _ everyone	951	a26
not _ excuses	928	h-10i-26
not _ expert	928	f38
not _ fault	812	a15c87
not _ for	702	b-27f-18h15j-10k-13l-27m11
not _ fret	979	f41
not _ have	979	d79
not _ held	910	c60j-6
not _ how	776	f19j26
not _ i	771	e107j-7l39
not _ in	728	b50f61j-13
not _ intention	910	c62
not _ into	849	d-22f60
not _ it	586	a12b-19e59f-38g-8h-10j-10k-12l-24m58
not _ itself	979	f74
not _ job	979	e46
not _ last	928	l51m-9
not _ level	928	g31
not _ me	694	a-16c66m74
not _ met	979	a44
not _ minor	928	d-34
not _ miracles	928	f36
not _ my	776	h-19m9
not _ myself	910	a25
not _ of	767	m25
not _ on	725	b38k-9m-10
not _ one	767	e29h51
not _ our	895	c36m18
not _ out	881	b49
not _ place	910	b68
not _ price	979	f60
not _ responsibility	928	c47
not _ since	795	c31l47m11
not _ sorry	881	j53
not _ tell	951	m16
not _ that	749	d40f-19h-39j-18k-8m18
not _ the	528	a-16b-45d-30h-19j-20k8l30
not _ this	841	m34
not _ to	614	a25d-21f39g16i-16j21k-13l43m24
not _ too	979	d96
not _ up	800	b69c-30e-33m-9
not _ us	771	d-20e31g-11m37
not _ with	776	a28c43m21
not _ worry	979	i32
not _ you	586	a15d-21e-35f34i-26j30k-7m-44
not _ your	720	a20g-13j24m24
not a	711	b-20e-33f34j9
not a big	881	d42j31
not a minor	928	d-34
not accept	895	c101
not accept responsibility	928	c47
not afford	833	l58m26
not afford to	841	l42
not an	881	c-26d-22f27
not an expert	928	f38
not apologize	859	j59
not apologize enough	859	j59
not as	849	d73
not as if	979	d35
not ask	720	i20j-8m13
not ask for	928	c33d25i26m27
not asking	825	f-20j-8m-43
not asking you	859	f-21m-34
not be	634	a-14c37e39f18h-16i-28k-8l-40
not be aware	951	c26f48
not be blamed	928	c46
not be charged	859	h-39
not be cross	979	m13
not be held	910	c60j-6
not been	746	b55l35
not been able	841	l39
not believe	910	d28i28
not blame	859	c-27j35
not blame you	910	j44
not built	928	b-15f53
not built in	928	b-15f53
not call	841	d-29k19m15
not call the	979	k22m17
not cancel	818	m40
not cancel ,	881	m29
not cancel the	881	m14
not carried	910	b17
not carried out	910	b17
not communicated	895	a-13b46
not complain	979	l39m36
not completed	881	b37
not cross	979	m34
not describe	928	j16
not describe how	928	j16
not deserve	825	j92m-10
not deserve your	895	j41
not drop	895	c27m48
not drop me	928	m50
not dwell	928	d38
not dwell on	928	d38
not eat	841	l21m-31
not eaten	979	l25m14
not eaten since	979	l25m14
not end	979	b28m24
not ever	951	h111
not exactly	979	d33e73g-6
not expect	760	d-28f73m-9
not expect a	881	f36
not expect miracles	928	f36
not expect you	841	f24
not express	849	j14
not express how	849	j14
not feel	979	m-20
not feel you	979	m-20
not find	910	e43
not find it	979	e48
not fit	910	a-13j50
not fit to	979	j56
not focus	928	l47
not focus all	928	l47
not for	859	f50l20
not for the	951	c30l37
not get	737	b56e-45h-11i-28m-14
not give	800	i20j-8
not given	910	c36e108
not go	728	h32j10m97
not go down	859	h57m-10
not go into	928	f36
not go to	825	j10m58
not going	812	a26j-10k-10l-20
not going to	812	a26j-10k-10l-20
not guess	806	m-19
not guess .	806	m-19
not happen	720	h32i47j-8
not happen again	749	h20i39
not happy	910	e44
not happy with	910	e44
not hate	869	m40
not hate me	869	m40
not have	612	b25e46f-32g-7h-7j-10l-25m-26
not have .	849	a-17
not have been	869	b43c36d25
not have met	979	a44
not have to	795	m-16
not help	881	a-10d23e123m-18
not hesitate	951	g45m-22
not hesitate to	951	g45m-22
not imagine	825	j-7l79
not imagine how	979	l26
not imagine the	951	j-8l44
not know	711	d24f-35j-8l32m-20
not know the	849	d45
not leave	740	g-6l-27m21
not leave a	895	m20
not leave us	841	m38
not let	785	a-14c71d22m-24
not let it	979	d46m9
not let me	825	c65m-18
not like	806	d20e46f53m-28
not like it	881	d37e78
not look	723	j-16l34
not look at	785	j-17l43
not made	979	a26c30
not make	743	a15f-19h9m25
not make a	806	d22h18i39
not make excuses	928	h-10i-26
not make myself	928	a25
not make the	951	l35m26
not mark	979	m18
not mean	910	a16c83
not mean to	928	c37
not mention	841	l39m47
not mention it	928	l44m41
not mention this	895	m16
not met	979	b50
not met .	979	b50
not my	749	f-18
not my fault	979	a18c72
not my intention	928	c35
not need to	869	f26m-10
not one	806	h45
not our	859	b-15c51
not our fault	928	c51
not pay	763	k-7m-20
not pay the	849	m-20
not plaster	928	f32
not plaster a	928	f32
not possible	951	c32h24
not post	951	m16
not post about	979	m16
not processed	951	b35
not processed .	979	b28
not promise	833	h-49
not promise that	928	h-44
not put	785	m53
not put anything	979	m17
not reach	928	m31
not read	763	d55
not ready ,	979	b60
not really	833	c61d-24f59g-7
not really our	928	c38
not recur	979	i50
not recur .	979	i50
not renewed	951	b65
not report	951	m52
not ride	979	h-10m-18
not ring	859	m19
not say	725	e33j33l-20m28
not say anything	910	m38
not say sorry	895	j58
not see	723	c42e-54f-36m-28
not see my	910	h-15m-13
not see one	979	h23
not see that	910	l36
not set on	928	b33
not show	951	h39
not sign	910	m-15
not sign the	928	m-15
not signed	979	b33
not sleep	881	l95m-10
not sleep last	928	l51m-9
not slept	790	j-8l56
not slept since	833	l41
not something	833	d-23f69
not something a	979	f33
not something you	951	f67
not speak	979	l35m30
not submitted	881	b35
not take	767	b56g-8m38
not take your	859	g-6m26
not technical	910	f33
not technical .	910	f33
not tell	700	f-18j7m37
not tell anyone	928	m16
not tell the	910	m39
not tell you	756	j10l32
not that	928	d27
not that bad	928	d27
not the	700	c-48d54f-31g20h-13j-12
not the end	881	d71f-20
not the level	928	g31
not throw	979	m47
not throw me	979	m47
not to	688	a31b-29c-45e50f-19m93
not to everyone	979	a26
not to fret	979	f41
not to tell	979	l21m17
not to your	951	a26
not trouble	979	m-22
not understand	841	a19e41f64m-9
not understand the	869	e-28f62
not us	979	c62
not used	910	e52
not used to	951	e59f-18
not very	979	c34e55
not wait	849	h31
not wait one	928	h36
not what	841	a37
not what you	849	a37
not worry	825	d24f29m-44
not worry ,	928	d51
not worth	979	f36
not you	795	e40i24l31
not you worry	979	i32
not your	795	f63
note	599	c-39d-26e27f-30g-22j-18k-6l-31m-14
note _ 0	928	a17b41e28
note _ not	979	b41
note did	979	b41
note did not	979	b41
note of	849	a15e35
note of 0	979	a18e41
note sounded	928	a16
note sounded sharp	928	a16
note that	869	b20e41
noted	859	a25b33g-7i21
nothing	511	a-22b-58c-29d70e-40f-57i-49j-37k-24l-52
nothing _ .	756	c-36d130f-25g-9h-12
nothing _ break	928	h23
nothing _ could	825	b-20c55
nothing _ do	881	c72m24
nothing _ ever	881	h30
nothing _ happened	928	d47
nothing _ the	849	b34g36
nothing _ this	756	e-24h40m-9
nothing but	859	c27g39
nothing in	895	d58e43
nothing like	818	h28l20
nothing like this	825	h28
nothing more .	910	d34
nothing of	806	h20
nothing on	928	b39m38
nothing serious	928	d47
nothing serious happened	928	d47
nothing to	713	i-14m14
nothing to do	895	c73
nothing will	825	h50i-15
nothing will break	928	h23
nothing will ever	881	h30
notice	657	d78f-43g-6h-12i-23j-8l-30m-33
notice .	746	d-27e56f-38m-26
notice _ a	979	d44
notice _ seam	928	d40
notice _ the	951	b32
notice it	979	d41
notice the	910	d39
notice the seam	928	d40
noticed	711	a-13b41d58e-62f-30h-8i20l-30
noticed .	806	b-15d29e-27f-22l-25
notion	979	f46
notion that	979	f46
now	432	a-32b-81c-130d-96e-82f-60g-20i-40j-39k-21l-76m-22
now ,	623	c-43d-31k-19l-24m18
now , will	979	h22i30m40
now .	620	c-34f-29g-12h-11i-18j-15
now _ .	728	g6
now _ 0	881	l67
now _ i	628	h-13k-8
now _ in	795	h25j-8k5
now _ later	979	k36
now _ then	979	c33f42
now _ we	756	h24i-18
now _ will	910	h24i28m36
now and then	979	c33f42
now as	951	j6m17
now on	553	k-10l-22
now on .	740	g10h26
now on i	657	h-14k-9
now on we	763	h25i-18
now or	951	k49
now or later	979	k36
now until	841	b-19h24
now until the	881	h25
nuisance	928	a40g-9k39
nuisance .	979	g-9k41
number	580	a-18c-54d-30f-26g8h-35j-9l-52m-14
number _ priority	825	g32
number is	910	f41
number of	795	b38j-8
number on	841	f31
number on the	928	f41
number one	825	g32
number one priority	825	g32
number out	979	e53
numbers	711	b-23d-30e31f21g-8h-22j-25l-28m-11
numbers _ me	910	f51
numbers _ not	979	f28
numbers to	928	f56
numbers to me	928	f56
nursery	841	l46
o	951	j-15
oaf	979	j40
obliged	979	m49
obviously	795	d-33h-8
obviously _ can	869	f64
obviously you	869	f64
obviously you can	869	f64
occasioned	951	g25
occasioned .	951	g25
occurred	825	b121
occurred _ processing	928	b24
occurred _ the	928	b47
occurred during	928	b24
occurred during processing	928	b24
occurred in	951	b48
occurred in the	951	b48
ocean	859	d39f-19
ocean .	928	d40
of	318	a19c-35d-22e-69f32h18i-43j-12k10l-36m-23
of "	951	f30
of 0	715	b-35g-11
of 0 august	979	k15
of 0 is	979	d40f25
of 0 june	951	a17e39
of _ ,	562	a16b19c42f-28g-9j34k33l-20
of _ .	498	a-43b18e-53f-47g-21h-27i43j-34k-9m-30
of _ again	895	h24j-10
of _ agreement	841	g-6k28
of _ and	690	d-32f37g-12l18
of _ are	895	c28e46
of _ as	928	h-7l75
of _ at	849	c43d-21e32f87k-6m17
of _ august	979	k15
of _ bad	951	d37
of _ care	979	f99
of _ century	979	b25d30
of _ children	979	a23b26
of _ commitment	928	g17
of _ contract	895	k26
of _ courier	928	k-11
of _ data	979	k16
of _ day	806	d22h44
of _ does	951	a19e28j44
of _ dog	928	h21
of _ down	979	k25
of _ duty	849	k20
of _ esteemed	979	g41k9
of _ evenings	979	l49
of _ every	979	d55
of _ fence	979	b37
of _ for	869	f22k19
of _ got	928	a34
of _ hands	881	c98g-6
of _ has	790	b31c29h-18
of _ heart	910	j46m19
of _ hundred	979	d29
of _ in	790	d46f-27h24i29m16
of _ income	979	l54m22
of _ is	694	a18f-40i43k-11
of _ june	951	a17e39
of _ kind	812	g-7h34k8
of _ life	849	h60l42
of _ list	951	e55
of _ look	979	f53
of _ mix	895	b-16d31f-19j-8
of _ moment	910	a22d35
of _ name	895	l29
of _ nature	951	a31k12
of _ never	928	b-22d55
of _ now	951	k9
of _ on	780	e69h9
of _ one	979	h23
of _ over	910	b29
of _ own	795	e-24f40
of _ panels	869	b41
of _ room	979	a41
of _ service	910	g10
of _ six	928	d33
of _ size	951	e63
of _ stick	910	e56
of _ that	881	h29k-18l31
of _ them	979	e84
of _ there	979	c46
of _ three	881	e46
of _ to	785	a22c28d29g14k14m27
of _ two	859	d23e38g11m-22
of _ usual	910	g32i-12
of _ utmost	951	g16
of _ was	760	b37
of _ we	841	g52
of _ wedding	979	g-15k25
of _ weeks	979	e51
of _ were	895	b50
of _ whole	928	d29
of _ will	731	g-15h65
of _ world	790	d38
of _ would	928	e50
of _ you	776	a16f-29g33
of a	681	a-11b-40c-44d111f21i-27k-6l-20m-10
of a mix	895	b-16d31f-19j-8
of all	790	g18h-10j-9k-6
of an	849	a-12f30i12
of any	859	a-12f34h27k-8
of any kind	951	h32k-7
of care	780	g-9k65
of care .	910	k34
of care to	869	k20
of contract	849	k30
of contract .	928	k29
of every	749	h53
of every day	881	h56
of everything	818	g22h-10m-9
of everything we	910	g29
of forty	979	d48
of four	951	d49
of fun	979	c43
of god	979	c57h-10
of god ,	979	c57h-10
of him	979	l40
of him .	979	l40
of humour	979	a13c41e35m-9
of it	613	b-19c31d-21e-26f-20h-16i35j-8k19m42
of it ,	812	d26k20
of it .	683	a-12c-36d-25e-27h-14i40j-6k-16l29m10
of its	841	c26f31
of its own	951	c49
of knowing	895	c45
of knowing the	910	c46
of liability	910	k22
of light	979	d42
of mine	740	f-22j-13
of mine will	881	h31
of monday	951	a29
of monday 's	979	a30
of my	639	a17c50d-22h10j29l71m16
of my hands	895	c49
of my heart	910	j46m19
of my income	979	l54m22
of my life	859	h21l42
of my people	910	c43
of other	910	c79
of our	698	b-18e-26f-36g53h11k36l29
of our agreement	928	k24
of our commitment	928	g17
of our contract	951	k30
of our name	928	l30
of our usual	928	g33
of ours	881	g29h32j-7
of ours .	910	g32
of place	979	a28h16
of rain	979	a34
of red	979	d45f-24
of service	806	b32g48
of service .	910	g7
of service we	928	g31
of that	780	c68h-18j-10
of the	468	a15b-19c-29d24f-22g-19h-40i-33j-32m-23
of the century	979	b25d30
of the children	979	a23b26
of the courier	928	k-11
of the duty	951	k22
of the fence	979	b37
of the list	979	e57
of the moment	910	a22d35
of the panels	869	b41
of the room	979	a41
of the six	979	d40
of the stick	910	e56
of the utmost	979	g10
of the wedding	979	g-15k25
of the world	790	d38
of them	649	a-11b28c-32d68e-42h-9k-9m26
of them ,	833	b16d48
of them .	771	d64l35
of these	825	d-21f79h31i14l75
of these .	859	f62
of thing	895	d31h-8j-7l30
of thing .	979	e43
of things	881	d44h21i28
of this	666	a-16e-28g-21h17i12k28l-27
of this ,	951	k49
of those things	881	c34d47f30
of three	910	d-21f31
of thursday	979	b32
of thursday 's	979	b32
of time	895	b30i60
of time .	910	b31i61
of twenty	979	e45g12l19
of twenty two	979	e45g12l19
of us	706	c-47d37g-16h-13k-7
of us .	859	c-26g-19h-8k-8m-9
of whatever	910	a-11h-13k21
of whatever kind	951	k22
of which	895	e29f38g-9k-8
of year	979	c58
of you	675	b-34f-38g-14j-7k-7
of you who	979	a26
of your	565	c-32d-31g-14i-12k-6
of your own	895	f45
of yours	687	c70f-22h22j-10
of yours will	800	h48
off	474	c-34d-43f-30g-17h-30i-32j-21k-21l-44
off ,	737	d25f41j-12
off ?	928	m22
off _ 's	951	b40
off _ .	818	m19
off _ account	979	a27
off _ all	895	c49
off _ being	928	b31
off _ for	951	l34
off _ i	849	e59j-10
off _ reviews	928	m25
off _ the	760	a41b-20
off _ your	910	e38
off a	800	c48l25
off all	979	b51d-32
off and i	979	e69
off by	881	a23e50
off by your	928	e39
off sick	869	c88
off sick .	928	c43
off sick all	928	c51
off the reviews	928	m25
off three	979	b46
off without	928	b31
off without being	928	b31
off your account	979	a27
offence	881	a12c43d48g-15
offended	800	a62e52g-14
offended ,	910	a24
offended , that	928	a24
offended .	928	a-19e75
offended _ people	928	a17
offended _ that	928	a24
offended some	928	a17
offended some people	928	a17
offer	806	a20d-20f-29g11k-10
offer _ highest	928	g17
offer the	910	g17
offer the highest	928	g17
office	660	b-21c99g-16h18j-6k-9m26
office .	833	c-30m41
office _ a	979	d37
office _ the	910	c51
office _ we	979	c34g-8
office and	928	c26g-8
office and we	979	c34g-8
office will	979	h35
often	825	d-33f92
oh _ ,	910	
oil _ delivered	979	b37
oil was	979	b37
oil was delivered	979	b37
ok	806	e-33m15
ok .	928	m27
okay	849	a-10h-11i17k-10m51
okay ?	928	f21i20m72
old _ ,	806	d38e47f-24
old _ .	723	c42i-13k-9m-11
old houses	979	c42d27f36
old stock	910	b-17g-11k-10m-14
older	910	f25
older _ .	928	f37
ombudsman	979	m18
omg	928	i26j10m11
omg _ am	979	i28j10m13
omg i	979	i28j10m13
omg i am	979	i28j10m13
omitted	928	b65
on	283	a-70b-51d-82e-36f-50g-35i-44j-55k-30l-32m-21
on ,	696	a-10c50h35i14l-23m18
on , i	951	h19
on .	602	a-13c-30f-36h13i-14j-11l-43m14
on 0	771	a-14b-25e44g24
on 0 ,	979	g32
on 0 february	979	e69
on _ 's	928	b36d30
on _ ,	547	d-22e-59g11h18i-29j-13l-23m24
on _ .	479	a-37b-40h-12j-11k-11l-46
on _ 0	565	b-22e46f-25h11i-25
on _ account	795	h21
on _ agreed	951	b35
on _ and	619	b-22c-36g-6h-13i38m-10
on _ at	636	i-39
on _ booking	979	e40
on _ bright	951	d62
on _ but	979	c101
on _ children	951	h32
on _ communication	979	i26
on _ drawings	951	h23
on _ february	979	e69
on _ feet	979	l79
on _ first	825	c37h23m-9
on _ form	951	e37l26
on _ four	869	b27e-25g-12
on _ go	951	c91
on _ hand	979	l40
on _ have	818	h-14
on _ high	979	f38g15m30
on _ i	743	h30
on _ in	859	c56l30
on _ it	928	e70
on _ job	756	b42d21e-29i-15
on _ knees	869	j28l-20m62
on _ last	910	d58
on _ life	910	h33
on _ like	951	h30i29
on _ lunch	979	l34
on _ mother	951	h26
on _ motorway	979	c55
on _ noon	895	e55
on _ of	771	h-8i24
on _ off	979	a42c-27
on _ own	806	c67l56
on _ part	859	a14e47g-7k56
on _ planet	951	j45
on _ plate	910	c38
on _ point	895	b-26
on _ punctuality	928	l38
on _ server	928	f38
on _ side	743	a31b29f-45g-8k-7
on _ since	951	e35
on _ six	979	b44
on _ sofa	928	c43
on _ solution	910	i27
on _ sunday	895	d42
on _ the	702	b27d-27f24i32m12
on _ there	881	h18
on _ third	979	b40c47
on _ this	895	d43l29
on _ tuesday	979	c58
on _ van	869	l56
on _ watch	849	h14
on _ wedding	979	l80
on _ will	785	h126i-21
on _ wrong	734	k20
on _ your	895	h25
on a	608	b-34d27e43f-24g-10j-9l-27m-17
on a form	979	e43l27
on a phone	881	e74
on a solution	910	i27
on a sunday	910	d43
on account	951	e52
on account of	951	e52
on another	812	b45l62
on another table	869	b32
on any	800	h19
on any day	928	h20
on at	800	e42
on at noon	910	e56
on board	979	i37
on earth	928	c46d47
on eleven	979	b36
on everything	928	h25l-25
on for	881	m20
on for the	928	m21
on friday	585	a-15h-21i-27
on friday .	681	a-17c-44d27h-8
on from	895	d43
on from this	928	d44
on google	881	f30m36
on google .	951	m13
on heart	979	h31
on heart ,	979	h31
on his	859	c43
on his own	979	c70d27
on i	652	h-16k-9
on i will	928	h22
on in	869	i34
on in .	951	h-13i43
on it	591	c-31e71f26g11h46i53j-9k-12l-19
on it ,	785	f39m16
on it .	681	b27g16h16i14k-6
on it and	979	i29
on its	743	d44
on leave	928	c56d33
on leave .	979	c70d35
on me	643	c-36i-13k9l-32m-16
on me ,	780	k15
on monday	575	e-51g6h-8i-31j-7k-6m-12
on monday .	670	a-15e-38g13i-17
on monday and	780	a19
on my	596	e-31f-34h27i18j-15k16l-18m10
on my children	951	h32
on my communication	979	i26
on my knees	895	m68
on my life	910	h33
on my mother	951	h26
on my own	895	l62
on my part	928	k33
on my plate	928	c39
on my punctuality	928	l38
on my watch	849	h14
on one	812	l47
on our	752	b33g15h-9j21k12l-26
on our part	928	g-7k28
on our side	910	b47
on saturday	662	h-15i-51m-16
on saturday at	790	i-17
on something	979	c63l39
on sunday .	806	j-13
on that	780	b22c71h-14j-8l94
on the	413	a-29b-25d-42f29g-22h-14i-16j-14k-6l-29m-15
on the agreed	951	b35
on the booking	979	e40
on the bright	951	d62
on the day	743	h-28m-9
on the desk	951	b40
on the first	849	c40h24
on the line	869	l38
on the phone	709	e-53
on the planet	951	j45
on the server	928	f38
on the sofa	951	c54
on the very	979	e45
on the wrong	734	k20
on their	849	c-47i-13l63
on there will	910	h20
on things	859	i24
on things .	869	i24
on this	740	a24m-9
on this job	928	b32
on thursday	623	h-10i-29
on time	746	a-13h69
on time ,	833	h49
on time .	849	h22l21
on to	771	b59c-26i45
on to the	818	b63i47
on top	812	d21f18i33j18m-9
on top .	979	j23m-9
on top of	881	d28f30i36
on tuesday	627	b-49h-12i-26m-10
on two	849	d44
on two of	979	d57
on us	812	g-8h40
on us 0	928	h56
on we	763	h25i-18
on we will	859	h54i-16
on wednesday	692	b-22g-11i-35
on what	790	e-34h-17i32
on when	979	b39m-9
on you	780	e74f-18
on your	587	a21b-34g-7i-18j-13m-9
on your account	869	h27
on your side	812	a38
once	636	b-29c43d51e-30f63i32j47k-9l-39
once .	841	d36f35l-18
once _ 's	910	d32i59
once _ ,	910	j43
once _ .	979	h-18j15
once _ get	979	f23i33
once _ have	881	f33
once a	979	d37
once again	979	h-18j15
once again .	979	h-18j15
once i	951	h29i17
once it	895	c30d24i35
once it 's	928	d36i36
once more	795	j65
once more ,	910	j43
once the	841	b-17f-21i-24j-8
once you	869	c39f84
once you have	910	f34
one	401	a-44b-102c-86e-58f-19g-29i-45j-35k-32m33
one ,	669	b-19d-27e36h23j10l-21
one , and	818	e34
one , i	818	j12
one , not	979	h44
one .	594	b-21c-38d-60f-36g-7j-13k-7l-32m16
one _ 's	928	d39
one _ ,	740	c53d-26e-25l-22
one _ .	675	a-10c-53d41f-23g14h-12i-22k-7l41m9
one _ a	841	d84e-36h-8
one _ after	869	c62e66
one _ and	713	e34m-24
one _ band	979	j-13l51
one _ chance	812	i-12m54
one _ down	979	m25
one _ got	979	e41
one _ in	743	g-9
one _ job	928	m22
one _ minute	928	h36
one _ mistake	979	h17
one _ not	841	f25h32m-25
one _ of	790	l-25
one _ off	928	m22
one _ only	928	d47
one _ out	979	d29
one _ them	825	h-11m35
one _ these	979	i22l39
one _ times	979	j23
one _ to	859	c36d-35e-37l-21
one _ wanted	928	e39
one _ which	928	e43
one _ with	895	l42
one _ word	979	l19m29
one _ worse	928	l35
one always	979	d34f27
one bad	910	j-8l69
one bad review	979	j-9m17
one chance	979	m30
one chance .	979	m30
one day	812	d52f27
one day .	869	d33
one does	928	e41f28
one feels	928	l35
one feels worse	928	l35
one in	795	e-31
one in a	951	d37e-32
one is	685	g-10
one is in	869	g-10
one it	910	e39
one little	979	m34
one man	979	j-11l39
one month	928	c53
one month to	979	c56
one more	752	g-7i-11j-7m29
one more chance	818	m22
one more job	928	m22
one night	979	d49
one of	667	b-16f23g-13h-17j-11k-11m16
one of a	979	d64h-10
one of them	833	h-12m35
one of these	979	i22l39
one only	979	f36
one priority	825	g32
one priority .	910	g35
one single	881	h55
one single minute	928	h36
one single mistake	979	h17
one star	859	j-9l26m36
one star off	928	m22
one thing	800	c81f-19
one thing after	910	c81
one this	979	m21
one thousand	951	h48j22
one thousand times	979	j23
one week	951	d67h-9
one who	763	e56j-8l25
one who wanted	928	e39
one woman	951	c27l53
one would	910	d64
ones _ i	979	l40
only	520	b-35c82d102g-23h-36i-11j-16k-24m10
only _ 'd	928	e35
only _ ,	859	d71m15
only _ .	767	a15b20c54d35j-7
only _ a	979	d71e27
only _ by	979	c46e41
only _ few	910	d24m18
only _ first	881	a-25e46g-7
only _ for	979	d51
only _ haircut	979	a16d41
only _ me	928	c54e64
only _ people	859	c62
only _ that	928	m32
only _ the	833	b36i33
only _ to	790	c71d-23f67g-7i-12k-13
only _ what	910	c63
only _ you	795	d-63f22m-10
only a	725	b-16d74e-37f-38m26
only a few	910	d24m18
only a haircut	979	a16d41
only apologize	928	a46
only apologize .	951	a28
only confuse	910	f41
only confuse you	910	f41
only hair	979	d78
only half	951	d-37
only human	895	b36c69j-9
only human .	895	b36c69j-9
only lost	951	d109e24
only lost a	979	d71e27
only one	841	d62
only really	979	b46d41i39
only say	951	a17d-23j10m-15
only say sorry	979	a20j12
only see	928	d37
only see it	928	d37
only that	979	l43
only two people	869	c45
only wanted	881	c86
only wanted to	910	c50
only you	928	e35
only you 'd	928	e35
only yourself	910	e41
only yourself to	910	e41
onto	869	b35i40
onto the	895	b37
open	576	a-18c-71d-47f-21h-16j-12m-14
open _ a	979	b62
open a	979	e73
open for	895	b41c-26
open for a	979	b62
opening hours	951	f35i-12
opportunity	859	d32i25
opportunity _ grow	928	i28
opportunity _ your	928	d35
opportunity to	928	i28
opportunity to grow	928	i28
opportunity with	928	d35
opportunity with your	928	d35
or	545	a-21c-26e-56f-69g-12h11i-25j-8k21l-34m-36
or _ ,	763	h-8k25
or _ .	771	d-27h41k15
or _ does	979	c48d40
or _ not	979	a17
or future	951	k35
or future .	951	k35
or later	979	k36
or later ,	979	k36
or may	979	a17
or may not	979	a17
or night	881	h65k-8
or night .	951	h66
or say	895	m27
or so	979	c44
or three	951	d70
or two	869	b32d21
or will	979	h15
or your	895	a19g-10k17
order	588	b52g-9i12k-6l-32
order _ for	979	b-32d39
order _ not	979	e55
order _ the	869	e-41i42
order and	859	b36i38
order is	951	e50
order was	780	b70
orders	756	b56l-19
orders to	979	c46
ordinary	800	d22f25i34k-7
ordinary _ .	833	f39k-5
ordinary people	869	f41k-6
ordinary people .	869	f41k-6
organised	928	h-15i74
orm	825	f38
orm _ .	928	f84
orm deadlocked	928	f84
orm deadlocked .	928	f84
other	592	a-26b-49c61g-13i-21j-21k-8m-17
other _ on	869	c57
other _ with	979	c38
other client	951	c36e38
other clients	881	c146l-29
other unit	979	d74
others	776	e41
otherwise ,	979	e56
otherwise .	881	a22c50
otherwise have	979	d69
ought	715	a-16e69g-7
ought _ have	743	a-16e42
ought to	715	a-16e69g-7
ought to have	743	a-16e42
our	453	a12b-59c106d-67e-25g100i47j-20k23m-30
our _ ,	711	a-16b-31c-52f33h-13j-8
our _ .	594	d-25e28i28j-10k14l-19m-9
our _ and	795	c-26g29k11
our _ apologies	749	a-18g83j-7k-11
our _ are	951	g-9i38l-29
our _ attention	979	g14
our _ call	910	f30
our _ clearly	928	c35
our _ commitment	979	g35
our _ confusing	928	e49
our _ customers	979	g45
our _ delivered	910	l37
our _ efforts	928	c39
our _ followed	910	c54
our _ for	910	g9l30m-11
our _ generated	928	b46
our _ had	869	b-16c37g-7l25
our _ has	928	l78
our _ in	979	a37g-9
our _ is	800	c34g31h-8k9
our _ it	979	d49f-18
our _ limits	869	k-24
our _ love	928	l50
our _ of	795	b17f-19g-15k31
our _ one	825	g32
our _ posted	910	c48
our _ priority	818	g66
our _ speak	910	l39
our _ standards	895	g45m26
our _ that	849	b34c37g-15
our _ to	800	c-43g21h-9i13k12
our _ was	752	a41b-25c48g-11
our _ will	825	g-9i19
our _ with	910	j25k25
our account	928	k18
our account .	979	k19
our agreement	743	f32k32
our agreement .	812	f53k29
our agreement and	979	k14
our apologies	881	a47g-29j-12k-5
our apologies .	928	a18g-41j-10
our apologies for	979	g17
our attention	881	b40g44i-11
our attention that	895	b47g-16
our best	841	c66g-7i-11k-12
our best attention	979	g14
our best efforts	928	c39
our checks	928	b33
our checks .	928	b33
our commitment	910	g23
our commitment .	928	g17
our continued	979	g55
our contract	800	k33
our contract .	928	k35
our contract limits	869	k-24
our contract with	951	k15
our control	849	b-31c50
our control .	881	
our customers	869	l33
our customers love	928	l50
our deepest	928	g16
our deepest apologies	928	g16
our driver	881	a38c-29i-12k-7
our duty	869	g-7k33
our duty of	869	g-7k33
our end	869	b38
our end .	881	b39
our engineers	979	g-9i43
our fault	825	c71k-5
our fault .	928	c38
our fault that	928	c51
our firm	951	k16l23
our game	979	f83g-17i45
our hands	979	b-16c73g-7
our highest	979	g19i27
our intention	910	c28
our intention .	910	c28
our intern	910	c48
our intern posted	910	c48
our internal	979	g10i50
our lesson	910	g-6i24k-12
our lesson .	928	g-6i30k-6
our name	910	g12l49
our name .	928	l30
our next	928	f31
our next call	928	f31
our number	825	g32
our number one	825	g32
our part	928	g-7k28
our part and	951	k9
our policy	895	c90m-16
our procedures	951	g26i49
our procedures .	979	g9i30
our processes	849	g-11i25k-6
our regrets	979	a47g-6
our regrets .	979	a47g-6
our report	881	e40
our report confusing	928	e49
our reputation	895	g25l58
our reputation is	928	l33
our reviews	910	l39
our reviews speak	910	l39
our side	849	b41c59k-8
our side .	928	c59k-6
our side of	979	b41
our sincere	895	g45j-6
our sincere apologies	895	g45j-6
our sincerest	818	a-10g36k-6
our sincerest apologies	818	a-10g36k-6
our staff	910	c54
our staff followed	910	c54
our supplier had	928	c31
our system	869	b35
our system generated	928	b46
our team	928	g8i55
our team is	951	g12i32
our terms	895	c80f28
our terms clearly	928	c35
our top	859	g21
our top priority	859	g21
our topmost	951	g34i-14
our topmost priority	951	g34i-14
our usual	910	g20
our usual standards	928	g33
our utmost	979	g7
our very	951	j22
ours	752	d-38g8h27j-7
ours .	806	d-29g24
ourselves	763	a17e42g66i-20m11
ourselves _ our	895	g39m13
ourselves _ the	849	g42k-13
ourselves on	841	g45k-7
ourselves on our	895	g39m13
ourselves to	881	g43k-14
ourselves to the	881	g43k-14
out	442	a22b32e-72f-54j-23k-15l-22m-33
out ,	698	a29b23c-28g27
out , sorry	895	a17j-6
out .	579	a-20b-44d-32g-19j-12k-21m-32
out _ ,	881	b32
out _ .	749	a-18i26l27
out _ 0	869	d40
out _ a	825	d83h-13
out _ four	951	d49
out _ it	849	d37k7l27m32
out _ line	979	a47
out _ our	979	c51g-7k-6
out _ place	979	a28h16
out _ saturday	928	i-19
out _ some	928	i29
out _ sorry	895	a17j-6
out _ the	651	a22b31e31f38j-10k-7
out _ this	910	c30k34
out _ will	881	g17h19
out _ you	806	e-73f-21i18
out _ your	833	g25h-11
out and	785	d-28g13h-10
out and will	979	g18
out at	756	c54i18
out at some	928	i29
out because	928	b39
out before	951	b34
out by	895	a27c42
out by the	951	a28
out in the	910	d36f37
out of	607	a34b60d78e-42g-9h14i-17j-16k20l-29
out of a	895	d76
out of it	859	k8l27m32
out of our	979	c51g-7k-6
out of place	979	a28h16
out of the	752	a17f30j-12
out of this	951	k37
out on	776	b29c48i-17l27
out on saturday	928	i-19
out on the	928	b37
out soon	979	i54
out that	951	e47
out there	881	e30h8l41
out to	780	c40j13l-19
out to you	951	i21
out with a	979	d27
out your	928	g30
outage	859	g25i26
outage .	895	g37i-11
outside	673	b-24c53f30g-21i-24j-23k-7
outside _ trade	825	f19
outside our	895	c67
outside the	806	d-24f44
outside the trade	859	f19
over	539	d55e-25g-11h-25i-16j-13k-15l38m-29
over ,	859	j31
over , i	979	j38
over .	771	d25e-24l-19
over _ ,	869	l28m28
over _ and	895	e51l24
over _ harsh	979	a17
over _ head	928	a14c49f76
over _ hundred	979	l61
over _ i	951	j37
over _ phone	910	e52
over _ thousand	979	l64
over _ weekend	859	b53
over _ you	859	b45d30i29m17
over a	928	e35f38
over and	833	b44d38h-14i-13
over as	979	a17
over as harsh	979	a17
over four	979	l40
over in	928	d43i35
over it	825	l25m26
over my	951	c53
over the	690	a13b26d-33f-33j-26l-20
over the phone	910	e52
over the weekend	859	b53
over there	979	c75
over this	849	j-8l73
over this ,	910	l37
over this .	951	c45
over three	979	l57
over to	833	i25
over to you	881	i30m17
over your	849	f61
over your head	951	a14f78
overcharged	881	g21
overcharged you	895	g21
overload	979	e109f28
overload _ .	979	e109f28
overlooked	767	b52j-15
overlooked .	849	b46
overlooked _ the	979	b42
overnight	771	b49m-23
overnight .	869	b58
overran	910	j-18
overreacting	928	e33f-20
overreacting .	928	e33f-20
oversight	818	b65c-26j-7
oversight .	910	b32j-8
oversight _ your	928	b24
oversight that	928	b24
oversight that your	928	b24
overtime	910	i-12k-10
overtime _ your	928	k-11
overtime for	928	k-11
overtime for your	928	k-11
owe	737	h-8m17
owe _ one	979	m39
owe you	825	m44
owe you one	979	m39
owed	841	j-7k23
owed .	910	k9
owed _ you	979	k20
owed to	979	k20
owed to you	979	k20
owing	812	b32c89
owing to	812	b32c89
own	559	a-26b17g-16h-13i-22j-11k-11m-23
own _ .	666	a-14b18c27f-20g-9h-8i-14l-40m-9
own _ caused	928	e55
own _ has	979	l44
own boxes	910	e35
own boxes they	910	e35
own delay	928	e55
own delay caused	928	e55
own line	979	l35
own line ,	979	l35
owner	859	e29f102j-13
pack _ own	910	e35
pack their	910	e35
pack their own	910	e35
package	928	e38
package _ .	979	e38
packed	818	b23e40
packing	895	b-15e52
paddock	979	a35
padlock	951	f41
page 0 was	979	b29
page _ was	951	b27
page and	859	f48m-9
pages	704	b47f27g-10
pages ,	895	l32
pages , and	979	l35
pages 0 to	979	b31
pages _ .	910	b26
pages _ and	928	b-18f51l33
pages _ to	979	b31
pages missing	928	b29
pages missing .	928	b29
paid	535	a-12b-42c-52d-34e-67f-24j-7k-23l-47
paint	700	a-21b56f30i-15j-9
paint _ applied	928	b30
paint was	910	b29
paint was applied	928	b30
pallets	951	d62
panels	818	b49
panels _ hung	869	b41
panels _ up	979	b22
panels were	869	b41
panels were hung	869	b41
panic	979	l67
paperwork	910	f39
paperwork .	979	f48
paramount	979	g76
parcel	743	b40g13
parcel _ the	928	g30
parcel was	859	b32
pardon	910	j22m-44
parent	928	f75
parents	785	g-17m14
parents ,	979	a-20
parish	869	a27l25
parish office	979	l38
parked _ the	979	b33
part	654	a14d-39e39f-38h-10k23l-22
part .	825	a11e27k29
part _ and	979	c51k9
part _ the	806	e40h-8
part _ you	979	k9
part and	928	k9
part and you	979	k9
part of	756	d-27e27f29g8h-8k-7
part of the	825	e41h-8
particular	910	f84
particular .	979	f35
parties	928	b-18l24m24
partly	928	e56
partly _ fault	928	e56
partly your	928	e56
partly your fault	928	e56
partner	869	g21i-14m27
party	756	e33f-19
party is	979	e46
party of	979	b26e44
pass	790	f-23i51
pass .	910	i34
pass _ on	979	i27
pass it on	979	i27
passed	776	b17g-7i28
passes	951	d38f-27
passing	895	a-18d55i34
passing _ in	979	d68
passion	849	g25l31
passion .	928	l61
patchy	979	c30
pathetic	951	j36
patience	725	f33g17k-7l-19
patience .	833	g-17k-8
patience _ understanding	881	g45
patience and	833	g51
patience and understanding	881	g45
patience is	979	f60
patient	800	f37g34
patient _ .	979	f56
patients	928	a17e28l59
pattern	951	f75
paul	910	b-21m14
pay	535	a-30d-32e-47g-12h-24i-15j-10k42m-29
pay ,	895	m32
pay .	771	k-9l26m-16
pay _ ,	859	k25
pay _ .	790	c36k16
pay _ all	859	i-17k42
pay _ anything	951	k33
pay _ attention	895	h-12i56k-6
pay _ bill	869	k-11
pay _ everything	979	k24
pay _ it	979	k28
pay _ overtime	928	k-11
pay _ second	859	m-19
pay _ the	776	k-25m-9
pay _ this	825	f54m-11
pay attention	833	f55m-11
pay attention this	869	f57m-11
pay for	706	a-14c37e24i-14k28m-9
pay for .	910	c55
pay for all	928	i-11k12
pay for anything	951	k33
pay for everything	979	k24
pay for the	795	k-24m-9
pay her	859	i-20k-20
pay her bill	979	k-8
pay it	800	k31
pay it ,	928	k30
pay it all	910	k33
pay more	895	h-12i56k-6
pay more attention	895	h-12i56k-6
pay the	698	a-14e-33h-9k-21m-20
pay the overtime	928	k-11
pay the second	859	m-19
pay whatever	951	k82
paying	637	e-41f19h-19i12j-19l-27m-14
paying _ .	859	f70
payload	928	f33
payload .	928	f33
payment _ taken	928	b28
payment was	910	b27
payment was taken	928	b28
peanuts	895	f56
peanuts .	910	f58
penalty	841	k23
penalty .	910	k25
penny	895	g-8k81
penny .	951	k21
penny of	979	g-8k29
people	542	a19b-63c45d34e49f86g-22h-25i-24j-22k-24
people 's	951	e37f30
people .	763	a58e-24f23i-18k-7
people _ .	825	d22f19g-12h-9i40
people _ a	841	b-37e32
people _ at	928	d25l24m23
people _ do	951	e26f32m-14
people _ it	825	c29d53
people _ know	979	f31
people _ my	979	l34
people _ not	910	d35l20
people _ off	910	c43
people _ to	895	d69
people _ up	979	c61
people are	881	c66
people are off	910	c43
people ate	979	d61
people do	951	d27f25l30
people do not	951	d27f25l30
people have	849	d-24f55
people just	979	e73m-9
people on	881	e61
people pack	910	e35
people pack their	910	e35
people speak	979	c53
people who	752	b23c-35f61l-49
people who do	979	f37
per	780	e42g-9h24
per _ guarantee	928	h23
per _ last	910	e25f31
per cent	869	g-7h28
per cent guarantee	928	h23
per my	895	e60f28
per my last	910	e25f31
perceived	849	a76c28
perceived _ rude	928	a52
perceived as	849	a76c28
perceived as rude	928	a52
percent	928	h57j-13
perfect	756	g-7h114i-34
perfect ,	895	h23
perfect , every	910	h22
perfect .	979	h20
perfect _ every	910	h22
perfect _ for	928	h28
perfect _ now	895	h61i-25
perfect from	895	h61i-25
perfect from now	895	h61i-25
perfect service	928	h28
perfect service for	928	h28
perfectionist	910	j-14l51
perfectionist ,	910	j-14l51
perfectly	881	d49h50
perfectly happy	979	e42
performance	951	f36g-8k24l36
perhaps	763	e97f56g-7h-9i-28
perhaps _ could	910	e52i-16
perhaps you	895	e70f-26i-15
perhaps you could	910	e52i-16
period	841	b62h21
period ,	928	h26
permit .	928	d31
person	637	a-11d-22j87l32
person ,	841	f34j57
person , i	979	j68
person .	806	j-17l51
person _ ,	951	h16m16
person _ .	895	c40j25
person _ i	979	j68
person _ the	928	j28
person alive	881	j34m13
person alive ,	979	j7m17
person alive .	910	j29
person in	979	j30
personally	825	e49k9l33
personally .	841	e50
perth	951	a25c29
phone	574	a-16b-21e55f-31h-13i-20j-8k-9
phone ,	790	e35
phone , i	910	e40
phone , so	979	e50
phone _ .	818	b-16e-29
phone _ dead	979	c45
phone _ i	849	e37
phone _ so	979	e50
phone _ you	859	e46
phone _ your	951	e52
phone and	818	e48
phone at	951	l33
phone before	895	e50
phone before you	910	e52
phone call	895	d63j-8l28
phone call .	979	d73
phone every	979	e51
phone the	979	m31
phone was dead	979	c45
photo	737	a15h-12
photo _ our	979	a38g-6
photograph ,	951	f39
photographs _ published	928	b31
photographs were published	928	b31
physically	951	h39l24
physically _ for	979	h46
physically impossible	979	h46
physically impossible for	979	h46
physics	881	f72
physics .	910	f46
piano .	951	j-10
pianos	979	l39
pic	979	a24e34
picked .	979	b36
picked the	841	e59
picture you	979	f42
pictured	979	a45
pictured .	979	a45
pictures	881	f31
piece	776	a-11e26h23k-7
piece of	841	d-29
pin	881	d41
pin _ .	979	d45
pink	881	a-24d58
pink .	979	d32
pipe	752	b19j10
pipe .	910	j-12
pipe _ the	881	b32c-38j25
pipe before	979	c59
pitched	951	
place	645	b33e-66f-28g-6h20i35j-11k-9l-35m-32
place .	756	a-15e-41i51k-6
place in	910	h15
place of	881	b40
place to	881	a25d33
places	869	a13f46
places .	979	a15f68
plain	818	b-21c36d-21f20k29
plain ,	979	c55k14
plain .	979	f63
plan	630	a22e29h-12k-13m-17
plan ,	825	a22
plan _ week	979	a29c38
plan on the	979	e48
planet	951	j45
planet .	951	j45
plans	812	c-28h19i32j-6
plant	800	b-32d-28i-15k-13l-30
plants	833	b53d-45f26
plants ,	979	f41
plants .	979	e59
plaster	749	b17f43
plaster _ dried	928	b30
plaster _ wet	928	f32
plaster a	928	f32
plaster a wet	928	f32
plaster had	928	b30
plaster had dried	928	b30
plate .	895	c38
played	812	a26
plead	951	m62
plead with	979	m35
pleading	859	g-8m31
pleading _ you	859	g-8m31
pleading with	859	g-8m31
pleading with you	859	g-8m31
please	498	b-38c-37d-44e44f-18g21h-27i-25j-19k-43l-31m202
please ,	690	a-15g-9j-12m133
please , and	979	m33
please , i	806	j-14
please , please	767	g-6m38
please .	785	g-14m105
please _ and	979	m33
please _ assured	849	g68i26m-12
please _ do	951	k-6m20
please _ down	928	e77
please _ give	979	j34m18
please _ her	979	m-23
please _ how	951	j-21m-14
please _ i	806	j-14
please _ it	841	g-7m43
please _ me	690	a22g-8h-13i-12k-15l-25m17
please _ my	812	g17j26k-7m-24
please _ not	637	f-32g8m62
please _ on	979	m21
please _ our	776	g29j-14k-10m-11
please _ please	763	g-6m38
please _ that	895	a13g11m32
please _ the	692	b-20e34f32g-13k-8m-80
please _ this	849	
please _ us	910	e33m28
please _ we	928	m24
please _ with	928	g-9m28
please _ you	881	m19
please accept	728	a11g51j20k-16m-21
please accept my	818	g27j37k-7m-12
please accept our	776	g29j-14k-10m-11
please be	849	g40m18
please be assured	869	g48m-10
please bear	910	c40g-11l-23m23
please calm	928	e77
please calm down	928	e77
please do	636	e-29g8m59
please do not	637	f-32g8m62
please forgive	818	a21j-8m-10
please forgive me	825	a26j-8
please give	771	h-7j12m13
please give me	833	j15m21
please give us	910	e33m28
please keep	818	m10
please keep the	881	m-39
please keep this	895	m28
please know	979	a17g10j-22l-21m-13
please leave	895	f30m-35
please leave the	979	f32
please let	979	m50
please let me	979	m50
please park	979	f37
please please	928	j37m32
please please do	979	m18
please rest	979	g24i22
please rest assured	979	g24i22
please say	849	m37
please say we	951	m24
please say you	895	m19
please send	849	e62k-19
please send me	910	k-20
please stay	928	g-9m28
please stay with	928	g-9m28
please take	951	g-12m77
please tell me	812	
pleeease	951	l24m63
plenty	951	c30d27
plugin	951	i33
plumber	841	c35f37
plumber 's	928	c47
plumber _ tell	928	f47
plumber will	928	f47
plumber will tell	928	f47
plus	881	d75
pm	780	b51
po	928	g-28j61
po .	951	g-29j62
point	715	d-26h-11i18l-26
point .	910	a25c37i36
point _ that	979	e51
point and	979	b34
point of	928	a-12f47
point out	895	e47
point out that	979	e51
pointed	895	e74
points	869	b-26d37e-25g-12
policy	849	c87f56m-15
policy _ the	979	f70
polish	928	b39
pop	910	a-12d26f23i49
pop in	979	a-13i26k-5
portions	979	b45
position ,	979	a21
possible	723	a22b-24g20h16m-9
possible _ .	895	c26g18
possible _ we	928	a33
possible service	928	g20
possible service .	928	g20
possible that	928	a33
possible that we	928	a33
post	667	a11b-17d-25f25j-7l29
post _ in	979	a35
post about	979	m16
post that	979	a-16l69m-9
posted	734	c32g-8i24k-11m-10
posted .	928	i31k-7
posted _ .	849	c38g-9
posted it	833	c37g-9k-7
posted it .	859	c38g-9
potatoes	895	d44
potatoes _ to	910	d44
potatoes next	910	d44
potatoes next to	910	d44
pour	951	c31f43
poured	841	l55
poured my	928	l60
power	833	c53i13
practice	790	c70d-25e24l25
practice .	895	c56f-23
pre	928	b46
prepared	928	c45i-12k37
prepared to	979	k41
present	859	k23
present _ future	979	k27
present or	979	k27
present or future	979	k27
press	720	b38f22h-9m33
press .	849	b20f22m23
press _ on	979	m28
press is	979	e44
pressure	818	a15b37c57d-43e39m-11
pressure .	979	a33e41
pretty	859	j-7l44m68
pretty _ ,	979	d-25l73m23
pretty please	910	m77
prevent	849	g14i27k-6
prevent _ recurrence	979	g23i31
prevent a	979	g23i31
prevent a recurrence	979	g23i31
previous	849	c37
previous _ left	928	c41
previous contractor	928	c41
previous contractor left	928	c41
previously	910	f43
previously _ ,	910	f43
price	616	c-26f20h-19i-19j-13k-19
price .	776	e33f21h-15i-20j-8
price as	979	a19d23
pricing	951	c31e48
pride	760	g34j-7k-8l56
pride _ my	951	l32
pride _ on	790	g37j-7k-8l31
pride in	951	l32
pride in my	951	l32
pride myself	869	g-6j-7l51
pride myself on	869	g-6j-7l51
pride ourselves	841	g45k-7
pride ourselves on	841	g45k-7
primary	895	f86
primary _ physics	910	f46
primary school	910	f46
primary school physics	910	f46
printed	652	a22b33c-51g-8j-12
printed on	869	b33
printed the	812	a29j-14
printer	645	b-18c36m-10
printer _ late	869	c-42
printer _ me	928	c43
printer _ slow	928	c44
printer told	928	c43
printer told me	928	c43
printer was late	869	c-42
printer was slow	928	c44
printing	800	f30
printing _ before	928	f31
printing works	869	f35
printing works before	928	f31
priority	743	g77i27m-12
priority .	800	g43i20
priority _ we	849	g17i15
priority and	849	g17i15
priority and we	849	g17i15
privacy	881	g51i-14k20
private _ .	951	j-8l32
probably	869	d23e40f61
probably _ not	910	f69
probe	895	f39
problem	720	e59f-31
problem .	979	e49
problems	859	c94f-18g-10i-19
problems .	869	c96f-18g-10i-19
procedure	841	c26f26
procedure .	859	f27
procedures	928	c45g24i38
procedures .	951	c46g7i18
processed	928	b34
processed .	979	b28
processes	825	g-13i79k-7l-32
processes _ be	979	i28
processes will	979	i28
processes will be	979	i28
processing	869	b116f21
processing .	910	b24
profession	895	j36m-10
profession .	951	j26l22
professional	849	d-28e-28f133k35
professional _ .	979	g10
professional _ on	951	k46
professional negligence	910	k45
professional negligence on	951	k46
program	895	m15
programme	790	b-16i44l-25
promise	644	f-22g-15h82i73j-6k-7l-28m30
promise .	812	h16i81m-9
promise _ a	895	c31h26
promise _ is	928	h46
promise _ it	928	h-44
promise _ my	979	h25
promise _ pay	928	h-12i27
promise _ perfect	928	h28
promise _ that	881	h22
promise a	825	h15
promise a perfect	928	h28
promise i	910	g-9h14
promise i will	910	g-9h14
promise on	979	h25
promise on my	979	h25
promise that	928	h-44
promise that it	928	h-44
promise they	979	e39i-15
promise they will	979	e39i-15
promise this	928	h46
promise this is	928	h46
promise to	869	h-11i36
promise to pay	928	h-12i27
promise you	812	c27h48i-14
promise you a	910	c31h26
promise you that	881	h22
promised _ .	928	b31
promised date	928	b31
promised date .	928	b31
promises	895	b24
proof	673	e73
proof in	910	e104
proof was	928	b31
proof was signed	928	b31
proper	790	e44
property	895	h20k20
protection	928	g18k34
protection law	979	g20k17
proud	818	l102
proud _ our	910	l62
proud of	859	g-9l88
proud of our	910	l62
provide	849	g45
provide .	928	g31
provide _ best	928	g20
provide the	910	g19
provide the best	928	g20
providing	895	g62
providing _ service	928	g36
providing excellent	928	g36
providing excellent service	928	g36
public	849	l-21m27
published	795	b62f19l26
published _ your	928	b31
published without	928	b31
published without your	928	b31
punctuality	895	l46
punctuality .	910	l47
puppy	951	d34
puppy ,	979	d54
purely	979	d131
push	979	e44
pushed an	928	c52
put	472	a34b-17c-54d-43e-39f-49g-19h-22i-31j-7k-6
put _ ,	833	a20d-71
put _ behind	869	d84f-19
put _ by	928	a52b-16
put _ heart	841	l27m-9
put _ in	654	a31b-24e-54f41i-27k10l-21
put _ of	951	m21
put _ on	760	a11h-8m19
put _ out	910	a25
put _ place	881	b-27i54
put _ sixty	979	l38
put _ the	849	b50i-14
put _ to	951	j16m-9
put a	752	e83f-18
put anything	979	m17
put anything on	979	m17
put down	928	b51
put in	752	a-12b27i34l38
put in place	881	b-27i54
put in sixty	979	l38
put in the	859	b56i-14
put into	910	f-41l45
put it behind	928	d40
put my	785	l38
put my heart	841	l27m-9
put off	979	a26
put out	812	a81b-54e-25j10
put out ,	928	a28
put out by	951	a28
put that	859	d21k29
put that in	910	k31
put the	650	j-7l-18m-11
put this	756	d34f45g-6i-19j-7
put this in	881	f58i-24m14
put up	859	b29f-19
put you	752	a45h-8
put you in	841	a40
put you out	910	a25
put your	763	g-9j10k-5
puts	979	e50k26
puts on	979	e50k26
putting	723	c28h-10i20j-14m33
putting _ in	979	i35
putting _ on	979	m46
putting in	910	c47
quality	849	g9l35
quality _ seriously	910	g16
quality very	910	g16
quality very seriously	910	g16
question	706	c-28e45h12j-19k9
question ,	951	k17
question .	881	e65h22j-8
queue .	928	b37h-10
quick	795	b-15d-29f19g-7
quick to	979	e63l34
quickly _ possible	979	g8i27
quickly as	979	g8i27
quickly as possible	979	g8i27
quid	910	d100
quilt	951	d-32
quite	763	a18c-28d108f104
quite _ ,	869	f52
quite _ .	895	d35f47
quite _ for	928	d39
quite complex	928	f49
quite complex .	928	f49
quite normal	928	d39
quite normal for	928	d39
quorum	951	f79
quote	650	b-23h-32i-36j-12k-7
quote ,	895	a23i-40
quote .	756	e41
quote _ memory	928	h-23
quote from	910	h-22
quote from memory	928	h-23
rabbi	979	j-11
race _ in	910	f48
race condition	895	f33
race condition in	910	f48
radiators	928	b51
radio	849	d69
radio _ for	979	d83
rahman	951	j15
rahman ,	951	j15
rain	725	a24d37e-36g-8
rain .	780	d45e-35g-8i-11
rain _ in	979	a35
rain and	979	c53
rain got	951	a34
rain got in	979	a35
rained	951	c51
rains	951	c93
rains and	979	c97
raise	910	a23m30
raise _ voice	979	a25
raise _ with	979	m33
raise it	951	m32
raise it with	979	m33
raised	859	e37k-6l-29
ramp	928	h22j-7
ran to	979	e45
rao	928	g-11j66
rao .	979	g-11j78
rarely	895	c-41e82f43
rarely _ .	979	f49
rarely grasp	979	f27
rate	767	a-11c34d34e-24
rate _ .	979	c63
rather	615	a-38d-36e25f31h-8i-19m-25
rather _ .	895	f53
rather _ did	951	l55m46
rather you	910	l42m42
rating	895	m63
re	731	e27f32k-7
re read	951	f61k-6
reach	740	d44g-9h-9m20
reach .	979	d64
reach _ on	849	h8
reach me	895	h9
reach me on	895	h9
reach your	951	m32
reached me	928	e70
reaching _ .	928	g-26
reaching out .	951	g-26
read	513	a-10b-22f26g-18h-23i-11j-18k-8l-40m-26
read "	928	e30
read _ agreement	859	f58k-6
read _ and	951	e37
read _ as	928	c46
read _ label	881	f31
read _ number	979	e46
read _ on	928	f51
read _ past	979	f39
read and	979	e46
read the	628	d-21e73h-8j-6
read the label	881	f31
read the number	979	e46
read too	979	d65
read up	951	f64
read up on	979	f54
reader	859	b-17d54e44j-6k-10
reader will	979	e45
reading	718	f58g-9k-7
reading _ .	951	e42f-20
reads	790	a-15b-17c-35j-6l21
reads _ .	910	l53
ready ,	869	b54
ready _ .	951	i31
real _ .	951	l34
realise	841	f57
realise _ may	928	f33
realise this	928	f33
realise this may	928	f33
really	617	a-16c114d65f18g-10h-9i11j67l53m32
really ,	869	j21m45
really .	841	d58f21j-13
really _ ,	910	j46
really _ .	795	a-10j-65
really _ fault	928	c38
really _ sorry	951	j34
really _ that	910	d25m22
really _ to	895	c30e30l38
really _ venue	869	c46
really _ you	928	m21
really am	910	j-22l24
really am .	910	j-22l24
really busy	910	c65l-23
really hard	910	l69
really not	849	c-30d53l19
really not that	928	d27
really ought	979	e43
really ought to	979	e43
really our	928	c38
really our fault	928	c38
really so	979	j37
really sorry ,	910	j46
really sorry .	928	c-28j-54
really the	859	b40c40i32
really the venue	869	c46
rear	910	b18
reason _ should	979	f41
reason you	979	f41
reason you should	979	f41
receipt	767	j-7k-26
receipt _ i	881	k-20
receipt and	881	k-20
receipt and i	881	k-20
receipts	910	e71f26
receive	881	a-11g-12j-11m-16
received	869	a15c-26g-7l43
receiving	979	i38
reception	833	a19b60
reception .	895	a20b22
recognise	859	c-25g-8k27
recognise _ i	979	k11
recognise that	910	g-7k29
recognise that i	979	k11
recommendation	979	a15e62
reconsider	979	m76
record .	979	l36
recording	756	j-17
recording ,	951	j-22
records	869	a-14b59c38k13
records were	951	c62
recur	951	g-7h31i47k-8
recur .	979	i50
recurrence	951	g16i30
recurrence .	951	g16i30
redo	833	a-15l43
references	910	b50
references were	979	b54
reflect	910	e-39i40
reflect _ what	910	e-39i40
reflect on	910	e-39i40
reflect on what	910	e-39i40
refresh	979	f36
refund .	818	a-12b48
refund _ .	928	i23
refund shortly	928	i23
refund shortly .	928	i23
refunded	646	a-13b-53c-27d-43i-12j-8k-14l-27
refunded the	763	i-14k-9
region	979	l36
regional	979	g10l21
regret	610	a59b45c-27d-25i-20j-10k-18l-19
regret _ ,	910	a-10b37
regret _ .	713	a32g-9k-7
regret _ if	881	a54
regret _ inconvenience	881	g92
regret _ it	928	a38
regret _ my	928	a26
regret _ you	910	e57
regret _ your	895	a-14b22
regret any	859	a31g15k-5
regret it	713	a47g-8k-6
regret it ,	928	a-10b38
regret it if	881	a54
regret that	728	a28b37g-7
regret that .	859	a26
regret that it	928	a38
regret that my	928	a26
regret that you	910	e57
regret that your	895	a-14b22
regret the	771	a-39b-27j-7
regret the inconvenience	895	g60
regret this	928	b28
regret this .	979	b29
regrets	895	a87g-16k-6
regrets .	928	a70
regrettable	859	a47e41
regrettable .	881	a31e46
regrettably	881	b63
regrettably ,	895	b64
regrettably , the	910	b27
regrettably _ the	910	b27
regretted	910	a52
regretted .	910	a52
regulations	979	c92
regulator	951	e51m45
rehearsal	818	b44j-10
reimburse	928	g-6k46
relationship	725	f30i-22
relax	841	a16d39f46
relax ,	910	d46f50
relax , we	928	d46
relax _ we	928	d46
released	928	b63
relevant	895	b52i53
relevant _ .	979	b47g17i20
relevant department	979	b18i47
relevant team	979	g16i28
reliable	979	h35j-7l46
remain	910	g37
remain _ to	928	g33
remain committed	928	g33
remain committed to	928	g33
remained	979	b47
remaining	881	l47
remains	928	g64
remains our	979	g68
remember	849	d47f37k-7l18
remember that	895	f51k-7
reminded	895	e96
reminded me	910	c27e52l-18
reminder	818	c27e27m-11
reminders	910	e33
render	979	d67
rendered	979	b34
rendering	979	a32
renewal	785	b39k-5
renewal _ not	979	b28
renewal was	881	b46
renewal was not	979	b28
renewed	806	b55d-26l-32
rent	740	f-21h21l84m15
rent .	818	l40m29
rent _ due	910	h34l52
rent _ it	979	l35
rent is	910	h34l52
rent is due	910	h34l52
repaint	881	i-34
repeated	951	h25
repeated ,	979	h26
repeats	979	f76
replaying	979	l40
replaying it	979	l40
report	654	a29b-23c-28g-13l-33m33
report _ .	895	e48
report _ to	928	m35
report confusing	928	e49
report confusing .	928	e49
report has	979	a23
report me	979	m21
report me to	979	m21
report to	979	m38
report was	818	a11b39f44
reported	881	c57
reputation	771	g15l93
reputation _ at	928	l33
reputation _ on	869	l38
reputation and	979	g23
reputation for	979	l45
reputation is	869	l82
reputation is at	928	l33
reputation is on	928	l55
request	825	b40m16
request _ through	928	b41
request _ with	979	m21
request fell	928	b41
request fell through	928	b41
request you	979	m21
request you with	979	m21
requires	979	f29
reservation	910	b67j-11
reserve	895	j21
reshoot	979	d40
resident	979	a45
residents	859	b48e97
resolve	928	i67
resolve _ issue	979	g23i28
resolve the	979	g23i28
resolve the issue	979	g23i28
respect	869	
respect ,	869	
respect , you	895	e31f34
respect _ you	895	e31f34
response	928	a25
responsibility	763	c69e46g-8j-12k29
responsibility .	859	c41g-8k31
responsibility _ the	869	c44
responsibility and	951	k11
responsibility for	825	c39e54j-10k-7
responsibility for the	869	c44
responsible	812	c28j-10k45
responsible .	928	k17
responsible and	979	k16
responsible for	859	c35k18
rest	646	b-15c-47g67h30k-12
rest _ ,	979	g48
rest _ it	928	g18
rest _ my	951	h33
rest _ that	833	a13g47h-10i32
rest _ the	767	h-14k-7m23
rest _ we	979	g25h44
rest _ your	928	g-9h25
rest assured	790	g118h26i23
rest assured it	928	g18
rest assured that	833	a13g47h-10i32
rest assured we	979	g25h44
rest of	743	g-11h22k-8m20
rest of my	951	h33
rest of the	780	h-14k-8m26
rest of your	928	g-9h25
result _ less	928	d47
result was	910	d45
result was less	928	d47
results	833	j26
results _ the	951	j33
results to	951	j33
results to the	979	j34
retire	951	h49
return was	951	c53
returning	928	f40
reversed	825	b-32
revert	951	g-7i28
revert _ .	979	i29
review	725	a-12j-8l81m81
review ,	979	m33
review _ the	979	l41m10
review and	881	l36m13
review and the	979	l41m10
review down	979	m100
reviewed	910	b44h-8i41
reviewed .	951	b50i26
reviewing	841	g6i66k-6
reviewing _ procedures	979	g9i30
reviewing _ processes	910	i21
reviewing _ we	928	i23
reviewing how	928	i23
reviewing how we	928	i23
reviewing our	881	g6i47
reviewing our procedures	979	g9i30
reviewing our processes	910	i21
reviews	800	h-10l63m56
reviews .	869	l31m21
reviews _ for	895	l39
reviews speak	895	l39
reviews speak for	895	l39
ride _ the	979	a-16d48
right	490	a-28b-49c-56e-32f-44g-19i-16j-16k-7l-72m-40
right .	644	a-13e-31i31j-6k-9l-18m-13
right ?	859	d38m-11
right _ ,	752	e86
right _ ask	910	m33
right _ in	951	k22
right _ to	979	e49
right from	979	h16
right to	734	b-27e-45j19k-6m9
right to ask	910	m33
ring	600	a-43b-19e-47f-21i-36k-11l-29
ring ,	869	h24
ring _ is	979	c61
ring road	928	c65d21
ring road is	979	c61
road	731	b-21c54e42g-9k15m9
road ,	951	k25m13
road is	979	c61
robot	928	c48f26
robots	979	f37
roll	910	d37
roll ,	951	d39
rolling	979	f43
rome	895	f50l-43
rome _ not	928	b-15f53
rome was	928	b-15f53
rome was not	928	b-15f53
roof	746	e-39h-8l33m9
roof _ i	979	l35
room	617	b-18c-42g-8l-30m26
room .	743	m13
room _ 0	951	m34
room _ not	928	b53
room _ you	979	a44
room and	928	e41
room for	833	a36
room was	869	b57
room was not	979	b25
rooms	800	d-23h21l30m-10
rooms ,	979	h26
roses ,	951	d39
round	629	a-31b-22d-29g-11j-13k-8m-36
round _ i	951	i29
round _ table	979	e42
round _ will	910	l29
round i	910	l29
round i will	910	l29
round when	979	i30
round when i	979	i30
rounded	951	b42
rounded up	979	b43
routine	979	b31
row	752	d-43l33
row .	833	d-41l42
royal	951	l62
rubbish	951	b-17c85
rude	795	a39
rude ,	951	a30c42
rude , that	979	a35c43
rude .	869	a20
rude _ that	979	a35c43
ruined	806	j-12l79
ruined .	910	d22l45
ruined my	979	l47
rules	895	b29c30f38k39
run	622	b47c35h-16k-6l-20m-13
run _ of	910	g12l19
run a	869	a-10b53d50f47
run was	979	b32
rung	696	a-26e59l-22
running	746	c37f-19j-7l48
running ,	928	l28
runs _ .	910	f35
runs _ and	979	c49d28
s	910	f54
s 0	979	f59
sad	951	e29
safe	706	g-10h48j-10
safe .	825	g-11h15j-12
safety	841	f34g53j-9k23
safety _ .	979	k37
safety _ and	979	g43
safety _ our	979	g31i25
safety is	979	g58
safety of	979	g17i20
said	555	a21b-25d-20e30f-24g-9h-17j-11k-10m-19
said ,	841	c61e42
said .	881	c56
said _ at	910	e34
said _ out	979	a75
said _ the	849	a18
said _ was	869	l50
said i	800	l37
said i was	928	l58
said in	881	a19
said in the	895	a19
said no	928	i33
said something	895	a17e69
said something at	928	e35
said to	979	e69
said yes .	895	e39
sales	928	k15
same	561	b-30f-29g-10h-31i-17j-7m-9
same ,	910	a36c27d25k9
same _ .	700	a-19b-16c-29h-13j-6l24
same _ and	776	a29e36k10
same name	928	e41
same name .	979	e44
same room	979	e48
same thing	979	d44
samples	849	b24e25g-11
samples were	951	b42
sat	718	e-26l42
sat _ a	928	b31
sat _ the	849	l45
sat in	841	b23l44
sat in a	979	b34
sat in the	928	l50
sat on	881	b-28
satisfaction	749	g95
satisfaction _ at	951	g30
satisfaction _ our	790	g35
satisfaction is	760	g46
satisfaction is at	951	g30
satisfaction is our	795	g16
satisfied	979	e73
satisfied .	979	e73
satnav	951	c57
saturday	575	a-21e-31f-42g-12h-20i-75k-10l-33m-21
saturday 's	818	a13b49
saturday .	760	b-15g-6i-29
saturday _ nine	869	i-18
saturday at	752	i-16
saturday at nine	881	i-18
save	785	e55j-19
save you	979	c50
saw ,	979	d42
saw _ .	795	d23i-27
saw _ what	979	d42
saw it .	800	d23i-27
saw your	928	e30l40
say	528	b-18c-64d-58f-46g-13h-18i-30j19k-10m62
say ,	928	j10
say , i	979	j16
say _ ,	818	d-24e38j14
say _ again	979	j15
say _ am	979	e36l18
say _ are	928	m56
say _ enough	849	j46
say _ forgive	951	m25
say _ i	910	j15
say _ on	951	m38
say _ that	928	h15
say _ to	825	a29c27m42
say anything	869	m67
say anything .	979	m31
say anything to	910	m17
say i am	979	e36l18
say nothing	928	m67
say so ,	951	e58
say sorry	790	a40j68m-12
say sorry again	979	j15
say sorry enough	895	j58
say sorry to	979	a41
say this	951	c68
say we	951	m24
say we are	951	m24
say which	910	e43
say yes	951	c42
say you	818	a25d33k6m55
say you forgive	951	m25
saying	763	d-36f65
saying _ wood	928	f31
saying that	910	f27
saying that wood	928	f31
says	631	b-24c-30d-46f-37h-10j-10k-15l25m-14
scales	979	b-31d48
scan	859	g-6h-8k13
scan .	951	k17
scans	979	j56
scary	859	f66k-6
scary _ ordinary	869	f41k-6
scary for	869	f41k-6
scary for ordinary	869	f41k-6
schedule	812	e56m14
schedule _ not	979	e74
scheduled	825	b53j-8
scheduled for	979	b65
scheme	859	d51
scheme _ things	928	d59
scheme of	910	d57
scheme of things	928	d59
school _ .	849	b-17f38h20
school physics	910	f46
school physics .	910	f46
science	895	f89
science ,	951	f46
scope	979	e53
scratched	859	b43j-15
scratches	951	a36i40
screen and	979	e43
screens	928	d57f24
seal	818	a-22j11
seam	910	d36
seam .	910	d36
seamless	979	g19
season	849	b50c61d34f-18l34
season ,	951	l44
season , and	951	l44
season .	928	d52
season _ and	951	l44
season is	979	c52
seat	849	j10
seating	881	a20b22
second	507	a-27b-30c-42d-34e-25f-43g-10h33i-50j-16k-16l-55m-22
second _ ,	715	e28m-22
second _ every	895	h33
second invoice ,	928	m-19
second of	881	h51
second of every	910	h33
second time	776	h12
second time .	869	h13
seconds	825	d38
seconds ,	979	d41
secretary	895	c50
secretary ,	979	c62
section	849	c40f44h-14
section 0	928	c43f27
security	910	g20
see	563	h-10i34
see ,	928	f72
see .	785	i27
see _ .	780	d62h-10l-19
see _ a	979	e42
see _ as	910	e52
see _ by	979	f42
see _ i	881	f21i36
see _ in	881	d39
see _ invoice	910	h-16m-14
see _ way	869	m42
see _ we	951	i23
see a	928	f41m35
see another	910	h25
see fit	979	k9
see how	979	e42
see it	709	a-10d65e31f-42i-12m-18
see it .	818	d80
see it as	910	e52
see it in	895	d40
see my	881	h-15l22m-14
see my invoice	928	h-11m-13
see one	979	h23
see what	825	i60
see what i	895	i39
see what we	951	i23
see your	859	m41
see your way	869	m42
seemed	869	a55c31d59
seemed _ .	928	a29
seemed careless	928	a29
seemed careless .	928	a29
seems	818	a19b95f27
seems _ have	951	b73
seems _ i	928	a29
seems that	928	a29
seems that i	928	a29
seems to	928	b71
seems to have	951	b73
seen	651	a-29e-53h-11i15k-7
seen _ worse	910	d51
seen far	910	d51
seen far worse	910	d51
seldom	979	f58
send	549	a-18b-28d-27e-29f-25g-20h-33j-14k6m-11
send _ home	979	h-16l49
send _ that	951	d39e31k-14
send _ the	760	e-37k29m17
send _ to	951	k18
send it	780	k6
send me	825	k23l35
send me that	979	k-15
send me the	869	k15
send you	767	e-37i-18k-5m17
send you the	812	e-39m26
sense	825	e72f20m-9
sense ,	928	f52
sense , really	928	f52
sense _ humour	979	a13c41e35m-9
sense _ really	928	f52
sense of humour	979	a13c41e35m-9
sensitive	928	e142h-18i-15
sensitive .	979	d29e42
sent	496	a-19b65c40d-37e-33f-46h-13i-16j-16k-18l-45m-19
sent .	743	b39
sent _ the	718	b27c31g-7
sent _ you	910	b23e56
sent _ your	859	g26l-34
sent it with	910	c45
sent me the	895	c63
sent out	859	a-11b61c-28g24
sent the invoice	979	a16
sent to	763	b66
sent to the	859	b57
sent to you	928	b23e57
serious	859	d34e29
serious _ .	928	d47
serious happened	928	d47
serious happened .	928	d47
seriously	704	a-12g103i28j-10k-7m-23
seriously ,	881	g19m-12
seriously , and	895	g24i11
seriously .	795	g49i-47j-8m-10
seriously _ and	849	g15
seriously _ we	979	i-24
seriously _ will	951	g25i43
seriously and	825	a-11g60i75k-5
seriously and we	979	i-24
seriously and will	951	g25i43
serve	928	g12
serve _ .	951	g13
serve you	979	g13
serve you .	979	g13
server	776	b-19f33i26
server .	928	f38
service	646	a18b33c-28d-29f-25g73h19i-11k-8
service ,	895	h28
service .	749	b-18g43i-13
service _ ,	928	a22
service _ aim	928	g31
service _ as	928	h28
service _ not	979	a36b-19g-7
service _ our	928	g23
service _ the	979	b47
service for	895	h27k-6
service for as	928	h28
service is	841	g17h-14
service is our	928	g23
service lacking	928	a22
service lacking ,	928	a22
service we	928	g31
service we aim	928	g31
serving	881	g28
serving _ again	951	g22
serving you	881	g28
serving you again	951	g22
set	592	d-36g-8h-11i-22j-14k-12l-27m-14
set _ and	951	b30
set _ friday	928	b33
set _ in	979	f39
set in	979	e48
set on	928	b33
set on friday	928	b33
set out	951	c102f32
setting	825	b55
seven _ three	928	i-19
seven with	881	i-18
seven with three	928	i-19
several _ that	928	f42
several times	895	f41
several times that	928	f42
shade	806	b41d30e55m-23
shade over	979	a-10b54d56
shade you	979	a12e34
shah	979	j-13
shaken	951	l45
shaking	881	h-8l103
shaking .	979	l56
shaking _ i	951	l37
shall	670	c-27e-31f48g-17h15i67j-11k49l24
shall _ for	979	k10
shall _ on	928	i54l65
shall _ the	895	a35k11
shall _ you	825	i-19k50
shall be	841	g-9i52k23
shall compensate	928	k27
shall compensate you	951	k21
shall hold	951	k14
shall hold you	951	k14
shall indemnify	895	a32k35
shall indemnify you	910	k24
shall not	951	f57h34l22
shame	895	a28e42j-7
shame .	979	a36
share	790	d31
share of	849	d50
shared	731	b93
shared _ a	979	b43d50
shared with	881	b63
she	585	a-30b-36c-50e-47f-36g-15i-22j-25k-15l-27m-14
she _ have	951	d46
she _ me	951	m16
she has	841	j-11
she was	806	d38g-8j-13
she will	881	d29i-15
she will have	979	d48
shedding	979	c28
sheet	622	a-20b32c-26d-43e25i-24j-13l-34m-12
sheet .	776	b25j-16
sheet was	979	e48
sheets and	979	e40
shift .	951	b24
shifted	979	b33
shine	979	l38
shoot	859	l33
shop	667	b-25d-25e-29h14j-10k-6l58
shop .	771	b-16l33
shop _ the	979	l47
short	610	a32b-16g7h-11i-15j-20k-16
short ,	849	a14e38
short , we	928	a27
short .	776	a39g-7j-11
short _ .	833	b28c45d-22f-21g-7h-8i-14
short _ our	928	g33
short _ we	928	a27
short of	841	a35g26j-10
short of our	928	g33
short staffed	825	b-15c78i-16
short staffed .	928	c74i-16k-6
shortly	795	h-8i59k-6
shortly .	800	h-8i38k-6
shot	869	c44
should	493	a67c-36d-57e-28g-12h-14j7k-6m-13
should _ be	841	a20j15k11l20
should _ checked	881	e62
should _ have	652	a52b31e-38h-11
should _ how	910	f25
should _ in	895	a29l24
should _ of	979	a33
should _ to	979	f48
should any	979	a33
should any of	979	a33
should anything	910	a29
should anything in	910	a29
should be	731	a-14c34e-32h10i45j11m29
should explain	910	f25
should explain how	910	f25
should hang	979	j15
should have	584	a-50c-60d-27g-10i-21j-12l-29m-11
should have checked	881	e62
should my	910	a53
should not be	881	j15
should not have	718	a-37b40e-42m-9
should the	910	a26
should this	818	a67
should this have	818	a67
should you	706	f-28g18m-10
shouted	910	j-23
show	690	b-25e-34h25
show a	979	h47
show that	910	l35
showed	818	a40
shower	951	b19e80
showing	841	b-26k30
shown _ the	928	b26i-11
shown the	979	e49
shrinks	849	c37f76
shrinks ,	979	c42f39
shrinks .	869	f43
shrunk	979	a31d59
shrunk ,	979	a31d59
shuts	951	b-17c58
sick	771	c49j-11
sick .	928	c43
sick _ week	928	c51
sick all	895	c44
sick all week	928	c51
side	603	a13e111g-10h-17i-19j-12l20m-15
side ,	841	a17d27e71l37
side _ it	928	f19l34
side _ the	780	b20d-22k7
side _ to	979	e80
side and	859	b40f30
side of	795	b21d-25k9l29
side of the	812	b23c30d-23k9
sign	692	a11b22c-26d-24i-25j-11l-30m-15
sign .	979	f33
sign _ form	910	m-15
sign _ the	895	e58j-7
sign off	881	b29
sign off the	951	e67
sign the	849	a22m-14
sign the form	928	m-15
sign up	928	b39e37
signed	638	c-50e30f-22
signed _ .	928	b34
signed _ by	895	e52
signed off	752	e58
signed off by	895	e52
signed off without	928	b31
signed the	841	e39
silver	979	d43
simple	734	f48i-21k23
simple ,	849	f-25k31
simple _ .	849	e25f35i-23
simple _ a	979	f34
simple _ and	910	k34
simple terms	825	f21i-22
simple terms .	859	f40i-23
simply	833	c91d67g-6h43m-9
simply _ not	951	h33m-10
simply nothing	979	c44
since	544	a-11b-41d-25g-13h-28i-12j-11k-7l51m-10
since ,	895	l37m14
since _ and	780	l62
since _ i	818	l57m13
since _ was	849	l43
since and	895	l28
since and i	910	l28
since i was	869	l44
since the	812	b-27c73f32l-35
sincere	881	a-13g34j-6k-9m-9
sincere _ .	910	g8j-6
sincere apologies	895	g45j-6
sincere apologies .	910	g8j-6
sincerely	849	a11g43
sincerely _ for	910	a-24
sincerely apologize	895	a19g46
sincerely apologize for	910	a-24
sincerest	812	a-11g61j-14k-6
sincerest _ ,	979	g28
sincerest _ .	869	a-10g40j-12
sincerest apologies	812	a-11g61j-14k-6
sincerest apologies ,	979	g28
sincerest apologies .	869	a-10g40j-12
single	704	d62h104i-20l26
single _ .	800	h68i-13
single _ from	951	h13
single minute	910	h46
single minute .	910	h46
single mistake	895	h47i-14
single mistake .	928	h33i-14
sink	881	b28f36j-10l56
sink ,	979	b36
sink , the	979	b36
sink _ the	951	b35f39
sir	790	a-13b-16g-8j50m32
sir ,	825	a-14g-9j73m28
sir , i	910	j-8m20
sir , we	979	a-12g-9j30
sir .	928	j-20
sir _ i	910	j-8m20
sir _ sorry	979	j76
sir _ we	979	a-12g-9j30
sister	711	c44d-24j-8k-6l-19
sister _ the	979	c47
sit _ and	979	i28
sit _ the	928	f28l38
sit down	859	a-22i26
sit in	895	l40
site	630	b-31f24i-14j-6m-11
site _ .	910	a24
site _ down	928	f34
site _ it	951	c52f24
site _ not	869	h23
site manager	951	a17c45
site will	849	h23
site will not	869	h23
sites	869	c43g-6h28
sites .	979	g-7h32
sitting there	951	f35
sitting with	979	c51
six	589	a-25d-30f-30g-9h-16i-12j-10k-11l-36m-35
six on	951	c54
six weeks	951	e50
sixteen	895	b31l52
sixty	785	k-9l19
sixty _ weeks	979	l38
sixty hour	979	l38
sixty hour weeks	979	l38
size	678	d26h12k13l-23
size ,	825	k16
size .	790	e45h16
sizes	800	e36
sizes _ from	859	e52
sizes came	859	e52
sizes came from	859	e52
skipped	737	c-29e29l41
skipped _ own	979	l35
skipped my	951	e44l74
skipped my own	979	l35
sky	979	d-26f52
sleep	740	d36f-22l56m25
sleep .	928	d38m25
sleep _ it	979	m26
sleep _ night	928	l51m-9
sleep and	881	c72
sleep last	928	l51m-9
sleep last night	928	l51m-9
sleep on	979	m22
sleeping	979	l34
slept	740	c-27j-9l45
slept .	910	j-9l26
slept since	833	l41
slides	818	c-40e36
slight	849	d202
slight _ .	910	b-79d89
slight _ with	951	d87
slight delay	895	d102
slight delay .	910	b-79d89
slip	700	b-15d31f-21j-9l-29
slip ,	895	j-10
slipped	825	b36
slipped .	928	b57
slipped _ the	910	b-57d31
slot	687	a-17j-14
slot ,	928	c53e42j-7
slot _ given	859	b32
slot away	928	j-9
slow	795	a17c67e57
slow ,	979	a26g-6l-20
slow .	841	c69e29
slowly	767	f109i-12
slowly .	849	f49
slowly _ you	869	f24i-13
slowly for	869	f24i-13
slowly for you	869	f24i-13
small	594	a-14d32e-24f-92g-11i-17j-9k-6m-27
small _ and	841	b39d-43
small _ next	910	d44
small _ up	979	b29d59
small mix	979	b29d59
small mix up	979	b29d59
small potatoes	910	d44
small potatoes next	910	d44
small studio	979	c39l39
small team	869	c70g-10m-11
small team .	869	c70g-10m-11
smallest	979	j23
smell	825	a33d22
smell ,	979	d38
smell bothered	910	a44
so	413	a-29b-65d28e54f23g-21h-20i-35j36k-21m-24
so , i	910	a32
so .	734	a-17i-13j-15k-10l29
so _ 'd	895	c60e30f-22l42
so _ ,	680	j34l-21
so _ .	654	a-15e37f18i-17j103l18
so _ a	895	d59
so _ about	780	d39e70j-42
so _ are	849	d47e40f22
so _ as	951	h25
so _ ashamed	979	j34
so _ for	910	j-19
so _ i	734	a22d21e-24i19j21l29
so _ if	869	a16l-34m21
so _ in	979	d30e48
so _ it	825	c45e26i16
so _ on	979	f53
so _ so	841	j16m13
so _ sorry	740	i11j74
so _ there	928	d37f22
so _ to	910	e48
so _ was	785	c86d-28e46l28
so _ will	760	f36
so _ would	841	c98
so _ your	979	k37
so all	928	d43
so ashamed	881	j22l31
so ashamed i	910	j22l37
so careful	928	j-14l53
so careful .	928	j-14l53
so do	895	f64
so grateful	869	l-35m45
so grateful if	881	l-35m21
so i	629	e41g-7j-20l19
so i 'd	979	d24e27l47
so i can	849	c45e27l-47
so i will	780	f38
so in	881	d40
so in a	979	d70
so incredibly	910	j62
so incredibly sorry	928	j28
so it	711	c57e31
so just	910	f85m-12
so let	910	f44
so much	869	e32h20j14l26
so much as	951	h25
so myself	928	j-18
so myself .	951	j-19
so no	895	d32f-20
so perhaps	979	d43f21
so personally	849	e51
so personally .	849	e51
so please	895	l53m45
so so	795	i12j28
so so so	979	j7m16
so so sorry	795	i12j28
so sorry	621	j44l-26
so sorry ,	723	j-21
so sorry .	711	a-13j137l-23
so sorry about	818	j-44
so sorry for	928	j-16
so sorry i	979	i28j10m13
so stressed	859	l47
so stupid	841	j86m-10
so stupid ,	895	j34m-9
so stupid .	928	j32
so terribly	849	j45
so terribly sorry	979	j48
so that	673	c-30d-32e-31i17k12
so that it	869	i17
so that you	752	f49k-6
so that your	979	k37
so unbelievably	951	j33
so unbelievably sorry	979	j34
so very sorry	895	j-37
so we	869	c40d41e52f-22
so we are	979	d62e53
so you	660	f-46l23m-21
so you 'd	928	c74
society	910	m49
society .	979	m25
society _ ,	979	m16
soda	979	d32
soda .	979	d32
sofa	812	d36e38
sofa ,	951	c63d64e76
software	881	b26c103l-19m-9
software is	979	c74
soldered	951	b33
sole	951	l78m34
solemn	910	h18
solemn _ that	910	h18
solid	951	c39
solution	818	i23
solution .	869	i25
some	660	a62b44d-34e63g-16h-15i78j-11k-12l-25m-27
some _ ,	979	f61i-13
some _ .	818	a89d-20f-18i63
some _ and	979	g-7i42
some _ internally	928	b25
some _ just	979	e73m-9
some _ may	895	a27b39
some _ to	928	i14
some customers	928	a29
some customers may	928	a29
some miscommunication	928	b25
some miscommunication internally	928	b25
some people	881	a69e49
some people .	910	a79
some people just	979	e73m-9
some point	881	a12i40
some point .	951	a26i46
some stage	928	i29
some stage .	928	i29
somebody	624	c-42d-45e25f-75h-17i25j-29l-21m-33
somebody _ get	869	i27
somebody _ your	979	e25i26
somebody else	746	b29e-41h-9
somebody will	859	i27
somebody will get	869	i27
somehow	776	b61i15k-5
somehow _ .	979	i28
somehow the	869	b44
somehow your	869	b28
somehow your slot	869	b28
someone	706	e31g-10h-9i37j-6
someone _ your	951	e35f25
someone at	979	e36f27
someone at your	979	e36f27
someone from	979	i25
someone will	818	i26
something	603	a28b27c39d-34e47f43g-11h-23i79j-12k-9l28
something .	881	e46h-17i-13l21
something _ 'd	979	f43
something _ ,	910	a22
something _ .	910	e46i33
something _ at	928	i29
something _ be	910	i37
something _ lost	869	b30i-25
something _ the	881	d47e38
something _ this	979	l37
something _ to	895	c43i27m19
something _ wrong	869	b37
something a	979	f33
something at	928	e35
something at the	928	e35
something got	910	b61
something got lost	928	b33
something like	979	l37
something like this	979	l37
something nice	979	i38
something on	979	d57
something on the	979	d57
something one	979	f44
something out	849	a19i63
something out at	928	i29
something over	910	i31m20
something over to	910	i31m20
something that	928	l39
something was	881	a31c30
something went	928	b40
something went wrong	928	b40
something will	910	i37
something will be	910	i37
something with	979	c44
something wrong	928	a23
something wrong ,	928	a23
something you	951	f67
something you 'd	979	f43
sometimes	979	b43j29
somewhere	833	b123d51m-11
somewhere _ the	869	b51
somewhere between	928	b58
somewhere between the	951	b32
somewhere to	979	d91
son 's	841	b37d-22j-6
soon	660	g8i78j-12k-6m10
soon .	859	g13i41j-14
soon _ i	951	h21i17
soon _ it	979	i62
soon as	681	h8i22
soon as i	979	h21i17
soon as it	979	i62
sooner	780	a-14e68h-11
sorrier	979	j40
sorry	298	a68b-40c-57d-52e-33f-77g-28h-39i-54j-88k-43l-108m-60
sorry ,	438	a-29d-49e-34f-33h-9j24k-10l-53m-27
sorry , a	833	j12
sorry , and	696	a19i16j-25
sorry , but	771	c58e42j-14
sorry , honestly	979	j20
sorry , i	601	a-12j114l-32
sorry , mr	795	j-12
sorry , mrs	825	j-32
sorry , so	895	j24
sorry , sorry	740	j150
sorry , though	979	a26e28
sorry , you	666	e-51j-9
sorry , your	763	b66
sorry .	392	b49c-57d-22e-43g-22i-36j145k-13l-26m-35
sorry _ ,	725	a-19b-28j41k-6m-10
sorry _ .	669	a-33b-22d-30g-8h-17m-12
sorry _ a	800	j11
sorry _ am	763	c27i19j181m9
sorry _ and	696	a19i16j-25
sorry _ any	756	a73g27k-8
sorry _ anyone	881	a42i-12
sorry _ are	833	e120j17
sorry _ but	771	c58e42j-14
sorry _ case	928	a40
sorry _ did	910	e52j-8
sorry _ feel	806	a-18e129
sorry _ friday	979	c32e35
sorry _ garden	979	c47
sorry _ got	928	e-46
sorry _ had	746	e-50
sorry _ hear	869	a24j-13
sorry _ him	979	j-10
sorry _ honestly	979	j20
sorry _ i	589	i13j135l-26
sorry _ it	694	a60d-30j-7k-10
sorry _ million	979	j28
sorry _ missed	928	j-20
sorry _ mr	785	j-12
sorry _ mrs	825	j-32
sorry _ my	818	a20f-19
sorry _ not	859	j40
sorry _ room	951	b24
sorry _ say	979	b54g-7
sorry _ so	881	j54
sorry _ some	928	a29
sorry _ sorry	696	a-12b-17j196m-10
sorry _ that	644	e-40f-26m-11
sorry _ the	527	b-37e-26f22h-10i-12j27k-8m-10
sorry _ though	979	a26e28
sorry _ to	859	j27
sorry _ took	979	d49e80
sorry _ were	849	e61
sorry _ what	767	a-30j-12
sorry _ whatever	849	a83k-7
sorry _ will	979	i31
sorry _ yesterday	928	d24
sorry _ you	607	a37b-17e50f-23j-10m-15
sorry _ your	663	a-11b62e-42j13m17
sorry a	928	j26
sorry a million	979	j28
sorry about	550	a-18b-31i-11l-20
sorry about friday	979	c32e35
sorry about the	609	a-14b-24d-28g-6j25
sorry about yesterday	979	d44
sorry again	869	h-22j105
sorry again .	895	h-23j108
sorry and	951	j33
sorry enough	895	j58
sorry enough .	928	j60
sorry for	554	a38g17k-22
sorry for any	780	a45g28k-8
sorry for it	869	a52
sorry for the	616	a-34d27j-8k-6
sorry for whatever	859	a69k-7
sorry i	709	i13j75
sorry i am	763	c27i19j181m9
sorry i missed	951	j-20
sorry if	680	a227b-33j-8
sorry if i	859	a23j-7
sorry if it	928	a40c33e28
sorry if that	928	a14
sorry if the	825	a55f33
sorry if you	859	a100c43
sorry in	910	a83
sorry in case	928	a40
sorry is	869	h-16j41
sorry is not	928	j57
sorry mr	951	e38j53
sorry once	979	j110
sorry sir	951	j60
sorry sir ,	979	j67
sorry sorry	785	i18j69
sorry sorry ,	859	j12
sorry sorry .	859	j55m-9
sorry sorry i	979	i28j10m13
sorry sorry sorry	795	j62
sorry that	616	a-38i-12j14k-11
sorry that i	951	j36
sorry that my	928	a17
sorry that some	928	a29
sorry that you	715	a-29d29e96
sorry the	698	a-20b-51c26
sorry the garden	979	c47
sorry to	694	a29g-10i-20
sorry to anyone	895	a43i-12
sorry to have	895	a-23
sorry to hear	869	a24j-13
sorry to say	979	b54g-7
sorry to your	928	j35
sorry you	604	a-31d21e82m-12
sorry you are	841	e124
sorry you did	928	e53
sorry you feel	806	a-18e129
sorry you got	951	e-47
sorry you had	749	e-50
sorry you took	979	d49e80
sorry you were	849	e61
sort	740	d39f22g8h-12i58j32k-8
sort .	979	j54
sort _ out	818	g15i64
sort it	881	g17i44
sort it out	910	g17i45
sort of	859	d53h-8j40
sort something	910	i45
sort something out	910	i45
sort things	928	i-19
sort things out	928	i-19
sorted	806	a-11e49h-15i13k-5
soul	833	d28l63m-9
soul into	869	l57
souls	979	e64h-19
sounded	859	a57
sounded _ ,	928	a16
sounded _ .	928	a46
sounded sharp	928	a16
sounded sharp ,	928	a16
sounded short	928	a46
sounded short .	928	a46
source	869	e33f21k-5
source text	979	e43k-6
spanner	979	j-11
speak	746	a-14d-22e-33f27g-6l41m20
speak _ themselves	895	l39
speak for	841	l36
speak for themselves	895	l39
speak of	841	f44m28
speaking	895	k29
spec	895	c52
special	895	c46g20
special _ ,	979	g24
specially	979	a36
spent _ another	928	b28
spent on	869	b26
spent on another	928	b28
split	951	d-35f34
spoil	910	d43
spoiled	881	a21
spoiled ,	928	a22
spoiled , we	928	a22
spoiled _ we	928	a22
spoken	718	i28m10
spoken _ .	910	i40
spoken _ like	849	l40
spoken _ the	869	m18
spoken to	746	i30m10
spoken to .	928	i42
spoken to like	849	l40
spoken to the	928	m19
spot	812	a18m-14
spreadsheet .	928	l34
spring	776	b-21d20e69h-11
spring .	928	b-25e53h-12
spring _ ,	951	c52
spring _ the	979	d39
spring and	910	c37d36
sprinklers	979	e60
square	951	f43
square metres	979	f44i-11
staff	767	a-10b26c131d-24e-28g-15i-15k14
staff followed	910	c54
staffed	825	b-15c78i-16
staffed .	928	c74i-16k-6
staffed _ the	910	c64
stag	979	b-28c71
stage	756	b31i22
stage ,	951	b28
stage , and	979	b28
stage .	833	i26
stage _ and	979	b28
stake	910	h35l32
stake .	928	l33
stale	910	f44
stale 0	928	f36
stale 0 at	928	f36
stale _ at	928	f36
stall	859	l28
standard	795	c49d-25e-28f34
standard _ practice	928	c42
standard industry	928	c42
standard industry practice	928	c42
standards	734	g109i-20k-14m48
standards ,	951	g22l18m41
standards , and	979	g27l20m26
standards .	785	g75i-24k-12m22
standards _ and	979	g27l20m26
standards _ service	951	g18
standards of	881	g26
standards of service	951	g18
standby	928	b34
standing	776	a14b21c-38k17m-9
standing _ ,	928	k22
standing _ the	881	a17
standing about	979	k25
standing in	928	a18
standing in the	951	a19
star	849	j-9l26m36
star _ ?	928	m22
star off	928	m22
star off ?	928	m22
stars	928	d-39g7m165
stars and	979	g13l18m52
start	651	a12e46h-13i-13
start .	833	e70
state	790	a-13c37g-8k-7m20
state _ weeks	928	c35
state two	928	c35
state two weeks	928	c35
stay	713	a-24f26g7i-13k-8m108
stay _ .	979	m-18
stay _ us	833	g-15i-13m77
stay between	979	m33
stay between us	979	m33
stay on	928	g29m35
stay with	849	g-14i-13m50
stay with us	849	g-14i-13m50
stays _ the	881	e-31m22
stays between	979	m20
step	687	b32c-30d-34f40g-10i13
step _ ,	979	f24i34
step _ the	979	b63
steps	752	g-6h-12i134k-9l-23
steps _ .	979	i27
steps _ be	928	g-7i20
steps _ been	928	i48
steps _ being	951	g7i46
steps are	951	g7i46
steps are being	951	g7i46
steps have	928	i48
steps have been	928	i48
steps to	910	g-6i42k-6
steps will	928	g-7i20
steps will be	928	g-7i20
stick _ the	928	f30
stick to	928	f30
stick to the	928	f30
still	616	a-16b-32d93f-30g-9h-16i-15l19m42
still .	951	d49
still _ ,	881	d58
still _ and	928	m24
still friends	979	m25
still friends and	979	m25
still got	910	d45e24
still had	979	d59
stock	776	b22d21g-11k-9m-12
stock _ .	928	c31
stock problems	928	c31
stock problems .	928	c31
stood for	895	l53
stop	664	c30d-24g-16h9i-13j-6
stop ,	979	c29d46
stop .	806	f-26h14
stop _ .	881	f46
stopped	706	c43d-32e-26i-26j-6k-6l-28m-12
storage	979	g-12
storage for	979	g-12
stored	951	b60
story	859	f-30l39
straight	713	a-11b-16d-25e32f-32g-6h-13i-21j-8k-6
straight _ the	928	e100
straight _ you	951	i-20j-8
straight with	979	i-21
straight with you	979	i-21
street .	979	c45
stress	910	l56
stressed	859	l47
strict	979	c47k11
strive	749	g63i43k-7
strive _ deliver	951	g18
strive _ excellence	951	g32
strive _ improve	895	g-18i41
strive _ offer	928	g17
strive _ provide	910	g19
strive for	859	g29
strive for excellence	951	g32
strive to	785	g39i50
strive to deliver	951	g18
strive to improve	895	g-18i41
strive to offer	928	g17
strive to provide	910	g19
striving	951	g80k-8
striving to	979	g41
struggle	979	e38f58
struggle with	979	e38f58
students	841	a-12d-23f29g-11h31
students .	881	a-12f31g-11h36
studio	771	g-8j-7l51m14
stuff	771	b-17f65g-7j-7
stuff .	928	f47
stuff that	979	d44
stupid	785	j113l-19m-10
stupid ,	859	j53m-9
stupid , stupid	979	j23
stupid .	928	j32
stupid _ .	951	j46
stupid _ stupid	979	j23
stupidest	979	j34
subject	928	f68
subject _ the	979	f76
subject to	979	f32
submitted	825	b32
submitted _ the	881	b35
subtitles _ episode	951	b43
subtitles on	979	b32
such	715	c37d25h10i14j41l51
such _ fool	910	j19
such _ idiot	859	
such a	776	d33h14i-11j43
such a fool	910	j19
such an	841	
such an idiot	859	
such matters	951	
suffer	833	i-15k68
suffer .	881	k55
suffer _ it	979	k19
suffered	881	a63g-8l73
suffered ,	979	a47g-8
suffered .	979	l44
suggest	849	e45f72k-14m-10
sum	859	a-21d40k11
sum .	979	k26
summer	849	a21c98d23
summer and	979	c87
sums _ me	928	f30
sums to	928	f30
sums to me	928	f30
sun	895	d63
sun .	979	d33
sunday ,	806	d36j-8
super	979	d48k-7
supermarket	979	k24
supplier	667	b-23g-22i-24k-8l-37
supplier _ me	859	c59
supplier _ stock	928	c31
supplier had	928	c31
supplier had stock	928	c31
support	825	g10
support _ understanding	979	g17
support and	979	g17
support and understanding	979	g17
suppose	881	a18d46
suppose .	928	d52
supposed	849	a31c33d31
supposed to	859	a31c34d31
sure	725	d31e32f19i39k-10l33
sure _ can	869	d27i19
sure _ does	869	h-21i29
sure _ is	928	h45i-21
sure _ will	979	f25i24
sure everything	928	h45i-21
sure everything is	928	h45i-21
sure i	979	l70
sure it	910	h-22i28
sure it does	928	h-22i31
sure we	859	d24i39
sure we can	869	d27i19
surely	979	e60i11
surgery	928	b52
surprised	951	d31e68
survey	795	b-20e-26f22k12
survey _ 0	951	k14
survey of	979	k15
surveyor	859	c85
swamped	859	c38
swamped _ month	928	c54
swamped this	928	c54
swamped this month	928	c54
swapped _ the	928	e45
swatch	928	e39
swear	776	h86i-16l-21
swear ,	979	h37
swear _ my	849	h37
swear _ you	928	h17
swear on	849	h37
swear on my	849	h37
swear to	928	h17
swear to you	928	h17
sweetheart	881	f69
sweetheart ,	881	f69
swimming	910	e31l41
switch	806	b-24f50
switch _ the	979	f70
switched	812	b38d43
switched over	979	b52d52
system	731	b40c46h53
system _ live	910	c51
system _ the	910	b45
system generated	928	b46
system generated the	928	b46
system went	910	c51
system went live	910	c51
systems	979	f23g13i21
table	651	b17c-48h-24j-14
tables	910	b-16l58
tables are	979	l67
tagged	910	b44d39
tailor	979	j32
take	549	d-27f39g44j-22k-19l19m36
take .	979	h29
take _ .	869	b44f51g-11i-11m-16
take _ any	979	m22
take _ as	979	d33m54
take _ back	910	a38
take _ business	910	m28
take _ complaints	979	g10i20
take _ concerns	979	g18i38
take _ down	910	g-7m44
take _ extremely	951	g21i-21j-8k-6
take _ feedback	951	g19i26
take _ matters	951	g23
take _ pride	951	l32
take _ privacy	910	g24i-14
take _ very	859	g31
take a	869	a27f54i34
take all	910	g27i44
take all complaints	979	g10i20
take all feedback	951	g19i26
take in	928	f33
take in .	928	f33
take it	746	a22g-13m49
take it as	979	d33m54
take it back	928	a38
take it down	910	g-7m44
take on	895	l69
take quality	910	g16
take quality very	910	g16
take the	763	h-9i18m29
take these	979	d28g20i15
take this	849	f55g12i-17m13
take this very	928	g17
take you	979	f37
take your	806	g19m21
take your business	910	m28
take your privacy	910	g24i-14
taken	596	a-18b66c-59d-24f-21h-20i66j-8k-7m-20
taken .	859	g-15h-9i68
taken _ ,	928	b34d41
taken _ error	928	b28
taken _ heart	928	g48
taken _ improve	979	g12i21
taken _ off	785	b37
taken from	979	b65
taken in	881	b22e38g-6
taken in error	928	b28
taken it	818	a-12e52g-6i-13
taken to	869	g49i17
taken to heart	928	g48
taken to improve	979	g12i21
taken twice	928	b80
taken twice ,	979	b38d51
takes	704	e33f85i-15m-11
takes 0	979	f29
takes _ .	841	f38
takes _ to	928	e35
takes _ week	928	f42
takes a	910	f47
takes a week	928	f42
takes time	849	f41
takes time .	849	f41
takes two	849	d35e63
takes two to	928	e35
taking	694	c28h-15j-6l-30m33
taking _ to	928	h-15
taking measures	928	h-15
taking measures to	928	h-15
talk	749	c-38e-27f-22g-11i-14j-7m24
talked about	951	d38e42
talking	812	c27d43
talking about	928	d50
tan	979	j-17
tan ,	979	j-17
tanaka	979	j-15
tanaka .	979	j-15
tank	841	d29
tank was	951	b-23d43
taste	881	a79
taste .	979	a39
taste _ i	979	a27
tasted good	928	d32
tasted good .	928	d32
tbh	951	b45d67e29i38l45
tea	763	d-25l-49m-12
team	637	a29b-34f-22h-12i78k-7l-28m-9
team .	767	l-37m-9
team _ been	869	i30
team _ to	910	a35
team has	859	i30
team has been	869	i30
team is	910	g9i67
team was	979	c44d40
team will	979	i25
tears	841	l67
tears _ sunday	928	l47
tears all	895	l72
tears all sunday	928	l47
technical	713	a-12b28c71d-37e-47f126g-8i-20m-10
technical .	910	f33
technical _ .	806	c83e-26f36g-7i-16
technical difficulties	928	c35
technical difficulties .	928	c35
technical side	841	e-29f25m-11
teething	928	d35
teething _ ,	928	d35
teething troubles	928	d35
teething troubles ,	928	d35
tell	546	a-11b-19c-41d-22e-51f34g-9h-20i-27j-9k-15m26
tell _ ,	833	f43j-6
tell _ about	818	m33
tell _ agency	979	m16
tell _ how	910	i-11j18m-14
tell _ i	979	a33l33
tell _ so	979	l50
tell _ that	881	f32
tell _ we	928	m64
tell _ you	895	m31
tell anyone	928	m16
tell anyone about	928	m16
tell me	670	a-15i-18j-9l-23m17
tell me we	928	m64
tell me you	895	m31
tell my	951	f52
tell the	800	k-6m41
tell the agency	979	m16
tell them	979	a33
tell you	650	a-16e-24f35j8k-8l43m-16
tell you ,	881	f52
tell you how	979	j22
tell you so	979	l50
tell you that	895	f33
tell your	859	c50
telling	713	b31c29g-14k-6
telling me	818	c44g-16
temperature	979	b62
template _ from	951	b-17c53
temporary	928	d76
ten	581	c-28d21e-46f-31g-13h-34i-36j-18k-15m-9
ten _ and	818	d65
ten _ on	979	e46
ten days	910	d51
ten days and	979	d55
ten minutes and	951	c29d33
tenant	833	b36
tenant .	910	b48
tend	910	d-26e36f48
tend to	910	d-26e36f48
tends	979	f77h41
tends to	979	f77h41
tent	979	b-25c56h-10
terms	752	b17c56e55f100i-20k-7m-12
terms ,	979	f80
terms .	849	f57i-23
terms _ state	928	c35
terms _ that	979	f38k-6
terms clearly	928	c35
terms clearly state	928	c35
terms were	979	b30e38
terrible	818	c100h-12j20l50
terrible .	928	c44
terrible _ for	979	h-9j39
terrible _ my	979	c51l22
terrible and	895	c43j-9l45
terrible and my	979	c51l22
terribly	800	j72
terribly ,	841	j52
terribly , terribly	849	j33
terribly _ ,	910	j32
terribly _ terribly	849	j33
terribly sorry	825	j55
terribly sorry ,	910	j32
test address	979	b27
text	713	a-19b-17e38f-28h-8i-22k-12m-9
than	593	a-22b32c-39d23g-23h19i-38j11k-13l32m-28
than _ .	760	a-10b74e-48h-7m-24
than _ can	895	j10
than _ inconvenience	928	g-14
than _ on	979	l53
than _ one	979	e42
than _ the	928	b31d-28
than a	833	f18j20
than an	928	g-14
than an inconvenience	928	g-14
than anyone	979	h28l54
than i can	895	j10
than ideal	928	d47
than ideal .	928	d47
than me	881	j19l28
than me .	895	j19l29
than our	979	e88
than the one	979	e42
thandi	895	j15
thandi .	979	j23
thank	646	b-16d-45g32j-8k-13m-17
thank _ for	664	e-25g35k-12m-15
thank _ the	910	e41
thank for	910	e41
thank for the	910	e41
thank you	662	e-30g35k-12m-15
thank you for	664	e-25g35k-12m-15
thanks	869	i23j-8
thanks _ the	979	i29
that	326	a74b-43d-65f18g-42i-42j-36k7l-23m-22
that 's	562	b-19d34f42h-8j-15k-15m-38
that 's a	795	a24f-25h16m-11
that 's all	895	b25d41l21
that 's his	979	c61
that 's life	928	d52
that 's really	979	c47
that 's the	825	d-24f37
that 's what	910	c40f47
that ,	702	a18c61d36j-17
that , and	780	a12d27j-14
that , our	910	c48
that .	602	b-20e38h-13j-19l-30
that 0	951	b29h19
that 0 of	979	b30
that ?	979	j45
that _ ,	709	a19c51e55f-22h8k-8
that _ .	610	a-33c30f-46g-7h-11i-18j34l-30
that _ 0	979	b48
that _ a	711	a41e71f-50h26j-14m-13
that _ acted	979	k49
that _ actions	910	a30
that _ after	979	i35
that _ all	895	b25d41l21
that _ am	825	j20k40
that _ amounts	979	k21
that _ an	928	c41
that _ and	715	c30j-13k-8l30
that _ are	694	b-16c55e86g37k26m-15
that _ at	951	h26
that _ be	849	a47i36
that _ breached	895	k9
that _ but	979	c32d33
that _ came	910	a30
that _ can	756	e-27g-6h19k-10
that _ comes	951	k21
that _ constitutes	979	k12
that _ customers	928	a29
that _ does	833	f42i14j-12
that _ down	951	m59
that _ email	928	b24
that _ file	979	b59
that _ found	881	a39e30
that _ from	869	h-11k12
that _ group	979	e98
that _ had	713	e-44
that _ have	690	a17b-22c-39e-36g-21j-7l41m-11
that _ his	979	c61
that _ i	841	e-34k-11l42
that _ ignored	928	a29
that _ instead	979	e52
that _ is	681	c-35f43g-13h20j-15k-10
that _ it	800	d41
that _ joke	928	a17
that _ just	951	a17c48
that _ keep	979	m39
that _ kitchen	979	c59d28
that _ let	910	m28
that _ life	928	d52
that _ may	979	k17
that _ me	780	d26l51
that _ my	675	c-35h33j-11k-6m-12
that _ not	734	b43f-38j-13
that _ of	790	b19d38k18l20
that _ our	849	b-17c25g-16
that _ primary	910	f46
that _ put	928	a43
that _ really	979	c47
that _ regrettable	910	a24
that _ road	928	c51
that _ say	951	k7l38m31
that _ see	928	e53
that _ shrinks	869	f43
that _ single	979	h27
that _ site	869	h23
that _ source	979	c27e46f25k-6
that _ stays	979	m29
that _ take	928	a-15f29i-13
that _ takes	859	f71
that _ the	718	c-34d-25i24l-22
that _ think	928	l27
that _ this	979	f30
that _ together	979	d24l40
that _ up	895	m33
that _ was	666	b-20e45g-12h-8k11
that _ were	790	a10b30k19
that _ what	910	c40f47
that _ will	737	f-18i-17k6m21
that _ with	806	c32d38
that _ words	928	a26
that _ writing	833	k23
that _ wrong	812	a22
that _ you	812	a53c46
that a	790	a-11b43e35g-6h23k-10
that all	979	h20
that bad	928	d27
that bad .	928	d27
that call	895	j-8m20
that call .	979	m22
that can	849	f28l-25
that caused	979	a16
that comes	928	k18m49
that could	869	b35
that damages	910	k20
that damages are	928	k9
that day	825	a24c45h-13l-22
that day ,	951	a33
that evening	951	e50h-11
that every	951	h31
that every single	979	h27
that from	825	e31
that gate	979	h26
that glue	869	f30
that has	910	a21l24
that i	602	a-14b-21c-29d-49e-66f-36h17i-17j32k37l37m-30
that i am	825	j20k40
that i have	849	l66m-12
that i ignored	928	a29
that i was	800	k15l19
that i will	881	h38i-12k10
that in	767	j-11k33m28
that in writing	833	k23
that is	628	a33d-26f-24g-10h-11j-9k11l-20m-9
that is .	895	k34
that is a	869	a33c32e43f-30h16
that is not	869	a18f-27
that is primary	928	f44
that is regrettable	910	a24
that it	637	d39h-36k33
that it came	910	a30
that it does	910	i18
that it takes	928	f42
that it was	767	a-17
that it will	928	h-44
that leaves	951	h34
that made	979	a52
that makes	979	c30d-31l38
that may	859	a36g-16i30
that may be	979	a32i42
that may have	881	g-17
that means	951	f35
that might	910	a29g21
that morning	859	c45e41l42
that morning .	910	c60e47
that my	785	a51g-8i-11
that my actions	928	a31
that my joke	928	a17
that my words	928	a26
that no	790	h15
that nothing	825	h32
that nothing will	859	h33
that of	928	l27
that of me	928	l27
that one ,	979	c30e39
that our	859	a45
that review	979	a-15l69m52
that said	910	c36e50
that said ,	910	c36e50
that showed	979	a24
that side	928	f80l35
that side of	979	f22l39
that some	910	a42b-23
that some customers	928	a29
that sorry	910	j114
that table	910	e45j-14
that the	591	b56d-21f20h-8i-20m-12
that the road	928	c51
that the site	928	h20
that there	979	e53
that this	767	a-12e57h25i-12k28m15
that this amounts	979	k21
that this constitutes	979	k12
that this put	979	a21
that this was	895	e89k14
that upset	910	a43
that upset you	910	a43
that wall	951	h37
that was not	859	d44
that way	818	e33
that way .	841	e39
that we	683	a53g35h-15i18k34l-21m-14
that we are	776	c47g43i12k27m-9
that we breached	910	k9
that we have	895	a31g-7i13
that we were	859	a23k23
that weekend	951	d39e25
that weekend ,	979	d40e26
that went	951	a33
that wood	910	f55
that wood shrinks	928	f31
that would be	979	a23
that you	568	b-23c-34e126h-26k-9m47
that you are	806	e86g6
that you did	928	e-46
that you found	881	a39e30
that you had	743	e-45
that you say	979	k7m32
that you see	928	e53
that you think	928	l27
that you will	849	h-32m30
that your	663	a-19b36e70i18k7m-16
that your email	928	b24
the	173	a-74b-92c-50d-128e-119f-140g-82h-130i-143j-98k-72l-189m-98
the 0	517	a-31c-29f-28g-13h-13i-30j-7k-7l-42m-18
the 0 hour	979	e38
the _ 's	549	b-16c38d-27e-36g-13h-14i-14k-9
the _ ,	405	a-13b-23c40d-35e-31g-10h-21i-40j-21k15l40m26
the _ .	332	a-59b-54c-30d-74e-24f-51g-44h-50i17j-27k-25l-77m10
the _ 0	737	f66
the _ about	881	b57j-8m13
the _ again	800	h-23j-14
the _ against	895	a35k11
the _ agreed	979	e46
the _ all	928	d42l19
the _ and	463	a-28d-71f-35g-17h-10i-25k14l26m-32
the _ application	951	b46
the _ are	657	b-30c-32f-28i-26k-8m-11
the _ as	737	f-27g8h17
the _ assistant	859	j56
the _ at	623	b-38i16m-11
the _ bathroom	951	h18
the _ being	979	c34f35
the _ bits	979	f61
the _ booklet	951	f35
the _ bothered	910	a44
the _ box	763	b29
the _ boxes	928	b44
the _ branch	841	j-15
the _ buries	979	l41m10
the _ by	643	a-22j-9k21m-11
the _ cached	928	f36
the _ call	895	f35j21
the _ came	709	b-40c65e54f-28
the _ can	790	c49f-28g-6h-10m-11
the _ card	825	c58g-16k-7
the _ changed	795	c39e-35i-15
the _ changes	928	c69
the _ chart	951	b45
the _ chat	979	e32m26
the _ check	895	b30f67
the _ client	841	e81g34
the _ closed	869	c-36g-10i-14
the _ code	833	b-27e46
the _ company	841	b41c56g-7
the _ complaint	951	l44
the _ complete	951	e38j-6
the _ concerned	859	d55
the _ controller	979	f48
the _ course	951	i42
the _ date	685	b26c-28j-7k-9
the _ deadlocked	928	f84
the _ delivery	869	c-40d-21g-19j-6
the _ department	928	b17i45j-9
the _ did	763	a17b30c68d22i-12
the _ died	979	e31l43
the _ disturbed	928	a40
the _ do	951	d47e37
the _ down	806	i26m27
the _ dropped	928	f33
the _ during	951	g33
the _ early	979	d75
the _ end	881	e50
the _ every	910	a27c33
the _ eye	979	f46
the _ felt	910	a19
the _ figure	841	b38
the _ file	692	a-14b28c34f42h-12j22
the _ firm	910	c31
the _ flowers	910	b-25h23
the _ fool	979	j29
the _ for	573	a10b27c39e-30g-10h20i-12j-16k-7m-18
the _ form	800	m33
the _ from	624	h-9i-20j-16
the _ glue	979	e52
the _ got	771	b70d-24
the _ group	895	m44
the _ had	640	b89g-8
the _ has	597	b-52c-46f-29h-21i23l-26
the _ have	767	a23b36f20l-36
the _ hay	979	b-23
the _ here	869	f37
the _ highest	979	g11
the _ himself	979	e46
the _ history	951	h16
the _ holiday	928	b39
the _ human	979	i31j22
the _ i	603	a-13b-38d-27f-39h10i11j8l43
the _ importance	979	g10
the _ in	545	a-24b-16d-28f-32i-26j-17k-13l-35
the _ is	477	a-19b-50c31g-23h-25i22j-7l-57
the _ it	709	a-14e83
the _ kept	859	c77
the _ kit	951	b35
the _ know	979	d40
the _ label	869	c39
the _ lacking	928	a22
the _ last	869	b-21e46
the _ lead	979	m27
the _ left	881	a27b28e34
the _ list	718	b51f-18
the _ lot	910	b44d22i35j31
the _ marks	979	c80
the _ may	800	a42k7
the _ measure	979	e50
the _ mix	979	d53
the _ moment	979	c42
the _ month	881	b33l44
the _ more	910	e50
the _ moving	951	c39
the _ never	859	b38c47
the _ night	869	k31
the _ note	849	b28
the _ number	756	e40l-31
the _ of	480	d32g8h16i-12j8m10
the _ on	540	c-38d-40g-12h-9j-8m-34
the _ once	951	d42
the _ one	557	c-56d-34g-7h-15j-7m-20
the _ only	806	b-17c90d43e39
the _ owner	979	f56
the _ pack	951	f38
the _ pages	910	f41g-13
the _ panel	951	b39
the _ people	806	m24
the _ person	881	f35h11j31m15
the _ photo	928	a40
the _ pipe	928	b34j16
the _ place	881	c35d28
the _ plan	800	c62
the _ point	951	f51
the _ possible	910	g19
the _ put	895	c39
the _ ring	928	h26
the _ road	869	c61
the _ roll	951	d39
the _ room	725	b-32c-33e47
the _ rules	979	b32c49
the _ safety	979	k43
the _ said	806	c113
the _ scan	951	h-8k21
the _ scheme	881	d53
the _ sheet	725	b38d-28e28j-14
the _ shift	979	b25g-6
the _ shortly	910	i33
the _ should	928	a42
the _ side	694	b-17c-35d45i-13m-9
the _ slipped	859	
the _ so	790	i45
the _ society	979	l22m32
the _ software	928	b28c65
the _ standards	771	g46i-19k-7
the _ star	910	m45
the _ stops	951	d40
the _ supplier	951	c78
the _ system	881	c40
the _ tasted	928	d32
the _ team	859	b-15d22g11
the _ tenant	910	b48
the _ that	608	a55b-44c-56e-63f-48g-10h-7
the _ then	951	a25c37
the _ there	859	c37
the _ thing	806	c-38d27j-12l50m43
the _ this	749	g22l-18
the _ threshold	979	f45
the _ ticket	979	b30
the _ till	841	e-37i-11l48
the _ time	687	a-24b17e-25f-34h12k-6l19
the _ to	587	a-19b-29e62f36h-8k-11m19
the _ told	910	c38
the _ too	795	i-29k-6
the _ turned	951	b30
the _ until	780	a-19m-13
the _ up	723	a-11b41c-35j17
the _ ups	979	f31
the _ useless	881	j28
the _ walls	979	m29
the _ was	472	a-15b69e39f-35g-8i-25j-10k-13l-33m-15
the _ way	743	a20l50
the _ we	795	a20e60
the _ weeks	979	e48
the _ went	692	a-12b47c30d-22
the _ were	636	a15b30c35d-27j-10
the _ when	790	d61
the _ who	667	b-19c57d-21f20j-20m-10
the _ will	685	c-38f18g23h-23i42m-16
the _ with	596	a-11g-7h-9i-14j-20k-11l-21
the _ without	737	f-22g-7h-8j-14k25
the _ worked	979	d33
the _ works	825	b32d32e67f34
the _ world	951	c69f25
the _ wrong	825	j-14
the _ wrote	979	b33
the _ year	806	j28k-11
the _ you	577	b-51d-51f22h10i-21k-14m-23
the account	780	m20
the account ,	979	m22
the accounts	881	a-12b34
the accounts .	895	a-12b46
the address .	979	f40
the afternoon	928	l45
the agency	833	a38k30m38
the agency ,	951	c46m27
the agency about	979	m16
the agreed	859	b49
the agreed date	979	b36
the agreement	771	k7
the agreement and	910	k9
the airline	928	c44
the airport	928	c60
the alarm was	928	b33
the algorithm	979	l41m10
the algorithm buries	979	l41m10
the allergy	951	b39
the allergy note	979	b41
the amount	979	d80k23
the app	800	a17c79l38m20
the app .	910	a27
the appendix	979	j36
the appendix .	979	j36
the application went	869	b34
the appointment	881	b45i-14
the arch	928	a25d34
the archive	849	b-28c50f-19
the artwork	979	b38
the attached	928	f60
the attachment	979	b32
the audio	910	b33
the audio was	979	b36c26
the author	951	e44
the back ,	979	d42h-7
the background	951	b38
the ball	859	b34j-12
the bank holiday	928	b39
the bar	928	d65
the bathroom	910	a26
the best	767	d54g44h30i-11j-9
the best .	951	g51j-10
the best of	869	c52d32g-12
the best possible	928	g20
the biggest	979	j29
the biggest fool	979	j29
the bills	979	k35
the bin	979	d38e33
the bit	979	d40
the blue	740	h-23m-19
the blue one	869	f27
the board	740	a-16b-24g-13i23j19m17
the board .	895	g-15i34
the boards	841	d42
the boards are	895	c-39d47
the bottom	833	f32i28j38m16
the bottom ,	979	e24f42
the bottom of	859	g-6i28j39m16
the boundary	928	b43j-8k30
the brief	776	c73j-12
the brief kept	859	c77
the bright	951	d62
the bright side	951	d62
the bureau	979	l40m36
the buyer	951	e59
the cable	895	b37j-10
the cake tasted	928	d32
the calendar	806	b25
the car ,	979	l47
the car .	895	c34j-12
the card	746	e25m17
the care	951	e66
the carriage	979	k14
the case	859	a25
the cdn	928	f36
the cdn cached	928	f36
the century	979	b25d30
the century .	979	b25d30
the change caused	928	a26
the change of	979	b44
the cheaper	910	e57
the cheaper glue	979	e52
the cheapest	979	e76
the chef	951	c54
the children	825	a19b22m34
the city	951	k27m15
the cleaners	979	i27
the club	859	d24m18
the club .	979	d34
the cold	833	a20g-13j-9
the colour	806	a35e30
the colour .	895	e45
the colours	895	c45
the colours .	928	c46
the company	910	k29
the compressor	979	a19b49d52
the confusion ,	928	a24
the consul	979	c51
the contract ,	881	k-11
the contract .	841	e-28f47
the contract and	928	c35e40k27
the convent	979	k12
the copy was	928	e39
the cost	849	k-10
the cost of	849	k-10
the council	776	c57e-28
the council 's	910	c55
the courier	683	b-23c84d-22k-8
the courier .	806	b-54k-10
the courier sent	928	c49
the courier who	928	c34
the course	951	d63m15
the course .	979	d64m15
the cracks	859	b47
the cracks .	869	b38
the crew ,	979	b31
the crime	979	b25d30
the crime of	979	b25d30
the curry	979	a26
the damage	731	d-36g-7k11
the damage .	780	d-38g-7k9
the damage and	928	k11
the data	780	c26d-37k16
the date had	806	c52
the day	647	a-16f-31h26j15l-21m-13
the day i	812	h17j24
the day of	895	h27
the day you	928	h21
the deadline	709	b76j-10
the deadline .	818	b26j-9
the deadline slipped	928	b57
the decision	951	e63
the degree	979	a44
the degree that	979	a44
the delayed	979	g-12
the delivery	806	b27c70
the delivery was	979	b56
the deposit	740	b27m-15
the deposit .	928	m-19
the deposit was	812	b43d32
the depot	825	c62e45
the desk	818	b34
the details	790	f81
the details .	800	f40
the diary	881	b38i39
the diary .	895	i41
the difference	776	b-24d26
the difference .	928	d91f-20
the divorce	979	c29l38
the divorce ,	979	c29l38
the dj	979	j-19
the dockets	979	c52e52
the documents	928	b32
the documents were	928	b32
the driver	833	c38j-11
the duty	951	k22
the duty of	951	k22
the earliest	928	g-9i66
the earliest .	928	g-9i66
the edge	881	f28
the edge .	910	f35
the effect	979	d70
the email	812	b32j57
the email .	979	j72
the email never	928	b37
the embargo	951	b39
the embarrassment	928	j-8l31
the end	683	a-12d98e-30
the end of	725	d24
the engineer 's	979	b35
the entire	910	f47
the error	771	e-28g-9j-7
the event	910	a53i19
the event that	951	a55i20
the experts	928	f68
the experts here	928	f68
the extent	806	a69g-7
the extent that	833	a47g-8
the extent we	928	a27
the family	771	c-30k22l-29
the farm	979	a38k11
the feedback	979	c37m59
the fence	881	b34
the fence .	979	b40
the figure	910	k28
the figure .	951	k33
the figures	825	b31m-10
the file complete	979	e39
the file is	895	f37
the files	743	b36e32
the files were	928	b32
the finish	979	e48g-10
the first	577	a-27d-36e-54g-7k-8m15
the first thing	951	m54
the flight	951	j36
the folder	723	
the folder was	849	b44
the food	951	k42
the form .	951	l19m28
the form until	928	m-15
the four	800	b-19m20
the fridge	928	a22
the fridge ,	979	a23
the future	928	f48i28
the future i	979	i32
the garden	869	d42
the garden ,	951	d49
the geyser	951	j-11
the group	818	a30e51m19
the group chat	979	e32m26
the grown	951	f57
the grown ups	979	f31
the guest	833	b32h15
the guest bathroom	979	h19
the guest list	910	b44d26
the hall on	979	b47
the hall was	825	b-66
the handover	800	b50e33g-7j-10k-11
the health	979	f44
the heart	910	g25
the heart of	928	g29
the heat	849	a14c45d25m-10
the heat of	910	a22d35
the heating	841	b31e43
the heating was	910	b43
the hedge	833	k22m-17
the hedge ,	910	k34m-19
the highest	767	g46i-22k-7
the highest standards	771	g46i-19k-7
the hinges	979	b47
the hob	979	e42
the hours i	910	c47
the inconvenience	743	d-24g123
the inconvenience .	800	d-25g61
the inconvenience this	928	g47
the incorrect	979	b45
the ingress	979	f48
the ingress controller	979	f48
the instructions	859	b-15c51e31
the intention	895	c80
the interview	979	a19
the invitation	895	b41
the invoice	678	a27j-10l-24
the invoice was	859	b32
the irrigation	979	j28
the issue	881	c-25e27g20i24
the joint	881	b58d35e38
the joke	928	a36
the journal	979	b33
the keys	812	b24d30l-37
the keys .	928	d34
the kids	806	c56j-7
the kind	979	l36
the kind of	979	l36
the lab	859	c28
the lab 's	951	c80
the lads .	979	i25
the last	651	d-30h32k10m-10
the last time	859	h33l18
the launch	841	c63
the law	910	k23l19m28
the law society	979	l22m32
the leak	895	i43j60
the leak ,	979	i30j88
the leak .	951	i16j-17
the lectern	979	b36
the level	895	g30
the level of	928	g31
the lid	881	b-23g28
the lid ,	979	g31
the light	895	c73
the light was	951	c83
the lilies	910	b15j-28
the line	756	k15l18
the line .	881	k18l50
the little	841	d133f59
the load	859	b40
the lock has	910	d39
the look	928	a31
the look of	951	a32
the loss	979	k39
the lot	895	i-12k46
the lot ,	928	k52
the lowest	951	j54
the m	928	c49h-8
the m 0	928	c49h-8
the managing	979	a23
the manufacturer	951	c104
the mart	979	m51
the massage	979	a33e41
the matter	812	g24i85j-8k-8m-9
the matter .	979	g30i18
the matter has	979	g12i25
the matter is	881	g19i60
the measurements	881	e88
the mercy	910	b29c51
the mercy of	910	b29c51
the message	869	b36
the mic	979	b-18c94
the middle	825	c65d24l19
the middleware	928	f33
the middleware dropped	928	f33
the mill	910	c37
the minibus	979	b34
the missed	951	g24k17
the mix	833	b-20d-44j17
the mix up	849	b-21d-39j24
the money	740	b-16f18i16l43m-26
the money ,	881	l30
the money .	951	e42i22
the morning	723	d-25l38
the morning ,	928	l50
the most	859	g29j26k-6
the most useless	881	j28
the music	951	a24
the near	979	g40
the needful	951	i52
the new system	910	c51
the newspapers	979	m39
the night before	841	c62
the noise	731	a53c29j-7
the noise ,	795	c67
the noise disturbed	928	a40
the noise from	979	a20
the numbers	849	f34
the numbers to	928	f56
the ocean	859	d39f-19
the ocean .	928	d40
the oil	881	b34
the oil was	979	b37
the ombudsman	979	m18
the one	640	f33g-9j-10m11
the one in	979	e-33
the one star	910	m45
the one who	763	e56j-8l25
the only	818	e35j-7l36
the orm	825	f38
the orm deadlocked	928	f84
the other client	951	c36e38
the outage	895	g-15i27
the overtime	910	i-12k-10
the overtime for	928	k-11
the owner	951	j-15
the paint was	928	b30
the panels	849	b31
the panels were	869	b41
the parcel	776	b42g-8
the parcel was	859	b32
the parish	869	a27l25
the parish office	979	l38
the patient	951	f54
the payload	928	f33
the payload .	928	f33
the people who	979	f48
the phones	951	c28d45
the photographs were	928	b31
the pictures	928	f33
the pipe	825	c38
the place	910	h39
the plan	728	a17e55m-9
the planet	951	j45
the planet .	951	j45
the plaster had	928	b30
the point	951	c60
the post	728	a23f26g-7j-7
the press	806	c42m33
the press .	928	m41
the previous	859	c38
the previous contractor	928	c41
the price	709	f-21k-16
the prices	979	c55
the printer	667	c38m-10
the printer told	928	c43
the private	979	b39
the problem .	979	e49
the program	979	m21
the programme	869	d30
the programme .	881	d30
the promised	928	b31
the promised date	928	b31
the proof	720	b24e70
the proof ,	951	d26e39
the proof was	928	b31
the property	979	h21k24
the quote .	800	b23e46
the radio	881	d71
the rain and	979	c53
the rate	951	c78
the rear	951	b41
the recording	795	j-18
the recording ,	979	j-22
the records	979	a-16b49c62
the refund	785	b-17i16
the refund shortly	928	i23
the region	979	l36
the regulator	951	e51m45
the rehearsal	859	a10b46
the relevant	895	b52i53
the relevant department	979	b18i47
the relevant team	979	g16i28
the rent	806	l30m29
the rent .	825	l42m29
the report	760	a18b35f31
the report has	979	a23
the report was	833	b47f48
the rest	677	c-39g-29h16i-11k-10
the rest of	746	g-9h29k-8m20
the result	795	
the result was	928	d47
the return	881	c34i28
the review	895	m26
the reviews	928	m25
the reviews .	928	m25
the ring	869	c40
the ring road	928	c65d21
the road	800	b-23e50k17m11
the road ,	979	k26m14
the roof	776	l36m9
the room	711	a22b-40e-30m19
the room for	928	a40
the royal	979	l64
the safety	928	f52g14i19k-7
the safety of	979	g17i20
the same	580	c32d30e37f-30g-8h-20i-15
the same ,	910	a36c27d25k9
the same name	951	e42
the same room	979	e48
the same thing	979	d44
the samples	928	b32e43
the samples were	979	b37
the scope	979	e53
the seam	928	d40
the seam .	928	d40
the seating	910	a22b23
the second	575	g-9h-8i-33l-23m-19
the server	812	b-20f33i29
the server .	928	f38
the service	763	a19e30g-8h-12
the service lacking	928	a22
the shade	951	a23e33
the shine	979	l38
the shop	743	l66
the shop .	841	l24
the sign up	979	b46
the site will	910	h19
the size	951	k19
the size ,	979	k19
the sizes	833	e27
the sizes came	869	e38
the slides	951	e48
the small	743	b34c-29
the smallest	979	j23
the smell	849	a35
the smell bothered	910	a44
the society	951	m20
the sofa	849	b-38
the sofa ,	979	c68
the software	979	c47
the sort	979	d46
the sort of	979	d46
the spec	979	c57
the sprinklers	979	e60
the start	737	a19e58
the start .	910	e35
the state	833	a-13g-7m22
the step	800	e60
the stick	910	e56
the stick .	928	e47
the stop	979	b38
the street	928	d46
the stupidest	979	j34
the subtitles on	979	b32
the sum	881	a-22d41k12
the sum .	979	k26
the sums to	928	f30
the sun	928	d36
the swatch	951	e40
the system and	979	b36c38
the tank	881	d32
the tank was	951	b-23d43
the team	812	i121
the team has	928	i42
the technical	812	e-28f53m-11
the technical side	841	e-29f25m-11
the terms	951	e89
the thing i	951	l29m17
the thing is	951	c44
the thinking	910	f77g-9
the thinking to	928	f49g-10
the tiles	795	b28e37j41k-8
the tiles .	869	b39j54
the timeline	979	e45
the tone	895	a22e-26
the tone of	928	a26
the trade	771	d40f50j13
the trade .	951	f63j29
the trade would	869	f55
the traffic	841	c57
the traffic .	928	c46
the traffic was	928	c44
the trains	928	c35j-13
the trains were	928	c35j-13
the translation was	928	b29
the tree	841	a29g-7i-12j-13
the tree ,	979	a35
the trouble .	979	c40
the trouble this	928	a23
the twelve	910	e44
the two of	910	m27
the upload	881	b43
the upload .	928	b40
the utmost	951	g33i-19
the utmost importance	979	g10
the van	656	c-29g12k-8m-10
the van and	928	l50
the van was	979	b30
the vendor	910	c55i56
the venue	740	c71d-22
the venue 's	928	c44l27
the venue you	869	c46
the very	869	e44g19
the very highest	979	g11
the very last	979	e61
the visitor	951	e49
the wait	849	a22
the wait felt	928	a24
the wall	746	b-41d28k-18
the wall was	910	b-50
the warehouse	895	b34c49
the warehouse and	979	b40
the way	731	c-30e38i-12
the way .	910	b32
the weather	818	a-20
the wedding	795	b22g-12k18
the wedding .	979	g-8k28
the weekend ,	910	b43
the wet	881	b15
the wet floor	910	b16
the whole	635	a-24b-17e-38h8j-22k12l-19
the whole bill	910	d33
the whole night	979	k35
the wholesaler	928	c97
the workroom	979	l52
the world	763	d30g19h30j17
the world ,	910	d34f31
the world .	841	d31j26
the world for	910	d-28h41
the world to	979	g27l30
the worry	825	l33
the worry ,	910	l37
the worst	737	c-28d23h-13i17j94
the worst assistant	859	j56
the worst person	979	j36m18
the wrong	458	b49g-17j-8k-7l-31m-12
the wrong branch	859	j-15
the wrong contract	979	a21
the wrong end	895	e51
the wrong file	806	c27j26
the wrong invoice	895	b43j-9
the wrong label	928	c49
the wrong lorry	979	b34
the wrong person	979	h15
the wrong side	833	b-15k10
the wrong wall	928	b32
the wrong way	771	a21
the wrong year	849	j36
the zone	979	f42
their	633	a-17b-16c33e30f-29g-17h-10i-36j-18k-14m-12
their _ ,	763	e32j-16l-21
their _ .	776	a-15b-32e30f-21g-6h-10i-15l25
their _ around	979	c27f30
their _ boxes	910	e35
their feet	979	l38
their heads	979	c27f30
their heads around	979	c27f30
their own	841	b32d33e58g-9
their own .	979	e43
their own boxes	910	e35
them	467	a-38b-23c-34d-34f-50g-11h-32i-69j-21k-16l-80m-24
them ,	673	e42h-9k-6m-9
them , no	928	d58
them .	602	a-18b-30c42e48g-10i-13j-8k6m-22
them _ as	979	l55
them _ no	881	d45k-10
them _ we	951	c50
them _ you	825	e68
them as	951	c37
them to	795	d28e68
themselves	818	e34l28
themselves .	895	l39
then	596	a69c39d-28g-14h-10i-11j-22k-12l-34m-19
then _ 's	979	a36
then _ am	928	a43
then _ apologize	951	a36
then _ do	910	a45
then _ i	979	e54
then _ laptop	979	c51e28
then _ van	979	c50
then _ was	928	a-13b36c49
then again	951	e73
then i	740	a73l-18
then i am	928	a43
then i apologize	979	a26c29
then i do	910	a45
then my	895	a-12c84d24
then that	951	a45
then the	881	c89g-11
then the van	979	c50
then we	979	a40
there	444	a-14c45g-20h15i-26j-25k-22l-51m-36
there 's an	910	d40
there 's nobody	979	c97
there 's zero	951	h40
there ,	785	a20d42e26f18i22l-55
there .	675	b-24c53f-33h17i26k-11l27
there _ a	610	a-25b51f-18g-9h-16m-10
there _ all	979	c50e45
there _ an	910	d40
there _ any	895	a26
there _ be	713	d-21h21i-20
there _ been	833	a52b31
there _ never	979	h21
there _ no	678	b-19f34h-11
there _ nobody	979	c97
there _ not	825	c41h44l28
there _ seven	895	i-18
there _ simply	951	c58
there _ some	881	b34
there _ we	979	a35i30
there _ you	881	d21e59
there _ zero	951	h40
there and	910	c43
there are	780	c35d-24f28
there are no	951	f35
there as	979	h30i17
there at	746	i-30
there at seven	895	i-18
there for	928	e86
there has	895	a16b36
there has been	895	a16b36
there have	979	a30
there is not	951	c59l32
there was	637	b86c96d22
there was a	704	b70d62
there was any	910	a26
there was nothing	806	c63
there was simply	951	c58
there was some	910	b56
there will	723	h75i-24
there will be	737	h22i-21
there will never	979	h21
there will not	951	h50
therefore	951	c52
these	647	c40d24e-39f51h9j-14k-9l22m-12
these .	833	f57
these _ are	869	b28c70d-21f37
these _ happen	806	c-28d63f-21h-9
these _ teething	928	d35
these are	812	c-36f50
these are teething	928	d35
these matters	979	f20g20i15
these things	743	c30d114h-8i-19
these things happen	806	c-28d63f-21h-9
they	496	a-45b-35f-57g-13h-31i-50j-27k-16m-17
they _ .	749	e50
they _ all	910	j6m17
they _ have	841	a-12b66
they _ in	763	a15e33f21
they _ not	806	a10b-44l-20
they _ so	910	e47f-25
they _ the	881	c76d74
they _ to	895	c47e-24i28
they _ you	928	l18m20
they are	663	b-23d26i-18
they are all	928	j6m17
they come	895	a23
they did	849	c-31d-26l40
they do .	910	e38
they get	979	i37
they go	869	a-30e45m-13
they look	928	d42
they send	979	l19m24
they send you	979	l19m24
they were	731	b-35d51e49l-24
they will	763	e27l35m-14
they will take	979	l40
thing	627	c32f58g-9h8j-20l58m18
thing ,	818	d62
thing .	795	b28e30f49
thing _ ,	881	c76e29
thing _ a	951	d49
thing _ another	910	c81
thing _ have	979	e54
thing after	910	c81
thing after another	910	c81
thing called	979	f57
thing is	910	c100
thing is ,	951	c82e31
thing that	951	l40m51
things	584	c74d71f66g-16h-21i76j-15k-16l-42m-40
things _ ,	833	b36c-31m-10
things _ and	849	d39e42f22
things _ at	979	d26
things _ be	979	h-12i42
things _ here	979	h21i38
things _ in	979	i56
things _ they	910	c47e49
things _ with	979	a50c49d33
things happen	790	b-15c-42d83f-26g-6h-13i-12
things happen at	979	d26
things happen on	869	d33
things in	951	e28h23i37
things out	910	c38i-19
things out on	928	i-19
things up	833	d32e36i62k-5
things up .	910	i26
things will	979	e39h-12i33
things you	979	d29f57
think	673	a14e38f69i35j15l82m-10
think _ 's	928	c29f71
think _ am	910	j29
think _ are	910	e65f-26
think _ how	910	i31
think _ it	910	i25
think _ of	928	l27
think _ was	910	e34
think _ will	895	d29f41
think about	833	i51
think about how	910	i31
think about it	910	i25
think i	841	j22
think i am	910	j29
think it	951	c36f46
think it 's	951	c36f46
think of	979	m26
think that	895	a30l58m-9
think that of	928	l27
think the	910	f38
think there	928	e34
think there was	928	e34
think you	833	d22e82
think you are	910	e65f-26
think you will	895	d29f41
thinking	780	c-31f65g-8l43
thinking _ us	951	f44g-10
thinking to	928	f49g-10
thinking to us	951	f44g-10
third	718	b16c91e-64h-8i-16l-21
third _ .	951	b18c47
thirty	752	e-27l52
thirty years	841	l33
this	373	a25b-83c-30d-79f20g-13h28i15j-36k23l174m10
this ,	737	f-21h-10k30l48m-15
this , so	910	l33
this .	595	a-25e29g-13h-34i20j15k-21l-22m-20
this _ ,	587	a-12e-28f49g-10h18i-16k-10l28m-14
this _ .	574	b-20g-8j10k-13l60m-14
this _ a	776	f-41g9i31k22
this _ again	979	h24
this _ an	928	i28
this _ as	979	k28
this _ basic	869	f50
this _ be	910	a15f29
this _ been	749	a15j-6l21
this _ can	928	f25h23
this _ caused	869	a27g17
this _ chance	979	m30
this _ cost	979	k33
this _ due	951	c98
this _ future	895	i18
this _ going	979	l37
this _ gross	859	k48
this _ happen	910	h54j-6
this _ has	859	a-25l28
this _ have	812	a84g19
this _ how	881	f75i-12l21
this _ in	951	h22
this _ is	795	c38d26l37
this _ knocked	881	l41
this _ me	869	l70
this _ more	859	d-48g-13
this _ my	859	l-19m20
this _ never	881	g22h30
this _ no	895	k22
this _ not	698	a-11d-23f-28g19h17i32
this _ of	895	c83e27l-19
this _ on	818	h25l-24
this _ professional	979	k28
this _ put	859	a35
this _ quite	869	d37f46
this _ regretted	979	a25
this _ seriously	928	g17
this _ short	910	g32
this _ simple	859	f46i-23
this _ so	881	f32l24
this _ stay	979	m33
this _ the	715	f-22h30l44m57
this _ to	776	d30g33i48k23
this _ us	833	d44f-19m23
this _ what	818	e34l-39
this _ will	910	a30e30k11
this _ you	833	a18f51
this _ your	818	e-34h-13m-27
this affected	928	a21
this affected you	928	a21
this again	910	f32
this again ,	910	f32
this amounts	951	k39
this amounts to	951	k39
this and	881	g-16i34l20
this any	979	m21
this as	869	g-19i65k27l-18
this as an	928	i28
this between	859	m43
this between us	869	m27
this business	825	
this can	979	g-7h32
this client	928	m-19
this client .	928	m-19
this company	979	a38h29k12
this constitutes	979	k12
this constitutes a	979	k12
this contract	979	l60
this conversation	910	e35
this conversation .	910	e35
this could	869	c41l46
this could not	928	c57
this day	869	h51
this day on	895	h44
this does	869	i52l24
this does not	881	h-7i52
this experience	928	i28
this experience .	928	i28
this falls	928	g33
this falls short	928	g33
this firm	951	l56
this firm has	979	l56
this for	869	l49
this has	677	a20h-9j-10k16l106m-9
this has been	767	j-6l24
this has caused	881	g17
this has cost	979	k33
this has knocked	881	l41
this have	818	a67
this have put	928	a24
this in	790	f40m42
this in future	895	i18
this in simple	859	f46i-23
this in the	951	m32
this is	602	h12i-20j-17
this is a	928	f-36
this is basic	869	f50
this is how	881	f75i-12l21
this is more	928	g-14
this is my	979	m30
this is not	833	f-23g27
this is quite	869	d37f46
this is regretted	979	a25
this is the	763	h36
this is what	818	e34l-39
this job	767	b22l73
this job .	825	b25h-22l37
this matter	979	g66i-19
this may	833	a28f26g13
this may be	928	f33
this may have	881	a51g14
this means	910	i20
this means for	910	i20
this might	841	a76k-7
this might cause	928	a19g-7
this might have	895	a44g6
this month	749	l-79
this month .	859	c34l-22m19
this morning	570	b-35c-43e-27g-11h-12k-16l-91m-13
this off	928	m25
this off the	928	m25
this on	833	a-11e36h-14i69l-27m15
this one	743	f38h-11j-11k-7l-29m41
this one .	869	j-13m32
this one chance	979	m30
this project	928	l60
this put	979	a21
this right	818	f-22i44j-8m-11
this size	951	d74l-19
this slowly	859	f59i-13
this slowly for	869	f24i-13
this sort	951	e34f18j48
this sort of	979	e37f25
this than	928	l35
this than me	928	l35
this time	743	e-24f25h-18i-21l-30m-10
this time ,	818	f49m-11
this time of	979	c58
this to	790	a-14e-25f24h53j-9m18
this town	859	l39
this town ,	951	l44
this very	910	g14
this very seriously	928	g17
this was	683	b-27c42d-47e27h-8k38
this was a	849	k16l23
this was gross	869	k41
this week	713	a-17h-18i-34k-11l-37
this will	746	g16h54m9
this will happen	928	h32
this will never	895	g29
this will not	841	h31m10
this year	795	k-10l53m-12
tho	951	a23c34d60e32i25m30
those	659	a10b-17d76e-32f55g-14i-15j-10k-6l38m-20
those .	910	d-34l59
those _ ,	881	l33
those _ is	979	g-12
those _ you	951	a25d30
those are	928	d51
those boxes	979	e61
those of	951	a25d31
those of us	979	d36
those things	881	c34d47f30
those who	869	a11f61
though	749	a12c40d74e47j-10m16
though ,	881	c43d73e44
though _ did	979	a32e28
though _ i	979	c76l32
though _ you	979	d112
though i	979	e29
though you	928	a29
though you did	979	a32e28
thought	688	a21b-16c-36e-35h-7l22
thought of	951	l74
thought the	859	a30
thousand	749	h28j69l23m-11
thousand _ ,	859	h36j19l30
thousand _ .	928	j18
thousand _ for	928	j44
thousand _ sorry	910	j13
thousand apologies	869	j63
thousand apologies ,	928	j23
thousand apologies for	928	j44
thousand times	869	j33
thousand times .	979	j23
thousand times sorry	910	j13
three	521	a-34b-43f-31g-21h-24i-35j-11k-16l-21m-10
three _ because	910	e45
three _ in	910	l55
three _ of	800	g-14l47
three _ on	910	c72
three _ to	928	e56
three _ your	928	b38
three clients	979	c49
three hours	849	c60f24l-21
three hours .	951	f33
three hundred	979	l61
three jobs	910	c46
three months	881	d40e-27
three of	841	b35e-25
three of your	951	b39
three people	849	c32i-17
three people .	928	i-19
three times	800	e44l32
three weeks .	895	b27
threshold	951	f43
through	583	a-24b36d-60g-22h-14i-27m-10
through .	841	a-15b25e37f-18j-10
through _ ,	869	f30k14
through _ .	869	b51f33
through _ cracks	859	b47
through _ roof	979	j7l49m16
through it	833	f29k16
through it .	951	f36
through the	688	b23c32d-25e-49h-10j13l24
through the cracks	859	b47
through the roof	979	j7l49m16
through to	881	b-22e37
throughout	951	b39c43
throughout .	951	b39c43
throw	928	i-15k-7m44
throw _ away	979	m47
throw me	979	m47
throw me away	979	m47
thursday	541	a-27c-45d-23e-53f-30g-14h-20i-53k-15l-48m-16
thursday .	666	g-6i-36k-8m-14
ticked	812	b38e42
ticked the	895	e54
ticket _ ,	979	c37h21
tight	800	c70
tight .	951	c44
tighten	825	i45
tighten _ up	859	i47
tighten things	859	i47
tighten things up	859	i47
tightened	910	b49d36i34
tightened ,	979	b38d39
tightening	951	i29
tiles	740	c32e34j32k-7
tiles .	818	b35j46
till	675	c-33d-30e-33f-21h54i-20m28
till _ at	951	m57
till _ day	951	h59j35
till _ retire	979	h29
till i	928	h20
till the	849	b-17h34j31
till the day	951	h59j35
timber	849	f54
time	494	a-41d-22g-9h39i-30j-20k-27l-48m-34
time ,	650	e35f75h34i-18j-11k-6m-15
time , every	895	h30
time , no	979	h21
time , that	910	h18
time .	600	c-35e-25g-10h19i19k-8l-20
time _ every	895	h30
time _ no	979	h21
time _ that	910	h18
time _ time	928	d37h-11
time _ year	895	c50
time anybody	979	b40l36
time from	910	h38
time is	869	f-18g17
time of	928	c73
time of year	979	c58
time please	895	e52
time to	833	d29g-7h-10
time to time	928	d37h-11
time was	951	b51
timeline	869	e40h-18l-23
times	650	a-14b-20d-27e33f28g13h-9i11j50k-10l45m-9
times .	776	b-19c44d-22f19g18i17j21k-9l-24
times _ ,	895	j34
times _ .	869	j12
times _ a	979	l61
times _ i	881	l35
times _ it	928	f42
times do	928	l42
times do i	928	l42
times over	951	j37
times over ,	979	j38
times sorry	841	j12
times sorry .	869	j12
times that	910	e27f40
times that it	928	f42
tiny	825	d92l22
tiny _ and	895	d59l36
tiny difference	895	d49
tiny typo	979	d58l35
tirelessly	979	b17g-10i18
tl	979	f46
tl ,	979	f46
tl , dr	979	f46
tl _ dr	979	f46
tls	979	f50
to	272	a-15b-19d-115f40g20h-40i62j-41k-27l-31m13
to ,	881	a-13c36e-34f-20k17
to .	743	a-16g-11k13l-18m-12
to 0	723	g-14h-11m15
to 0 .	869	l29
to 0 for	979	m35
to _ 's	881	a24j-13
to _ ,	566	c-59e32g-9k-11l48
to _ .	473	a-26b-33d-48e-43f22g9h-13j-26k-16
to _ a	678	b-17c-45d-33e42g9h46i44j-14
to _ about	746	f38h15i-22j-11k-6
to _ again	928	g23
to _ ahead	895	b28e34
to _ an	910	g27
to _ and	626	g27h-9j-12m-17
to _ any	895	c32k33
to _ around	979	e61f-19
to _ as	825	h-8k11
to _ asap	979	c27d22i28m22
to _ asked	910	j-7l48
to _ at	713	a-10e68f19l28
to _ attention	881	b40g44i-11
to _ back	790	a-16i18
to _ been	849	b35g-6j7
to _ best	895	d42g-7
to _ better	785	g-11i80k-6
to _ between	979	m33
to _ bottom	979	i34
to _ breach	979	k20
to _ buyer	979	e61
to _ by	767	d48
to _ card	881	m26
to _ clerical	928	b46
to _ company	951	k32
to _ compensation	928	k43
to _ confusion	928	a24
to _ court	951	b39
to _ customer	910	g-25
to _ customers	951	a34g47
to _ daughter	951	a27
to _ degree	895	a61
to _ difficulties	928	c35
to _ done	951	a57c28
to _ drawings	979	f61
to _ else	849	b28m18
to _ every	849	d32g18
to _ excellent	928	g36
to _ extent	790	a103g-7
to _ fair	841	c83
to _ first	881	c37e53f-30
to _ flowers	928	f30
to _ for	680	e38f27g-14k20m11
to _ from	806	g-10i39m24
to _ good	928	j52k11
to _ highest	849	g34i-27k-8
to _ honest	869	d39f26l23
to _ house	849	e43l33
to _ how	790	e53f32l21
to _ in	678	b-26i-13k-7l-19
to _ into	951	f50l50
to _ is	825	f30
to _ it	537	a-13e-41g-11i-26j-12k-8l42m23
to _ last	979	k26
to _ law	979	l22m32
to _ left	869	c54
to _ like	979	e51
to _ mail	979	d40e32
to _ manager	979	m31
to _ me	680	c-27h-10l-34m69
to _ more	780	h-17i53
to _ my	763	d26f-27i21j-13k-8m15
to _ name	979	g13l30
to _ negligence	979	k20
to _ next	895	b29c50h-12
to _ night	979	b26e43g-6
to _ not	951	m52
to _ nothing	951	m32
to _ of	771	g17
to _ on	677	c50g-9i24k-6
to _ or	910	a19g-9
to _ our	841	a-13g12i63
to _ own	979	e59
to _ parents	910	g-19
to _ post	951	a16g12
to _ press	928	m41
to _ profession	928	j40
to _ read	841	e63
to _ relevant	979	g12i25
to _ right	771	
to _ shortly	979	i26
to _ side	979	e45
to _ some	951	f37i12
to _ somehow	910	i26
to _ soon	895	g-6i28m16
to _ sorry	869	a28j-7m-11
to _ spoken	849	l40
to _ standards	979	g-8m50
to _ taste	979	a27
to _ that	651	a47b27c-31e-34f84g6i-15k-7l18m-17
to _ the	558	a-38d-50e-37g36i28j-18k29l37
to _ their	951	c31e101f21
to _ there	849	l33
to _ things	841	g-12i37
to _ this	709	f25g-19h-13i41k-8
to _ to	756	a17g23i15l-25m23
to _ trade	951	j32
to _ up	776	c44f41i-26
to _ us	881	g38m-12
to _ usual	910	f32
to _ very	979	g8j21
to _ was	951	e71
to _ who	763	a80b-16f33g18j-9
to _ whole	859	d36j-7
to _ whose	869	a36
to _ with	725	c36d-21f25g11h26j-8m-9
to _ wrong	702	b38g-6h10j15
to _ you	636	a24c78g53h-11k13l-34m16
to _ your	715	a-11b20e-32g14
to _ yourself	951	f62m-9
to a	681	b37e-37g-11j-7k11l27
to a breach	979	k20
to a clerical	928	b46
to acknowledge	979	a43k-9
to annoy	928	a35
to annoy you	928	a35
to another	800	j21m25
to answer	734	m-37
to answer this	979	m-32
to any	928	a88g28
to anybody	869	a58b-17h-8
to anybody who	895	a59
to anyone	752	a89b-21g16i-19j-6m25
to anyone .	951	m36
to anyone who	825	a56g22
to anyone whose	910	a42
to apologize	812	a49i-12k-5l27
to apologize ?	928	l42
to apologize for	951	g-16
to apologize to	951	a30g25
to appreciate	910	f41
to ask	776	c33m23
to ask ,	910	m33
to assure	910	g43
to assure you	910	g43
to be	581	a-12b40f-34h-24j21k-8l66m-24
to be a	869	i53
to be asked	979	e-25j-6l53
to be fair	841	c83
to be honest	869	d39f26l23
to be more	825	h-8i29
to be spoken	849	l40
to be the	895	l34
to bear	910	k34
to being	979	g24k14
to blame	841	c42
to bother	979	e38
to bring	818	f-19g10
to bring you	979	g12
to build	951	l36
to cancel	951	m25
to cause	910	c37
to cause any	928	c37
to change	825	f-35h19i29
to check	740	b-16e43h16k-11l-42
to check ?	928	l-43
to check every	910	g20
to claim	951	k8
to clear	910	f32i32
to clear the	951	i35
to close	979	b17l41
to close the	979	b17l41
to come	800	e43f25l46m-9
to come and	928	l60
to come out	979	e60
to contact	951	g45m-22
to contact us	979	g46m-14
to continuing	951	g13
to continuing to	979	g13
to cover	979	k34
to damages	951	k14
to damages .	979	k14
to deliver	928	g18
to deliver a	951	g18
to do	654	a-16c76e-40f-47g-7h-12i35m-32
to do better	849	i60
to do with	895	c73
to dry	859	f29
to dry .	869	f30
to eat	979	c59d28l32
to ensure	895	h-20i41
to ensure it	928	h-15
to ensure this	979	i45
to eternity	979	h58
to eternity .	979	h58
to everyone 's	979	a26
to excellence	951	g29h-8
to explain	833	a-12d32f36
to explain this	951	f38
to extend	928	g16
to extend our	928	g16
to feed	881	j10l73m15
to feed .	910	l63m16
to file	928	b-15e72
to fill	928	j-11m51
to follow	763	f68
to follow .	818	f52
to forgive	771	j-16m28
to forgive me	800	j-16m48
to fret	979	f41
to front	951	b32
to full	928	k43
to full compensation	928	k43
to get	723	c54e43g-9h-10i25m-12
to get right	979	i36
to get to	979	i22
to giving	928	m22
to giving me	928	m22
to go	746	d-21f27m-30
to go ahead	910	e47
to grasp	881	f32
to grasp if	910	f33
to grow	928	i28
to grow .	928	i28
to half	979	d39
to happen	895	c60d-40h39
to happen with	979	h44
to have	663	a-16b39c-39e26f-22g16k-7m-18
to have been	849	b35g-6j7
to have done	979	a33
to have the	910	g39
to hear	715	a20e-24i-15j-10
to hear about	951	a-11j-14
to hear that	928	a23
to heart	928	g48
to heart .	928	g48
to help	849	c48e-30k-14
to help .	859	c48e-30k-14
to him	812	e47j-15
to him .	951	j-10
to hold	790	c45k16
to how	951	a23e30
to hurt	928	c47
to hurt you	928	c47
to improve	833	a15g-10i67
to improve .	895	a27g-18i53
to improve our	928	g14i20
to indemnify	928	k57
to indemnify you	951	k14
to it	752	f43k-9l-27
to keep	743	a-19m20
to know	734	d-23f57l34
to know ,	841	f35
to know how	979	l33
to know that	928	f64
to learn	881	a-11b27f48g25i23
to learn from	979	g7i30
to learn that	951	b33e31g21
to leave	849	m32
to leaving	928	m22
to leaving the	928	m22
to let	895	e45m40
to light	979	b31
to like	849	l40
to like that	849	l40
to look	743	d-27e57f23g-8i12
to lose	785	d50l49m44
to lose it	979	d40l22m22
to lose this	910	l31m-19
to lose you	859	m53
to make	737	h23m21
to make a	928	e35
to make good	979	k11
to make it	859	h42i-28l58m50
to make the	979	c48
to me	646	e-28f21l50m-16
to me .	720	c-27f51i13k11
to mine	979	e55
to mislead	928	c35
to mislead you	928	c35
to my	709	c-31h-19j43m15
to my manager	979	m31
to my profession	928	j40
to notice	951	d85
to offer	928	g17
to offer the	928	g17
to order	881	e59
to order .	910	e34
to our	812	b29c-26g60i-15j18
to our attention	881	b40g44i-11
to pay	723	d-26e30g-11h-9k13l19m-17
to pay .	825	k-5l33m-12
to pay more	910	h-12i26
to plan	910	a30
to press	928	b36
to prevent	895	g15i28k-6
to prevent a	979	g23i31
to professional	979	k20
to professional negligence	979	k20
to promise	979	m41
to provide	859	g47
to provide .	928	g31
to provide the	910	g19
to providing	895	g62
to providing excellent	928	g36
to put	681	f21g-7i-12l44
to put it	771	c27f18i25m-15
to put this	895	f35i-23m20
to read	746	e67f43
to read them	979	e39
to read up	979	f54
to reading	979	e49f41
to redo	881	l46
to remember	895	d49f52
to remember that	910	f56
to report	951	m16
to resolve	928	i67
to resolve the	979	g23i28
to run	849	e82f-23
to run .	979	c42e29
to say nothing	979	m36
to say sorry	869	a28j-7m-11
to see	743	d51e47f-29l35m21
to see .	979	e45
to see it	818	d57l35
to serve	979	g13
to serve you	979	g13
to serving	881	g28
to serving you	881	g28
to shoot	979	c31l38
to sign off	979	e42
to sit	833	d30i24
to sit down	979	i29
to someone	928	e35l22m20
to someone else	951	l22m21
to sort	979	g13i14
to stay	951	m29
to take	749	f22m-20
to take in	928	f33
to technical	928	c35
to technical difficulties	928	c35
to tell the	910	l19m16
to thank	910	e41
to thank for	910	e41
to that	841	e-25k17
to the	460	a18b34c-59f-44h-9k-18m25
to the best	895	d42g-7
to the bottom	979	i34
to the confusion	928	a24
to the degree	979	a44
to the extent	806	a69g-7
to the flowers	928	f30
to the highest	849	g34i-27k-8
to the last	979	k26
to the law	979	l22m32
to the next	928	b32c52
to the night	979	b26e43g-6
to the people	979	f48
to the press	928	m41
to the relevant	979	g12i25
to the trade	979	j33
to the usual	910	f32
to the whole	859	d36j-7
to the wrong	702	b38g-6h10j15
to their	979	e59
to them to	979	e49
to think	928	a28f27
to those	895	a23
to tighten	833	i37
to tighten things	869	i38
to time	928	d37h-11
to time .	928	d37h-11
to trace	979	i55
to trading	979	g-8m50
to trading standards	979	g-8m50
to tuesday	928	g-37
to tuesday .	928	g-37
to understand	731	c31e-26f24
to understand that	910	f47
to understand the	928	f35
to unforeseen	910	c63
to up	910	i32
to up my	910	i32
to us	752	e-41g95k-6m-14
to us .	790	e-27g66m-10
to us and	910	g35
to whatever	869	a58f35
to whatever degree	928	a21
to whatever extent	951	a43
to work	881	i20
to work on	979	i26
to working	928	g18
to working with	928	g18
to worry	895	f40h21
to worry about	910	f27h21
to write	910	c40m-12
to you	520	a-21c-38d-26i46j-18k11l-70m15
to you .	651	a-14b29h-7m-22
to you as	881	k12
to you asap	979	c27d22i28m22
to you at	869	f34
to you for	951	k38
to you in	806	b-30e38g7
to you shortly	979	i26
to you some	979	f40
to you somehow	910	i26
to you soon	895	g-6i28m16
to your	586	a24b-27c-37d-34e-33g-32h-9i-21j15k9m-29
to your daughter	979	a28
to your good	979	j55
to your house	951	e56l39
to your taste	979	a27
today	507	a-15b-62c-43d-55e-42f-71g-21h-11i-47j-16k-26l-27m-23
today .	598	a-17b-43d-40e-35f-34h-19i-40j-13k-20l-36m-14
today _ i	800	h17
today _ will	951	h29
today _ your	979	l69
today there	979	h27
together ,	785	e36f-28i-12l37
told	483	a-30b-35c-42d-48f-26g-18h-8j-25k-11l-84m-23
told _ at	869	c29
told _ several	928	f42
told _ to	859	d27e67
told _ your	979	c66
told by	881	c55
told me	654	e42f-18
told me it	910	c37
told me sooner	869	e44
told me that	910	e41
told not	951	d30e43
told not to	951	d30e43
told that	928	b50
told that the	979	b58
told us	800	e58
told you	610	c-29l-22m-12
told you several	928	f42
tomorrow	565	a-12c-42d-22f-33i-51j-9k-22l-39m-21
tomorrow .	776	i-35k-7
tomorrow _ we	979	g33
tomorrow _ you	895	h39
tomorrow and	849	g17i-12k-5
tomorrow and we	979	g33
tone	800	a42b-20e82
tone _ off	910	a37
tone of	928	a26
tone was	910	a37
tone was off	910	a37
tonight	625	c-28d-24e-43f-51g-7h-31i-32j-8k-17m-15
tonight .	749	e-27h-15i-20k-6m-17
too	565	a-21b19c-65h-24i-19j-18k-9l-28
too .	720	a-30f-20i-27
too _ .	692	a-10b41f-21h-18i20j-13l-19
too _ that	910	a48
too _ to	849	f45
too high	979	e53
too if	979	a52
too long	841	i42
too long .	881	i44
too much	756	b46d32
too short	859	e40j-12
too short ,	979	a-11e45
too technical	910	f92
took	573	a-10b-39e36f-28g-16h-8j-19k-8m12
took _ days	979	e72
took _ job	979	c44e38
took another	979	c44e38
took another job	979	c44e38
took me	979	c54
took my	979	d51e41
took your	825	m48
tooth	951	c80
top	666	b-15g12i12j13m-11
top .	910	j22m-9
top _ .	825	g20
top _ it	951	c49d36i22
top _ the	859	e45i18
top _ your	979	f42
top of	780	i27
top of it	951	c49d36i22
top of the	881	e46i18
top of your	979	f42
top priority	859	g21
top priority .	869	g21
topic	979	f38
topic ,	979	f38
topmost	951	g34i-14
topmost priority	951	g34i-14
torn	833	l23
torn _ about	928	l50
torn up	833	l23
torn up about	928	l50
touch	731	f19h-15i31j-10k-7
touch _ the	928	i23
touch about	928	i23
touch about the	928	i23
town	767	l52
town ,	881	l63
town _ it	910	c41
town does	910	c41
town does it	910	c41
trace	979	i55
trade	737	b-16d24f43j12m-9
trade .	928	f61j28
trade _ know	928	f28
trade would	869	f55
trade would know	928	f28
trading	979	g-8m50
trading standards	979	g-8m50
traffic	790	a12c60d23
traffic _ terrible	928	c44
traffic was	895	a13c51
traffic was terrible	928	c44
trained	869	c40f44l47
trained eye	979	f43
trained in	979	l44
trainer	951	l37
trains	928	c35j-13
trains _ a	928	c35j-13
trains were	928	c35j-13
trains were a	928	c35j-13
transcript	951	g-18
transit	951	b52
transit .	951	b52
translation _ delivered	928	b29
translation _ have	979	a25
translation was	928	b29
translation was delivered	928	b29
transposed	910	b70
travelled	979	b77d-26
travelling	951	c72l-22
treat	859	a-13e-24k51
treat _ as	895	a-14e-25k28
treat this	951	k59
treat this as	979	k32
treated	951	g24i-15
tree ,	979	a35
trees	951	b34l36
tried	780	c38
tried _ best	928	c46
tried _ get	928	c54
tried my	928	c46
tried my best	928	c46
tried to	859	c41
tried to get	928	c54
trifle	951	d38
trip	833	d24g-16i-13l-21m-14
tripped	910	b-15f58k14
tripped _ i	979	k16
tripped the	951	b-16f61
tripping	951	c48f49
trodden	979	b81d-33
trouble	694	a36c32d41f25g-6h26m-16
trouble , we	928	a26
trouble .	895	c73
trouble _ may	928	a23
trouble _ we	928	a26
trouble this	928	a23
trouble this may	928	a23
troubles	800	c-28e-38f24j-9
troubles ,	928	d35
troubles , nothing	928	d35
troubles _ nothing	928	d35
truly	731	i-12j-12k-6
truly _ .	825	i-13j-14
truly _ worst	910	j35
truly sorry	776	i-13j-13
truly sorry .	825	i-13j-14
truly the	910	j35
truly the worst	910	j35
trust	749	f24g30h16j15l-20
trust ,	881	f32j26
trust _ ,	895	h19
trust me	895	h19
trust me ,	895	h19
trust the	979	c50
try	673	c46f56h-15i51k-9l-20
try _ again	910	f32
try _ in	979	c66
try _ keep	979	i45
try _ put	928	f44i-25
try and	979	i32
try this	910	f32
try this again	910	f32
try to	734	e-24f84k-6
try to put	928	f44i-25
ttl	979	f51
tuesday	568	a-15b-36c-42d-37g-26h-30i-45k-8l-29m-15
tuesday .	673	b-31c-50g-30h-23i-12k-7
tuesday _ a	951	a19c56
turn	785	d34e62
turn the	895	d74
turn up	979	e29
turned	713	b46f-40m-10
turned _ a	895	b51
turned you	979	b31
turns	869	f-19k19
turns _ .	951	c34k21
turns up	951	c34k21
turns up .	951	c34k21
tv	979	f21
twelve weeks	979	e30g-6k-6
twenty	709	b-21f-23g8l20
twenty _ years	928	g12l50
twenty two	895	e40g11l46
twenty two years	928	g12l50
twenty years	849	
twice	625	b66g-8l21m-11
twice ,	740	b27d30l-18
twice _ you	951	l42
twice a	951	e55
twice on	979	b58
two	425	a-42c-66e-94f-90g-32h-45i-69j-25k-32m-32
two _ ,	692	c57d25j-7l49
two _ .	673	i-23k-7l43m-19
two _ and	718	b-23c30e28l-27m35
two _ got	859	b55d21
two _ is	881	d36e38
two _ make	928	e35
two _ my	910	c43
two _ nights	979	d24l47
two _ the	737	j-6l26
two _ this	910	l30
two _ three	951	d113
two _ us	780	m16
two _ went	951	b40
two _ were	806	b53
two children	979	l86m-9
two clients this	928	l30
two dimensions	979	b53
two dimensions got	979	b53
two holes	979	d84
two in	951	l52
two in the	979	l56
two is	928	b31d36e43
two kids	910	l39
two kids to	928	l40
two letters	951	b45
two men	910	c64d41
two men short	979	d46
two minutes	859	d65e41
two of	656	e-50l-26m12
two of my	910	c43
two of us	780	m16
two or	979	d72
two or three	979	d72
two pages	859	b54
two pages missing	928	b29
two people	728	b-27d-59e-24g-11h-11l-52
two to	895	e33
two to make	928	e35
two weeks	795	c50l-30
two years	849	d-25g11l32
two years ,	979	g13
type	812	f59h-8i-13
type _ slowly	859	f59i-13
type this	859	f59i-13
type this slowly	859	f59i-13
typo	812	d53l26
typo _ it	910	d23l43
typo and	979	d30l43
unanswered	895	b67
unanswered .	910	b68
unbelievably	895	j66
unbelievably _ .	979	j38
unbelievably sorry	910	j67
unbelievably sorry .	979	j38
unclear	849	a44c37
unclear ,	910	a32
unclear , and	928	a33
unclear _ and	928	a33
under	613	a-15c33g15h-29k22l31m-9
under _ .	812	i37
under _ and	928	d56
under _ sink	979	b31
under investigation	928	i42
under investigation .	928	i42
under it	849	d43
under the	709	b49e-29h-29i-21k23
understand	640	c39d-25e-27f85h-11j-7m-37
understand ,	910	f39
understand _ details	928	f35
understand _ you	763	f-32m-23
understand if	825	m-25
understand if you	825	m-25
understand that	841	c44f41
understand the	825	e-26f90m-9
understand the details	928	f35
understand what	849	a19e69f-20
understanding	785	g146
understanding ,	910	g17
understanding , and	910	g17
understanding .	849	g58
understanding _ and	910	g17
understanding and	979	g90
understood	979	b31
undertake	869	k32
undertake _ indemnify	951	k14
undertake _ make	979	k11
undertake to	869	k32
undertake to indemnify	951	k14
undertake to make	979	k11
unforeseen	859	c60
unforgivably	951	j37
unforgivably sorry	951	j37
unfortunate	881	a33b-16c-27d34
unfortunate .	979	a40
unfortunate _ .	928	d42
unfortunate incident	928	d42
unfortunate incident .	928	d42
unfortunately	749	b40f-22g-10i-17k-7
unfortunately _ was	910	b28
unfortunately the	825	b22
unfortunately there was	928	b42
unhappy	859	a15c27e37g8l18
unhappy _ the	979	a-10e61
unhappy with	895	e47
unhappy with the	979	a-10e61
union	979	l37
unit	818	a-20d39e-25g-8
units	928	c37
units _ the	979	c55
unrealistic	928	b-19e54
unrealistic .	928	b-19e54
unreasonable	928	e49
unreasonable .	928	e49
unspeakably	979	j22
until	558	a-37b-17c-59d-45e-33g-18h-11i-30j-10k-12l-39m-55
until _ day	979	h41j-6
until _ morning	979	c37e50
until that	979	c38e50
until the	715	b18g-8h28k-8m-11
until the day	979	h41j-6
until then	806	a-20g-11h-8
unworthy	979	j68
up	453	b43d-23e36g-29h-23i27j-17k-7m-16
up ,	709	c38f-29i18k-9m-12
up , i	825	f-22i26
up , it	979	c52
up .	622	a24b-23c31d-28g-12h-9j8m11
up _ ,	825	c39j-6k25
up _ a	928	d121e41
up _ another	869	b32
up _ as	979	b43j6m18
up _ being	979	j-7k16l45
up _ game	910	i32
up _ i	800	f-21i25
up _ it	881	c56i27
up _ second	910	h33
up _ spent	928	b28
up _ the	666	b24e41i-15j-10k-10
up _ this	928	l50
up _ you	756	e-28i26
up a	841	e36f28l44
up about	910	d23l49
up about this	928	l50
up at	790	a17b42
up at the	910	b51
up being	910	b57
up being spent	928	b28
up by	895	f33
up every	841	h30l38
up every second	910	h33
up for	795	b-21d37e24i25
up for it	951	i29
up from	895	l68
up losing	928	k30
up losing ,	928	k30
up my	833	i23j11
up my game	910	i32
up now	928	j6m17
up on	743	b34e-29f35m-11
up on another	869	b32
up to	704	b-18e78h-8i18
up to the	841	e94k-11
up to you	771	e-25i27k-6
up too	979	e53
upload	833	b37m-15
upload .	928	b40
ups	825	f53
ups _ that	869	f30
ups know	869	f30
ups know that	869	f30
upset	715	a102b-17e24g-10j-6k-9
upset _ .	869	a41
upset _ may	910	
upset anyone	910	a24
upset you	881	a41
upset you .	928	a44
upsetting	895	a23c51
upsetting .	928	a26
urgent	979	e42
us	512	a-37b-47c49d-21e72f-49g47h31j-15k17l71m82
us ,	790	a-10f-19i17k-8m47
us , and	895	g9
us .	624	b-20c42e-35g47l51
us 0	928	h56
us 0 .	928	h56
us _ .	785	g9h56k-6l28
us _ and	895	g9
us _ chance	928	m38
us _ do	979	m21
us _ for	979	k10m23
us _ it	825	c73d26
us _ not	951	m32
us _ the	780	c45d23e43i29l30m-11
us _ we	928	g43
us a	800	d-25e40f-27i-12m10
us about the	849	c26e49
us again	881	h14
us again .	881	h14
us and	790	d34f-29g23k-7l-23m9
us and not	951	m32
us and the	951	i36m-10
us and we	979	g49
us another	928	m38
us another chance	928	m38
us for	979	m35
us in	928	d34h16k13l34
us in the	979	d40l37
us made	928	c35
us made it	928	c35
us on	928	f22g-8
us on this	979	f23
us one	979	m40
us put	910	d26
us put it	928	d40
us the	818	e116k21m-12
us up	928	e45
us up .	928	e45
us with	979	c45
use _ as	910	i27
use this	928	i28
use this as	928	i28
used	651	e49g-10h-8i33j-15l-30m-12
used .	979	h-9i62
used _ ,	951	c53
used _ reading	979	e49f41
used _ the	818	b27f-18
used to	859	c36f32
used to reading	979	e49f41
useful	928	e42f60
useless	795	j126
useless ,	928	j52
useless _ ,	928	j65
useless _ alive	910	j29
useless _ and	979	j21
useless idiot	979	j22
useless person	881	j48
useless person ,	979	j22
useless person alive	910	j29
users	928	i61
usual	806	g15h-23i-17j-9k-8
usual _ .	859	g29
usual standards	928	g33
usual standards .	928	g33
usually	881	g-8j-13l48
usually _ careful	928	j-14l53
usually so	928	j-14l53
usually so careful	928	j-14l53
utmost	895	g36i13
utmost _ to	951	g16
utmost importance	979	g10
utmost importance to	979	g10
utter	910	j45
utter _ .	951	j47
utter idiot	979	j26
utter idiot .	979	j26
utterly	979	j37
value	706	g87h-10i-15k20m-13
value .	951	k42
value _ as	928	g36m-9
value _ business	869	g31h-12
value _ custom	841	a10g54k-5
value _ loyalty	979	g26
value you	928	g36m-9
value you as	928	g36m-9
value your	752	g88h-10i-12k-10
value your business	869	g31h-12
value your custom	841	a10g54k-5
value your loyalty	979	g26
valued	760	f-20g170h-8j-11
valued _ ,	869	a-17g57
valued _ .	881	g40
valued _ and	979	a17g12
valued _ of	928	g33
valued _ you	979	g22h-8
valued client	881	g87
valued client ,	979	g38
valued client of	928	g33
valued customer	812	g66
valued customer ,	910	b17g25
valued customer .	895	g18
valued customer and	979	a17g12
valued customer you	979	g22h-8
valve	746	b33i-16
van	616	a-15c41e-29i-28k-8l26m-15
van _ in	979	c73
van and	869	c43l76
van was	979	b30
variety	979	e52f-20
vase	859	j-11m14
vase ,	979	j-12
vendor	859	c48i53j36k-8
vendor .	979	i62
vendors	979	e41
venue	718	b46c55d-27
venue 's	928	c44l27
venue .	869	b56
venue _ should	869	c46
venue you	869	c46
venue you should	869	c46
very	615	a-23b-19d62e26f-62g33h-14j45k-12
very _ ,	800	j30m12
very _ .	743	g23i-22j-33
very _ and	895	g39i33
very _ for	841	a-10j24
very _ of	951	l38
very _ sorry	910	j108
very _ standards	979	g11
very _ to	910	e32i32
very _ very	979	j23
very best	979	c29g10
very highest	979	g11
very highest standards	979	g11
very last	979	e61
very late	928	e35
very late to	928	e35
very much	895	g-8j30m39
very proud	979	l40
very proud of	979	l40
very seriously	800	g63
very seriously .	841	g30i-21
very seriously and	895	g39i33
very sorry	709	g-6j7
very sorry ,	833	j14
very sorry .	800	j-53
very sorry for	881	a-11j25
very very	928	j72
very very sorry	928	j72
very well	979	c35j22
view	869	a-11f24
view .	910	f26
views	951	j-12
visit	737	b73
volume	895	c62
volumes	951	c71f28
volunteers	979	f39
volunteers .	979	f39
w the	979	d44
wait	656	a-14b-25e-48h24j-10m-22
wait .	812	b-29d25
wait _ long	928	a24
wait _ single	928	h36
wait felt	928	a24
wait felt long	928	a24
wait for	800	h16
wait one	928	h36
wait one single	928	h36
waiting _ your	859	e70
waiting for your	869	
wakes	979	c53
walked	780	c51l47
walked _ a	979	l37
walked _ on	951	c79l31
walked out	881	c60l25
walked out on	979	c84l37
walking _ .	895	j-11
walking disaster	895	j13
walking out	928	j-12
walking out .	928	j-12
wall was	910	b-50
walls	895	c28e32m26
want	594	a-11d-28h21i-25j-12k-10l21m-38
want ,	895	h17k-6
want , any	928	h27k-6
want .	849	f33h31i-19m-16
want ?	910	l73
want _ any	928	h27k-6
want _ me	928	l41
want _ read	979	f54
want from	928	l41
want from me	928	l41
want me	841	a-15l-47m-11
want me to	910	a-13l-42
want to	700	a21e27f32g8h-9l-29m-12
want to read	979	f54
want you	841	f-23l60
want you to	841	f-23l60
wanted	673	a-12b-20c37d-26e33f-20g-7h-14i-16
wanted _ ,	895	b-17d-24e51f-18
wanted _ .	869	e-48
wanted _ cheap	928	e39
wanted it cheap	928	e39
wanted to	760	c39h-16i-18l20
wanting	928	a44f63
wants	767	c84d-26h-8k-5
warehouse	849	b29c67
warehouse _ the	979	b40
warehouse and	979	b40
warehouse and the	979	b40
warned	849	c51d24
was	314	a43b212c43d-66f-61g-54h-37i-56j-60k-24l-50m-54
was "	869	e25l28
was " .	951	e42
was ,	869	a39e60
was , the	979	a48
was .	795	d31l30
was _ 's	979	c68d-21
was _ ,	584	a48b-54d-43e-39g-9j-8l19
was _ .	503	a-39b-24c-28d-84f-31g-10h-8i-12j-7k-22l-26m-10
was _ 0	818	b31d29
was _ a	752	b-67d28
was _ as	833	a54b22c107
was _ away	869	b37
was _ bad	869	a25d-34
was _ before	849	e50
was _ blip	979	d38
was _ blow	928	l26
was _ breach	928	k17
was _ built	928	b-15f53
was _ by	666	a26b-99g-15j-7
was _ completed	881	b37
was _ confirmed	979	b58
was _ couple	910	d44
was _ courier	928	c34
was _ decision	910	e54
was _ due	928	c35
was _ empty	979	d61
was _ entered	895	b25
was _ failure	979	b40
was _ following	928	c36
was _ from	800	c-34l33
was _ front	910	c62
was _ here	928	k-11
was _ his	928	d36
was _ honest	910	c53
was _ in	711	a23b32c41d29e-31i-13k7
was _ it	833	d40e54
was _ its	979	d67
was _ lapse	928	b33
was _ logged	910	b43
was _ meant	881	b-18c103
was _ minor	910	b-34d39
was _ miscommunication	928	b25
was _ mix	979	b40
was _ negligence	849	k57
was _ nothing	979	c44
was _ of	734	c-34d27e27g-7k-8
was _ off	740	b112k-12
was _ only	979	d-25l43
was _ our	800	c47
was _ out	763	b44
was _ over	951	e58
was _ oversight	928	b24
was _ processed	951	b35
was _ quite	979	a24d51e34
was _ really	895	c95
was _ renewed	951	b65
was _ set	928	b33
was _ sick	928	c51
was _ signed	979	b33
was _ slight	881	d65
was _ small	859	b27d47
was _ tears	910	l45
was _ that	859	a-14b72
was _ the	645	a13b-46k-6l-28
was _ to	625	b81e44g-14i-20j-6k-11
was _ twice	869	b73d34
was _ unfortunate	928	d42
was _ up	849	b77d32
was _ way	979	c49
was _ who	785	b-27e40l27
was _ with	685	b95i29j-6
was _ without	806	b54
was _ your	795	a12f56
was a	597	d55e28j-17k8l32
was a bad	881	d-35
was a blip	979	d38
was a blow	928	l26
was a breach	979	k18
was a couple	910	d44
was a lapse	928	b33
was a minor	910	b-34d39
was a misunderstanding	928	e34
was a slight	881	d65
was a small	910	b28d61
was affected	895	a40
was affected by	979	a28
was an	771	b-19c68d45e32h-8j-6
was an honest	910	c53
was an oversight	928	b24
was an unfortunate	928	d42
was any	859	a11d43
was applied	895	b26
was applied before	928	b30
was bound	895	c45
was bound to	895	c45
was cancelled	979	b47
was changed	806	b-57
was clear	895	b-53
was completely	928	c50
was completely out	928	c50
was dead	928	b-15c42e67
was delayed	951	b92c63g25
was delivered	859	b34
was delivered with	928	b29
was double	979	b107
was down	763	b-51c41
was drawn	979	b52
was dropped	859	b69
was entered	895	b48
was ever	910	c60
was ever going	910	c60
was explained	979	e46
was failing	979	f45
was given	833	b43c50
was given away	928	b53
was given the	979	c79
was gross	869	k41
was gross negligence	869	k41
was hanging	979	c64
was held	979	b37
was i	841	c49e-36
was i meant	979	c47
was identified	979	b40i23
was in	669	a11b-43c46d-26e35f-20l21
was in front	910	c62
was in tears	910	l45
was inadvertently	951	b72
was just a	910	d48
was just following	928	c36
was late	656	b-21c-68l-31
was late .	756	b-24c-32l-24
was late because	895	e38
was late due	928	c35
was left	746	a28b103
was left off	849	b47d27
was less	910	a11d42
was less than	910	a11d42
was made	800	b30e30
was made with	849	b33
was mental	979	a19c31d63
was mental and	979	a19c31d63
was missed	859	b59
was missed .	881	b34
was more of	979	d46
was my	650	k-6l-42
was negligent	795	
was negligent ,	979	k15
was negligent and	910	
was negligent here	928	k-11
was never	709	b50c49d-27
was never my	928	c54
was no way	979	c49
was not	560	a21b153c-27j-9l-51
was not .	869	b-26
was not built	928	b-15f53
was not completed	881	b37
was not our	859	b-15c51
was not processed	951	b35
was not really	910	c56
was not renewed	951	b65
was not set	928	b33
was not signed	979	b33
was not to	928	a29b-30
was nothing	806	c63
was off	785	a16b-37
was off ,	895	a34
was off sick	928	c51
was on	696	b-17d73l-20
was one	841	d59g-8k-8
was only	780	d77e56f-20
was over	928	a14d50f65
was over in	979	d53
was overlooked	849	b46
was overlooked .	849	b46
was perceived	928	a52
was perceived as	928	a52
was printed	951	b36
was printed on	979	b38
was put	859	a27b74
was put in	951	b47
was put out	910	a34b-15
was rude .	928	a-31
was ruined	859	d21l43
was ruined .	910	d22l45
was sent	711	b79c-34
was sent .	859	b37
was sent to	806	e28
was shared	910	b63d43
was signed	859	b24e40
was signed off	859	b24e40
was simply	951	c58
was simply nothing	979	c44
was slow	818	a18c48
was slow .	849	c72e29
was some	910	b56
was some miscommunication	928	b25
was sorry	928	l58
was sorry .	928	l58
was spoiled	928	a22
was spoiled ,	928	a22
was taken	771	b87l24
was taken in	928	b28
was taken twice	951	b59d38
was terrible	910	c47
was terrible .	928	c44
was that	951	a33k-7
was the	638	a-16b-46
was the courier	928	c34
was tight	910	c57
was told	951	b57c49
was unclear	979	a26
was under	951	c71e26
was up	841	d-39e-30l34
was urgent	979	e42
was used	859	b49
was working	780	c38
was working with	869	c67
was written in	979	c58
was wrong	696	b-29m-13
was you	849	e72l33
was you who	849	e72l33
was your	734	i23j-12m-10
was your decision	928	e55
watch	763	h10k14l-20
watching the	951	e53
water runs	951	f33
watered	928	e44
way	577	a26e50g-9h-12i38k-6l-25
way ,	795	a54c-40d35
way .	715	d-32e24h-8i52l57
way _ ,	928	i34
way _ giving	928	m22
way _ i	951	a30
way _ knowing	895	c45
way _ leaving	928	m22
way of	869	c36d-26f54
way of knowing	895	c45
way the	979	d36
way to	763	m28
way to giving	928	m22
way to leaving	928	m22
we	360	a24b-104d-28e-43g89h-20i48j-25k29
we 'd	756	a25c-38d25e68i11l-18m21
we 'd ask	979	m35
we 'd have	869	a-18e54i29
we 'd like	928	a23
we _ ,	800	e25j14
we _ .	683	d-28g-17h-16j-7k-13
we _ 0	910	g24h50
we _ a	718	d83g-14h22i-38k-11l35m-11
we _ all	818	a-10d75e44g23i28
we _ already	928	l30
we _ also	951	g-16i33k-12
we _ always	869	h22l31
we _ and	951	a35g6i26
we _ answerable	979	k37
we _ any	881	a32g21
we _ apologize	869	a43g64
we _ ask	928	e112f21g-7m28
we _ at	849	a-18c-37g-16h-27j29k-16
we _ be	752	c-31g-17h-19i21k-20
we _ been	763	c68i-11l24m-11
we _ committed	825	g55i26k-7
we _ compensate	951	i-11k44
we _ cover	910	f28k32
we _ do	760	b-19i27k-10
we _ doing	951	g18i29
we _ endeavour	928	a23g-8i40
we _ everything	928	c40
we _ figure	928	i29
we _ for	731	d45g66i14k-8
we _ forward	833	g55
we _ full	841	g-7k23
we _ fully	910	g16k41
we _ get	869	h-8i25k-7m-11
we _ going	895	g-11i44k-7
we _ got	979	h24i49
we _ had	928	c56
we _ have	752	a34g-9h-8i42k-5
we _ if	849	a56g-11
we _ immensely	928	l30
we _ in	760	a-11c33g-15i-13k61
we _ indemnify	859	k60
we _ it	698	a18c-34e-41g-19i-27m-26
we _ just	951	c88
we _ keep	895	i28k-7m14
we _ learned	869	i55k-6
we _ legally	979	k39
we _ let	825	a26c70i18k-7
we _ liability	869	g-10k58
we _ liable	895	k15
we _ like	812	a42g38
we _ look	910	i36
we _ lose	910	l37m-10
we _ make	818	h23k-10
we _ months	928	d46
we _ move	928	d44
we _ naturally	979	a39
we _ negligent	812	b-19c-28g-8k91
we _ no	910	c54
we _ not	675	a-22c33e38g-17i-29j7k-10l-25m-23
we _ of	951	d-21f63
we _ ok	951	m33
we _ on	785	b32c80e33g18i50
we _ only	806	b32c113d-23g-9i-12k-13
we _ our	869	c30g-29k22
we _ ourselves	790	g75
we _ passed	979	i47
we _ pay	833	i-26k47
we _ promise	910	h40i-12
we _ quality	928	g16
we _ reviewing	849	g-11i54k-6
we _ see	928	i25
we _ short	785	c43g-6i-15
we _ so	895	f58j33
we _ something	928	a23
we _ sorry	610	a26b59c-31g-18i-46j-18k-19
we _ still	841	m21
we _ strive	895	g-18i28
we _ such	951	
we _ take	895	a32g-12i37k-6m-11
we _ taking	928	h-15
we _ talking	979	d55
we _ that	696	b22d-22g-21h27k31
we _ the	643	a-26b-56c-85d-35e-40f52g-35h-10j-11m-11
we _ this	869	b23g13i-18
we _ to	723	e-25g76k-11
we _ torn	928	l50
we _ try	910	i30k-6
we _ two	951	c55d29
we _ unclear	928	a33
we _ undertake	979	k14
we _ value	895	g62
we _ waiting	928	e65
we _ working	841	i63
we _ you	734	a-12e-37g39k-15m9
we _ your	681	b-42c-30e-27g58h-9i-16k-16m-17
we accept	780	g-21k61
we accept full	881	g-7k24
we accept liability	928	g-11k24
we accept that	849	k21
we acknowledge	895	k54
we acknowledge that	910	g14k16
we aim	928	g31
we aim to	928	g31
we apologize	692	a27i12j-9k-15
we apologize .	818	a-28d-21g-34i-23
we apologize for	763	d45g45i20k-7
we apologize if	849	a56g-11
we appreciate	859	g56
we appreciate your	859	g56
we are	509	b38c48f-56g6h-16i63j29k21l53m33
we are ,	951	j20
we are a	812	g-13i-34k-6l49m-10
we are answerable	979	k37
we are committed	841	g27i30
we are doing	951	g18i29
we are fully	910	g16k41
we are going	895	g-11i44k-7
we are immensely	928	l30
we are in	800	g-11k34
we are legally	979	k39
we are liable	895	k15
we are ok	951	m33
we are on	895	b37g24i62
we are only	841	b45c71
we are reviewing	849	g-11i54k-6
we are short	833	c46i-16
we are so	979	j36
we are sorry	610	a26b59c-31g-18i-46j-18k-19
we are still	841	m21
we are taking	928	h-15
we are talking	979	d55
we are the	928	f68
we are torn	928	l50
we are working	841	i63
we breached	895	k61
we breached the	910	k62
we can	681	d42f-25h19i65k-10l-26m20
we can .	859	h-15i20
we can all	928	d35
we can do	928	i16
we can figure	928	i29
we can move	928	d44
we can not	806	c32e29j10m-14
we can promise	910	h40i-12
we can to	928	g14i30
we caught	979	d36
we concede	881	k46
we concede liability	928	k37
we concede that	979	k12
we could	806	b-20c43l30
we could .	928	c40
we could lose	928	l47
we delivered	895	b-27g-14
we did	771	c36g-16k-11
we did everything	928	c40
we do	740	a-15e29g24h-14i16k-8m-14
we do .	928	g29
we do not	841	c46g-12h-13i-13k-5m-11
we do value	979	g35
we failed	910	g-13k29
we failed in	928	k35
we got	910	a22
we got something	928	a23
we greatly	979	g13
we guarantee	928	g14h87k-6
we guarantee that	951	g-11h34k-6
we had	698	b-27c52d36f-19g-7i-14
we had a	833	d71
we have	618	c27e-35g-32h-10i54k-19l74m-17
we have already	928	l30
we have always	928	l33
we have been	763	c68i-11l24m-11
we have got	979	h24i49
we have had	928	c56
we have learned	869	i55k-6
we have months	928	d46
we hear	881	a22g-12k-6
we hear you	895	g-10
we hereby	910	k35
we hereby indemnify	928	k36
we hold	869	g35k13
we hold ourselves	869	g35k13
we hope	979	g58m29
we know	833	f25
we know .	910	f34
we look	833	g55
we look forward	833	g55
we might	910	a32g-8i-12
we might have	910	a32g-8i-12
we only	881	c45d23
we pride	841	g45k-7
we pride ourselves	841	g45k-7
we promise	928	h28
we promise a	928	h28
we recognise	951	g-7k20
we recognise that	951	g-7k20
we regret	704	a23b42g6i-12j-8k-12
we regret any	881	a32g21
we regret it	812	a28
we regret that	849	b36e24
we regret this	979	b29
we remain	979	g35
we remain committed	979	g35
we sent	849	b-21g-12k-6
we shall	859	g-15i70k15
we shall be	979	i30k-14
we shall indemnify	928	k25
we shipped your	979	g-24
we sincerely	881	a17g45
we sincerely apologize	895	a19g46
we speak	951	f65
we speak of	979	f69
we strive	780	g73
we strive for	859	g29
we strive to	833	g49
we take	734	a-11g128i27j-10k-7m-13
we take all	928	g28i49
we take quality	928	g16
we take this	910	g17i-19
we take your	881	g27
we thank	849	g20
we thank you	849	g20
we value	776	g76h-11k-8m-13
we value you	928	g36m-9
we value your	800	a11g48h-11k-6
we were	683	a13b-39c85e43g-16k46
we were in	979	k14
we were let	833	c72k-7
we were negligent	812	b-19c-28g-8k91
we were two	979	c58d38
we were unclear	928	a33
we were waiting	928	e65
we will	579	b-16c-50d-36f-37g-46i127k9m-18
we will always	928	h26
we will be	767	g-13h-20k-9
we will compensate	979	k26
we will cover	928	k32
we will endeavour	951	a25g-6i26
we will get	869	h-8i25k-7m-11
we will have	849	h-9i42
we will keep	928	i31k-7
we will look	928	i36
we will make	818	h23k-10
we will not	928	h33i-14
we will pay	833	i-26k47
we will see	928	i25
we will try	910	i30k-6
we work	812	f-29g-6h-8i27l41
we work .	910	i50
we would	790	a23e28g37
we would like	841	a22g43
we would not	881	e36f21
weather	795	a-19
websites	895	f54
wedding	709	c39d30e-47g-11k13
wedding .	869	g-7k22l42
wedding season	979	c69
weddings	895	c49
weddings .	979	c57
wednesday	627	a-15b-30c-39d-21g-13h-16i-72k-9l-26
wee	928	d41
weeds	979	d67
week	540	a-11b-37c49e-35f-43g-12h-22i-46j-11k-14m-21
week .	664	a-17c38g-7h-14i-25
week _ it	979	j-9l34
week _ nothing	979	d39e53h-11i-15
week _ what	979	d70
week and	800	a23c32
week is	951	d34e53
week late	951	d67
week with	979	j-9l34
weekend	670	a-13f-26j-14k-6l53m-9
weekend ,	849	b40d27l22
weekend , and	951	d39e31
weekend _ and	951	d39e31
weekend _ ruined	928	l56
weekend _ this	869	l42
weekend for	869	l42
weekend for this	869	l42
weekend was	895	l46
weekend was ruined	928	l56
weeks ,	895	c56
weeks at	979	f38
weeks at the	979	f38
weeks for	881	e-44l34
welcome	910	d31g9
welcome to	928	d31
welcoming	895	g37
welcoming _ back	979	g43
welcoming you	910	g40
welcoming you back	979	g43
well	655	b-23c77h-14k-6m-9
well , i	951	a23
well _ .	951	l44
well _ i	951	a23
went	528	a10b40e-30f-27g-14h-8i-14j-12k-8l-22m-20
went _ .	737	a22b106c69d-26i-15m-10
went _ after	869	b34
went _ for	910	a32
went _ that	910	c51
went down	841	b-21c75
went home	841	b-26c-26d58
went in	763	b73
went in after	869	b34
went live	849	c26
went live that	910	c51
went out	731	b49
went out .	928	b37
went unanswered	910	b68
went unanswered .	910	b68
went wrong	818	a61b32
went wrong .	928	a39
went wrong with	928	b40
were	455	a27b221d-50f-47g-34h-20i-30j-26l-37m-33
were ,	859	c40e51
were _ ,	713	a32b-48e-56f24l-18
were _ .	638	b-33d-35e-30g-19i-12j-12k13
were _ after	928	b31
were _ booked	928	b67
were _ breach	979	k14
were _ by	833	b-48c-32e78
were _ deleted	928	b32
were _ down	800	c50k-7
were _ during	928	b66
were _ for	818	b-17e90
were _ from	910	b92
were _ happy	910	e84
were _ in	752	c-25k30
were _ little	869	b-36d50
were _ nightmare	928	c35j-13
were _ not	979	d32e51
were _ off	928	a20b26
were _ out	849	a20b101
were _ that	979	b40
were _ the	825	b-52e62
were _ to	696	a17b31m-13
were _ twice	895	b65
were _ upside	869	b41
were a	795	b-35c29d31j-14k-5
were a little	869	b-36d50
were a nightmare	928	c35j-13
were accidentally	928	b32
were accidentally deleted	928	b32
were charged	979	b51
were delivered	849	b-60
were despatched	928	b31
were despatched after	928	b31
were double	928	b67
were double booked	928	b67
were hung	869	b41
were hung upside	869	b41
were hurtful	928	a26
were hurtful .	928	a26
were impossible	928	e47
were impossible to	928	e47
were in	818	b-35c45k9l-18
were in breach	979	k14
were left	849	a-11b66
were left off	979	b35
were let	806	c50k-7
were let down	806	c50k-7
were made	833	b79
were made by	928	b-30
were made during	979	b33
were made in	928	b28
were mislaid	928	b32
were mislaid .	928	b32
were missed	951	b45
were negligent	812	b-19c-28g-8k91
were negligent .	869	c-26k50
were negligent in	979	k53
were never	979	b37
were not	704	b145d-30
were not happy	928	e40
were offended	869	e70
were offended ,	928	a24
were offended .	928	a-19e75
were on	841	b-25e36
were published	928	b31
were published without	928	b31
were put	951	a50
were put out	979	a26
were sent	910	b61
were sent out	979	b46
were still	979	d39
were told	849	b-19e55
were told not	979	d32e51
were two	818	b-47c47d23
were unclear	869	a22c39
were unclear ,	928	a33
were unrealistic	928	b-19e54
were unrealistic .	928	b-19e54
were waiting	869	a17e45
were waiting for	928	e65
wet _ .	859	f28
wet floor	910	b16
wet floor .	910	b16
wet wall	928	f32
wet wall .	928	f32
what	411	a-20b-81c30d-26e-42f-28g-27h-19i-28j16k-27l-24m-49
what ,	849	d68f-22
what .	869	d48h24k-10
what _ 's	951	f29
what _ a	951	c42d42
what _ am	881	e40
what _ and	881	i56
what _ are	859	c43f66
what _ call	979	d40j-8
what _ can	734	c-41g12i33
what _ could	951	c75
what _ do	734	a-14c-30e-27h-9j-6l60
what _ does	979	f43l36
what _ fool	928	j19
what _ get	951	e41
what _ have	795	f22l-23
what _ i	825	c46d29j-17l-18
what _ in	849	c27f34
what _ is	849	d32f22
what _ of	881	f-21j92
what _ pay	849	c45
what _ pictured	979	a45
what _ said	928	e63
what _ when	881	c35
what _ you	869	c45
what a	795	j62l-28
what a fool	928	j19
what can	795	c47
what can you	881	c45
what else	849	l39
what else do	869	l40
what happened	687	c-33d-26f-33i26
what happened and	951	i60
what happens	833	c55j-8
what happens when	951	c72
what i	606	c-29d-25e47
what i 'd	859	c35e43
what i am	881	e40
what i meant	869	e40
what it	647	f44
what it 's	979	f45
what it is	979	d44f35
what kind	951	j57
what kind of	951	j57
what more	910	c28l37
what more do	928	l41
what sort	979	j54
what sort of	979	j54
what the	731	a17c107d48e45j-7m-10
what they	760	c-29e-27f37
what this means	910	i20
what those	979	d40
what was	763	a16c49e90
what was i	895	c43
what was in	979	c84
what we can	859	f21g15h-8i26
what you	602	a28i-16j-10k-5l-19m-21
what you are	881	f77
what you get	979	e45
what you pay	979	c83
what you pictured	979	a45
whatever	646	a160f25h-13i11j-8k152
whatever _ .	951	k19
whatever _ comes	910	k37
whatever _ costs	951	k42
whatever _ did	928	a35
whatever _ end	928	k30
whatever _ have	979	f38k-6
whatever _ may	951	g-10k-10m25
whatever _ the	928	a30k16
whatever _ this	895	a61g11
whatever _ was	979	a34k-7
whatever _ wrong	928	a39
whatever damages	979	k43
whatever degree	928	a21
whatever degree this	928	a21
whatever extent	951	a43
whatever i	910	a35h-11
whatever i did	928	a35
whatever it	825	a49f29h8k56
whatever it comes	928	k38
whatever it costs	951	k42
whatever it was	979	a34k-7
whatever kind	951	k22
whatever kind .	979	k19
whatever the	910	k64
whatever upset	951	a34k-6
whatever went	928	a39
whatever went wrong	928	a39
whatever you	785	a-13f19k23l22
whatever you end	928	k30
whatsapp	895	m36
whatsapp .	979	m39
whatsoever	910	a31e37h24k11
whatsoever .	951	e40h26
wheel .	979	c40
when	520	a-21b-37d-24g-9h-10i26j-34k-13m-15
when _ 's	910	d-23e66
when _ are	869	a-11f35
when _ came	910	b36
when _ get	951	d31i28
when _ left	951	d42
when _ saw	881	e40l32
when he	881	d39i31j-11m-9
when i	670	b-29d-21i22j-7k-5l29
when i get	979	i31
when i saw	895	e26l33
when it	776	e39j-6
when it 's	979	e80
when that	818	h21
when they	849	e36f25m28
when we	869	f42
when you	675	a-11e-36f60m-11
when you are	979	c40f18
when you came	910	b36
where	614	b-19d-36f-53h-13i-42j-14k-11l-27m-36
where i	818	e52
where they	881	e41
which	544	e63g-20h11i-15j-6k-12l-42m-28
which _ "	979	e45
which _ .	979	d44
which _ am	979	e54
which _ are	910	d25f43k-6
which _ not	869	d30e78f27
which _ out	979	k15
which _ to	895	a-16f20h38
which _ your	979	b51
which i am	979	e54
which is	680	a-17f37l-36
which is not	910	e41f32
which says	951	e43k-10
which was	825	e47
while	680	a-14b-24c-48d-33e-37f18h-10m-13
white	806	c-32f31
white _ and	951	f54
whitfield	979	j-15
who	506	a38b-52c46d-20e64g-10h-13i-28j-26k-18l-27m-39
who 's	928	d36e55f33
who _ have	800	a23c48g20
who _ her	979	e49
who _ in	881	e76f-24
who _ let	979	a26
who _ me	881	e39l37
who _ put	928	a28
who _ to	812	a-11c-26f33j7
who _ what	859	f26k-8
who are	951	c47e38
who came	881	a29
who do	979	f37
who insisted	979	e62
who knows	951	l47
who lost	910	c33
who lost it	928	c34
who may	849	a24g23
who may have	849	a24g23
who might	928	a23
who want	979	e42
who want to	979	e42
who wanted	928	e39
who wanted it	928	e39
who was	825	a35e33
who was put	928	a28
who were	881	a24g-19
who will	928	d41
whoever	771	a30c-29m-9
whole	601	a-26b-20c-26f-28i-12j16k26l52m-15
whole _ .	767	a-22j39
whole _ is	881	d37j-7k-5l65
whole _ of	951	h26
whole _ to	979	d24l45
whole bill	910	d33
whole bill .	928	d41
whole night	979	k35
wholesaler	928	c97
whose	760	a28
whose _ was	895	a39
whose evening	910	a42
whose evening was	910	a42
why _ did	910	c47
widely	951	c53f73
wife	725	j30l27
wife .	928	j54
wife says	928	l39
wifi	928	c70d25i24m29
will	337	a-86b-80c-123e-74g-42h156i176j-32k10l-21m-29
will _ ,	771	d24f42g8h15i-12j-6m9
will _ .	734	f20g-13h9i23l39
will _ 0	928	h17
will _ a	702	f-31i75k-6
will _ absolutely	895	h49i-21
will _ again	833	h41
will _ all	806	h-19k35
will _ an	928	d44h33i28
will _ and	790	h-11i25k-9
will _ answer	928	h30
will _ any	928	k31
will _ anything	833	h81i-19
will _ as	979	i37
will _ astray	910	h44
will _ back	715	a-16d82g6h-19i-18k-7
will _ be	683	d51h87i-36j-20k-8
will _ better	767	h-28i25k-6
will _ delighted	928	h21
will _ deliver	928	h26
will _ each	928	h44
will _ every	881	k40
will _ everything	928	h-10i22
will _ find	951	e64h-10
will _ flawless	928	h36i-12
will _ for	795	h23i-17k48
will _ go	776	f26h25m12
will _ good	859	h-8k32
will _ happen	713	g-6h50
will _ have	859	h45
will _ her	849	h17i-20k-17
will _ in	704	a-10g-6h-20i59k-8
will _ into	928	i44
will _ it	559	a-31d-23e-36h-18i36l-21
will _ keeping	895	i42
will _ know	979	d43m-12
will _ looked	979	h-9i89
will _ made	951	h-9i32
will _ make	849	d-22h29i40
will _ me	841	l71m-17
will _ more	825	h-8i68k-7
will _ my	833	h-23i21
will _ no	743	h39i-21
will _ out	951	d32
will _ paying	979	i27
will _ perfect	859	h56
will _ reviewed	951	h-8i44
will _ right	928	d58
will _ round	859	i15
will _ see	806	d29h27m-23
will _ show	979	h40
will _ something	841	i70m18
will _ take	910	g10m38
will _ taken	869	g-11h-14i30
will _ that	806	d31e55f-30h-34m-9
will _ the	600	f-48h-13i-92k-32
will _ there	743	h-7i-38
will _ this	812	f50h16
will _ through	951	l34
will _ to	688	e-27g-10h-15i45k-12
will _ up	780	h19i42k-6
will _ us	979	m40
will _ wait	895	h41
will _ what	825	f43h-12i64
will _ whatever	849	i42k48
will _ why	951	f59h-9
will _ with	740	g12h-11
will _ worked	910	i37
will _ wrong	979	h49
will _ you	604	a-14g-7h-22i-24k46l33
will _ zero	951	h62
will always	812	d-21e58h76i-19
will always answer	928	h30
will always deliver	928	h26
will be	497	b-47d-30e-30f-52h42i77k-8l-34m-18
will be back	849	d40i-29
will be better	951	h-14i64
will be delighted	928	h21
will be flawless	928	h36i-12
will be keeping	895	i42
will be made	951	h-9i32
will be no	749	h10i-19
will be paying	979	i27
will be perfect	859	h56
will be reviewed	951	h-8i44
will be right	951	d60
will be taken	881	g-11h-14i34
will be there	743	h-7i-38
will be up	869	h24i-12
will be with	763	g13h-9
will be worked	910	i37
will be zero	979	h30
will break	928	h23
will break .	928	h23
will bring	760	e29i-31k-7
will call	849	i-35k-8
will call you	859	i-29k-8
will carry	869	h-26
will compensate	849	k67
will compensate you	859	k62
will cover	763	k62
will cover all	849	k40
will cover any	928	k31
will cover the	910	k-14
will cover whatever	979	k16
will do	659	a-12h49i22k-16
will do absolutely	895	h49i-21
will do anything	841	h74i-19
will do everything	951	h-9i38
will do whatever	895	i45k-10
will endeavour	951	a25g-6i26
will endeavour to	951	a25g-6i26
will ever	700	g-6h113i-14j-16k-7l34
will ever be	812	h25j-7
will ever get	895	h27
will ever go	881	h21
will ever happen	849	h21
will ever see	979	d38h12
will explain	979	f30i-11
will find	790	f23i33
will find it	895	e-28f92
will find the	881	f-39h10
will get	667	g6h21i172j-6k-9
will get back	849	g10i23
will get in	869	i27
will get it	895	h23i51m16
will get no	979	h38
will get the	895	h15
will get to	869	h-11i33
will give	928	m38
will go	812	h42l24
will go astray	910	h44
will go through	979	l35
will happen	869	d39h15i-19
will happen .	928	d54h-16i-19
will happen again	928	h32
will have	632	a-16d34e-41f-31i28k-12m9
will have a	776	h31i54
will have an	979	d48
will hear	841	h-17
will improve	881	g-13h-7i47k-15
will indemnify	859	k36m11
will indemnify you	859	k36m11
will keep	825	h17i58k-8
will keep a	910	i26
will keep you	928	i31k-7
will leave my	928	h-15
will let	859	i48k-6m-18
will let it	979	i-32
will look	859	i63
will look at	951	i26
will look into	928	i44
will lose	895	l28
will lose my	910	l29
will love	979	h23
will make	706	h-19i81k24
will make good	869	k33
will make it	806	h-21i57k-12
will meet	910	k12
will never	655	e-26g7h124i-33k-9l-25m-11
will never ,	859	g14h8j-6
will never be	841	h42i-15j-9
will never get	910	h-20
will never happen	825	h23
will never have	859	h45
will not	565	d-23h26i-34j-8k-10m35
will not .	979	h-21i-17
will not be	756	d66f-23i-17j-7
will not go	812	f28m16
will not happen	790	h15
will not know	979	d43m-12
will not make	859	d-23h12i41
will not see	849	h15m-24
will not show	979	h40
will not take	910	g10m38
will not wait	910	h34
will notice	869	d37
will notice the	928	d40
will pay	681	h-14i-17k67m-9
will pay for	806	i-13k50
will pay her	928	i-21k-19
will pay it	833	k38
will pay the	795	h-11k-16
will pay whatever	979	k50
will pop	951	a-12d33i67
will reimburse	951	g-6k36
will revert	951	g-7i28
will ring	749	i-36
will ring you	785	i-32
will see	780	a21h-14i66
will see .	951	i33
will see the	979	a27
will see what	895	i63
will send	756	k-9l30
will sort	812	i55
will sort it	910	i45
will sort something	910	i45
will sort things	928	i-19
will tell	743	f40h-14k-9l51
will tell you	760	f43k-9l52
will try	734	i63k-9
will try and	979	i32
will type	859	f59i-13
will type this	859	f59i-13
will understand	849	f55h-12k-6
will use	895	i27
will use this	928	i28
will work	869	h18i23
will work on	910	h-13i34
will you	951	h-11m55
wind	881	c63e25
window	760	b-45c-33d-23e65j-7l21
wires	951	b32
wires _ crossed	979	b33
wires got	979	b33
wires got crossed	979	b33
wish it	979	a25
with	350	a-25b-43d-61e-65g-38h-26i-34j-6k-39l-30m-20
with .	818	c63d60f-34
with 0	895	g10k-6l19
with _ ,	655	c-44e55j35k-7m28
with _ .	608	d-36e29f19g-16i32j-16m18
with _ again	833	g15h32
with _ at	749	d-22g12i-20
with _ bank	881	b-35m30
with _ before	910	f52
with _ bit	979	d43f23
with _ board	951	j30m29
with _ books	979	e38
with _ cake	910	d24m-14
with _ colours	928	c46
with _ door	951	a24
with _ due	910	f37
with _ e	979	f38
with _ hands	951	m20
with _ hours	895	c43
with _ i	825	c63
with _ in	833	a25
with _ keys	951	d41
with _ laptop	951	l44
with _ men	951	c45
with _ mother	979	a48
with _ neighbour	895	g20
with _ on	740	h-10j-13l-21
with _ order	841	d53i39
with _ pages	928	b29
with _ people	881	i-18
with _ same	910	e35
with _ service	928	e40
with _ steps	951	i26
with _ technical	910	f46
with _ this	979	l30
with _ tiles	910	b34
with _ upload	928	b40
with _ week	979	c47
with _ whole	951	j68
with _ you	895	f-28h19
with a	577	c-49d-45e-40g-9h-10i-25j-12k-13
with a bit	979	d43f23
with all	859	f35m15
with all due	910	f37
with every	841	e54h14
with everyone	895	l39
with folded	979	m21
with folded hands	979	m21
with four	895	c55e45
with full	979	c51
with it	720	e25f31j-8k-6l20
with me	694	c-32h31i21m11
with me ,	825	e46m27
with me again	881	h34
with me and	979	i38
with my	698	c-26h-8j45l18m-26
with my whole	979	j71
with next	928	a21i25
with next door	979	a25
with next steps	979	i27
with no	790	c30l73
with old	951	c97d22
with our	841	c51e38g-6
with some	979	e38
with something	979	i34
with the	471	a-16g-7h-12i-45k-9l-46m-9
with the board	951	j30m29
with the colours	928	c46
with the hours	910	c47
with the keys	951	d41
with the same	910	e35
with the service	928	e40
with the technical	910	f46
with the tiles	910	b34
with the upload	928	b40
with them	818	f35
with them .	951	c31f37g-6i25
with three	825	c66i-17
with three people	910	i-18
with two men	951	c45
with two pages	928	b29
with us	752	h11i53k-6l-23m22
with us ,	979	i27m10
with us .	780	h13i39l-20m20
with what i	833	c64
with you	576	a-21c-31e25h-10j-8k10l-21m13
with you ,	833	e42f37
with you again	928	g18
with you and	910	k11
with you at	800	g13i-21
with your	609	a54d61i22m17
with your booking	928	h14
with your cake	928	d35
with your in	979	a30
with your mother	979	a48
with your neighbour	928	g20
with your order	881	d32i41
within	728	b-17d37f-21h-10k-10
within _ minutes	910	h29
within a	979	c63
within five	910	h28
within five minutes	928	h30
within what	979	d121
without	521	a-21d-35e-26h-16i-33j-12k7m-25
without _ ,	780	c27d28j16
without _ .	675	a-12b-44f-25g-8i-19j-11k19l-23m-14
without _ and	979	c52
without _ consent	928	b31
without _ of	979	b34
without _ read	928	b31
without _ single	951	l41
without _ that	910	f30
without _ to	881	b-53f65
without a	715	b-20d-83f36h-11i-12l26
without a single	979	h-8l47
without any	951	b50c35k32
without being	928	b31
without being read	928	b31
without comment	979	e51
without comment .	979	e51
without exception	951	h31
without exception .	979	h32
without limit	910	k59
without limit .	910	k59
without saying	928	f31
without saying that	928	f31
without the	771	g18k-8m-37
without you	979	l48m35
without your	928	b31
without your consent	928	b31
woman	928	c26l52
won	951	l65
wood	806	d26e-30f60
wood .	928	d39
wood _ .	869	e-29f45
wood shrinks	928	f31
wood shrinks .	928	f31
word	618	a-11c-47d-41e-25f-28g-9h47j16l43m10
word ,	869	h17j30
word , i	979	j37
word .	806	b-16h14l-20
word _ i	881	h14j33k13m22
word _ it	881	f-27m23
word _ round	910	l29
word _ the	818	h13i33
word _ you	869	h-10
word and	895	m23
word and i	951	m24
word gets	910	l29
word gets round	910	l29
word i	951	h20
word of	979	h33k-7m28
word that	785	k9
word that i	979	h17k14
word that the	928	h20
word that you	910	h-32
word with	895	i38
word with the	895	i38
words	656	a26c-63e-38f28h-14j25k-6m-23
words _ have	928	a26
words _ hurtful	928	a26
words _ me	979	j62
words _ not	790	c-57j10
words _ the	928	d45
words can	795	j26
words can not	818	j27
words fail	979	j62
words fail me	979	j62
words may	928	a26
words may have	928	a26
words were	895	a41
words were hurtful	928	a26
work	528	a-13c-28d-36e-42f27g-10h-10i17j-10k-24m-14
work ,	749	f61k-12
work .	706	c-29f21i29l-36
work _ my	910	i71l-22
work _ noisy	928	c37
work _ not	825	c-37f49
work _ this	979	l34
work _ you	979	f23h34
work and	818	k-11l31
work and i	979	l26m17
work for	910	h32
work from	841	c103
work is noisy	928	c37
work on	795	e44h-11i48l-22
work on my	951	h-7i79
work on that	979	e55
work to	979	i30m26
worked	700	d74g-14h-10
worked .	979	d33
worked out	869	d33i33
worked out .	928	i32
worked up	951	d47
working	666	c33d-37e-27g9h-19i83k-8
working _ a	895	i27
working _ to	928	g8i67
working _ what	869	c67
working _ you	928	g18
working hard	951	g15i27
working hard to	951	g15i27
working on	825	g-7i39
working on a	910	i27
working with	806	c62g15
working with what	869	c67
working with you	928	g18
workroom	951	c35l48
works	663	a-20c-34f85h-22i-13j-13l-20
works ,	881	d31f60
works .	756	f54
works _ .	859	a-30h-21j-9
works _ it	825	e60
works _ our	928	f31
works before	928	f31
works before our	928	f31
world	749	c43f27g19h29i-17j16
world ,	910	d34f31
world .	841	d31j26
world _ the	979	h43
world _ us	979	g27l30
world for	910	d-28h41
world to	979	g27l30
world to us	979	g27l30
worry	718	f65h17i18l25m-45
worry ,	859	d45l35
worry , nobody	928	d51
worry .	951	i27m-33
worry _ a	928	h22
worry _ head	951	f38
worry _ nobody	928	d51
worry _ the	979	l40m-10
worry about	833	f44h20m-18
worry about a	928	h22
worry your	951	f38
worry your head	951	f38
worse	706	a-21b-32c-46d158e-33f-20j12
worse ,	928	d26l-20
worse .	785	c-29d126
worse _ a	910	j23
worse _ happen	979	d26
worse _ this	928	l35
worse about	869	l22
worse about this	928	l35
worse than	928	b-22d-34j18
worse things	979	d26
worse things happen	979	d26
worst	731	c-27d23h-13i17j88
worst _ alive	979	j7m18
worst _ ever	928	h-8j25
worst _ of	895	l32
worst _ on	979	j47
worst _ you	895	j34
worst assistant	859	j56
worst assistant ever	928	h-8j25
worst assistant you	910	j35
worst person	979	j36m18
worth	795	d25f48h-10
worth _ about	979	d65
worthless	951	j59
would	491	a-25b-18c71d30e106f43h-12i-25j-10m11
would _ ,	881	d38e41m31
would _ a	910	f23m41
would _ be	806	a-13e122m-9
would _ been	841	c-57e87
would _ believe	979	l36
would _ confuse	928	f40
would _ do	979	m39
would _ expect	881	f36
would _ go	910	m40
would _ grateful	928	m25
would _ have	728	a-31e122
would _ me	869	j-14l64
would _ missed	979	c78
would _ on	951	a-11e64
would _ ready	910	c42
would _ that	951	b75e46
would _ the	951	e52l33
would _ to	725	a45c-27g21k15l-22m15
would _ understand	859	e-28f65
would ask	951	l27m44
would ask ,	979	l29m40
would be	728	a52e78m35
would be a	979	m46
would be grateful	928	m25
would be ready	910	c42
would finish	928	l76m10
would finish me	951	l44m11
would hate	928	m34
would hate to	928	m34
would have	649	a-43b-33c91e83f-24k17
would have been	841	c-57e87
would have missed	979	c78
would have to	910	k32
would know	910	f28
would know this	928	f28
would like	737	e-39g21j-6k-8l-27m-12
would like to	756	a11g22k-8l-19m-12
would not	646	a-27b-15c52d63e60f45j32
would not be	812	a-13e87m-9
would not believe	979	l36
would not expect	881	f36
would not have	760	a-18e95
would not understand	859	e-28f65
would only	910	f83
would only confuse	928	f40
would plead	979	m34
would take	979	f35
would want	951	a42
would you	780	e-43f-22m72
would you do	979	m39
wrapped	979	j-7l46
write .	979	c47
writing	596	a-12c-37d-24e-29f-40h-7i-11j-17k20l-39
writing ,	760	m16
writing _ ,	951	k30
writing _ i	951	k21
writing _ you	928	k22
writing and	979	k19
writing for	979	k13
writing this	979	j-14m-13
written	589	a-12b-32c-55e-45g-6h-11i-15k10l-20m-24
written _ a	910	c54
written _ of	979	k24
written in	928	c40
wrong	425	b48c-48d-35e-47f-29g-25h27i-26j-22k-15l-57m-34
wrong , it	979	b48
wrong , we	928	a23
wrong .	694	a15b-20c-33d-21e-53m-15
wrong _ ,	672	a22b18c43d21j-20
wrong _ .	545	a-20e-25f-22g-10h15j-17k-8m-11
wrong _ again	979	h35
wrong _ and	663	b-20g-8j17
wrong _ code	869	b60j-21
wrong _ it	951	b47
wrong _ of	752	e41j39k10
wrong _ the	825	b27
wrong _ was	737	b97
wrong _ we	928	a23
wrong _ you	928	a17
wrong again	895	h32
wrong again .	895	h32
wrong branch	859	j-15
wrong contract	979	a21
wrong end	895	e51
wrong end of	910	e56
wrong file	800	c27j26
wrong file and	979	j36
wrong invoice	895	b43j-9
wrong invoice .	910	b44j-9
wrong label	928	c49
wrong label .	928	c49
wrong lorry	979	b34
wrong person	979	h15
wrong side	833	b-15k10
wrong side of	869	k12
wrong size	763	h16
wrong size .	806	h17
wrong wall	928	b32
wrong way	771	a21
wrong way ,	928	a36d48e33
wrong with	895	b38h12
wrong with the	928	b40
wrong year	849	j36
wrong year of	979	j51
wrote	624	a-15e-66g-13j-9k-11
wrote .	979	b30
x	881	e61i16l25
x .	910	e33i18
xx	895	d62i30
xx .	928	i22
yeah	841	c-26d40j-8m25
yeah ?	951	m31
year	608	b-26c34g-15h-13i-12j6k-22l36m-14
year ,	849	c37d27e39l19
year .	776	c43k-12
year _ .	800	c37
year of	881	j44l-19
years	633	b-16c-58d-26e-39f-39h-16i-27j-8k-5l167
years ,	895	g12
years .	806	g-6l43
years _ have	812	h-11l35
years i	869	h-12l30
years i have	881	h-12l31
years of	849	l46
years with	951	l73
yes , a	979	b39
yes .	859	b17e37
yes _ a	979	b39
yes to	979	c43
yesterday	685	a-15g-25h-8j-9k-13l-33
yesterday 's	859	d41
yesterday .	800	a-11b23c50g-16j-10k-7l-25
yet	692	b-16c-53d-23j-16
you	233	a-56b-158c-168d-106e79f36g-19i-133j-84l-124m32
you 'd	541	a-47d22f19h-10j-7k-7l-33m-11
you 'd be	859	e-31f55j11k7m-10
you 'd have	825	c61f19
you 'd need	818	d31
you ,	553	c-33d-26e61f51g-6k25m14
you , do	841	j11m33
you , give	951	m25
you , i	790	a29e-27
you , it	881	f87
you , just	979	i38
you .	481	f22g-9h-18l-70
you 0	841	h38
you ?	780	f-40h-12j-7m30
you _ ,	598	a29e-31h14j-9m19
you _ .	532	a-12b-16e-30g6i18k-5m-16
you _ 0	720	g10h12k-6
you _ ?	849	h-13j-7l54
you _ a	584	a26e-47g29h-22i-13k-11l-39m11
you _ about	763	i20k-18
you _ against	951	k40
you _ all	752	k9
you _ already	841	a27
you _ always	951	h27
you _ any	790	a-31g31h-11k35
you _ anything	910	k23m10
you _ be	700	c28e29h30i-27l19m-16
you _ because	869	k33
you _ being	869	e71g7i-11
you _ bring	979	e44
you _ can	951	l48m25
you _ changing	928	e33
you _ chosen	928	e41
you _ confirmed	951	c49e37
you _ confused	979	e35f41
you _ contacting	979	g-18
you _ count	881	h45
you _ day	849	a30b25
you _ disappointed	881	e41
you _ do	795	j10m23
you _ double	928	b67
you _ due	951	g17
you _ entitled	859	e-29k43
you _ every	800	h15k35m10
you _ favour	951	d59m-15
you _ felt	895	a47
you _ find	785	f49
you _ flawless	928	h36
you _ folded	979	m21
you _ follow	841	f34
you _ forget	910	d36
you _ forgive	825	j-17m35
you _ four	895	i-21
you _ free	951	h32
you _ from	743	e-36i-14l24
you _ full	869	k41
you _ get	752	d-35h16i-29
you _ give	859	i-12m54
you _ go	818	e28l31
you _ going	979	d33f39
you _ got	776	h-8l25m22
you _ had	723	d36
you _ have	565	b-36d-41e109g-8h15i-11j7l-30m-28
you _ hear	785	e-28h-21
you _ hold	895	k24m16
you _ home	869	b35e-28
you _ how	910	c90f18
you _ hundred	928	h23
you _ i	685	a39e-36j-7
you _ in	723	a17f-18g31k-12
you _ insist	979	e62
you _ it	586	a-21b-24e44f22g-12j-10l-37m14
you _ just	979	i38
you _ keep	776	e26f29l36
you _ kept	849	e48l33
you _ know	752	e47f68l40
you _ learn	979	f51
you _ left	910	b27d62e57
you _ let	812	c-34e120m-17
you _ lose	951	k28
you _ lost	928	d38e27k13
you _ me	601	a-14e-28f-29j-10k13l-58
you _ moved	910	e38
you _ my	681	a15d33e79h53j-6m13
you _ need	818	d31
you _ never	740	e-25h49m-9
you _ no	704	f23l52
you _ not	517	a-26b-49c-35h-21i-12j-15k-10m47
you _ nothing	812	m25
you _ now	841	h-11j-8k30
you _ offended	869	e70
you _ one	818	l-22m30
you _ otherwise	979	e63
you _ ought	979	e43
you _ our	818	a13e30g34k19
you _ overreacting	928	e33f-20
you _ probably	979	c30e52
you _ rather	720	a-16e-61m-13
you _ read	790	e54f28
you _ right	709	b-26e-72j-15m-14
you _ ringing	910	g-14
you _ saw	979	d42
you _ say	869	a26d36
you _ see	706	d-26h-25
you _ seen	833	h-14
you _ shown	979	e46
you _ sign	910	a18e88
you _ so	825	d36e86j17l-19
you _ soon	979	g21
you _ taking	979	m56
you _ telling	833	g-16
you _ tend	979	e59
you _ that	688	a-21d-64e-27g-9h-11k22l45m9
you _ the	501	a25b-15c-53d-51e80f20g-9h14j-9l-19
you _ them	806	e49
you _ there	849	d33e-35h20
you _ think	895	j28m21
you _ those	951	e45
you _ through	951	k19
you _ time	859	f26i-19
you _ times	859	f28l22
you _ to	561	a-41b-34e-36f38g-13h-7j-18k-7m47
you _ told	725	e69
you _ trouble	979	c50h36
you _ understand	800	f62h-11
you _ unhappy	869	a15c28e39
you _ up	841	f30k27
you _ us	825	c-45e99k-10
you _ walking	928	j-12
you _ want	812	f50
you _ we	841	e-33g11m9
you _ what	869	c54
you _ whole	979	e45l42
you _ will	881	f31
you _ with	746	d28f-18g-12h17l21m-13
you _ word	951	h42
you _ work	979	e55
you _ xx	979	i28
you _ yes	979	c41e48
you _ you	780	a-13h8j43m10
you _ your	641	e-29g15j-17m60
you a	650	a-11h17m-22
you a favour	951	d59m-15
you a flawless	928	h36
you a hundred	928	h23
you again	812	g45h-12j-6
you again .	833	g29
you again soon	979	g21
you against	849	k35
you against any	881	k24
you all	979	m40
you also	833	d-23e32
you and	675	d21e-65g6j-15k13m-16
you and me	951	d38
you and we	979	g21
you approved	806	e56
you are	569	b-17c29e101g8i-26j-8k6l24m10
you are a	833	a14c57f-18g35
you are being	910	e81i-12
you are disappointed	881	e41
you are entitled	869	k45
you are not	737	
you are on	928	c57
you are overreacting	928	e33f-20
you are the	825	e26f-20
you are unhappy	869	a15c28e39
you are with	928	h28
you as	776	e34g25k9m60
you as a	849	g27m27
you as one	951	m44
you asap	979	c27d22i28m22
you ask	895	f28k16l40
you ask ,	979	k20
you asked for	737	e41
you at	678	i-25k-9l-30
you at 0	790	g12k-7
you at four	928	i-22
you back	771	g41
you back .	979	g11
you back in	979	g43
you brought	951	a20e40
you call	979	d40
you came home	881	b35e-28
you can	565	b-18d35e-52h10j-7l24m-34
you can be	928	h36
you can count	895	h46
you can hold	979	k18
you can not	740	d35f37j-8l57
you can only	859	d27
you caught	979	c51
you changed	849	a17c28e56m-10
you changed the	910	a27c35e52
you chose	841	e94
you chose to	979	e72
you could	660	c-40e96f-23i-12j11k-7
you could have	756	e93j16
you could keep	910	l53m11
you deserve	951	g15j15
you did	641	a30b-15c-41e133i-12j-9l24m25
you did keep	979	e47
you did not	718	l20m37
you did say	951	a29d40
you did sign	951	a19e47
you do .	895	c56
you do me	979	m39
you do not	698	a-13j-7m-24
you do tend	979	e59
you down	825	g-6k21
you end	928	k30
you end up	928	k30
you ever	928	h-8k32
you feel	763	a41e126
you feel that	833	a22
you feel the	951	a29e57
you felt	928	a51l21
you find	859	m39
you find it	881	m42
you for	600	a-11f-39g26i-22j-13k37l-33m-15
you for all	910	k21
you for any	928	k18
you for being	951	g12
you for contacting	979	g-18
you for every	928	k35m13
you for free	979	h33
you for ringing	910	g-14
you for telling	833	g-16
you for that	979	k39
you for walking	928	j-12
you for your	718	g30k-6m-10
you forgive	951	m25
you forgive me	951	m25
you found	731	a57e-34k-7
you found our	928	e49
you gave	763	c-43e50k-9
you gave us	849	c-39e90k-8
you get from	951	h14
you get the	841	m23
you got	763	b-78d56e43m-10
you had	543	c-40f-28g-12j-7k-12l-29m-18
you had in	979	a24e27
you had not	849	e53m-18
you had three	910	e59g-8
you had to	687	e-55
you harmless	928	k39
you harmless against	951	k40
you have	503	a16f27g-9i-12j13k11l-31m17
you have already	910	a29
you have chosen	979	e54
you have felt	910	a23
you have got	800	l26m26
you have lost	951	k13
you have my	723	a15h58m-9
you have no	841	l65
you have only	910	e41
you have probably	979	c30e52
you have seen	881	h-15
you have to	767	a-10e-28f56m26
you hired	979	c52
you hired me	979	c52
you how	910	j21
you i	800	l68m21
you if	979	j59
you if you	979	j59
you in	662	a19b-28e39f-30k23l-24
you in a	849	a31
you in due	951	g17
you in full	869	k41
you keep	881	e-28m25
you kept	859	e82
you kept changing	928	e33
you know	760	a-41b16c46e-48f-41i31k-9m-14
you know how	928	c92
you leave	951	f49g-8
you leave the	979	f50g-8
you left	869	e43m-9
you left it	910	e61
you let	895	m15
you let me	979	m17
you like	767	k14m-21
you like .	825	k16
you lose	895	k34
you lost a	818	b33g-7
you may	690	a-14e-52f31g-7k13l19
you may want	881	f30
you might	812	e57
you might have	869	e51
you misread	928	e57
you misread the	928	e57
you missed	833	e-35j-9
you missed the	859	e-36
you misunderstood	910	e93
you misunderstood what	928	e42
you must	771	b-20e77j15m19
you must have	833	b-21e53
you must think	910	j29
you my	869	e38h32l25
you my word	951	h42
you need to	760	f21m-14
you never	763	d30e109h-22j37
you never told	910	e33
you nine	979	k-7l49
you not	869	l33m119
you not to	881	m110
you of	849	g37
you of our	895	g42
you once	951	i60
you one	910	i20m34
you or	928	a20g-10k21
you or your	951	a20g-10k21
you ought	790	a-14e41
you ought to	790	a-14e41
you out	869	a24
you pay	709	c37e-55k-11m-12
you pay for	979	c90
you people	979	e25l32
you picked	859	e54
you pictured	979	a45
you pictured .	979	a45
you posted	869	g-10i29k-6
you posted .	928	i31k-7
you probably	910	f69
you read	910	e46f26j-10
you read the	951	e48f27
you really	951	e39
you really ought	979	e43
you said	795	j-8
you say	869	c32k6m42
you see	760	d-21e35f28m23
you see it	859	d-22e58f-26m-16
you see your	869	m42
you send	979	k36
you sent	743	e50k-7
you sent me	881	e50
you several	910	f41
you several times	910	f41
you shortly	895	i33
you should be	833	c42
you should have	737	f25
you should not	785	e-39m-9
you signed	756	e65
you signed off	825	e52
you signed the	881	e41
you so	979	l50
you some	979	f40
you somehow	910	i26
you soon	895	g-6i28m16
you stick	928	f30
you stick to	928	f30
you still	812	d75e-36
you suffer	859	i-13k46
you suffer .	910	k30
you that	704	a16f26h23k-12
you that .	825	f47
you that every	979	h27
you the	616	b-19e-36k-12
you think that	928	l27
you through	881	a-16f32
you through it	979	f37
you to	630	e50f38h-8j-29l25m40
you to forgive	833	j-17m11
you to know	859	l56
you to sign	979	e47
you took	849	d35e82m60
you trouble	928	a26
you trouble ,	928	a26
you try	979	c116
you up	928	a35
you up at	979	a24
you want	675	a-31e-36f-24h30i-19k-7l41m-33
you want ,	895	h17k-6
you want .	859	h31i-19m-16
you want ?	910	l73
you want from	928	l41
you want me	895	a-13l-43
you were	579	a39b-49c-43e29f-25k-13m-22
you were "	979	e50
you were ,	928	e55
you were double	928	b67
you were not	841	b-33e52
you were offended	869	e70
you were told	869	e56
you were waiting	979	a19
you who	818	a21e101l30
you will	549	f62g-6h60i-48j-8k-18l-42m79
you will always	979	h27
you will be	825	d41e43h20i-16
you will find	795	f28
you will get	806	f21h18i-31
you will have	723	e-38h27
you will hear	841	h-17
you will never	749	e-26h50m-9
you will no	979	f39
you will not	720	f-51h-16l-19m87
you will see	841	f24h-12i12
you will understand	859	f55h-12
you with	718	e-36f95h37m10
you with folded	979	m21
you with the	760	e-28f82h32
you worry	979	i32
you would	706	a-29d-21k-8m11
you would not	800	l27m22
young	895	c69
your	289	a-27b-75c-178d-126f-89h-34i-104j-75k-33l-135m-36
your $	806	g-10k-8
your $ is	849	g-11
your _ 's	585	a-13e-39f-27g-16h-13i-41j-33k-8m-13
your _ ,	554	a56b-24c-47g-22h8i-15j8k-9l-21m-15
your _ .	470	a15c-60d-34g8i-24j-16k21l-54m-23
your _ about	818	f33g-17
your _ and	603	a-10b18c-27d21g28h-10j16m-28
your _ asked	881	k-36
your _ at	746	b43e54g-7
your _ away	881	g-6j18
your _ back	951	c32d25e32f28i25m27
your _ batch	979	b36
your _ copy	928	e45
your _ custom	979	g15
your _ day	780	b-22g19
your _ delay	928	e55
your _ did	881	e124l54
your _ door	910	j-20
your _ elsewhere	910	m28
your _ ended	800	b43
your _ fell	881	b35
your _ got	806	b28
your _ has	763	e51
your _ have	849	a11c34g43k32
your _ in	616	a13b-25d-22f29g-13h-8i-20k-9
your _ is	624	f-23g78
your _ it	881	c55
your _ laws	951	a24
your _ loyalty	951	g31
your _ manager	910	a17c43
your _ may	951	a42
your _ never	979	b39
your _ not	979	a32m22
your _ now	825	l33
your _ on	664	g13
your _ or	951	m26
your _ order	895	b15e50
your _ results	951	j32
your _ room	881	l-21m26
your _ says	833	m9
your _ support	910	g16
your _ team	869	a48
your _ that	895	i29
your _ to	651	g-11j-7k-6m74
your _ too	869	e41j-13
your _ understanding	979	g90
your _ was	582	a-16b71d-26f-21g-12j-7
your _ were	740	b-16e40
your _ wife	928	j42
your _ will	771	e-26h11i-15m-10
your _ with	700	g-15j17l-18m-22
your _ without	859	g27k23
your account .	859	a16h24
your aunt	928	d47
your bank	825	d30m25
your booking	785	b23h10j-10
your booking was	895	b55
your bookkeeper	979	e53f-21
your books	849	a-13h24
your books .	910	a-14h13
your brief	812	e98
your builder	910	c59
your business	780	a-10g62h-11m66
your business .	859	g35h-12
your business and	910	g32
your business elsewhere	910	m28
your cake	790	b16d36e-25
your cake .	928	d35
your cake ended	869	b32
your call	790	b23g18
your car	910	g-7j35
your channel	979	m22
your colleague	859	c48
your colleague 's	910	c57
your colleagues	979	j-11
your comments	895	g26
your comments have	928	g48
your committee	951	a29
your committee .	979	a31
your company	928	g-9k28
your complaint	825	b49g-8
your complaint was	859	b38
your consent	928	b31
your consent .	928	b31
your continued	825	g54
your continued custom	979	g15
your continued loyalty	951	g31
your continued support	910	g16
your crew	833	k-10
your crew .	910	k-10
your custom	833	a10g63
your custom .	869	a13g44
your custom and	928	g23
your customers	833	a28j-19
your debt	979	m57
your debt .	979	m57
your decision	869	e29
your decision to	928	e55
your deposit ended	928	b28
your directions	928	e47
your directions were	928	e47
your email	785	g-35l30m-16
your email .	895	e33g-15m-18
your email was	951	b-17l44
your email went	928	b24
your end	895	e111
your esteemed	979	a38k13
your evening	895	a20j-8
your expectations	859	a24b-24e37g14
your expectations .	979	a20g23
your expectations were	928	b-19e54
your family	881	a-12d-23k10
your fault	800	
your fault too	928	e56
your feedback	790	b-27e27g36
your feedback .	910	e51g38
your feedback and	979	g-46i-12
your feedback is	895	g45i17
your feet	979	j34m10
your file	800	b78
your file was	833	b90
your forgiveness	928	j43
your forgiveness .	928	j43
your good	928	j47
your goods	895	b36
your goods were	928	b31
your guests	720	a25c-27g-9j-8
your guests .	869	a16g-9
your hair	910	a19e27g-7
your hair .	979	a24e32
your hall	928	b66m-12
your head	833	a28f136m-12
your head about	951	f38
your head with	979	f26
your heart	800	j-8m56
your heart to	825	m35
your house	849	e39l33
your house ,	928	e43
your in	951	a24
your in laws	951	a24
your interview	895	h-8j30
your kitchen	859	c41d25
your landlord	895	a23
your late copy	928	e45
your life	951	h46
your life .	979	h40
your lift	979	j46
your lighting	979	d39e46
your losses	859	k41
your losses .	869	k41
your loyalty	951	a11g37
your luggage	979	b78
your membership	928	g7m17
your message	869	b18j-11l44
your message ,	951	b24
your mind	895	e52
your mind .	928	e33
your money	881	c32d22i25m27
your mother	706	b-16d-31f-19m-19
your mother in	881	a24
your neighbour	790	g6h-8i-28k6
your notes	806	e65
your office	818	g-17
your order	709	b35e-47i30
your order ,	951	b-31d38
your order and	979	b18i44
your order was	800	b92
your own delay	928	e55
your parcel	910	g25
your patience	760	g20
your patience .	869	g-18
your patience and	841	g51
your penalty	910	k25
your penalty .	928	k26
your phone	859	a-11e43
your privacy	895	g52i-14
your receipts	979	e77f28
your records	979	k17
your refund	910	b48
your renewal	979	b28
your renewal was	979	b28
your request	849	b42
your request fell	928	b41
your reservation	979	b76
your room	928	b42g-7
your salary data	979	b-21g-11
your satisfaction	771	g66
your satisfaction is	780	g47
your side	756	a28c-27e110j-7
your side .	849	a21
your site manager	951	a17c45
your size	869	e49
your slot	795	b15j-15
your slot away	951	j-9
your sofa	951	b52c35
your son 's	849	b37d-22j-6
your spreadsheet	951	l42
your spreadsheet .	951	l42
your stay	979	g34
your story	979	e29l46
your table	895	b47d28
your taste	979	a27
your team .	928	e39
your thing	951	f83
your time	806	g15h-21
your trust	841	g16j25
your trust ,	895	j28
your understanding	859	g22
your understanding ,	928	g18
your vase	979	j-12
your vase ,	979	j-12
your way	849	i22m41
your way to	869	m42
yours	545	a-24b-19c-34d-45f-44g-19i-14j20k-15l-53
yours ,	746	c39j72
yours , and	910	c73
yours _ .	833	j68
yours _ a	951	a-10c45
yours _ and	910	c73
yours _ go	910	h44
yours _ leave	928	h-15
yours are	951	c43
yours will	790	h44
yours will go	910	h44
yours will leave	928	h-15
yourself	677	a-23b-25c-35d-28e116f24h-9i-24m-10
yourself ,	951	e58f-18
yourself _ a	979	e40
yourself _ i	979	e51
yourself _ thank	910	e41
yourself _ the	859	e53
yourself a	979	f34
yourself that	979	a-10e46
yourself to	910	e41
yourself to thank	910	e41
yourself with	895	e-32f68
zero	785	h132l21
zero .	951	h18
zero _ .	895	h26l29
zero _ from	979	h36i20
zero _ of	951	h40
zero chance	951	h40
zero chance of	951	h40
zero defects	928	h29
zero defects .	928	h29
zero downtime	951	h35i19
zero downtime from	979	h36i20
zero mistakes	979	h30
zone	869	f27`;
