"""Words that tell organisations, jobs and other things from the names of people.

Source: general usage of news pages. All words are lower case.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "AGENCIES",
    "JOBS",
    "JOB_NOUNS",
    "JOINERS",
    "NOT_NAMES",
    "ORGANISATIONS",
    "ORGANISATION_ENDS",
    "PAPERS",
    "PLACES",
    "PUBLICATIONS",
    "STAND_INS",
]

#: News agencies.
AGENCIES: Final = frozenset(
    {
        *("reuters", "associated press", "the associated press", "ap", "afp", "dpa", "efe", "ansa"),
        *("agence france-presse", "agence france presse", "deutsche presse-agentur", "dpa-infocom"),
        *("bloomberg news", "upi", "united press international", "pa media", "press association"),
        *("the canadian press", "canadian press", "aap", "apa", "sda", "ats", "keystone-sda"),
        *("kyodo", "kyodo news", "jiji", "jiji press", "xinhua", "tass", "тасс", "риа новости"),
        *("interfax", "интерфакс", "укринформ", "anadolu ajansı", "dha", "iha", "lusa", "belga"),
        *("anp", "ntb", "ritzau", "stt", "pap", "čtk", "tasr", "mti", "hina", "agerpres", "pti"),
        *("ani", "ians", "antara", "bernama", "ttxvn", "europa press", "notimex", "télam", "telam"),
        *(
            "agência brasil",
            "agência lusa",
            "adnkronos",
            "askanews",
            "lapresse",
            "kna",
            "epd",
            "sid",
        ),
        *(
            "新华社",
            "新華社",
            "中央社",
            "共同通信",
            "時事通信",
            "연합뉴스",
            "뉴시스",
            "뉴스1",
            "رويترز",
        ),
    }
)
#: What stands in for a name.
STAND_INS: Final = frozenset(
    {
        *("staff", "admin", "administrator", "editor", "editors", "editorial", "newsroom", "desk"),
        *("editorial board", "editorial team", "the editorial board", "the editors", "guest"),
        *("staff reporter", "staff writer", "staff writers", "staff reporters", "news desk"),
        *("web desk", "our correspondent", "our reporter", "special correspondent", "agencies"),
        *("correspondent", "guest author", "guest writer", "guest contributor", "contributor"),
        *("contributors", "wire reports", "from wire reports", "news agencies", "press release"),
        *("reuters staff", "ap staff", "associated press staff", "online desk", "city desk"),
        *("redaktion", "die redaktion", "redaktionsteam", "onlineredaktion", "la rédaction"),
        *(
            "rédaction",
            "redacción",
            "la redacción",
            "agencias",
            "redação",
            "da redação",
            "agências",
        ),
        *("redazione", "la redazione", "redactie", "de redactie", "redaktionen", "redaksjonen"),
        *("redakcja", "redakce", "redakcia", "redakcija", "szerkesztőség", "redacția", "toimitus"),
        *("редакция", "редакція", "haber merkezi", "redaksi", "tim redaksi", "ban biên tập"),
        *("編集部", "编辑部", "編輯部", "편집부", "هيئة التحرير", "وكالات", "تحریریه", "מערכת"),
        *("fact sheet", "advertorial", "anonymous"),
    }
)
#: Papers and broadcasters whose names have the form of other words.
PUBLICATIONS: Final = frozenset(
    {
        *("time", "vogue", "bbc", "cnn", "cbc", "npr", "abc", "nbc", "cbs", "the conversation"),
        *("bloomberg", "project syndicate", "field level media", "les echos", "ndr", "wdr", "zdf"),
        *("ard", "orf", "srf", "rtl", "pa", "aa", "tt", "anadolu", "fox", "msnbc", "cnbc", "itv"),
    }
)
#: All names that are known not to be those of a person.
ORGANISATIONS: Final = AGENCIES | STAND_INS | PUBLICATIONS
#: Words at the end of an organisation's name.
ORGANISATION_ENDS: Final = frozenset(
    {
        *("news", "desk", "team", "staff", "press", "newsroom", "agency", "reporters", "editors"),
        *("redaktion", "redaktionen", "online", "media", "magazine", "journal", "times", "tribune"),
        *("herald", "gazette", "chronicle", "observer", "telegraph", "guardian", "network", "tv"),
        *(
            "radio",
            "wire",
            "newswire",
            "shopping",
            "studio",
            "newspapers",
            "board",
            "institute",
            "foundation",
            "group",
            "service",
        ),
        *("services", "agentur", "ajansı", "agencia", "agence", "zeitung", "nachrichten", "inc"),
        *(
            "ltd",
            "llc",
            "images",
            "gmbh",
            "corporation",
            "association",
            "university",
            "studios",
            "dispatch",
        ),
        *("nieuws", "nyheter", "haber", "gazetesi", "tidende", "avis", "agência", "bureau", "blog"),
        *("department", "ministry", "committee", "council", "collective", "project", "society"),
        *("вести", "новости", "新聞", "新闻", "日报", "日報", "通信", "通讯社", "通訊社", "編集部"),
    }
)
#: What people are, in job titles.
JOB_NOUNS: Final = frozenset(
    {
        *("writer", "writers", "reporter", "reporters", "editor", "editors", "correspondent"),
        *("correspondents", "columnist", "columnists", "journalist", "journalists", "contributor"),
        *("contributors", "producer", "producers", "anchor", "analyst", "critic", "blogger"),
        *("author", "freelancer", "intern", "trainee", "director", "professor", "lecturer"),
        *("researcher", "photographer", "photojournalist", "videographer", "presenter", "founder"),
        *("co-founder", "ceo", "cto", "cfo", "president", "manager", "specialist", "consultant"),
        *("strategist", "economist", "phd", "md", "ph.d", "ph.d.", "associate", "staff"),
        *("redakteur", "redakteurin", "redaktor", "redaktorin", "korrespondent", "reporterin"),
        *("korrespondentin", "journalistin", "autor", "autorin", "volontär", "volontärin"),
        *("chefredakteur", "chefredakteurin", "ressortleiter", "leiter", "leiterin", "kolumnist"),
        *("online-redakteur", "online-redakteurin", "mitarbeiter", "mitarbeiterin"),
        *("journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante"),
        *("periodista", "redactor", "redactora", "corresponsal", "editora", "columnista"),
        *("reportero", "reportera", "enviado", "enviada", "colaborador", "colaboradora"),
        *("jornalista", "repórter", "correspondente", "colunista", "redator", "redatora"),
        *("giornalista", "redattore", "redattrice", "inviato", "inviata", "corrispondente"),
        *("caporedattore", "redacteur", "verslaggever", "redaktør", "redaktör", "journalisten"),
        *("dziennikarz", "dziennikarka", "redaktorka", "korespondent", "redaktor", "novinář"),
        *("корреспондент", "журналист", "редактор", "обозреватель", "журналістка", "muhabir"),
        *("muhabiri", "editör", "editörü", "yazar", "wartawan", "penulis", "jurnalis"),
        *("toimittaja", "기자", "특파원", "논설위원", "記者", "编辑", "特派員"),
    }
)
#: Words before them.
JOB_MODIFIERS: Final = frozenset(
    {
        *("senior", "junior", "chief", "deputy", "managing", "executive", "assistant", "guest"),
        *("contributing", "freelance", "special", "opinion", "features", "feature", "digital"),
        *("data", "investigative", "multimedia", "breaking", "general", "assignment", "head"),
        *("fellow", "host", "expert", "political", "financial", "daily", "sunday", "evening"),
        *("weekly", "business", "editorial", "money", "wellness", "consumer", "royal", "crime"),
        *("climate", "energy", "education", "environment", "religion", "entertainment"),
        *("lifestyle", "fashion", "beauty", "music", "film", "gaming", "games", "football"),
        *("deals", "commerce", "e-commerce", "audience", "social", "security", "defence"),
        *("foreign", "metro", "legal", "global", "online", "web", "night", "desk", "media"),
        *("freie", "freier", "leitender", "leitende", "especial", "healthcare", "personal"),
    }
)
JOBS: Final = JOB_NOUNS | JOB_MODIFIERS
#: Words that stand among the words of a job title: "Editor at Large", "Head of Data".
JOINERS: Final = frozenset(
    {
        *("of", "at", "for", "the", "and", "in", "on", "large", "to", "&", "für", "der", "des"),
        *("und", "von", "im", "de", "du", "la", "le", "del", "da", "do", "per", "i", "en", "van"),
    }
)
#: Words that no person's name has, though they are capitalised on news pages.
NOT_NAMES: Final = frozenset(
    {
        *(
            "by",
            "the",
            "this",
            "that",
            "these",
            "those",
            "what",
            "when",
            "where",
            "why",
            "how",
            "who",
        ),
        *("and", "or", "but", "with", "without", "from", "into", "about", "after", "before", "for"),
        *("is", "are", "was", "were", "be", "has", "have", "can", "could", "would"),
        *("you", "we", "our", "their", "his", "its", "not", "all", "more", "most", "your", "from"),
        *("of", "at", "as", "it", "if", "new", "top", "latest", "first", "last", "modified"),
        *("翻訳者", "翻訳", "訳者", "著者", "作者", "執筆者", "筆者", "編集者", "編集部", "記者"),
        *("监修", "監修", "译者", "编辑", "责任编辑", "编者", "来源", "分享", "关注"),
        *("小字号", "中字号", "大字号"),
        *("news", "world", "sport", "sports", "business", "politics", "opinion", "culture", "arts"),
        *(
            "health",
            "science",
            "technology",
            "tech",
            "travel",
            "style",
            "food",
            "local",
            "national",
        ),
        *("international", "home", "video", "videos", "photos", "podcast", "podcasts", "live"),
        *(
            "breaking",
            "exclusive",
            "analysis",
            "review",
            "reviews",
            "interview",
            "feature",
            "guide",
        ),
        *("share", "save", "print", "email", "follow", "read", "watch", "listen", "click", "sign"),
        *(
            "log",
            "login",
            "subscribe",
            "subscribers",
            "newsletter",
            "newsletters",
            "menu",
            "search",
        ),
        *(
            "about",
            "contact",
            "privacy",
            "terms",
            "cookie",
            "cookies",
            "policy",
            "copyright",
            "help",
        ),
        *("advertisement", "sponsored", "promo", "related", "popular", "trending", "comments"),
        *("comment", "reply", "leave", "tags", "topics", "category", "categories", "archive"),
        *("update", "updated", "published", "posted", "edited", "written", "reported", "date"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"),
        *("january", "february", "september", "october"),
        *("november", "december", "yesterday", "tomorrow", "week", "month", "year", "years"),
        *("league", "cup", "championship", "election", "elections", "war", "market", "markets"),
        *("stock", "stocks", "bitcoin", "ethereum", "crypto", "prices", "united", "states"),
        *("ways", "things", "city", "county", "school", "university", "government"),
        *("minister", "police", "company", "group", "app", "apps", "download", "buy", "shop"),
        *(
            "der",
            "die",
            "das",
            "und",
            "ein",
            "eine",
            "nicht",
            "mehr",
            "auch",
            "alle",
            "neue",
            "mit",
        ),
        *("les", "des", "une", "est", "sur", "plus", "tous", "los", "las", "una", "más", "para"),
        *("nachrichten", "wirtschaft", "politik", "kultur", "noticias", "deportes", "economía"),
        *("politique", "économie", "société", "esportes", "economia", "política", "cronaca"),
        *("wetter", "startseite", "anzeige", "montag", "dienstag", "mittwoch", "donnerstag"),
        *("freitag", "samstag", "sonntag", "bundesliga", "landtagswahl", "bundestagswahl"),
        *("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "actualizado"),
        *("publicado", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        *("publié", "aktualisiert", "veröffentlicht", "lunedì", "martedì", "mercoledì"),
        *("giovedì", "venerdì", "domenica", "dalla", "nostra", "nostro", "lead", "legacy"),
        *("portfolio", "software", "development", "guides", "office", "management", "ad", "ads"),
        *("trial", "murder", "quiz", "crossword", "conspiracy", "theories", "vaccination"),
        *("battles", "museum", "centers", "inside", "tages", "studios", "shared", "demand"),
    }
)
#: Papers of one word, which stand before a job: "Globe Correspondent".
PAPERS: Final = frozenset(
    {
        *("globe", "post", "sun", "mail", "mirror", "independent", "standard", "express", "star"),
        *("sentinel", "courier", "examiner", "inquirer", "register", "record", "republic", "bee"),
        *("crimson", "morning"),
    }
)
#: Places of two words, which stand after names and look like them.
PLACES: Final = frozenset(
    {
        *("new york", "new york city", "los angeles", "san francisco", "hong kong", "new delhi"),
        *("tel aviv", "buenos aires", "são paulo", "sao paulo", "rio de janeiro", "mexico city"),
        *("washington dc", "washington d.c", "abu dhabi", "cape town", "den haag", "new zealand"),
        *(
            "south africa",
            "south korea",
            "north korea",
            "saudi arabia",
            "united states",
            "las vegas",
        ),
        *("united kingdom", "san diego", "new orleans", "st. louis", "kuala lumpur", "phnom penh"),
        *("addis ababa", "santa fe", "san juan", "costa rica", "puerto rico", "el salvador"),
        *("frankfurt am main", "baden-baden", "ciudad de méxico", "nueva york", "costa del sol"),
        *("palma de mallorca", "new jersey", "new mexico", "north carolina", "south carolina"),
        *(
            "west virginia",
            "sri lanka",
            "tp hcm",
            "hà nội",
            "nova york",
            "nova iorque",
            "los ángeles",
        ),
    }
)
