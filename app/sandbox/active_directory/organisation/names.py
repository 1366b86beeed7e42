"""Invented people's names, country by country, each as it is written there and in plain ASCII.

Nobody real is meant: given names and surnames are common ones, combined by chance.
"""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass

# Written as usual in that language when a machine takes only ASCII (a mail address).
_SPELLED_OUT = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "aa", "ł": "l", "ı": "i",
        "æ": "ae", "œ": "oe", "đ": "d", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ł": "L", "İ": "I",
    }
)  # fmt: skip


def ascii_of(text: str) -> str:
    """A Latin-script name in ASCII letters, digits, dots and hyphens, lower case."""
    plain = unicodedata.normalize("NFKD", text.translate(_SPELLED_OUT))
    return "".join(c for c in plain.lower() if c.isascii() and (c.isalnum() or c in ".-"))


@dataclass(frozen=True)
class Name:
    """One name: native spelling and ASCII."""

    native: str
    plain: str


@dataclass(frozen=True)
class Country:
    """A country with its sites and names. `family_first` where the surname is written first."""

    code: str  # ISO 3166 alpha-2
    number: int  # ISO 3166 numeric
    name: str
    unit: str  # the organizational unit, as the people there would name it
    language: str
    dialling: str
    sites: tuple[Name, ...]
    given: tuple[Name, ...]
    family: tuple[Name, ...]
    family_first: bool = False


def _names(text: str) -> tuple[Name, ...]:
    """`native/plain` pairs separated by blanks; plain is derived when it is left out.

    An underscore stands for a blank inside a name.
    """
    found = []
    for item in text.split():
        native, _, plain = item.partition("/")
        found.append(Name(native.replace("_", " "), plain or ascii_of(native.replace("_", ""))))
    return tuple(found)


