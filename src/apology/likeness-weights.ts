// Made by `npm run train:critique`: nothing here is written by hand.
/* oxlint-disable max-lines -- a line for each feature */

/** As `likenessFrom` reads it. */
export const LIKENESS_WEIGHTS = String.raw`conditional=-67 passive_agentless=-119 but_excuse=-68 minimising=-77 blame_client=-93 talking_down=-68 boilerplate=-59 overpromise=-67 vague_promise=-59 grovelling=-157 liability_admission=-41 self_centred=-78 begging=-77
"	577	b-54c-55d-27f-42g-15h-8i-30j-9k-18m-13
" _ a	889	l33
" _ our	974	e50
" was	974	l36
$	475	a-21b-58c-56d-45e-60f-56g-29h-15i-54j-15k-38l-77m-17
$ _ off	945	a26
$ is	676	a18f-21g-9k-8
'd	436	a-27b-61e38f-20g-16h-14i-32j-15k-17l-55
'd _ ,	889	m29
'd _ a	754	d29f-19j-13
'd _ been	876	a-11c51d27e62
'd _ had	974	c82
'd _ me	758	f-21l36m24
'd _ my	889	h32m-19
'd _ right	889	j20m-12
'd _ said	974	e-25i32
'd _ so	876	l-27m46
'd _ something	923	e35
'd _ that	820	f18l36m-18
'd _ to	671	a35c63e-48
'd _ up	889	e48
'd _ you	747	c-26e-44f73k-7l19m103
'd ask	923	m53
'd ask you	945	m60
'd be	717	f36i-16j6m47
'd be right	974	j26
'd be so	876	l-27m46
'd call	945	e46
'd explain	974	f38
'd had	889	c67
'd hate	945	a27m28
'd hate to	945	a27m28
'd have	707	a-25c105d21e111i12
'd have been	889	a-11d31e63
'd have had	974	c82
'd have said	974	e-25i32
'd left	844	d55e52
'd like to	707	a18m-10
'd need	813	d31
'd need a	827	d32
'd not	864	d59
'd owe	945	m79
'd owe you	945	m79
'd rather	743	e-46h-7l26m28
'd rather you	945	l44m45
'd said something	923	e35
'd suggest	974	f68k-8
's	329	a-43b-93d36e-72g-35h-31i-67j-68k-35l-50m-68
's .	701	a-11j-24
's _ ,	579	a-23h-12i38j-11k14m30
's _ .	530	a-30c-28d-111f-84g8h-17i-14k-17l-34m-29
's _ a	676	a15d35e30f-35i-17m-10
's _ again	844	h-19l-25
's _ and	672	b18d-46g-7h24i-14j14
's _ chance	945	h39
's _ cosmetic	945	d54f24
's _ day	945	d53f-20
's _ dwell	923	d37
's _ first	974	m54
's _ free	889	f32
's _ good	835	d-38f42j-7
's _ half	974	d-31
's _ happens	974	c79
's _ in	750	d-20f41
's _ industry	923	c42
's _ is	688	c35d-33f-53g-7h-9k-7
's _ like	974	d45
's _ make	853	d37i-18
's _ minutes	974	d47
's _ my	827	a13c46e39l27
's _ not	813	c-26d41f47
's _ one	789	c44d46e-25f49
's _ only	974	l50
's _ potatoes	904	d44
's _ promise	904	h25
's _ says	945	c54
's _ sense	923	f52
's _ shame	974	a32e74
's _ something	974	d62e25
's _ that	820	a24b22e74f21h21
's _ they	876	f42
's _ this	800	d33f58
's _ to	686	a-14d33f-20i-11k-6m-27
's _ too	904	f47
's _ under	974	c51
's _ us	945	l40
's _ was	779	a19b29d55e-25l-19
's _ what	945	a23d54e31
's _ word	974	d-41f26
's a	593	b-16d69f50m-15
's a day	974	d55f-20
's a free	923	f33
's a good	974	d-30f58
's a promise	904	h25
's a shame	974	a32e74
's all	806	b23d39f-21m-10
's all .	974	d49
's as	945	c67e34l37
's assistant	974	j20
's at	889	d33
's at the	923	d35
's back	779	d-45l-19
's basic	974	f55
's been	668	a13c41f-25l27m14
's been a	844	a20c29l37
's been the	974	l54
's booking	945	c60
's bread	974	d49
's called	974	f28
's called a	974	f28
's chemistry	974	f37
's christening	974	b-28e38l41
's coming	806	d-31i60
's coming ,	974	i101
's common	923	f52
's common sense	923	f52
's cost	974	l49
's down	889	h-18
's email	974	b32
's even	974	d55
's fault	864	d-25
's fixed	827	h24
's fixed .	904	h-17
's fixed and	974	h47
's gone	844	d32l33
's gone .	974	l45
's grave	974	h20
's hard	974	l60
's hard to	974	l60
's hardly	820	b22d56
's hardly the	864	b41
's heads	974	f44h23
's hearing	945	a31
's his	974	c60
's how the	974	d42f51
's instructions	889	c72
's instructions .	923	c37
's just	789	a13c62d77f-33
's just a	853	c-29d20f-22
's just one	876	d40
's lesson	889	f59
's life	904	d53
's life ,	923	d55
's name	712	b23i-12m19
's name ,	923	m24
's name was	876	b29d23
's new	974	f48
's no reason	974	f40
's nobody	923	c62d-35
's not	694	a-15c46d53f-20i-17j-9l-20m-9
's not as	974	d34
's not dwell	923	d37
's not like	974	d45
's not make	853	d37i-18
's not my	974	c42e45
's now	853	h41
's on	640	d-42h-16l-33m-16
's one	813	d68f-32
's only	762	b26c-42d74e-41i16
's only a	813	d27e-29i-12
's outage	974	g47
's partly	923	e55
's partly your	923	e55
's possible	923	a33
's possible that	923	a33
's ready	904	i28
's really	770	c83d38
's really not	853	c-25d62
's really the	864	c47
's run	974	b41
's sleep	974	d42
's small	904	d44
's small potatoes	904	d44
's standard	876	c63d-20
's standard industry	923	c42
's taste	974	a27
's the	701	d-24k-6l26m22
's the only	974	l50
's there	945	i43
's try	904	f30
's try this	904	f30
's two	853	d49m37
's unfortunate	974	a13e42
's up to	844	e32m-17
's visit	945	b69
's website	974	c44f-19
's what	779	d-22f48
's what happens	974	c79
's what they	889	f55
's worth	974	f29
's your	784	d52e45
's zero	945	h39
's zero chance	945	h39
,	196	a-46b-162c-31d-52e-151f32g-53h-49i-125j-59k-31l-100m-44
, .	677	a-14b-30c-54d-43e-59f-66g-15h-13j10k-17m-15
, 0	683	b16g18
, _ 'd	652	a23c46h22j-14l42m27
, _ 's	538	a-21d77f31i-15k-7m-25
, _ ,	504	a-24b-32d-36f32g-11h15i-40j42k11m32
, _ .	478	b-55c-84d-38f-62g-30h15i-38j-59k-23l-37
, _ ?	827	d37m57
, _ a	591	b27d71f23h-9j9
, _ about	758	a11j29
, _ accept	889	a60g-13
, _ again	923	h-12j16
, _ all	762	d71e-40h12k8l23m13
, _ always	923	d42f18h-18i-18
, _ am	541	a26g-11j122k8m-9
, _ and	681	a21f35g-9h-10i-17j50k18
, _ any	800	a-20e29f28h37
, _ anyone	864	c64h-17
, _ anything	945	a31
, _ apologize	758	a86g-9j77
, _ are	649	a16b-41d-37g8j32l30m18
, _ ask	800	a-27j18k-7
, _ at	750	e-28h34l28
, _ ate	974	d60
, _ bad	945	m23
, _ be	820	d27k28l48
, _ bear	974	f38g35
, _ beg	889	m25
, _ believe	974	e60
, _ biscuit	974	d34
, _ by	725	b38
, _ can	681	i19j14l-22m24
, _ cap	923	k30
, _ ceiling	974	e46k22
, _ children	974	f46
, _ cleaning	974	j-13
, _ clients	945	f43
, _ complaint	974	b23
, _ complete	974	j10
, _ cut	864	j-22
, _ dear	945	f38
, _ do	701	a-14c-35f27g23i15k13m57
, _ does	889	f32
, _ doyle	974	j-24
, _ dropped	945	j-11
, _ drove	889	j-13
, _ enough	974	d-23f18j-16
, _ even	945	k18
, _ ever	945	h52
, _ everything	923	l36
, _ exception	945	h28
, _ feel	974	j15l32
, _ few	974	g13l21
, _ figures	974	b50
, _ file	923	f38
, _ for	703	a17h20
, _ free	904	d39
, _ give	835	f25h-8i24m-9
, _ got	864	d56e43
, _ gran	974	l45
, _ had	677	i19j-21
, _ happen	923	g25
, _ have	544	c-32d46e-29h22i14j-17k-10l31
, _ hides	974	c41
, _ hold	974	g13l18
, _ honestly	876	c90d26e70j22
, _ i	381	a-15b-45c-31d-48h-12i-13j35k-8m-17
, _ ifs	945	h36
, _ implore	923	m19
, _ in	728	a11c57f-20g-7j-9k-6
, _ instead	974	b40
, _ intern	904	c46
, _ is	566	a29f44g-13h-9j-15k-7l-55m-21
, _ it	531	b26f51g-7h-17i-15j-8l30m-13
, _ just	800	c-26d-30f47i-14m-24
, _ keep	864	h27i24l25
, _ know	696	g7j-33
, _ lady	876	e64f26h-11
, _ large	974	k27
, _ let	762	c-27f53
, _ limit	904	k39
, _ line	945	h20
, _ literally	974	h30i27
, _ little	945	h-8m29
, _ look	945	i34
, _ man	945	j19
, _ matter	945	h26k21
, _ may	889	f49
, _ me	683	a-57e-32i23j8k-10m13
, _ misread	974	j-14
, _ missed	864	j46
, _ months	974	d42
, _ most	864	c-27f65
, _ moves	864	e-28f47
, _ much	923	k38
, _ must	923	m27
, _ my	638	c55h10i-12k10l-37
, _ naturally	974	c54e46
, _ need	889	a18f23m41
, _ needs	876	f28
, _ nobody	789	c36l37
, _ not	734	a-10d50e33i13m27
, _ nothing	827	
, _ notion	974	f48
, _ now	853	h16
, _ of	637	b40c-36e34f-21j-6k-7
, _ old	904	f65l27
, _ on	705	h20m20
, _ once	904	c49
, _ or	766	h28k55
, _ perhaps	945	d39e34
, _ phone	904	l23
, _ picked	889	e60
, _ please	800	j27l37m69
, _ put	754	a-15j13
, _ question	945	h41k15
, _ rao	974	g-11j85
, _ really	853	j-21l36m10
, _ regret	762	a65b16g14j-6
, _ report	923	b47c64
, _ request	974	m20
, _ runs	889	f32
, _ saw	835	d45j-9
, _ say	770	m23
, _ send	864	e59k32
, _ shall	974	a38k12
, _ should	737	j28
, _ signed	974	e44
, _ sorry	663	a30g-8j156
, _ still	904	d45j14
, _ stop	844	h40
, _ suppose	904	d53
, _ take	806	a14f52
, _ tanaka	974	j-14
, _ tell	835	a28m-10
, _ that	593	c-33d-26e-46f22k34l-34m-11
, _ the	457	b-51e-30h-8i-23j-16k21l-31
, _ this	720	h11j-22m12
, _ those	904	f33
, _ thousand	876	h40j11
, _ time	789	h41k-6
, _ to	647	e-31g-7j17k-7
, _ trains	923	c35j-13
, _ us	864	c32i-19l-18m17
, _ very	923	d59j57
, _ walked	974	l42
, _ was	607	a-10c61d34f-21j-9
, _ we	648	a11c27d-37f30k19l33m9
, _ what	747	c47e-33f38l-22
, _ whatever	904	k34l22
, _ when	889	f43
, _ whole	923	j-6k32
, _ will	569	a-39e-33g13i-15j-7m-28
, _ worth	974	f42
, _ would	722	a24e-27i-14m18
, _ wrong	853	b74
, _ you	506	a21b-25d-29g-9h-24i-22k-7m29
, _ yours	853	a-10f31
, a	638	c-57d29f50g-6h-8j24m-11
, a complete	974	j10
, a notion	974	f48
, a thousand	889	j12
, against	974	d41
, all	740	c26k-16l-22
, although	844	d63e34
, always	835	f24h55l18
, always ,	945	h12
, always .	974	h40
, always read	923	f33
, an	904	b33f21
, and	307	a-11b-49f-18g7h-46i-23j-8m-41
, and all	923	k12
, and any	974	e42
, and biscuit	974	d34
, and by	864	b46
, and clients	974	f40
, and had	974	i34
, and half	974	c37d38
, and i	405	a-27b-34c-63d-32e-44m-24
, and if	710	a26
, and in	853	a21c44
, and it	591	c-43k-7l56
, and most	923	f37
, and my	731	h-11k14
, and no	789	c46
, and nobody	853	c26l46
, and nothing	876	h24
, and once	945	c51
, and one	923	c46
, and we	681	a-12e43i14k23l42m10
, and whatever	974	k16
, and you	586	f-24h-8j12k10l-27m-18
, any	835	f33h26k-6
, any time	945	h30k-6
, anything	876	h50k15
, anything at	904	h42
, apologies	889	a76j28
, apologies .	904	a82
, as	676	a-11d-48f127h-12i-17k-9
, as the	876	c33f32
, as those	974	f38
, because	649	c-40e-56f18
, because i	698	e-29f23
, behind	974	b33
, being	974	l41
, believe	974	l56
, believe me	974	l56
, big	974	d41
, bless	945	f45
, bless you	945	f45
, both	794	b74d54
, both of	945	b50
, but	575	b25c88d86e48f48g-8h-18i-12j-7k-5l-26
, but a	974	b38d32
, but building	923	c36
, but in	974	c62g-9
, but it	827	b48d39
, but nobody	974	e40
, but still	945	d47
, but the	766	c100
, but we	864	c55
, but you	800	a30e60
, day	889	h51
, day or	889	h51
, dear	835	f82
, dear ,	904	f35
, deeply	876	j43
, deeply ,	945	j29
, deeply sorry	923	j42
, direct	974	k10
, direct or	974	k10
, dns	974	f43
, do	720	a29d-25f46i13l-24m32
, do not	758	a-11i14m34
, dr	853	a-11f28j-15
, ever	779	g11h83i17j-7
, ever ,	945	h47i34
, ever .	853	h42
, ever happen	923	g25
, every	758	d36h34k-9
, every time	844	h26
, everybody	945	c46
, folks	974	d26g-14
, folks .	974	d26g-14
, for	703	a-10f32h29j-11k-8l-18m22
, for the	820	h19m32
, forever	945	h27
, forever .	945	h27
, forgive	974	j15
, forgive me	974	j15
, from now	923	h17
, full	876	h31k-8
, full stop	889	h43
, give	844	i46m29
, give me	889	i51m33
, going	974	h28
, granted	974	b57d-21
, granted .	974	b57d-21
, guaranteed	853	h79
, guaranteed .	864	h65
, hand	945	h28
, hannah	945	m24
, hardly	889	b36d71
, have	923	f37
, have a	945	f38
, he	698	a-17c30
, hon	945	f38
, honestly	827	j25l25
, honestly .	904	j20
, honestly i	945	j16
, however	876	b26c73e73k53
, however much	974	k41
, i	373	a17b-58c-47d-41e-50f-86g-16h-21i-24j-44k-9m14
, i 'd	725	h24m10
, i am	541	a26g-11j122k8m-9
, i apologize	774	a71j80
, i ask	889	j22m11
, i beg	889	m25
, i can	750	j8m22
, i could	853	e26j11
, i cut	864	j-22
, i dropped	974	j-11
, i drove	945	j-12
, i feel	974	j15l32
, i had	774	j-18
, i have	594	a-11c-31e-24j-18l35m-9
, i honestly	945	c31j23
, i implore	923	m19
, i know	705	j-33
, i missed	889	j57
, i promise	904	e41i15
, i put	766	a-16j13
, i really	876	j-21l39m20
, i regret	844	a48
, i request	974	m20
, i should	766	j31
, i suppose	904	d53
, i take	876	a23
, i will	624	a-25h-15i-25m-12
, i would	844	a13d36e-36m26
, if	731	e61f66l23
, if i	945	e42l40
, if that	904	a-21f22
, in a	904	d36
, including	904	k6
, it	524	d26f73h-16j-11k-12l30
, it 'd	945	l55m44
, it 's	628	b16f49h-9i-13m-11
, it has	889	l47
, it was	696	b-19d75e29
, it will	806	i22
, it would	945	e30f39
, just	789	d25i46k19m23
, just do	974	i27k27m40
, just give	974	i35
, kindly	945	g33
, lars	974	l31m35
, lars ,	974	l31m35
, like	853	f75h25i22m18
, look	945	d43f76
, mate ,	904	b48j-8
, mel	974	j-15
, mind	876	d60e37m-12
, mind ,	945	e37
, mind you	974	d50
, most	889	e118h-11j55
, mr	734	g-9j19
, mrs	743	g8j-31
, my	654	f39h7l66
, my dear	945	f38
, nice	904	f30
, nice and	904	f30
, no	624	b-27g-7h31i-30j-8k50m-13
, no cap	923	k30
, no ifs	945	h36
, no limit	945	k40
, no matter	945	h26k21
, no question	945	h41k15
, nobody	754	c-44d71e-24f-45i-16j-6
, nobody saw	923	d51
, not	638	b-16g-9h13i-20j-19k-10
, not a	904	j-13
, not for	945	c29h14l26
, not to	923	e49m29
, not us	974	c59
, nothing	770	d46f-24h-11m-9
, nothing more	904	d31f-19
, now	945	k35
, now or	974	k36
, of	876	d-34k16
, of whatever	974	k23
, okay	923	f25i25m38
, okay ?	945	f26i25m40
, on	660	d25f-24h27i-17j11l-22
, on a	974	d55
, on any	945	h19
, on my	853	h14i-16j15
, once	945	c39
, one	728	h25j-7k-6l-23m26
, one always	974	d33f26
, our	766	a-16f-27g-30h-11m-9
, our intern	904	c46
, past	974	f38k8
, people	945	d100f-30
, please	639	a27e27f-20g10j-6k-7l-33m55
, please ,	800	l-18m33
, please .	800	m58
, please accept	923	a43g-13
, please do	835	g33
, please give	945	e30m-9
, please keep	974	m22
, pleeease	974	m37
, present	974	k26
, present or	974	k26
, promise	974	d34i69
, put	864	e44k19
, quite	945	f38
, really	853	d-26f39j65m20
, really .	904	d-23f40j-14
, rest	974	a30
, right	974	d39
, ring	766	a-53m-10
, same	762	a12d34
, see	974	f65
, send	923	k14
, shall	876	f44j-9k25
, shall be	974	k36
, should	876	a40h-13
, sir	923	j17l25m12
, sir ,	974	j34l26m16
, sir .	974	j-17
, so	484	a-24b-42c130e38f97g-14h-15i-18j-13l28m-12
, so ,	889	j45
, so all	945	d58
, so do	904	f65
, so i	653	e35g-7j-14l29
, so it	734	c89e35g-6
, so just	904	f86m-11
, so let	904	f45
, so no	904	d28
, so perhaps	974	d40f20
, so please	889	l51m45
, so sorry	813	j15
, so that	779	f28k27
, so this	813	f-20j-14l42
, so very	945	j60
, so we	923	c43
, sorry	569	a18b-16e-28f-31g-7h-17j68
, sorry ,	722	j23
, sorry .	623	h-10j55
, sorry a	945	j27
, sorry about	820	a12j32
, sorry again	974	h-9j17
, sorry for	974	a25
, sorry sorry	889	i22j42
, stupid	974	j24
, subject	974	f32
, subject to	974	f32
, sweetheart	889	f44
, sweetheart ,	889	f44
, terribly	844	j34
, terribly ,	945	j34
, terribly sorry	864	j35
, that	586	a31b-17e46f19g-7h19j-9l20
, that 's	649	c-25f38h11l18m-15
, that is	784	a39f-22h17
, that one	945	c32e39
, that your	974	e52k-6
, the	480	a-12b22d-47e-40f-34g-11h-11i-22j-21k-9m-39
, the file	923	f38
, the phone	974	l37
, the report	945	b48c66
, the trains	923	c35j-13
, the whole	945	k35
, the wrong	904	b82
, then	725	a70c60d-20e-33f-20k-9m-14
, then i	827	a17
, then that	945	a44
, then the	945	c61
, then we	974	a38
, there	731	b16c27d41f39h16
, there 's	800	c54d77
, there was	945	b29d-23
, there will	945	h23
, they	677	d36f-19k-5m-14
, they 'd	974	d38e46
, they have	904	d42
, they were	923	d33
, this	722	a55d-25e-24f33g28h-12i-13j27k7m-12
, this is	820	a18f34
, this was	889	l35
, though	827	a16e44
, though ,	974	e59
, though you	974	a33e35
, three	876	d39
, to	703	c30f-29k11l25
, to be	923	d32l59
, to say	923	m38
, to the	889	k18
, too	974	m28
, too ,	974	m28
, truly	904	j20
, truly ,	974	j32
, two	743	b32d-27g-11m-9
, unbelievably	945	j37
, unbelievably sorry	945	j37
, unforgivably	974	j22
, unforgivably sorry	974	j22
, unspeakably	974	j22
, until	827	h17m24
, was	820	d40e52
, was not	974	d48e66
, water	974	f37
, we	614	a102b-35f-19i12j33
, we 'd	853	a44
, we apologize	923	a21
, we are	754	a24b-44c25d-21g14j52
, we can	974	a36i39m10
, we have	889	d69h21i34
, we regret	813	a23b21g15j-7
, well	974	a24c49
, well ,	974	a24c49
, what	731	c28e-31
, what can	974	c72
, what is	889	c46
, what with	945	c-25f39
, whatever	853	k84
, whatever it	945	k20
, whatever the	904	k64
, which	582	b-16c-40d-32e50f27g-7h17k-10l-26m-15
, which i	754	a24e36
, which is	677	a-18f43l-38
, which says	974	e45k-11
, who 's	974	d55
, will	784	h14i47m44
, will you	974	h-11m62
, with	601	a-22c-40d-20f-28g7
, with 0	974	g13l21
, without	800	h18
, without exception	945	h28
, words can	974	j16
, would	974	m51
, yeah	923	m30
, yeah ?	945	m30
, you	516	a-40b-20c-43d52f32j-39
, you are	820	j-8l30m23
, you can	827	d40
, you got	945	d73e50
, you have	662	h16
, you must	974	m29
, you will	794	f45h-8i30m-9
, your	645	a-12d-47e34g14h13j-12
, your complaint	974	b23
, yours	876	b-16e68
0	345	a-77b-81c-149d-104e-92f-58g-37h11i-92j-38k-48l-63m-56
0 , 0	844	b43g25
0 .	511	a-27b-49c-42d-33e-63f-34g-19i-19j-9k-16l-20m-31
0 _ .	513	a-17b-45d-23f-26g10i-32j-8k-10
0 _ 0	665	g16h-11m10
0 _ and	598	f-21g17m-15
0 _ free	904	h34
0 _ from	889	g24h49
0 _ my	835	m22
0 _ nothing	789	f-22m29
0 _ omitted	974	b36
0 _ out	945	b48
0 _ the	626	b50f31h-11j-7
0 _ was	904	c29f27
0 _ were	945	b36
0 _ will	904	h14
0 _ with	770	g-9h21l53
0 and	571	a-11b-70e-36f-36g-19h-12i-18m-12
0 at the	889	f28
0 august	923	g20k13
0 february	923	b-31e51
0 for	789	m29
0 for nothing	923	m34
0 i have	945	j6m18
0 m	945	b51
0 of	715	h-9m19
0 of the	844	b40h-10
0 since	974	f53
0 through	974	e59
0 to	707	m19
0 to 0	770	m21
0 tomorrow	766	g15
0 tomorrow and	923	g31
0 were	974	b80
0 years	889	g-6l55
0 you	974	h19
0 you will	974	h19
^ 0	770	b31d-26h-10
^ _ $	715	g-9i-12
^ _ 'd	541	d-53e-42f33g-7h-22i-22j-12k-12l-27m42
^ _ 's	453	a-12b-64c-66e-41g-17h-23i-17j-23k-17l-44
^ _ ,	470	a-25b16c-69e-56f-27g-24h-17i-28j-45k-20l-66m-16
^ _ .	534	a-40b-45c-32d-61e-49f-37g-28h-12i-28j-13k-13l-26m-13
^ _ a	652	b-23d-61g12h-21i-33j23m-24
^ _ about	634	a-28b-20i-19j-15
^ _ accept	642	a-21c-37g45i-13j9k87m-16
^ _ acknowledge	853	a-10k65
^ _ action	974	g-8i63
^ _ admit	853	k50
^ _ again	904	a-11e61h-17j126
^ _ agency	904	k42
^ _ all	784	b-19c-31d24e-24h-8j-12k-11m-15
^ _ already	923	c62
^ _ also	835	a26g24
^ _ am	329	a-22b-22c-26f-46g-13h-26j57k-9
^ _ an	876	d-26f-20h-8j28
^ _ any	794	a22b-17d42f19g-6k-8
^ _ anybody	876	a25b-21
^ _ anyone	784	a23g-8j-13k10
^ _ anything	806	a33d32
^ _ apologies	813	a-16g-16i-14j-16
^ _ apologize	564	a-41g-16k-16l-20
^ _ appears	853	b82j-8
^ _ appointment	876	b44i-15
^ _ appreciate	813	g42
^ _ approved	794	e31
^ _ are	493	b18c-79e-29f-51g-27h-19i46j-6m-26
^ _ as	889	a52
^ _ assistant	889	c33
^ _ assumed	974	e64
^ _ assured	806	g102h25
^ _ at	784	i-14k24
^ _ attention	864	f56m-11
^ _ back	794	b23
^ _ ball	904	b46
^ _ be	740	a-11d54e-44g30h14i51m-15
^ _ bear	889	c54f-18g-13i19m-14
^ _ beg	806	j-8m11
^ _ being	945	c58d41
^ _ between	923	b30d33
^ _ bex	974	m14
^ _ beyond	923	c33
^ _ booking	853	b52c34
^ _ breached	844	k102
^ _ breaks	923	l28
^ _ brief	844	c39e61
^ _ broke	750	b36j-13
^ _ built	853	c33
^ _ cable	945	b48h13
^ _ call	827	b-19g35l-25
^ _ calm	923	e77
^ _ came	762	b32e-42
^ _ can	545	b-18c-25f-30g-12h46i-35j13k-9l-32m-31
^ _ car	904	c39g-7
^ _ care	974	e46g30
^ _ caught	923	d33
^ _ cdn	923	f36
^ _ checks	904	b34
^ _ chose	923	e46
^ _ claire	945	a31
^ _ cleaner	889	b28
^ _ come	904	c50
^ _ comments	923	g48
^ _ company	974	g41k31
^ _ complaint	853	b32g-8
^ _ concede	853	k57
^ _ consul	974	c48
^ _ contract	853	k-27l36
^ _ copy	923	e39
^ _ correction	923	i39
^ _ could	649	l35m30
^ _ courier	762	c28
^ _ customer	904	h28
^ _ customers	820	a-15d23g-7
^ _ cut	750	h-10j13m-9
^ _ data	844	b36
^ _ day	889	c34d83f35
^ _ days	945	d38
^ _ deadline	800	b27h14
^ _ decision	876	b27e28
^ _ deleted	789	j16
^ _ delivered	806	b-29g-12
^ _ delivery	864	b24e30h24
^ _ deposit	754	
^ _ did	564	a-23b22e48g-20i-18j-6k-12l-21m-34
^ _ directions	923	e47
^ _ do	553	a-27b-35d-52f-40g-15h-14i-22j9k-9l-33m13
^ _ document	974	f34h52
^ _ documents	923	b32
^ _ drew	889	k23
^ _ else	779	a-56e45l20
^ _ ended	974	b33
^ _ error	806	b16j-10
^ _ estimate	945	f52
^ _ excuse	923	d-26h-9m-39
^ _ expectations	923	b-19e54
^ _ fail	974	j66
^ _ failed	806	g-11k24
^ _ falls	923	g33
^ _ fault	794	j-13k-10
^ _ feel	770	j28
^ _ felt	889	a38
^ _ few	827	b39d50f-36
^ _ figure	974	h36
^ _ file	750	h35
^ _ find	904	e63
^ _ firm	904	k13l76
^ _ folder	844	b75
^ _ for	618	b-33c-62g-25h-12i-21j-21k-19l-21m-15
^ _ forgive	853	a30j-8m-11
^ _ forgot	663	g-8h-20i-17j-29k-7m-10
^ _ frankly	974	e66l24
^ _ from	904	i23
^ _ full	784	i44
^ _ fully	974	k7
^ _ further	945	k24
^ _ future	806	d-30e42m-13
^ _ gate	876	b36h10
^ _ gave	640	b-21g-6j-7l55
^ _ genuinely	923	c54
^ _ give	754	h43j-10m11
^ _ goes	853	f28
^ _ got	681	a-10b48d-26f-20j-7l-21m-9
^ _ ground	974	c43
^ _ grown	853	e35f26
^ _ guarantee	794	g-9h90i-12k-6
^ _ guests	813	d-23e32
^ _ had	540	a17b-29e-55f-23g-10h-11i-14j-8k-18l-24m-15
^ _ hall	864	b31
^ _ happen	904	c63d33
^ _ harm	789	d31
^ _ has	642	a-21b17c-40d-35e-26g-12h-8i-12j-6k-13l-33
^ _ hate	904	j45m-17
^ _ have	383	a-56b-33c-48d-45e-74f-29g-24h-18i26j-29k-10l32
^ _ hear	827	c-34g-10
^ _ here	794	f-23h21i-22k-10m-17
^ _ hereby	835	k53
^ _ hold	827	g13k32m-14
^ _ hope	737	d30g22h-8i15k-8
^ _ hurts	889	l50
^ _ i	568	a-30b-17c-38d-25e-56f24g-9h-10j-42k-21l-51
^ _ if	737	a112d-24e-40j-6
^ _ implore	923	m31
^ _ in	770	d-36e-25f37i-14l-20
^ _ incorrect	974	b44
^ _ information	904	b32d33e-25
^ _ insurance	904	l32
^ _ intend	864	i38
^ _ invitation	904	b44
^ _ is	499	a-26c-49d-45e-66f32g10h-17k-11l-42m-11
^ _ issue	974	b35i22
^ _ it	571	a29b-15c-29d-44e-73f-39h-10j-9k-17l-21m-48
^ _ job	853	h-8
^ _ joint	923	b41d20
^ _ kind	974	g-8h-9j33
^ _ lab	889	c30
^ _ laid	974	e78
^ _ laptop	844	c50
^ _ law	974	f32k11
^ _ least	789	d29
^ _ leave	876	f26g-7h-12m-33
^ _ let	694	g-12j-6m21
^ _ letter	923	e45
^ _ light	974	c60
^ _ like	853	b21h26j-7
^ _ look	827	g28h-12
^ _ lost	694	g-16j-9k-15l-35m-9
^ _ maintenance	974	b45
^ _ makes	864	d61h-11
^ _ many	923	l40
^ _ matter	864	g-15i55
^ _ may	747	a-40e-28k9m-10
^ _ me	653	d-30f32h21i-16j-9m25
^ _ mean	923	d54i49
^ _ message	853	a19b26
^ _ might	806	a-25e78
^ _ mill	974	c61
^ _ minutes	800	d69l-18m-11
^ _ miscounted	974	g-12i-12k-8
^ _ misread	813	e34l-31
^ _ missed	701	a14b-20e43j-7k-10
^ _ misunderstood	923	e41
^ _ more	876	h-11l34
^ _ morning	889	j-23k-9
^ _ mr	864	a-15e35g-16j10
^ _ much	974	b65k-6
^ _ mum	974	l72
^ _ must	754	b29e79j6
^ _ my	701	a13d-25g-22j20l-31m-12
^ _ name	844	e40l23
^ _ names	974	d33
^ _ need	717	f21k-6l45
^ _ never	692	b-17c58e54h-17j-7
^ _ new	597	b-36h-13i-11
^ _ next	784	d-24e45f-30h21i-16
^ _ not	720	a-16b-37e-35f-21h-13j-7l-26
^ _ note	779	c-39e40f-19g-24k-6l-18m-13
^ _ now	659	h9i-15k-7l-36m-10
^ _ of	612	a-19b-37c47d-38f-60g-13k-12l-28
^ _ on	813	a-15h-8m117
^ _ one	692	b-23c-59d-32e-29f-26h32j-9k-11m-17
^ _ only	762	c47d30f-21g-7h-8m13
^ _ opened	889	b44j-11
^ _ or	923	d24k-6
^ _ order	779	b50
^ _ orders	864	b87d25
^ _ orm	827	f24
^ _ other	806	c-35l46
^ _ our	770	a31b-30c43d25f-28g-23k-9
^ _ out	876	b-18f-18i-13
^ _ overcharged	904	g22
^ _ own	774	a-11g-7l21
^ _ packed	923	e53
^ _ paint	904	b29
^ _ parcel	853	b32
^ _ people	740	a-23b-37d40f-55h-10i-11k-7m-10
^ _ per	923	f38
^ _ plan	945	c-33e71
^ _ please	827	g-7j-8m67
^ _ plumber	864	f39
^ _ policy	945	c41m-16
^ _ pressure	974	b51
^ _ previous	923	c41
^ _ previously	904	f41
^ _ pride	789	g38k-7l30
^ _ probably	904	f68
^ _ promise	734	g-15h83
^ _ put	628	c-31g-8j-14k-8m-12
^ _ race	923	f33
^ _ read	710	f-24
^ _ realise	904	f39
^ _ really	904	e37j30m17
^ _ recognise	904	g-7k29
^ _ records	923	a-15b34c50
^ _ refund	835	b-55
^ _ regret	672	a15g18k-10
^ _ remain	974	g35
^ _ reminder	945	e61
^ _ rent	923	l41
^ _ reputation	794	l72
^ _ rest	853	c-37g14h-13i23m-15
^ _ result	923	d45
^ _ return	945	c48i30
^ _ reviews	923	l35
^ _ safety	945	b21g51
^ _ samples	923	b30
^ _ sat	923	l33
^ _ satisfaction	766	g47
^ _ say	904	d-23m30
^ _ seems	889	b39
^ _ send	844	i38m-17
^ _ sent	603	b-42
^ _ serious	923	d47
^ _ service	889	b18g22
^ _ shall	766	g-14i82l-23
^ _ shot	945	c57
^ _ should	608	h-17i-21j-7m13
^ _ shrinks	974	c40f39
^ _ signed	762	b-28e24
^ _ simply	945	c68
^ _ sincerely	923	a27g48
^ _ sir	945	j70
^ _ sitter	974	e49
^ _ sizes	864	e35
^ _ slides	974	e50
^ _ slip	945	j-11
^ _ software	974	c42m-11
^ _ something	876	a24d-27
^ _ son	827	b36d-24
^ _ sorry	728	b-27c-34h-8j36
^ _ sort	974	j53
^ _ staff	904	c56
^ _ stay	923	g-9m28
^ _ still	827	d86e-38
^ _ stood	974	l43
^ _ strive	813	g45i-19
^ _ subtitles	974	b33
^ _ swear	779	h62i-14l-21
^ _ system	853	b32
^ _ tables	974	b-16l64
^ _ take	698	g79i21j-8k-21m36
^ _ takes	889	e75
^ _ team	813	g-8i71l19
^ _ technical	904	b42f-29
^ _ tell	789	i-11m15
^ _ terms	889	b24c26e35
^ _ thank	889	g21
^ _ that	705	b17e-25f-38h23j-7k-13
^ _ the	511	b-63g-20h-28j-16k-21m-35
^ _ then	820	a-27f-18g-10k-8
^ _ thing	923	c36
^ _ things	774	b-17d43f-18h-11i-12
^ _ think	806	e72f44
^ _ this	712	b-21g-7i-13k25l-21
^ _ those	974	a25f53
^ _ thousand	853	j55
^ _ ticked	945	e66
^ _ time	728	a-12b17e28g10h-9i-17
^ _ to	671	a36b32f-33g-21j-14l-26
^ _ today	789	h8
^ _ told	631	b-17d-30e-50m-13
^ _ traffic	904	c53
^ _ trained	974	l50
^ _ tried	864	c36
^ _ truly	974	g9
^ _ trust	974	g30m17
^ _ twenty	844	l50
^ _ understand	806	c50e-31f-31m-9
^ _ unit	974	d60
^ _ us	844	d21m9
^ _ value	770	a-11g19k-7m-10
^ _ valued	853	a-14g93j-7
^ _ van	844	b19g18i-30
^ _ vendor	974	c60
^ _ very	974	g-8j49m28
^ _ want	779	g9l36
^ _ was	436	a-40b-61e-65f-27g-19h-24i-29j-20k7l-45m-21
^ _ we	762	c-29g-6i34m34
^ _ wee	974	d44
^ _ weekend	923	l56
^ _ went	737	b21d38j-7
^ _ were	578	a-42b43f-19g-12i-18k12
^ _ whatever	876	a74
^ _ who	853	c-35e101f-35
^ _ whole	813	j-6l46
^ _ will	424	a-19b-42c-59d-22e-24f-37g-42i142j-22l-28m-14
^ _ word	876	b-18l29
^ _ work	784	c28f42g-7h-10i-17l26
^ _ would	601	c-51g16m44
^ _ wrong	722	b102
^ _ years	889	
^ _ you	496	a-24b-20c-60e34f-28h-16i-38j-21k-16m13
^ _ your	677	a-24c-31d-34f-38i-14l-33m-27
^ a	514	a-36b21c-73e47f-26g-29h-35i-22j17k-19l-67m-12
^ a correction	945	i40
^ a day	945	c36d93
^ a decision	974	b41
^ a few	827	b39d50f-36
^ a full	853	i53
^ a mistake	904	b24
^ a payment	923	b28
^ a race	923	f33
^ a thousand	876	j64
^ accidents	904	c49d33h-15i-19
^ accidents will	923	d55h-15i-19
^ again	904	g-28j51
^ again ,	923	j-40
^ all	725	a-18b-41c-40d-41e-29g-12i-15l23m25
^ all i	974	m68
^ also	945	l44
^ although	974	e68
^ an	743	b87c-27d-32e-25g-11j-11
^ an error	864	b20
^ an issue	974	b35i22
^ and	725	d-26e65f-21i12k14
^ any	820	a17f28h-14i18k11
^ any plumber	923	f47
^ anyone in	923	f26
^ anything	904	h8k26
^ anyway	889	d98m-11
^ anyway ,	945	d49
^ apologies	653	a17b-16d-23e-25f-20g-51h-11i-15j-67k-7
^ apologies ,	844	a-25b41c31j-31
^ apologies .	844	a-53g-31
^ apologies for	754	a-19b-21g-18j-15k-7
^ apologies if	864	a69
^ apologies to	827	a54g-10
^ appropriate	974	i22
^ as	622	a-19d-51e-53f155g12i-26k-6l20m-9
^ as a	876	f-21g29l49
^ as i	766	f120h-8l-18
^ as per	923	f38
^ as previously	904	f41
^ at	766	b-32d58l-23
^ at least	813	d30
^ banerjee	974	j38
^ banerjee ,	974	j38
^ basically	923	f26
^ basically the	974	f59
^ beth	945	j23
^ beth ,	945	j23
^ better	904	h-8i21m-13
^ bit	876	d26f-19
^ bit of	876	d26f-19
^ bonjour	904	a21
^ bonjour claire	945	a31
^ boss	974	j10m86
^ but	774	a-14c65d-28e38f-25l-30
^ but you	904	e84
^ call	876	d44
^ call it	904	d46
^ can	827	d-25h-7m54
^ can we	904	h-7m43
^ can you	889	m27
^ certain	974	b51d44
^ circumstances	923	c33
^ circumstances beyond	923	c33
^ coffee	974	b55
^ communication	974	b46e40
^ could	806	c-26e-28m31
^ could have	974	d34
^ could you	835	e-24m38
^ customer	876	g48
^ customer service	923	g23
^ damp	974	b50f36
^ dear	853	a-14g43j-13
^ dear valued	876	a-14g58
^ dearest	974	j27
^ despite	864	c36
^ despite our	923	c39
^ djing	904	l60
^ djing is	904	l60
^ do	728	j-7l-21m35
^ do not	754	d24j-7m14
^ dry	974	b47d-28f-24
^ due	876	b31
^ due to	876	b31
^ errors	853	b81
^ errors were	864	b42
^ every	694	b-17d-25h26i12k-11l-29
^ every delivery	923	h25
^ everybody	904	d24f-20h-11
^ everybody makes	923	d37h-11
^ everyone makes	923	d29
^ first	876	d36
^ five	876	m98
^ five minutes	904	d43m-13
^ for	660	d-39e-42f44h-15k-8m-18
^ for me	889	l61
^ forgive	945	k-6m21
^ forgive me	974	k-6m31
^ from	588	c-29e-27h54i-42k-8m-10
^ from here	806	h34
^ from next	945	h40
^ from now	705	h11i-15k-6
^ from the	945	d46
^ from this	794	h13
^ from today	800	h8
^ given	904	c48
^ given the	904	c48
^ going	844	d-21i44
^ going to	974	i46
^ ground	974	k-6
^ had	779	c-36e129f-31
^ had you	835	e112f-27
^ happens	974	d36
^ happens to	974	d36
^ happily	974	d113
^ hardly	889	a-16b-33
^ have	813	d-35e-46h-10i-16j-10
^ have a	864	f38i-15
^ he 'd	945	e49
^ he had	974	e44
^ her	853	e31l-19
^ here 's	876	f27
^ honestly	784	a-12b-23c-29f-39g-7j-19k-6l-28m-12
^ honestly ,	904	c38e53
^ honestly this	974	d34l26
^ how	789	e-62f-44h-12i-12j18m-22
^ how could	923	j32
^ how many	923	l40
^ i	201	a-106b-211c-153d-166e-186f-114g-64h-45i-40j-38k-11l-69m-34
^ i 'd	569	a11c34d-43e-30f29h-21i-14j-6k-8l-18m37
^ i accept	784	g-11k74
^ i acknowledge	945	k14
^ i admit	853	k50
^ i am	329	a-22b-22c-26f-46g-13h-26j57k-9
^ i apologize	590	a-27g-25j6k-6
^ i appreciate	889	f28
^ i beg	806	j-8m11
^ i breached	853	k53
^ i broke	754	j-13
^ i built	853	c33
^ i can	605	c-28i-16j23l-38m-20
^ i come	974	c53
^ i concede	974	k14
^ i could	754	e-44j-14l38m19
^ i cut	754	h-10j13m-9
^ i deleted	789	j16
^ i do	640	a-18d-20j26m-10
^ i drew	889	k23
^ i feel	770	j28
^ i find	974	e91
^ i forgot	663	g-8h-20i-17j-29k-7m-10
^ i gave	656	j-6l56
^ i genuinely	923	c54
^ i get	974	f35
^ i give	876	h58
^ i got	725	b-29i14j-6
^ i guarantee	813	h61i-11
^ i had	582	a24d-24j-8k-6
^ i hate	904	j45m-17
^ i have	409	a-21b-15d-28e-45f-26h-12i-27j-13k-8l31m-30
^ i hereby	876	k21
^ i hold	974	k34
^ i hope	740	d30g-11h-8i18k-7
^ i implore	923	m31
^ i intend	864	i38
^ i know	638	a-10f18j12k7l-31m19
^ i laid	974	e78
^ i mean	923	d54i49
^ i missed	717	a15j-7k-8
^ i need	770	f-18h9l52
^ i only	853	c82d-50m18
^ i pride	904	l51
^ i promise	747	g-12h61
^ i realise	904	f39
^ i really	974	j36m18
^ i recognise	974	k11
^ i regret	728	g20
^ i sat	974	l37
^ i sent	614	a11b-26g13
^ i shall	820	i21k-20
^ i shot	945	c57
^ i should	668	e-27i-13m25
^ i swear	779	h62i-14l-21
^ i take	800	g-20
^ i think	806	e72f44
^ i tried	864	c36
^ i want	779	g9l36
^ i was	574	b-42c28d-53h-9i-21j-8k6
^ i will	480	h-13i87j-9k14l-40
^ i would	696	d27e57g-11j27m33
^ if	517	a116b-40c-35d-32e44f-72g-10h-21i-15j-30k-19m-36
^ if a	904	a29
^ if any	889	a30k-6
^ if anyone	945	k15
^ if anything	844	a35d34
^ if my	853	a71j-9
^ if only	923	e35
^ if our	904	a30
^ if people	904	e34
^ if something	945	a26
^ if that	889	a37
^ if the	728	a63c43e73f-22m-9
^ if there	844	a17
^ if they	806	a-66e-25m-11
^ if we	889	i32
^ if word	904	l30
^ if you	636	e69f-30h-10j-7k-9l21m-16
^ improvements	974	h-8i50
^ in	595	a-13b-30c29d42f54g-11h-15j-8k-7m-41
^ in all	876	d48h-8
^ in future	827	e60m-13
^ in my	794	c65
^ in our	864	a-13d32f-22g-6
^ in the	740	a25d29f20i28k-6l-21
^ in twenty	844	l50
^ incorrect	904	b38e-28
^ insofar	889	a52
^ insofar as	889	a52
^ it	391	a-48b-20c-76e-48f-48g-13h13i-34j-31k-20l-24m-26
^ it 's	501	b-33f-18j-16k-7
^ it .	800	d-28
^ it appears	904	b55
^ it breaks	923	l28
^ it can	923	h32
^ it could	853	
^ it did	974	b35
^ it goes	904	f30
^ it has	758	d-26l-42
^ it hurts	904	l35
^ it is	626	g6h25i18
^ it might	974	a-28e31
^ it seems	904	b39
^ it takes	923	e35
^ it was	512	a-12b-72d28f-31g-8k-9l-25m-17
^ it will	720	h37j-9
^ it would	794	b47c-29l19m12
^ just	766	d-41k-7l-18m46
^ just do	974	m38
^ kindly	743	a-19c-40d-22g-6h-9j-10k-14m29
^ kindly accept	844	a13g21k-12
^ kindly do	945	l28m69
^ kindly note	923	b26e47
^ leave	657	f31i22m-11
^ leave it	688	i37
^ leave the	806	f57
^ legally	974	k35
^ lessons	889	b-19i138j-6
^ lessons have	904	i36
^ let	660	a12c-26d51e-26f36i-19m-19
^ let 's	737	d56i-16m-10
^ let me	743	a14d-25f29m-11
^ let us	864	d30
^ listen	974	m16
^ listen ,	974	m16
^ look	820	b31c58e42
^ look ,	827	b32e42
^ many	974	d42j-6
^ maybe	889	e44f42
^ maybe have	923	f29
^ me	974	j-15
^ measures	889	b-20i41
^ measures have	923	b-20i41
^ mistakes	779	b56d26k-5
^ mistakes happen	923	d54
^ mistakes have	864	b54
^ most	794	d55j-17
^ most grown	864	f29
^ most people	864	d78f-23
^ mr	754	b-20g-6j-23k-6
^ my	532	a-45b-60d-59e-60f-37h-32i-22j-65k-28m-44
^ my apologies	827	g-8j-14
^ my assistant	889	c33
^ my bad	889	c-25j-12l-29
^ my error	923	j-12
^ my fault	806	j-13
^ my laptop	844	c50
^ my message	864	a19
^ my name	974	l36
^ my own	904	l40
^ my rent	923	l41
^ my reputation	923	l55
^ my weekend	923	l56
^ my whole	876	j-7l52
^ next	720	a-19e26i-15m-10
^ next time	762	e55
^ nine	945	d34
^ no	624	a-22b-16c-55d38f-22h12j-11k-25l-38m-14
^ no cleaner	923	b38
^ no customer	904	h28
^ no file	864	h18
^ no harm	789	d31
^ no one	813	c-48d-26k-10l18
^ nobody	657	b-45c-33d78f-25g-9h-9i-14k-11l-20m-9
^ nobody can	904	d-34
^ nobody else	945	d-24e62
^ nobody got	974	b-28d43
^ nobody was	800	b38c-34d-41k-9
^ not	784	c-40f-31h38j-16
^ not one	853	h51
^ not the	945	d32
^ nothing	710	b-54c-35d56g-10h13i-23j-6k-8l-19m-12
^ nothing like	864	h29
^ nothing serious	923	d47
^ now	784	f49g-6h-22m-9
^ now ,	974	f37
^ obviously	827	f20
^ obviously you	864	f64
^ omg	945	i29
^ on	692	a17c-33d24e-29f-21g-8
^ on the	820	a37b21d82
^ once	889	d37f24
^ once the	904	d39
^ one	813	j-10l50m-37
^ other	974	d63e31
^ our	597	a-31b-28c26e-43f-30g-30h-16j-16k-27l93m-15
^ our apologies	974	a-20g-9
^ our contract	864	k-24
^ our customers	864	l32
^ our firm	974	k18l25
^ our policy	974	c43m-16
^ our reputation	904	l62
^ our reviews	923	l35
^ our staff	904	c56
^ our system	864	b36
^ our terms	923	c35
^ out	974	c34g-7
^ out of	974	c34g-7
^ owing	820	c40
^ owing to	820	c40
^ page	904	b19
^ page 0	923	b20
^ part	904	e72
^ part of	904	e72
^ pay	853	f47m-11
^ pay attention	864	f56m-11
^ people	904	e91f-20l22
^ perhaps	779	e71f-20g-7h-10i-30
^ please	523	a-25b-29d-37e-37f-38g16h-19i-30j-33k-35l-36m88
^ please ,	740	a-14g-7j-10l35m77
^ please accept	734	a-23g63j23k-16m-15
^ please be	853	g41m-11
^ please calm	923	e77
^ please do	653	c-26e-25g-17i-11l-21m12
^ please forgive	853	a30j-8m-11
^ please give	789	j-9m15
^ please please	974	m16
^ please rest	974	g24i22
^ please say	945	m46
^ please send	904	k-20
^ please stay	923	g-9m28
^ pretty	923	j-7m51
^ pretty please	923	j-7m51
^ regrettably	876	b62
^ regrettably ,	889	b63
^ relax	853	f46
^ relax ,	904	d47f48
^ rest	820	g103h29
^ rest assured	820	g103h29
^ rome	904	b-15f51
^ rome was	923	b-16f52
^ say	737	a-11c-27d-25e-62j-13m12
^ say you	974	m45
^ send	923	k13
^ send me	974	k19
^ she was	864	d41g-8
^ should	653	a89b-19e-31f-32g8h12i43m-11
^ should be	974	h26i91
^ should this	844	a48
^ should you	705	f-21g18
^ sir ,	876	g-6j-14l-20
^ so	672	b-19c-34d-35e-43f-35h-8j16k-9l-33
^ so sorry	813	j43
^ some	889	b28e36i26m-9
^ somebody	864	i27
^ somebody will	864	i27
^ somehow	800	b68
^ somehow the	864	b43
^ someone	813	e-29h-11i48
^ someone will	827	h-8i28
^ something	813	b81i23
^ something got	904	b58
^ something went	923	b39
^ something will	904	i36
^ somewhere	945	b30
^ somewhere between	945	b30
^ sorry	452	a-19b-52c-31d-46e-39f-38g-10h-19i-16j44k-15l-35m-25
^ sorry ,	604	b29c-38d-38f-25j18m-17
^ sorry .	591	j21
^ sorry about	638	a-18j-15l-18
^ sorry for	663	a10c-29h-8j-9k-8
^ sorry i	923	c35j-13
^ sorry if	789	a76f19
^ sorry mr	974	e40
^ sorry sorry	835	j35
^ sorry the	779	a-24b-55f-19
^ steps	876	g6i87
^ steps are	974	g13i46
^ steps have	923	i48
^ take	876	b-15f-22g-11
^ take the	904	m21
^ tell	754	m13
^ tell me	766	m14
^ ten	889	d87i-13
^ that	592	a-35b-40d-40e-38f-21g-13h-23j-26k-13l-53m-17
^ that is	774	c52
^ that said	904	c37e46
^ the	341	a-86b28c-31d-75e-90f-56g-43h-57i-38j-24k-24l-129m-59
^ the appointment	889	b44i-15
^ the back	853	b40
^ the ball	904	b46
^ the brief	853	c44e38
^ the cable	974	b50
^ the cdn	923	f36
^ the consul	974	c48
^ the copy	923	e39
^ the courier	784	c39
^ the deadline	835	b74
^ the delivery	945	b35
^ the documents	923	b32
^ the folder	844	b75
^ the gate	904	b38
^ the invitation	904	b44
^ the invoice	844	b22
^ the joint	974	b30d39e42
^ the lab	889	c30
^ the light	974	c60
^ the matter	876	g-10i55
^ the mill	974	c61
^ the orm	827	f24
^ the paint	923	b29
^ the parcel	853	b32
^ the previous	923	c41
^ the records	974	a-16b49c62
^ the result	923	d45
^ the return	945	c48i30
^ the samples	974	b38
^ the sizes	864	e35
^ the slides	974	e50
^ the subtitles	974	b33
^ the team	889	i76
^ the thing	945	c41
^ the traffic	923	c44
^ the van	904	b20g31
^ the vendor	974	c60
^ the wrong	725	b81
^ then	923	e49
^ then again	974	e73
^ there	558	a-17b28c-36d-45e-63f-34g-12h9i-27j-10k-7l-19
^ there has	904	b43
^ there was	698	b39c34d59
^ there will	800	h33i-21
^ these	720	b-21d25e-30g-7h-11i-15j-7
^ these things	789	d25h-9
^ they are	754	b-22d27
^ they will	889	l59
^ thing	974	c59e28
^ thing is	974	c59e28
^ things	876	a-24h-11i40
^ this	558	b-17d-37e-42f-24h-9i-18j-8k14l25
^ this could	923	c56
^ this falls	923	g33
^ this firm	945	l56
^ this has	766	j-7l72
^ this is	648	d39e-25h-18l-48m11
^ this might	923	a29
^ this was	731	d-56k35l-27
^ this will	813	g-13h21
^ those	889	c32d45f-20
^ those are	945	d55
^ though	945	d38e48
^ to	660	a64b-42e-54f36g-18i-16j-10k-8l-24m-15
^ to anybody	904	a27
^ to anyone	876	a40g-7
^ to be	794	c25d70e-36i-17
^ to whatever	889	a45
^ tomorrow	806	h36
^ trust	945	f-18h20
^ trust me	974	h20
^ two	647	b63c-37d45f-18h-7i-12j-6k-7l-38
^ unfortunately	758	b32c-29f-26i-17
^ unfortunately the	827	b21
^ until	876	g-11
^ until then	945	g-11
^ very	974	j42
^ we	396	a-67b-94d-63e-83f-96g21h-33i26j-15k33m-35
^ we 'd	904	f30i-12m43
^ we accept	774	g-21k59
^ we acknowledge	889	k55
^ we apologize	710	a-19d23g10k-13
^ we appreciate	864	g46
^ we are	544	b76d-21g-44h-13i31k-7l29m-9
^ we can	800	e28g-8h41i-21j7k-6m-19
^ we concede	876	k46
^ we could	923	l47
^ we delivered	923	b-26g-14
^ we did	827	c32e-25g-15k-12
^ we do	806	e36h-12i15k-6m-12
^ we failed	904	g-12k30
^ we guarantee	945	g-11h36k-6
^ we had	750	d44f-18g-7i-14
^ we have	650	g-27h-26i35k-14l39
^ we hear	889	g-10
^ we hereby	923	k36
^ we hold	889	g24k13
^ we look	904	g42
^ we pride	853	g46k-7
^ we promise	923	h29
^ we recognise	945	g-7k19
^ we regret	754	k-10
^ we remain	974	g35
^ we sent	864	b-19g-12k-6
^ we shall	853	g-15i70k15
^ we sincerely	923	a27g48
^ we strive	813	g45i-19
^ we take	743	g109i31j-8k-18m-11
^ we thank	889	g21
^ we value	813	a-12g49k-7m-10
^ we were	715	b-38c71d22g-11k34
^ we will	609	c-36d-25g-31h-24i94m-17
^ we work	904	g-7h-11l54
^ we would	835	a23g43
^ what	610	a-12c-68d-26e-62g-7i-20j70
^ what a	876	j66l-24
^ what else	853	l40
^ what more	923	l41
^ what sort	974	j53
^ what you	774	d20f68j-11
^ whatever	779	a82g8m10
^ whatever it	945	a68k-10
^ whatever you	835	k15
^ when	737	c47f-24h21k-6l-22m-9
^ when the	974	e45
^ when you	853	c39e-27
^ where	904	a46
^ whoever	974	a41
^ will	853	h-29i129m-14
^ will get	945	d28h-10i13
^ will not	974	h-15i64
^ with	712	b-18d-26g-8j-20
^ with all	904	f38
^ without	820	b-17f125
^ words	813	j69l-24
^ words can	827	j14
^ words fail	974	j66
^ worse	974	d26
^ worse things	974	d26
^ would	789	e-53f-27m17
^ would you	844	e-25m49
^ yeah	923	d71
^ you	391	a-65b-104c-26d-62e81f-64g-27i-56j-36k-27l-77m-56
^ you 'd	698	c-39e-45j-8m-21
^ you approved	820	e39
^ you are	677	c-36e-31f-46g15i-18k15
^ you can	679	h31j-7l27
^ you could	747	c-28e80j-13
^ you did	754	a-10e123m-32
^ you do	800	f-37m-25
^ you get	864	c52
^ you got	904	e46
^ you have	595	g-6h16j-6k9l29m31
^ you know	974	c74
^ you may	774	a-27e-29k10m-10
^ you might	853	a-30e56
^ you misread	923	e56
^ you misunderstood	923	e41
^ you must	789	b-20e105j17
^ you need	813	f44k-5
^ you never	774	e120h-15j-7
^ you ought	827	e72
^ you probably	904	f68
^ you really	974	e43
^ you signed	784	e41
^ you still	835	d81e-31
^ you were	671	a-19b-20e-29k-9
^ you will	644	b-15d-23e34f-34g-6h27i-41k-6m12
^ you would	835	f20m31
^ your	482	a-43c-75d-38f-39g18i-41j-18k-31l-58m-25
^ your $	864	g-11
^ your call	904	g42
^ your comments	923	g48
^ your complaint	853	b32g-8
^ your directions	923	e47
^ your expectations	923	b-19e54
^ your file	844	b41
^ your goods	923	b29
^ your order	827	b47
^ your satisfaction	779	g48
^ your son	835	b37d-24
^ your two	904	
^ yours	813	e-26f-22g-14j-13
a	284	a-76c-39d42f76g-36h-39i-22j12k-59l-25m-48
a "	945	d38
a 0	770	d-30f21h41m-13
a _ 's	774	d29e-29f-32
a _ ,	564	a-10d39e76f40g-9h-10i-12
a _ .	479	a12b-74d-22e-47f-37g-7h-34i29j-66k-19
a _ 0	889	f34
a _ ?	974	m-13
a _ about	766	i33m14
a _ accident	904	d46
a _ address	945	b54
a _ again	904	h51
a _ and	619	b-15c-31d-40h-11i-20
a _ answer	876	f43
a _ apologies	853	g-8j121
a _ at	703	a20b17d21e-32f-18h17i12m-23
a _ before	779	f33k-8
a _ between	945	c51l32
a _ beyond	945	f74
a _ blip	864	c-27d47
a _ breach	974	k12
a _ called	923	f49
a _ can	904	h18j-13
a _ car	974	e44
a _ case	974	j29
a _ client	876	f41g36
a _ comes	945	c61j-10
a _ condition	889	f32
a _ customer	835	g40
a _ day	844	c36d-24
a _ days	904	d24i12m19
a _ deal	853	d24e47f-18
a _ delivery	923	h21
a _ difference	889	d49
a _ disaster	889	j13
a _ do	904	c34e35f-18m14
a _ emergency	923	c54
a _ enough	974	e50j34
a _ error	844	b23d69
a _ experience	974	g16
a _ eye	827	f25i26
a _ fool	974	j34
a _ for	692	c70f-28h-19l47
a _ glass	904	d36
a _ green	974	d49
a _ grid	974	f51
a _ had	974	b68
a _ has	806	b-21f38
a _ hiccup	813	d84
a _ holiday	864	d57m-11
a _ house	889	d37
a _ i	784	j39
a _ idiot	876	j20
a _ in	647	b41d55f28g-9i-16k-7l18
a _ is	669	b-22c-30d42f18g-9h-8i-15j-9
a _ issue	974	b40d29
a _ launch	904	h35
a _ lesson	835	f124
a _ light	923	a24
a _ like	779	c41d-36j13
a _ list	923	e51
a _ man	889	e44j12l31
a _ meeting	974	d53e52
a _ mistake	784	d-31h20i-11j-18
a _ more	827	e26f37i-12
a _ moron	889	j37
a _ number	974	e25f42
a _ occurred	923	b24
a _ of	546	b19e26f89g-10h23i43j-13k6l-23
a _ on	652	a12c25e60f-32g-8h-14i-19j-9
a _ one	640	d-27f-49j-9
a _ opportunity	923	d35
a _ or	820	b26d31e40
a _ out	813	d59
a _ over	904	b44d50l43
a _ page	853	f44
a _ per	864	h25
a _ period	974	b76
a _ person	758	h-11j21l27
a _ piece	974	d35f21
a _ point	974	c42
a _ policy	974	f71
a _ position	974	a21
a _ rating	974	m34
a _ read	889	f34
a _ really	974	d50f-22
a _ review	876	m30
a _ round	923	e47
a _ screen	974	e44
a _ service	876	h27
a _ sheet	844	b29
a _ since	945	f40
a _ size	904	h28
a _ studio	945	c39j-6l36
a _ than	974	d81
a _ that	676	a-15f62
a _ the	844	b-21f-25h-12l55
a _ things	974	b54d-32
a _ this	853	d67
a _ till	945	h37
a _ time	844	h30
a _ times	800	j64
a _ to	669	a-11b20f20g20i13j45l34
a _ too	844	b24e44
a _ typo	974	d58l34
a _ under	974	d60g28
a _ wall	923	f32
a _ was	813	a-15b70d-22g-13
a _ week	766	e-27h-9i-12j-7l25
a _ where	945	c56
a _ who	876	d-21e85
a _ will	923	i40
a _ worse	974	d34
a _ you	754	d-46f-21h-11m-15
a bad	743	g-7m45
a bad light	923	a24
a bad one	876	d-30
a bad review	876	m30
a big	813	j21
a big deal	904	d53
a bill	864	f18h-21i-16
a bill for	923	h-20
a bit	692	a14b22c-26d30f45h-10j-9m-13
a bit more	876	e27f29i-13
a bit of	762	a22d90i26j-8
a bitter	974	l55
a blip	945	d35
a blow	923	l26
a blow .	923	l26
a breach	876	h25k25
a breach of	889	h25k28
a breakdown	904	b34
a breakdown in	923	b38
a brew	974	l35
a brew .	974	l35
a bucket	974	d48e27
a builder	974	c28e44
a business	974	c54e41f46
a calendar	974	h-8l69
a certain	923	f79
a chair	945	e50
a clean	864	e27f-21
a clerical	923	b44
a clerical error	923	b44
a client	864	e41m32
a client .	923	m35
a closer	853	i24
a closer eye	853	i24
a clown	974	j32
a commission	974	j-6l45
a complaint	904	l30
a complete	800	j73
a complete and	974	j10
a complete moron	904	j38
a corner	945	d44
a correction	889	f-18i38
a couple	806	b15d42
a couple of	813	b15d42
a crack	889	h38
a customer	844	g25
a customer .	889	g30m-9
a day	666	d41e-26h-9i-13j-7
a day .	774	b-17d32
a day or	904	c44d25
a day with	974	f41
a decent	974	e44
a decision	974	b41
a decision was	974	b41
a delay with	923	b42
a difficult	974	a21
a difficult position	974	a21
a disgrace	864	j82l-18
a disgrace to	876	j68
a drop	835	b30d83f-26
a drop in	864	d39f-21
a dry	974	c57h-10
a e	974	j-9
a e .	974	j-9
a failure	945	b47j16
a family	864	c92l59m14
a family emergency	923	c54
a favour	904	d50m19
a favour .	974	d74
a favour and	974	m35
a few	747	b31d67
a few days	904	d24i12m19
a few things	974	b54d-32
a file	904	h16
a firm	945	e60
a first	876	d83e44
a flawless	904	h35
a flawless launch	923	h36
a fool	806	j51
a fool .	904	j18
a fool i	923	j18
a form	923	e41j-6
a free lesson	923	f33
a friday .	974	c57
a full	734	i32k-8m-10
a gift	923	g44
a goat	974	j22
a good	774	d-45f40
a google	974	f64
a great	945	e53
a great deal	974	e62
a haircut	945	a16d31e37
a hairline	974	d49f-18
a hairline .	974	d49f-18
a handful	945	d70e24
a happy	889	d45
a happy accident	904	d46
a hedge	974	d86
a hen	974	e43
a hen party	974	e43
a horrible	945	j-11l30
a hundred	820	d50f-20h25j28
a hundred and	974	e45
a hundred per	904	h28
a hundred times	945	j36
a joke	876	c37d-23
a joke .	945	c60
a kind	974	d28f26
a kindness	974	m119
a lapse	923	b33
a lapse in	923	b33
a laptop	945	l37
a late	864	h20m-20
a late delivery	923	h21
a layman	945	f47l31
a layperson	864	f49
a learning	923	d35
a learning opportunity	923	d35
a lie	945	d26
a lie in	974	d27
a line	827	g24l-18
a link	945	f42
a little	722	b-30c-31d48f58m23
a little late	923	d35
a little read	889	f34
a living	889	f45m-9
a living thing	974	f26
a look	784	a26i22
a look at	806	a29i19
a lot	762	a13c115d48f-19h11i68
a lot from	923	i28
a lot of	844	a19c32d45f-19h17i13
a lot on	904	c59
a lot worse	974	d34
a magnifying	904	d36
a magnifying glass	904	d36
a maker	923	l26
a maker this	923	l26
a material	974	k12
a material breach	974	k12
a member	923	l30
a member of	945	l31
a mess	844	c72e81
a mess .	923	c41
a mess like	923	e35
a million	853	g-10j80
a million times	876	j25
a mind	945	c51e27
a mind of	974	c52
a minor	813	b-31
a minor hiccup	904	b-34d39
a minor mistake	923	d-34
a minute	853	h-12i36
a mistake	789	e29h33j-10
a mistake .	923	e51
a mistake occurred	923	b24
a misunderstanding on	923	e36
a mortgage	974	l56m-14
a mountain	889	d44
a mountain out	889	d44
a name	923	l39
a nightmare	827	c95j-11l40
a nightmare .	923	c35j-13
a nightmare for	889	l51
a notion	974	f48
a notion that	974	f48
a nuisance	974	a45
a number	876	b35f-19
a number of	974	b42
a one	844	j-11l38
a payment	904	b27
a payment was	904	b27
a perfect	904	h21
a perfect service	923	h29
a perfectionist	904	j-15l46
a perfectionist ,	904	j-15l46
a person	904	c30e51f-22l20
a phone	813	d-29e64
a phone .	974	e48
a phone before	904	e52
a photograph	923	f39
a price	974	f49
a promise	889	h24
a promise .	904	h24
a proper	827	e57
a puppy	974	d55f-19
a puppy ,	974	d55f-19
a race	889	f32
a race condition	889	f32
a ramp	945	h22
a reader	945	d68
a recurrence	945	g16i30
a recurrence .	945	g16i30
a reminder	945	b-25e61
a reply	974	h17
a reply from	974	h17
a review	876	m24
a robot	974	c65
a rolling	974	f44
a row	974	l50
a row .	974	l50
a science	945	f50
a science ,	974	f33
a seamless	974	g18
a second time	864	h30
a shade	923	b42d44e50
a shade over	974	a-11b48d53
a shame	974	a32e74
a shared	974	b34
a short	844	b31d-28
a single	770	h18i-12l35
a single mistake	923	h28i-13
a slight	864	d93
a small	731	c28f-32j-8l22m-13
a small studio	974	c40l39
a solution	904	i27
a solution .	923	i27
a stale	904	f44
a stale 0	923	f36
a stone	904	a-11l36
a stupid	864	j41
a stupid ,	945	j23
a sunday	904	d42
a team	904	c-29i-28l-20
a team .	923	c-30i-27l-20
a technical	974	b47
a terrible	923	h-13j32
a thing	827	b26c25f33h17m-12
a thing .	945	b35c40
a thing called	974	f57
a think	844	i52
a think about	844	i52
a thousand	794	h-8j65m-9
a thousand apologies	864	j63
a thousand times	889	j12
a ticket	945	h20
a tiny	827	d95l22
a tiny difference	889	d49
a tiny typo	974	d58l34
a touch	945	d36f28
a trained	974	f45
a trained eye	974	f45
a two	945	l40
a useful	974	e46f45
a useless	904	j44
a useless idiot	974	j22
a valued	806	g93h-8
a valued client	904	g55
a valued customer	844	g46
a wait	904	b-37d39
a wait .	904	b-37d39
a walking	889	j13
a walking disaster	889	j13
a way	923	b17d68f40i42
a wee	974	d49
a week	686	c-40h-10m-9
a week .	766	c-30e-33
a wet wall	923	f32
a window	945	e85
a word	747	b-15c-28i29m19
a word with	889	i36
a wrong	835	b23h42l-40
a wrong size	904	h28
a year	853	c29d23e30f-28j-18l-20
a year ,	945	c43d25e45
abara	945	j-12
abeg	974	j-9m96
abjectly	904	j122
abjectly _ ,	923	j124
abjectly sorry	945	j22
abjectly sorry ,	945	j22
able	806	e31l32
able to	806	e31l32
about	438	a-24b-26c-32f32g-39h-15j-42k-16m-16
about ,	853	d57e40k21
about .	864	b38i56
about _ 's	876	a12d42
about _ ,	705	c41d24e48j-7k-8
about _ .	607	a-12b-18g-10j-24
about _ a	974	f35
about _ evening	945	j-9
about _ in	864	m14
about _ late	923	h21
about _ leak	904	j67
about _ lie	974	d34
about _ one	864	d33
about _ refund	923	i23
about _ site	974	f28
about _ than	904	l33
about _ tiles	923	j58
about _ to	904	i28
about a	806	e-37h18
about a late	923	h21
about at	974	l25m26
about how	844	i21
about how to	904	i28
about is	974	f35
about it	648	d50g-10h-8i-13j-9
about it .	722	d21g-11l-26
about it one	864	d33
about paying	889	f72m-11
about that ,	835	c50
about the	533	a-20b-38d-35f-18g-25k-9l-22m-17
about the leak	904	j67
about the refund	923	i23
about the site	974	f28
about the tiles	923	j58
about this	734	l47m34
about this .	779	l25m23
about this in	889	m15
about this than	923	l35
about what	813	e44j-18
about yesterday	974	d44
about your	725	b30g-18i-14j-11l39
abrupt	904	a19
absolute	889	f-22j14
absolutely	770	h67i-31j-10l24
absolutely _ ,	974	l38
absolutely _ to	923	h50i-22
absolutely anything	889	h48i-21
absolutely anything to	923	h50i-22
absolutely certain	945	h17
accent	945	e59
accept	608	a17b-16d-33e-25g30i-16k79l-18m-38
accept _ .	889	g-13k17m-15
accept _ apologies	876	a26g-31j58k-6
accept _ apology	820	g-26j-11k-10
accept _ for	904	c46
accept _ heartfelt	853	g40j-18
accept _ legal	876	k15
accept _ liability	844	g-7k45
accept _ regrets	974	a47g-6
accept _ responsibility	889	k37
accept _ sincere	889	g45j-6
accept _ sincerest	806	a-11g61j-14k-6
accept _ this	974	k15
accept _ we	844	g-9k27
accept full	813	g-8k26
accept full liability	864	g-7k22
accept legal	889	k37
accept legal responsibility	889	k37
accept liability	923	g-11k24
accept liability .	923	g-11k24
accept my	794	g23j24k-13m-14
accept my apologies	945	g-13j74
accept my apology	864	g-27j-11k-10
accept my heartfelt	923	g43j-19
accept our	737	a41g49j-16k-16m-11
accept our apologies	923	a29g-20j-11
accept our regrets	974	a47g-6
accept our sincere	889	g45j-6
accept our sincerest	813	a-11g36k-6
accept responsibility	923	c47
accept responsibility for	923	c47
accept that	770	g-12k38
accept that this	974	k15
accept that we	844	g-9k27
acceptance	974	k51
acceptance of	974	k51
accident	844	d28h21
accident .	904	d43
accidentally	889	b67
accidentally _ .	904	b68
accidentally deleted	923	b33
accidentally deleted .	923	b33
accidents	904	c49d33h-15i-19
accidents _ happen	923	d55h-15i-19
accidents will	923	d55h-15i-19
accidents will happen	923	d55h-15i-19
account	609	b41c-31d-22e-24f-18g-14h9i-13
account ,	820	m19
account .	750	a12b52e-24h21k10
account _ a	974	e50
account of	945	e49
accounts	747	b36
accounts .	853	a-11b35
accrual	974	f64
accrual basis	974	f64
acid	974	b65i-14
acknowledge	835	a27k56
acknowledge _ i	974	k11
acknowledge _ we	945	g19k17
acknowledge that	853	a36g13k25
acknowledge that i	974	k11
acknowledge that we	945	g19k17
across	703	a55b16g-13i28j-6
across _ dismissive	923	a38
across as	800	a66
across as dismissive	923	a38
across the	853	a13g-15i41
across to	904	a-17b36
act	813	c45e-29h-9k15
act on	889	k18
acted	904	c151k40
action	974	g-8i63
action _ being	974	g-8i63
action is	974	g-8i63
action is being	974	g-8i63
actions	904	a29
actions _ concern	923	a30
actions caused	923	a30
actions caused concern	923	a30
actual	904	d46
actually	904	d72f-20
adding	844	e50l29
address	674	b28c-41f42g-12i-14
address ,	835	f49
address .	835	b65f28
address _ the	923	b-16e45
address on	904	b-16e44
address on the	945	b-16e46
admission	844	k24
admissions	945	l55
admit	806	e27k67
admit _ i	904	k24
admit _ in	974	k51
admit it	974	e35k10
admit liability	945	
admit negligence	945	k38
admit that	904	k24
admit that i	904	k24
advised	923	b-17e69f31
advised to	974	e77
affected	758	a69b34d-28g25
affected .	844	a32d-25g37
affected _ ,	923	a22
affected by	974	a28
affected you	923	a22
affected you ,	923	a22
affected your	923	b45g-8
afford	827	l58m27
afford _ lose	835	l42
afford to	835	l42
afford to lose	835	l42
afraid	876	h-19j-7
after	574	a-18b46g-15h-13j-10k-17l-22m-18
after .	904	b40
after _ .	827	d21e96
after _ deadline	864	b33
after _ promised	923	b29
after _ you	974	i35
after all	864	d85e36
after all .	876	d38
after another	904	c80
after the	696	b44f30g-6i-11k-6
after the deadline	864	b33
after the promised	923	b29
after three	945	e36
after you	876	e44
after your	835	a20b26d-22
afternoon and	904	c43l40
again	485	a-48b-32c-66d-62e-45f-30g-9h109i-61j57k-23l-79m-39
again ,	665	a-13h66j-27k-9l-21
again , ever	904	h37i26
again , i	853	h27j-37
again , nice	904	f30
again , on	974	j17
again , that	923	h22
again .	569	a-16b-17d-45e-37f-25g7h108i-23j54k-14l-25m-24
again _ .	827	g15j30
again _ again	974	j17
again _ ever	904	h37i26
again _ from	904	h-12
again _ i	806	h25i-17j-35
again _ nice	904	f30
again _ on	945	j16
again _ that	904	h22
again and	864	i-15j15
again and again	974	j17
again quote	923	h-23
again quote from	923	h-23
again soon	974	g22
again with	864	j-17l-19
against	660	b-20g-10h-10k49
against _ claim	876	k24
against _ loss	974	k13
against _ wall	974	d36
against all	889	a30e50k22
against any	864	k23
against any claim	876	k24
against every	974	k40
age	923	c68
agency	762	a29c50k27l20m29
agency ,	923	c45m27
agency _ the	974	m16
agency _ town	904	c40
agency about	974	m16
agency in	904	c40
agency in town	904	c40
agents	945	c78
ago ,	889	j11
ago , and	974	j17
ago _ and	974	j17
agree	844	e41k30
agree _ bear	904	k34
agree to	853	e41k30
agree to bear	904	k34
agreed	698	b41c-25k-9l-18
agreed _ .	923	b60
agreed date	974	b33
agreed date .	974	b33
agreement	722	f26g-10k50
agreement .	784	f54k31
agreement _ that	904	k8
agreement _ you	974	k25
agreement and	876	k20
agreement and that	904	k8
ahead	813	b34e25m-9
ahead .	876	e52
ahead of	904	b48c28
aim	827	g24
aim _ provide	923	g31
aim to	864	g25
aim to provide	923	g31
airline	923	c43
airport	904	c59
alarm was	923	b33
alarm was not	923	b33
algorithm	945	f31l38m9
algorithm _ a	974	f33m23
algorithm buries	974	l40m10
alive	827	c28j73m12
alive ,	945	j25m16
alive , i	945	j25m16
alive .	876	j54
alive _ i	945	j25m16
all	462	a-23b-40d49f-51g-7i-35j-37k49l53m20
all ,	844	d-26j-11k26m32
all .	725	b-15d28g-8h25i-14j-10k-10m13
all _ ,	731	a22k15
all _ .	653	a-11e36g13i-14j-15k-14l28m-20
all _ a	945	d50e51
all _ about	889	d34
all _ are	876	c46k-8m-20
all _ arising	844	k35
all _ extremely	974	g28i40
all _ for	974	m40
all _ in	974	d38l31
all _ losses	827	k56
all _ night	945	l45
all _ now	974	j7m18
all _ respect	904	f38
all _ the	835	c25d42k5
all _ time	974	d35
all _ to	974	k23
all _ work	904	l24m16
all complaints	974	g10i19
all consequential	923	k18
all consequential losses	945	k18
all costs	889	k24
all costs arising	904	k11
all damage	923	k51
all damage arising	974	k11
all damages	945	k12
all day	794	l60
all day .	889	l33
all due	889	f37
all due respect	904	f38
all feedback	945	g19i26
all good	945	b42d50e48i31
all honesty	974	d68
all i	827	l69m52
all in	904	a22
all laugh	923	d35
all laugh about	923	d35
all losses	827	a26i-12k51
all losses ,	974	a34k16
all losses arising	974	k17
all my	827	c-30h11l54m26
all night	813	b39h-8
all night .	876	b42h-9
all our	945	e42g16
all right	945	c28d43
all round	974	e59
all sunday	923	l46
all sunday .	923	l46
all the night	945	l45
all the time	974	d35
all this	974	k36l22
all times	876	g31k-6
all times .	904	g32k-6
all to	904	e38
all week	813	c65l33
all week .	827	c45l34
all your	835	k38
all your losses	853	k41
allergy	876	b36
allergy _ did	974	b41
allergy note	974	b41
allergy note did	974	b41
allow	923	f66
allowed	904	j17
alone ,	923	l38
alone _ the	876	l30
along _ way	923	b29
along the	835	b33
along the way	923	b29
already	642	a12b20f19l33
already _ .	945	b32
already _ i	904	l57
already _ the	813	a20
already _ two	889	l45
already lost	904	l46
already lost two	904	l46
already said	923	l58
already said i	923	l58
also	656	a10e55f-23g7h-9j-8k-10
also _ that	889	d67
also can	974	c65
also like	923	d69
altered	904	a-15b60
although	794	d53e84
although the	974	d70
always	665	d35f23g18h108i-41j-17k-16l42m-10
always ,	945	h12
always .	945	a18d22h39
always _ be	974	h73
always _ for	974	g38h9
always _ great	923	l33
always _ on	876	d55h18
always _ to	945	g12
always _ within	923	h29
always answer	923	h29
always answer within	923	h29
always deliver	923	h21
always deliver on	923	h21
always had	923	l33
always had great	923	l33
always read	923	f33
always read the	923	f33
always striving	974	g53
always thought	904	l34
always will	974	h73
always will be	974	h73
am	296	a-26b-24d-31f-49g-21h-25j20k18l73m-9
am .	707	b31j83l48m-11
am _ ,	458	a-24b-17j116k8l-29m-16
am _ .	436	c-35j25k-7m-26
am _ a	789	j56k-6l-19
am _ about	621	j16
am _ absolute	945	j26
am _ ashamed	853	j35l29
am _ asking	820	f-21j-7m-43
am _ breach	974	k20
am _ complete	844	j35
am _ disgrace	889	j31l-18
am _ down	904	j33
am _ fault	974	k26
am _ for	598	a17b15g12j-9k-6l26
am _ four	974	c53
am _ going	806	f43h-8k-9l-26
am _ gutted	974	j-12l91
am _ human	904	b-20c56j-9
am _ i	766	j59
am _ idiot	876	j42
am _ if	734	a98
am _ in	876	a35k9
am _ incredibly	923	j27
am _ it	626	h11i50l-21
am _ liable	844	k24
am _ lowest	945	j56
am _ most	904	j29
am _ my	876	j-12l25m46
am _ not	904	j53
am _ of	835	e-27j8k-11
am _ one	794	j-19l72
am _ perfectionist	904	j-15l46
am _ person	974	j66
am _ responsible	904	j-7k32
am _ saying	974	e45
am _ sir	974	j-12
am _ so	750	j16l25
am _ sorry	588	a-11i13j-63l-32m-9
am _ stupid	853	j61
am _ stupidest	974	j35
am _ terribly	864	
am _ than	923	j40
am _ that	634	a-26d22j-8k18
am _ the	621	j12
am _ to	696	a-28i41k18
am _ unbelievably	945	j33
am _ useless	945	j45
am _ walking	889	j13
am _ we	864	d27i19
am _ with	827	g-7j-6m29
am _ worst	813	j61
am _ you	573	a-21e66j-9k-12m59
am _ your	806	b28k-7
am a	686	h-8j80
am a complete	844	j35
am a disgrace	889	j31l-18
am a one	974	j-13l51
am a perfectionist	904	j-15l46
am a stupid	945	j39
am a useless	945	j45
am a walking	889	j13
am afraid	974	h-15j-8
am an	813	j73l26
am an absolute	945	j26
am an idiot	876	j42
am ashamed	835	j-14
am ashamed of	904	j-13
am asking	844	m21
am asking you	904	m29
am at	835	k13
am at fault	974	k26
am aware	974	j-8k31
am begging	774	k8m81
am begging you	779	k-14m70
am beyond	876	j69
am deeply ,	945	j65
am deeply sorry	827	j-50
am devastated	923	j-9l40
am devastated ,	923	j-9l40
am going	853	i60
am going to	853	i60
am honestly	923	j7l37
am honestly the	945	j18
am hopeless	923	j82
am hopeless .	974	j42
am in	844	k12
am in breach	974	k20
am just	923	e26l48
am known	876	l79
am known for	889	j-6l59
am late	923	c35j-13
am late ,	923	c35j-13
am legally	827	j-7k52
am legally liable	889	k25
am legally responsible	904	j-7k32
am liable	827	a-11j-10k58
am liable ,	945	k44
am liable and	974	k7
am liable for	904	
am liable in	974	k11
am literally	974	i29j11m13
am literally the	974	i29j11m13
am not	671	f-24j-16k-15m-37
am not asking	820	f-21j-7m-43
am on	712	h20j-9m36
am on it	743	h24i12
am on my	889	j-12l31m46
am one	974	j15l41
am only	853	b-19c39f35j-10
am only human	904	b-20c56j-9
am pathetic	945	j34
am paying	666	j-18
am pleading	853	g-8j-6m30
am pleading with	853	g-8j-6m30
am really	813	j50
am running	923	c75
am so	605	j45
am so ashamed	876	j21l30
am so incredibly	923	j27
am so so	794	i12j28
am so sorry	672	i19j-46
am so stupid	889	j26
am so terribly	864	
am so unbelievably	945	j33
am so very	923	j-57
am sorry	343	a23b-16e24f-22h-9j-73k-20l-59m-33
am sorry ,	469	a-23b-15j35k-8l-40m-10
am sorry .	438	a11j7m-21
am sorry about	632	c25j37
am sorry for	617	a24b18g13k-8
am sorry i	774	j60
am sorry if	737	a101
am sorry in	923	a39
am sorry sir	974	j-12
am sorry that	642	a-27d24j-7k-8
am sorry to	779	a-27
am sorry you	607	a-17e81m-10
am sorry your	853	b29
am such	779	j68l-22
am such a	844	j67l-18
am such an	844	
am sure we	864	d27i19
am surprised	974	d32e71
am terribly	945	j19
am the	683	j63
am the lowest	945	j56
am the most	904	j29
am the one	806	j-8l31
am the stupidest	974	j35
am the worst	813	j61
am there	844	h18
am truly ,	974	j-51
am truly sorry	784	j-11
am truly the	923	j36
am useless	904	j72
am useless ,	945	j53
am usually	923	j-14l53
am usually so	923	j-14l53
am very sorry	737	j-28
am very very	974	j24
amazing	974	d56h-8
amount	853	b33d61f23k18
amount ,	974	k24
amount is	974	d75
amounts	904	k37
amounts _ a	974	k20
amounts _ professional	974	k20
amounts to	923	k38
amounts to a	974	k20
amounts to professional	974	k20
an	495	a-14b42e-59f44g-7h-26j33m-33
an _ ,	734	a14f62m-11
an _ .	677	c-26d34f-21g-13h-10j56
an _ for	813	a38h-8j11
an _ incident	923	d42
an _ is	864	f53
an _ mistake	889	c96
an _ occurred	889	b22
an _ of	794	b74c33h-10
an _ on	844	h19i19
an _ that	864	b16d43k22
an _ to	844	i35
an _ was	904	b42i20
an absolute	923	f-22j16
an address	853	f50
an address ,	864	f51
an admission	904	k26
an apology	835	a33c-32f-18j-7l-22
an apology for	974	a45j-8
an art	974	f33
an artist	974	j-6l53
an awkward	974	a21
an error	800	b22
an estimate	974	b-32f44j-7
an expert .	923	f39
an eye	945	h25i26
an eye on	974	h26i27
an honest	889	c53
an honest mistake	904	c54
an idiot	789	j84
an idiot .	904	j52
an inch	974	d109
an inconvenience	923	g-14
an inconvenience .	923	g-14
an incorrect	945	b42
an issue	974	b35i22
an issue was	974	b35i22
an old	827	d51e62
an opportunity	923	i27
an opportunity to	923	i27
an oversight	820	b65j-8
an oversight that	923	b24
an unfortunate	923	d42
an unfortunate incident	923	d42
an utter	945	j39
and	222	a-85b-96d-84e-110f-58h-72i-72j-25k-11l-31m-40
and _ "	876	e38
and _ 'd	644	a-12b-15c-34e-52j12
and _ 's	538	d-29e-31f-22g-11h-10j-12k-6l-24m21
and _ ,	659	a-11j8k26
and _ .	639	c-50g24h-7i-18j-21k-17l-49m-19
and _ algorithm	974	l40m10
and _ am	479	a-17e-28j13l-22
and _ and	844	g-9l35
and _ apologize	747	g-10j35
and _ are	632	a-12b-41c52d-26g10i16j-9
and _ back	844	g-9i25l29
and _ be	762	e24g9k-6
and _ brief	974	c31e36
and _ can	668	c25h24i-14k6l45m37
and _ checked	923	b49
and _ chef	923	c43j-8
and _ compensate	904	k8
and _ consequential	974	k14
and _ cooked	974	l39
and _ could	904	l76
and _ courier	923	b38
and _ cover	904	k11
and _ damage	923	f30k30
and _ damages	876	k30
and _ did	578	b-16d-26e36j-9k-9l-30m-11
and _ do	715	b28f30l31
and _ doctor	974	c31l39
and _ driver	853	c84
and _ flatmate	974	c35d20i27m23
and _ fool	974	j30
and _ forward	864	g18
and _ from	794	i55
and _ get	827	g15m20
and _ has	774	e27g14l30
and _ have	504	c40f-20h-11j-10k9l27
and _ hurts	904	l36
and _ i	712	a-12d26h18j31k7l22m-10
and _ in	750	e57f-20i-17
and _ indemnify	889	a30k11
and _ it	618	a-11d35f-29l23m-23
and _ kids	889	c51
and _ licence	974	l40m34
and _ like	945	c44
and _ load	923	b30
and _ loan	945	l38
and _ lock	904	d39
and _ look	844	g18l28
and _ losses	974	k11
and _ make	904	h28k40
and _ matter	945	g16i61
and _ member	974	l33
and _ mother	904	l45
and _ no	889	a21c55m-9
and _ not	610	b-28e-40f-19j-11k-6l29m42
and _ of	701	a24c25h-8
and _ on	712	c48d58f-22h-10j-7
and _ our	945	c-25g33j24k-7
and _ out	853	b59
and _ pay	758	k19
and _ people	827	d-33e26f30
and _ perfectly	974	d29e47
and _ phone	876	a17b-15c102l-22
and _ phones	974	d44
and _ post	974	c38
and _ reach	889	m27
and _ revert	974	i29
and _ said	835	e93
and _ satisfaction	945	g23
and _ second	762	b44
and _ service	974	b44
and _ shall	827	f18h28k7
and _ since	923	b35
and _ so	864	a38
and _ something	974	d-27e28f32
and _ sorry	923	j15
and _ state	974	d37
and _ stick	923	f30
and _ still	889	l52
and _ strive	889	g34
and _ swapped	945	e45
and _ take	974	g22k18m-9
and _ team	923	g15
and _ tend	974	f55
and _ that	747	a33g19k-11m-13
and _ the	554	a-16f29g-6i-28k-10l-26
and _ things	974	g13
and _ think	945	l61
and _ this	864	m25
and _ thousand	974	j25
and _ undertake	923	k10
and _ us	904	e-25i-18k20
and _ value	889	g34
and _ venue	974	l32
and _ warehouse	974	c47
and _ was	573	a-11b-27c38d21k-12m-15
and _ we	876	a14g8i30
and _ week	974	d41e52
and _ well	974	c53
and _ what	876	c-25i26
and _ which	945	k14
and _ wife	844	l58
and _ will	509	a-11c-32e-27g-18i-22j18k11l-34m-30
and _ with	813	c-27f37g11i-13m23
and _ working	974	g-7i43
and _ would	820	l40
and _ you	603	a-17e24f-26g14h-11i-12j-17k8m64
and _ your	737	g27i-11m-14
and a	594	b-35f-22h-15j18m-9
and a fool	974	j30
and again	813	i-16j45
and all	774	k46
and all consequential	974	k14
and all damage	945	k34
and all damages	974	k12
and all losses	974	k11
and always	974	h56
and an	889	b36
and another	974	j25
and any	974	e42
and anyone	974	l87
and appreciate	923	g39
and appreciate your	923	g39
and appropriate	974	g17i19
and are	889	i60
and biscuit	974	d34
and by	844	b45m-14
and by the	945	b38
and clients	974	f40
and could	923	j-12m28
and damages	974	k15
and declan	974	c64
and did	637	e-27l-28m-19
and did not	644	e-27l-28m-19
and do	820	k-7m82
and do not	864	k-7m92
and drove	889	c36
and drove off	923	c37g-6
and every	835	c25h36
and everyone	945	c91
and everything	876	c39k46
and frankly	945	d21l42
and gave	974	l38
and get	945	i25
and go	853	l41
and had	800	c45i27
and half	876	c63d26
and half the	974	c49d41
and has since	974	b39
and have	813	i-16j-9l104
and have not	889	j-9l45
and honestly	853	a23c49d29e46
and i	336	a-45b-60c-96d-98e-124f-30g-15h-26i-24j17m-36
and i am	479	a-17e-28j13l-22
and i apologize	766	j37
and i can	743	b25h-8k-9l67m18
and i do	770	b31d30
and i have	524	h-10j-11k-9l41
and i keep	945	l42
and i pay	827	k24
and i shall	827	f18h28k7
and i still	889	l52
and i undertake	945	k11
and i will	557	a-26h-15j25k17l-30m-16
and if	694	a35
and if so	904	a39
and if that	974	a49
and it	512	b20c-31e28g-9h11j-7k-10l35m12
and it 's	620	b16g-7h-9i15m26
and it hurts	904	l36
and it took	974	d21l37
and it will	784	d26h-12i-21
and keep	945	i30m13
and look	820	g15
and look forward	864	g18
and me	945	d38
and most	889	f31j32
and most people	974	f65
and mrs	853	j11
and my	647	c59h-13k8l101m17
and my flatmate	974	c35d20i27m23
and my phone	945	a18c49d21
and my wife	853	c25l59
and never	766	b17h25j-7
and no	707	b20c49d-38e-24
and nobody	762	c32l68
and nobody has	974	l38
and not	617	b-33c-45d-25e43h-8l-22m22
and not in	923	e66
and not your	923	e42
and nothing	784	g-9h22
and nothing will	974	h27
and on	827	j23
and once	904	c44h29i15
and our team	974	g16
and people	923	c34f22l64
and please do	904	m13
and processes	974	i37
and send	844	h-12k17m-10
and shall	864	a28k12
and shall compensate	945	k8
and slowly	904	f30
and slowly .	904	f30
and so	766	b15d-24j19
and so i	974	e51
and some	974	a-16b67
and sorry .	974	j-17
and stay	974	g-6m29
and steps	974	b41
and still	974	j17
and tell	844	m-24
and ten	904	e42i-12
and thank	844	g39
and thank you	844	g39
and that	596	b-24c-32d-22e-37j12k8l-34m19
and that 's	737	c32d22j-10l-27
and that damages	904	k19
and that i	904	j31k13
and that the	945	f47
and that you	827	m32
and the	452	a-14b44c68e-63g-20h-18i15j-6k-17m-19
and the algorithm	974	l40m10
and the chef	974	c56
and the kids	889	c51
and the load	974	b28
and the lock	904	d39
and the matter	974	g17i63
and the phone	945	c65
and the second	800	b46
and the state	974	d37
and the venue	974	l32
and then	740	a-11b20c55f48j-13
and then .	974	c35f45
and then my	974	c51d40
and there 's	712	f40
and this	731	c-41e30i-16j-9l72m-13
and this could	974	l49
and this is	844	e40
and three	974	c58
and to be	974	e43f20
and to the	876	g19
and understanding	853	g59
and understanding .	876	g60
and undertake	974	k11
and undertake to	974	k11
and utter	974	j10
and was	820	b-44k11
and we	596	a-12b-26c-25d-27e24f-18g52h-11k7l21m23
and we are	747	a-12b-41c37g19k9l46
and we can	876	m28
and we look	876	g18
and we strive	889	g34
and we value	889	g34
and we will	774	a22g-16h-8i29
and were	974	e48
and whatever	974	k16
and will	674	a-13g11h-10k35
and will be	789	g8
and will cover	904	k11
and will make	945	k44
and will revert	974	i29
and with the	945	b35c40
and without	945	l49m34
and would	904	c26k32
and would have	974	k34
and you	510	a-15e41h-19i-14j11k5l-46m-12
and you 'd	737	e-31f21j15k6
and you can	779	e-29f-19k17
and you did	864	e44
and you get	864	m20
and you lost	923	b44d44
and you said	974	e91
and you stick	923	f30
and you will	715	d24f28h-14i-13k-6
and your	585	b-59f-18g10i-19j-20k-7l-27
and your satisfaction	974	g24
angry ,	974	c51
annoy	923	a36
annoy _ .	923	a36
annoy you	923	a36
annoy you .	923	a36
another	589	b35d-36e-34f-29g-11h31i-11k-12l-42m32
another _ ,	813	a33j19
another _ .	681	b24f-22g-7h-11j8
another _ by	974	b76
another _ on	974	h22j25
another _ the	974	c46
another _ with	945	h19
another chance	813	j10m23
another chance ,	974	j23
another chance .	827	j-9m24
another one	974	m20
another table	864	b32
another table .	864	b32
another wedding	974	l72
answer	613	a-12b-18c-28d-70e-35g-7i-14j-11k-9l-41m-34
answer .	747	d-23f23m-15
answer _ .	827	m-20
answer _ five	923	h29
answer this	945	h-9m-31
answer within	864	h12
answer within five	923	h29
answerable	945	k36
answerable for	974	k15
any	513	a168b-30d55e-49f41g31h34i-39j-24k42l-64m-23
any _ ,	734	a11g-6h21j-8m13
any _ .	681	a-25d27g-6i-16j-11k29l-18m-18
any _ all	853	k51
any _ caused	806	a-36d-22g26
any _ in	945	a21g-8h9
any _ occasioned	974	a-16g37
any _ of	844	a52m-16
any _ on	945	a30
any _ that	770	a70g-14i24
any _ the	864	a21b-18d70
any _ this	774	a28d-21h-10i-16k-13l-18m15
any _ to	974	a18g-10
any _ was	974	a60
any _ whatsoever	974	h26
any _ who	945	a46g-20
any _ will	923	f47
any _ with	974	a44
any _ you	762	g-6h-17i-16k39
any _ your	974	a12h25
any and	853	k51
any and all	853	k51
any bother	864	a25g-6
any bother this	923	a19g-7
any case	945	a-22d53f-20
any claim	876	k24
any claim .	923	k25
any confusion	904	
any day	889	h19
any difficulty	945	a26g-11
any distress	889	a23g-11
any distress you	923	a24g-6
any further	945	g39m9
any inconvenience	743	a-15d-46g100i-14k-9
any inconvenience .	923	a-15g22
any inconvenience caused	806	a-36d-22g26
any inconvenience occasioned	974	a-16g37
any inconvenience this	923	g17
any kind	945	h32k-7
any loss	945	k18
any loss you	974	k19
any losses	904	k35
any losses you	904	k35
any more	784	c-33d-24f-26g-10h-12i-14j-13k-6m-33
any of	766	g-9h40k-20m15
any of the	904	a38
any of this	876	a-11m18
any of your	974	a12h25
any plumber	923	f47
any plumber will	923	f47
any resident	974	a45
any time	864	h24k-7
any time ,	923	h19
any trouble	889	a57c29g-6
any trouble .	923	c38
any upset	835	a35g-12
any upset .	904	a38
any way	904	a50g-9
any way ,	923	a31
anybody	703	a74b19c29g-10h-20l22m-15
anybody _ have	904	c40
anybody _ the	945	b38
anybody _ was	923	a27
anybody was	974	a32c28
anybody who	876	a58
anybody who was	923	a27
anybody would	904	c40
anybody would have	904	c40
anyhow	974	d109
anyone	596	a83b-43d55e-57g6i-27j-28k-17l39m21
anyone ,	864	f40
anyone .	827	j-9m30
anyone _ ,	974	k15
anyone _ .	904	a53d25h10j-6
anyone _ evening	904	a42
anyone _ ever	974	h31i16
anyone _ may	889	g24
anyone _ the	876	a17f55
anyone _ this	904	l40m15
anyone _ was	904	a19
anyone about	923	m16
anyone about this	923	m16
anyone at	974	a25
anyone in the	923	f26
anyone on	876	a-16f-20l45
anyone to	974	l35
anyone who	779	a49f28g20l32
anyone who may	904	a10g27
anyone who was	904	a19
anyone whose	904	a42
anyone whose evening	904	a42
anyone will	889	d41l23
anyone will have	904	d42
anyone would have	876	e-24
anything	576	a84e-39f-31h64i-52j-16k29m31
anything ,	806	h32
anything , anything	904	h42
anything .	806	e-33f-20h-25i-20
anything _ .	820	d42
anything _ all	876	h39k37
anything _ anything	904	h42
anything _ comes	974	k19
anything _ everything	945	k34
anything _ google	945	m27
anything _ it	923	a11c46
anything _ make	923	h50i-22
anything _ might	864	a28
anything _ my	904	a29
anything _ the	904	m24
anything _ upset	923	a44
anything _ want	864	h63i-21k-6
anything _ you	974	f37k-8
anything and	945	k34
anything and everything	945	k34
anything at	864	h48k35
anything at all	876	h39k37
anything i	784	a40d-25
anything i might	864	a28
anything in	876	a28m21
anything in my	904	a29
anything on	904	m30
anything on google	945	m27
anything that	864	a34k17
anything that comes	974	k19
anything that upset	923	a44
anything to	835	a-19f31h45i-25k-6m11
anything to make	923	h50i-22
anything you	827	h69i-21k-8
anything you want	864	h63i-21k-6
anyway	722	c-32d183e-42f-24h-8i24k-7l-40m-11
anyway ,	876	d33f-22
anyway .	779	b-22d76k-8l-26
aoife	904	e-26j-56
apologies	581	a83b-42d-37e-49f-24g40h-17i-27j73k-22l-28m-37
apologies ,	784	a-37b35g6j94m-10
apologies .	688	b-17c-31e-26g51j-18k-11l-20m-26
apologies _ anybody	974	a36
apologies _ anyone	853	a18g-8
apologies _ i	853	a14
apologies _ the	710	a-25c68g27i-18j9k-6
apologies _ there	974	a30b36
apologies _ this	923	a24
apologies for	703	a-22b-20g25j15k-13
apologies for the	731	g29j17k-6
apologies if	864	a69
apologies if i	904	a24
apologies should	889	a89
apologies should this	923	a24
apologies to	813	a44g-10i-13
apologies to anybody	974	a36
apologies to anyone	853	a18g-8
apologize	518	a124b-22d-27e-46f-19g13i-22j41k-24l-19
apologize ,	740	g-9j16
apologize , but	974	a21c45g-9
apologize , i	864	a-19j82
apologize .	623	a12c-29d-27g-31i-23j-40
apologize ?	923	l40
apologize _ .	853	a-12j48
apologize _ and	876	j15
apologize _ any	762	a48d48g59i-20k-7
apologize _ anyone	889	a12g38
apologize _ anything	827	a67
apologize _ but	974	a21c45g-9
apologize _ i	864	a-19j82
apologize _ the	683	a21d-29g-7i11j29m15
apologize _ this	923	a26g-10j-8
apologize again	945	j36
apologize again and	974	j17
apologize enough	853	j59
apologize enough .	876	j60
apologize for	638	g32j-13k-12
apologize for any	770	d55g37i-19
apologize for anything	827	a67
apologize for the	715	a-27d-27i19
apologize from	945	j48m27
apologize from the	945	j48m27
apologize if	820	a95g-10j-8
apologize if the	904	a37
apologize if this	974	a37g-10
apologize to	734	a32g44j-16m-12
apologize to any	974	a72g29
apologize to anyone	974	a11g42
apologize without	974	j11
apologized	889	a29
apology	710	a29c-34g-23k-13l-41m-43
apology .	827	g-15j-9m-28
apology _ any	904	a71g-6
apology for	864	a52g-12j-9k-6
apology for any	904	a71g-6
app	762	a16c94d-20j-9l34m19
app .	889	a26
app _ not	889	c66m-14
appeal	923	m53
appear	974	b83
appears	844	b81j-8
appendix	974	j34
appendix .	974	j34
application	758	b50
application _ in	864	b33
application _ not	945	b45
application was	904	b33
application was not	945	b45
application went	864	b33
application went in	864	b33
applied _ the	923	b29
applied before	923	b29
applied before the	923	b29
appointment	794	b40g-6i-14
appreciate	712	c30d-24e-36f75g62h-12i-11k-6m-11
appreciate ,	876	f36
appreciate _ business	889	g37
appreciate _ patience	945	g20
appreciate your	806	f-26g75i-13m-10
appreciate your business	889	g37
appreciate your patience	945	g20
appropriate	923	g12i39
appropriate _ will	923	g12i39
appropriate measures	974	g13i20
appropriate measures will	974	g13i20
appropriate steps	974	i21
appropriate steps will	974	i21
approval	864	e72
approve	844	m-13
approve the	974	e80
approved	725	k-7
approved _ on	974	e78
arch	904	a24d33
arch .	974	a26
archive	820	b-26c48f-18
are	389	a-18b-88d-51f83g-21h-33i47j-16l-49m-15
are ,	904	j19
are _ ,	648	d66j27l-18
are _ .	579	a-42b66c-93d-37f-42g-19i-34j-15k-16l-29
are _ ?	974	m34
are _ a	779	f64h-9m10
are _ about	835	b-28d61
are _ an	904	f32j-8
are _ at	806	b18c68e-30g-7
are _ bit	974	d42
are _ breach	800	g-11k34
are _ enough	974	d43
are _ everything	974	i30
are _ experts	923	f68
are _ family	974	l55
are _ for	712	a19b-31g7k9
are _ friends	974	m25
are _ hard	974	g11i26
are _ how	904	i89
are _ if	945	a45b-20e-25g-7
are _ in	794	f25g-7i-11k27l-21
are _ into	800	g-6i58k-7l-19
are _ it	827	b25g22i44k-7
are _ liable	889	g15k72
are _ measures	923	h-16
are _ of	864	d28f46g-8k-8l24
are _ on	743	d22g-7i34
are _ only	835	c-29d-24e29l31m25
are _ our	853	g-11i31
are _ out	889	c31l36
are _ proud	904	l66
are _ sick	923	c43
are _ small	904	c70
are _ so	923	c43e29
are _ sorry	974	i-17
are _ taken	945	g7i45
are _ team	923	c-30i-27l-20
are _ technical	904	f32
are _ that	779	c31e34
are _ to	671	a43b-33c-53e24f-27g21i29j12k19l-25
are _ troubles	923	d31
are _ two	806	c27l75
are _ unreasonable	923	e50
are _ up	864	l60m16
are _ us	904	h28
are _ valued	853	a14g51
are _ we	974	a-14i39j22
are _ with	794	c32e64
are _ your	820	f45
are a	728	c99d-33e-32g9i-32k-10l26m-15
are a family	974	l55
are a small	904	c70
are a team	923	c-30i-27l-20
are a valued	853	a14g51
are answerable	974	k37
are aware	974	d33
are being	774	b-35e41f-35i32j-6l-19
are being taken	945	g7i45
are being unreasonable	923	e50
are committed	835	g26i30
are committed to	835	g26i30
are disappointed	876	e40
are doing	904	c53g17i24
are doing everything	974	i30
are down	945	d34
are entirely	974	b21c31
are entirely at	974	b21c31
are entitled	864	k45
are entitled to	864	k45
are fully	904	g16k37
are fully liable	904	g16k37
are going	853	g-11i40k-7
are going to	889	g-12i42k-6
are immensely	923	l29
are immensely proud	923	l29
are in	660	c-30e-41f-18g-10i-13j-8k17
are in breach	800	g-11k34
are in two	974	l60
are just	974	c61f27
are legally	974	k39
are liable	889	k15
are liable for	904	k15
are looking	800	g-6i58k-7l-19
are looking into	800	g-6i58k-7l-19
are my	974	l44m33
are no	923	f33
are not	694	d-29f112
are not an	923	f39
are not technical	904	f32
are off sick	923	c43
are ok	945	m33
are ok .	974	m34
are on	677	f-20g17i54
are on it	876	b37g24i61
are on the	779	i29
are only	813	b44c107d-25
are only a	974	m16
are only two	864	c47
are overreacting	923	e33f-20
are overreacting .	923	e33f-20
are owed	904	j-8k8
are owed .	923	k8
are reviewing	844	g-11i51k-6
are reviewing how	923	i18
are reviewing our	889	g-12i36
are so	974	j36
are sorry	605	a27b57c-31g-18i-46j-19k-19
are sorry .	671	a-36b142g-19i-26j-17k-6
are sorry about	864	b-29
are sorry for	794	a24b-29g14k-9
are sorry if	945	a45b-20e-25g-7
are sorry to	864	a34b-24e25
are still	806	m13
are still friends	974	m25
are taking	904	e24h-16
are taking measures	923	h-16
are talking	974	d55
are talking about	974	d55
are teething	923	d31
are teething troubles	923	d31
are the	740	c-28d-22e50f24
are the experts	923	f68
are torn	923	l50
are torn up	923	l50
are unhappy	864	a14c27e36
are unhappy with	889	e46
are very	974	e50g-8l40
are with	766	g-6h24
are with us	923	h29
are working	827	i98
are working hard	974	g11i26
are working on	853	g-8i41
arising	820	k45
arising .	864	k20
around	743	e47l20
around ,	974	c25f28
around , so	974	c25f28
around _ .	889	i21
around _ so	974	c25f28
around _ you	974	e63
arrival	945	b39e70
arrive _ time	945	h8
arrive on time	945	h8
arrives on	945	e46
art	904	d-21f32
artist	876	k-7l48
artist ,	974	j-6l53
as	454	a60e-31f68j-22l49m25
as _ 's	974	i45
as _ ,	694	a29d21f-36j-8k-6l-21
as _ .	660	a38b-23d21e-39f-47g-7h-21j-15k-7m-13
as _ acceptance	974	k51
as _ are	889	h27
as _ as	642	a-10b16c-27f-35h48i32k-11m-9
as _ can	876	c54h13i25
as _ client	923	m35
as _ contributed	923	a24
as _ customer	904	g42m-9
as _ did	904	c43l49
as _ explained	876	f40
as _ from	974	f35
as _ have	800	c26f57
as _ in	904	b45
as _ live	835	h60
as _ maker	923	l26
as _ mistake	923	e51
as _ my	889	e32f35
as _ of	945	k19
as _ on	835	c79f19
as _ opportunity	923	i27
as _ valued	945	g21h-8
as _ was	889	d58
as _ who	974	f54
as a	672	a20e56f-45g39h8i25l72m49
as a client	923	m35
as a customer	904	g42m-9
as a maker	923	l26
as a mistake	923	e51
as a valued	945	g21h-8
as abrupt	904	a19
as an	827	i24
as an opportunity	923	i27
as any	864	f47
as anyone	974	f54
as anyone who	974	f54
as dismissive	923	a38
as dismissive .	923	a38
as ever	974	g-6h-23
as every	974	f34
as gentle	974	l56
as good	974	l50
as good as	974	l50
as harsh	904	a16
as i	652	a11c-43e31f57h34k-7m-11
as i can	974	h22i16
as i contributed	923	a24
as i explained	945	f43
as i have	806	f60
as i live	844	h41
as if	876	a-42d30l23
as it	784	a26c-28d29i38k-7
as it is	889	a-20l31
as it was	974	d64
as long	774	h53
as long as	774	h53
as of	728	b24c-32f-39k-6m12
as of 0	889	j6m16
as one	923	m43
as our	945	c49k25
as per	889	e26f28
as per my	904	e33f35
as possible	889	g8i24
as possible .	889	g8i24
as previously	904	f41
as quickly	974	g9i26
as quickly as	974	g9i26
as rude	923	a51
as rude .	923	a51
as soon	754	h9i31
as soon as	754	h9i31
as the	734	a16
as those	974	f38
as well	715	a-20b-17f-23j-9
as well .	800	a-19b-17c41j-10
as you	679	c42e-51h24i-22k-9m-13
as you are	923	h29
asap	923	h-8i54m20
asap .	945	h-8i28m-9
ashamed	747	j48k-6m-9
ashamed ,	904	j18
ashamed , i	945	j16
ashamed _ could	923	j43l-22
ashamed _ i	864	j13
ashamed i could	923	j43l-22
ashamed of	889	j-13
ashamed to	974	j22
ask	587	a-31b-15d-22g-8h-21j-10k-9l21m68
ask ,	844	k17l24m59
ask _ a	923	f23m-13
ask _ as	974	l30m56
ask _ i	974	m19
ask _ that	974	m38
ask _ the	889	l37
ask _ what	889	e62
ask _ you	945	m25
ask _ your	974	c32d25e32f28i26m28
ask about	904	f32
ask for	820	e53f33i19l23m18
ask for the	974	l41
ask for your	974	c32d25e32f28i26m28
ask him	974	c50
ask that	974	m27
ask that you	974	m27
ask you	712	d-27e-46f-29h-13j-13m12
asked	537	a-17b-33c-56d-33e-30f-52h-10j-8k-29l-37m-19
asked _ and	923	m34
asked for	650	b-26e38f-32k-6l-26m-9
asked to	889	l49
asking _ as	945	m15
asking _ to	844	f-22m-33
asking you as	945	m15
asking you to	853	f-22m-34
assigned	974	b60
assigned to	974	b60
assistant	750	c29j55l-19
assistant _ .	923	h-8j25
assistant _ could	904	j35
assistant _ i	945	j13
assistant _ me	923	c54
assistant and	945	j13
assistant and i	945	j13
assistant ever	923	h-8j25
assistant ever .	923	h-8j25
assistant gave	923	c54
assistant gave me	923	c54
assistant you	904	j35
assistant you could	904	j35
assume	974	e50
assumed	945	e76
assure	827	g33h22
assure _ of	844	g37
assure you	827	g33h22
assure you of	844	g37
assured	743	g156h19i27m-13
assured _ is	923	g18
assured _ our	974	g26
assured _ the	974	g24i-21
assured _ we	835	a16g54i26
assured _ your	974	i34
assured it	923	g18
assured it is	923	g18
assured of	974	g26
assured of our	974	g26
assured that	789	a11g71h-11i23
assured that the	974	g24i-21
assured that we	835	a16g54i26
assured that your	974	i34
assured we	945	g27h41i15
astray	889	h44
astray .	923	h34
at	351	a-31b-62d-60f-39g-21h-30i-62j-32k-37l-50m-46
at .	864	e56i39
at 0	507	a-19b-33c-37e-25f-20h-15i-22j-12k-12m-24
at 0 tomorrow	813	g18
at _ .	534	b-35d-20f-39g-8i-34j-26l38m19
at _ ?	904	m-46
at _ again	827	h-10j49
at _ against	974	e57
at _ bar	945	b39
at _ club	904	m20
at _ drawing	974	l34
at _ earliest	923	g-9i67
at _ edge	904	f35
at _ end	766	b26c-26e35
at _ gate	864	b-33h22
at _ heart	923	g29
at _ in	820	a20c28
at _ last	820	c50e25f43
at _ level	945	f31g23i-15
at _ mercy	889	b20c78
at _ moment	889	c51i-18
at _ nobody	889	d40
at _ point	864	a12i39
at _ printing	923	f29
at _ rate	945	d61
at _ since	945	l45
at _ site	945	a25
at _ stage	853	b42i26l26m9
at _ start	844	a20e38
at _ the	835	d28i24
at _ this	734	h-9k21
at _ time	766	c37e31f23i-13k-6
at _ times	876	g31k-6
at _ today	743	g-12i-18j-8
at _ tomorrow	743	g13
at _ weddings	974	c52
at _ with	710	i-18
at a	800	b23d-22e-29l37
at all	758	g26h22k25m14
at all .	813	h30m21
at all times	876	g31k-6
at any	864	a-21d54g-8h35k-6
at by	889	i29
at by the	904	i29
at every	889	g16h43
at fault	974	k26
at five to	923	c54i-13
at four	750	b-21c27h-9i-22
at four .	853	b-16
at four today	904	i-22
at home	827	a-11e42
at how printing	923	f29
at it .	864	l54
at it from	974	c46
at least	784	d87e-24m40
at least nobody	904	d41
at least the	923	d31
at me	889	j52
at midnight	835	e49
at night	800	b19l60
at nine	688	b-18c-30i-24
at nine .	779	i-24
at noon	672	b-60i-23
at once	794	c61i14k-8
at once .	923	c31
at our	754	b34g-12k-6
at our end	889	b42
at reception	923	a22
at sea	974	d26
at seven with	876	i-18
at some	835	i64
at some point	876	a12i40
at some stage	923	i29
at stake	923	l32
at stake .	923	l32
at that	820	h22
at the	498	b16c71d-51f24g-18h-22j-19k-11
at the bar	974	b40
at the club	923	m21
at the drawing	974	l34
at the earliest	923	g-9i67
at the edge	904	f35
at the heart	923	g29
at the mercy	904	b29c51
at the moment	904	c59i-18
at the start	844	a20e38
at the time	864	c35e67
at them	974	e42
at them .	974	e42
at this	844	h17l24
at your	676	c-35g-12j21k-11
at your end	945	e69
ate _ and	974	d42
ate it	945	
attached	566	a13b-34c-43d-60e-52f-20h-10i-16j-10k-5m-22
attached _ the	904	a41
attached to	945	a42f40l23
attention	740	b29f32g39h-13i76k-8m-13
attention .	864	g49h-11i38
attention _ a	974	b35g-7
attention _ the	844	g-14i27
attention _ time	864	f56m-11
attention that	889	b47g-16
attention that a	974	b35g-7
attention this	864	f56m-11
attention this time	864	f56m-11
attention to	904	i30
audio	889	b32
audio was	974	b35
august	813	d27g16k7l26
august ,	974	d38
august and	974	c46k13
aunt	904	d46
autumn	974	d45
award	889	k26l30
award .	923	k29
awards	945	g12l86
aware	844	f54h-9j-7k21
aware _ a	974	c38d33f22
aware of	945	d30j-8k-14
aware that	974	c36f24k40
away	674	b29c-26h9j9m37
away .	743	b26c-25j12m25
away _ the	904	b29m28
away from	904	b29h17m28
away from the	923	b30m28
away on	974	b30
awful	904	f34l43
awkward	904	a66
b _ ,	974	d30
baby	789	f30j-18l41
baby _ the	974	l52
bach	974	j53
bach with	974	j53
back	449	a-30c-99e-30f-45h-25i-30j-32k-20l-21m-25
back .	629	a11b-38c-25e-35f-28h15i21j-20k-6m-13
back _ before	889	i40
back _ front	945	b33
back _ next	945	i26
back _ the	688	e27f21g22i-16l-18
back _ was	844	b39
back in	722	b-17e41g23i35l-18
back in the	923	g38
back to	630	c-31d-21f-18j-8k-6l40
back to 0	974	l31
back to front	945	b33
back with next	974	i27
background	889	b31f57
background in	974	f61
bad	635	a14b-27c-38d43f-19g-8h-13j-23l47m30
bad .	864	l-23
bad _ ,	889	d30m30
bad _ .	779	a34d-39g-7l-22
bad _ and	876	j-8l-23
bad _ feel	923	l44
bad _ to	923	d29l51
bad i	923	l44
bad i feel	923	l44
bad light	923	a24
bad light .	923	a24
bad one	864	d-29
bad one .	889	d-30
bad rating	974	m57
bad review	853	j-9m44
bad review ,	974	m33
badge	945	l56m34
bag ,	945	e39
ball	853	b34c25j-14
ball _ dropped	904	b46
band	844	j-13k30l41
banerjee	974	j38
banerjee ,	974	j38
banerjee , i	974	j38
banerjee _ i	974	j38
bank	669	a-12b-21d38g-8k-8l20m20
bank _ .	806	b34d-21
bank holiday	827	b29e45l32
bank holiday .	853	b30
bar	827	d41
barely	853	d125l40
barely _ .	945	d36l23
barrel	974	d84
basic	835	f94
basic _ .	923	f51
basic _ hygiene	974	f55
basic stuff	853	f47
basic stuff .	923	f51
basically	889	d-22f81
basically the	945	f74
basis	974	f64
batch	770	b68c40m-13
batch ,	974	c68
batch _ i	974	c70
bathroom	853	a15h16
bathroom and	974	h22
be	409	b-28d-57e44f-39h62i84j18k-6m20
be ,	864	e25h15
be .	835	h45k30
be 0	904	h35
be _ ,	686	c-29f50h56j21
be _ .	623	b17c25d-26g-8h-32i15j-12k-14l24m-43
be _ a	844	d-20i23
be _ again	800	h46i-15j-7
be _ as	889	d54h24i13
be _ at	722	g-11h-21i35j-7
be _ better	974	i36
be _ bill	904	h-18
be _ by	734	i-19k21l-18
be _ careful	794	i55
be _ certain	923	h35
be _ errors	864	h31
be _ every	876	h50
be _ for	705	a22b34c35d-32f41h-28i-28k16
be _ from	853	h18i29k-7
be _ grateful	864	l-27m61
be _ i	945	e50
be _ if	864	a-17e30l44m54
be _ in	770	a44g-12h14i96m36
be _ invoice	904	h-20
be _ it	974	d24l37
be _ mistakes	945	h29
be _ more	889	h47i14
be _ near	974	j19
be _ now	945	e48h28i29
be _ of	853	d27g42h11i-14l28
be _ on	758	b25h-12i-48m-13
be _ organised	945	h-16i59
be _ our	904	g17i68
be _ out	864	b-20i34
be _ saturday	889	h-8i-24
be _ stupid	923	j32
be _ that	853	a29c31f20g22i-18k8
be _ the	747	c-31e52h-17i-26
be _ them	974	e72h-12
be _ till	974	h-23j28
be _ time	876	h33i-12
be _ to	681	b-18c71e-24h-8i-23l51m-13
be _ touch	789	h-11i34
be _ when	974	l19m33
be _ with	827	i-22
be _ you	740	d24g15l-18
be a	779	c-31i39m29
be able	974	e44
be able to	974	e44
be absolutely	945	h17
be absolutely certain	945	h17
be asked	945	e-24j-6l52
be assured	853	g53m-10
be assured of	974	g26
be assured that	889	g30
be aware	923	f66
be back	820	d37h-8i26j-8
be back in	974	i62
be better	827	f-20h-13i56
be blamed	904	c72
be blamed for	904	c72
be charged	806	h-45i-22
be charged .	864	h-31
be clearer	904	e37i-15
be delighted	923	h21
be delighted .	923	h21
be done	820	a21g-9h-14i20
be done at	945	g-9i27
be fair	835	c79
be flawless	904	f28h74i-12
be flawless ,	974	f31h52
be for	974	k19
be forever	974	c52m56
be grateful	904	l52m12
be grateful if	904	l52m12
be hard	904	f30m-15
be hard for	923	f33
be having	904	e36
be having this	904	e36
be held	889	c90j-9
be held to	974	c65
be honest	827	d33e51i-11l90
be honest ,	945	l35
be honoured	974	b33
be in this	974	l55
be in touch	789	h-11i34
be keeping	889	i42
be keeping a	889	i42
be kept	945	b36h-9
be late	779	h16i-13
be late again	820	h17i-12
be looked	974	i49
be looked at	974	i49
be made	945	h-9i32
be more	754	h-14i51j-17
be more careful	794	i55
be no	740	h9i-20
be no bill	904	h-18
be no errors	864	h31
be no invoice	904	h-20
be no more	904	h50i-16
be on time	876	h33i-12
be paying	876	i25
be perfect	853	h52
be perfect ,	904	h20
be perfect .	974	h20
be perfect from	974	h19
be putting	923	h-10m21
be ready .	864	c41
be reviewed	945	h-8i44
be reviewed .	974	i28
be right	876	d53j23
be right to	974	j26
be scary	864	f40k-6
be scary for	864	f40k-6
be so	827	h14j27l-32m41
be so grateful	876	l-27m46
be so stupid	923	j32
be sorry	923	a48h-9j36
be spoken	844	l36
be spoken to	844	l36
be straight	974	i-21
be straight with	974	i-21
be taken	827	g-10h-13i31j-7m-11
be taken .	923	h-10i30
be there	715	a26h-9
be there at	779	i-31
be tightening	945	i29
be up	853	e40h24i-11
be up every	904	h32
be with	737	g13h-8
be with you	747	g16
be worked	904	i36
be worked out	904	i36
be zero	974	h30
be zero mistakes	974	h30
beam	853	d-20f24
bear	784	a-12e-27g11k25l-25m73
bear _ mind	889	c49f18g-10m-11
bear _ us	974	g32i22
bear in	889	c49f18g-10m-11
bear in mind	889	c49f18g-10m-11
bear with	945	g27m-10
bear with us	974	g32i22
because	498	a-11b-58c-65d-33e34g-7i-21j-19l-35m-14
because _ changed	904	e40
because _ it	904	k22
because _ were	923	e48
because a	974	b52
because i	553	b-75c-45d-22e-60i-15j-11l-25m-9
because nobody	974	e50
because of	668	c-27d-22e-37j-7k9
because of it	904	k22
because you	806	e116
because you changed	923	e43
become	889	j-6
been	440	a37b93c31e24f-37h-21i11j-20k-17l72m-25
been .	758	c-42d-31m-39
been _ ,	715	a23c-43e-29m13
been _ .	613	a-11c-63g-22i14j-8l-61
been _ all	864	l35
been _ and	743	a-14b31c41l-29m23
been _ as	889	a30c28
been _ at	844	c-27l23
been _ back	876	b89
been _ breakdown	923	b38
been _ by	754	a31g40
been _ down	945	b47i-12
been _ for	784	b48c26
been _ hard	864	l49
been _ in	774	g-9i29l-19
been _ lot	974	d34
been _ manic	974	c82
been _ nightmare	889	l52
been _ of	904	c52d56e49l-21
been _ out	923	a42j15
been _ so	974	l78
been _ stressed	904	l50
been _ the	820	d57e56l-27
been _ to	685	a-16g46i36j-7
been _ worst	904	l33
been a	740	a11b18j-11l35
been a breakdown	923	b38
been a lot	974	d34
been a nightmare	889	l52
been able	827	l39
been able to	827	l39
been any	904	a42
been back	923	g20l-37
been back to	974	g21
been changed	864	b43d33
been changed .	864	b43d33
been checked	864	a-14b23e-51
been corrected	945	b40
been crying	889	l40
been crying all	904	l41
been experienced	945	a31g18
been foreseen	923	c56
been foreseen .	923	c56
been given	864	c64
been in	766	c-42d23e31i-11l53
been in the	945	d34e40
been inconvenienced	889	a46g44
been inconvenienced .	904	a47
been learned	904	i36
been learned .	923	i37
been left	889	b54g-9
been made	820	b33d-20
been made on	923	b29
been offended	923	a10g-17
been on	844	a-10c45
been out	945	c37l-26
been perceived	889	a30c28
been perceived as	889	a30c28
been put	813	a17i26j11
been put in	923	b-20i41
been put out	923	a42j15
been putting	904	c46
been putting in	904	c46
been run	974	c59
been shaking	945	j6l22m15
been so	889	l49
been so stressed	904	l50
been spoken	923	i41
been spoken to	923	i41
been swamped	904	c53
been swamped this	923	c54
been taken	813	b-18g21i12
been taken .	904	g-15i42
been taken to	923	g48
been the	835	e47l46
been the worst	904	l33
been there	876	a-18b-15e82
been travelling	974	c82l-23
been under	923	c31l44
been upsetting	923	a26
been upsetting .	923	a26
been worse	853	d43
been worse .	853	d43
before	452	a-53b-32c-38d-82g-26h-61i-41j-20k-33l-33m-46
before _ .	686	b-17d-22e37i-18
before _ got	945	e62
before _ guests	945	c44
before _ have	876	h-15m-17
before _ is	945	l39
before _ next	876	f41
before _ on	945	f44h-11
before _ plaster	923	b29
before _ was	876	d-53e37
before clicking	945	e36f35
before i got	974	e64
before it is	974	l42
before it was	889	d-54e38
before our	923	f29
before our next	923	f29
before telling	974	c59
before the 0	974	e42
before the plaster	923	b29
before they	974	e81m-12
before we	889	m-17
before you	645	c-30f18g-8h-16i-11k-7l21
before you .	945	m20
before you have	923	h-15
beg	762	j-7m76
beg _ ,	923	m25
beg _ to	853	m66
beg to	974	j-7m-15
beg you	800	m107
beg you ,	923	m25
beg you to	853	m66
begging	774	k8m81
begging _ ,	904	j16
begging _ .	827	j-15k10m54
begging _ not	974	l21m17
begging you	779	k-14m70
begging you ,	904	j16
begging you .	835	j-16k-14m41
begging you not	974	l21m17
beginners	945	f45
beginners .	974	f47
behave	974	d110
behind _ .	844	d31
behind us	864	d81f-21
behind us .	923	d38
being	623	a-12b38d-35f23g21h-10i62j23l63m-11
being _ .	774	b20d-40f23g-7i18l-31
being _ at	889	i52
being _ to	889	b37g7i70
being _ valued	974	g26
being _ with	974	g19
being a	923	e25g25l22
being a valued	974	g26
being in	974	k16
being looked	923	g-6i58
being looked at	945	i60
being made	923	b22i34
being read	923	b31
being read .	923	b31
being spent	923	b28
being spent on	923	b28
being taken	923	i44
being taken to	974	g13i22
being unreasonable	923	e50
being unreasonable .	923	e50
being what	974	d44
believe	844	d20e34i24l55m-9
believe .	974	e54l44
believe _ ,	974	i31l34
believe me	974	l56
bell	876	m-28
belongs to	974	l-30
bergen	974	l74
beside	779	h-9i-16k-15
best	686	c58d35g35h13j-7k-13l-21m-10
best .	923	c-30g45j-8
best _ it	923	c39
best _ service	923	g20
best _ the	853	c78g-17k-12
best _ us	889	d41g-7
best attention	974	g14
best efforts	923	c39
best efforts it	923	c39
best of	864	c49d32g-12
best of us	889	d41g-7
best possible	923	g20
best possible service	923	g20
best to	945	h-11i28
best with	923	c47
best with the	923	c47
beth	904	j15
beth ,	945	j23
beth , i	945	j23
beth _ i	945	j23
better	647	g-11h-40i112k-12l-39m-19
better ,	923	f28h-15i55
better , i	974	h-16i23
better _ forward	974	i26
better _ i	923	h-15i22j-10
better _ me	945	j20
better _ this	876	i18
better _ time	904	i40
better _ will	974	h-15i62
better going	974	i26
better going forward	974	i26
better next	923	i41
better next time	923	i41
better than	844	d24i-37j10
better than me	974	j21
between	669	b55c-35f-21g-11h-10i-17k-8m74
between _ .	889	e26m22
between _ and	747	d22i-12m23
between the	864	b55m48
between two	945	b19c49
between us	789	m54
between us .	904	m29
between us and	923	m23
bev	974	j-10
bex	945	e-27m14
beyond	731	a-17b-27c25f42i-13j51k-10l-18m-15
beyond _ .	876	j66m-16
beyond _ made	923	c33
beyond us	923	c33
beyond us made	923	c33
bibliography	945	b33
big	722	d74f23h-12j15
big _ .	889	d98
big deal	844	d96
big deal ,	889	d49
big deal .	923	d54
big enough	974	j35
biggest	974	j30
biggest fool	974	j30
biggie	974	d42h-8
bill	593	b-23c-40g-12h-35i-34l-25m-13
bill ,	794	k-9
bill .	657	b-19c-34h-9i-25k-10l-19
bill _ i	876	k13
bill _ it	864	h-17
bill _ this	904	h-20
bill and	853	k19
bill and i	945	k21
bill for	794	h-35i-12
bill for it	876	h-17
bill for this	923	h-20
billing	827	g-9h-18i27k-17l-25
billing .	974	g-10i31k-12
bills	889	f-18k26
bin	844	d43f-22g-10
birth	904	b48j-6
biscuit	844	b29d25
biscuit 's	945	b36
bit	671	c-40d78f26h-11j-11m-16
bit _ fun	974	c43
bit more	876	e27f29i-13
bit of	737	a16b-15d109i21j-8
bit of fun	974	c43
bits	923	f56l25
bitter	974	l55
black	835	b37e28
blame	779	c56g-7j30
blame _ for	923	j-12
blame you	904	j43
blame you for	923	j-12
blamed	889	c71
blamed _ the	923	c47
blamed for	904	c72
blamed for the	923	c47
bless	923	f44
bless _ .	974	f53
bless you	945	f45
bless you .	974	f53
blip	835	c-32d76
bloke	923	a20c42f26
blood	876	j32
blouse is	974	c51
blow .	923	l26
blue	705	e-53h-22m-18
blue one	864	f25
blue one .	923	f27
blurry	974	d44
blush	945	d73e45
board	666	b-28g-12h-17i44j11m11
board .	853	g-15i32
board _ .	923	j32
board and	864	i32j-7
boards	784	c34d33
boards are	889	c-38d46
bolt	923	g20
bones	974	j58
bones ,	974	j58
bonjour	904	a21
bonjour _ ,	904	a21
bonjour claire	945	a31
bonjour claire ,	945	a31
booked	620	b31c-43e-26j-18
booked .	827	b26
booked _ the	889	b59
booked for	743	b25c-30
booked for the	923	b61
booking	686	b44e43j14
booking _ never	974	b43
booking was	889	b54
booking was never	974	b43
bookings	813	g-7k16
bookings ,	974	k27
bookkeeper	945	e38f-20
books	779	a-15e41h21l30
books .	876	a-14h13
born	974	b-24l42
borne	945	k17
borne by	974	k17
boss	766	d-21i31j7m57
boss ,	945	j16m-11
both	562	a-32b-21c-64d33f-43g-10h-33i-29j-9k-6l-53m-22
both _ them	904	b50d22
both families	974	b30d59
both of	789	a-22b33
both of them	904	b50d22
bother	779	a72e56f24h28
bother .	923	a-12e42
bother _ might	923	a19g-7
bother this	923	a19g-7
bother this might	923	a19g-7
bothered	876	a67
bothered your	974	a69
bottom	813	f29g-6i26j37m15
bottom ,	974	e25f39
bottom _ my	889	j45m18
bottom _ this	974	i33
bottom of	853	g-6i28j39m16
bottom of my	889	j45m18
bottom of this	974	i33
bound	813	c64f19k28
bound to	864	c77f21k29
boundary	853	b35g-12j-7k26
bowl	923	a39
box	617	a-12c-70f-34g-8i-12l-28m-12
box _ on	923	d32e77
box was	904	b41
boxes	762	b24e59f-28
boxes _ can	904	e34
boxes they	904	e34
boxes they can	904	e34
boy	800	b-19d-29e25j-8
boy .	923	j-10
branch	800	c38j-14
breach	703	a-13g-16h14i-14k101
breach _ contract	844	k31
breach _ my	923	k12
breach _ our	844	g-6k48
breach _ the	794	k36
breach of	715	a-13g-17h15i-14k120
breach of contract	844	k31
breach of my	923	k12
breach of our	844	g-6k48
breach of the	827	k57
breached	770	g-7k144
breached _ agreement	864	k57
breached _ contract	889	k34
breached _ duty	876	k20
breached my	889	k21
breached my duty	889	k21
breached our	844	k80
breached our agreement	923	k52
breached our contract	889	k34
breached the	904	k62
breached the agreement	923	k8
bread	827	f23
bread .	923	f39
break	820	h28l32
break .	923	h22
break and	974	l45
breakdown	904	b34
breakdown _ communication	923	b38
breakdown in	923	b38
breakdown in communication	923	b38
breaking	974	c36
breaks	904	l27
breaks _ heart	923	l28
breaks my	923	l28
breaks my heart	923	l28
breathe	974	m26
breathes	974	f28
breathes ,	974	f28
brew	945	l34
brew .	974	l35
brick	945	c64
bride	864	h19
brief	694	b-29e77j-10
brief _ to	974	c48e35
brief kept	853	c78
briefing	974	b28f50g-11
bright	876	d47j-34
bright _ ,	974	d45
bright side	945	d61
bright side ,	974	d45
bring	638	c-53d-25e30f-20g6h-12i-35j-12k-15l-22
bring _ a	923	e42
bring _ the	904	e35g11
bring in	974	e44
bringing	766	g49k-10m-19
broke	685	c38i-20j-13
broke _ and	974	b40c31
broke _ vase	923	j-12
broke down	974	b40c31
broke down and	974	b40c31
broke your	844	j-12
brought	676	a13b-19c-38d-27f-19g-20i14
brought the	904	i32
bucket	889	d33f59
build	844	l26
builder	800	a18c80e33
builder ,	904	e42
building	784	f56
building work	923	c36
building work is	923	c36
built	747	f28l20
built _ a	923	b-16f52
built _ the	974	c51
built in	904	b-15f51
built in a	923	b-16f52
built this	923	l41
bureau	974	l40m35
buries	974	l40m10
burke	974	j28
burst	844	b26c-36
burst pipe	853	b26c-37
business	660	a-16b-20d-45f68g45h-12k-9l81m54
business .	794	d-20f-20g27h-12i22
business _ .	923	f46g9m25
business _ a	974	l42
business _ your	974	f45
business and	889	g31m25
business elsewhere	904	m28
business is	876	l45
business of	974	f46g13l19
business to	945	c53e31m73
busy	820	c42j-8l-21
but	535	c125d23e43g13h-32i-25j-11k-11l-69m-12
but _ 's	784	c74m-16
but _ .	784	c-69f-20j-12
but _ also	945	e39
but _ asked	974	e38
but _ did	974	a23c60e27
but _ had	813	c30d-22h-16
but _ is	904	b52d35
but _ the	876	c68f48
but _ work	923	c36
but _ you	889	c53e49
but a	974	b38d32
but as	974	c96
but as you	974	c96
but building	923	c36
but building work	923	c36
but in	923	c69g-8
but it	789	b45c34
but it 's	844	c35
but it is	974	b60
but let	974	e30f25
but nobody	974	e40
but old	974	f46
but still	945	d47
but still .	945	d47
but the	747	c99g35
but we	864	c55
but you	770	a27c-30e123
but you also	974	e41
but you asked	974	e38
buts	974	h20
buttons	904	e41
buttons .	974	e44
buy	864	d55
buyer	876	e30
buying	974	f40
by	382	b-77d-74e-39f-52g-15h-50i-77j-33k-7l-50m-52
by _ ,	620	a24h-11i-14k11
by _ .	550	a-13b-37c-72d24e-54g-13h-27i-42k-16l-37m-14
by _ 0	511	a-19f-30i-17k-17
by _ again	889	h19
by _ courier	864	b-57
by _ i	889	a-20e41m-15
by _ in	889	k13
by _ invoice	974	e97
by _ night	889	g47
by _ of	889	l47
by _ on	813	b33i-22
by _ outside	945	c67
by _ team	923	e39
by _ your	974	k56
by an	945	c50f28
by any	974	h26
by friday	509	a-27f-35h-31i-33k-19m-15
by friday .	827	d53k-8
by it	923	a15c37k27l44
by it .	974	a17c39l47
by last	974	g51
by me	668	b-65c-28l-27
by me .	731	b-63
by mistake	789	b81
by mistake .	813	b44
by our	889	e46g-8
by some	974	g-7i43
by sunday .	945	d34e45
by that	889	a29l-30m-15
by the	573	a46d-43h-12j-13k-12l-23
by the courier	864	b-57
by then	794	c-43e64
by then ,	923	e50
by us	794	c-43i-17k22l-20
by us again	904	h14
by what	974	c42e41
by your	784	b-33c60e56
by your team	923	e39
cable	779	b26f-22h11j-14
cached	889	f29
cached _ stale	923	f36
cached a	923	f36
cached a stale	923	f36
cake	644	d28e-29f-22h-13j-10k-7m-18
cake .	774	d20f-20l23
cake _ good	923	d31
cake _ up	864	b32
cake ended	864	b32
cake ended up	864	b32
cake tasted	923	d31
cake tasted good	923	d31
calendar	722	b20h-9l31
calendar and	974	b32
call	559	a-35c-43g-6h-13i-37k-16m-10
call , i	974	j-9l33
call .	694	a-25d33g-13j21k-7m13
call _ i	923	j-19l31
call a	974	d34
call the	889	k20m15
called	686	e32f41j28m-10
called _ ,	923	f49
called a	945	f64
called an	974	j57
calling	820	g-9j-27
calls	794	c-25d44k-7l-28
calls _ .	974	d65
calm	779	
calm _ .	844	e42
calm down	794	e39
calm down .	853	e42
calories	974	f40
came	572	a33b53d-28f-32h-9i12j-18k-10
came _ ,	864	b48d36
came _ .	820	a14i48
came _ as	794	a65
came _ on	904	b41
came _ you	844	e44
came _ your	945	e42
came across	774	a49
came across as	800	a66
came from	813	e40
came from you	853	e51
came home	853	b30e-27
came home .	904	b36
came off	974	d38
came out	806	a-12b35c-31
came to	806	a-10b107d-25i-19
came to your	945	e42
can	432	a-25b-24c59d-64e-44g-24h41j-11k-24l-30
can .	813	h-28i15j-6
can _ ,	813	d-25h19j9m23
can _ a	813	a26b28c29f34h-10i30
can _ absolutely	945	h17
can _ afford	827	l58m27
can _ apologize	820	a35j51
can _ be	737	c63d-28e-30h-16i-16j-11l-24
can _ believe	974	i30l-18
can _ describe	923	j16
can _ do	889	c51
can _ eat	974	l40
can _ ever	974	h40
can _ every	974	h19
can _ express	844	j13
can _ find	876	m27
can _ for	904	a-12i20
can _ friday	974	d42
can _ go	974	e44h38
can _ happen	889	h50j-10
can _ imagine	820	j-7l78
can _ just	974	h-8m67
can _ laugh	923	d35
can _ look	945	j-21l82
can _ make	923	l36m22
can _ me	844	h-25k15l-23
can _ on	800	d34h42
can _ plaster	923	f32
can _ promise	827	h-49
can _ say	806	a15e55j54
can _ scary	864	f40k-6
can _ something	923	i29
can _ tell	827	d42j13l33
can _ the	690	a-24c39f-22h-21i-12m-10
can _ you	737	h69i-17
can all	923	d35
can all laugh	923	d35
can assure	974	h30
can assure you	974	h30
can barely	974	d49l27
can be	731	d-21f35i-19j-9k-9
can be absolutely	945	h17
can be scary	864	f40k-6
can control	876	c100
can count	876	h45
can count on	904	h47
can do	737	f-22h-20i27
can do for	974	i22
can figure	923	i29
can figure something	923	i29
can guarantee	974	h40
can hold	945	k18
can hold me	974	k19
can i	974	h-15m-13
can move	904	d44
can move on	923	d45
can not	535	a-19b-20c38e42g-9h9i-15j17k-8l78m-14
can not afford	827	l58m27
can not apologize	853	j59
can not be	740	c36d-26e-27h-15i-14j-9l-20
can not believe	974	i30l-18
can not describe	923	j16
can not eat	974	l40
can not express	844	j13
can not happen	889	h50j-10
can not imagine	820	j-7l78
can not look	945	j-21l82
can not make	923	l36m22
can not plaster	923	f32
can not promise	827	h-49
can not say	820	e60j44
can not tell	835	j14l40
can only	789	a55d21e37
can only apologize	923	a46j-6
can only say	974	a20j13
can only see	923	d36
can promise	827	h37i-12
can promise you	889	c31h30i-11
can reshoot	974	d38
can say	876	c-66d-23h11j9
can say ,	974	j11
can sleep	945	m27
can sleep .	945	m27
can take	923	a30f22i35
can take a	974	a32f23i37
can to	923	g14i30
can we	889	m43
can you	820	c35m22
can you do	889	c51
can you find	889	m27
cancel	784	j-8m134
cancel ,	876	m27
cancel , please	904	m18
cancel _ please	904	m18
cancel the	864	m14
cancelled	696	b64g-16k-6l-68
cancelled .	794	b53
cap	835	k45
cap .	876	k51
car	681	a-16b-39g-7j15m-18
car ,	889	f19l39
car in	974	e44j37
card	589	e-24f-30g-15h-10i-19k-11l-30
card .	728	c34
care	720	d-20f41g24k40
care .	876	f79k27
care _ you	844	k20
care to	864	k20
care to you	864	k20
careful	770	i62j-12k-12l32
careful .	813	i37j-12k-10l35
careful _ future	876	i25
careful in	876	i25
careful in future	876	i25
carefully	889	e47f50
careless	827	a16b-17
careless .	904	a18
carol	974	m76
carpenter	945	j-11
carriage	945	k14
carriage _ ,	974	k14
carried	747	b22c-26g-6j-9
carried _ before	974	b34
carried it	889	e37
carried out	876	b47
carried out before	974	b34
carry	715	b-19f-37h-22k-6l26
case	750	a67c-26d22f22g-7j20
case .	923	a-11d27j25
case _ 's	974	f48
case _ noise	923	a39
case that	974	a45f48
case the	889	a27
case the noise	923	a39
cash	923	f35
cash ,	974	f37
cast	864	h30
cast _ guarantee	923	h39
cast iron	904	h32
cast iron guarantee	923	h39
castellano	974	j-22
caught it	923	d33
cause _ trouble	923	c38
cause any	923	c38
cause any trouble	923	c38
caused	632	a91b-31d-26g31i-12j-6k-14
caused .	750	a14d-26g28
caused _ .	766	b-29e42g21k-5
caused _ difficulty	974	a43
caused _ trouble	923	a25
caused any	945	a47g-10
caused concern	923	a30
caused concern .	923	a30
caused this	923	e54
caused this .	923	e54
caused you	813	a36g31i-12
caused you .	889	a-12g35
caused you trouble	923	a25
cdn	923	f36
cdn _ a	923	f36
cdn cached	923	f36
cdn cached a	923	f36
ceiling	743	c-36e31k19
ceiling .	889	k25
cent	813	g-7h25k22
cent _ that	923	h22
cent guarantee	923	h22
cent guarantee that	923	h22
century	974	b24d29
century .	974	b24d29
certain	827	a24b39d27f54h29
certain _ of	945	a35f53
certified _ ,	974	b30
chair _ have	974	e51
chance	710	a35f-17h17i11m94
chance ,	827	j15m19
chance , i	853	j19m20
chance .	774	i20j-9m71
chance _ i	853	j19m20
chance of	945	h39
change	662	f-28i16j-8k-13
change _ you	923	a25
change caused	904	a38
change caused you	923	a25
change of	945	b42
changed	615	c25f-19i16j-7l-22m-19
changed .	800	a-13b31e-29j-7
changed _ colour	923	e43
changed _ it	974	b47d26i39
changed and	974	b47d26i39
changed the colour	923	e43
changed their	974	c52
changes	740	c31e69g-9h-8m-14
changing	844	c53e30
changing _ mind	923	e34
changing your	923	e34
changing your mind	923	e34
channel	827	k-6m17
chapel .	945	a-11d38
chapters	835	b45
character	945	d103f-23
character ,	974	d106f-24
charge	572	a-12b-37c-40d-48f-36g-7h-23i-27j-9k-11m-9
charge .	690	g-6h-12i-29j-8k-11
charged	665	e-34g-14h-43i-18m-9
charged .	827	h-29
charged to	904	g-11h-8
charged twice	904	b22
charity	974	k11m16
chart	835	b36j-8
chart .	974	b46
chase	806	e29g-12m-25
chat	864	a-12e25m21
cheap	876	a-10e56
cheap .	904	a-11e35
cheaper	876	e47
cheaper _ .	974	e51
cheaper glue	974	e51
cheaper glue .	974	e51
cheapest	974	e73
check	581	a-16c-36e32h17i-33j-16k-14l-52m-36
check ,	876	f72
check ?	923	l-43
check _ ,	945	h16
check _ and	889	e43
check _ proof	864	e46
check a	945	h20m-11
check and	974	g-8
check every	889	g19
check everything	974	h14i-16
check for	974	b36
check ins	974	e47
check the proof	864	e46
checked	645	a-39b35
checked the	774	b-16e31
checks	794	b41f-20
checks .	923	b33
checks were	904	b34
cheerful	974	d81
chef	864	a22c36j-8
chemistry	864	f73
children	725	c-34h23i-12l70m20
children 's	945	h32m36
children ,	974	f46
children .	853	b29l71
children were	974	a25
choice ,	923	c51
choose _ the	923	d39h21
chose	774	e80
chose the	904	e54
chose to	945	e71
chosen	904	e34
chosen to	974	e53
christmas	844	e33m38
church .	923	d38
circle	945	i85
circle _ .	974	i61
circle back	945	i85
circle back .	974	i61
circumstances	820	b-17c123g-16i-12k-13
circumstances _ our	923	b-19c50
circumstances _ us	923	c33
circumstances beyond	864	b-18c70
circumstances beyond us	923	c33
city	923	b73k27m14
claim	774	e48k25
claim .	876	k33
claims	889	a24k11
claire	889	a30
claire ,	923	a31
claire , i	945	a31
claire _ i	945	a31
clay	876	c71
cleaner	827	b32k-6
cleaner _ sent	904	b44
cleaner was	904	b44
cleaner was sent	904	b44
cleaning	827	b47g-7j-11k-6l27
cleaning .	945	j-13k-7
clear	681	a21b-49e-26i17k-6
clear .	784	a11b-42e-38f-18
clear the	923	i34
clearer	813	e81h-9i-14
clearly _ two	923	c35
clearly state	923	c35
clearly state two	923	c35
clerical	923	b44
clerical _ it	923	b44
clerical error	923	b44
clerical error it	923	b44
click	904	d28
clicking	945	e36f35
client	648	b-15c-35d-27e26g67h-10j-13k-7l51m23
client ,	876	e25g33
client , and	974	c35e41
client , we	974	g38
client .	770	g33j-8
client _ and	974	c35e41
client _ is	974	e45
client _ ours	923	g33
client _ we	974	g38
client and	923	l78m33
client of	904	g32
client of ours	923	g33
client who	974	e90
clients	703	c130f100g-12h-11j-8l-37
clients ,	945	f43
clients _ grasp	945	c-32d-20f41
clients _ year	923	l31
clients rarely	974	f25
clients rarely grasp	974	f25
clients this	923	l31
clients this year	923	l31
clinic	835	h25k-8
clinic .	945	h31k-7
close	750	b31l35
close the	889	b15l53
closed	681	a-11g-18i-15k-17
closed .	754	e25g-8i-12k-19
closer	827	i24
closer _ on	853	i24
closer eye	853	i24
closer eye on	853	i24
clown	945	j74l-19
club	813	d22m14
club ,	974	m28
club .	974	d34
clumsy	945	j39
clumsy oaf	974	j40
coaching	974	f30
coast	974	l58
code	705	c-29f-19j-19
codes	945	c46f45
coffee	876	b32e-29i-18j-6
cold	720	d-22e-28g-12j-7
cold ,	974	a21
cold _ ,	889	b44
collaboration	974	g28
colleague	725	a29e-25h-13
colleague 's	889	c48
colleague 's instructions	923	c37
colleague _ instructions	923	c37
colleagues	923	c43j-11
collection	974	g41
colour	728	a13b-37c-28d-40h-15i-15j-10
colour is	974	f38
coloured	974	f59
colours .	904	c38
combined	974	f35
come	566	b-20e33g-8i-20j-8k-11m-18
come .	945	f31h-9i-14
come _ ,	923	a24
come _ .	794	a-11h42
come _ a	904	c47
come _ our	974	b35g-7
come _ the	806	a21d23
come _ to	827	a20e29i-14k-6
come _ with	889	d33
come and	820	i20l50
come back	758	a-17h42i-13k-6
come back .	945	h53
come down	923	a22c31e29
come from	864	c55e37
come in	904	a23
come to	789	b24f29g-6i-18
come to our	974	b35g-7
come with	889	d42
comes	625	a-29b-29d-26g-20h-10j-16k25l-30m13
comes _ ,	923	k18
comes _ .	813	b-22k6m36
comes _ it	923	k19
comes _ of	923	k20
comes of	974	k24
comes of it	974	k24
comes out	864	k13
comes out of	923	k20
comes to	813	g-13k30
comes to .	945	k20
comes up	923	m53
comfort	974	g35
coming	666	c-61d-65e37f-20i38
coming ,	945	i98
coming _ your	945	l38
coming to	889	l32
coming to your	974	l39
comma	945	h16
comment	864	d25e87
comments	784	b-16g17
comments _ been	923	g48
comments have	904	g47
comments have been	923	g48
commission	844	m23
commission .	923	j-6l18m27
commissioned	945	f31
commitment	876	g53h-10
commitment .	904	g43
commitment to	974	g13h-9
committed	806	g54i25k-7
committed _ excellence	974	g24
committed _ providing	904	g36
committed _ the	904	g35i-28
committed to	806	g54i25k-7
committed to excellence	974	g24
committed to providing	904	g36
committed to the	904	g35i-28
committee	889	a14e28
committee .	945	a17e38
common	876	e-25f71
common _ ,	904	f51
common sense	923	f52
common sense ,	923	f52
communicated	876	b43e-26i-14
communication	806	b65e32g-12h-11i16k-15
communication .	835	b30g-11i22k-14
company	737	a16b18c120g12h19k46
company .	876	h26
company is	974	g35
compensate	806	k87
compensate _ for	876	k41
compensate _ in	889	k43
compensate you	820	k77
compensate you for	876	k41
compensate you in	889	k43
compensation	904	k45
compensation _ us	923	k43
compensation from	904	k45
compensation from us	923	k43
complain	853	e29l30m30
complained	974	e105l23
complained .	974	e105l23
complaint	737	b43g-8h-22l87
complaint _ not	853	b38
complaint was	853	b38
complaint was not	853	b38
complaints	923	g9i18l35
complaints _ seriously	974	g10i19
complete	728	e41j57l-25
complete _ .	853	j36
complete _ and	974	j12
complete _ i	945	j21
complete _ the	945	e33
complete _ utter	974	j10
complete and	945	j10
complete and utter	974	j10
complete moron	904	j38
complete moron .	904	j38
completed	864	b42
completely	889	c39
completely _ of	923	c47
completely out	923	c47
completely out of	923	c47
complex	889	f47
complex .	904	f48
complicated	864	d-23f56
compressor	945	a18b46d50
concede	853	k57
concede _ .	923	k37
concede _ this	974	k13
concede liability	923	k37
concede liability .	923	k37
concede that	923	k24
concede that this	974	k13
conceivably	974	a24
conceivably have	974	a24
concern	876	g29i-18k-7
concern .	889	g30
concerned	889	a22d53g-19
concerned .	974	a24d58g-21
concerns	904	g17i36
concerns _ seriously	974	g18i38
concerns very	974	g18i38
concerns very seriously	974	g18i38
concrete	923	b-31f45h-14
condition	853	f21h20
condition .	974	h23
condition _ the	904	f47
condition in	889	f42
condition in the	904	f47
cone	945	e50
confidence	827	l32
confidence .	864	l33
config	974	b47d26i39
confirm that	974	k13
confuse	800	f115
confuse _ .	904	f42
confuse you	813	f58
confuse you .	904	f42
confused	853	e53f33m-11
confused _ the	974	e43
confused by	974	e43
confused by the	974	e43
confusing	904	e37f20
confusing .	923	e50
confusion	806	a17b24
confusion ,	923	a24
confusion , i	923	a24
confusion _ i	923	a24
consent	904	b72
consent .	923	b29
consequence	945	b-19k28
consequences	974	k10
consequential	876	k55
consequential loss	974	k36
consequential losses	945	k18
consider	904	a23g-13i-17j19k18m53
consider _ an	974	j21k27
consignment	974	d64
constitutes	974	k12
constitutes _ material	974	k12
constitutes a	974	k12
constitutes a material	974	k12
consul	974	c48
contact	800	g37i25m-19
contact _ .	974	g46m-14
contact _ you	864	i27
contact us	974	g46m-14
contact us .	974	g46m-14
contact with	864	i27
contact with you	864	i27
contacting	923	g-17m67
contacting _ .	974	g-18
contacting the	974	m79
contained	945	e37k-5
content	974	c38
context	974	f37
continued	806	g99
continued _ .	827	g87
continued _ and	945	g17
continued custom	974	g15
continued custom .	974	g15
continued loyalty	945	g31
continued loyalty .	945	g31
continued support	904	g16
continued support and	974	g17
continuing	945	g12
continuing _ serve	974	g13
continuing to	974	g13
continuing to serve	974	g13
contract	644	b18g-14h-9i-15k38l53m11
contract ,	835	a20k14
contract , and	945	a23k28
contract .	774	e-26f38k31
contract _ and	945	a23k28
contract _ liability	923	k-16
contract _ the	923	e41
contract _ you	864	k8
contract and	820	c25e32g-8k26m23
contract and the	974	e43g-6
contract limits	864	k-24
contract limits liability	923	k-16
contract with	923	k14
contract with you	945	k14
contractor	784	a15c49k-8
contractor _ it	923	c41
contractor left	923	c41
contractor left it	923	c41
contributed	923	a24
contributed _ the	923	a24
contributed to	923	a24
contributed to the	923	a24
control	737	b-27c160g-7
control .	806	c105f-18g-7
controller	945	f47
controller 's	974	f49
convent	974	k12
conversation	889	e35
conversation .	904	e36
copy	628	e30f-19k-8
copy _ signed	923	e39
copy _ us	923	e46
copy held	923	e46
copy held us	923	e46
copy was	889	e38
copy was signed	923	e39
corner	820	d38
corner _ and	974	d45
corrected	625	b-23d-31f-23h-11l-22m-13
corrected _ .	904	d-26m-15
corrected it	864	m-14
corrected it .	923	m-15
correction	770	i16
cosmetic	945	d54f24
cost	560	b-17c-54d-30f-27h-18i-38j-9
cost _ ,	758	k28
cost _ a	806	b20h-12l53
cost _ the	747	k-10
cost me	945	l118m42
cost me a	974	l64
cost nothing	974	e48
cost nothing .	974	e48
cost of	844	k-11
cost of the	844	k-11
cost you	654	b16h-14i-18k15
cost you ,	774	k28
costs	725	a16i-21k56m11
costs .	945	k15
costs _ .	876	k35
costs _ the	974	k-9
costs and	974	a38k27
costs arising	904	k11
costs arising .	923	k11
costs you	835	k31m13
costs you .	974	k27
could	523	a-11b-36c86d-33f-24g-12h-26i-26j21k-13l35m14
could .	904	c78
could _ .	750	b-20c51j20k-6l-70m-17
could _ be	827	b22j46
could _ been	800	b-20d51j-9
could _ done	904	c40j-10
could _ focus	923	l47
could _ have	835	c68
could _ hired	904	j35
could _ my	974	l43
could _ myself	945	j13
could _ see	820	m40
could _ sleep	923	l51m-9
could _ the	827	e-33h-17j-11l70
could _ this	904	m25
could _ told	844	e54
could _ you	889	f36
could die	889	j41l-22
could die .	904	j42l-21
could do	766	b-19c35l-19m-11
could do .	813	b-20c70
could have	644	a18b-27c42e35f-21l-42
could have been	800	b-20d51j-9
could have done	904	c40j-10
could have hired	904	j35
could have told	844	e54
could hear	904	e-31j-12
could i	876	j31
could i be	923	j32
could keep	889	l42m11
could keep this	904	m25
could kick	945	j13
could kick myself	945	j13
could lose	904	l86
could lose the	923	l47
could not	671	e-54j-8l27
could not .	923	j-11l-53m-20
could not be	876	b26
could not focus	923	l47
could not have	904	c48
could not sleep	923	l51m-9
could read	974	e40
could tell	945	f42
could tell you	945	f42
could you	835	e-24m38
could you see	864	m42
council	747	c51e-27f-37
council 's	876	c52f-18
council _ there	974	c88
count	728	b-15e-33h27m-15
count _ us	923	h56
count on	904	h47
count on us	923	h56
count the	904	l37
counter	774	h-17i-17
country	904	d53
country ,	945	d56
counts	904	l36
counts for	974	l39
couple	758	d39h10
couple of	813	b15d42
couples	945	d29h-8
courier	643	b-23c62d-36i-16j-7k-15
courier .	794	b-53k-10
courier _ it	853	c75
courier _ lost	923	c33
courier lost it	923	c56
courier sent	923	c49
courier sent it	923	c49
courier who	923	c33
courier who lost	923	c33
course	731	b-20d25f37h-8i44j-8k-9
course .	813	d41i26k-6m11
course of	974	f32i43
court	794	b20k40
court .	974	k23
court _ ,	974	b40
cover	677	k62
cover _ cost	923	k-12
cover _ costs	923	k11
cover _ it	974	k16
cover _ losses	904	k31
cover _ your	904	k32
cover all	844	k40
cover all costs	923	k11
cover all your	904	k32
cover any	923	k31
cover any losses	923	k31
cover the	889	k19
cover the cost	923	k-12
cover whatever	974	k16
cover whatever it	974	k16
covers .	974	e37
crack	770	e39g-6h32k-34
crack _ the	904	g-7h38
cracked	820	c-27d61f-20i-15
cracks	844	b38d70
cracks .	853	b29d80
crashed	864	c123
credits	945	d41
credits are	974	d42
crept	974	b52
crept _ the	974	b52
crept into	974	b52
crept into the	974	b52
crew	698	d-24e-43h-14i-16k-10
crew .	876	k-10
cried	864	e24l91
cried when	974	e32l44
crime	974	b24d29
crime _ the	974	b24d29
crime of	974	b24d29
crime of the	974	b24d29
cross	844	e36h29j-7m31
cross _ heart	974	h39
cross _ me	945	m24
cross my	974	h39
cross my heart	974	h39
cross with	904	m33
cross with me	945	m24
crossed	864	b45
crossed _ the	974	b33
crossed and	974	b33
crossed and the	974	b33
crowd	923	d25e64
crying	889	l40
crying _ day	904	l41
crying all	904	l41
crying all day	904	l41
curry	974	a25
custom	813	g74k-6
custom .	844	g56k-5
custom and	923	g23
customer	671	c-25e-40f-24g106h10i-31j-7k-11l-25m-22
customer ,	889	b17g23
customer , we	945	b32g26
customer .	820	g42
customer _ .	864	b-18g28k-5m-17
customer _ is	864	g48i-13
customer _ mine	904	h28
customer _ we	923	b32g25
customer care	945	g39k-7
customer of	904	h28
customer of mine	904	h28
customer service	864	g21m-13
customer service is	923	g23
customer you	974	g22h-8
customers	701	a59b-26c-33g42i-12j20
customers _ have	923	a28
customers _ the	974	j-13
customers _ us	923	l51
customers love	923	l51
customers love us	923	l51
customers may	923	a28
customers may have	923	a28
cut .	864	b48
cut _ pipe	974	c53
cut _ the	876	j15
cut the	762	c32j-11
cut the pipe	974	c53
cut through	974	j17
cut through the	974	j17
czech	974	b40
damage	717	a22d87f21g-10h-12k48
damage ,	889	k13
damage .	800	d104g-10h-10
damage _ .	974	k11
damage _ the	974	k16
damage _ will	923	k11
damage and	904	k11
damage and will	923	k11
damage arising	974	k11
damage arising .	974	k11
damage to	974	k16
damage to the	974	k16
damages	784	g-12k85
damages .	904	g-7k12
damages _ owed	923	k8
damages are	923	k8
damages are owed	923	k8
damp _ the	904	b38
dark .	904	d32
data	725	d-38k21
data _ law	974	g20k18
data protection	923	g18k35
data protection law	974	g20k18
data was	844	b36
date	559	b22f-19g-9h-13i-16j-8k-10
date .	707	b41e-29l20
date _ moved	800	c52
date _ our	853	k-12
date had	800	c52
date had moved	800	c52
date in	794	k-11
date in our	853	k-12
dates were	974	a25
day	503	a-23f-27h71i-40k-22m-16
day ,	696	a21d-26g11j-9k-11m-11
day , and	876	g15
day .	627	a-19c-29d44e-26h20i-22
day _ ,	876	h42
day _ a	974	c46
day _ and	813	g14
day _ die	945	h33j29
day _ it	889	f37l42
day _ night	876	h59k-8
day _ no	945	c42
day _ so	876	c34d34
day _ without	974	h26
day and	754	c73e46i-12l-20
day for	864	c49l41
day i	876	h22j28
day i die	974	h11j33
day of	864	h24
day on	835	h36
day on ,	974	h48
day or	827	c38d21h56k-8
day or night	876	h59k-8
day with	923	e25f37
day you	876	h16
days	576	a-18b-53c25f-31g-8h-26k-12l-18m-11
days _ it	889	d39
days _ will	974	c35d25i27m28
days and	864	d40
days and it	923	d52
days to	864	e100
dead	789	b-27d43e34l26
dead _ ,	945	d57
dead _ i	974	e73
dead before	974	e71l42
deadline	672	b35h12j-10
deadline .	800	b25j-8
deadline _ .	827	b41
deadline slipped	923	b57
deadline slipped .	923	b57
deadline was	827	b-43
deadlines	864	c58e27f71l-29
deadlocked	853	f41
deadlocked .	864	f26
deal	758	d90
deal ,	889	d49
deal , it	974	d41
deal .	923	d54
deal _ it	974	d41
deal with	835	d29e-24f21
dear	743	a-25f76g37j-14
dear ,	876	f37
dear , and	923	f30
dear .	945	f38
dear _ and	923	f30
dear _ client	974	g38
dear _ customer	923	b17g25
dear valued	876	a-14g58
dear valued client	974	g38
dear valued customer	923	b17g25
dearest	974	j27
debt	974	m57
debt .	974	m57
decent	923	e42
decision	758	c-27e47
decision _ go	923	e54
decision to	844	b-17c-30e100
decision to go	923	e54
decision was	974	b41
deck .	904	a23b-16
declan	889	c53d-24f-19
deepest	889	g55j58
deepest _ .	904	g84j-31
deepest apologies	889	g55j58
deepest apologies .	904	g84j-31
deeply	747	a-20g-11i-11j46l-20
deeply ,	904	j99
deeply , deeply	945	j65
deeply _ .	864	j18
deeply _ deeply	945	j65
deeply ashamed	974	j34
defects	923	h29
defects .	923	h29
defence	800	a-12c100
defence ,	835	a-10c68
defence , it	923	c42
defence , the	904	c46
defence _ it	923	c42
defence _ the	904	c46
degree	889	a61
degree _ affected	923	a22
degree that	974	a44
degree this	923	a22
degree this affected	923	a22
delay	650	d45g-11j-13k-6
delay .	800	b-69d42k-6
delay _ .	974	j-12
delay _ the	864	b43
delay _ this	923	e54
delay caused	923	e54
delay caused this	923	e54
delay with	889	b40c32
delay with the	923	b42
delayed	904	b85c54g13
delays	923	a28
delays .	923	a28
deleted	654	c-41j9k-11
deleted _ wrong	844	j21
deleted the	740	j11
deleted the wrong	844	j21
delighted	904	h21
delighted .	923	h21
deliver	853	g16h27
deliver _ seamless	974	g18
deliver _ time	923	h21
deliver a	945	g18
deliver a seamless	974	g18
deliver on	923	h21
deliver on time	923	h21
delivered	656	b21e-27g-15j-7k-8l21
delivered _ .	844	b43
delivered _ two	923	b29
delivered with	923	b29
delivered with two	923	b29
delivering	945	i-17
delivering _ and	974	
delivering excellence	974	
delivering excellence and	974	
delivery	705	c58d-26g-15h23
delivery _ .	876	h18
delivery _ be	923	h25
delivery again	923	h21
delivery again .	923	h21
delivery was	974	b56
delivery will	923	h25
delivery will be	923	h25
delta	974	f40
dentist	889	j44
department	876	b15i40j-8
depend	974	c47l48m-9
depend on	974	c47l48m-9
deposit	671	b40c-31k7m-14
deposit .	923	m-19
deposit _ on	974	e47
deposit _ taken	945	b37d23
deposit _ up	923	b28
deposit ended	923	b28
deposit ended up	923	b28
deposit was	779	d31
deposit was taken	974	b15d43
depot	813	c58e38
depot _ the	974	c44
describe	904	j15l48
describe _ sorry	923	j16
describe how	923	j16
describe how sorry	923	j16
deserve	779	g42j122m-13
deserve _ forgiveness	923	j43
deserve _ like	889	j58
deserve your	889	j41
deserve your forgiveness	923	j43
design	876	f79l36
designed	974	d-25f55
designed for	974	d-25f55
desk	701	b24g-8h-13k-9
desk _ you	923	h-15
desk before	923	h-15
desk before you	923	h-15
despatched	923	b29
despatched _ the	923	b29
despatched after	923	b29
despatched after the	923	b29
despite	864	c36
despite _ best	923	c39
despite our	923	c39
despite our best	923	c39
details	734	b49f89i23
details .	750	b27f51i23
devastated	876	j9l135m-9
devastated ,	889	j14l102m-9
devastated , i	923	j-9l40
devastated _ i	923	j-9l40
diary	784	b16i27l-19
diary .	853	b16i36
dictionary	974	f43
did	438	a29d-66e60f-29g-25h-13i-28j-31k-21m-28
did .	758	e-33l37
did _ a	974	d34
did _ annoy	923	a36
did _ exactly	974	d31e75
did _ for	974	e71f20
did _ get	784	b78d25e-33i-24
did _ have	876	e50
did _ like	904	e55
did _ look	740	l-37
did _ make	889	a21b28
did _ me	945	l46
did _ mean	904	a16c82
did _ mention	876	l25m34
did _ take	864	b61g-12m10
did _ the	813	a20c-28e57
did _ we	923	c38
did _ you	835	a24d22e82f-18l32
did _ your	889	a-13c72
did ask	945	e68f20m-9
did ask for	974	e71f20
did everything we	923	c38
did keep	974	e50
did not	470	a16b25c-38f-37g-14h-9i-23j-23k-9l-28m-17
did not exactly	974	d31e75
did not get	784	b78d25e-33i-24
did not have	876	e50
did not like	904	e55
did not look	740	l-37
did not make	889	a21b28
did not mean	904	a16c82
did not mention	876	l25m34
did not take	864	b61g-12m10
did say	904	a28d36
did say you	974	a30d38e25
did sign	945	a18e46
did tell	974	c62
did to	766	f-17l44
did to annoy	923	a36
did what	904	c58
did you	945	d39e-25
die	835	h27j61l-25
die .	864	h30j66l-24
died	794	c33d32
died ,	904	a14c49e26l28
died .	923	d35
difference	705	b-23d91i-13k-19l-18
difference .	827	d112f-19k-8
different	743	b-20d-23f-18g-8h-13i11j-10
difficult	853	a19e45
difficult _ ,	974	a21
difficult for	889	e65
difficult position	974	a21
difficult position ,	974	a21
difficulties	923	c35
difficulties .	923	c35
difficulty	923	a53g-11
digit	904	d81e25
dimensions	974	b51
dimensions got	974	b51
direct	835	d45h-12k9
direct _ .	923	d36
direct light	923	d36
direct light .	923	d36
direct or	974	k10
directions	889	e66
directions _ impossible	923	e47
directions were	923	e47
directions were impossible	923	e47
directly	864	f33
directly ,	945	f36
disappointed	813	a41
disappointed _ the	974	a26e26
disappointed with	974	a26e26
disappointed with the	974	a26e26
disappointment	945	a48g-9
disclosure	974	c36h-12k-8
disgrace	853	j81l-20
disgrace _ my	923	j41
disgrace _ the	974	j32
disgrace to	876	j68
disgrace to my	923	j41
disgrace to the	974	j32
dismissive	923	a38
dismissive .	923	a38
dispatch	974	b37
displayed	974	b77
disruption	974	g-11k-5
distinction	974	f45h40
distress	827	a52g-22k-8
distress _ may	904	a23g-8
distress it	904	a46
distress you	923	a24g-6
distress you may	923	a24g-6
disturbed	923	a39
disturbed _ .	923	a39
disturbed you	923	a39
disturbed you .	923	a39
divorce	923	c56l69
divorce ,	974	c28l37
dj	974	j-20
djing	904	l60
djing _ my	904	l60
djing is	904	l60
djing is my	904	l60
dns	864	b20f41
do	426	a-25b-55c61d-35e24h-24i36j-26k-28m71
do .	672	a-11b-33c95e32f-48g11h-25i-19j-11l-23m-27
do _ ,	800	g-9h32
do _ .	703	a18d32e-28f-22h-12i16l-24m-19
do _ a	844	m57
do _ accept	923	c47
do _ anything	889	h48i-21
do _ blame	923	j-12
do _ call	974	k22m17
do _ cancel	813	m38
do _ deserve	820	j92m-10
do _ drop	904	m48
do _ eat	945	m-37
do _ expect	844	f31
do _ feel	974	m-20
do _ for	923	c67l42
do _ give	945	i26m44
do _ go	820	j15l22m70
do _ going	974	i26
do _ hate	864	m40
do _ have	750	h-8j-7l25m-22
do _ hesitate	945	g45m-22
do _ is	945	h-8i48
do _ it	800	d35e70h8
do _ leave	762	g-7l-21m23
do _ mark	974	m17
do _ need	864	f26m-10
do _ needful	974	i53
do _ next	904	i40
do _ our	974	a20
do _ pay	789	m-18
do _ post	945	m16
do _ put	853	m59
do _ report	974	m37
do _ ride	974	h-9m-18
do _ ring	974	m21
do _ sign	889	e42m-14
do _ tell	800	m54
do _ the	864	c55e-24i23
do _ they	974	f61
do _ throw	974	m44
do _ to	945	e53
do _ trouble	974	m-22
do _ want	762	l50m-9
do _ we	876	h-8i19
do _ worry	827	d27m-45
do _ you	758	c-30h26i21m31
do _ your	974	g35
do absolutely	889	h48i-21
do absolutely anything	889	h48i-21
do anything	800	f-19h65i-18
do anything ,	889	h36
do anything you	889	h36i-20
do apologize .	889	a24
do better	743	h-14i42k-8
do better going	974	i26
do better next	923	i41
do everything	945	h-9i39
do for	827	i18
do for you	876	i19
do hope	974	m47
do i	904	l51
do i have	923	l40
do me	974	m39
do me a	974	m39
do not	499	a-34b-34c-45e-64g-11h-24l-22m137
do not accept	923	c47
do not blame	923	j-12
do not call	974	k22m17
do not cancel	813	m38
do not deserve	820	j92m-10
do not drop	904	m48
do not eat	945	m-37
do not expect	844	f31
do not feel	974	m-20
do not give	945	i26m44
do not go	820	j15l22m70
do not hate	864	m40
do not have	766	h-8j-7m-23
do not hesitate	945	g45m-22
do not leave	762	g-7l-21m23
do not mark	974	m17
do not need	864	f26m-10
do not pay	813	m-19
do not post	945	m16
do not put	853	m59
do not report	974	m37
do not ride	974	h-9m-18
do not ring	974	m21
do not see	923	c56l33
do not sign	904	m-15
do not tell	800	m54
do not throw	974	m44
do not trouble	974	m-22
do not worry	827	d27m-45
do not you	945	i29m-10
do please	974	f36
do regret it	974	b28
do tend	974	e58
do tend to	974	e58
do the	731	e28f18h-10i23m-12
do the needful	974	i53
do this	945	c29l37
do value	974	g35
do value your	974	g35
do whatever	889	i44k-9
do with	889	c69
do you	779	e-61j-7l51m-13
do you want	827	l75
dock	876	m34
document	876	f47h43
documents	889	b28
documents _ mislaid	923	b32
documents were	904	b29
documents were mislaid	923	b32
does	591	a-15b-27e38h-23i25j12k-10m-16
does _ ?	974	j44
does _ happen	813	h-27i50
does _ help	974	d25e79
does _ recur	974	i50
does it	864	c99
does not	643	a-39b-18e44h-22i40j-11k-5m-10
does not happen	813	h-27i50
does not help	974	d25e79
does not recur	974	i50
does that	889	j40
does that ?	974	j44
dogs	864	c44h14
dogs .	974	c56
doing	685	f-24g-7h-13i50j-7
doing _ ,	974	d35e43l41
doing _ we	945	g18i29
doing everything	945	i29l37
doing everything we	974	i30
doing what	945	g18
domains	974	f52
done	563	b-35c61d44e-35f-39g-10j-17k-7m-27
done .	712	a-13b-36c-32d80e-29f-19h-14j-6
done _ ,	864	h23i14
done _ four	974	l40
done _ the	800	a20g-8i23
done _ will	974	h42
done _ your	974	a35
done at	844	g-8i24
done at the	945	g-9i27
done in	853	a21c64
done in the	974	a24
done it	864	h61i14
done the	945	c62
done to	844	a29l26
done with	945	c72
door _ i	923	a20
doors	827	b39c66
doors opened	974	b53
dosage	889	b34
dosage line	974	b37
double	754	b55j6
double _ .	876	
double _ your	904	j26
double booked	800	b51j-20
double booked .	904	b28
double booking	974	j33
doubt	889	a31d23f25h-8l51
down	504	a-13c47d-32e-29f-26g-18h8i11j-8l-32m48
down , and	864	i26
down .	669	b16c29g-6m10
down _ .	758	a-17b41h27m-17
down _ a	835	c28f22k-8
down _ my	974	c45j34
down _ one	974	l24m19
down _ road	974	k26m14
down _ we	974	a25m39
down again	820	h37i-15m-10
down again .	844	h39m-10
down and	784	c34d-22k-6m27
down the	784	h-8k33m29
down the road	974	k26m14
down to	779	a18j28
down you	974	d48
downpipe	945	d-35
downstairs	974	d59
downtime	904	h48i17
downtime from	974	h35i20
doyle	923	j31
doyle .	945	j32
draft _ on	974	e52
drama	889	d46h-8
drawing _ and	974	h-9l34
drawings	789	f37h11
drawings ,	974	f51
drawings , i	974	f51
drawings _ be	974	h16
drawings _ i	945	f50
drawings will	974	h16
drawings will be	974	h16
drawn	844	b45
draws	974	g28
drew	835	k15
drew the	923	k24
drive	692	h-15i-13l29
driver	747	a32c54h-9i-14j-9k-7
drivers	923	e68f38h-11k-6
drop	710	a-12b23d56f-24m11
drop _ .	889	e-29m47
drop _ the	844	d38f-21
drop in	864	d39f-21
drop in the	864	d39f-21
drop me	923	m49
dropped	698	b71g-9j-11
dropped _ payload	923	f33
dropped the payload	923	f33
drove _ and	974	j-13
drove off .	945	c38g-6
drove past	974	j-13
dry	685	a-15b26c50d-39h-20
dry .	844	f28
dry _ ,	974	b54
due	672	a14b-21c46g-8h19i15j-13k-19
due _ ,	904	f38
due _ .	835	i28k-6
due _ a	923	b44
due _ friday	864	b-22l29
due _ technical	923	c35
due _ the	864	a34b-16
due course	844	i28k-6
due course .	844	i28k-6
due on	813	b-24l27
due on friday	864	b-22l29
due respect	904	f38
due respect ,	904	f38
due to	800	a22c102g-9
due to a	923	b44
due to technical	923	c35
dull	945	d43
dumped	974	c54
during	784	b84c-27e-24g22
during _ .	904	b24
during processing	904	b24
during processing .	904	b24
during your	945	g33
dust _ and	974	e38
dust sheets	974	e38
dust sheets and	974	e38
dutch	945	e45
duty	770	g-9k75
duty _ care	774	g-9k65
duty of	774	g-9k65
duty of care	774	g-9k65
dwell	923	d37
dwell _ it	923	d37
dwell on	923	d37
dwell on it	923	d37
dye	974	m16
dying	974	c30d25i27m30
e	766	e34j-19
e .	945	j-9
e _ ,	945	e81
e mail	844	e74
e mail ,	974	e84
each	574	b-34c-62d-46f-54h-14i-14k-10
each _ every	974	h38
each _ them	853	l42
each of	758	l33
each of them	853	l42
ear	923	b-30f37
earlier	853	e50
earlier .	974	e33m-10
earliest	923	g-9i67
earliest .	923	g-9i67
early	717	b25d28h10m-11
early ,	923	h22
early .	789	b22c30d44
earth	876	d66h21
earth _ have	945	c47
easier	923	e81h-8
easier .	974	e45h-9
easily	904	d120
easy	835	c48e36
easy _ get	974	e81
easy _ to	974	c47
easy to	974	e81
easy to get	974	e81
eat	789	c39d20l68m-31
eat .	876	l61
eaten	835	l58m11
eaten .	904	l60
eaten since	945	l24m13
edge	853	e31f39
edge .	904	f35
edit	835	c50
edits .	974	l32
eejit	945	j17
effect	923	a16d57
effort	923	i65
efforts	923	c39
efforts _ was	923	c39
efforts it	923	c39
efforts it was	923	c39
eh .	974	a16
eight years	974	l36
either	725	h-20i-22l-21
either .	806	e56
election	974	f28
element	974	b55
elementary	974	f80
eleven	649	a-13b-27c-48f-44k-8m-16
else	589	a-51c-46d-45e-33f-27g-19h-30i-19j-17
else ?	889	l23m23
else _ .	853	d-25e82
else _ up	974	e-26k22
else _ you	794	l31
else do	864	l40
else do you	864	l40
elsewhere	800	c50
elsewhere ,	844	c52g-8
elsewhere .	889	g13m11
email	650	b41c-29e45g-30j32k-7l23m-20
email ,	835	b23f29
email , the	904	e25f31
email .	827	g-13j54k-6m-17
email _ .	974	l37
email _ the	889	e25f30
email _ unanswered	923	b24
email _ went	923	b36
email never	923	b36
email never went	923	b36
email was	835	l38
email went	923	b24
email went unanswered	923	b24
embargo	945	b39
embarrassment	923	j-8l31
embassies	974	l66
emergency	876	c50
emergency .	923	c54
empty	784	b-20c-27d27e-32l27
empty .	904	a-12d41
end	621	a-17b38d57e54h-9k12m12
end ,	974	d21
end .	784	b28e27h-8
end _ .	974	m31
end _ losing	923	k30
end _ the	728	d40e32
end it	904	m29
end of the	731	d40e35
end up	904	b29k30
end up losing	923	k30
endeavour	904	a22g-8i39
endeavour _ improve	974	a29g-6i27
endeavour to	923	a22g-8i40
endeavour to improve	974	a29g-6i27
ended	766	b53
ended _ being	923	b28
ended _ on	853	b61
ended up	774	b66
ended up being	923	b28
ended up on	853	b61
ends	827	l35
engineer 's	974	b33
engineers	945	d-24g-9i41
english	904	b-24c46e36
enormous	945	c32e40
enough	692	a12h-16j111m-30
enough .	779	h-15j86
enough _ .	904	e47m-32
enough and	974	j26
enough for	974	j13
enquiries	889	c54
ensure	889	h-21i41
ensure _ does	974	i44
ensure _ will	923	h-16
ensure it	923	h-16
ensure it will	923	h-16
ensure this	974	i44
ensure this does	974	i44
entered	743	b61
entered _ the	844	b54
entire	889	b15f45
entirely	835	b16c30
entirely at	974	b21c31
entitled	835	e-27k51
entitled _ damages	945	k14
entitled _ full	923	k43
entitled to	835	e-27k51
entitled to damages	945	k14
entitled to full	923	k43
episode	876	b40j-6
equipment	974	c95
error	649	b46c-35e-35g-18h11j-22k-8l-40
error ,	806	a11j-16
error .	813	d21g-13l-20
error _ was	864	b41
error it	923	b44
error it was	923	b44
errors	725	b36h45
errors _ made	923	b29
errors _ your	864	h31
errors in	779	b-29h28
errors in your	864	h31
errors were	844	b37
errors were made	923	b29
esteemed	923	a35g34k6
estimate	889	a21b-30f36j-6
estimates	974	f32
etcd	945	f72
etcd _ quorum	974	f47
etcd lost	974	f47
etcd lost quorum	974	f47
eternity	974	h58
eternity .	974	h58
even	754	a-20d25e-38h17k14l25
even _ it	945	a-13d-37
even if	876	a-16d-35
even if it	945	a-13d-37
evening	625	a27b-37d-32f-38g-6h-21i-16j-20k-16l-18
evening _ spoiled	923	a22
evening was	904	a42
evening was spoiled	923	a22
event	835	a47i18k-5
event _ our	974	a21
event _ we	974	a36i27
event that	945	a55i20
event that our	974	a21
ever	606	a-17g-8h175k28l67m39
ever ,	904	h38i28
ever .	806	h67i-12j17k-5l-19
ever _ ,	945	d34f-20h33
ever _ a	853	d27f21h17
ever _ again	800	g18h10k-9
ever _ at	974	h14l71
ever _ it	945	d40h13i16
ever _ to	835	c69l22
ever _ you	876	g-9k23m11
ever again	923	h36
ever be	800	h21j9
ever get	889	h27
ever get a	923	h28
ever go	876	h20
ever going	864	c45e46h-10
ever going to	876	c53h-10
ever happen	806	g20h19
ever happen again	813	g21
ever see	945	d37h12
every	498	b-41d24f-35h49i-54j-12k46l-51m-18
every _ ,	701	h69i-11
every _ .	696	c-30g11h19k-13m-9
every _ and	813	a21d38g17h-8k16
every _ for	853	c46g-6i-15k-7l29
every _ from	889	h47
every _ i	820	d38h-24
every _ in	794	c78h-13k-7
every _ is	766	f-24h-9i31
every _ minutes	923	c25d-22e43f37
every _ of	754	c27g-9h40k38l24
every _ on	923	d41
every _ will	904	h44
every _ you	853	h-8i-13k50
every agency	904	c40
every agency in	904	c40
every bill	974	k27
every consequence	974	h-7k35
every day	844	c47h50
every day ,	974	h26
every day .	904	h31
every delivery	923	h25
every delivery will	923	h25
every effort	974	i55
every five	974	f47
every five minutes	974	f47
every line	904	h20
every line of	904	h20
every loss	876	k40
every loss ,	974	k10
every loss you	945	k20
every minute	974	h26
every minute of	974	h26
every one .	904	h20
every penny	945	g-8k65
every penny of	974	g-8k30
every piece	974	h36
every second	889	h35
every second of	889	h35
every session	974	h23
every session ,	974	h23
every single	800	h47
every time	813	h48
every time ,	889	h27
every wedding	974	d53h-8
every week	923	a26c41
every week and	974	a28c43
every weekend	923	l34
every weekend for	923	l34
everybody	762	a27b21c84d27e45h-10
everybody ,	945	a37f57
everybody _ it	974	c40
everybody _ mistakes	923	d37h-11
everybody makes	923	d37h-11
everybody makes mistakes	923	d37h-11
everyone	692	b-22c44d48f-31j-8m-11
everyone 's	923	a22
everyone 's taste	974	a27
everyone ,	923	e42h10
everyone _ mistakes	923	d29
everyone _ taste	974	a27
everyone _ the	876	c57
everyone in	974	c70
everyone in the	974	c70
everyone makes	923	d29
everyone makes mistakes	923	d29
everything	626	a-11b-19c69d-26e-52f-26g13h36j-10k29l78m16
everything ,	876	g-8h9k13l28
everything , and	945	l49
everything .	923	l26m31
everything _ ,	945	e-24h-9i23l38
everything _ and	844	h-8i-18l34
everything _ can	945	i31
everything _ could	923	c38
everything _ do	876	g33
everything _ have	974	i-16k18l24
everything _ perfect	923	h45i-21
everything i	923	c29h9i-12l50
everything is	923	h45i-21
everything is perfect	923	h45i-21
everything we	806	g27i20
everything we can	945	i31
everything we could	923	c38
everything we do	876	g33
everything you	889	k37
everywhere	876	c38f43
everywhere .	904	f47
exactly	800	a10e64
exactly _ the	974	a22c37e31
exactly what	864	a20c28e27
exactly what the	974	a22c37e31
exceeded	974	f108
excellence	853	g146h-8i-15k-8
excellence _ everything	974	g6
excellence and	923	g46
excellence in	974	g6
excellence in everything	974	g6
excellent	904	g31
excellent _ .	923	g36
excellent service	923	g36
excellent service .	923	g36
exception	945	h28
exception .	974	h29
excuse	779	d-37h-8k-9m-33
excuses	889	h-9i-25
excuses .	904	h-9i-26
expect	740	c-32f65m-9
expect _ .	923	f36
expect _ to	835	e50
expect a	853	f34
expect miracles	923	f36
expect miracles .	923	f36
expect you	835	f24
expect you to	844	f24
expectations	827	a51e25g13
expectations .	945	a34g22
expectations _ unrealistic	923	b-19e54
expectations were	904	a-15b32e44
expectations were unrealistic	923	b-19e54
expected	876	c95e47
experience	800	f31g28
experience .	864	g22
experience _ 'd	904	f43
experience you	904	f43
experience you 'd	904	f43
experienced	844	a67b-26g8i28k-6
experienced _ .	923	a28
experienced by	974	a29g24i43
experienced delays	923	a28
experienced delays .	923	a28
expert .	923	f39
experts	923	f68
experts _ .	923	f68
experts here	923	f68
experts here .	923	f68
explain	686	a-14e-38f158h-12i-15l-20m-18
explain _ invoices	904	f24
explain how	876	f34
explain how invoices	904	f24
explain it	789	f23h-11
explain that	876	f34
explain this	864	f90
explain this to	945	f40
explained	731	e25f107
explained ,	864	f19
explained on	974	f47
explained to	923	e42
explained to you	923	e42
express	784	j13
express how	844	j13
extend	923	g16
extend _ deepest	923	g16
extend our	923	g16
extend our deepest	923	g16
extent	766	a97g-7
extent _ fell	923	a26
extent _ my	923	a30
extent _ this	945	a26
extent that	827	a47g-8
extent that my	923	a30
extent that this	945	a26
extent we	923	a26
extent we fell	923	a26
extremely	844	g72i14j56
extremely _ ,	974	g39i13
extremely _ .	945	g17i-13j65k9
extremely _ and	904	g25i15
extremely seriously	853	g80i14j-10k7
extremely seriously ,	974	g39i13
extremely seriously .	974	g26i-13j-9k11
extremely seriously and	904	g25i15
eye	766	f64h10i37
eye .	974	f36
eye _ things	853	i24
eye on	827	f-18h16i53
eye on things	853	i24
eyes	904	e47
eyes ,	974	e51
face	794	d27h-16j-24
face .	876	d36j-14
face you	974	h-15
facebook	864	m31
facebook _ .	974	m23
facing	889	b38
factory	923	c67
fail	904	d-20e42h9j53
fail me	974	j66
failed	685	b-15c-88d-23f-26g-30i-30l-54m-10
failed _ our	923	k35
failed in	923	k35
failed in our	923	k35
failed to	864	g-7k-7m-10
failing	853	f17
failure	904	b27j15
fair	717	a11b-21c46e-28f-24j-9
fair _ 's	974	d21l35
fairly	945	b15d68f42
fairness	835	a-11c33
fairness the	974	c47
faith	945	c57l33
fall	889	c34f-20h20j32m-14
fallen	945	a35g-10
fallen short	945	a35g-10
falling	974	c29f53
falls	904	c52g31
falls _ of	923	g33
falls short	923	g33
falls short of	923	g33
families	844	b22d30f21i15m-11
family	681	b-17c33d-25k22l79m30
family ,	923	a15l27
family _ .	864	c39k8
family _ to	974	m45
family _ with	974	l55
family emergency	923	c54
family emergency .	923	c54
far	766	d61f27
far _ .	923	d31
far _ the	945	b18
far as the	945	b18
far worse	904	d51
far worse .	923	d31
farm	923	a26d58k10
faster	889	h25i15
faster than	974	h28i16
fault	612	b-20c47d-29e-24g-8i-23j-13k6l-32m-17
fault ,	747	j-12
fault , i	835	j-7
fault _ .	864	c-35e42k-6
fault _ i	794	j-6k-7
fault _ the	876	c41k30
fault that	923	c51
fault that the	923	c51
fault too	923	e55
fault too .	923	e55
favour	864	d37l21m54
favour .	945	d64
favour _ not	974	m39
favour and	945	m66
favour and not	974	m39
fear	945	f47
feature	974	d71f-18
february	820	b-28e43
february ,	974	e42
february , and	974	e42
february _ and	974	e42
fed	904	b-25e39
fee	554	a-14b-16c-52d-31e-25g-16h-34i-21j-12k-24l-70m-10
fee .	677	a-11g-7i-15j-14k-15
feed	789	b-19j9l58m11
feed .	889	l62m15
feedback	750	a-11b-38d-24g48i20k-6m37
feedback .	904	e52g38
feedback _ seriously	974	g18
feedback and	974	g-46i-12
feedback is	889	g45i17
feel	665	a37b-20e84g-6j27l77m-21
feel .	889	c54l38
feel _ the	853	j43l-20
feel like	923	j48
feel like the	974	j59
feel that	827	a22
feel the	923	a29e52j22
feel you	974	m-20
feels	864	l43
feels _ about	923	l35
feels worse	904	l50
feels worse about	923	l35
feet	820	c31i-13j29l34
feet ,	974	j38
fell	725	b32c-35d-25e-35
fell _ ,	923	a26
fell _ the	844	b42
fell short	820	a16
fell short ,	923	a26
fell through	853	b47
fell through the	853	b47
felt	707	a139b-16g-12j-17k-7l43
felt .	853	a23
felt _ ,	923	a24
felt _ .	889	a21
felt _ all	974	l26
felt _ by	974	a31
felt _ out	974	a47
felt ignored	923	a24
felt ignored ,	923	a24
felt left	974	a47
felt left out	974	a47
felt long	923	a24
felt long .	923	a24
felt sick all	974	l26
fence .	974	b40
fetch	864	l48
fetch _ .	974	l74
fetch it	923	l55
few	734	a-15b31d81g7
few _ these	904	f31
few _ were	904	b39e-35
few days	904	d24i12m19
few of these	904	f31
few people	889	a-18b-37d39e-28f-22
few things	945	b52d-31g12l20
field	820	f42g-7
field ,	974	f40
fifty	820	c81
figure	712	a-25i16k17
figure .	864	h-8k27
figure _ out	923	i29
figure something	923	i29
figure something out	923	i29
figures	734	b45m-14
figures were	923	b33
file	552	a-34b19d-32f27i-30k-6l-31m-9
file .	722	b31c34h-17j-14
file _ ,	853	b-16e66
file _ at	974	e43
file _ closed	844	b41
file _ i	904	j34
file _ on	904	f37
file _ yours	844	h40
file and	827	j24
file and i	974	j39
file complete	974	e38
file is on	923	f38
file of	844	h40
file of yours	844	h40
file to	889	f39
file was	806	b80e26f17
file was closed	844	b41
files	656	e55m-15
files _ accidentally	923	b33
files _ the	876	e96
files were	853	b20
files were accidentally	923	b33
files with	974	e41
filing .	945	e51
fill	835	i-20j-10m26
fill _ in	904	m28
fill it	889	m27
fill it in	904	m28
filming	974	l42
find	657	e41f32l-23m22
find _ 's	923	e-28f61
find _ .	923	e48h-17
find _ a	974	d44e-30
find _ in	800	f21m45
find a	923	b34c39i47
find it	750	e52f69m37
find it 's	923	e-28f61
find it in	800	f21m45
find the	853	d-20h9
fine	720	a-18e-31f-27h17i18k-9
finish	688	a-39f-23g-11h-16j-11k-7m-15
finish _ .	827	j-9l62
finish me	889	j-10l63
finish me .	889	j-10l63
finished	737	a-12b-16l66
finished ,	853	c49
finished .	974	a-16l94m-9
firm	737	a19c32d-44e68k19l51
firm _ had	974	l25
firm _ your	974	e63
firm has	904	l60
firm has had	974	l25
firms	945	c105
first	513	a-34b-24c-55e-54f-29g-15h-18i-12j-9k-15
first , so	889	c42f36
first _ 'd	904	i32
first _ 's	945	d48
first _ ,	784	h17
first _ .	712	d34e50f-26
first _ in	864	m29
first _ so	889	c42f36
first _ that	974	m56
first _ we	974	l49
first meeting	945	d51e48
first month	974	l19m33
first thing	904	h-8m48
first year	904	f41
fit	734	a-17i-13j39
fit _ be	974	j57
fit to	904	c27j53k8
fit to be	974	j57
fitted	731	b24i-14l-18
five	609	b-38d-29g-13h-10i-34j-19k-9l-48m31
five _ ,	853	h21
five minutes	774	d22f32g-10h15i-29m-11
five minutes ,	904	d37h26
five to	864	c50i-12
fix	770	b40c-27d-21
fix _ i	853	
fix it	889	d-20i27
fixed	681	b-16c-38d-31h10i-31j-8
fixed .	806	h-16i-35
fixed _ it	889	h49
fixed and	974	h47
flat	722	c46g-13k-8m-9
flat out	974	c58
flatmate	974	c35d20i27m23
flawless	844	f21h102i-14
flawless ,	974	f31h52
flawless _ .	923	h36
flawless launch	923	h36
flawless launch .	923	h36
flight	813	a-13j26
flight _ i	923	a-15j31
flight and	945	j32
flight and i	974	j33
flights	974	c50
flood	945	b27d35g-6
flood .	974	b28d36g-7
florist	844	c30j-24
florist .	904	j-26
flour	835	b49
flour .	904	b53
flowers	762	b-36f19g-9h19k-6
flowers _ on	974	b-26h21
flowers _ the	945	h39
flowers were	923	a12b-31h-18
flowing	974	k16
flown	945	l41
fly	889	d32
focus	904	l46
focus _ week	923	l47
focus all	923	l47
focus all week	923	l47
fold	974	m20
folded	974	m20
folded hands	974	m20
folder _ lost	853	b51
folder was	844	b44
folder was lost	853	b51
folk	923	e40
folks	889	a-14g-13
folks .	974	d26g-14
follow	676	c42d-28f86j-8k8
follow .	800	e38f43k10
follow _ details	974	f34
follow _ it	974	f38
follow the	806	c40f44
follow the details	974	f34
followed	806	c30e25
followed .	904	e86
followers	945	d46j-6l36
following _ colleague	923	c37
following your	923	c37
following your colleague	923	c37
font	876	b48d47f82
font .	904	d63f91
food	889	k39
fool	770	j130l-28
fool .	876	j54
fool _ am	904	j18
fool _ i	974	j33
fool and	974	j33
fool and i	974	j33
fool i	904	j18
fool i am	904	j18
footnotes	974	b49
for	304	a-41b-70c-75d-99e-72f-45g-10h-35i-83j-34k16m-54
for .	710	a21b-20c33f-25k-11
for 0 years	889	g-6l55
for _ ,	589	a-13d-36i14l38m-16
for _ .	491	a-11b-30c-44g-14h-49i-21l51m-20
for _ 0	696	b42m22
for _ a	864	f-17g23l21
for _ account	974	k17
for _ afternoon	974	l48
for _ again	904	h15j-6
for _ and	639	a-12g8h-9k23l-27
for _ bill	904	e39
for _ bother	904	a28g-7k-5
for _ boy	974	e53j-10
for _ cheaper	974	e51
for _ consequences	974	k10
for _ continued	844	g56
for _ copy	864	c44e-50
for _ crew	876	k-10
for _ damage	774	g-10k31
for _ delayed	974	g-12
for _ distress	923	a24g-6
for _ else	945	g-9k17
for _ feedback	923	e65
for _ for	923	h33
for _ happened	904	j15
for _ i	740	a44
for _ in	784	k11
for _ inconvenience	686	a-27d-62g141i-19k-8
for _ it	835	f30
for _ letter	945	g-14
for _ long	800	h18
for _ loss	889	k46
for _ lost	945	k23
for _ me	806	g-26
for _ missed	945	g24k17
for _ mistake	864	j27l-19
for _ mix	876	j27
for _ money	904	c53d23i23l59m28
for _ more	945	d37
for _ next	889	g-7i27k-8
for _ on	770	h-9l48
for _ one	864	m50
for _ out	853	j-14
for _ outage	945	g-16i32
for _ part	844	a28h-9
for _ penalty	904	k26
for _ penny	974	g-8k30
for _ people	835	f38k-6l27
for _ reply	974	h17
for _ rest	806	h38m11
for _ right	974	e48
for _ same	800	a28k7
for _ saturday	945	c53
for _ shop	923	l34
for _ that	820	a47b-22
for _ the	813	c28h-13j21k-8
for _ this	844	a-12g51
for _ to	707	e29f32h36
for _ traffic	923	c47
for _ understanding	889	g17
for _ us	974	g-11
for _ way	904	a20g-8
for _ we	945	b15d35i26
for _ week	779	d41
for _ went	889	a37
for _ will	974	h18
for _ with	889	l39
for _ work	974	k-15
for _ your	876	h-9i-12j35k11
for a	582	a-28f-27h-7i-18
for a week	820	d53e28
for all	770	e49h12i-19k28
for all your	923	i-11k12
for another	853	b57j-8m-12
for any	645	a46b-15f-20g36h-9i-24k13
for any and	904	k33
for any bother	923	a19g-7
for any distress	923	a24g-6
for any inconvenience	750	a-23d-45g80i-13k-6
for anyone	853	c42l23
for anyone to	974	l35
for anything	770	a54k26
for anything and	945	k34
for anything i	864	a28
for anything that	904	a39
for as	835	h19
for as long	835	h19
for beginners	974	f47
for beginners .	974	f47
for being	864	g11l40
for being a	945	g25l23
for contacting	974	g-18
for every	835	g-7h-8k51m12
for every penny	974	g-8k30
for everybody	974	f57
for everything	904	k24
for excellence	945	g32
for free	820	h28i-32k-7
for how	876	i24
for it	616	a13c-44f-23h-12i12m-14
for it .	679	a14h-13
for its	945	k11
for life	945	h16
for love	974	c57l37
for march	923	h-16
for march .	923	h-16
for me	685	c-51f-26j-16k-6l138
for me ,	864	l64
for me .	779	j-13l35
for me again	974	h15j-7
for missing	974	j32
for missing the	974	j32
for my	770	h-21j16l37
for my mistake	889	j28l-20
for nine	889	l40
for no	864	d31f-23
for no more	974	d38
for nothing	737	e-25h-8i-19m26
for one	844	m19
for ordinary	864	f40k-6
for ordinary people	864	f40k-6
for our	974	e63k18
for people	974	f34
for ringing	889	g-14
for someone	945	f31g-9
for telling	813	g-16
for telling me	820	g-16
for that	686	a-13c39e-25j-18
for that ,	864	c90
for that .	806	k23
for the	434	a-52d26g-18h10j-24l-19m-28
for the 0	754	b47
for the bill	904	e39
for the copy	923	c47
for the damage	789	g-7k26
for the delayed	974	g-12
for the inconvenience	758	d-23g75
for the loss	974	k39
for the missed	945	g24k17
for the mix	876	j27
for the money	923	l61
for the next	889	g-7i27k-8
for the outage	945	g-16i32
for the rest	806	h38m11
for the same	800	a28k7
for the traffic	923	c47
for them .	889	c56e27
for themselves	889	l38
for themselves .	889	l38
for thirty	844	l26
for thirty years	853	l26
for this	626	a-26f-41h18j18k-9l-32m11
for this .	692	e24f-34h-17j26l-29m-14
for this one	923	m53
for this shop	923	l34
for this to	945	h62
for those	806	a14f34g-10
for three weeks	904	b32
for us	876	c57l53
for us .	889	l71
for walking	923	j-12
for walking out	923	j-12
for what happened	904	j15
for what it	844	f30
for whatever	794	a93
for whatever i	923	a36
for whatever went	923	a38
for wood	923	d40
for wood .	923	d40
for you	572	a39e-30h10i14j-9k-16m-19
for you .	679	a22i29k-10
for you for	974	h34
for you to	747	f54h-7
for your	598	a-26g13j-11k6
for your continued	844	g56
for your crew	904	k-10
for your feedback	923	e65
for your letter	945	g-14
for your penalty	904	k26
for your understanding	889	g17
foreseen	923	c56
foreseen .	923	c56
forever	853	c45h74i15m72
forever .	889	h48i24m24
forget	813	g-9k-8m45
forget it	974	d-22h-8i-11m59
forgets	974	d50
forgive	696	a18g-6j11m53
forgive _ ,	827	m42
forgive _ .	779	j11m53
forgive _ and	945	m21
forgive _ if	923	a46
forgive me	722	a23j-11m81
forgive me ,	827	m42
forgive me .	789	j-17m54
forgive me and	945	m21
forgive me if	923	a46
forgive myself	974	j34
forgive myself .	974	j34
forgive the	974	m-22
forgiveness	923	j43
forgiveness .	923	j43
forgot _ lift	974	j39
forgot the	734	j-25
forgot your	827	j26
forgotten	844	b47
form	636	c-29h14m27
form .	853	l37m17
form _ i	889	m-14
form _ the	835	h24
form _ this	974	m54
form for	904	m47
form for this	974	m54
form in	974	h29
form in the	974	h29
form until	923	m-15
form until i	923	m-15
forty	663	b-16c-44f-30g-17i-15j-6k-10m-9
forty .	945	d36
forty _ with	923	l37
forty years	974	l55
forward	701	g43k-7
forward .	876	h-13i24
forward _ continuing	945	g12
forward _ serving	876	g28
forward _ tuesday	923	g-38
forward _ will	945	h53
forward _ working	923	g18
forward to	750	g53i-16
forward to continuing	945	g12
forward to serving	876	g28
forward to tuesday	923	g-38
forward to working	923	g18
forward you	945	h50
forward you will	974	h63
found	619	a22b-22c-44d-24e-52f-26g-9i-13k-19l-31
found _ .	876	a19k-8
found _ report	923	e50
found _ service	923	a21
found our	923	e50
found our report	923	e50
found the service	923	a21
four	570	c25d23f-32g-21h-12i-21j-7k-9
four _ .	784	b-44c35g-15i-19
four _ of	945	m27
four _ people	974	c29e47j-7
four _ with	945	c51
four days .	974	c54
four of the	945	b16d38k-6
four thousand	923	d33j-9l21
four today	853	i-21
four today .	904	i-22
frames	876	c-63d67
frank	904	g-13
frankly	853	c33d98e46j47l62
free	535	b-18c-55d-23e-62g-22i-37j-11k-17l-63
free _ ,	889	f32
free _ and	800	h26
free _ you	945	d41
free for	904	j6m17
free lesson	864	f26
free lesson ,	923	f33
free of	681	h17
fret	945	f42
friday	441	a-38b-21e-36f-64g-9h-66i-72j-18k-22l-24m-27
friday .	611	a-17f-21h-20i-28j-12k-8
fridays	923	d38i12
friends	853	m22
friends _ that	974	m25
friends and	974	m25
friends and that	974	m25
from	386	a-40b-35d-73f-40g-31h32j-30k-28l-72m-29
from .	835	e46k-6
from _ ,	650	a-10c39f40h17
from _ .	591	c-32f-20h-25i56j-19k20l-38m-26
from _ ?	889	l39m11
from _ and	758	e-59g-15k-6
from _ bottom	889	j45m18
from _ car	945	j-12
from _ day	835	b25h48
from _ experience	923	i28
from _ month	904	c46
from _ on	598	a-11c-33h37k-7l-22m-16
from _ other	923	e39
from _ side	806	c33e63l22
from _ the	844	m62
from _ there	974	h28
from _ till	945	h20
from _ to	770	b-28h35
from _ two	876	l44
from _ until	864	h28
from _ week	835	h37
from contacting	974	m79
from contacting the	974	m79
from here	717	c-31h44i27m-10
from here .	974	h-15i41
from here on	737	h25
from here to	974	h58
from it	800	a21i39k16
from it .	827	a21i40k16
from me	587	a-10e-43h-12i-20l-25m-28
from me ,	747	h22
from me ?	923	l41
from memory	758	h-19
from memory .	794	h-20
from my side	904	e36l36
from next	923	h39
from next week	945	h55
from now	622	h37k-8m-13
from now on	637	h20k-6m-10
from now until	945	h30
from one	889	c88
from one month	974	c54
from our	853	c43i19k-7
from our side	923	c60
from that	945	h37
from the	536	c-30g-15h-18i-23j14k-13l-35m10
from the bottom	889	j45m18
from the car	945	j-12
from the other	945	e40
from this	705	c-25g-9i53k-9l-19m-10
from this .	844	d40i24
from this day	864	h51
from this experience	923	i28
from time	923	d37h-11
from time to	923	d37h-11
from today	722	h23k-14m-10
from today there	974	h28
from us	844	g-10h26k29
from us .	889	g-11h12k31
from you	728	e105m-11
from you .	827	e77
front	625	j-10k-8
front _ me	827	c40
front _ the	784	a13b33
front of	653	j-6k-8
front of me	827	c40
frustration	904	a15g11
frustration _ might	904	a15g11
full	589	a-15b-23d-34e-42f-23k57l-23m-17
full .	813	k25
full _ .	774	e-30g-7h25i-22m-14
full _ from	904	k42
full _ liability	876	k25
full _ of	827	g32h-8i56k-12
full compensation	923	k43
full compensation from	923	k43
full for	974	k13
full legal	876	k25
full legal liability	876	k25
full liability	853	g-7k22
full liability for	889	k9
full programme	974	i68
full stop	889	h43
full stop .	889	h43
fully	806	a-11b29g8k50
fully _ and	974	k19
fully _ for	904	g-8k21
fully admit	974	k7
fully liable	876	g15k36
fully liable for	904	g-8k21
function	923	a21c38
furniture	853	f27k19
furniture .	945	k22
furniture _ .	974	f31
further	806	a-10b-18d-20e24f20h-12i-16k12
further _ ,	945	g31m-9
further _ .	974	f42g-7i-12
further to	945	g-18k-7
future	686	d-39e42f31g21i23k13m-18
future ,	945	e52f36h16m-11
future .	750	g27i18k22
future _ will	864	i20
future i	864	e-30f-18i29
future i will	889	i29
gable	904	h34
game	876	f74g-15i72
game .	904	i32
gaps	923	c97
gaps .	974	c98
garden	758	d55e24f-33
garden ,	904	d80e44
garden _ it	974	d47
garden is	974	c56
garment	945	h20k-5
gate	645	a-18b-45c-33h23j-18k-6l-23
gate at	974	h26
gate of	974	h11j-6
gather	904	e38j-12
gave	563	a20b-31e26g-18k-12l18m-16
gave _ a	864	d26l52
gave _ impression	974	a56
gave _ my	889	e39l42
gave _ slot	923	j-9
gave another	974	a40
gave me the	835	c46
gave up	876	l64
gave us	800	e108k-8
gave your	728	b-18g-16j6
gave your slot	945	j-9
generally	974	f79k-6
generated	889	b41d53
generated _ wrong	923	b45
generated the	923	b45
generated the wrong	923	b45
gentle	904	l34
gentle .	945	l44
genuinely	923	c54
genuinely _ to	923	c54
genuinely tried	923	c54
genuinely tried to	923	c54
get	534	a-27f18g-9i117j-15k-22l-44m-15
get _ at	923	i24
get _ bill	904	h-20
get _ contact	864	i27
get _ done	945	h28i24
get _ it	864	a-11h-13i40
get _ me	945	i26
get _ minute	974	i31
get _ over	889	b45d32
get _ the	923	i22
get _ to	754	e29g9i50m16
get _ us	974	h17
get _ wrong	889	h28
get _ you	945	c78i34
get a bill	923	h-20
get a minute	974	i31
get a wrong	889	h28
get back	800	d-31f-20g10h-14i28
get back to	827	g10i29
get from	945	h12
get in	844	i26
get in contact	864	i27
get it	770	c50h22i43m10
get it done	945	h28i24
get more	974	i42
get no	974	h38
get right	974	i36
get that	923	f31i32
get the	750	h12m22
get to	835	h-10i51
get to the	974	i33
get to you	974	i38
get your	974	f31
gets	696	d-22e42f-18h-19i28l34m-9
gets _ .	945	e57l39
gets _ i	904	l30
gets a	827	e30i37l-21
gets round	904	l30
gets round i	904	l30
getting	853	d51f36h18j-9
getting _ from	974	h20
geyser	923	j-11
gift	853	g41
give	608	a-15c38d-38f21g-7i27k-6l-30m38
give _ a	770	d-28f30h8i61m-24
give _ another	827	j9m39
give _ my	876	c26h30m-18
give _ one	784	i-16m53
give _ this	945	l20m29
give me	740	i55m49
give me a	945	i103m-11
give me another	876	j12
give me one	794	i-14m22
give the	904	i26m18
give us	770	d-23f-26h-10i-16m18
give us another	923	m38
give us one	974	m40
give you	747	f22h32i-11
give you a	827	f30h15
give you my	904	c27h34
given	647	b43c85e102f-21i-19j-7l21
given _ .	835	b48
given _ every	904	l34
given away	853	b50
given away .	853	b50
given the	844	c127
given to	864	b41e-36
given up	904	l34
given up every	904	l34
given us the	904	e68
gives	827	c-31d55g-8m14
gives a	945	f48
giving	820	d96j-12l28m15
giving _ one	923	m22
giving me	923	m22
giving me one	923	m22
giving up	974	j-9l34
glass _ see	904	d36
glass to	904	d36
glass to see	904	d36
glitch	876	d23f42
glitch .	974	d72f47
glossary	889	b28
glossary .	974	b30
glue	770	e33
glue .	945	e50
go	549	a-22b-33d-45g-13h27i-20k-11l21m75
go .	766	c29f-37g-8h-15
go _ ,	827	a-31e-31m9
go _ .	758	e56h14m62
go _ again	813	h53m-11
go _ another	945	j29
go _ it	835	m42
go _ someone	974	l23m22
go _ the	770	h9j-7m14
go _ what	974	e41
go ahead	889	e44
go ahead .	904	e53
go and	904	l36
go astray	889	h44
go astray .	923	h34
go down	835	h55m-10
go down again	853	h56m-10
go in	904	e89
go into	864	d-22f68
go on	762	h-15m111
go through the	945	l33
go to	740	j8m23
go to another	945	j29
go to someone	974	l23m22
go to the	813	h13j-7m23
go wrong	876	d20h18
goat	904	d-23j21
god	806	d-23j-8m41
god 's	974	d33m29
god ,	904	c33h-9
goes	599	a-22b-19c40d-25f24g-8h-40i-19j-8k-22l-20
goes _ ,	945	c26k-11l38
goes _ saying	923	f31
goes without	923	f31
goes without saying	923	f31
going	621	d42f39g-15i94j-18k-16l30
going .	945	d36l39
going _ .	835	h-17i58
going _ to	974	l42
going _ up	904	i32
going _ way	974	e106
going _ work	974	i25
going _ you	945	h50
going forward	806	g-7h14i27
going forward .	889	h-14i24
going forward you	945	h50
going in	889	i37
going through	945	f35
going to	686	a12d64g-10i85j-19k-15l-20
going to up	904	i32
going to work	974	i25
gone .	827	b-24h-9j-7k-5l26
good	611	a-12c26e-26g-8h-18k14l24m-17
good ,	923	c43i-11
good .	864	d56
good _ .	743	j31l-22
good _ and	889	j-9k21
good _ i	904	c48
good _ loss	945	k9
good _ losses	945	k20
good all	974	k16
good all losses	974	k16
good any	923	k27
good any and	945	k22
good as	974	l50
good every	945	k9
good every loss	945	k9
good faith	974	c59k-5
good intentions	904	c99
good intentions .	923	c53
goods _ despatched	923	b29
goods were despatched	923	b29
google	770	f57i-11m32
google .	945	m13
got	518	b211c-27f-69g-18i13j-19k-15m-18
got .	974	e41
got _ ,	813	a26i31
got _ .	728	b41e43f-25g-9h-9i-11j-9k-6
got _ along	923	b29
got _ and	853	b62i32
got _ in	853	b90
got _ into	945	b22l35
got _ off	945	b42
got _ on	945	b31
got _ so	974	d25e53
got _ the	876	b-37d63e-28
got _ to	853	b76g-7h20i22
got _ understand	974	l43
got _ up	923	b69
got _ wrong	774	a19b-26e29
got a	762	b-17e-62f-24
got changed	974	b67d22i39
got crossed	889	b47
got crossed and	974	b33
got in	945	a34
got into	974	d49
got left	974	b63
got lost	844	
got lost along	923	b29
got lost in	974	b44c33
got me	974	l32
got missed	904	b38e-28f-21g-10i-11j-6
got mixed	945	b43
got mixed up	974	b44
got on	945	b48e63
got one	945	b-36d-32
got sent	974	b51
got something	923	a23
got something wrong	923	a23
got the	720	b-31
got them	945	d-20e55
got there	876	c27d35
got to	889	e44h-8l31m26
got to understand	974	l43
got you	904	i35
grade	844	b-21d56
grand	889	d28j-10
grant	835	j-20
granted	945	b55d-20
granted .	974	b57d-21
grasp	835	c-36d-35f94j-7
grasp _ you	904	f32
grasp if	904	f32
grasp if you	904	f32
grass	945	d48j16
grateful	813	m68
grateful _ you	835	l23m46
grateful if	820	m45
grateful if you	835	l23m46
great	820	d24e34f-20k-6l25
great _ .	904	l31
great deal	974	e62
great reviews	923	l33
great reviews .	923	l33
greatly	945	g12
greatly _ your	974	g13
green	758	d28g-11
green ,	974	d49
green .	853	e-48g-6
green _ and	974	d49
greta	974	j-13
greta .	974	j-13
grid	923	c42d-22f41
gross	853	k48
gross _ .	864	k41
gross negligence	853	k48
gross negligence .	864	k41
ground	853	c42d-21
ground _ is	974	c99k-6
group	743	a17e51f-27l30m48
group ,	923	m15
group .	864	a-11l40
group _ .	974	m22
group chat	974	e29m26
grout	864	d22
grow	844	d51e61h-15i59
grow .	923	i27
grown	806	d-23e24f116g-7
grown _ know	864	f29
grown up	974	f78
grown ups	844	f55
grown ups know	864	f29
grows	904	d38
grows _ .	945	d59
guarantee	679	c-41e-24h162i-27j-15k-14m-12
guarantee .	827	h10
guarantee 0	974	g27h76j-6
guarantee _ 0	945	h58
guarantee _ defects	923	h29
guarantee _ nothing	923	h22
guarantee _ will	853	h19j-9
guarantee that	835	g-10h54k-6
guarantee that nothing	923	h22
guarantee you	864	h72
guarantee you 0	945	h58
guarantee you will	923	h21
guarantee zero	923	h29
guarantee zero defects	923	h29
guaranteed	827	h77
guaranteed .	864	h65
guaranteed _ life	974	h17
guaranteed for	974	h17
guaranteed for life	974	h17
guess	770	e39j-6m-34
guess it	974	d38e42
guessing	923	e36
guest	789	b29d39h14
guest _ and	945	d47h22
guest bathroom	974	h18
guest list	889	b41d26
guests	645	a22b-47d-38g-15j-8k-10l-46
guests .	800	g-9k-11
guests _ the	945	b41e47
guests came	974	c48
guests had	864	e43
guidance	974	c101
guide	904	c67f29
gutted	889	i-20j-18l99m21
guys	904	g-8l51
guys .	974	l70
habit	923	h-9i84
had	391	a-39c76d-54f-78g-30h-35i-40j-47k-24m-51
had .	784	d47
had _ been	806	b71e-60i28
had _ changed	945	b66
had _ come	974	e94
had _ complaint	876	l41
had _ days	889	e43g-8
had _ family	923	c54
had _ intentions	923	c53
had _ labelled	974	e25f37
had _ learning	923	d35
had _ left	904	b42g-10
had _ lot	864	c54
had _ morning	974	e50
had _ problems	923	c31
had _ reviews	923	l33
had _ the	683	c-39
had _ to	844	c47d24
had _ your	904	a22e24
had a	628	c59d37e33h-17j-11
had a complaint	904	l30
had a family	923	c54
had a learning	923	d35
had a lot	864	c54
had an	864	c50e30l23
had been	725	a-17b111e56f24g-9l21
had been left	904	b42g-10
had chosen	974	
had eleven	974	l37
had good	923	c53
had good intentions	923	c53
had great	923	l33
had great reviews	923	l33
had in	876	a21e24
had in your	974	a23e26
had moved	779	b65c29
had moved .	820	b36c40
had not	622	b28j-8l-21m-21
had not been	844	b74
had plenty	974	c30d28
had stock	923	c31
had stock problems	923	c31
had the	637	b-32e63i-24l-24
had three	864	b-17e29g-8
had three days	904	e44g-8
had to	603	b-29c-30e-75f-20j-9l25m-20
had two	794	l41
had you	794	c-27e126f-28
hair	827	a16d39g-6
hair .	923	a22e29
haircut	945	a16d31e37
hairline	974	d49f-18
hairline .	974	d49f-18
half	604	d23e-66f-26g-9h-20i-28k-17m-12
half _ .	762	d-42i-11
half _ them	945	d55
half a	974	b36l47
half an	904	d81h-8
half of	766	a17c34d35
half of them	974	d64
half term	923	c55f-18
half two	923	l34
hall	669	a-11e-42f-19k11m-12
hall _ and	974	k17
hall _ the	923	b46
hall on	945	b47
hand .	770	g12l19
hand _ heart	974	h30
hand _ with	945	e36
hand on	904	h28
hand on heart	974	h30
handed	766	b40c-29g-9
handful	945	d70e24
handle	820	f37
handle _ side	974	f61
handle that	974	f61
handle that side	974	f61
handling	974	c49k-6
handover	774	b46e60g-8j-9k-11
handover .	974	b39e39
handover _ in	864	k-9
handover date	853	e37k-9
handover date in	864	k-9
hands	720	b-18c59f-21g-7h11l35m19
hands ,	945	h25
hands .	889	c45m14
hands _ .	923	c55g-6k-8
hands up	974	k12
hang	820	e28j12l24m-9
hang up	974	j17
hanging	904	c35l20
hannah	876	j-12m15
hannah ,	945	j-13m24
happen	607	b-25c28d77f-23h69j-21k-10l-27
happen .	779	b-17d70f-23h-16i-13
happen _ ,	864	h41i16j-7
happen _ .	685	g13h30j-7
happen _ me	974	h44
happen _ my	853	h18
happen _ sea	974	d26
happen again	671	d-25g8h61i15j-13
happen again ,	864	h41i16j-7
happen again .	685	g13h30j-7
happen at	945	h18
happen at sea	974	d26
happen with	923	c29d36h36
happen with me	974	h44
happened	644	c-50f-29g-9h-19i19j-8k-6m47
happened .	789	d26h-14i-18
happened and	945	i66
happens	750	b23d110j-11
happens _ the	876	d69
happens to	835	c-26d97
happens to the	904	d42
happens when	945	c69
happens with	974	b41
happily	974	d113
happy	758	b-21d35e42h16i-16
happy _ .	923	d47
happy _ the	904	e43
happy accident	904	d46
happy accident .	923	d47
happy with	844	e28h24
happy with the	904	e43
hard	672	e26f37g9i13l63m-17
hard _ grasp	904	f32
hard _ resolve	974	g23i27
hard _ you	864	f31
hard for	820	f29
hard for you	864	f31
hard to	794	e45f32g12i20l53
hard to grasp	904	f32
hard to resolve	974	g23i27
harder	945	i37l55
harder .	974	i46
hardly	701	a-15d218f-35h-10i-22j-9l40
hardly _ .	853	d41l29
hardly _ crime	974	b24d29
hardly _ will	904	d42
hardly a	889	b26d49
hardly anyone	904	d42
hardly anyone will	904	d42
hardly eaten	904	l30
hardly eaten .	923	l31
hardly the	844	d71
hardly the crime	974	b24d29
hardly worth	904	d32
harm	750	b-15c-38d76
harm _ ,	876	d38
harm _ done	904	b-16d46
harm done	835	d62
harm done ,	876	d38
harm was	904	b-16d46
harm was done	904	b-16d46
harmless	923	k39
harmless _ all	945	k14
harmless against	945	k40
harmless against all	974	k15
harsh	904	a16
has	446	a33b-57d-48e-47f-34g-21h-35i-22j-25k-20l57m-35
has _ ,	820	a48e33
has _ .	789	j-10m-30
has _ a	784	b35
has _ an	974	a22l33
has _ back	889	g18
has _ been	806	l40
has _ eleven	945	l30
has _ every	974	c56
has _ for	889	l55
has _ in	827	b33
has _ me	844	e27l29
has _ mind	974	c52
has _ my	876	l41
has _ on	853	b-25c45l32
has _ spoken	923	i41
has _ taken	974	i-13l38
has _ you	728	g24k19
has a	696	c28e-39f28h-30l-29
has a mind	974	c52
has been	570	a15b-27d22f-27j-9k-9m-22
has been a	853	b38c25l23
has been spoken	923	i41
has caused	876	g17
has caused you	904	g36
has come to	974	b35g-7
has cooked	974	l39
has cost	827	k21
has cost you	835	k24
has cut	974	c56
has cut the	974	c56
has ever	904	h26i15l61
has had	800	l32
has knocked	864	l40
has knocked my	889	l42
has not	835	e34
has not been	876	c31e36
has occurred	974	b42
has occurred in	974	b42
has put	864	a35l-19m-10
has put you	889	a36
has since	974	b39
has suffered	974	l46
has them	923	d41
has to	835	f41
hat	945	b-29e36
hat .	974	e49
hate	762	a22j46m79
hate _ .	876	j8m36
hate _ for	923	j59
hate _ lose	923	m35
hate _ think	974	a31
hate me	853	m35
hate me .	876	j8m36
hate myself	889	j63m10
hate myself ,	974	j7m16
hate myself for	923	j59
hate to	876	a25m59
hate to lose	923	m35
hate to think	974	a31
have	289	a86b-71d-70f-34g-35h-31i-35j-59k-25m-51
have .	728	a-15g-10j31
have _ ,	754	c-41f34g9k12
have _ .	589	a29c27f-29g-17h-19i-23j17k12l-45m-25
have _ a	621	a-12b21i15j-11l-80
have _ an	827	b24c42e30j-8l-20
have _ and	853	h42m24
have _ any	945	a46
have _ apologize	923	l40
have _ at	835	a20l27
have _ be	974	a25c29
have _ been	789	l77
have _ business	974	c53e46
have _ careless	923	a29
have _ cast	945	h40
have _ check	904	h19
have _ checked	945	a-15b25
have _ crying	889	l40
have _ delays	923	a28
have _ eaten	853	l78m12
have _ eleven	904	l24
have _ expectations	974	a41
have _ experienced	945	a31g18
have _ far	904	d51
have _ foreseen	923	c56
have _ forgive	904	m21
have _ google	945	f62
have _ had	779	e33h-21l96
have _ idea	876	l51
have _ if	889	e36
have _ ignored	923	a24
have _ in	668	a21c-29i-12k-11l50
have _ inconvenienced	889	a46g44
have _ is	974	a31
have _ it	572	a-27c34d-25e80g-6h-13i-19k-11l-44m-16
have _ kids	904	l39
have _ learned	904	i36
have _ let	974	m22
have _ little	876	f57
have _ lost	876	d32f54l40
have _ made	827	b45h-12
have _ me	743	e68j-15l-43
have _ my	701	i28l-40m-10
have _ no	923	i32l31
have _ noticed	974	d43
have _ offended	923	a10g-17
have _ on	758	a-17e31m-9
have _ our	827	i27k41
have _ over	827	a15i25l130m18
have _ perceived	889	a30c28
have _ put	794	a23b19f-28i30j11
have _ putting	904	c46
have _ regrets	974	a27
have _ right	844	m44
have _ run	974	c59
have _ said	923	l58
have _ shaking	945	j6l22m15
have _ short	923	a34g-10j-10
have _ sick	974	l26
have _ slept	779	j-8l55
have _ solemn	904	h18
have _ some	876	a17
have _ something	923	a25
have _ swamped	904	c53
have _ taken	827	g22i28
have _ that	770	b-21e45
have _ the	504	a-17b-23e36g-7i-45j-16k-16l-82
have _ there	853	c29e45
have _ think	813	i50
have _ this	789	a-13i55k-8l91
have _ thought	974	l37
have _ to	593	b-17c-49g-6i-14k-6l-19m10
have _ travelling	974	c82l-23
have _ two	794	l42
have _ under	945	l48
have _ understand	923	c38
have _ up	731	a10e48
have _ upsetting	923	a26
have _ word	774	h30i16
have _ worry	923	h21
have _ worse	853	d43
have _ you	612	e-40f21l-30
have _ your	674	a11g-6i-21j-9l-40
have _ yourself	864	a-10e43
have a	619	a-19d-30f57h22i12j-7l20
have a 0	974	h32l24
have a google	974	f64
have a little	876	f57
have a think	844	i52
have a word	974	i26
have already	747	a23l45
have already lost	904	l46
have already said	923	l58
have always	904	l67
have always had	923	l33
have an	774	a-10d29g-6j-16
have barely	923	l30
have been	514	a37b27e-30g11h-16j-8k-9m-16
have been checked	945	a-15b25
have been crying	889	l40
have been experienced	945	a31g18
have been foreseen	923	c56
have been in	794	d29e37l38
have been inconvenienced	889	a46g44
have been learned	904	i36
have been made	864	b54
have been offended	923	a10g-17
have been perceived	889	a30c28
have been put	835	a24b22i31j12
have been putting	904	c46
have been run	974	c59
have been shaking	945	j6l22m15
have been so	904	l50
have been swamped	904	c53
have been taken	835	g22i28
have been there	945	e60
have been travelling	974	c82l-23
have been under	974	l50
have been upsetting	923	a26
have been worse	853	d43
have breached	923	k52
have breached our	923	k52
have carried it	974	e41
have caused	774	a111g13k-5
have caused .	864	a49
have checked	806	e99
have checked the	876	e59
have chosen	974	e53
have chosen to	974	e53
have come	789	a36
have corrected	864	m-14
have corrected it	904	m-15
have cost	974	e51
have cried	945	l58
have done	720	a11c89d-35h-9i-16j-11
have done the	974	c64
have each	974	h38
have every	974	k9
have every right	974	k9
have expected	974	c49e65
have experienced	923	a28
have experienced delays	923	a28
have explained	864	f26
have fallen	945	a35g-10
have fallen short	945	a35g-10
have felt	789	a51g-7l20
have felt .	853	a23
have felt ignored	923	a24
have felt sick	974	l26
have given	774	l33
have given up	904	l34
have got	681	c65h10i30l40m12
have got a	864	c57
have got to	923	h-8l37m33
have had	624	b-22c61e-28i-25j-6l60
have had .	844	d51
have had a	806	l-32
have had an	945	c60e36
have had no	974	l33
have had two	974	l68
have hardly	889	l61
have hardly eaten	904	l30
have helped	945	e85
have hired	864	j34
have hired .	923	j36
have it	668	h-17i-23k17
have it .	974	k39
have learned	794	i65
have learned a	923	i28
have learned our	923	g-6i31k-6
have let	864	a45e33i13
have lost	853	k11l39
have mentioned	904	e34
have met	974	a41
have met expectations	974	a41
have missed	974	c76
have months	923	d48
have months .	923	d48
have my	715	a14e-24h56m-9
have my cast	945	h40
have my regrets	974	a27
have my solemn	904	h18
have my word	784	h34
have never	762	l105
have never had	889	l45
have no	766	c64l25m18
have no idea	876	l51
have not	681	c-28d22h-17j-8l87
have not been	820	l31
have not eaten	974	l25m14
have not slept	784	j-8l56
have noticed	864	a-18b-21d20h-9
have offended	904	a54
have offended some	923	a17
have one	974	e77
have only	904	e39
have only yourself	904	e39
have played	974	a33
have poured	889	l24
have probably	945	c28d27e50
have put that	974	k12
have received	974	l49
have refunded the	770	i-16k-9
have run	853	b43d52
have run a	904	b50d55
have said	754	a38c-29f19i18
have said in	923	a28
have seemed	923	a29
have seemed careless	923	a29
have seen	710	a-22b28d23e-29h-12
have seen far	904	d51
have something	904	i27m23
have spoken	779	m12
have spoken to	813	m13
have suffered	945	a23l35
have taken	685	e27h-10i32l-18
have the	610	a-24d-28e-33f-19g22h-8k-8l-29m-19
have to	640	e-57f46h22k20
have to apologize	923	l40
have to be	974	a25c29
have to check	904	h19
have to forgive	904	m21
have to understand	923	c38
have to worry	923	h21
have told me	835	e47
have told you	779	f45
have two	743	l36
have two kids	904	l39
have won	945	l65
having	779	e76
having _ conversation	904	e36
having this	904	e36
having this conversation	904	e36
hay	923	b-21
hay .	945	b-22
he	547	a-26b-44c-43d-33f-57g-15h-22j-20k-11l-55m-24
he _ .	813	d36k-6
he _ a	835	i38
he _ cut	923	c47
he _ in	835	e36l32
he gets	904	c36i42
he has cut	974	c56
he left	945	d20
he wakes	974	c51
he was	784	b-18c-30e44
he was a	945	e50
he was in	974	e43
he was on	974	d35
head	728	a21c45d-24f91j-9l-34
head ,	945	a22e33
head .	864	c56
head _ .	974	m29
head _ it	923	a18e28f32
head about	945	f38
head about it	974	f38
head office	889	c108f-24m24
head office .	974	m29
head with	974	f28
heads	864	c53f60h21
heads .	945	c34h23
heads _ ,	974	c25f28
heads around	974	c25f28
heads around ,	974	c25f28
heads in	974	f44
health	876	f32l40
health _ .	974	f44
health _ suffered	974	l46
health has	974	l46
health has suffered	974	l46
hear	621	a17c-49e-56f-20g-11h-19i-17j-23k-9l-33m-33
hear _ .	923	e35g-11
hear _ the	923	j-12
hear _ your	923	a18
hear about	945	j-13
hear about the	974	j-12
hear that	876	a43
hear that your	945	a22
hear you .	974	g-11
hearing	784	a20g-14l18m-9
hearing _ was	974	l36
hears	974	f41
heart	672	a-12g43h34i-15j21l69m59
heart ,	889	h38m-17
heart .	876	g41h19j58m-16
heart _ everything	904	g28
heart _ keep	923	m18
heart _ let	974	m21
heart _ to	974	m22
heart and	853	j-18l23m32
heart of	904	g28
heart of everything	904	g28
heart that	923	l28
heart that you	923	l28
heart to	813	m33
heart to keep	923	m18
heart to let	974	m21
heartbroken	923	j25
heartbroken and	974	j31
heartfelt	853	g40j-18
heartfelt _ .	923	g43j-19
heartfelt apologies	853	g40j-18
heartfelt apologies .	923	g43j-19
heat	800	a13c43d22m-12
heat _ the	904	a21d34
heat of	904	a21d34
heat of the	904	a21d34
heating	806	b26d40e29
heating was	904	b41
hedge	770	d62k19m-16
hedge ,	904	k34m-18
heel	974	d41
held	722	a31c35d-23e-28j-9k-6l-27m-9
held _ .	945	a-14b30
held _ up	904	a60e45
held to	974	c65
held up .	974	b30
held us	923	e46
held us up	923	e46
help	694	a-13b-27e72g-7i-17j-21k-13m-26
help .	835	c45k-13
help _ you	974	e42
help if	974	e42
help if you	974	e42
helped	945	e85
helps	827	a-28f40g17i-19m-9
helps us	974	g21i-20
hen party	974	e43
henceforth	923	h33
her	540	a-27b-23c-59d-57f-50g-14i-31j-18k-21l-67m-25
her _ .	770	a-13b-18e38h-9i-19k-10l31
her bill	945	k-9
her flowers	974	h22
here	545	a-12b-48d-67e-48f-25g-22h8j-15k21l-20
here 's a	904	f32
here ,	754	f-19k23
here .	712	b-22d-26f52h-17i38j-7l-19m32
here _ .	827	d-27i-17m-10
here _ eternity	974	h58
here _ in	889	i35
here _ there	864	d43h18
here _ you	864	f18h30
here in	974	k22
here nor	923	d46
here nor there	923	d46
here on	712	h22m-10
here on in	904	i36
here on there	923	h22
here to	945	h56
here to eternity	974	h58
hereby	827	k52
hereby _ you	923	k36
hereby accept	904	k16
hereby indemnify	923	k36
hereby indemnify you	923	k36
hesitate	945	g45m-22
hesitate _ contact	945	g45m-22
hesitate to	945	g45m-22
hesitate to contact	945	g45m-22
hey	945	
hiccup	784	d58
hiccup .	864	b-33
hiccup _ the	853	b34d52
hiccup with	853	b34d52
hiccup with the	853	b34d52
hides	974	c41
hides _ .	974	c41
high	835	b35c40e37g12m24
high .	974	e52
high _ and	974	b60
high _ of	974	c54
highest	747	g68k-9m-10
highest _ .	813	g23i-25k-7
highest _ and	923	g18i23
highest _ of	864	g26
highest standards	754	g53i-20k-9m-10
highest standards .	813	g23i-25k-7
highest standards of	876	g26
hill	889	b33
him	591	b-20c-38f-24g-12h-15i-11j-22k-9m-23
him .	725	j-12l23m-19
him _ .	800	e26l-28
him _ he	904	c47
him to	974	l37
him without	974	d61e72
himself	945	e44
hinges	923	b40i-15
hired	813	b-22c35j31
hired .	923	j36
hired me	945	c41
his	621	a-13b-50c34f-35g-7h-10i-15k-17l-29m-31
his _ ,	827	c-26d41e63
his _ and	889	c51k-8
his _ for	945	d37
his own	904	c44
history	945	h16
history of	974	h16
hob	974	e42
hold	666	b-15c43f-31g13h-8i-16k56
hold _ hands	974	k12
hold _ harmless	923	k39
hold _ liable	945	g-11k55
hold _ to	827	g41
hold me	904	k12
hold me to	904	k12
hold my	974	k12
hold my hands	974	k12
hold off	974	m19
hold ourselves	864	g35k13
hold ourselves to	876	g43k-14
hold you	923	k39
hold you harmless	923	k39
holes	904	d52
holes .	923	d58
holiday	789	b25c46d44e37l29m-10
home	642	a-16b-31c-37d23e34h-13j-7l18
home _ .	923	d72h-13
home _ my	974	l52
home _ the	835	b-17e41
home and	945	l50
home for	974	e49
home for the	974	e49
homeowners	974	f45
hon	945	f38
honest	774	b-23g-11i-12j-8l54
honest ,	945	l35
honest .	945	d-26g-8l79
honest _ .	904	c54
honest _ you	974	e75
honest mistake	904	c54
honest mistake .	923	c55
honestly	679	b-21c56d38e44f-36g-6j25k-8l82
honestly ,	876	c30e49j-8l19
honestly , i	974	j-9l34
honestly .	904	j20
honestly _ .	974	j-12l78
honestly _ am	945	j19
honestly _ have	974	l29
honestly _ i	974	j-9l34
honestly _ not	945	j23l31
honestly i	889	j15l26
honestly i am	945	j19
honestly i have	974	l29
honestly the	876	j17
honestly this	945	c29d29e29l24
honesty	974	d68
honour	923	h28i-23k-8
honoured	945	b32
hope	701	b-44c-28d31f-19g30h-18k-8m84
hope _ can	835	d27k-6m-22
hope _ do	923	i41
hope _ will	864	g8m68
hope to	889	g45i35
hope to do	923	i41
hope we	923	d45
hope we can	923	d45
hope you	806	i-11k-8m82
hope you will	876	g8m55
hopefully	974	d47f36
hopeless	864	j102
hopeless .	974	j42
horrible	945	j-11l30
hospitality	945	f28g11l18
hot and	923	c55d27
hour	587	a-29b-39c-54d-49f-45h-16i-22j-14k-18l32m-11
hour .	737	a-27d-22k-13m-9
hour _ for	889	h-9l73
hour weeks	974	l39
hour weeks for	974	l39
hours	603	a-14e-47f38g-10h-23i-16j-8k-6l21m-19
hours , so	945	c52
hours .	800	b35f45
hours _ have	904	c46
hours _ of	945	f47k-8
hours _ so	945	c52
hours i have	904	c46
hours with	945	l36
house	638	b-17h24j-9k-7l61
house _ .	904	f18l34
house _ it	974	h38
house _ with	974	c63
house is	904	d35k-6
house on	923	h36
household	974	a32g31
houses	923	c73d22f70
houses .	974	c42d30f31
how	546	a-10b-39c-26e-39f82g-18h-35i24j6k-20l50m-40
how _ ,	876	j34
how _ i	750	h-12j14l24m-11
how _ is	876	c71
how _ put	904	i27l-18
how _ this	923	l42
how _ times	923	l40
how _ work	762	f86i23l-31
how _ works	789	f103
how _ your	974	l48
how a	876	e32
how bad	923	l44
how bad i	923	l44
how could	923	j32
how could i	923	j32
how i	827	f-18l67m-10
how invoices	904	f24
how invoices work	904	f24
how it	774	c34f-34i47
how it is	945	c78
how many	853	f33l39
how many times	923	l40
how printing	864	f35
how printing works	864	f35
how sorry	835	j14
how sorry i	835	j14
how terribly	974	j22
how terribly ,	974	j22
how the	844	a-11d32f41
how to put	904	i27l-18
how we	844	i52
how we work	904	i43
how you	853	a20e29
however	853	b23c71e72k47
however _ that	974	e50k32
however _ the	974	k23
however it	974	c56
however much	945	k36
human	844	b33c62d27i23j9l-23
human .	889	b35c70j-9
humbly	945	j17
humbly and	974	j37
humiliating	974	l76
humour	974	a13c40e35m-9
hundred	731	c33d53e33f-22h16j18l22
hundred ,	974	e45
hundred _ cent	904	h28
hundred _ i	974	e45
hundred _ over	974	j38
hundred and	945	e44
hundred of	945	e-24l59
hundred people	945	c32e47
hundred per	904	h28
hundred per cent	904	h28
hundred times	945	j36
hundred times over	974	j38
hundreds	904	c26f57
hundreds of	904	c26f57
hung _ down	853	b30
hung upside	853	b30
hung upside down	853	b30
hurt	715	a-21b-47d70e-38f-25g-15j-10l44
hurt .	800	b-26d69
hurt _ ,	974	d28
hurt _ .	844	a-19d24j-9
hurt anyone	945	d56
hurt anyone .	974	d40
hurt you	876	a-19c34j-9
hurt you .	876	a-19c34j-9
hurtful	904	a31
hurtful .	923	a26
hurts	827	l80
hurts _ be	853	l33
hurts to	844	l32
hurts to be	853	l33
hygiene	974	f55
i	165	a-98b-296c-166d-221e-237f-154g-78h-77i-90j-96k-43l-79m-53
i 'd	495	b-54d-26g-8i-25j-9k-9
i 'd ask	974	m22
i 'd be	762	a-18e-25i-17l26m62
i 'd call	945	e46
i 'd explain	974	f38
i 'd had	904	c69
i 'd hate	974	a31
i 'd have	794	a-11c58e38
i 'd owe	945	m79
i 'd rather	945	l44m45
i 'd suggest	974	f68k-8
i _ ,	643	f-37j13l-19m-12
i _ .	523	a-17b-19c-59d-41e-27f-23h-19k-10m-14
i _ 0	758	b-20h15
i _ a	563	b-19d-23f-33h-19j42k-7m-15
i _ absolutely	974	l38
i _ accept	889	k16
i _ admit	945	k13
i _ after	945	l39
i _ again	876	j27
i _ already	774	l27
i _ always	864	h48i-12l33
i _ am	889	j-21l24
i _ an	758	j49
i _ and	800	f-19h16i11m24
i _ another	904	c41e25
i _ anyone	904	a24
i _ anything	853	a39h-13
i _ apologize	864	a22j-9
i _ ashamed	827	j-14
i _ ask	813	l21m69
i _ asking	844	m21
i _ at	688	b-33h-9j-9k11
i _ aware	974	j-8k31
i _ barely	904	l61
i _ be	603	e-28f-32h-12i27j20l53m81
i _ been	628	a-14c62l50
i _ begging	774	k8m81
i _ beyond	876	j69
i _ breached	923	k52
i _ call	835	e41i-13k-7
i _ can	876	c47l53
i _ coming	876	l34
i _ compensate	889	k47
i _ corrected	864	m-14
i _ count	974	l40
i _ cover	827	k28
i _ cried	945	l58
i _ devastated	923	j-9l40
i _ die	889	j41l-22
i _ do	622	c35h33k-10l-19m-17
i _ ever	889	c27h-21k-9l58
i _ explain	835	f133i-13m-12
i _ explained	864	f26
i _ felt	974	l26
i _ find	974	i49
i _ finished	904	a-15l68m-9
i _ fix	974	i31
i _ for	617	a10b-24d-27e-40g-15j-18k-8
i _ from	722	h-14j36k-14m20
i _ get	762	h8i60m-11
i _ given	766	c33e26l42
i _ going	827	i41
i _ good	904	c52
i _ got	737	c71l23m-11
i _ guarantee	923	h38j-10
i _ guessing	974	e46
i _ had	703	c46i-12j-7l89
i _ hang	945	j16
i _ hardly	864	c32l85
i _ has	923	d41
i _ hate	889	a28m26
i _ have	563	a-20d-23e68f-31g-8i15j-17l-30
i _ having	945	c46l21
i _ honestly	923	j7l37
i _ hope	923	l36m66
i _ hopeless	923	j82
i _ i	717	g-7i-13j-12l28m15
i _ if	889	a26m-10
i _ in	663	a-12c-31h-9j-8k6l20
i _ indemnify	923	k35m13
i _ is	945	m66
i _ it	461	a15b-52c-54d-40e-49f-57g-12h-8i-44k-8l-60m-30
i _ just	827	c28e63l40
i _ kick	945	j13
i _ known	820	l57
i _ late	835	j-11
i _ learned	853	i16
i _ leave	945	e40f30
i _ legal	844	f26k29
i _ legally	827	j-7k52
i _ let	864	i48
i _ liable	835	j-10k58
i _ like	685	a18g-11j29m-21
i _ literally	974	i29j11m13
i _ lose	889	l68
i _ lost	904	b-16l49
i _ make	750	h-39i63m-12
i _ most	974	j37
i _ my	671	a-11h-12j-7k19
i _ myself	779	d-24j69k10l42
i _ negligence	974	k39
i _ negligent	876	k30
i _ never	685	g-7h24i-16k-8l25
i _ no	698	h10l-32m10
i _ not	416	b-61d20e-43f19g-15h-45i-48j16k-24l55m-46
i _ on	593	b-20h39j-14k-6m22
i _ once	974	j35
i _ only	750	a49b-17c84d-24f26k-6
i _ our	806	g-19h-23j-11k18
i _ out	747	g20h-10
i _ owe	945	m79
i _ past	864	j-11
i _ pathetic	945	j34
i _ pay	707	k24
i _ paying	666	j-18
i _ people	974	j-10l25m26
i _ plead	945	m62
i _ pleading	853	g-8j-6m30
i _ pop	974	d38i27
i _ poured	889	l24
i _ rather	835	e-50
i _ really	806	j48m24
i _ refunded	722	k-9l-21
i _ regret	945	b27
i _ replaying	974	l39
i _ reshoot	974	d38
i _ ring	740	i-17k-7
i _ running	923	c75
i _ say	806	d24e90f-20h11l42
i _ see	864	a24b30i34
i _ seen	758	d21
i _ send	754	i-33k-10
i _ she	889	j-21
i _ short	827	a37
i _ so	599	j89
i _ sorry	342	a23b-16e24f-22h-10j-55k-20l-37m-33
i _ sort	813	i55
i _ spoken	779	m12
i _ such	774	j67m-9
i _ suggest	945	e60f58k-7
i _ surprised	974	d32e71
i _ take	820	l50m38
i _ tell	766	c45
i _ terribly	945	j19
i _ that	594	a-13c-25e-52f-24g-10i-15j36k24m-14
i _ the	377	a-37b-127c-116d-74e-111f-51h-19i-25j-42k-30l-68m-37
i _ them	665	b-19f-25k22
i _ there	779	e30h26
i _ they	904	e36
i _ this	712	h37i-12j-8l68
i _ through	844	j14l42
i _ to	531	b-33e-59f-57g-16h-10i44j-23k11
i _ told	672	c56f28j-15l-33
i _ tried	923	c54
i _ try	743	i41
i _ type	853	f59i-14
i _ under	945	c81e28
i _ up	694	b-22c-32i-11j-16l51
i _ use	904	i27
i _ useless	904	j72
i _ usually	923	j-14l53
i _ we	876	d39
i _ what	794	a-10c81e46j-7m-9
i _ when	889	h-8l39
i _ with	725	a-14f-28g-11h-13j53m11
i _ without	853	j9
i _ won	974	l67
i _ work	923	h25i41
i _ working	779	c37
i _ writing	844	j-14m-11
i _ you	490	a-23b-24c-43e-46f-32g-8h37j-44k-28m21
i _ your	478	a-26b-68c-34d-21e-32f-24g-18h-8j-40k-20l-22m-43
i _ zero	923	h29
i accept	779	g-11k63
i accept legal	904	k38
i accept that	853	g-7k22
i acknowledge	945	k14
i acknowledge that	945	k14
i acted	974	c49k11
i admit	844	k60
i admit negligence	974	k39
i admit that	923	k17
i also	923	c67
i am	297	a-24b-36d-42f-47g-21h-25j23k19l78m-9
i am .	731	j112l37
i am a	686	h-8j80
i am afraid	974	h-15j-8
i am an	813	j73l26
i am ashamed	835	j-14
i am asking	844	m21
i am at	835	k13
i am aware	974	j-8k31
i am begging	774	k8m81
i am beyond	876	j69
i am devastated	923	j-9l40
i am going	853	i60
i am honestly	923	j7l37
i am hopeless	923	j82
i am in	844	k12
i am just	923	e26l48
i am known	876	l79
i am late	923	c35j-13
i am legally	827	j-7k52
i am liable	835	j-10k58
i am literally	974	i29j11m13
i am not	671	f-24j-16k-15m-37
i am on	712	h20j-9m36
i am one	974	j15l41
i am only	853	b-19c39f35j-10
i am pathetic	945	j34
i am paying	666	j-18
i am pleading	853	g-8j-6m30
i am really	813	j50
i am running	923	c75
i am so	605	j45
i am sorry	343	a23b-16e24f-22h-9j-73k-20l-59m-33
i am such	779	j68l-22
i am surprised	974	d32e71
i am terribly	945	j19
i am the	683	j63
i am there	844	h18
i am useless	904	j72
i am usually	923	j-14l53
i apologize	560	a20d-22g-28j24k-7l-20
i apologize ,	747	j21
i apologize .	656	a-13j-35
i apologize again	945	j36
i apologize for	694	a13g-17j-11
i apologize from	945	j48m27
i apologize if	974	a28
i apologize to	747	a-28g-13j-14m-11
i apologize without	974	j11
i appreciate	889	f28
i ask	774	h-18j8k-11m22
i be	923	j32
i be so	923	j32
i beg	766	j-7m55
i beg to	974	j-7m-15
i beg you	806	m87
i breached	835	k52
i breached my	889	k21
i breached our	904	k35
i broke	705	i-16j-13
i broke your	844	j-12
i can	537	b18f-26j10k-10l18m20
i can guarantee	974	h40
i can not	598	f-20h-54j14k-6l48m17
i can only	876	a61e24
i can reshoot	974	d38
i can say	945	h16j10
i come	864	c41
i come from	974	c60
i concede	974	k14
i concede that	974	k14
i contributed	923	a24
i contributed to	923	a24
i could	649	a-18c-37j18l37
i could die	889	j41l-22
i could kick	945	j13
i could not	779	j-12l59m25
i cut through	974	j17
i deleted	754	j12
i deleted the	806	j12
i did	495	a23b-37d-24e-34g-11j-18k-11l-40m-17
i did not	520	b-29e-43f-37g-9j-17k-8l-24m-11
i did to	864	a30
i die	974	h11j33
i die .	974	h11j33
i do	581	b16c43d21j13k-5l18m-18
i do apologize	864	a22j-9
i do hope	974	m47
i do not	621	j28m-43
i do regret	974	b28
i doubt	923	a32d26l54
i drew	853	k18
i drew the	923	k24
i dropped	789	j-13
i ever	945	h-24l26
i explained	876	f34
i fear	974	f49
i feel	731	j36l72
i feel .	923	l44
i feel like	923	j48
i find	923	e86f24
i find it	974	e91
i forgot the	758	j-26
i forgot your	835	j29
i gather	904	e38j-12
i gave	598	g-10l18m-9
i gave up	889	l72
i genuinely	923	c54
i genuinely tried	923	c54
i get a	945	i30
i give	820	h43
i give you	835	h46
i got	707	a-13b-44e42i14j-6
i guarantee	806	h79i-11j-8
i guarantee you	876	h40
i guarantee zero	923	h29
i had	520	b-19c-33d-24e-52j-20k-7l-34
i had a	844	c36
i had good	923	c53
i had not	681	a31c-26j-7
i had to	876	l43
i hate	876	j50
i hate myself	889	j63m10
i have	362	a-46b-30c-51d-41e-71f-25g-14h-30i-37j-34k-15l121m-23
i have a	794	c41e29l38
i have already	789	l28
i have barely	923	l30
i have been	648	a-15i-11l77
i have breached	923	k52
i have corrected	864	m-14
i have cried	945	l58
i have explained	864	f26
i have felt	974	l26
i have given	789	l43
i have got	740	c71l23m-11
i have had	725	i-13j-7l105
i have hardly	889	l61
i have learned	853	i16
i have lost	923	l50
i have never	784	l42
i have no	844	l-38m23
i have not	720	l90
i have poured	889	l24
i have refunded	722	k-9l-21
i have seen	784	d28
i have spoken	779	m12
i have told	701	c35f37l-19
i have two	835	l43
i have won	974	l67
i hereby	876	k21
i hereby accept	904	k16
i hold	889	k31
i honestly	923	c26j23l22
i hope	737	d46g-11h-8i18k-7
i hope to	923	i41
i hope we	923	d45
i hope you	835	k-7m-39
i ignored	876	a26
i ignored you	923	a29
i implore	864	m47
i implore you	864	m47
i intend	864	i38
i intend to	864	i38
i keep	813	l65
i keep replaying	974	l39
i know	575	a-13d-29h-9j-18l-41
i know .	889	j-49
i know i	853	e36l-18m29
i know it	766	j44k18
i laid	923	e71
i leave	827	h-21i-16
i left	613	a-15b-32e-25j-24k-6
i left your	747	b-15j-12
i let	654	c-34j-17
i live	844	h41
i live .	853	h21
i look	820	g-10h-9l41
i may	923	e62
i mean	889	a-16d47f31i46
i mean ,	945	d61i-12
i meant	774	c51e35
i meant .	923	e41
i might	864	a28
i might have	864	a28
i missed the	731	a10b-15e25j32k-8
i must	923	e40
i must say	974	e54
i need	758	f-18h9l46
i need this	853	h10l58
i never meant	923	c47
i only	800	c62d-53h-9m17
i ought	806	e-52f-18j-8
i ought to	806	e-52f-18j-8
i overran	974	j-19
i pay	758	a-16k14
i poured	923	l34
i poured my	974	l36
i pride	889	l50
i pride myself	889	l50
i promise	728	e30g-11h55i43m-9
i promise .	923	h-22i51
i promise i	904	g-9h14
i promise on	974	h25
i promise this	923	h45
i promise to	864	h-11i36
i promise you	864	h21
i put my	835	l48
i put your	827	j10
i realise	904	f39
i realise this	923	f33
i really	844	j9l32m35
i really am	904	j-22l24
i recognise	974	k11
i recognise that	974	k11
i regret	676	a35g18k-7
i regret it	766	a26k-7
i regret that	762	a23
i regret the	889	g38
i request	974	m20
i request you	974	m20
i retire	974	h42
i said	660	a19c-36e-29h-15k-7l-41
i sat	923	l29
i saw your	945	e31l41
i say	889	j11
i say sorry	945	j16
i sent	574	b-38c-27e-43g11
i sent out	974	g28
i shall	728	f21h21i12l55
i shall not	945	f57h34l22
i shot	945	c57
i should	592	a-21c-37f35g-8i-20j16l36m14
i should be	923	j12l22m42
i should explain	904	f24
i should have	628	c-36f-25g-8i-12j-9m-12
i shouted	904	j-23
i skipped my	974	e45l52
i sounded	923	a46
i sounded short	923	a46
i still	876	l51
i stood	904	l39
i suppose	876	a18d48
i suppose .	923	d55
i swear	774	h66i-14l-21
i swear it	904	h10
i swear on	844	h34
i swear to	923	h17
i take	725	a15g-18
i take it	974	a48
i think	784	e60f33m-14
i think there	923	e36
i think you	835	d26e48f19
i took another	974	c44e37
i tried	864	c36
i tried my	923	c47
i trust	945	c55m17
i undertake	945	k11
i undertake to	945	k11
i upset	904	a24
i upset anyone	904	a24
i want	758	f-20g9l27
i want to	794	g10l-25
i want you	889	f-21l64
i was	518	a-13b-49c64d-64h-10i-21j-12k13l66m-14
i was given	974	c79
i was just	923	c37
i was negligent	876	k30
i was off	923	c50
i was sorry	923	l58
i was under	974	c83e28
i was up	974	l53
i was working	779	c37
i will	411	a-59c-35d-21e-52g-13h-8i64k21m-34
i will always	876	h49i-12
i will be	644	f-28i34j15l21m-9
i will compensate	889	k47
i will cover	827	k28
i will do	683	h59k-11
i will explain	974	f30i-11
i will get	766	h11i60m-11
i will have	762	i37m18
i will indemnify	945	k35m14
i will leave	945	e40f30
i will let	945	i53
i will lose	904	l30
i will make	758	h-40i75
i will never	770	g-7h43i-18j10k-9
i will not	657	f66h-26i-56j-6k-6
i will pay	710	k30
i will pop	974	d38i27
i will see	945	a26i40
i will send	766	i-33k-7
i will sort	813	i55
i will try	743	i41
i will type	853	f59i-14
i will use	923	i27
i will work	923	h25i41
i would	642	d51e48g-10j25m27
i would ask	945	l26m43
i would be	876	a40m20
i would hate	923	m35
i would not	774	d83e24j40
i would plead	974	m34
idea _ bad	923	l44
idea how bad	923	l44
ideal	923	d45
ideal .	923	d45
identical	974	c42
identified	945	b88i16
idiot	758	j111l-25
idiot ,	827	j27
idiot , a	945	j10
idiot , honestly	974	j22
idiot .	835	j72
idiot _ a	945	j10
idiot _ honestly	974	j22
if	438	a289b-79c-51d-71e75g-24h-40i-40j-20l20m-15
if _ 'd	666	a-45e39f-30i-12k-10m-14
if _ 's	737	d-45i-12m-13
if _ ,	889	a31
if _ are	844	a11c31f27i35
if _ caused	945	a13
if _ change	923	a25
if _ could	820	a-12m19
if _ did	835	a34e45l-18m38
if _ do	827	a-17e66m-27
if _ feel	923	a63e-43j-8
if _ felt	923	a57
if _ found	904	a35
if _ gets	889	l69
if _ got	923	a23
if _ had	731	a-59e110f26
if _ has	904	a109g-9j-6
if _ have	889	a20
if _ i	876	a26
if _ invoice	974	a40
if _ is	784	a19
if _ joke	974	a42
if _ like	853	f18k25
if _ may	904	a-25e61
if _ means	974	f36
if _ note	904	a34e58
if _ pack	904	e34
if _ resident	974	a45
if _ seemed	974	a31c42
if _ seems	923	a29
if _ sounded	923	a46
if _ tone	853	a63e-34
if _ upset	904	a24
if _ wait	904	a24
if _ wanted	945	a-19e51
if _ was	784	a120b-19
if _ were	820	a60e-43f30l25
if _ words	904	a25
if _ would	779	a-32e-33
if _ you	923	e35
if a	889	a28
if any	827	a37h-7k-8
if any resident	974	a45
if anyone	844	a-10d30k13
if anything	800	a35d32
if anything i	889	a19
if i	656	a26h-12j-8k-7l30
if i did	923	a25
if i sounded	923	a46
if i upset	904	a24
if it	671	d-44l41
if it 's	813	a16d-43e45
if it seemed	974	a31c42
if it seems	923	a29
if my	766	a89e-32j-8
if my note	923	a16
if my tone	974	a24
if my words	904	a25
if only	923	e35
if only you	923	e35
if our	889	a52g-7
if people	864	a11e48l24
if people pack	904	e34
if so	904	a39
if so ,	923	a33
if somebody	974	e53
if something	945	a26
if something was	974	a34
if that	766	a89
if that is	974	a24
if that means	974	f36
if the	656	a101b-23c26e35f-19j-7
if the change	923	a25
if the joke	974	a42
if the tone	945	a30e-26
if the wait	904	a24
if there	806	a29
if there was	904	a26
if they	784	a-65e-25m-11
if this	923	a35g-10
if this has	974	a37g-10
if we	853	i16
if we got	923	a23
if word	904	l30
if word gets	904	l30
if you	551	a25e84h-17j18m40
if you 'd	677	a-45e57f-24k-10m-14
if you are	864	a23c32f30
if you could	864	l40m29
if you did	876	a12e49l-18m40
if you do	835	a-17e67m-27
if you feel	945	a45e-35
if you felt	945	a53
if you found	904	a35
if you had	813	a-31e79
if you have	945	a27
if you like	853	f18k25
if you wanted	945	a-19e51
if you were	853	a101e-45
if you will	904	e34
if you would	789	a-25e-31
ifs	945	h36
ignored	806	a38
ignored ,	923	a24
ignored , we	923	a24
ignored _ ,	923	a29
ignored _ we	923	a24
ignored you	923	a29
ignored you ,	923	a29
ill	789	b-38c65d-33i19k-10l25m31
ill _ it	974	j7m17
ill _ my	974	c34d25i27l25m28
imagine	770	j-10l97
imagine how	889	l58
imagine the	945	j-8l45
immensely	904	l28
immensely _ of	904	l28
immensely proud	904	l28
immensely proud of	904	l28
impacted	974	a24
implore	853	j-21m92
implore _ ,	923	m33
implore _ .	974	m18
implore you	853	j-21m92
implore you ,	923	m33
implore you .	974	m18
importance	945	g40
importance _ us	945	g40
importance to	945	g40
importance to us	945	g40
important	779	f22g37
important _ us	827	e-25g50
important to	820	g48
important to us	827	e-25g50
impossible	835	c38e35h115k-7l24
impossible _ follow	923	e47
impossible _ this	945	h68k-7
impossible for	945	c28h34l34
impossible for this	974	h37
impossible to	889	e44
impossible to follow	923	e47
impression	889	a51b-31
improve	779	a14h-8i100k-17
improve .	864	a26i92
improve our	844	h-8i19k-15
improvements	923	h-10i115
improvements _ on	974	i121
in	301	b-40d-80e-49g-48h-36j-58k-6m-49
in ,	740	a37d33e-26m-24
in , i	945	a35
in .	659	a-21b22c-34d-35h-20i66j-17l-46m13
in _ 's	813	m23
in _ ,	594	a-14b-17c43e77g-10h-9i-19j8l31
in _ .	536	b-29c-51d-31f23g-7h-8i33j-16l-53
in _ a	827	c32e60f-20
in _ about	904	i23
in _ accounts	889	b50
in _ agreement	853	k-12
in _ all	889	l72
in _ and	653	c42e-35g-7k7l24
in _ any	889	a31c-34g-15h-13i-13k-7
in _ bad	923	a24
in _ because	945	e31
in _ book	945	d66
in _ books	864	h31
in _ building	974	f31
in _ carrier	974	e43
in _ case	889	a19d47f-21
in _ checks	923	b33
in _ church	974	d38
in _ cold	827	a16
in _ contract	864	e-27f40
in _ course	844	i28k-6
in _ day	876	b-19f23
in _ days	945	c53
in _ debt	974	m57
in _ defence	806	c103
in _ difficult	974	a21
in _ does	904	c40
in _ duty	923	k35
in _ e	974	j-9
in _ end	844	a-15d70
in _ evening	904	a30
in _ event	923	a54i19
in _ faith	974	c59k-5
in _ for	774	e35g-8k32
in _ fridge	923	a20
in _ future	945	i28
in _ group	876	m23
in _ handover	974	b41
in _ hands	864	e37h33
in _ head	889	a21e24
in _ heart	813	m54
in _ honesty	974	d68
in _ hour	876	l51
in _ i	774	a25e-36l-19
in _ if	974	k29
in _ in	876	k13
in _ it	827	c-31f36
in _ life	923	h14
in _ light	904	d34f-20
in _ mess	923	c41
in _ middleware	923	f33
in _ midnight	974	c37e77
in _ morning	806	d-23l35
in _ near	974	g42
in _ no	945	c43d26
in _ ocean	864	d39f-21
in _ of	603	d-24g-10h9i-18j-11k44l-20m-11
in _ on	835	f28
in _ other	945	h22
in _ safe	923	g-11
in _ shared	889	b28
in _ shop	876	h20
in _ survey	945	k14
in _ system	864	b27
in _ terms	806	f51i-22k-6
in _ that	758	e-28f47g-16k-5l23m-21
in _ the	692	a26c44m-14
in _ to	800	c-26d-28k-8l51
in _ town	889	l42
in _ trade	844	c31f51
in _ van	779	c39
in _ was	974	b48
in _ way	853	a23d65e64
in _ we	876	a13f57k11
in _ whole	974	h29
in _ wind	974	c80
in _ with	784	c82i16
in _ work	945	l31
in _ workshop	974	b29
in _ world	974	h42j30
in _ wrong	725	j26
in _ years	813	l65
in _ you	835	e29f38
in _ your	904	b65k22
in a	613	a12c28d78h-16i-22j-16
in a bad	923	a24
in a day	876	b-19f23
in a difficult	974	a21
in a e	974	j-9
in a mess	923	c41
in a way	974	b21d86
in after	844	b31
in after the	853	b32
in all	813	d58k-6
in all honesty	974	d68
in an	889	a22
in any	835	d31h21k-6
in any case	945	a-22d53f-20
in any way	923	a31
in anything	974	h40
in at	774	c51e94f-22g-9
in at midnight	974	c37e77
in august	945	c42d37
in before	923	i59
in breach	747	g-12i-13k79
in breach of	747	g-12i-13k79
in business	889	l37m29
in case	853	a68c-29f36
in case the	923	a39
in communication	923	b38
in communication .	923	b38
in contact	864	i27
in contact with	864	i27
in december	945	c47
in direct	904	d50
in direct light	923	d36
in due	844	i28k-6
in due course	844	i28k-6
in dutch	974	e47
in error	904	b32
in error .	904	b32
in everything	945	
in everything we	974	g6
in fairness	844	c39
in fairness the	974	c47
in four	945	b-16c36k-6
in front	653	j-6k-8
in front of	653	j-6k-8
in full	779	k35
in full .	835	k32
in full for	974	k13
in future	712	e40f-29g-6h9k-10m-17
in future ,	974	e29h17m-11
in future .	766	i23
in good	876	b-19c35f-26k-9
in good faith	974	c59k-5
in hand	876	g17
in hand .	923	g18
in here	974	h23i38
in his	864	c44
in hospital	923	l58
in it	672	e-49h-9i-19
in law	784	a18k37
in law .	974	a46
in law for	945	k38
in laws	923	a23
in leicester	974	j34
in leicester ,	974	j34
in march	766	c30g-8h-9i-14
in may ,	889	e47
in mind	853	c32d-26e-26g-10l28m10
in mind .	974	m37
in mind that	889	c32f21g-10l36m-23
in my	578	a13b-45c-32h8i-13j-20m-10
in my defence	835	c65
in my hands	974	h38
in my quote	889	a23b-28
in my shop	974	h18j-6
in my work	945	l31
in no	974	e43
in our	715	a-16f24g38k8
in our agreement	853	k-12
in our checks	923	b33
in our duty	923	k35
in particular .	974	f34
in place	779	a-11h-11i69k-6
in place .	835	b-29i71
in place of	876	b38
in question	974	b61
in simple	813	f25i-22
in simple terms	820	f21i-22
in sixty	974	l39
in sixty hour	974	l39
in spring	974	b-26e62
in tears	876	l70
in tears all	889	l72
in that	784	b-20c71k-6
in the	429	b26c-64e-60f-18g-11k-24
in the accounts	904	b51
in the car	853	l34
in the case	974	a46
in the cold	864	a22
in the contract	864	e-27f40
in the end	844	a-15d70
in the event	945	a55i20
in the future	945	i28
in the group	876	m23
in the middleware	923	f33
in the morning	844	d-25l44
in the ocean	864	d39f-21
in the order	974	a24c29g-11
in the system	864	b27
in the trade	853	c35f52
in the whole	974	h29
in the world	974	h42j30
in the wrong	725	j26
in this	743	c30e28f-18h25k-8l63
in this town	904	l42
in touch	784	h-11i34
in touch about	923	i23
in town	844	c33l19
in town does	904	c40
in transit	974	b38
in transit .	974	b38
in twenty	835	l50
in two	820	c-27l41
in value	974	k44
in value .	974	k44
in which	889	a20g-8
in writing	639	h-9k35l-19
in writing ,	770	m16
in writing and	974	k19
in writing for	974	k12
in your	548	b-24d-25f-35g-12h8i-15l-26m21
in your books	864	h31
in your debt	974	m57
in your head	974	a23e26
in your heart	813	m54
inadvertently	945	b72
inbox for	974	b34
inch	923	d93j-6
incident	904	d38k10
incident .	904	d38k10
included	864	a18b27e64
included .	923	a21e69
including	904	k6
income	923	l49m22
inconvenience	659	a-30d31g205i-19k-12
inconvenience .	754	a-31d75g92k-6
inconvenience _ .	774	a-42d-26g54
inconvenience _ has	923	g46
inconvenience _ may	945	a13g18
inconvenience caused	770	a-35d-21g25
inconvenience caused .	784	a-30d-21g25
inconvenience occasioned	974	a-16g37
inconvenience occasioned .	974	a-16g37
inconvenience this	864	g59
inconvenience this has	923	g46
inconvenience this may	945	a13g18
inconvenienced	835	a45g41
inconvenienced .	853	a46
incorrect	813	b130c-25e-29f-18
incorrect _ was	876	b57
incorrect dosage	974	b37
incorrectly	876	b41
incredibly	904	j62
incredibly _ ,	923	j27
incredibly sorry	923	j27
incredibly sorry ,	923	j27
indemnify	766	a16g-13i-11k138
indemnify _ .	923	k36
indemnify _ against	844	k34
indemnify _ for	904	k38m12
indemnify the	974	a37k58
indemnify you	774	a-13g-12i-11k94
indemnify you .	923	k36
indemnify you against	844	k34
indemnify you for	904	k38m12
industry	853	c39l21
industry _ .	864	c39
industry practice	923	c42
industry practice .	923	c42
information	864	b26c39d31
information was	904	b32d33e-25
ingress	945	f83
ingress _ 's	974	f49
ingress controller	974	f49
ingress controller 's	974	f49
inherited	945	f74
insist	945	e58
insist on	974	e63
insisted	974	e60
insofar	876	a109
insofar _ i	923	a24
insofar _ the	974	a31
insofar as	876	a109
insofar as i	923	a24
insofar as the	974	a31
inspection	853	b41j-23
instead	652	g-14k-16m-15
instead of	668	e45g-14k-8
instructions	770	b-18c99e46
insurance will	904	l32
intend	864	i38
intend _ tighten	864	i38
intend to	864	i38
intend to tighten	864	i38
intended	974	c52
intended .	974	c52
intention	784	a10c181
intention .	844	a14c59
intention _ mislead	923	c35
intention to	876	c56
intention to mislead	923	c35
intentions	889	c114
intentions .	923	c53
interest	876	b30d116
interest .	923	d68
intern	876	c41
intern _ it	904	c46
intern posted	904	c46
intern posted it	904	c46
internal	974	g10i51
internally	864	g-15i18
internally .	889	b17i29
internet	853	c29e26f70
internet _ .	974	f64
interpret	923	h16i-16
interpreter	904	b34m-11
interview	800	a14h-7j26l36
interview and	974	h-9j37
into	582	a-15b19c-54e-56f29g-13i41j-10k-16l78m-21
into _ .	774	b-16f52i43l-22
into _ and	844	f31i15
into _ like	974	l37
into it	747	d24i32j-8l-21
into it .	813	d28i40
into it and	889	i13
into something	974	l37
into something like	974	l37
into the	722	b35d45i-12m-11
into this	784	g-9i39l30
investigation	923	i42
investigation .	923	i42
invitation	853	b40
invoice	572	f-27g-11h-35i-11j-24k-7l-41m-27
invoice , it	923	m-18
invoice .	720	b17h-13j-17l-24m-10
invoice _ .	853	c42
invoice _ it	889	m-19
invoice _ march	904	h-16
invoice came	974	a24e27
invoice for	827	h-19j-6
invoice for march	923	h-16
invoices work	904	f24
involved	923	d101f28
involved than	974	f36
iron	835	h37m-11
iron _ .	945	h49
iron guarantee	904	h47
iron guarantee .	945	h49
irrigation	923	j26
is	314	a-33b-116c-38e-57f30g15h-30i-19j-49k-53l-45m-53
is ,	827	a-19c55d33f-25l27
is .	794	f53k27l18m-9
is _ 's	974	c47
is _ ,	547	a-10b-20c-32e-36f-45g-11h10l-31m-10
is _ .	506	a13b-43d-64e-31f-57g-41h-27i-24j-13k-21l-19m-25
is _ 0	784	g-12h14l20m19
is _ a	715	b-15c39d27f44j17
is _ all	974	h17
is _ and	650	b-16d41f-27g-13i-12k-7m-13
is _ are	974	a35f24
is _ art	974	f33
is _ bit	904	d-34f71
is _ blue	864	f25
is _ complex	923	f49
is _ design	974	f76
is _ drop	923	d41
is _ enough	974	j34
is _ first	853	l52m27
is _ from	762	f-18h34i-18
is _ gift	974	g47
is _ hand	904	g18
is _ here	904	d34
is _ how	974	d111f-19
is _ i	696	a-17c-29e-23l58
is _ important	974	i38
is _ impossible	974	h70k-7
is _ in	734	d38g-12h-8k-9
is _ investigation	923	i42
is _ it	774	h28
is _ its	770	i42
is _ last	889	h61
is _ like	923	f65
is _ looked	945	g-6i60
is _ made	974	i44
is _ normal	889	d76
is _ not	974	h25l24
is _ number	800	g12
is _ on	660	b-17d-20e-32g-6l49
is _ one	813	d45f46m-14
is _ our	904	g73
is _ out	835	c42
is _ passion	844	g25l30
is _ school	923	f43
is _ something	827	f32
is _ stake	923	l32
is _ striving	974	g53
is _ stuff	853	f47
is _ than	889	d52g-14
is _ that	844	b48d-48e27h-8l61
is _ the	585	b-29d-20e36f-22g25
is _ thing	945	d49
is _ to	627	c43e30g19h-9i-15k-11l-24
is _ top	853	g21
is _ topmost	945	g34i-14
is _ what	813	a25
is _ where	974	e77
is _ with	747	d-22e42f-39
is _ you	698	a-21c-30e40g-12m40
is a	636	a13b-19d-36e-35f150g17k-10l-35m-11
is a 0	945	h20
is a bit	904	d-34f71
is a drop	923	d41
is a gift	974	g47
is all	864	l82
is all i	876	l46
is always	945	g51
is always striving	974	g53
is an	974	f33
is an art	974	f33
is and	945	g41
is at	737	g13l24
is at stake	923	l32
is at the	813	g14
is attached	623	b-16d-27f-41m-15
is basic	853	f47
is basic stuff	853	f47
is being	737	b-20d-22f-27i82
is being looked	945	g-6i60
is being made	974	i44
is dead	974	l42
is done	743	c-26h34
is due	806	b-24c57h28l34
is due on	853	b-22l29
is due to	974	c78
is eleven	974	d84
is green	974	g-14
is hard	904	f32
is hard to	904	f32
is hardly	945	d34
is how	806	f70i-16l19
is how i	974	l39
is important	827	g48i-21
is important to	827	g48i-21
is in	631	f-24g51h-12m-11
is in hand	923	g18
is in our	974	g86
is late	844	c69
is liable	853	k-47
is like	904	m21
is looking	974	b21i43
is more	904	d53g-14
is more than	904	d53g-14
is my	690	c38d-34j-7l41m45
is my passion	853	l32
is needed	974	h-9i39
is needed to	974	h-9i39
is neither	923	d46
is neither here	923	d46
is noisy	923	c36
is noisy .	923	c36
is not	584	b-25c27d-39e33f80h-12i-15j21m-17
is not a	770	d33e-31f72j19
is not like	923	f65
is not something	844	f37
is not the	827	g27
is not to	904	a20
is not what	864	a26
is noted	974	a29b37
is nothing	770	c-43d109e27f-25g-7h-8l-19
is nothing in	974	d62e46
is now	747	h18k-7
is of	904	a14d62g33
is of the	974	g10
is off your	923	a26
is on	598	c-49g-9h-13
is on its	774	i11
is on the	710	l33
is only	835	c-26d31
is our	740	g101i-11
is our number	827	g12
is our top	853	g21
is our topmost	945	g34i-14
is perfect	923	h45i-21
is perfect from	923	h45i-21
is primary	923	f43
is primary school	923	f43
is quite	813	d21f65
is quite complex	923	f49
is quite normal	923	d40
is receiving	974	i38
is regrettable	864	a32e46
is regrettable .	889	a17e52
is regretted	923	a31
is regretted .	923	a31
is safe	853	h21
is safe .	923	h30
is set	945	c49
is simply	974	d107f-19h21
is something	974	f78
is that	754	e44f21h12m52
is that you	974	m68
is that your	889	e64
is the	611	d-44g-16h13j-6m-14
is the blue	864	f25
is the first	889	l40
is the last	889	h61
is there	789	c57h-25m-15
is this	904	c52i-13
is under	904	i41
is under investigation	923	i42
is very	945	i36
is what	694	e39i-11l-41
is your	864	d-21f40
issue	844	b56f-26g15i33
issue _ identified	974	b35i22
issue was	974	b35i22
issue was identified	974	b35i22
it	240	a-45b-83e-60f-70g-61h-68i-17j-91k-11l-61m-46
it 'd	876	e57l39m37
it 's	438	b-18c48d30e70f55g-9h-8j-20l22m-20
it 's a	676	d82f74
it 's as	974	l39
it 's at	974	d38
it 's been	725	b-17d-42l43
it 's called	974	f28
it 's chemistry	974	f37
it 's coming	889	i73
it 's common	923	f52
it 's down	974	h-19
it 's fixed	827	h24
it 's hard	974	l60
it 's hardly	820	b22d56
it 's just	794	d78f-33
it 's not	758	a-12d21
it 's now	945	h45
it 's one	844	d74
it 's partly	923	e55
it 's possible	923	a33
it 's ready	923	i28
it 's really	779	c51d44
it 's small	904	d44
it 's standard	876	c63d-20
it 's the	800	m37
it 's there	974	i44
it 's two	889	d59m39
it 's up	853	e29
it 's your	853	d25
it ,	515	a-23b-20c-65d-68f-33i59j-12k38
it , but	974	f42
it , no	876	k24
it , so	806	c53f-31l-19m27
it , sorry	945	j-11
it , that	923	e34f36
it .	413	a-27b-46e-56f-66g-20h-47i12j-29k-17m-56
it _ ,	590	a-28c-45e-49f47i-23j-8k10m-42
it _ .	491	b-42c-34d-31f-27g-11h-9i-19j-8k-19l-40m19
it _ a	557	a-28b-32d79f58i-11j-8
it _ about	974	d-23i71
it _ across	923	a38
it _ after	923	d50e50
it _ again	827	h-26i-15j-10
it _ an	750	a-25c66d43e29f-20
it _ any	923	f41
it _ anyone	974	a65
it _ be	647	a-17c36d25j-6l-18m12
it _ because	789	e38
it _ been	676	a-14b-18c41d-45f-21i-15
it _ being	904	i31
it _ but	945	f41
it _ called	974	f28
it _ chemistry	974	f37
it _ come	876	a20b26d28g-7
it _ coming	876	i72
it _ common	904	f51
it _ completely	923	c47
it _ cost	853	l91m38
it _ day	844	d27
it _ direct	904	d50
it _ do	923	i32l23m22
it _ down	876	h-20
it _ far	974	b44f66
it _ fifty	974	c56
it _ fixed	820	h24
it _ for	686	a18e-26i-24k-7l37
it _ from	774	h12m31
it _ give	974	i67
it _ google	974	m13
it _ happy	889	d42
it _ hard	889	f23l54
it _ hardly	813	b22d46
it _ he	923	i37
it _ help	904	e56m-9
it _ in	648	d-29e-24g12i-13
it _ just	770	d114f-35
it _ late	686	b18c40e60
it _ look	945	f61
it _ made	945	e45
it _ me	677	b-21d-50e-24i18j-6k38l25m-12
it _ my	610	d-38h-8j-9m-11
it _ never	725	b-20d-20h8i-13j-9
it _ no	806	d47h-10k13
it _ nobody	945	c60d-22
it _ not	540	a-18b-39d-70f-63h24j-12m-12
it _ now	835	h36
it _ of	800	c33f44
it _ on	631	c-25f-18h-18i-21l-26
it _ one	774	b-27d116f-28
it _ only	677	c-50d96f32m-11
it _ our	789	g6k10
it _ over	904	c30d36
it _ partly	923	e55
it _ people	974	d75f33
it _ personally	844	e50
it _ physically	974	h37
it _ possible	923	a33
it _ promise	974	d40i43
it _ put	923	b49k27
it _ quite	904	l36
it _ ready	923	i28
it _ really	779	c51d44
it _ ruined	974	l47
it _ safe	904	h30
it _ shrunk	974	a31d60
it _ small	889	d42
it _ so	794	c52f-30i-13l-18m26
it _ sorry	945	j-11
it _ standard	876	c63d-20
it _ stay	904	a-21m27
it _ that	758	a31e105f20k-5m-15
it _ the	523	b29c42d26g-7i-33j-23m45
it _ there	889	i40
it _ tight	974	c62
it _ times	945	e40
it _ to	650	a-11i41k17
it _ two	754	d58l-20m33
it _ up	762	d-34e50k-9
it _ urgent	974	e43
it _ us	844	c26d48i71l27
it _ we	945	a28m-15
it _ well	923	j21
it _ will	853	h24i21
it _ without	904	f29
it _ you	561	m20
it _ your	618	f-22j-11m42
it a	770	d31
it a happy	904	d46
it again	672	a-12g-10h-25i-13j-16
it all	784	d21k25l20
it and	628	a-15b-16c-54d51f-29g-7h-8j-8k-8l-19m11
it and you	889	d43
it appears	904	b55
it as	747	b32h-12m23
it as a	853	e38m35
it at	707	c60e-25g-8m12
it at my	945	c69
it at the	876	j-6m22
it away	945	m37
it back .	820	a33m-12
it be	974	a38k12
it before you	864	f33
it behind	923	d38
it behind us	923	d38
it breaks	923	l28
it breaks my	923	l28
it by	692	f-28i-30k-6l18
it came	770	a23b16i50
it came across	923	a38
it can	827	f41h64i-18
it can not	853	h68
it cheap	923	e36
it cheap .	923	e36
it comes	853	k30
it comes to	923	k38
it costs	853	a-13k25
it costs you	889	k13
it could	789	d30
it could have	876	c-25d44
it did not	923	b33
it does	754	a25d-33e25f46h-19
it does not	784	a-11h-20i19
it done	923	e41h27i24
it down	725	g-6h-9k13m36
it down .	876	g-7i23m38
it down the	945	k19m41
it ever	974	h-8k24m98
it from	647	a-11c48d-22e-36k-6m-18
it goes without	923	f31
it hard	904	e37
it has	669	a10c73d-41g-7i-16k-6l28
it has come	974	b35g-7
it held	974	a65
it helps	853	a-29f41
it hurts	835	l81
it hurts to	853	l33
it i	800	h25i39
it if	762	a56e26m42
it if my	904	a25
it if the	974	a33
it if you	827	a12e31m46
it in	587	a-15b-25c-37e-71g-9h-15k-6m32
it in .	889	m48
it in any	974	f43
it in direct	904	d50
it in your	784	m47
it is	538	b52c30d24f-29h33j-8m-19
it is ,	864	a-20d40
it is .	835	c33e-26f35l22
it is a	876	d59f-23
it is hard	923	f33
it is in	876	g16
it is not	701	f-44h-9
it is safe	923	h30
it is wrong	923	m-18
it kindly	974	c104
it like	876	d-25e26f-41
it like that	945	e56
it looks	835	b19e40f23
it makes	974	d42k34
it might	904	a52f33
it now	844	k13
it on	616	a-12c-32g-6i-11k-10m17
it on google	974	m13
it on the	743	d20l43m24
it one	864	d33
it one day	864	d33
it onto	974	b48
it onto the	974	b48
it out	618	a-10d-22f-31g11i-21k-6m-27
it out and	923	g17
it properly	923	e39f34
it right	701	h29i11k-9l-19m-29
it right .	762	h25i20m-12
it right from	974	h15
it seemed	974	a31c42
it seems	853	a21b37
it seems that	923	a29
it should not	844	e41
it so	827	a11e41
it so personally	844	e50
it takes	784	c31f33h8
it takes a	904	f48
it that	853	e44
it three	945	e40
it three times	974	e41
it till	945	e29h19
it till the	974	e30h19
it to	654	b-17e-25g-12k8m18
it to me	974	k19
it to the	806	m15
it today	701	k-14
it today .	720	k-14
it tonight	945	k-8
it tonight .	974	k-8
it up	688	c-26f28g-10k-6
it up .	864	f62
it up to	827	i34m10
it very	904	e34j21
it very late	923	e35
it wants	974	e39
it was	445	b-75c40d37e33f-48g-9h-10j-21k-17l-23m-22
it was "	923	l30
it was ,	889	a40
it was .	864	d58
it was a	692	b-17d34f-21
it was an	784	c34d55e38
it was completely	923	c47
it was just	904	d45
it was made	974	e52
it was meant	923	a-14c47
it was never	813	b-20c44
it was not	654	a11b-44d-61
it was one	923	d71
it was only	774	d79e52f-21
it was over	974	d50
it was that	974	a34k-7
it was urgent	974	e43
it was you	844	e72l32
it was your	774	e31i25j-14m-10
it when	923	i43
it will	610	d22e-31g-6i-20j-14m-16
it will be	681	d29i19
it will come	974	d36
it with	669	d-23i81j-7l-26
it with me	844	i28
it with your	904	m31
it would	728	a-14b42c31e67f36l38m16
it would be	813	a-12c47m24
it would have	945	e41
it would help	974	e51
it would only	904	f83
item	974	b59
items	974	i55
its	627	b-20c34d29e-43g-19h-13i34l-35m12
its _ .	728	d-33
its _ and	923	c51
its _ to	864	i33
its last	974	d66
its mot	974	c49
its own	820	c41l-19
its own .	945	c47
its way .	827	i17
itself	762	e-31f32h27
itself .	864	f57
job	568	a-17d-43f-38g-9h-19i-18j-12k-12m-14
job 's	945	d-30l51
job ,	747	a-18c45f-21h17k-12
job , my	974	h28
job .	710	b22h-26i-13m-10
job ?	923	m22
job _ my	974	h28
job _ the	835	k-8l44m-10
jobs	784	a20c54
jobs _ the	889	
jobs on	813	c45
jobs on the	889	
joinery	974	d-24e43f28
joint	820	b65g-8
joint _ not	945	b71d32
joint had	974	b36
joint had not	974	b36
joke	800	a43c27d-22e-26
joke .	945	c60
joke _ have	923	a17
joke _ not	945	a38
joke might	923	a17
joke might have	923	a17
journal	974	b34
judge	904	b34f36
jumper	945	d41
june	701	e49g-8h-14i-12k-14l-28
just	598	d28e44g-6h-9j-9m78
just _ ,	889	e37f21l56
just _ it	904	h-7k-6m53
just _ me	876	i24m20
just _ not	853	b21f-20i13k18m62
just _ of	923	d33
just _ that	974	f42
just _ the	889	c28f38m15
just _ your	876	c67
just a	784	b-15c-47d61f-39
just back	974	l41
just do	889	i15k19m80
just do not	889	i15k19m80
just following	923	c37
just following your	923	c37
just give	945	i32
just give me	945	i32
just one	813	d52
just one of	923	d33
just tell	974	m30
just tell me	974	m30
just that	974	c57d28f32
just the	835	c30d-38f-25i-16
k	945	f35
k 0	945	f35
karen	974	a-12i29m25
keep	594	a-27c-33d-27f-22g-8i47k-14l32m71
keep _ between	844	m36
keep _ closer	904	i26
keep _ deposit	923	m-19
keep _ eye	974	h26i27
keep _ it	974	l39
keep _ my	974	l53
keep _ off	904	m47
keep _ on	923	m20
keep _ posted	923	i31k-7
keep a	853	f-27i24
keep a closer	904	i26
keep an	974	h26i27
keep an eye	974	h26i27
keep it	904	i27m50
keep me	923	m16
keep me on	945	m21
keep my	974	m30
keep replaying	974	l39
keep replaying it	974	l39
keep the deposit	923	m-19
keep this	800	m70
keep this between	853	m43
keep this off	923	m25
keep you	904	i43k-8
keep you posted	923	i31k-7
keeping	827	f24i32k-6l71
keeping a	876	i41
keeps	904	c56d24i25m28
kept	656	a12c49e41h-7k-6l-28
kept .	974	b38
kept _ .	820	a22c41l-39
kept _ your	923	e34
kept adding	889	e53l34
kept changing your	923	e34
keyboard	923	j18
keys .	827	
kick	864	j12
kick _ ,	923	j13
kick myself	945	j13
kick myself ,	945	j13
kids	737	c36j-10l38
kids _ feed	923	l40
kids to	923	l40
kids to feed	923	l40
kind	728	a-13d27e-42f22g52h23j30l19
kind .	904	g-7k17
kind _ .	974	d29
kind of	864	d50f49j49l23
kindly	728	a-18c34d-22f-20g20h-10j-10k-14m28
kindly ,	974	c46
kindly _ me	974	a-26h-8m-13
kindly _ not	923	l27m71
kindly _ our	864	a25g25k-6
kindly _ that	904	b25e46
kindly _ with	974	g32i22
kindly accept	844	a13g21k-12
kindly accept our	864	a25g25k-6
kindly bear	974	g32i22
kindly bear with	974	g32i22
kindly do	923	l27m71
kindly do not	923	l27m71
kindly note	923	b26e47
kindly note that	923	b26e47
kindness	945	m113
kindness .	974	m64
kirsty	974	j-23
kitchen _ .	974	b30
knees	853	d39j28l-19m61
knees .	974	j13
knees here	974	m74
knees with	974	j27
knocked _ confidence	889	l31
knocked my	876	l41
knocked my confidence	889	l31
know	496	a-31b-15c-45f95g-7h-25j-39m-32
know ,	743	d37f19
know , and	923	e30f33
know , it	853	f-46
know .	766	c-26d-22f34i52j-42k11
know _ 's	876	f24k28
know _ .	770	c-39f72j30k-6
know _ and	904	e29f27
know _ are	945	f79
know _ glue	864	f29
know _ have	853	m27
know _ i	844	f27j-8l40
know _ is	889	j31
know _ it	789	c48f-21
know _ they	974	e45
know _ was	820	j-15
know how	794	c56d-37i-12j-21
know how it	945	c73
know i	820	e33m25
know i have	923	m29
know it	750	d20f-18j43k18
know it 's	889	k29
know it .	876	d26j39
know that	690	f50j-11k-6l-19
know that glue	864	f29
know that you	864	a14f-18g10k-6
know this	889	f51
know this .	904	f53
know what	758	a-12c-25f27j-6m-12
know what it	904	f36
know who	974	j-14l46
knowing	864	c43
knowing the	904	c45
knowledge	974	f39
known	747	c-35l48
known _ being	904	j-6l52
known for	853	l44
known for being	904	j-6l52
knows	806	e-28f45l44
knows ,	974	f34
knows .	974	f33
lab 's	945	c78
label .	789	b29f28
labelled	876	b-26f33k-6
labels	835	b106c65i-14j-9
lacking	923	a21
lacking ,	923	a21
lacking , then	923	a21
lacking _ then	923	a21
ladder	770	b-57i-16
lads .	974	i26
lady	784	e49f39h-10
laid	876	e115
lamp	844	d35
land	844	a36j-9
land with	974	a42
landed	835	a22e36
language	853	c48e27f29j-7k-6
lapse _ our	923	b33
lapse in	923	b33
lapse in our	923	b33
lapsed	974	b60
laptop	731	c56d-31j-9m-14
laptop ,	923	l36
laptop died	853	c55e26
laptop died ,	945	c38e29
large	844	k21
lars	974	l31m35
lars ,	974	l31m35
last	558	b-49c-26f19g8h13i-14j-6k6
last _ 's	694	b-34d-24e-25g27
last _ ,	720	b-16e79
last _ .	737	d-21f33g-11h26k16m20
last day	945	e46
last email	904	e25f31
last email ,	904	e25f31
last month	945	f54
last night	715	b-22d-22g30
last night .	853	b-25d-22l22
last time	813	h28
last time .	923	h45
late	536	a-14b-22e41f-26g-14h24i-25j-26k-10m-29
late , the	923	c35j-13
late .	663	e-38g-6i-14m-14
late _ .	770	d28h15j-6
late _ again	923	h21
late _ held	923	e46
late _ order	923	e35
late _ the	864	c51j-12
late _ to	923	c35
late _ you	876	e40
late again	806	h12i-12
late again .	827	h23
late because	876	e38
late because you	923	e43
late copy	923	e46
late copy held	923	e46
late delivery	889	g-9h17
late delivery again	923	h21
late due	923	c35
late due to	923	c35
late to	904	e34
late to order	923	e35
lately	889	c53l32
later	762	b55c-25d-24i23k15
later ,	876	k24
later , you	974	k27
later _ you	889	k25
later than	974	b96
laugh about	853	d33
laugh about it	853	d33
launch	747	c29h27m12
launch .	864	c71h32
laundry	923	h22j-13
law	743	a14f29g10k62m19
law .	945	a43
law _ the	945	k37
law for	945	k38
law for the	974	k39
law society	974	l21m32
laws	923	a23
laws _ the	974	a30
lawyers	974	k38
lay	794	c27f38
layman	945	f47l31
layout	904	b28
layperson	853	f58
lead ,	923	m19
leak	813	d-22i38j50
leak ,	974	i30j90
leak .	945	i16j-16
leaks	876	a-38
learn	806	a-13b25f83g20h-12k-16
learn _ this	904	g7i28k-9
learn _ your	974	b40g23
learn from	889	i28k-9
learn from this	904	g7i28k-9
learn that	945	b33e32g21
learned	728	e-30i83
learned .	923	i37
learned _ lesson	904	g-6i79k-6
learned _ lot	923	i28
learned a	923	i28
learned a lot	923	i28
learned our	923	g-6i31k-6
learned our lesson	923	g-6i31k-6
learning	864	f28g-16h-10i20
learning _ with	923	d35
learning opportunity	923	d35
learning opportunity with	923	d35
learns	974	f54
least	766	d85m39
least _ cake	923	d31
least nobody	904	d41
least the	923	d31
least the cake	923	d31
leave	562	a-11b-18d-28f51g-14h-25k-7l-37m31
leave .	864	c64d32i-17
leave _ desk	923	h-15
leave _ numbers	923	f56
leave _ out	662	i-48m31
leave _ review	974	m27
leave _ sums	923	f30
leave _ there	923	e45
leave _ thinking	923	f50g-10
leave _ with	945	i119
leave a	876	m20
leave a review	974	m27
leave it	647	f-29i35m-33
leave it out	666	f-25i-48
leave it with	945	i119
leave my	876	h-23m-13
leave my desk	923	h-15
leave the	717	e-25f117g-8
leave the numbers	923	f56
leave the sums	923	f30
leave the thinking	923	f50g-10
leave them out	974	d-25f23
leave this	945	f-21h22
leave us	835	m39
leaves _ office	945	h30
leaves my	923	h29
leaves the	835	h-19l-19
leaving	820	d29h-8m55
leaving _ one	923	m22
leaving the	904	d32e40m22
leaving the one	923	m22
lectern	974	b36
led	974	a20
led to	974	a20
left	502	a23b51c-26d-27f-27g-14i-28j-35k-9m-19
left _ and	835	b30
left _ four	974	b33
left _ in	813	a16c67l22
left _ of	945	a39b22
left _ overnight	904	b33
left _ the	734	b49d-22g-8
left _ very	923	e35
left _ without	974	d64e77
left it in	876	c39
left it very	923	e35
left off	820	b70
left off .	974	b21d40
left off the	835	b54
left open	876	b21
left out	844	a28b17
left out of	945	a39b22
left standing	945	a19
left standing in	974	a19
left without	945	b32
left you	813	a27e27j-10
left your	728	b-34j-18
leg	974	e47
legal	747	f26g-7k76
legal _ .	889	k62
legal _ and	889	k16
legal _ can	853	f44k-6
legal _ for	904	k20
legal liability	853	k48
legal liability for	923	k20
legal responsibility	876	k46
legal responsibility .	923	k38
legal responsibility and	974	k11
legally	800	a-14j-6k111
legally _ .	923	k17
legally _ and	974	k16
legally _ for	889	k25
legally _ to	974	k39
legally liable	876	k60
legally liable for	904	k26
legally liable to	974	k39
legally responsible	889	j-7k31
legally responsible .	923	k17
legally responsible and	974	k16
legs	904	d45
leicester	974	j34
leicester ,	974	j34
length	904	f52
less	794	d24f44
less _ ideal	923	d45
less than	889	d40
less than ideal	923	d45
lesson	710	d-22f111i44k-12
lesson ,	876	f33
lesson , always	923	f33
lesson .	889	g-6i24k-6
lesson _ always	923	f33
lesson _ i	974	i52
lesson and	945	i47
lesson in	889	f84
lessons	770	b-19g-11h-15i109j-7k-8m-10
lessons _ been	904	i36
lessons have	904	i36
lessons have been	904	i36
let	521	b-21f33g-15j-21k-22l-41m-11
let 's	731	d59i-16m-10
let 's not	820	d69i-18
let 's try	904	f30
let _ ,	904	a24
let _ .	864	e29m-9
let _ by	784	c43h12k-10
let _ down	740	a18b25c89d22
let _ keep	889	f-27m46
let _ know	889	a-26f-46i71
let _ not	820	d69i-18
let _ put	813	d53f52m-10
let _ try	904	f30
let anybody	974	a29i25m-15
let down	754	a19c38h12i-13k-10
let down by	784	c43h12k-10
let him	945	e41
let it	827	d37e38i-26
let me	649	b-20c65d-21e-48f58l-24m18
let me down	779	c83d31
let me keep	974	m52
let me put	904	f80
let us put	904	d25
let you	800	i63k-10
let your	827	e43
letter	638	a-10d23e-28f-34g-13k6l-19m-11
letters	770	b21c-34f-18
level	774	f36g44i-16
level ,	923	f31
level .	974	g24i-15
level _ service	923	g31
level of	923	g31
level of service	923	g31
levels	945	a-15b71d53
liability	690	a-12g-24i-13k148
liability .	766	g-12k72
liability _ shall	945	k8
liability _ the	835	k17
liability and	876	k8
liability and shall	945	k8
liability for	813	g-11k81
liability for the	876	k28
liable	688	j-10k177l-18
liable ,	945	k44
liable _ all	945	k14
liable _ i	923	k17
liable _ law	974	k18
liable _ the	813	a26g-8k74
liable _ you	945	k38
liable _ your	904	k26
liable and	923	k17
liable and i	923	k17
liable for	750	a13g-17k81
liable for all	945	k14
liable for the	820	a26g-7k38
liable for your	904	k26
liable in	945	k28
liable in law	974	k18
liable to	864	
liable to you	945	k38
liable under	974	g25k61
licence	820	m23
licence is	974	l40m35
license	974	l42
licensing	974	m30
lid	844	b-21g22
lid ,	974	g31
lie .	974	d-20e30m-36
lie _ ,	974	d27
lie in	974	d27
lie in ,	974	d27
life	734	d36h102j-10l38m-11
life ,	864	c31d50h33
life , i	904	d53
life .	864	h56
life _ i	844	d49
life _ is	923	h30
life it	923	h30
life it is	923	h30
lift	725	c-30d-39e-32f-20g-13h-10j17
lift .	904	g-13j38
lift _ out	889	b37
lifts	945	m-20
light	728	a14d38k-7
light .	835	a21d26e55f-18
light _ a	974	b31
light _ going	974	c65
light was	945	c80
light was going	974	c65
lighting	945	d34e43
lights	864	k-8l33
like	520	a-19e-29g7h15i-14j37k-10l55m-31
like ,	876	f22m23
like , and	974	f34
like .	820	k17
like 0	945	d54l24m25
like _ .	688	c58e60f-32h-10j37l33m-12
like _ a	945	d-22e-24f37
like _ and	974	f34
like _ apologize	853	a59
like _ assure	923	g17
like _ come	904	d47
like _ extend	923	g16
like _ has	974	l41
like _ if	974	l43
like _ of	974	l25m26
like _ say	904	a22
like _ will	820	h28
like a	734	d-26e-38f35
like an	889	g11
like it ,	945	a-12e47
like mine	974	l34m21
like somebody	974	e47
like that	762	d71f-18h12l42
like that .	789	d35l34
like the	904	b18f22h-12j51
like they	974	c39
like this	737	c98d-22g-7h13l44
like this .	835	c65
like this will	820	h28
like to	650	a22e-29g16i-11j-6k-9l-33m-21
like to apologize	853	a59
like to assure	923	g17
like to extend	923	g16
like to say	904	a22
like you	835	j55
like you .	876	j57
liked	864	a31d32
lilies	864	j-27
limit	844	k89
limit .	864	k93
limits	853	f31k-26
limits _ .	923	k-16
limits liability	923	k-16
limits liability .	923	k-16
lindqvist	923	a20
lindqvist ,	945	a21
lindqvist , it	974	a22
lindqvist _ it	974	a22
line	590	a14b20d-28e-39f-34g8m-13
line ,	800	a39k-7
line .	750	e-27k14m-9
line _ i	945	a45
line _ the	784	g22
line of	820	h18
line was	945	b43
lines	770	d39e30
lines ,	974	e45
lining	974	d47
link	737	f18
linkedin	974	d38m22
list	569	a-13c-31e-45f-39g-8h-25i-23k-6l-34m-18
list _ your	945	d40
list and	876	d37
list and your	974	d41
list was	806	b48d-20
listen	904	f46m15
listen ,	945	m16
literally	844	d21h18i36j7l30m18
literally _ worst	974	i29j11m13
literally every	974	d82
literally the	945	i28j10l34m38
literally the worst	974	i29j11m13
little	666	b-36c-67d210f62g-8h-9i-25l49m28
little _ .	844	d72l20
little _ and	945	l34m31
little _ is	945	l41
little _ like	974	d49m23
little _ on	974	d152e25f36
little _ up	974	d53
little _ with	853	c-27d47f20
little business	904	l40
little late	923	d35
little late .	923	d35
little ones	945	d23l39
little read	889	f34
live	656	e-37f25h21i-19
live .	800	h11
live _ .	904	h20
live _ week	904	c42
live from	974	f58
live that	904	c50
live that week	923	c44
lived	974	d60
lives	876	e41
living	853	f39l23m15
living _ ,	923	f43
living room	974	m28
living thing	974	f26
living thing ,	974	f26
loaded	800	b34
loaf	923	f21m22
loan	844	l31
loan _ the	923	l37
local	974	g12
lock	705	b-51d-21g15
lock _ been	904	d39
lock and	945	g21
lock has	904	d39
lock has been	904	d39
logged	844	b38
login	923	j-8
lol	853	a-17d105i16m23
lol .	876	a-17d85f-20
long	690	a11b-21g-9h38i16j8
long .	827	a16i38
long _ ,	945	j16
long _ i	835	h35
long _ you	864	d30h37
long as	774	h53
long as i	835	h35
long as you	876	h38
look	553	a14d32e33f51g27h-23i36j-36k-12l53m-10
look ,	813	b31e42
look _ ,	904	f36j-17l-21
look _ .	889	b-20f23
look _ a	864	j-6l54
look _ same	945	d42
look _ that	974	d55
look _ the	747	a28b35f-22h-8
look _ them	974	e48
look _ to	750	f-18g56i-12
look _ up	974	f83
look as	974	l46
look at	654	a14e36f-21g-9i29j-16l101
look at that	974	d55
look forward	758	g57i-12
look forward to	758	g57i-12
look into	904	i57
look it	945	f81
look it up	974	f83
look like	876	e44j-6
look of	945	a31
look of the	974	a39
look off	974	f32
look the	923	d41
look the same	945	d42
looked	654	c-35d-37f-23h-12i57j23k-6l-20m-10
looked _ .	889	i30
looked _ by	876	i28
looked after	974	i35
looked at	717	h-11i64j33
looked at .	945	i42
looked at by	889	i29
looking	677	c-47d-21e25g-8i52j-8k-12
looking _ a	974	e44
looking _ it	784	i26
looking after	974	a23e34
looking into	774	g-6i74k-6l-18
looking into it	813	i27
looks	740	b32c-33
looks _ the	974	b22f27
looks like	844	b39c-25f20
looks like the	974	b22f27
loose	844	b49e-25
loose .	945	b79e-25
lorry .	974	b36
lose	685	c-29d41j-13k41l102m36
lose _ .	864	d34
lose _ as	923	m35
lose _ client	923	m-19
lose _ of	974	j-9k33
lose _ shop	923	l47
lose _ stall	904	l30
lose it	974	d42l22m22
lose my	889	l68
lose my stall	904	l30
lose the	864	l27
lose the shop	923	l47
lose this	904	l31m-19
lose this client	923	m-19
lose you	844	m43
lose you as	923	m35
loses	945	d43
losing	876	k28l43
losing ,	923	k30
losing , i	923	k30
losing _ i	923	k30
loss	758	a-11k109
loss ,	876	k6
loss , direct	974	k10
loss _ direct	974	k10
loss _ suffer	945	k18
loss arising	974	k13
loss of	945	k19
loss you	904	k36
loss you suffer	945	k18
losses	743	a17h-10i-26k125
losses ,	923	a30k20
losses .	844	k50
losses _ from	974	k16
losses _ suffer	889	k30
losses arising	974	k17
losses of	974	k14
losses you	864	k34
losses you suffer	889	k30
lost	565	a-13b-17e-46g-18i-22j-17k22m-16
lost ,	974	k21
lost .	728	d22f43
lost _ ,	889	k45
lost _ .	813	b-19c65f21
lost _ night	974	d42
lost _ the	844	b33
lost a	784	b28d41g-9k-5
lost along	923	b29
lost along the	923	b29
lost bookings	974	k27
lost in	945	b43c30h25
lost in the	974	b44c33
lost it	864	c83
lost it .	864	c83
lost one	974	d42l-18
lost quorum	974	f47
lost two	835	l34
lot	710	b21c82d91e25h10i80j22k32
lot ,	876	d43k49
lot .	974	j38
lot _ ,	974	d34
lot _ my	923	c40
lot _ the	974	d51
lot _ this	923	i28
lot from	923	i28
lot from this	923	i28
lot of	844	a19c32d45f-19h17i13
lot on	904	c59
lot on my	923	c40
lot that	974	b45f38i39
lot worse	945	d33
lot worse ,	974	d34
love	779	f30h12j-9l42m-16
love _ .	889	j-6l33
love us	923	l51
love us .	923	l51
lovely	904	a22e24
low	754	b-41d41f25j9l37
low _ the	945	l37
lowe	974	g29
lowest	945	j56
loyalty	889	g64
loyalty .	923	g48
luggage	945	b75
lunch	731	b23i-14l33m-12
lunch .	820	b28l21
m 0 was	945	c52
m _ was	945	c52
machine	710	b-38c36g-13h-13i-30m-9
mad	945	c68
made	570	b74d-52e-37f-22g-8h-24i17j-18k-8
made _ late	923	c33
made _ me	923	b-30
made _ the	800	b44e34i27
made _ this	923	b29
made and	945	b24
made by	923	b-30
made by me	923	b-30
made during	974	b33
made during the	974	b33
made in	876	b24i37
made in the	889	b25i39
made it	754	b49c31l22
made it late	923	c33
made on	923	b29
made on this	923	b29
made to	876	e28i37
magnifying	904	d36
magnifying _ to	904	d36
magnifying glass	904	d36
magnifying glass to	904	d36
mail	683	b-37e41f-29j-10l-23
mail ,	853	e61
mail that	974	d33
maintenance	945	b63
make	591	d55f-39h25i51j-6k15m24
make _ .	853	d35h-8i-25l58
make _ all	974	k16
make _ any	923	k27
make _ call	945	m21
make _ clear	923	a25
make _ every	945	k9
make _ everything	923	h45i-21
make _ for	945	i29
make _ invoice	974	c48
make _ it	904	h-23i29
make _ mess	923	e35
make _ mistake	945	h50
make _ right	835	h17i48k-10m-14
make _ single	923	h28i-13
make _ the	974	c47k-6
make _ up	813	i27k-6m10
make a	758	h30i31k-6
make a mess	923	e35
make a mistake	974	h32
make a single	923	h28i-13
make excuses	923	h-9i-26
make excuses .	923	h-9i-26
make good	844	k41
make good all	974	k16
make good any	923	k27
make good every	945	k9
make it	725	b17h17i14k-12l43m26
make it right	844	h25k-6m-14
make it up	813	i27k-6m10
make myself	923	a25
make myself clear	923	a25
make sure everything	923	h45i-21
make sure it	904	h-23i29
make that	945	m21
make that call	945	m21
make the	876	c28d38i-12l32m18
make up	945	i29
make up for	974	i30
maker _ was	923	l26
maker this	923	l26
maker this was	923	l26
makes	766	b-22d83f22g-7h35k22
makes _ .	889	d78f47
makes _ from	923	d37h-11
makes me	945	c27k41l27
makes mistakes	853	d52h49
makes mistakes .	923	d29
makes mistakes from	923	d37h-11
making	800	d25h14l65
making a	889	d34h17
man	683	b-16d-28f-18i-24j12m12
man ,	876	j22
man , i	974	j24
man .	864	c43j9
man _ .	974	j-10l39
man _ a	923	e39
man _ i	974	j24
man _ that	974	h25
man at	974	h26
manager	794	a18c28l-25m20
manager .	923	a23m35
managing	974	a24
manic	974	c82
manual	923	b40
manufacturer	945	c103
many	770	f35h-8j-8k-9m-10
many _ do	923	l40
many people	974	f75
many times	923	l40
many times do	923	l40
march	674	a-13d-21f-21g-7h-20i-15k-10
march .	789	h-14i-12
marks	835	b-16c54
marks _ the	974	c83
marks on	974	c71
marquee	827	b-15d36h-9k25
mart	974	m51
massage	974	a33e41
mate , the	974	b24
mate _ the	974	b24
material	876	k20
material _ of	945	k25
material breach	945	k25
material breach of	945	k25
matter	740	a-13b-26g59h14i57j-7k5m-12
matter .	923	g26i17
matter _ .	945	g-10h27i-22
matter _ been	974	g12i25
matter _ being	974	g21i-15
matter _ receiving	974	i38
matter _ under	923	i42
matter has	974	g12i25
matter has been	974	g12i25
matter is	864	g13i58
matter is being	974	g21i-15
matter is receiving	974	i38
matter is under	923	i42
matter what	974	h30
matter what .	974	h30
matters	864	f35g21i17k-8m-10
matters _ seriously	945	g23
matters very	974	g24i16
matters very seriously	974	g24i16
may	562	a102c-54g-26h-16j-15l-23
may , and	923	e49
may _ .	889	a-38g-9k21
may _ and	923	e49
may _ be	945	c26f42
may _ been	762	a63b16
may _ caused	876	a50g9
may _ experienced	923	a28
may _ felt	889	a38g-6
may _ hard	923	f33
may _ have	923	a62b19d31
may _ may	974	a14
may _ so	974	e63
may _ to	876	f27
may be	813	a18g-11i22
may be hard	923	f33
may have	672	a151b34e-28i-17k-12
may have been	762	a63b16
may have caused	876	a50g9
may have experienced	923	a28
may have felt	889	a38g-6
may not	853	a43f29k-6
may not be	945	c26f42
may not have	923	a62b19d31
may or	945	a14
may or may	974	a14
may suffer	974	k12
may want	876	f27
may want to	876	f27
maybe	864	d29e29f40
maybe _ a	923	f29
maybe have	923	f29
maybe have a	923	f29
maybe i	974	d39f23
me	369	a-88b-109d-118e-80f-72g-36h-28i-34j-7l136m33
me ,	559	a-26f-44h10l35
me , a	974	l39
me , but	974	e49
me , dear	923	f30
me , hannah	974	m24
me , i	750	d24f-24j-14l39m18
me , please	853	m19
me , to	923	k25
me .	497	a-19b-66c-34d-49e-43f-21g-9h-11k-5l46m-22
me ?	923	l41
me _ .	688	a-11e-41g-15h32j30
me _ a	789	c37e31h16l46
me _ an	974	a49
me _ are	923	m64
me _ be	974	j-6l48
me _ bill	945	k20
me _ but	974	e49
me _ chance	876	j19m16
me _ check	889	l-42
me _ clear	974	f41
me _ date	794	c33
me _ dear	923	f30
me _ do	853	m31
me _ for	774	h15
me _ hannah	974	m24
me _ i	662	f-22i19j-15
me _ keep	945	m20
me _ minute	974	i32
me _ more	779	i-12m40
me _ my	945	l60m12
me _ on	889	m40
me _ please	844	m18
me _ tell	974	l55
me _ that	800	k17l29
me _ the	656	a-15d-23f23h13l54m16
me _ this	820	f56h-19
me _ to	806	k22
me _ will	945	h13m42
me _ would	889	c62
me _ wrong	904	c53
me a	820	i76l23m17
me a minute	974	i32
me after	945	e40
me again	762	h27j19l-18m-13
me again .	876	h52j42
me and i	754	a-10c38i27l-18
me and it	945	e45
me another	876	j12
me another chance	889	j19
me as	813	l76
me as a	923	l26
me at the	945	c41d-21
me away	974	m44
me away .	974	m44
me down	779	c83d31
me every	889	k22
me four	974	e41
me i	974	d43
me if i	904	a41
me in a	974	e43
me it	889	c37
me it would	923	c44
me keep	974	m52
me keep the	974	m52
me on	731	c56h8l41m13
me on for	974	m22
me on the	844	h27
me one	762	i-13m31
me one more	779	i-12m40
me put	889	f78
me put this	945	f65
me sooner	864	e42
me that	813	e31k-13
me that the	945	c29e32f27
me the	679	b-22c97e70j-7k10
me the date	800	c34
me the wrong	904	c53
me to check	889	l-42
me to clear	974	f41
me to that	974	k20
me to the	844	j9l52m12
me tonight	945	i-15m20
me we	923	m64
me we are	923	m64
me will	853	h-11i-18l48
me you	853	h12m66
me you do	904	m29
me you will	945	h13m42
meals	904	c38
mean	806	a18c58d37f23g-7i38l18
mean ,	945	d61i-12
mean .	945	a19f41
mean _ cause	923	c38
mean to	904	c36i60
mean to cause	923	c38
means	779	c-27f26g18i18
means _ to	974	f34
meant	674	a-13b-23c101g-9i-12k-6
meant _ a	974	c54
meant _ hurt	923	c47
meant to	728	a-10b-20c42
meant to hurt	923	c47
measure	853	e41
measure .	945	e47
measurements	813	e64g-9
measures	813	b-20g8h-19i55
measures _ be	923	g9i22
measures _ been	923	b-20i41
measures _ ensure	923	h-16
measures have	923	b-20i41
measures have been	923	b-20i41
measures to	923	h-16
measures to ensure	923	h-16
measures will	923	g9i22
measures will be	923	g9i22
medicine	974	l44
meet	754	a13e-26g-12i-16k9
mel	945	j-14
member	864	a22l62m30
member and	974	l39m35
member of	945	l31
members	876	a45c-42e-26
members _ your	974	a41
members of	945	a36
members of your	974	a41
membership	923	g8m16
memory	728	h-24
memory .	794	h-20
men	806	c28d22j20
men ,	974	j24
men .	974	c49
men _ and	974	d44
men _ i	974	j24
men short	974	d44
men short and	974	d44
mental	923	a18c62d84i24m28
mental _ my	974	a19c59d48i27m30
mental and	945	a18c64d86i25m29
mental and my	974	a19c59d48i27m30
mention	806	l68m51
mention _ to	844	m20
mention it	876	e39l40m45
mention this	889	m16
mention this to	889	m16
mentioned	853	e50
mentioned the	904	e39
mentioning	904	m45
merchant	974	c58
mercy	876	b19c75m34
mercy _ the	904	b29c51
mercy of	904	b29c51
mercy of the	904	b29c51
mess	779	c42e71m-13
mess _ this	923	e35
mess like	923	e35
mess like this	923	e35
message	725	b61d-33f-20g-7h-14j-15k-14l22
message .	974	j-14
message _ perceived	923	a51
message _ rude	923	a-31b-15
message _ your	974	b46
message was	864	a19
message was perceived	923	a51
message was rude	923	a-31b-15
messed	806	c80
messed up	806	c80
met	844	a27b31g-8h16
met .	923	b46l-18
met _ on	974	a27
met expectations	974	a41
metres	835	f27
mic	864	b-26c63
mick .	974	j-19
microphone	945	b35
middle	813	c53d24l19
middle _ .	974	c57
middle _ your	974	l39
middle of your	974	l39
middleware	923	f33
middleware _ the	923	f33
middleware dropped	923	f33
middleware dropped the	923	f33
might	663	a192b-23c-32d-33g-13i-15k8
might _ .	889	a34g-12k25
might _ been	904	a31g-7
might _ caused	904	a37k-6
might _ have	945	a54g26
might _ offended	923	a17
might _ said	864	a28
might _ seemed	923	a29
might cause	923	a19g-7
might cause .	923	a19g-7
might conceivably	974	a24
might conceivably have	974	a24
might have	705	a103d-27e26g-20i-11k-10
might have been	904	a31g-7
might have caused	904	a37k-6
might have offended	923	a17
might have said	864	a28
might have seemed	923	a29
million	853	g-10j80
million _ .	945	g-10j92
million times	876	j25
million times .	974	j27
mind	720	a-11c32d25e88g-11h-8i-12j-6k-6l37m-17
mind ,	945	e37
mind .	853	l34m27
mind _ ,	864	e45
mind _ .	974	d55
mind _ its	974	c52
mind of	974	c52
mind of its	974	c52
mind that	889	c32f21g-10l36m-23
mind you	864	d55e44
mind you ,	876	e62
minded	974	a24
mine	566	a-29b-48c-68d-56f-42g-18h-8i-19j-16k-8
mine , and	864	e50
mine .	634	b-42c-61d-44f-30g-8h-18j-13l-24
mine _ and	844	e49
mine _ ever	889	h27
mine _ it	974	l43
mine will	876	h32
mine will ever	889	h27
minibus	974	b33
minor	794	a-13b-30d119g26
minor _ .	820	a-13b-31d101g27
minor hiccup	904	b-34d39
minor hiccup .	923	b-35
minor mistake	923	d-34
minor mistake .	923	d-34
minute	712	b-17f-18h39i26j-11
minute .	835	h32j-7
minute _ every	974	h26
minute of	923	h24
minute of every	974	h26
minute to	945	i34
minutes	591	a-15b-25d26e-27g-18i-31k-6l-46m-14
minutes ,	800	h20
minutes , guaranteed	923	h29
minutes _ guaranteed	923	h29
minutes _ nothing	974	f37
minutes _ of	974	d47
miracles	923	f36
miracles .	923	f36
miscommunication	904	b76i-12
miscommunication _ .	923	b25
miscommunication internally	923	b25
miscommunication internally .	923	b25
miscounted	974	g-12i-12k-8
mislaid	844	b68j-17
mislaid .	904	b85
mislead	923	c35
mislead _ .	923	c35
mislead you	923	c35
mislead you .	923	c35
misplaced	974	b101
misread _ quote	923	e56
misread the	864	e38
misread the quote	923	e56
miss	800	j-10
miss _ ,	864	j-11
missed	609	b72f-26i-20j-9
missed .	813	b70f-19g-9i-23
missed _ .	827	k16
missed _ deadline	876	j-9
missed _ on	974	g41
missed the	692	b-22d25g-6j28k-10
missed the deadline	889	j-9
missing	715	b-20g-16h-12j16
missing the	945	j31
mistake	581	a-25b25d-51g-9h47i-19j-18k-9l-35
mistake ,	717	g-6h-8j-20
mistake , sorry	889	j-11
mistake .	694	b27d-30e27h12i-15j-6l-33
mistake _ during	923	b24
mistake _ sorry	889	j-11
mistake _ the	923	b44h8j34
mistake _ your	974	h14
mistake occurred	923	b24
mistake occurred during	923	b24
mistake with	923	h11j29
mistake with the	974	j36
mistake with your	974	h14
mistakes	720	b37d60g-7h97i-23k-7
mistakes .	853	h42i-16
mistakes _ .	904	d44h63
mistakes _ been	864	b54
mistakes _ time	923	d37h-11
mistakes from	904	d36h-11
mistakes from time	923	d37h-11
mistakes happen	923	d54
mistakes happen .	923	d54
mistakes have	864	b54
mistakes have been	864	b54
misunderstanding _ your	923	e36
misunderstanding on	923	e36
misunderstanding on your	923	e36
misunderstood	889	e88
misunderstood _ i	923	e41
misunderstood what	923	e41
misunderstood what i	923	e41
mix	743	b24d52f-19j11
mix _ .	864	j37
mix _ with	853	d57j-13
mix up	770	b25d72f-20j17
mix up .	864	j37
mix up with	853	d57j-13
mixed	712	b30j-13
mixed up	774	b38j-14
mixing	974	b29
models	974	d47
models .	974	d47
moment	789	a14c53i-16
moment .	827	a16c85i-17
monday	514	b-16c-74d-42e-56f-26h-24i-50j-12k-10m-23
monday .	629	a-14e-35g11i-16m-12
monday _ i	784	a19j-11
monday and	754	a18
monday and i	889	a21
money	683	d21e-31f19i25j-8l18
money ,	904	c28l31
money _ .	876	d22i22l23m27
money _ and	974	c30l38
money _ it	945	d41
money back	853	d21i22l22m21
money back .	876	d22i22l23m27
money was	889	b29
month	607	c45d-43e-27h-21i-17l63m17
month .	712	d-35l-20
month _ my	923	l51
month _ the	923	c90
month and	923	b34l46
month in	974	l18m33
month of	904	l48
month of my	945	l53
month to	945	c46l38
month to the	974	c54
months	758	d56e-42j-7
months .	864	d44
more	554	a-16b-34c-40f-27g-30h-20i78j15k-20
more ,	835	e-34j42
more , and	945	j50
more _ ,	827	m20
more _ .	710	d-25e50f-27h14i16
more _ ?	923	m22
more _ a	864	
more _ an	904	g-14i12
more _ and	945	j50
more _ for	974	i34l-25
more _ in	853	i24k-9
more _ to	974	i32
more _ you	844	f36l37
more about	974	e50
more attention	876	h-13i84k-6
more attention .	904	h-12i25
more careful	794	i55
more careful .	853	i28
more careful in	876	i25
more carefully	904	e48
more chance	813	m22
more chance ,	853	m20
more do	923	l41
more do you	923	l41
more experience	904	f43
more experience you	904	f43
more for	923	j35
more involved	974	f36
more involved than	974	f36
more job	923	m22
more job ?	923	m22
more mistakes	904	h50i-16
more mistakes .	923	h46i-16
more of	889	d64i12m-17
more of a	923	d67
more organised	945	h-8i32
more than	710	e-35g-19j-16l21
more than an	923	g-14
morning	524	a-14b-46d-41f-34g-12h-15i-20j-20k-18l-33m-14
morning _ .	853	j-22
morning _ them	974	l53
moron	864	j48
moron .	904	j38
mortgage	974	l56m-14
mortified	889	j99
most	635	c-63d35f37g13h-10i-14j14k-7l-33
most _ ,	945	d-31j17
most _ .	945	f43j-17
most _ and	945	j36
most _ person	904	j29
most _ ups	864	f29
most grown	864	f29
most grown ups	864	f29
most homeowners	974	f45
most humbly	945	j17
most humbly and	974	j37
most people	762	c-44d93e-34f31l-27
most useless	876	j28
most useless person	904	j29
mostly	974	d42
mother	677	d-35f-23h15l20m-9
mother 's	794	h16
mother 's grave	974	h20
mother _ .	923	d-30f-20
mother _ grave	974	h20
mother _ law	904	a30
mother _ not	974	m16
mother in	876	a24
mother in law	904	a30
motorway	974	c52
mountain	889	d44
mountain _ of	889	d44
mountain out	889	d44
mountain out of	889	d44
move	715	b21d39j-6k-6m-21
move ,	974	f46
move .	945	b35
move _ from	923	d45
move on	827	d84f-20
move on from	923	d45
moved _ three	974	e36
moved _ to	904	b36
movement is	974	e42
mover	974	c42
mover .	974	c42
moves	820	e-27f66
moves .	864	e-28f47
mr	630	a-21b-33c-38d-43f-38g-27i-11j31k-11l-22m-9
mr _ .	754	b-16g-10j26
mr _ mrs	945	j17
mr and	945	j17
mr and mrs	945	j17
mr burke	974	j28
mr doyle	974	j33
mr doyle .	974	j33
mr tan	974	j-17
mr tan ,	974	j-17
mrs	659	a-11c-37d-28f-18j-28k-9l-22
mrs _ .	784	g7j-40
much	676	a-12b26d47e28f-42g-7h11j29k18l37
much ,	864	c41d46m13
much , and	904	c46d22
much _ .	974	j39
much _ a	904	e24h24m-10
much _ and	904	c46d22
much _ it	974	d65j-7
much _ you	844	c35e69f-29m19
much as	923	h24
much as a	945	h25
much that	904	k35
much to	945	e54
much to you	945	e54
muddle	923	f33
mum	758	f-20j-11k-6l99
muppet	974	
muppet ,	974	
music .	974	a24
must	703	a-11b18c-31d-27e44f-29k-7l28m22
must _ been	876	a-14b52e-28
must _ i	904	j29
must _ you	876	e-30f-22j-9m20
must have	789	a-13b27e34
must have been	876	a-14b52e-28
must now	974	l75
must say	974	e54
must think	904	j29
must think i	904	j29
my	345	a23b-129d-102e-71f-101g-19i-24j-8k-31l153
my _ 's	734	e24h40i13l71m12
my _ ,	558	a-18d-31f30g-9h21j16k-6m-15
my _ .	486	a-28b-64c-50d-60f-30g-30h-33i-13l-32m-11
my _ again	904	h19
my _ and	612	a-10c-46h-12i19j-14l37m42
my _ apologies	864	a-18g103j27m-11
my _ are	806	g-7l26
my _ at	827	a21l38
my _ back	923	l61
my _ before	889	h-15m19
my _ caused	923	a30
my _ died	853	a13c57l-23
my _ email	904	e25f31
my _ for	731	f-27g-10k-9
my _ gave	889	a28c44
my _ has	806	c44l42
my _ have	835	a48l23
my _ health	974	l46
my _ here	974	m74
my _ in	758	k-10l22
my _ into	876	l59
my _ iron	945	h40
my _ is	685	c-45h14l112m36
my _ it	876	a17c49d20h29l64m10
my _ may	904	a26g-7
my _ might	923	a17
my _ of	707	a13h10k18l21
my _ on	743	c-25h18l-34m-13
my _ reads	923	l41
my _ says	876	l32
my _ should	889	a50
my _ sounded	923	a16
my _ that	758	a28k7
my _ the	876	c66d38e28
my _ to	690	a-21h-8l-27
my _ up	864	k11l-21
my _ was	707	a11b-45c27e-27
my _ weekend	904	l25
my _ were	806	a34
my _ will	813	h38l26
my _ with	827	c27j30l43
my _ you	923	e30l35m18
my actions	923	a30
my actions caused	923	a30
my apologies	784	a23g-28j38m-19
my apologies .	864	g-20j-33m-16
my apologies should	904	a52
my apology	820	g-26j-11k-10m-20
my apology .	889	g-16j-10m-22
my apology for	889	a12g-12k-6
my assistant	844	c35
my assistant gave	923	c54
my back	923	l34
my bad .	923	l-23
my best	844	h-9i25
my best to	974	h-10i28
my best with	923	c47
my book	974	d68
my business	974	e29l46
my cast	945	h40
my cast iron	945	h40
my children	945	h32
my children 's	974	h33
my clients	945	d33f66
my colleague	820	a33h-8
my communication	974	i25
my communication .	974	i25
my confidence	864	l31
my confidence .	904	l32
my dear	923	f35
my deepest	974	g44j64
my deepest apologies	974	g44j64
my defence	835	c65
my defence ,	889	c40
my desk	889	h-16
my desk before	923	h-15
my drawings	974	h21
my duty	853	k20
my duty of	853	k20
my email	864	a27j-11
my error ,	876	j-16
my fault	698	e-26j-15l-32
my fault ,	789	j-13
my first	864	f-21m27
my flatmate	974	c35d20i27m23
my game	904	i32
my game .	904	i32
my hands	774	f-19h19l45m9
my hands .	904	c46
my hands up	974	k12
my head .	945	c46
my heart	747	g-6h21j32l88m17
my heart .	974	h22j65m-17
my heart and	853	j-18l23m32
my heart that	923	l28
my heartfelt	923	g43j-19
my heartfelt apologies	923	g43j-19
my income	974	l54m23
my intention	876	c56
my intention to	876	c56
my invoice	844	h-10l-20m-12
my invoice .	876	h-10m-13
my joke	923	a17
my joke might	923	a17
my kids	864	l28
my knees	889	m67
my knees .	974	j13
my knees here	974	m74
my laptop	800	c102l-22
my laptop died	876	c50
my last email	904	e25f31
my life	794	h60l25
my life ,	974	c38h20l18
my life .	923	h22l18
my life it	923	h30
my manager	904	m28
my manager .	974	m37
my mate	945	c73d36
my message	853	a19
my message was	864	a19
my mistake	710	h-15l-38
my mistake ,	774	h-8j-15
my mother	904	c43h25l44
my mother 's	974	h20
my mum	923	l74
my name	784	h-16l25
my note sounded	923	a16
my office	889	c-26h28
my office will	974	h36
my only	974	l51m35
my other	923	l56
my own	635	c-28i-14l59m-18
my part	904	h-10k31
my part .	945	k25
my passion	853	l32
my passion .	923	l61
my pay	974	m38
my people	876	c31i40
my people are	904	c42
my plate	923	c40
my plate .	923	c40
my profession	923	j41
my profession .	974	j31
my punctuality	923	l37
my punctuality .	923	l37
my regrets	974	a27
my regrets .	974	a27
my rent	889	h29l82
my rent is	904	h33l51
my report	904	a20
my reputation	889	l68
my reputation is	923	l55
my shop	945	h25j-6
my side .	876	e37f-40
my solemn	904	h18
my soul	945	l62
my stall	904	l30
my third	974	c111
my tone	923	a19e132
my voice	974	a25
my watch	835	h14
my weekend	923	l56
my weekend was	923	l56
my whole	789	e35j50l95m-9
my whole weekend	904	l25
my wife	779	
my wife says	923	l37
my word	715	f-25h55
my word ,	945	h20
my word .	844	h16
my word that	806	k10
my words	835	a34
my words may	923	a26
my words were	923	a26
my work	784	k-11l41
my work and	889	l34m9
myself	591	c-32d-56g-6h-12i-26j45k-7l32
myself ,	784	e33j11m10
myself _ .	923	a25
myself _ my	923	l37
myself _ sorry	974	j7m18
myself _ this	923	j59
myself clear	923	a25
myself clear .	923	a25
myself for	889	j57
myself for this	923	j59
myself on	813	j-7l47
myself on my	923	l37
name	555	a-15b-17c-50d-36h-29i-23j-10k-11l72m-12
name ,	779	g10l19m17
name _ left	853	b20d28
name _ you	945	f18m28
name for	945	l38
name is on	974	l36
name was	820	b24e40
name was left	853	b20d28
names ,	904	c-29d32
national	923	c51l28
natural	974	f65
naturally	889	a61c41e36
nature	923	a30g-6k12
nature .	945	a31k12
nda	974	k58
near	813	d41g29j12
near _ .	945	g39
near _ the	974	d43
near a	945	j18
near enough	974	d43
necessary	945	i61
need	609	b-24f20g-12k-11
need _ appreciate	974	f36
need _ job	853	h10l58
need _ magnifying	904	d36
need _ worry	945	f67
need a	806	d28e34
need a magnifying	904	d36
need this	844	h10l57m25
need this job	853	h10l58
need to	686	d-23e-28m-29
need to appreciate	974	f36
need to worry	974	f44
needed	747	a-12b-18c33f-25h-8i27k-12
needed to	864	a-10e34h-8i35
needful	904	g-9i75
needful _ be	945	g-9i27
needful will	974	i28
needful will be	974	i28
needle	923	b48l24
needs	766	d-23f20k23l24
needs _ .	945	b31k33
needs _ be	974	e39
needs to	974	e39
needs to be	974	e39
negligence	774	g-8k173
negligence .	853	k41
negligence _ my	945	k45
negligence _ plain	974	k52
negligence on	923	k53
negligence on my	945	k45
negligent	725	b-19c-30g-8k110
negligent ,	974	k15
negligent , i	974	k15
negligent .	820	c-25k31
negligent _ .	923	k-11
negligent _ i	923	k49
negligent _ that	945	
negligent _ the	974	k28
negligent and	835	k34
negligent and i	974	k36
negligent and that	945	
negligent here	923	k-11
negligent here .	923	k-11
negligent in	923	k64
negligent in the	974	k28
neighbour .	904	g20
neighbour and	974	k7
neither	844	d31
neither _ nor	923	d46
neither here	923	d46
neither here nor	923	d46
never	509	a-13b81c41e-26f-31h81i-44j6k-17l25m-20
never ,	853	g13j-6
never , ever	853	g13j-6
never _ .	789	b45
never _ a	720	b-22h29i-12j-10l68
never _ after	904	b76d-24
never _ again	813	h20i-13
never _ another	889	h22
never _ anyone	904	d54l-29
never _ at	923	g-6h24j47
never _ ever	853	g13j-6
never _ intention	827	c52
never _ it	794	b44d57e-53
never _ on	784	b33c-33h-9
never _ out	923	b36
never _ quote	923	h-23
never _ the	740	b-15e53
never _ to	750	b-17e27h27j-9
never _ us	876	c72
never again quote	923	h-23
never be	827	h40i-14j-10
never be a	974	h21
never checked	844	b32e-25
never confirmed	974	b24c46e41
never get	904	h-20
never get a	904	h-20
never got	974	b24
never had	864	l61
never had a	889	l30
never happen	813	h20i-13
never happen again	813	h20i-13
never have	789	h29
never have to	904	h40
never hurt	904	b-28c-26d63f-21
never hurt anyone	945	d56
never looked	923	j47
never looked at	945	j48
never made	844	b48
never made it	974	b64
never make	974	h54
never meant	853	b-23c84
never meant to	864	b-19c85
never my	923	c54
never said	904	e96
never went	889	b35
never went out	923	b36
new	468	a-51b-45d-104e-90f-46g-20h-16i-45j-11k-18l-63m-30
new _ you	974	f48
new system	889	c39h61
new system went	904	c50
new to	835	f71
newspapers	974	m38
next	537	b-16d-41e25f-45g-13h-10j-13k-11l-21m-20
next _ .	717	b25e-26g-10h-15i29j-6k-9m-9
next _ before	974	e40h-13
next _ please	889	e54
next call	923	f29
next call .	923	f29
next steps	974	i27
next time	696	a-11b-20e152f-50i13m-11
next time ,	876	e88
next time .	864	i34
next time it	974	h12
next time please	889	e54
next to	779	d38
next week	864	d-47h35
nice	784	a-11d36e-36g-7i12j-7k-6m-15
nice .	974	i34
nice _ it	974	d50
nice _ slowly	904	f30
nice about	974	d50
nice about it	974	d50
nice and	904	f30
nice and slowly	904	f30
night	564	f-33g9j-11l42m-21
night 's	923	d39g47
night 's sleep	974	d42
night , i	904	h19
night .	710	b29d-31e-24h28j-7k-8
night _ i	864	h19
night _ sleep	945	c43d40
night _ would	974	e50
night before	835	c62
night i	945	l37
night shift	974	b28g-6
night without	974	c52
nightmare	827	c95j-11l40
nightmare .	923	c35j-13
nightmare _ me	923	c-49l26
nightmare for	889	l51
nightmare for me	923	c-49l26
nights	779	k-6l48
nine	585	a-15b-39c-51f-40h-19i-48k-16m-11
nine .	722	h-14i-22
nine _ of	923	d44l46
nine _ with	974	l45
nine hours	974	l40
nine years	945	l53
nine years of	974	l50
no	440	a-42b-28d55e-73f-71g-25h30i-48j-23k-11l-18
no _ ,	692	c63f-18i-11k8
no _ .	597	c-39f-26i-31j-9k15m35
no _ and	813	l66
no _ could	974	a28c38j17
no _ done	844	d57
no _ feels	923	l35
no _ for	644	a-16d-28f-24h-50k-7
no _ from	889	h28
no _ in	774	c34h20
no _ mistakes	904	h50i-16
no _ of	743	c36d-26h41
no _ than	974	d38
no _ to	717	d-37f-19m23
no _ was	766	a-16b20c83d55k-10
no _ what	974	h30
no _ will	844	h67i23j-7
no _ would	853	c102
no _ you	974	f39
no big	904	d59
no biggie	974	d42h-8
no bill	800	h-16
no bill for	844	h-16
no cap	923	k30
no cap .	923	k30
no ceiling	974	k29
no ceiling .	974	k29
no charge	652	d-42h-22i-17k-11
no cleaner	904	b44
no cleaner was	904	b44
no customer	904	h28
no customer of	904	h28
no difference	974	d46k-12
no errors	864	h31
no errors in	864	h31
no fee	740	h-22
no figure	974	h32
no file	853	h18
no file of	853	h18
no further	974	f35
no harm	758	c-29d71
no harm done	844	d57
no harm was	923	d47
no ifs	945	h36
no invoice	820	h-24
no invoice for	889	h-16
no limit	945	k40
no limit .	945	k40
no matter	945	h26k21
no matter what	974	h30
no more	853	h38i-16
no more mistakes	904	h50i-16
no more than	974	d38
no offence	974	c48d56
no one feels	923	l35
no one will	974	h25
no post	974	c42
no question	923	h40k12
no question ,	974	k18
no real	945	
no reason you	974	f39
no right	923	m41
no right to	923	m41
no way	844	c69
no way of	889	c45
nobody	562	a-13b-37c101d135f-70g-8h-20i-36j-12k-10m-11
nobody 's	835	d47l21
nobody 's fault	974	c55d-23
nobody _ be	974	i-27
nobody _ ever	923	d31h-9l36
nobody _ fault	974	c55d-23
nobody _ have	923	c76
nobody _ hurt	820	b-16d60
nobody _ me	800	c50d-21i-17
nobody _ negligent	923	k-11
nobody _ notice	827	
nobody _ your	974	d32e82
nobody can	835	b20c76d-32
nobody could	923	c76
nobody could have	923	c76
nobody else	784	b-17d-54e40j-10l-25
nobody ever	974	d32f-20l38
nobody got	974	b-28d43
nobody has	876	l23
nobody has ever	945	l37
nobody on	945	d41
nobody saw	923	d51
nobody saw it	923	d51
nobody told	766	b-18c37e-36
nobody told me	853	c74
nobody was	774	b33c-42d-29k-9
nobody was negligent	923	k-11
nobody will	827	d54h-8i-23
nobody will be	974	i-27
nobody will notice	864	d37
noise	710	a40c25j-7
noise ,	789	c66
noise , but	864	c97
noise _ but	864	c97
noise _ the	974	a20
noise _ you	923	a39
noise disturbed	923	a39
noise disturbed you	923	a39
noise from	974	a20
noise from the	974	a20
noisy	889	c35
noisy .	923	c36
non	904	f81
noon	589	a-26b-60c-32e-67f-30g-9h-19i-56k-7l-31m-11
nor	904	d44
nor _ .	923	d43f-26
nor there	923	d46
nor there .	945	d45f-23
normal	770	a-11d58f60g-19l-21
normal _ ,	945	d49f-17
normal _ wood	923	d40
normal for	923	d40
normal for wood	923	d40
normally	904	c35d44e72
normally _ a	974	d59e57
not	302	a-20b73c-52f44g-37h-22i-78j-26k-47m62
not .	672	b-33e-61h-19i-28j-9l-46m-22
not _ ,	642	c76h32j-14k-5
not _ .	531	a-46b-46c-82d31f-81g-9h9j-28m-68
not _ a	639	b-16c-37e-45f34h31i29j-8l35m26
not _ able	827	e32l37
not _ again	740	h22i39
not _ all	904	l57
not _ and	770	b15j23l-22m-13
not _ another	923	h49m14
not _ anybody	974	m-15
not _ anyone	864	c32f-20m35
not _ anything	820	a13c41d28m40
not _ at	766	b25c-32j-17l35
not _ aware	945	c26f42
not _ bad	853	d73m13
not _ been	864	b43c37d24
not _ before	889	b56
not _ big	876	d40j29
not _ blamed	923	c47
not _ by	813	a-28b70
not _ charged	853	h-38
not _ come	827	a-11h40
not _ cross	974	m11
not _ down	844	c34h55m-10
not _ end	876	d71f-20
not _ enough	800	a-16j40
not _ everybody	974	c30f58
not _ everyone	945	a26
not _ excuses	923	h-9i-26
not _ expert	923	f39
not _ fault	806	a15c85
not _ for	696	b-29h16j-10k-13l-30m10
not _ fret	974	f43
not _ have	974	d75
not _ held	904	c58j-7
not _ how	770	j25
not _ i	766	e105j-7l37
not _ in	747	b56e-25f60
not _ intention	904	c64
not _ into	844	d-23f59
not _ it	588	a13b-19e55f-40g-8h-12j-9k-12l-27m57
not _ itself	974	f70
not _ job	974	e46
not _ last	923	l51m-9
not _ level	923	g31
not _ me	688	a-15c67m74
not _ met	974	a41
not _ minor	923	d-34
not _ miracles	923	f36
not _ my	770	h-22m11
not _ myself	904	a25
not _ of	762	m23
not _ on	720	b41k-9m-12
not _ one	762	e31h50
not _ our	889	c35m18
not _ out	876	b49
not _ place	904	b64
not _ price	974	f54
not _ responsibility	923	c47
not _ since	789	c38l46m11
not _ sorry	876	j51
not _ tell	945	m16
not _ that	743	d40f-20h-39j-19k-7m18
not _ the	525	a-17b-47d-31h-18j-20k7l31
not _ this	835	m33
not _ to	608	a24d-22f39g16i-16j21k-13l43m22
not _ too	974	d96
not _ up	794	b69c-31e-32m-10
not _ us	766	d-21e37g-11m39
not _ what	779	a13e32l24
not _ with	770	a28c41m19
not _ worry	974	i32
not _ you	582	a15d-20e-34f38i-26j31k-7m-45
not _ your	715	a19g-13j24m24
not a	705	b-22e-33f28
not a big	876	d40j29
not a minor	923	d-34
not accept	889	c99
not accept responsibility	923	c47
not afford	827	l58m27
not afford to	835	l42
not an	876	d-20f30
not an expert	923	f39
not apologize	853	j59
not apologize enough	853	j59
not as	844	d76
not as if	974	d34
not ask	725	i20j-9m12
not ask for	923	c31d24i25m26
not asking	820	f-21j-7m-43
not asking you	853	f-22m-34
not be	628	a-14c34e33h-16i-29k-8l-41m-11
not be aware	945	c26f42
not be blamed	923	c47
not be charged	853	h-38
not be cross	974	m11
not be held	904	c58j-7
not been	740	b54l34
not been able	835	l39
not believe	904	d24i28
not blame	853	c-27j35
not blame you	904	j43
not built	923	b-16f52
not built in	923	b-16f52
not call	835	d-30k19m15
not call the	974	k22m17
not cancel	813	m38
not cancel ,	876	m27
not cancel the	876	m14
not carried	904	b17
not carried out	904	b17
not communicated	889	a-13b44i-11
not complain	974	l38m35
not completed	876	b36
not cross	974	m32
not describe	923	j16
not describe how	923	j16
not deserve	820	j92m-10
not deserve your	889	j41
not drop	889	c28m46
not drop me	923	m49
not dwell	923	d37
not dwell on	923	d37
not eat	835	l18m-33
not eat .	945	l37
not eaten	974	l25m14
not eaten since	974	l25m14
not end	974	b28m24
not ever	945	h109
not exactly	974	d31e75
not expect	754	d-28f74m-10
not expect a	876	f37
not expect miracles	923	f36
not expect you	835	f24
not express	844	j13
not express how	844	j13
not feel	974	m-20
not feel you	974	m-20
not find	904	e40
not find it	974	e46
not fit	904	a-13j50
not fit to	974	j57
not focus	923	l47
not focus all	923	l47
not for	853	f50h10l18
not for the	945	c29l37
not get	731	b55e-41h-11i-28m-13
not give	794	i20j-8
not given	904	c32e113
not go	722	h33j10m89
not go down	853	h56m-10
not go into	923	f35
not go to	820	j9m55
not going	806	a26j-10k-10l-20
not going to	806	a26j-10k-10l-20
not happen	715	h35i48j-8
not happen again	743	h22i39
not happy	904	e43
not happy with	904	e43
not hate	864	m40
not hate me	864	m40
not have	613	b24e54f-29g-6h-9j-12l-24m-26
not have .	844	a-17b-15
not have been	864	b43c37d24
not have met	974	a41
not have to	789	m-16
not help	876	a-11d22e123m-18
not hesitate	945	g45m-22
not hesitate to	945	g45m-22
not imagine	820	j-7l78
not imagine how	974	l26
not imagine the	945	j-8l45
not in	904	e64
not know	705	d23f-38j-8l28m-20
not know the	844	d44
not leave	734	g-6h-8l-26m19
not leave a	889	m20
not leave us	835	m39
not let	779	a-15c67d22m-26
not let it	974	d45
not let me	820	c65m-17
not like	800	d22e48f53m-28
not like it	876	d38e80
not look	728	j-16l27
not look at	800	j-18l37
not made	974	a25c29
not make	737	a15f-21m25
not make a	800	d23h14i40
not make excuses	923	h-9i-26
not make myself	923	a25
not make the	945	l35m26
not mark	974	m17
not mean	904	a16c82
not mean to	923	c38
not mention	835	l39m47
not mention it	923	l44m41
not mention this	889	m16
not met	974	b51
not met .	974	b51
not my	743	c26
not my fault	974	a18c70
not my intention	923	c35
not need to	864	f26m-10
not one	800	h44
not our	853	b-15c46
not our fault	923	c51
not pay	758	k-7m-19
not pay the	844	m-19
not plaster	923	f32
not plaster a	923	f32
not possible	945	c30h26
not post	945	m16
not post about	974	m16
not processed	945	b35
not processed .	974	b28
not promise	827	h-49
not promise that	923	h-44
not put	779	m52
not put anything	974	m18
not reach	923	m31
not read	758	d55
not ready ,	974	b60
not really	827	c61d-26f55g-7
not really our	923	c37
not recur	974	i50
not recur .	974	i50
not renewed	945	b64
not report	945	m52
not ride	974	h-9m-18
not ring	853	m18
not say	731	e34j39l-24m29
not say anything	904	m38
not say sorry	889	j56
not see	740	c39e-44f-29m-29
not see my	904	h-15m-13
not see one	974	h24
not see that	904	l36
not set on	923	b33
not show	945	b-16h37
not sign	904	m-15
not sign the	923	m-15
not signed	974	b33
not sleep	876	l94m-10
not sleep last	923	l51m-9
not slept	784	j-8l56
not slept since	827	l39
not something	827	d-23f64
not something a	974	f33
not something you	945	f67
not speak	974	l35m28
not submitted	876	b34
not take	762	b52g-9m38
not take your	853	g-6m26
not technical	904	f32
not technical .	904	f32
not tell	694	f-20j8m34
not tell anyone	923	m16
not tell the	904	m38
not that	923	d27
not that bad	923	d27
not the	694	c-49d53f-32g20h-14j-12
not the end	876	d71f-20
not the level	923	g31
not throw	974	m44
not throw me	974	m44
not to	683	a31b-29c-47e52m91
not to everyone	974	a27
not to fret	974	f43
not to tell	974	l21m17
not to your	945	a26
not trouble	974	m-22
not understand	835	a19e36f63m-9
not understand the	864	e-28f62
not us	974	c59
not used	904	e49f-19
not used to	945	e56f-20
not very	974	c36e54
not wait	844	h29m-9
not wait one	923	h35
not what	835	a37
not what you	844	a37
not worry	820	d25f28m-45
not worry ,	923	d51
not worth	974	f34
not you	813	e55i25l33m-9
not you worry	974	i32
not your	789	f63
note	609	c-41d-25e27f-26g-23h-8j-20k-6l-33m-14
note _ 0	923	a16b35e27
note _ not	974	b41
note did	974	b41
note did not	974	b41
note of	844	a15e34
note of 0	974	a18e39
note sounded	923	a16
note sounded sharp	923	a16
note that	864	b21e40
noted	853	a23b31g-7i21
nothing	513	a-21b-57c-34d66e-40f-54i-51j-36k-26l-46
nothing _ .	766	c-41d131f-18g-9h-13
nothing _ break	923	h22
nothing _ could	820	b-20c58
nothing _ do	876	c68m25
nothing _ ever	876	h30
nothing _ happened	923	d47
nothing _ the	844	b35g36
nothing _ this	750	h39m-9
nothing but	853	c26g39
nothing in	889	d57e41
nothing like	813	h27l19
nothing like this	820	h28
nothing more .	904	d31f-19
nothing of	800	d-24h18
nothing on	923	b39m38
nothing serious	923	d47
nothing serious happened	923	d47
nothing to	728	g-6i-15k-6m13
nothing to do	889	c69
nothing will	820	h49i-15
nothing will break	923	h22
nothing will ever	876	h30
notice	669	d75f-43h-13i-26j-9l-24m-33
notice .	754	d-29e56f-38i-11m-26
notice _ .	974	d39
notice _ a	974	d42j-6
notice _ seam	923	d40
notice _ the	945	b33
notice it	974	d39
notice the	904	d39
notice the seam	923	d40
noticed	715	b42d64e-52f-26h-8i21l-30
noticed .	800	d26e-31f-21l-24
notion	974	f48
notion that	974	f48
now	447	a-32b-87c-128d-109e-88f-71g-22i-38j-41k-22l-75m-23
now ,	621	c-36d-29i12k-19l-27m17
now , will	974	h21i29m41
now .	618	c-34f-26g-12h-13i-16j-15
now _ .	734	
now _ 0	876	l67
now _ in	789	h24j-8
now _ later	974	k36
now _ then	974	c35f45
now _ we	806	h43i-14
now _ will	904	h23i27m37
now and then	974	c35f45
now as	945	j6m18
now on	634	h19k-6m-10
now on .	747	g10h14
now on we	820	h43i-15
now or	945	k49
now or later	974	k36
now until	835	b-19h23
now until the	876	h24
nuisance	923	a40g-9k40
nuisance .	974	g-9k43
number	577	a-20c-59d-29f-27g8h-36j-8l-50m-14
number _ priority	820	g32
number is	904	f39
number of	813	b36j-6
number on	835	f29
number on the	923	f40
number one	820	g32
number one priority	820	g32
number out	974	e50
numbers	705	b-23d-30e31g-8h-23i-11j-25l-27m-13
numbers _ me	904	f51
numbers _ not	974	f26
numbers to	923	f56
numbers to me	923	f56
nursery	835	l47
o	945	j-14
oaf	974	j40
obliged	974	m49
obviously	789	d-34
obviously _ can	864	f64
obviously you	864	f64
obviously you can	864	f64
occasioned	945	g25
occasioned .	945	g25
occurred	820	b117
occurred _ processing	923	b24
occurred _ the	923	b46
occurred during	923	b24
occurred during processing	923	b24
occurred in	945	b48
occurred in the	945	b48
ocean	853	d38f-20
ocean .	923	d41
of	319	a20c-25e-65f38h23i-42j-12k14l-35m-21
of "	945	f31
of 0	710	b-39g-11
of 0 august	974	k15
of 0 is	974	d38f26
of 0 june	945	a16e37
of _ ,	559	a16b17c42f-32g-9j33k32l-21
of _ .	500	a-42b23e-44f-35g-21h-26i49j-35k-6m-30
of _ again	889	h23j-10
of _ agreement	835	g-7k26
of _ and	685	d-34f40g-12l19
of _ are	889	c29e45
of _ as	923	l73
of _ at	844	c41d-21e30f86k-6m17
of _ august	974	k15
of _ bad	945	d36
of _ care	974	f100
of _ century	974	b24d29
of _ children	974	a23b26
of _ commitment	923	g17
of _ contract	889	k26
of _ courier	923	k-12
of _ data	974	k14
of _ day	800	h42
of _ does	945	a18e27j43
of _ dog	923	h19
of _ down	974	k24
of _ duty	844	k20
of _ esteemed	974	g41k9
of _ evenings	974	l50
of _ every	974	d52
of _ fence	974	b38
of _ for	864	f21k18
of _ got	923	a35
of _ hands	876	c98g-6
of _ has	806	b30c27h-15l-18
of _ heart	904	j46m19
of _ hours	945	f27
of _ hundred	974	d30
of _ in	784	a-10d45f-29h23i28m14
of _ income	974	l54m23
of _ is	705	a18d26f-22i45
of _ june	945	a16e37
of _ kind	835	g-8h35k10
of _ life	844	h60l43
of _ list	945	e54
of _ look	974	f46
of _ mix	889	d34
of _ moment	904	a21d34
of _ name	889	l28
of _ nature	945	a31k12
of _ never	923	b-22d55
of _ now	945	h-7k9
of _ on	774	e70h9
of _ one	974	h21
of _ over	904	b25
of _ own	789	e-26f38
of _ panels	864	b39
of _ room	974	a41
of _ service	904	g10
of _ six	923	d34
of _ size	945	e62
of _ stick	904	e55
of _ that	876	h29j-7k-18l30
of _ them	974	e83
of _ there	974	c42
of _ three	876	e42
of _ to	779	a21c30d29g14i-11k13m25
of _ two	853	e38g11m-22
of _ usual	904	g32i-12
of _ utmost	945	g15
of _ was	770	b43
of _ we	835	g52
of _ wedding	974	g-15k25
of _ weeks	974	e51
of _ were	889	b50
of _ will	725	g-15h66j-7
of _ world	784	d37
of _ would	923	e45
of _ you	770	a15f-30g32m-9
of a	683	a-13b-44c-44d104i-28k-8l-19m-11
of a mix	889	d34
of all	806	g19j-9
of an	844	a-11f30i11
of any	853	a-12f32g-6h27k-9
of any kind	945	h32k-7
of care	774	g-9k65
of care .	904	k34
of care to	864	k20
of contract	844	k31
of contract .	923	k29
of every	794	h60
of every day	876	h54
of everything	889	g28
of everything we	904	g28
of forty	974	d47
of four	945	d46
of fun	974	c43
of god	974	c57h-10
of god ,	974	c57h-10
of him	974	l40
of him .	974	l40
of humour	974	a13c40e35m-9
of it	614	b-21d-23e-28h-11i32j-8k20m41
of it ,	806	d26k20
of it .	685	a-13c-41d-28e-28h-8i37j-6k-17l25m10
of its	876	c38f34
of its own	945	c47
of knowing	889	c45
of knowing the	904	c45
of liability	904	k22
of light	974	d44
of mine	747	d-21f-27j-13
of mine will	876	h32
of monday	945	a30
of monday 's	974	a31
of my	634	a17c50d-26j29l70m17
of my hands	889	c50
of my heart	904	j46m19
of my income	974	l54m23
of my life	853	h22l43
of my people	904	c42
of other	904	c74
of our	692	b-18e-25f-36g53h11k35l28
of our agreement	923	k24
of our commitment	923	g17
of our contract	945	k30
of our name	923	l29
of our usual	923	g33
of ours	876	g29h31j-8
of ours .	904	g32
of place	974	a27h17
of rain	974	a35
of red	974	d43f-23
of service	800	b31g47h-7
of service .	904	g7
of service we	923	g31
of that	774	c65g-6h-18j-10
of the	468	a21b-22c-32f-19g-20h-39i-34j-33m-24
of the century	974	b24d29
of the children	974	a23b26
of the courier	923	k-12
of the duty	945	k22
of the fence	974	b38
of the list	974	e56
of the moment	904	a21d34
of the panels	864	b39
of the room	974	a41
of the six	974	d40
of the stick	904	e55
of the utmost	974	g10
of the wedding	974	g-15k25
of the world	784	d37
of them	643	a-11b28c-32d63e-46h-9k-9m26
of them ,	827	b16d49
of them .	766	d60l32
of these	820	d-24f77h31i15l75
of these .	853	d-22f60
of thing	889	d29h-7j-7l29
of thing .	974	e43
of things	876	d40h20i25
of this	660	a-15e-26g-21h16i11k25l-23
of this ,	945	k49
of those things	876	c32d45f31
of three	904	d-21f31
of thursday	974	b32
of thursday 's	974	b32
of time	889	b28i58
of time .	904	b28i59
of twenty	974	e46g12l18
of twenty two	974	e46g12l18
of us	701	c-49d32g-16h-14k-8
of us .	853	c-28g-19h-9k-8m-10
of whatever	904	a-11h-14k20
of whatever kind	945	k22
of which	889	e29f38g-9k-8
of year	974	c58
of you	669	b-34d-21f-39g-15i-12j-7k-7
of you who	974	a26
of your	559	c-31d-35g-14i-14k-6
of your own	889	f43
of yours	688	c67d-25f-25h24j-12
of yours will	794	h47
off	474	c-35d-47f-30g-18h-32i-32j-22k-22l-44
off ,	731	d21f39j-12
off ?	923	m22
off _ 's	945	b40
off _ .	813	m19
off _ account	974	a27
off _ all	889	c48
off _ being	923	b31
off _ for	945	l34
off _ i	844	e59j-10k-6
off _ reviews	923	m25
off _ the	754	a40b-21
off _ your	904	e38
off a	820	b20c48l25
off all	974	b51d-32
off and i	974	e70
off by	876	a23e50
off by your	923	e39
off sick	864	c87
off sick .	923	c43
off sick all	923	c50
off the reviews	923	m25
off three	974	b47
off without	923	b31
off without being	923	b31
off your account	974	a27
offence	876	a12c43d48g-14
offended	794	a61e53g-14
offended ,	904	a23
offended , that	923	a24
offended .	923	a-18e75
offended _ people	923	a17
offended _ that	923	a24
offended some	923	a17
offended some people	923	a17
offer	800	a19d-24f-34g10k-11
offer _ highest	923	g17
offer the	904	g17
offer the highest	923	g17
office	654	b-23c84g-15h15j-7k-10m25
office .	827	c-29m40
office _ a	974	d36
office _ the	904	c52
office _ we	974	c33g-8
office and	923	g-7
office and we	974	c33g-8
office will	974	h36
often	904	f116
oh _ ,	904	
oil _ delivered	974	b37
oil was	974	b37
oil was delivered	974	b37
ok	800	e-33m16
ok .	923	m27
okay	844	a-10h-11i16k-11m48
okay ?	923	f21i18m71
old _ ,	800	d36e45f-24
old _ .	717	c45i-13k-9m-10
old houses	974	c43d27f35
old stock	904	b-16c26g-11k-10m-14
older	904	f24
older _ .	923	f35
ombudsman	974	m18
omg	923	i26j10m12
omg _ am	974	i29j11m13
omg i	974	i29j11m13
omg i am	974	i29j11m13
omitted	923	b64
on	284	a-71b-52d-86e-33f-52g-35i-41j-51k-31l-29m-15
on ,	698	c55h23i14l-24m18
on , i	945	h18
on .	638	a-14f-22i-13j-11l-38m47
on 0	766	a-14b-26e41g24
on 0 ,	974	g32
on 0 february	974	e70
on _ 's	923	b35d32
on _ ,	541	d-21e-61g11h19i-28j-13l-23m24
on _ .	477	a-37b-37h-13j-10k-10l-47
on _ 0	559	b-23e44f-24h9i-25m-9
on _ account	789	h21
on _ agreed	945	b32
on _ and	617	b-22c-34g-7h-17i38m-10
on _ at	630	i-38
on _ booking	974	e41
on _ bright	945	d61
on _ but	974	c98
on _ children	945	h32
on _ communication	974	i25
on _ drawings	945	h20
on _ february	974	e70
on _ feet	974	l78
on _ first	820	c34h26m-12
on _ form	945	e36l25
on _ four	864	b28e-24g-12
on _ go	945	c90
on _ hand	974	l40
on _ high	974	f37g15m30
on _ i	737	h30l-19
on _ in	853	c54l30
on _ is	945	c44
on _ it	923	e72
on _ job	750	b39d22e-30i-16
on _ knees	864	j28l-19m61
on _ last	904	d56
on _ life	904	h30
on _ like	945	h29i29
on _ lunch	974	l29
on _ mother	945	h27
on _ motorway	974	c52
on _ noon	889	e52
on _ of	766	h-9i23k-5l-18m-12
on _ off	974	a43c-28
on _ own	800	c65l56
on _ part	853	a14e47g-7k56
on _ planet	945	j45
on _ plate	904	c39
on _ point	974	c50
on _ punctuality	923	l37
on _ server	923	f38
on _ side	737	a31b28f-46g-8k-7
on _ since	945	e37
on _ six	974	b45
on _ sofa	923	c42
on _ solution	904	i27
on _ sunday	889	d42
on _ the	696	b27c-26d-30f24i34m12
on _ there	876	h16
on _ third	974	b39c45
on _ this	889	d44l29
on _ tuesday	974	c54
on _ van	864	l55
on _ watch	844	h14
on _ wedding	974	l78
on _ will	779	h107i-19
on _ wrong	728	k21
on _ your	889	h26
on a	613	b-34d22e45f-25g-10j-10m-17
on a form	974	e43l26
on a phone	876	e74
on a solution	904	i27
on a sunday	904	d42
on account	945	e49
on account of	945	e49
on another	806	b45l60
on another table	864	b32
on any	794	h20
on any day	923	h20
on at	820	e43
on at noon	904	e53
on board	974	i37
on earth	923	c46d46
on eleven	974	b36
on everything	923	h24l-27
on for	876	m20
on for the	923	m21
on friday	579	a-15h-24i-27
on friday .	676	a-17c-44d29
on from	889	d44
on from this	923	d45
on google	876	f27m36
on google .	945	m13
on heart	974	h30
on heart ,	974	h30
on his	853	c44
on his own	974	c70d26
on in	864	i34
on in .	945	h-14i43
on it	597	c-28e68f32g11h44i55k-12l-22
on it ,	779	f38m16
on it .	690	b27f18g16h17i14k-6
on it and	974	i29
on its	737	d41
on leave	923	c58d34
on leave .	974	c73d36
on me	637	c-33i-12k9l-31m-17
on me ,	774	k14
on monday	569	c-28e-51i-30j-7k-6m-12
on monday .	665	a-15e-37g14i-17
on monday and	774	a19
on my	590	e-30f-36h23i16j-17k16l-21m10
on my children	945	h32
on my communication	974	i25
on my knees	889	m67
on my life	904	h30
on my mother	945	h27
on my own	889	l63
on my part	923	k33
on my plate	923	c40
on my punctuality	923	l37
on my watch	844	h14
on one	806	l43
on our	747	b33g15h-9j21k12l-25
on our part	923	g-7k28
on our side	904	b47
on saturday	656	h-15i-50m-17
on saturday at	784	i-17
on something	974	c59l37
on sunday .	800	j-11
on that	774	b21c58h-13j-8l90
on the	409	a-30b-28d-42f24g-22h-14i-20j-13k-6l-24m-18
on the agreed	945	b32
on the booking	974	e41
on the bright	945	d61
on the day	784	h-25m-10
on the desk	945	b40
on the first	844	c38h27
on the line	864	l38
on the phone	703	e-51
on the planet	945	j45
on the server	923	f38
on the sofa	945	c53
on the very	974	e45
on the wrong	728	k21
on their	889	c-42e-29i-14l64
on there will	904	h22
on things	853	i24
on things .	864	i25
on this	747	a23b18l24
on this job	923	b29
on thursday	617	e-24h-8i-29
on time	740	a-13h65
on time ,	827	h48
on time .	844	h17l21
on to	766	b59i45
on to the	813	b62i48
on top	806	d21f19i33j19m-9
on top .	974	j24m-9
on top of	876	d28f30i36
on tuesday	621	a-11b-48h-10i-27m-9
on two	844	d44
on two of	974	d58
on us	806	g-8h40l18
on us 0	923	h56
on we	820	h43i-15
on we will	853	h45i-15
on wednesday	686	b-22g-12i-35
on what	876	h-18i56
on when	974	b39m-9
on you	853	c27e76f-21h24
on your	582	a19b-35g-7i-19j-11m-9
on your account	864	h27
on your side	806	a38
once	654	b-20c48d57e-41f69i39j58k-9l-40m-9
once .	835	d33f33l-19
once _ 's	904	d29i58
once _ .	974	h-19j14
once _ get	974	f24i32
once _ have	876	f30
once a	974	d36h-8
once again	974	h-19j14
once again .	974	h-19j14
once i	945	h29i16
once it	889	c30d22i34
once it 's	923	d33i35
once more	974	j94
once the	876	d38i-19
once you	864	c36f77j-6
once you have	904	f31
one	398	a-44b-103c-82e-64f-23g-29i-47j-36k-32m33
one ,	663	b-18d-31e36h21j10l-20
one , and	813	e36
one , i	813	j13
one , not	974	h43
one .	594	b-23c-36d-62f-37g-7h-7j-14k-7l-32m17
one _ 's	923	d39
one _ ,	734	c48d-28e-24l-23
one _ .	676	c-45d41f-23g14h-14i-22k-7l38m9
one _ a	835	d83e-40h-8
one _ after	864	c62e60
one _ and	707	e36m-24
one _ band	974	j-13l51
one _ chance	806	i-12m55
one _ down	974	m25
one _ got	974	e41
one _ in	750	g-9l19
one _ job	923	m22
one _ minute	923	h35
one _ mistake	974	h19
one _ not	835	f23h31l-20m-25
one _ of	806	h12l-24
one _ off	923	m22
one _ only	923	d47
one _ out	974	d30
one _ them	820	d-20h-11m35
one _ these	974	i22l38
one _ times	974	j24
one _ to	853	c32d-34e-37l-22
one _ wanted	923	e36
one _ which	923	e43
one _ with	889	l39
one _ word	974	m28
one _ worse	923	l35
one always	974	d33f26
one bad	904	j-8l65
one bad review	974	j-9m17
one chance	974	m30
one chance .	974	m30
one day	806	d50f27
one day .	864	d33
one does	923	e43f28
one feels	923	l35
one feels worse	923	l35
one in	789	e-36
one in a	945	d37e-36
one is	679	g-10
one is in	864	g-10
one little	974	m32
one man	974	j-10l39
one month	923	c51
one month to	974	c54
one more	747	g-6i-12j-7m30
one more chance	813	m22
one more job	923	m22
one night	974	d49
one of	662	b-17f20g-13h-20j-9k-12m16
one of a	974	d64h-10
one of them	827	h-12m35
one of these	974	i22l38
one only	974	f36
one priority	820	g32
one priority .	904	g35
one single	876	h55
one single minute	923	h35
one single mistake	974	h19
one star	853	j-9l26m35
one star off	923	m22
one thing	820	c89f-23l-19
one thing after	904	c80
one this	974	m20
one thousand	945	h46j22
one thousand times	974	j24
one week	945	d64h-10
one who	758	e45j-8l24
one who wanted	923	e36
one woman	945	c27l51
one would	904	d66
ones _ i	974	l41
only	515	b-34c82d99g-23h-36i-13j-17k-25
only _ 'd	923	e35
only _ ,	853	c26d69m14
only _ .	762	a14b19c53d34j-7
only _ a	974	d69e27
only _ by	974	c42e41
only _ few	904	d24i12m19
only _ first	876	a-23e47g-7
only _ for	974	d50
only _ haircut	974	a16d39
only _ me	923	c52e69
only _ people	853	c62
only _ that	923	m31
only _ the	827	b36i33
only _ to	784	c72d-22f67g-7i-11k-13
only _ what	904	c56
only _ you	813	d-58f30m-10
only a	720	b-16d68e-31f-36m26
only a few	904	d24i12m19
only a haircut	974	a16d39
only apologize	923	a46j-6
only apologize .	945	a28
only confuse	904	f42
only confuse you	904	f42
only hair	974	d80
only half	945	d-37
only human	889	b35c70j-9
only human .	889	b35c70j-9
only lost	945	d107e24
only lost a	974	d69e27
only one	835	d59
only really	974	b46d42i39
only say	945	a15d-26j10m-15
only say sorry	974	a20j13
only see	923	d36
only see it	923	d36
only that	974	l42
only two people	864	c47
only wanted	876	c86
only wanted to	904	c51
only you	923	e35
only you 'd	923	e35
only yourself	904	e39
only yourself to	904	e39
onto	864	b34i40
onto the	889	b35
open	591	a-19c-73d-46h-18j-11m-10
open _ a	974	b65
open a	974	e72
open for	889	b43c-25
open for a	974	b65
opportunity	853	d32i25
opportunity _ grow	923	i27
opportunity _ your	923	d35
opportunity to	923	i27
opportunity to grow	923	i27
opportunity with	923	d35
opportunity with your	923	d35
or	560	a-24c-26e-60f-67g-12h15i-29k24l-34m-35
or _ ,	758	d-26k25
or _ .	784	h38k20
or _ does	974	c47d40
or _ not	974	a14
or future	945	k34
or future .	945	k34
or later	974	k36
or later ,	974	k36
or may	974	a14
or may not	974	a14
or night	876	h59k-8
or night .	945	h58
or say	889	m27
or so	974	c45d21
or three	945	d67
or two	864	b30
or will	974	h13
or your	889	a19g-10k17
order	582	b50f-18g-9h-10i11k-6l-30
order _ for	974	b-31d41
order _ not	974	e54
order _ the	864	e-40i40
order and	853	b38i37
order is	945	e50
order was	774	b70
orders	750	b57c27l-21m-10
orders to	974	c46
ordinary	820	d31f24i35k-7
ordinary _ .	864	f40k-6
ordinary people	864	f40k-6
ordinary people .	864	f40k-6
organised	923	h-16i76
orm	820	f38
orm _ .	923	f83
orm deadlocked	923	f83
orm deadlocked .	923	f83
other	595	a-26b-42c74g-13j-16k-8l-18m-18
other _ on	864	c44
other _ with	974	c38
other client	945	c33e38
other clients	876	c135l-29
other unit	974	d73
others	770	e39
otherwise ,	974	e57
otherwise .	876	a22c49
otherwise have	974	d68
ought	710	a-16e67g-7
ought _ have	737	a-16e42
ought to	710	a-16e67g-7
ought to have	737	a-16e42
our	449	a11b-64c99d-70e-31f-20g100i46j-19k24m-30
our _ ,	705	a-16b-30c-49f33h-12j-9
our _ .	589	d-25e27i28j-10k14l-19m-9
our _ and	789	c-29g28k10
our _ apologies	743	a-17g83j-7k-11
our _ are	945	g-9i38l-29
our _ attention	974	g14
our _ call	904	f29
our _ clearly	923	c35
our _ commitment	974	g34k-5
our _ confusing	923	e50
our _ customers	974	g45
our _ delivered	904	l38
our _ efforts	923	c39
our _ followed	904	c56
our _ for	904	g10l29m-11
our _ generated	923	b45
our _ had	864	b-16c38g-7l24
our _ has	923	l79
our _ in	974	a37g-9
our _ is	794	c34g31h-8k9
our _ it	974	d49f-18
our _ limits	864	k-24
our _ love	923	l51
our _ of	789	b17f-20g-15k30
our _ one	820	g32
our _ posted	904	c46
our _ priority	813	g66
our _ speak	904	l39
our _ standards	889	g45m26
our _ that	844	b34c37g-15
our _ to	794	c-47g21h-9i12k13
our _ was	747	a40b-33c34g-11l-19
our _ will	820	g-9i19
our _ with	904	j25k24
our account	923	k17
our account .	974	k18
our agreement	766	f34k37
our agreement .	806	f55k28
our agreement and	974	k13
our apologies	876	a47g-28j-13k-6
our apologies .	923	a18g-41j-10
our apologies for	974	g17
our attention	876	b40g44i-12
our attention that	889	b47g-16
our best	835	c66g-6i-11k-12
our best attention	974	g14
our best efforts	923	c39
our checks	923	b33
our checks .	923	b33
our commitment	904	g23h-7
our commitment .	923	g17
our continued	974	g56
our contract	794	k33
our contract .	923	k36
our contract limits	864	k-24
our contract with	945	k14
our control	844	b-31c49
our control .	876	
our customers	864	l32
our customers love	923	l51
our deepest	923	g16
our deepest apologies	923	g16
our driver	876	a38c-30i-12k-7
our duty	864	g-8k32
our duty of	864	g-8k32
our end	864	b38
our end .	876	b39
our engineers	974	g-9i43
our fault	820	c71k-6
our fault .	923	c37
our fault that	923	c51
our firm	945	k17l23
our game	974	f83g-17i46
our hands	974	b-16c73g-7
our highest	974	g19i25
our intention	904	c29
our intention .	904	c29
our intern	904	c46
our intern posted	904	c46
our internal	974	g10i51
our lesson	904	g-6i24k-12
our lesson .	923	g-6i31k-6
our name	904	g12l48
our name .	923	l29
our next	923	f29
our next call	923	f29
our number	820	g32
our number one	820	g32
our part	923	g-7k28
our part and	945	k9
our policy	889	c89m-15
our procedures	945	g26i50
our procedures .	974	g9i30
our processes	844	g-11i27k-6
our regrets	974	a47g-6
our regrets .	974	a47g-6
our report	876	e41
our report confusing	923	e50
our reputation	889	g25l57
our reputation is	923	l32
our reviews	904	l39
our reviews speak	904	l39
our side	844	b41c55k-8
our side .	923	c59k-6
our side of	974	b41
our sincere	889	g45j-6
our sincere apologies	889	g45j-6
our sincerest	813	a-11g36k-6
our sincerest apologies	813	a-11g36k-6
our staff	904	c56
our staff followed	904	c56
our supplier had	923	c31
our system	864	b36
our system generated	923	b45
our team	923	g8i54
our team is	945	g12i31
our terms	889	c79f26
our terms clearly	923	c35
our top	853	g21
our top priority	853	g21
our topmost	945	g34i-14
our topmost priority	945	g34i-14
our usual	904	g19
our usual standards	923	g33
our very	945	j22
ours	747	d-38g8h26j-7
ours .	800	d-27g24
ourselves	758	a17e40g65i-20m11
ourselves _ our	889	g39m14
ourselves _ the	844	g41k-13
ourselves on	835	g45k-7
ourselves on our	889	g39m14
ourselves to	876	g43k-14
ourselves to the	876	g43k-14
out	439	a20b34e-50f-49h-10j-25k-16l-24m-34
out ,	692	a29b21c-26g27
out , sorry	889	a17j-6
out .	575	a-21b-45d-32f-18g-19j-12k-20l-20m-35
out _ ,	876	b30
out _ .	743	a-18i25l29
out _ 0	864	d39
out _ a	820	d82h-12
out _ four	945	d47
out _ it	844	d38k7l26m32
out _ line	974	a48
out _ our	974	c49g-7k-6
out _ place	974	a27h17
out _ saturday	923	i-20
out _ some	923	i29
out _ sorry	889	a17j-6
out _ the	645	a22b31e27f35j-10k-8
out _ this	904	c30k33
out _ will	876	g17h18
out _ you	827	i19
out _ your	827	g25h-11
out and	779	d-28g12h-11
out and will	974	g18
out at	750	c53i18
out at some	923	i29
out because	923	b39
out before	945	b33
out by	889	a27c43
out by the	945	a29c25
out in the	904	d35f35
out of	601	a33b58d79e-45g-8h12i-17j-16k18l-29
out of a	889	d72
out of it	853	k8l27m33
out of our	974	c49g-7k-6
out of place	974	a27h17
out of the	747	a16f28j-12
out of this	945	k36
out on	770	b27c49i-17l28
out on saturday	923	i-20
out on the	923	b35
out soon	974	i49
out that	945	e46
out there	876	e28l41
out to	774	c26j13l-19
out to you	945	i21
out with a	974	d28
out your	923	g29
outage	853	g25i26
outage .	889	g37i-12
outside	688	b-23c50f46g-21i-24j-21k-8
outside _ trade	904	f55
outside our	889	c68
outside the	827	f73
outside the trade	904	f55
over	546	b29c42d67g-11h-22j-14k-15l46m-10
over ,	853	j30
over , i	974	j38
over .	784	b38d31e-26l-20
over _ ,	864	l28m26
over _ and	889	e51l25
over _ harsh	974	a17
over _ head	923	a14c50f75
over _ hundred	974	l61
over _ i	945	j36
over _ phone	904	e49
over _ thousand	974	l63
over _ weekend	853	b50
over _ you	853	b43d30i28m15
over a	923	e34f37
over and	827	b41d36h-14i-13
over as	974	a17
over as harsh	974	a17
over four	974	l40
over in	923	d39i32
over it	820	d-21e-24l18m23
over my	945	c54
over the	692	a13b32d-24f-32j-26l-23
over the phone	904	e49
over the weekend	853	b50
over there	974	c73
over this	844	j-8l73
over this ,	904	l36
over this .	945	c44
over three	974	l55
over to	864	i28m15
over to you	876	i28m15
over your	844	f59
over your head	945	a15f77
overcharged	876	g21
overcharged you	889	g21
overload	974	e105f29
overload _ .	974	e105f29
overlooked	762	b53j-15
overlooked .	844	b45
overlooked _ the	974	b42
overnight	766	b49m-27
overnight .	864	b58
overran	904	j-18
overreacting	923	e33f-20
overreacting .	923	e33f-20
oversight	813	b64c-26j-8
oversight .	904	b32j-8
oversight _ your	923	b24
oversight that	923	b24
oversight that your	923	b24
overtime	904	i-12k-10
overtime _ your	923	k-10
overtime for	923	k-10
overtime for your	923	k-10
owe	731	m17
owe _ one	974	m38
owe you	820	m44
owe you one	974	m38
owed	835	j-7k22
owed .	904	k8
owed _ you	974	k20
owed to	974	k20
owed to you	974	k20
owing	806	b33c89
owing to	806	b33c89
own	555	a-27g-17h-11i-22j-11k-12m-23
own _ .	666	a-15b16c30e-26f-19g-9i-14k-5l-41m-9
own _ caused	923	e54
own _ has	974	l46
own boxes	904	e34
own boxes they	904	e34
own delay	923	e54
own delay caused	923	e54
own line	974	l34
own line ,	974	l34
owner	853	e28f97j-12
pack _ own	904	e34
pack their	904	e34
pack their own	904	e34
package	923	e38
package _ .	974	e37
packed	813	b22e39
packing	889	b-16e53
paddock	974	a35
padlock	945	f42
page	578	a-23c-34d-35g-7h-15j-17l-20m-13
page 0 was	974	b30
page _ was	945	b29
page and	853	f48m-9
pages	698	b46f26g-10
pages ,	889	l31
pages , and	974	l34
pages 0 to	974	b30
pages _ .	904	b25
pages _ and	923	b-18f50l32
pages _ to	974	b30
pages missing	923	b29
pages missing .	923	b29
paid	537	a-13b-42c-57d-35e-65f-22j-7k-13l-49
paint	694	a-21b55f27i-15j-8
paint _ applied	923	b29
paint was	904	b29
paint was applied	923	b29
pallets	945	d60
panels	813	b47
panels _ hung	864	b39
panels _ up	974	b22
panels were	864	b39
panels were hung	864	b39
panic	974	l67
paperwork	904	f41
paperwork .	974	f48
paramount	974	g76
parcel	737	b40g12
parcel _ the	923	g29
parcel was	853	b32
parcels	827	b20e47
pardon	904	j22m-44
parent	923	f76
parents	779	g-17l-18m13
parents ,	974	a-21
parish	864	a25l24
parish office	974	l39
parked _ the	974	b34
part	653	a14d-38e40f-27h-12k23
part .	820	a11e28k29
part _ and	974	c50k9
part _ the	800	e40h-8
part _ you	974	k10
part and you	974	k10
part of the	820	e41h-8
particular	904	f79
particular .	974	f34
parties	923	b-18l24m24
partition	974	f28
partly	923	e55
partly _ fault	923	e55
partly your	923	e55
partly your fault	923	e55
partner	864	g21i-14m27
party	750	e34f-21
party is	974	e47
party of	974	b27e44
pass	784	e-27f-26i50
pass .	904	i32
pass _ on	974	i28
pass it on	974	i28
passed	770	b17g-7i28
passes	945	d38f-26
passing	889	a-18d54i33
passing _ in	974	d66
passion	844	g25l30
passion .	923	l61
patchy	974	c31
pathetic	945	j34
patience	720	f33g17k-7l-18
patience .	827	g-17k-7
patience _ understanding	876	g45
patience and	827	g50
patience and understanding	876	g45
patience is	974	f60
patient	794	f35g34
patient _ .	974	f52
patients	923	a17e28l59
pattern	945	f71
paul	904	b-21m14
pay	548	a-30e-47g-10h-24i-12j-6k48m-29
pay ,	889	m32
pay .	766	k-10l24m-15
pay _ ,	853	k24
pay _ .	806	c48k16
pay _ all	853	i-17k42
pay _ anything	945	k32
pay _ attention	889	h-12i56k-6
pay _ bill	923	k-12
pay _ everything	974	k24
pay _ it	974	k27
pay _ overtime	923	k-10
pay _ second	853	m-19
pay _ the	770	k-26
pay _ this	820	f51m-10
pay attention	827	f53m-10
pay attention this	864	f56m-11
pay for	710	a-14c50i-15k27
pay for all	923	i-11k12
pay for anything	945	k32
pay for everything	974	k24
pay for the	789	k-25
pay her	853	i-19k-21
pay her bill	974	k-8
pay it	794	k30
pay it ,	923	k30
pay it all	904	k33
pay more	889	h-12i56k-6
pay more attention	889	h-12i56k-6
pay the	710	a-15e-31h-9k-20m-20
pay the overtime	923	k-10
pay the second	853	m-19
pay whatever	945	k82
paying	631	e-38f19h-18i12j-19l-25m-14
paying _ .	853	f69
payload	923	f33
payload .	923	f33
payment _ taken	923	b28
payment was	904	b27
payment was taken	923	b28
peanuts	889	f55
peanuts .	904	f57
penalty	835	k24
penalty .	904	k26
penny	889	g-8k81
penny .	945	k21
penny of	974	g-8k30
people	541	a17b-66c43d34e51f82g-22h-24i-25j-20k-19
people 's	945	e38f29
people .	758	a58f24i-18k-7
people _ .	820	g-12h-9i40
people _ a	835	b-37e29
people _ at	923	l23m24
people _ do	945	e25f31m-14
people _ it	820	c31d53f-18
people _ my	974	l34
people _ not	904	d36l21
people _ off	904	c42
people _ to	889	d66
people _ up	974	c62
people are	876	c63
people are off	904	c42
people ate	974	d60
people have	844	d-24f55
people just	974	e72m-9
people on	876	e59
people pack	904	e34
people pack their	904	e34
people speak	974	c53
people who	762	b24c-34f64l-21
people who do	974	f36
per	774	e39g-9h22
per _ guarantee	923	h22
per _ last	904	e25f31
per cent	864	g-7h27
per cent guarantee	923	h22
per my	889	e57f28
per my last	904	e25f31
perceived	844	a76c26
perceived _ rude	923	a51
perceived as	844	a76c26
perceived as rude	923	a51
percent	923	h57j-13
perfect	750	g-8h108i-34
perfect ,	889	h21
perfect , every	904	h20
perfect .	974	h20
perfect _ every	904	h20
perfect _ for	923	h29
perfect _ now	889	h60i-25
perfect from	889	h60i-25
perfect from now	889	h60i-25
perfect service	923	h29
perfect service for	923	h29
perfectionist	904	j-15l46
perfectionist ,	904	j-15l46
perfectly	876	d43h49
perfectly happy	974	e42
performance	945	f35g-8k24l37
perhaps	758	b-15e93f52g-7h-10i-29
perhaps _ could	904	e48i-15
perhaps you	889	e62f-26i-15
perhaps you could	904	e48i-15
period	835	b61h22
period ,	923	h27
permit .	923	d31
person	656	a-11j89l38
person ,	835	f31j53
person , i	974	j66
person .	864	j-13l55
person _ ,	945	h16m16
person _ .	889	c38j25
person _ i	974	j66
person _ the	923	j27
person alive	876	j34m13
person alive ,	974	j7m17
person alive .	904	j29
person in	974	j30
personally	820	e48k8l32
personally .	835	e49
perth	945	a24c28
phone	568	a-16b-22e53f-33h-17i-22j-8k-8l-19
phone ,	784	e37
phone , i	904	e41
phone , so	974	e47
phone _ .	813	b-15e-29
phone _ dead	974	c44
phone _ i	844	e36
phone _ so	974	e47
phone _ you	853	e47
phone _ your	945	e55
phone and	813	e45
phone at	945	l33
phone before	889	e51
phone before you	904	e52
phone call	889	d63j-8l26
phone call .	974	d73
phone every	974	e49
phone the	974	m32
phone was dead	974	c44
photo	731	a15h-19m-10
photo _ our	974	a38g-6
photograph ,	945	f37
photographs _ published	923	b29
photographs were published	923	b29
physically	945	h31l23
physically _ for	974	h37
physically impossible	974	h37
physically impossible for	974	h37
physics	876	f73
physics .	904	f47
piano .	945	j-11
pianos	974	l40
pic	974	a23e34
picked .	974	b37
picked the	835	e55
picture you	974	f43
pictured	974	a45
pictured .	974	a45
pictures	876	f31
piece	789	a-11h23k-8
piece of	876	d-29f30
pin	876	d41
pin _ .	974	d46
pink	876	a-23d58m-9
pink .	974	d33
pipe	747	b17j11
pipe .	904	j-11
pipe _ the	876	b32c-38j25
pipe before	974	c59
pitched	945	
place	660	b45e-39f-25h19i38j-10k-8l-30m-32
place .	784	a-10b32f-19i58
place in	904	h16
place of	876	b38
place to	876	a25d36
places	864	a13f44
places .	974	a15f65
plain	813	b-21c34d-25f18k28
plain ,	974	c54k14
plain .	974	f62
plan	647	a27e39h-9k-13l-19m-10
plan ,	853	a22
plan _ week	974	a28c38
plan on the	974	e49
planet	945	j45
planet .	945	j45
plans	835	h20i33j-7
plant	794	b-32d-32i-15k-13l-29
plants	827	b55d-46f22
plants ,	974	f36
plants .	974	e58
plaster	743	b19f41
plaster _ dried	923	b29
plaster _ wet	923	f32
plaster a	923	f32
plaster a wet	923	f32
plaster had	923	b29
plaster had dried	923	b29
plate .	889	c39
played	806	a27
plead	945	m62
plead with	974	m36
pleading	853	g-8j-6m30
pleading _ you	853	g-8j-6m30
pleading with	853	g-8j-6m30
pleading with you	853	g-8j-6m30
please	493	b-41c-38d-47e39f-21g20h-26i-26j-19k-44l-32m201
please ,	685	a-15g-9j-11m131
please , and	974	m33
please , i	800	j-13
please , please	762	g-6m38
please .	779	g-14m105
please _ and	974	m33
please _ assured	844	g68i26m-12
please _ do	945	k-6m19
please _ down	923	e77
please _ give	974	j34m18
please _ her	974	m-23
please _ how	945	j-21m-13
please _ i	800	j-13
please _ it	835	g-7m42
please _ me	685	a22g-8h-13i-12k-16l-26m16
please _ my	806	g17j26k-7m-24
please _ not	631	f-31g8m62
please _ on	974	m20
please _ our	770	g29j-14k-11m-11
please _ please	758	g-6m38
please _ that	889	a12g11m31
please _ the	686	b-22e24f30g-13k-9m-81
please _ this	844	
please _ us	904	e32m28
please _ we	923	m23
please _ with	923	g-9m28
please _ you	876	m21
please accept	722	a11g51j19k-16m-21
please accept my	813	g27j36k-7m-11
please accept our	770	g29j-14k-11m-11
please be	844	g41m18
please be assured	864	g48m-10
please bear	904	c38g-10l-22m24
please calm	923	e77
please calm down	923	e77
please do	630	e-28g8m58
please do not	631	f-31g8m62
please forgive	813	a21j-8m-10
please forgive me	820	a26j-8
please give	766	h-8j13m12
please give me	827	j14m19
please give us	904	e32m28
please keep	813	m9
please keep the	876	m-39
please keep this	889	m28
please know	974	a16g9j-21l-21m-12
please leave	889	f30m-34
please leave the	974	f33
please let	974	m50
please let me	974	m50
please park	974	f37
please please	923	j36m32
please please do	974	m18
please rest	974	g24i22
please rest assured	974	g24i22
please say	844	m38
please say we	945	m24
please say you	889	m21
please send	844	e58k-19
please send me	904	k-20
please stay	923	g-9m28
please stay with	923	g-9m28
please take	945	g-12m76
please tell me	806	
pleeease	945	l24m61
plenty	945	c29d27
plugin	945	i32
plumber	835	c35f37
plumber 's	923	c48
plumber _ tell	923	f47
plumber will	923	f47
plumber will tell	923	f47
plus	876	d74
pm	774	b51
po	923	g-28j61
po .	945	g-29j63
point	743	b29c51d-27f22i19l-22
point .	904	a24c30i36
point _ that	974	e50
point and	974	b33
point of	923	a-12f43
point out	889	e46
point out that	974	e50
pointed	889	e71
points	864	b-25d35e-24g-12
policy	844	c86f57m-14
policy _ the	974	f71
polish	923	b38
pop	904	a-12d24f23i48k-6
pop in	974	a-13i25k-6
portions	974	b43
position ,	974	a21
possible	789	a24g22h19i16
possible .	889	g8i24
possible _ .	889	g18
possible _ we	923	a33
possible service	923	g20
possible service .	923	g20
possible that	923	a33
possible that we	923	a33
post	662	a10b-17d-26f28j-7l27
post _ in	974	a34
post about	974	m16
post that	974	a-17l69m-9
posted	728	c32g-8i24k-11m-10
posted .	923	i31k-7
posted _ .	844	c37g-9
posted it	827	c37g-9k-7
posted it .	853	c38g-9
potatoes	889	d43
potatoes _ to	904	d44
potatoes next	904	d44
potatoes next to	904	d44
pour	945	c31f41
poured	835	l54
poured my	923	l59
power	827	c52i13
practice	784	c70d-26e25f18l27
practice .	889	c57f-22
pre	923	b44
prepared	923	c45i-13k35
prepared to	974	k39
present	853	k22
present _ future	974	k26
present or	974	k26
present or future	974	k26
press	715	b36f21h-10m32
press .	844	b20f21m21
press _ on	974	m28
press is	974	e43
pressure	813	a15b35c56d-44e38m-13
pressure .	974	a33e41
pretty	853	b-15j-8l43m68
pretty _ ,	974	d-25l73m24
pretty please	904	j-7m78
prevent	889	g14i28k-6
prevent _ recurrence	974	g23i31
prevent a	974	g23i31
prevent a recurrence	974	g23i31
previous	844	c38
previous _ left	923	c41
previous contractor	923	c41
previous contractor left	923	c41
previously	904	f41
previously _ ,	904	f41
price	639	f31h-20i-19j-14k-15
price .	770	e26h-15i-19j-9
price as	974	a19d23
pricing	945	c29e48
pride	754	g34j-8k-8l54
pride _ my	945	l31
pride _ on	784	g37j-8k-8l31
pride in	945	l31
pride in my	945	l31
pride myself	864	g-6j-7l50
pride myself on	864	g-6j-7l50
pride ourselves	835	g45k-7
pride ourselves on	835	g45k-7
primary	889	f87
primary _ physics	904	f47
primary school	904	f47
primary school physics	904	f47
printed	652	a21b33d-21g-8j-12
printed on	864	b33
printed the	806	a28j-14
printer	639	b-23c36m-9
printer _ late	864	b-19c-42
printer _ me	923	c44
printer _ slow	923	c45
printer told	923	c44
printer told me	923	c44
printer was late	864	b-19c-42
printer was slow	923	c45
printing	794	f30
printing _ before	923	f29
printing works	864	f35
printing works before	923	f29
priority	737	g77i26m-12
priority .	794	g43i20
priority _ we	844	g17i14
priority and	844	g17i14
priority and we	844	g17i14
privacy	876	g51i-14k19
private _ .	945	j-8l32
probably	864	d24e39f60
probably _ not	904	f68
probe	889	f40
problem	784	e68
problem .	974	e43
problems	853	c88f-17g-10i-18
problems .	864	c89f-18g-10i-18
procedure	835	c29f26
procedure .	853	f27
procedures	923	c46g24i39
procedures .	945	c48g7i19
processed	923	b34
processed .	974	b28
processes	820	g-14i81k-7l-32
processes _ be	974	i28
processes will	974	i28
processes will be	974	i28
processing	864	b114f18
processing .	904	b24
profession	889	j36m-10
profession .	945	j26l22
professional	844	d-28e-28f134k35
professional _ .	974	g10
professional _ on	945	k46
professional negligence	904	k46
professional negligence on	945	k46
program	889	m15
programme	784	b-15i44l-25
promise	648	g-15h84i69k-7l-26m28
promise .	806	h17i77m-11
promise _ a	889	c31h23
promise _ is	923	h45
promise _ it	923	h-44
promise _ my	974	h25
promise _ pay	923	h-12i26
promise _ perfect	923	h29
promise _ that	876	h22
promise a	853	h17
promise a perfect	923	h29
promise i	904	g-9h14
promise i will	904	g-9h14
promise on	974	h25
promise on my	974	h25
promise that	923	h-44
promise that it	923	h-44
promise they	974	e40i-14
promise they will	974	e40i-14
promise this	923	h45
promise this is	923	h45
promise to	864	h-11i36
promise to pay	923	h-12i26
promise you	806	c27h48i-14
promise you a	904	c31h26
promise you that	876	h22
promised _ .	923	b29
promised date	923	b29
promised date .	923	b29
promises	974	b38
proof	668	b16e69
proof in	904	e104
proof was	923	b31
proof was signed	923	b31
proper	784	e43
property	889	h18k20
protection	923	g18k35
protection law	974	g20k18
proud	813	l102
proud _ our	904	l62
proud of	853	g-9k-5l89
proud of our	904	l62
provide	844	g44
provide .	923	g31
provide _ best	923	g20
provide the	904	g19
provide the best	923	g20
providing	889	g62
providing _ service	923	g36
providing excellent	923	g36
providing excellent service	923	g36
public	844	l-20m27
published	789	b61f18l25
published _ your	923	b29
published without	923	b29
published without your	923	b29
punctuality	889	l47
punctuality .	904	l48
puppy	945	d32f-19
puppy ,	974	d55f-19
purely	974	d130
push	974	e44
pushed an	923	c48
put	476	a38c-52e-24f-42g-18h-19i-20j-7k-6m-12
put _ ,	864	a25
put _ behind	864	d81f-21
put _ by	923	a52b-16
put _ heart	835	l29
put _ in	665	a34f45i-18k10
put _ of	945	m20
put _ on	754	h-8m17
put _ out	904	a25
put _ place	876	b-31i50
put _ sixty	974	l39
put _ the	844	b50i-15
put _ to	945	j16m-11
put a	800	e92
put anything	974	m18
put anything on	974	m18
put down	923	b48
put in	747	a-13b23i30l38
put in place	876	b-31i50
put in sixty	974	l39
put in the	853	b57i-15
put into	904	f-42l43
put it behind	923	d38
put my	779	l40
put my heart	835	l29
put off	974	a25
put out	806	a80b-53e-26j10
put out ,	923	a27
put out by	945	a29c25
put that	853	d21k28
put that in	904	k29
put the	654	j-7l-18m-12
put this	750	d32f41g-6i-21j-8
put this in	876	f59i-24m14
put up	853	b27f-20
put you	747	a44h-8
put you in	835	a39
put you out	904	a25
put your	758	g-9j10
puts	974	e50k26
puts on	974	e50k26
putting	717	c26h-11i20j-13m33
putting _ in	974	i34
putting _ on	974	m46
putting in	904	c46
quality	844	g10l34
quality _ seriously	904	g16
quality very	904	g16
quality very seriously	904	g16
question	701	c-27e46h13j-19k9
question ,	945	k17
question .	876	e63h24j-8
queue .	923	b38h-11
quick	789	b-15d-31g-7m-9
quick to	974	e63l34
quickly _ possible	974	g9i26
quickly as	974	g9i26
quickly as possible	974	g9i26
quid	904	d100
quilt	945	d-30
quite	758	a17c-27d108f106
quite _ ,	864	f52
quite _ .	889	d35f47
quite _ for	923	d40
quite complex	923	f49
quite complex .	923	f49
quite normal	923	d40
quite normal for	923	d40
quorum	945	f72
quote	654	b-24h-26i-35j-13k-7
quote ,	889	a24i-38
quote .	750	e39
quote _ memory	923	h-23
quote from	904	h-22
quote from memory	923	h-23
rabbi	974	j-12
race _ in	904	f47
race condition	889	f32
race condition in	904	f47
radiators	923	b51
radio	844	d67
radio _ for	974	d83
rahman	945	j15
rahman ,	945	j15
rain	720	a24d37e-38g-8
rain .	774	d43e-35g-8i-12
rain _ in	974	a36
rain and	974	c52
rain got	945	a34
rain got in	974	a36
rained	945	c49
rains	945	c87
rains and	974	c91
raise	904	a23m30
raise _ voice	974	a25
raise _ with	974	m33
raise it	945	m32
raise it with	974	m33
raised	853	e35k-6l-29
ramp	923	h21j-7
ran to	974	e44
rao	923	g-11j66
rao .	974	g-11j78
rarely	889	c-46e80f37j-6
rarely _ .	974	f44
rarely grasp	974	f25
rate	762	a-11c36d34e-24
rate _ .	974	c63
rather	609	a-40d-39f27h-8i-20m-29
rather _ .	889	f52
rather _ did	945	l56m47
rather you	904	l42m43
rating	889	m64
re	725	d-21e25f31k-8
re read	945	f63k-7
reach	734	d44g-9m20
reach .	974	d63
reach _ on	844	h10
reach me	889	h11
reach me on	889	h11
reach your	945	m32
reached me	923	e72
reaching _ .	923	g-25
reaching out .	945	g-26
read	521	a-11b-22f53g-17h-16i-12j-17k-8l-43m-24
read "	923	e28
read _ and	945	e33
read _ as	923	c42
read _ label	876	f31
read _ number	974	e45
read _ on	923	f50
read _ past	974	f38
read and	974	e48
read the	630	d-26e75j-7
read the label	876	f31
read the number	974	e45
read too	974	d66
read up	945	f66
read up on	974	f53
reader	853	b-17d53e42j-7k-11
reader will	974	e44
reading	712	f55g-9k-7
reading _ .	945	e45f-20
reads	806	a-15b-18c-34d21l28
ready ,	864	b53
ready _ .	945	i29
real _ .	945	l34
realise	835	f58
realise _ may	923	f33
realise this	923	f33
realise this may	923	f33
really	612	a-17c112d61g-10h-9i11j66l49m31
really ,	864	j21m45
really .	835	d59f22j-14
really _ ,	904	j46
really _ .	789	a-11j-65
really _ fault	923	c37
really _ sorry	945	j34
really _ that	904	d25m21
really _ to	889	c29e31l34
really _ venue	864	c47
really _ you	923	m21
really am	904	j-22l24
really am .	904	j-22l24
really busy	904	c69l-23
really hard	904	l71
really not	844	c-32d56l19
really not that	923	d27
really ought	974	e43
really ought to	974	e43
really our	923	c37
really our fault	923	c37
really so	974	j37
really sorry ,	904	j46
really sorry .	923	c-28j-54
really the	853	b41c40i32
really the venue	864	c47
rear	904	b18
reason _ should	974	f39
reason you	974	f39
reason you should	974	f39
receipt	762	j-8k-26
receipt _ i	876	k-20
receipt and	876	k-20
receipt and i	876	k-20
receipts	904	e70f26
receive	876	a-11g-12j-11m-16
received	864	a15c-28g-8l42
receiving	974	i38
reception	827	a18b59
reception .	889	a20b21
recognise	904	g-7k29
recognise _ i	974	k11
recognise that	904	g-7k29
recognise that i	974	k11
recommendation	974	a15e63
reconsider	974	m76
record .	974	l36
recording	750	j-17
recording ,	945	j-21
records	864	a-14b59c38k12
records were	945	c62
recur	945	g-6h30i47k-8
recur .	974	i50
recurrence	945	g16i30
recurrence .	945	g16i30
redo	827	a-16l43
references	904	b49
references were	974	b53
refresh	974	f37
refund .	844	b58
refund _ .	923	i23
refund shortly	923	i23
refund shortly .	923	i23
refunded	640	a-13b-54c-28d-39i-13j-8k-15l-30
refunded the	758	i-16k-9
region	974	l36
regional	974	g10l21
regret	604	a58b43c-33d-28f-18i-21j-11k-19l-19
regret _ ,	904	b36
regret _ .	707	a30g-10k-7
regret _ if	876	a54
regret _ inconvenience	876	g92
regret _ it	923	a38
regret _ my	923	a26
regret _ you	904	e57
regret _ your	889	a-14b22
regret any	853	a32g15k-5
regret it	707	a45g-9k-7
regret it ,	923	b37
regret it if	876	a54
regret that	722	a29b36g-7
regret that .	853	a26
regret that it	923	a38
regret that my	923	a26
regret that you	904	e57
regret that your	889	a-14b22
regret the	766	a-39b-26j-6
regret the inconvenience	889	g59
regret this	923	b27
regret this .	974	b28
regrets	889	a86g-16k-7
regrets .	923	a70
regrettable	853	a45e40
regrettable .	876	a30e45
regrettably	876	b62
regrettably ,	889	b63
regrettably , the	904	b27
regrettably _ the	904	b27
regretted	904	a50
regretted .	904	a50
regulations	974	c93
regulator	945	e49m45
rehearsal	813	b44j-10
reimburse	923	g-6k46
relax	835	a16d37f45
relax ,	904	d47f48
relax , we	923	d48
relax _ we	923	d48
released	923	b62
relevant	889	b48i51
relevant _ .	974	b43g17i19
relevant department	974	b17i45
relevant team	974	g16i29
reliable	974	h34j-7l46
remain	904	g37
remain _ to	923	g33
remain committed	923	g33
remain committed to	923	g33
remained	974	b46
remaining	876	l46
remains	923	g63
remains our	974	g68
remember	844	d46f37k-7
remember that	889	d-20f49k-7
reminded	889	e89l-18
reminded me	904	e53l-18
reminder	813	c27e26m-11
reminders	904	e34
render	974	d62
rendered	974	b30
rendering	974	a32
renewal	779	b38k-6
renewal _ not	974	b28
renewal was	876	b46
renewal was not	974	b28
renewed	800	b54d-25l-33
rent	779	h21l86m15
rent .	974	l48m35
rent _ due	904	h33l51
rent _ it	974	l34
rent is	904	h33l51
rent is due	904	h33l51
repaint	876	i-33
repeated	945	h24
repeated ,	974	h25
repeats	974	f73
replaying	974	l39
replaying it	974	l39
reply _ me	974	h17
reply from	974	h17
reply from me	974	h17
report	648	a28b-25c-28e24g-13l-32m32
report _ .	889	e48
report _ to	923	m35
report confusing	923	e50
report confusing .	923	e50
report has	974	a23
report me	974	m21
report me to	974	m21
report to	974	m37
report was	813	a10b37f44
reported	876	c51
reputation	766	g15l93
reputation _ at	923	l32
reputation _ on	864	l38
reputation and	974	g23
reputation for	974	l45
reputation is	864	l82
reputation is at	923	l32
reputation is on	923	l55
request	820	b40m15
request _ through	923	b41
request _ with	974	m20
request fell	923	b41
request fell through	923	b41
request you	974	m20
request you with	974	m20
requires	974	f27
reservation	904	b66j-11
reserve	974	j22
reshoot	974	d38
resident	974	a45
residents	853	b46e93
resolve	923	i65
resolve _ issue	974	g23i27
resolve the	974	g23i27
resolve the issue	974	g23i27
respect	864	
respect ,	864	
respect , you	889	e31f34
respect _ you	889	e31f34
response	923	a25
responsibility	758	c69e47g-8j-11k29
responsibility .	853	c41g-8k31
responsibility _ the	864	c44
responsibility and	945	k11
responsibility for	820	c39e56j-9k-7
responsibility for the	864	c44
responsible	806	j-11k45
responsible .	923	k17
responsible and	974	k16
responsible for	853	c29k18
rest	645	b-17c-49g69h30k-10
rest _ ,	974	g47
rest _ it	923	g18
rest _ my	945	h34
rest _ that	827	a13g47h-11i32
rest _ the	762	h-15k-8m23
rest _ we	974	g27h43
rest _ your	923	g-9h26
rest assured	784	g119h25i23
rest assured it	923	g18
rest assured that	827	a13g47h-11i32
rest assured we	974	g27h43
rest of	737	g-12h22k-9m20
rest of my	945	h34
rest of the	774	h-15k-8m26
rest of your	923	g-9h26
result _ less	923	d45
result was	904	d43
result was less	923	d45
results	827	j26
results _ the	945	j33
results to	945	j33
results to the	974	j34
retire	945	h46
return was	945	c55
returning	923	f39
reversed	820	b-31
revert	945	g-7i28
revert _ .	974	i29
review	720	a-13j-8l80m82
review ,	974	m33
review _ the	974	l40m10
review and	876	l36m13
review and the	974	l40m10
review down	974	m100
reviewed	904	b43h-8i41
reviewed .	945	b50i25
reviewing	835	g6i63k-6
reviewing _ procedures	974	g9i30
reviewing _ processes	904	i22
reviewing _ we	923	i18
reviewing how	923	i18
reviewing how we	923	i18
reviewing our	876	g6i49
reviewing our procedures	974	g9i30
reviewing our processes	904	i22
reviews	794	h-9l63m57
reviews .	864	l31m21
reviews _ for	889	l38
reviews speak	889	l38
reviews speak for	889	l38
ride	853	a-13d28h-11m-15
ride _ the	974	a-14d47
ride it	974	m-12
right	494	a-26b-50c-52e-30f-42g-19i-13j-18k-7l-74m-37
right .	653	a-11e-28h8i34j-6k-9l-19m-14
right ?	853	d34m-11
right _ ,	747	e80
right _ ask	904	m29
right _ in	945	k22
right _ to	974	e48
right from	974	h15
right to	728	b-27e-44j17k-6
right to ask	904	m29
ring	604	a-44b-21e-53f-20i-31k-10l-28
ring ,	864	h28
ring _ is	974	c60
ring road	923	c63d20
ring road is	974	c60
ring you	715	i-26
road	725	b-21c53e43g-10k14m9
road ,	945	k25m13
road is	974	c60
robot	923	c46f19
robots	974	f34
roll	904	d36
roll ,	945	d37
rolling	974	f44
rome	889	b-15f50l-42
rome _ not	923	b-16f52
rome was	923	b-16f52
rome was not	923	b-16f52
roof	740	e-38h-8l33
roof _ i	974	l34
room	612	b-20c-44g-8h-8l-32m26
room .	737	h-8m13
room _ 0	945	m35
room _ not	923	b54
room _ you	974	a44
room and	923	e41
room for	827	a36
room was	864	b56
room was not	974	b25
rooms	794	d-25h20l28m-12
rooms ,	974	h25
roses ,	945	d40
round	636	a-31e28g-11j-12k-9m-36
round _ i	945	i30
round _ table	974	e38
round _ will	904	l30
round i	904	l30
round i will	904	l30
round when	974	i30
round when i	974	i30
rounded	945	b41
rounded up	974	b43
routine	974	b31
row	747	d-49h-11l33
row .	827	d-42l43
royal	945	l59
rubbish	945	b-17c85
rude	789	a38
rude ,	945	a30c41
rude , that	974	a34c42
rude .	864	a19
rude _ that	974	a34c42
ruined	800	j-12l77
ruined .	904	d23l44
ruined my	974	l47
rules	889	b30c27f34k39
run	624	a-11b45c35h-15k-6l-23m-15
run _ of	904	g12l19
run a	864	a-11b48d48f48
run was	974	b33
rung	690	a-26e58l-21
running	740	b-16c35f-23j-6l48
running ,	923	l29
runs _ .	904	f34
runs _ and	974	c48d28
s	904	f55
s 0	974	f60
safe	710	g-9h55k-5
safe .	853	g-10h27
safety	835	f36g52j-9k22
safety _ .	974	k37
safety _ and	974	g42
safety _ our	974	g31i25
safety is	974	g58
safety of	974	g17i20
said	549	a21b-26d-23e26f-25g-10h-19j-11k-11m-21
said ,	835	c57e36
said .	876	c54
said _ at	904	e34
said _ out	974	a75
said _ the	844	a18
said _ to	876	e35
said _ was	864	l50
said i	794	l36
said i was	923	l58
said in	876	a19
said in the	889	a19
said no	923	i32
said something	889	a17e66
said something at	923	e35
said to	974	e68g-6
said yes .	889	e40
sales	923	k15
same	566	b-31f-32g-8h-22i-17j-8k-5m-11
same ,	904	a35c26d24k9
same .	945	c38
same _ .	703	a-20h-14j-7l25
same _ and	770	a29d-20e35k9
same name	923	e38
same name .	974	e40
same room	974	e48
same thing	974	d43
samples	844	b23e25g-11
samples were	945	b43
sat	712	e-27l43
sat _ a	923	b31
sat _ the	844	l45
sat in	835	b23l43
sat in a	974	b34
sat in the	923	l50
sat on	876	b-27
satisfaction	743	g95
satisfaction _ at	945	g30
satisfaction _ our	784	g35
satisfaction is	754	g46
satisfaction is at	945	g30
satisfaction is our	789	g16
satisfied	974	e71
satisfied .	974	e71
satnav	945	c52
saturday	569	a-20e-31f-41g-12h-21i-75k-10l-34m-23
saturday 's	813	a13b49
saturday .	754	b-16g-6i-29
saturday _ nine	864	i-19
saturday at	747	i-17
saturday at nine	876	i-19
save	779	e55j-18
save you	974	c51
saw ,	974	d41
saw _ .	789	d23i-33
saw _ what	974	d41
saw it .	794	d23i-33
saw your	923	e29l40
say	536	c-59d-47f-43g-14h-15i-21j24m65
say ,	923	j10
say , i	974	j17
say _ ,	813	d-26e37f-21j14
say _ again	974	j16
say _ am	974	e38l19
say _ are	923	m54
say _ enough	889	j56
say _ forgive	945	m24
say _ i	904	j15
say _ on	945	m38
say _ that	923	h14
say _ to	820	a29c28m42
say anything	864	m66
say anything .	974	m30
say anything to	904	m17
say i am	974	e38l19
say nothing	923	m66
say so ,	945	e59
say sorry	784	a39j66m-13
say sorry again	974	j16
say sorry enough	889	j56
say sorry to	974	a42
say this	945	c68
say we	945	m24
say we are	945	m24
say which	904	e42
say yes	945	c41
say you	813	a25d31k6m51
say you forgive	945	m24
saying	758	d-36f62
saying _ wood	923	f31
saying that	904	f27
saying that wood	923	f31
says	625	b-29c-30d-49f-36h-12j-11k-16l22m-15
scales	974	b-30d47
scan	853	g-6h-8k13
scan .	945	k17
scans	974	j57
scary	853	f67k-6
scary _ ordinary	864	f40k-6
scary for	864	f40k-6
scary for ordinary	864	f40k-6
schedule	806	e55m14
schedule _ not	974	e73
scheduled	820	b53c-26j-6
scheduled for	974	b64
scheme	853	d48
scheme _ things	923	d55
scheme of	904	d54
scheme of things	923	d55
school _ .	844	b-18f40h18
school physics	904	f47
school physics .	904	f47
science	889	f88
science ,	945	f45
scope	974	e54
scratched	853	b42j-15
scratches	945	a35i40
screen and	974	e44
screens	923	d58f27
seal	813	a-22j11
seam	904	d36
seam .	904	d36
seamless	974	g18
season	844	b48c58d32f-18l31
season ,	945	l42
season , and	945	l42
season .	923	d50
season _ and	945	l42
season is	974	c51
seat	844	j10
seating	876	a20b22
second	509	a-28b-31c-42d-30e-38f-49g-10h33i-51j-15k-19l-58m-21
second _ ,	710	e27j-6m-21
second _ every	889	h32
second invoice ,	923	m-18
second of	876	h49
second of every	904	h32
second time	789	h28
second time .	923	h32
seconds	820	d34
seconds ,	974	d39
secretary	889	c48
secretary ,	974	c61
section	844	c38f45h-13
section 0	923	c42f28
security	904	g20
see	566	f26h-10i33
see ,	923	f73
see .	827	e29i28
see _ .	774	d62h-10l-18
see _ a	974	e40
see _ as	904	e50
see _ by	974	f43
see _ i	876	i35
see _ in	876	d40
see _ invoice	904	h-16m-14
see _ way	864	m42
see _ we	945	i21
see a	923	f41m35
see another	904	h26
see fit	974	k9
see how	974	e40
see it	703	d64e31f-41i-12m-17
see it .	813	d79
see it as	904	e50
see it in	889	d41
see my	876	h-14l23m-14
see my invoice	923	h-11m-13
see one	974	h24
see the	770	a21h-11
see what	820	i59
see what i	889	i38
see what we	945	i21
see your	853	m41
see your way	864	m42
seemed	864	a55c30d58
seemed _ .	923	a29
seemed careless	923	a29
seemed careless .	923	a29
seems	813	a18b95f26
seems _ have	945	b74
seems _ i	923	a29
seems that	923	a29
seems that i	923	a29
seems to	923	b72
seems to have	945	b74
seen	650	a-30e-55h-11i16k-6
seen _ worse	904	d51
seen far	904	d51
seen far worse	904	d51
seldom	974	f56
send	598	a-17f-25g-18h-36j-11k18
send _ home	974	h-15l48
send _ that	945	d37e31k-15
send _ the	754	e-37k28m17
send _ to	945	k16
send it	794	k9
send me	820	k21l35
send me that	974	k-15
send me the	864	k14
send you	762	e-40i-19k-7m18
send you the	806	e-40m26
sense	820	d-21e68f18m-9
sense ,	923	f52
sense , really	923	f52
sense _ humour	974	a13c40e35m-9
sense _ really	923	f52
sense of humour	974	a13c40e35m-9
sensitive	923	e132f-17h-17i-15
sensitive .	974	d31e42
sent	491	a-19b66c41d-38e-33f-49h-13i-17j-15k-17l-45m-19
sent .	750	b41
sent _ the	712	b27c31g-7
sent _ you	904	b23e56
sent _ your	853	g26l-34
sent it with	904	c45
sent me the	889	c61
sent out	853	a-11b62c-26g23
sent to	758	b67
sent to the	853	b57
sent to you	923	b23e57
sentences	904	b-20e29k-8
serious	853	b-16d33e29
serious _ .	923	d47
serious happened	923	d47
serious happened .	923	d47
seriously	698	a-12g104i28j-10k-7m-22
seriously ,	876	g20m-11
seriously , and	889	g24i12
seriously .	789	g49i-46j-8m-10
seriously _ and	844	g15i11
seriously _ we	974	i-24
seriously _ will	945	g26i43
seriously and	820	a-11g60i75k-6
seriously and we	974	i-24
seriously and will	945	g26i43
serve	923	g12
serve _ .	945	g12
serve you	974	g13
serve you .	974	g13
server	770	b-19f34i24
server .	923	f38
service	640	a17b30c-30d-29f-26g73h18i-11j-7k-8
service ,	889	h27
service .	743	b-17g43i-13
service _ ,	923	a21
service _ aim	923	g31
service _ as	923	h29
service _ not	974	a36b-19g-7
service _ our	923	g23
service _ the	974	b46
service for	889	h27k-6
service for as	923	h29
service is	835	g17h-14
service is our	923	g23
service lacking	923	a21
service lacking ,	923	a21
service we	923	g31
service we aim	923	g31
serving	876	g28
serving _ again	945	g23
serving you	876	g28
serving you again	945	g23
set	592	d-37g-7h-13i-20j-14k-10l-26m-14
set _ and	945	b30
set _ friday	923	b33
set _ in	974	f38
set in	974	e46
set on	923	b33
set on friday	923	b33
set out	945	c83f30
setting	820	b55
seven _ three	923	i-19
seven with	876	i-18
seven with three	923	i-19
several	844	c31f24
several _ that	923	f41
several times	889	f40
several times that	923	f41
shade	800	b36d29e55m-23
shade over	974	a-11b48d53
shade you	974	a12e34
shah	974	j-13
shaken	945	l45
shaking	876	h-8l104
shaking .	974	l55
shaking _ i	945	l36
shall	665	c-31e-33f41g-17h12i66j-13k48l23
shall _ for	974	k10
shall _ on	923	i59l62
shall _ the	889	a35k11
shall _ you	820	i-21k50
shall be	835	g-9i52k23
shall compensate	923	k26
shall compensate you	945	k20
shall hold	945	k14
shall hold you	945	k14
shall indemnify	889	a32k35
shall indemnify you	904	k24
shall not	945	f57h34l22
shame	889	a27e46j-6
shame .	974	a35
share	784	d32
share of	844	d49
shared	737	b94
shared _ a	974	b44d50
shared with	876	b63
she	579	a-30b-34c-52e-48f-39g-15i-23j-24k-15l-29m-13
she _ have	945	d45
she _ me	945	m16
she has	835	j-11
she was	800	d38g-8j-12
she will	876	d26i-15
she will have	974	d47
shedding	974	c31
sheet	616	a-20b32c-29d-43h-11i-25j-13k-5l-37m-13
sheet .	770	b24j-15
sheet was	974	e49
sheets and	974	e38
shift .	945	b23g-6
shifted	974	b34
shine	974	l39
shoot	853	l33
shop	662	b-23d-27e-34h14j-11k-6l54
shop .	766	l28
shop _ the	974	l48
short	623	a31b-17g8i-11j-19k-14
short ,	844	a12e38
short , we	923	a26
short .	770	a39g-7j-11
short _ .	864	b37f-21h-10
short _ our	923	g33
short _ we	923	a26
short of	835	a35g26j-9
short of our	923	g33
short staffed	904	c79
shortly	789	i59k-6
shortly .	794	i39k-6
shot	864	c41
should	487	a66c-39d-59e-34g-13h-15i-11k-7m-15
should _ be	835	a21j14k10l19
should _ checked	876	e59
should _ have	647	a52b29e-41h-11
should _ how	904	f24
should _ in	889	a29l25
should _ of	974	a33
should _ to	974	f46
should any	974	a33
should any of	974	a33
should anything	904	a29
should anything in	904	a29
should be	725	a-16c35e-33h9i42j8m28
should explain	904	f24
should explain how	904	f24
should hang	974	j15
should have	579	a-50c-61d-29g-10i-22j-13k-6l-27m-11
should have checked	876	e59
should my	904	a53
should not be	876	j15
should not have	712	a-37b39e-45
should the	904	a26
should this	813	a67
should this have	813	a67
should you	701	f-27g18m-10
shouted	904	j-23
show	692	a-11b-29d-21e-36h21
show a	974	h43
showed	813	a39
shower	945	b20e77
showing	835	b-26k30
shown _ the	923	b26i-11
shown the	974	e50
shrinks	844	c35f76
shrinks ,	974	c40f39
shrinks .	864	f43
shrunk	974	a31d60
shrunk ,	974	a31d60
shuts	945	b-17c58
sick	766	c50j-11
sick .	923	c43
sick _ week	923	c50
sick all	889	c43
sick all week	923	c50
side	601	a12e111g-10h-17i-17l18m-15
side ,	835	a17d25e67l35
side _ it	923	l35
side _ the	774	b19d-24k7
side _ to	974	e78
side and	853	b38f30
side of	789	b20d-25k9l30
side of the	806	b22c29d-23k9
sign	686	a11b21c-26d-23i-25j-11l-29m-15
sign .	974	f31
sign _ form	904	m-15
sign _ the	889	e57j-7
sign off	876	b28
sign off the	945	e66
sign the	844	a21m-14
sign the form	923	m-15
sign up	923	b37e37
signed	632	c-50e28f-26
signed _ .	923	b34
signed _ by	889	e53
signed off	747	e52
signed off by	889	e53
signed off without	923	b31
signed the	835	e38
silver	974	d42
simple	728	f41i-21k22
simple ,	844	f-25k31
simple _ .	844	e26f36i-23
simple _ a	974	f33
simple _ and	904	k34
simple terms	820	f21i-22
simple terms .	853	f42i-23
simply	827	c87d64g-6h44j-6m-9
simply _ not	945	h33m-10
simply nothing	974	c44
since	540	a-11b-43d-27g-13h-29i-13j-12k-7l49m-10
since ,	889	l38m14
since _ and	774	l61
since _ i	813	l57m13
since _ was	844	l41
since and	889	l26
since and i	904	l27
since i was	864	l41
since the	806	b-26c78f31l-35
sincere	876	a-13g34j-6k-9m-10
sincere _ .	904	g8
sincere apologies	889	g45j-6
sincere apologies .	904	g8
sincerely	844	a10g42
sincerely _ for	904	a-24
sincerely apologize	889	a18g46
sincerely apologize for	904	a-24
sincerest	806	a-11g61j-14k-6
sincerest _ ,	974	g29
sincerest _ .	864	a-10g40j-12
sincerest apologies	806	a-11g61j-14k-6
sincerest apologies ,	974	g29
sincerest apologies .	864	a-10g40j-12
single	698	d57h99i-19k-6l26
single _ .	794	h67i-12
single _ from	945	h14
single minute	904	h50
single minute .	904	h50
single mistake	889	h44i-13
single mistake .	923	h28i-13
sink	876	b27f36j-9l54
sink ,	974	b36
sink , the	974	b36
sink _ the	945	b35f39
sir	784	a-14b-16g-9j49m32
sir ,	820	a-14g-9j72m28
sir , i	904	j-8m20
sir , we	974	a-12g-9j30
sir .	923	j-21
sir _ i	904	j-8m20
sir _ sorry	974	j75
sir _ we	974	a-12g-9j30
sister	705	c42d-26j-8k-6l-20
sister _ the	974	c44
sit _ and	974	i26
sit _ the	923	f29l38
sit down	853	a-23i23
sit in	889	l41
site	628	b-31f19i-14j-7m-11
site _ .	904	a24
site _ down	923	f35
site _ it	945	c51f26
site _ not	864	h23
site manager	945	a17c45
site will	844	h22
site will not	864	h23
sites	864	c41g-6h27
sites .	974	g-7h30
sitting there	945	f34
sitting with	974	c51
six	583	a-25d-30f-31g-10h-17j-10k-10l-36m-35
six on	945	c55
six weeks	945	e49
sixteen	889	b30l50
sixty	779	k-9l20
sixty _ weeks	974	l39
sixty hour	974	l39
sixty hour weeks	974	l39
size	672	d24h12k12l-22
size ,	820	k16
size .	784	e44h16
sizes	794	e36
sizes _ from	853	e51
sizes came	853	e51
sizes came from	853	e51
skipped	731	e29l40
skipped _ own	974	l35
skipped my	945	e44l74
skipped my own	974	l35
sky	974	d-26f52
sleep	734	d36f-24l56m23
sleep .	923	d39m25
sleep _ it	974	m25
sleep _ night	923	l51m-9
sleep and	876	c72
sleep last	923	l51m-9
sleep last night	923	l51m-9
sleep on	974	m21
sleeping	974	l33
slept	734	c-26j-8l45
slept .	904	j-9l27
slept since	827	l39
slides	813	c-46e37
slight	844	d195
slight _ .	904	b-78d84
slight _ with	945	d89
slight delay	889	d94
slight delay .	904	b-78d84
slip	694	b-16d27f-21j-10l-30
slip ,	889	j-10
slipped	820	b34i-12
slipped .	923	b57
slipped _ the	904	b-56d31
slot	681	a-17b16j-14
slot ,	923	c51e42j-7
slot _ given	853	b34
slot away	923	j-9
slow	789	a17c69e54
slow ,	974	a26g-6l-20
slow .	835	c73e30
slowly	762	f107i-12
slowly .	844	f46
slowly _ you	864	f24i-14
slowly for	864	f24i-14
slowly for you	864	f24i-14
small	622	b22d66f-75g-12i-15j-10m-28
small _ .	747	b-16c26d42e-24f-63g-10l-19m-18
small _ and	835	b35d-45
small _ next	904	d44
small _ up	974	b28d59
small mix	974	b28d59
small mix up	974	b28d59
small potatoes	904	d44
small potatoes next	904	d44
small studio	974	c40l39
small team	864	c68g-10m-10
small team .	864	c68g-10m-10
smallest	974	j24
smell	820	a34d22
smell ,	974	d40
smell bothered	904	a45
so	411	a-30b-64d26e52f24g-19h-19i-36j36k-18m-25
so , i	904	a32
so .	740	a-16d28i-13j-14l27
so _ 'd	889	c62e35f-21l42
so _ ,	674	j35l-19
so _ .	648	a-16e36f18i-18j103l18
so _ a	889	d57
so _ about	774	d38e71j-43l18
so _ are	844	d45e37f22
so _ as	945	h25
so _ ashamed	974	j34
so _ for	904	j-20
so _ i	728	a22e-25i19j21l29
so _ if	864	a15l-34m21
so _ in	974	d30e46
so _ it	820	c43e26i15
so _ on	974	f53
so _ so	835	j15m13
so _ sorry	734	i11j74
so _ there	923	d36f25
so _ to	904	e50
so _ was	779	c80d-28e40l26
so _ will	754	f37i-11
so _ would	835	c95e-27
so _ you	779	f48k-7l18
so _ your	974	k36
so all	923	d38
so ashamed	876	j21l30
so ashamed i	904	j22l36
so careful	923	j-14l53
so careful .	923	j-14l53
so do	889	f64
so grateful	864	l-35m45
so grateful if	876	l-35m21
so i	623	e42g-7j-20
so i 'd	974	d24e31l46
so i can	844	c40e28j-6l-50
so i have	835	g-9l29
so i will	774	f38
so in	876	d41
so in a	974	d69
so incredibly	904	j62
so incredibly sorry	923	j27
so it	705	c58e28g-6
so just	904	f86m-11
so let	904	f45
so much	864	e32h21j14l26
so much as	945	h25
so myself	923	j-18
so myself .	945	j-18
so no	889	d27f-21
so perhaps	974	d40f20
so personally	844	e50
so personally .	844	e50
so please	889	l51m45
so so	789	i12j28
so so so	974	j7m16
so so sorry	789	i12j28
so sorry	615	j44l-25
so sorry ,	717	j-21
so sorry .	705	a-13j136l-23
so sorry about	813	j-46
so sorry for	923	j-17
so sorry i	974	i29j11m13
so stressed	853	l48
so stupid	835	j86m-10
so stupid ,	889	j34m-9
so stupid .	923	j32
so terribly	844	j45
so terribly sorry	974	j48
so that	688	a-10c-31d-31e-24i17k11l-19
so that it	864	i16
so that you	800	f53
so that your	974	k36
so unbelievably	945	j33
so unbelievably sorry	974	j34
so very sorry	889	j-37
so we	864	c36d40e49f-24
so we are	974	d61e50
so you	654	f-45l21m-22
so you 'd	923	c76
society	904	m50
society .	974	m27
society _ ,	974	m16
soda	974	d33
soda .	974	d33
sofa	806	d34e37
sofa ,	945	c62d62e74
software	876	b26c99l-18m-10
software is	974	c71
soldered	945	b33
sole	945	l77m33
solemn	904	h18
solemn _ that	904	h18
solid	945	c39
solution	889	i26
solution .	923	i27
some	654	a61b40d-36e61f-18g-16h-14i77j-10k-12l-25m-27
some _ ,	974	f58i-12
some _ .	813	a88d-22f-18i63
some _ and	974	g-7i43
some _ internally	923	b25
some _ just	974	e72m-9
some _ may	889	a26b38
some _ to	923	i13
some customers	923	a28
some customers may	923	a28
some miscommunication	923	b25
some miscommunication internally	923	b25
some people	876	a69e48
some people .	904	a79
some people just	974	e72m-9
some point	876	a12i40
some point .	945	a25i45
some stage	923	i29
some stage .	923	i29
somebody	672	b24d-24e51f-21h-12i25l-19
somebody _ get	864	i27
somebody _ your	974	e24i25
somebody else	740	b31e-50h-9
somebody will	853	i27
somebody will get	864	i27
somehow	770	b62i13k-5
somehow _ .	974	i28
somehow the	864	b43
someone	701	e32g-10h-9i39
someone _ your	945	e35f25
someone at	974	e36f28
someone at your	974	e36f28
someone from	974	i25
someone will	813	h-8i27
something	622	a30b30c44d-35e49f47g-12h-22i84k-11l32
something .	945	e59h-18i-14l30
something _ 'd	974	f44
something _ ,	904	a23
something _ .	904	e39i32
something _ at	923	i29
something _ be	904	i36
something _ lost	923	b29
something _ the	876	d49e38
something _ this	974	l37
something _ to	889	c42i25m18
something _ wrong	864	b36
something a	974	f33
something at	923	e35
something at the	923	e35
something got	904	b58
something got lost	923	b29
something like	974	l37
something like this	974	l37
something nice	974	i38
something on	974	d59
something on the	974	d59
something one	974	f44
something out	844	a19i62
something out at	923	i29
something over	904	i29m19
something over to	904	i29m19
something was	876	a30c27
something went	923	b39
something went wrong	923	b39
something will	904	i36
something will be	904	i36
something with	974	c44
something wrong	923	a23
something wrong ,	923	a23
something you	945	f67
something you 'd	974	f44
sometimes	974	b43j28
somewhere	827	b123d50m-11
somewhere _ the	864	b51
somewhere between	923	b58
somewhere between the	945	b30
somewhere to	974	d89
son 's	835	b37d-22j-7
soon	712	g8i85j-11k-6m11
soon .	853	g13i40j-13
soon _ i	945	h21i16
soon _ it	974	i57
soon as	754	h9i31
soon as i	974	h22i16
soon as it	974	i57
sooner	774	a-16e63h-11
sorrier	974	j41
sorry	293	a68b-42c-58d-51e-35f-79g-29h-37i-51j-81k-43l-108m-60
sorry ,	432	a-30d-49e-36f-33h-12j21k-10l-54m-27
sorry , a	827	j11
sorry , and	690	a17i15j-25
sorry , but	766	c56e38j-15
sorry , honestly	974	j20
sorry , i	595	a-12j113l-31
sorry , mr	789	j-12
sorry , mrs	820	j-33
sorry , so	889	j24
sorry , sorry	734	j152
sorry , though	974	a26e28
sorry , you	660	e-50j-9
sorry , your	758	b68
sorry .	387	b45c-56d-21e-43g-23h-8i-36j150k-13l-25m-35
sorry _ ,	720	a-18b-28j42k-6m-10
sorry _ .	663	a-34b-22d-34g-8h-20m-12
sorry _ a	794	j11
sorry _ am	758	c28i19j181m9
sorry _ and	690	a17i15j-25
sorry _ any	750	a73g28k-8
sorry _ anyone	876	a44
sorry _ are	827	e112j17
sorry _ but	766	c56e38j-15
sorry _ case	923	a39
sorry _ feel	800	a-19e128
sorry _ friday	974	c30e36
sorry _ garden	974	c47
sorry _ got	923	e-47
sorry _ had	740	e-51
sorry _ hear	864	a23j-12
sorry _ him	974	j-10
sorry _ honestly	974	j20
sorry _ i	584	i13j133l-25
sorry _ it	688	a59d-32j-7k-10
sorry _ million	974	j27
sorry _ missed	923	j-20
sorry _ mr	779	j-11
sorry _ mrs	820	j-33
sorry _ my	813	a21f-19
sorry _ not	853	j38
sorry _ room	945	b24
sorry _ say	974	b53g-7
sorry _ so	876	j54
sorry _ some	923	a28
sorry _ sorry	690	a-12b-17j197m-10
sorry _ that	638	e-41f-25m-11
sorry _ the	521	b-38e-26f20h-10i-12j26k-9m-9
sorry _ though	974	a26e28
sorry _ to	853	j27
sorry _ took	974	d48e76
sorry _ were	844	e61
sorry _ what	762	a-32b-15j-17
sorry _ whatever	844	a83k-7
sorry _ will	974	i31
sorry _ yesterday	923	d25
sorry _ you	601	a36b-16e47f-23j-10m-15
sorry _ your	657	a-11b64e-41j13m17
sorry a	923	j26
sorry a million	974	j27
sorry about	544	a-18b-31i-11l-20
sorry about friday	974	c30e36
sorry about the	603	a-14b-25d-28g-6j23
sorry about yesterday	974	d44
sorry again	864	h-26j99
sorry again .	889	h-27j102
sorry and	945	j33
sorry enough	889	j56
sorry enough .	923	j58
sorry for	548	a38b-15g17k-23
sorry for any	774	a44g28k-8
sorry for it	864	a51
sorry for the	611	a-34d27j-8k-7
sorry for whatever	853	a68k-7
sorry i	703	i13j76
sorry i am	758	c28i19j181m9
sorry i missed	945	j-21
sorry if	674	a225b-33j-8
sorry if i	853	a23j-8
sorry if it	923	a40c31e28
sorry if that	923	a13
sorry if the	820	a55f32
sorry if you	853	a99c41
sorry in	904	a82
sorry in case	923	a39
sorry is	923	j54
sorry is not	923	j54
sorry mr	945	e38j52
sorry once	974	j109
sorry sir	945	j61
sorry sir ,	974	j68
sorry sorry	779	i18j70
sorry sorry ,	853	j12
sorry sorry .	853	j55m-9
sorry sorry i	974	i29j11m13
sorry sorry sorry	789	j62
sorry that	611	a-37i-13j13k-11l-20
sorry that i	945	j35
sorry that my	923	a17
sorry that some	923	a28
sorry that you	710	a-29d28e97
sorry the	692	a-21b-53m-10
sorry the garden	974	c47
sorry to	688	a30g-10i-19
sorry to anyone	889	a45i-11
sorry to have	889	a-24
sorry to hear	864	a23j-12
sorry to say	974	b53g-7
sorry to your	923	j34
sorry you	598	a-32d21e81m-12
sorry you are	835	e116
sorry you did	923	e56
sorry you feel	800	a-19e128
sorry you got	945	e-49
sorry you had	743	e-51
sorry you took	974	d48e76
sorry you were	844	e61
sort	734	c-27d35f19g8h-15i58j31k-8
sort .	974	j53
sort _ out	813	g15i64
sort it	876	g17i45
sort it out	904	g17i46
sort of	853	c-25d47h-8j39
sort something	904	i45
sort something out	904	i45
sort things	923	i-20
sort things out	923	i-20
sorted	800	a-11e49h-15
soul	827	d27l66m-9
soul into	864	l59
souls	974	e56h-18
sounded	853	a57
sounded _ ,	923	a16
sounded _ .	923	a46
sounded sharp	923	a16
sounded sharp ,	923	a16
sounded short	923	a46
sounded short .	923	a46
source	864	e33f20
source text	974	e43k-6
spanner	974	j-11
speak	754	a-14d-24e-25f26g-6l42m21
speak _ themselves	889	l38
speak for	835	l36
speak for themselves	889	l38
speak of	876	d-23f48m29
speaking	889	k29
spec	889	c50
special	889	c45g20
special _ ,	974	g24
specially	974	a36
spent _ another	923	b28
spent on	864	b26
spent on another	923	b28
split	945	d-35f27
spoil	904	d41
spoiled	876	a21
spoiled ,	923	a22
spoiled , we	923	a22
spoiled _ we	923	a22
spoken	712	i27m9
spoken _ .	904	i39
spoken _ like	844	l36
spoken _ the	864	m18
spoken to	740	i29m10
spoken to .	923	i41
spoken to like	844	l36
spoken to the	923	m19
spot	806	a18m-14
spreadsheet .	923	l34
spring	770	b-21d21e70h-13
spring .	923	b-25e52h-14
spring _ ,	945	c52
spring _ the	974	d40
spring and	904	c36d37
sprinklers	974	e57
square	945	f42
square metres	974	f44i-11
staff	762	a-11b25c130d-26e-30g-15i-15k14
staff followed	904	c56
staffed	904	c79
staffed _ the	904	c79
stag	974	b-28c68
stage	750	b30i22
stage ,	945	b28
stage , and	974	b28
stage .	827	i26j-6
stage _ and	974	b28
stake	904	h35l32
stake .	923	l32
stale	904	f44
stale 0	923	f36
stale 0 at	923	f36
stale _ at	923	f36
stall	853	l28
standard	789	c47d-27e-28f31
standard _ practice	923	c42
standard industry	923	c42
standard industry practice	923	c42
standards	728	g109i-20k-14m48
standards ,	945	g22l18m41
standards , and	974	g27l20m26
standards .	779	g75i-24k-12m22
standards _ and	974	g27l20m26
standards _ service	945	g18
standards of	876	g26
standards of service	945	g18
standby	923	b34
standing	770	a13b22c-37k17m-9
standing _ ,	923	k21
standing _ the	876	a17
standing about	974	k24
standing in	923	a18
standing in the	945	a19
star	844	j-9l26m35
star _ ?	923	m22
star off	923	m22
star off ?	923	m22
stars	923	d-40g6m165
stars and	974	g13l18m52
start	688	a12d-22e43h-12i-12
start .	864	e70
state	784	a-13c36g-7k-7m20
state _ weeks	923	c35
state two	923	c35
state two weeks	923	c35
stay	707	a-26f26g7i-13k-8m107
stay _ .	974	m-21
stay _ us	827	g-15i-13m77
stay between	974	m33
stay between us	974	m33
stay on	923	g29m32
stay with	844	g-14i-13m50
stay with us	844	g-14i-13m50
stays _ the	876	e-28m21
stays between	974	m19
step	688	b31c-31d-38f30g-10i12
step _ ,	974	f23i34
step _ the	974	b63
steps	747	g-6h-12i132k-9l-22
steps _ .	974	i27
steps _ be	923	g-7i20
steps _ been	923	i48
steps _ being	945	g7i45
steps are	945	g7i45
steps are being	945	g7i45
steps have	923	i48
steps have been	923	i48
steps to	904	g-7i41k-6
steps will	923	g-7i20
steps will be	923	g-7i20
stick _ the	923	f30
stick to	923	f30
stick to the	923	f30
still	618	a-17b-34c-25d96e-25f-29g-7h-8i-16k-5l18m42
still .	945	d47
still _ ,	876	d60
still _ and	923	m23
still friends	974	m25
still friends and	974	m25
still got	904	d44
still had	974	d60
stock	770	b21g-11k-9m-12
stock _ .	923	c31
stock problems	923	c31
stock problems .	923	c31
stood for	889	l52
stop	720	c36h10j-6
stop ,	974	c29d44
stop .	800	f-30g-7h16
stop _ .	876	f41
stopped	701	c45d-33e-25i-30k-6l-30m-12
storage	974	g-12
storage for	974	g-12
stored	945	b61
story	853	f-28l40
straight	707	a-11b-18d-26e32f-36g-7h-14i-21j-8k-6
straight _ the	923	e103
straight _ you	945	i-20j-8
straight with	974	i-21
straight with you	974	i-21
street .	974	c40
stress	904	l58
stressed	853	l48
strict	974	c47k11
strive	743	g63i42k-7
strive _ deliver	945	g18
strive _ excellence	945	g32
strive _ improve	889	g-17i41
strive _ offer	923	g17
strive _ provide	904	g19
strive for	853	g29
strive for excellence	945	g32
strive to	779	g39i49
strive to deliver	945	g18
strive to improve	889	g-17i41
strive to offer	923	g17
strive to provide	904	g19
striving	945	g80k-8
striving to	974	g42
struggle	974	e37f55
struggle with	974	e37f55
students	835	a-12d-24f28g-11h31
students .	876	a-13f30g-12h36
studio	766	c25f-18g-8j-7k-5l51m11
stuff	766	b-18f65g-7j-7
stuff .	923	f51
stuff that	974	d42
stupid	779	j113l-20m-9
stupid ,	853	j53m-9
stupid , stupid	974	j24
stupid .	923	j32
stupid _ .	945	j46
stupid _ stupid	974	j24
stupidest	974	j35
subject	923	f67
subject _ the	974	f75
subject to	974	f32
submitted	820	b31
submitted _ the	876	b34
subtitles _ episode	945	b44j-6
subtitles on	974	b33
such	710	c39d24h10i14j41l49
such _ fool	904	j18
such _ idiot	853	
such a	770	d31h15i-11j42
such a fool	904	j18
such an	835	
such an idiot	853	
such matters	945	
suffer	827	i-15k67
suffer .	876	k55
suffer _ it	974	k19
suffered	876	a60g-8l72
suffered ,	974	a47g-8
suffered .	974	l45
suggest	844	e46f75k-14m-10
sum	853	a-22d37k11
sum .	974	k27
summer	844	a20c95d21
summer and	974	c85
sums _ me	923	f30
sums to	923	f30
sums to me	923	f30
sun	889	d62
sun .	974	d33
sunday	605	a-22b-15c-46f-21h-10j-14
sunday ,	800	d36j-7
super	974	d46k-7
supermarket	974	k24
supplier	681	b-23g-23i-23k-9l-36
supplier _ me	853	c52
supplier _ stock	923	c31
supplier had	923	c31
supplier had stock	923	c31
support	820	g10
support _ understanding	974	g17
support and	974	g17
support and understanding	974	g17
suppose	876	a18d48
suppose .	923	d55
supposed	844	a31c35d31
supposed to	853	a31c35d31
sure	720	d30e26f19i40k-10l32
sure _ can	864	d27i19
sure _ does	864	h-22i30
sure _ is	923	h45i-21
sure _ will	974	f25i22
sure everything	923	h45i-21
sure everything is	923	h45i-21
sure i	974	l68
sure it	904	h-23i29
sure it does	923	h-23i32
sure we	853	d25i38
sure we can	864	d27i19
surely	974	e59i11
surgery	923	b51
surprised	945	d31e69
survey	789	b-20e-26f18k12
survey _ 0	945	k14
survey of	974	k15
surveyor	853	c87
swamped	853	c38
swamped _ month	923	c54
swamped this	923	c54
swamped this month	923	c54
swapped _ the	923	e44
swatch	923	e40
swear	770	h89i-14l-21
swear ,	974	h35
swear _ my	844	h34
swear _ you	923	h17
swear it	904	h10
swear on	844	h34
swear on my	844	h34
swear to	923	h17
swear to you	923	h17
sweetheart	876	f68
sweetheart ,	876	f68
swimming	904	e29l41
switch	800	b-26f53
switch _ the	974	f76
switched	806	b38d42
switched over	974	b50d52
system	725	b38c45h50
system _ live	904	c50
system _ the	904	b45
system generated	923	b45
system generated the	923	b45
system went	904	c50
system went live	904	c50
systems	974	f20g13i21
table	645	b17c-53h-27j-14
tables	904	b-15l58
tables are	974	l66
tagged	904	b43d40
tailor	974	j32
take	554	d-32f42g45j-22k-19l21m37
take .	974	h28
take _ .	864	b40f48g-11i-13m-17
take _ any	974	m22
take _ as	974	d29m55
take _ back	904	a38
take _ business	904	m28
take _ complaints	974	g10i19
take _ concerns	974	g18i38
take _ down	904	g-7m43
take _ extremely	945	g21i-21j-8k-7
take _ feedback	945	g19i26
take _ matters	945	g23
take _ pride	945	l31
take _ privacy	904	g24i-14
take _ very	853	g31
take a	864	a27f51i33
take all	904	g27i43
take all complaints	974	g10i19
take all feedback	945	g19i26
take in	923	f33
take in .	923	f33
take it	740	a21g-13m49
take it as	974	d29m55
take it back	923	a38
take it down	904	g-7m43
take on	974	l78
take quality	904	g16
take quality very	904	g16
take the	758	h-9i17m25
take these	974	d26g20i14
take this	844	f50g12i-17m14
take this very	923	g17
take you	974	f37
take your	800	g19m21
take your business	904	m28
take your privacy	904	g24i-14
taken	593	a-18b66c-62d-23f-19h-19i67j-9k-7m-21
taken .	853	g-15h-9i67
taken _ ,	923	b35d42
taken _ error	923	b28
taken _ heart	923	g48
taken _ improve	974	g13i22
taken _ off	779	b37
taken from	974	b65
taken in	876	b21e37g-6
taken in error	923	b28
taken it	813	a-13e47g-6i-13
taken to	864	g49i17
taken to heart	923	g48
taken to improve	974	g13i22
taken twice	923	b81
taken twice ,	974	b38d53
takes	707	e39f83i-13
takes _ .	835	f35
takes _ to	923	e35
takes _ week	923	f41
takes a	904	f48
takes a week	923	f41
takes time	844	f35
takes time .	844	f35
takes two	844	d32e60
takes two to	923	e35
taking	696	c27h-16l-29m34
taking _ to	923	h-16
taking measures	923	h-16
taking measures to	923	h-16
talk	774	c-32g-11m28
talked about	945	d37e41
talking	806	c28d44
talking about	923	d50
tan	974	j-17
tan ,	974	j-17
tanaka	974	j-14
tanaka .	974	j-14
tank	835	d29
tank was	945	b-23d44
taste	876	a79
taste .	974	a39
taste _ i	974	a27
tasted good	923	d31
tasted good .	923	d31
tbh	945	b46d66e27i38l44
tea	758	d-28l-50m-12
team	636	a29b-35f-22i78k-7l-28
team .	762	l-36
team _ been	864	i30
team _ to	904	a36
team has	853	i29
team has been	864	i30
team is	904	g9i65
team was	974	c45d41
team will	974	i25
teams	974	i-22
tears	835	l67
tears _ sunday	923	l46
tears all	889	l72
tears all sunday	923	l46
technical	707	a-12b25c67d-37e-47f124g-8i-19m-10
technical .	904	f32
technical _ .	800	c78e-25f38g-7i-15
technical difficulties	923	c35
technical difficulties .	923	c35
technical side	835	e-28f23m-11
teething	923	d31
teething _ ,	923	d31
teething troubles	923	d31
teething troubles ,	923	d31
tell	549	a-12b-19c-32e-53f32g-9h-15i-27j-9k-12m27
tell _ ,	827	f42
tell _ about	813	m33
tell _ agency	974	m16
tell _ how	904	i-11j17m-14
tell _ i	974	a33l32
tell _ so	974	l51
tell _ that	876	f34
tell _ we	923	m64
tell _ you	889	m33
tell anyone	923	m16
tell anyone about	923	m16
tell me	665	a-16i-18j-8l-24m16
tell me we	923	m64
tell me you	889	m33
tell my	945	f48
tell the	820	d33m46
tell the agency	974	m16
tell them	974	a33
tell you	644	a-16f35h-8j9k-8l45m-16
tell you ,	876	f53
tell you how	974	j22
tell you so	974	l51
tell you that	889	f34
tell your	853	c50
telling	707	b30c29f-18g-14k-8
telling me	813	c44g-16
temperature	974	b63
template _ from	945	b-17c53
temporary	923	d72
ten	580	c-30d27e-28f-36g-14h-28i-37j-16k-15m-10
ten _ and	813	d63
ten _ on	974	e45
ten days	904	d51
ten days and	974	d55
ten minutes and	945	c26d31
tenant	827	b35
tenant .	904	b48
tend	904	d-25e37f47
tend to	904	d-25e37f47
tends	974	f75h41
tends to	974	f75h41
tent	974	b-25c55h-10
terms	747	c53e56f95i-20k-7m-12
terms ,	974	f80
terms .	844	f59i-23
terms _ state	923	c35
terms _ that	974	f37
terms clearly	923	c35
terms clearly state	923	c35
terms were	974	b27e39
terrible	813	c99h-12j20l48
terrible .	923	c44
terrible _ for	974	h-9j39
terrible _ my	974	c51l19
terrible and	889	c43j-9l44
terrible and my	974	c51l19
terribly	794	j71
terribly ,	835	j52
terribly , terribly	844	j34
terribly _ ,	904	j32
terribly _ terribly	844	j34
terribly sorry	820	j55
terribly sorry ,	904	j32
test	634	a-11c-42d-40g-6h-9i-12j-7
test address	974	b28
text	707	a-18b-17e38f-29h-10i-20k-10
than	599	a-19b35c-40d21g-23h20i-38j10k-11l31m-34
than _ .	754	a-11b70e-55h-7m-33
than _ can	974	j11
than _ inconvenience	923	g-14
than _ on	974	l52
than _ one	974	e41
than _ the	923	b28d-28
than a	864	f19j22
than an	923	g-14
than an inconvenience	923	g-14
than anyone	974	h29l55
than i can	974	j11
than ideal	923	d45
than ideal .	923	d45
than me	876	j19l29
than me .	889	j19l29
than our	974	e87
than the one	974	e41
thandi	889	j13
thandi .	974	j21
thank	640	b-17d-45g32j-8k-13m-17
thank _ for	659	e-26g35k-12m-15
thank _ the	904	e39
thank for	904	e39
thank for the	904	e39
thank you	656	e-31g34k-12m-15
thank you for	659	e-26g35k-12m-15
thanks	864	i22j-8
thanks _ the	974	i28
that	326	a75b-35d-69g-43h8i-46j-36k11l-19m-25
that 's	557	b-20d35f44h-8j-15k-15m-37
that 's a	789	a24f-26h16m-10
that 's all	889	b25d41l21
that 's his	974	c60
that 's life	923	d55
that 's really	974	c42
that 's the	820	d-23f39
that 's what	904	c38f47
that ,	696	a18c59d34j-18
that , and	774	a13d26j-14
that , our	904	c46
that .	599	b-22e32h-14j-19l-31
that 0	945	b31h18
that 0 of	974	b32
that ?	974	j44
that _ ,	703	a18c53e51f-23h8k-8
that _ .	618	a-33c42e24f-47g-7h-14i-20j37l-30
that _ 0	974	b49
that _ a	705	a40e70f-54h24j-14m-13
that _ acted	974	k49
that _ actions	904	a29
that _ after	974	i35
that _ all	889	b25d41l21
that _ am	820	j20k39
that _ amounts	974	k21
that _ an	923	c42
that _ and	710	c27j-12k-8l29
that _ are	696	b-16c67e90g37k29m-14
that _ at	945	h25
that _ be	889	a48i37
that _ breached	889	k8
that _ but	974	c34d33
that _ came	904	a30
that _ can	806	f21g-7h20k-10
that _ comes	945	k21
that _ constitutes	974	k12
that _ customers	923	a28
that _ does	827	f39i12j-12
that _ down	945	m58
that _ email	923	b24
that _ file	974	b58
that _ found	876	a39e30
that _ from	864	h-12k12
that _ group	974	e95
that _ had	707	e-43
that _ have	720	a20b-20g-22j-8l42m-11
that _ his	974	c60
that _ i	835	e-34k-12l41
that _ ignored	923	a29
that _ instead	974	e51
that _ is	707	c-38f44g-13h24j-16
that _ it	794	d39
that _ joke	923	a17
that _ just	945	a17c47
that _ keep	974	m38
that _ kitchen	974	c58d28
that _ let	904	m28
that _ life	923	d55
that _ may	974	k16
that _ me	774	d24l51
that _ my	669	c-35h33j-11k-7m-12
that _ not	728	b38c-29f-34j-14
that _ of	784	b18d34k17l20
that _ our	844	b-17c26g-15
that _ primary	904	f47
that _ put	923	a43
that _ really	974	c42
that _ regrettable	904	a23
that _ road	923	c51
that _ say	945	k7l37m30
that _ see	923	e51
that _ shrinks	864	f43
that _ single	974	h27
that _ site	864	h23
that _ source	974	c26e46f24k-6
that _ stays	974	m28
that _ take	923	a-14f26i-13
that _ takes	853	f68
that _ the	712	c-40d-24i23l-22
that _ think	923	l28
that _ this	974	f31
that _ together	974	d24l39
that _ up	889	m33
that _ was	660	b-20e44g-12h-8k10
that _ were	784	b30k19
that _ what	904	c38f47
that _ will	731	f-18i-17k6m21
that _ with	800	c33d39
that _ words	923	a26
that _ writing	827	k20
that _ wrong	806	a21
that _ you	806	a53c41
that a	784	a-12b42d20e34g-6h22k-10
that all	974	h22
that bad	923	d27
that bad .	923	d27
that call	889	j-8m19
that call .	974	m21
that can	974	f32
that comes	923	k18m48
that could	923	b36
that damages	904	k19
that damages are	923	k8
that day	820	a23c39h-14l-23
that day ,	945	a32
that evening	945	e49h-11
that every	945	h30
that every single	974	h27
that from	820	e33
that gate	974	h26
that glue	864	f29
that has	904	a21l28
that i	599	a-14b-20c-31d-44e-73f-39h16i-17j31k36l35m-29
that i am	820	j20k39
that i have	844	l68m-12
that i ignored	923	a29
that i was	794	k14
that i will	876	h38i-12k11
that in	762	j-11k31m27
that in writing	827	k20
that is	644	a36d-29f-26g-11j-7k9l-18m-9
that is .	974	k37m-9
that is a	864	a31c28e44f-33h14
that is not	864	a18f-26j-6
that is primary	923	f43
that is regrettable	904	a23
that it	650	d48h-31k40
that it came	904	a30
that it does	904	i17
that it takes	923	f41
that it was	762	a-18k-6
that it will	923	h-44
that leaves	945	h35
that made	974	a51
that makes	974	c28d-32l35
that may	853	a34g-16i30
that may be	974	a31i41
that may have	876	g-16
that means	945	f35
that might	904	a30g21
that morning	853	c42e41l40
that morning .	904	c55e45
that my	779	a50g-8i-11
that my actions	923	a30
that my joke	923	a17
that my words	923	a26
that no	784	h14
that nothing	820	h32
that nothing will	853	h33
that of	923	l28
that of me	923	l28
that one ,	974	c33e40
that our	853	a46
that review	974	a-16l68m52
that said	904	c37e46
that said ,	904	c37e46
that should	974	a-13b32
that showed	974	a24
that side	923	f77l35
that side of	974	f21l40
that some	904	a41b-23
that some customers	923	a28
that sorry	904	j112
that table	904	e42j-15
that the	594	b51d-22f18i-20k-6m-12
that the road	923	c51
that the site	923	h19
that there	974	e51
that this	762	a-12e56h23i-12k28m14
that this amounts	974	k21
that this constitutes	974	k12
that this put	974	a21
that this was	889	e88k14
that upset	904	a43
that upset you	904	a43
that wall	945	h37
that was not	853	d44
that way	813	e30
that way .	835	e37
that we	677	a52g35h-16i18k33l-20m-14
that we are	770	c45g43i12k27m-9
that we breached	904	k8
that we have	889	a30g-7i14
that we were	853	a23k22
that weekend	945	d37e25
that weekend ,	974	d38e26
that went	945	a33
that wood	904	f51
that wood shrinks	923	f31
that would	974	a23
that would be	974	a23
that you	569	b-25c-34e113h-27k-10m47
that you are	800	e82
that you did	923	e-49
that you found	876	a39e30
that you had	737	e-43
that you say	974	k7m31
that you see	923	e51
that you think	923	l28
that you will	844	h-31m30
that your	657	a-20b34e65i17k7m-15
that your email	923	b24
the	172	a-74b-85c-43d-122e-109f-133g-82h-127i-135j-95k-71l-194m-95
the 0	511	a-31c-27f-27g-13h-14i-29j-7k-6l-45m-18
the 0 hour	974	e39
the _ 's	545	a-11b-17c41d-29e-36g-12h-20i-14k-9
the _ ,	403	a-12b-24c42d-43e-28g-10h-21i-41j-20k13l35m24
the _ .	330	a-58b-59c-34d-74f-48g-42h-53i15j-29k-22l-72
the _ 0	731	f62
the _ about	876	b53j-8m14
the _ again	794	h-25j-14
the _ against	889	a35k11
the _ agreed	974	e46
the _ all	923	d42l20
the _ and	462	a-28d-71f-32g-16h-11i-26k11l23m-30
the _ application	945	b45
the _ are	657	b-30c-31f-29i-27k-8m-11
the _ as	743	f-22g8h16i-15
the _ assistant	853	j56
the _ at	617	b-39i17m-11
the _ bathroom	945	h18
the _ being	974	c30f34
the _ bits	974	f59
the _ booklet	945	d-22f36
the _ bothered	904	a45
the _ box	758	b29
the _ boxes	923	b44
the _ branch	835	j-14
the _ buries	974	l40m10
the _ by	637	a-23j-9k22m-11
the _ cached	923	f36
the _ call	889	f36j20
the _ came	712	b-40c69e51f-20
the _ can	784	c47f-31g-8h-12m-12
the _ card	820	c54g-16k-7
the _ changed	844	c79
the _ changes	923	c62
the _ chart	945	b44
the _ chat	974	e29m26
the _ check	889	b28f65
the _ client	835	e68g34
the _ closed	864	c-35g-10i-14
the _ code	827	b-28e45
the _ company	835	b40c53g-7
the _ complaint	945	l43
the _ complete	945	e36j-7
the _ concerned	904	d59
the _ controller	974	f49
the _ course	945	i41
the _ date	679	b23c-34j-8k-8
the _ deadlocked	923	f83
the _ delivery	864	c-37d-22g-19
the _ department	923	b16i42j-9
the _ did	758	a17b30c65e-25i-13
the _ disturbed	923	a39
the _ do	945	d49e38
the _ down	800	i25m27
the _ dropped	923	f33
the _ during	945	g33
the _ early	974	d75
the _ end	876	e49
the _ every	904	a26c33
the _ eye	974	f46
the _ felt	904	a20
the _ figure	835	b38
the _ file	686	a-15b28c32f43h-12j22
the _ firm	904	c31
the _ flowers	904	b-24h24
the _ fool	974	j30
the _ for	567	b25c38e-30g-10h19i-13j-15k-8m-17
the _ form	794	m34
the _ from	618	h-11i-20j-16
the _ glue	974	e51
the _ got	766	b71d-22
the _ group	889	m44
the _ had	635	b89g-8
the _ has	591	b-52c-46f-30h-22i22l-28m-9
the _ have	762	a23b35f20l-35
the _ hay	974	b-22
the _ here	864	f35
the _ highest	974	g11
the _ himself	974	e45
the _ history	945	h16
the _ holiday	923	b38
the _ human	974	i31j23
the _ i	604	a-12b-39d-28f-38h11i11j8l47
the _ importance	974	g10
the _ in	539	a-24b-16d-29f-35i-26j-19k-15l-37
the _ invoice	728	a-17b20j-7m-14
the _ is	478	a-16b-54c31g-22h-20i21l-57m-9
the _ it	722	a-15e78
the _ kept	853	c78
the _ kit	945	b35
the _ know	974	d39
the _ label	864	c40
the _ lacking	923	a21
the _ last	864	b-21e44
the _ lead	974	m25
the _ left	876	a28b28e33
the _ list	712	b46
the _ lot	904	b44d22i35j31
the _ marks	974	c80
the _ may	820	a47b15k7
the _ measure	974	e49
the _ mix	974	d53
the _ moment	974	c41
the _ month	876	b31l43
the _ more	904	e48
the _ moving	945	c37
the _ never	853	b36c40
the _ night	864	k31
the _ note	889	a-11b30
the _ number	750	e41l-31
the _ of	486	d45g9h17j9m11
the _ on	536	c-37d-42g-11h-10j-9m-38
the _ once	945	d41
the _ one	553	a-11c-58d-31g-7h-15j-7m-17
the _ only	800	b-19c86d39e38
the _ owner	974	f52
the _ pack	945	f37
the _ pages	904	f41g-13
the _ panel	945	b40
the _ people	800	m24
the _ person	876	f32h11j31m14
the _ photo	923	a39
the _ pipe	923	b34j15
the _ place	876	c33d28
the _ plan	820	c69
the _ point	945	f48
the _ possible	904	g18
the _ put	889	c38
the _ ring	923	h29
the _ road	864	c59
the _ roll	945	d37
the _ room	720	b-34c-31d-21e50
the _ rules	974	b33c46
the _ safety	974	k43
the _ said	800	c106e-24
the _ scan	945	h-8k21
the _ scheme	876	d49
the _ sheet	720	b40d-28e30j-14
the _ shift	974	b24g-6
the _ shortly	904	i33
the _ should	923	a41
the _ side	696	c-34d53m-9
the _ slipped	853	
the _ so	784	i45
the _ society	974	l21m32
the _ software	923	b28c65
the _ standards	766	g46i-19k-7
the _ star	904	m46
the _ stops	945	d40
the _ supplier	945	c77
the _ system	876	c37
the _ tasted	923	d31
the _ team	853	b-15d21g11
the _ tenant	904	b48
the _ that	609	a57b-44c-42e-27f-47g-10h-8
the _ then	945	a24c36
the _ there	853	c37
the _ thing	800	c-37d27j-11l48m42
the _ this	743	g22l-18
the _ threshold	974	f45
the _ ticket	974	b30
the _ till	835	e-36l47
the _ time	705	a-25b30f-35h18k-7l18
the _ to	582	a-18b-27e59f33h-9k-12m18
the _ told	904	c43
the _ too	789	i-31k-7
the _ turned	945	b30
the _ until	774	a-19m-13
the _ up	717	a-11b39c-36j16
the _ ups	974	f31
the _ useless	876	j28
the _ walls	974	m28
the _ was	467	a-15b63e34f-35g-7i-25j-9k-13l-34m-17
the _ way	737	a20l49
the _ we	789	a19e58
the _ weeks	974	e47
the _ went	686	a-12b48c28d-21
the _ were	630	a14b30c36d-28j-10k-6
the _ when	784	d62
the _ who	674	b-17c61d-22f18j-24m-11
the _ will	694	c-28g23h-22i42m-18
the _ with	594	g-7h-10i-15j-18k-11l-21
the _ without	731	f-25g-6h-9j-15k25
the _ worked	974	d33
the _ works	820	b30d30e59f32
the _ world	945	c66f23
the _ wrong	820	j-14
the _ wrote	974	b34
the _ year	800	j27k-10
the _ you	574	b-51d-47f26h9i-21k-14m-23
the account	853	m21
the account ,	974	m22
the accounts	876	a-12b34
the accounts .	889	a-12b46
the address .	974	f39
the afternoon	923	l45
the agency	827	a38c26k29m37
the agency ,	945	c47m27
the agency about	974	m16
the agreed	904	b59
the agreed date	974	b33
the agreement	835	k12
the agreement and	904	k8
the airline	923	c43
the airport	923	c60
the alarm was	923	b33
the algorithm	974	l40m10
the algorithm buries	974	l40m10
the allergy	945	b40
the allergy note	974	b41
the amount	974	d76k23
the app	794	a16c77l36m20
the app .	904	a27
the appendix	974	j34
the appendix .	974	j34
the application went	864	b33
the appointment	876	b44i-15
the arch	923	a25d34
the archive	844	b-27c49f-19
the artwork	974	b38
the attached	923	f59
the attachment	974	b32
the audio	904	b33
the audio was	974	b35
the author	945	e44
the back ,	974	d41
the background	945	b38
the ball	853	b34c25j-14
the bank holiday	923	b38
the bar	923	d66
the bathroom	904	a25
the best	762	d51g43h30i-12j-7
the best .	945	g50j-8
the best of	864	c49d32g-12
the best possible	923	g20
the biggest	974	j30
the biggest fool	974	j30
the bills	974	k34
the bin	974	d38e32
the bit	974	d42
the bloke	974	c55
the blue	734	h-23m-19
the blue one	864	f25
the board	734	a-16b-24g-13i23j19m17
the board .	889	g-15i34
the boards	835	c26d42
the boards are	889	c-38d46
the bottom	827	f30i27j38m15
the bottom ,	974	e25f39
the bottom of	853	g-6i28j39m16
the boundary	923	b38j-8k31
the brief	789	c77j-11
the brief kept	853	c78
the bright	945	d61
the bright side	945	d61
the bureau	974	l40m35
the buyer	945	e58
the cable	889	b37j-10
the cake tasted	923	d31
the calendar	800	b28
the car ,	974	l47
the car .	889	c32j-12
the card	754	e25m18
the care	945	e66
the carriage	974	k14
the case	904	a37m-9
the cdn	923	f36
the cdn cached	923	f36
the century	974	b24d29
the century .	974	b24d29
the change caused	923	a25
the change of	974	b44
the cheaper	904	e53
the cheaper glue	974	e51
the cheapest	974	e73
the chef	945	c54
the children	820	a18b21m33
the city	945	k27m15
the cleaners	974	i28
the club	853	d24m18
the club .	974	d34
the cold	827	a21g-13j-7
the colour	800	a35e30
the colour .	889	e45
the colours	889	c46
the colours .	923	c47
the company	904	k29
the compressor	974	a19b48d52
the confusion ,	923	a24
the consul	974	c48
the contract ,	876	k-12
the contract .	835	e-28f47
the contract and	923	c34e39k26
the convent	974	k12
the copy was	923	e39
the cost	844	k-11
the cost of	844	k-11
the council	770	c58e-28
the council 's	904	c54
the counter	789	h-17i-18
the courier	677	b-23c84d-23k-9
the courier .	800	b-53k-10
the courier sent	923	c49
the courier who	923	c33
the course	945	d63m15
the course .	974	d65m15
the cracks	853	b47
the cracks .	864	b38
the crew ,	974	b32
the crime	974	b24d29
the crime of	974	b24d29
the curry	974	a25
the damage	750	g-7k24
the damage .	820	g-7k27
the damage and	923	k11
the data	774	d-38k15
the date had	800	c52
the day	663	a-18c-25f-33h29j16l-18m-13
the day i	876	h22j28
the day of	889	h25
the day you	923	h21
the deadline	703	b76j-11
the deadline .	813	b25j-8
the deadline slipped	923	b57
the decision	945	e63
the degree	974	a44
the degree that	974	a44
the delayed	974	g-12
the delivery	800	b24c64
the delivery was	974	b56
the deposit	734	b26m-15
the deposit .	923	m-19
the deposit was	806	b43d32
the depot	820	c59e38
the desk	813	b34
the details	784	f81
the details .	794	f40
the diary	876	b40i40
the diary .	889	b16i41
the difference	770	b-23d25f-17
the difference .	923	d87f-21
the divorce	974	c28l37
the divorce ,	974	c28l37
the dj	974	j-20
the dockets	974	c48e50
the documents	923	b32
the documents were	923	b32
the driver	827	c37j-10
the duty	945	k22
the duty of	945	k22
the earliest	923	g-9i67
the earliest .	923	g-9i67
the edge	876	f27
the edge .	904	f35
the effect	974	d67
the email	806	b35j57
the email .	974	j72
the email never	923	b36
the embargo	945	b39
the embarrassment	923	j-8l31
the end	677	a-13d95e-40
the end of	720	d25
the engineer 's	974	b33
the entire	904	b15f46
the error	766	e-30g-10j-6
the event	904	a52i19
the event that	945	a55i20
the experts	923	f68
the experts here	923	f68
the extent	800	a68g-8
the extent that	827	a47g-8
the extent we	923	a26
the family	766	c-29k22l-28
the farm	974	a38k10
the feedback	974	c37m60
the fence	876	b34
the fence .	974	b40
the figure	904	h-9k28
the figure .	945	h-9k32
the figures	820	b30m-9
the file complete	974	e38
the file is	889	f37
the files	766	b33e36
the files were	923	b33
the finish	974	e50g-10
the first	582	a-27d-36e-47g-8k-9m14
the first thing	945	m54
the flight	945	j35
the folder	717	
the folder was	844	b44
the food	945	k42
the form .	945	l19m27
the form until	923	m-15
the four	794	b-19m19
the fridge	923	a21
the fridge ,	974	a23
the future	923	f46i27
the future i	974	i32
the garden	864	d42
the garden ,	945	d48
the geyser	945	j-11
the group	813	a30e50m18
the group chat	974	e29m26
the grown	945	f56
the grown ups	974	f31
the guest	827	b31h15
the guest bathroom	974	h18
the guest list	904	b42d26
the hall on	974	b48
the hall was	820	b-66
the handover	794	b51e24g-8j-10k-9
the handover date	853	e37k-9
the health	974	f42
the heart	904	g24
the heart of	923	g29
the heat	844	a14c38d23m-13
the heat of	904	a21d34
the heating	835	b28e42
the heating was	904	b41
the hedge	827	k22m-17
the hedge ,	904	k34m-18
the highest	762	g45i-21k-7
the highest standards	766	g46i-19k-7
the hinges	974	b46
the hob	974	e42
the hours i	904	c46
the inconvenience	737	d-23g122
the inconvenience .	794	d-25g61
the inconvenience this	923	g46
the incorrect	974	b44
the ingress	974	f49
the ingress controller	974	f49
the instructions	853	c51e31
the intention	889	c80
the interview	974	a19
the invitation	889	b41
the invoice	686	a25j-10l-23
the invoice was	853	b32
the irrigation	974	j27
the issue	945	e33g23i26
the joint	876	b57d33e37
the joke	923	a36
the journal	974	b34
the keys	806	b24d30l-36
the keys .	923	d34
the kids	800	c55j-7
the kind	974	l35
the kind of	974	l35
the lab	853	c28
the lab 's	945	c78
the lads .	974	i26
the last	662	h32k13m-10
the last time	853	h30
the launch	835	c62
the law	904	k23l18m28
the law society	974	l21m32
the leak	889	i42j61
the leak ,	974	i30j90
the leak .	945	i16j-16
the lectern	974	b36
the level	889	g30
the level of	923	g31
the lid	876	b-22g28
the lid ,	974	g31
the light	889	c72
the light was	945	c80
the lilies	904	b17j-28
the line	750	k15l18
the line .	876	k18l51
the little	835	d129f56
the load	853	b50
the lock has	904	d39
the look	923	a31
the look of	945	a31
the loss	974	k39
the lot	889	i-11k47
the lot ,	923	k52
the lowest	945	j56
the m	923	c48h-8
the m 0	923	c48h-8
the managing	974	a24
the manufacturer	945	c103
the mart	974	m51
the massage	974	a33e41
the matter	806	g24i85j-8k-8m-9
the matter .	974	g29i18
the matter has	974	g12i25
the matter is	876	g19i59
the measurements	876	e83
the mercy	904	b29c51
the mercy of	904	b29c51
the message	864	b35
the mic	974	b-18c95
the middle	820	c62d26l19
the middleware	923	f33
the middleware dropped	923	f33
the mill	904	c35
the minibus	974	b33
the missed	945	g24k17
the mix	827	b-20d-46j16
the mix up	844	b-20d-40j23
the moment .	844	a18c45d23i-17
the money	747	b-20i17l44m-26
the money ,	945	c29l34
the money .	945	e40i25
the morning	717	d-23l37
the morning ,	923	l49
the most	853	g29j25k-6
the most useless	876	j28
the music	945	a24
the near	974	g40
the needful	945	i52
the new system	904	c50
the newspapers	974	m38
the night before	835	c62
the noise	725	a53c29j-7
the noise ,	789	c66
the noise disturbed	923	a39
the noise from	974	a20
the numbers	844	f33
the numbers to	923	f56
the ocean	853	d38f-20
the ocean .	923	d41
the oil	876	b33
the oil was	974	b37
the ombudsman	974	m18
the one	635	f31g-9j-10m12
the one in	974	e-37
the one star	904	m46
the one who	758	e45j-8l24
the only	813	j-7l36
the orm	820	f38
the orm deadlocked	923	f83
the other client	945	c33e38
the outage	889	g-15i27
the overtime	904	i-12k-10
the overtime for	923	k-10
the owner	945	j-13
the paint was	923	b29
the panels	844	b29
the panels were	864	b39
the parcel	770	b42g-8
the parcel was	853	b32
the parish	864	a25l24
the parish office	974	l39
the patient	945	f50
the payload	923	f33
the payload .	923	f33
the people	864	f36
the people who	974	f48
the phones	945	c28d43
the photographs were	923	b29
the pictures	923	f33
the pipe	820	c38
the place	904	e-26h38
the plan	747	a16e59
the planet	945	j45
the planet .	945	j45
the plaster had	923	b29
the point	945	c54
the post	722	a22f24g-7
the press	800	b-15c38m31
the press .	923	m38
the previous	853	c38
the previous contractor	923	c41
the prices	974	c55
the printer	662	c37l20m-9
the printer told	923	c44
the private	974	b38
the problem	835	e54
the problem .	974	e43
the program	974	m21
the programme	864	d29
the programme .	876	d29
the promised	923	b29
the promised date	923	b29
the proof	715	b24e65
the proof ,	945	d26e38
the proof was	923	b31
the property	974	h20k24
the quote .	794	b20e45
the radio	876	d71
the rain and	974	c52
the rate	945	c77
the rear	945	b40
the recording	789	j-18
the recording ,	974	j-22
the records	974	a-16b49c62
the refund shortly	923	i23
the region	974	l36
the regulator	945	e49m45
the rehearsal	853	a10b46
the relevant	889	b48i51
the relevant department	974	b17i45
the relevant team	974	g16i29
the rent	923	l33m33
the report	754	a18b34f30
the report has	974	a23
the report was	827	b45f47
the rest	677	c-41g-28h15k-8
the rest of	740	g-9h28k-9m20
the result	813	d40
the result was	923	d45
the return	876	c35i27
the review	889	m25
the reviews	923	m25
the reviews .	923	m25
the ring	864	b-15c38
the ring road	923	c63d20
the road	794	b-22e52k16m11
the road ,	974	k26m14
the roof	770	l36
the room	705	a21b-39e-32h-9m21
the room for	923	a40
the royal	974	l60
the safety	923	f57g14i19k-7
the safety of	974	g17i20
the same	588	c25d31e34f-31h-9i-16
the same ,	904	a35c26d24k9
the same .	945	c38
the same name	945	e39
the same room	974	e48
the same thing	974	d43
the samples	923	b32e41
the samples were	974	b38
the scope	974	e54
the seam	923	d40
the seam .	923	d40
the seating	904	a22b23
the second	572	b-17g-9h-10i-34l-22m-18
the server	806	b-20f31i28
the server .	923	f38
the service	758	a18e30g-8h-12
the service lacking	923	a21
the shade	945	a23e33
the shine	974	l39
the shop	737	l65
the shop .	835	l24
the sign up	974	b44
the site will	904	h19
the size	945	k18
the size ,	974	k19
the sizes	827	e27
the sizes came	864	e35
the slides	945	e48
the small	737	b30c-28
the smallest	974	j24
the smell	844	a36j-6
the smell bothered	904	a45
the society	945	m22
the sofa	844	b-38
the sofa ,	974	c67
the software	974	c44
the sort	974	d43
the sort of	974	d43
the spec	974	c55
the sprinklers	974	e57
the start	820	a19e56
the state	827	a-14g-7m22
the step	794	e62
the stick	904	e55
the stick .	923	e49
the stop	974	b38
the street	923	d44
the stupidest	974	j35
the subtitles on	974	b33
the sum	876	a-22d38k11
the sum .	974	k27
the sums to	923	f30
the sun	923	d37
the swatch	945	e41
the system and	974	b36c36
the tank	876	d32
the tank was	945	b-23d44
the team	806	i120
the team has	923	i41
the technical	806	e-27f52m-11
the technical side	835	e-28f23m-11
the terms	945	e92
the thing i	945	l29m16
the thing is	945	c41
the thinking	904	f78g-9
the thinking to	923	f50g-10
the tiles	789	b27e36j41k-8
the tiles .	864	b39j54
the timeline	974	e44
the tone of	923	a25
the trade	784	d48f65j18
the trade .	945	f41j29
the trade would	864	f34
the traffic	835	c57
the traffic .	923	c47
the traffic was	923	c44
the trains	923	c35j-13
the trains were	923	c35j-13
the translation was	923	b29
the tree	835	a29g-7i-11j-12
the tree ,	974	a35
the trouble .	974	c41
the trouble this	923	a22
the twelve	904	e44
the two of	904	m28
the upload	876	b41
the upload .	923	b39
the utmost	945	g33i-19
the utmost importance	974	g10
the van	650	c-29g12k-8m-10
the van and	923	l48
the van was	974	b31
the vendor	904	c52i55
the venue	734	c69d-22
the venue 's	923	c41l26
the venue you	864	c47
the very	864	e43g19
the very highest	974	g11
the very last	974	e59
the visitor	945	e47
the wait	844	a22
the wait felt	923	a24
the wall	740	b-40d27i-12k-18
the wall was	904	b-49
the warehouse	889	b34c49
the warehouse and	974	b40
the way	750	e54i-15
the way .	904	b28
the weather	813	a-20c28
the wedding	789	b21g-12k18
the wedding .	974	g-8k28
the weekend ,	904	b42
the wet	876	
the wet floor	904	b16
the whole	629	a-24b-17e-39j-23k11l-18m-10
the whole night	974	k35
the wholesaler	923	c95
the workroom	974	l52
the world	758	d29g19h30j16
the world ,	904	d32f31
the world .	835	d33j25
the world for	904	d-29h42
the world to	974	g27l30
the worry	820	l34
the worry ,	904	l37
the worst	731	c-28d25h-13i16j94
the worst assistant	853	j56
the worst person	974	j36m18
the wrong	453	b44g-17j-9k-7l-31m-9
the wrong branch	853	j-15
the wrong contract	974	a21
the wrong end	889	e50
the wrong file	800	c28j25
the wrong invoice	889	b40j-8
the wrong label	923	c49
the wrong lorry	974	b35
the wrong person	974	h15
the wrong side	827	b-17k10
the wrong wall	923	b31
the wrong way	766	a21
the wrong year	844	j35
the zone	974	f42
their	645	c37e47f-21g-17h-10i-31j-19k-14m-13
their _ ,	794	e37j-16
their _ .	813	e63g-6h-10l25
their _ around	974	c25f28
their _ boxes	904	e34
their feet	974	l37
their heads	974	c25f28
their heads around	974	c25f28
their own	835	b29d34e53g-9
their own .	974	e37
their own boxes	904	e34
them	475	a-39b-24c-34d-32f-45g-12h-34i-59j-19k-17l-64m-24
them ,	681	c-29e41h-10k-6l-19m-10
them , no	923	d59
them .	616	a-18b-31c46e71g-11j-7k6l19m-22
them _ as	974	l53
them _ no	876	d47k-9
them _ we	945	c47
them _ you	820	e70
them as	945	c35
them to	789	d27e63
themselves	813	e34l28
themselves .	889	l38
then	593	a68c37d-29g-14h-11i-13j-22k-13l-36m-20
then _ 's	974	a35
then _ am	923	a43
then _ apologize	945	a35
then _ do	904	a44
then _ i	974	e54
then _ laptop	974	c49e30
then _ van	974	c49
then _ was	923	a-14b34c48
then again	945	e70
then i	734	a72e-25l-21
then i am	923	a43
then i apologize	974	a25c29
then i do	904	a44
then my	889	a-12c80d25
then that	945	a44
then the	876	c91g-11
then the van	974	c49
then we	974	a38
there	441	a-14c48d-20g-20h16i-28j-23k-22l-34m-37
there 's an	904	d40
there 's nobody	974	c93
there 's zero	945	h39
there ,	800	a20c30d46e27f18i22
there .	669	b-25c48f-35h15i25k-12l20
there _ a	608	a-25b52f-18g-9h-16m-10
there _ all	974	c49e44
there _ an	904	d40
there _ any	889	a26
there _ be	707	d-22h21i-20
there _ been	827	a52b30
there _ never	974	h21
there _ no	672	b-19f31h-11
there _ nobody	974	c93
there _ not	820	c37h43l27
there _ seven	889	i-18
there _ simply	945	c57
there _ some	876	b34
there _ we	974	a34i30
there _ you	876	d23e59
there _ zero	945	h39
there and	904	c42
there are no	945	f37
there as	974	h31i16
there at	740	i-29
there at seven	889	i-18
there for	923	e87
there has	889	a16b36
there has been	889	a16b36
there have	974	a31
there is not	945	c59l31
there was	636	b86c94d22
there was a	707	b70d63
there was any	904	a26
there was nothing	800	c66
there was simply	945	c57
there was some	904	b56
there will	717	h75i-24j-6
there will be	731	h22i-21
there will never	974	h21
there will not	945	h51
therefore	945	c53k-5
these	647	a-10c39d54e-41f65h7j-10k-10l29m-12
these .	827	d-21f53
these _ are	864	b25c66d-25f30j-6
these _ happen	800	c-27d57f-24h-10
these _ teething	923	d31
these are	806	c-34f38
these are teething	923	d31
these matters	974	g20i15
these things	737	d85f-18g-6h-10i-21l-18
these things happen	800	c-27d57f-24h-10
they	505	a-41b-36f-38g-12h-28i-50j-29k-15m-19
they _ .	820	e76f22
they _ all	904	j6m17
they _ have	835	a-12b66
they _ in	774	a15e41f20j-8
they _ not	800	b-44l-22
they _ the	876	c78d70
they _ to	889	c45e-24i29
they _ you	923	l18m19
they are	657	b-23d26i-16
they are all	923	j6m17
they come	889	a23
they did	844	c-31d-26l38
they get	974	i36
they go	864	a-30e39m-17
they look	923	d41
they send	974	l19m24
they send you	974	l19m24
they were	725	b-33d49e37l-23
they were the	974	d35e36
they will	758	e26h-7l34m-15
they will take	974	l41
thing	634	c26f63g-7h11j-21k-6l62m22
thing ,	813	d62
thing .	813	b29d-29e30f49
thing _ ,	945	c80e26
thing _ a	945	d48
thing _ another	904	c80
thing _ have	974	e54
thing after	904	c80
thing after another	904	c80
thing called	974	f57
thing is	904	c94
thing is ,	945	c80e26
thing that	945	l39m51
things	587	b25c81d95f58g-16h-21i87j-11k-17l-43m-31
things .	806	f32g-7
things _ ,	827	b34c-31m-10
things _ and	889	d38e43f25
things _ at	974	d26
things _ be	974	h-12i41
things _ here	974	h21i38
things _ in	974	i54
things _ they	904	c47e47
things _ with	974	a49c51d33
things happen	784	b-18c-42d77f-30g-7h-14i-14
things happen at	974	d26
things happen on	864	d26h-9
things in	945	e27h22i36
things out	904	c39i-20
things out on	923	i-20
things up	827	d29e34i62
things up .	904	i26
things will	974	e38h-12i32
things you	974	d28f60
think	674	a19e40f75i34j15l81m-9
think _ 's	923	c28f67
think _ am	904	j29
think _ are	904	e63f-25
think _ how	904	i28
think _ it	904	i28
think _ of	923	l28
think _ was	904	e35
think _ will	889	d29f41
think about	827	i51
think about how	904	i28
think about it	904	i28
think i	835	j22
think i am	904	j29
think it	945	c35f45
think it 's	945	c35f45
think of	974	m25
think that	889	a29l57m-9
think that of	923	l28
think there	923	e36
think there was	923	e36
think you	827	d23e76
think you are	904	e63f-25
think you will	889	d29f41
thinking	774	c-33f66g-8l42
thinking _ us	945	f44g-10
thinking to	923	f50g-10
thinking to us	945	f44g-10
third	722	b17c91e-59h-8i-17l-20
third _ .	945	b18c46
thirty	747	e-25l51
thirty years	835	l34
this	368	a21b-81c-27d-84g-14h23i12j-37k21l172
this ,	731	f-21h-10k30l49m-15
this , so	904	l33
this .	589	a-26e31g-14h-33i18j14k-20l-19m-20
this _ ,	582	a-12e-28f48g-9h16i-17k-11l27m-14
this _ .	569	b-26g-8j9k-14l59m-15
this _ a	770	f-41g9i30k21
this _ again	974	h22
this _ an	923	i27
this _ as	974	k28
this _ basic	864	f48
this _ be	904	a15f29
this _ been	743	a16l21
this _ can	923	f26h21
this _ caused	864	a26g16
this _ chance	974	m30
this _ cost	974	k33
this _ due	945	c100
this _ future	889	i18
this _ going	974	l38
this _ gross	853	k48
this _ happen	904	h55j-6
this _ has	853	a-25l27
this _ have	806	a83g19
this _ how	876	f69i-13l22
this _ in	945	h22
this _ is	789	c35d24h-7l37
this _ knocked	876	l41
this _ me	864	l62
this _ more	853	d-46g-13
this _ my	853	l-20m21
this _ never	876	g22h30
this _ no	889	d-21k22
this _ not	692	a-11d-20f-25g19h16i32
this _ of	889	c80e26l-18
this _ on	813	h27l-24
this _ professional	974	k29
this _ put	853	a35
this _ quite	864	d37f46
this _ regretted	974	a26
this _ seriously	923	g17
this _ short	904	g32
this _ simple	853	f46i-23
this _ so	876	f31l24
this _ stay	974	m33
this _ the	710	f-24h29l42m57
this _ to	770	d32g33i48k23
this _ us	827	d43f-20m21
this _ what	813	e27l-39
this _ will	904	a30e30k11
this _ you	827	a17f51
this _ your	813	e-34h-12m-27
this affected	923	a22
this affected you	923	a22
this again	904	f30
this again ,	904	f30
this amounts	945	k39
this amounts to	945	k39
this and	876	g-16i34l22
this any	974	m21
this as	864	g-19i64k26l-18
this as an	923	i27
this between	853	m43
this between us	864	m27
this business	820	
this can	974	g-7h31
this client	923	m-19
this client .	923	m-19
this company	974	a38h29k12
this constitutes	974	k12
this constitutes a	974	k12
this contract	974	l59
this conversation	904	e36
this conversation .	904	e36
this could	864	c41l44
this could not	923	c56
this day	864	h51
this day on	889	h44
this does	864	i52l23
this does not	876	h-7i53
this experience	923	i28
this experience .	923	i28
this falls	923	g33
this falls short	923	g33
this firm	945	l56
this firm has	974	l54
this for	864	l49
this has	671	a19c-27e-25h-10j-8k16l103m-9
this has been	762	l24
this has caused	876	g17
this has cost	974	k33
this has knocked	876	l41
this have	813	a67
this have put	923	a24
this in	784	f40m41
this in future	889	i18
this in simple	853	f46i-23
this in the	945	m32
this is	596	g-6h11i-20j-18
this is a	923	f-36
this is basic	864	f48
this is how	876	f69i-13l22
this is more	923	g-14
this is my	974	l18m30
this is not	827	f-21g27
this is quite	864	d37f46
this is regretted	974	a26
this is the	758	f-17h36
this is what	813	e27l-39
this job	762	b19l74
this job .	820	b22h-21l38
this matter	974	g66i-20
this may	827	a28f26g13
this may be	923	f33
this may have	876	a50g14
this might	835	a76k-7
this might cause	923	a19g-7
this might have	889	a43g6
this month	743	l-77
this month .	853	c34l-20m17
this morning	565	b-34c-41e-26g-11h-13k-15l-89m-13
this off	923	m25
this off the	923	m25
this on	827	a-11e37h-14i69l-25m15
this one	737	f37h-11j-11k-7l-28m41
this one .	864	j-12m32
this one chance	974	m30
this project	923	l61
this put	974	a21
this right	813	f-25i42j-9m-10
this size	945	d72l-18
this slowly	853	f59i-14
this slowly for	864	f24i-14
this sort	945	e34f18j47
this sort of	974	e37f26
this than	923	l35
this than me	923	l35
this time	737	e-23f20h-20i-22l-29m-9
this time ,	813	f48m-10
this time of	974	c58
this to	784	a-14e-24f25h48j-9m18
this town	853	l39
this town ,	945	l44
this very	904	g14
this very seriously	923	g17
this was	677	b-27c43d-53e26h-7k38
this was a	844	k16l22
this was gross	864	k41
this week	707	a-17h-19i-33k-11l-36
this will	740	g16h52m9
this will happen	923	h31
this will never	889	g29
this will not	835	h29m11
this year	789	k-10l55m-12
tho	945	a23c33d59e32i24m29
those	653	b-18d75e-34f52g-14h-8i-16j-11k-6l39m-20
those .	904	d-35l63
those _ ,	876	l33
those _ is	974	g-12
those _ you	945	a25d29
those are	923	d53f-18
those boxes	974	e61
those of	945	a25d29
those of us	974	d34
those things	876	c32d45f31
those who	864	a11f57
though	758	a11c39d82e43m16
though ,	876	c41d73e39
though _ did	974	a31e26
though _ i	974	c74l31
though _ you	974	d110
though i	974	e31
though you	923	a29
though you did	974	a31e26
thought	683	a21c-44e-34l21
thought of	945	l72
thought the	853	a30
thousand	743	h27j68l22m-12
thousand _ ,	853	h35j19l32
thousand _ .	923	j18
thousand _ for	923	j44
thousand _ sorry	904	j12
thousand apologies	864	j63
thousand apologies ,	923	j23
thousand apologies for	923	j44
thousand times	864	j32
thousand times .	974	j24
thousand times sorry	904	j12
three	518	a-33b-44f-37g-21h-25i-36j-10k-15l-24m-11
three _ because	904	e41
three _ in	904	l55
three _ of	820	g-14l47
three _ on	904	c72
three _ to	923	e41
three _ your	923	b38
three clients	974	c47
three hours	844	c56f23l-22
three hours .	945	f33
three hundred	974	l61
three months	876	d40e-30
three of	835	b35e-24
three of your	945	b39j-6
three people	844	c32i-17
three people .	923	i-19
three times	794	e42l32
threshold	945	f44
through	588	a-24b35d-44g-22h-12i-27
through .	835	a-16b24e33f-19j-9
through _ ,	923	f31k14
through _ .	864	b49f33
through _ cracks	853	b47
through _ roof	974	j7l48m16
through it	827	f28k15
through it .	945	f36
through the	698	b23c35d-29e-45h-12j12l24
through the cracks	853	b47
through the roof	974	j7l48m16
through to	876	b-21e38
throughout	945	b40c41
throughout .	945	b40c41
throw	923	i-16k-10m42
throw _ away	974	m44
throw me	974	m44
throw me away	974	m44
thursday	535	a-26c-45d-22e-53f-32g-15h-19i-52k-15l-49m-16
thursday .	660	g-6i-36k-8m-14
ticked	806	b37e39
ticked the	889	e50
ticket _ ,	974	c33h21
tight	794	c69
tight .	945	c43
tighten	820	i45
tighten _ up	853	i47
tighten things	853	i47
tighten things up	853	i47
tightened	904	b49d34i35
tightened ,	974	b38d36
tightening	945	i29
tiles	734	c31e33j32k-8
tiles .	813	b35j46
till	669	c-35d-31e-31f-22h53i-18m27
till _ at	945	m57
till _ day	945	h56j34
till _ retire	974	h28
till i	923	h20
till the	844	b-17h32j31
till the day	945	h56j34
timber	844	f53
time	500	a-42d-24h44i-27j-17k-27l-45m-33
time ,	654	e33f73h36i-18k-6m-14
time , every	889	h27
time , no	974	h22
time , that	904	f-18h18
time .	618	b16c-39f22g-6h27i24j-7k-10l-21m-9
time _ every	889	h27
time _ no	974	h22
time _ that	904	f-18h18
time _ time	923	d37h-11
time _ year	889	c51
time anybody	974	b39l35
time from	904	h39
time is	923	g17
time of	923	c70
time of year	974	c58
time please	889	e54
time to	864	d29h-11
time to time	923	d37h-11
time was	945	b50
timeline	864	e39h-17l-22
times	644	a-14b-19d-28e34f27g13h-11j51k-10l44m-9
times .	770	b-18c38d-22f18g17i15j22k-9l-23
times _ ,	889	j34
times _ .	864	j12
times _ a	974	l61
times _ i	876	l33
times _ it	923	f41
times do	923	l40
times do i	923	l40
times over	945	j36
times over ,	974	j38
times sorry	835	j11
times sorry .	864	j12
times that	904	e28f39
times that it	923	f41
tiny	820	d92l22
tiny _ and	889	d58l36
tiny difference	889	d49
tiny typo	974	d58l34
tirelessly	974	g-10i20
tl	974	f47
tl ,	974	f47
tl , dr	974	f47
tl _ dr	974	f47
tls	974	f49
to	269	a-16b-25d-125f36g20h-44i58j-43k-28l-33m12
to ,	876	a-12c34e-40f-20k17
to .	737	a-17g-11k13l-18m-13
to 0	717	g-14h-10m15
to 0 .	864	l27
to 0 for	974	m36
to _ 's	876	a24j-12
to _ ,	562	a-10c-62e28g-9k-11l47
to _ .	471	a-28b-34c-25d-49e-44f20g9h-12j-26k-17
to _ a	672	b-19c-46d-35e44g8h40i43j-14
to _ about	740	f38h14i-22j-10k-6
to _ again	923	g22
to _ ahead	889	b29e33
to _ an	904	g27
to _ and	620	g26h-9j-13m-17
to _ any	889	c32k33
to _ around	974	e63f-20
to _ as	820	h-7k12
to _ asap	974	c28d22i27m22
to _ asked	904	j-8l48
to _ at	707	a-11e57f20
to _ attention	876	b40g44i-12
to _ back	835	a-16i19
to _ been	844	b35g-6j7
to _ best	889	d41g-7
to _ better	779	f-25g-11i77k-6
to _ between	974	m33
to _ bottom	974	i33
to _ breach	974	k20
to _ buyer	974	e60
to _ by	762	d49
to _ card	876	m27
to _ clerical	923	b44
to _ company	945	k32
to _ compensation	923	k43
to _ confusion	923	a24
to _ court	945	b39
to _ customer	904	g-25
to _ customers	945	a33g47
to _ daughter	945	a27
to _ degree	889	a61
to _ difficulties	923	c35
to _ done	945	a56c27
to _ drawings	974	f59
to _ else	844	b29e-28m18
to _ every	844	d31g18
to _ excellent	923	g36
to _ extent	784	a102g-7
to _ fair	835	c79
to _ first	876	c36e52f-32
to _ flowers	923	f30
to _ for	681	e38f35g-14j-7k20m13
to _ from	800	g-10i39m23
to _ good	923	j50k10
to _ highest	844	g34i-27k-8
to _ honest	864	d40f26i-11l21
to _ house	844	e43l33
to _ how	784	e51f30l19
to _ in	686	b-27i-14k-7l-19
to _ into	945	f50l51
to _ is	820	f28
to _ it	535	a-15b-16e-46g-11i-25j-13k-8l35m24
to _ last	974	k26
to _ law	974	l21m32
to _ left	864	c50
to _ like	974	e49
to _ mail	974	d38e32
to _ manager	974	m31
to _ me	674	c-26h-11l-33m70
to _ more	774	h-17i52
to _ my	758	d27f-28i21j-12k-8m15
to _ name	974	g13l30
to _ negligence	974	k20
to _ next	889	b28c50h-12
to _ night	974	b26e43g-6
to _ not	945	m53
to _ nothing	945	m31
to _ of	766	g17
to _ on	677	c45f-19g-9i24k-6
to _ or	904	a19g-9
to _ our	835	a-13g13i64
to _ own	974	e57
to _ parents	904	g-19
to _ press	923	m38
to _ profession	923	j41
to _ read	835	e66
to _ relevant	974	g12i25
to _ right	766	
to _ shortly	974	i25
to _ side	974	e45
to _ some	945	f37i13
to _ somehow	904	i26
to _ soon	889	g-6i26m16
to _ sorry	864	a27j-7m-11
to _ spoken	844	l36
to _ standards	974	g-8m49
to _ taste	974	a27
to _ that	650	a45b26e-35f84g6i-15k-8m-16
to _ the	555	a-39d-52e-36g38i30j-19k31l37
to _ their	945	c28e91f19
to _ there	844	l33
to _ things	835	g-12i37
to _ this	703	f27g-20h-14i40k-8
to _ to	750	a16g23i14l-24m22
to _ trade	945	j31
to _ up	770	c37f37i-24
to _ us	876	g37m-12
to _ usual	904	f32
to _ very	974	g9j21
to _ was	945	e70
to _ who	758	a79b-15f33g18j-9
to _ whole	853	d38j-7
to _ whose	864	a36
to _ with	720	c33d-21f25g10h26j-8m-9
to _ wrong	696	b41g-6h9j15
to _ you	630	a24c79g53h-11k12l-33m17
to _ your	710	a-11b19e-30g14
to _ yourself	945	f60m-9
to a	676	b34e-36g-12j-7k10l27
to a breach	974	k20
to a clerical	923	b44
to acknowledge	974	a43k-9
to annoy	923	a36
to annoy you	923	a36
to another	794	j20m25
to answer	728	m-39
to answer this	974	m-32
to any	923	a87g28
to anybody	864	a57b-17h-8
to anybody who	889	a59
to anyone	747	a89b-21g16i-18j-6m26
to anyone .	945	m37
to anyone who	820	a55g22
to anyone whose	904	a42
to apologize	806	a50i-12k-6l26
to apologize ?	923	l40
to apologize for	945	g-16
to apologize to	945	a31g25
to appreciate	904	f48
to ask	770	c31m20
to ask ,	904	m29
to assure	904	g43
to assure you	904	g43
to be	580	a-12b40f-32h-20j18k-6l69m-21
to be a	864	i53
to be asked	974	e-25j-6l53
to be fair	835	c79
to be honest	864	d40f26i-11l21
to be more	820	i30
to be spoken	844	l36
to be the	889	l35
to bear	904	k34
to being	974	g24k14
to blame	945	c59f23
to bother	974	e37
to bring	813	f-19g10
to bring you	974	g12
to build	945	l36
to cancel	945	m24
to cause	904	c37
to cause any	923	c38
to change	820	f-36h19i28
to check	734	b-16e39f-19h15k-11l-42
to check ?	923	l-43
to check every	904	g19
to claim	945	k8
to clear	904	f29i31
to clear the	945	i34
to close	974	b17l41
to close the	974	b17l41
to come	794	e40f22l45m-9
to come and	923	l59
to come out	974	e56
to contact	945	g45m-22
to contact us	974	g46m-14
to continuing	945	g12
to continuing to	974	g13
to cover	974	k34
to damages	945	k14
to damages .	974	k13
to deliver	923	g17
to deliver a	945	g18
to do	659	c102e-33f-46g-8i40m-33
to do better	844	i58
to do with	889	c69
to dry	853	f28
to dry .	864	f29
to eat	974	c58d28l33
to ensure	889	h-21i41
to ensure it	923	h-16
to ensure this	974	i44
to eternity	974	h58
to eternity .	974	h58
to everyone 's	974	a27
to excellence	945	g30h-8
to explain	827	a-11d33f38
to explain this	945	f39
to extend	923	g16
to extend our	923	g16
to feed	876	j10l74m15
to feed .	904	l63m16
to file	923	b-15e72
to fill	923	j-11m49
to follow	758	f68
to follow .	813	f52
to forgive	766	j-16m28
to forgive me	794	j-16m47
to fret	974	f43
to front	945	b33
to full	923	k43
to full compensation	923	k43
to get	717	c50e41g-9h-9i24m-12
to get right	974	i36
to get to	974	i23
to giving	923	m22
to giving me	923	m22
to go	740	d-23f22m-36
to go ahead	904	e45
to grasp	876	f31
to grasp if	904	f32
to grow	923	i27
to grow .	923	i27
to half	974	d40
to happen	889	c61d-39h39
to happen with	974	h44
to have	657	a-16b41c-39e27f-23g16j-6k-7m-17
to have been	844	b35g-6j7
to have done	974	a33
to have the	904	g39
to hear	710	a18e-26i-14j-10
to hear about	945	j-13
to hear that	923	a21
to heart	923	g48
to heart .	923	g48
to help	844	c48e-29k-14
to help .	853	c49e-29k-14
to him	806	e45j-16
to him .	945	j-10
to hold	784	c46k16
to how	945	a23e30
to hurt	923	c47
to hurt you	923	c47
to improve	827	a15g-10i67
to improve .	889	a27g-19i53
to improve our	923	g14i21
to indemnify	923	k56
to indemnify you	945	k13
to it	762	f48k-6l-27
to keep	737	a-20m19
to know	728	d-23f53l34
to know ,	835	f34
to know how	974	l33
to know that	923	f65
to learn	876	a-10b28f47g25i23
to learn from	974	g7i30
to learn that	945	b33e32g21
to leave	844	m33
to leaving	923	m22
to leaving the	923	m22
to let	889	e44m40
to light	974	b31
to like	844	l36
to like that	844	l36
to look	737	d-29e42f21g-9i11
to lose	779	d51l49m43
to lose it	974	d42l22m22
to lose this	904	l31m-19
to lose you	853	m53
to make	731	h23m22
to make a	923	e35
to make good	974	k11
to make it	853	h43i-28l57m50
to make the	974	c48
to me	645	e-29f19l47m-17
to me .	725	c-26f53i12k11
to mine	974	e54
to mislead	923	c35
to mislead you	923	c35
to my	703	c-29h-16j40m15
to my manager	974	m31
to my profession	923	j41
to notice	945	d82
to offer	923	g17
to offer the	923	g17
to order	876	e59
to order .	904	e34
to our	806	b30c-26g60i-15j18
to our attention	876	b40g44i-12
to pay	728	d-28e30g-7h-10i12k14l18m-17
to pay .	820	d-21k-7l31m-12
to pay more	904	h-12i25
to plan	904	a30
to press	923	b36
to prevent	889	g14i28k-6
to prevent a	974	g23i31
to professional	974	k20
to professional negligence	974	k20
to promise	974	h-10m41
to provide	853	g47
to provide .	923	g31
to provide the	904	g19
to providing	889	g62
to providing excellent	923	g36
to put	676	f23g-7i-17l39
to put this	889	f36i-23m20
to read	740	e61f45
to read them	974	e40
to read up	974	f53
to reading	974	e51f39
to redo	876	l46
to remember	889	d49f50
to remember that	904	d-20f53
to report	945	m17
to resolve	923	i65
to resolve the	974	g23i27
to run	844	e86f-23
to run .	974	c41e29
to say nothing	974	m35
to say sorry	864	a27j-7m-11
to see	737	d52e44f-32l31m20
to see .	974	e44
to see it	813	d55l33
to serve	974	g13
to serve you	974	g13
to serving	876	g28
to serving you	876	g28
to shoot	974	c30l38
to sign off	974	e41
to sit down	974	i27
to someone	923	e34l22m20
to someone else	945	l22m21
to sort	974	g14i14
to stay	945	m29
to take	743	f22m-21
to take in	923	f33
to technical	923	c35
to technical difficulties	923	c35
to tell the	904	l20m16
to thank	904	e39
to thank for	904	e39
to that	876	k18
to the	456	a16b35c-61f-48h-9i-12k-19m21
to the best	889	d41g-7
to the bottom	974	i33
to the confusion	923	a24
to the degree	974	a44
to the extent	800	a68g-8
to the flowers	923	f30
to the highest	844	g34i-27k-8
to the last	974	k26
to the law	974	l21m32
to the next	923	b30c51
to the night	974	b26e43g-6
to the people	974	f48
to the press	923	m38
to the relevant	974	g12i25
to the trade	974	j32
to the usual	904	f32
to the whole	853	d38j-7
to the wrong	696	b41g-6h9j15
to their	974	e57
to them to	974	e41
to think	923	a29f26
to those	889	a23
to tighten	827	i36
to tighten things	864	i38
to time	923	d37h-11
to time .	923	d37h-11
to trace	974	i55
to trading	974	g-8m49
to trading standards	974	g-8m49
to tuesday	923	g-38
to tuesday .	923	g-38
to understand	737	c40f34
to understand that	904	f44
to understand the	923	f34
to unforeseen	904	c62
to up	904	i32
to up my	904	i32
to us	747	e-40g94k-6m-13
to us .	784	e-26g66m-10
to us and	904	g35
to whatever	864	a58f33
to whatever degree	923	a22
to whatever extent	945	a43
to work on	974	i25
to working	923	g18
to working with	923	g18
to worry	889	f40h20
to worry about	904	f26h21
to write	904	c38m-11
to you	517	a-22c-40d-26i44j-18k12l-68m15
to you .	645	a-15b30m-22
to you as	876	k12
to you asap	974	c28d22i27m22
to you at	864	f34
to you for	945	k38
to you in	800	b-30e37g7
to you shortly	974	i25
to you some	974	f40
to you somehow	904	i26
to you soon	889	g-6i26m16
to your	580	a24b-27c-39d-34e-33g-33h-9i-22j14k8m-29
to your daughter	974	a28
to your good	974	j54
to your house	945	e55l38
to your taste	974	a27
today	501	a-16b-64c-47d-58e-43f-70g-21h-14i-46j-18k-26l-28m-23
today .	592	a-17b-46d-41e-37f-36h-19i-39j-15k-21l-38m-15
today _ i	794	h18
today _ will	945	h29
today _ your	974	l68
today there	974	h28
together ,	864	d22e37l40
told	483	a-29b-33c-42d-45g-18h-9i-11j-25k-11l-85m-22
told _ at	923	c44
told _ several	923	f41
told _ to	853	d26e65
told _ your	974	c65
told by	876	c56
told me	648	e38f-18
told me it	904	c37
told me sooner	864	e42
told me that	904	e40
told not	945	d29e46
told not to	945	d29e46
told that	923	b50
told that the	974	b58
told us	794	e56
told you	614	c-29f27k-6l-21m-12
told you several	923	f41
tomorrow	559	a-12c-41d-23f-35i-52j-9k-22l-42m-23
tomorrow .	770	i-34k-7
tomorrow _ we	974	g33
tomorrow _ you	889	h38
tomorrow and	844	g17i-12k-5
tomorrow and we	974	g33
tone	794	a43b-20e78
tone _ off	904	a38
tone of	923	a25
tone was	904	a38
tone was off	904	a38
tonight	619	c-26d-23e-42f-52g-6h-32i-31j-9k-17m-17
tonight .	743	e-27h-15i-20k-6m-17
too	572	a-17b20c-62h-9i-17j-14k-9l-24
too .	725	a-28f-19i-23
too _ .	734	b43i22j-11
too _ that	904	a47
too _ to	844	f45
too high	974	e54
too if	974	a51
too long	876	i46
too long .	945	i49
too much	750	b43d32
too short	853	e40j-12
too short ,	974	a-11e45
too technical	904	f90
took	570	a-11b-43c-31e34f-27g-15h-13j-19k-8l-19m10
took _ days	974	e76
took _ job	974	c44e37
took another	974	c44e37
took another job	974	c44e37
took me	974	c49
took my	974	d50e40
took your	820	m46
tooth	945	c80
top	666	b-15g12j13l-18m-12
top .	904	j22m-9
top _ .	820	g20
top _ it	945	c45d36i22
top _ the	853	e43i18
top _ your	974	f42
top of	794	e34i28
top of it	945	c45d36i22
top of the	876	e44i18
top of your	974	f42
top priority	853	g21
top priority .	864	g21
topic	974	f39
topic ,	974	f39
topmost	945	g34i-14
topmost priority	945	g34i-14
torn	827	l24
torn _ about	923	l50
torn up	827	l24
torn up about	923	l50
touch	725	f18h-15i27j-10k-7
touch _ the	923	i23
touch about	923	i23
touch about the	923	i23
town	762	l49
town ,	876	l62
town _ it	904	c40
town does	904	c40
town does it	904	c40
trace	974	i55
trade	758	b-15d30f55j17m-9
trade .	923	f40j28
trade _ know	923	f26
trade would	864	f34
trade would know	923	f26
trading	974	g-8m49
trading standards	974	g-8m49
traffic	784	a12c61d21
traffic _ terrible	923	c44
traffic was	889	a14c50
traffic was terrible	923	c44
trained	864	c37f44l41
trained eye	974	f45
trained in	974	l38
trainer	945	l36
trains	923	c35j-13
trains _ a	923	c35j-13
trains were	923	c35j-13
trains were a	923	c35j-13
transcript	945	g-18
transit	945	b52
transit .	945	b52
translation _ delivered	923	b29
translation _ have	974	a24
translation was	923	b29
translation was delivered	923	b29
transposed	904	b70
travelled	974	b77d-25
travelling	945	c71l-22
treat	904	k55
treat _ as	974	k32
treat this	945	k58
treat this as	974	k32
treated	945	g24i-15
tree ,	974	a35
trees	945	b34l37
tried	774	c39
tried _ best	923	c47
tried _ get	923	c54
tried my	923	c47
tried my best	923	c47
tried to	853	c40
tried to get	923	c54
trifle	945	d38f-17
trip	827	g-16h-7i-14l-20m-14
tripped	904	b-15f62k14
tripped _ i	974	k16
tripped the	945	b-16f65
tripping	945	c47f50
trodden	974	b83d-33
trouble	688	a34c33d41f24g-6h26m-16
trouble , we	923	a25
trouble .	889	c74
trouble _ may	923	a22
trouble _ we	923	a25
trouble this	923	a22
trouble this may	923	a22
troubles	904	d27f30
troubles ,	923	d31
troubles , nothing	923	d31
troubles _ nothing	923	d31
truly	725	i-12j-9k-6
truly _ .	820	i-13j-15
truly _ worst	904	j35
truly sorry	770	i-12j-14
truly sorry .	820	i-13j-15
truly the	904	j35
truly the worst	904	j35
trust	743	f26g31h15j15l-20
trust ,	876	f31j27
trust _ ,	889	h18
trust me	889	h18
trust me ,	889	h18
trust the	974	c49
try	681	c48f67h-8i52k-10m-9
try _ again	904	f30
try _ in	974	c63
try _ keep	974	i45
try _ put	923	f45i-25
try and	974	i32
try this	904	f30
try this again	904	f30
try to	728	e-24f78k-6
try to put	923	f45i-25
ttl	974	f50
tuesday	563	a-16b-36c-45d-37g-25h-31i-46k-9l-31m-15
tuesday .	668	b-31c-49g-29h-23i-13k-7
tuesday _ a	945	a19c53
turn	779	d33e62
turn the	889	d75
turn up	974	e29
turned	707	b43f-42m-11
turned _ a	889	b50
turned you	974	b30
turns	864	f-19k19
turns _ .	945	c34k21
turns up	945	c34k21
turns up .	945	c34k21
tv	974	f24
twelve weeks	974	e28g-6j-6k-6
twenty	703	b-20f-26g8l21
twenty _ years	923	g12l50
twenty two	889	e42g11l45
twenty two years	923	g12l50
twenty years	844	
twice	619	b70g-8j-7l20m-12
twice _ you	945	l40
twice a	945	e54
twice on	974	b60
two	425	a-43c-46e-95f-71g-27h-42i-65j-23k-33l26m-32
two _ ,	694	c51d23j-8l44
two _ .	681	i-23k-7l42m-18
two _ and	712	b-24c26e27l-28m35
two _ got	853	b53d21
two _ is	876	d33e36
two _ make	923	e35
two _ my	904	c42
two _ nights	974	d24l46
two _ the	731	j-6l23
two _ this	904	l30
two _ three	945	d110
two _ us	774	m18
two _ went	945	b40
two _ were	800	b49
two children	974	l86m-9
two clients this	923	l31
two dimensions	974	b51
two dimensions got	974	b51
two holes	974	d83
two in	945	l52
two in the	974	l55
two kids	904	l39
two kids to	923	l40
two letters	945	b45
two men	904	c63d40
two men short	974	d44
two minutes	853	d63e39
two of my	904	c42
two of us	774	m18
two or	974	d69
two or three	974	d69
two pages	853	b54
two pages missing	923	b29
two people	734	b-27d-68g-11h-8k-7l-30
two to	889	e33
two to make	923	e35
two weeks	789	c48l-30
two years	844	d-26g11l31
two years ,	974	g13
type	806	f59i-13
type _ slowly	853	f59i-14
type this	853	f59i-14
type this slowly	853	f59i-14
typo	806	d54l25
typo _ it	904	d23l43
typo and	974	d32l42
unanswered	889	b67d-21
unanswered .	904	b69
unbelievably	889	j65
unbelievably _ .	974	j38
unbelievably sorry	904	j67
unbelievably sorry .	974	j38
unclear	844	a44c37
unclear ,	904	a32
unclear , and	923	a33
unclear _ and	923	a33
under	622	a-13c34g15h-27k23l30m-10
under _ .	806	i36
under _ and	923	d54
under _ sink	974	b30
under investigation	923	i42
under investigation .	923	i42
under it	844	d41
under the	703	b39e-30h-27i-19k22
understand	639	c46d-26e-26f91h-12j-6m-39
understand ,	904	f38
understand _ details	923	f34
understand _ you	758	f-34m-25
understand if	820	m-27
understand if you	820	m-27
understand that	835	c43f39
understand the	820	e-26f89
understand the details	923	f34
understand what	844	a19e63f-23
understanding	779	g145
understanding ,	904	g17
understanding , and	904	g17
understanding .	844	g58
understanding _ and	904	g17
understanding and	974	g90
understood	974	b30
undertake	864	k31
undertake _ indemnify	945	k13
undertake _ make	974	k11
undertake to	864	k31
undertake to indemnify	945	k13
undertake to make	974	k11
unforeseen	853	c58
unforgivably	945	j37
unforgivably sorry	945	j37
unfortunate	876	a32b-16c-26d35
unfortunate .	974	a39
unfortunate _ .	923	d42
unfortunate incident	923	d42
unfortunate incident .	923	d42
unfortunately	743	a-10b40f-26g-11i-18j-6k-7
unfortunately _ was	904	b27
unfortunately the	820	b21
unfortunately there was	923	b42
unhappy	853	a14c27e34g8l18
unhappy _ the	974	a-10e61
unhappy with	889	e46
unhappy with the	974	a-10e61
union	974	l38
unit	813	a-20b15d39e-27g-7
units	923	c37
units _ the	974	c54
unrealistic	923	b-19e54
unrealistic .	923	b-19e54
unreasonable	923	e50
unreasonable .	923	e50
unspeakably	974	j22
until	555	a-37b-17c-60d-47e-37f-18g-18h-16i-32j-10k-12l-42m-57
until _ day	974	h40j-7
until _ morning	974	c34e48
until that	974	c34e48
until the	720	b18g-8h25k-8m-11
until the day	974	h40j-7
until then	800	a-20g-11h-10
unworthy	974	j69
up	448	b43d-25e33g-28h-25i26j-18k-8m-16
up ,	703	c38f-29i18k-9m-12
up , i	820	f-21i25
up , it	974	c53
up .	616	a23b-23c31d-29g-12h-11j9m11
up _ ,	820	c38d21j-6k25
up _ a	923	d120e37
up _ another	864	b32
up _ as	974	b43j6m18
up _ being	974	j-7k16l45
up _ game	904	i32
up _ i	794	f-21i24
up _ it	876	c53i27
up _ second	904	h32
up _ spent	923	b28
up _ the	660	b22e41i-15j-10k-11
up _ this	923	l50
up _ weekend	923	l34
up _ you	750	e-27i27
up a	835	e37f25i-11l43
up about	904	d28l49
up about this	923	l50
up at	784	a16b42
up at the	904	b49
up being	904	b57
up being spent	923	b28
up by	889	c26f33
up every	835	h29l31
up every second	904	h32
up every weekend	923	l34
up for	789	b-21d37i24
up for it	945	i29
up from	889	l67
up losing	923	k30
up losing ,	923	k30
up my	827	i24j11
up my game	904	i32
up now	923	j6m17
up on	737	b33e-30f34m-12
up on another	864	b32
up to	698	b-18e74i18
up to the	835	e92k-12
up to you	766	i28k-6
up too	974	e54
upload	827	b35m-15
upload .	923	b39
ups	820	f51
ups _ that	864	f29
ups know	864	f29
ups know that	864	f29
upset	710	a101b-17g-10j-6k-9
upset _ .	864	a42
upset _ may	904	
upset anyone	904	a24
upset you	876	a41
upset you .	923	a44
upsetting	889	a22c34
upsetting .	923	a26
urgent	974	e43
us	507	a-37b-49c46d-25e68f-54g46h29j-15k16l68m80
us ,	784	a-11f-19i17k-9m45
us , and	889	g9
us .	618	b-20c43e-37g47l51
us 0	923	h56
us 0 .	923	h56
us _ .	779	g8h55k-6l28
us _ and	889	g9
us _ chance	923	m38
us _ do	974	m20
us _ for	974	k10m22
us _ it	820	c67d25
us _ not	945	m32
us _ the	774	c50d23e40i28l30m-10
us _ we	923	g42
us a	794	d-23e39f-25i-13m9
us about the	844	c25e50
us again	876	h14
us again .	876	h14
us and	784	d33f-33g23k-7l-23
us and not	945	m32
us and the	945	i36m-9
us and we	974	g48
us another	923	m38
us another chance	923	m38
us for	974	m36
us in	923	d33h16k13l35
us in the	974	d39l39
us made	923	c33
us made it	923	c33
us on	923	f23g-8
us on this	974	f24
us one	974	m40
us put	904	d25
us put it	923	d38
us the	813	c26e120k20m-12
us up	923	e46
us up .	923	e46
us with	974	c45
use _ as	904	i27
use this	923	i27
use this as	923	i27
used	650	b16d-20e43g-8i32j-16l-26
used .	974	h-9i62
used _ ,	945	c52
used _ reading	974	e51f39
used _ the	844	b33e25
used to	853	c38f26
used to reading	974	e51f39
useful	923	e41f60
useless	789	j126l-18
useless ,	923	j52
useless _ ,	923	j66
useless _ alive	904	j29
useless _ and	974	j21
useless idiot	974	j22
useless person	876	j48
useless person ,	974	j23
useless person alive	904	j29
users	923	i61
usual	800	g15h-23i-18j-8k-9
usual _ .	853	g29
usual standards	923	g33
usual standards .	923	g33
usually	876	g-8j-13l48
usually _ careful	923	j-14l53
usually so	923	j-14l53
usually so careful	923	j-14l53
utmost	889	g34i12
utmost _ to	945	g15
utmost importance	974	g10
utmost importance to	974	g10
utter	904	j46
utter _ .	945	j48
utter idiot	974	j28
utter idiot .	974	j28
utterly	974	j36
value	701	g87h-10i-16k20m-13
value .	945	k43
value _ as	923	g36m-9
value _ business	864	g31h-12
value _ custom	835	a10g53k-5
value _ loyalty	974	g27
value you	923	g36m-9
value you as	923	g36m-9
value your	747	g88h-10i-12k-10
value your business	864	g31h-12
value your custom	835	a10g53k-5
value your loyalty	974	g27
valued	754	f-21g169h-8j-9
valued _ ,	864	a-17g57
valued _ .	876	g40
valued _ and	974	a16g12
valued _ of	923	g33
valued _ you	974	g22h-8
valued client	876	g87
valued client ,	974	g38
valued client of	923	g33
valued customer	806	g66
valued customer ,	904	b17g25
valued customer .	889	g18
valued customer and	974	a16g12
valued customer you	974	g22h-8
valve	740	b33i-16
van	611	a-15c42e-29h-8i-28k-8l25m-15
van _ in	974	c71
van and	864	c42l75
van was	974	b31
variety	974	e51f-19
vase	853	j-11m14
vase ,	974	j-12
vendor	853	c45i52j38k-8
vendor .	974	i62
vendors	974	e41
venue	712	b45c51d-28
venue 's	923	c41l26
venue .	864	b55
venue _ should	864	c47
venue you	864	c47
venue you should	864	c47
very	609	a-24b-19d43e30f-48g33h-14j44k-12
very _ ,	794	j30m11
very _ .	737	g23i-22j-32
very _ and	889	g38i33
very _ for	835	a-10j24
very _ of	945	l39
very _ sorry	904	j109
very _ standards	974	g11
very _ to	904	e32i32
very _ very	974	j24
very best	974	c29g10
very highest	974	g11
very highest standards	974	g11
very last	974	e59
very late	923	e35
very late to	923	e35
very much	889	g-8j30m38
very proud	974	l41
very proud of	974	l41
very seriously	794	g63
very seriously .	835	g30i-21
very seriously and	889	g38i33
very sorry	703	g-6j7
very sorry ,	827	j14
very sorry .	794	j-52
very sorry for	876	a-11j25
very very	923	j72
very very sorry	923	j72
very well	974	c36j23
view	923	f38i11
views	945	j-12
visit	731	b71
volume	889	c61
volumes	945	c71f24
volunteers	974	f39
volunteers .	974	f39
w the	974	d42
wait	656	a-15b-28e-51f-18h34j-9m-25
wait _ long	923	a24
wait _ single	923	h35
wait felt	923	a24
wait felt long	923	a24
wait for	794	h17
wait one	923	h35
wait one single	923	h35
waiting	712	a11c42j-15
waiting _ your	853	e62
waiting for your	864	
wakes	974	c51
walked	774	c51l48
walked _ a	974	l37
walked _ on	945	c79l32
walked out	876	c61l26
walked out on	974	c85l39
walking _ .	889	j-11
walking disaster	889	j13
walking out	923	j-12
walking out .	923	j-12
wall was	904	b-49
walls	889	c27e31m25
want	594	a-12d-22h19i-25j-11k-10l22m-40
want ,	889	h19k-6
want , any	923	h30k-6
want .	844	f29h30i-18m-16
want ?	904	l72
want _ any	923	h30k-6
want _ me	923	l41
want _ read	974	f53
want from	923	l41
want from me	923	l41
want me	835	a-15l-47m-10
want me to	904	a-12l-42
want to	694	a21e25f26g8h-11l-29m-15
want to read	974	f53
want you	835	f-23l60
want you to	835	f-23l60
wanted	668	a-13b-21c30d-26f-23g-7h-13i-16
wanted _ ,	889	b-18d-22e56f-18
wanted _ cheap	923	e36
wanted it cheap	923	e36
wanted to	754	c39h-15i-18l20
wanting	923	a45f59
wants	762	c76d-26h-8k-5
warehouse	844	b29c67
warehouse _ the	974	b40
warehouse and	974	b40
warehouse and the	974	b40
warned	844	c51d24
was	310	a41b215c41d-71f-68g-54h-38i-59j-57k-24l-46m-56
was "	864	e26l28
was " .	945	e43
was ,	864	a38e60
was , the	974	a48
was .	813	d36l29
was _ 's	974	c67d-22
was _ ,	578	a47b-52d-40e-38g-10j-8l19
was _ .	500	a-39b-21d-88f-30g-10h-8i-12j-7k-21l-25m-10
was _ 0	813	b30d29
was _ a	747	b-65d23
was _ as	827	a54b23c106
was _ away	864	b35
was _ bad	864	a25d-34
was _ before	844	e50
was _ blip	974	d36
was _ blow	923	l26
was _ breach	923	k17
was _ built	923	b-16f52
was _ by	660	a25b-99c25g-15j-6
was _ completed	876	b36
was _ confirmed	974	b55
was _ couple	904	d43
was _ courier	923	c33
was _ decision	904	e53
was _ due	923	c35
was _ empty	974	d60
was _ entered	889	b24
was _ failure	974	b39
was _ following	923	c37
was _ from	794	b16c-33l31
was _ front	904	c59
was _ here	923	k-11
was _ his	923	d36
was _ honest	904	c54
was _ in	705	a22b27c36d30e-30i-14k7
was _ it	827	d37e52
was _ its	974	d66
was _ lapse	923	b33
was _ logged	904	b42
was _ meant	876	b-19c98
was _ minor	904	b-34d39
was _ miscommunication	923	b25
was _ mix	974	b40
was _ negligence	844	k57
was _ nothing	974	c44
was _ of	728	c-34d29e26g-7k-8
was _ off	734	b111k-13
was _ only	974	d-26l42
was _ our	794	c43
was _ out	758	b43
was _ over	945	e56
was _ oversight	923	b24
was _ processed	945	b35
was _ quite	974	a23d50e34
was _ really	889	c95
was _ renewed	945	b64
was _ set	923	b33
was _ sick	923	c50
was _ signed	974	b33
was _ slight	876	d64
was _ small	853	b25d38
was _ tears	904	l44
was _ that	853	a-14b72
was _ the	639	a13b-46k-6l-29
was _ to	619	b82e44g-14i-20j-6k-11
was _ twice	864	b71d34
was _ unfortunate	923	d42
was _ up	844	b75d32
was _ way	974	c49
was _ who	779	b-26e37l27
was _ with	679	b96i26j-7
was _ without	800	b55
was _ your	789	a12f55
was a	594	d54e25j-15k8l27
was a bad	876	d-35
was a blip	974	d36
was a blow	923	l26
was a breach	974	k18
was a couple	904	d43
was a lapse	923	b33
was a minor	904	b-34d39
was a misunderstanding	923	e36
was a slight	876	d64
was a small	904	b27d61
was affected	889	a40
was affected by	974	a28
was an	766	b-18c69d43e31h-8
was an honest	904	c54
was an oversight	923	b24
was an unfortunate	923	d42
was any	853	a10d45
was applied	889	b26
was applied before	923	b29
was bound	889	c44
was bound to	889	c44
was cancelled	974	b47
was changed	800	b-61
was clear	889	b-52
was completely	923	c47
was completely out	923	c47
was dead	923	b-16c41e66
was delayed	945	b92c64g25
was delivered	853	b34
was delivered with	923	b29
was double	974	b107
was down	758	b-56c40
was drawn	974	b52
was dropped	853	b70
was entered	889	b47
was ever	904	c60
was ever going	904	c60
was explained	974	e47
was failing	974	f44
was given	827	b42c50
was given away	923	b54
was given the	974	c79
was gross	864	k41
was gross negligence	864	k41
was hanging	974	c62
was held	974	b36
was i	835	c46e-39
was identified	974	b35i22
was in	663	a11b-43c44d-26e36f-21h-9j-6
was in front	904	c59
was in tears	904	l44
was inadvertently	945	b72
was just a	904	d45
was just following	923	c37
was late	656	c-61l-22
was late .	766	
was late because	889	e39
was late due	923	c35
was left	740	a27b102e-24
was left off	844	b48d27
was less	904	d41
was less than	904	d41
was made	794	b29e28
was made with	844	b34
was mental	974	a19c30d63
was mental and	974	a19c30d63
was missed	853	b58
was missed .	876	b34
was more of	974	d47
was my	644	b-18k-7l-41
was negligent	789	
was negligent ,	974	k15
was negligent here	923	k-11
was never	712	b61c63d-27
was never my	923	c54
was no way	974	c49
was not	559	a21b154l-29
was not .	864	b-30
was not built	923	b-16f52
was not completed	876	b36
was not our	853	b-15c46
was not processed	945	b35
was not really	904	c57
was not renewed	945	b64
was not set	923	b33
was not signed	974	b33
was not to	923	a30b-30
was nothing	800	c66
was off	779	a14b-35
was off ,	889	a34
was off sick	923	c50
was on	690	b-17d73l-20
was one	835	d59g-8k-8
was only	774	d79e52f-21
was over	923	a14d48f64
was over in	974	d50
was overlooked	844	b45
was overlooked .	844	b45
was perceived	923	a51
was perceived as	923	a51
was printed	945	b36
was printed on	974	b37
was put	853	a27b72
was put in	945	b45
was put out	904	a33
was rude .	923	a-31b-15
was ruined	853	d21l42
was ruined .	904	d23l44
was sent	705	b81c-32
was sent .	853	b35
was sent to	800	e29
was shared	904	b64d44
was signed	853	b24e41
was signed off	853	b24e41
was simply	945	c57
was simply nothing	974	c44
was slow	813	a18c54
was slow .	844	c76e30
was some	904	b56
was some miscommunication	923	b25
was sorry	923	l58
was sorry .	923	l58
was spoiled	923	a22
was spoiled ,	923	a22
was taken	766	b86c-25l23
was taken in	923	b28
was taken twice	945	b60d38
was terrible	904	c49
was terrible .	923	c44
was that	945	a33k-7
was the	632	a-16b-47
was the courier	923	c33
was tight	904	c57
was told	945	b56c49
was unclear	974	a26
was under	945	c70e26
was up	835	d-40e-28l31
was urgent	974	e43
was used	853	b47
was working	774	c37
was working with	864	c64
was written in	974	c56
was wrong	698	b-27m-14
was you	844	e72l32
was you who	844	e72l32
was your	728	i23j-13m-11
was your decision	923	e54
watch	758	h11k15l-21
watching the	945	e52
water runs	945	f32
watered	923	e46
way	577	a28e51g-9h-12i35j-6k-7l-26
way ,	844	a60d36e27
way .	710	c-25d-33h-7i52l55
way _ ,	923	i34
way _ giving	923	m22
way _ i	945	a30
way _ knowing	889	c45
way _ leaving	923	m22
way of	864	c33d-26f51
way of knowing	889	c45
way the	974	d35
way to	758	m28
way to giving	923	m22
way to leaving	923	m22
we	358	a19b-102d-34e-44g89h-16i47j-26k26
we 'd	750	a24c-39d25e67l-18m19
we 'd ask	974	m34
we 'd have	864	a-18e51i26
we 'd like	923	a23
we _ ,	794	j14
we _ .	677	d-28g-17h-17i-11j-7k-13
we _ 0	904	g25h50
we _ a	712	d81g-14h22i-38k-11l32m-10
we _ all	813	a-11d71e42g23i27
we _ already	923	l31
we _ also	945	g-15i33k-12
we _ always	864	h17l31
we _ and	945	a35i26
we _ answerable	974	k37
we _ any	876	a33g21
we _ apologize	864	a43g64
we _ ask	923	e110f21g-8m27
we _ at	889	a-17c-38g-15h-16j30k-16
we _ be	747	c-28g-16h-19i22k-20
we _ been	758	c73i-11l26m-12
we _ committed	820	g55i26k-7
we _ compensate	945	i-11k44
we _ cover	904	f29k32
we _ do	754	b-20h-7i28k-10
we _ doing	945	g18i29
we _ endeavour	923	a22g-8i40
we _ everything	923	c38
we _ figure	923	i29
we _ for	725	d43g66i14k-8
we _ forward	827	g56
we _ full	835	g-7k22
we _ fully	904	g16k37
we _ get	864	h-8i27k-7m-10
we _ going	889	g-12i42k-6
we _ got	974	h23i48
we _ had	923	c55
we _ have	747	a33c-25g-10h-8i39
we _ if	844	a56g-11
we _ immensely	923	l29
we _ in	754	c34g-15i-13k60
we _ indemnify	853	k60
we _ it	692	a17b-16c-37e-42g-20i-32m-26
we _ just	945	c78
we _ keep	889	i28k-7m13
we _ learned	864	i55k-6
we _ legally	974	k39
we _ let	820	a26c70i18k-7
we _ liability	864	g-10k57
we _ liable	889	k15
we _ like	806	a42g38
we _ look	904	i35
we _ lose	904	l37m-10
we _ make	813	h22k-11
we _ months	923	d48
we _ move	923	d45
we _ naturally	974	a39
we _ negligent	806	b-19c-26g-8k91
we _ no	904	c51
we _ not	676	a-22c48e47g-17h-9i-29j7k-10l-26m-23
we _ of	945	d-20f63
we _ ok	945	m33
we _ on	779	b32c81e29g17i49
we _ only	800	b30c112d-22g-9i-12k-13
we _ our	864	c30g-28k23
we _ ourselves	784	g74
we _ passed	974	c25i48
we _ pay	827	i-27k46
we _ promise	904	h40i-12
we _ quality	923	g16
we _ reviewing	844	g-11i51k-6
we _ see	923	i25
we _ so	889	f54j33
we _ something	923	a23
we _ sorry	605	a27b57c-31g-18i-46j-19k-19
we _ still	835	m21
we _ strive	889	g-19i28
we _ such	945	
we _ take	889	a32g-13i37k-6m-11
we _ taking	923	h-16
we _ talking	974	d55
we _ that	698	b20d-21g-22h27k31
we _ the	642	a-26b-58c-94d-35e-41f49g-35i-12j-11k-5m-11
we _ this	864	b22g13i-18
we _ to	717	e-26g76k-11
we _ torn	923	l50
we _ try	904	i29k-6
we _ two	945	c49d27k-5
we _ unclear	923	a33
we _ undertake	974	k13
we _ value	889	g61
we _ waiting	923	e65
we _ working	835	i63
we _ you	728	a-12e-38g39k-15m10
we _ your	676	b-43c-30e-26g56h-9i-17k-17m-17
we accept	774	g-21k59
we accept full	876	g-7k23
we accept liability	923	g-11k24
we accept that	844	k21
we acknowledge	889	k55
we acknowledge that	904	g14k16
we aim	923	g31
we aim to	923	g31
we apologize	686	a26i12j-8k-15
we apologize .	813	a-29d-21g-34i-22
we apologize for	758	d45g45i20k-7
we apologize if	844	a56g-11
we appreciate	853	g56m-9
we appreciate your	853	g56m-9
we are	505	b40c46f-56g6h-17i63j30k21l53m33
we are ,	945	j20
we are a	806	g-12i-34k-6l49m-9
we are answerable	974	k37
we are committed	835	g26i30
we are doing	945	g18i29
we are fully	904	g16k37
we are going	889	g-12i42k-6
we are immensely	923	l29
we are in	794	g-11k33
we are legally	974	k39
we are liable	889	k15
we are ok	945	m33
we are on	889	b37d20g24i62
we are only	835	b45c71
we are reviewing	844	g-11i51k-6
we are so	974	j36
we are sorry	605	a27b57c-31g-18i-46j-19k-19
we are still	835	m21
we are taking	923	h-16
we are talking	974	d55
we are the	923	f68
we are torn	923	l50
we are working	835	i63
we breached	889	k61
we breached the	904	k62
we can	676	b-17c-29d43f-28h17i64k-10l-27m20
we can .	853	h-16i19
we can all	923	d35
we can figure	923	i29
we can move	923	d45
we can not	800	c26e26j9m-13
we can promise	904	h40i-12
we can to	923	g14i30
we caught	974	d35
we concede	876	k46
we concede liability	923	k37
we concede that	974	k12
we could	800	b-20c41l30
we could .	923	c38
we could lose	923	l47
we delivered	889	b-28g-14
we did	784	c58g-16k-11
we did everything	923	c38
we do	734	a-15d-21e27g23h-14i15k-8m-15
we do .	923	g29
we do not	835	c44g-12h-12i-14m-11
we do value	974	g35
we failed	904	g-12k30
we failed in	923	k35
we got	904	a23
we got something	923	a23
we greatly	974	g13
we guarantee	923	g15h88k-6
we guarantee that	945	g-11h36k-6
we had	731	c79d36f-18g-7i-14
we had a	827	d71
we have	613	c29e-37g-32h-10i54k-19l75m-18
we have already	923	l31
we have always	923	l33
we have been	758	c73i-11l26m-12
we have got	974	h23i48
we have had	923	c55
we have learned	864	i55k-6
we have months	923	d48
we hear	876	a21g-12k-6
we hear you	889	g-10
we hereby	904	k35
we hereby indemnify	923	k36
we hold	864	g35k13
we hold ourselves	864	g35k13
we hope	974	g58m29
we know	827	f26
we know .	904	f35
we look	827	g56
we look forward	827	g56
we might	904	a34g-8i-11
we might have	904	a34g-8i-11
we only	876	c47d23
we pride	835	g45k-7
we pride ourselves	835	g45k-7
we promise	923	h29
we promise a	923	h29
we recognise	945	g-7k19
we recognise that	945	g-7k19
we regret	698	a23b41g6i-11j-8k-13
we regret any	876	a33g21
we regret it	806	a26
we regret that	844	b34e25
we regret this	974	b28
we remain	974	g35
we remain committed	974	g35
we sent	844	b-22g-12k-6
we shall	853	g-15i70k15
we shall be	974	i30k-14
we shall indemnify	923	k25
we shipped your	974	g-23
we sincerely	876	a17g45
we sincerely apologize	889	a18g46
we speak	945	f64
we speak of	974	f68
we strive	774	g72
we strive for	853	g29
we strive to	827	g49
we take	728	a-11g127i27j-10k-7m-13
we take all	923	g28i49
we take quality	923	g16
we take this	904	g17i-18
we take your	876	g27
we thank	844	g20
we thank you	844	g20
we value	770	g76h-10k-8m-13
we value you	923	g36m-9
we value your	794	a11g48h-11k-6
we were	685	a13b-40c86e42g-16i-11k47
we were in	974	k13
we were let	827	c72k-7
we were negligent	806	b-19c-26g-8k91
we were two	974	c52d36k-6
we were unclear	923	a33
we were waiting	923	e65
we will	575	b-16c-53d-35f-40g-47i127k8m-19
we will always	923	h21
we will be	762	g-13h-20k-9
we will compensate	974	k27
we will cover	923	k32
we will endeavour	945	a25g-6i26
we will get	864	h-8i27k-7m-10
we will have	844	h-9i39
we will keep	923	i31k-7
we will look	923	i35
we will make	813	h22k-11
we will not	923	h28i-13
we will pay	827	i-27k46
we will see	923	i25
we will try	904	i29k-6
we work	835	f-18g-7h-10i33l42
we work .	904	i43
we would	784	a24e28g37
we would like	835	a23g43
we would not	876	e36f21
weather	789	a-20
websites	889	f45
wedding	703	c35d27e-46g-11k13
wedding .	864	g-7k22l43
wedding season	974	c67
weddings	889	c45
weddings .	974	c52
wednesday	621	a-15b-32c-37d-22g-13h-16i-73k-9l-26
wee	923	d42
weeds	974	d68
week	538	a-11b-38c44e-36f-44g-12h-21i-46j-11k-14m-21
week .	665	a-17b-16c44g-6h-13i-25
week _ it	974	j-9l34
week _ nothing	974	d36e51h-11i-15
week _ what	974	d66
week and	794	a22c31
week is	945	d31e51
week late	945	d64
week with	974	j-9l34
weekend	665	a-14c-26f-32j-14k-6l52m-9
weekend ,	844	b38d24l20
weekend , and	945	d37e31
weekend _ and	945	d37e31
weekend _ ruined	923	l56
weekend _ this	864	l37
weekend for	864	l37
weekend for this	864	l37
weekend was	889	l45
weekend was ruined	923	l56
weeks ,	889	c58
weeks at	974	f40
weeks at the	974	f40
weeks for	876	e-42l35
welcome	904	d29g9
welcome to	923	d30
welcoming	889	g37
welcoming _ back	974	g43
welcoming you	904	g40
welcoming you back	974	g43
well	649	a-11b-23c76h-15k-6m-12
well , i	945	a23
well _ .	945	l41
well _ i	945	a23
went	525	a11b37e-31f-30g-14h-9i-14j-13k-9l-22m-20
went _ .	731	a21b105c65d-26i-15m-10
went _ after	864	b33
went _ for	904	a32
went _ that	904	c50
went down	835	b-20c71
went home	835	b-23c-28d59
went in	758	b70
went in after	864	b33
went live that	904	c50
went out	725	b46
went out .	923	b36
went unanswered	904	b69
went unanswered .	904	b69
went wrong	844	a65b33
went wrong .	923	a38
went wrong with	923	b39
were	450	a24b216d-54f-54g-34h-21i-31j-28l-38m-34
were ,	853	c37e49
were _ ,	707	a32b-53e-54f20
were _ .	632	b-31d-36e-27g-19i-13j-12k13
were _ after	923	b29
were _ booked	923	b67
were _ breach	974	k13
were _ by	827	b-50c-26e77
were _ deleted	923	b33
were _ down	794	c50k-7
were _ during	923	b65
were _ for	813	b-17e92
were _ from	904	b93
were _ happy	904	e84
were _ in	747	k30
were _ little	864	b-36d50
were _ nightmare	923	c35j-13
were _ not	974	d31e54
were _ off	923	a20b26
were _ out	844	a20b103e-24
were _ that	974	b38
were _ the	820	b-51e60
were _ to	698	a18b32c30m-14
were _ twice	889	b67
were _ upside	864	b39
were a	789	b-35c30d32j-14
were a little	864	b-36d50
were a nightmare	923	c35j-13
were accidentally	923	b33
were accidentally deleted	923	b33
were charged	974	b53
were delivered	844	b-59
were despatched	923	b29
were despatched after	923	b29
were double	923	b67
were double booked	923	b67
were hung	864	b39
were hung upside	864	b39
were hurtful	923	a26
were hurtful .	923	a26
were impossible	923	e47
were impossible to	923	e47
were in	813	b-35c44k9l-18
were in breach	974	k13
were left	844	a-11b65
were left off	974	b35
were let	800	c50k-7
were let down	800	c50k-7
were made	827	b79
were made by	923	b-30
were made during	974	b33
were made in	923	b29
were mislaid	923	b32
were mislaid .	923	b32
were missed	945	b45
were negligent	806	b-19c-26g-8k91
were negligent .	864	c-25k50
were negligent in	974	k53
were never	974	b38
were not	698	b145d-31
were not happy	923	e40
were offended	864	e71
were offended ,	923	a24
were offended .	923	a-18e75
were on	835	b-24e31
were published	923	b29
were published without	923	b29
were put	945	a50
were put out	974	a26
were sent	904	b60
were sent out	974	b45
were still	974	d40
were told	844	b-18e54
were told not	974	d31e54
were two	813	b-52c43d21
were unclear	864	a22c39
were unclear ,	923	a33
were unrealistic	923	b-19e54
were unrealistic .	923	b-19e54
were waiting	864	a17e45
were waiting for	923	e65
wet _ .	853	f28
wet floor	904	b16
wet floor .	904	b16
wet wall	923	f32
wet wall .	923	f32
what	439	b-54c97g-21h-11i-15j28k-21m-46
what ,	889	d69
what .	923	d51h25
what _ 's	945	f22
what _ a	945	c40d37j-7
what _ am	876	e39
what _ and	876	i61
what _ are	853	c40f61
what _ call	974	d39j-9
what _ can	754	c-40g12i37
what _ could	945	c72
what _ do	740	e-25i-11l62
what _ does	974	f43l34
what _ fool	923	j18
what _ get	945	e40
what _ have	813	f30l-23
what _ i	820	c30d29j-23l-23
what _ is	889	d38f32
what _ meant	853	e38
what _ of	876	f-22j89
what _ pay	974	c70
what _ pictured	974	a45
what _ said	923	e61
what _ when	876	
what _ you	864	c37
what a	844	j66l-33
what a fool	923	j18
what can	813	c53d-21
what can you	876	c40
what else	844	l39
what else do	864	l40
what happened	688	c-41d-29f-42i26
what happened and	945	i66
what happens	827	c52j-11
what happens when	945	c69
what i	611	c-39d-26e46
what i am	876	e39
what i meant	864	e39
what it	657	f36j-6m-9
what it 's	974	f39
what it is	974	d42f35
what kind	945	j56
what kind of	945	j56
what more	904	l36
what more do	923	l41
what sort	974	j53
what sort of	974	j53
what the	784	a17c105d45e50j-8m-12
what they	844	d-20f65
what those	974	d39
what was	794	a15c54e86
what was i	889	c41
what was in	974	c81
what we can	853	f22g15h-8i28
what you	613	a27i-11j-15k-8l-23m-20
what you are	876	f74
what you get	974	e44
what you pay	974	c70
what you pictured	974	a45
whatever	640	a158b-16e-25f23h-13j-8k152
whatever _ .	945	k18
whatever _ comes	904	k37
whatever _ costs	945	k42
whatever _ did	923	a36
whatever _ end	923	k30
whatever _ have	974	f39k-6
whatever _ may	945	g-10k-10m24
whatever _ the	923	a28k16
whatever _ this	889	a60g11
whatever _ was	974	a34k-7
whatever _ wrong	923	a38
whatever damages	974	k43
whatever degree	923	a22
whatever degree this	923	a22
whatever extent	945	a43
whatever i	904	a35h-12
whatever i did	923	a36
whatever it	820	a48f28h8k55
whatever it comes	923	k38
whatever it costs	945	k42
whatever it was	974	a34k-7
whatever kind	945	k22
whatever kind .	974	k19
whatever the	904	k64
whatever upset	945	a32k-6
whatever went	923	a38
whatever went wrong	923	a38
whatever you	779	a-13f19k23l22
whatever you end	923	k30
whatsapp	889	m35
whatsapp .	974	m39
whatsoever	904	a31e38h24k11
whatsoever .	945	e40h25
wheel .	974	c38
when	530	a-22b-39d-25f19g-9i26j-31k-13m-13
when _ 's	904	d-22e61f-18
when _ are	864	a-11f31
when _ came	904	b36
when _ get	945	d30i28
when _ left	945	d42
when _ saw	876	e36l32
when he	876	d39i33j-11
when i	665	b-29d-21h-13i18j-8k-6l29
when i get	974	i31
when i saw	889	l32
when it	770	e36
when it 's	974	e73
when that	974	h44m-9
when they	844	e35f23m29
when we	864	d-20f38
when you	669	a-11e-36f54m-11
when you are	974	c41
when you came	904	b36
where	619	a14f-52h-13i-26j-9k-9l-28m-28
where i	813	e50
which	538	c-32e59g-21h10i-17j-8k-13l-42m-27
which _ "	974	e45
which _ .	974	d45
which _ am	974	e53
which _ are	904	d26f44k-6
which _ not	864	d30e74f26
which _ out	974	k15
which _ to	889	a-15f19h37
which _ your	974	b47
which i am	974	e53
which is	674	a-18f36l-38
which is not	904	e36f31
which says	945	e44k-11
which was	820	e45
while	681	a-13b-25c-51d-33e-37h-12l-18m-13
white	800	c-35f32
white _ and	945	f54
whitfield	974	j-15
who	516	a39b-54c56d-23e81g-10h-14i-29j-30k-15m-17
who 's	923	d39e39f30
who _ have	794	a23c39g20
who _ her	974	e47
who _ in	876	e72f-26
who _ let	974	a26
who _ me	876	e39l32
who _ put	923	a27
who _ to	835	a-11f40j8
who _ what	904	f27
who are	945	c47e35
who came	876	a29
who do	974	f36
who insisted	974	e60
who knows	945	l48
who lost	904	c32
who lost it	923	c33
who may	844	a25g23
who may have	844	a25g23
who might	923	a23
who want	974	e39
who want to	974	e39
who wanted	923	e36
who wanted it	923	e36
who was	820	a34e29
who was put	923	a27
who were	876	a23g-19
who will	923	d42
whoever	835	a35
whole	595	a-26b-20c-30f-29i-11j14k25l51m-17
whole _ .	762	a-23d23j38
whole _ is	876	d36j-8k-6l64
whole _ of	945	h26
whole _ to	974	d24l44
whole bill .	923	d43
whole night	974	k35
wholesaler	923	c95
whose	754	a28
whose _ was	889	a39
whose evening	904	a42
whose evening was	904	a42
why _ did	904	c47
widely	945	c46f56
wife	720	j29l25
wife .	923	j53
wife says	923	l37
wifi	923	c71d24i24m28
will	332	a-89b-84c-125d-25e-77g-43h151i171j-33k8l-25m-31
will _ ,	766	d24f42g8h15i-12j-6m9
will _ .	728	d20g-13h8i23l39
will _ 0	923	h16
will _ a	696	d-20f-31h-8i74k-6
will _ absolutely	889	h48i-21
will _ again	827	h44
will _ all	800	h-19k35
will _ an	923	d43h34i28
will _ and	784	h-11i24k-9
will _ answer	923	h29
will _ any	923	k31
will _ anything	827	h82i-19
will _ as	974	i35
will _ astray	904	h44
will _ back	710	a-16d84g6h-19i-18k-7
will _ be	677	d53h85i-36j-18k-7
will _ better	762	h-27i21k-6
will _ delighted	923	h21
will _ deliver	923	h21
will _ each	923	h43
will _ every	876	k39
will _ everything	923	h-11i23
will _ find	945	e56h-9
will _ flawless	923	h37i-12
will _ for	789	h24i-18k48
will _ go	770	f25h25m9
will _ good	853	h-8k32
will _ happen	707	g-6h52
will _ have	853	h45
will _ her	844	h18i-20k-17
will _ in	698	a-11f-20g-6h-20i56k-8
will _ into	923	i44
will _ it	553	a-31d-25e-35h-18i35l-23
will _ keeping	889	i42
will _ know	974	d42m-12
will _ looked	974	h-9i88
will _ made	945	h-9i32
will _ make	844	d-22h26i41
will _ me	835	l71m-18
will _ more	820	h-8i67k-7
will _ my	827	h-23i22l18
will _ no	737	h38i-21
will _ out	945	d33
will _ paying	974	i27
will _ perfect	853	h52
will _ reviewed	945	h-8i44
will _ right	923	d57
will _ round	853	i14
will _ see	800	d26f-18h30m-23
will _ show	974	h38
will _ something	835	i68m17
will _ take	904	g10m39
will _ taken	864	g-11h-13i29
will _ that	827	d32e56f-29h-32m-9
will _ the	594	f-49h-14i-91k-33
will _ there	737	i-38
will _ this	806	f50h17
will _ through	945	l33
will _ to	683	e-25g-10h-13i45k-11
will _ up	774	h19i43k-6
will _ us	974	m40
will _ wait	889	h37
will _ what	820	f44h-14i65
will _ whatever	844	i41k48
will _ why	945	f54h-9
will _ with	734	g12h-11
will _ worked	904	i36
will _ wrong	974	h50
will _ you	598	a-14g-7h-22i-27k45l32
will _ zero	945	h63
will always	806	d-21e52h74i-20
will always answer	923	h29
will always deliver	923	h21
will be	492	b-48d-31e-31f-53h40i77k-9l-34m-18
will be back	844	d41i-27
will be better	945	h-14i64
will be delighted	923	h21
will be flawless	923	h37i-12
will be keeping	889	i42
will be made	945	h-9i32
will be no	743	h9i-20
will be paying	974	i27
will be perfect	853	h52
will be reviewed	945	h-8i44
will be right	945	d58
will be taken	876	g-11h-14i33
will be there	737	i-38
will be up	864	h24i-11
will be with	758	g13h-9
will be worked	904	i36
will be zero	974	h30
will break	923	h22
will break .	923	h22
will bring	754	e28i-34k-7
will call	844	i-36k-7
will call you	853	i-29k-8
will carry	864	h-27
will compensate	844	k68
will compensate you	853	k62
will cover	758	k62
will cover all	844	k40
will cover any	923	k31
will cover the	904	k-15
will cover whatever	974	k16
will do	653	a-13h50i21k-16
will do absolutely	889	h48i-21
will do anything	835	h73i-19
will do everything	945	h-9i39
will do whatever	889	i44k-9
will endeavour	945	a25g-6i26
will endeavour to	945	a25g-6i26
will ever	694	g-7h110i-14j-14k-7l33
will ever be	806	h24
will ever get	889	h27
will ever go	876	h20
will ever happen	844	h19
will ever see	974	d38h13
will explain	974	f30i-11
will find	784	f24i34
will find it	889	e-28f92
will find the	876	f-40h9
will get	662	g6h22i171k-9
will get back	844	g10i22
will get in	864	i27
will get it	889	h23i51m16
will get no	974	h38
will get the	889	h14
will get to	864	h-10i33
will give	923	m38
will go	806	h42l23
will go astray	904	h44
will go through	974	l34
will happen	864	d39h15i-19
will happen .	923	d55h-15i-19
will happen again	923	h31
will have	626	a-17d36e-42f-28i26k-12
will have a	770	h28i54
will have an	974	d47
will hear	835	h-18
will improve	876	g-13i47k-15
will indemnify	853	k36m11
will indemnify you	853	k36m11
will keep	820	h16i58k-8
will keep a	904	i26
will keep you	923	i31k-7
will leave my	923	h-15
will let	853	i45k-6m-17
will let it	974	i-30
will look	853	i62
will look at	945	i24
will look into	923	i44
will lose	889	l29
will lose my	904	l30
will love	974	h22
will make	701	h-21i79k24
will make good	864	k32
will make it	800	h-21i56k-12
will meet	904	k12
will never	649	e-27g7h122i-33k-9l-26m-11
will never ,	853	g13j-6
will never be	835	h40i-14j-9
will never get	904	h-20
will never happen	820	h21
will never have	853	h45
will not	564	d-25h27i-32j-7k-10m35
will not .	974	h-20i-17
will not be	750	d68f-23i-17j-7
will not go	806	f27h8m15
will not happen	784	h21i12
will not know	974	d42m-12
will not make	853	d-22h9i41
will not see	844	h16m-24
will not show	974	h38
will not take	904	g10m39
will not wait	904	h32
will notice	864	d37
will notice the	923	d40
will pay	676	h-13i-16k64m-10
will pay for	800	i-13k51
will pay her	923	i-21k-19
will pay it	827	k37
will pay the	789	h-10k-17
will pay whatever	974	k50
will pop	945	a-13d32i66
will reimburse	945	g-6k36
will revert	945	g-7i28
will ring	743	i-31
will ring you	779	i-28
will see	774	a21h-17i65
will see .	945	i33
will see the	974	a27
will see what	889	i62
will send	750	k-10l30
will sort	806	i55
will sort it	904	i46
will sort something	904	i45
will sort things	923	i-20
will tell	750	f40h-8k-10l50
will tell you	754	f42k-10l51
will try	728	i63k-9
will try and	974	i32
will type	853	f59i-14
will type this	853	f59i-14
will understand	844	f54h-12k-5
will use	889	i26
will use this	923	i27
will work	864	h19i20
will work on	904	h-12i33
will you	945	h-10m56
wind	876	c63e26
window	754	b-44c-33d-21e64j-8l21
wires	945	b32
wires _ crossed	974	b33
wires got	974	b33
wires got crossed	974	b33
wish it	974	a25
with	349	a-26b-47c30d-63e-65g-38h-23i-33j-7k-39l-34m-19
with .	813	c65d61f-35
with 0	889	g10k-6l19
with _ ,	654	c-45e55j35k-8m26
with _ .	606	a-10d-35e28g-16i30j-17m20
with _ again	827	g15h33
with _ at	743	g12i-21
with _ bank	876	b-37m30
with _ before	904	f50
with _ bit	974	d44f23
with _ board	945	j30m29
with _ books	974	e37
with _ cake	904	d25m-14
with _ colours	923	c47
with _ door	945	a24
with _ due	904	f38
with _ e	974	f37
with _ hands	945	m20
with _ hours	889	c42
with _ i	820	c61
with _ in	827	a25h-8
with _ keys	945	d41
with _ laptop	945	l41
with _ men	945	c45
with _ mother	974	a47
with _ neighbour	889	g20
with _ on	734	h-10j-16l-23
with _ order	835	d54i37
with _ pages	923	b29
with _ people	876	i-18
with _ picture	974	e59
with _ same	904	e31
with _ service	923	e40
with _ steps	945	i26
with _ technical	904	f44
with _ this	974	l31
with _ tiles	904	b34
with _ upload	923	b39
with _ week	974	c49
with _ whole	945	j68
with _ you	889	f-30h19
with a	574	c-51d-47e-40g-9h-12i-25j-13k-14
with a bit	974	d44f23
with all	853	f35m15
with all due	904	f38
with every	876	e49h19
with everyone	974	l42
with folded	974	m20
with folded hands	974	m20
with four	889	c52e44
with full	974	c51
with me	688	c-33h28i21m12
with me ,	820	e40m25
with me again	876	h35
with me and	974	i38
with my	701	c-26j48m-27
with my whole	974	j70
with next	923	a21i25
with next door	974	a25
with next steps	974	i27
with no	784	c29l68
with old	945	c99d23
with our	835	c56e36g-6i-11
with some	974	e38
with something	974	i33
with the	469	a-16g-6h-15i-46k-8l-45m-11
with the board	945	j30m29
with the colours	923	c47
with the hours	904	c46
with the keys	945	d41
with the same	904	e31
with the service	923	e40
with the technical	904	f44
with the tiles	904	b34
with the upload	923	b39
with them	844	f49i21
with them .	945	c33f35g-6i24
with three	820	c68i-17
with three people	904	i-18
with two men	945	c45
with two pages	923	b29
with us	747	h11i53k-6l-23m21
with us ,	974	i27
with us .	774	h12i39l-20m20
with what i	827	c62
with you ,	827	e46f35
with you again	923	g18
with you and	904	k11
with you at	794	g13i-22
with your	606	a52d62i20m17
with your booking	923	h14
with your cake	923	d35
with your in	974	a30
with your mother	974	a47
with your neighbour	923	g20
with your order	876	d32i39
within	734	b-17d52f-22k-10
within _ minutes	904	h29
within a	974	c56
within five	904	h26
within five minutes	923	h29
within what	974	d111
without	531	a-22b15f26h-9i-28j-13k8m-10
without _ ,	774	c28d25j16
without _ .	683	a-12b-44f-27g-7h11i-21j-11k19m-13
without _ and	974	c52
without _ consent	923	b29
without _ of	974	b33
without _ read	923	b31
without _ single	945	l41
without _ that	904	f30
without _ to	876	b-51f63
without a	743	b-25d-25f42h-13l28
without a single	974	h-8l46
without any	945	b50c35k32
without being	923	b31
without being read	923	b31
without comment	974	e52
without comment .	974	e52
without exception	945	h28
without exception .	974	h29
without limit	904	k58
without limit .	904	k58
without saying	923	f31
without saying that	923	f31
without the	784	b17g19k-8m-11
without you	974	l48m35
without your	923	b29
without your consent	923	b29
woman	923	c27l49
won	945	l65
wood	800	d26e-31f59
wood .	923	d40
wood _ .	864	e-28f48
wood shrinks	923	f31
wood shrinks .	923	f31
word	616	a-10c-49d-43e-26f-26g-8h45i12j14l41m9
word ,	864	h16j28
word , i	974	j35
word .	800	b-17h14l-20
word _ i	876	h14j31k13m21
word _ it	876	f-27m23
word _ round	904	l30
word _ the	813	h12i32
word _ you	864	h-10
word and	889	m21
word and i	945	m23
word gets	904	l30
word gets round	904	l30
word i	945	h20
word of	974	h33k-7m28
word that	779	k9
word that i	974	h17k14
word that the	923	h19
word that you	904	h-32
word with	889	i36
word with the	889	i36
words	656	a25c-65e-33f28h-16j25k-7m-22
words .	904	f31m-10
words _ have	923	a26
words _ hurtful	923	a26
words _ me	974	j66
words _ not	784	c-53j9l-18
words _ the	923	d44
words can	789	j26
words can not	813	j27l-18
words fail	974	j66
words fail me	974	j66
words may	923	a26
words may have	923	a26
words were	889	a42
words were hurtful	923	a26
work	565	a-13d-36e-31f44g-10h-9i31j-9k-25m-12
work ,	758	f62k-12
work .	720	c-37f24i31l-39
work _ my	904	i70l-22
work _ noisy	923	c36
work _ not	904	c-27f46
work _ that	945	e50
work _ this	974	l34
work _ you	974	f23h34
work and	844	k-11l33
work and i	974	l26m17
work for	904	h32
work from	835	c99
work is noisy	923	c36
work on	813	e42h-11i51l-23
work on my	945	i79
work on that	974	e52
work to	974	i28m25
worked	703	c-27d76g-14h-12
worked .	974	d33
worked out	864	d32i32
worked out .	923	i36
worked up	945	d51
working	666	c34d-20e-27g10i82k-8
working _ a	889	i26
working _ to	923	g8i65
working _ what	864	c64
working _ you	923	g18
working hard	945	g15i26
working hard to	945	g15i26
working on	820	g-7i40
working on a	904	i27
working with	800	c60g15
working with what	864	c64
working with you	923	g18
workroom	945	c41l48
works	676	a-20c-28f86h-25j-10l-24
works ,	876	d30f61
works .	750	f37
works _ .	853	a-29h-23j-10
works _ it	904	e82
works _ our	923	f29
works before	923	f29
works before our	923	f29
world	743	c39f26g19h29i-17j15
world ,	904	d32f31
world .	835	d33j25
world _ the	974	h44
world _ us	974	g27l30
world for	904	d-29h42
world to	974	g27l30
world to us	974	g27l30
worry	712	f59h16i18j-8l23m-47
worry ,	853	d46l33
worry , nobody	923	d51
worry .	945	i27m-34
worry _ a	923	h21
worry _ head	945	f38
worry _ nobody	923	d51
worry _ the	974	l40m-10
worry about	827	f43h19m-18
worry about a	923	h21
worry your	945	f38
worry your head	945	f38
worse	701	a-21b-33c-48d157e-32f-20j12
worse ,	923	d26l-21
worse .	779	c-32d125
worse _ a	904	j23
worse _ happen	974	d26
worse _ this	923	l35
worse about	864	l23
worse about this	923	l35
worse than	923	b-23d-34j19
worse things	974	d26
worse things happen	974	d26
worst	725	c-28d25h-13i16j87
worst _ alive	974	j7m18
worst _ ever	923	h-8j25
worst _ of	889	l33
worst _ on	974	j46
worst _ you	889	j35
worst assistant	853	j56
worst assistant ever	923	h-8j25
worst assistant you	904	j35
worst person	974	j36m18
worth	813	d29f50h-10
worth _ about	974	d64
worthless	945	j61
would	488	a-27b-22c69d21e105f30h-12i-28j-13m9
would _ ,	876	d34e41m29
would _ a	904	f25m39
would _ be	800	a-13e117
would _ been	835	c-58e78
would _ believe	974	l37
would _ confuse	923	f41
would _ do	974	m39
would _ expect	876	f37
would _ go	904	m40
would _ grateful	923	m25
would _ have	722	a-32e123
would _ me	864	j-14l63
would _ missed	974	c76
would _ on	945	a-11e63
would _ ready	904	c43
would _ that	945	b75e48
would _ the	945	e49l33
would _ to	720	a45c-28g22k16l-21m17
would _ understand	853	e-28f65
would ask	945	l26m43
would ask ,	974	l28m38
would be	722	a51e75m36
would be a	974	m45
would be grateful	923	m25
would be ready	904	c43
would finish	923	l75m10
would finish me	945	l43m10
would hate	923	m35
would hate to	923	m35
would have	659	a-40b-33c101e105f-25k17
would have been	835	c-58e78
would have missed	974	c76
would have to	904	k32
would know	904	f26
would know this	923	f26
would like	731	e-39g22j-6k-8l-25m-11
would like to	750	a12g22k-8l-18m-11
would not	640	a-27b-17c53d61e56f35j31
would not be	806	a-13e80
would not believe	974	l37
would not expect	876	f37
would not have	754	a-19e97
would not understand	853	e-28f65
would only	904	f83
would only confuse	923	f41
would plead	974	m34
would take	974	f36
would want	945	a41
would you	774	e-44f-19m72
would you do	974	m39
wrapped	974	j-7l46
write .	974	c44
writing	609	a-11d-23e-28f-33h-11i-12j-15k26l-40
writing ,	770	m16
writing _ ,	945	k28
writing _ i	945	k19
writing _ you	923	k22
writing and	974	k19
writing for	974	k12
writing this	974	j-14m-13
written	598	a-11b-20c-36e-37f-19g-7h-11i-16k8l-18m-24
written _ a	904	c52
written _ of	974	k23
written in	923	c39
wrong	424	b50c-42d-27e-44f-28g-24h29i-27j-23k-15l-54m-32
wrong ,	740	b23l20
wrong , it	974	b46
wrong , we	923	a23
wrong .	696	a19b-18c-27d-21e-58m-18
wrong _ ,	666	a22b19c42j-19
wrong _ .	541	a-20e-25f-23g-10h14j-16k-8
wrong _ again	974	h35
wrong _ and	676	g-8j17l19
wrong _ code	864	b60j-21
wrong _ it	945	b45
wrong _ of	747	e40j39k10
wrong _ the	820	b26
wrong _ was	731	b96
wrong _ we	923	a23
wrong _ you	923	a17
wrong again	889	h33
wrong again .	889	h33
wrong branch	853	j-15
wrong contract	974	a21
wrong end	889	e50
wrong end of	904	e55
wrong file	794	c28j25
wrong file and	974	j36
wrong invoice	889	b40j-8
wrong invoice .	904	b41j-8
wrong label	923	c49
wrong label .	923	c49
wrong lorry	974	b35
wrong person	974	h15
wrong side	827	b-17k10
wrong side of	864	k12
wrong size	758	h16
wrong size .	800	h17
wrong wall	923	b31
wrong way	766	a21
wrong way ,	923	a34d46e32
wrong with	889	b37h11
wrong with the	923	b39
wrong year	844	j35
wrong year of	974	j51
wrote	618	a-15e-67g-13j-7k-12
wrote .	974	b31
x	876	e59i17
xx	889	d61i31
xx .	923	i22
yeah	835	c-29d41j-8m24
yeah ?	945	m30
year	602	b-28c27g-15h-15i-12k-22l32m-14
year ,	844	c31d25e38
year .	770	c44k-11
year _ .	794	c39
year of	876	f-18j44l-18
years	627	b-18c-59d-26e-38f-40h-17i-27j-8k-5l167
years ,	889	g12
years .	800	g-6l44
years _ have	806	h-11l35
years i	864	h-12l30
years i have	876	h-12l30
years of	844	l44
years with	945	l75
yes , a	974	b39
yes .	853	a-10b17e37
yes _ a	974	b39
yes to	974	c44
yesterday	679	a-16g-25h-9j-9k-13l-33
yesterday 's	853	d43
yesterday .	794	a-11b22c44g-16j-11k-7l-25
yet	686	b-18c-54d-24h-8j-15
you	230	a-50b-163c-182d-114e82f33g-20i-125j-88l-132m30
you 'd	535	a-48h-10j-7k-8l-36m-11
you 'd be	853	e-29f53j11k7m-9
you 'd have	820	c61f19
you 'd need	813	d31
you ,	551	c-33d-27e65f58g-6k25m15
you , do	835	j11m31
you , give	945	m25
you , i	784	a30e-24
you , it	876	d-20f82
you , just	974	i37
you .	478	f23g-9h-18k6l-68
you 0	835	h39
you ?	774	f-39h-12j-9m32
you _ ,	592	a25e-37h8j-11m19
you _ .	530	a-16b-20e-37g6i18k-6m-15
you _ 0	715	g10h11k-6
you _ ?	844	h-13j-7l53
you _ a	586	a24e-47g29h-14j-7k-12l-39m9
you _ about	758	e-25i20k-18
you _ against	945	k40
you _ all	747	k11
you _ already	835	a26
you _ always	945	h30
you _ any	784	a-31g31h-11k35
you _ anything	904	k23m11
you _ be	703	c29e30f18h34i-28l19m-16
you _ because	923	k35
you _ being	864	e70g7i-11
you _ bring	974	e43
you _ can	945	l48m25
you _ changing	923	e34
you _ chosen	923	e41
you _ confirmed	945	c48e38
you _ confused	974	e33f40
you _ contacting	974	g-18
you _ count	876	h45
you _ day	844	a30b26
you _ disappointed	876	e40
you _ do	789	j10m20
you _ double	923	b67
you _ due	945	g17
you _ entitled	853	e-28k42
you _ every	794	h11k33m10
you _ favour	945	d58m-14
you _ felt	889	a47
you _ find	779	f46
you _ flawless	923	h36
you _ folded	974	m20
you _ follow	835	e-24f36
you _ forget	904	d36
you _ forgive	820	j-17m35
you _ four	889	i-22
you _ free	945	h33
you _ from	737	e-37i-15l25
you _ full	864	k42
you _ get	747	d-33h15i-29
you _ give	853	i-12m53
you _ go	813	e26l31
you _ going	974	d32f36
you _ got	770	h-7l25m21
you _ had	717	d36l-18
you _ have	559	b-35d-43e107g-7h14i-11l-29m-27
you _ hear	779	e-30h-23
you _ hold	889	k25m16
you _ home	864	b34e-28
you _ how	904	c86
you _ hundred	923	h22
you _ i	679	a40e-38j-7
you _ in	717	a16c-26f-19g30k-12
you _ insist	974	e63
you _ it	585	a-23b-24d-26e36g-11j-10k-6l-39m15
you _ just	974	i37
you _ keep	770	f21l35m-9
you _ kept	844	e47l32
you _ know	747	e46f67l40
you _ learn	974	f50
you _ left	904	b26d59e55
you _ let	806	c-32e119m-16
you _ lose	945	k28
you _ lost	923	d36e27k13
you _ me	595	a-15e-30f-28j-9k12l-62
you _ moved	904	e38
you _ my	676	a14d32e81h51j-8m14
you _ need	813	d31
you _ never	734	e-26h50m-9
you _ no	698	f21l52
you _ not	515	a-23b-50c-36e24h-24i-12j-15k-10m47
you _ nothing	806	m25
you _ now	835	h-13j-9k30
you _ offended	864	e71
you _ one	813	l-24m30
you _ otherwise	974	e64
you _ ought	974	e43
you _ our	813	a12e31g34k18
you _ overreacting	923	e33f-20
you _ probably	974	c29e52
you _ rather	715	a-18e-61m-12
you _ read	784	e49f25k-6
you _ right	703	b-26e-71f-21j-17m-15
you _ ringing	904	g-14
you _ saw	974	d41
you _ say	864	a27d34
you _ see	701	d-25h-24
you _ seen	827	h-14
you _ shown	974	e47
you _ sign	904	a17e88
you _ so	820	d35e89j17l-18
you _ soon	974	g22
you _ taking	974	m56
you _ telling	827	g-16
you _ tend	974	e58
you _ that	683	a-22d-57e-25g-9h-16k21l45m9
you _ the	500	a25b-16c-49d-51e86f24g-9h13j-9k-5l-18
you _ them	827	e53
you _ there	844	d31e-35h19
you _ think	889	j28m21
you _ those	945	e45
you _ through	945	k18
you _ time	904	f38i-21
you _ times	853	f27l23
you _ to	555	a-42b-34e-35f37g-13h-10j-18k-8m45
you _ told	720	c-26e64
you _ trouble	974	c51h37
you _ understand	794	f59h-12
you _ unhappy	864	a14c27e36
you _ up	835	f30k27
you _ us	820	c-45e97k-10
you _ walking	923	j-12
you _ want	806	f49
you _ we	835	e-33g11m9
you _ what	864	c55
you _ whole	974	e45l41
you _ will	876	f31
you _ with	740	d27f-18g-11h17l21m-12
you _ word	945	h41
you _ work	974	e52
you _ xx	974	i28
you _ yes	974	c43e48
you _ you	774	a-14h8j43m10
you _ your	636	e-28g15j-17m60
you a	649	a-11h20i-14m-21
you a favour	945	d58m-14
you a flawless	923	h36
you a hundred	923	h22
you again	806	g46h-12j-6
you again .	827	g30
you again soon	974	g22
you against	844	k34
you against any	876	k24
you all	974	m40
you also	827	d-23e32
you and	669	e-67g7j-15k13m-17
you and me	945	d38
you and we	974	g21
you approved	800	e58
you are	568	b-17c26e124g8i-25j-9k7l25m11
you are a	827	a13c57f-19g35
you are being	904	e79i-12
you are disappointed	876	e40
you are entitled	864	k45
you are not	731	d-20
you are on	923	c53
you are overreacting	923	e33f-20
you are the	853	e71
you are unhappy	864	a14c27e36
you are with	923	h29
you as	770	e29g25k10m61
you as a	844	g27m28
you as one	945	m44
you asap	974	c28d22i27m22
you ask	889	f27k16l38
you ask ,	974	k20
you asked for	731	e40
you at	672	i-24k-8l-29
you at 0	784	g11k-6
you at four	923	i-23
you back	766	g41
you back .	974	g11
you back in	974	g43
you brought	945	a20e41
you call	974	d39
you came home	876	b35e-28
you can	568	d36e-54h13i-12j-6l22m-37
you can be	923	h35
you can count	889	h45
you can hold	974	k19
you can not	734	d34f35j-7l57
you can only	853	d28
you caught	974	c52
you changed	844	a11e43j-7m-9
you changed the	904	a26c35e52
you chose	835	e95
you chose to	974	e73
you could	660	c-42d-20e101f-20i-12j11k-7
you could have	750	c-25e91j16
you could keep	904	l52m12
you deserve	945	g15j16
you did	645	a27c-39e150j-13l27m27
you did keep	974	e50
you did not	712	l21m37
you did say	945	a29d37
you did sign	945	a18e46
you do .	889	c51
you do me	974	m39
you do not	692	a-14h-8j-7m-25
you do tend	974	e58
you down	820	g-6k21
you end	923	k30
you end up	923	k30
you ever	923	h-8k32
you feel	758	a38e120
you feel that	827	a22
you feel the	945	a30e53
you felt	923	a49l22
you find	853	m39
you find it	876	m42
you for	594	a-11e-24f-40g25i-23j-13k37l-32m-16
you for all	904	k21
you for any	923	k18
you for being	945	g12
you for contacting	974	g-18
you for every	923	k35m13
you for free	974	h33
you for ringing	904	g-14
you for telling	827	g-16
you for that	974	k39
you for walking	923	j-12
you for your	712	g29k-6m-10
you forgive	945	m24
you forgive me	945	m24
you found	725	a55e-37k-7
you found our	923	e50
you gave	758	c-42e51k-10
you gave us	844	c-38e91k-8
you get from	945	h12
you get the	835	m25
you got	758	b-78d55e44m-10
you had	538	b-16c-41f-28g-12j-7k-12l-30m-19
you had in	974	a23e26
you had not	844	e55m-19
you had three	904	e44g-8
you had to	681	e-55
you harmless	923	k39
you harmless against	945	k40
you have	498	a14f26g-9i-13j13k10l-32m15
you have already	904	a28
you have chosen	974	e53
you have felt	904	a24
you have got	794	l25m26
you have lost	945	k13
you have my	717	a15h56m-9
you have no	835	l65
you have only	904	e39
you have probably	974	c29e52
you have seen	876	h-15
you have to	762	a-11e-27f56m26
you hired	974	c49
you hired me	974	c49
you how	904	j21
you i	794	l68m21
you if	974	j59
you if you	974	j59
you in	662	a18b-29e39f-23k23l-24
you in a	844	a30
you in due	945	g17
you in full	864	k42
you keep	876	e-26m24
you kept	853	e83
you kept changing	923	e34
you know	789	b16c45i57k-9m-13
you know how	923	c88
you leave	945	f48g-8
you leave the	974	f49g-8
you left	864	e44m-9
you left it	904	e62
you let	889	m15
you let me	974	m17
you like	762	k15l-21m-21
you like .	820	k17
you lose	889	k34
you lost a	813	b33g-7
you may	720	e-38f36g-7k13l20
you may not	945	c26f42
you may want	876	f27
you might	806	e57
you might have	864	e52
you misread	923	e56
you misread the	923	e56
you missed	827	e-36j-9
you missed the	853	e-37
you misunderstood	904	e91
you misunderstood what	923	e41
you must	766	b-19e79j16m19
you must have	827	b-21e54
you must think	904	j29
you my	864	c25e38h30l26
you my word	945	h41
you need to	754	c-26f20m-14
you never	758	d28e108h-20j36
you never replied	923	e46h-17j-8
you never told	904	e36
you nine	974	k-7l50
you not	864	l33m118
you not to	876	m110
you of	844	g37
you of our	889	g42
you once	945	i58
you one	904	i20m33
you or	923	a19g-10k20
you or your	945	a20g-10k21
you ought	784	a-15e41
you ought to	784	a-15e41
you out	864	a24
you pay	703	c28e-55k-12m-12
you pay for	974	c81
you people	974	e25l32
you picked	853	e48
you pictured	974	a45
you pictured .	974	a45
you posted	864	g-9i29k-6
you posted .	923	i31k-7
you probably	904	f68
you read	904	e43f25j-12
you read the	945	e46f26
you really	945	e39
you really ought	974	e43
you said	789	j-7
you say	864	c33k6m41
you see	754	d-24e35f27m23
you see it	853	d-25e58f-27m-15
you see your	864	m42
you send	974	k36
you sent	737	e49k-7
you sent me	876	e49
you several	904	f40
you several times	904	f40
you shortly	889	i34
you should be	827	c43
you should have	731	f25
you should not	779	e-41
you signed	750	e59
you signed off	820	e42
you signed the	876	e40
you so	974	l51
you some	974	f40
you somehow	904	i26
you soon	889	g-6i26m16
you stick	923	f30
you stick to	923	f30
you still	806	d74e-35
you suffer	853	i-14k45
you suffer .	904	k31
you that	698	a16f27h22k-13
you that .	820	f49
you that every	974	h27
you the	610	b-19e-35k-12
you think that	923	l28
you through	876	a-16f32
you through it	974	f37
you to	624	e50f37h-8j-29l25m39
you to forgive	827	j-17m11
you to know	853	l56
you to sign	974	e47
you took	844	a-11d35e83m60
you trouble	923	a25
you trouble ,	923	a25
you try	974	c110
you up	923	a33
you up at	974	a24
you want	669	a-32e-39f-27h29i-18k-7l41m-35
you want ,	889	h19k-6
you want .	853	h31i-18m-16
you want ?	904	l72
you want from	923	l41
you want me	889	a-12l-43
you were	573	a38b-47c-44e29f-26k-13m-23
you were "	974	e50
you were ,	923	e56
you were double	923	b67
you were not	835	b-33e49
you were offended	864	e71
you were told	864	e55
you were waiting	974	a19
you who	813	a21e100l30
you will	543	a-11b-16f61g-6h59i-49j-9k-19l-41m80
you will always	974	h31
you will be	820	d39e46h20i-16
you will find	789	f29
you will get	800	f21h18i-31
you will have	717	e-39h28
you will hear	835	h-18
you will never	743	e-26h52m-9
you will no	974	f38
you will not	715	f-51h-15l-18m87
you will understand	853	f55h-12
you with	712	e-36f95h36m9
you with folded	974	m20
you with the	754	e-30f82h31
you worry	974	i32
you would	701	a-31k-8m11
you would not	794	l28m22
young	889	c71
your	286	a-27b-79c-178d-127f-92g-6h-35i-103j-75k-35l-137m-38
your $	800	g-10k-10
your $ is	844	g-11
your _ 's	582	a-13e-36f-25g-16h-8i-39j-33k-8l-19m-13
your _ ,	548	a56b-23c-47g-23i-15j9k-9l-19m-16
your _ .	464	a15c-60d-37g8i-25j-16k21l-54m-23
your _ about	813	f33g-17
your _ and	598	b16d20g27h-10j18m-28
your _ asked	876	k-35
your _ at	740	b42e54g-7
your _ away	876	j17
your _ back	945	c31d25e31f28i25m27
your _ batch	974	b37
your _ copy	923	e46
your _ custom	974	g15
your _ day	774	b-24g19
your _ delay	923	e54
your _ did	876	e122l53
your _ door	904	j-19
your _ elsewhere	904	m28
your _ ended	794	b43
your _ fell	876	b35
your _ got	800	b29
your _ has	758	e51
your _ have	844	a11c30g43k31
your _ in	644	a11b-19d-22f30g-14h-8k-9
your _ is	618	d-22f-26g78
your _ it	876	c54
your _ laws	945	a24
your _ loyalty	945	g31
your _ manager	904	a16c43
your _ may	945	a39
your _ never	974	b38
your _ not	974	a32m22
your _ now	820	l32
your _ on	659	e-24g13j-6
your _ or	945	m25
your _ order	889	b15e49
your _ results	945	j32
your _ room	876	l-21m25
your _ support	904	g16
your _ team	864	a47
your _ that	889	i29
your _ to	645	g-11j-7k-6m74
your _ too	864	e39j-12
your _ understanding	974	g90
your _ was	577	a-16b67d-27f-22g-12j-7
your _ were	734	b-16e39
your _ wife	923	j41
your _ will	766	e-27h12i-15m-10
your _ with	694	g-14j19m-22
your _ without	853	g27k23
your account .	853	a16h24
your aunt	923	d47
your bank	820	d31m25
your booking	779	b24h9j-10
your booking was	889	b54
your bookkeeper	974	e54f-20
your books	844	a-14h23
your books .	904	a-15h14
your brief	835	e100
your builder	904	c58
your business	774	a-10g63h-11m67
your business .	853	g36h-12
your business and	904	g32
your business elsewhere	904	m28
your cake	784	b15d37e-25
your cake .	923	d35
your cake ended	864	b32
your call	784	b21g18
your car	904	g-7j35
your channel	974	m22
your colleague	853	c47
your colleague 's	904	c56
your colleagues	974	j-11
your comments	889	g26
your comments have	923	g48
your committee	945	a30
your committee .	974	a32
your company	923	g-10k27
your complaint	820	b49g-8
your complaint was	853	b38
your consent	923	b29
your consent .	923	b29
your continued	820	g54
your continued custom	974	g15
your continued loyalty	945	g31
your continued support	904	g16
your crew	827	k-9
your crew .	904	k-10
your custom	827	a10g62
your custom .	864	a13g44
your custom and	923	g23
your customers	827	a28j-19
your debt	974	m57
your debt .	974	m57
your decision	864	e28
your decision to	923	e54
your deposit ended	923	b28
your directions	923	e47
your directions were	923	e47
your email	779	g-35l30m-16
your email .	889	e32g-15m-18
your email was	945	b-18l43
your email went	923	b24
your end	889	e113
your esteemed	974	a38k13
your evening	889	a18j-8
your expectations	853	a24b-24e37g14
your expectations .	974	a21g23
your expectations were	923	b-19e54
your family	876	a-12d-23k10
your fault	794	
your fault too	923	e55
your feedback	784	b-27e29g36
your feedback .	904	e52g38
your feedback and	974	g-46i-12
your feedback is	889	g45i17
your feet	974	j34m9
your file	794	b78
your file was	827	b90
your forgiveness	923	j43
your forgiveness .	923	j43
your good	923	j46
your goods	889	b35
your goods were	923	b29
your guests	715	a24c-29g-9j-8
your guests .	864	a16g-9
your hair	904	a19e27g-7
your hair .	974	a23e32
your hall	923	b66m-15
your head	827	a29f138m-12
your head about	945	f38
your head with	974	f28
your heart	794	j-8m56
your heart to	820	m35
your house	844	e39l32
your house ,	923	e42
your in	945	a24
your in laws	945	a24
your interview	889	h-8j31
your kitchen	853	c38d25
your landlord	889	a23
your late copy	923	e46
your life	945	h45
your life .	974	h40
your lift	974	j46
your lighting	974	d38e46
your losses	853	k41
your losses .	864	k41
your loyalty	945	a11g37
your luggage	974	b77
your membership	923	g8m16
your message	864	b17j-12l44
your message ,	945	b24
your mind	889	e52
your mind .	923	e34
your money	876	c32i25m27
your mother	701	a11b-15d-31f-20m-19
your mother in	876	a24
your neighbour	784	g6h-7i-28k6
your notes	800	e64
your office	813	g-16i-11
your order	703	b36e-45i29
your order ,	945	b-30d39
your order and	974	b17i42
your order was	794	b92
your own delay	923	e54
your parcel	904	g25
your patience	754	g20
your patience .	864	g-18
your patience and	835	g51
your penalty	904	k26
your penalty .	923	k26
your phone	853	a-12e45
your privacy	889	g52i-14
your receipts	974	e76f28
your records	974	k17
your refund	904	b47
your renewal	974	b28
your renewal was	974	b28
your request	844	b42
your request fell	923	b41
your reservation	974	b77
your room	923	b42g-6
your satisfaction	766	g65
your satisfaction is	774	g47
your side	750	a28c-26e109
your side .	844	a21
your site manager	945	a17c45
your size	864	e48
your slot	789	b16j-14
your slot away	945	j-9
your sofa	945	b51c34
your son 's	844	b38d-22j-7
your spreadsheet	945	l42
your spreadsheet .	945	l42
your stay	974	g34
your story	974	e28l46
your table	889	b47d27
your taste	974	a27
your team .	923	e39
your thing	945	f88
your time	800	g15h-24
your trust	835	g17j25
your trust ,	889	j28
your understanding	853	g22
your understanding ,	923	g18
your vase	974	j-12
your vase ,	974	j-12
your way	844	i21m41
your way to	864	m42
yours	544	a-24b-20c-30d-49f-39g-14i-13j22k-16l-56
yours ,	740	c41j72k-5
yours , and	904	c70
yours _ .	864	j69
yours _ a	945	c45
yours _ and	904	c70
yours _ go	904	h44
yours _ leave	923	h-15
yours are	945	c42
yours will	784	h44
yours will go	904	h44
yours will leave	923	h-15
yourself	710	c-32e158f30h-10
yourself ,	945	e52f-19
yourself _ i	974	e49
yourself _ thank	904	e39
yourself _ the	904	e45
yourself a	974	f33
yourself that	974	a-11e47
yourself to	904	e39
yourself to thank	904	e39
yourself with	889	e-39f65
zero	779	h132l21
zero .	945	h17
zero _ .	889	h26l29
zero _ from	974	h35i20
zero _ of	945	h39
zero chance	945	h39
zero chance of	945	h39
zero defects	923	h29
zero defects .	923	h29
zero downtime	945	h34i19
zero downtime from	974	h35i20
zero mistakes	974	h30
zone	864	f27`;
