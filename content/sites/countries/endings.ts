/**
 * Endings under which sites with a host for each country have one. Whose page it is, is read under
 * any ending; access is asked for under these.
 */
export default `
  com at be ca ch cl co co.at co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au
  com.bo com.br com.co com.ec com.hk com.mx com.my com.pe com.ph com.pl com.py com.sg com.tr com.tw
  com.uy com.vn cz de dk ec ee es fi fr gr hr hu id ie in info it jp kr lt lu lv mx nl no nz pe ph pl
  pt ro ru se si sk th tw uk us vn`;