@functools.cache
def countries() -> tuple[Country, ...]:
    """All countries of the invented company, the head office's first."""
    return (
        Country(
            "DE", 276, "Germany", "Deutschland", "de", "+49",
            _names("Hamburg München Köln"),
            _names(
                "Anna Jürgen Käthe Lukas Sören Brünhilde Björn Gisela Günther Heike Jörg Katja "
                "Lena Maximilian Nele Ottokar Petra Rüdiger Sabine Thorsten Ulrike Veronika "
                "Wolfgang Zoë Emil Frieda"
            ),
            _names(
                "Müller Schäfer Weiß Groß Köhler Schröder Krüger Böhm Fuchs Jäger Lindemann "
                "Möller Nußbaum Ostermann Pohl Quandt Richter Straßburger Tönnies Vogel "
                "von_Bülow Wächter Zöllner Übelacker Brandt Eichhorn Hübner Löwe"
            ),
        ),
        Country(
            "FR", 250, "France", "France", "fr", "+33",
            _names("Paris Lyon Orléans"),
            _names(
                "Aurélie Benoît Chloé Didier Élodie François Geneviève Hélène Jérôme Maëlle Loïc "
                "Noémie Océane Pascal Raphaël Solène Théo Valérie Yves Zoé Amélie Cédric Gaëlle "
                "Jean-Luc"
            ),
            _names(
                "Lefèvre Dubois Müller-Petit Garçon Hébert Béranger Chéreau D'Aubigné Étienne "
                "Fournier Guérin Lacroix Mérieux Noël Pélissier Renaud Sébastien Thévenin "
                "Vallée Bézier Crépin Desprès Gérard Léger Martineau Rousseau"
            ),
        ),
        Country(
            "ES", 724, "Spain", "España", "es", "+34",
            _names("Madrid A_Coruña/acoruna Málaga"),
            _names(
                "Álvaro Begoña Concepción Íñigo Jesús José María Nuria Óscar Rocío Sofía Tomás "
                "Úrsula Verónica Andrés Belén César Débora Elías Fátima Héctor Inés Joaquín Lucía"
            ),
            _names(
                "García Núñez Peña_Castro Muñoz Ibáñez Jiménez Rodríguez Sánchez Zúñiga Martínez "
                "Fernández López Gómez Hernández Díaz Álvarez Cañete Domínguez Estévez Gutiérrez "
                "Márquez Ordóñez Pérez Quiñones"
            ),
        ),
        Country(
            "PL", 616, "Poland", "Polska", "pl", "+48",
            _names("Łódź Kraków Gdańsk"),
            _names(
                "Łukasz Małgorzata Paweł Światosława Zbigniew Żaneta Agnieszka Bartłomiej Cezary "
                "Dorota Elżbieta Grażyna Jędrzej Kazimierz Michał Natalia Oliwia Przemysław "
                "Stanisław Tadeusz Wacław Zofia Bożena Józef"
            ),
            _names(
                "Wójcik Żółkiewski Łukasiewicz Ściegienny Dąbrowski Kozłowski Brzęczyszczykiewicz "
                "Gąsior Jabłoński Kamiński Lewandowski Majewski Nowak Ostrowski Pawłowski "
                "Różański Sikora Śliwiński Tomaszewski Wiśniewski Zając Źrebiec Cieślak Król"
            ),
        ),
        Country(
            "TR", 792, "Türkiye", "Türkiye", "tr", "+90",
            _names("İstanbul İzmir Eskişehir"),
            _names(
                "Ayşe Çağla Doğan Ebru Fırat Gülşen Hüseyin Işıl İbrahim Kerem Müge Nurgül Özgür "
                "Pınar Rıza Şebnem Tuğba Ümit Yağmur Zeynep Barış Cengiz Defne Emre"
            ),
            _names(
                "Yılmaz Öztürk Çelik Şahin Işık Gündoğdu Kılıç Aydın Büyükkaya Çetinkaya Demir "
                "Erdoğmuş Güneş Karaağaç Özgül Polatlı Sarı Taşkın Uçar Ünal Yıldırım Akgün "
                "Bozkurt Dağlı"
            ),
        ),
        Country(
            "GR", 300, "Greece", "Ελλάδα", "el", "+30",
            _names("Αθήνα/athina Θεσσαλονίκη/thessaloniki Πάτρα/patra"),
            _names(
                "Αλέξανδρος/alexandros Βασιλική/vasiliki Γεώργιος/georgios Δήμητρα/dimitra "
                "Ελένη/eleni Ζωή/zoi Ηλίας/ilias Θεόδωρος/theodoros Ιωάννα/ioanna "
                "Κωνσταντίνος/konstantinos Λυδία/lydia Μαρία/maria Νικόλαος/nikolaos "
                "Όλγα/olga Παναγιώτης/panagiotis Σοφία/sofia Χρήστος/christos Φωτεινή/foteini"
            ),
            _names(
                "Παπαδόπουλος/papadopoulos Γεωργίου/georgiou Δημητρίου/dimitriou "
                "Οικονόμου/oikonomou Καραγιάννης/karagiannis Νικολάου/nikolaou Βλάχος/vlachos "
                "Ιωάννου/ioannou Αντωνίου/antoniou Μακρής/makris Ξενάκης/xenakis "
                "Σταυρόπουλος/stavropoulos Θεοδωρίδης/theodoridis Ρήγας/rigas Ψαρράς/psarras "
                "Λάμπρου/lamprou Ζαφείρης/zafeiris Χατζής/chatzis"
            ),
        ),
        Country(
            "BG", 100, "Bulgaria", "България", "bg", "+359",
            _names("София/sofia Пловдив/plovdiv Варна/varna"),
            _names(
                "Александър/aleksandar Борислава/borislava Васил/vasil Гергана/gergana "
                "Димитър/dimitar Елица/elitsa Живко/zhivko Златина/zlatina Ивайло/ivaylo "
                "Калина/kalina Любомир/lyubomir Милена/milena Николай/nikolay Огнян/ognyan "
                "Петя/petya Радослав/radoslav Снежана/snezhana Тодор/todor Цветан/tsvetan "
                "Юлия/yuliya"
            ),
            _names(
                "Иванов/ivanov Георгиев/georgiev Димитров/dimitrov Петров/petrov "
                "Николов/nikolov Христов/hristov Стоянов/stoyanov Ангелов/angelov "
                "Желязков/zhelyazkov Щерев/shterev Цанков/tsankov Чавдаров/chavdarov "
                "Юруков/yurukov Ясенов/yasenov Бояджиев/boyadzhiev Владимиров/vladimirov "
                "Кръстев/krastev Младенов/mladenov Ралчев/ralchev Тончев/tonchev"
            ),
        ),
        Country(
            "EG", 818, "Egypt", "مصر", "ar", "+20",
            _names("القاهرة/alqahira الإسكندرية/aliskandariya أسوان/aswan"),
            _names(
                "أحمد/ahmed فاطمة/fatma محمود/mahmoud مريم/mariam يوسف/youssef نور/nour "
                "خالد/khaled سلمى/salma طارق/tarek ليلى/layla عمر/omar هدى/hoda كريم/karim "
                "زينب/zeinab حسن/hassan رانيا/rania سامي/samy دينا/dina"
            ),
            _names(
                "عبد_الرحمن/abdelrahman المصري/elmasry حسين/hussein إبراهيم/ibrahim السيد/elsayed "
                "منصور/mansour شريف/sherif الشناوي/elshenawy فاروق/farouk النجار/elnaggar "
                "صالح/saleh رمضان/ramadan الجندي/elgendy بدوي/badawy عثمان/osman قاسم/kassem "
                "غانم/ghanem يعقوب/yacoub"
            ),
        ),
        Country(
            "IL", 376, "Israel", "ישראל", "he", "+972",
            _names("חיפה/haifa תל_אביב/telaviv באר_שבע/beersheva"),
            _names(
                "אבי/avi שירה/shira דוד/david נועה/noa יוסי/yossi מיכל/michal אורי/uri תמר/tamar "
                "גיל/gil רחל/rachel איתן/eitan יעל/yael משה/moshe הדס/hadas רון/ron "
                "ליאור/lior אביגיל/avigail עומר/omer"
            ),
            _names(
                "כהן/cohen לוי/levi מזרחי/mizrahi פרץ/peretz ביטון/biton דהן/dahan "
                "אברהם/avraham פרידמן/friedman שפירא/shapira אזולאי/azoulay כץ/katz "
                "גולדברג/goldberg בר-און/bar-on שמש/shemesh אלון/alon הררי/harari רוזן/rosen "
                "ברק/barak"
            ),
        ),
        Country(
            "IN", 356, "India", "भारत", "hi", "+91",
            _names("दिल्ली/delhi पुणे/pune जयपुर/jaipur"),
            _names(
                "अमित/amit प्रिया/priya राजेश/rajesh सुनीता/sunita विक्रम/vikram अंजलि/anjali "
                "संजय/sanjay कविता/kavita अर्जुन/arjun मीरा/meera दीपक/deepak नेहा/neha "
                "रोहित/rohit पूजा/pooja अनिल/anil लक्ष्मी/lakshmi किरण/kiran गीता/geeta"
            ),
            _names(
                "शर्मा/sharma वर्मा/verma गुप्ता/gupta सिंह/singh कुमार/kumar पटेल/patel "
                "मिश्रा/mishra त्रिपाठी/tripathi जोशी/joshi अग्रवाल/agarwal चौधरी/chaudhary "
                "देशमुख/deshmukh कुलकर्णी/kulkarni यादव/yadav मेहता/mehta श्रीवास्तव/srivastava "
                "भट्ट/bhatt नायर/nair"
            ),
        ),
        Country(
            "JP", 392, "Japan", "日本", "ja", "+81",
            _names("東京/tokyo 大阪/osaka 札幌/sapporo"),
            _names(
                "翔太/shota 美咲/misaki 健一/kenichi さくら/sakura 大輔/daisuke 陽子/yoko "
                "拓也/takuya 恵子/keiko 誠/makoto 由美/yumi 浩二/koji 直樹/naoki 千尋/chihiro "
                "隼人/hayato 葵/aoi 修/osamu 真由美/mayumi 亮/ryo"
            ),
            _names(
                "佐藤/sato 鈴木/suzuki 高橋/takahashi 田中/tanaka 渡辺/watanabe 伊藤/ito "
                "山本/yamamoto 中村/nakamura 小林/kobayashi 加藤/kato 吉田/yoshida 山田/yamada "
                "佐々木/sasaki 山口/yamaguchi 松本/matsumoto 井上/inoue 木村/kimura 斎藤/saito "
                "清水/shimizu 𠮷野/yoshino"
            ),
            family_first=True,
        ),
        Country(
            "CN", 156, "China", "中国", "zh", "+86",
            _names("上海/shanghai 深圳/shenzhen 成都/chengdu"),
            _names(
                "伟/wei 芳/fang 秀英/xiuying 敏/min 静/jing 丽/li 强/qiang 磊/lei 军/jun 洋/yang "
                "勇/yong 艳/yan 杰/jie 娟/juan 涛/tao 明/ming 超/chao 晓梅/xiaomei"
            ),
            _names(
                "王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang 赵/zhao 黄/huang 周/zhou 吴/wu "
                "徐/xu 孙/sun 胡/hu 朱/zhu 高/gao 林/lin 何/he 欧阳/ouyang"
            ),
            family_first=True,
        ),
        Country(
            "KR", 410, "Korea", "대한민국", "ko", "+82",
            _names("서울/seoul 부산/busan 대전/daejeon"),
            _names(
                "민준/minjun 서연/seoyeon 지훈/jihun 수진/sujin 현우/hyeonu 지은/jieun "
                "성민/seongmin 은지/eunji 동현/donghyeon 미영/miyeong 준호/junho 혜진/hyejin "
                "영수/yeongsu 하은/haeun 태영/taeyeong 유나/yuna 상우/sangu 보람/boram"
            ),
            _names(
                "김/kim 이/lee 박/park 최/choi 정/jeong 강/kang 조/cho 윤/yun 장/jang 임/lim "
                "한/han 오/oh 서/seo 신/shin 권/kwon 황/hwang 안/ahn 남궁/namgung"
            ),
            family_first=True,
        ),
        Country(
            "IE", 372, "Ireland", "Éire", "en", "+353",
            _names("Dublin Cork Dún_Laoghaire"),
            _names(
                "Aoife Brian Caoimhe Declan Éabha Fionn Gráinne Hugh Niamh Oisín Róisín Seán "
                "Siobhán Tadhg Úna Ciarán Deirdre Eoin Maeve Pádraig Sinéad Conor Orla Liam"
            ),
            _names(
                "O'Brien Murphy Ó_Súilleabháin Walsh McCarthy O'Connor Byrne Ní_Dhomhnaill Ryan "
                "Kavanagh Doyle Gallagher Fitzgerald Mac_Giolla_Phádraig Nolan Quinn Brennan "
                "Lynch Daly O'Shea Flanagan Tierney Keane Hennessy"
            ),
        ),
    )  # fmt: skip
