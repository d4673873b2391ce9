# ruff: noqa: E501
"""Russian and Turkish wordings: news prose, walls, errors and legal pages."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table

__all__ = ["RU", "TR"]

RU: Final[Words] = table("""
# topics: a | a | a | web
# menu: Главная | Политика | Экономика | Общество | Спорт | Культура | Наука | Мнения
# footer: О редакции | Контакты | Реклама | Помощь
# legal_links: Политика конфиденциальности | Пользовательское соглашение | Файлы cookie
# rights: © {year} {site}. Все права защищены | © {org}
# ui: Поиск | Наверх | Закрыть | Слушать статью | Загрузка…
# share: Поделиться | Скопировать ссылку | Распечатать
# sub_button: Подписка | Рассылка
# kickers: Экономика | {place} | Происшествия | Разбор
# related_labels: Самое читаемое | Читайте также | По теме | Последние новости
# tags: {place} | {org} | Бюджет | Непогода
# comments: Комментарии ({n}) | Обсудить
# ads: Реклама
# consent_heads: Мы заботимся о вашей конфиденциальности | Файлы cookie на {site}
# consent: Мы и наши партнёры ({partners}) храним на устройстве информацию, например файлы cookie, и обрабатываем персональные данные. | С вашего разрешения мы можем использовать точные данные о местоположении. | Вы можете отозвать согласие в любое время. | Персонализированная реклама и контент, измерение их эффективности, изучение аудитории. | Необходимые файлы cookie отключить нельзя. | Подробнее читайте в политике конфиденциальности.
# consent_buttons: Принять все | Отклонить | Настройки | Согласен
# pur_heads: Читайте с рекламой или по подписке
# pur: Примите файлы cookie и читайте бесплатно. | Или читайте без рекламы за {price} в месяц. | Уже есть подписка? Войдите.
# pur_buttons: Принять и продолжить | Оформить подписку
# robot_heads: Подождите… | Доступ запрещён | Подтвердите, что вы не робот
# robot: Включите JavaScript и файлы cookie, чтобы продолжить. | Проверяем ваш браузер, это займёт несколько секунд. | Из вашей сети поступают необычные запросы. | Ваш IP: {ip} | Идентификатор запроса: {code}
# robot_buttons: Я не робот | Продолжить
# missing_heads: Страница не найдена | Ошибка 404 | Материал удалён
# missing: Страница, которую вы ищете, перемещена или удалена. | Проверьте адрес или воспользуйтесь поиском. | Посмотрите самые читаемые материалы.
# missing_buttons: На главную | Поиск
# down_heads: Технические работы | Ошибка 500 | Сервис временно недоступен
# down: Мы вернёмся в {time}. | Сервер перегружен. Попробуйте позже. | Код ошибки: {code}
# login_heads: Вход | Регистрация
# login: Введите адрес почты, и мы пришлём ссылку. | Регистрируясь, вы принимаете условия соглашения. | Нет аккаунта? Зарегистрируйтесь.
# login_labels: Электронная почта | Пароль
# login_buttons: Войти | Зарегистрироваться
# letter_heads: Наши рассылки
# letter: Главное за день каждое утро в вашей почте. | По четвергам пишет {person}. | Бесплатно, отписаться можно в любой момент.
# letter_buttons: Подписаться
# offer_heads: Выберите подписку
# offer_plans: Базовая | Полная
# offer: Все материалы без ограничений | Далее {price} в месяц | Отмена в любой момент
# offer_buttons: Выбрать
# result_heads: Результаты поиска: {place} | Новости: {place} | Экономика
# privacy_heads: Политика конфиденциальности
# privacy: Оператором персональных данных является {org}, адрес: {street}. | Мы собираем IP-адрес, время посещения и адреса страниц. | Данные хранятся {n} месяцев. | Вы вправе запросить доступ к данным, их исправление и удаление. | Жалобу можно направить в надзорный орган. | Данные не продаются третьим лицам.
# terms_heads: Пользовательское соглашение
# terms: Настоящее соглашение регулирует использование сайта {site}. | Копирование материалов без письменного разрешения запрещено. | Подписка продлевается автоматически. | {org} не несёт ответственности за перебои в работе. | Споры рассматриваются по месту нахождения издателя.
# about_heads: О редакции
# about: Издание {site} основано в {year} году. | В редакции работают {n} журналистов. | Главный редактор: {person}.
# shell: Для работы приложения необходимо включить JavaScript.
# wall_heads: Материал доступен только подписчикам | Читать дальше по подписке | Зарегистрируйтесь, чтобы дочитать
# wall: Уже подписаны? Войти | Подписка от {price} в месяц. | Вы прочитали {n} бесплатных статей в этом месяце. | Чтобы прочитать текст полностью, войдите или создайте аккаунт. | Осталось {n}% текста.
# wall_buttons: Оформить подписку | Войти | Тарифы
# appeals: Мы работаем благодаря читателям. Поддержите {site}. | Подпишитесь на наш канал, чтобы не пропустить новости.
# thing: закрытие моста | доклад, который готовит {org} | городской бюджет | пожар на Мельничной улице | продажа старого завода | ночной автобус | отмена парома
# headlines: {place}: жители спорят о ночном автобусе | {org} сокращает {n} сотрудников | Без света остались {big} домов | {person} побеждает на выборах | {place} выигрывает дерби со счётом {g}:{g} | Акции {org} упали на {n}%
# sents: Причина — {thing}. | Обсуждается прежде всего {thing}. | По данным редакции, пострадали {n} человек. | Компания {org} во вторник подтвердила годовой прогноз. | Расходы оцениваются в {big} крон. | Никто не пострадал. | {person} от комментариев отказывается. | Решение ожидается через {n} дней. | Против выступают {n}% опрошенных. | Остаётся вопрос: что будет дальше и кому нужно {thing}? | Ещё недавно обещали обратное. | Жители говорят, что их никто не предупредил. | Полиция ищет свидетелей. | В {year} году город {place} уже пробовал подобное.
# quotes: «Мы просили дать время», — говорит {person}. | «Это только начало», — считает {person} ({org}).
# web_headlines: Отклонить cookie должно быть так же просто, как принять | «Страница не найдена»: похвала ошибке 404
# web_sents: Девять из десяти посетителей нажимают «Принять все», подсчитала {org}. | Платный доступ отпугнул {n}% читателей. | Два часа сайт показывал только надпись «Сервис временно недоступен». | {person} изучает {big} всплывающих окон. | Кнопка отказа должна быть заметной.
# months: января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря
# dates: {d} {month} {year} | {dd}.{mm}.{year} {time} | {d} {month} {year}, {time} | Обновлено {dd}.{mm}.{year}
# bylines: {person} | Автор: {person} | Текст: {person}
# captions: {place}, старый мост. Фото: {person}
# bios: {person} — корреспондент {site}.
# disclosures: По материалам {org}
""")

TR: Final[Words] = table("""
# topics: a | a | a | web
# menu: Ana sayfa | Gündem | Ekonomi | Spor | Dünya | Kültür | Bilim | Yazarlar
# footer: Hakkımızda | İletişim | Reklam | Yardım
# legal_links: Gizlilik politikası | Kullanım koşulları | Çerez ayarları
# rights: © {year} {site}. Tüm hakları saklıdır | © {org}
# ui: İçeriğe geç | Ara | Yukarı çık | Kapat | Haberi dinle
# share: Paylaş | Bağlantıyı kopyala | Yazdır
# sub_button: Abone ol | Bülten
# kickers: Ekonomi | {place} | Yargı | Analiz
# related_labels: En çok okunanlar | İlgili haberler | Bunlar da ilginizi çekebilir | Son dakika
# tags: {place} | {org} | Bütçe | Fırtına
# comments: {n} yorum | Yorum yap
# ads: Reklam
# consent_heads: Gizliliğinize önem veriyoruz | Çerez tercihleri
# consent: Biz ve {partners} iş ortağımız, çerezler gibi bilgileri cihazınızda saklıyor ve kişisel verileri işliyoruz. | İzninizle kesin konum verilerini kullanabiliriz. | Onayınızı dilediğiniz zaman geri çekebilirsiniz. | Kişiselleştirilmiş reklam ve içerik, ölçüm ve hedef kitle araştırması. | Zorunlu çerezler kapatılamaz. | Ayrıntılar için gizlilik politikamızı okuyun.
# consent_buttons: Tümünü kabul et | Reddet | Ayarlar | Kaydet
# pur_heads: Reklamlı oku ya da abone ol
# pur: Çerezleri kabul ederek ücretsiz okuyun. | Ya da ayda {price} lira ile reklamsız okuyun. | Abone misiniz? Giriş yapın.
# pur_buttons: Kabul et ve devam et | Abone ol
# robot_heads: Bir dakika… | Erişim engellendi | İnsan olduğunuzu doğrulayın
# robot: Devam etmek için JavaScript ve çerezleri etkinleştirin. | Tarayıcınız kontrol ediliyor, birkaç saniye sürer. | Ağınızdan olağan dışı trafik algıladık. | IP adresiniz: {ip} | Referans: {code}
# robot_buttons: Ben robot değilim | Devam
# missing_heads: Sayfa bulunamadı | Hata 404 | Bu haber artık yayında değil
# missing: Aradığınız sayfa taşınmış ya da silinmiş olabilir. | Adresi kontrol edin veya arama yapın. | En çok okunan haberlere göz atın.
# missing_buttons: Ana sayfaya dön | Ara
# down_heads: Bakım çalışması | Bir hata oluştu | Hizmet kullanılamıyor
# down: Saat {time} itibarıyla geri döneceğiz. | Sunucu şu anda yanıt veremiyor. Lütfen daha sonra deneyin. | Hata kodu: {code}
# login_heads: Giriş yap | Üye ol
# login: E-posta adresinizi girin, size bir bağlantı gönderelim. | Üye olarak koşulları kabul edersiniz. | Hesabınız yok mu? Ücretsiz üye olun.
# login_labels: E-posta | Parola
# login_buttons: Giriş | Kaydol
# letter_heads: Bültenlerimiz
# letter: Günün önemli haberleri her sabah e-postanızda. | {person} her perşembe yazıyor. | Ücretsizdir, istediğiniz zaman çıkabilirsiniz.
# letter_buttons: Kaydol
# offer_heads: Aboneliğinizi seçin
# offer_plans: Dijital | Tam
# offer: Tüm haberlere sınırsız erişim | Sonra ayda {price} lira | İstediğiniz zaman iptal
# offer_buttons: Seç
# result_heads: “{place}” için sonuçlar | {place} haberleri | Ekonomi
# privacy_heads: Gizlilik politikası
# privacy: Veri sorumlusu {org}, {street}, {place}. | IP adresi, ziyaret saati ve görüntülenen sayfalar kaydedilir. | Veriler {n} ay saklanır. | Verilerinize erişme, düzeltme ve silme hakkınız vardır. | Denetim kurumuna şikâyette bulunabilirsiniz. | Verileriniz üçüncü kişilere satılmaz.
# terms_heads: Kullanım koşulları
# terms: Bu koşullar {site} sitesinin kullanımını düzenler. | İçerik izinsiz kopyalanamaz. | Abonelik kendiliğinden yenilenir. | {org} kesintilerden sorumlu değildir. | Uyuşmazlıklarda {place} mahkemeleri yetkilidir.
# about_heads: Hakkımızda
# about: {site}, {year} yılında {place} kentinde kuruldu. | Kadromuzda {n} gazeteci var. | Genel yayın yönetmeni {person}.
# shell: Bu uygulamayı çalıştırmak için JavaScript'i etkinleştirmeniz gerekiyor.
# wall_heads: Bu içerik abonelere özel | Devamını okumak için abone olun | Okumaya devam etmek için ücretsiz üye olun
# wall: Abone misiniz? Giriş yapın | Ayda {price} liradan başlayan fiyatlarla. | Bu ay {n} ücretsiz haber okudunuz. | Haberin tamamını okumak için hesap açın. | Haberin yüzde {n} kadarı kaldı.
# wall_buttons: Abone ol | Giriş yap | Seçenekleri gör
# appeals: Haberlerimiz okurların desteğiyle ücretsiz. {site} için siz de destek olun. | Haberler için bizi takip edin.
# thing: köprünün kapatılması | {org} raporu | belediye bütçesi | Değirmen Sokağı'ndaki yangın | eski tuğla fabrikasının satışı | gece otobüsü
# headlines: {place} gece otobüsünü tartışıyor | {org} {n} kişiyi işten çıkarıyor | Fırtına: {big} ev elektriksiz kaldı | {place} seçimini {person} kazandı | Derbide {place} güldü: {g}-{g} | {org} hisseleri yüzde {n} düştü
# sents: Tartışmanın nedeni {thing}. | {place} haftalardır tek bir konuyu konuşuyor: {thing}. | {person} olaydan {n} kişinin etkilendiğini söyledi. | {org} salı günü yıl sonu tahminini korudu. | Maliyetin {big} kron olacağı tahmin ediliyor. | Yaralanan olmadı. | {person} yorum yapmak istemedi. | Kararın {n} gün içinde verilmesi bekleniyor. | Ankete katılanların yüzde {n} kadarı karşı. | Bir soru yanıtsız: {thing} ne olacak? | {month} ayında tersi açıklanmıştı. | Mahalle sakinleri kimsenin haber vermediğini söylüyor.
# quotes: “Zaman istemiştik” diyen {person}, kararı eleştirdi. | “Bu bir başlangıç” diye konuştu {person}.
# web_headlines: Çerezleri reddetmek kabul etmek kadar kolay olacak | “Sayfa bulunamadı”: bir hata mesajına övgü
# web_sents: On ziyaretçiden dokuzu “Tümünü kabul et” düğmesine basıyor. | Ücretli erişim okurların yüzde {n} kadarını uzaklaştırdı. | Site iki saat boyunca yalnızca “Hizmet kullanılamıyor” yazısını gösterdi. | {person} {big} çerez penceresini inceledi. | Reddet düğmesi görünür olmalı.
# months: Ocak | Şubat | Mart | Nisan | Mayıs | Haziran | Temmuz | Ağustos | Eylül | Ekim | Kasım | Aralık
# dates: {d} {month} {year} | {dd}.{mm}.{year} {time} | Güncelleme: {d} {month} {year} {time}
# bylines: {person} | Haber: {person}
# captions: {place}, eski köprü. Fotoğraf: {person}
# bios: {person} {year} yılından beri {site} muhabiri.
# disclosures: Kaynak: {org}
""")
