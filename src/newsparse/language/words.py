# ruff: noqa: E501 - one language a line: a table reads better than prose
"""The commonest function words of each language that shares its script with others.

Source: general knowledge of the languages. A word may stand in several lines; it then counts less
for each. Where two languages are close (Danish and Norwegian, Croatian and Slovenian, Indonesian
and Malay), the words that only one of them has decide, so they are listed even if they are rare.
Croatian stands for all that is written in the Latin script of Serbo-Croatian.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ARABIC", "CYRILLIC", "DEVANAGARI", "LATIN"]

LATIN: Final = {
    "en": "the of and to in is that for it was on with as be at by this have from or had not are but which you were her they she there been one all we has their would will what who more when its said he his an if after about than could other into our",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man seit sei wurde unter gegen",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont à avec son ou cette mais on aux leur nous été elle ses être sans fait ces même où après deux comme ont sa selon entre tout depuis",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había muy hasta desde está han según porque",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são segundo pode ainda",
    "it": "di e il la che in a per un è del non le si da una con i della sono nel dei al come più anche lo alla ha ma gli o delle su ci questo dal se nella era stato degli essere dalla ai suo sul hanno tra alle dopo anni",
    "nl": "de het een van en in is dat op te met voor zijn niet aan er die ook als bij door nog uit naar worden om wordt maar hebben over was heeft hij dan zich kan deze wel meer tot geen of ze werd dit volgens we ik jaar na haar moet",
    "sv": "och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när år under också efter eller nu skulle finns hade där ut över kommer vara mot alla säger vid blir något någon blivit bara ville vad lite bland många",
    "da": "og i at det er en til på som af for med de den har ikke der et om han var fra men så sig vil kan efter også ved år nu skal være hun hvor over havde blev eller mod bliver ud siger været jeg hvis mere meget noget nogen blevet bare ville hvad lidt blandt mange",
    "nb": "og i at det er en på som til av for med de den har ikke et om han var fra men så seg vil kan etter også ved år nå skal være hun hvor over hadde ble eller mot blir ut jeg dette sier vært hvis mer mye opp noe noen blitt bare ville hva litt blant mange",
    "nn": "og i at det er ein på som til av for med dei den har ikkje eit om han var frå men så seg vil kan etter også ved år no skal vere ho kor over hadde vart eller mot blir ut eg dette seier meir mykje å vore noko nokon blitt berre ville kva litt blant mange",
    "fi": "ja on ei se että oli hän ovat mutta myös kun niin kuin olla sen tai mukaan joka mitä jos vain vielä sekä jo nyt ole voi eivät sitä tämä vuoden tämän siitä olisi hänen kanssa he ollut jotka noin hänellä pitää sanoo sanoi viime",
    "et": "ja on ei et see oli ka kui mis aga oma või ning siis seda kes ta nii selle pole veel juba kuid olid mida välja üle pärast tema küll ma mille aasta kus nad sest ole",
    "lv": "un ir ar no par kas ka uz bet lai pie gan arī tas vai kā viņš nav to pēc šo līdz tika jau bija tiek vēl kad tikai savu kuru tā gada to šī",
    "lt": "ir kad yra į su iš tai bet kaip apie nuo jau už po prie buvo ne dar jo tik tačiau ar gali pagal kurie pat metų taip bus jis o arba ji per kuris dėl iki savo",
    "pl": "w i na z się nie do że jest to o jak od po za ale przez dla co tym są ze jego czy był tego a które oraz już także może lub tylko ma ich by który było roku podczas przed została która",
    "cs": "a v se na je že to s z do o i ve by ale pro jako k po za které který jsou jeho od už při bylo nebo jen tak byl roce také však podle až má ještě která aby není jsem uvedl řekl",
    "sk": "a v sa na je že to s z do o aj vo by ale pre ako k po za ktoré ktorý sú jeho od už pri bolo alebo len tak bol roku tiež však podľa až má ešte ktorá aby nie som uviedol povedal",
    "sl": "in je v na se za da so z ki ne pa po tudi bi bo pri od do kot bil ali iz še ni le med bilo ko že ter pred lahko kar bila leta jih zaradi sta bodo dejal",
    "hr": "i je u na se da za od su s o ne kao koji sam ali to iz će bi nije do što te koja biti po bio prema samo kako ili više bez ako nakon koje zbog kaže ga bila jer rekao",
    "hu": "a az és hogy nem is egy ez csak meg de van volt mint már még azt ki el szerint vagy ha kell lesz amely majd után ami pedig sem több ezt minden ő között nagy arra be",
    "ro": "de și în a la cu pe nu o din că este care un pentru au mai fi să ca fost prin după dar sunt nici dintre va sau ce lui le fie cel între iar această acest şi îl când",
    "ca": "de la i el que a en els les per amb un una no es del al ha dels com més però són seva pel ser aquest també va ja o on li fer tot ni quan han aquesta sobre molt segons fins seu",
    "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao das ten á seu súa ou ser cando moi hai polo pola tamén ata coa nos dunha",
    "eu": "eta da ez bat du dira dela izan zuen egin den ere baina dute duen zen beste edo baino bere hori gero ari oso arte behar dituzte duela ziren",
    "tr": "ve bir bu da de için ile olarak çok daha olan en gibi kadar sonra ne o ise değil ancak ama her var ki göre yeni şekilde olduğunu mi ya tarafından büyük oldu yapılan dedi nin",
    "az": "və bir bu ki ilə üçün olan olub da də çox daha sonra edib edir onun deyib görə isə kimi etmək olunub bildirib onlar",
    "id": "yang dan di dengan untuk dari ini dalam tidak pada itu akan oleh ada juga karena telah ke bisa mereka tersebut sebagai adalah atau saat bahwa kami lebih sudah dia menjadi secara para hingga seorang kata hanya namun",
    "ms": "yang dan di untuk dengan ini dalam itu tidak pada kepada dari telah akan oleh boleh ialah adalah beliau kerana bagi mereka juga daripada sebagai ada berkata ke serta satu katanya selepas tahun",
    "vi": "và của là có trong được cho các không với người một những đã này để từ khi đến năm về ở vào như nhiều cũng ra sẽ tại theo sau đó trên phải nhưng",
    "tl": "ang ng sa na mga ay at si ni para kay hindi may siya ito nang ko mo niya kung din rin pero ako mula kanyang",
    "sw": "na ya wa kwa katika ni za la kuwa hii huo cha yake hiyo hilo pia vya mwa kama lakini hao alisema watu baada zaidi huku",
    "af": "die en van in is het nie wat te dat vir om met sy op hy as ek aan maar was ook by daar word deur ons hulle kan sal tot haar nog moet uit een 'n ’n sê gesê oor nuwe wees",
    "is": "og að í á er sem við til um það en með af fyrir ekki var hann voru frá eru eftir hafa þá þess þegar þar hefur eins ég því hún vera",
    "sq": "dhe në e të i për me që një nga është si se nuk më do ka u kjo ai por ky janë edhe tij kanë ndaj pas sipas",
    "ga": "agus an na ar go is le tá bhí sé ní don leis ag gur sin mar nach seo raibh faoi bheith",
    "cy": "yn y a i o ar yr mae wedi ei oedd am gan bod fod hefyd ond eu hynny dweud gyda i'r o'r",
}

CYRILLIC: Final = {
    "ru": "и в не на я что он с как это по но они из у за к его от так было для же только или бы до уже если когда ее мы при все который также после более года сообщил этом о том чтобы",
    "uk": "і в не на що я з до це як за та у й від для про але його є які був який або ми так також вони після буде може при цього через року під що ще",
    "be": "і ў не на што з да як гэта для за па ад але яго каб якія быў пра гэтага мы ён або таксама было ці якой у",
    "bg": "и на да в се за от не е с са че по си го ще като до той но към или което бе който ли също при има след беше тази този които във",
    "mk": "и на во да се од за не е со дека ќе ги беше што го по но или кој како ја тој биде околу исто сите ако",
    "sr": "и у је да се на за од су са не о као који али то из ће би није до што та која бити по био према само како",
    "kk": "және бұл мен бір үшін деп ол да де болып еді болды туралы оның ең осы бар кейін деді",
    "mn": "нь бол энэ байна юм байгаа болон тухай гэж өөр улсын хийх байсан мөн гэсэн",
}

ARABIC: Final = {
    "ar": "في من على أن إلى التي الذي عن مع هذا هذه كان ما لا بعد قد بين كما لم أو قال ذلك كل خلال وقد حيث غير وفي هو هي ان الى وأن",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد او ما می دارد شده بود وی گفت یا اما پس باید ها های",
    "ur": "کے میں کی ہے اور سے کا کو اس نے کہ پر ہیں یہ ایک بھی تھا کر گیا ہو نہیں جو تو ان لیے",
    "ps": "د په او چې کې له دی يو ته سره دا يې نه هم کړي وي شوي",
    "ckb": "لە و بۆ بە کە ئەو ئەم دا هەر لەگەڵ بوو ئەوەی دەکات نییە",
}

DEVANAGARI: Final = {
    "hi": "के में की है और से का को पर ने कि एक यह भी हैं इस था लिए कर नहीं हो गया तो जो किया",
    "mr": "आहे आणि या ही तर ते हा मध्ये नाही केली होते त्यांनी असे यांनी होता आहेत व हे की",
    "ne": "र को मा छ ले गरेको पनि छन् भने हो यो गर्न भएको थियो भएका गर्ने उनले",
}
