# ruff: noqa: E501
"""Japanese and Chinese wordings: news prose, walls, errors and legal pages."""

from __future__ import annotations

from typing import Final

from wordings_base import Words, table

__all__ = ["JA", "ZH"]

JA: Final[Words] = table("""
# topics: a | a | a | web
# menu: トップ | 社会 | 政治 | 経済 | 国際 | スポーツ | 文化 | 科学 | 地域
# footer: 会社案内 | お問い合わせ | 広告掲載 | ヘルプ
# legal_links: プライバシーポリシー | 利用規約 | Cookie設定
# rights: © {year} {site} 無断転載を禁じます | 著作権は{org}に帰属します
# ui: 本文へ | 検索 | ページの先頭へ | 閉じる | 記事を聴く
# share: シェアする | リンクをコピー | 印刷
# sub_button: 購読申し込み | メールマガジン
# kickers: 経済 | {place} | 事件 | 解説
# related_labels: アクセスランキング | 関連記事 | あわせて読みたい | 新着記事
# tags: {place} | {org} | 予算 | 台風
# comments: コメント{n}件 | コメントする
# ads: 広告 | PR
# consent_heads: お客様のプライバシーを尊重します | Cookieの使用について
# consent: 当社と{partners}社のパートナーは、Cookieなどの情報を端末に保存し、個人データを処理します。 | 同意いただいた場合、正確な位置情報を利用することがあります。 | 同意はいつでも撤回できます。 | パーソナライズされた広告とコンテンツ、測定、視聴者調査のために利用します。 | 必須のCookieは無効にできません。 | 詳しくはプライバシーポリシーをご覧ください。
# consent_buttons: すべて同意する | 拒否する | 設定 | 保存
# pur_heads: 広告付きで読むか、購読するかをお選びください
# pur: Cookieに同意すると無料でお読みいただけます。 | 月額{price}円で広告なしでお読みいただけます。 | 会員の方はログインしてください。
# pur_buttons: 同意して続ける | 購読する
# robot_heads: しばらくお待ちください | アクセスが拒否されました | ロボットではないことを確認してください
# robot: 続けるにはJavaScriptとCookieを有効にしてください。 | ブラウザを確認しています。数秒かかることがあります。 | お使いのネットワークから通常と異なるアクセスがありました。 | IPアドレス：{ip} | 参照番号：{code}
# robot_buttons: 私はロボットではありません | 続ける
# missing_heads: ページが見つかりません | 404エラー | この記事は掲載を終了しました
# missing: お探しのページは移動または削除された可能性があります。 | アドレスをご確認いただくか、検索をご利用ください。 | 掲載期間が過ぎた記事はご覧いただけません。
# missing_buttons: トップページへ | 検索
# down_heads: メンテナンス中です | サーバーエラー | 503 サービスを利用できません
# down: ただいまメンテナンスを行っています。{time}ごろ再開する予定です。 | アクセスが集中しています。しばらくしてからお試しください。 | エラーコード：{code}
# login_heads: ログイン | 会員登録
# login: メールアドレスを入力してください。 | 登録すると利用規約に同意したものとみなされます。 | 会員でない方はこちらから登録できます。
# login_labels: メールアドレス | パスワード
# login_buttons: ログイン | 新規登録
# letter_heads: メールマガジンのご案内
# letter: 毎朝七時に主なニュースをお届けします。 | 毎週木曜は{person}記者のコラムです。 | 登録は無料です。
# letter_buttons: 登録する
# offer_heads: 購読プランを選ぶ
# offer_plans: デジタル | 紙面セット
# offer: すべての記事が読み放題 | 二カ月目から月額{price}円 | いつでも解約できます
# offer_buttons: 申し込む
# result_heads: 「{place}」の検索結果 | {place}のニュース | 経済
# privacy_heads: プライバシーポリシー
# privacy: 個人情報の取扱事業者は{org}です。 | 当社はIPアドレス、閲覧日時、閲覧したページを記録します。 | 記録は{n}カ月間保存した後に削除します。 | お客様は個人情報の開示、訂正、削除を求めることができます。 | 法令に基づく場合を除き、第三者に提供しません。 | お問い合わせは{place}の窓口までお願いします。
# terms_heads: 利用規約
# terms: この規約は{site}の利用条件を定めるものです。 | 記事や写真の無断転載を禁じます。 | 購読契約は自動的に更新されます。 | 当社はサービスの中断について責任を負いません。 | 本規約に関する紛争は{place}の裁判所を管轄とします。
# about_heads: 会社案内
# about: {site}は{year}年に{place}で創刊しました。 | 記者は{n}人です。 | 編集長は{person}です。
# shell: このアプリを使うにはJavaScriptを有効にしてください。
# wall_heads: この記事は有料会員限定です | 続きを読むには会員登録が必要です | 会員登録して続きを読む
# wall: 残り{n}文字（全文{big}文字） | すでに会員の方はログインしてください | 月額{price}円ですべての記事が読めます。 | 無料会員は月に{n}本まで読めます。 | 今なら初月無料でお試しいただけます。
# wall_buttons: 有料会員に申し込む | ログイン | 無料登録
# appeals: 当サイトは読者の寄付で運営されています。ご支援をお願いします。 | {place}のニュースはフォローしてお読みください。
# thing: 橋の通行止め | {org}の報告書 | 市の新年度予算案 | 水車通りの火災 | 旧工場の売却 | 夜間バスの廃止
# headlines: {place}で夜間バス存続をめぐり議論 | {org}、{place}の工場で{n}人削減へ | 停電{big}戸、台風が接近 | {person}氏が{place}長選で初当選 | {place}が延長戦を制し決勝へ | {org}株が{n}％下落
# sents: きっかけは{thing}だった。 | {place}では{thing}をめぐって住民の意見が分かれている。 | {person}氏によると、影響を受けたのは{n}人に上る。 | {org}は火曜日、通期の見通しを据え置くと発表した。 | 費用は{big}万円と見込まれる。 | けが人はいなかった。 | {person}氏は取材に応じていない。 | {n}日以内に結論を出す見通しだ。 | 調査では{n}％が反対と答えた。 | 焦点となるのは{thing}である。 | {m}月には逆の方針が示されていた。 | 警察は目撃者を探している。 | {year}年にも{place}で同じような議論があった。
# quotes: 「時間がほしいと伝えていた」と{person}氏は話す。 | 「まだ始まりにすぎない」と{org}の{person}氏は述べた。
# web_headlines: Cookie拒否も同意と同じ手間で、当局が指針 | 「ページが見つかりません」を読み解く
# web_sents: 訪問者の九割が「すべて同意する」を押していると{org}は分析する。 | 有料化で読者の{n}％が離れた。 | サイトには二時間にわたり「サービスを利用できません」と表示された。 | {person}氏は{big}件の同意画面を調べた。 | 拒否のボタンは見やすくなければならない。
# months: 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
# dates: {year}年{m}月{d}日 | {year}年{m}月{d}日 {time} | {year}/{mm}/{dd} {time} | 更新：{year}年{m}月{d}日
# bylines: {person} | {person}記者 | 文・{person}
# captions: {place}の古い橋＝{person}撮影
# bios: {person} {site}記者。{place}支局などを経て現職。
# disclosures: {org}配信
""")

