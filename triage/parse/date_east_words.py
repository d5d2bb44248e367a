"""The patterns of dates in Japanese, Chinese and Korean, and of the words around them; used by :mod:`triage.parse.date_east`."""

import re

#: Numbers in characters.
DIGITS = {letter: value for value, letter in enumerate("〇一二三四五六七八九")} | {"两": 2, "兩": 2, "零": 0}
#: Korean numbers before units.
KOREAN = {
    "한": 1,
    "두": 2,
    "세": 3,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일": 1,
    "이": 2,
    "삼": 3,
    "사": 4,
    "육": 6,
    "몇": 3,
}
_N = r"(?:\d{1,4}|[〇零一二三四五六七八九十两兩]{1,4}|数|數|几|幾)"
#: Monday is 0.
WEEKDAYS = {"月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6, "一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "天": 6,
             "월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6}  # fmt: skip
#: Spring is 1.
SEASONS = {"春": 1, "夏": 2, "秋": 3, "冬": 4, "봄": 1, "여름": 2, "가을": 3, "겨울": 4}
#: Names of times -> names in calendar_days.
FEASTS = {
    "年明け": "year_start", "年始": "year_start", "新年": "year_start", "年初": "year_start", "正月": "new_year", "お正月": "new_year",
    "元旦": "new_year", "年末": "year_end", "年底": "year_end", "年内": "year_end", "お盆": "obon", "盆": "obon",
    "ゴールデンウィーク": "golden_week", "ゴールデンウイーク": "golden_week", "gw": "golden_week", "連休": "golden_week",
    "夏休み": "summer_holidays", "夏季休暇": "summer_holidays", "暑假": "summer_holidays", "新年度": "japanese_year", "来年度": "japanese_year",
    "次年度": "japanese_year", "翌年度": "japanese_year", "新学期": "japanese_year", "来期": "fiscal", "次期": "fiscal", "新财年": "fiscal",
    "下个财年": "fiscal", "新財年": "fiscal", "财年": "fiscal", "冬休み": "holidays", "クリスマス": "christmas", "圣诞": "christmas", "聖誕": "christmas",
    "春节": "lunar_new_year", "春節": "lunar_new_year", "过年": "lunar_new_year", "過年": "lunar_new_year", "过完年": "lunar_new_year",
    "年后": "lunar_new_year", "年後": "lunar_new_year", "国庆": "national_day", "國慶": "national_day", "十一假期": "national_day",
    "五一": "may_holidays", "下半年": "half", "上半年": "half1", "下半期": "half", "年中": "mid_year", "설 연휴": "lunar_new_year", "설 지나": "lunar_new_year", "설 이후": "lunar_new_year", "설날": "lunar_new_year",
    "설연휴": "lunar_new_year", "추석": "chuseok", "연말": "year_end", "연초": "year_start", "내년초": "year_start", "여름휴가": "summer_holidays",
    "하반기": "half", "상반기": "half1", "회계연도": "fiscal", "새해": "year_start", "크리스마스": "christmas", "신학기": "school_start",
    "月末": "month_end", "月底": "month_end", "月初": "month_start", "월말": "month_end", "월초": "month_start", "期末": "quarter_end", "季末": "quarter_end",
}  # fmt: skip
#: An expression of a date.
POINT = re.compile(
    rf"(?P<iso>20\d\d[-./]\d{{1,2}}[-./]\d{{1,2}}(?!\d))"
    rf"|(?:(?P<year>20\d\d)\s?[年년]\s?|(?P<ahead>来年|翌年|明年|次年|내년|明後年|后年|今年|本年|올해)(?:の|에|\s)?)?(?P<month>{_N})\s?[月월](?!間|间)"
    rf"(?:(?:の|\s)?(?P<day>{_N})\s?[日号號일](?!間|间)|(?:の|中|\s)?(?P<part>上旬|初旬|初め|はじめ|頭|初|中旬|半ば|中|下旬|末|底|말|초|중순|하순|상순|すえ)|(?!\d))?"
    rf"|(?P<slash>(?<![\d/.])\d{{1,2}}/\d{{1,2}}(?![\d/]))"
    rf"|(?P<dom>(?<![\d月월])\d{{1,2}})\s?[日号號일](?![間间本자])"
    rf"|(?P<feast>{'|'.join(sorted(FEASTS, key=len, reverse=True))})"
    rf"|(?P<year2>20\d\d)\s?[年년](?P<ypart>度|初め?|末|底|初|上半期?年?|下半期?年?|초|말)?"
    rf"|(?P<ahead2>来年|翌年|明年|次年|내년|来春|来夏|来秋|来冬|今春|今夏|今秋|今冬|明春)(?P<apart>度|初め?|はじめ|末|底|上半年|下半年|上半期|下半期|の?夏|の?春|の?秋|の?冬|\s?초|\s?말|\s?상반기|\s?하반기|\s?봄|\s?여름|\s?가을|\s?겨울|以降)?"
    rf"|(?P<next>来|再来|今|本|翌|下个?|下個|这个?|這個?|本|다음\s?|이번\s?|차주)(?P<unit>週間?|周|月|年|季度|個?月|个月|학기|주|달|해|분기|星期|礼拜|禮拜|季|四半期|학년도)(?P<upart>初め?|末|すえ|中旬|上旬|下旬|底|中|頭|말|초)?"
    rf"(?P<uday>[の]?[月火水木金土日](?=曜)|[一二三四五六日天]|\s?[월화수목금토일](?=요일))?"
    rf"|(?P<span>{_N}|한|두|세|네|다섯|여섯|몇|半)\s?(?P<sunit>か月|ヶ月|カ月|ヵ月|ケ月|个月|個月|개월|週間|周间|星期|个星期|個星期|주일?|日間|日|天|年間?|달|년|周|週|個?禮拜|个礼拜)(?P<half>半)?(?:間)?(?=ほど|くらい|ぐらい|程度|以内|以降|후|後|后|之后|之後|して|たったら|뒤|이후|정도|左右|內|内|で|\s)"
    rf"|(?P<half_year>半年)(?:間|ほど|くらい|ぐらい)?(?=後|后|以后|之后|之後|左右|ほど|くらい|して)|(?P<banghalf>반년)"
    rf"|(?:第)?(?P<quarter>[1-4一二三四])\s?(?:四半期|季度|분기|季(?!节))|q(?P<q>[1-4])|(?P<h>[上下])半期"
    rf"|(?P<weekday>(?:週|周|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)"
    rf"|(?P<near>明日|明天|あした|내일|明後日|后天|後天|모레|今日|本日|今天|오늘|翌日)"
    rf"|(?P<season>春(?!节|節)|夏(?!休み|季)|秋|冬(?!休み)|봄|여름(?!휴가)|가을|겨울)(?=[にはのが、。以頃ごから까에쯤이\s]|$|天|季|ご)"
)
#: Linking words before it (Chinese).
BEFORE_LINK = re.compile(r"(?:(?P<until>至|到|直到|截至)|(?P<from>自|从|從)|(?P<notbefore>最早))\s?$")
#: Linking words behind it.
AFTER_LINK = re.compile(
    r"(?:\([^)]{1,6}\)|\s|頃|ごろ|初め|の午後|休み|연휴|假期|節|节|中旬|以?前後|쯤|경|左右|完|一)*"
    r"(?:(?P<until>まで|いっぱい|까지|中は|一杯|为止|為止|止|到)|(?P<after>明け|を?過ぎ|が?終わ|後|后|之后|之後|以后|이후|지나|끝나|끝난|후|뒤|結束|结束|过后|過後|まではちょっと)"
    r"|(?P<from>以降|から|より|부터|起|以後|开始|開始)|(?P<notbefore>(?:に|で)?(?:なら|なれ)(?:ないと|ば)|才|되어야|돼야|이전(?:에는|엔)|(?:より|以)前は|까지는)"
    r"|(?P<before>まえ|前|之前|以前|전(?!자|화|달)))?"
)
#: What joins two dates to a range.
JOIN = re.compile(r"\s?(?:\([^)]{1,6}\))?\s?(?:から|より|[-~〜～–ー至到]|부터|起至|と|、|及び|和)\s?")
#: What people say about dates.
MARKS = re.compile(
    r"(?P<back>戻|復活|再び|帰国|帰社|復帰|出社|出勤|帰任|返信|返事|再開|対応(?:いたし|し)ます|営業開始|通常営業|復職|お返し|回来|回來|返回|上班|回复|回覆|恢复|恢復|返汉|回到|返岗|归来|복귀|출근|회신|답변|업무 재개)"
    r"|(?P<away>不在|休暇|休業|休診|出張|休み|お休み|閉室|閉館|休館|休职|休職|産休|育休|育児休業|休假|出差|外出|请假|請假|放假|不在办公室|부재|휴가|출장|휴직|휴무|자리를 비|考察|访学|訪学|援疆|学会)"
    r"|(?P<defer>ご連絡|連絡|お声がけ|声をかけ|改めて|再度|またお|また|もう一度|相談|検討|お問い合わせ|話(?:を|し|せ)|お送り|ご提案|再联系|再聯繫|联系|聯繫|再聊|再说|再說|再谈|再談|再约|再約|找我|聊|考虑|考慮|跟进|跟進|다시|연락|검토|이야기|얘기|논의|주세요|주십시오|봅시다|생각)"
    r"|(?P<busy>忙し|余裕が|予算|多忙|手一杯|難し|ばたばた|バタバタ|契約|没有|沒有|预算|預算|很忙|太忙|在忙|正在|不是时候|合同|合約|到期|바쁘|바빠|정신이|예산|어렵|계약|힘들)"
    r"|(?P<past>ました|でした|去年|昨年|先月|先週|上个?月|上周|작년|지난|했습니다)"
    r"|(?P<meet>時に|zoom|teams|打ち合わせ|会議|ミーティング|开会|開會|点(?:钟|鐘)?|회의|미팅|시에)"
)
#: "Ago", behind a span.
AGO = re.compile(r"\s?(?:前|전|以前|まえ)(?!は|에는|に[はも])")
