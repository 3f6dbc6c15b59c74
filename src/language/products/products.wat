;; Products of matrices, four or eight numbers at a time (WebAssembly SIMD, 128 bits). Made into bytes by
;; `npm run train -- products`, which writes products-code.ts.
(module
  (import "env" "memory" (memory 1))

  ;; out[t][n] = sum over k of x[t][k] * w[n][k]
  ;; x: i16, `count` rows (a multiple of 2) of `depth` numbers (a multiple of 8); w: i16, `width` rows (a multiple of 4); out: i32
  (func (export "whole") (param $x i32) (param $w i32) (param $out i32) (param $count i32) (param $depth i32) (param $width i32)
    (local $n i32) (local $t i32) (local $p i32) (local $end i32) (local $q i32) (local $bytes i32) (local $bytes2 i32) (local $bytes3 i32)
    (local $a0 v128) (local $b0 v128) (local $c0 v128) (local $d0 v128) (local $v0 v128)
    (local $a1 v128) (local $b1 v128) (local $c1 v128) (local $d1 v128) (local $v1 v128) (local $u v128)
    (local.set $bytes (i32.shl (local.get $depth) (i32.const 1)))
    (local.set $bytes2 (i32.shl (local.get $bytes) (i32.const 1)))
    (local.set $bytes3 (i32.add (local.get $bytes2) (local.get $bytes)))
    (block $done (loop $columns
      (br_if $done (i32.ge_u (local.get $n) (local.get $width)))
      (local.set $t (i32.const 0))
      (block $rowsDone (loop $rows
        (br_if $rowsDone (i32.ge_u (local.get $t) (local.get $count)))
        (local.set $p (i32.add (local.get $x) (i32.mul (local.get $t) (local.get $bytes))))
        (local.set $end (i32.add (local.get $p) (local.get $bytes)))
        (local.set $q (i32.add (local.get $w) (i32.mul (local.get $n) (local.get $bytes))))
        (local.set $a0 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0))
        (local.set $c0 (v128.const i32x4 0 0 0 0))
        (local.set $d0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $c1 (v128.const i32x4 0 0 0 0))
        (local.set $d1 (v128.const i32x4 0 0 0 0))
        (loop $depths
          (local.set $v0 (v128.load (local.get $p)))
          (local.set $v1 (v128.load (i32.add (local.get $p) (local.get $bytes))))
          (local.set $u (v128.load (local.get $q)))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v0) (local.get $u))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v1) (local.get $u))))
          (local.set $u (v128.load (i32.add (local.get $q) (local.get $bytes))))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v0) (local.get $u))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v1) (local.get $u))))
          (local.set $u (v128.load (i32.add (local.get $q) (local.get $bytes2))))
          (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $v0) (local.get $u))))
          (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $v1) (local.get $u))))
          (local.set $u (v128.load (i32.add (local.get $q) (local.get $bytes3))))
          (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $v0) (local.get $u))))
          (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $v1) (local.get $u))))
          (local.set $q (i32.add (local.get $q) (i32.const 16)))
          (local.set $p (i32.add (local.get $p) (i32.const 16)))
          (br_if $depths (i32.lt_u (local.get $p) (local.get $end))))
        ;; the four lanes of each sum added up
        (local.set $a0 (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a0) (local.get $b0))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a0) (local.get $b0))))
        (local.set $c0 (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c0) (local.get $d0))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c0) (local.get $d0))))
        (local.set $a1 (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a1) (local.get $b1))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a1) (local.get $b1))))
        (local.set $c1 (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c1) (local.get $d1))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c1) (local.get $d1))))
        (local.set $end (i32.add (local.get $out) (i32.shl (i32.add (i32.mul (local.get $t) (local.get $width)) (local.get $n)) (i32.const 2))))
        (v128.store (local.get $end)
          (i32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a0) (local.get $c0))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a0) (local.get $c0))))
        (v128.store (i32.add (local.get $end) (i32.shl (local.get $width) (i32.const 2)))
          (i32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a1) (local.get $c1))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a1) (local.get $c1))))
        (local.set $t (i32.add (local.get $t) (i32.const 2)))
        (br $rows)))
      (local.set $n (i32.add (local.get $n) (i32.const 4)))
      (br $columns))))

  ;; The states of one direction: state = news + gate * (state before - news), with gate and news from the outputs `z` of a
  ;; product (i32), rows of `width`: gate = 1/2 + r/2 and news = x if x >= 0, else r, where r = x / sqrt(1 + x * x).
  ;; `z`, `steps` and `bias` point at the first gate, the news follow behind `size` of them (a multiple of 4).
  ;; `out`: f32, rows of 2 * size. `first` is the row begun at, `move` is 1 or -1.
  (func (export "scan") (param $z i32) (param $steps i32) (param $bias i32) (param $out i32) (param $count i32) (param $size i32) (param $width i32) (param $first i32) (param $move i32)
    (local $i i32) (local $k i32) (local $p i32) (local $o i32) (local $news i32) (local $zstep i32) (local $ostep i32)
    (local $x v128) (local $g v128) (local $r v128) (local $state v128)
    (local $gs v128) (local $gb v128) (local $ns v128) (local $nb v128)
    (local.set $news (i32.shl (local.get $size) (i32.const 2)))
    (local.set $zstep (i32.mul (local.get $move) (i32.shl (local.get $width) (i32.const 2))))
    (local.set $ostep (i32.mul (local.get $move) (i32.shl (local.get $size) (i32.const 3))))
    (block $done (loop $lanes
      (br_if $done (i32.ge_u (local.get $i) (local.get $news)))
      (local.set $p (i32.add (i32.add (local.get $z) (local.get $i)) (i32.mul (local.get $first) (i32.shl (local.get $width) (i32.const 2)))))
      (local.set $o (i32.add (i32.add (local.get $out) (local.get $i)) (i32.mul (local.get $first) (i32.shl (local.get $size) (i32.const 3)))))
      (local.set $gs (v128.load (i32.add (local.get $steps) (local.get $i))))
      (local.set $gb (v128.load (i32.add (local.get $bias) (local.get $i))))
      (local.set $ns (v128.load (i32.add (i32.add (local.get $steps) (local.get $i)) (local.get $news))))
      (local.set $nb (v128.load (i32.add (i32.add (local.get $bias) (local.get $i)) (local.get $news))))
      (local.set $state (v128.const f32x4 0 0 0 0))
      (local.set $k (i32.const 0))
      (block $end (loop $rows
        (br_if $end (i32.ge_u (local.get $k) (local.get $count)))
        (local.set $x (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (v128.load (local.get $p))) (local.get $gs)) (local.get $gb)))
        (local.set $g (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.add (v128.const f32x4 1 1 1 1)
          (f32x4.div (local.get $x) (f32x4.sqrt (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $x) (local.get $x))))))))
        (local.set $x (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $p) (local.get $news)))) (local.get $ns)) (local.get $nb)))
        (local.set $r (f32x4.div (local.get $x) (f32x4.sqrt (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $x) (local.get $x))))))
        (local.set $x (v128.bitselect (local.get $x) (local.get $r) (f32x4.ge (local.get $x) (v128.const f32x4 0 0 0 0))))
        (local.set $state (f32x4.add (local.get $x) (f32x4.mul (local.get $g) (f32x4.sub (local.get $state) (local.get $x)))))
        (v128.store (local.get $o) (local.get $state))
        (local.set $p (i32.add (local.get $p) (local.get $zstep)))
        (local.set $o (i32.add (local.get $o) (local.get $ostep)))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))
        (br $rows)))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br $lanes))))

  ;; x[i] (f32) += y[i] where `y` is not 0; out[i] (i16) = x[i] * steps to the nearest whole number. `bytes` of x, a multiple of 32.
  (func (export "round") (param $x i32) (param $y i32) (param $out i32) (param $bytes i32) (param $steps f32)
    (local $end i32) (local $l v128) (local $r v128) (local $s v128)
    (local.set $end (i32.add (local.get $x) (local.get $bytes)))
    (local.set $s (f32x4.splat (local.get $steps)))
    (block $done (loop $eights
      (br_if $done (i32.ge_u (local.get $x) (local.get $end)))
      (local.set $l (v128.load (local.get $x)))
      (local.set $r (v128.load offset=16 (local.get $x)))
      (if (local.get $y) (then
        (local.set $l (f32x4.add (local.get $l) (v128.load (local.get $y))))
        (local.set $r (f32x4.add (local.get $r) (v128.load offset=16 (local.get $y))))
        (v128.store (local.get $x) (local.get $l))
        (v128.store offset=16 (local.get $x) (local.get $r))
        (local.set $y (i32.add (local.get $y) (i32.const 32)))))
      (v128.store (local.get $out) (i16x8.narrow_i32x4_s
        (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $l) (local.get $s))))
        (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $r) (local.get $s))))))
      (local.set $x (i32.add (local.get $x) (i32.const 32)))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br $eights))))

  ;; out[i] (i16) = steps of r, at most `most`, where x = z[i] * scale[i] + bias[i] and r = x if x >= 0, else x / sqrt(1 + x * x).
  ;; `bytes` of z (i32), a multiple of 32.
  (func (export "activate") (param $z i32) (param $scale i32) (param $bias i32) (param $out i32) (param $bytes i32) (param $steps f32) (param $most i32)
    (local $end i32) (local $x v128) (local $y v128) (local $s v128) (local $m v128) (local $one v128)
    (local.set $end (i32.add (local.get $z) (local.get $bytes)))
    (local.set $s (f32x4.splat (local.get $steps)))
    (local.set $m (i16x8.splat (local.get $most)))
    (local.set $one (v128.const f32x4 1 1 1 1))
    (block $done (loop $eights
      (br_if $done (i32.ge_u (local.get $z) (local.get $end)))
      (local.set $x (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (v128.load (local.get $z))) (v128.load (local.get $scale))) (v128.load (local.get $bias))))
      (local.set $y (f32x4.add (f32x4.mul (f32x4.convert_i32x4_s (v128.load offset=16 (local.get $z))) (v128.load offset=16 (local.get $scale))) (v128.load offset=16 (local.get $bias))))
      (local.set $x (v128.bitselect (local.get $x)
        (f32x4.div (local.get $x) (f32x4.sqrt (f32x4.add (local.get $one) (f32x4.mul (local.get $x) (local.get $x)))))
        (f32x4.ge (local.get $x) (v128.const f32x4 0 0 0 0))))
      (local.set $y (v128.bitselect (local.get $y)
        (f32x4.div (local.get $y) (f32x4.sqrt (f32x4.add (local.get $one) (f32x4.mul (local.get $y) (local.get $y)))))
        (f32x4.ge (local.get $y) (v128.const f32x4 0 0 0 0))))
      (v128.store (local.get $out) (i16x8.min_s (local.get $m) (i16x8.narrow_i32x4_s
        (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $x) (local.get $s))))
        (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $y) (local.get $s)))))))
      (local.set $z (i32.add (local.get $z) (i32.const 32)))
      (local.set $scale (i32.add (local.get $scale) (i32.const 32)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 32)))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br $eights))))

  ;; out[i] (i16) = `steps` of r, half up, at most `most`, where x = head[i] * headSteps[i] + headBias[i] + (child[i] * childSteps[i] +
  ;; childBias[i]) + side[i], worked out in 64 bits, and r = x if x >= 0, else x / sqrt(1 + x * x). head, child: i32; the rest f32;
  ;; `size` numbers, a multiple of 2.
  (func (export "relate") (param $head i32) (param $headSteps i32) (param $headBias i32) (param $child i32) (param $childSteps i32) (param $childBias i32) (param $side i32) (param $out i32) (param $size i32) (param $steps f64) (param $most f64)
    (local $i i32) (local $end i32) (local $x v128) (local $m v128)
    (local.set $m (f64x2.splat (local.get $most)))
    (local.set $end (i32.shl (local.get $size) (i32.const 2)))
    (block $done (loop $twos
      (br_if $done (i32.ge_u (local.get $i) (local.get $end)))
      (local.set $x (f64x2.add
        (f64x2.add
          (f64x2.add
            (f64x2.mul
              (f64x2.convert_low_i32x4_s (v128.load64_zero (i32.add (local.get $head) (local.get $i))))
              (f64x2.promote_low_f32x4 (v128.load64_zero (i32.add (local.get $headSteps) (local.get $i)))))
            (f64x2.promote_low_f32x4 (v128.load64_zero (i32.add (local.get $headBias) (local.get $i)))))
          (f64x2.add
            (f64x2.mul
              (f64x2.convert_low_i32x4_s (v128.load64_zero (i32.add (local.get $child) (local.get $i))))
              (f64x2.promote_low_f32x4 (v128.load64_zero (i32.add (local.get $childSteps) (local.get $i)))))
            (f64x2.promote_low_f32x4 (v128.load64_zero (i32.add (local.get $childBias) (local.get $i))))))
        (f64x2.promote_low_f32x4 (v128.load64_zero (i32.add (local.get $side) (local.get $i))))))
      (local.set $x (v128.bitselect (local.get $x)
        (f64x2.div (local.get $x) (f64x2.sqrt (f64x2.add (v128.const f64x2 1 1) (f64x2.mul (local.get $x) (local.get $x)))))
        (f64x2.ge (local.get $x) (v128.const f64x2 0 0))))
      (local.set $x (f64x2.floor (f64x2.add (v128.const f64x2 32768.5 32768.5)
        (f64x2.max (f64x2.neg (local.get $m)) (f64x2.min (local.get $m) (f64x2.mul (local.get $x) (f64x2.splat (local.get $steps))))))))
      (local.set $x (i32x4.sub (i32x4.trunc_sat_f64x2_s_zero (local.get $x)) (v128.const i32x4 32768 32768 32768 32768)))
      (v128.store32_lane 0 (local.get $out) (i16x8.narrow_i32x4_s (local.get $x) (local.get $x)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 8)))
      (br $twos))))

  ;; out[i] (i16) = `steps` of x, half up, at most `most`, where x = z[i] * scale[i] + bias[i], worked out in 64 bits.
  ;; Returns the sum of x * root[i], in the order of i. z: i32; scale, bias, root: f32; `size` numbers.
  (func (export "turn") (param $z i32) (param $scale i32) (param $bias i32) (param $root i32) (param $out i32) (param $size i32) (param $steps f64) (param $most f64) (result f64)
    (local $i i32) (local $end i32) (local $x f64) (local $sum f64)
    (local.set $end (i32.shl (local.get $size) (i32.const 2)))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $i) (local.get $end)))
      (local.set $x (f64.add
        (f64.mul
          (f64.convert_i32_s (i32.load (i32.add (local.get $z) (local.get $i))))
          (f64.promote_f32 (f32.load (i32.add (local.get $scale) (local.get $i)))))
        (f64.promote_f32 (f32.load (i32.add (local.get $bias) (local.get $i))))))
      (local.set $sum (f64.add (local.get $sum)
        (f64.mul (local.get $x) (f64.promote_f32 (f32.load (i32.add (local.get $root) (local.get $i)))))))
      (i32.store16 (local.get $out) (i32.sub (i32.trunc_sat_f64_s (f64.floor (f64.add (f64.const 32768.5)
        (f64.max (f64.neg (local.get $most)) (f64.min (local.get $most) (f64.mul (local.get $x) (local.get $steps))))))) (i32.const 32768)))
      (local.set $out (i32.add (local.get $out) (i32.const 2)))
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br $next)))
    (local.get $sum))

  ;; Row t of `out` = row rows[t] of `table`, from the first to the last; `rows`: i32, `bytes` of a row, a multiple of 16.
  (func (export "gather") (param $rows i32) (param $count i32) (param $table i32) (param $bytes i32) (param $out i32)
    (local $last i32) (local $p i32) (local $end i32)
    (local.set $last (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $rows) (local.get $last)))
      (local.set $p (i32.add (local.get $table) (i32.mul (i32.load (local.get $rows)) (local.get $bytes))))
      (local.set $end (i32.add (local.get $out) (local.get $bytes)))
      (loop $sixteens
        (v128.store (local.get $out) (v128.load (local.get $p)))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (local.set $out (i32.add (local.get $out) (i32.const 16)))
        (br_if $sixteens (i32.lt_u (local.get $out) (local.get $end))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
      (br $next))))

  ;; Number of the first of the highest sums a[k] + b[k] (f64), of at least one.
  (func $highest (param $a i32) (param $b i32) (param $count i32) (result i32)
    (local $k i32) (local $i i32) (local $best i32) (local $most f64) (local $sum f64)
    (local $sums v128) (local $m v128) (local $at v128) (local $now v128) (local $higher v128)
    ;; even and odd numbers apart, then the better of both, then the last where their number is odd
    (local.set $m (v128.const f64x2 -inf -inf))
    (local.set $now (v128.const i64x2 0 1))
    (local.set $at (local.get $now))
    (block $done (loop $twos
      (br_if $done (i32.ge_s (local.get $k) (i32.sub (local.get $count) (i32.const 1))))
      (local.set $i (i32.shl (local.get $k) (i32.const 3)))
      (local.set $sums (f64x2.add (v128.load (i32.add (local.get $a) (local.get $i))) (v128.load (i32.add (local.get $b) (local.get $i)))))
      (local.set $higher (f64x2.gt (local.get $sums) (local.get $m)))
      (local.set $m (v128.bitselect (local.get $sums) (local.get $m) (local.get $higher)))
      (local.set $at (v128.bitselect (local.get $now) (local.get $at) (local.get $higher)))
      (local.set $now (i64x2.add (local.get $now) (v128.const i64x2 2 2)))
      (local.set $k (i32.add (local.get $k) (i32.const 2)))
      (br $twos)))
    (local.set $most (f64x2.extract_lane 0 (local.get $m)))
    (local.set $best (i32x4.extract_lane 0 (local.get $at)))
    (local.set $sum (f64x2.extract_lane 1 (local.get $m)))
    (local.set $i (i32x4.extract_lane 2 (local.get $at)))
    (if (i32.or (f64.gt (local.get $sum) (local.get $most))
        (i32.and (f64.eq (local.get $sum) (local.get $most)) (i32.lt_s (local.get $i) (local.get $best)))) (then
      (local.set $most (local.get $sum))
      (local.set $best (local.get $i))))
    (if (i32.lt_s (local.get $k) (local.get $count)) (then
      (local.set $i (i32.shl (local.get $k) (i32.const 3)))
      (local.set $sum (f64.add (f64.load (i32.add (local.get $a) (local.get $i))) (f64.load (i32.add (local.get $b) (local.get $i)))))
      (if (f64.gt (local.get $sum) (local.get $most)) (then (local.set $best (local.get $k))))))
    (local.get $best))

  ;; The chart of Eisner 1996: the best score of every span of `n` words (parser/projective.ts). `scores`: f32, rows of n + 1.
  ;; `tables`: nine of n * n numbers, by first and last word. Of f64: closed with the last word on top, the same by last and
  ;; first; closed with the first word on top, the same by last and first; open with the last word on top, by last and first;
  ;; open with the first word on top. Of i32: where the open, those with the last and those with the first on top part.
  ;; Two orders, so that what is added up stands side by side.
  (func (export "chart") (param $scores i32) (param $n i32) (param $tables i32)
    (local $size i32) (local $first i32) (local $last i32) (local $k i32) (local $a i32) (local $b i32)
    (local $fl i32) (local $lf i32) (local $ff i32) (local $row i32) (local $most f64)
    (local $left i32) (local $leftTurned i32) (local $right i32) (local $rightTurned i32) (local $openLeft i32) (local $openRight i32)
    (local $partOpen i32) (local $partLeft i32) (local $partRight i32)
    (local.set $size (i32.shl (i32.mul (local.get $n) (local.get $n)) (i32.const 3)))
    (local.set $left (local.get $tables))
    (local.set $leftTurned (i32.add (local.get $left) (local.get $size)))
    (local.set $right (i32.add (local.get $leftTurned) (local.get $size)))
    (local.set $rightTurned (i32.add (local.get $right) (local.get $size)))
    (local.set $openLeft (i32.add (local.get $rightTurned) (local.get $size)))
    (local.set $openRight (i32.add (local.get $openLeft) (local.get $size)))
    (local.set $partOpen (i32.add (local.get $openRight) (local.get $size)))
    (local.set $partLeft (i32.add (local.get $partOpen) (i32.shr_u (local.get $size) (i32.const 1))))
    (local.set $partRight (i32.add (local.get $partLeft) (i32.shr_u (local.get $size) (i32.const 1))))
    (local.set $row (i32.shl (i32.add (local.get $n) (i32.const 1)) (i32.const 2)))
    (loop $words
      (local.set $ff (i32.shl (i32.mul (local.get $first) (i32.add (local.get $n) (i32.const 1))) (i32.const 3)))
      (f64.store (i32.add (local.get $left) (local.get $ff)) (f64.const 0))
      (f64.store (i32.add (local.get $leftTurned) (local.get $ff)) (f64.const 0))
      (f64.store (i32.add (local.get $right) (local.get $ff)) (f64.const 0))
      (f64.store (i32.add (local.get $rightTurned) (local.get $ff)) (f64.const 0))
      (local.set $first (i32.add (local.get $first) (i32.const 1)))
      (br_if $words (i32.lt_u (local.get $first) (local.get $n))))
    (local.set $size (i32.const 1))
    (block $done (loop $sizes
      (br_if $done (i32.ge_u (local.get $size) (local.get $n)))
      (local.set $first (i32.const 0))
      (local.set $last (local.get $size))
      (loop $spans
        ;; places of the span, of the span turned, of its first word alone
        (local.set $fl (i32.add (i32.mul (local.get $first) (local.get $n)) (local.get $last)))
        (local.set $lf (i32.add (i32.mul (local.get $last) (local.get $n)) (local.get $first)))
        (local.set $ff (i32.shl (i32.sub (local.get $fl) (local.get $size)) (i32.const 3)))

        (local.set $a (i32.add (local.get $right) (local.get $ff)))
        (local.set $b (i32.add (local.get $leftTurned) (i32.shl (i32.add (local.get $lf) (i32.const 1)) (i32.const 3))))
        (local.set $k (call $highest (local.get $a) (local.get $b) (local.get $size)))
        (i32.store (i32.add (local.get $partOpen) (i32.shl (local.get $fl) (i32.const 2))) (i32.add (local.get $first) (local.get $k)))
        (local.set $k (i32.shl (local.get $k) (i32.const 3)))
        (local.set $most (f64.add (f64.load (i32.add (local.get $a) (local.get $k))) (f64.load (i32.add (local.get $b) (local.get $k)))))
        (f64.store (i32.add (local.get $openLeft) (i32.shl (local.get $lf) (i32.const 3)))
          (f64.add (local.get $most) (f64.promote_f32 (f32.load offset=4 (i32.add (local.get $scores)
            (i32.add (i32.mul (local.get $first) (local.get $row)) (i32.shl (local.get $last) (i32.const 2))))))))
        (f64.store (i32.add (local.get $openRight) (i32.shl (local.get $fl) (i32.const 3)))
          (f64.add (local.get $most) (f64.promote_f32 (f32.load offset=4 (i32.add (local.get $scores)
            (i32.add (i32.mul (local.get $last) (local.get $row)) (i32.shl (local.get $first) (i32.const 2))))))))

        (local.set $a (i32.add (local.get $left) (local.get $ff)))
        (local.set $b (i32.add (local.get $openLeft) (i32.shl (local.get $lf) (i32.const 3))))
        (local.set $k (call $highest (local.get $a) (local.get $b) (local.get $size)))
        (i32.store (i32.add (local.get $partLeft) (i32.shl (local.get $fl) (i32.const 2))) (i32.add (local.get $first) (local.get $k)))
        (local.set $k (i32.shl (local.get $k) (i32.const 3)))
        (local.set $most (f64.add (f64.load (i32.add (local.get $a) (local.get $k))) (f64.load (i32.add (local.get $b) (local.get $k)))))
        (f64.store (i32.add (local.get $left) (i32.shl (local.get $fl) (i32.const 3))) (local.get $most))
        (f64.store (i32.add (local.get $leftTurned) (i32.shl (local.get $lf) (i32.const 3))) (local.get $most))

        (local.set $a (i32.add (local.get $openRight) (i32.add (local.get $ff) (i32.const 8))))
        (local.set $b (i32.add (local.get $rightTurned) (i32.shl (i32.add (local.get $lf) (i32.const 1)) (i32.const 3))))
        (local.set $k (call $highest (local.get $a) (local.get $b) (local.get $size)))
        (i32.store (i32.add (local.get $partRight) (i32.shl (local.get $fl) (i32.const 2)))
          (i32.add (i32.add (local.get $first) (local.get $k)) (i32.const 1)))
        (local.set $k (i32.shl (local.get $k) (i32.const 3)))
        (local.set $most (f64.add (f64.load (i32.add (local.get $a) (local.get $k))) (f64.load (i32.add (local.get $b) (local.get $k)))))
        (f64.store (i32.add (local.get $right) (i32.shl (local.get $fl) (i32.const 3))) (local.get $most))
        (f64.store (i32.add (local.get $rightTurned) (i32.shl (local.get $lf) (i32.const 3))) (local.get $most))

        (local.set $first (i32.add (local.get $first) (i32.const 1)))
        (local.set $last (i32.add (local.get $last) (i32.const 1)))
        (br_if $spans (i32.lt_u (local.get $last) (local.get $n))))
      (local.set $size (i32.add (local.get $size) (i32.const 1)))
      (br $sizes))))

  ;; out[0..15] (i16) = sum of the rows of a table of 16 numbers of 8 bits; `rows` (i32) their numbers, at most 256 of them.
  (func (export "tally") (param $rows i32) (param $count i32) (param $table i32) (param $out i32)
    (local $end i32) (local $row v128) (local $low v128) (local $high v128)
    (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $rows) (local.get $end)))
      (local.set $row (v128.load (i32.add (local.get $table) (i32.shl (i32.load (local.get $rows)) (i32.const 4)))))
      (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $row))))
      (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $row))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
      (br $next)))
    (v128.store (local.get $out) (local.get $low))
    (v128.store offset=16 (local.get $out) (local.get $high)))

  ;; c[m][n] += sum over k of a[m][k] * b[k][n], all f32; `rows` a multiple of 4, `width` of 8
  (func (export "add") (param $a i32) (param $b i32) (param $c i32) (param $rows i32) (param $depth i32) (param $width i32)
    (local $j i32) (local $i i32) (local $p i32) (local $q i32) (local $end i32)
    (local $ra i32) (local $rc i32) (local $o i32)
    (local $l v128) (local $r v128) (local $s v128)
    (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128)
    (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
    (local.set $ra (i32.shl (local.get $depth) (i32.const 2)))
    (local.set $rc (i32.shl (local.get $width) (i32.const 2)))
    (block $done (loop $columns
      (br_if $done (i32.ge_u (local.get $j) (local.get $width)))
      (local.set $i (i32.const 0))
      (block $rowsDone (loop $fours
        (br_if $rowsDone (i32.ge_u (local.get $i) (local.get $rows)))
        (local.set $o (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $width)) (local.get $j)) (i32.const 2))))
        (local.set $c00 (v128.load (local.get $o)))
        (local.set $c01 (v128.load offset=16 (local.get $o)))
        (local.set $o (i32.add (local.get $o) (local.get $rc)))
        (local.set $c10 (v128.load (local.get $o)))
        (local.set $c11 (v128.load offset=16 (local.get $o)))
        (local.set $o (i32.add (local.get $o) (local.get $rc)))
        (local.set $c20 (v128.load (local.get $o)))
        (local.set $c21 (v128.load offset=16 (local.get $o)))
        (local.set $o (i32.add (local.get $o) (local.get $rc)))
        (local.set $c30 (v128.load (local.get $o)))
        (local.set $c31 (v128.load offset=16 (local.get $o)))
        (local.set $p (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $ra))))
        (local.set $end (i32.add (local.get $p) (local.get $ra)))
        (local.set $q (i32.add (local.get $b) (i32.shl (local.get $j) (i32.const 2))))
        (loop $depths
          (local.set $l (v128.load (local.get $q)))
          (local.set $r (v128.load offset=16 (local.get $q)))
          (local.set $s (v128.load32_splat (local.get $p)))
          (local.set $c00 (f32x4.add (local.get $c00) (f32x4.mul (local.get $s) (local.get $l))))
          (local.set $c01 (f32x4.add (local.get $c01) (f32x4.mul (local.get $s) (local.get $r))))
          (local.set $s (v128.load32_splat (i32.add (local.get $p) (local.get $ra))))
          (local.set $c10 (f32x4.add (local.get $c10) (f32x4.mul (local.get $s) (local.get $l))))
          (local.set $c11 (f32x4.add (local.get $c11) (f32x4.mul (local.get $s) (local.get $r))))
          (local.set $s (v128.load32_splat (i32.add (local.get $p) (i32.shl (local.get $ra) (i32.const 1)))))
          (local.set $c20 (f32x4.add (local.get $c20) (f32x4.mul (local.get $s) (local.get $l))))
          (local.set $c21 (f32x4.add (local.get $c21) (f32x4.mul (local.get $s) (local.get $r))))
          (local.set $s (v128.load32_splat (i32.add (local.get $p) (i32.mul (local.get $ra) (i32.const 3)))))
          (local.set $c30 (f32x4.add (local.get $c30) (f32x4.mul (local.get $s) (local.get $l))))
          (local.set $c31 (f32x4.add (local.get $c31) (f32x4.mul (local.get $s) (local.get $r))))
          (local.set $q (i32.add (local.get $q) (local.get $rc)))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (br_if $depths (i32.lt_u (local.get $p) (local.get $end))))
        (local.set $o (i32.add (local.get $c) (i32.shl (i32.add (i32.mul (local.get $i) (local.get $width)) (local.get $j)) (i32.const 2))))
        (v128.store (local.get $o) (local.get $c00))
        (v128.store offset=16 (local.get $o) (local.get $c01))
        (local.set $o (i32.add (local.get $o) (local.get $rc)))
        (v128.store (local.get $o) (local.get $c10))
        (v128.store offset=16 (local.get $o) (local.get $c11))
        (local.set $o (i32.add (local.get $o) (local.get $rc)))
        (v128.store (local.get $o) (local.get $c20))
        (v128.store offset=16 (local.get $o) (local.get $c21))
        (local.set $o (i32.add (local.get $o) (local.get $rc)))
        (v128.store (local.get $o) (local.get $c30))
        (v128.store offset=16 (local.get $o) (local.get $c31))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br $fours)))
      (local.set $j (i32.add (local.get $j) (i32.const 8)))
      (br $columns))))

  ;; out[c] (i32) = sum over the rows of q * |q|, where q are the numbers of 8 bits of a table's row. `rows` (i32): `count` hashes,
  ;; whose bits of `mask` are the number of a row; they are replaced by its address. A row has `width` numbers:
  ;; as many sums are written, made up to a multiple of 16, and as many numbers read,
  ;; but only of those sixteens whose bit is set in `sixteens`.
  (func (export "squares") (param $rows i32) (param $count i32) (param $mask i32) (param $table i32) (param $width i32) (param $out i32) (param $sixteens i32)
    (local $p i32) (local $end i32) (local $c i32) (local $v v128) (local $u v128) (local $w v128)
    (local $a v128) (local $b v128) (local $d v128) (local $e v128)
    (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $p (local.get $rows))
    (loop $hashes
      (i32.store (local.get $p) (i32.add (local.get $table) (i32.mul (i32.and (i32.load (local.get $p)) (local.get $mask)) (local.get $width))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $hashes (i32.lt_u (local.get $p) (local.get $end))))
    (loop $next
      (if (i32.and (local.get $sixteens) (i32.const 1)) (then
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $e (v128.const i32x4 0 0 0 0))
      (local.set $p (local.get $rows))
      ;; two rows side by side, so that one product squares and adds both
      (loop $pairs
        (local.set $v (v128.load (i32.add (i32.load (local.get $p)) (local.get $c))))
        (local.set $u (v128.const i32x4 0 0 0 0))
        (if (i32.lt_u (i32.add (local.get $p) (i32.const 4)) (local.get $end)) (then
          (local.set $u (v128.load (i32.add (i32.load offset=4 (local.get $p)) (local.get $c))))))
        (local.set $w (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $v) (local.get $u)))
        (local.set $u (i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31 (local.get $v) (local.get $u)))
        (local.set $v (i16x8.extend_low_i8x16_s (local.get $w)))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (i16x8.abs (local.get $v)))))
        (local.set $v (i16x8.extend_high_i8x16_s (local.get $w)))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (i16x8.abs (local.get $v)))))
        (local.set $v (i16x8.extend_low_i8x16_s (local.get $u)))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (i16x8.abs (local.get $v)))))
        (local.set $v (i16x8.extend_high_i8x16_s (local.get $u)))
        (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $v) (i16x8.abs (local.get $v)))))
        (local.set $p (i32.add (local.get $p) (i32.const 8)))
        (br_if $pairs (i32.lt_u (local.get $p) (local.get $end))))
      (local.set $p (i32.add (local.get $out) (i32.shl (local.get $c) (i32.const 2))))
      (v128.store (local.get $p) (local.get $a))
      (v128.store offset=16 (local.get $p) (local.get $b))
      (v128.store offset=32 (local.get $p) (local.get $d))
      (v128.store offset=48 (local.get $p) (local.get $e))))
      (local.set $sixteens (i32.shr_u (local.get $sixteens) (i32.const 1)))
      (local.set $c (i32.add (local.get $c) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $c) (local.get $width))))))
