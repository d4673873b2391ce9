"""Detecting the language: one short piece of news in each, and where no answer is right."""

from __future__ import annotations

import pytest

from newsparse.language import detect

#: The same news in each language, written for this test.
SAMPLES = {
    "en": (
        "The council voted on Tuesday to build a new bridge over the river, and it said "
        "that the work would begin in spring. Residents have waited for the decision for "
        "more than ten years."
    ),
    "de": (
        "Der Stadtrat hat am Dienstag beschlossen, eine neue Brücke über den Fluss zu "
        "bauen. Die Arbeiten sollen nach Angaben der Stadt im Frühjahr beginnen und "
        "werden bis zum Herbst dauern."
    ),
    "fr": (
        "Le conseil municipal a décidé mardi de construire un nouveau pont sur la "
        "rivière. Les travaux, qui vont commencer au printemps, devraient durer plus de "
        "deux ans selon la ville et les habitants."
    ),
    "es": (
        "El ayuntamiento decidió el martes construir un nuevo puente sobre el río. Las "
        "obras, que comenzarán en primavera, durarán más de dos años según la alcaldesa, "
        "y los vecinos están contentos con la decisión."
    ),
    "pt": (
        "A câmara municipal decidiu na terça-feira construir uma nova ponte sobre o rio. "
        "As obras, que vão começar na primavera, devem durar mais de dois anos, segundo a"
        " prefeita, e os moradores não estão contentes."
    ),
    "it": (
        "Il consiglio comunale ha deciso martedì di costruire un nuovo ponte sul fiume. I"
        " lavori, che inizieranno in primavera, dureranno più di due anni secondo la "
        "sindaca, e gli abitanti della zona sono contenti."
    ),
    "nl": (
        "De gemeenteraad heeft dinsdag besloten om een nieuwe brug over de rivier te "
        "bouwen. Het werk zal in het voorjaar beginnen en duurt volgens de burgemeester "
        "meer dan twee jaar, maar niet alle bewoners zijn blij."
    ),
    "pl": (
        "Rada miasta zdecydowała we wtorek, że na rzece powstanie nowy most. Prace mają "
        "się rozpocząć wiosną i potrwają ponad dwa lata, ale nie wszyscy mieszkańcy są z "
        "tego zadowoleni, jak powiedział burmistrz."
    ),
    "ru": (
        "Городской совет решил во вторник построить новый мост через реку. Работы "
        "начнутся весной и продлятся более двух лет, но не все жители довольны этим "
        "решением, как сообщил мэр города."
    ),
    "uk": (
        "Міська рада вирішила у вівторок побудувати новий міст через річку. Роботи "
        "почнуться навесні і триватимуть понад два роки, але не всі жителі задоволені цим"
        " рішенням, як повідомив мер міста, що також буде там."
    ),
    "tr": (
        "Belediye meclisi salı günü nehrin üzerine yeni bir köprü yapılmasına karar "
        "verdi. Çalışmalar ilkbaharda başlayacak ve iki yıldan daha uzun sürecek, ancak "
        "bütün sakinler bu karardan memnun değil ve çok kızgın olarak konuştu."
    ),
    "id": (
        "Dewan kota memutuskan pada hari Selasa untuk membangun jembatan baru di atas "
        "sungai itu. Pekerjaan akan dimulai pada musim semi dan akan berlangsung lebih "
        "dari dua tahun, namun tidak semua warga senang dengan keputusan ini."
    ),
    "ms": (
        "Majlis perbandaran memutuskan pada hari Selasa untuk membina jambatan baharu di "
        "atas sungai itu. Kerja akan bermula pada bulan Mac dan beliau berkata ia boleh "
        "mengambil masa lebih daripada dua tahun kerana kos kepada penduduk."
    ),
    "vi": (
        "Hội đồng thành phố đã quyết định vào thứ Ba sẽ xây một cây cầu mới trên sông. "
        "Công việc sẽ bắt đầu vào mùa xuân và kéo dài hơn hai năm, nhưng không phải tất "
        "cả người dân đều vui với quyết định này."
    ),
    "sv": (
        "Kommunfullmäktige beslutade på tisdagen att bygga en ny bro över floden. Arbetet"
        " ska börja till våren och kommer att ta mer än två år, men alla boende är inte "
        "nöjda med det, säger borgmästaren."
    ),
    "da": (
        "Byrådet besluttede tirsdag at bygge en ny bro over floden. Arbejdet skal begynde"
        " til foråret og vil tage mere end to år, men ikke alle beboere er glade for det,"
        " siger borgmesteren, der også blev spurgt."
    ),
    "nb": (
        "Bystyret vedtok tirsdag å bygge en ny bro over elven. Arbeidet skal begynne til "
        "våren og vil ta mer enn to år, men ikke alle beboere er fornøyd med det, sier "
        "ordføreren, som også ble spurt etter møtet."
    ),
    "fi": (
        "Kaupunginvaltuusto päätti tiistaina, että joen yli rakennetaan uusi silta. Työt "
        "alkavat keväällä ja ne kestävät yli kaksi vuotta, mutta kaikki asukkaat eivät "
        "ole tyytyväisiä siihen, sanoo pormestari, joka on myös huolissaan."
    ),
    "cs": (
        "Zastupitelstvo města v úterý rozhodlo, že se přes řeku postaví nový most. Práce "
        "začnou na jaře a potrvají více než dva roky, ale ne všichni obyvatelé jsou s tím"
        " spokojeni, jak řekl starosta, který také uvedl další podrobnosti."
    ),
    "sk": (
        "Mestské zastupiteľstvo v utorok rozhodlo, že sa cez rieku postaví nový most. "
        "Práce sa začnú na jar a potrvajú viac ako dva roky, ale nie všetci obyvatelia sú"
        " s tým spokojní, ako povedal starosta, ktorý tiež uviedol ďalšie."
    ),
    "hu": (
        "A városi tanács kedden úgy döntött, hogy új híd épül a folyón. A munka tavasszal"
        " kezdődik, és több mint két évig tart majd, de nem minden lakos örül ennek, mint"
        " a polgármester elmondta, aki szerint ez is fontos."
    ),
    "ro": (
        "Consiliul local a decis marți să construiască un nou pod peste râu. Lucrările "
        "vor începe în primăvară și vor dura mai mult de doi ani, dar nu toți locuitorii "
        "sunt mulțumiți de această decizie, a spus primarul care este la post."
    ),
    "el": (
        "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κατασκευάσει μια νέα γέφυρα πάνω "
        "από τον ποταμό. Οι εργασίες θα αρχίσουν την άνοιξη και θα διαρκέσουν πάνω από "
        "δύο χρόνια."
    ),
    "bg": (
        "Общинският съвет реши във вторник да построи нов мост над реката. Работата ще "
        "започне през пролетта и ще продължи повече от две години, но не всички жители са"
        " доволни от това решение, каза кметът, който също е от града."
    ),
    "hr": (
        "Gradsko vijeće odlučilo je u utorak da će se preko rijeke graditi novi most. "
        "Radovi će početi na proljeće i trajat će više od dvije godine, ali nisu svi "
        "stanovnici zadovoljni, kao što je rekao gradonačelnik koji je bio na sjednici."
    ),
    "sl": (
        "Mestni svet je v torek sklenil, da bo čez reko zgradil nov most. Dela se bodo "
        "začela spomladi in bodo trajala več kot dve leti, a niso vsi prebivalci "
        "zadovoljni, je dejal župan, ki je bil tudi na seji, saj še ni vse jasno."
    ),
    "sr": (
        "Градско веће одлучило је у уторак да се преко реке гради нови мост. Радови ће "
        "почети на пролеће и трајаће више од две године, али нису сви становници "
        "задовољни, као што је рекао градоначелник који је био на седници."
    ),
    "ca": (
        "L'ajuntament va decidir dimarts construir un nou pont sobre el riu. Les obres, "
        "que començaran a la primavera, duraran més de dos anys segons l'alcaldessa, però"
        " no tots els veïns són contents amb aquesta decisió, i també ho han dit."
    ),
    "et": (
        "Linnavolikogu otsustas teisipäeval, et üle jõe ehitatakse uus sild. Tööd algavad"
        " kevadel ja need kestavad üle kahe aasta, kuid mitte kõik elanikud ei ole "
        "sellega rahul, ütles linnapea, kes oli ka ise seal ja on nüüd mures."
    ),
    "lv": (
        "Pilsētas dome otrdien nolēma, ka pār upi tiks uzbūvēts jauns tilts. Darbi "
        "sāksies pavasarī un ilgs vairāk nekā divus gadus, bet ne visi iedzīvotāji ir ar "
        "to apmierināti, kā arī mērs sacīja, ka lēmums par to tika pieņemts vēl pēc."
    ),
    "lt": (
        "Miesto taryba antradienį nusprendė, kad per upę bus pastatytas naujas tiltas. "
        "Darbai prasidės pavasarį ir truks daugiau nei dvejus metus, tačiau ne visi "
        "gyventojai yra patenkinti, kaip sakė meras, kuris taip pat buvo į tai."
    ),
    "is": (
        "Bæjarstjórn ákvað á þriðjudag að byggja nýja brú yfir ána. Vinnan mun hefjast í "
        "vor og það tekur meira en tvö ár, en ekki eru allir íbúar ánægðir með það, sagði"
        " bæjarstjórinn, sem var á fundinum og hefur verið til."
    ),
    "ar": (
        "قرر مجلس المدينة يوم الثلاثاء بناء جسر جديد على النهر. وسيبدأ العمل في الربيع "
        "ويستمر أكثر من عامين، لكن لم يكن كل السكان سعداء بهذا القرار، كما قال رئيس "
        "البلدية الذي كان في الاجتماع مع عدد من"
    ),
    "fa": (
        "شورای شهر روز سه شنبه تصمیم گرفت که یک پل جدید بر روی رودخانه بسازد. کار در بهار"
        " آغاز می شود و بیش از دو سال طول خواهد کشید، اما همه ساکنان از این تصمیم راضی "
        "نیستند و شهردار را با خود"
    ),
    "ur": (
        "شہر کی کونسل نے منگل کو فیصلہ کیا کہ دریا پر ایک نیا پل بنایا جائے گا۔ کام بہار "
        "میں شروع ہو گا اور دو سال سے زیادہ جاری رہے گا، لیکن تمام رہائشی اس فیصلے سے خوش"
        " نہیں ہیں۔"
    ),
    "he": (
        "מועצת העיר החליטה ביום שלישי לבנות גשר חדש מעל הנהר. העבודות יתחילו באביב "
        "ויימשכו יותר משנתיים, אך לא כל התושבים מרוצים מההחלטה."
    ),
    "hi": (
        "नगर परिषद ने मंगलवार को फैसला किया कि नदी पर एक नया पुल बनाया जाएगा। काम वसंत "
        "में शुरू होगा और दो साल से अधिक समय तक चलेगा, लेकिन सभी निवासी इस फैसले से खुश "
        "नहीं हैं और यह भी कहा।"
    ),
    "th": (
        "สภาเมืองตัดสินใจเมื่อวันอังคารว่าจะสร้างสะพานใหม่ข้ามแม่น้ำ งานจะเริ่มในฤดูใบไม้ผลิและจะใช้เวลามากกว่าสองปี"
    ),
    "ja": (
        "市議会は火曜日、川に新しい橋を架けることを決定した。工事は春に始まり"
        "、二年以上かかる見込みだが、すべての住民が満足しているわけではない。"
    ),
    "zh": (
        "市议会周二决定在河上建造一座新桥。工程将于春季开始，预计需要两年多"
        "时间，但并非所有居民都对这一决定感到满意，市长表示将继续听取意见。"
    ),
    "ko": (
        "시의회는 화요일 강 위에 새 다리를 건설하기로 결정했다. 공사는 봄에 "
        "시작되어 2년 이상 걸릴 예정이지만 모든 주민이 만족하는 것은 아니다."
    ),
    "sw": (
        "Baraza la mji liliamua siku ya Jumanne kujenga daraja jipya juu ya mto. Kazi "
        "hiyo itaanza katika majira ya kuchipua na itachukua zaidi ya miaka miwili, "
        "lakini si wakazi wote wana furaha kwa ajili ya uamuzi huo, alisema meya wa mji."
    ),
    "tl": (
        "Nagpasya ang konseho ng lungsod noong Martes na magtayo ng bagong tulay sa "
        "ibabaw ng ilog. Magsisimula ang gawain sa tagsibol at tatagal ng higit sa "
        "dalawang taon, pero hindi lahat ng mga residente ay masaya sa desisyon na ito."
    ),
    "sq": (
        "Këshilli i qytetit vendosi të martën që të ndërtojë një urë të re mbi lumë. "
        "Punimet do të fillojnë në pranverë dhe do të zgjasin më shumë se dy vjet, por "
        "nuk janë të gjithë banorët të kënaqur me këtë."
    ),
    "mk": (
        "Градскиот совет одлучи во вторник дека ќе се изгради нов мост преку реката. "
        "Работата ќе започне во пролет и ќе трае повеќе од две години, но не сите жители "
        "се задоволни од тоа, како што рече градоначалникот, кој беше таму."
    ),
    "be": (
        "Гарадская рада вырашыла ў аўторак, што праз раку будзе пабудаваны новы мост. "
        "Праца пачнецца вясной і будзе доўжыцца больш за два гады, але не ўсе жыхары "
        "задаволены, як сказаў мэр, які быў на пасяджэнні і таксама ў горадзе."
    ),
    "af": (
        "Die stadsraad het Dinsdag besluit om 'n nuwe brug oor die rivier te bou. Die "
        "werk sal in die lente begin en meer as twee jaar duur, maar nie al die inwoners "
        "is gelukkig met die besluit nie, het die burgemeester gesê."
    ),
    "gl": (
        "O concello decidiu o martes construír unha nova ponte sobre o río. As obras, que"
        " comezarán na primavera, durarán máis de dous anos segundo a alcaldesa, pero non"
        " todos os veciños están contentos con esta decisión, que tamén foi moi criticada"
        " polo partido."
    ),
    "az": (
        "Şəhər şurası çərşənbə axşamı çay üzərində yeni körpü tikilməsi ilə bağlı qərar "
        "qəbul edib. İşlər yazda başlayacaq və iki ildən çox davam edəcək, bu qərar isə "
        "bütün sakinlər üçün yaxşı deyil, deyə onun sözçüsü bildirib."
    ),
    "eu": (
        "Udalak asteartean erabaki du zubi berri bat eraikiko dela ibaiaren gainean. "
        "Lanak udaberrian hasiko dira eta bi urte baino gehiago iraungo dute, baina "
        "bizilagun guztiak ez daude pozik erabaki horrekin, alkateak esan duen bezala, "
        "oso."
    ),
    "kk": (
        "Қалалық мәслихат сейсенбі күні өзен үстінен жаңа көпір салу туралы шешім "
        "қабылдады. Жұмыс көктемде басталады және екі жылдан астам уақытқа созылады, "
        "бірақ бұл шешімге барлық тұрғындар риза емес деп хабарлады оның өкілі, ол да осы"
        " қаладан болды."
    ),
    "ka": (
        "საკრებულომ სამშაბათს გადაწყვიტა მდინარეზე ახალი ხიდის აშენება. სამუშაოები "
        "გაზაფხულზე დაიწყება და ორ წელზე მეტხანს გაგრძელდება."
    ),
    "bn": (
        "নগর পরিষদ মঙ্গলবার সিদ্ধান্ত নিয়েছে যে নদীর উপর একটি নতুন সেতু নির্মাণ করা হবে।"
        " কাজ বসন্তে শুরু হবে এবং দুই বছরের বেশি সময় চলবে।"
    ),
    "ta": (
        "நகர சபை செவ்வாய்க்கிழமை ஆற்றின் மீது ஒரு புதிய பாலம் கட்ட முடிவு செய்தது. பணிகள்"
        " வசந்த காலத்தில் தொடங்கி இரண்டு ஆண்டுகளுக்கு மேல் நடக்கும்."
    ),
}


