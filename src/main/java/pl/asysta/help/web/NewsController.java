package pl.asysta.help.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.asysta.help.News;
import pl.asysta.staff.Viewer;

/** What is new since the reader's last look. */
@Controller
class NewsController {
    private final News news;

    NewsController(News news) {
        this.news = news;
    }

    @GetMapping("/news")
    String page(Viewer viewer, Model model) {
        model.addAttribute("days", news.read(viewer));
        return "help/news";
    }
}