ZH: Final[Words] = table("""
# topics: a | a | a | web
# menu: 首页 | 要闻 | 财经 | 国际 | 体育 | 文化 | 科技 | 评论 | 地方
# footer: 关于我们 | 联系我们 | 广告服务 | 帮助中心
# legal_links: 隐私政策 | 用户协议 | Cookie 设置
# rights: © {year} {site} 版权所有 | 未经{org}书面授权，不得转载
# ui: 跳到正文 | 搜索 | 返回顶部 | 关闭 | 收听本文
# share: 分享 | 复制链接 | 打印
# sub_button: 订阅 | 邮件简报
# kickers: 财经 | {place} | 法治 | 分析
# related_labels: 热门文章 | 相关阅读 | 推荐阅读 | 最新消息
# tags: {place} | {org} | 预算 | 台风
# comments: {n}条评论 | 发表评论
# ads: 广告
# consent_heads: 我们重视您的隐私 | 关于 Cookie 的说明
# consent: 我们和{partners}个合作伙伴会在设备上存储信息（例如 Cookie），并处理个人数据。 | 经您许可，我们可能使用精确的地理位置数据。 | 您可以随时撤回同意。 | 用于个性化广告和内容、效果衡量以及受众研究。 | 必要的 Cookie 无法关闭。 | 详情请阅读我们的隐私政策。
# consent_buttons: 全部接受 | 拒绝 | 设置 | 保存选择
# pur_heads: 请选择：接受广告或订阅
# pur: 接受 Cookie 即可免费阅读。 | 每月{price}元，无广告阅读。 | 已是会员？请登录。
# pur_buttons: 接受并继续 | 立即订阅
# robot_heads: 请稍候 | 访问被拒绝 | 请证明您不是机器人
# robot: 请启用 JavaScript 和 Cookie 后继续。 | 正在检查您的浏览器，大约需要几秒钟。 | 我们检测到来自您网络的异常访问。 | 您的 IP：{ip} | 请求编号：{code}
# robot_buttons: 我不是机器人 | 继续
# missing_heads: 页面不存在 | 404 错误 | 该文章已被删除
# missing: 您访问的页面已被移动或删除。 | 请检查网址，或使用搜索功能。 | 看看大家都在读什么。
# missing_buttons: 返回首页 | 搜索
# down_heads: 系统维护中 | 服务器错误 | 503 服务不可用
# down: 网站正在维护，预计{time}恢复。 | 访问人数过多，请稍后再试。 | 错误代码：{code}
# login_heads: 登录 | 注册账号
# login: 请输入手机号或邮箱。 | 注册即表示同意用户协议。 | 还没有账号？免费注册。
# login_labels: 邮箱 | 密码
# login_buttons: 登录 | 注册
# letter_heads: 订阅我们的简报
# letter: 每天早上七点，要闻送达您的邮箱。 | 每周四由{person}撰写。 | 免费，可随时退订。
# letter_buttons: 订阅
# offer_heads: 选择订阅方案
# offer_plans: 数字版 | 全年版
# offer: 所有文章无限阅读 | 之后每月{price}元 | 可随时取消
# offer_buttons: 选择
# result_heads: “{place}”的搜索结果 | {place}新闻 | 财经
# privacy_heads: 隐私政策
# privacy: 个人信息的处理者为{org}。 | 我们会记录 IP 地址、访问时间和浏览的页面。 | 记录保存{n}个月后删除。 | 您有权查询、更正和删除个人信息。 | 除法律规定外，我们不会向第三方提供您的信息。 | 如有疑问，请联系我们在{place}的办公室。
# terms_heads: 用户协议
# terms: 本协议适用于{site}提供的各项服务。 | 未经许可不得复制、转载本站内容。 | 订阅到期后自动续费。 | 对服务中断造成的损失，本公司不承担责任。 | 争议由{place}法院管辖。
# about_heads: 关于我们
# about: {site}于{year}年在{place}创办。 | 编辑部现有{n}名记者。 | 总编辑为{person}。
# shell: 您需要启用 JavaScript 才能运行此应用。
# wall_heads: 本文为会员专享 | 订阅后继续阅读 | 注册后阅读全文
# wall: 剩余{n}%内容，订阅后可读。 | 已经是会员？请登录 | 每月{price}元起，畅读全部文章。 | 您本月的{n}篇免费文章已读完。 | 登录后即可阅读全文。
# wall_buttons: 立即订阅 | 登录 | 查看方案
# appeals: 我们的报道免费开放，全靠读者支持。 | 关注我们，获取{place}的最新消息。
# thing: 大桥的封闭 | {org}的报告 | 明年的市政预算 | 磨坊街的火灾 | 旧砖厂的出售 | 夜班公交的停运
# headlines: {place}就夜班公交展开激烈争论 | {org}将在{place}裁员{n}人 | 台风来袭，{big}户停电 | {person}当选{place}市长 | {place}队加时取胜晋级 | {org}股价下跌{n}%
# sents: 起因是{thing}。 | 在{place}，{thing}引起了居民的不满。 | 据{person}介绍，共有{n}人受到影响。 | {org}周二表示，维持全年预期不变。 | 费用预计为{big}万元。 | 事故没有造成人员伤亡。 | {person}拒绝置评。 | 预计{n}天内作出决定。 | 调查显示，{n}%的受访者表示反对。 | 争议的焦点仍是{thing}。 | {m}月时的说法恰好相反。 | 警方正在寻找目击者。 | {year}年，{place}也曾有过类似的讨论。
# quotes: “我们要求的只是时间。”{person}说。 | “这只是开始。”{org}的{person}表示。
# web_headlines: 拒绝 Cookie 应与接受一样简单 | “页面不存在”：一句错误提示的历史
# web_sents: {org}的统计显示，九成访客会点击“全部接受”。 | 付费墙让{n}%的读者离开。 | 网站连续两小时只显示“服务不可用”。 | {person}研究了{big}个 Cookie 弹窗。 | 拒绝按钮必须清晰可见。
# months: 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
# dates: {year}年{m}月{d}日 | {year}-{mm}-{dd} {time} | {year}年{m}月{d}日 {time} | 发布时间：{year}-{mm}-{dd}
# bylines: {person} | 记者 {person} | 文/{person}
# captions: {place}的老桥。{person} 摄
# bios: {person}，{site}记者，常驻{place}。
# disclosures: 来源：{org}
""")
