/**
 * Written by scripts/subset-fonts.mjs: which characters each printed face has, as ranges of hexadecimal code points.
 * The Arabic ligature U+FDF2 (Allah) is in none of them: shape the name letter by letter.
 */
// biome-ignore format: long generated lines
export const FONT_COVERAGE = {
  regular:
    '20-7e a0-17f 2bb-2bf 1e0c-1e0d 1e24-1e25 1e2a-1e2b 1e32-1e33 1e62-1e63 1e6c-1e6d 1e92-1e93 2010-2015 2018-201e 2020-2022 2026 2030 2032-2033 2039-203a 20ac 2190-2193 2212 2248 2260 2264-2265 2713',
  bold:
    '20-7e a0-17f 2bb-2bf 1e0c-1e0d 1e24-1e25 1e2a-1e2b 1e32-1e33 1e62-1e63 1e6c-1e6d 1e92-1e93 2010-2015 2018-201e 2020-2022 2026 2030 2032-2033 2039-203a 20ac 2190-2193 2212 2248 2260 2264-2265 2713',
  fallback:
    '20-7e a0-2e9 2ec-2ee 2f3 2f7 300-34f 351-353 357-358 35a 35c-362 370-377 37a-37f 384-38a 38c 38e-3a1 3a3-525 606-607 609-60a 60c 615 61b 61f 621-63a 640-655 657 65a 660-670 674 679-6bf 6c6-6c8 6cb-6cc 6ce 6d0 6d5 6f0-6f9 1d00-1d14 1d16-1d23 1d26-1d2e 1d30-1d5b 1d5d-1d6a 1d77-1d78 1d7b 1d7d 1d85 1d9b-1dbf 1e00-1efb 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-2064 206a-2071 2074-208e 2090-209c 20a0-20b5 20b8-20ba 20bd 20d0-20d1 20d6-20d7 20db-20dc 20e1 2100-2109 210b-2149 214b 214e 2150-2185 2189 2190-22ff 2460-2469 25a0-269c 269e-26b8 26c0-26c3 26e2 2701-2704 2706-2709 270c-2727 2729-274b 274d 274f-2752 2756 2758-275e 2761-2794 2798-27af 27b1-27be 27f5-27ff 2b00-2b1a 2b1f a722-a72b a730-a741 a746-a74b a74e-a753 a756-a757 a764-a767 a780-a783 a789-a78e a790-a791 a7a0-a7aa a7f8-a7ff fb00-fb06 fb52-fba3 fbaa-fbad fbd3-fbdc fbde-fbdf fbe4-fbe9 fbfc-fbff fe20-fe23 fe70-fe74 fe76-fefc feff fffc-fffd',
} as const;