class TestDetect:
    """The language of a text."""

    @pytest.mark.parametrize("language", SAMPLES)
    def test_is_told_from_two_sentences(self, language: str) -> None:
        """Two sentences of news are enough in every language that is known."""
        assert detect(SAMPLES[language]) == language

    @pytest.mark.parametrize("language", ["en", "de", "pl", "ru", "vi", "fa"])
    def test_does_not_depend_on_capitals(self, language: str) -> None:
        """A text in capitals has the same language."""
        assert detect(SAMPLES[language].upper()) == language

    @pytest.mark.parametrize(
        ("other", "language"), [("en", "ja"), ("en", "ru"), ("de", "el"), ("en", "ar")]
    )
    def test_of_a_mixed_text_is_that_of_the_greater_part(self, other: str, language: str) -> None:
        """A quotation in another script does not decide."""
        text = SAMPLES[language] * 4 + " " + SAMPLES[other][:60]
        assert detect(text) == language

    def test_of_a_long_text_is_that_of_its_beginning_and_middle(self) -> None:
        """A tail in another language is not looked at."""
        assert detect(SAMPLES["de"] * 40 + SAMPLES["en"] * 10) == "de"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " \n\t",
            "123 456 789",
            "Read more",
            "The council said that the bridge will be built.",
            "Совет решил построить мост.",
            "新しい橋",
            "Jane Roe, John Doe, Ann Poe, Max Muster, Erika Mustermann " * 4,
            "lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor " * 4,
            "\ud800" * 50,
            "😀 " * 60,
        ],
    )
    def test_is_unknown_where_the_text_says_too_little(self, text: str) -> None:
        """Short texts, lists of names, numbers and signs have no language."""
        assert detect(text) is None

    def test_is_unknown_where_two_languages_come_out_close(self) -> None:
        """Words that Danish and Norwegian share do not tell which of them it is."""
        shared = "det er en av de som har fra til og i at på for med den et om han "
        assert detect(shared * 3) is None

    def test_is_unknown_for_a_language_without_a_list(self) -> None:
        """Zulu is not taken for another language with short words."""
        zulu = (
            "Umkhandlu wedolobha unqume ngoLwesibili ukwakha ibhuloho elisha phezu komfula. "
            "Umsebenzi uzoqala entwasahlobo futhi uzothatha iminyaka engaphezu kwemibili, kodwa "
            "akubona bonke abahlali abajabulile ngalesi sinqumo, kusho imeya yedolobha."
        )
        assert detect(zulu) is None

    @pytest.mark.parametrize("piece", ["a ", "the ", "中", "я", "\u0301", "a" * 100 + " "])
    def test_takes_no_longer_for_a_longer_text(self, piece: str) -> None:
        """Only a bounded part of ten megabytes is read."""
        detect(piece * (10_000_000 // len(piece)))
